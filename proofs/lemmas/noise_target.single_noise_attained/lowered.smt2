; noise_target.single_noise_attained/lowered
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun f () Real)
(declare-fun b () Real)
(assert (not (=> (and (<= b (select p 1)) (> f 0.0)) (<= (* f b) (* f (select p 1))))))
(check-sat)
