; pairs.nothing_drafted/signed
(set-info :status unsat)
(set-logic ALL)
(declare-fun x () Int)
(declare-fun p () (Array Int Real))
(declare-fun w () Real)
(assert (not (=> (and (> w 0.0) (<= (* w (select p x)) 0.0) (>= (select p x) 0.0))
         (= (select p x) 0.0))))
(check-sat)
