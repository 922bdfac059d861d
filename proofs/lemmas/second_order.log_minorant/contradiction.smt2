; second_order.log_minorant/contradiction
(set-info :status unsat)
(set-logic ALL)
(declare-fun u () Real)
(declare-fun z () Real)
(declare-fun natural_log (Real) Real)
(declare-fun low () Real)
(assert (=> (> u 0.0) (>= (* 2.0 u (+ u 2.0) 2.0 (- u 1.0) (- u 1.0)) 0.0)))
(assert (=> (and (>= (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0)) 0.0)
         (> (* low
               low
               (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                  (* (* 2.0 u (+ u 2.0)) (natural_log u))))
            0.0)
         (= (* z
               (* low
                  low
                  (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                     (* (* 2.0 u (+ u 2.0)) (natural_log u)))))
            (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0))))
    (>= (+ (to_int z) 1) 1)))
(assert (=> (and (>= (+ (to_int z) 1) 1) (> u 0.0) (> low 0.0) (<= low 1.0) (<= low u))
    (<= (* (to_real (+ (to_int z) 1))
           low
           low
           (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
              (* (* 2.0 u (+ u 2.0)) (natural_log u))))
        (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0)))))
(assert (=> (and (> (* low
               low
               (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                  (* (* 2.0 u (+ u 2.0)) (natural_log u))))
            0.0)
         (= (* z
               (* low
                  low
                  (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                     (* (* 2.0 u (+ u 2.0)) (natural_log u)))))
            (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0))))
    (> (* (to_real (+ (to_int z) 1))
          (* low
             low
             (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                (* (* 2.0 u (+ u 2.0)) (natural_log u)))))
       (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0)))))
(assert (not (=> (and (> u 0.0)
              (> low 0.0)
              (<= low 1.0)
              (<= low u)
              (= (* z
                    (* low
                       low
                       (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                          (* (* 2.0 u (+ u 2.0)) (natural_log u)))))
                 (* (* 2.0 u (+ u 2.0)) 2.0 (- u 1.0) (- u 1.0))))
         (<= (* low
                low
                (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                   (* (* 2.0 u (+ u 2.0)) (natural_log u))))
             0.0))))
(check-sat)
