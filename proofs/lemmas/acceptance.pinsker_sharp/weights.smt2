; acceptance.pinsker_sharp/weights
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun t () Real)
(assert (not (=> (and (>= t 0.0) (> (/ 1.0 2.0) t))
         (and (>= (* (+ 1.0 (* 2.0 t)) (- 3.0 (* 4.0 t))) 0.0)
              (>= (* (- 1.0 (* 2.0 t)) (+ 3.0 (* 4.0 t))) 0.0)))))
(check-sat)
