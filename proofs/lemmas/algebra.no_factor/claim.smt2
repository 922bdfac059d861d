; algebra.no_factor/claim
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun z () Real)
(assert (not (=> (and (> z 0.0) (= (* z a) 0.0)) (= a 0.0))))
(check-sat)
