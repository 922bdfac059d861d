; single.single_bound_at_level/balance
(set-info :status unsat)
(declare-fun excess_terms ((Array Int Real)) (Array Int Real))
(declare-fun single_dual_weights
             ((Array Int Real) Int Real Real Int)
             (Array Int Real))
(declare-fun k () Int)
(declare-fun c () Real)
(declare-fun b () Real)
(declare-fun x () Int)
(declare-fun p () (Array Int Real))
(declare-fun only_at (Int Real) (Array Int Real))
(declare-fun prefix_surplus ((Array Int Real) Real Int) (Array Int Real))
(declare-fun n () Int)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun q () (Array Int Real))
(declare-fun sorted_down ((Array Int Real) Int) Bool)
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(declare-fun pool_terms ((Array Int Real) Real) (Array Int Real))
(declare-fun prefix_pool_terms ((Array Int Real) Real Int) (Array Int Real))
(declare-fun scaled_excess (Real (Array Int Real)) (Array Int Real))
(assert (forall ((i_2 Int))
  (=> (and (>= n 1)
           (is_distribution p n)
           (is_distribution q n)
           (sorted_down p n)
           (forall ((i Int))
             (=> (and (>= i 0) (< i n))
                 (=> (> (select p i) 0.0) (> (select q i) 0.0))))
           (>= x 0)
           (< x n)
           (forall ((i Int))
             (=> (and (>= i 0) (< i n))
                 (<= (select q i) (select q x))))
           (<= (select p x) b)
           (>= k 1)
           (<= k n)
           (>= b 0.0)
           (<= b (select p 0))
           (= (* (+ (to_real k) 1.0) c) (+ (total p k) b))
           (<= b c)
           (forall ((i Int))
             (=> (and (>= i 0) (< i k)) (>= (select p i) c)))
           (forall ((i Int))
             (=> (and (<= k i) (< i n)) (<= (select p i) c)))
           (> c 0.0)
           (and (>= i_2 0) (< i_2 n)))
      (= (+ (select (prefix_surplus p c k) i_2)
            (select (only_at x (- b c)) i_2))
         (* c
            (select (excess_terms (single_dual_weights p x b c k))
                    i_2))))))
(assert (=> (and (>= k 1)
         (<= k n)
         (>= b 0.0)
         (<= b (select p 0))
         (= (* (+ (to_real k) 1.0) c) (+ (total p k) b))
         (<= b c)
         (forall ((i Int))
           (=> (and (>= i 0) (< i k)) (>= (select p i) c)))
         (forall ((i Int))
           (=> (and (<= k i) (< i n)) (<= (select p i) c))))
    (and (= (+ (total (prefix_surplus p c k) n) (- b c)) 0.0)
         (= (total (prefix_pool_terms p c k) n)
            (total (pool_terms p c) k)))))
(assert (forall ((i_3 Int))
  (= (select (scaled_excess c (single_dual_weights p x b c k))
             i_3)
     (* c
        (select (excess_terms (single_dual_weights p x b c k))
                i_3)))))
(assert (forall ((i_4 Int))
  (= (select (only_at x (- b c)) i_4)
     (ite (= i_4 x) (- b c) 0.0))))
(assert (= (select (only_at x (- b c)) x)
   (ite (= x x) (- b c) 0.0)))
(assert (=> (>= n 0)
    (=> (and (>= x 0)
             (forall ((i Int))
               (=> (and (>= i 0) (< i n))
                   (=> (distinct i x)
                       (= (select (only_at x (- b c)) i) 0.0)))))
        (= (total (only_at x (- b c)) n)
           (ite (< x n) (select (only_at x (- b c)) x) 0.0)))))
(assert (=> (>= n 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i n))
              (= (select (scaled_excess c
                                        (single_dual_weights
                                          p
                                          x
                                          b
                                          c
                                          k))
                         i)
                 (* c
                    (select (excess_terms (single_dual_weights
                                            p
                                            x
                                            b
                                            c
                                            k))
                            i)))))
        (= (total (scaled_excess c
                                 (single_dual_weights p x b c k))
                  n)
           (* c
              (total (excess_terms (single_dual_weights
                                     p
                                     x
                                     b
                                     c
                                     k))
                     n))))))
(assert (=> (>= n 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i n))
              (>= (+ (* 1.0 (select (prefix_surplus p c k) i))
                     (* 1.0 (select (only_at x (- b c)) i))
                     (* (- 1.0)
                        (select (scaled_excess c
                                               (single_dual_weights
                                                 p
                                                 x
                                                 b
                                                 c
                                                 k))
                                i)))
                  0.0)))
        (>= (+ (* 1.0 (total (prefix_surplus p c k) n))
               (* 1.0 (total (only_at x (- b c)) n))
               (* (- 1.0)
                  (total (scaled_excess c
                                        (single_dual_weights
                                          p
                                          x
                                          b
                                          c
                                          k))
                         n)))
            0.0))))
(assert (not (=> (and (>= n 1)
              (is_distribution p n)
              (is_distribution q n)
              (sorted_down p n)
              (forall ((i Int))
                (=> (and (>= i 0) (< i n))
                    (=> (> (select p i) 0.0) (> (select q i) 0.0))))
              (>= x 0)
              (< x n)
              (forall ((i Int))
                (=> (and (>= i 0) (< i n))
                    (<= (select q i) (select q x))))
              (<= (select p x) b)
              (>= k 1)
              (<= k n)
              (>= b 0.0)
              (<= b (select p 0))
              (= (* (+ (to_real k) 1.0) c) (+ (total p k) b))
              (<= b c)
              (forall ((i Int))
                (=> (and (>= i 0) (< i k)) (>= (select p i) c)))
              (forall ((i Int))
                (=> (and (<= k i) (< i n)) (<= (select p i) c)))
              (> c 0.0))
         (<= (total (excess_terms (single_dual_weights p x b c k))
                    n)
             0.0))))
(check-sat)
