; additive_margin/n=6
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun p_1 () Real)
(declare-fun p_0 () Real)
(declare-fun gamma () Real)
(declare-fun p_5 () Real)
(declare-fun p_4 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun |tau*log(gamma - 2*tau + 1)| () Real)
(declare-fun |tau*log(gamma + tau + 1)| () Real)
(declare-fun |tau*log(-2*gamma + tau + 1)| () Real)
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
(declare-fun |log(gamma - 2*tau + 1)| () Real)
(declare-fun |log(gamma + tau + 1)| () Real)
(declare-fun |log(-2*gamma + tau + 1)| () Real)
(declare-fun |gamma*log(gamma - 2*tau + 1)| () Real)
(declare-fun |gamma*log(gamma + tau + 1)| () Real)
(declare-fun |gamma*log(-2*gamma + tau + 1)| () Real)
(declare-fun tau () Real)
(declare-fun |p_5*log(gamma - 2*tau + 1)| () Real)
(declare-fun |p_1*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma + tau + 1)| () Real)
(declare-fun |p_0*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_5*log(gamma + tau + 1)| () Real)
(declare-fun |p_5*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma - 2*tau + 1)| () Real)
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
(declare-fun |tau*log(u + 1)| () Real)
(declare-fun |tau*log(1 - u)| () Real)
(declare-fun |s*log(u + 1)| () Real)
(declare-fun |s*log(1 - u)| () Real)
(declare-fun |u*log(u + 1)| () Real)
(declare-fun u () Real)
(declare-fun |u*log(1 - u)| () Real)
(declare-fun s () Real)
(declare-fun |p_5*log(1 - u)| () Real)
(declare-fun |p_0*log(u + 1)| () Real)
(declare-fun |log(u + 1)| () Real)
(declare-fun |log(1 - u)| () Real)
(declare-fun |p_5*log(u + 1)| () Real)
(declare-fun |p_0*log(1 - u)| () Real)
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
(declare-fun |log(gamma + 1)| () Real)
(declare-fun |log(1 - gamma)| () Real)
(declare-fun |gamma*log(gamma + 1)| () Real)
(declare-fun |gamma*log(1 - gamma)| () Real)
(declare-fun |p_5*log(1 - gamma)| () Real)
(declare-fun |p_0*log(gamma + 1)| () Real)
(declare-fun |p_1*log(1 - gamma)| () Real)
(declare-fun |p_1*log(gamma + 1)| () Real)
(declare-fun |p_0*log(1 - gamma)| () Real)
(declare-fun gamma**2 () Real)
(declare-fun gamma*t () Real)
(declare-fun |p_4*log(1 - gamma)| () Real)
(declare-fun |p_3*log(1 - gamma)| () Real)
(declare-fun |p_2*log(1 - gamma)| () Real)
(assert (let ((a!1 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!2 (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0))
      (a!3 (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4 q_5) 0.0))
      (a!4 (=> (and (> q_0 0.0) (> (+ 1.0 gamma) 0.0) (> p_0 0.0))
               (>= (+ gamma*q_0
                      (* (- 1.0) p_0)
                      (* (- 1.0) |p_0*log(gamma + 1)|)
                      |p_0*log(p_0)|
                      (* (- 1.0) |p_0*log(q_0)|)
                      q_0)
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
      (a!8 (=> (and (> q_5 0.0) (> p_5 0.0))
               (>= (+ (* (- 1.0) p_5)
                      |p_5*log(p_5)|
                      (* (- 1.0) |p_5*log(q_5)|)
                      q_5)
                   0.0)))
      (a!9 (=> (and (> (+ 1.0 gamma) 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma**2)
                      (* (- 1.0) |log(1 - gamma)|)
                      (* (- 1.0) |log(gamma + 1)|))
                   0.0)))
      (a!10 (=> (and (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
                (>= (+ (* (- 1.0) gamma) (* (- 1.0) |log(1 - gamma)|)) 0.0)))
      (a!11 (=> (and (> (+ 1.0 gamma) 0.0))
                (>= (+ (- 1.0) |log(gamma + 1)| t) 0.0)))
      (a!12 (=> (and (>= q_0 0.0) (>= gamma 0.0)) (>= gamma*q_0 0.0)))
      (a!13 (=> (and (> q_0 0.0) (> gamma 0.0)) (> gamma*q_0 0.0)))
      (a!14 (=> (and (>= t 0.0) (>= gamma 0.0)) (>= gamma*t 0.0)))
      (a!15 (=> (and (> t 0.0) (> gamma 0.0)) (> gamma*t 0.0)))
      (a!16 (=> (and (>= gamma 0.0) (>= gamma 0.0)) (>= gamma**2 0.0)))
      (a!17 (=> (and (> gamma 0.0) (> gamma 0.0)) (> gamma**2 0.0)))
      (a!18 (+ (* (- 1.0) |log(1 - gamma)|)
               (* (- 1.0) |log(gamma + 1)|)
               |p_0*log(1 - gamma)|
               |p_0*log(gamma + 1)|
               |p_1*log(1 - gamma)|
               |p_1*log(gamma + 1)|))
      (a!21 (+ |gamma*log(1 - gamma)|
               (* (- 1.0) |gamma*log(gamma + 1)|)
               (* (- 1.0) |p_0*log(1 - gamma)|)
               |p_0*log(gamma + 1)|
               |p_1*log(1 - gamma)|
               (* (- 1.0) |p_1*log(gamma + 1)|)))
      (a!23 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!25 (not (>= (+ (* (/ 1.0 2.0) |gamma*log(1 - gamma)|)
                        (* (- (/ 1.0 2.0)) |gamma*log(gamma + 1)|)
                        (* (- (/ 1.0 2.0)) |log(1 - gamma)|)
                        (* (- (/ 1.0 2.0)) |log(gamma + 1)|)
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
      (a!26 (=> (and (> q_1 0.0) (> p_1 0.0))
                (>= (+ (* (- 1.0) p_1)
                       |p_1*log(p_1)|
                       (* (- 1.0) |p_1*log(q_1)|)
                       q_1)
                    0.0)))
      (a!27 (>= (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!28 (= (+ (- 2.0) (* (- 2.0) gamma) (* 3.0 s) tau) 0.0))
      (a!29 (= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!30 (=> (and (> q_0 0.0) (> (+ 1.0 u) 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_0)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       (* (- 1.0) |p_0*log(u + 1)|)
                       q_0
                       q_0*u)
                    0.0)))
      (a!31 (=> (and (> (+ 1.0 u) 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|)
                       (* (- 1.0) |log(u + 1)|)
                       (* (- 1.0) u**2))
                    0.0)))
      (a!32 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) u)) 0.0)))
      (a!33 (=> (and (> (+ 1.0 u) 0.0)) (>= (+ (- 1.0) |log(u + 1)| t) 0.0)))
      (a!34 (=> (and (> (+ 1.0 u) 0.0))
                (>= (+ |log(u + 1)| (* (- 1.0) u) |u*log(u + 1)|) 0.0)))
      (a!35 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ |log(1 - u)| u (* (- 1.0) |u*log(1 - u)|)) 0.0)))
      (a!36 (=> (and (>= q_0 0.0) (>= u 0.0)) (>= q_0*u 0.0)))
      (a!37 (=> (and (> q_0 0.0) (> u 0.0)) (> q_0*u 0.0)))
      (a!38 (=> (and (>= t 0.0) (>= u 0.0)) (>= t*u 0.0)))
      (a!39 (=> (and (> t 0.0) (> u 0.0)) (> t*u 0.0)))
      (a!40 (=> (and (>= u 0.0) (>= u 0.0)) (>= u**2 0.0)))
      (a!41 (=> (and (> u 0.0) (> u 0.0)) (> u**2 0.0)))
      (a!42 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               |p_2*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!43 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               (* (- 1.0) |p_2*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!44 (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!45 (=> (and (>= 1.0 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!46 (=> (and (> 1.0 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!47 (=> (and (>= (- 1.0) 0.0) (>= s 0.0)) (>= (* (- 1.0) s) 0.0)))
      (a!48 (=> (and (> (- 1.0) 0.0) (> s 0.0)) (> (* (- 1.0) s) 0.0)))
      (a!49 (not (>= (+ |p_0*log(p_0)|
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
                        (* (- 1.0) |p_5*log(q_5)|)
                        (* (- (/ 1.0 2.0)) |s*log(1 - u)|)
                        (* (- (/ 1.0 2.0)) |s*log(u + 1)|)
                        (* (/ 1.0 2.0) |tau*log(1 - u)|)
                        (* (- (/ 1.0 2.0)) |tau*log(u + 1)|))
                     0.0)))
      (a!50 (>= (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!51 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               |p_3*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!52 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               (* (- 1.0) |p_3*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!53 (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!54 (>= (+ p_0 (* (- 1.0) p_4) (* (- 1.0) tau)) 0.0))
      (a!55 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_4*log(1 - u)|
               |p_4*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!56 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_4*log(1 - u)|
               (* (- 1.0) |p_4*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!57 (> (+ p_0 (* (- 1.0) p_4) (* (- 1.0) tau)) 0.0))
      (a!58 (>= (+ p_0 (* (- 1.0) p_5) (* (- 1.0) tau)) 0.0))
      (a!59 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_5*log(1 - u)|
               |p_5*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!60 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_5*log(1 - u)|
               (* (- 1.0) |p_5*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!61 (> (+ p_0 (* (- 1.0) p_5) (* (- 1.0) tau)) 0.0))
      (a!62 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0) (> p_0 0.0))
                (>= (+ gamma*q_0
                       (* (- 1.0) p_0)
                       (* (- 1.0) |p_0*log(gamma + tau + 1)|)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       q_0
                       q_0*tau)
                    0.0)))
      (a!63 (=> (and (> q_1 0.0)
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
      (a!64 (=> (and (> (+ 1.0 gamma tau) 0.0))
                (>= (+ gamma (* (- 1.0) |log(gamma + tau + 1)|) tau) 0.0)))
      (a!65 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma)
                       (* (- 1.0) |log(-2*gamma + tau + 1)|)
                       tau)
                    0.0)))
      (a!66 (=> (and (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
                (>= (+ gamma
                       (* (- 1.0) |log(gamma - 2*tau + 1)|)
                       (* (- 2.0) tau))
                    0.0)))
      (a!67 (=> (and (> (+ 1.0 gamma tau) 0.0))
                (>= (+ (- 1.0) |log(gamma + tau + 1)| y_0) 0.0)))
      (a!68 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (- 1.0) |log(-2*gamma + tau + 1)| y_1) 0.0)))
      (a!69 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_2)
               (* (- 1.0) q_1*tau)
               q_2*tau))
      (a!70 (=> (and (>= q_0 0.0) (>= (+ 1.0 gamma tau) 0.0))
                (>= (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!71 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0))
                (> (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!72 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!73 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (> (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!74 (=> (and (>= y_0 0.0) (>= (+ gamma tau) 0.0))
                (>= (+ gamma*y_0 tau*y_0) 0.0)))
      (a!75 (=> (and (> y_0 0.0) (> (+ gamma tau) 0.0))
                (> (+ gamma*y_0 tau*y_0) 0.0)))
      (a!76 (=> (and (>= y_1 0.0) (>= (+ (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!77 (=> (and (> y_1 0.0) (> (+ (* (- 2.0) gamma) tau) 0.0))
                (> (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!78 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_2*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_2*log(gamma + tau + 1)|)
               (* 2.0 |p_2*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!79 (+ (* (- 1.0) |log(-2*gamma + tau + 1)|)
               (* (- 1.0) |log(gamma + tau + 1)|)
               (* (- 1.0) |log(gamma - 2*tau + 1)|)))
      (a!80 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
      (a!83 (=> (and (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                     (>= |log(-2*gamma + tau + 1)| 0.0))
                (>= (+ |gamma*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                       |p_1*log(-2*gamma + tau + 1)|)
                    0.0)))
      (a!84 (=> (and (> (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                     (> |log(-2*gamma + tau + 1)| 0.0))
                (> (+ |gamma*log(-2*gamma + tau + 1)|
                      (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                      |p_1*log(-2*gamma + tau + 1)|)
                   0.0)))
      (a!85 (not (>= (+ (* (/ 2.0 3.0) |gamma*log(-2*gamma + tau + 1)|)
                        (* (- (/ 1.0 3.0)) |gamma*log(gamma + tau + 1)|)
                        (* (- (/ 1.0 3.0)) |gamma*log(gamma - 2*tau + 1)|)
                        (* (- (/ 1.0 3.0)) |log(-2*gamma + tau + 1)|)
                        (* (- (/ 1.0 3.0)) |log(gamma + tau + 1)|)
                        (* (- (/ 1.0 3.0)) |log(gamma - 2*tau + 1)|)
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
                        (* (- 1.0) |p_5*log(q_5)|)
                        (* (- (/ 1.0 3.0)) |tau*log(-2*gamma + tau + 1)|)
                        (* (- (/ 1.0 3.0)) |tau*log(gamma + tau + 1)|)
                        (* (/ 2.0 3.0) |tau*log(gamma - 2*tau + 1)|))
                     0.0)))
      (a!86 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_3)
               (* (- 1.0) q_1*tau)
               q_3*tau))
      (a!87 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_3*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_3*log(gamma + tau + 1)|)
               (* 2.0 |p_3*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!88 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
      (a!89 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_4)
               (* (- 1.0) q_1*tau)
               q_4*tau))
      (a!90 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_4*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_4*log(gamma + tau + 1)|)
               (* 2.0 |p_4*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!91 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
      (a!92 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_5)
               (* (- 1.0) q_1*tau)
               q_5*tau))
      (a!93 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_5*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_5*log(gamma + tau + 1)|)
               (* 2.0 |p_5*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!94 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
(let ((a!19 (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - gamma)|)
                            (* (- 1.0) |log(gamma + 1)|))
                         0.0))
                (>= a!18 0.0)))
      (a!20 (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - gamma)|)
                           (* (- 1.0) |log(gamma + 1)|))
                        0.0))
                (> a!18 0.0)))
      (a!22 (=> (and a!1
                     (>= (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                (>= a!21 0.0)))
      (a!24 (=> (and a!23
                     (> (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                (> a!21 0.0)))
      (a!81 (=> (and a!1 (>= |log(-2*gamma + tau + 1)| 0.0))
                (>= (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                       |p_0*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|))
                    0.0)))
      (a!82 (=> (and a!23 (> |log(-2*gamma + tau + 1)| 0.0))
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
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!2
           a!3
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!4
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
           a!8
           a!9
           a!10
           a!11
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!19
           a!20
           a!22
           a!24
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
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!25)
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
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!2
           a!3
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!4
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) gamma*q_2)
                      (* (- 1.0) p_2)
                      (* (- 1.0) |p_2*log(1 - gamma)|)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2)
                   0.0))
           a!26
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!19
           a!20
           a!22
           a!24
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
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(q_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(q_4)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(p_5)| 0.0))
           (=> (= p_5 0.0) (= |p_5*log(q_5)| 0.0))
           a!25)
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
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!2
           a!3
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!4
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) gamma*q_3)
                      (* (- 1.0) p_3)
                      (* (- 1.0) |p_3*log(1 - gamma)|)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3)
                   0.0))
           a!26
           a!5
           a!7
           a!8
           a!9
           a!10
           a!11
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!19
           a!20
           a!22
           a!24
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
                    (>= (* (- 1.0) |log(1 - gamma)|) 0.0))
               (>= (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_3*log(1 - gamma)|)
                   0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0)
                    (> (* (- 1.0) |log(1 - gamma)|) 0.0))
               (> (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_3*log(1 - gamma)|) 0.0))
           (=> (= gamma 0.0) (= |gamma*log(1 - gamma)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + 1)| 0.0))
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
           a!25)
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
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!2
           a!3
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!4
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) gamma*q_4)
                      (* (- 1.0) p_4)
                      (* (- 1.0) |p_4*log(1 - gamma)|)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4)
                   0.0))
           a!26
           a!5
           a!6
           a!8
           a!9
           a!10
           a!11
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_4) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_4) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_4) 0.0))
           (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_4) q_4) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_4) q_4) 0.0))
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!19
           a!20
           a!22
           a!24
           (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
                    (>= (* (- 1.0) |log(1 - gamma)|) 0.0))
               (>= (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_4*log(1 - gamma)|)
                   0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0)
                    (> (* (- 1.0) |log(1 - gamma)|) 0.0))
               (> (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_4*log(1 - gamma)|) 0.0))
           (=> (= gamma 0.0) (= |gamma*log(1 - gamma)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + 1)| 0.0))
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
           a!25)
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
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           a!2
           a!3
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!4
           (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_5 0.0))
               (>= (+ (* (- 1.0) gamma*q_5)
                      (* (- 1.0) p_5)
                      (* (- 1.0) |p_5*log(1 - gamma)|)
                      |p_5*log(p_5)|
                      (* (- 1.0) |p_5*log(q_5)|)
                      q_5)
                   0.0))
           a!26
           a!5
           a!6
           a!7
           a!9
           a!10
           a!11
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_5) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_5) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_5) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_5) 0.0))
           (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_5) q_5) 0.0))
           (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_5) q_5) 0.0))
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!19
           a!20
           a!22
           a!24
           (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0)
                    (>= (* (- 1.0) |log(1 - gamma)|) 0.0))
               (>= (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_5*log(1 - gamma)|)
                   0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0)
                    (> (* (- 1.0) |log(1 - gamma)|) 0.0))
               (> (+ (* (- 1.0) |p_1*log(1 - gamma)|) |p_5*log(1 - gamma)|) 0.0))
           (=> (= gamma 0.0) (= |gamma*log(1 - gamma)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + 1)| 0.0))
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
           a!25)
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
           a!27
           (>= tau 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!2
           a!3
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!28
           a!29
           a!30
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) p_2)
                      (* (- 1.0) |p_2*log(1 - u)|)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2
                      (* (- 1.0) q_2*u))
                   0.0))
           a!26
           a!6
           a!7
           a!8
           a!31
           a!32
           a!33
           a!34
           a!35
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_2*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_2*u) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_2 (* (- 1.0) q_2*u)) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_2 (* (- 1.0) q_2*u)) 0.0))
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!42 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!42 0.0))
           (=> (and a!27 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!43 0.0))
           (=> (and a!44 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!43 0.0))
           a!45
           a!46
           a!47
           a!48
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!49)
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
           a!50
           (>= tau 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!2
           a!3
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!28
           a!29
           a!30
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) p_3)
                      (* (- 1.0) |p_3*log(1 - u)|)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3
                      (* (- 1.0) q_3*u))
                   0.0))
           a!26
           a!5
           a!7
           a!8
           a!31
           a!32
           a!33
           a!34
           a!35
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_3*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_3*u) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_3 (* (- 1.0) q_3*u)) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_3 (* (- 1.0) q_3*u)) 0.0))
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!51 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!51 0.0))
           (=> (and a!50 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!52 0.0))
           (=> (and a!53 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!52 0.0))
           a!45
           a!46
           a!47
           a!48
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!49)
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
           a!54
           (>= tau 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!2
           a!3
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!28
           a!29
           a!30
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) p_4)
                      (* (- 1.0) |p_4*log(1 - u)|)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4
                      (* (- 1.0) q_4*u))
                   0.0))
           a!26
           a!5
           a!6
           a!8
           a!31
           a!32
           a!33
           a!34
           a!35
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_4*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_4) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_4*u) 0.0))
           (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_4 (* (- 1.0) q_4*u)) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_4 (* (- 1.0) q_4*u)) 0.0))
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_4) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!55 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_4) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!55 0.0))
           (=> (and a!54 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!56 0.0))
           (=> (and a!57 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!56 0.0))
           a!45
           a!46
           a!47
           a!48
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!49)
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
           a!58
           (>= tau 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           a!2
           a!3
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!28
           a!29
           a!30
           (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_5 0.0))
               (>= (+ (* (- 1.0) p_5)
                      (* (- 1.0) |p_5*log(1 - u)|)
                      |p_5*log(p_5)|
                      (* (- 1.0) |p_5*log(q_5)|)
                      q_5
                      (* (- 1.0) q_5*u))
                   0.0))
           a!26
           a!5
           a!6
           a!7
           a!31
           a!32
           a!33
           a!34
           a!35
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_5) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_5*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_5) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_5*u) 0.0))
           (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_5 (* (- 1.0) q_5*u)) 0.0))
           (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_5 (* (- 1.0) q_5*u)) 0.0))
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_5) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!59 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_5) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!59 0.0))
           (=> (and a!58 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!60 0.0))
           (=> (and a!61 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!60 0.0))
           a!45
           a!46
           a!47
           a!48
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!49)
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
           a!27
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           a!2
           a!3
           a!29
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!62
           a!63
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
           a!8
           a!64
           a!65
           a!66
           a!67
           a!68
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
               (>= a!69 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_2) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!69 0.0))
           a!70
           a!71
           a!72
           a!73
           (=> (and (>= q_2 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           a!74
           a!75
           a!76
           a!77
           (=> (and a!27
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!78 0.0))
           (=> (and a!44
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!78 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (>= a!79 0.0))
               (>= a!80 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (> a!79 0.0))
               (> a!80 0.0))
           a!81
           a!82
           a!83
           a!84
           (=> (= gamma 0.0) (= |gamma*log(-2*gamma + tau + 1)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + tau + 1)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma - 2*tau + 1)| 0.0))
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!85)
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
           a!50
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           a!2
           a!3
           a!29
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!62
           a!63
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
           a!8
           a!64
           a!65
           a!66
           a!67
           a!68
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
               (>= a!86 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_3) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!86 0.0))
           a!70
           a!71
           a!72
           a!73
           (=> (and (>= q_3 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           a!74
           a!75
           a!76
           a!77
           (=> (and a!50
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!87 0.0))
           (=> (and a!53
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!87 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (>= a!79 0.0))
               (>= a!88 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (> a!79 0.0))
               (> a!88 0.0))
           a!81
           a!82
           a!83
           a!84
           (=> (= gamma 0.0) (= |gamma*log(-2*gamma + tau + 1)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + tau + 1)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma - 2*tau + 1)| 0.0))
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!85)
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
           a!54
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           a!2
           a!3
           a!29
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!62
           a!63
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
           a!8
           a!64
           a!65
           a!66
           a!67
           a!68
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
               (>= a!89 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_4) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!89 0.0))
           a!70
           a!71
           a!72
           a!73
           (=> (and (>= q_4 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_4 q_4 (* (- 2.0) q_4*tau)) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_4 q_4 (* (- 2.0) q_4*tau)) 0.0))
           a!74
           a!75
           a!76
           a!77
           (=> (and a!54
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!90 0.0))
           (=> (and a!57
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!90 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (>= a!79 0.0))
               (>= a!91 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (> a!79 0.0))
               (> a!91 0.0))
           a!81
           a!82
           a!83
           a!84
           (=> (= gamma 0.0) (= |gamma*log(-2*gamma + tau + 1)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + tau + 1)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma - 2*tau + 1)| 0.0))
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!85)
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
           a!58
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           a!2
           a!3
           a!29
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!62
           a!63
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
           a!5
           a!6
           a!7
           a!64
           a!65
           a!66
           a!67
           a!68
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
               (>= a!92 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_5) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!92 0.0))
           a!70
           a!71
           a!72
           a!73
           (=> (and (>= q_5 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_5 q_5 (* (- 2.0) q_5*tau)) 0.0))
           (=> (and (> q_5 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_5 q_5 (* (- 2.0) q_5*tau)) 0.0))
           a!74
           a!75
           a!76
           a!77
           (=> (and a!58
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!93 0.0))
           (=> (and a!61
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!93 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_5)) 0.0)
                    (>= a!79 0.0))
               (>= a!94 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_5)) 0.0)
                    (> a!79 0.0))
               (> a!94 0.0))
           a!81
           a!82
           a!83
           a!84
           (=> (= gamma 0.0) (= |gamma*log(-2*gamma + tau + 1)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma + tau + 1)| 0.0))
           (=> (= gamma 0.0) (= |gamma*log(gamma - 2*tau + 1)| 0.0))
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!85)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!2
           a!29
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!2
           a!29
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!2
           a!29
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!2
           a!29
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!2
           a!29
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_5)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           a!29
           (not (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)))))))
(check-sat)
