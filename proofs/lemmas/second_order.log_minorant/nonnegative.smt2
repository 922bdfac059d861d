; second_order.log_minorant/nonnegative
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(assert (=> (>= (* 2.0 u (+ u 2.0)) 0.0)
    (>= (* (* 2.0 u (+ u 2.0)) (- u 1.0) (- u 1.0)) 0.0)))
(assert (=> (> u 0.0) (> (* 2.0 u (+ u 2.0)) 0.0)))
(assert (not (=> (> u 0.0) (>= (* 2.0 u (+ u 2.0) 2.0 (- u 1.0) (- u 1.0)) 0.0))))
(check-sat)
