; tree.tree_margin/balance
(set-info :status unsat)
(declare-fun last_rank (Int Real) (Array Int Real))
(declare-fun share () Real)
(declare-fun u () Real)
(declare-fun m () Int)
(declare-fun constant (Real) (Array Int Real))
(declare-fun rank_excess ((Array Int Real)) (Array Int Real))
(declare-fun margin_rank_weights (Int Real Real) (Array Int Real))
(declare-fun total ((Array Int Real) Int) Real)
(assert (forall ((i_2 Int))
  (=> (and (>= u 1.0)
           (>= m 1)
           (= (* share
                 (+ (* u u)
                    (* (- (+ (to_real m) 1.0) 2.0) u)
                    1.0))
              (* (+ (to_real m) 1.0) u))
           (>= i_2 0)
           (< i_2 m))
      (= (select (rank_excess (margin_rank_weights m share u))
                 i_2)
         (+ (select (constant (- share 1.0)) i_2)
            (select (last_rank m (- (/ share u) share)) i_2))))))
(assert (=> (and (>= u 1.0)
         (>= m 1)
         (= (* share
               (+ (* u u) (* (- (+ (to_real m) 1.0) 2.0) u) 1.0))
            (* (+ (to_real m) 1.0) u)))
    (= (+ (- (* share u) 1.0)
          (* (to_real m) (- share 1.0))
          (- (/ share u) share))
       0.0)))
(assert (=> (>= m 1)
    (= (total (last_rank m (- (/ share u) share)) m)
       (- (/ share u) share))))
(assert (forall ((i_3 Int))
  (= (select (constant (- share 1.0)) i_3) (- share 1.0))))
(assert (=> (>= m 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i m))
              (= (select (constant (- share 1.0)) i) (- share 1.0))))
        (= (total (constant (- share 1.0)) m)
           (* (to_real m) (- share 1.0))))))
(assert (=> (>= m 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i m))
              (>= (+ (* 1.0
                        (select (rank_excess (margin_rank_weights
                                               m
                                               share
                                               u))
                                i))
                     (* (- 1.0) (select (constant (- share 1.0)) i))
                     (* (- 1.0)
                        (select (last_rank m
                                           (- (/ share u) share))
                                i)))
                  0.0)))
        (>= (+ (* 1.0
                  (total (rank_excess (margin_rank_weights
                                        m
                                        share
                                        u))
                         m))
               (* (- 1.0) (total (constant (- share 1.0)) m))
               (* (- 1.0)
                  (total (last_rank m (- (/ share u) share))
                         m)))
            0.0))))
(assert (=> (>= m 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i m))
              (>= (+ (* (- 1.0)
                        (select (rank_excess (margin_rank_weights
                                               m
                                               share
                                               u))
                                i))
                     (* 1.0 (select (constant (- share 1.0)) i))
                     (* 1.0
                        (select (last_rank m
                                           (- (/ share u) share))
                                i)))
                  0.0)))
        (>= (+ (* (- 1.0)
                  (total (rank_excess (margin_rank_weights
                                        m
                                        share
                                        u))
                         m))
               (* 1.0 (total (constant (- share 1.0)) m))
               (* 1.0
                  (total (last_rank m (- (/ share u) share))
                         m)))
            0.0))))
(assert (not (=> (and (>= u 1.0)
              (>= m 1)
              (= (* share
                    (+ (* u u)
                       (* (- (+ (to_real m) 1.0) 2.0) u)
                       1.0))
                 (* (+ (to_real m) 1.0) u)))
         (= (+ (- (* share u) 1.0)
               (total (rank_excess (margin_rank_weights m share u))
                      m))
            0.0))))
(check-sat)
