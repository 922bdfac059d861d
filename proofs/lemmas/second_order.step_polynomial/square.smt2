; second_order.step_polynomial/square
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun x () Real)
(assert (not (>= (* x x) 0.0)))
(check-sat)
