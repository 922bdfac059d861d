; second_order.step_polynomial/outwards
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun h () Real)
(assert (not (=> (or (and (>= h 0.0) (>= a 1.0)) (and (<= h 0.0) (<= a 1.0)))
         (>= (* h (- a 1.0)) 0.0))))
(check-sat)
