; logs.logarithm_secant/signs
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun m () Real)
(declare-fun g () Real)
(declare-fun e () Real)
(assert (not (=> (and (> e 0.0) (> m 0.0) (<= (* e (+ m 1.0)) (* g m)))
         (and (> g 0.0) (> (* e (+ m 1.0)) 0.0) (> (* g m) 0.0)))))
(check-sat)
