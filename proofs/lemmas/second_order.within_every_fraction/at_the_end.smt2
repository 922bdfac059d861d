; second_order.within_every_fraction/at the end
(set-info :status unsat)
(set-logic ALL)
(declare-fun u () Real)
(declare-fun h () Real)
(declare-fun n () Int)
(assert (not (=> (= (* (to_real n) h) (- u 1.0)) (= (+ 1.0 (* (to_real n) h)) u))))
(check-sat)
