; sequences.rejections_cost/even
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun b () Real)
(declare-fun a () Real)
(assert (not (=> (= b 0.0) (= (* a b) 0.0))))
(check-sat)
