; noise_single.noisy_first_level/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun kappa () Real)
(declare-fun c () Real)
(declare-fun b () Real)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (> b (* kappa c)))
         (> (* (- b (* kappa c)) (+ 1.0 kappa)) 0.0))))
(check-sat)
