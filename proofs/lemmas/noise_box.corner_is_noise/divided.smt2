; noise_box.corner_is_noise/divided
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun s () Real)
(declare-fun g () Real)
(declare-fun f () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (<= (* a (* f g)) (* s a))) (<= (* f g) s))))
(check-sat)
