; second_order.step_polynomial/curvature
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(assert (not (>= (+ (- (* (* 4.0 a) a) (* 4.0 a)) 30.0) 0.0)))
(check-sat)
