; second_order.log_minorant/at low
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(declare-fun u () Real)
(declare-fun low () Real)
(assert (=> (and (> u 0.0) (> low 0.0) (<= low 1.0) (<= low u))
    (<= (* low
           low
           (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
              (* 2.0 u (+ u 2.0) (natural_log u))))
        0.0)))
(assert (=> (and (> low 0.0)
         (<= (* low
                low
                (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                   (* 2.0 u (+ u 2.0) (natural_log u))))
             0.0))
    (<= (- (* (- u 1.0) (+ (* 5.0 u) 1.0)) (* 2.0 u (+ u 2.0) (natural_log u)))
        0.0)))
(assert (not (=> (and (> u 0.0) (> low 0.0) (<= low 1.0) (<= low u))
         (>= (* 2.0 u (+ u 2.0) (natural_log u))
             (* (- u 1.0) (+ (* 5.0 u) 1.0))))))
(check-sat)
