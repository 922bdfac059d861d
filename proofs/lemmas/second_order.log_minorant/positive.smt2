; second_order.log_minorant/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(assert (not (=> (> u 0.0) (> (* 2.0 u (+ u 2.0)) 0.0))))
(check-sat)
