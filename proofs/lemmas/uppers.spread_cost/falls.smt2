; uppers.spread_cost/falls
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun y () Real)
(declare-fun x () Real)
(declare-fun a () Real)
(assert (not (=> (and (>= a 0.0) (=> (> a 0.0) (<= x y))) (<= (* a (- x y)) 0.0))))
(check-sat)
