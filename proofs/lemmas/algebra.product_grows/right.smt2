; algebra.product_grows/right
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun d () Real)
(declare-fun b () Real)
(declare-fun c () Real)
(assert (not (=> (and (>= b 0.0) (<= c d)) (<= (* b c) (* b d)))))
(check-sat)
