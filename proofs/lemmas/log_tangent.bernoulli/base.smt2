; log_tangent.bernoulli/base
(set-info :status unsat)
(set-logic ALL)
(declare-fun power (Real Int) Real)
(declare-fun v () Real)
(assert (= (power v 0) (ite (<= 0 0) 1.0 (* v (power v (- 0 1))))))
(assert (not (=> (>= v 0.0) (<= (* (to_real 0) (- v 1.0)) (- (power v 0) 1.0)))))
(check-sat)
