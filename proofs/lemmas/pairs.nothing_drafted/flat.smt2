; pairs.nothing_drafted/flat
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun g () Real)
(declare-fun s () Real)
(declare-fun u () Real)
(assert (not (=> (and (= u 1.0) (= (* u s) g)) (= s g))))
(check-sat)
