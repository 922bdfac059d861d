; second_order.one_step/scaled
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun Y () Real)
(declare-fun Z () Real)
(declare-fun X () Real)
(assert (not (=> (= X Y) (= (* Z X) (* Z Y)))))
(check-sat)
