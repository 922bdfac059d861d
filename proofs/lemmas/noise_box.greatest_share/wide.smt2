; noise_box.greatest_share/wide
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun E () Real)
(assert (not (=> (and (> a 0.0) (<= a 1.0) (>= E 1.0)) (>= (+ (- 1.0 a) (* E a)) 1.0))))
(check-sat)
