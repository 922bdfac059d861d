; single.log_weight/claim
(set-info :status unsat)
(declare-fun c () Real)
(declare-fun a () Real)
(assert (=> (and (> c 0.0) (> a 0.0) (= a (* (/ a c) c)))
    (= (* a (log (/ a c))) (* a (- (log a) (log c))))))
(assert (not (=> (and (> c 0.0) (>= a 0.0))
         (= (* a (log (/ a c))) (* a (- (log a) (log c)))))))
(check-sat)
