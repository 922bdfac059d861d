; second_order.one_step/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun b () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (> b 0.0))
         (and (> (* 2.0 a (+ a 2.0)) 0.0) (> (* 2.0 b (+ b 2.0)) 0.0)))))
(check-sat)
