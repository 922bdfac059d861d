; noise_tree_target.tree_noise_bound/grows
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun y () Real)
(declare-fun E () Real)
(declare-fun x () Real)
(assert (not (=> (and (>= E 1.0) (>= x y) (>= y 0.0))
         (and (>= (* E x) (* E y)) (>= (* E y) 0.0)))))
(check-sat)
