; single.log_weight/positive
(set-info :status unsat)
(declare-fun c () Real)
(declare-fun r () Real)
(declare-fun a () Real)
(assert (=> (and (> r 0.0) (> c 0.0) (= a (* r c))) (= (log a) (+ (log r) (log c)))))
(assert (not (=> (and (> c 0.0) (> a 0.0) (= a (* r c)))
         (= (* a (log r)) (* a (- (log a) (log c)))))))
(check-sat)
