; noise_tree.near_exchange/product
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun X () Real)
(declare-fun kappa () Real)
(declare-fun e () Real)
(declare-fun Q () Real)
(assert (not (=> (and (<= e 0.0) (<= (* kappa X) Q)) (<= (* e Q) (* e (* kappa X))))))
(check-sat)
