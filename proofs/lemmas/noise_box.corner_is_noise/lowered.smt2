; noise_box.corner_is_noise/lowered
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun s () Real)
(declare-fun g () Real)
(declare-fun E () Real)
(assert (not (=> (and (> s 0.0) (<= (* E g) a)) (<= (* s (* E g)) (* s a)))))
(check-sat)
