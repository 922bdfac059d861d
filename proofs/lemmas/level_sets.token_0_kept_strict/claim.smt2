; level_sets.token_0_kept_strict/claim
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun sorted_down ((Array Int Real) Int) Bool)
(declare-fun n () Int)
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(assert (=> (and (>= n 2) (is_distribution p n) (sorted_down p n) true)
    (and (> (select p 0) 0.0))))
(assert (=> (and true
         true
         (=> (and true (< 1 n))
             (> (+ (select p 0) (* (- 1.0) (select p 1))) 0.0))
         (> (select p 0) 0.0))
    (not (or (and (< 1 n) (<= (select p 0) (select p 1)))))))
(assert (not (=> (and (>= n 2)
              (is_distribution p n)
              (sorted_down p n)
              true
              true
              (=> (and true (< 1 n))
                  (> (+ (select p 0) (* (- 1.0) (select p 1))) 0.0)))
         (not (or (and (< 1 n) (<= (select p 0) (select p 1))))))))
(check-sat)
