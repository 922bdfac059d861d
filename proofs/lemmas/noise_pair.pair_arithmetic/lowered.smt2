; noise_pair.pair_arithmetic/lowered
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun V () Real)
(declare-fun a () Real)
(declare-fun rho () Real)
(declare-fun b () Real)
(assert (not (=> (and (<= b (* rho a)) (<= V 0.0)) (>= (* b V) (* (* rho a) V)))))
(check-sat)
