; noise_box.greatest_share/larger
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun D () Real)
(declare-fun h () Real)
(declare-fun b () Real)
(assert (not (=> (and (> b h) (> D 0.0)) (> (* (- b h) D) 0.0))))
(check-sat)
