; second_order.one_step/ratio
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun r () Real)
(assert (not (=> (= (* b r) a)
         (= (* 2.0 b (+ b 2.0) (- 1.0 r)) (* 2.0 (+ b 2.0) (- b a))))))
(check-sat)
