; noise_single.noisy_tie_costs_nothing/scaled
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun kappa () Real)
(declare-fun i () Int)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (<= (select p i) (select p 0)))
         (<= (* kappa (select p i)) (* kappa (select p 0))))))
(check-sat)
