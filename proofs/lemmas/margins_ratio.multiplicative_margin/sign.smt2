; margins_ratio.multiplicative_margin/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun nu () Real)
(declare-fun gamma () Real)
(declare-fun u () Real)
(assert (not (=> (and (> u 0.0) (= (* nu u) gamma) (> gamma 0.0)) (> nu 0.0))))
(check-sat)
