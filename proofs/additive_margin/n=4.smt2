; additive_margin/n=4
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun p_1 () Real)
(declare-fun p_0 () Real)
(declare-fun gamma () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun |tau*log(gamma - 2*tau + 1)| () Real)
(declare-fun |tau*log(gamma + tau + 1)| () Real)
(declare-fun |tau*log(-2*gamma + tau + 1)| () Real)
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
(declare-fun |p_3*log(gamma - 2*tau + 1)| () Real)
(declare-fun |p_1*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma + tau + 1)| () Real)
(declare-fun |p_0*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_3*log(gamma + tau + 1)| () Real)
(declare-fun |p_3*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma - 2*tau + 1)| () Real)
(declare-fun tau*y_1 () Real)
(declare-fun gamma*y_1 () Real)
(declare-fun y_1 () Real)
(declare-fun tau*y_0 () Real)
(declare-fun gamma*y_0 () Real)
(declare-fun y_0 () Real)
(declare-fun q_3*tau () Real)
(declare-fun q_3 () Real)
(declare-fun gamma*q_3 () Real)
(declare-fun q_1*tau () Real)
(declare-fun q_1 () Real)
(declare-fun gamma*q_1 () Real)
(declare-fun q_0*tau () Real)
(declare-fun q_0 () Real)
(declare-fun gamma*q_0 () Real)
(declare-fun q_2 () Real)
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
(declare-fun |p_3*log(1 - u)| () Real)
(declare-fun |p_0*log(u + 1)| () Real)
(declare-fun |log(u + 1)| () Real)
(declare-fun |log(1 - u)| () Real)
(declare-fun |p_3*log(u + 1)| () Real)
(declare-fun |p_0*log(1 - u)| () Real)
(declare-fun u**2 () Real)
(declare-fun t*u () Real)
(declare-fun t () Real)
(declare-fun q_0*u () Real)
(declare-fun q_3*u () Real)
(declare-fun s*u () Real)
(declare-fun |p_2*log(1 - u)| () Real)
(declare-fun |p_2*log(u + 1)| () Real)
(declare-fun q_2*u () Real)
(declare-fun |log(gamma + 1)| () Real)
(declare-fun |log(1 - gamma)| () Real)
(declare-fun |gamma*log(gamma + 1)| () Real)
(declare-fun |gamma*log(1 - gamma)| () Real)
(declare-fun |p_3*log(1 - gamma)| () Real)
(declare-fun |p_0*log(gamma + 1)| () Real)
(declare-fun |p_1*log(1 - gamma)| () Real)
(declare-fun |p_1*log(gamma + 1)| () Real)
(declare-fun |p_0*log(1 - gamma)| () Real)
(declare-fun gamma**2 () Real)
(declare-fun gamma*t () Real)
(declare-fun |p_2*log(1 - gamma)| () Real)
(assert (let ((a!1 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!2 (=> (and (> q_0 0.0) (> (+ 1.0 gamma) 0.0) (> p_0 0.0))
               (>= (+ gamma*q_0
                      (* (- 1.0) p_0)
                      (* (- 1.0) |p_0*log(gamma + 1)|)
                      |p_0*log(p_0)|
                      (* (- 1.0) |p_0*log(q_0)|)
                      q_0)
                   0.0)))
      (a!3 (=> (and (> q_2 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) p_2)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2)
                   0.0)))
      (a!4 (=> (and (> q_3 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) p_3)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3)
                   0.0)))
      (a!5 (=> (and (> (+ 1.0 gamma) 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma**2)
                      (* (- 1.0) |log(1 - gamma)|)
                      (* (- 1.0) |log(gamma + 1)|))
                   0.0)))
      (a!6 (=> (and (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma) (* (- 1.0) |log(1 - gamma)|)) 0.0)))
      (a!7 (=> (and (> (+ 1.0 gamma) 0.0))
               (>= (+ (- 1.0) |log(gamma + 1)| t) 0.0)))
      (a!8 (=> (and (>= q_0 0.0) (>= gamma 0.0)) (>= gamma*q_0 0.0)))
      (a!9 (=> (and (> q_0 0.0) (> gamma 0.0)) (> gamma*q_0 0.0)))
      (a!10 (=> (and (>= t 0.0) (>= gamma 0.0)) (>= gamma*t 0.0)))
      (a!11 (=> (and (> t 0.0) (> gamma 0.0)) (> gamma*t 0.0)))
      (a!12 (=> (and (>= gamma 0.0) (>= gamma 0.0)) (>= gamma**2 0.0)))
      (a!13 (=> (and (> gamma 0.0) (> gamma 0.0)) (> gamma**2 0.0)))
      (a!14 (+ (* (- 1.0) |log(1 - gamma)|)
               (* (- 1.0) |log(gamma + 1)|)
               |p_0*log(1 - gamma)|
               |p_0*log(gamma + 1)|
               |p_1*log(1 - gamma)|
               |p_1*log(gamma + 1)|))
      (a!17 (+ |gamma*log(1 - gamma)|
               (* (- 1.0) |gamma*log(gamma + 1)|)
               (* (- 1.0) |p_0*log(1 - gamma)|)
               |p_0*log(gamma + 1)|
               |p_1*log(1 - gamma)|
               (* (- 1.0) |p_1*log(gamma + 1)|)))
      (a!19 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!21 (not (>= (+ (* (/ 1.0 2.0) |gamma*log(1 - gamma)|)
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
                        (* (- 1.0) |p_3*log(q_3)|))
                     0.0)))
      (a!22 (=> (and (> q_1 0.0) (> p_1 0.0))
                (>= (+ (* (- 1.0) p_1)
                       |p_1*log(p_1)|
                       (* (- 1.0) |p_1*log(q_1)|)
                       q_1)
                    0.0)))
      (a!23 (>= (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!24 (= (+ (- 2.0) (* (- 2.0) gamma) (* 3.0 s) tau) 0.0))
      (a!25 (= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!26 (=> (and (> q_0 0.0) (> (+ 1.0 u) 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_0)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       (* (- 1.0) |p_0*log(u + 1)|)
                       q_0
                       q_0*u)
                    0.0)))
      (a!27 (=> (and (> (+ 1.0 u) 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|)
                       (* (- 1.0) |log(u + 1)|)
                       (* (- 1.0) u**2))
                    0.0)))
      (a!28 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) u)) 0.0)))
      (a!29 (=> (and (> (+ 1.0 u) 0.0)) (>= (+ (- 1.0) |log(u + 1)| t) 0.0)))
      (a!30 (=> (and (> (+ 1.0 u) 0.0))
                (>= (+ |log(u + 1)| (* (- 1.0) u) |u*log(u + 1)|) 0.0)))
      (a!31 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ |log(1 - u)| u (* (- 1.0) |u*log(1 - u)|)) 0.0)))
      (a!32 (=> (and (>= q_0 0.0) (>= u 0.0)) (>= q_0*u 0.0)))
      (a!33 (=> (and (> q_0 0.0) (> u 0.0)) (> q_0*u 0.0)))
      (a!34 (=> (and (>= t 0.0) (>= u 0.0)) (>= t*u 0.0)))
      (a!35 (=> (and (> t 0.0) (> u 0.0)) (> t*u 0.0)))
      (a!36 (=> (and (>= u 0.0) (>= u 0.0)) (>= u**2 0.0)))
      (a!37 (=> (and (> u 0.0) (> u 0.0)) (> u**2 0.0)))
      (a!38 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               |p_2*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!39 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               (* (- 1.0) |p_2*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!40 (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!41 (=> (and (>= 1.0 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!42 (=> (and (> 1.0 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!43 (=> (and (>= (- 1.0) 0.0) (>= s 0.0)) (>= (* (- 1.0) s) 0.0)))
      (a!44 (=> (and (> (- 1.0) 0.0) (> s 0.0)) (> (* (- 1.0) s) 0.0)))
      (a!45 (not (>= (+ |p_0*log(p_0)|
                        (* (- 1.0) |p_0*log(q_0)|)
                        |p_1*log(p_1)|
                        (* (- 1.0) |p_1*log(q_1)|)
                        |p_2*log(p_2)|
                        (* (- 1.0) |p_2*log(q_2)|)
                        |p_3*log(p_3)|
                        (* (- 1.0) |p_3*log(q_3)|)
                        (* (- (/ 1.0 2.0)) |s*log(1 - u)|)
                        (* (- (/ 1.0 2.0)) |s*log(u + 1)|)
                        (* (/ 1.0 2.0) |tau*log(1 - u)|)
                        (* (- (/ 1.0 2.0)) |tau*log(u + 1)|))
                     0.0)))
      (a!46 (>= (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!47 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               |p_3*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!48 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               (* (- 1.0) |p_3*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!49 (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!50 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0) (> p_0 0.0))
                (>= (+ gamma*q_0
                       (* (- 1.0) p_0)
                       (* (- 1.0) |p_0*log(gamma + tau + 1)|)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       q_0
                       q_0*tau)
                    0.0)))
      (a!51 (=> (and (> q_1 0.0)
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
      (a!52 (=> (and (> (+ 1.0 gamma tau) 0.0))
                (>= (+ gamma (* (- 1.0) |log(gamma + tau + 1)|) tau) 0.0)))
      (a!53 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma)
                       (* (- 1.0) |log(-2*gamma + tau + 1)|)
                       tau)
                    0.0)))
      (a!54 (=> (and (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
                (>= (+ gamma
                       (* (- 1.0) |log(gamma - 2*tau + 1)|)
                       (* (- 2.0) tau))
                    0.0)))
      (a!55 (=> (and (> (+ 1.0 gamma tau) 0.0))
                (>= (+ (- 1.0) |log(gamma + tau + 1)| y_0) 0.0)))
      (a!56 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (- 1.0) |log(-2*gamma + tau + 1)| y_1) 0.0)))
      (a!57 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_2)
               (* (- 1.0) q_1*tau)
               q_2*tau))
      (a!58 (=> (and (>= q_0 0.0) (>= (+ 1.0 gamma tau) 0.0))
                (>= (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!59 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0))
                (> (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!60 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!61 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (> (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!62 (=> (and (>= y_0 0.0) (>= (+ gamma tau) 0.0))
                (>= (+ gamma*y_0 tau*y_0) 0.0)))
      (a!63 (=> (and (> y_0 0.0) (> (+ gamma tau) 0.0))
                (> (+ gamma*y_0 tau*y_0) 0.0)))
      (a!64 (=> (and (>= y_1 0.0) (>= (+ (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!65 (=> (and (> y_1 0.0) (> (+ (* (- 2.0) gamma) tau) 0.0))
                (> (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!66 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_2*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_2*log(gamma + tau + 1)|)
               (* 2.0 |p_2*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!67 (+ (* (- 1.0) |log(-2*gamma + tau + 1)|)
               (* (- 1.0) |log(gamma + tau + 1)|)
               (* (- 1.0) |log(gamma - 2*tau + 1)|)))
      (a!68 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
      (a!71 (=> (and (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                     (>= |log(-2*gamma + tau + 1)| 0.0))
                (>= (+ |gamma*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                       |p_1*log(-2*gamma + tau + 1)|)
                    0.0)))
      (a!72 (=> (and (> (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                     (> |log(-2*gamma + tau + 1)| 0.0))
                (> (+ |gamma*log(-2*gamma + tau + 1)|
                      (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                      |p_1*log(-2*gamma + tau + 1)|)
                   0.0)))
      (a!73 (not (>= (+ (* (/ 2.0 3.0) |gamma*log(-2*gamma + tau + 1)|)
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
                        (* (- (/ 1.0 3.0)) |tau*log(-2*gamma + tau + 1)|)
                        (* (- (/ 1.0 3.0)) |tau*log(gamma + tau + 1)|)
                        (* (/ 2.0 3.0) |tau*log(gamma - 2*tau + 1)|))
                     0.0)))
      (a!74 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_3)
               (* (- 1.0) q_1*tau)
               q_3*tau))
      (a!75 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_3*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_3*log(gamma + tau + 1)|)
               (* 2.0 |p_3*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!76 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
               |p_3*log(gamma - 2*tau + 1)|)))
(let ((a!15 (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - gamma)|)
                            (* (- 1.0) |log(gamma + 1)|))
                         0.0))
                (>= a!14 0.0)))
      (a!16 (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - gamma)|)
                           (* (- 1.0) |log(gamma + 1)|))
                        0.0))
                (> a!14 0.0)))
      (a!18 (=> (and a!1
                     (>= (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                (>= a!17 0.0)))
      (a!20 (=> (and a!19
                     (> (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                (> a!17 0.0)))
      (a!69 (=> (and a!1 (>= |log(-2*gamma + tau + 1)| 0.0))
                (>= (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                       |p_0*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|))
                    0.0)))
      (a!70 (=> (and a!19 (> |log(-2*gamma + tau + 1)| 0.0))
                (> (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                      |p_0*log(-2*gamma + tau + 1)|
                      (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|))
                   0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_1 (* (- 1.0) q_2)) 0.0)
           (>= (+ q_1 (* (- 1.0) q_3)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
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
           a!3
           a!4
           a!5
           a!6
           a!7
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!18
           a!20
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
           a!21)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
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
           a!22
           a!4
           a!5
           a!6
           a!7
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!18
           a!20
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
           a!21)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!2
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) gamma*q_3)
                      (* (- 1.0) p_3)
                      (* (- 1.0) |p_3*log(1 - gamma)|)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3)
                   0.0))
           a!22
           a!3
           a!5
           a!6
           a!7
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!18
           a!20
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
           a!21)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!23
           (>= tau 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!24
           a!25
           a!26
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) p_2)
                      (* (- 1.0) |p_2*log(1 - u)|)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2
                      (* (- 1.0) q_2*u))
                   0.0))
           a!22
           a!4
           a!27
           a!28
           a!29
           a!30
           a!31
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_2*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_2*u) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_2 (* (- 1.0) q_2*u)) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_2 (* (- 1.0) q_2*u)) 0.0))
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!38 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!38 0.0))
           (=> (and a!23 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!39 0.0))
           (=> (and a!40 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!39 0.0))
           a!41
           a!42
           a!43
           a!44
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!45)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!46
           (>= tau 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> s 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ s*u (* (- 1.0) tau)) 0.0)
           a!24
           a!25
           a!26
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) p_3)
                      (* (- 1.0) |p_3*log(1 - u)|)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3
                      (* (- 1.0) q_3*u))
                   0.0))
           a!22
           a!3
           a!27
           a!28
           a!29
           a!30
           a!31
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_3*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_3*u) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_3 (* (- 1.0) q_3*u)) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_3 (* (- 1.0) q_3*u)) 0.0))
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!47 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!47 0.0))
           (=> (and a!46 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!48 0.0))
           (=> (and a!49 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!48 0.0))
           a!41
           a!42
           a!43
           a!44
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!45)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) q_1) q_2) 0.0)
           (>= 0.0 0.0)
           (>= (+ q_2 (* (- 1.0) q_3)) 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!23
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!25
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!50
           a!51
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
           a!4
           a!52
           a!53
           a!54
           a!55
           a!56
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
               (>= a!57 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_2) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!57 0.0))
           a!58
           a!59
           a!60
           a!61
           (=> (and (>= q_2 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           a!62
           a!63
           a!64
           a!65
           (=> (and a!23
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!66 0.0))
           (=> (and a!40
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!66 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (>= a!67 0.0))
               (>= a!68 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (> a!67 0.0))
               (> a!68 0.0))
           a!69
           a!70
           a!71
           a!72
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!73)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) q_1) q_3) 0.0)
           (>= (+ (* (- 1.0) q_2) q_3) 0.0)
           (>= 0.0 0.0)
           (>= gamma 0.0)
           (>= (+ (* (- 2.0) gamma) tau) 0.0)
           a!46
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!25
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!50
           a!51
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
           a!3
           a!52
           a!53
           a!54
           a!55
           a!56
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
               (>= a!74 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_3) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!74 0.0))
           a!58
           a!59
           a!60
           a!61
           (=> (and (>= q_3 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           a!62
           a!63
           a!64
           a!65
           (=> (and a!46
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!75 0.0))
           (=> (and a!49
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!75 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (>= a!67 0.0))
               (>= a!76 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (> a!67 0.0))
               (> a!76 0.0))
           a!69
           a!70
           a!71
           a!72
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!73)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!25
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!25
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!25
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           a!25
           (not (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)))))))
(check-sat)
