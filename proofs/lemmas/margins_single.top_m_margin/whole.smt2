; margins_single.top_m_margin/whole
(set-info :status unsat)
(set-logic ALL)
(declare-fun m () Int)
(assert (not (=> (>= m 1) (>= (to_real m) 1.0))))
(check-sat)
