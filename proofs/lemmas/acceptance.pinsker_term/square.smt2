; acceptance.pinsker_term/square
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun p () Real)
(assert (not (>= (* p p) 0.0)))
(check-sat)
