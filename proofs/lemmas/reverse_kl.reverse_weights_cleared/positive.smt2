; reverse_kl.reverse_weights_cleared/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun v () Real)
(declare-fun h () Real)
(declare-fun r () Real)
(assert (not (=> (and (> r 0.0) (> h 0.0) (= (* r v) h)) (> v 0.0))))
(check-sat)
