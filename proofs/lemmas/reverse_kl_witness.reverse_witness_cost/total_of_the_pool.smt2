; reverse_kl_witness.reverse_witness_cost/total of the pool
(set-info :status unsat)
(set-logic ALL)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun n () Int)
(declare-fun prefix_depths ((Array Int Real) Real Int) (Array Int Real))
(declare-fun k () Int)
(declare-fun g () Real)
(declare-fun p () (Array Int Real))
(declare-fun x () Int)
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun b () Real)
(declare-fun multiple_of (Real (Array Int Real)) (Array Int Real))
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
(assert (not (=> (>= n 0)
         (= (total (multiple_of (select (reverse_witness p
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
            (* (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       x)
               (total (prefix_depths p g k) n))))))
(check-sat)
