; noise_tree.near_coverage_bound/exchange
(set-info :status unsat)
(set-logic ALL)
(declare-fun i_2 () Int)
(declare-fun noise_by_rank
             ((Array Int Real) Real (Array Int Real) Real)
             (Array Int Real))
(declare-fun c () Real)
(declare-fun a () (Array Int Real))
(declare-fun prefix ((Array Int Real) Int) (Array Int Real))
(declare-fun m () Int)
(declare-fun negated_deficits ((Array Int Real) Real) (Array Int Real))
(declare-fun d () Real)
(declare-fun kappa () Real)
(declare-fun q () (Array Int Real))
(declare-fun noise_coverage_weights
             ((Array Int Real) Real (Array Int Real) Real Int)
             (Array Int Real))
(declare-fun raised_weights ((Array Int Real) Real) (Array Int Real))
(declare-fun count ((Array Int Bool) Int) Int)
(declare-fun noise_challengers ((Array Int Real) Real) (Array Int Bool))
(declare-fun n () Int)
(declare-fun w () (Array Int Real))
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun deficits ((Array Int Real) Real) (Array Int Real))
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(declare-fun weighted_excess_terms
             ((Array Int Real) (Array Int Real))
             (Array Int Real))
(declare-fun multiple_of (Real (Array Int Real)) (Array Int Real))
(assert (=> (and (= i_2 0)
         (= (select (noise_coverage_weights
                      q
                      kappa
                      (raised_weights a d)
                      (/ (select a 0) c)
                      m)
                    i_2)
            (/ (select a 0) c))
         (= (select (noise_by_rank q
                                   kappa
                                   (prefix (negated_deficits a d) m)
                                   (- (select a 0) c))
                    i_2)
            (- (select a 0) c))
         (= (* c (/ (select a 0) c)) (select a 0)))
    (<= (* c
           (select q i_2)
           (- (select (noise_coverage_weights
                        q
                        kappa
                        (raised_weights a d)
                        (/ (select a 0) c)
                        m)
                      i_2)
              1.0))
        (* (select q 0)
           (select (noise_by_rank q
                                  kappa
                                  (prefix (negated_deficits a d) m)
                                  (- (select a 0) c))
                   i_2)))))
(assert (=> (and (>= n 1)
         (is_distribution w n)
         (is_distribution q n)
         (forall ((i Int))
           (=> (and (>= i 0) (< i n))
               (=> (> (select w i) 0.0) (> (select q i) 0.0))))
         (and (> kappa 0.0) (<= kappa 1.0))
         (>= m 1)
         (< m n)
         (>= (count (noise_challengers q kappa) n) m)
         (and (> kappa 0.0) (<= kappa 1.0))
         (> c 0.0)
         (<= c (select a 0))
         (= d (* kappa c))
         (= (- (select a 0) c) (total (deficits a d) m))
         (forall ((i Int))
           (=> (and (>= i 0) (< i m)) (>= (select a (+ i 1)) 0.0)))
         (forall ((i Int) (r Int))
           (=> (and (>= r 0) (< r m) (>= i (+ r 1)) (< i n))
               (<= (* (select w i) (select a 0))
                   (* (select a (+ r 1)) (select w 0)))))
         (>= i_2 0)
         (< i_2 n)
         (distinct i_2 0)
         (select (noise_challengers q kappa) i_2)
         (< (count (noise_challengers q kappa) i_2) m))
    (<= (* c
           (select q i_2)
           (- (select (noise_coverage_weights
                        q
                        kappa
                        (raised_weights a d)
                        (/ (select a 0) c)
                        m)
                      i_2)
              1.0))
        (* (select q 0)
           (select (noise_by_rank q
                                  kappa
                                  (prefix (negated_deficits a d) m)
                                  (- (select a 0) c))
                   i_2)))))
(assert (and (=> (= i_2 0)
         (= (select (noise_coverage_weights
                      q
                      kappa
                      (raised_weights a d)
                      (/ (select a 0) c)
                      m)
                    i_2)
            (/ (select a 0) c)))
     (=> (and (distinct i_2 0)
              (and (select (noise_challengers q kappa) i_2)
                   (< (count (noise_challengers q kappa) i_2) m)))
         (= (select (noise_coverage_weights
                      q
                      kappa
                      (raised_weights a d)
                      (/ (select a 0) c)
                      m)
                    i_2)
            (select (raised_weights a d)
                    (count (noise_challengers q kappa) i_2))))
     (=> (and (distinct i_2 0)
              (not (and (select (noise_challengers q kappa) i_2)
                        (< (count (noise_challengers q kappa) i_2) m))))
         (= (select (noise_coverage_weights
                      q
                      kappa
                      (raised_weights a d)
                      (/ (select a 0) c)
                      m)
                    i_2)
            1.0))))
