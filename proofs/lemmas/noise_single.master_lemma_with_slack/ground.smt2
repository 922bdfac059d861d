; noise_single.master_lemma_with_slack/ground
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun W () Real)
(declare-fun X () Real)
(declare-fun y () Real)
(declare-fun s () Real)
(assert (not (=> (and (> s 0.0) (>= y 0.0) (<= X 0.0) (<= (* s W) (* y X))) (<= W 0.0))))
(check-sat)
