; second_order.nothing_below_every_fraction/floor
(set-info :status unsat)
(set-logic ALL)
(declare-fun z () Real)
(assert (not (> (to_real (+ (to_int z) 1)) z)))
(check-sat)
