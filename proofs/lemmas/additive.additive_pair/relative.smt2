; additive.additive_pair/relative
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(declare-fun t () Real)
(declare-fun s () Real)
(assert (not (=> (and (> s t) (>= t 0.0) (= (* u s) t)) (and (>= u 0.0) (<= u 1.0)))))
(check-sat)
