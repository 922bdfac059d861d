; noise_box.greedy_mass_under_noise/sign
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun b () Real)
(declare-fun a () Real)
(declare-fun E () Real)
(assert (not (=> (and (> a 0.0) (>= (* b (+ a (* (- 1.0 a) E))) a) (>= b 0.0))
         (> b 0.0))))
(check-sat)
