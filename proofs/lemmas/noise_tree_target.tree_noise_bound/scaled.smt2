; noise_tree_target.tree_noise_bound/scaled
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun T () Real)
(declare-fun x () Real)
(declare-fun s () Real)
(declare-fun g () Real)
(assert (not (=> (and (>= T 0.0) (<= (* g s) x)) (<= (* (* g s) T) (* x T)))))
(check-sat)
