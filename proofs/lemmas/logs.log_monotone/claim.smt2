; logs.log_monotone/claim
(set-info :status unsat)
(declare-fun y () Real)
(declare-fun x () Real)
(assert (=> (and (> x 0.0) (<= x y) (= x (* (/ x y) y))) (<= (log x) (log y))))
(assert (not (=> (and (> x 0.0) (<= x y)) (<= (log x) (log y)))))
(check-sat)
