; noise_tree.near_coverage_bound/over
(set-info :status unsat)
(set-logic ALL)
(declare-fun c () Real)
(declare-fun a () (Array Int Real))
(assert (not (=> (and (> (select a 0) 0.0) (> c 0.0) (<= c (select a 0)))
         (and (= (* c (/ (select a 0) c)) (select a 0))
              (> (/ (select a 0) c) 0.0)))))
(check-sat)
