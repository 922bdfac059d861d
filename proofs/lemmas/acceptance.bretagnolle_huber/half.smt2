; acceptance.bretagnolle_huber/half
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun r () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (>= (* a (- 2.0 a)) r)) (>= (* 2.0 a) r))))
(check-sat)
