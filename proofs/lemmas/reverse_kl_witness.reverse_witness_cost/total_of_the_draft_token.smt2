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
(declare-fun n () Int)
(declare-fun only_at (Int Real) (Array Int Real))
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
