; reverse_kl.weighted_gain/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun v () Real)
(declare-fun t () Real)
(declare-fun a () Real)
(assert (not (=> (and (<= a t) (<= v 0.0)) (>= (* a v) (* t v)))))
(check-sat)
