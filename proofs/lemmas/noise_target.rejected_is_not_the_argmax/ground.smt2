; noise_target.rejected_is_not_the_argmax/ground
(set-info :status unsat)
(set-logic ALL)
(declare-fun t () Int)
(declare-fun w () (Array Int Real))
(declare-fun rho () Real)
(assert (not (=> (and (> (select w t) 0.0) (< rho 1.0))
         (< (* rho (select w t)) (select w t)))))
(check-sat)
