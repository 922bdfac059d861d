; noise_tree_target.tree_noise_attained/counted
(set-info :status unsat)
(set-logic ALL)
(declare-fun noise_challengers ((Array Int Real) Real) (Array Int Bool))
(declare-fun kappa () Real)
(declare-fun noise_tree_witness
             ((Array Int Real) Real Real Int)
             (Array Int Real))
(declare-fun m () Int)
(declare-fun d () Real)
(declare-fun g () Real)
(declare-fun c () Real)
(declare-fun noise_corner ((Array Int Real) Real Real) (Array Int Real))
(declare-fun f () Real)
(declare-fun a () (Array Int Real))
(declare-fun noise_listed_first ((Array Int Real) Int) (Array Int Real))
(declare-fun count ((Array Int Bool) Int) Int)
(declare-fun n () Int)
(assert (forall ((i_2 Int))
  (= (select (noise_challengers
               (noise_listed_first
                 (noise_tree_witness
                   (noise_corner a (* g (select a 0)) f)
                   (* g c)
                   (* g d)
                   m)
                 0)
               kappa)
             i_2)
     (select (noise_challengers
               (noise_tree_witness
                 (noise_corner a (* g (select a 0)) f)
                 (* g c)
                 (* g d)
                 m)
               kappa)
             i_2))))
(assert (=> (>= n 0)
    (=> (forall ((i Int))
          (=> (and (>= i 0) (< i n))
              (= (select (noise_challengers
                           (noise_listed_first
                             (noise_tree_witness
                               (noise_corner a (* g (select a 0)) f)
                               (* g c)
                               (* g d)
                               m)
                             0)
                           kappa)
                         i)
                 (select (noise_challengers
                           (noise_tree_witness
                             (noise_corner a (* g (select a 0)) f)
                             (* g c)
                             (* g d)
                             m)
                           kappa)
                         i))))
        (= (count (noise_challengers
                    (noise_listed_first
                      (noise_tree_witness
                        (noise_corner a (* g (select a 0)) f)
                        (* g c)
                        (* g d)
                        m)
                      0)
                    kappa)
                  n)
           (count (noise_challengers
                    (noise_tree_witness
                      (noise_corner a (* g (select a 0)) f)
                      (* g c)
                      (* g d)
                      m)
                    kappa)
                  n)))))
(assert (not (=> (>= n 0)
         (= (count (noise_challengers
                     (noise_listed_first
                       (noise_tree_witness
                         (noise_corner a (* g (select a 0)) f)
                         (* g c)
                         (* g d)
                         m)
                       0)
                     kappa)
                   n)
            (count (noise_challengers
                     (noise_tree_witness
                       (noise_corner a (* g (select a 0)) f)
                       (* g c)
                       (* g d)
                       m)
                     kappa)
                   n)))))
(check-sat)
