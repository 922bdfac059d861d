; logs.log_monotone/claim
(set-info :status unsat)
(declare-fun natural_log (Real) Real)
(declare-fun y () Real)
(declare-fun x () Real)
(assert (=> (and (> x 0.0) (<= x y) (= x (* (/ x y) y)))
    (<= (natural_log x) (natural_log y))))
(assert (not (=> (and (> x 0.0) (<= x y)) (<= (natural_log x) (natural_log y)))))
(check-sat)
