; noise_target.corner_value/positive
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun d () Real)
(declare-fun s () Real)
(declare-fun y () Real)
(assert (not (=> (and (> s 0.0) (> y 0.0) (> d 0.0))
         (and (> (* s y) 0.0) (> (* s d) 0.0)))))
(check-sat)
