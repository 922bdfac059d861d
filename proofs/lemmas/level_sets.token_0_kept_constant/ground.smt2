; level_sets.token_0_kept_constant/ground
(set-info :status unsat)
(set-logic ALL)
(declare-fun p () (Array Int Real))
(declare-fun n () Int)
(declare-fun a () Real)
(assert (not (=> (and true
              (>= a 0.0)
              (>= (+ 1.0 (* (- 1.0) a)) 0.0)
              true
              (=> (and true (< 1 n))
                  (> (+ (select p 0) (* (- 1.0) (select p 1))) 0.0))
              (> (select p 0) 0.0))
         (not (or (and (< (select p 0) a)
                       (< 1 n)
                       (<= (select p 0) (select p 1))))))))
(check-sat)
