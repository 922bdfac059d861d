; total_variation.single_tv_ceiling/divided
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun b () Real)
(declare-fun c () Real)
(declare-fun s () Real)
(assert (not (=> (and (>= s 1.0) (<= (* (+ s 1.0) (- c b)) 1.0))
         (<= (* 2.0 (- c b)) 1.0))))
(check-sat)
