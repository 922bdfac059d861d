; uppers_rank.competitor_falls/falls
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun x () Real)
(declare-fun b () Real)
(assert (not (=> (and (>= b 0.0) (=> (> b 0.0) (<= x 0.0))) (<= (* b x) 0.0))))
(check-sat)
