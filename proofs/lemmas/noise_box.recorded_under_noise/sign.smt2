; noise_box.recorded_under_noise/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun T () Real)
(declare-fun a () Real)
(declare-fun r () Real)
(assert (not (=> (and (>= r 0.0) (<= r (* T a)) (> a 0.0)) (>= T 0.0))))
(check-sat)
