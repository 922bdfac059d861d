; sums.linear_inequality_minus1/base
(set-info :status unsat)
(declare-fun a0 () (Array Int Real))
(declare-fun total ((Array Int Real) Int) Real)
(declare-fun n () Int)
(assert (= (total a0 0) (ite (<= 0 0) 0.0 (+ (total a0 (- 0 1)) (select a0 (- 0 1))))))
(assert (= (total a0 (+ n 1))
   (ite (<= (+ n 1) 0)
        0.0
        (+ (total a0 (- (+ n 1) 1)) (select a0 (- (+ n 1) 1))))))
(assert (not (=> (forall ((i Int))
           (=> (and (>= i 0) (> 0 i)) (>= (* (- 1.0) (select a0 i)) 0.0)))
         (>= (* (- 1.0) (total a0 0)) 0.0))))
(check-sat)
