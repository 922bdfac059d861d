; log_tangent/bridge
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun u () Real)
(assert (or (and (distinct (- u 1.0) (+ (- 1.0) u)))))
(check-sat)
