; noise_box.corner_is_noise/scaled
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun f () Real)
(assert (not (=> (and (> f 0.0) (>= a 0.0)) (>= (* f a) 0.0))))
(check-sat)
