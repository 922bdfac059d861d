; reverse_kl_witness.witness_term/nothing behind it
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
(assert (=> (and (> (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g)) 0.0)
         (= (* (+ (- (- 1.0 (total p k)) b) (* (+ (to_real k) 1.0) g))
               (select (reverse_witness p
                                        x
                                        g
                                        k
                                        (+ (- (- 1.0 (total p k)) b)
                                           (* (+ (to_real k) 1.0) g)))
                       i))
            0.0))
    (= (select (reverse_witness p
                                x
                                g
                                k
                                (+ (- (- 1.0 (total p k)) b)
                                   (* (+ (to_real k) 1.0) g)))
               i)
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
              (>= i k)
              (= (select p i) 0.0))
         (= (select (reverse_witness p
                                     x
                                     g
                                     k
                                     (+ (- (- 1.0 (total p k)) b)
                                        (* (+ (to_real k) 1.0) g)))
                    i)
            0.0))))
(check-sat)
