; noise_box.least_share/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun D () Real)
(declare-fun s () Real)
(assert (not (=> (and (<= s 0.0) (> D 0.0)) (<= (* s D) 0.0))))
(check-sat)
