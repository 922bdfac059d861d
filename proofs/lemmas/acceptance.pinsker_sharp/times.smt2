; acceptance.pinsker_sharp/times
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun down () Real)
(declare-fun x () Real)
(declare-fun up () Real)
(assert (not (=> (and (>= x 0.0) (<= up down)) (<= (* x up) (* x down)))))
(check-sat)
