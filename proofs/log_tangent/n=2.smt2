; log_tangent/n=2
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun v () Real)
(assert (>= v 0.0))
(assert (not (<= (* 2.0 (- v 1.0)) (- (* v v) 1.0))))
(check-sat)
