; level_sets.token_0_kept_top_m/claim
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun m () Int)
(declare-fun sorted_down ((Array Int Real) Int) Bool)
(declare-fun n () Int)
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(assert (=> (and (>= n 2)
         (is_distribution p n)
         (sorted_down p n)
         true
         (>= (+ (- 1.0) (to_real m)) 0.0))
    (and (> (select p 0) 0.0))))
(assert (=> (and true
         (>= (+ (- 1.0) (to_real m)) 0.0)
         true
         (=> (and true (< m n))
             (> (+ (select p 0) (* (- 1.0) (select p m))) 0.0))
         (> (select p 0) 0.0))
    (not (or (and (< m n) (<= (select p 0) (select p m)))))))
(assert (not (=> (and (>= n 2)
              (is_distribution p n)
              (sorted_down p n)
              true
              (>= (+ (- 1.0) (to_real m)) 0.0)
              true
              (=> (and true (< m n))
                  (> (+ (select p 0) (* (- 1.0) (select p m))) 0.0)))
         (not (or (and (< m n) (<= (select p 0) (select p m))))))))
(check-sat)
