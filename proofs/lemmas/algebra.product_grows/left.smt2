; algebra.product_grows/left
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun c () Real)
(declare-fun b () Real)
(declare-fun a () Real)
(assert (not (=> (and (>= a 0.0) (<= a b) (>= c 0.0)) (<= (* a c) (* b c)))))
(check-sat)
