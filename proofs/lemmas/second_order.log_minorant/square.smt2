; second_order.log_minorant/square
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun s () Real)
(declare-fun K () Real)
(assert (not (=> (>= K 0.0) (>= (* K s s) 0.0))))
(check-sat)
