; second_order.log_minorant/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun z () Real)
(declare-fun s () Real)
(assert (not (=> (and (> s 0.0) (>= (* z s) 0.0)) (>= z 0.0))))
(check-sat)
