; logs.log_one/claim
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(assert (=> (and (> 1.0 0.0) (> 1.0 0.0))
    (= (natural_log (* 1.0 1.0)) (+ (natural_log 1.0) (natural_log 1.0)))))
(assert (not (= (natural_log 1.0) 0.0)))
(check-sat)
