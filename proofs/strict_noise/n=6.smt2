; strict_noise/n=6
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun |w_5*log(w_5)| () Real)
(declare-fun |w_5*log(q_5)| () Real)
(declare-fun |w_4*log(w_4)| () Real)
(declare-fun |w_4*log(q_4)| () Real)
(declare-fun |w_3*log(w_3)| () Real)
(declare-fun |w_3*log(q_3)| () Real)
(declare-fun |w_2*log(w_2)| () Real)
(declare-fun |w_2*log(q_2)| () Real)
(declare-fun |w_1*log(w_1)| () Real)
(declare-fun |w_1*log(q_1)| () Real)
(declare-fun |w_0*log(w_0)| () Real)
(declare-fun |w_0*log(q_0)| () Real)
(declare-fun |share*log(y)| () Real)
(declare-fun |rho*share*log(y)| () Real)
(declare-fun |rho*share*log(rho)| () Real)
(declare-fun |rho*share*log(kappa)| () Real)
(declare-fun |w_5*log(y)| () Real)
(declare-fun w_5 () Real)
(declare-fun |w_4*log(y)| () Real)
(declare-fun w_4 () Real)
(declare-fun |w_4*log(rho)| () Real)
(declare-fun |w_4*log(kappa)| () Real)
(declare-fun w_3 () Real)
(declare-fun w_2 () Real)
(declare-fun w_1 () Real)
(declare-fun w_0 () Real)
(declare-fun share () Real)
(declare-fun |rho*log(y)| () Real)
(declare-fun rho () Real)
(declare-fun |rho*log(rho)| () Real)
(declare-fun |rho*log(kappa)| () Real)
(declare-fun |rho*w_5*log(y)| () Real)
(declare-fun |rho*w_5*log(rho)| () Real)
(declare-fun |rho*w_5*log(kappa)| () Real)
(declare-fun |log(y)| () Real)
(declare-fun |log(rho)| () Real)
(declare-fun |log(kappa)| () Real)
(declare-fun rho*w_5 () Real)
(declare-fun kappa*y () Real)
(declare-fun g*kappa*y () Real)
(declare-fun g () Real)
(declare-fun q_4 () Real)
(declare-fun g*q_4 () Real)
(declare-fun g*kappa*q_5 () Real)
(declare-fun kappa*q_5 () Real)
(declare-fun kappa*rho () Real)
(declare-fun kappa**2*y () Real)
(declare-fun kappa () Real)
(declare-fun y () Real)
(declare-fun p_0*w_4 () Real)
(declare-fun p_0*rho*w_5 () Real)
(declare-fun p_0 () Real)
(declare-fun E*p_1*w_5 () Real)
(declare-fun p_0*rho () Real)
(declare-fun E*p_1 () Real)
(declare-fun E*p_4*w_5 () Real)
(declare-fun E*w_5 () Real)
(declare-fun p_4 () Real)
(declare-fun p_1 () Real)
(declare-fun E*p_4*w_0 () Real)
(declare-fun E*p_4 () Real)
(declare-fun E () Real)
(declare-fun p_0*w_0 () Real)
(declare-fun p_0*share () Real)
(declare-fun E*w_0 () Real)
(declare-fun E*share () Real)
(declare-fun E*p_0*w_0 () Real)
(declare-fun E*p_0*share () Real)
(declare-fun E*p_0 () Real)
(declare-fun E*p_5*w_0 () Real)
(declare-fun E*p_3*w_0 () Real)
(declare-fun E*p_2*w_0 () Real)
(declare-fun E*p_1*w_0 () Real)
(declare-fun p_5 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun p_0*w_5 () Real)
(declare-fun p_0*w_3 () Real)
(declare-fun p_0*w_2 () Real)
(declare-fun p_0*w_1 () Real)
(declare-fun q_3 () Real)
(declare-fun q_2 () Real)
(declare-fun q_1 () Real)
(declare-fun q_0 () Real)
(declare-fun q_5 () Real)
(declare-fun p_4*w_5 () Real)
(declare-fun E*p_5*w_4 () Real)
(declare-fun p_3*w_5 () Real)
(declare-fun E*p_5*w_3 () Real)
(declare-fun p_2*w_5 () Real)
(declare-fun E*p_5*w_2 () Real)
(declare-fun p_1*w_5 () Real)
(declare-fun E*p_5*w_1 () Real)
(declare-fun p_5*w_4 () Real)
(declare-fun p_3*w_4 () Real)
(declare-fun E*p_4*w_3 () Real)
(declare-fun p_2*w_4 () Real)
(declare-fun E*p_4*w_2 () Real)
(declare-fun p_1*w_4 () Real)
(declare-fun E*p_4*w_1 () Real)
(declare-fun p_5*w_3 () Real)
(declare-fun E*p_3*w_5 () Real)
(declare-fun p_4*w_3 () Real)
(declare-fun E*p_3*w_4 () Real)
(declare-fun p_2*w_3 () Real)
(declare-fun E*p_3*w_2 () Real)
(declare-fun p_1*w_3 () Real)
(declare-fun E*p_3*w_1 () Real)
(declare-fun p_5*w_2 () Real)
(declare-fun E*p_2*w_5 () Real)
(declare-fun p_4*w_2 () Real)
(declare-fun E*p_2*w_4 () Real)
(declare-fun p_3*w_2 () Real)
(declare-fun E*p_2*w_3 () Real)
(declare-fun p_1*w_2 () Real)
(declare-fun E*p_2*w_1 () Real)
(declare-fun p_5*w_1 () Real)
(declare-fun p_4*w_1 () Real)
(declare-fun E*p_1*w_4 () Real)
(declare-fun p_3*w_1 () Real)
(declare-fun E*p_1*w_3 () Real)
(declare-fun p_2*w_1 () Real)
(declare-fun E*p_1*w_2 () Real)
(declare-fun p_5*w_0 () Real)
(declare-fun E*p_0*w_5 () Real)
(declare-fun p_4*w_0 () Real)
(declare-fun E*p_0*w_4 () Real)
(declare-fun p_3*w_0 () Real)
(declare-fun E*p_0*w_3 () Real)
(declare-fun p_2*w_0 () Real)
(declare-fun E*p_0*w_2 () Real)
(declare-fun p_1*w_0 () Real)
(declare-fun E*p_0*w_1 () Real)
(declare-fun |w_3*log(y)| () Real)
(declare-fun |w_3*log(rho)| () Real)
(declare-fun |w_3*log(kappa)| () Real)
(declare-fun g*q_3 () Real)
(declare-fun E*p_3 () Real)
(declare-fun |w_2*log(y)| () Real)
(declare-fun |w_2*log(rho)| () Real)
(declare-fun |w_2*log(kappa)| () Real)
(declare-fun g*q_2 () Real)
(declare-fun E*p_2 () Real)
(declare-fun |w_1*log(y)| () Real)
(declare-fun |w_1*log(rho)| () Real)
(declare-fun |w_1*log(kappa)| () Real)
(declare-fun g*q_1 () Real)
(declare-fun |w_0*log(y)| () Real)
(declare-fun |w_0*log(rho)| () Real)
(declare-fun |w_0*log(kappa)| () Real)
(declare-fun g*q_0 () Real)
(declare-fun E*p_5*w_5 () Real)
(declare-fun E*p_5 () Real)
(declare-fun |w_5*log(rho)| () Real)
(declare-fun |w_5*log(kappa)| () Real)
(declare-fun |rho*w_4*log(y)| () Real)
(declare-fun |rho*w_4*log(rho)| () Real)
(declare-fun |rho*w_4*log(kappa)| () Real)
(declare-fun rho*w_4 () Real)
(declare-fun g*q_5 () Real)
(declare-fun g*kappa*q_4 () Real)
(declare-fun kappa*q_4 () Real)
(declare-fun p_0*rho*w_4 () Real)
(declare-fun E*w_4 () Real)
(declare-fun E*p_4*w_4 () Real)
(declare-fun |rho*w_3*log(y)| () Real)
(declare-fun |rho*w_3*log(rho)| () Real)
(declare-fun |rho*w_3*log(kappa)| () Real)
(declare-fun rho*w_3 () Real)
(declare-fun g*kappa*q_3 () Real)
(declare-fun kappa*q_3 () Real)
(declare-fun p_0*rho*w_3 () Real)
(declare-fun E*w_3 () Real)
(declare-fun E*p_3*w_3 () Real)
(declare-fun |rho*w_2*log(y)| () Real)
(declare-fun |rho*w_2*log(rho)| () Real)
(declare-fun |rho*w_2*log(kappa)| () Real)
(declare-fun rho*w_2 () Real)
(declare-fun g*kappa*q_2 () Real)
(declare-fun kappa*q_2 () Real)
(declare-fun p_0*rho*w_2 () Real)
(declare-fun E*w_2 () Real)
(declare-fun E*p_2*w_2 () Real)
(declare-fun |rho*w_1*log(y)| () Real)
(declare-fun |rho*w_1*log(rho)| () Real)
(declare-fun |rho*w_1*log(kappa)| () Real)
(declare-fun rho*w_1 () Real)
(declare-fun g*kappa*q_1 () Real)
(declare-fun kappa*q_1 () Real)
(declare-fun p_0*rho*w_1 () Real)
(declare-fun E*p_1*w_1 () Real)
(declare-fun E*w_1 () Real)
(declare-fun |rho*w_0*log(y)| () Real)
(declare-fun |rho*w_0*log(rho)| () Real)
(declare-fun |rho*w_0*log(kappa)| () Real)
(declare-fun rho*w_0 () Real)
(declare-fun g*kappa*q_0 () Real)
(declare-fun kappa*q_0 () Real)
(declare-fun p_0*rho*w_0 () Real)
(assert (let ((a!1 (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0))
      (a!2 (= (+ (- 1.0) w_0 w_1 w_2 w_3 w_4 w_5) 0.0))
      (a!3 (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4 q_5) 0.0))
      (a!4 (= (+ (* (- 1.0) E*p_0*share) E*share (* (- 1.0) p_0) p_0*share) 0.0))
      (a!5 (=> (and (> q_0 0.0) (> w_0 0.0) (> y 0.0))
               (>= (+ g*kappa*q_0
                      q_0
                      (* (- 1.0) w_0)
                      (* (- 1.0) |w_0*log(q_0)|)
                      |w_0*log(w_0)|
                      |w_0*log(y)|)
                   0.0)))
      (a!6 (=> (and (> q_1 0.0) (> rho 0.0) (> w_1 0.0) (> kappa 0.0) (> y 0.0))
               (>= (+ (* (- 1.0) g*q_1)
                      q_1
                      (* (- 1.0) w_1)
                      |w_1*log(kappa)|
                      (* (- 1.0) |w_1*log(q_1)|)
                      (* (- 1.0) |w_1*log(rho)|)
                      |w_1*log(w_1)|
                      |w_1*log(y)|)
                   0.0)))
      (a!7 (=> (and (> q_2 0.0) (> w_2 0.0))
               (>= (+ q_2
                      (* (- 1.0) w_2)
                      (* (- 1.0) |w_2*log(q_2)|)
                      |w_2*log(w_2)|)
                   0.0)))
      (a!8 (=> (and (> q_3 0.0) (> w_3 0.0))
               (>= (+ q_3
                      (* (- 1.0) w_3)
                      (* (- 1.0) |w_3*log(q_3)|)
                      |w_3*log(w_3)|)
                   0.0)))
      (a!9 (=> (and (> q_4 0.0) (> w_4 0.0))
               (>= (+ q_4
                      (* (- 1.0) w_4)
                      (* (- 1.0) |w_4*log(q_4)|)
                      |w_4*log(w_4)|)
                   0.0)))
      (a!10 (=> (and (> q_5 0.0) (> w_5 0.0))
                (>= (+ q_5
                       (* (- 1.0) w_5)
                       (* (- 1.0) |w_5*log(q_5)|)
                       |w_5*log(w_5)|)
                    0.0)))
      (a!11 (=> (and (> rho 0.0) (> kappa 0.0) (> y 0.0))
                (>= (+ (* (- 1.0) g)
                       |log(kappa)|
                       (* (- 1.0) |log(rho)|)
                       |log(y)|)
                    0.0)))
      (a!12 (=> (and (> y 0.0)) (>= (+ (- 1.0) (* (- 1.0) |log(y)|) y) 0.0)))
      (a!13 (=> (and (> kappa 0.0) (> y 0.0) (> rho 0.0))
                (>= (+ kappa*y
                       (* (- 1.0) rho)
                       (* (- 1.0) |rho*log(kappa)|)
                       |rho*log(rho)|
                       (* (- 1.0) |rho*log(y)|))
                    0.0)))
      (a!14 (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3 p_0*w_4 p_0*w_5))
      (a!17 (+ 1.0
               (* (- 1.0) w_0)
               (* (- 1.0) w_1)
               (* (- 1.0) w_2)
               (* (- 1.0) w_3)
               (* (- 1.0) w_4)
               (* (- 1.0) w_5)))
      (a!18 (+ p_0
               (* (- 1.0) p_0*w_0)
               (* (- 1.0) p_0*w_1)
               (* (- 1.0) p_0*w_2)
               (* (- 1.0) p_0*w_3)
               (* (- 1.0) p_0*w_4)
               (* (- 1.0) p_0*w_5)))
      (a!21 (+ E*p_0*w_0
               E*p_1*w_0
               E*p_2*w_0
               E*p_3*w_0
               E*p_4*w_0
               E*p_5*w_0
               (* (- 1.0) E*w_0)))
      (a!24 (+ 1.0
               (* (- 1.0) p_0)
               (* (- 1.0) p_1)
               (* (- 1.0) p_2)
               (* (- 1.0) p_3)
               (* (- 1.0) p_4)
               (* (- 1.0) p_5)))
      (a!25 (+ (* (- 1.0) E*p_0*w_0)
               (* (- 1.0) E*p_1*w_0)
               (* (- 1.0) E*p_2*w_0)
               (* (- 1.0) E*p_3*w_0)
               (* (- 1.0) E*p_4*w_0)
               (* (- 1.0) E*p_5*w_0)
               E*w_0))
      (a!28 (=> (and (>= E 0.0) (>= w_0 0.0)) (>= E*w_0 0.0)))
      (a!29 (=> (and (> E 0.0) (> w_0 0.0)) (> E*w_0 0.0)))
      (a!30 (=> (and (>= E 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ E (* (- 1.0) E*p_0)) 0.0)))
      (a!31 (=> (and (> E 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ E (* (- 1.0) E*p_0)) 0.0)))
      (a!32 (+ (* (- 1.0) E*p_0*share)
               E*p_0*w_0
               E*share
               (* (- 1.0) E*w_0)
               p_0*share
               (* (- 1.0) p_0*w_0)))
      (a!35 (=> (and (>= E 0.0) (>= p_1 0.0)) (>= E*p_1 0.0)))
      (a!36 (=> (and (> E 0.0) (> p_1 0.0)) (> E*p_1 0.0)))
      (a!37 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_0 0.0))
                (>= (+ (* (- 1.0) E*p_1*w_0) p_0*rho*w_0) 0.0)))
      (a!38 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_0 0.0))
                (> (+ (* (- 1.0) E*p_1*w_0) p_0*rho*w_0) 0.0)))
      (a!39 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_0 0.0))
                (>= (+ E*p_1*w_0 (* (- 1.0) p_0*rho*w_0)) 0.0)))
      (a!40 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_0 0.0))
                (> (+ E*p_1*w_0 (* (- 1.0) p_0*rho*w_0)) 0.0)))
      (a!41 (=> (and (>= (* (- 1.0) y) 0.0) (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!42 (=> (and (> (* (- 1.0) y) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!43 (=> (and (>= kappa 0.0) (>= y 0.0)) (>= kappa*y 0.0)))
      (a!44 (=> (and (> kappa 0.0) (> y 0.0)) (> kappa*y 0.0)))
      (a!45 (=> (and (>= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) kappa)
                       kappa**2*y
                       (* (- 1.0) kappa*rho)
                       kappa*y)
                    0.0)))
      (a!46 (=> (and (> (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) kappa)
                      kappa**2*y
                      (* (- 1.0) kappa*rho)
                      kappa*y)
                   0.0)))
      (a!47 (=> (and (>= (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (>= kappa 0.0))
                (>= (+ kappa
                       (* (- 1.0) kappa**2*y)
                       kappa*rho
                       (* (- 1.0) kappa*y))
                    0.0)))
      (a!48 (=> (and (> (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (> kappa 0.0))
                (> (+ kappa
                      (* (- 1.0) kappa**2*y)
                      kappa*rho
                      (* (- 1.0) kappa*y))
                   0.0)))
      (a!49 (=> (and (>= (+ (* (- 1.0) kappa*y) rho) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                    0.0)))
      (a!50 (=> (and (> (+ (* (- 1.0) kappa*y) rho) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                   0.0)))
      (a!51 (=> (and (>= (* (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (* (- 1.0) g*kappa*y) 0.0)))
      (a!52 (=> (and (> (* (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (* (- 1.0) g*kappa*y) 0.0)))
      (a!53 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_1) q_1) 0.0)))
      (a!54 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_1) q_1) 0.0)))
      (a!55 (=> (and (>= (+ (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!56 (=> (and (> (+ (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!57 (=> (and (>= rho 0.0) (>= w_0 0.0)) (>= rho*w_0 0.0)))
      (a!58 (=> (and (> rho 0.0) (> w_0 0.0)) (> rho*w_0 0.0)))
      (a!59 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_1*log(kappa)|)
               |w_1*log(rho)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!60 (+ (* (- 1.0) |log(y)|)
               (* (- 1.0) |rho*log(kappa)|)
               |rho*log(rho)|
               (* (- 1.0) |rho*log(y)|)))
      (a!61 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_0*log(kappa)|)
               |rho*w_0*log(rho)|
               (* (- 1.0) |rho*w_0*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!64 (not (>= (+ |rho*share*log(kappa)|
                        (* (- 1.0) |rho*share*log(rho)|)
                        |rho*share*log(y)|
                        |share*log(y)|
                        (* (- 1.0) |w_0*log(q_0)|)
                        |w_0*log(w_0)|
                        (* (- 1.0) |w_1*log(q_1)|)
                        |w_1*log(w_1)|
                        (* (- 1.0) |w_2*log(q_2)|)
                        |w_2*log(w_2)|
                        (* (- 1.0) |w_3*log(q_3)|)
                        |w_3*log(w_3)|
                        (* (- 1.0) |w_4*log(q_4)|)
                        |w_4*log(w_4)|
                        (* (- 1.0) |w_5*log(q_5)|)
                        |w_5*log(w_5)|)
                     0.0)))
      (a!65 (=> (and (> q_2 0.0)
                     (> rho 0.0)
                     (> w_2 0.0)
                     (> kappa 0.0)
                     (> y 0.0))
                (>= (+ (* (- 1.0) g*q_2)
                       q_2
                       (* (- 1.0) w_2)
                       |w_2*log(kappa)|
                       (* (- 1.0) |w_2*log(q_2)|)
                       (* (- 1.0) |w_2*log(rho)|)
                       |w_2*log(w_2)|
                       |w_2*log(y)|)
                    0.0)))
      (a!66 (=> (and (> q_1 0.0) (> w_1 0.0))
                (>= (+ q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|)
                    0.0)))
      (a!67 (=> (and (>= E 0.0) (>= p_2 0.0)) (>= E*p_2 0.0)))
      (a!68 (=> (and (> E 0.0) (> p_2 0.0)) (> E*p_2 0.0)))
      (a!69 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_2) q_2) 0.0)))
      (a!70 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_2) q_2) 0.0)))
      (a!71 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_2*log(kappa)|)
               |w_2*log(rho)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!72 (=> (and (> q_3 0.0)
                     (> rho 0.0)
                     (> w_3 0.0)
                     (> kappa 0.0)
                     (> y 0.0))
                (>= (+ (* (- 1.0) g*q_3)
                       q_3
                       (* (- 1.0) w_3)
                       |w_3*log(kappa)|
                       (* (- 1.0) |w_3*log(q_3)|)
                       (* (- 1.0) |w_3*log(rho)|)
                       |w_3*log(w_3)|
                       |w_3*log(y)|)
                    0.0)))
      (a!73 (=> (and (>= E 0.0) (>= p_3 0.0)) (>= E*p_3 0.0)))
      (a!74 (=> (and (> E 0.0) (> p_3 0.0)) (> E*p_3 0.0)))
      (a!75 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_3) q_3) 0.0)))
      (a!76 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_3) q_3) 0.0)))
      (a!77 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!78 (=> (and (> q_4 0.0)
                     (> rho 0.0)
                     (> w_4 0.0)
                     (> kappa 0.0)
                     (> y 0.0))
                (>= (+ (* (- 1.0) g*q_4)
                       q_4
                       (* (- 1.0) w_4)
                       |w_4*log(kappa)|
                       (* (- 1.0) |w_4*log(q_4)|)
                       (* (- 1.0) |w_4*log(rho)|)
                       |w_4*log(w_4)|
                       |w_4*log(y)|)
                    0.0)))
      (a!79 (=> (and (>= E 0.0) (>= p_4 0.0)) (>= E*p_4 0.0)))
      (a!80 (=> (and (> E 0.0) (> p_4 0.0)) (> E*p_4 0.0)))
      (a!81 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_4) q_4) 0.0)))
      (a!82 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_4) q_4) 0.0)))
      (a!83 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_4*log(kappa)|)
               |w_4*log(rho)|
               (* (- 1.0) |w_4*log(y)|)))
      (a!84 (=> (and (> q_5 0.0)
                     (> rho 0.0)
                     (> w_5 0.0)
                     (> kappa 0.0)
                     (> y 0.0))
                (>= (+ (* (- 1.0) g*q_5)
                       q_5
                       (* (- 1.0) w_5)
                       |w_5*log(kappa)|
                       (* (- 1.0) |w_5*log(q_5)|)
                       (* (- 1.0) |w_5*log(rho)|)
                       |w_5*log(w_5)|
                       |w_5*log(y)|)
                    0.0)))
      (a!85 (=> (and (>= E 0.0) (>= p_5 0.0)) (>= E*p_5 0.0)))
      (a!86 (=> (and (> E 0.0) (> p_5 0.0)) (> E*p_5 0.0)))
      (a!87 (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_5) q_5) 0.0)))
      (a!88 (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_5) q_5) 0.0)))
      (a!89 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_5*log(kappa)|)
               |w_5*log(rho)|
               (* (- 1.0) |w_5*log(y)|)))
      (a!90 (=> (and (> q_1 0.0) (> w_1 0.0) (> y 0.0))
                (>= (+ g*kappa*q_1
                       q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|
                       |w_1*log(y)|)
                    0.0)))
      (a!91 (=> (and (> q_0 0.0)
                     (> rho 0.0)
                     (> w_0 0.0)
                     (> kappa 0.0)
                     (> y 0.0))
                (>= (+ (* (- 1.0) g*q_0)
                       q_0
                       (* (- 1.0) w_0)
                       |w_0*log(kappa)|
                       (* (- 1.0) |w_0*log(q_0)|)
                       (* (- 1.0) |w_0*log(rho)|)
                       |w_0*log(w_0)|
                       |w_0*log(y)|)
                    0.0)))
      (a!92 (=> (and (>= E 0.0) (>= w_1 0.0)) (>= E*w_1 0.0)))
      (a!93 (=> (and (> E 0.0) (> w_1 0.0)) (> E*w_1 0.0)))
      (a!94 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_1 0.0))
                (>= (+ (* (- 1.0) E*p_1*w_1) p_0*rho*w_1) 0.0)))
      (a!95 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_1 0.0))
                (> (+ (* (- 1.0) E*p_1*w_1) p_0*rho*w_1) 0.0)))
      (a!96 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_1 0.0))
                (>= (+ E*p_1*w_1 (* (- 1.0) p_0*rho*w_1)) 0.0)))
      (a!97 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_1 0.0))
                (> (+ E*p_1*w_1 (* (- 1.0) p_0*rho*w_1)) 0.0)))
      (a!98 (=> (and (>= q_0 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_0) q_0) 0.0)))
      (a!99 (=> (and (> q_0 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_0) q_0) 0.0)))
      (a!100 (=> (and (>= rho 0.0) (>= w_1 0.0)) (>= rho*w_1 0.0)))
      (a!101 (=> (and (> rho 0.0) (> w_1 0.0)) (> rho*w_1 0.0)))
      (a!102 (+ |rho*w_1*log(kappa)|
                (* (- 1.0) |rho*w_1*log(rho)|)
                |rho*w_1*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!103 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_1*log(kappa)|)
                |rho*w_1*log(rho)|
                (* (- 1.0) |rho*w_1*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!106 (=> (and (> q_0 0.0) (> w_0 0.0))
                 (>= (+ q_0
                        (* (- 1.0) w_0)
                        (* (- 1.0) |w_0*log(q_0)|)
                        |w_0*log(w_0)|)
                     0.0)))
      (a!107 (+ |rho*w_1*log(kappa)|
                (* (- 1.0) |rho*w_1*log(rho)|)
                |rho*w_1*log(y)|
                (* (- 1.0) |w_2*log(kappa)|)
                |w_2*log(rho)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!108 (+ |rho*w_1*log(kappa)|
                (* (- 1.0) |rho*w_1*log(rho)|)
                |rho*w_1*log(y)|
                (* (- 1.0) |w_3*log(kappa)|)
                |w_3*log(rho)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!109 (+ |rho*w_1*log(kappa)|
                (* (- 1.0) |rho*w_1*log(rho)|)
                |rho*w_1*log(y)|
                (* (- 1.0) |w_4*log(kappa)|)
                |w_4*log(rho)|
                (* (- 1.0) |w_4*log(y)|)))
      (a!110 (+ |rho*w_1*log(kappa)|
                (* (- 1.0) |rho*w_1*log(rho)|)
                |rho*w_1*log(y)|
                (* (- 1.0) |w_5*log(kappa)|)
                |w_5*log(rho)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!111 (=> (and (> q_2 0.0) (> w_2 0.0) (> y 0.0))
                 (>= (+ g*kappa*q_2
                        q_2
                        (* (- 1.0) w_2)
                        (* (- 1.0) |w_2*log(q_2)|)
                        |w_2*log(w_2)|
                        |w_2*log(y)|)
                     0.0)))
      (a!112 (=> (and (>= E 0.0) (>= w_2 0.0)) (>= E*w_2 0.0)))
      (a!113 (=> (and (> E 0.0) (> w_2 0.0)) (> E*w_2 0.0)))
      (a!114 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_2 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_2) p_0*rho*w_2) 0.0)))
      (a!115 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_2 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_2) p_0*rho*w_2) 0.0)))
      (a!116 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_2 0.0))
                 (>= (+ E*p_1*w_2 (* (- 1.0) p_0*rho*w_2)) 0.0)))
      (a!117 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_2 0.0))
                 (> (+ E*p_1*w_2 (* (- 1.0) p_0*rho*w_2)) 0.0)))
      (a!118 (=> (and (>= rho 0.0) (>= w_2 0.0)) (>= rho*w_2 0.0)))
      (a!119 (=> (and (> rho 0.0) (> w_2 0.0)) (> rho*w_2 0.0)))
      (a!120 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!121 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_2*log(kappa)|)
                |rho*w_2*log(rho)|
                (* (- 1.0) |rho*w_2*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!124 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!125 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_3*log(kappa)|)
                |w_3*log(rho)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!126 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_4*log(kappa)|)
                |w_4*log(rho)|
                (* (- 1.0) |w_4*log(y)|)))
      (a!127 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_5*log(kappa)|)
                |w_5*log(rho)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!128 (=> (and (> q_3 0.0) (> w_3 0.0) (> y 0.0))
                 (>= (+ g*kappa*q_3
                        q_3
                        (* (- 1.0) w_3)
                        (* (- 1.0) |w_3*log(q_3)|)
                        |w_3*log(w_3)|
                        |w_3*log(y)|)
                     0.0)))
      (a!129 (=> (and (>= E 0.0) (>= w_3 0.0)) (>= E*w_3 0.0)))
      (a!130 (=> (and (> E 0.0) (> w_3 0.0)) (> E*w_3 0.0)))
      (a!131 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_3 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_3) p_0*rho*w_3) 0.0)))
      (a!132 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_3 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_3) p_0*rho*w_3) 0.0)))
      (a!133 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_3 0.0))
                 (>= (+ E*p_1*w_3 (* (- 1.0) p_0*rho*w_3)) 0.0)))
      (a!134 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_3 0.0))
                 (> (+ E*p_1*w_3 (* (- 1.0) p_0*rho*w_3)) 0.0)))
      (a!135 (=> (and (>= rho 0.0) (>= w_3 0.0)) (>= rho*w_3 0.0)))
      (a!136 (=> (and (> rho 0.0) (> w_3 0.0)) (> rho*w_3 0.0)))
      (a!137 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!138 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_3*log(kappa)|)
                |rho*w_3*log(rho)|
                (* (- 1.0) |rho*w_3*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!141 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!142 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_2*log(kappa)|)
                |w_2*log(rho)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!143 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_4*log(kappa)|)
                |w_4*log(rho)|
                (* (- 1.0) |w_4*log(y)|)))
      (a!144 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_5*log(kappa)|)
                |w_5*log(rho)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!145 (=> (and (> q_4 0.0) (> w_4 0.0) (> y 0.0))
                 (>= (+ g*kappa*q_4
                        q_4
                        (* (- 1.0) w_4)
                        (* (- 1.0) |w_4*log(q_4)|)
                        |w_4*log(w_4)|
                        |w_4*log(y)|)
                     0.0)))
      (a!146 (=> (and (>= E 0.0) (>= w_4 0.0)) (>= E*w_4 0.0)))
      (a!147 (=> (and (> E 0.0) (> w_4 0.0)) (> E*w_4 0.0)))
      (a!148 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_4 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_4) p_0*rho*w_4) 0.0)))
      (a!149 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_4 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_4) p_0*rho*w_4) 0.0)))
      (a!150 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_4 0.0))
                 (>= (+ E*p_1*w_4 (* (- 1.0) p_0*rho*w_4)) 0.0)))
      (a!151 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_4 0.0))
                 (> (+ E*p_1*w_4 (* (- 1.0) p_0*rho*w_4)) 0.0)))
      (a!152 (=> (and (>= rho 0.0) (>= w_4 0.0)) (>= rho*w_4 0.0)))
      (a!153 (=> (and (> rho 0.0) (> w_4 0.0)) (> rho*w_4 0.0)))
      (a!154 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!155 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_4*log(kappa)|)
                |rho*w_4*log(rho)|
                (* (- 1.0) |rho*w_4*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_4*log(y)|)))
      (a!158 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!159 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_2*log(kappa)|)
                |w_2*log(rho)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!160 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_3*log(kappa)|)
                |w_3*log(rho)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!161 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_5*log(kappa)|)
                |w_5*log(rho)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!162 (=> (and (> q_5 0.0) (> w_5 0.0) (> y 0.0))
                 (>= (+ g*kappa*q_5
                        q_5
                        (* (- 1.0) w_5)
                        (* (- 1.0) |w_5*log(q_5)|)
                        |w_5*log(w_5)|
                        |w_5*log(y)|)
                     0.0)))
      (a!163 (=> (and (>= E 0.0) (>= w_5 0.0)) (>= E*w_5 0.0)))
      (a!164 (=> (and (> E 0.0) (> w_5 0.0)) (> E*w_5 0.0)))
      (a!165 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_5 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_5) p_0*rho*w_5) 0.0)))
      (a!166 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_5 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_5) p_0*rho*w_5) 0.0)))
      (a!167 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_5 0.0))
                 (>= (+ E*p_1*w_5 (* (- 1.0) p_0*rho*w_5)) 0.0)))
      (a!168 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_5 0.0))
                 (> (+ E*p_1*w_5 (* (- 1.0) p_0*rho*w_5)) 0.0)))
      (a!169 (=> (and (>= rho 0.0) (>= w_5 0.0)) (>= rho*w_5 0.0)))
      (a!170 (=> (and (> rho 0.0) (> w_5 0.0)) (> rho*w_5 0.0)))
      (a!171 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!172 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_5*log(kappa)|)
                |rho*w_5*log(rho)|
                (* (- 1.0) |rho*w_5*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!175 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!176 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_2*log(kappa)|)
                |w_2*log(rho)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!177 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_3*log(kappa)|)
                |w_3*log(rho)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!178 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_4*log(kappa)|)
                |w_4*log(rho)|
                (* (- 1.0) |w_4*log(y)|))))
