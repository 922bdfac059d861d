; noise_box.threshold_under_noise/rising
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun B () Real)
(declare-fun lo () Real)
(assert (not (=> (and (>= B 0.0) (<= lo a)) (<= (* B lo) (* B a)))))
(check-sat)
