; single_ceiling/bridge
(set-info :status unsat)
(assert (or (and (distinct (log 2.0) (log 2.0)))))
(check-sat)
