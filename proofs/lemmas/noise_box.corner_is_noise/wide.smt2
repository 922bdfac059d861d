; noise_box.corner_is_noise/wide
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun E () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (<= a 1.0) (>= E 1.0)) (>= (+ a (* (- 1.0 a) E)) 1.0))))
(check-sat)
