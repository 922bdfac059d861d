; logs.gibbs_term/claim
(set-info :status unsat)
(declare-fun b () Real)
(declare-fun a () Real)
(assert (=> (and (> a 0.0) (> b 0.0) (= b (* (/ b a) a)))
    (>= (* a (- (log a) (log b))) (- a b))))
(assert (not (=> (and (>= a 0.0) (>= b 0.0) (=> (> a 0.0) (> b 0.0)))
         (>= (* a (- (log a) (log b))) (- a b)))))
(check-sat)
