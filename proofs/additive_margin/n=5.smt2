; additive_margin/n=5
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun p_1 () Real)
(declare-fun p_0 () Real)
(declare-fun gamma () Real)
(declare-fun p_4 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun |tau*log(gamma - 2*tau + 1)| () Real)
(declare-fun |tau*log(gamma + tau + 1)| () Real)
(declare-fun |tau*log(-2*gamma + tau + 1)| () Real)
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
(declare-fun |p_4*log(gamma - 2*tau + 1)| () Real)
(declare-fun |p_1*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma + tau + 1)| () Real)
(declare-fun |p_0*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_4*log(gamma + tau + 1)| () Real)
(declare-fun |p_4*log(-2*gamma + tau + 1)| () Real)
(declare-fun |p_0*log(gamma - 2*tau + 1)| () Real)
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
(declare-fun |tau*log(u + 1)| () Real)
(declare-fun |tau*log(1 - u)| () Real)
(declare-fun |s*log(u + 1)| () Real)
(declare-fun |s*log(1 - u)| () Real)
(declare-fun |u*log(u + 1)| () Real)
(declare-fun u () Real)
(declare-fun |u*log(1 - u)| () Real)
(declare-fun s () Real)
(declare-fun |p_4*log(1 - u)| () Real)
(declare-fun |p_0*log(u + 1)| () Real)
(declare-fun |log(u + 1)| () Real)
(declare-fun |log(1 - u)| () Real)
(declare-fun |p_4*log(u + 1)| () Real)
(declare-fun |p_0*log(1 - u)| () Real)
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
(declare-fun |log(gamma + 1)| () Real)
(declare-fun |log(1 - gamma)| () Real)
(declare-fun |gamma*log(gamma + 1)| () Real)
(declare-fun |gamma*log(1 - gamma)| () Real)
(declare-fun |p_4*log(1 - gamma)| () Real)
(declare-fun |p_0*log(gamma + 1)| () Real)
(declare-fun |p_1*log(1 - gamma)| () Real)
(declare-fun |p_1*log(gamma + 1)| () Real)
(declare-fun |p_0*log(1 - gamma)| () Real)
(declare-fun gamma**2 () Real)
(declare-fun gamma*t () Real)
(declare-fun |p_3*log(1 - gamma)| () Real)
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
      (a!5 (=> (and (> q_4 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) p_4)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4)
                   0.0)))
      (a!6 (=> (and (> (+ 1.0 gamma) 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma**2)
                      (* (- 1.0) |log(1 - gamma)|)
                      (* (- 1.0) |log(gamma + 1)|))
                   0.0)))
      (a!7 (=> (and (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma) (* (- 1.0) |log(1 - gamma)|)) 0.0)))
      (a!8 (=> (and (> (+ 1.0 gamma) 0.0))
               (>= (+ (- 1.0) |log(gamma + 1)| t) 0.0)))
      (a!9 (=> (and (>= q_0 0.0) (>= gamma 0.0)) (>= gamma*q_0 0.0)))
      (a!10 (=> (and (> q_0 0.0) (> gamma 0.0)) (> gamma*q_0 0.0)))
      (a!11 (=> (and (>= t 0.0) (>= gamma 0.0)) (>= gamma*t 0.0)))
      (a!12 (=> (and (> t 0.0) (> gamma 0.0)) (> gamma*t 0.0)))
      (a!13 (=> (and (>= gamma 0.0) (>= gamma 0.0)) (>= gamma**2 0.0)))
      (a!14 (=> (and (> gamma 0.0) (> gamma 0.0)) (> gamma**2 0.0)))
      (a!15 (+ (* (- 1.0) |log(1 - gamma)|)
               (* (- 1.0) |log(gamma + 1)|)
               |p_0*log(1 - gamma)|
               |p_0*log(gamma + 1)|
               |p_1*log(1 - gamma)|
               |p_1*log(gamma + 1)|))
      (a!18 (+ |gamma*log(1 - gamma)|
               (* (- 1.0) |gamma*log(gamma + 1)|)
               (* (- 1.0) |p_0*log(1 - gamma)|)
               |p_0*log(gamma + 1)|
               |p_1*log(1 - gamma)|
               (* (- 1.0) |p_1*log(gamma + 1)|)))
      (a!20 (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!22 (not (>= (+ (* (/ 1.0 2.0) |gamma*log(1 - gamma)|)
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
                        (* (- 1.0) |p_4*log(q_4)|))
                     0.0)))
      (a!23 (=> (and (> q_1 0.0) (> p_1 0.0))
                (>= (+ (* (- 1.0) p_1)
                       |p_1*log(p_1)|
                       (* (- 1.0) |p_1*log(q_1)|)
                       q_1)
                    0.0)))
      (a!24 (>= (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!25 (= (+ (- 2.0) (* (- 2.0) gamma) (* 3.0 s) tau) 0.0))
      (a!26 (= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!27 (=> (and (> q_0 0.0) (> (+ 1.0 u) 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_0)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       (* (- 1.0) |p_0*log(u + 1)|)
                       q_0
                       q_0*u)
                    0.0)))
      (a!28 (=> (and (> (+ 1.0 u) 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|)
                       (* (- 1.0) |log(u + 1)|)
                       (* (- 1.0) u**2))
                    0.0)))
      (a!29 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) u)) 0.0)))
      (a!30 (=> (and (> (+ 1.0 u) 0.0)) (>= (+ (- 1.0) |log(u + 1)| t) 0.0)))
      (a!31 (=> (and (> (+ 1.0 u) 0.0))
                (>= (+ |log(u + 1)| (* (- 1.0) u) |u*log(u + 1)|) 0.0)))
      (a!32 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ |log(1 - u)| u (* (- 1.0) |u*log(1 - u)|)) 0.0)))
      (a!33 (=> (and (>= q_0 0.0) (>= u 0.0)) (>= q_0*u 0.0)))
      (a!34 (=> (and (> q_0 0.0) (> u 0.0)) (> q_0*u 0.0)))
      (a!35 (=> (and (>= t 0.0) (>= u 0.0)) (>= t*u 0.0)))
      (a!36 (=> (and (> t 0.0) (> u 0.0)) (> t*u 0.0)))
      (a!37 (=> (and (>= u 0.0) (>= u 0.0)) (>= u**2 0.0)))
      (a!38 (=> (and (> u 0.0) (> u 0.0)) (> u**2 0.0)))
      (a!39 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               |p_2*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!40 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_2*log(1 - u)|
               (* (- 1.0) |p_2*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!41 (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) tau)) 0.0))
      (a!42 (=> (and (>= 1.0 0.0)
                     (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!43 (=> (and (> 1.0 0.0)
                     (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
                (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0)))
      (a!44 (=> (and (>= (- 1.0) 0.0) (>= s 0.0)) (>= (* (- 1.0) s) 0.0)))
      (a!45 (=> (and (> (- 1.0) 0.0) (> s 0.0)) (> (* (- 1.0) s) 0.0)))
      (a!46 (not (>= (+ |p_0*log(p_0)|
                        (* (- 1.0) |p_0*log(q_0)|)
                        |p_1*log(p_1)|
                        (* (- 1.0) |p_1*log(q_1)|)
                        |p_2*log(p_2)|
                        (* (- 1.0) |p_2*log(q_2)|)
                        |p_3*log(p_3)|
                        (* (- 1.0) |p_3*log(q_3)|)
                        |p_4*log(p_4)|
                        (* (- 1.0) |p_4*log(q_4)|)
                        (* (- (/ 1.0 2.0)) |s*log(1 - u)|)
                        (* (- (/ 1.0 2.0)) |s*log(u + 1)|)
                        (* (/ 1.0 2.0) |tau*log(1 - u)|)
                        (* (- (/ 1.0 2.0)) |tau*log(u + 1)|))
                     0.0)))
      (a!47 (>= (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!48 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               |p_3*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!49 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_3*log(1 - u)|
               (* (- 1.0) |p_3*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!50 (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) tau)) 0.0))
      (a!51 (>= (+ p_0 (* (- 1.0) p_4) (* (- 1.0) tau)) 0.0))
      (a!52 (+ |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_4*log(1 - u)|
               |p_4*log(u + 1)|
               (* (- 1.0) |s*log(1 - u)|)
               (* (- 1.0) |s*log(u + 1)|)))
      (a!53 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_4*log(1 - u)|
               (* (- 1.0) |p_4*log(u + 1)|)
               |tau*log(1 - u)|
               (* (- 1.0) |tau*log(u + 1)|)))
      (a!54 (> (+ p_0 (* (- 1.0) p_4) (* (- 1.0) tau)) 0.0))
      (a!55 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0) (> p_0 0.0))
                (>= (+ gamma*q_0
                       (* (- 1.0) p_0)
                       (* (- 1.0) |p_0*log(gamma + tau + 1)|)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       q_0
                       q_0*tau)
                    0.0)))
      (a!56 (=> (and (> q_1 0.0)
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
      (a!57 (=> (and (> (+ 1.0 gamma tau) 0.0))
                (>= (+ gamma (* (- 1.0) |log(gamma + tau + 1)|) tau) 0.0)))
      (a!58 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma)
                       (* (- 1.0) |log(-2*gamma + tau + 1)|)
                       tau)
                    0.0)))
      (a!59 (=> (and (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
                (>= (+ gamma
                       (* (- 1.0) |log(gamma - 2*tau + 1)|)
                       (* (- 2.0) tau))
                    0.0)))
      (a!60 (=> (and (> (+ 1.0 gamma tau) 0.0))
                (>= (+ (- 1.0) |log(gamma + tau + 1)| y_0) 0.0)))
      (a!61 (=> (and (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (- 1.0) |log(-2*gamma + tau + 1)| y_1) 0.0)))
      (a!62 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_2)
               (* (- 1.0) q_1*tau)
               q_2*tau))
      (a!63 (=> (and (>= q_0 0.0) (>= (+ 1.0 gamma tau) 0.0))
                (>= (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!64 (=> (and (> q_0 0.0) (> (+ 1.0 gamma tau) 0.0))
                (> (+ gamma*q_0 q_0 q_0*tau) 0.0)))
      (a!65 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!66 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 2.0) gamma) tau) 0.0))
                (> (+ (* (- 2.0) gamma*q_1) q_1 q_1*tau) 0.0)))
      (a!67 (=> (and (>= y_0 0.0) (>= (+ gamma tau) 0.0))
                (>= (+ gamma*y_0 tau*y_0) 0.0)))
      (a!68 (=> (and (> y_0 0.0) (> (+ gamma tau) 0.0))
                (> (+ gamma*y_0 tau*y_0) 0.0)))
      (a!69 (=> (and (>= y_1 0.0) (>= (+ (* (- 2.0) gamma) tau) 0.0))
                (>= (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!70 (=> (and (> y_1 0.0) (> (+ (* (- 2.0) gamma) tau) 0.0))
                (> (+ (* (- 2.0) gamma*y_1) tau*y_1) 0.0)))
      (a!71 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_2*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_2*log(gamma + tau + 1)|)
               (* 2.0 |p_2*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!72 (+ (* (- 1.0) |log(-2*gamma + tau + 1)|)
               (* (- 1.0) |log(gamma + tau + 1)|)
               (* (- 1.0) |log(gamma - 2*tau + 1)|)))
      (a!73 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
      (a!76 (=> (and (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                     (>= |log(-2*gamma + tau + 1)| 0.0))
                (>= (+ |gamma*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                       |p_1*log(-2*gamma + tau + 1)|)
                    0.0)))
      (a!77 (=> (and (> (+ gamma (* (- 1.0) p_0) p_1) 0.0)
                     (> |log(-2*gamma + tau + 1)| 0.0))
                (> (+ |gamma*log(-2*gamma + tau + 1)|
                      (* (- 1.0) |p_0*log(-2*gamma + tau + 1)|)
                      |p_1*log(-2*gamma + tau + 1)|)
                   0.0)))
      (a!78 (not (>= (+ (* (/ 2.0 3.0) |gamma*log(-2*gamma + tau + 1)|)
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
                        (* (- (/ 1.0 3.0)) |tau*log(-2*gamma + tau + 1)|)
                        (* (- (/ 1.0 3.0)) |tau*log(gamma + tau + 1)|)
                        (* (/ 2.0 3.0) |tau*log(gamma - 2*tau + 1)|))
                     0.0)))
      (a!79 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_3)
               (* (- 1.0) q_1*tau)
               q_3*tau))
      (a!80 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_3*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_3*log(gamma + tau + 1)|)
               (* 2.0 |p_3*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!81 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
      (a!82 (+ (* 2.0 gamma*q_1)
               (* (- 2.0) gamma*q_4)
               (* (- 1.0) q_1*tau)
               q_4*tau))
      (a!83 (+ |p_0*log(-2*gamma + tau + 1)|
               |p_0*log(gamma + tau + 1)|
               (* (- 2.0) |p_0*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |p_4*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |p_4*log(gamma + tau + 1)|)
               (* 2.0 |p_4*log(gamma - 2*tau + 1)|)
               (* (- 1.0) |tau*log(-2*gamma + tau + 1)|)
               (* (- 1.0) |tau*log(gamma + tau + 1)|)
               (* 2.0 |tau*log(gamma - 2*tau + 1)|)))
      (a!84 (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
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
(let ((a!16 (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                     (>= (+ (* (- 1.0) |log(1 - gamma)|)
                            (* (- 1.0) |log(gamma + 1)|))
                         0.0))
                (>= a!15 0.0)))
      (a!17 (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                     (> (+ (* (- 1.0) |log(1 - gamma)|)
                           (* (- 1.0) |log(gamma + 1)|))
                        0.0))
                (> a!15 0.0)))
      (a!19 (=> (and a!1
                     (>= (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                (>= a!18 0.0)))
      (a!21 (=> (and a!20
                     (> (+ (* (- 1.0) |log(1 - gamma)|) |log(gamma + 1)|) 0.0))
                (> a!18 0.0)))
      (a!74 (=> (and a!1 (>= |log(-2*gamma + tau + 1)| 0.0))
                (>= (+ (* (- 1.0) |gamma*log(-2*gamma + tau + 1)|)
                       |p_0*log(-2*gamma + tau + 1)|
                       (* (- 1.0) |p_1*log(-2*gamma + tau + 1)|))
                    0.0)))
      (a!75 (=> (and a!20 (> |log(-2*gamma + tau + 1)| 0.0))
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
           a!1
           (>= gamma 0.0)
           (>= t 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
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
           a!8
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_1) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_1) q_1) 0.0))
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!16
           a!17
           a!19
           a!21
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
           a!22)
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
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
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
           a!23
           a!4
           a!5
           a!6
           a!7
           a!8
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_2) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_2) q_2) 0.0))
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!16
           a!17
           a!19
           a!21
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
           a!22)
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
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
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
           a!23
           a!3
           a!5
           a!6
           a!7
           a!8
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_3) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_3) q_3) 0.0))
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!16
           a!17
           a!19
           a!21
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
           a!22)
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
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 (* (- 1.0) gamma)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (- 1.0) gamma*t t) 0.0)
           a!2
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) gamma*q_4)
                      (* (- 1.0) p_4)
                      (* (- 1.0) |p_4*log(1 - gamma)|)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4)
                   0.0))
           a!23
           a!3
           a!4
           a!6
           a!7
           a!8
           (=> (and (>= gamma 0.0) (>= (+ (* (- 1.0) q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) gamma*q_0) gamma*q_4) 0.0))
           (=> (and (> gamma 0.0) (> (+ (* (- 1.0) q_0) q_4) 0.0))
               (> (+ (* (- 1.0) gamma*q_0) gamma*q_4) 0.0))
           (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (>= (+ (* (- 1.0) gamma*q_4) q_4) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) gamma)) 0.0))
               (> (+ (* (- 1.0) gamma*q_4) q_4) 0.0))
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!16
           a!17
           a!19
           a!21
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
           a!22)
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
           a!24
           (>= tau 0.0)
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
           a!25
           a!26
           a!27
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_2 0.0))
               (>= (+ (* (- 1.0) p_2)
                      (* (- 1.0) |p_2*log(1 - u)|)
                      |p_2*log(p_2)|
                      (* (- 1.0) |p_2*log(q_2)|)
                      q_2
                      (* (- 1.0) q_2*u))
                   0.0))
           a!23
           a!4
           a!5
           a!28
           a!29
           a!30
           a!31
           a!32
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_2*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_2) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_2*u) 0.0))
           (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_2 (* (- 1.0) q_2*u)) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_2 (* (- 1.0) q_2*u)) 0.0))
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!39 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_2) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!39 0.0))
           (=> (and a!24 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!40 0.0))
           (=> (and a!41 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!40 0.0))
           a!42
           a!43
           a!44
           a!45
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!46)
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
           a!47
           (>= tau 0.0)
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
           a!25
           a!26
           a!27
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_3 0.0))
               (>= (+ (* (- 1.0) p_3)
                      (* (- 1.0) |p_3*log(1 - u)|)
                      |p_3*log(p_3)|
                      (* (- 1.0) |p_3*log(q_3)|)
                      q_3
                      (* (- 1.0) q_3*u))
                   0.0))
           a!23
           a!3
           a!5
           a!28
           a!29
           a!30
           a!31
           a!32
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_3*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_3) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_3*u) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_3 (* (- 1.0) q_3*u)) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_3 (* (- 1.0) q_3*u)) 0.0))
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!48 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_3) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!48 0.0))
           (=> (and a!47 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!49 0.0))
           (=> (and a!50 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!49 0.0))
           a!42
           a!43
           a!44
           a!45
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!46)
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
           a!51
           (>= tau 0.0)
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
           a!25
           a!26
           a!27
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_4 0.0))
               (>= (+ (* (- 1.0) p_4)
                      (* (- 1.0) |p_4*log(1 - u)|)
                      |p_4*log(p_4)|
                      (* (- 1.0) |p_4*log(q_4)|)
                      q_4
                      (* (- 1.0) q_4*u))
                   0.0))
           a!23
           a!3
           a!4
           a!28
           a!29
           a!30
           a!31
           a!32
           (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_4*u) 0.0))
           (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_4) 0.0))
               (> (+ (* (- 1.0) q_0*u) q_4*u) 0.0))
           (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ q_4 (* (- 1.0) q_4*u)) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (> (+ q_4 (* (- 1.0) q_4*u)) 0.0))
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           (=> (and (>= (+ (* (- 1.0) p_0) (* (- 1.0) p_4) s) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!52 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) (* (- 1.0) p_4) s) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!52 0.0))
           (=> (and a!51 (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!53 0.0))
           (=> (and a!54 (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!53 0.0))
           a!42
           a!43
           a!44
           a!45
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
           (=> (= s 0.0) (= |s*log(1 - u)| 0.0))
           (=> (= s 0.0) (= |s*log(u + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(1 - u)| 0.0))
           (=> (= tau 0.0) (= |tau*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           a!46)
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
           a!24
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!26
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!55
           a!56
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
           a!5
           a!57
           a!58
           a!59
           a!60
           a!61
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
               (>= a!62 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_2) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!62 0.0))
           a!63
           a!64
           a!65
           a!66
           (=> (and (>= q_2 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           (=> (and (> q_2 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_2 q_2 (* (- 2.0) q_2*tau)) 0.0))
           a!67
           a!68
           a!69
           a!70
           (=> (and a!24
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!71 0.0))
           (=> (and a!41
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!71 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (>= a!72 0.0))
               (>= a!73 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_2)) 0.0)
                    (> a!72 0.0))
               (> a!73 0.0))
           a!74
           a!75
           a!76
           a!77
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!78)
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
           a!47
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!26
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!55
           a!56
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
           a!5
           a!57
           a!58
           a!59
           a!60
           a!61
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
               (>= a!79 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_3) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!79 0.0))
           a!63
           a!64
           a!65
           a!66
           (=> (and (>= q_3 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_3 q_3 (* (- 2.0) q_3*tau)) 0.0))
           a!67
           a!68
           a!69
           a!70
           (=> (and a!47
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!80 0.0))
           (=> (and a!50
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!80 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (>= a!72 0.0))
               (>= a!81 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_3)) 0.0)
                    (> a!72 0.0))
               (> a!81 0.0))
           a!74
           a!75
           a!76
           a!77
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!78)
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
           a!51
           (>= y_0 0.0)
           (>= y_1 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!26
           (= (+ (- 1.0) gamma*y_0 tau*y_0 y_0) 0.0)
           (= (+ (- 1.0) (* (- 2.0) gamma*y_1) tau*y_1 y_1) 0.0)
           a!55
           a!56
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
           a!3
           a!4
           a!57
           a!58
           a!59
           a!60
           a!61
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
               (>= a!82 0.0))
           (=> (and (> (+ (* (- 1.0) q_1) q_4) 0.0)
                    (> (+ (* (- 2.0) gamma) tau) 0.0))
               (> a!82 0.0))
           a!63
           a!64
           a!65
           a!66
           (=> (and (>= q_4 0.0) (>= (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (>= (+ gamma*q_4 q_4 (* (- 2.0) q_4*tau)) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 gamma (* (- 2.0) tau)) 0.0))
               (> (+ gamma*q_4 q_4 (* (- 2.0) q_4*tau)) 0.0))
           a!67
           a!68
           a!69
           a!70
           (=> (and a!51
                    (>= (+ |log(-2*gamma + tau + 1)|
                           |log(gamma + tau + 1)|
                           (* (- 2.0) |log(gamma - 2*tau + 1)|))
                        0.0))
               (>= a!83 0.0))
           (=> (and a!54
                    (> (+ |log(-2*gamma + tau + 1)|
                          |log(gamma + tau + 1)|
                          (* (- 2.0) |log(gamma - 2*tau + 1)|))
                       0.0))
               (> a!83 0.0))
           (=> (and (>= (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (>= a!72 0.0))
               (>= a!84 0.0))
           (=> (and (> (+ 1.0 gamma (* (- 2.0) p_0) (* (- 1.0) p_4)) 0.0)
                    (> a!72 0.0))
               (> a!84 0.0))
           a!74
           a!75
           a!76
           a!77
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
           (=> (= tau 0.0) (= |tau*log(-2*gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma + tau + 1)| 0.0))
           (=> (= tau 0.0) (= |tau*log(gamma - 2*tau + 1)| 0.0))
           a!78)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!26
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!26
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!26
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!26
           (not (>= (+ 1.0 gamma (* (- 2.0) p_0) (* 2.0 p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           a!26
           (not (>= (+ gamma (* (- 1.0) p_0) p_1) 0.0)))))))
(check-sat)
