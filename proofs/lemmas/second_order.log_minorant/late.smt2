; second_order.log_minorant/late
(set-info :status unsat)
(set-logic ALL)
(declare-fun z () Real)
(declare-fun natural_log (Real) Real)
(declare-fun u () Real)
(declare-fun low () Real)
(declare-fun K () Real)
(assert (=> (and (> (* low
               low
               (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                  (* 2.0 u (+ u 2.0) (natural_log u))))
            0.0)
         (>= (* z
                (* low
                   low
                   (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                      (* 2.0 u (+ u 2.0) (natural_log u)))))
             0.0))
    (>= z 0.0)))
(assert (=> (>= z 0.0) (>= (+ (to_int z) 1) 1)))
(assert (not (=> (and (>= K 0.0)
              (> (* low
                    low
                    (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                       (* 2.0 u (+ u 2.0) (natural_log u))))
                 0.0)
              (= (* z
                    (* low
                       low
                       (- (* (- u 1.0) (+ (* 5.0 u) 1.0))
                          (* 2.0 u (+ u 2.0) (natural_log u)))))
                 K))
         (>= (+ (to_int z) 1) 1))))
(check-sat)
