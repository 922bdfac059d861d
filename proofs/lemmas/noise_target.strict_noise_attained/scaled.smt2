; noise_target.strict_noise_attained/scaled
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun y () Real)
(declare-fun rho () Real)
(assert (not (=> (and (<= rho y) (> a 0.0)) (<= (* rho a) (* y a)))))
(check-sat)
