; noise_tree_target.scaled_level/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun d () Real)
(declare-fun c () Real)
(declare-fun kappa () Real)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (> c 0.0) (= d (* kappa c)))
         (> d 0.0))))
(check-sat)
