; level_sets.token_0_kept_strict/ground
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun n () Int)
(assert (not (=> (and true
              true
              (=> (and true (< 1 n))
                  (> (+ (select p 0) (* (- 1.0) (select p 1))) 0.0))
              (>= n 2)
              (> (select p 0) 0.0)
              (<= (select p 0) 1.0)
              (<= (select p 1) (select p 0))
              (>= (select p 1) 0.0))
         (not (or (and (< 1 n) (<= (select p 0) (select p 1))))))))
(check-sat)