(assert (=> (>= (count (noise_challengers q kappa) i_2) 0)
    (and (=> (= i_2 0)
             (= (select (noise_by_rank q
                                       kappa
                                       (prefix (negated_deficits a d) m)
                                       (- (select a 0) c))
                        i_2)
                (- (select a 0) c)))
         (=> (and (distinct i_2 0)
                  (and (select (noise_challengers q kappa) i_2)
                       (< (count (noise_challengers q kappa) i_2) m)))
             (= (select (noise_by_rank q
                                       kappa
                                       (prefix (negated_deficits a d) m)
                                       (- (select a 0) c))
                        i_2)
                (- (select (deficits a d)
                           (count (noise_challengers q kappa) i_2)))))
         (=> (and (distinct i_2 0)
                  (not (and (select (noise_challengers q kappa) i_2)
                            (< (count (noise_challengers q kappa) i_2) m))))
             (= (select (noise_by_rank q
                                       kappa
                                       (prefix (negated_deficits a d) m)
                                       (- (select a 0) c))
                        i_2)
                0.0)))))
(assert (=> (and (>= n 1)
         (is_distribution w n)
         (is_distribution q n)
         (forall ((i Int))
           (=> (and (>= i 0) (< i n))
               (=> (> (select w i) 0.0) (> (select q i) 0.0))))
         (and (> kappa 0.0) (<= kappa 1.0))
         (>= m 1)
         (< m n)
         (>= (count (noise_challengers q kappa) n) m)
         (and (> kappa 0.0) (<= kappa 1.0))
         (> c 0.0)
         (<= c (select a 0))
         (= d (* kappa c))
         (= (- (select a 0) c) (total (deficits a d) m))
         (forall ((i Int))
           (=> (and (>= i 0) (< i m)) (>= (select a (+ i 1)) 0.0)))
         (forall ((i Int) (r Int))
           (=> (and (>= r 0) (< r m) (>= i (+ r 1)) (< i n))
               (<= (* (select w i) (select a 0))
                   (* (select a (+ r 1)) (select w 0))))))
    (and (> (select a 0) 0.0)
         (> c 0.0)
         (> d 0.0)
         (<= c (select a 0))
         (>= (select w 0) 0.0))))
(assert (=> (and (> (select a 0) 0.0) (> c 0.0) (<= c (select a 0)))
    (and (= (* c (/ (select a 0) c)) (select a 0)) (> (/ (select a 0) c) 0.0))))
(assert (=> (>= i_2 0)
    (and (>= (count (noise_challengers q kappa) i_2) 0)
         (=> (>= i_2 1) (<= (count (noise_challengers q kappa) i_2) (- i_2 1))))))
(assert (= (select (multiple_of c
                        (weighted_excess_terms
                          q
                          (noise_coverage_weights
                            q
                            kappa
                            (raised_weights a d)
                            (/ (select a 0) c)
                            m)))
           i_2)
   (* c
      (select (weighted_excess_terms
                q
                (noise_coverage_weights
                  q
                  kappa
                  (raised_weights a d)
                  (/ (select a 0) c)
                  m))
              i_2))))
(assert (= (select (multiple_of (select q 0)
                        (noise_by_rank q
                                       kappa
                                       (prefix (negated_deficits a d) m)
                                       (- (select a 0) c)))
           i_2)
   (* (select q 0)
      (select (noise_by_rank q
                             kappa
                             (prefix (negated_deficits a d) m)
                             (- (select a 0) c))
              i_2))))
(assert (= (select (weighted_excess_terms
             q
             (noise_coverage_weights
               q
               kappa
               (raised_weights a d)
               (/ (select a 0) c)
               m))
           i_2)
   (* (select q i_2)
      (- (select (noise_coverage_weights
                   q
                   kappa
                   (raised_weights a d)
                   (/ (select a 0) c)
                   m)
                 i_2)
         1.0))))
(assert (not (=> (and (>= n 1)
              (is_distribution w n)
              (is_distribution q n)
              (forall ((i Int))
                (=> (and (>= i 0) (< i n))
                    (=> (> (select w i) 0.0) (> (select q i) 0.0))))
              (and (> kappa 0.0) (<= kappa 1.0))
              (>= m 1)
              (< m n)
              (>= (count (noise_challengers q kappa) n) m)
              (and (> kappa 0.0) (<= kappa 1.0))
              (> c 0.0)
              (<= c (select a 0))
              (= d (* kappa c))
              (= (- (select a 0) c) (total (deficits a d) m))
              (forall ((i Int))
                (=> (and (>= i 0) (< i m)) (>= (select a (+ i 1)) 0.0)))
              (forall ((i Int) (r Int))
                (=> (and (>= r 0) (< r m) (>= i (+ r 1)) (< i n))
                    (<= (* (select w i) (select a 0))
                        (* (select a (+ r 1)) (select w 0)))))
              (>= i_2 0)
              (< i_2 n))
         (<= (select (multiple_of c
                                  (weighted_excess_terms
                                    q
                                    (noise_coverage_weights
                                      q
                                      kappa
                                      (raised_weights a d)
                                      (/ (select a 0) c)
                                      m)))
                     i_2)
             (select (multiple_of (select q 0)
                                  (noise_by_rank q
                                                 kappa
                                                 (prefix (negated_deficits a d)
                                                         m)
                                                 (- (select a 0) c)))
                     i_2)))))
(check-sat)
