; acceptance.bretagnolle_huber/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (<= a 1.0)) (> (* a (- 2.0 a)) 0.0))))
(check-sat)
