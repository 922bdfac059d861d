; sums.count_bounds/base
(set-info :status unsat)
(set-logic ALL)
(declare-fun J () (Array Int Bool))
(declare-fun count ((Array Int Bool) Int) Int)
(assert (= (count J 0)
   (ite (<= 0 1) 0 (+ (count J (- 0 1)) (ite (select J (- 0 1)) 1 0)))))
(assert (not (and (>= (count J 0) 0) (=> (>= 0 1) (<= (count J 0) (- 0 1))))))
(check-sat)
