; noise_box.corner_is_noise/same
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun s () Real)
(declare-fun E () Real)
(assert (not (=> (and (>= E 1.0) (> s 0.0) (> a 0.0)) (<= (* s a) (* E (* s a))))))
(check-sat)
