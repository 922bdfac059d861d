; second_order.log_minorant/floor
(set-info :status unsat)
(set-logic ALL)
(declare-fun z () Real)
(assert (not (=> (>= z 0.0) (>= (+ (to_int z) 1) 1))))
(check-sat)
