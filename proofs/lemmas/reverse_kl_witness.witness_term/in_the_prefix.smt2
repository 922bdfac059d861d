; reverse_kl_witness.witness_term/in the prefix
(set-info :status unsat)
(set-logic ALL)
(declare-fun i () Int)
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun g () Real)
(declare-fun k () Int)
(declare-fun b () Real)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun p () (Array Int Real))
(declare-fun x () Int)
(declare-fun natural_log (Real) Real)
(declare-fun multiple_of (Real (Array Int Real)) (Array Int Real))
(declare-fun prefix_depths ((Array Int Real) Real Int) (Array Int Real))
(declare-fun only_at (Int Real) (Array Int Real))
(declare-fun kl_terms ((Array Int Real) (Array Int Real)) (Array Int Real))
(assert (=> (and (> (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)) 0.0)
         (> g 0.0)
         (>= (select p i) 0.0)
         (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
               (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x))
            g)
         (=> (= i x) (and (= (select p i) b) (> b 0.0) (=> (< i k) (= b g))))
         (=> (and (distinct i x) (< i k))
             (and (= (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             i)
                     (select (reverse_witness p
                                              x
                                              g
                                              k
                                              (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                             x))
                  (>= (select p i) g)))
         (=> (and (distinct i x) (>= i k))
             (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                   (select (reverse_witness p
                                            x
                                            g
                                            k
                                            (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g)))
                           i))
                (select p i)))
         (distinct i x)
         (< i k))
    (= (+ (- (* (select (reverse_witness p
                                         x
                                         g
                                         k
                                         (+ (- (- 1.0 (total p k)) b)
                                            (* (+ (to_real k) 1.0) g)))
                        i)
                (- (natural_log (select (reverse_witness p
                                                         x
                                                         g
                                                         k
                                                         (+ (- (- 1.0
                                                                  (total p k))
                                                               b)
                                                            (* (+ (to_real k)
                                                                  1.0)
                                                               g)))
                                        i))
                   (natural_log (select p i))))
             (* (select (reverse_witness p
                                         x
                                         g
                                         k
                                         (+ (- (- 1.0 (total p k)) b)
                                            (* (+ (to_real k) 1.0) g)))
                        x)
                (- (natural_log g) (natural_log (select p i)))))
          (* (natural_log (+ (- (- 1.0 (total p k)) b)
                             (* (+ (to_real k) 1.0) g)))
             (select (reverse_witness p
                                      x
                                      g
                                      k
                                      (+ (- (- 1.0 (total p k)) b)
                                         (* (+ (to_real k) 1.0) g)))
                     i)))
       0.0)))
(assert (=> (and (distinct i x) (< i k))
    (and (= (select (kl_terms (reverse_witness p
                                               x
                                               g
                                               k
                                               (+ (- (- 1.0 (total p k)) b)
                                                  (* (+ (to_real k) 1.0) g)))
                              p)
                    i)
            (* (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       i)
               (- (natural_log (select (reverse_witness p
                                                        x
                                                        g
                                                        k
                                                        (+ (- (- 1.0
                                                                 (total p k))
                                                              b)
                                                           (* (+ (to_real k)
                                                                 1.0)
                                                              g)))
                                       i))
                  (natural_log (select p i)))))
         (= (select (only_at x
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
                    i)
            0.0)
         (= (select (multiple_of (select (reverse_witness p
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
                    i)
            (* (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x)
               (- (natural_log g) (natural_log (select p i)))))
         (= (select (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                                 (* (+ (to_real k) 1.0) g)))
                                 (reverse_witness p
                                                  x
                                                  g
                                                  k
                                                  (+ (- (- 1.0 (total p k)) b)
                                                     (* (+ (to_real k) 1.0) g))))
                    i)
            (* (natural_log (+ (- (- 1.0 (total p k)) b)
                               (* (+ (to_real k) 1.0) g)))
               (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       i))))))
(assert (not (=> (and (> (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)) 0.0)
              (> g 0.0)
              (>= (select p i) 0.0)
              (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                    (select (reverse_witness p
                                             x
                                             g
                                             k
                                             (+ (- (- 1.0 (total p k)) b)
                                                (* (+ (to_real k) 1.0) g)))
                            x))
                 g)
              (=> (= i x)
                  (and (= (select p i) b) (> b 0.0) (=> (< i k) (= b g))))
              (=> (and (distinct i x) (< i k))
                  (and (= (select (reverse_witness p
                                                   x
                                                   g
                                                   k
                                                   (+ (- (- 1.0 (total p k)) b)
                                                      (* (+ (to_real k) 1.0) g)))
                                  i)
                          (select (reverse_witness p
                                                   x
                                                   g
                                                   k
                                                   (+ (- (- 1.0 (total p k)) b)
                                                      (* (+ (to_real k) 1.0) g)))
                                  x))
                       (>= (select p i) g)))
              (=> (and (distinct i x) (>= i k))
                  (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                        (select (reverse_witness p
                                                 x
                                                 g
                                                 k
                                                 (+ (- (- 1.0 (total p k)) b)
                                                    (* (+ (to_real k) 1.0) g)))
                                i))
                     (select p i)))
              (distinct i x)
              (< i k))
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
                             i)
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
                             i))
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
                          i))
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
                       i))
            0.0))))
(check-sat)
