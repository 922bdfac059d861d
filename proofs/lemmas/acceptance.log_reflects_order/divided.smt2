; acceptance.log_reflects_order/divided
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun y () Real)
(declare-fun x () Real)
(assert (not (=> (> x 0.0) (= (* (/ y x) x) y))))
(check-sat)
