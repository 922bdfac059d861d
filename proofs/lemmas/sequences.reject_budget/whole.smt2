; sequences.reject_budget/whole
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun b () Real)
(assert (not (=> (and (>= a 0.0) (>= b 1.0)) (>= (* a b) a))))
(check-sat)
