; logs.log_one/claim
(set-info :status unsat)
(assert (=> (and (> 1.0 0.0) (> 1.0 0.0)) (= (log (* 1.0 1.0)) (+ (log 1.0) (log 1.0)))))
(assert (not (= (log 1.0) 0.0)))
(check-sat)
