; partial.certificate_antitone/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun r () Real)
(declare-fun c2 () Real)
(declare-fun c () Real)
(assert (not (=> (and (> c 0.0) (> c2 0.0) (= c (* r c2))) (> r 0.0))))
(check-sat)
