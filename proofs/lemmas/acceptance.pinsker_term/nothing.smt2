; acceptance.pinsker_term/nothing
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(declare-fun q () Real)
(declare-fun p () Real)
(assert (not (=> (and (= p 0.0) (= q 0.0))
         (= (* p (- (natural_log p) (natural_log q))) 0.0))))
(check-sat)
