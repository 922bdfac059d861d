; sequences.reject_markov/outer
(set-info :status unsat)
(set-logic ALL)
(declare-fun i () Int)
(declare-fun x () (Array Int Real))
(declare-fun capped ((Array Int Real)) (Array Int Real))
(assert (= (select (capped x) i) (ite (<= (select x i) 1.0) (select x i) 1.0)))
(assert (not (>= (- (select x i) (select (capped x) i)) 0.0)))
(check-sat)
