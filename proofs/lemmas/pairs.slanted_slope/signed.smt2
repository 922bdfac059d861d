; pairs.slanted_slope/signed
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun u () Real)
(declare-fun B () Real)
(declare-fun w () Real)
(declare-fun s () Real)
(assert (not (=> (and (> s 0.0) (>= (* s (- w (* B u))) 0.0)) (>= (- w (* B u)) 0.0))))
(check-sat)
