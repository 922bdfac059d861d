; noise_box.corner_is_noise/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun h () Real)
(declare-fun g () Real)
(assert (not (=> (and (> g 0.0) (> h 0.0) (= (* a g) h)) (> a 0.0))))
(check-sat)
