; reverse_kl.level_mass_at_token/above
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(declare-fun g () Real)
(declare-fun b () Real)
(assert (not (=> (and (> b 0.0) (<= b g) (= (* b u) g)) (>= u 1.0))))
(check-sat)
