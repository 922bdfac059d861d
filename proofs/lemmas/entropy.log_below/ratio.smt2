; entropy.log_below/ratio
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun r () Real)
(declare-fun x () Real)
(declare-fun y () Real)
(assert (not (=> (and (> y 0.0) (> x y) (= y (* r x))) (and (> r 0.0) (< r 1.0)))))
(check-sat)
