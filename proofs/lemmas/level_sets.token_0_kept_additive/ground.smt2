; level_sets.token_0_kept_additive/ground
(set-info :status unsat)
(set-logic ALL)
(declare-fun t () Real)
(declare-fun p () (Array Int Real))
(declare-fun n () Int)
(assert (not (=> (and true
              (>= t 0.0)
              (>= (+ 1.0 (* (- 1.0) t)) 0.0)
              true
              (>= n 2)
              (> (select p 0) 0.0)
              (<= (select p 0) 1.0)
              (<= (select p 1) (select p 0))
              (>= (select p 1) 0.0))
         (not (or (and (< (select p 0) (+ (select p 0) (* (- 1.0) t)))))))))
(check-sat)
