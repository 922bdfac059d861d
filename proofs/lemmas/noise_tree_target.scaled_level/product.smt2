; noise_tree_target.scaled_level/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun x () Real)
(declare-fun g () Real)
(assert (not (=> (and (> g 0.0) (> x 0.0)) (> (* g x) 0.0))))
(check-sat)
