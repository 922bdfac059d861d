; level_sets.token_0_kept_relaxed_ratio/ground
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun r () Real)
(declare-fun m () Int)
(declare-fun n () Int)
(assert (not (=> (and true
              (>= (+ (- 1.0) (to_real m)) 0.0)
              (>= r 0.0)
              (>= (+ 1.0 (* (- 1.0) r)) 0.0)
              true
              (=> (and true (< m n))
                  (> (+ (select p 0) (* (- 1.0) (select p m))) 0.0))
              (> (select p 0) 0.0))
         (not (or (and (< m n) (<= (select p 0) (select p m)))
                  (and (< (select p 0) (* r (select p 0)))))))))
(check-sat)
