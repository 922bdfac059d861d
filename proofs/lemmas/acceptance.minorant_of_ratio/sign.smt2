; acceptance.minorant_of_ratio/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(declare-fun q () Real)
(declare-fun p () Real)
(assert (not (=> (and (> p 0.0) (> q 0.0) (= p (* u q))) (> u 0.0))))
(check-sat)
