; reverse_kl.level_mass_at_token/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(declare-fun a () Real)
(declare-fun b () Real)
(assert (not (=> (and (>= u 1.0) (<= a b)) (>= (* (- b a) (- u 1.0)) 0.0))))
(check-sat)
