; acceptance.bretagnolle_huber/stable
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun r () Real)
(declare-fun v () Real)
(declare-fun a () Real)
(assert (not (=> (and (>= v 0.0) (= (* v v) (- 1.0 r)) (>= a (- 1.0 v)))
         (>= (* a (+ 1.0 v)) r))))
(check-sat)
