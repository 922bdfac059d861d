; logs.levelled_term/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun v () Real)
(declare-fun c () Real)
(declare-fun p () Real)
(assert (not (=> (and (> p 0.0) (> c 0.0) (= p (* v c))) (> v 0.0))))
(check-sat)
