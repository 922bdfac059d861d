; second_order.log_gain/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun r () Real)
(declare-fun a () Real)
(declare-fun b () Real)
(assert (not (=> (and (> a 0.0) (> b 0.0) (= (* b r) a)) (> r 0.0))))
(check-sat)
