; noise_tree.near_coverage_bound/gain at the head
(set-info :status unsat)
(set-logic ALL)
(declare-fun natural_log (Real) Real)
(declare-fun c () Real)
(declare-fun a () (Array Int Real))
(declare-fun w () (Array Int Real))
(declare-fun noise_coverage_weights
             ((Array Int Real) Real (Array Int Real) Real Int)
             (Array Int Real))
(declare-fun m () Int)
(declare-fun raised_weights ((Array Int Real) Real) (Array Int Real))
(declare-fun d () Real)
(declare-fun kappa () Real)
(declare-fun q () (Array Int Real))
(assert (=> (and (> c 0.0) (>= (select a 0) 0.0))
    (= (* (select a 0) (natural_log (/ (select a 0) c)))
       (* (select a 0) (- (natural_log (select a 0)) (natural_log c))))))
(assert (not (=> (and (> (select a 0) 0.0)
              (> c 0.0)
              (= (select (noise_coverage_weights
                           q
                           kappa
                           (raised_weights a d)
                           (/ (select a 0) c)
                           m)
                         0)
                 (/ (select a 0) c)))
         (= (* (select a 0)
               (select w 0)
               (natural_log (select (noise_coverage_weights
                                      q
                                      kappa
                                      (raised_weights a d)
                                      (/ (select a 0) c)
                                      m)
                                    0)))
            (* (select w 0)
               (select a 0)
               (- (natural_log (select a 0)) (natural_log c)))))))
(check-sat)
