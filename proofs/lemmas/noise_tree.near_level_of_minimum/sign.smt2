; noise_tree.near_level_of_minimum/sign
(set-info :status unsat)
(set-logic ALL)
(declare-fun c () Real)
(declare-fun kappa () Real)
(declare-fun k () Int)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (<= c 0.0) (>= (to_real k) 1.0))
         (and (<= (* kappa c) 0.0) (<= (* (to_real k) (* kappa c)) 0.0)))))
(check-sat)
