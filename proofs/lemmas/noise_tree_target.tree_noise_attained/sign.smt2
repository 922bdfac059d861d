; noise_tree_target.tree_noise_attained/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun g () Real)
(declare-fun top () Real)
(assert (not (=> (and (> top 0.0) (> (* g top) 0.0)) (> g 0.0))))
(check-sat)
