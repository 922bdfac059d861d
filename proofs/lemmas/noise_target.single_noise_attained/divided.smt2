; noise_target.single_noise_attained/divided
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun r () Real)
(declare-fun b () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (<= (* a b) (* a r))) (<= b r))))
(check-sat)
