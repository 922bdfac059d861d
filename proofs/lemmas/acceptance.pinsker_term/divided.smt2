; acceptance.pinsker_term/divided
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun t () Real)
(declare-fun w () Real)
(assert (not (=> (and (> w 0.0) (>= (* w t) 0.0)) (>= t 0.0))))
(check-sat)
