; logs.log_of_product/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun a () Real)
(declare-fun s () Real)
(declare-fun z () Real)
(assert (not (=> (and (> z 0.0) (= (* z a) s) (> s 0.0)) (> a 0.0))))
(check-sat)
