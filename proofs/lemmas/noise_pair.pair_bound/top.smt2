; noise_pair.pair_bound/top
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(declare-fun y () Real)
(assert (=> (and (> y 0.0) (= 1.0 (* (/ 1.0 y) y)))
    (and (> (/ 1.0 y) 0.0) (= (natural_log (/ 1.0 y)) (- (natural_log y))))))
(assert (not (=> (> y 0.0) (= (natural_log (/ 1.0 y)) (- (natural_log y))))))
(check-sat)
