; algebra.product_of_signs/claim
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun y () Real)
(declare-fun x () Real)
(assert (not (=> (and (>= x 0.0) (>= y 0.0)) (>= (* x y) 0.0))))
(check-sat)
