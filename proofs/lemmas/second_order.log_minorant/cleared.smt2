; second_order.log_minorant/cleared
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun s () Real)
(declare-fun low () Real)
(assert (not (=> (and (> low 0.0) (<= (* low low s) 0.0)) (<= s 0.0))))
(check-sat)
