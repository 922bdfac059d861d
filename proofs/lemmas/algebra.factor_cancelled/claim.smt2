; algebra.factor_cancelled/claim
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun b () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (>= (* a b) 0.0)) (>= b 0.0))))
(check-sat)
