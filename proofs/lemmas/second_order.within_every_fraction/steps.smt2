; second_order.within_every_fraction/steps
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(declare-fun h () Real)
(declare-fun M () Real)
(assert (not (=> (= (* M h) (- u 1.0))
         (= (* M 2.0 h (* M h)) (* 2.0 (- u 1.0) (- u 1.0))))))
(check-sat)
