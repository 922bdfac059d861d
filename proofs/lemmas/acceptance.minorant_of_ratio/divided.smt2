; acceptance.minorant_of_ratio/divided
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun q () Real)
(declare-fun p () Real)
(assert (not (=> (> q 0.0) (= p (* (/ p q) q)))))
(check-sat)
