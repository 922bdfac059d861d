; noise_box.ratio_cancels/larger
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun top () Real)
(declare-fun a () Real)
(declare-fun rho () Real)
(declare-fun b () Real)
(assert (not (=> (and (> b (* rho a)) (> top 0.0)) (> (* b top) (* (* rho a) top)))))
(check-sat)
