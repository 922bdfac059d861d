; margins_ratio.multiplicative_margin_finite/whole
(set-info :status unsat)
(set-logic ALL)
(declare-fun n () Int)
(declare-fun x () Int)
(assert (not (=> (and (>= x 1) (< x n)) (>= (to_real n) 2.0))))
(check-sat)
