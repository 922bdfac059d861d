; noise_tree_target.tree_noise_attained/members
(set-info :status unsat)
(set-logic ALL)
(declare-fun noise_listed_first ((Array Int Real) Int) (Array Int Real))
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
(declare-fun kappa () Real)
(declare-fun i () Int)
(declare-fun noise_challengers ((Array Int Real) Real) (Array Int Bool))
(assert (= (select (noise_challengers
             (noise_listed_first
               (noise_tree_witness
                 (noise_corner a (* g (select a 0)) f)
                 (* g c)
                 (* g d)
                 m)
               0)
             kappa)
           i)
   (>= (select (noise_listed_first
                 (noise_tree_witness
                   (noise_corner a (* g (select a 0)) f)
                   (* g c)
                   (* g d)
                   m)
                 0)
               i)
       (* kappa
          (select (noise_listed_first
                    (noise_tree_witness
                      (noise_corner a (* g (select a 0)) f)
                      (* g c)
                      (* g d)
                      m)
                    0)
                  0)))))
(assert (= (select (noise_challengers
             (noise_tree_witness
               (noise_corner a (* g (select a 0)) f)
               (* g c)
               (* g d)
               m)
             kappa)
           i)
   (>= (select (noise_tree_witness
                 (noise_corner a (* g (select a 0)) f)
                 (* g c)
                 (* g d)
                 m)
               i)
       (* kappa
          (select (noise_tree_witness
                    (noise_corner a (* g (select a 0)) f)
                    (* g c)
                    (* g d)
                    m)
                  0)))))
(assert (= (select (noise_listed_first
             (noise_tree_witness
               (noise_corner a (* g (select a 0)) f)
               (* g c)
               (* g d)
               m)
             0)
           i)
   (ite (= i 0)
        (select (noise_tree_witness
                  (noise_corner a (* g (select a 0)) f)
                  (* g c)
                  (* g d)
                  m)
                0)
        (ite (= i 0)
             (select (noise_tree_witness
                       (noise_corner a (* g (select a 0)) f)
                       (* g c)
                       (* g d)
                       m)
                     0)
             (select (noise_tree_witness
                       (noise_corner a (* g (select a 0)) f)
                       (* g c)
                       (* g d)
                       m)
                     i)))))
(assert (= (select (noise_listed_first
             (noise_tree_witness
               (noise_corner a (* g (select a 0)) f)
               (* g c)
               (* g d)
               m)
             0)
           0)
   (ite (= 0 0)
        (select (noise_tree_witness
                  (noise_corner a (* g (select a 0)) f)
                  (* g c)
                  (* g d)
                  m)
                0)
        (ite (= 0 0)
             (select (noise_tree_witness
                       (noise_corner a (* g (select a 0)) f)
                       (* g c)
                       (* g d)
                       m)
                     0)
             (select (noise_tree_witness
                       (noise_corner a (* g (select a 0)) f)
                       (* g c)
                       (* g d)
                       m)
                     0)))))
(assert (not (= (select (noise_challengers
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
(check-sat)
