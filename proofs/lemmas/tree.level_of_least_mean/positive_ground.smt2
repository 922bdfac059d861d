; tree.level_of_least_mean/positive ground
(set-info :status unsat)
(set-logic ALL)
(declare-fun c () Real)
(declare-fun k () Int)
(assert (not (=> (and (>= (to_real k) 1.0) (> (* (+ (to_real k) 1.0) c) 0.0)) (> c 0.0))))
(check-sat)
