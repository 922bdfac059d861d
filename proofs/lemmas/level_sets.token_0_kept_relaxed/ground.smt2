; level_sets.token_0_kept_relaxed/ground
(set-info :status unsat)
(set-logic ALL)
(declare-fun delta () Real)
(declare-fun p () (Array Int Real))
(declare-fun m () Int)
(declare-fun n () Int)
(assert (not (=> (and true
              (>= (+ (- 1.0) (to_real m)) 0.0)
              (>= delta 0.0)
              (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
              true
              (=> (and true (< m n))
                  (> (+ (select p 0) (* (- 1.0) (select p m))) 0.0))
              (> (select p 0) 0.0))
         (not (or (and (< m n) (<= (select p 0) (select p m)))
                  (and (< (select p 0) (+ (select p 0) (* (- 1.0) delta)))))))))
(check-sat)
