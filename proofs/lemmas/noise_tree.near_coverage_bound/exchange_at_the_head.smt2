; noise_tree.near_coverage_bound/exchange at the head
(set-info :status unsat)
(set-logic ALL)
(declare-fun i () Int)
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
(assert (not (=> (and (= i 0)
              (= (select (noise_coverage_weights
                           q
                           kappa
                           (raised_weights a d)
                           (/ (select a 0) c)
                           m)
                         i)
                 (/ (select a 0) c))
              (= (select (noise_by_rank q
                                        kappa
                                        (prefix (negated_deficits a d) m)
                                        (- (select a 0) c))
                         i)
                 (- (select a 0) c))
              (= (* c (/ (select a 0) c)) (select a 0)))
         (<= (* c
                (select q i)
                (- (select (noise_coverage_weights
                             q
                             kappa
                             (raised_weights a d)
                             (/ (select a 0) c)
                             m)
                           i)
                   1.0))
             (* (select q 0)
                (select (noise_by_rank q
                                       kappa
                                       (prefix (negated_deficits a d) m)
                                       (- (select a 0) c))
                        i))))))
(check-sat)
