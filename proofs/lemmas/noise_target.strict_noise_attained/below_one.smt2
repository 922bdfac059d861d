; noise_target.strict_noise_attained/below one
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun kappa () Real)
(declare-fun rho () Real)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (>= rho 0.0) (<= rho 1.0))
         (<= (* rho kappa) 1.0))))
(check-sat)
