; noise_tree.near_level_of_minimum/widths
(set-info :status unsat)
(set-logic ALL)
(declare-fun d () Real)
(declare-fun k () Int)
(declare-fun m () Int)
(assert (not (= (- (* (to_real m) d) (* (to_real (- m k)) d)) (* (to_real k) d))))
(check-sat)
