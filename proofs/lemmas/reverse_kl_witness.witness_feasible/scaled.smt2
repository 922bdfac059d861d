; reverse_kl_witness.witness_feasible/scaled
(set-info :status unsat)
(set-logic ALL)
(declare-fun single_witness ((Array Int Real) Int Real Int) (Array Int Real))
(declare-fun k () Int)
(declare-fun g () Real)
(declare-fun x () Int)
(declare-fun p () (Array Int Real))
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun b () Real)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun n () Int)
(declare-fun natural_log (Real) Real)
(declare-fun logs ((Array Int Real)) (Array Int Real))
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(assert (forall ((i_2 Int))
  (=> (and (>= n 1)
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
           (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                 (select (reverse_witness p
                                          x
                                          g
                                          k
                                          (+ (- (- 1.0 (total p k)) b)
                                             (* (+ (to_real k) 1.0) g)))
                         i_2))
              (select (single_witness p x g k) i_2))
           (>= (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       i_2)
               0.0)
           (<= (select (reverse_witness p
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
           (=> (> (select (reverse_witness p
                                           x
                                           g
                                           k
                                           (+ (- (- 1.0 (total p k)) b)
                                              (* (+ (to_real k) 1.0) g)))
                          i_2)
                  0.0)
               (> (select (single_witness p x g k) i_2) 0.0))))))
(assert (=> (>= n 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i n))
              (= (select (single_witness p x g k) i)
                 (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
                    (select (reverse_witness p
                                             x
                                             g
                                             k
                                             (+ (- (- 1.0 (total p k)) b)
                                                (* (+ (to_real k) 1.0) g)))
                            i)))))
        (= (total (single_witness p x g k) n)
           (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
              (total (reverse_witness p
                                      x
                                      g
                                      k
                                      (+ (- (- 1.0 (total p k)) b)
                                         (* (+ (to_real k) 1.0) g)))
                     n))))))
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
         (= (total (single_witness p x g k) n)
            (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
               (total (reverse_witness p
                                       x
                                       g
                                       k
                                       (+ (- (- 1.0 (total p k)) b)
                                          (* (+ (to_real k) 1.0) g)))
                      n))))))
(check-sat)
