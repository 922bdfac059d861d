; sequences.reject_markov/quotient
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun d () Real)
(declare-fun a () Real)
(declare-fun b () Real)
(assert (not (=> (and (> a 0.0) (= (* d a) b) (>= b 0.0))
         (and (>= d 0.0) (=> (>= b a) (>= d 1.0))))))
(check-sat)
