; reverse_kl_witness.reverse_witness_cost/total of the draft token
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(declare-fun b () Real)
(declare-fun g () Real)
(declare-fun x () Int)
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun k () Int)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun p () (Array Int Real))
(declare-fun only_at (Int Real) (Array Int Real))
(declare-fun n () Int)
(assert (forall ((i_2 Int))
  (= (select (only_at x
                      (* (select (reverse_witness p
                                                  x
                                                  g
                                                  k
                                                  (+ (- (- 1.0 (total p k)) b)
                                                     (* (+ (to_real k) 1.0) g)))
                                 x)
                         (- (natural_log g) (natural_log b))))
             i_2)
     (ite (= i_2 x)
          (* (select (reverse_witness p
                                      x
                                      g
                                      k
                                      (+ (- (- 1.0 (total p k)) b)
                                         (* (+ (to_real k) 1.0) g)))
                     x)
             (- (natural_log g) (natural_log b)))
          0.0))))
(assert (= (select (only_at x
                    (* (select (reverse_witness p
                                                x
                                                g
                                                k
                                                (+ (- (- 1.0 (total p k)) b)
                                                   (* (+ (to_real k) 1.0) g)))
                               x)
                       (- (natural_log g) (natural_log b))))
           x)
   (ite (= x x)
        (* (select (reverse_witness p
                                    x
                                    g
                                    k
                                    (+ (- (- 1.0 (total p k)) b)
                                       (* (+ (to_real k) 1.0) g)))
                   x)
           (- (natural_log g) (natural_log b)))
        0.0)))
(assert (=> (>= n 0)
    (=> (and (>= x 0)
             (forall ((i Int))
               (=> (and (>= i 0) (< i n))
                   (=> (distinct i x)
                       (= (select (only_at x
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
                                              (- (natural_log g)
                                                 (natural_log b))))
                                  i)
                          0.0)))))
        (= (total (only_at x
                           (* (select (reverse_witness p
                                                       x
                                                       g
                                                       k
                                                       (+ (- (- 1.0 (total p k))
                                                             b)
                                                          (* (+ (to_real k) 1.0)
                                                             g)))
                                      x)
                              (- (natural_log g) (natural_log b))))
                  n)
           (ite (< x n)
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
                        x)
                0.0)))))
(assert (not (=> (and (>= x 0) (< x n))
         (= (total (only_at x
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
                   n)
            (* (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x)
               (- (natural_log g) (natural_log b)))))))
(check-sat)
