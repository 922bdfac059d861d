; reverse_kl_witness.reverse_witness_cost/claim
(set-info :status unsat)
(set-logic ALL)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun n () Int)
(declare-fun multiple_of (Real (Array Int Real)) (Array Int Real))
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun g () Real)
(declare-fun k () Int)
(declare-fun b () Real)
(declare-fun p () (Array Int Real))
(declare-fun x () Int)
(declare-fun natural_log (Real) Real)
(declare-fun only_at (Int Real) (Array Int Real))
(declare-fun prefix_depths ((Array Int Real) Real Int) (Array Int Real))
(declare-fun kl_terms ((Array Int Real) (Array Int Real)) (Array Int Real))
(declare-fun logs ((Array Int Real)) (Array Int Real))
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(declare-fun prefix_surplus ((Array Int Real) Real Int) (Array Int Real))
(assert (=> (and (>= n 1)
         (is_distribution p n)
         (>= k 1)
         (<= k n)
         (> b 0.0)
         (<= b g)
         (= (* (+ (to_real k) 1.0) (natural_log g))
            (+ (total (logs p) k) (natural_log b)))
         (forall ((i Int)) (=> (and (>= i 0) (< i k)) (>= (select p i) g)))
         (forall ((i Int)) (=> (and (<= k i) (< i n)) (<= (select p i) g)))
         (>= x 0)
         (< x n)
         (= (select p x) b))
    (= (total (kl_terms (reverse_witness p
                                         x
                                         g
                                         k
                                         (+ (- (- 1.0 (total p k)) b)
                                            (* (+ (to_real k) 1.0) g)))
                        p)
              n)
       (- (+ (total (multiple_of (select (reverse_witness p
                                                          x
                                                          g
                                                          k
                                                          (+ (- (- 1.0
                                                                   (total p k))
                                                                b)
                                                             (* (+ (to_real k)
                                                                   1.0)
                                                                g)))
                                         x)
                                 (prefix_depths p g k))
                    n)
             (total (only_at x
                             (* (select (reverse_witness p
                                                         x
                                                         g
                                                         k
                                                         (+ (- (- 1.0
                                                                  (total p k))
                                                               b)
                                                            (* (+ (to_real k)
                                                                  1.0)
                                                               g)))
                                        x)
                                (- (natural_log g) (natural_log b))))
                    n))
          (total (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                              (* (+ (to_real k) 1.0) g)))
                              (reverse_witness p
                                               x
                                               g
                                               k
                                               (+ (- (- 1.0 (total p k)) b)
                                                  (* (+ (to_real k) 1.0) g))))
                 n)))))
(assert (=> (>= n 0)
    (= (total (multiple_of (select (reverse_witness p
                                                    x
                                                    g
                                                    k
                                                    (+ (- (- 1.0 (total p k)) b)
                                                       (* (+ (to_real k) 1.0) g)))
                                   x)
                           (prefix_depths p g k))
              n)
       (* (select (reverse_witness p
                                   x
                                   g
                                   k
                                   (+ (- (- 1.0 (total p k)) b)
                                      (* (+ (to_real k) 1.0) g)))
                  x)
          (total (prefix_depths p g k) n)))))
(assert (=> (and (>= x 0) (< x n))
    (= (total (only_at x
                       (* (select (reverse_witness p
                                                   x
                                                   g
                                                   k
                                                   (+ (- (- 1.0 (total p k)) b)
                                                      (* (+ (to_real k) 1.0) g)))
                                  x)
                          (- (natural_log g) (natural_log b))))
              n)
       (* (select (reverse_witness p
                                   x
                                   g
                                   k
                                   (+ (- (- 1.0 (total p k)) b)
                                      (* (+ (to_real k) 1.0) g)))
                  x)
          (- (natural_log g) (natural_log b))))))
(assert (=> (and (>= n 1)
         (is_distribution p n)
         (>= k 1)
         (<= k n)
         (> b 0.0)
         (<= b g)
         (= (* (+ (to_real k) 1.0) (natural_log g))
            (+ (total (logs p) k) (natural_log b)))
         (forall ((i Int)) (=> (and (>= i 0) (< i k)) (>= (select p i) g)))
         (forall ((i Int)) (=> (and (<= k i) (< i n)) (<= (select p i) g)))
         (>= x 0)
         (< x n)
         (= (select p x) b))
    (= (total (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                           (reverse_witness p
                                            x
                                            g
                                            k
                                            (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g))))
              n)
       (natural_log (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))))))
(assert (=> (and (>= k 0) (<= k n))
    (and (= (total (prefix_surplus p g k) n) (- (total p k) (* (to_real k) g)))
         (= (total (prefix_depths p g k) n)
            (- (* (to_real k) (natural_log g)) (total (logs p) k))))))
(assert (=> (= (* (+ (to_real k) 1.0) (natural_log g))
       (+ (total (logs p) k) (natural_log b)))
    (= (+ (* (select (reverse_witness p
                                      x
                                      g
                                      k
                                      (+ (- (- 1.0 (total p k)) b)
                                         (* (+ (to_real k) 1.0) g)))
                     x)
             (- (* (to_real k) (natural_log g)) (total (logs p) k)))
          (* (select (reverse_witness p
                                      x
                                      g
                                      k
                                      (+ (- (- 1.0 (total p k)) b)
                                         (* (+ (to_real k) 1.0) g)))
                     x)
             (- (natural_log g) (natural_log b))))
       0.0)))
(assert (not (=> (and (>= n 1)
              (is_distribution p n)
              (>= k 1)
              (<= k n)
              (> b 0.0)
              (<= b g)
              (= (* (+ (to_real k) 1.0) (natural_log g))
                 (+ (total (logs p) k) (natural_log b)))
              (forall ((i Int)) (=> (and (>= i 0) (< i k)) (>= (select p i) g)))
              (forall ((i Int)) (=> (and (<= k i) (< i n)) (<= (select p i) g)))
              (>= x 0)
              (< x n)
              (= (select p x) b))
         (= (total (kl_terms (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             p)
                   n)
            (- (natural_log (+ (- (- 1.0 (total p k)) b)
                               (* (+ (to_real k) 1.0) g))))))))
(check-sat)
