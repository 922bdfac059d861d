; noise_target.strict_noise_attained/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun kappa () Real)
(declare-fun y () Real)
(declare-fun rho () Real)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (> rho y))
         (> (* (- rho y) (+ 1.0 kappa)) 0.0))))
(check-sat)
