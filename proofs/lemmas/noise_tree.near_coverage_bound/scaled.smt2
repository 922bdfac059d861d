; noise_tree.near_coverage_bound/scaled
(set-info :status unsat)
(set-logic ALL)
(declare-fun y () Real)
(declare-fun a () (Array Int Real))
(declare-fun x () Real)
(assert (not (=> (and (> (select a 0) 0.0) (>= x y))
         (>= (* (select a 0) x) (* (select a 0) y)))))
(check-sat)
