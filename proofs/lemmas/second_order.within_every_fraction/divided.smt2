; second_order.within_every_fraction/divided
(set-info :status unsat)
(set-logic ALL)
(declare-fun u () Real)
(declare-fun n () Int)
(assert (not (=> (>= n 1) (= (* (to_real n) (/ (- u 1.0) (to_real n))) (- u 1.0)))))
(check-sat)
