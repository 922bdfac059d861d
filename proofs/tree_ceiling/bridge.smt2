; tree_ceiling/bridge
(set-info :status unsat)
(assert (or (and (distinct (log 2.0) (log 2.0)))
    (and (distinct (log 3.0) (log 3.0)))
    (and (distinct (log 4.0) (log 4.0)))))
(check-sat)
