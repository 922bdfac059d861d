; level_sets.token_0_kept_multiplicative/ground
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun alpha () Real)
(declare-fun n () Int)
(assert (not (=> (and true
              (>= alpha 0.0)
              (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
              true
              (>= n 2)
              (> (select p 0) 0.0)
              (<= (select p 0) 1.0)
              (<= (select p 1) (select p 0))
              (>= (select p 1) 0.0))
         (not (or (and (< (select p 0) (* alpha (select p 0)))))))))
(check-sat)
