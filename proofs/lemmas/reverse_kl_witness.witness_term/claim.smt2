; reverse_kl_witness.witness_term/claim
(set-info :status unsat)
(set-logic ALL)
(declare-fun i_2 () Int)
(declare-fun p () (Array Int Real))
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun g () Real)
(declare-fun k () Int)
(declare-fun b () Real)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun x () Int)
(declare-fun n () Int)
(declare-fun natural_log (Real) Real)
(declare-fun logs ((Array Int Real)) (Array Int Real))
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(declare-fun multiple_of (Real (Array Int Real)) (Array Int Real))
(declare-fun only_at (Int Real) (Array Int Real))
(declare-fun prefix_depths ((Array Int Real) Real Int) (Array Int Real))
(declare-fun kl_terms ((Array Int Real) (Array Int Real)) (Array Int Real))
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
         (= (select p x) b)
         (>= i_2 0)
         (< i_2 n))
    (and (> (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)) 0.0)
         (> g 0.0)
         (>= (select p i_2) 0.0)
         (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
               (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x))
            g)
         (=> (= i_2 x)
             (and (= (select p i_2) b) (> b 0.0) (=> (< i_2 k) (= b g))))
         (=> (and (distinct i_2 x) (< i_2 k))
             (and (= (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             i_2)
                     (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             x))
                  (>= (select p i_2) g)))
         (=> (and (distinct i_2 x) (>= i_2 k))
             (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                   (select (reverse_witness p
                                            x
                                            g
                                            k
                                            (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g)))
                           i_2))
                (select p i_2))))))
(assert (=> (and (> (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)) 0.0)
         (> g 0.0)
         (>= (select p i_2) 0.0)
         (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
               (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x))
            g)
         (=> (= i_2 x)
             (and (= (select p i_2) b) (> b 0.0) (=> (< i_2 k) (= b g))))
         (=> (and (distinct i_2 x) (< i_2 k))
             (and (= (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             i_2)
                     (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             x))
                  (>= (select p i_2) g)))
         (=> (and (distinct i_2 x) (>= i_2 k))
             (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                   (select (reverse_witness p
                                            x
                                            g
                                            k
                                            (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g)))
                           i_2))
                (select p i_2)))
         (= i_2 x))
    (= (+ (- (- (select (kl_terms (reverse_witness p
                                                   x
                                                   g
                                                   k
                                                   (+ (- (- 1.0 (total p k)) b)
                                                      (* (+ (to_real k) 1.0) g)))
                                  p)
                        i_2)
                (select (multiple_of (select (reverse_witness p
                                                              x
                                                              g
                                                              k
                                                              (+ (- (- 1.0
                                                                       (total p
                                                                              k))
                                                                    b)
                                                                 (* (+ (to_real k)
                                                                       1.0)
                                                                    g)))
                                             x)
                                     (prefix_depths p g k))
                        i_2))
             (select (only_at x
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
                     i_2))
          (select (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g)))
                               (reverse_witness p
                                                x
                                                g
                                                k
                                                (+ (- (- 1.0 (total p k)) b)
                                                   (* (+ (to_real k) 1.0) g))))
                  i_2))
       0.0)))
