; second_order.step_polynomial/room
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun w () Real)
(declare-fun b () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (> b 0.0) (<= w (* a b)))
         (>= (- (* (* a b) (+ b 2.0)) (* 2.0 w)) 0.0))))
(check-sat)
