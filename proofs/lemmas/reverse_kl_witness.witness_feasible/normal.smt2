; reverse_kl_witness.witness_feasible/normal
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun share () Real)
(declare-fun mass () Real)
(assert (not (=> (and (> mass 0.0) (= mass (* mass share))) (= share 1.0))))
(check-sat)