(assert (=> (and (> (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)) 0.0)
         (> g 0.0)
         (>= (select p i_2) 0.0)
         (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
               (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x))
            g)
         (=> (= i_2 x)
             (and (= (select p i_2) b) (> b 0.0) (=> (< i_2 k) (= b g))))
         (=> (and (distinct i_2 x) (< i_2 k))
             (and (= (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             i_2)
                     (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             x))
                  (>= (select p i_2) g)))
         (=> (and (distinct i_2 x) (>= i_2 k))
             (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                   (select (reverse_witness p
                                            x
                                            g
                                            k
                                            (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g)))
                           i_2))
                (select p i_2)))
         (distinct i_2 x)
         (< i_2 k))
    (= (+ (- (- (select (kl_terms (reverse_witness p
                                                   x
                                                   g
                                                   k
                                                   (+ (- (- 1.0 (total p k)) b)
                                                      (* (+ (to_real k) 1.0) g)))
                                  p)
                        i_2)
                (select (multiple_of (select (reverse_witness p
                                                              x
                                                              g
                                                              k
                                                              (+ (- (- 1.0
                                                                       (total p
                                                                              k))
                                                                    b)
                                                                 (* (+ (to_real k)
                                                                       1.0)
                                                                    g)))
                                             x)
                                     (prefix_depths p g k))
                        i_2))
             (select (only_at x
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
                     i_2))
          (select (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g)))
                               (reverse_witness p
                                                x
                                                g
                                                k
                                                (+ (- (- 1.0 (total p k)) b)
                                                   (* (+ (to_real k) 1.0) g))))
                  i_2))
       0.0)))
(assert (=> (and (> (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)) 0.0)
         (> g 0.0)
         (>= (select p i_2) 0.0)
         (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
               (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x))
            g)
         (=> (= i_2 x)
             (and (= (select p i_2) b) (> b 0.0) (=> (< i_2 k) (= b g))))
         (=> (and (distinct i_2 x) (< i_2 k))
             (and (= (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             i_2)
                     (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             x))
                  (>= (select p i_2) g)))
         (=> (and (distinct i_2 x) (>= i_2 k))
             (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                   (select (reverse_witness p
                                            x
                                            g
                                            k
                                            (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g)))
                           i_2))
                (select p i_2)))
         (distinct i_2 x)
         (>= i_2 k))
    (= (+ (- (- (select (kl_terms (reverse_witness p
                                                   x
                                                   g
                                                   k
                                                   (+ (- (- 1.0 (total p k)) b)
                                                      (* (+ (to_real k) 1.0) g)))
                                  p)
                        i_2)
                (select (multiple_of (select (reverse_witness p
                                                              x
                                                              g
                                                              k
                                                              (+ (- (- 1.0
                                                                       (total p
                                                                              k))
                                                                    b)
                                                                 (* (+ (to_real k)
                                                                       1.0)
                                                                    g)))
                                             x)
                                     (prefix_depths p g k))
                        i_2))
             (select (only_at x
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
                     i_2))
          (select (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g)))
                               (reverse_witness p
                                                x
                                                g
                                                k
                                                (+ (- (- 1.0 (total p k)) b)
                                                   (* (+ (to_real k) 1.0) g))))
                  i_2))
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
              (= (select p x) b)
              (>= i_2 0)
              (< i_2 n))
         (= (+ (- (- (select (kl_terms (reverse_witness p
                                                        x
                                                        g
                                                        k
                                                        (+ (- (- 1.0
                                                                 (total p k))
                                                              b)
                                                           (* (+ (to_real k)
                                                                 1.0)
                                                              g)))
                                       p)
                             i_2)
                     (select (multiple_of (select (reverse_witness p
                                                                   x
                                                                   g
                                                                   k
                                                                   (+ (- (- 1.0
                                                                            (total p
                                                                                   k))
                                                                         b)
                                                                      (* (+ (to_real k)
                                                                            1.0)
                                                                         g)))
                                                  x)
                                          (prefix_depths p g k))
                             i_2))
                  (select (only_at x
                                   (* (select (reverse_witness p
                                                               x
                                                               g
                                                               k
                                                               (+ (- (- 1.0
                                                                        (total p
                                                                               k))
                                                                     b)
                                                                  (* (+ (to_real k)
                                                                        1.0)
                                                                     g)))
                                              x)
                                      (- (natural_log g) (natural_log b))))
                          i_2))
               (select (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                                    (* (+ (to_real k) 1.0) g)))
                                    (reverse_witness p
                                                     x
                                                     g
                                                     k
                                                     (+ (- (- 1.0 (total p k))
                                                           b)
                                                        (* (+ (to_real k) 1.0)
                                                           g))))
                       i_2))
            0.0))))
(check-sat)
