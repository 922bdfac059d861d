; noise_box.least_share/smaller
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun D () Real)
(declare-fun b () Real)
(declare-fun s () Real)
(assert (not (=> (and (> s b) (> D 0.0)) (> (* (- s b) D) 0.0))))
(check-sat)
