; second_order.nothing_below_every_fraction/beyond
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun K () Real)
(declare-fun c () Real)
(declare-fun N () Real)
(declare-fun z () Real)
(assert (not (=> (and (> c 0.0) (= (* z c) K) (< z N)) (> (* N c) K))))
(check-sat)
