; acceptance.log_reflects_order/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun t () Real)
(declare-fun y () Real)
(declare-fun x () Real)
(assert (not (=> (and (> x 0.0) (> y 0.0) (< y x) (= (* t x) y))
         (and (> t 0.0) (< t 1.0)))))
(check-sat)
