; noise_box.threshold_under_noise/falling
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun B () Real)
(declare-fun hi () Real)
(assert (not (=> (and (<= B 0.0) (<= a hi)) (<= (* B hi) (* B a)))))
(check-sat)
