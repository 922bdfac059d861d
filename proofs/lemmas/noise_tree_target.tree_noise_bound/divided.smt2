; noise_tree_target.tree_noise_bound/divided
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun K () Real)
(declare-fun T () Real)
(declare-fun g () Real)
(declare-fun s () Real)
(assert (not (=> (and (> s 0.0) (<= (* g s T) (* s K))) (<= (* g T) K))))
(check-sat)
