; reverse_kl_witness.witness_term/share of the prefix
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(declare-fun x () Int)
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun g () Real)
(declare-fun k () Int)
(declare-fun b () Real)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun p () (Array Int Real))
(declare-fun i () Int)
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
                (select p i))))
    (= (natural_log g)
       (+ (natural_log (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)))
          (natural_log (select (reverse_witness p
                                                x
                                                g
                                                k
                                                (+ (- (- 1.0 (total p k)) b)
                                                   (* (+ (to_real k) 1.0) g)))
                               x))))))
(assert (=> (and (= (select (reverse_witness p
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
         (= (natural_log g)
            (+ (natural_log (+ (- (- 1.0 (total p k)) b)
                               (* (+ (to_real k) 1.0) g)))
               (natural_log (select (reverse_witness p
                                                     x
                                                     g
                                                     k
                                                     (+ (- (- 1.0 (total p k))
                                                           b)
                                                        (* (+ (to_real k) 1.0)
                                                           g)))
                                    i)))))
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
                                                                       (total p
                                                                              k))
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
            0.0))))
(check-sat)
