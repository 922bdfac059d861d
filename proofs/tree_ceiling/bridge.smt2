; tree_ceiling/bridge
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(assert (or (and (distinct (natural_log 2.0) (natural_log 2.0)))
    (and (distinct (natural_log 3.0) (natural_log 3.0)))
    (and (distinct (natural_log 4.0) (natural_log 4.0)))))
(check-sat)
