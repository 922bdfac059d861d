; pairs.slanted_slope/substituted
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun s () Real)
(declare-fun u () Real)
(declare-fun B () Real)
(declare-fun g () Real)
(assert (not (=> (= (* u s) g) (= (* B g) (* B u s)))))
(check-sat)
