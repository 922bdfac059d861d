; total_variation.pool_and_token/scaled
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun b () Real)
(declare-fun k () Real)
(declare-fun t () Real)
(declare-fun d () Real)
(assert (not (=> (and (>= k 0.0) (>= d (- t b))) (>= (* k d) (- (* k t) (* k b))))))
(check-sat)
