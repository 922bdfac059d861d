; noise_pair.pair_level_sizes/small
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun y () Real)
(declare-fun kappa () Real)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (> y 0.0))
         (and (> (* kappa y) 0.0) (<= (* kappa y) y)))))
(check-sat)
