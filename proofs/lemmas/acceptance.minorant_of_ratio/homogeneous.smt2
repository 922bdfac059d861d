; acceptance.minorant_of_ratio/homogeneous
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun q () Real)
(declare-fun p () Real)
(declare-fun l () Real)
(declare-fun u () Real)
(assert (not (=> (and (= p (* u q))
              (>= (* q
                     q
                     (- (* 2.0 u (+ u 2.0) l) (* (- u 1.0) (+ (* 5.0 u) 1.0))))
                  0.0))
         (>= (* 2.0 p (+ p (* 2.0 q)) l) (* (- p q) (+ (* 5.0 p) q))))))
(check-sat)
