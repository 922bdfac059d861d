; sequences.markov_attained/quotient
(set-info :status unsat)
(set-logic QF_NRA)
(declare-fun d () Real)
(declare-fun b () Real)
(declare-fun a () Real)
(assert (not (=> (and (> a 0.0) (= (* d a) b))
         (and (=> (= b a) (= d 1.0)) (=> (= b 0.0) (= d 0.0))))))
(check-sat)
