; noise_target.single_noise_attained/shorter
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun y () Real)
(assert (not (=> (and (<= y 1.0) (> a 0.0)) (<= (* y a) a))))
(check-sat)
