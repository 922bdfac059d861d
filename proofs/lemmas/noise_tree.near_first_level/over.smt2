; noise_tree.near_first_level/over
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun kappa () Real)
(declare-fun top () Real)
(declare-fun c () Real)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (> c top))
         (> (* (- c top) (+ 1.0 kappa)) 0.0))))
(check-sat)
