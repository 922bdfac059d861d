; margins_ratio.typical_margin/ratio
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(declare-fun gamma () Real)
(declare-fun s () Real)
(assert (not (=> (and (> s 0.0) (>= s gamma) (>= gamma 0.0) (= (* u s) gamma))
         (and (>= u 0.0) (<= u 1.0)))))
(check-sat)
