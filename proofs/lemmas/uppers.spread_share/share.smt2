; uppers.spread_share/share
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun e () Real)
(declare-fun k () Real)
(assert (not (=> (and (>= k 0.0) (>= (* (+ k 1.0) e) 0.0))
         (and (>= e 0.0) (=> (> (* (+ k 1.0) e) 0.0) (> e 0.0))))))
(check-sat)
