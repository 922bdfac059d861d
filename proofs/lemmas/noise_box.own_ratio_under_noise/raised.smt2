; noise_box.own_ratio_under_noise/raised
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun t () Int)
(declare-fun w () (Array Int Real))
(assert (not (=> (and (<= (select w 0) (select w t)) (> (select p 0) 0.0))
         (<= (* (select w 0) (select p 0)) (* (select w t) (select p 0))))))
(check-sat)
