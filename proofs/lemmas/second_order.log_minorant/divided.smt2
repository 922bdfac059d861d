; second_order.log_minorant/divided
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun K () Real)
(declare-fun s () Real)
(assert (not (=> (> s 0.0) (= (* (/ K s) s) K))))
(check-sat)
