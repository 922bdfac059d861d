; algebra.quotient/claim
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun g () Real)
(declare-fun a () Real)
(assert (not (=> (> a 0.0) (= (* a (/ g a)) g))))
(check-sat)
