; logs.log_monotone/ratio
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun r () Real)
(declare-fun y () Real)
(declare-fun x () Real)
(assert (not (=> (and (> x 0.0) (<= x y) (= x (* r y))) (and (> r 0.0) (<= r 1.0)))))
(check-sat)
