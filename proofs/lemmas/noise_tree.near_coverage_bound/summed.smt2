; noise_tree.near_coverage_bound/summed
(set-info :status unsat)
(set-logic ALL)
(declare-fun noise_by_rank
             ((Array Int Real) Real (Array Int Real) Real)
             (Array Int Real))
(declare-fun natural_log (Real) Real)
(declare-fun c () Real)
(declare-fun a () (Array Int Real))
(declare-fun w () (Array Int Real))
(declare-fun prefix ((Array Int Real) Int) (Array Int Real))
(declare-fun m () Int)
(declare-fun multiple_of (Real (Array Int Real)) (Array Int Real))
(declare-fun capped_terms ((Array Int Real) Real) (Array Int Real))
(declare-fun d () Real)
(declare-fun kappa () Real)
(declare-fun q () (Array Int Real))
(declare-fun gain_terms ((Array Int Real) (Array Int Real)) (Array Int Real))
(declare-fun noise_coverage_weights
             ((Array Int Real) Real (Array Int Real) Real Int)
             (Array Int Real))
(declare-fun raised_weights ((Array Int Real) Real) (Array Int Real))
(declare-fun n () Int)
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun deficits ((Array Int Real) Real) (Array Int Real))
(declare-fun count ((Array Int Bool) Int) Int)
(declare-fun noise_challengers ((Array Int Real) Real) (Array Int Bool))
(declare-fun is_distribution ((Array Int Real) Int) Bool)
(assert (forall ((i_2 Int))
  (=> (and (>= n 1)
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
           (and (>= i_2 0) (< i_2 n)))
      (>= (- (select (multiple_of (select a 0)
                                  (gain_terms w
                                              (noise_coverage_weights
                                                q
                                                kappa
                                                (raised_weights a d)
                                                (/ (select a 0) c)
                                                m)))
                     i_2)
             (select (noise_by_rank q
                                    kappa
                                    (prefix (multiple_of (select w 0)
                                                         (capped_terms a d))
                                            m)
                                    (* (select w 0)
                                       (select a 0)
                                       (- (natural_log (select a 0))
                                          (natural_log c))))
                     i_2))
          0.0))))
(assert (=> (and (>= n 1) (>= m 0) (>= (count (noise_challengers q kappa) n) m))
    (= (total (noise_by_rank q
                             kappa
                             (prefix (multiple_of (select w 0)
                                                  (capped_terms a d))
                                     m)
                             (* (select w 0)
                                (select a 0)
                                (- (natural_log (select a 0)) (natural_log c))))
              n)
       (+ (* (select w 0)
             (select a 0)
             (- (natural_log (select a 0)) (natural_log c)))
          (total (multiple_of (select w 0) (capped_terms a d)) m)))))
(assert (=> (>= n 0)
    (= (total (multiple_of (select a 0)
                           (gain_terms w
                                       (noise_coverage_weights
                                         q
                                         kappa
                                         (raised_weights a d)
                                         (/ (select a 0) c)
                                         m)))
              n)
       (* (select a 0)
          (total (gain_terms w
                             (noise_coverage_weights
                               q
                               kappa
                               (raised_weights a d)
                               (/ (select a 0) c)
                               m))
                 n)))))
(assert (=> (>= m 0)
    (= (total (multiple_of (select w 0) (capped_terms a d)) m)
       (* (select w 0) (total (capped_terms a d) m)))))
(assert (=> (>= n 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i n))
              (>= (+ (* 1.0
                        (select (multiple_of (select a 0)
                                             (gain_terms w
                                                         (noise_coverage_weights
                                                           q
                                                           kappa
                                                           (raised_weights a d)
                                                           (/ (select a 0) c)
                                                           m)))
                                i))
                     (* (- 1.0)
                        (select (noise_by_rank q
                                               kappa
                                               (prefix (multiple_of (select w 0)
                                                                    (capped_terms a
                                                                                  d))
                                                       m)
                                               (* (select w 0)
                                                  (select a 0)
                                                  (- (natural_log (select a 0))
                                                     (natural_log c))))
                                i)))
                  0.0)))
        (>= (+ (* 1.0
                  (total (multiple_of (select a 0)
                                      (gain_terms w
                                                  (noise_coverage_weights
                                                    q
                                                    kappa
                                                    (raised_weights a d)
                                                    (/ (select a 0) c)
                                                    m)))
                         n))
               (* (- 1.0)
                  (total (noise_by_rank q
                                        kappa
                                        (prefix (multiple_of (select w 0)
                                                             (capped_terms a d))
                                                m)
                                        (* (select w 0)
                                           (select a 0)
                                           (- (natural_log (select a 0))
                                              (natural_log c))))
                         n)))
            0.0))))
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
                        (* (select a (+ r 1)) (select w 0))))))
         (>= (* (select a 0)
                (total (gain_terms w
                                   (noise_coverage_weights
                                     q
                                     kappa
                                     (raised_weights a d)
                                     (/ (select a 0) c)
                                     m))
                       n))
             (+ (* (select w 0)
                   (select a 0)
                   (- (natural_log (select a 0)) (natural_log c)))
                (* (select w 0) (total (capped_terms a d) m)))))))
(check-sat)
