; noise_box.corner_is_noise/cancel
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun g () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (= (* a g) 0.0)) (= g 0.0))))
(check-sat)
