; second_order.one_step/times
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun Y () Real)
(declare-fun X () Real)
(assert (not (=> (and (>= X 0.0) (>= Y 0.0)) (>= (* X Y) 0.0))))
(check-sat)
