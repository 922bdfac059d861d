; acceptance.pinsker/root
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun d () Real)
(declare-fun v () Real)
(declare-fun kl () Real)
(assert (not (=> (and (>= v 0.0) (= (* (* 2.0 v) v) kl) (>= (* 2.0 kl) (* d d)))
         (>= (* 2.0 v) d))))
(check-sat)
