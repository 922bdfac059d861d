; second_order.within_every_fraction/claim
(set-info :status unsat)
(set-logic ALL)
(declare-fun u () Real)
(declare-fun n () Int)
(declare-fun natural_log (Real) Real)
(declare-fun low () Real)
(assert (=> (>= n 1) (= (* (to_real n) (/ (- u 1.0) (to_real n))) (- u 1.0))))
(assert (=> (and (>= n 1)
         (> u 0.0)
         (= (* (to_real n) (/ (- u 1.0) (to_real n))) (- u 1.0))
         (> low 0.0)
         (<= low 1.0)
         (<= low u))
    (<= (* (to_real n)
           low
           low
           (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
              (* (* 2.0 u (+ u 2.0)) (natural_log u))))
        (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0)))))
(assert (not (=> (and (>= n 1) (> u 0.0) (> low 0.0) (<= low 1.0) (<= low u))
         (<= (* (to_real n)
                low
                low
                (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                   (* (* 2.0 u (+ u 2.0)) (natural_log u))))
             (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0))))))
(check-sat)
