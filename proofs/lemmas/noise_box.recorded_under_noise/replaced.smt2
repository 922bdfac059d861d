; noise_box.recorded_under_noise/replaced
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(declare-fun a () Real)
(declare-fun T () Real)
(declare-fun r () Real)
(assert (not (=> (and (<= r (* T a)) (>= u 0.0)) (<= (* r u) (* (* T a) u)))))
(check-sat)
