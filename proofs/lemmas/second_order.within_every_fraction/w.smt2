; second_order.within_every_fraction/w
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun low () Real)
(assert (not (>= (* low low) 0.0)))
(check-sat)
