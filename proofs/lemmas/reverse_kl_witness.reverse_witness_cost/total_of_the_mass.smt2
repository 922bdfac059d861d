; reverse_kl_witness.reverse_witness_cost/total of the mass
(set-info :status unsat)
(set-logic ALL)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun n () Int)
(declare-fun reverse_witness
             ((Array Int Real) Int Real Int Real)
             (Array Int Real))
(declare-fun g () Real)
(declare-fun k () Int)
(declare-fun b () Real)
(declare-fun p () (Array Int Real))
(declare-fun x () Int)
(declare-fun natural_log (Real) Real)
(declare-fun multiple_of (Real (Array Int Real)) (Array Int Real))
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(declare-fun logs ((Array Int Real)) (Array Int Real))
(assert (=> (>= n 0)
    (= (total (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                           (reverse_witness p
                                            x
                                            g
                                            k
                                            (+ (- (- 1.0 (total p k)) b)
                                               (* (+ (to_real k) 1.0) g))))
              n)
       (* (natural_log (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)))
          (total (reverse_witness p
                                  x
                                  g
                                  k
                                  (+ (- (- 1.0 (total p k)) b)
                                     (* (+ (to_real k) 1.0) g)))
                 n)))))
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
         (and (>= x 0) (< x n))
         (= (select p x) b))
    (and (>= n 1)
         (is_distribution p n)
         (is_distribution (reverse_witness p
                                           x
                                           g
                                           k
                                           (+ (- (- 1.0 (total p k)) b)
                                              (* (+ (to_real k) 1.0) g)))
                          n)
         (forall ((i Int))
           (=> (and (>= i 0) (< i n))
               (=> (> (select (reverse_witness p
                                               x
                                               g
                                               k
                                               (+ (- (- 1.0 (total p k)) b)
                                                  (* (+ (to_real k) 1.0) g)))
                              i)
                      0.0)
                   (> (select p i) 0.0))))
         (and (>= x 0) (< x n))
         (forall ((i Int))
           (=> (and (>= i 0) (< i n))
               (<= (select (reverse_witness p
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
                           x))))
         (<= (select p x) b))))
(assert (= (is_distribution (reverse_witness p
                                     x
                                     g
                                     k
                                     (+ (- (- 1.0 (total p k)) b)
                                        (* (+ (to_real k) 1.0) g)))
                    n)
   (and (forall ((i Int))
          (=> (and (>= i 0) (< i n))
              (>= (select (reverse_witness p
                                           x
                                           g
                                           k
                                           (+ (- (- 1.0 (total p k)) b)
                                              (* (+ (to_real k) 1.0) g)))
                          i)
                  0.0)))
        (= (total (reverse_witness p
                                   x
                                   g
                                   k
                                   (+ (- (- 1.0 (total p k)) b)
                                      (* (+ (to_real k) 1.0) g)))
                  n)
           1.0))))
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
         (= (total (multiple_of (natural_log (+ (- (- 1.0 (total p k)) b)
                                                (* (+ (to_real k) 1.0) g)))
                                (reverse_witness p
                                                 x
                                                 g
                                                 k
                                                 (+ (- (- 1.0 (total p k)) b)
                                                    (* (+ (to_real k) 1.0) g))))
                   n)
            (natural_log (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)))))))
(check-sat)
