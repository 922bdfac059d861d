; noise_box.greatest_share/slope
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun b () Real)
(declare-fun E () Real)
(assert (not (=> (and (<= b 1.0) (>= b 0.0) (>= E 1.0)) (>= (- E (* (- E 1.0) b)) 0.0))))
(check-sat)
