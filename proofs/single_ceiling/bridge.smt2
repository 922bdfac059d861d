; single_ceiling/bridge
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(assert (or (and (distinct (natural_log 2.0) (natural_log 2.0)))))
(check-sat)
