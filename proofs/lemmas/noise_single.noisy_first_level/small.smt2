; noise_single.noisy_first_level/small
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun c () Real)
(declare-fun kappa () Real)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (> c 0.0))
         (and (> (* kappa c) 0.0) (<= (* kappa c) c)))))
(check-sat)
