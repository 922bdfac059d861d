; noise_box.corner_is_noise/order
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun g () Real)
(declare-fun f () Real)
(declare-fun a () Real)
(assert (not (=> (and (> f 0.0) (<= a g)) (<= (* f a) (* f g)))))
(check-sat)
