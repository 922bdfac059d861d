; reverse_kl_witness.reverse_witness_cost/total of the pool
(set-info :status unsat)
(set-logic ALL)
(declare-fun prefix_depths ((Array Int Real) Real Int) (Array Int Real))
(declare-fun k () Int)
(declare-fun g () Real)
(declare-fun p () (Array Int Real))
(declare-fun x () Int)
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun b () Real)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun scaled_depths ((Array Int Real) Real Int Real) (Array Int Real))
(declare-fun n () Int)
(assert (forall ((i_2 Int))
  (= (select (scaled_depths p
                            g
                            k
                            (select (reverse_witness p
                                                     x
                                                     g
                                                     k
                                                     (+ (- (- 1.0 (total p k))
                                                           b)
                                                        (* (+ (to_real k) 1.0)
                                                           g)))
                                    x))
             i_2)
     (* (select (reverse_witness p
                                 x
                                 g
                                 k
                                 (+ (- (- 1.0 (total p k)) b)
                                    (* (+ (to_real k) 1.0) g)))
                x)
        (select (prefix_depths p g k) i_2)))))
(assert (=> (>= n 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i n))
              (= (select (scaled_depths p
                                        g
                                        k
                                        (select (reverse_witness p
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
                                                x))
                         i)
                 (* (select (reverse_witness p
                                             x
                                             g
                                             k
                                             (+ (- (- 1.0 (total p k)) b)
                                                (* (+ (to_real k) 1.0) g)))
                            x)
                    (select (prefix_depths p g k) i)))))
        (= (total (scaled_depths p
                                 g
                                 k
                                 (select (reverse_witness p
                                                          x
                                                          g
                                                          k
                                                          (+ (- (- 1.0
                                                                   (total p k))
                                                                b)
                                                             (* (+ (to_real k)
                                                                   1.0)
                                                                g)))
                                         x))
                  n)
           (* (select (reverse_witness p
                                       x
                                       g
                                       k
                                       (+ (- (- 1.0 (total p k)) b)
                                          (* (+ (to_real k) 1.0) g)))
                      x)
              (total (prefix_depths p g k) n))))))
(assert (not (=> (>= n 0)
         (= (total (scaled_depths p
                                  g
                                  k
                                  (select (reverse_witness p
                                                           x
                                                           g
                                                           k
                                                           (+ (- (- 1.0
                                                                    (total p k))
                                                                 b)
                                                              (* (+ (to_real k)
                                                                    1.0)
                                                                 g)))
                                          x))
                   n)
            (* (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x)
               (total (prefix_depths p g k) n))))))
(check-sat)
