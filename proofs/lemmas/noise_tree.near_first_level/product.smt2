; noise_tree.near_first_level/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun kappa () Real)
(declare-fun d () Real)
(declare-fun last () Real)
(assert (not (=> (and (> kappa 0.0) (<= kappa 1.0) (> last d))
         (> (* (- last d) (+ 1.0 kappa)) 0.0))))
(check-sat)
