; relaxed_margin/n=6
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun p_1 () Real)
(declare-fun p_0 () Real)
(declare-fun gamma () Real)
(declare-fun p_5 () Real)
(declare-fun p_4 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun |p_5*log(q_5)| () Real)
(declare-fun |p_5*log(p_5)| () Real)
(declare-fun |p_4*log(q_4)| () Real)
(declare-fun |p_4*log(p_4)| () Real)
(declare-fun |p_3*log(q_3)| () Real)
(declare-fun |p_3*log(p_3)| () Real)
(declare-fun |p_2*log(q_2)| () Real)
(declare-fun |p_2*log(p_2)| () Real)
(declare-fun |p_1*log(q_1)| () Real)
(declare-fun |p_1*log(p_1)| () Real)
(declare-fun |p_0*log(q_0)| () Real)
(declare-fun |p_0*log(p_0)| () Real)
(declare-fun bound () Real)
(declare-fun |p_5*log(gamma - 2*tau + 1)| () Real)
(declare-fun |p_1*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma + tau + 1)| () Real)
(declare-fun |p_0*log(-2*gamma + tau + 1)| () Real)
(declare-fun |gamma*log(-2*gamma + tau + 1)| () Real)
(declare-fun |log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_5*log(gamma + tau + 1)| () Real)
(declare-fun |p_5*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma - 2*tau + 1)| () Real)
(declare-fun |log(gamma - 2*tau + 1)| () Real)
(declare-fun |log(gamma + tau + 1)| () Real)
(declare-fun |gamma*log(gamma - 2*tau + 1)| () Real)
(declare-fun |gamma*log(gamma + tau + 1)| () Real)
(declare-fun |tau*log(gamma - 2*tau + 1)| () Real)
(declare-fun |tau*log(gamma + tau + 1)| () Real)
(declare-fun |tau*log(-2*gamma + tau + 1)| () Real)
(declare-fun tau () Real)
(declare-fun tau*y_1 () Real)
(declare-fun gamma*y_1 () Real)
(declare-fun y_1 () Real)
(declare-fun tau*y_0 () Real)
(declare-fun gamma*y_0 () Real)
(declare-fun y_0 () Real)
(declare-fun q_5*tau () Real)
(declare-fun q_5 () Real)
(declare-fun gamma*q_5 () Real)
(declare-fun q_1*tau () Real)
(declare-fun q_1 () Real)
(declare-fun gamma*q_1 () Real)
(declare-fun q_0*tau () Real)
(declare-fun q_0 () Real)
(declare-fun gamma*q_0 () Real)
(declare-fun q_4 () Real)
(declare-fun q_3 () Real)
(declare-fun q_2 () Real)
(declare-fun |p_4*log(gamma - 2*tau + 1)| () Real)
(declare-fun |p_4*log(gamma + tau + 1)| () Real)
(declare-fun |p_4*log(-2*gamma + tau + 1)| () Real)
(declare-fun q_4*tau () Real)
(declare-fun gamma*q_4 () Real)
(declare-fun |p_3*log(gamma - 2*tau + 1)| () Real)
(declare-fun |p_3*log(gamma + tau + 1)| () Real)
(declare-fun |p_3*log(-2*gamma + tau + 1)| () Real)
(declare-fun q_3*tau () Real)
(declare-fun gamma*q_3 () Real)
(declare-fun |p_2*log(gamma - 2*tau + 1)| () Real)
(declare-fun |p_2*log(gamma + tau + 1)| () Real)
(declare-fun |p_2*log(-2*gamma + tau + 1)| () Real)
(declare-fun q_2*tau () Real)
(declare-fun gamma*q_2 () Real)
(declare-fun |u*log(u + 1)| () Real)
(declare-fun u () Real)
(declare-fun |u*log(1 - u)| () Real)
(declare-fun |p_5*log(1 - u)| () Real)
(declare-fun |p_0*log(u + 1)| () Real)
(declare-fun s () Real)
(declare-fun |log(u + 1)| () Real)
(declare-fun |log(1 - u)| () Real)
(declare-fun |tau*log(u + 1)| () Real)
(declare-fun |tau*log(1 - u)| () Real)
(declare-fun |p_5*log(u + 1)| () Real)
(declare-fun |p_0*log(1 - u)| () Real)
(declare-fun |s*log(u + 1)| () Real)
(declare-fun |s*log(1 - u)| () Real)
(declare-fun u**2 () Real)
(declare-fun t*u () Real)
(declare-fun t () Real)
(declare-fun q_0*u () Real)
(declare-fun q_5*u () Real)
(declare-fun s*u () Real)
(declare-fun |p_4*log(1 - u)| () Real)
(declare-fun |p_4*log(u + 1)| () Real)
(declare-fun q_4*u () Real)
(declare-fun |p_3*log(1 - u)| () Real)
(declare-fun |p_3*log(u + 1)| () Real)
(declare-fun q_3*u () Real)
(declare-fun |p_2*log(1 - u)| () Real)
(declare-fun |p_2*log(u + 1)| () Real)
(declare-fun q_2*u () Real)
(declare-fun |p_5*log(1 - gamma)| () Real)
(declare-fun |p_0*log(gamma + 1)| () Real)
(declare-fun |p_1*log(1 - gamma)| () Real)
(declare-fun |log(1 - gamma)| () Real)
(declare-fun |p_1*log(gamma + 1)| () Real)
(declare-fun |p_0*log(1 - gamma)| () Real)
(declare-fun |gamma*log(gamma + 1)| () Real)
(declare-fun |gamma*log(1 - gamma)| () Real)
(declare-fun |log(gamma + 1)| () Real)
(declare-fun gamma**2 () Real)
(declare-fun gamma*t () Real)
(declare-fun |p_4*log(1 - gamma)| () Real)
(declare-fun |p_3*log(1 - gamma)| () Real)
(declare-fun |p_2*log(1 - gamma)| () Real)
(declare-fun |gamma*log(u + 1)| () Real)
(declare-fun |gamma*log(1 - u)| () Real)
(declare-fun |p_1*log(1 - u)| () Real)
(declare-fun |p_1*log(u + 1)| () Real)
(declare-fun q_1*u () Real)
(assert (let ((a!1 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!2 (>= (+ (* (- 1.0) bound)
                  (* (- (/ 1.0 2.0)) |gamma*log(1 - u)|)
                  (* (/ 1.0 2.0) |gamma*log(u + 1)|)
                  (* (/ 1.0 2.0) |s*log(1 - u)|)
                  (* (/ 1.0 2.0) |s*log(u + 1)|))
               0.0))
      (a!3 (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0))
      (a!4 (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4 q_5) 0.0))
      (a!5 (= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!6 (=> (and (> q_0 0.0) (> (+ 1.0 u) 0.0) (> p_0 0.0))
               (>= (+ (* (- 1.0) p_0)
                      |p_0*log(p_0)|
                      (* (- 1.0) |p_0*log(q_0)|)
                      (* (- 1.0) |p_0*log(u + 1)|)
                      q_0
                      q_0*u)
                   0.0)))
      (a!7 (=> (and (> q_2 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) p_2)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2)
                   0.0)))
      (a!8 (=> (and (> q_3 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) p_3)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3)
                   0.0)))
      (a!9 (=> (and (> q_4 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) p_4)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4)
                   0.0)))
      (a!10 (=> (and (> q_5 0.0) (> p_5 0.0))
                (>= (+ (* (- 1.0) p_5)
                       |p_5*log(p_5)|
                       (* (- 1.0) |p_5*log(q_5)|)
                       q_5)
                    0.0)))
      (a!11 (=> (and (> (+ 1.0 u) 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|)
                       (* (- 1.0) |log(u + 1)|)
                       (* (- 1.0) u**2))
                    0.0)))
      (a!12 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) u)) 0.0)))
      (a!13 (=> (and (> (+ 1.0 u) 0.0)) (>= (+ (- 1.0) |log(u + 1)| t) 0.0)))
      (a!14 (=> (and (> (+ 1.0 u) 0.0))
                (>= (+ |log(u + 1)| (* (- 1.0) u) |u*log(u + 1)|) 0.0)))
      (a!15 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ |log(1 - u)| u (* (- 1.0) |u*log(1 - u)|)) 0.0)))
      (a!16 (=> (and (>= q_0 0.0) (>= u 0.0)) (>= q_0*u 0.0)))
      (a!17 (=> (and (> q_0 0.0) (> u 0.0)) (> q_0*u 0.0)))
      (a!18 (=> (and (>= t 0.0) (>= u 0.0)) (>= t*u 0.0)))
      (a!19 (=> (and (> t 0.0) (> u 0.0)) (> t*u 0.0)))
      (a!20 (=> (and (>= u 0.0) (>= u 0.0)) (>= u**2 0.0)))
      (a!21 (=> (and (> u 0.0) (> u 0.0)) (> u**2 0.0)))
      (a!22 (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0))
      (a!23 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_1*log(1 - u)|
               |p_1*log(u + 1)|))
      (a!24 (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0))
      (a!25 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_1*log(1 - u)|
               (* (- 1.0) |p_1*log(u + 1)|)))
      (a!26 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!27 (=> (and (>= (+ (- 1.0) s) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                         0.0))
                (>= (+ |log(1 - u)|
                       |log(u + 1)|
                       (* (- 1.0) |s*log(1 - u)|)
                       (* (- 1.0) |s*log(u + 1)|))
                    0.0)))
      (a!28 (=> (and (> (+ (- 1.0) s) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
                (> (+ |log(1 - u)|
                      |log(u + 1)|
                      (* (- 1.0) |s*log(1 - u)|)
                      (* (- 1.0) |s*log(u + 1)|))
                   0.0)))
      (a!29 (=> (and (>= 1.0 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!30 (=> (and (> 1.0 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!31 (=> (and (>= (- 1.0) 0.0) (>= s 0.0)) (>= (* (- 1.0) s) 0.0)))
      (a!32 (=> (and (> (- 1.0) 0.0) (> s 0.0)) (> (* (- 1.0) s) 0.0)))
      (a!33 (not (>= (+ (* (- 1.0) bound)
                        |p_0*log(p_0)|
                        (* (- 1.0) |p_0*log(q_0)|)
                        |p_1*log(p_1)|
                        (* (- 1.0) |p_1*log(q_1)|)
                        |p_2*log(p_2)|
                        (* (- 1.0) |p_2*log(q_2)|)
                        |p_3*log(p_3)|
                        (* (- 1.0) |p_3*log(q_3)|)
                        |p_4*log(p_4)|
                        (* (- 1.0) |p_4*log(q_4)|)
                        |p_5*log(p_5)|
                        (* (- 1.0) |p_5*log(q_5)|))
                     0.0)))
      (a!34 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_2 0.0))
                (>= (+ (* (- 1.0) p_2)
                       (* (- 1.0) |p_2*log(1 - u)|)
                       |p_2*log(p_2)|
                       (* (- 1.0) |p_2*log(q_2)|)
                       q_2
                       (* (- 1.0) q_2*u))
                    0.0)))
      (a!35 (=> (and (> q_1 0.0) (> p_1 0.0))
                (>= (+ (* (- 1.0) p_1)
                       |p_1*log(p_1)|
                       (* (- 1.0) |p_1*log(q_1)|)
                       q_1)
                    0.0)))
      (a!36 (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
                (>= (+ (* (- 1.0) q_0*u) q_2*u) 0.0)))
      (a!37 (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
                (> (+ (* (- 1.0) q_0*u) q_2*u) 0.0)))
      (a!38 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ q_2 (* (- 1.0) q_2*u)) 0.0)))
      (a!39 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (> (+ q_2 (* (- 1.0) q_2*u)) 0.0)))
      (a!40 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               |p_2*log(u + 1)|))
      (a!41 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_2)) 0.0))
      (a!42 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               (* (- 1.0) |p_2*log(u + 1)|)))
      (a!43 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_2)) 0.0))
      (a!44 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_3 0.0))
                (>= (+ (* (- 1.0) p_3)
                       (* (- 1.0) |p_3*log(1 - u)|)
                       |p_3*log(p_3)|
                       (* (- 1.0) |p_3*log(q_3)|)
                       q_3
                       (* (- 1.0) q_3*u))
                    0.0)))
      (a!45 (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
                (>= (+ (* (- 1.0) q_0*u) q_3*u) 0.0)))
      (a!46 (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
                (> (+ (* (- 1.0) q_0*u) q_3*u) 0.0)))
      (a!47 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ q_3 (* (- 1.0) q_3*u)) 0.0)))
      (a!48 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (> (+ q_3 (* (- 1.0) q_3*u)) 0.0)))
      (a!49 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               |p_3*log(u + 1)|))
      (a!50 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_3)) 0.0))
      (a!51 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               (* (- 1.0) |p_3*log(u + 1)|)))
      (a!52 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_3)) 0.0))
      (a!53 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_4 0.0))
                (>= (+ (* (- 1.0) p_4)
                       (* (- 1.0) |p_4*log(1 - u)|)
                       |p_4*log(p_4)|
                       (* (- 1.0) |p_4*log(q_4)|)
                       q_4
                       (* (- 1.0) q_4*u))
                    0.0)))
      (a!54 (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_4) 0.0))
                (>= (+ (* (- 1.0) q_0*u) q_4*u) 0.0)))
      (a!55 (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_4) 0.0))
                (> (+ (* (- 1.0) q_0*u) q_4*u) 0.0)))
      (a!56 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ q_4 (* (- 1.0) q_4*u)) 0.0)))
      (a!57 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (> (+ q_4 (* (- 1.0) q_4*u)) 0.0)))
      (a!58 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_4*log(1 - u)|
               |p_4*log(u + 1)|))
      (a!59 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_4)) 0.0))
      (a!60 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_4*log(1 - u)|
               (* (- 1.0) |p_4*log(u + 1)|)))
      (a!61 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_4)) 0.0))
      (a!62 (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_5 0.0))
                (>= (+ (* (- 1.0) p_5)
                       (* (- 1.0) |p_5*log(1 - u)|)
                       |p_5*log(p_5)|
                       (* (- 1.0) |p_5*log(q_5)|)
                       q_5
                       (* (- 1.0) q_5*u))
                    0.0)))
      (a!63 (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_5) 0.0))
                (>= (+ (* (- 1.0) q_0*u) q_5*u) 0.0)))
      (a!64 (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_5) 0.0))
                (> (+ (* (- 1.0) q_0*u) q_5*u) 0.0)))
      (a!65 (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ q_5 (* (- 1.0) q_5*u)) 0.0)))
      (a!66 (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (> (+ q_5 (* (- 1.0) q_5*u)) 0.0)))
      (a!67 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_5*log(1 - u)|
               |p_5*log(u + 1)|))
      (a!68 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_5)) 0.0))
      (a!69 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_5*log(1 - u)|
               (* (- 1.0) |p_5*log(u + 1)|)))
      (a!70 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_5)) 0.0))
      (a!71 (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
               (* (- (/ 2.0 3.0)) |log(u + 1)|)
               (* (/ 2.0 3.0) |p_0*log(1 - u)|)
               (* (/ 2.0 3.0) |p_0*log(u + 1)|)
               (* (/ 4.0 3.0) |p_2*log(1 - u)|)
               (* (/ 4.0 3.0) |p_2*log(u + 1)|)))
      (a!72 (+ (* (/ 2.0 3.0) |gamma*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |gamma*log(u + 1)|)
               (* (- (/ 2.0 3.0)) |p_0*log(1 - u)|)
               (* (/ 4.0 3.0) |p_0*log(u + 1)|)
               (* (/ 2.0 3.0) |p_2*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |p_2*log(u + 1)|)))
      (a!73 (+ (* (/ 1.0 3.0) |gamma*log(1 - u)|)
               (* (/ 1.0 3.0) |gamma*log(u + 1)|)
               (* (/ 2.0 3.0) |log(1 - u)|)
               (* (/ 2.0 3.0) |log(u + 1)|)
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!76 (+ (* (- 1.0) |log(1 - u)|)
               |log(u + 1)|
               (* (/ 1.0 3.0) |u*log(1 - u)|)
               (* (- (/ 1.0 3.0)) |u*log(u + 1)|)))
      (a!79 (+ (* (/ 1.0 3.0) |log(1 - u)|)
               (* (/ 1.0 3.0) |log(u + 1)|)
               (* (- (/ 1.0 3.0)) |u*log(1 - u)|)
               (* (/ 1.0 3.0) |u*log(u + 1)|)))
      (a!82 (=> (and (>= (+ (- 1.0) (* (/ 1.0 3.0) u)) 0.0) (>= s 0.0))
                (>= (+ (* (- 1.0) s) (* (/ 1.0 3.0) s*u)) 0.0)))
      (a!83 (=> (and (> (+ (- 1.0) (* (/ 1.0 3.0) u)) 0.0) (> s 0.0))
                (> (+ (* (- 1.0) s) (* (/ 1.0 3.0) s*u)) 0.0)))
      (a!84 (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
               (* (- (/ 2.0 3.0)) |log(u + 1)|)
               (* (/ 2.0 3.0) |p_0*log(1 - u)|)
               (* (/ 2.0 3.0) |p_0*log(u + 1)|)
               (* (/ 4.0 3.0) |p_3*log(1 - u)|)
               (* (/ 4.0 3.0) |p_3*log(u + 1)|)))
      (a!85 (+ (* (/ 2.0 3.0) |gamma*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |gamma*log(u + 1)|)
               (* (- (/ 2.0 3.0)) |p_0*log(1 - u)|)
               (* (/ 4.0 3.0) |p_0*log(u + 1)|)
               (* (/ 2.0 3.0) |p_3*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |p_3*log(u + 1)|)))
      (a!86 (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
               (* (- (/ 2.0 3.0)) |log(u + 1)|)
               (* (/ 2.0 3.0) |p_0*log(1 - u)|)
               (* (/ 2.0 3.0) |p_0*log(u + 1)|)
               (* (/ 4.0 3.0) |p_4*log(1 - u)|)
               (* (/ 4.0 3.0) |p_4*log(u + 1)|)))
      (a!87 (+ (* (/ 2.0 3.0) |gamma*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |gamma*log(u + 1)|)
               (* (- (/ 2.0 3.0)) |p_0*log(1 - u)|)
               (* (/ 4.0 3.0) |p_0*log(u + 1)|)
               (* (/ 2.0 3.0) |p_4*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |p_4*log(u + 1)|)))
      (a!88 (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
               (* (- (/ 2.0 3.0)) |log(u + 1)|)
               (* (/ 2.0 3.0) |p_0*log(1 - u)|)
               (* (/ 2.0 3.0) |p_0*log(u + 1)|)
               (* (/ 4.0 3.0) |p_5*log(1 - u)|)
               (* (/ 4.0 3.0) |p_5*log(u + 1)|)))
      (a!89 (+ (* (/ 2.0 3.0) |gamma*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |gamma*log(u + 1)|)
               (* (- (/ 2.0 3.0)) |p_0*log(1 - u)|)
               (* (/ 4.0 3.0) |p_0*log(u + 1)|)
               (* (/ 2.0 3.0) |p_5*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |p_5*log(u + 1)|)))
      (a!90 (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
               (* (- (/ 1.0 2.0)) |log(u + 1)|)
               (* (/ 1.0 2.0) |p_0*log(1 - u)|)
               (* (/ 1.0 2.0) |p_0*log(u + 1)|)
               (* (/ 3.0 2.0) |p_3*log(1 - u)|)
               (* (/ 3.0 2.0) |p_3*log(u + 1)|)))
      (a!91 (+ (* (/ 1.0 2.0) |gamma*log(1 - u)|)
               (* (- (/ 3.0 2.0)) |gamma*log(u + 1)|)
               (* (- (/ 1.0 2.0)) |p_0*log(1 - u)|)
               (* (/ 3.0 2.0) |p_0*log(u + 1)|)
               (* (/ 1.0 2.0) |p_3*log(1 - u)|)
               (* (- (/ 3.0 2.0)) |p_3*log(u + 1)|)))
      (a!92 (+ (* (/ 1.0 2.0) |gamma*log(1 - u)|)
               (* (/ 1.0 2.0) |gamma*log(u + 1)|)
               (* (/ 1.0 2.0) |log(1 - u)|)
               (* (/ 1.0 2.0) |log(u + 1)|)
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!95 (+ (* (- 1.0) |log(1 - u)|)
               |log(u + 1)|
               (* (/ 1.0 2.0) |u*log(1 - u)|)
               (* (- (/ 1.0 2.0)) |u*log(u + 1)|)))
      (a!98 (+ (* (/ 1.0 2.0) |log(1 - u)|)
               (* (/ 1.0 2.0) |log(u + 1)|)
               (* (- (/ 1.0 2.0)) |u*log(1 - u)|)
               (* (/ 1.0 2.0) |u*log(u + 1)|)))
      (a!101 (=> (and (>= (+ (- 1.0) (* (/ 1.0 2.0) u)) 0.0) (>= s 0.0))
                 (>= (+ (* (- 1.0) s) (* (/ 1.0 2.0) s*u)) 0.0)))
      (a!102 (=> (and (> (+ (- 1.0) (* (/ 1.0 2.0) u)) 0.0) (> s 0.0))
                 (> (+ (* (- 1.0) s) (* (/ 1.0 2.0) s*u)) 0.0)))
      (a!103 (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                (* (- (/ 1.0 2.0)) |log(u + 1)|)
                (* (/ 1.0 2.0) |p_0*log(1 - u)|)
                (* (/ 1.0 2.0) |p_0*log(u + 1)|)
                (* (/ 3.0 2.0) |p_4*log(1 - u)|)
                (* (/ 3.0 2.0) |p_4*log(u + 1)|)))
      (a!104 (+ (* (/ 1.0 2.0) |gamma*log(1 - u)|)
                (* (- (/ 3.0 2.0)) |gamma*log(u + 1)|)
                (* (- (/ 1.0 2.0)) |p_0*log(1 - u)|)
                (* (/ 3.0 2.0) |p_0*log(u + 1)|)
                (* (/ 1.0 2.0) |p_4*log(1 - u)|)
                (* (- (/ 3.0 2.0)) |p_4*log(u + 1)|)))
      (a!105 (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                (* (- (/ 1.0 2.0)) |log(u + 1)|)
                (* (/ 1.0 2.0) |p_0*log(1 - u)|)
                (* (/ 1.0 2.0) |p_0*log(u + 1)|)
                (* (/ 3.0 2.0) |p_5*log(1 - u)|)
                (* (/ 3.0 2.0) |p_5*log(u + 1)|)))
      (a!106 (+ (* (/ 1.0 2.0) |gamma*log(1 - u)|)
                (* (- (/ 3.0 2.0)) |gamma*log(u + 1)|)
                (* (- (/ 1.0 2.0)) |p_0*log(1 - u)|)
                (* (/ 3.0 2.0) |p_0*log(u + 1)|)
                (* (/ 1.0 2.0) |p_5*log(1 - u)|)
                (* (- (/ 3.0 2.0)) |p_5*log(u + 1)|)))
      (a!107 (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
                (* (- (/ 2.0 5.0)) |log(u + 1)|)
                (* (/ 2.0 5.0) |p_0*log(1 - u)|)
                (* (/ 2.0 5.0) |p_0*log(u + 1)|)
                (* (/ 8.0 5.0) |p_4*log(1 - u)|)
                (* (/ 8.0 5.0) |p_4*log(u + 1)|)))
      (a!108 (+ (* (/ 2.0 5.0) |gamma*log(1 - u)|)
                (* (- (/ 8.0 5.0)) |gamma*log(u + 1)|)
                (* (- (/ 2.0 5.0)) |p_0*log(1 - u)|)
                (* (/ 8.0 5.0) |p_0*log(u + 1)|)
                (* (/ 2.0 5.0) |p_4*log(1 - u)|)
                (* (- (/ 8.0 5.0)) |p_4*log(u + 1)|)))
      (a!109 (+ (* (/ 3.0 5.0) |gamma*log(1 - u)|)
                (* (/ 3.0 5.0) |gamma*log(u + 1)|)
                (* (/ 2.0 5.0) |log(1 - u)|)
                (* (/ 2.0 5.0) |log(u + 1)|)
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!112 (+ (* (- 1.0) |log(1 - u)|)
                |log(u + 1)|
                (* (/ 3.0 5.0) |u*log(1 - u)|)
                (* (- (/ 3.0 5.0)) |u*log(u + 1)|)))
      (a!115 (+ (* (/ 3.0 5.0) |log(1 - u)|)
                (* (/ 3.0 5.0) |log(u + 1)|)
                (* (- (/ 3.0 5.0)) |u*log(1 - u)|)
                (* (/ 3.0 5.0) |u*log(u + 1)|)))
      (a!118 (=> (and (>= (+ (- 1.0) (* (/ 3.0 5.0) u)) 0.0) (>= s 0.0))
                 (>= (+ (* (- 1.0) s) (* (/ 3.0 5.0) s*u)) 0.0)))
      (a!119 (=> (and (> (+ (- 1.0) (* (/ 3.0 5.0) u)) 0.0) (> s 0.0))
                 (> (+ (* (- 1.0) s) (* (/ 3.0 5.0) s*u)) 0.0)))
      (a!120 (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
                (* (- (/ 2.0 5.0)) |log(u + 1)|)
                (* (/ 2.0 5.0) |p_0*log(1 - u)|)
                (* (/ 2.0 5.0) |p_0*log(u + 1)|)
                (* (/ 8.0 5.0) |p_5*log(1 - u)|)
                (* (/ 8.0 5.0) |p_5*log(u + 1)|)))
      (a!121 (+ (* (/ 2.0 5.0) |gamma*log(1 - u)|)
                (* (- (/ 8.0 5.0)) |gamma*log(u + 1)|)
                (* (- (/ 2.0 5.0)) |p_0*log(1 - u)|)
                (* (/ 8.0 5.0) |p_0*log(u + 1)|)
                (* (/ 2.0 5.0) |p_5*log(1 - u)|)
                (* (- (/ 8.0 5.0)) |p_5*log(u + 1)|)))
      (a!122 (+ (* (- (/ 1.0 3.0)) |log(1 - u)|)
                (* (- (/ 1.0 3.0)) |log(u + 1)|)
                (* (/ 1.0 3.0) |p_0*log(1 - u)|)
                (* (/ 1.0 3.0) |p_0*log(u + 1)|)
                (* (/ 5.0 3.0) |p_5*log(1 - u)|)
                (* (/ 5.0 3.0) |p_5*log(u + 1)|)))
      (a!123 (+ (* (/ 1.0 3.0) |gamma*log(1 - u)|)
                (* (- (/ 5.0 3.0)) |gamma*log(u + 1)|)
                (* (- (/ 1.0 3.0)) |p_0*log(1 - u)|)
                (* (/ 5.0 3.0) |p_0*log(u + 1)|)
                (* (/ 1.0 3.0) |p_5*log(1 - u)|)
                (* (- (/ 5.0 3.0)) |p_5*log(u + 1)|)))
      (a!124 (+ (* (/ 2.0 3.0) |gamma*log(1 - u)|)
                (* (/ 2.0 3.0) |gamma*log(u + 1)|)
                (* (/ 1.0 3.0) |log(1 - u)|)
                (* (/ 1.0 3.0) |log(u + 1)|)
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!125 (+ (* (- 1.0) |log(1 - u)|)
                |log(u + 1)|
                (* (/ 2.0 3.0) |u*log(1 - u)|)
                (* (- (/ 2.0 3.0)) |u*log(u + 1)|)))
      (a!126 (+ (* (/ 2.0 3.0) |log(1 - u)|)
                (* (/ 2.0 3.0) |log(u + 1)|)
                (* (- (/ 2.0 3.0)) |u*log(1 - u)|)
                (* (/ 2.0 3.0) |u*log(u + 1)|)))
      (a!127 (>= (+ (* (- 1.0) bound)
                    (* (- (/ 1.0 2.0)) |gamma*log(1 - gamma)|)
                    (* (/ 1.0 2.0) |gamma*log(gamma + 1)|)
                    (* (/ 1.0 2.0) |log(1 - gamma)|)
                    (* (/ 1.0 2.0) |log(gamma + 1)|))
                 0.0))
      (a!128 (=> (and (> q_0 0.0) (> (+ 1.0 gamma) 0.0) (> p_0 0.0))
                 (>= (+ gamma*q_0
                        (* (- 1.0) p_0)
                        (* (- 1.0) |p_0*log(gamma + 1)|)
                        |p_0*log(p_0)|
                        (* (- 1.0) |p_0*log(q_0)|)
                        q_0)
                     0.0)))
      (a!129 (=> (and (> (+ 1.0 gamma) 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
                 (>= (+ (* (- 1.0) gamma**2)
                        (* (- 1.0) |log(1 - gamma)|)
                        (* (- 1.0) |log(gamma + 1)|))
                     0.0)))
      (a!130 (=> (and (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
                 (>= (+ (* (- 1.0) gamma) (* (- 1.0) |log(1 - gamma)|)) 0.0)))
      (a!131 (=> (and (> (+ 1.0 gamma) 0.0))
                 (>= (+ (- 1.0) |log(gamma + 1)| t) 0.0)))
      (a!132 (=> (and (>= q_0 0.0) (>= gamma 0.0)) (>= gamma*q_0 0.0)))
      (a!133 (=> (and (> q_0 0.0) (> gamma 0.0)) (> gamma*q_0 0.0)))
      (a!134 (=> (and (>= t 0.0) (>= gamma 0.0)) (>= gamma*t 0.0)))
      (a!135 (=> (and (> t 0.0) (> gamma 0.0)) (> gamma*t 0.0)))
      (a!136 (=> (and (>= gamma 0.0) (>= gamma 0.0)) (>= gamma**2 0.0)))
      (a!137 (=> (and (> gamma 0.0) (> gamma 0.0)) (> gamma**2 0.0)))
      (a!138 (+ (* (- 1.0) |log(1 - gamma)|)
                (* (- 1.0) |log(gamma + 1)|)
                |p_0*log(1 - gamma)|
                |p_0*log(gamma + 1)|
                |p_1*log(1 - gamma)|
                |p_1*log(gamma + 1)|))
      (a!141 (+ |gamma*log(1 - gamma)|
                (* (- 1.0) |gamma*log(gamma + 1)|)
                (* (- 1.0) |p_0*log(1 - gamma)|)
                |p_0*log(gamma + 1)|
                |p_1*log(1 - gamma)|
                (* (- 1.0) |p_1*log(gamma + 1)|)))
      (a!144 (>= (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!145 (>= (+ (* (- 1.0) bound)
                    (* (/ 1.0 2.0) |s*log(1 - u)|)
                    (* (/ 1.0 2.0) |s*log(u + 1)|)
                    (* (- (/ 1.0 2.0)) |tau*log(1 - u)|)
                    (* (/ 1.0 2.0) |tau*log(u + 1)|))
                 0.0))
      (a!146 (= (+ (- 2.0) (* (- 2.0) gamma) (* 3.0 s) tau) 0.0))
      (a!147 (+ |p_0*log(1 - u)|
                |p_0*log(u + 1)|
                |p_2*log(1 - u)|
                |p_2*log(u + 1)|
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!148 (+ (* (- 1.0) |p_0*log(1 - u)|)
                |p_0*log(u + 1)|
                |p_2*log(1 - u)|
                (* (- 1.0) |p_2*log(u + 1)|)
                |tau*log(1 - u)|
                (* (- 1.0) |tau*log(u + 1)|)))
      (a!149 (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!150 (>= (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!151 (+ |p_0*log(1 - u)|
                |p_0*log(u + 1)|
                |p_3*log(1 - u)|
                |p_3*log(u + 1)|
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!152 (+ (* (- 1.0) |p_0*log(1 - u)|)
                |p_0*log(u + 1)|
                |p_3*log(1 - u)|
                (* (- 1.0) |p_3*log(u + 1)|)
                |tau*log(1 - u)|
                (* (- 1.0) |tau*log(u + 1)|)))
      (a!153 (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!154 (>= (+ p_0 (* (- 1.0) p_4) (* (- 1.0) tau)) 0.0))
      (a!155 (+ |p_0*log(1 - u)|
                |p_0*log(u + 1)|
                |p_4*log(1 - u)|
                |p_4*log(u + 1)|
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!156 (+ (* (- 1.0) |p_0*log(1 - u)|)
                |p_0*log(u + 1)|
                |p_4*log(1 - u)|
                (* (- 1.0) |p_4*log(u + 1)|)
                |tau*log(1 - u)|
                (* (- 1.0) |tau*log(u + 1)|)))
      (a!157 (> (+ p_0 (* (- 1.0) p_4) (* (- 1.0) tau)) 0.0))
      (a!158 (>= (+ p_0 (* (- 1.0) p_5) (* (- 1.0) tau)) 0.0))
      (a!159 (+ |p_0*log(1 - u)|
                |p_0*log(u + 1)|
                |p_5*log(1 - u)|
                |p_5*log(u + 1)|
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!160 (+ (* (- 1.0) |p_0*log(1 - u)|)
                |p_0*log(u + 1)|
                |p_5*log(1 - u)|
                (* (- 1.0) |p_5*log(u + 1)|)
                |tau*log(1 - u)|
                (* (- 1.0) |tau*log(u + 1)|)))
      (a!161 (> (+ p_0 (* (- 1.0) p_5) (* (- 1.0) tau)) 0.0))
      (a!162 (>= (+ (* (- 1.0) bound)
                    (* (- (/ 2.0 3.0)) |gamma*log(-2*gamma + tau + 1)|)
                    (* (/ 1.0 3.0) |gamma*log(gamma + tau + 1)|)
                    (* (/ 1.0 3.0) |gamma*log(gamma - 2*tau + 1)|)
                    (* (/ 1.0 3.0) |log(-2*gamma + tau + 1)|)
                    (* (/ 1.0 3.0) |log(gamma + tau + 1)|)
                    (* (/ 1.0 3.0) |log(gamma - 2*tau + 1)|)
                    (* (/ 1.0 3.0) |tau*log(-2*gamma + tau + 1)|)
                    (* (/ 1.0 3.0) |tau*log(gamma + tau + 1)|)
                    (* (- (/ 2.0 3.0)) |tau*log(gamma - 2*tau + 1)|))
                 0.0))
      (a!163 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0) (> p_0 0.0))
                 (>= (+ gamma*q_0
                        (* (- 1.0) p_0)
                        (* (- 1.0) |p_0*log(gamma + tau + 1)|)
                        |p_0*log(p_0)|
                        (* (- 1.0) |p_0*log(q_0)|)
                        q_0
                        q_0*tau)
                     0.0)))
      (a!164 (=> (and (> q_1 0.0)
                      (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0)
                      (> p_1 0.0))
                 (>= (+ (* (- 2.0) gamma*q_1)
                        (* (- 1.0) p_1)
                        (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|)
                        |p_1*log(p_1)|
                        (* (- 1.0) |p_1*log(q_1)|)
                        q_1
                        q_1*tau)
                     0.0)))
      (a!165 (=> (and (> (+ 1.0 gamma tau) 0.0))
                 (>= (+ gamma (* (- 1.0) |log(gamma + tau + 1)|) tau) 0.0)))
      (a!166 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                 (>= (+ (* (- 2.0) gamma)
                        (* (- 1.0) |log(-2*gamma + tau + 1)|)
                        tau)
                     0.0)))
      (a!167 (=> (and (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
                 (>= (+ gamma
                        (* (- 1.0) |log(gamma - 2*tau + 1)|)
                        (* (- 2.0) tau))
                     0.0)))
      (a!168 (=> (and (> (+ 1.0 gamma tau) 0.0))
                 (>= (+ (- 1.0) |log(gamma + tau + 1)| y_0) 0.0)))
      (a!169 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                 (>= (+ (- 1.0) |log(-2*gamma + tau + 1)| y_1) 0.0)))
      (a!170 (+ (* 2.0 gamma*q_1)
                (* (- 2.0) gamma*q_2)
                (* (- 1.0) q_1*tau)
                q_2*tau))
      (a!171 (=> (and (>= q_0 0.0) (>= (+ 1.0 gamma tau) 0.0))
                 (>= (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!172 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0))
                 (> (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!173 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                 (>= (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!174 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                 (> (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!175 (=> (and (>= y_0 0.0) (>= (+ gamma tau) 0.0))
                 (>= (+ gamma*y_0 tau*y_0) 0.0)))
      (a!176 (=> (and (> y_0 0.0) (> (+ gamma tau) 0.0))
                 (> (+ gamma*y_0 tau*y_0) 0.0)))
      (a!177 (=> (and (>= y_1 0.0) (>= (+ (* (- 2.0) gamma) tau) 0.0))
                 (>= (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!178 (=> (and (> y_1 0.0) (> (+ (* (- 2.0) gamma) tau) 0.0))
                 (> (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!179 (+ |p_0*log(-2*gamma + tau + 1)|
                |p_0*log(gamma + tau + 1)|
                (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |p_2*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |p_2*log(gamma + tau + 1)|)
                (* 2.0 |p_2*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |tau*log(gamma + tau + 1)|)
                (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!180 (+ (* (- 1.0) |log(-2*gamma + tau + 1)|)
                (* (- 1.0) |log(gamma + tau + 1)|)
                (* (- 1.0) |log(gamma - 2*tau + 1)|)))
      (a!181 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |gamma*log(gamma + tau + 1)|)
                (* (- 1.0) |gamma*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |log(-2*gamma + tau + 1)|)
                (* (- 1.0) |log(gamma + tau + 1)|)
                (* (- 1.0) |log(gamma - 2*tau + 1)|)
                (* 2.0 |p_0*log(-2*gamma + tau + 1)|)
                (* 2.0 |p_0*log(gamma + tau + 1)|)
                (* 2.0 |p_0*log(gamma - 2*tau + 1)|)
                |p_2*log(-2*gamma + tau + 1)|
                |p_2*log(gamma + tau + 1)|
                |p_2*log(gamma - 2*tau + 1)|))
      (a!184 (=> (and (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                      (>= |log(-2*gamma + tau + 1)| 0.0))
                 (>= (+ |gamma*log(-2*gamma + tau + 1)|
                        (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                        |p_1*log(-2*gamma + tau + 1)|)
                     0.0)))
      (a!185 (=> (and (> (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                      (> |log(-2*gamma + tau + 1)| 0.0))
                 (> (+ |gamma*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                       |p_1*log(-2*gamma + tau + 1)|)
                    0.0)))
      (a!186 (+ (* 2.0 gamma*q_1)
                (* (- 2.0) gamma*q_3)
                (* (- 1.0) q_1*tau)
                q_3*tau))
      (a!187 (+ |p_0*log(-2*gamma + tau + 1)|
                |p_0*log(gamma + tau + 1)|
                (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |p_3*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |p_3*log(gamma + tau + 1)|)
                (* 2.0 |p_3*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |tau*log(gamma + tau + 1)|)
                (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!188 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |gamma*log(gamma + tau + 1)|)
                (* (- 1.0) |gamma*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |log(-2*gamma + tau + 1)|)
                (* (- 1.0) |log(gamma + tau + 1)|)
                (* (- 1.0) |log(gamma - 2*tau + 1)|)
                (* 2.0 |p_0*log(-2*gamma + tau + 1)|)
                (* 2.0 |p_0*log(gamma + tau + 1)|)
                (* 2.0 |p_0*log(gamma - 2*tau + 1)|)
                |p_3*log(-2*gamma + tau + 1)|
                |p_3*log(gamma + tau + 1)|
                |p_3*log(gamma - 2*tau + 1)|))
      (a!189 (+ (* 2.0 gamma*q_1)
                (* (- 2.0) gamma*q_4)
                (* (- 1.0) q_1*tau)
                q_4*tau))
      (a!190 (+ |p_0*log(-2*gamma + tau + 1)|
                |p_0*log(gamma + tau + 1)|
                (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |p_4*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |p_4*log(gamma + tau + 1)|)
                (* 2.0 |p_4*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |tau*log(gamma + tau + 1)|)
                (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!191 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |gamma*log(gamma + tau + 1)|)
                (* (- 1.0) |gamma*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |log(-2*gamma + tau + 1)|)
                (* (- 1.0) |log(gamma + tau + 1)|)
                (* (- 1.0) |log(gamma - 2*tau + 1)|)
                (* 2.0 |p_0*log(-2*gamma + tau + 1)|)
                (* 2.0 |p_0*log(gamma + tau + 1)|)
                (* 2.0 |p_0*log(gamma - 2*tau + 1)|)
                |p_4*log(-2*gamma + tau + 1)|
                |p_4*log(gamma + tau + 1)|
                |p_4*log(gamma - 2*tau + 1)|))
      (a!192 (+ (* 2.0 gamma*q_1)
                (* (- 2.0) gamma*q_5)
                (* (- 1.0) q_1*tau)
                q_5*tau))
      (a!193 (+ |p_0*log(-2*gamma + tau + 1)|
                |p_0*log(gamma + tau + 1)|
                (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |p_5*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |p_5*log(gamma + tau + 1)|)
                (* 2.0 |p_5*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |tau*log(gamma + tau + 1)|)
                (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!194 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |gamma*log(gamma + tau + 1)|)
                (* (- 1.0) |gamma*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |log(-2*gamma + tau + 1)|)
                (* (- 1.0) |log(gamma + tau + 1)|)
                (* (- 1.0) |log(gamma - 2*tau + 1)|)
                (* 2.0 |p_0*log(-2*gamma + tau + 1)|)
                (* 2.0 |p_0*log(gamma + tau + 1)|)
                (* 2.0 |p_0*log(gamma - 2*tau + 1)|)
                |p_5*log(-2*gamma + tau + 1)|
                |p_5*log(gamma + tau + 1)|
                |p_5*log(gamma - 2*tau + 1)|)))
(let ((a!74 (=> (and (>= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                         0.0))
                (>= a!73 0.0)))
      (a!75 (=> (and (> (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
                (> a!73 0.0)))
      (a!77 (=> (and (>= (+ 1.0 (* (- (/ 1.0 3.0)) u)) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= a!76 0.0)))
      (a!78 (=> (and (> (+ 1.0 (* (- (/ 1.0 3.0)) u)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> a!76 0.0)))
      (a!80 (=> (and (>= (/ 1.0 3.0) 0.0)
                     (>= (+ |log(1 - u)|
                            |log(u + 1)|
                            (* (- 1.0) |u*log(1 - u)|)
                            |u*log(u + 1)|)
                         0.0))
                (>= a!79 0.0)))
      (a!81 (=> (and (> (/ 1.0 3.0) 0.0)
                     (> (+ |log(1 - u)|
                           |log(u + 1)|
                           (* (- 1.0) |u*log(1 - u)|)
                           |u*log(u + 1)|)
                        0.0))
                (> a!79 0.0)))
      (a!93 (=> (and (>= (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                         0.0))
                (>= a!92 0.0)))
      (a!94 (=> (and (> (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
                (> a!92 0.0)))
      (a!96 (=> (and (>= (+ 1.0 (* (- (/ 1.0 2.0)) u)) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= a!95 0.0)))
      (a!97 (=> (and (> (+ 1.0 (* (- (/ 1.0 2.0)) u)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> a!95 0.0)))
      (a!99 (=> (and (>= (/ 1.0 2.0) 0.0)
                     (>= (+ |log(1 - u)|
                            |log(u + 1)|
                            (* (- 1.0) |u*log(1 - u)|)
                            |u*log(u + 1)|)
                         0.0))
                (>= a!98 0.0)))
      (a!100 (=> (and (> (/ 1.0 2.0) 0.0)
                      (> (+ |log(1 - u)|
                            |log(u + 1)|
                            (* (- 1.0) |u*log(1 - u)|)
                            |u*log(u + 1)|)
                         0.0))
                 (> a!98 0.0)))
      (a!110 (=> (and (>= (+ (- (/ 2.0 5.0)) (* (- (/ 3.0 5.0)) gamma) s) 0.0)
                      (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                          0.0))
                 (>= a!109 0.0)))
      (a!111 (=> (and (> (+ (- (/ 2.0 5.0)) (* (- (/ 3.0 5.0)) gamma) s) 0.0)
                      (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                         0.0))
                 (> a!109 0.0)))
      (a!113 (=> (and (>= (+ 1.0 (* (- (/ 3.0 5.0)) u)) 0.0)
                      (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                 (>= a!112 0.0)))
      (a!114 (=> (and (> (+ 1.0 (* (- (/ 3.0 5.0)) u)) 0.0)
                      (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                 (> a!112 0.0)))
      (a!116 (=> (and (>= (/ 3.0 5.0) 0.0)
                      (>= (+ |log(1 - u)|
                             |log(u + 1)|
                             (* (- 1.0) |u*log(1 - u)|)
                             |u*log(u + 1)|)
                          0.0))
                 (>= a!115 0.0)))
      (a!117 (=> (and (> (/ 3.0 5.0) 0.0)
                      (> (+ |log(1 - u)|
                            |log(u + 1)|
                            (* (- 1.0) |u*log(1 - u)|)
                            |u*log(u + 1)|)
                         0.0))
                 (> a!115 0.0)))
      (a!139 (=> (and a!22
                      (>= (+ (* (- 1.0) |log(1 - gamma)|)
                             (* (- 1.0) |log(gamma + 1)|))
                          0.0))
                 (>= a!138 0.0)))
      (a!140 (=> (and a!24
                      (> (+ (* (- 1.0) |log(1 - gamma)|)
                            (* (- 1.0) |log(gamma + 1)|))
                         0.0))
                 (> a!138 0.0)))
      (a!142 (=> (and a!1
                      (>= (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                 (>= a!141 0.0)))
      (a!143 (=> (and a!26
                      (> (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                 (> a!141 0.0)))
      (a!182 (=> (and a!1 (>= |log(-2*gamma + tau + 1)| 0.0))
                 (>= (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                        |p_0*log(-2*gamma + tau + 1)|
                        (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|))
                     0.0)))
      (a!183 (=> (and a!26 (> |log(-2*gamma + tau + 1)| 0.0))
                 (> (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                       |p_0*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|))
                    0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_1 (* (- 1.0) q_2)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!1
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!5
           a!6
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_1 0.0))
               (>= (+ (* (- 1.0) p_1)
                      (* (- 1.0) |p_1*log(1 - u)|)
                      |p_1*log(p_1)|
                      (* (- 1.0) |p_1*log(q_1)|)
                      q_1
                      (* (- 1.0) q_1*u))
                   0.0))
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_1*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_1*u) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_1 (* (- 1.0) q_1*u)) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_1 (* (- 1.0) q_1*u)) 0.0))
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and a!22
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!23 0.0))
           (=> (and a!24
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!23 0.0))
           (=> (and a!1 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!25 0.0))
           (=> (and a!26 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!25 0.0))
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(1 - u)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!1
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!5
           a!6
           a!34
           a!35
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!36
           a!37
           a!38
           a!39
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!40 0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!40 0.0))
           (=> (and a!41 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!42 0.0))
           (=> (and a!43 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!42 0.0))
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(1 - u)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_3 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!1
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!5
           a!6
           a!44
           a!35
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!45
           a!46
           a!47
           a!48
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!49 0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!49 0.0))
           (=> (and a!50 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!51 0.0))
           (=> (and a!52 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!51 0.0))
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(1 - u)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_4 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!1
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!5
           a!6
           a!53
           a!35
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!54
           a!55
           a!56
           a!57
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!58 0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!58 0.0))
           (=> (and a!59 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!60 0.0))
           (=> (and a!61 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!60 0.0))
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(1 - u)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_5) 0.0)
           (>= (+ (* (- 1.0) q_1) q_5) 0.0)
           (>= (+ (* (- 1.0) q_2) q_5) 0.0)
           (>= (+ (* (- 1.0) q_3) q_5) 0.0)
           (>= (+ (* (- 1.0) q_4) q_5) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!1
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!5
           a!6
           a!62
           a!35
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!14
           a!15
           a!63
           a!64
           a!65
           a!66
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_5)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!67 0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_5)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!67 0.0))
           (=> (and a!68 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!69 0.0))
           (=> (and a!70 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!69 0.0))
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(1 - u)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 3.0)) gamma) (* (/ 1.0 3.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
           a!5
           a!6
           a!34
           a!35
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!36
           a!37
           a!38
           a!39
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 2.0 3.0)
                           (* (- (/ 2.0 3.0)) p_0)
                           (* (- (/ 4.0 3.0)) p_2))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!71 0.0))
           (=> (and (> (+ (/ 2.0 3.0)
                          (* (- (/ 2.0 3.0)) p_0)
                          (* (- (/ 4.0 3.0)) p_2))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!71 0.0))
           (=> (and a!41
                    (>= (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                           (* (/ 4.0 3.0) |log(u + 1)|))
                        0.0))
               (>= a!72 0.0))
           (=> (and a!43
                    (> (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                          (* (/ 4.0 3.0) |log(u + 1)|))
                       0.0))
               (> a!72 0.0))
           a!74
           a!75
           a!77
           a!78
           a!80
           a!81
           a!82
           a!83
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(1 - u)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_3 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 3.0)) gamma) (* (/ 1.0 3.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
           a!5
           a!6
           a!44
           a!35
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!45
           a!46
           a!47
           a!48
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 2.0 3.0)
                           (* (- (/ 2.0 3.0)) p_0)
                           (* (- (/ 4.0 3.0)) p_3))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!84 0.0))
           (=> (and (> (+ (/ 2.0 3.0)
                          (* (- (/ 2.0 3.0)) p_0)
                          (* (- (/ 4.0 3.0)) p_3))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!84 0.0))
           (=> (and a!50
                    (>= (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                           (* (/ 4.0 3.0) |log(u + 1)|))
                        0.0))
               (>= a!85 0.0))
           (=> (and a!52
                    (> (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                          (* (/ 4.0 3.0) |log(u + 1)|))
                       0.0))
               (> a!85 0.0))
           a!74
           a!75
           a!77
           a!78
           a!80
           a!81
           a!82
           a!83
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(1 - u)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_4 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 3.0)) gamma) (* (/ 1.0 3.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
           a!5
           a!6
           a!53
           a!35
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!54
           a!55
           a!56
           a!57
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 2.0 3.0)
                           (* (- (/ 2.0 3.0)) p_0)
                           (* (- (/ 4.0 3.0)) p_4))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!86 0.0))
           (=> (and (> (+ (/ 2.0 3.0)
                          (* (- (/ 2.0 3.0)) p_0)
                          (* (- (/ 4.0 3.0)) p_4))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!86 0.0))
           (=> (and a!59
                    (>= (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                           (* (/ 4.0 3.0) |log(u + 1)|))
                        0.0))
               (>= a!87 0.0))
           (=> (and a!61
                    (> (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                          (* (/ 4.0 3.0) |log(u + 1)|))
                       0.0))
               (> a!87 0.0))
           a!74
           a!75
           a!77
           a!78
           a!80
           a!81
           a!82
           a!83
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(1 - u)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_5) 0.0)
           (>= (+ (* (- 1.0) q_1) q_5) 0.0)
           (>= (+ (* (- 1.0) q_2) q_5) 0.0)
           (>= (+ (* (- 1.0) q_3) q_5) 0.0)
           (>= (+ (* (- 1.0) q_4) q_5) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 3.0)) gamma) (* (/ 1.0 3.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
           a!5
           a!6
           a!62
           a!35
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!14
           a!15
           a!63
           a!64
           a!65
           a!66
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 2.0 3.0)
                           (* (- (/ 2.0 3.0)) p_0)
                           (* (- (/ 4.0 3.0)) p_5))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!88 0.0))
           (=> (and (> (+ (/ 2.0 3.0)
                          (* (- (/ 2.0 3.0)) p_0)
                          (* (- (/ 4.0 3.0)) p_5))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!88 0.0))
           (=> (and a!68
                    (>= (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                           (* (/ 4.0 3.0) |log(u + 1)|))
                        0.0))
               (>= a!89 0.0))
           (=> (and a!70
                    (> (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                          (* (/ 4.0 3.0) |log(u + 1)|))
                       0.0))
               (> a!89 0.0))
           a!74
           a!75
           a!77
           a!78
           a!80
           a!81
           a!82
           a!83
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(1 - u)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_3 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 2.0)) gamma) (* (/ 1.0 2.0) s*u)) 0.0)
           (= (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
           a!5
           a!6
           a!44
           a!35
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!45
           a!46
           a!47
           a!48
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 1.0 2.0)
                           (* (- (/ 1.0 2.0)) p_0)
                           (* (- (/ 3.0 2.0)) p_3))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!90 0.0))
           (=> (and (> (+ (/ 1.0 2.0)
                          (* (- (/ 1.0 2.0)) p_0)
                          (* (- (/ 3.0 2.0)) p_3))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!90 0.0))
           (=> (and a!50
                    (>= (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                           (* (/ 3.0 2.0) |log(u + 1)|))
                        0.0))
               (>= a!91 0.0))
           (=> (and a!52
                    (> (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                          (* (/ 3.0 2.0) |log(u + 1)|))
                       0.0))
               (> a!91 0.0))
           a!93
           a!94
           a!96
           a!97
           a!99
           a!100
           a!101
           a!102
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(1 - u)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_4 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 2.0)) gamma) (* (/ 1.0 2.0) s*u)) 0.0)
           (= (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
           a!5
           a!6
           a!53
           a!35
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!54
           a!55
           a!56
           a!57
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 1.0 2.0)
                           (* (- (/ 1.0 2.0)) p_0)
                           (* (- (/ 3.0 2.0)) p_4))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!103 0.0))
           (=> (and (> (+ (/ 1.0 2.0)
                          (* (- (/ 1.0 2.0)) p_0)
                          (* (- (/ 3.0 2.0)) p_4))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!103 0.0))
           (=> (and a!59
                    (>= (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                           (* (/ 3.0 2.0) |log(u + 1)|))
                        0.0))
               (>= a!104 0.0))
           (=> (and a!61
                    (> (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                          (* (/ 3.0 2.0) |log(u + 1)|))
                       0.0))
               (> a!104 0.0))
           a!93
           a!94
           a!96
           a!97
           a!99
           a!100
           a!101
           a!102
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(1 - u)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_5) 0.0)
           (>= (+ (* (- 1.0) q_1) q_5) 0.0)
           (>= (+ (* (- 1.0) q_2) q_5) 0.0)
           (>= (+ (* (- 1.0) q_3) q_5) 0.0)
           (>= (+ (* (- 1.0) q_4) q_5) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 2.0)) gamma) (* (/ 1.0 2.0) s*u)) 0.0)
           (= (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
           a!5
           a!6
           a!62
           a!35
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!14
           a!15
           a!63
           a!64
           a!65
           a!66
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 1.0 2.0)
                           (* (- (/ 1.0 2.0)) p_0)
                           (* (- (/ 3.0 2.0)) p_5))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!105 0.0))
           (=> (and (> (+ (/ 1.0 2.0)
                          (* (- (/ 1.0 2.0)) p_0)
                          (* (- (/ 3.0 2.0)) p_5))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!105 0.0))
           (=> (and a!68
                    (>= (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                           (* (/ 3.0 2.0) |log(u + 1)|))
                        0.0))
               (>= a!106 0.0))
           (=> (and a!70
                    (> (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                          (* (/ 3.0 2.0) |log(u + 1)|))
                       0.0))
               (> a!106 0.0))
           a!93
           a!94
           a!96
           a!97
           a!99
           a!100
           a!101
           a!102
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(1 - u)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_4 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 3.0 5.0)) gamma) (* (/ 3.0 5.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 5.0)) (* (- (/ 3.0 5.0)) gamma) s) 0.0)
           a!5
           a!6
           a!53
           a!35
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!54
           a!55
           a!56
           a!57
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 2.0 5.0)
                           (* (- (/ 2.0 5.0)) p_0)
                           (* (- (/ 8.0 5.0)) p_4))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!107 0.0))
           (=> (and (> (+ (/ 2.0 5.0)
                          (* (- (/ 2.0 5.0)) p_0)
                          (* (- (/ 8.0 5.0)) p_4))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!107 0.0))
           (=> (and a!59
                    (>= (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
                           (* (/ 8.0 5.0) |log(u + 1)|))
                        0.0))
               (>= a!108 0.0))
           (=> (and a!61
                    (> (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
                          (* (/ 8.0 5.0) |log(u + 1)|))
                       0.0))
               (> a!108 0.0))
           a!110
           a!111
           a!113
           a!114
           a!116
           a!117
           a!118
           a!119
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(1 - u)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_5) 0.0)
           (>= (+ (* (- 1.0) q_1) q_5) 0.0)
           (>= (+ (* (- 1.0) q_2) q_5) 0.0)
           (>= (+ (* (- 1.0) q_3) q_5) 0.0)
           (>= (+ (* (- 1.0) q_4) q_5) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 3.0 5.0)) gamma) (* (/ 3.0 5.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 5.0)) (* (- (/ 3.0 5.0)) gamma) s) 0.0)
           a!5
           a!6
           a!62
           a!35
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!14
           a!15
           a!63
           a!64
           a!65
           a!66
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 2.0 5.0)
                           (* (- (/ 2.0 5.0)) p_0)
                           (* (- (/ 8.0 5.0)) p_5))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!120 0.0))
           (=> (and (> (+ (/ 2.0 5.0)
                          (* (- (/ 2.0 5.0)) p_0)
                          (* (- (/ 8.0 5.0)) p_5))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!120 0.0))
           (=> (and a!68
                    (>= (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
                           (* (/ 8.0 5.0) |log(u + 1)|))
                        0.0))
               (>= a!121 0.0))
           (=> (and a!70
                    (> (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
                          (* (/ 8.0 5.0) |log(u + 1)|))
                       0.0))
               (> a!121 0.0))
           a!110
           a!111
           a!113
           a!114
           a!116
           a!117
           a!118
           a!119
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(1 - u)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_5) 0.0)
           (>= (+ (* (- 1.0) q_1) q_5) 0.0)
           (>= (+ (* (- 1.0) q_2) q_5) 0.0)
           (>= (+ (* (- 1.0) q_3) q_5) 0.0)
           (>= (+ (* (- 1.0) q_4) q_5) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 2.0 3.0)) gamma) (* (/ 2.0 3.0) s*u)) 0.0)
           (= (+ (- (/ 1.0 3.0)) (* (- (/ 2.0 3.0)) gamma) s) 0.0)
           a!5
           a!6
           a!62
           a!35
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!14
           a!15
           a!63
           a!64
           a!65
           a!66
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (/ 1.0 3.0)
                           (* (- (/ 1.0 3.0)) p_0)
                           (* (- (/ 5.0 3.0)) p_5))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!122 0.0))
           (=> (and (> (+ (/ 1.0 3.0)
                          (* (- (/ 1.0 3.0)) p_0)
                          (* (- (/ 5.0 3.0)) p_5))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!122 0.0))
           (=> (and a!68
                    (>= (+ (* (- (/ 1.0 3.0)) |log(1 - u)|)
                           (* (/ 5.0 3.0) |log(u + 1)|))
                        0.0))
               (>= a!123 0.0))
           (=> (and a!70
                    (> (+ (* (- (/ 1.0 3.0)) |log(1 - u)|)
                          (* (/ 5.0 3.0) |log(u + 1)|))
                       0.0))
               (> a!123 0.0))
           (=> (and (>= (+ (- (/ 1.0 3.0)) (* (- (/ 2.0 3.0)) gamma) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!124 0.0))
           (=> (and (> (+ (- (/ 1.0 3.0)) (* (- (/ 2.0 3.0)) gamma) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!124 0.0))
           (=> (and (>= (+ 1.0 (* (- (/ 2.0 3.0)) u)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!125 0.0))
           (=> (and (> (+ 1.0 (* (- (/ 2.0 3.0)) u)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!125 0.0))
           (=> (and (>= (/ 2.0 3.0) 0.0)
                    (>= (+ |log(1 - u)|
                           |log(u + 1)|
                           (* (- 1.0) |u*log(1 - u)|)
                           |u*log(u + 1)|)
                        0.0))
               (>= a!126 0.0))
           (=> (and (> (/ 2.0 3.0) 0.0)
                    (> (+ |log(1 - u)|
                          |log(u + 1)|
                          (* (- 1.0) |u*log(1 - u)|)
                          |u*log(u + 1)|)
                       0.0))
               (> a!126 0.0))
           (=> (and (>= (+ (- 1.0) (* (/ 2.0 3.0) u)) 0.0) (>= s 0.0))
               (>= (+ (* (- 1.0) s) (* (/ 2.0 3.0) s*u)) 0.0))
           (=> (and (> (+ (- 1.0) (* (/ 2.0 3.0) u)) 0.0) (> s 0.0))
               (> (+ (* (- 1.0) s) (* (/ 2.0 3.0) s*u)) 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(1 - u)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_1 (* (- 1.0) q_2)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_5)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!127
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!3
           a!4
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!128
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_1 0.0))
               (>= (+ (* (- 1.0) gamma*q_1)
                      (* (- 1.0) p_1)
                      (* (- 1.0) |p_1*log(1 - gamma)|)
                      |p_1*log(p_1)|
                      (* (- 1.0) |p_1*log(q_1)|)
                      q_1)
                   0.0))
           a!7
           a!8
           a!9
           a!10
           a!129
           a!130
           a!131
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           a!132
           a!133
           a!134
           a!135
           a!136
           a!137
           a!139
           a!140
           a!142
           a!143
           (=> (= p_0 0.0) (= |p_0*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(1 - gamma)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_5)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!127
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!3
           a!4
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!128
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) gamma*q_2)
                      (* (- 1.0) p_2)
                      (* (- 1.0) |p_2*log(1 - gamma)|)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2)
                   0.0))
           a!35
           a!8
           a!9
           a!10
           a!129
           a!130
           a!131
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           a!132
           a!133
           a!134
           a!135
           a!136
           a!137
           a!139
           a!140
           a!142
           a!143
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
                    (>= (* (- 1.0) |log(1 - gamma)|) 0.0))
               (>= (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_2*log(1 - gamma)|)
                   0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0)
                    (> (* (- 1.0) |log(1 - gamma)|) 0.0))
               (> (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_2*log(1 - gamma)|) 0.0))
           (=> (= p_0 0.0) (= |p_0*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(1 - gamma)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_3 (* (- 1.0) q_5)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!127
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!3
           a!4
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!128
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) gamma*q_3)
                      (* (- 1.0) p_3)
                      (* (- 1.0) |p_3*log(1 - gamma)|)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3)
                   0.0))
           a!35
           a!7
           a!9
           a!10
           a!129
           a!130
           a!131
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           a!132
           a!133
           a!134
           a!135
           a!136
           a!137
           a!139
           a!140
           a!142
           a!143
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
                    (>= (* (- 1.0) |log(1 - gamma)|) 0.0))
               (>= (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_3*log(1 - gamma)|)
                   0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0)
                    (> (* (- 1.0) |log(1 - gamma)|) 0.0))
               (> (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_3*log(1 - gamma)|) 0.0))
           (=> (= p_0 0.0) (= |p_0*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(1 - gamma)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_4 (* (- 1.0) q_5)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!127
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!3
           a!4
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!128
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) gamma*q_4)
                      (* (- 1.0) p_4)
                      (* (- 1.0) |p_4*log(1 - gamma)|)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4)
                   0.0))
           a!35
           a!7
           a!8
           a!10
           a!129
           a!130
           a!131
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_4) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_4) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_4) 0.0))
           (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_4) q_4) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_4) q_4) 0.0))
           a!132
           a!133
           a!134
           a!135
           a!136
           a!137
           a!139
           a!140
           a!142
           a!143
           (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
                    (>= (* (- 1.0) |log(1 - gamma)|) 0.0))
               (>= (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_4*log(1 - gamma)|)
                   0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0)
                    (> (* (- 1.0) |log(1 - gamma)|) 0.0))
               (> (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_4*log(1 - gamma)|) 0.0))
           (=> (= p_0 0.0) (= |p_0*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(1 - gamma)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_5) 0.0)
           (>= (+ (* (- 1.0) q_1) q_5) 0.0)
           (>= (+ (* (- 1.0) q_2) q_5) 0.0)
           (>= (+ (* (- 1.0) q_3) q_5) 0.0)
           (>= (+ (* (- 1.0) q_4) q_5) 0.0)
           (>= 0.0 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!127
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!3
           a!4
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!128
           (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_5 0.0))
               (>= (+ (* (- 1.0) gamma*q_5)
                      (* (- 1.0) p_5)
                      (* (- 1.0) |p_5*log(1 - gamma)|)
                      |p_5*log(p_5)|
                      (* (- 1.0) |p_5*log(q_5)|)
                      q_5)
                   0.0))
           a!35
           a!7
           a!8
           a!9
           a!129
           a!130
           a!131
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_5) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_5) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_5) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_5) 0.0))
           (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_5) q_5) 0.0))
           (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_5) q_5) 0.0))
           a!132
           a!133
           a!134
           a!135
           a!136
           a!137
           a!139
           a!140
           a!142
           a!143
           (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0)
                    (>= (* (- 1.0) |log(1 - gamma)|) 0.0))
               (>= (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_5*log(1 - gamma)|)
                   0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0)
                    (> (* (- 1.0) |log(1 - gamma)|) 0.0))
               (> (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_5*log(1 - gamma)|) 0.0))
           (=> (= p_0 0.0) (= |p_0*log(gamma + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(1 - gamma)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!144
           (>= tau 0.0)
           a!145
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!146
           a!5
           a!6
           a!34
           a!35
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!36
           a!37
           a!38
           a!39
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!147 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!147 0.0))
           (=> (and a!144 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!148 0.0))
           (=> (and a!149 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!148 0.0))
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(1 - u)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_3 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!150
           (>= tau 0.0)
           a!145
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!146
           a!5
           a!6
           a!44
           a!35
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!45
           a!46
           a!47
           a!48
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!151 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!151 0.0))
           (=> (and a!150 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!152 0.0))
           (=> (and a!153 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!152 0.0))
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(1 - u)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_4 (* (- 1.0) q_5)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!154
           (>= tau 0.0)
           a!145
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!146
           a!5
           a!6
           a!53
           a!35
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!54
           a!55
           a!56
           a!57
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_4) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!155 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_4) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!155 0.0))
           (=> (and a!154 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!156 0.0))
           (=> (and a!157 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!156 0.0))
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(1 - u)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_5) 0.0)
           (>= (+ (* (- 1.0) q_1) q_5) 0.0)
           (>= (+ (* (- 1.0) q_2) q_5) 0.0)
           (>= (+ (* (- 1.0) q_3) q_5) 0.0)
           (>= (+ (* (- 1.0) q_4) q_5) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!158
           (>= tau 0.0)
           a!145
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!3
           a!4
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!146
           a!5
           a!6
           a!62
           a!35
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!14
           a!15
           a!63
           a!64
           a!65
           a!66
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_5) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!159 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_5) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!159 0.0))
           (=> (and a!158 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!160 0.0))
           (=> (and a!161 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!160 0.0))
           a!29
           a!30
           a!31
           a!32
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(1 - u)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_5)) 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!144
           (>= y_0 0.0)
           (>= y_1 0.0)
           a!162
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           a!3
           a!4
           a!5
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!163
           a!164
           (=> (and (> q_2 0.0)
                    (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
                    (> p_2 0.0))
               (>= (+ gamma*q_2
                      (* (- 1.0) p_2)
                      (* (- 1.0) |p_2*log(gamma - 2*tau + 1)|)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2
                      (* (- 2.0) q_2*tau))
                   0.0))
           a!8
           a!9
           a!10
           a!165
           a!166
           a!167
           a!168
           a!169
           (=> (and (>= (+ (* (- 1.0) q_0) q_2) 0.0) (>= (+ gamma tau) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0)
                      gamma*q_2
                      (* (- 1.0) q_0*tau)
                      q_2*tau)
                   0.0))
           (=> (and (> (+ (* (- 1.0) q_0) q_2) 0.0) (> (+ gamma tau) 0.0))
               (> (+ (* (- 1.0) gamma*q_0)
                     gamma*q_2
                     (* (- 1.0) q_0*tau)
                     q_2*tau)
                  0.0))
           (=> (and (>= (+ (* (- 1.0) q_1) q_2) 0.0)
                    (>= (+ (* (- 2.0) gamma) tau) 0.0))
               (>= a!170 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_2) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!170 0.0))
           a!171
           a!172
           a!173
           a!174
           (=> (and (>= q_2 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           a!175
           a!176
           a!177
           a!178
           (=> (and a!144
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!179 0.0))
           (=> (and a!149
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!179 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (>= a!180 0.0))
               (>= a!181 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (> a!180 0.0))
               (> a!181 0.0))
           a!182
           a!183
           a!184
           a!185
           (=> (= p_0 0.0) (= |p_0*log(gamma + tau + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(-2*gamma + tau + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(gamma - 2*tau + 1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= (+ q_3 (* (- 1.0) q_5)) 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!150
           (>= y_0 0.0)
           (>= y_1 0.0)
           a!162
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           a!3
           a!4
           a!5
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!163
           a!164
           (=> (and (> q_3 0.0)
                    (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
                    (> p_3 0.0))
               (>= (+ gamma*q_3
                      (* (- 1.0) p_3)
                      (* (- 1.0) |p_3*log(gamma - 2*tau + 1)|)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3
                      (* (- 2.0) q_3*tau))
                   0.0))
           a!7
           a!9
           a!10
           a!165
           a!166
           a!167
           a!168
           a!169
           (=> (and (>= (+ (* (- 1.0) q_0) q_3) 0.0) (>= (+ gamma tau) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0)
                      gamma*q_3
                      (* (- 1.0) q_0*tau)
                      q_3*tau)
                   0.0))
           (=> (and (> (+ (* (- 1.0) q_0) q_3) 0.0) (> (+ gamma tau) 0.0))
               (> (+ (* (- 1.0) gamma*q_0)
                     gamma*q_3
                     (* (- 1.0) q_0*tau)
                     q_3*tau)
                  0.0))
           (=> (and (>= (+ (* (- 1.0) q_1) q_3) 0.0)
                    (>= (+ (* (- 2.0) gamma) tau) 0.0))
               (>= a!186 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_3) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!186 0.0))
           a!171
           a!172
           a!173
           a!174
           (=> (and (>= q_3 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           a!175
           a!176
           a!177
           a!178
           (=> (and a!150
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!187 0.0))
           (=> (and a!153
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!187 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (>= a!180 0.0))
               (>= a!188 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (> a!180 0.0))
               (> a!188 0.0))
           a!182
           a!183
           a!184
           a!185
           (=> (= p_0 0.0) (= |p_0*log(gamma + tau + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(-2*gamma + tau + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(gamma - 2*tau + 1)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_4 (* (- 1.0) q_5)) 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!154
           (>= y_0 0.0)
           (>= y_1 0.0)
           a!162
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           a!3
           a!4
           a!5
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!163
           a!164
           (=> (and (> q_4 0.0)
                    (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
                    (> p_4 0.0))
               (>= (+ gamma*q_4
                      (* (- 1.0) p_4)
                      (* (- 1.0) |p_4*log(gamma - 2*tau + 1)|)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4
                      (* (- 2.0) q_4*tau))
                   0.0))
           a!7
           a!8
           a!10
           a!165
           a!166
           a!167
           a!168
           a!169
           (=> (and (>= (+ (* (- 1.0) q_0) q_4) 0.0) (>= (+ gamma tau) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0)
                      gamma*q_4
                      (* (- 1.0) q_0*tau)
                      q_4*tau)
                   0.0))
           (=> (and (> (+ (* (- 1.0) q_0) q_4) 0.0) (> (+ gamma tau) 0.0))
               (> (+ (* (- 1.0) gamma*q_0)
                     gamma*q_4
                     (* (- 1.0) q_0*tau)
                     q_4*tau)
                  0.0))
           (=> (and (>= (+ (* (- 1.0) q_1) q_4) 0.0)
                    (>= (+ (* (- 2.0) gamma) tau) 0.0))
               (>= a!189 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_4) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!189 0.0))
           a!171
           a!172
           a!173
           a!174
           (=> (and (>= q_4 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_4 q_4 (* (- 2.0) q_4*tau)) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_4 q_4 (* (- 2.0) q_4*tau)) 0.0))
           a!175
           a!176
           a!177
           a!178
           (=> (and a!154
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!190 0.0))
           (=> (and a!157
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!190 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (>= a!180 0.0))
               (>= a!191 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (> a!180 0.0))
               (> a!191 0.0))
           a!182
           a!183
           a!184
           a!185
           (=> (= p_0 0.0) (= |p_0*log(gamma + tau + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(-2*gamma + tau + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(gamma - 2*tau + 1)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= (+ (* (- 1.0) q_0) q_5) 0.0)
           (>= (+ (* (- 1.0) q_1) q_5) 0.0)
           (>= (+ (* (- 1.0) q_2) q_5) 0.0)
           (>= (+ (* (- 1.0) q_3) q_5) 0.0)
           (>= (+ (* (- 1.0) q_4) q_5) 0.0)
           (>= 0.0 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!158
           (>= y_0 0.0)
           (>= y_1 0.0)
           a!162
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           a!3
           a!4
           a!5
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!163
           a!164
           (=> (and (> q_5 0.0)
                    (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
                    (> p_5 0.0))
               (>= (+ gamma*q_5
                      (* (- 1.0) p_5)
                      (* (- 1.0) |p_5*log(gamma - 2*tau + 1)|)
                      |p_5*log(p_5)|
                      (* (- 1.0) |p_5*log(q_5)|)
                      q_5
                      (* (- 2.0) q_5*tau))
                   0.0))
           a!7
           a!8
           a!9
           a!165
           a!166
           a!167
           a!168
           a!169
           (=> (and (>= (+ (* (- 1.0) q_0) q_5) 0.0) (>= (+ gamma tau) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0)
                      gamma*q_5
                      (* (- 1.0) q_0*tau)
                      q_5*tau)
                   0.0))
           (=> (and (> (+ (* (- 1.0) q_0) q_5) 0.0) (> (+ gamma tau) 0.0))
               (> (+ (* (- 1.0) gamma*q_0)
                     gamma*q_5
                     (* (- 1.0) q_0*tau)
                     q_5*tau)
                  0.0))
           (=> (and (>= (+ (* (- 1.0) q_1) q_5) 0.0)
                    (>= (+ (* (- 2.0) gamma) tau) 0.0))
               (>= a!192 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_5) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!192 0.0))
           a!171
           a!172
           a!173
           a!174
           (=> (and (>= q_5 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_5 q_5 (* (- 2.0) q_5*tau)) 0.0))
           (=> (and (> q_5 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_5 q_5 (* (- 2.0) q_5*tau)) 0.0))
           a!175
           a!176
           a!177
           a!178
           (=> (and a!158
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!193 0.0))
           (=> (and a!161
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!193 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_5)) 0.0)
                    (>= a!180 0.0))
               (>= a!194 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_5)) 0.0)
                    (> a!180 0.0))
               (> a!194 0.0))
           a!182
           a!183
           a!184
           a!185
           (=> (= p_0 0.0) (= |p_0*log(gamma + tau + 1)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(-2*gamma + tau + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(q_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(gamma - 2*tau + 1)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!33)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!3
           a!5
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!3
           a!5
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!3
           a!5
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!3
           a!5
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!3
           a!5
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_5)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!5
           (not (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)))))))
(check-sat)
