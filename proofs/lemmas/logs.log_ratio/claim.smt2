; logs.log_ratio/claim
(set-info :status unsat)
(declare-fun y () Real)
(declare-fun r () Real)
(declare-fun x () Real)
(assert (=> (and (> r 0.0) (> y 0.0)) (= (log (* r y)) (+ (log r) (log y)))))
(assert (not (=> (and (> r 0.0) (> y 0.0) (= x (* r y)))
         (= (log x) (+ (log r) (log y))))))
(check-sat)
