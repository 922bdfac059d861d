; relaxed_margin/n=5
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun p_1 () Real)
(declare-fun p_0 () Real)
(declare-fun gamma () Real)
(declare-fun p_4 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
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
(declare-fun |p_4*log(gamma - 2*tau + 1)| () Real)
(declare-fun |p_1*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma + tau + 1)| () Real)
(declare-fun |p_0*log(-2*gamma + tau + 1)| () Real)
(declare-fun |gamma*log(-2*gamma + tau + 1)| () Real)
(declare-fun |log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_4*log(gamma + tau + 1)| () Real)
(declare-fun |p_4*log(-2*gamma + tau + 1)| () Real)
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
(declare-fun q_4*tau () Real)
(declare-fun q_4 () Real)
(declare-fun gamma*q_4 () Real)
(declare-fun q_1*tau () Real)
(declare-fun q_1 () Real)
(declare-fun gamma*q_1 () Real)
(declare-fun q_0*tau () Real)
(declare-fun q_0 () Real)
(declare-fun gamma*q_0 () Real)
(declare-fun q_3 () Real)
(declare-fun q_2 () Real)
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
(declare-fun |p_4*log(1 - u)| () Real)
(declare-fun |p_0*log(u + 1)| () Real)
(declare-fun s () Real)
(declare-fun |log(u + 1)| () Real)
(declare-fun |log(1 - u)| () Real)
(declare-fun |tau*log(u + 1)| () Real)
(declare-fun |tau*log(1 - u)| () Real)
(declare-fun |p_4*log(u + 1)| () Real)
(declare-fun |p_0*log(1 - u)| () Real)
(declare-fun |s*log(u + 1)| () Real)
(declare-fun |s*log(1 - u)| () Real)
(declare-fun u**2 () Real)
(declare-fun t*u () Real)
(declare-fun t () Real)
(declare-fun q_0*u () Real)
(declare-fun q_4*u () Real)
(declare-fun s*u () Real)
(declare-fun |p_3*log(1 - u)| () Real)
(declare-fun |p_3*log(u + 1)| () Real)
(declare-fun q_3*u () Real)
(declare-fun |p_2*log(1 - u)| () Real)
(declare-fun |p_2*log(u + 1)| () Real)
(declare-fun q_2*u () Real)
(declare-fun |p_4*log(1 - gamma)| () Real)
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
      (a!3 (= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!4 (=> (and (> q_0 0.0) (> (+ 1.0 u) 0.0) (> p_0 0.0))
               (>= (+ (* (- 1.0) p_0)
                      |p_0*log(p_0)|
                      (* (- 1.0) |p_0*log(q_0)|)
                      (* (- 1.0) |p_0*log(u + 1)|)
                      q_0
                      q_0*u)
                   0.0)))
      (a!5 (=> (and (> q_2 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) p_2)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2)
                   0.0)))
      (a!6 (=> (and (> q_3 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) p_3)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3)
                   0.0)))
      (a!7 (=> (and (> q_4 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) p_4)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4)
                   0.0)))
      (a!8 (=> (and (> (+ 1.0 u) 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ (* (- 1.0) |log(1 - u)|)
                      (* (- 1.0) |log(u + 1)|)
                      (* (- 1.0) u**2))
                   0.0)))
      (a!9 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) u)) 0.0)))
      (a!10 (=> (and (> (+ 1.0 u) 0.0)) (>= (+ (- 1.0) |log(u + 1)| t) 0.0)))
      (a!11 (=> (and (> (+ 1.0 u) 0.0))
                (>= (+ |log(u + 1)| (* (- 1.0) u) |u*log(u + 1)|) 0.0)))
      (a!12 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ |log(1 - u)| u (* (- 1.0) |u*log(1 - u)|)) 0.0)))
      (a!13 (=> (and (>= q_0 0.0) (>= u 0.0)) (>= q_0*u 0.0)))
      (a!14 (=> (and (> q_0 0.0) (> u 0.0)) (> q_0*u 0.0)))
      (a!15 (=> (and (>= t 0.0) (>= u 0.0)) (>= t*u 0.0)))
      (a!16 (=> (and (> t 0.0) (> u 0.0)) (> t*u 0.0)))
      (a!17 (=> (and (>= u 0.0) (>= u 0.0)) (>= u**2 0.0)))
      (a!18 (=> (and (> u 0.0) (> u 0.0)) (> u**2 0.0)))
      (a!19 (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0))
      (a!20 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_1*log(1 - u)|
               |p_1*log(u + 1)|))
      (a!21 (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0))
      (a!22 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_1*log(1 - u)|
               (* (- 1.0) |p_1*log(u + 1)|)))
      (a!23 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!24 (=> (and (>= (+ (- 1.0) s) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                         0.0))
                (>= (+ |log(1 - u)|
                       |log(u + 1)|
                       (* (- 1.0) |s*log(1 - u)|)
                       (* (- 1.0) |s*log(u + 1)|))
                    0.0)))
      (a!25 (=> (and (> (+ (- 1.0) s) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
                (> (+ |log(1 - u)|
                      |log(u + 1)|
                      (* (- 1.0) |s*log(1 - u)|)
                      (* (- 1.0) |s*log(u + 1)|))
                   0.0)))
      (a!26 (=> (and (>= 1.0 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!27 (=> (and (> 1.0 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!28 (=> (and (>= (- 1.0) 0.0) (>= s 0.0)) (>= (* (- 1.0) s) 0.0)))
      (a!29 (=> (and (> (- 1.0) 0.0) (> s 0.0)) (> (* (- 1.0) s) 0.0)))
      (a!30 (not (>= (+ (* (- 1.0) bound)
                        |p_0*log(p_0)|
                        (* (- 1.0) |p_0*log(q_0)|)
                        |p_1*log(p_1)|
                        (* (- 1.0) |p_1*log(q_1)|)
                        |p_2*log(p_2)|
                        (* (- 1.0) |p_2*log(q_2)|)
                        |p_3*log(p_3)|
                        (* (- 1.0) |p_3*log(q_3)|)
                        |p_4*log(p_4)|
                        (* (- 1.0) |p_4*log(q_4)|))
                     0.0)))
      (a!31 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_2 0.0))
                (>= (+ (* (- 1.0) p_2)
                       (* (- 1.0) |p_2*log(1 - u)|)
                       |p_2*log(p_2)|
                       (* (- 1.0) |p_2*log(q_2)|)
                       q_2
                       (* (- 1.0) q_2*u))
                    0.0)))
      (a!32 (=> (and (> q_1 0.0) (> p_1 0.0))
                (>= (+ (* (- 1.0) p_1)
                       |p_1*log(p_1)|
                       (* (- 1.0) |p_1*log(q_1)|)
                       q_1)
                    0.0)))
      (a!33 (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
                (>= (+ (* (- 1.0) q_0*u) q_2*u) 0.0)))
      (a!34 (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
                (> (+ (* (- 1.0) q_0*u) q_2*u) 0.0)))
      (a!35 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ q_2 (* (- 1.0) q_2*u)) 0.0)))
      (a!36 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (> (+ q_2 (* (- 1.0) q_2*u)) 0.0)))
      (a!37 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               |p_2*log(u + 1)|))
      (a!38 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_2)) 0.0))
      (a!39 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               (* (- 1.0) |p_2*log(u + 1)|)))
      (a!40 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_2)) 0.0))
      (a!41 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_3 0.0))
                (>= (+ (* (- 1.0) p_3)
                       (* (- 1.0) |p_3*log(1 - u)|)
                       |p_3*log(p_3)|
                       (* (- 1.0) |p_3*log(q_3)|)
                       q_3
                       (* (- 1.0) q_3*u))
                    0.0)))
      (a!42 (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
                (>= (+ (* (- 1.0) q_0*u) q_3*u) 0.0)))
      (a!43 (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
                (> (+ (* (- 1.0) q_0*u) q_3*u) 0.0)))
      (a!44 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ q_3 (* (- 1.0) q_3*u)) 0.0)))
      (a!45 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (> (+ q_3 (* (- 1.0) q_3*u)) 0.0)))
      (a!46 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               |p_3*log(u + 1)|))
      (a!47 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_3)) 0.0))
      (a!48 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               (* (- 1.0) |p_3*log(u + 1)|)))
      (a!49 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_3)) 0.0))
      (a!50 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_4 0.0))
                (>= (+ (* (- 1.0) p_4)
                       (* (- 1.0) |p_4*log(1 - u)|)
                       |p_4*log(p_4)|
                       (* (- 1.0) |p_4*log(q_4)|)
                       q_4
                       (* (- 1.0) q_4*u))
                    0.0)))
      (a!51 (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_4) 0.0))
                (>= (+ (* (- 1.0) q_0*u) q_4*u) 0.0)))
      (a!52 (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_4) 0.0))
                (> (+ (* (- 1.0) q_0*u) q_4*u) 0.0)))
      (a!53 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ q_4 (* (- 1.0) q_4*u)) 0.0)))
      (a!54 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (> (+ q_4 (* (- 1.0) q_4*u)) 0.0)))
      (a!55 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_4*log(1 - u)|
               |p_4*log(u + 1)|))
      (a!56 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_4)) 0.0))
      (a!57 (+ |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_4*log(1 - u)|
               (* (- 1.0) |p_4*log(u + 1)|)))
      (a!58 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_4)) 0.0))
      (a!59 (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
               (* (- (/ 2.0 3.0)) |log(u + 1)|)
               (* (/ 2.0 3.0) |p_0*log(1 - u)|)
               (* (/ 2.0 3.0) |p_0*log(u + 1)|)
               (* (/ 4.0 3.0) |p_2*log(1 - u)|)
               (* (/ 4.0 3.0) |p_2*log(u + 1)|)))
      (a!60 (+ (* (/ 2.0 3.0) |gamma*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |gamma*log(u + 1)|)
               (* (- (/ 2.0 3.0)) |p_0*log(1 - u)|)
               (* (/ 4.0 3.0) |p_0*log(u + 1)|)
               (* (/ 2.0 3.0) |p_2*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |p_2*log(u + 1)|)))
      (a!61 (+ (* (/ 1.0 3.0) |gamma*log(1 - u)|)
               (* (/ 1.0 3.0) |gamma*log(u + 1)|)
               (* (/ 2.0 3.0) |log(1 - u)|)
               (* (/ 2.0 3.0) |log(u + 1)|)
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!64 (+ (* (- 1.0) |log(1 - u)|)
               |log(u + 1)|
               (* (/ 1.0 3.0) |u*log(1 - u)|)
               (* (- (/ 1.0 3.0)) |u*log(u + 1)|)))
      (a!67 (+ (* (/ 1.0 3.0) |log(1 - u)|)
               (* (/ 1.0 3.0) |log(u + 1)|)
               (* (- (/ 1.0 3.0)) |u*log(1 - u)|)
               (* (/ 1.0 3.0) |u*log(u + 1)|)))
      (a!70 (=> (and (>= (+ (- 1.0) (* (/ 1.0 3.0) u)) 0.0) (>= s 0.0))
                (>= (+ (* (- 1.0) s) (* (/ 1.0 3.0) s*u)) 0.0)))
      (a!71 (=> (and (> (+ (- 1.0) (* (/ 1.0 3.0) u)) 0.0) (> s 0.0))
                (> (+ (* (- 1.0) s) (* (/ 1.0 3.0) s*u)) 0.0)))
      (a!72 (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
               (* (- (/ 2.0 3.0)) |log(u + 1)|)
               (* (/ 2.0 3.0) |p_0*log(1 - u)|)
               (* (/ 2.0 3.0) |p_0*log(u + 1)|)
               (* (/ 4.0 3.0) |p_3*log(1 - u)|)
               (* (/ 4.0 3.0) |p_3*log(u + 1)|)))
      (a!73 (+ (* (/ 2.0 3.0) |gamma*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |gamma*log(u + 1)|)
               (* (- (/ 2.0 3.0)) |p_0*log(1 - u)|)
               (* (/ 4.0 3.0) |p_0*log(u + 1)|)
               (* (/ 2.0 3.0) |p_3*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |p_3*log(u + 1)|)))
      (a!74 (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
               (* (- (/ 2.0 3.0)) |log(u + 1)|)
               (* (/ 2.0 3.0) |p_0*log(1 - u)|)
               (* (/ 2.0 3.0) |p_0*log(u + 1)|)
               (* (/ 4.0 3.0) |p_4*log(1 - u)|)
               (* (/ 4.0 3.0) |p_4*log(u + 1)|)))
      (a!75 (+ (* (/ 2.0 3.0) |gamma*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |gamma*log(u + 1)|)
               (* (- (/ 2.0 3.0)) |p_0*log(1 - u)|)
               (* (/ 4.0 3.0) |p_0*log(u + 1)|)
               (* (/ 2.0 3.0) |p_4*log(1 - u)|)
               (* (- (/ 4.0 3.0)) |p_4*log(u + 1)|)))
      (a!76 (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
               (* (- (/ 1.0 2.0)) |log(u + 1)|)
               (* (/ 1.0 2.0) |p_0*log(1 - u)|)
               (* (/ 1.0 2.0) |p_0*log(u + 1)|)
               (* (/ 3.0 2.0) |p_3*log(1 - u)|)
               (* (/ 3.0 2.0) |p_3*log(u + 1)|)))
      (a!77 (+ (* (/ 1.0 2.0) |gamma*log(1 - u)|)
               (* (- (/ 3.0 2.0)) |gamma*log(u + 1)|)
               (* (- (/ 1.0 2.0)) |p_0*log(1 - u)|)
               (* (/ 3.0 2.0) |p_0*log(u + 1)|)
               (* (/ 1.0 2.0) |p_3*log(1 - u)|)
               (* (- (/ 3.0 2.0)) |p_3*log(u + 1)|)))
      (a!78 (+ (* (/ 1.0 2.0) |gamma*log(1 - u)|)
               (* (/ 1.0 2.0) |gamma*log(u + 1)|)
               (* (/ 1.0 2.0) |log(1 - u)|)
               (* (/ 1.0 2.0) |log(u + 1)|)
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!81 (+ (* (- 1.0) |log(1 - u)|)
               |log(u + 1)|
               (* (/ 1.0 2.0) |u*log(1 - u)|)
               (* (- (/ 1.0 2.0)) |u*log(u + 1)|)))
      (a!84 (+ (* (/ 1.0 2.0) |log(1 - u)|)
               (* (/ 1.0 2.0) |log(u + 1)|)
               (* (- (/ 1.0 2.0)) |u*log(1 - u)|)
               (* (/ 1.0 2.0) |u*log(u + 1)|)))
      (a!87 (=> (and (>= (+ (- 1.0) (* (/ 1.0 2.0) u)) 0.0) (>= s 0.0))
                (>= (+ (* (- 1.0) s) (* (/ 1.0 2.0) s*u)) 0.0)))
      (a!88 (=> (and (> (+ (- 1.0) (* (/ 1.0 2.0) u)) 0.0) (> s 0.0))
                (> (+ (* (- 1.0) s) (* (/ 1.0 2.0) s*u)) 0.0)))
      (a!89 (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
               (* (- (/ 1.0 2.0)) |log(u + 1)|)
               (* (/ 1.0 2.0) |p_0*log(1 - u)|)
               (* (/ 1.0 2.0) |p_0*log(u + 1)|)
               (* (/ 3.0 2.0) |p_4*log(1 - u)|)
               (* (/ 3.0 2.0) |p_4*log(u + 1)|)))
      (a!90 (+ (* (/ 1.0 2.0) |gamma*log(1 - u)|)
               (* (- (/ 3.0 2.0)) |gamma*log(u + 1)|)
               (* (- (/ 1.0 2.0)) |p_0*log(1 - u)|)
               (* (/ 3.0 2.0) |p_0*log(u + 1)|)
               (* (/ 1.0 2.0) |p_4*log(1 - u)|)
               (* (- (/ 3.0 2.0)) |p_4*log(u + 1)|)))
      (a!91 (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
               (* (- (/ 2.0 5.0)) |log(u + 1)|)
               (* (/ 2.0 5.0) |p_0*log(1 - u)|)
               (* (/ 2.0 5.0) |p_0*log(u + 1)|)
               (* (/ 8.0 5.0) |p_4*log(1 - u)|)
               (* (/ 8.0 5.0) |p_4*log(u + 1)|)))
      (a!92 (+ (* (/ 2.0 5.0) |gamma*log(1 - u)|)
               (* (- (/ 8.0 5.0)) |gamma*log(u + 1)|)
               (* (- (/ 2.0 5.0)) |p_0*log(1 - u)|)
               (* (/ 8.0 5.0) |p_0*log(u + 1)|)
               (* (/ 2.0 5.0) |p_4*log(1 - u)|)
               (* (- (/ 8.0 5.0)) |p_4*log(u + 1)|)))
      (a!93 (+ (* (/ 3.0 5.0) |gamma*log(1 - u)|)
               (* (/ 3.0 5.0) |gamma*log(u + 1)|)
               (* (/ 2.0 5.0) |log(1 - u)|)
               (* (/ 2.0 5.0) |log(u + 1)|)
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!94 (+ (* (- 1.0) |log(1 - u)|)
               |log(u + 1)|
               (* (/ 3.0 5.0) |u*log(1 - u)|)
               (* (- (/ 3.0 5.0)) |u*log(u + 1)|)))
      (a!95 (+ (* (/ 3.0 5.0) |log(1 - u)|)
               (* (/ 3.0 5.0) |log(u + 1)|)
               (* (- (/ 3.0 5.0)) |u*log(1 - u)|)
               (* (/ 3.0 5.0) |u*log(u + 1)|)))
      (a!96 (>= (+ (* (- 1.0) bound)
                   (* (- (/ 1.0 2.0)) |gamma*log(1 - gamma)|)
                   (* (/ 1.0 2.0) |gamma*log(gamma + 1)|)
                   (* (/ 1.0 2.0) |log(1 - gamma)|)
                   (* (/ 1.0 2.0) |log(gamma + 1)|))
                0.0))
      (a!97 (=> (and (> q_0 0.0) (> (+ 1.0 gamma) 0.0) (> p_0 0.0))
                (>= (+ gamma*q_0
                       (* (- 1.0) p_0)
                       (* (- 1.0) |p_0*log(gamma + 1)|)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       q_0)
                    0.0)))
      (a!98 (=> (and (> (+ 1.0 gamma) 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
                (>= (+ (* (- 1.0) gamma**2)
                       (* (- 1.0) |log(1 - gamma)|)
                       (* (- 1.0) |log(gamma + 1)|))
                    0.0)))
      (a!99 (=> (and (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
                (>= (+ (* (- 1.0) gamma) (* (- 1.0) |log(1 - gamma)|)) 0.0)))
      (a!100 (=> (and (> (+ 1.0 gamma) 0.0))
                 (>= (+ (- 1.0) |log(gamma + 1)| t) 0.0)))
      (a!101 (=> (and (>= q_0 0.0) (>= gamma 0.0)) (>= gamma*q_0 0.0)))
      (a!102 (=> (and (> q_0 0.0) (> gamma 0.0)) (> gamma*q_0 0.0)))
      (a!103 (=> (and (>= t 0.0) (>= gamma 0.0)) (>= gamma*t 0.0)))
      (a!104 (=> (and (> t 0.0) (> gamma 0.0)) (> gamma*t 0.0)))
      (a!105 (=> (and (>= gamma 0.0) (>= gamma 0.0)) (>= gamma**2 0.0)))
      (a!106 (=> (and (> gamma 0.0) (> gamma 0.0)) (> gamma**2 0.0)))
      (a!107 (+ (* (- 1.0) |log(1 - gamma)|)
                (* (- 1.0) |log(gamma + 1)|)
                |p_0*log(1 - gamma)|
                |p_0*log(gamma + 1)|
                |p_1*log(1 - gamma)|
                |p_1*log(gamma + 1)|))
      (a!110 (+ |gamma*log(1 - gamma)|
                (* (- 1.0) |gamma*log(gamma + 1)|)
                (* (- 1.0) |p_0*log(1 - gamma)|)
                |p_0*log(gamma + 1)|
                |p_1*log(1 - gamma)|
                (* (- 1.0) |p_1*log(gamma + 1)|)))
      (a!113 (>= (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!114 (>= (+ (* (- 1.0) bound)
                    (* (/ 1.0 2.0) |s*log(1 - u)|)
                    (* (/ 1.0 2.0) |s*log(u + 1)|)
                    (* (- (/ 1.0 2.0)) |tau*log(1 - u)|)
                    (* (/ 1.0 2.0) |tau*log(u + 1)|))
                 0.0))
      (a!115 (= (+ (- 2.0) (* (- 2.0) gamma) (* 3.0 s) tau) 0.0))
      (a!116 (+ |p_0*log(1 - u)|
                |p_0*log(u + 1)|
                |p_2*log(1 - u)|
                |p_2*log(u + 1)|
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!117 (+ (* (- 1.0) |p_0*log(1 - u)|)
                |p_0*log(u + 1)|
                |p_2*log(1 - u)|
                (* (- 1.0) |p_2*log(u + 1)|)
                |tau*log(1 - u)|
                (* (- 1.0) |tau*log(u + 1)|)))
      (a!118 (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!119 (>= (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!120 (+ |p_0*log(1 - u)|
                |p_0*log(u + 1)|
                |p_3*log(1 - u)|
                |p_3*log(u + 1)|
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!121 (+ (* (- 1.0) |p_0*log(1 - u)|)
                |p_0*log(u + 1)|
                |p_3*log(1 - u)|
                (* (- 1.0) |p_3*log(u + 1)|)
                |tau*log(1 - u)|
                (* (- 1.0) |tau*log(u + 1)|)))
      (a!122 (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!123 (>= (+ p_0 (* (- 1.0) p_4) (* (- 1.0) tau)) 0.0))
      (a!124 (+ |p_0*log(1 - u)|
                |p_0*log(u + 1)|
                |p_4*log(1 - u)|
                |p_4*log(u + 1)|
                (* (- 1.0) |s*log(1 - u)|)
                (* (- 1.0) |s*log(u + 1)|)))
      (a!125 (+ (* (- 1.0) |p_0*log(1 - u)|)
                |p_0*log(u + 1)|
                |p_4*log(1 - u)|
                (* (- 1.0) |p_4*log(u + 1)|)
                |tau*log(1 - u)|
                (* (- 1.0) |tau*log(u + 1)|)))
      (a!126 (> (+ p_0 (* (- 1.0) p_4) (* (- 1.0) tau)) 0.0))
      (a!127 (>= (+ (* (- 1.0) bound)
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
      (a!128 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0) (> p_0 0.0))
                 (>= (+ gamma*q_0
                        (* (- 1.0) p_0)
                        (* (- 1.0) |p_0*log(gamma + tau + 1)|)
                        |p_0*log(p_0)|
                        (* (- 1.0) |p_0*log(q_0)|)
                        q_0
                        q_0*tau)
                     0.0)))
      (a!129 (=> (and (> q_1 0.0)
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
      (a!130 (=> (and (> (+ 1.0 gamma tau) 0.0))
                 (>= (+ gamma (* (- 1.0) |log(gamma + tau + 1)|) tau) 0.0)))
      (a!131 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                 (>= (+ (* (- 2.0) gamma)
                        (* (- 1.0) |log(-2*gamma + tau + 1)|)
                        tau)
                     0.0)))
      (a!132 (=> (and (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
                 (>= (+ gamma
                        (* (- 1.0) |log(gamma - 2*tau + 1)|)
                        (* (- 2.0) tau))
                     0.0)))
      (a!133 (=> (and (> (+ 1.0 gamma tau) 0.0))
                 (>= (+ (- 1.0) |log(gamma + tau + 1)| y_0) 0.0)))
      (a!134 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                 (>= (+ (- 1.0) |log(-2*gamma + tau + 1)| y_1) 0.0)))
      (a!135 (+ (* 2.0 gamma*q_1)
                (* (- 2.0) gamma*q_2)
                (* (- 1.0) q_1*tau)
                q_2*tau))
      (a!136 (=> (and (>= q_0 0.0) (>= (+ 1.0 gamma tau) 0.0))
                 (>= (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!137 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0))
                 (> (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!138 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                 (>= (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!139 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                 (> (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!140 (=> (and (>= y_0 0.0) (>= (+ gamma tau) 0.0))
                 (>= (+ gamma*y_0 tau*y_0) 0.0)))
      (a!141 (=> (and (> y_0 0.0) (> (+ gamma tau) 0.0))
                 (> (+ gamma*y_0 tau*y_0) 0.0)))
      (a!142 (=> (and (>= y_1 0.0) (>= (+ (* (- 2.0) gamma) tau) 0.0))
                 (>= (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!143 (=> (and (> y_1 0.0) (> (+ (* (- 2.0) gamma) tau) 0.0))
                 (> (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!144 (+ |p_0*log(-2*gamma + tau + 1)|
                |p_0*log(gamma + tau + 1)|
                (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |p_2*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |p_2*log(gamma + tau + 1)|)
                (* 2.0 |p_2*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |tau*log(gamma + tau + 1)|)
                (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!145 (+ (* (- 1.0) |log(-2*gamma + tau + 1)|)
                (* (- 1.0) |log(gamma + tau + 1)|)
                (* (- 1.0) |log(gamma - 2*tau + 1)|)))
      (a!146 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
      (a!149 (=> (and (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                      (>= |log(-2*gamma + tau + 1)| 0.0))
                 (>= (+ |gamma*log(-2*gamma + tau + 1)|
                        (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                        |p_1*log(-2*gamma + tau + 1)|)
                     0.0)))
      (a!150 (=> (and (> (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                      (> |log(-2*gamma + tau + 1)| 0.0))
                 (> (+ |gamma*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                       |p_1*log(-2*gamma + tau + 1)|)
                    0.0)))
      (a!151 (+ (* 2.0 gamma*q_1)
                (* (- 2.0) gamma*q_3)
                (* (- 1.0) q_1*tau)
                q_3*tau))
      (a!152 (+ |p_0*log(-2*gamma + tau + 1)|
                |p_0*log(gamma + tau + 1)|
                (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |p_3*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |p_3*log(gamma + tau + 1)|)
                (* 2.0 |p_3*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |tau*log(gamma + tau + 1)|)
                (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!153 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
      (a!154 (+ (* 2.0 gamma*q_1)
                (* (- 2.0) gamma*q_4)
                (* (- 1.0) q_1*tau)
                q_4*tau))
      (a!155 (+ |p_0*log(-2*gamma + tau + 1)|
                |p_0*log(gamma + tau + 1)|
                (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |p_4*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |p_4*log(gamma + tau + 1)|)
                (* 2.0 |p_4*log(gamma - 2*tau + 1)|)
                (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
                (* (- 1.0) |tau*log(gamma + tau + 1)|)
                (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!156 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
                |p_4*log(gamma - 2*tau + 1)|)))
(let ((a!62 (=> (and (>= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                         0.0))
                (>= a!61 0.0)))
      (a!63 (=> (and (> (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
                (> a!61 0.0)))
      (a!65 (=> (and (>= (+ 1.0 (* (- (/ 1.0 3.0)) u)) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= a!64 0.0)))
      (a!66 (=> (and (> (+ 1.0 (* (- (/ 1.0 3.0)) u)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> a!64 0.0)))
      (a!68 (=> (and (>= (/ 1.0 3.0) 0.0)
                     (>= (+ |log(1 - u)|
                            |log(u + 1)|
                            (* (- 1.0) |u*log(1 - u)|)
                            |u*log(u + 1)|)
                         0.0))
                (>= a!67 0.0)))
      (a!69 (=> (and (> (/ 1.0 3.0) 0.0)
                     (> (+ |log(1 - u)|
                           |log(u + 1)|
                           (* (- 1.0) |u*log(1 - u)|)
                           |u*log(u + 1)|)
                        0.0))
                (> a!67 0.0)))
      (a!79 (=> (and (>= (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                         0.0))
                (>= a!78 0.0)))
      (a!80 (=> (and (> (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
                (> a!78 0.0)))
      (a!82 (=> (and (>= (+ 1.0 (* (- (/ 1.0 2.0)) u)) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= a!81 0.0)))
      (a!83 (=> (and (> (+ 1.0 (* (- (/ 1.0 2.0)) u)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> a!81 0.0)))
      (a!85 (=> (and (>= (/ 1.0 2.0) 0.0)
                     (>= (+ |log(1 - u)|
                            |log(u + 1)|
                            (* (- 1.0) |u*log(1 - u)|)
                            |u*log(u + 1)|)
                         0.0))
                (>= a!84 0.0)))
      (a!86 (=> (and (> (/ 1.0 2.0) 0.0)
                     (> (+ |log(1 - u)|
                           |log(u + 1)|
                           (* (- 1.0) |u*log(1 - u)|)
                           |u*log(u + 1)|)
                        0.0))
                (> a!84 0.0)))
      (a!108 (=> (and a!19
                      (>= (+ (* (- 1.0) |log(1 - gamma)|)
                             (* (- 1.0) |log(gamma + 1)|))
                          0.0))
                 (>= a!107 0.0)))
      (a!109 (=> (and a!21
                      (> (+ (* (- 1.0) |log(1 - gamma)|)
                            (* (- 1.0) |log(gamma + 1)|))
                         0.0))
                 (> a!107 0.0)))
      (a!111 (=> (and a!1
                      (>= (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                 (>= a!110 0.0)))
      (a!112 (=> (and a!23
                      (> (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                 (> a!110 0.0)))
      (a!147 (=> (and a!1 (>= |log(-2*gamma + tau + 1)| 0.0))
                 (>= (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                        |p_0*log(-2*gamma + tau + 1)|
                        (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|))
                     0.0)))
      (a!148 (=> (and a!23 (> |log(-2*gamma + tau + 1)| 0.0))
                 (> (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                       |p_0*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|))
                    0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_1 (* (- 1.0) q_2)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_4)) 0.0)
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
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!3
           a!4
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_1 0.0))
               (>= (+ (* (- 1.0) p_1)
                      (* (- 1.0) |p_1*log(1 - u)|)
                      |p_1*log(p_1)|
                      (* (- 1.0) |p_1*log(q_1)|)
                      q_1
                      (* (- 1.0) q_1*u))
                   0.0))
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_1*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_1*u) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_1 (* (- 1.0) q_1*u)) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_1 (* (- 1.0) q_1*u)) 0.0))
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and a!19
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!20 0.0))
           (=> (and a!21
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!20 0.0))
           (=> (and a!1 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!22 0.0))
           (=> (and a!23 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!22 0.0))
           a!24
           a!25
           a!26
           a!27
           a!28
           a!29
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
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
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!3
           a!4
           a!31
           a!32
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!33
           a!34
           a!35
           a!36
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!37 0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!37 0.0))
           (=> (and a!38 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!39 0.0))
           (=> (and a!40 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!39 0.0))
           a!24
           a!25
           a!26
           a!27
           a!28
           a!29
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
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
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!3
           a!4
           a!41
           a!32
           a!5
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!42
           a!43
           a!44
           a!45
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!46 0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!46 0.0))
           (=> (and a!47 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!48 0.0))
           (=> (and a!49 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!48 0.0))
           a!24
           a!25
           a!26
           a!27
           a!28
           a!29
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
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
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= 0.0 0.0)
           (= (+ (- 1.0) s) 0.0)
           a!3
           a!4
           a!50
           a!32
           a!5
           a!6
           a!8
           a!9
           a!10
           a!11
           a!12
           a!51
           a!52
           a!53
           a!54
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!55 0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!55 0.0))
           (=> (and a!56 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!57 0.0))
           (=> (and a!58 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!57 0.0))
           a!24
           a!25
           a!26
           a!27
           a!28
           a!29
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 3.0)) gamma) (* (/ 1.0 3.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
           a!3
           a!4
           a!31
           a!32
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!33
           a!34
           a!35
           a!36
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (/ 2.0 3.0)
                           (* (- (/ 2.0 3.0)) p_0)
                           (* (- (/ 4.0 3.0)) p_2))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!59 0.0))
           (=> (and (> (+ (/ 2.0 3.0)
                          (* (- (/ 2.0 3.0)) p_0)
                          (* (- (/ 4.0 3.0)) p_2))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!59 0.0))
           (=> (and a!38
                    (>= (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                           (* (/ 4.0 3.0) |log(u + 1)|))
                        0.0))
               (>= a!60 0.0))
           (=> (and a!40
                    (> (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                          (* (/ 4.0 3.0) |log(u + 1)|))
                       0.0))
               (> a!60 0.0))
           a!62
           a!63
           a!65
           a!66
           a!68
           a!69
           a!70
           a!71
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 3.0)) gamma) (* (/ 1.0 3.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
           a!3
           a!4
           a!41
           a!32
           a!5
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!42
           a!43
           a!44
           a!45
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (/ 2.0 3.0)
                           (* (- (/ 2.0 3.0)) p_0)
                           (* (- (/ 4.0 3.0)) p_3))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!72 0.0))
           (=> (and (> (+ (/ 2.0 3.0)
                          (* (- (/ 2.0 3.0)) p_0)
                          (* (- (/ 4.0 3.0)) p_3))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!72 0.0))
           (=> (and a!47
                    (>= (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                           (* (/ 4.0 3.0) |log(u + 1)|))
                        0.0))
               (>= a!73 0.0))
           (=> (and a!49
                    (> (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                          (* (/ 4.0 3.0) |log(u + 1)|))
                       0.0))
               (> a!73 0.0))
           a!62
           a!63
           a!65
           a!66
           a!68
           a!69
           a!70
           a!71
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
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
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 3.0)) gamma) (* (/ 1.0 3.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 3.0)) (* (- (/ 1.0 3.0)) gamma) s) 0.0)
           a!3
           a!4
           a!50
           a!32
           a!5
           a!6
           a!8
           a!9
           a!10
           a!11
           a!12
           a!51
           a!52
           a!53
           a!54
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (/ 2.0 3.0)
                           (* (- (/ 2.0 3.0)) p_0)
                           (* (- (/ 4.0 3.0)) p_4))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!74 0.0))
           (=> (and (> (+ (/ 2.0 3.0)
                          (* (- (/ 2.0 3.0)) p_0)
                          (* (- (/ 4.0 3.0)) p_4))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!74 0.0))
           (=> (and a!56
                    (>= (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                           (* (/ 4.0 3.0) |log(u + 1)|))
                        0.0))
               (>= a!75 0.0))
           (=> (and a!58
                    (> (+ (* (- (/ 2.0 3.0)) |log(1 - u)|)
                          (* (/ 4.0 3.0) |log(u + 1)|))
                       0.0))
               (> a!75 0.0))
           a!62
           a!63
           a!65
           a!66
           a!68
           a!69
           a!70
           a!71
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           (>= gamma 0.0)
           a!2
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 2.0)) gamma) (* (/ 1.0 2.0) s*u)) 0.0)
           (= (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
           a!3
           a!4
           a!41
           a!32
           a!5
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!42
           a!43
           a!44
           a!45
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (/ 1.0 2.0)
                           (* (- (/ 1.0 2.0)) p_0)
                           (* (- (/ 3.0 2.0)) p_3))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!76 0.0))
           (=> (and (> (+ (/ 1.0 2.0)
                          (* (- (/ 1.0 2.0)) p_0)
                          (* (- (/ 3.0 2.0)) p_3))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!76 0.0))
           (=> (and a!47
                    (>= (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                           (* (/ 3.0 2.0) |log(u + 1)|))
                        0.0))
               (>= a!77 0.0))
           (=> (and a!49
                    (> (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                          (* (/ 3.0 2.0) |log(u + 1)|))
                       0.0))
               (> a!77 0.0))
           a!79
           a!80
           a!82
           a!83
           a!85
           a!86
           a!87
           a!88
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
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
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 1.0 2.0)) gamma) (* (/ 1.0 2.0) s*u)) 0.0)
           (= (+ (- (/ 1.0 2.0)) (* (- (/ 1.0 2.0)) gamma) s) 0.0)
           a!3
           a!4
           a!50
           a!32
           a!5
           a!6
           a!8
           a!9
           a!10
           a!11
           a!12
           a!51
           a!52
           a!53
           a!54
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (/ 1.0 2.0)
                           (* (- (/ 1.0 2.0)) p_0)
                           (* (- (/ 3.0 2.0)) p_4))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!89 0.0))
           (=> (and (> (+ (/ 1.0 2.0)
                          (* (- (/ 1.0 2.0)) p_0)
                          (* (- (/ 3.0 2.0)) p_4))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!89 0.0))
           (=> (and a!56
                    (>= (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                           (* (/ 3.0 2.0) |log(u + 1)|))
                        0.0))
               (>= a!90 0.0))
           (=> (and a!58
                    (> (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                          (* (/ 3.0 2.0) |log(u + 1)|))
                       0.0))
               (> a!90 0.0))
           a!79
           a!80
           a!82
           a!83
           a!85
           a!86
           a!87
           a!88
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
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
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) s*u) 0.0)
           (= (+ (* (- (/ 3.0 5.0)) gamma) (* (/ 3.0 5.0) s*u)) 0.0)
           (= (+ (- (/ 2.0 5.0)) (* (- (/ 3.0 5.0)) gamma) s) 0.0)
           a!3
           a!4
           a!50
           a!32
           a!5
           a!6
           a!8
           a!9
           a!10
           a!11
           a!12
           a!51
           a!52
           a!53
           a!54
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (/ 2.0 5.0)
                           (* (- (/ 2.0 5.0)) p_0)
                           (* (- (/ 8.0 5.0)) p_4))
                        0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!91 0.0))
           (=> (and (> (+ (/ 2.0 5.0)
                          (* (- (/ 2.0 5.0)) p_0)
                          (* (- (/ 8.0 5.0)) p_4))
                       0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!91 0.0))
           (=> (and a!56
                    (>= (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
                           (* (/ 8.0 5.0) |log(u + 1)|))
                        0.0))
               (>= a!92 0.0))
           (=> (and a!58
                    (> (+ (* (- (/ 2.0 5.0)) |log(1 - u)|)
                          (* (/ 8.0 5.0) |log(u + 1)|))
                       0.0))
               (> a!92 0.0))
           (=> (and (>= (+ (- (/ 2.0 5.0)) (* (- (/ 3.0 5.0)) gamma) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!93 0.0))
           (=> (and (> (+ (- (/ 2.0 5.0)) (* (- (/ 3.0 5.0)) gamma) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!93 0.0))
           (=> (and (>= (+ 1.0 (* (- (/ 3.0 5.0)) u)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!94 0.0))
           (=> (and (> (+ 1.0 (* (- (/ 3.0 5.0)) u)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!94 0.0))
           (=> (and (>= (/ 3.0 5.0) 0.0)
                    (>= (+ |log(1 - u)|
                           |log(u + 1)|
                           (* (- 1.0) |u*log(1 - u)|)
                           |u*log(u + 1)|)
                        0.0))
               (>= a!95 0.0))
           (=> (and (> (/ 3.0 5.0) 0.0)
                    (> (+ |log(1 - u)|
                          |log(u + 1)|
                          (* (- 1.0) |u*log(1 - u)|)
                          |u*log(u + 1)|)
                       0.0))
               (> a!95 0.0))
           (=> (and (>= (+ (- 1.0) (* (/ 3.0 5.0) u)) 0.0) (>= s 0.0))
               (>= (+ (* (- 1.0) s) (* (/ 3.0 5.0) s*u)) 0.0))
           (=> (and (> (+ (- 1.0) (* (/ 3.0 5.0) u)) 0.0) (> s 0.0))
               (> (+ (* (- 1.0) s) (* (/ 3.0 5.0) s*u)) 0.0))
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_1 (* (- 1.0) q_2)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_4)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!96
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!97
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_1 0.0))
               (>= (+ (* (- 1.0) gamma*q_1)
                      (* (- 1.0) p_1)
                      (* (- 1.0) |p_1*log(1 - gamma)|)
                      |p_1*log(p_1)|
                      (* (- 1.0) |p_1*log(q_1)|)
                      q_1)
                   0.0))
           a!5
           a!6
           a!7
           a!98
           a!99
           a!100
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
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
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!96
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!97
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) gamma*q_2)
                      (* (- 1.0) p_2)
                      (* (- 1.0) |p_2*log(1 - gamma)|)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2)
                   0.0))
           a!32
           a!6
           a!7
           a!98
           a!99
           a!100
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
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
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!96
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!97
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) gamma*q_3)
                      (* (- 1.0) p_3)
                      (* (- 1.0) |p_3*log(1 - gamma)|)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3)
                   0.0))
           a!32
           a!5
           a!7
           a!98
           a!99
           a!100
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
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
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           a!96
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!97
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) gamma*q_4)
                      (* (- 1.0) p_4)
                      (* (- 1.0) |p_4*log(1 - gamma)|)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4)
                   0.0))
           a!32
           a!5
           a!6
           a!98
           a!99
           a!100
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_4) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_4) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_4) 0.0))
           (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_4) q_4) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_4) q_4) 0.0))
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
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
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!113
           (>= tau 0.0)
           a!114
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!115
           a!3
           a!4
           a!31
           a!32
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!33
           a!34
           a!35
           a!36
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!116 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!116 0.0))
           (=> (and a!113 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!117 0.0))
           (=> (and a!118 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!117 0.0))
           a!26
           a!27
           a!28
           a!29
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!119
           (>= tau 0.0)
           a!114
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!115
           a!3
           a!4
           a!41
           a!32
           a!5
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!42
           a!43
           a!44
           a!45
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!120 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!120 0.0))
           (=> (and a!119 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!121 0.0))
           (=> (and a!122 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!121 0.0))
           a!26
           a!27
           a!28
           a!29
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!123
           (>= tau 0.0)
           a!114
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!115
           a!3
           a!4
           a!50
           a!32
           a!5
           a!6
           a!8
           a!9
           a!10
           a!11
           a!12
           a!51
           a!52
           a!53
           a!54
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_4) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!124 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_4) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!124 0.0))
           (=> (and a!123 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!125 0.0))
           (=> (and a!126 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!125 0.0))
           a!26
           a!27
           a!28
           a!29
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
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= (+ q_2 (* (- 1.0) q_4)) 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!113
           (>= y_0 0.0)
           (>= y_1 0.0)
           a!127
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!3
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!128
           a!129
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
           a!6
           a!7
           a!130
           a!131
           a!132
           a!133
           a!134
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
               (>= a!135 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_2) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!135 0.0))
           a!136
           a!137
           a!138
           a!139
           (=> (and (>= q_2 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           a!140
           a!141
           a!142
           a!143
           (=> (and a!113
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!144 0.0))
           (=> (and a!118
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!144 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (>= a!145 0.0))
               (>= a!146 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (> a!145 0.0))
               (> a!146 0.0))
           a!147
           a!148
           a!149
           a!150
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
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_3 (* (- 1.0) q_4)) 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!119
           (>= y_0 0.0)
           (>= y_1 0.0)
           a!127
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!3
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!128
           a!129
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
           a!5
           a!7
           a!130
           a!131
           a!132
           a!133
           a!134
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
               (>= a!151 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_3) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!151 0.0))
           a!136
           a!137
           a!138
           a!139
           (=> (and (>= q_3 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           a!140
           a!141
           a!142
           a!143
           (=> (and a!119
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!152 0.0))
           (=> (and a!122
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!152 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (>= a!145 0.0))
               (>= a!153 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (> a!145 0.0))
               (> a!153 0.0))
           a!147
           a!148
           a!149
           a!150
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
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) q_1) q_4) 0.0)
           (>= (+ (* (- 1.0) q_2) q_4) 0.0)
           (>= (+ (* (- 1.0) q_3) q_4) 0.0)
           (>= 0.0 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!123
           (>= y_0 0.0)
           (>= y_1 0.0)
           a!127
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!3
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!128
           a!129
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
           a!5
           a!6
           a!130
           a!131
           a!132
           a!133
           a!134
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
               (>= a!154 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_4) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!154 0.0))
           a!136
           a!137
           a!138
           a!139
           (=> (and (>= q_4 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_4 q_4 (* (- 2.0) q_4*tau)) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_4 q_4 (* (- 2.0) q_4*tau)) 0.0))
           a!140
           a!141
           a!142
           a!143
           (=> (and a!123
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!155 0.0))
           (=> (and a!126
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!155 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (>= a!145 0.0))
               (>= a!156 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (> a!145 0.0))
               (> a!156 0.0))
           a!147
           a!148
           a!149
           a!150
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
           a!30)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!3
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!3
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!3
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!3
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           a!3
           (not (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)))))))
(check-sat)
