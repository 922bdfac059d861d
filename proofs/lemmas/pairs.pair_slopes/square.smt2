; pairs.pair_slopes/square
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(assert (not (=> (and (>= u 0.0) (< u 1.0))
         (and (> (* (+ 1.0 u) (- 1.0 u)) 0.0) (<= (* (+ 1.0 u) (- 1.0 u)) 1.0)))))
(check-sat)
