; second_order.log_minorant/bounded
(set-info :status unsat)
(set-logic ALL)
(declare-fun u () Real)
(declare-fun natural_log (Real) Real)
(declare-fun low () Real)
(assert (=> (> (* low
          low
          (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
             (* (* 2.0 u (+ u 2.0)) (natural_log u))))
       0.0)
    (= (* (/ (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0))
             (* low
                low
                (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                   (* (* 2.0 u (+ u 2.0)) (natural_log u)))))
          (* low
             low
             (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                (* (* 2.0 u (+ u 2.0)) (natural_log u)))))
       (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0)))))
(assert (=> (and (> u 0.0)
         (> low 0.0)
         (<= low 1.0)
         (<= low u)
         (= (* (/ (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0))
                  (* low
                     low
                     (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                        (* (* 2.0 u (+ u 2.0)) (natural_log u)))))
               (* low
                  low
                  (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                     (* (* 2.0 u (+ u 2.0)) (natural_log u)))))
            (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0))))
    (<= (* low
           low
           (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
              (* (* 2.0 u (+ u 2.0)) (natural_log u))))
        0.0)))
(assert (not (=> (and (> u 0.0) (> low 0.0) (<= low 1.0) (<= low u))
         (<= (* low
                low
                (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                   (* 2.0 u (+ u 2.0) (natural_log u))))
             0.0))))
(check-sat)
