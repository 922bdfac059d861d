; noise_box.corner_is_noise/raised
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun s () Real)
(declare-fun E () Real)
(assert (not (=> (and (>= E 1.0) (> s 0.0)) (> (* E s) 0.0))))
(check-sat)
