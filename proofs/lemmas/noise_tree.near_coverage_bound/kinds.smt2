; noise_tree.near_coverage_bound/kinds
(set-info :status unsat)
(set-logic ALL)
(declare-fun count ((Array Int Bool) Int) Int)
(declare-fun i () Int)
(declare-fun noise_challengers ((Array Int Real) Real) (Array Int Bool))
(declare-fun kappa () Real)
(declare-fun q () (Array Int Real))
(declare-fun raised_weights ((Array Int Real) Real) (Array Int Real))
(declare-fun d () Real)
(declare-fun a () (Array Int Real))
(declare-fun m () Int)
(declare-fun c () Real)
(declare-fun noise_coverage_weights
             ((Array Int Real) Real (Array Int Real) Real Int)
             (Array Int Real))
(assert (= (select (noise_coverage_weights
             q
             kappa
             (raised_weights a d)
             (/ (select a 0) c)
             m)
           i)
   (ite (= i 0)
        (/ (select a 0) c)
        (ite (and (select (noise_challengers q kappa) i)
                  (< (count (noise_challengers q kappa) i) m))
             (select (raised_weights a d) (count (noise_challengers q kappa) i))
             1.0))))
(assert (not (and (=> (= i 0)
              (= (select (noise_coverage_weights
                           q
                           kappa
                           (raised_weights a d)
                           (/ (select a 0) c)
                           m)
                         i)
                 (/ (select a 0) c)))
          (=> (and (distinct i 0)
                   (and (select (noise_challengers q kappa) i)
                        (< (count (noise_challengers q kappa) i) m)))
              (= (select (noise_coverage_weights
                           q
                           kappa
                           (raised_weights a d)
                           (/ (select a 0) c)
                           m)
                         i)
                 (select (raised_weights a d)
                         (count (noise_challengers q kappa) i))))
          (=> (and (distinct i 0)
                   (not (and (select (noise_challengers q kappa) i)
                             (< (count (noise_challengers q kappa) i) m))))
              (= (select (noise_coverage_weights
                           q
                           kappa
                           (raised_weights a d)
                           (/ (select a 0) c)
                           m)
                         i)
                 1.0)))))
(check-sat)
