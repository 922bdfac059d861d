; second_order.step_polynomial/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun z () Real)
(declare-fun y () Real)
(declare-fun x () Real)
(assert (not (=> (and (>= x 0.0) (>= y 0.0) (>= z 0.0)) (>= (* x y z) 0.0))))
(check-sat)