(let ((a!15 (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3 w_4 w_5) 0.0) (>= p_0 0.0))
                (>= a!14 0.0)))
      (a!16 (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3 w_4 w_5) 0.0) (> p_0 0.0))
                (> a!14 0.0)))
      (a!19 (=> (and (>= a!17 0.0) (>= p_0 0.0)) (>= a!18 0.0)))
      (a!20 (=> (and (> a!17 0.0) (> p_0 0.0)) (> a!18 0.0)))
      (a!22 (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0)
                     (>= E*w_0 0.0))
                (>= a!21 0.0)))
      (a!23 (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0) (> E*w_0 0.0))
                (> a!21 0.0)))
      (a!26 (=> (and (>= a!24 0.0) (>= E*w_0 0.0)) (>= a!25 0.0)))
      (a!27 (=> (and (> a!24 0.0) (> E*w_0 0.0)) (> a!25 0.0)))
      (a!33 (=> (and (>= (+ share (* (- 1.0) w_0)) 0.0)
                     (>= (+ E (* (- 1.0) E*p_0) p_0) 0.0))
                (>= a!32 0.0)))
      (a!34 (=> (and (> (+ share (* (- 1.0) w_0)) 0.0)
                     (> (+ E (* (- 1.0) E*p_0) p_0) 0.0))
                (> a!32 0.0)))
      (a!62 (=> (and (>= (+ (* (- 1.0) share) w_0) 0.0) (>= a!60 0.0))
                (>= a!61 0.0)))
      (a!63 (=> (and (> (+ (* (- 1.0) share) w_0) 0.0) (> a!60 0.0))
                (> a!61 0.0)))
      (a!104 (=> (and (>= (+ (* (- 1.0) share) w_1) 0.0) (>= a!60 0.0))
                 (>= a!103 0.0)))
      (a!105 (=> (and (> (+ (* (- 1.0) share) w_1) 0.0) (> a!60 0.0))
                 (> a!103 0.0)))
      (a!122 (=> (and (>= (+ (* (- 1.0) share) w_2) 0.0) (>= a!60 0.0))
                 (>= a!121 0.0)))
      (a!123 (=> (and (> (+ (* (- 1.0) share) w_2) 0.0) (> a!60 0.0))
                 (> a!121 0.0)))
      (a!139 (=> (and (>= (+ (* (- 1.0) share) w_3) 0.0) (>= a!60 0.0))
                 (>= a!138 0.0)))
      (a!140 (=> (and (> (+ (* (- 1.0) share) w_3) 0.0) (> a!60 0.0))
                 (> a!138 0.0)))
      (a!156 (=> (and (>= (+ (* (- 1.0) share) w_4) 0.0) (>= a!60 0.0))
                 (>= a!155 0.0)))
      (a!157 (=> (and (> (+ (* (- 1.0) share) w_4) 0.0) (> a!60 0.0))
                 (> a!155 0.0)))
      (a!173 (=> (and (>= (+ (* (- 1.0) share) w_5) 0.0) (>= a!60 0.0))
                 (>= a!172 0.0)))
      (a!174 (=> (and (> (+ (* (- 1.0) share) w_5) 0.0) (> a!60 0.0))
                 (> a!172 0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!28
           a!29
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           (=> (and (>= (+ (* (- 1.0) rho*w_0) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_0) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_0) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_0) p_0*w_1) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!59 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!59 0.0))
           a!62
           a!63
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(rho)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!65
           a!66
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!28
           a!29
           a!67
           a!68
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_0 0.0))
               (>= (+ E*p_1*w_0 (* (- 1.0) E*p_2*w_0)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_0 0.0))
               (> (+ E*p_1*w_0 (* (- 1.0) E*p_2*w_0)) 0.0))
           a!37
           a!38
           a!39
           a!40
           (=> (and (>= (+ (* (- 1.0) rho*w_0) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_0) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_0) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_0) p_0*w_2) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_2) 0.0))
           a!69
           a!70
           a!55
           a!56
           a!57
           a!58
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!71 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!71 0.0))
           a!62
           a!63
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(rho)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!72
           a!66
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!28
           a!29
           a!73
           a!74
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_0 0.0))
               (>= (+ E*p_1*w_0 (* (- 1.0) E*p_3*w_0)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_0 0.0))
               (> (+ E*p_1*w_0 (* (- 1.0) E*p_3*w_0)) 0.0))
           a!37
           a!38
           a!39
           a!40
           (=> (and (>= (+ (* (- 1.0) rho*w_0) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_0) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_0) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_0) p_0*w_3) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_3) 0.0))
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!77 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!77 0.0))
           a!62
           a!63
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(rho)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!78
           a!66
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!28
           a!29
           a!79
           a!80
           (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_0 0.0))
               (>= (+ E*p_1*w_0 (* (- 1.0) E*p_4*w_0)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_0 0.0))
               (> (+ E*p_1*w_0 (* (- 1.0) E*p_4*w_0)) 0.0))
           a!37
           a!38
           a!39
           a!40
           (=> (and (>= (+ (* (- 1.0) rho*w_0) w_4) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_0) p_0*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_0) w_4) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_0) p_0*w_4) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_4) 0.0))
           a!81
           a!82
           a!55
           a!56
           a!57
           a!58
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!83 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!83 0.0))
           a!62
           a!63
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(rho)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!84
           a!66
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!28
           a!29
           a!85
           a!86
           (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0) (>= E*w_0 0.0))
               (>= (+ E*p_1*w_0 (* (- 1.0) E*p_5*w_0)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0) (> E*w_0 0.0))
               (> (+ E*p_1*w_0 (* (- 1.0) E*p_5*w_0)) 0.0))
           a!37
           a!38
           a!39
           a!40
           (=> (and (>= (+ (* (- 1.0) rho*w_0) w_5) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_0) p_0*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_0) w_5) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_0) p_0*w_5) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_5) 0.0))
           a!87
           a!88
           a!55
           a!56
           a!57
           a!58
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!89 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!89 0.0))
           a!62
           a!63
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(rho)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_0) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!90
           a!91
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!92
           a!93
           a!35
           a!36
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_1) 0.0))
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           a!94
           a!95
           a!96
           a!97
           (=> (and (>= (+ (* (- 1.0) rho*w_1) w_0) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_1) p_0*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_1) w_0) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_1) p_0*w_0) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           a!98
           a!99
           a!55
           a!56
           a!100
           a!101
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!102 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!102 0.0))
           a!104
           a!105
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(kappa)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(rho)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_2) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!90
           a!65
           a!106
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!92
           a!93
           a!67
           a!68
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= E*p_2 0.0))
               (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> E*p_2 0.0))
               (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_1) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_1 0.0))
               (>= (+ E*p_1*w_1 (* (- 1.0) E*p_2*w_1)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_1 0.0))
               (> (+ E*p_1*w_1 (* (- 1.0) E*p_2*w_1)) 0.0))
           a!94
           a!95
           a!96
           a!97
           (=> (and (>= (+ (* (- 1.0) rho*w_1) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_1) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_1) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_1) p_0*w_2) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_2) 0.0))
           a!69
           a!70
           a!55
           a!56
           a!100
           a!101
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!107 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!107 0.0))
           a!104
           a!105
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(rho)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_3) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!90
           a!72
           a!106
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!92
           a!93
           a!73
           a!74
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= E*p_3 0.0))
               (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> E*p_3 0.0))
               (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_1) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_1 0.0))
               (>= (+ E*p_1*w_1 (* (- 1.0) E*p_3*w_1)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_1 0.0))
               (> (+ E*p_1*w_1 (* (- 1.0) E*p_3*w_1)) 0.0))
           a!94
           a!95
           a!96
           a!97
           (=> (and (>= (+ (* (- 1.0) rho*w_1) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_1) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_1) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_1) p_0*w_3) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_3) 0.0))
           a!75
           a!76
           a!55
           a!56
           a!100
           a!101
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!108 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!108 0.0))
           a!104
           a!105
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(rho)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_4) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!90
           a!78
           a!106
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!92
           a!93
           a!79
           a!80
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= E*p_4 0.0))
               (>= (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> E*p_4 0.0))
               (> (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_1) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_1 0.0))
               (>= (+ E*p_1*w_1 (* (- 1.0) E*p_4*w_1)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_1 0.0))
               (> (+ E*p_1*w_1 (* (- 1.0) E*p_4*w_1)) 0.0))
           a!94
           a!95
           a!96
           a!97
           (=> (and (>= (+ (* (- 1.0) rho*w_1) w_4) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_1) p_0*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_1) w_4) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_1) p_0*w_4) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_4) 0.0))
           a!81
           a!82
           a!55
           a!56
           a!100
           a!101
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!109 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!109 0.0))
           a!104
           a!105
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(rho)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_5) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!90
           a!84
           a!106
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!92
           a!93
           a!85
           a!86
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= E*p_5 0.0))
               (>= (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> E*p_5 0.0))
               (> (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_1) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0) (>= E*w_1 0.0))
               (>= (+ E*p_1*w_1 (* (- 1.0) E*p_5*w_1)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0) (> E*w_1 0.0))
               (> (+ E*p_1*w_1 (* (- 1.0) E*p_5*w_1)) 0.0))
           a!94
           a!95
           a!96
           a!97
           (=> (and (>= (+ (* (- 1.0) rho*w_1) w_5) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_1) p_0*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_1) w_5) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_1) p_0*w_5) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_5) 0.0))
           a!87
           a!88
           a!55
           a!56
           a!100
           a!101
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!110 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!110 0.0))
           a!104
           a!105
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(rho)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_2) q_0) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!111
           a!91
           a!66
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!112
           a!113
           a!67
           a!68
           (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= E*p_2 0.0))
               (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> E*p_2 0.0))
               (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_2) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_2 0.0))
               (>= (+ E*p_1*w_2 (* (- 1.0) E*p_2*w_2)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_2 0.0))
               (> (+ E*p_1*w_2 (* (- 1.0) E*p_2*w_2)) 0.0))
           (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_2) 0.0))
           a!114
           a!115
           a!116
           a!117
           (=> (and (>= (+ (* (- 1.0) rho*w_2) w_0) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_2) p_0*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_2) w_0) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_2) p_0*w_0) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_0) 0.0))
           a!98
           a!99
           a!55
           a!56
           a!118
           a!119
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!120 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!120 0.0))
           a!122
           a!123
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(kappa)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(rho)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_2) q_1) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!111
           a!6
           a!106
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!112
           a!113
           a!35
           a!36
           (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_2) 0.0))
           a!114
           a!115
           a!116
           a!117
           (=> (and (>= (+ (* (- 1.0) rho*w_2) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_2) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_2) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_2) p_0*w_1) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_1) 0.0))
           a!53
           a!54
           a!55
           a!56
           a!118
           a!119
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!124 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!124 0.0))
           a!122
           a!123
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(rho)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_2) q_3) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!111
           a!72
           a!106
           a!66
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!112
           a!113
           a!73
           a!74
           (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= E*p_3 0.0))
               (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> E*p_3 0.0))
               (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_2) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_2 0.0))
               (>= (+ E*p_1*w_2 (* (- 1.0) E*p_3*w_2)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_2 0.0))
               (> (+ E*p_1*w_2 (* (- 1.0) E*p_3*w_2)) 0.0))
           a!114
           a!115
           a!116
           a!117
           (=> (and (>= (+ (* (- 1.0) rho*w_2) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_2) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_2) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_2) p_0*w_3) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_3) 0.0))
           a!75
           a!76
           a!55
           a!56
           a!118
           a!119
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!125 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!125 0.0))
           a!122
           a!123
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(rho)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_2) q_4) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!111
           a!78
           a!106
           a!66
           a!8
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!112
           a!113
           a!79
           a!80
           (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= E*p_4 0.0))
               (>= (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> E*p_4 0.0))
               (> (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_2) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_2 0.0))
               (>= (+ E*p_1*w_2 (* (- 1.0) E*p_4*w_2)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_2 0.0))
               (> (+ E*p_1*w_2 (* (- 1.0) E*p_4*w_2)) 0.0))
           a!114
           a!115
           a!116
           a!117
           (=> (and (>= (+ (* (- 1.0) rho*w_2) w_4) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_2) p_0*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_2) w_4) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_2) p_0*w_4) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_4) 0.0))
           a!81
           a!82
           a!55
           a!56
           a!118
           a!119
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!126 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!126 0.0))
           a!122
           a!123
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(rho)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_2) q_5) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!111
           a!84
           a!106
           a!66
           a!8
           a!9
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!112
           a!113
           a!85
           a!86
           (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= E*p_5 0.0))
               (>= (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> E*p_5 0.0))
               (> (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_2) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0) (>= E*w_2 0.0))
               (>= (+ E*p_1*w_2 (* (- 1.0) E*p_5*w_2)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0) (> E*w_2 0.0))
               (> (+ E*p_1*w_2 (* (- 1.0) E*p_5*w_2)) 0.0))
           a!114
           a!115
           a!116
           a!117
           (=> (and (>= (+ (* (- 1.0) rho*w_2) w_5) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_2) p_0*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_2) w_5) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_2) p_0*w_5) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_5) 0.0))
           a!87
           a!88
           a!55
           a!56
           a!118
           a!119
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!127 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!127 0.0))
           a!122
           a!123
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(rho)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_3) q_0) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!128
           a!91
           a!66
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!129
           a!130
           a!73
           a!74
           (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= E*p_3 0.0))
               (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> E*p_3 0.0))
               (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_3) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_3 0.0))
               (>= (+ E*p_1*w_3 (* (- 1.0) E*p_3*w_3)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_3 0.0))
               (> (+ E*p_1*w_3 (* (- 1.0) E*p_3*w_3)) 0.0))
           (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_3) 0.0))
           a!131
           a!132
           a!133
           a!134
           (=> (and (>= (+ (* (- 1.0) rho*w_3) w_0) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_3) p_0*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_3) w_0) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_3) p_0*w_0) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_0) 0.0))
           a!98
           a!99
           a!55
           a!56
           a!135
           a!136
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!137 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!137 0.0))
           a!139
           a!140
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(kappa)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(rho)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_3) q_1) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!128
           a!6
           a!106
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!129
           a!130
           a!35
           a!36
           (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_3) 0.0))
           a!131
           a!132
           a!133
           a!134
           (=> (and (>= (+ (* (- 1.0) rho*w_3) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_3) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_3) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_3) p_0*w_1) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_1) 0.0))
           a!53
           a!54
           a!55
           a!56
           a!135
           a!136
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!141 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!141 0.0))
           a!139
           a!140
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(rho)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_3) q_2) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!128
           a!65
           a!106
           a!66
           a!9
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!129
           a!130
           a!67
           a!68
           (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= E*p_2 0.0))
               (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> E*p_2 0.0))
               (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_3) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_3 0.0))
               (>= (+ E*p_1*w_3 (* (- 1.0) E*p_2*w_3)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_3 0.0))
               (> (+ E*p_1*w_3 (* (- 1.0) E*p_2*w_3)) 0.0))
           a!131
           a!132
           a!133
           a!134
           (=> (and (>= (+ (* (- 1.0) rho*w_3) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_3) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_3) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_3) p_0*w_2) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_2) 0.0))
           a!69
           a!70
           a!55
           a!56
           a!135
           a!136
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!142 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!142 0.0))
           a!139
           a!140
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(rho)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_3) q_4) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!128
           a!78
           a!106
           a!66
           a!7
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!129
           a!130
           a!79
           a!80
           (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= E*p_4 0.0))
               (>= (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> E*p_4 0.0))
               (> (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_3) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_3 0.0))
               (>= (+ E*p_1*w_3 (* (- 1.0) E*p_4*w_3)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_3 0.0))
               (> (+ E*p_1*w_3 (* (- 1.0) E*p_4*w_3)) 0.0))
           a!131
           a!132
           a!133
           a!134
           (=> (and (>= (+ (* (- 1.0) rho*w_3) w_4) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_3) p_0*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_3) w_4) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_3) p_0*w_4) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_4) 0.0))
           a!81
           a!82
           a!55
           a!56
           a!135
           a!136
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!143 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!143 0.0))
           a!139
           a!140
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(rho)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_3) q_5) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!128
           a!84
           a!106
           a!66
           a!7
           a!9
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!129
           a!130
           a!85
           a!86
           (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= E*p_5 0.0))
               (>= (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> E*p_5 0.0))
               (> (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_3) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0) (>= E*w_3 0.0))
               (>= (+ E*p_1*w_3 (* (- 1.0) E*p_5*w_3)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0) (> E*w_3 0.0))
               (> (+ E*p_1*w_3 (* (- 1.0) E*p_5*w_3)) 0.0))
           a!131
           a!132
           a!133
           a!134
           (=> (and (>= (+ (* (- 1.0) rho*w_3) w_5) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_3) p_0*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_3) w_5) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_3) p_0*w_5) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_5) 0.0))
           a!87
           a!88
           a!55
           a!56
           a!135
           a!136
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!144 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!144 0.0))
           a!139
           a!140
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(rho)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_4) q_0) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!145
           a!91
           a!66
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!146
           a!147
           a!79
           a!80
           (=> (and (>= (+ (* (- 1.0) w_0) w_4) 0.0) (>= E*p_4 0.0))
               (>= (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_4) 0.0) (> E*p_4 0.0))
               (> (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_4) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_4 0.0))
               (>= (+ E*p_1*w_4 (* (- 1.0) E*p_4*w_4)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_4 0.0))
               (> (+ E*p_1*w_4 (* (- 1.0) E*p_4*w_4)) 0.0))
           (=> (and (>= (+ (* (- 1.0) w_0) w_4) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_4) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_4) 0.0))
           a!148
           a!149
           a!150
           a!151
           (=> (and (>= (+ (* (- 1.0) rho*w_4) w_0) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_4) p_0*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_4) w_0) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_4) p_0*w_0) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_0) 0.0))
           a!98
           a!99
           a!55
           a!56
           a!152
           a!153
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!154 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!154 0.0))
           a!156
           a!157
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(kappa)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(rho)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_4) q_1) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!145
           a!6
           a!106
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!146
           a!147
           a!35
           a!36
           (=> (and (>= (+ (* (- 1.0) w_0) w_4) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_4) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_4) 0.0))
           a!148
           a!149
           a!150
           a!151
           (=> (and (>= (+ (* (- 1.0) rho*w_4) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_4) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_4) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_4) p_0*w_1) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_1) 0.0))
           a!53
           a!54
           a!55
           a!56
           a!152
           a!153
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!158 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!158 0.0))
           a!156
           a!157
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(rho)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_4) q_2) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!145
           a!65
           a!106
           a!66
           a!8
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!146
           a!147
           a!67
           a!68
           (=> (and (>= (+ (* (- 1.0) w_0) w_4) 0.0) (>= E*p_2 0.0))
               (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_4) 0.0) (> E*p_2 0.0))
               (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_4) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_4 0.0))
               (>= (+ E*p_1*w_4 (* (- 1.0) E*p_2*w_4)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_4 0.0))
               (> (+ E*p_1*w_4 (* (- 1.0) E*p_2*w_4)) 0.0))
           a!148
           a!149
           a!150
           a!151
           (=> (and (>= (+ (* (- 1.0) rho*w_4) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_4) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_4) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_4) p_0*w_2) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_2) 0.0))
           a!69
           a!70
           a!55
           a!56
           a!152
           a!153
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!159 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!159 0.0))
           a!156
           a!157
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(rho)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_4) q_3) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!145
           a!72
           a!106
           a!66
           a!7
           a!10
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!146
           a!147
           a!73
           a!74
           (=> (and (>= (+ (* (- 1.0) w_0) w_4) 0.0) (>= E*p_3 0.0))
               (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_4) 0.0) (> E*p_3 0.0))
               (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_4) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_4 0.0))
               (>= (+ E*p_1*w_4 (* (- 1.0) E*p_3*w_4)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_4 0.0))
               (> (+ E*p_1*w_4 (* (- 1.0) E*p_3*w_4)) 0.0))
           a!148
           a!149
           a!150
           a!151
           (=> (and (>= (+ (* (- 1.0) rho*w_4) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_4) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_4) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_4) p_0*w_3) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_3) 0.0))
           a!75
           a!76
           a!55
           a!56
           a!152
           a!153
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!160 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!160 0.0))
           a!156
           a!157
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(rho)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_4) q_5) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!145
           a!84
           a!106
           a!66
           a!7
           a!8
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!146
           a!147
           a!85
           a!86
           (=> (and (>= (+ (* (- 1.0) w_0) w_4) 0.0) (>= E*p_5 0.0))
               (>= (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_4) 0.0) (> E*p_5 0.0))
               (> (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_4) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0) (>= E*w_4 0.0))
               (>= (+ E*p_1*w_4 (* (- 1.0) E*p_5*w_4)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0) (> E*w_4 0.0))
               (> (+ E*p_1*w_4 (* (- 1.0) E*p_5*w_4)) 0.0))
           a!148
           a!149
           a!150
           a!151
           (=> (and (>= (+ (* (- 1.0) rho*w_4) w_5) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_4) p_0*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_4) w_5) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_4) p_0*w_5) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_5) 0.0))
           a!87
           a!88
           a!55
           a!56
           a!152
           a!153
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!161 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!161 0.0))
           a!156
           a!157
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(rho)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           (>= (+ (* (- 1.0) kappa*q_5) q_0) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!162
           a!91
           a!66
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!163
           a!164
           a!85
           a!86
           (=> (and (>= (+ (* (- 1.0) w_0) w_5) 0.0) (>= E*p_5 0.0))
               (>= (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_5) 0.0) (> E*p_5 0.0))
               (> (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_5) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0) (>= E*w_5 0.0))
               (>= (+ E*p_1*w_5 (* (- 1.0) E*p_5*w_5)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0) (> E*w_5 0.0))
               (> (+ E*p_1*w_5 (* (- 1.0) E*p_5*w_5)) 0.0))
           (=> (and (>= (+ (* (- 1.0) w_0) w_5) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_5) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_5) 0.0))
           a!165
           a!166
           a!167
           a!168
           (=> (and (>= (+ (* (- 1.0) rho*w_5) w_0) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_5) p_0*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_5) w_0) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_5) p_0*w_0) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_0) 0.0))
           a!98
           a!99
           a!55
           a!56
           a!169
           a!170
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!171 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!171 0.0))
           a!173
           a!174
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(kappa)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(rho)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(y)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           (>= (+ (* (- 1.0) kappa*q_5) q_1) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!162
           a!6
           a!106
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!163
           a!164
           a!35
           a!36
           (=> (and (>= (+ (* (- 1.0) w_0) w_5) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_5) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_5) 0.0))
           a!165
           a!166
           a!167
           a!168
           (=> (and (>= (+ (* (- 1.0) rho*w_5) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_5) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_5) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_5) p_0*w_1) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_1) 0.0))
           a!53
           a!54
           a!55
           a!56
           a!169
           a!170
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!175 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!175 0.0))
           a!173
           a!174
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(rho)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(y)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           (>= (+ (* (- 1.0) kappa*q_5) q_2) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!162
           a!65
           a!106
           a!66
           a!8
           a!9
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!163
           a!164
           a!67
           a!68
           (=> (and (>= (+ (* (- 1.0) w_0) w_5) 0.0) (>= E*p_2 0.0))
               (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_5) 0.0) (> E*p_2 0.0))
               (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_5) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_5 0.0))
               (>= (+ E*p_1*w_5 (* (- 1.0) E*p_2*w_5)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_5 0.0))
               (> (+ E*p_1*w_5 (* (- 1.0) E*p_2*w_5)) 0.0))
           a!165
           a!166
           a!167
           a!168
           (=> (and (>= (+ (* (- 1.0) rho*w_5) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_5) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_5) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_5) p_0*w_2) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_2) 0.0))
           a!69
           a!70
           a!55
           a!56
           a!169
           a!170
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!176 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!176 0.0))
           a!173
           a!174
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(rho)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(y)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           (>= (+ (* (- 1.0) kappa*q_5) q_3) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!162
           a!72
           a!106
           a!66
           a!7
           a!9
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!163
           a!164
           a!73
           a!74
           (=> (and (>= (+ (* (- 1.0) w_0) w_5) 0.0) (>= E*p_3 0.0))
               (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_5) 0.0) (> E*p_3 0.0))
               (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_5) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_5 0.0))
               (>= (+ E*p_1*w_5 (* (- 1.0) E*p_3*w_5)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_5 0.0))
               (> (+ E*p_1*w_5 (* (- 1.0) E*p_3*w_5)) 0.0))
           a!165
           a!166
           a!167
           a!168
           (=> (and (>= (+ (* (- 1.0) rho*w_5) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_5) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_5) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_5) p_0*w_3) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_3) 0.0))
           a!75
           a!76
           a!55
           a!56
           a!169
           a!170
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!177 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!177 0.0))
           a!173
           a!174
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(rho)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(y)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_4 (* (- 1.0) p_5)) 0.0)
           (>= p_5 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           (>= (+ (* (- 1.0) kappa*q_5) q_4) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           a!1
           a!2
           a!3
           a!4
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!162
           a!78
           a!106
           a!66
           a!7
           a!8
           a!11
           a!12
           a!13
           a!15
           a!16
           a!19
           a!20
           a!22
           a!23
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!163
           a!164
           a!79
           a!80
           (=> (and (>= (+ (* (- 1.0) w_0) w_5) 0.0) (>= E*p_4 0.0))
               (>= (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_5) 0.0) (> E*p_4 0.0))
               (> (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_5) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_5 0.0))
               (>= (+ E*p_1*w_5 (* (- 1.0) E*p_4*w_5)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_5 0.0))
               (> (+ E*p_1*w_5 (* (- 1.0) E*p_4*w_5)) 0.0))
           a!165
           a!166
           a!167
           a!168
           (=> (and (>= (+ (* (- 1.0) rho*w_5) w_4) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_5) p_0*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_5) w_4) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_5) p_0*w_4) 0.0))
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_4) 0.0))
           a!81
           a!82
           a!55
           a!56
           a!169
           a!170
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!178 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!178 0.0))
           a!173
           a!174
           (=> (= rho 0.0) (= |rho*log(kappa)| 0.0))
           (=> (= rho 0.0) (= |rho*log(rho)| 0.0))
           (=> (= rho 0.0) (= |rho*log(y)| 0.0))
           (=> (= share 0.0) (= |share*log(y)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(q_0)| 0.0))
           (=> (= w_0 0.0) (= |w_0*log(w_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(rho)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(y)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(y)| 0.0))
           a!64)))))
(check-sat)
