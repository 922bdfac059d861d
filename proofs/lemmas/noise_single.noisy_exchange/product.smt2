; noise_single.noisy_exchange/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun Q () Real)
(declare-fun kappa () Real)
(declare-fun X () Real)
(declare-fun e () Real)
(assert (not (=> (and (>= e 0.0) (<= (* kappa Q) X)) (>= (* e (- X (* kappa Q))) 0.0))))
(check-sat)
