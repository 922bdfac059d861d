; strict_margin/n=3
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun |p_2*log(q_2)| () Real)
(declare-fun |p_2*log(p_2)| () Real)
(declare-fun |p_1*log(q_1)| () Real)
(declare-fun |p_1*log(p_1)| () Real)
(declare-fun |p_0*log(q_0)| () Real)
(declare-fun |p_0*log(p_0)| () Real)
(declare-fun |log(gamma + 1)| () Real)
(declare-fun |log(1 - gamma)| () Real)
(declare-fun |gamma*log(gamma + 1)| () Real)
(declare-fun |gamma*log(1 - gamma)| () Real)
(declare-fun p_2 () Real)
(declare-fun |p_2*log(1 - gamma)| () Real)
(declare-fun p_1 () Real)
(declare-fun p_0 () Real)
(declare-fun |p_0*log(gamma + 1)| () Real)
(declare-fun gamma () Real)
(declare-fun |p_1*log(1 - gamma)| () Real)
(declare-fun |p_1*log(gamma + 1)| () Real)
(declare-fun |p_0*log(1 - gamma)| () Real)
(declare-fun gamma**2 () Real)
(declare-fun gamma*t () Real)
(declare-fun t () Real)
(declare-fun gamma*q_0 () Real)
(declare-fun q_0 () Real)
(declare-fun q_2 () Real)
(declare-fun gamma*q_2 () Real)
(declare-fun q_1 () Real)
(declare-fun gamma*q_1 () Real)
(assert (let ((a!1 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!2 (=> (and (> q_0 0.0) (> (+ 1.0 gamma) 0.0) (> p_0 0.0))
               (>= (+ gamma*q_0
                      (* (- 1.0) p_0)
                      (* (- 1.0) |p_0*log(gamma + 1)|)
                      |p_0*log(p_0)|
                      (* (- 1.0) |p_0*log(q_0)|)
                      q_0)
                   0.0)))
      (a!3 (=> (and (> (+ 1.0 gamma) 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma**2)
                      (* (- 1.0) |log(1 - gamma)|)
                      (* (- 1.0) |log(gamma + 1)|))
                   0.0)))
      (a!4 (=> (and (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma) (* (- 1.0) |log(1 - gamma)|)) 0.0)))
      (a!5 (=> (and (> (+ 1.0 gamma) 0.0))
               (>= (+ (- 1.0) |log(gamma + 1)| t) 0.0)))
      (a!6 (=> (and (>= q_0 0.0) (>= gamma 0.0)) (>= gamma*q_0 0.0)))
      (a!7 (=> (and (> q_0 0.0) (> gamma 0.0)) (> gamma*q_0 0.0)))
      (a!8 (=> (and (>= t 0.0) (>= gamma 0.0)) (>= gamma*t 0.0)))
      (a!9 (=> (and (> t 0.0) (> gamma 0.0)) (> gamma*t 0.0)))
      (a!10 (=> (and (>= gamma 0.0) (>= gamma 0.0)) (>= gamma**2 0.0)))
      (a!11 (=> (and (> gamma 0.0) (> gamma 0.0)) (> gamma**2 0.0)))
      (a!12 (+ (* (- 1.0) |log(1 - gamma)|)
               (* (- 1.0) |log(gamma + 1)|)
               |p_0*log(1 - gamma)|
               |p_0*log(gamma + 1)|
               |p_1*log(1 - gamma)|
               |p_1*log(gamma + 1)|))
      (a!15 (+ |gamma*log(1 - gamma)|
               (* (- 1.0) |gamma*log(gamma + 1)|)
               (* (- 1.0) |p_0*log(1 - gamma)|)
               |p_0*log(gamma + 1)|
               |p_1*log(1 - gamma)|
               (* (- 1.0) |p_1*log(gamma + 1)|)))
      (a!18 (not (>= (+ (* (/ 1.0 2.0) |gamma*log(1 - gamma)|)
                        (* (- (/ 1.0 2.0)) |gamma*log(gamma + 1)|)
                        (* (- (/ 1.0 2.0)) |log(1 - gamma)|)
                        (* (- (/ 1.0 2.0)) |log(gamma + 1)|)
                        |p_0*log(p_0)|
                        (* (- 1.0) |p_0*log(q_0)|)
                        |p_1*log(p_1)|
                        (* (- 1.0) |p_1*log(q_1)|)
                        |p_2*log(p_2)|
                        (* (- 1.0) |p_2*log(q_2)|))
                     0.0))))
(let ((a!13 (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - gamma)|)
                            (* (- 1.0) |log(gamma + 1)|))
                         0.0))
                (>= a!12 0.0)))
      (a!14 (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - gamma)|)
                           (* (- 1.0) |log(gamma + 1)|))
                        0.0))
                (> a!12 0.0)))
      (a!16 (=> (and a!1
                     (>= (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                (>= a!15 0.0)))
      (a!17 (=> (and (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                (> a!15 0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= p_2 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_1 (* (- 1.0) q_2)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2) 0.0)
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!2
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_1 0.0))
               (>= (+ (* (- 1.0) gamma*q_1)
                      (* (- 1.0) p_1)
                      (* (- 1.0) |p_1*log(1 - gamma)|)
                      |p_1*log(p_1)|
                      (* (- 1.0) |p_1*log(q_1)|)
                      q_1)
                   0.0))
           (=> (and (> q_2 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) p_2)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2)
                   0.0))
           a!3
           a!4
           a!5
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           a!13
           a!14
           a!16
           a!17
           (=> (= gamma 0.0) (= |gamma*log(1 - gamma)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(1 - gamma)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           a!18)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= p_2 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2) 0.0)
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!2
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) gamma*q_2)
                      (* (- 1.0) p_2)
                      (* (- 1.0) |p_2*log(1 - gamma)|)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2)
                   0.0))
           (=> (and (> q_1 0.0) (> p_1 0.0))
               (>= (+ (* (- 1.0) p_1)
                      |p_1*log(p_1)|
                      (* (- 1.0) |p_1*log(q_1)|)
                      q_1)
                   0.0))
           a!3
           a!4
           a!5
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           a!13
           a!14
           a!16
           a!17
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
                    (>= (* (- 1.0) |log(1 - gamma)|) 0.0))
               (>= (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_2*log(1 - gamma)|)
                   0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0)
                    (> (* (- 1.0) |log(1 - gamma)|) 0.0))
               (> (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_2*log(1 - gamma)|) 0.0))
           (=> (= gamma 0.0) (= |gamma*log(1 - gamma)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(1 - gamma)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           a!18)))))
(check-sat)
