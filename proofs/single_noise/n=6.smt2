; single_noise/n=6
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun hi*w_x () Real)
(declare-fun B*w_top () Real)
(declare-fun A*hi*w_top () Real)
(declare-fun B*hi () Real)
(declare-fun w_top () Real)
(declare-fun hi () Real)
(declare-fun B () Real)
(declare-fun w_x () Real)
(declare-fun A*w_top () Real)
(declare-fun lo*w_x () Real)
(declare-fun A*lo*w_top () Real)
(declare-fun B*lo () Real)
(declare-fun lo () Real)
(declare-fun w_5 () Real)
(declare-fun p_0*w_5 () Real)
(declare-fun E*p_0*w_5 () Real)
(declare-fun E*p_0 () Real)
(declare-fun p_5*w_5 () Real)
(declare-fun E*p_5*w_5 () Real)
(declare-fun E*p_5 () Real)
(declare-fun E*w_5 () Real)
(declare-fun E () Real)
(declare-fun p_5 () Real)
(declare-fun p_0 () Real)
(declare-fun E*p_5*w_4 () Real)
(declare-fun E*p_5*w_3 () Real)
(declare-fun E*p_5*w_2 () Real)
(declare-fun E*p_5*w_1 () Real)
(declare-fun E*p_5*w_0 () Real)
(declare-fun w_4 () Real)
(declare-fun w_3 () Real)
(declare-fun w_2 () Real)
(declare-fun w_1 () Real)
(declare-fun w_0 () Real)
(declare-fun p_4*w_5 () Real)
(declare-fun p_3*w_5 () Real)
(declare-fun p_2*w_5 () Real)
(declare-fun p_1*w_5 () Real)
(declare-fun p_4 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun p_1 () Real)
(declare-fun p_5*w_4 () Real)
(declare-fun E*p_4*w_5 () Real)
(declare-fun p_3*w_4 () Real)
(declare-fun E*p_4*w_3 () Real)
(declare-fun p_2*w_4 () Real)
(declare-fun E*p_4*w_2 () Real)
(declare-fun p_1*w_4 () Real)
(declare-fun E*p_4*w_1 () Real)
(declare-fun p_0*w_4 () Real)
(declare-fun E*p_4*w_0 () Real)
(declare-fun p_5*w_3 () Real)
(declare-fun E*p_3*w_5 () Real)
(declare-fun p_4*w_3 () Real)
(declare-fun E*p_3*w_4 () Real)
(declare-fun p_2*w_3 () Real)
(declare-fun E*p_3*w_2 () Real)
(declare-fun p_1*w_3 () Real)
(declare-fun E*p_3*w_1 () Real)
(declare-fun p_0*w_3 () Real)
(declare-fun E*p_3*w_0 () Real)
(declare-fun p_5*w_2 () Real)
(declare-fun E*p_2*w_5 () Real)
(declare-fun p_4*w_2 () Real)
(declare-fun E*p_2*w_4 () Real)
(declare-fun p_3*w_2 () Real)
(declare-fun E*p_2*w_3 () Real)
(declare-fun p_1*w_2 () Real)
(declare-fun E*p_2*w_1 () Real)
(declare-fun p_0*w_2 () Real)
(declare-fun E*p_2*w_0 () Real)
(declare-fun p_5*w_1 () Real)
(declare-fun E*p_1*w_5 () Real)
(declare-fun p_4*w_1 () Real)
(declare-fun E*p_1*w_4 () Real)
(declare-fun p_3*w_1 () Real)
(declare-fun E*p_1*w_3 () Real)
(declare-fun p_2*w_1 () Real)
(declare-fun E*p_1*w_2 () Real)
(declare-fun p_0*w_1 () Real)
(declare-fun E*p_1*w_0 () Real)
(declare-fun p_5*w_0 () Real)
(declare-fun p_4*w_0 () Real)
(declare-fun E*p_0*w_4 () Real)
(declare-fun p_3*w_0 () Real)
(declare-fun E*p_0*w_3 () Real)
(declare-fun p_2*w_0 () Real)
(declare-fun E*p_0*w_2 () Real)
(declare-fun p_1*w_0 () Real)
(declare-fun E*p_0*w_1 () Real)
(declare-fun p_4*w_4 () Real)
(declare-fun E*p_4*w_4 () Real)
(declare-fun E*p_4 () Real)
(declare-fun E*w_4 () Real)
(declare-fun p_3*w_3 () Real)
(declare-fun E*p_3*w_3 () Real)
(declare-fun E*p_3 () Real)
(declare-fun E*w_3 () Real)
(declare-fun p_2*w_2 () Real)
(declare-fun E*p_2*w_2 () Real)
(declare-fun E*p_2 () Real)
(declare-fun E*w_2 () Real)
(declare-fun p_1*w_1 () Real)
(declare-fun E*p_1*w_1 () Real)
(declare-fun E*p_1 () Real)
(declare-fun E*w_1 () Real)
(declare-fun p_0*w_0 () Real)
(declare-fun E*p_0*w_0 () Real)
(declare-fun E*w_0 () Real)
(declare-fun E*T*p_5 () Real)
(declare-fun E*T*p_5*w_5 () Real)
(declare-fun T*w_5 () Real)
(declare-fun E*T*p_4 () Real)
(declare-fun E*T*p_4*w_4 () Real)
(declare-fun T*w_4 () Real)
(declare-fun E*T*p_3 () Real)
(declare-fun E*T*p_3*w_3 () Real)
(declare-fun T*w_3 () Real)
(declare-fun E*T*p_2 () Real)
(declare-fun E*T*p_2*w_2 () Real)
(declare-fun T*w_2 () Real)
(declare-fun E*T*p_1 () Real)
(declare-fun E*T*p_1*w_1 () Real)
(declare-fun T*w_1 () Real)
(declare-fun E*T*p_0 () Real)
(declare-fun E*T*p_0*w_0 () Real)
(declare-fun T*w_0 () Real)
(declare-fun E*p_5*w_top () Real)
(declare-fun E*w_top () Real)
(declare-fun E*p_4*w_top () Real)
(declare-fun E*p_3*w_top () Real)
(declare-fun E*p_2*w_top () Real)
(declare-fun E*p_1*w_top () Real)
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
(declare-fun |w_4*log(y)| () Real)
(declare-fun |w_4*log(rho)| () Real)
(declare-fun |w_4*log(kappa)| () Real)
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
(declare-fun p_0*share () Real)
(declare-fun E*share () Real)
(declare-fun E*p_0*share () Real)
(declare-fun q_3 () Real)
(declare-fun q_2 () Real)
(declare-fun q_1 () Real)
(declare-fun q_0 () Real)
(declare-fun q_5 () Real)
(declare-fun |w_3*log(y)| () Real)
(declare-fun |w_3*log(rho)| () Real)
(declare-fun |w_3*log(kappa)| () Real)
(declare-fun g*q_3 () Real)
(declare-fun |w_2*log(y)| () Real)
(declare-fun |w_2*log(rho)| () Real)
(declare-fun |w_2*log(kappa)| () Real)
(declare-fun g*q_2 () Real)
(declare-fun |w_1*log(y)| () Real)
(declare-fun |w_1*log(rho)| () Real)
(declare-fun |w_1*log(kappa)| () Real)
(declare-fun g*q_1 () Real)
(declare-fun |w_0*log(y)| () Real)
(declare-fun |w_0*log(rho)| () Real)
(declare-fun |w_0*log(kappa)| () Real)
(declare-fun g*q_0 () Real)
(declare-fun |w_5*log(rho)| () Real)
(declare-fun |w_5*log(kappa)| () Real)
(declare-fun |rho*w_4*log(y)| () Real)
(declare-fun |rho*w_4*log(rho)| () Real)
(declare-fun |rho*w_4*log(kappa)| () Real)
(declare-fun rho*w_4 () Real)
(declare-fun g*q_5 () Real)
(declare-fun g*kappa*q_4 () Real)
(declare-fun kappa*q_4 () Real)
(declare-fun |rho*w_3*log(y)| () Real)
(declare-fun |rho*w_3*log(rho)| () Real)
(declare-fun |rho*w_3*log(kappa)| () Real)
(declare-fun rho*w_3 () Real)
(declare-fun g*kappa*q_3 () Real)
(declare-fun kappa*q_3 () Real)
(declare-fun |rho*w_2*log(y)| () Real)
(declare-fun |rho*w_2*log(rho)| () Real)
(declare-fun |rho*w_2*log(kappa)| () Real)
(declare-fun rho*w_2 () Real)
(declare-fun g*kappa*q_2 () Real)
(declare-fun kappa*q_2 () Real)
(declare-fun |rho*w_1*log(y)| () Real)
(declare-fun |rho*w_1*log(rho)| () Real)
(declare-fun |rho*w_1*log(kappa)| () Real)
(declare-fun rho*w_1 () Real)
(declare-fun g*kappa*q_1 () Real)
(declare-fun kappa*q_1 () Real)
(declare-fun |rho*w_0*log(y)| () Real)
(declare-fun |rho*w_0*log(rho)| () Real)
(declare-fun |rho*w_0*log(kappa)| () Real)
(declare-fun rho*w_0 () Real)
(declare-fun g*kappa*q_0 () Real)
(declare-fun kappa*q_0 () Real)
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
      (a!14 (>= (+ (- 1.0) w_0 w_1 w_2 w_3 w_4 w_5) 0.0))
      (a!15 (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3 p_0*w_4 p_0*w_5))
      (a!16 (> (+ (- 1.0) w_0 w_1 w_2 w_3 w_4 w_5) 0.0))
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
      (a!21 (>= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0))
      (a!22 (+ E*p_0*w_0
               E*p_1*w_0
               E*p_2*w_0
               E*p_3*w_0
               E*p_4*w_0
               E*p_5*w_0
               (* (- 1.0) E*w_0)))
      (a!23 (> (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0))
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
      (a!35 (=> (and (>= (* (- 1.0) y) 0.0) (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!36 (=> (and (> (* (- 1.0) y) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!37 (=> (and (>= kappa 0.0) (>= y 0.0)) (>= kappa*y 0.0)))
      (a!38 (=> (and (> kappa 0.0) (> y 0.0)) (> kappa*y 0.0)))
      (a!39 (=> (and (>= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) kappa)
                       kappa**2*y
                       (* (- 1.0) kappa*rho)
                       kappa*y)
                    0.0)))
      (a!40 (=> (and (> (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) kappa)
                      kappa**2*y
                      (* (- 1.0) kappa*rho)
                      kappa*y)
                   0.0)))
      (a!41 (=> (and (>= (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (>= kappa 0.0))
                (>= (+ kappa
                       (* (- 1.0) kappa**2*y)
                       kappa*rho
                       (* (- 1.0) kappa*y))
                    0.0)))
      (a!42 (=> (and (> (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (> kappa 0.0))
                (> (+ kappa
                      (* (- 1.0) kappa**2*y)
                      kappa*rho
                      (* (- 1.0) kappa*y))
                   0.0)))
      (a!43 (=> (and (>= (+ (* (- 1.0) kappa*y) rho) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                    0.0)))
      (a!44 (=> (and (> (+ (* (- 1.0) kappa*y) rho) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                   0.0)))
      (a!45 (=> (and (>= (* (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (* (- 1.0) g*kappa*y) 0.0)))
      (a!46 (=> (and (> (* (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (* (- 1.0) g*kappa*y) 0.0)))
      (a!47 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_1) q_1) 0.0)))
      (a!48 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_1) q_1) 0.0)))
      (a!49 (=> (and (>= (+ (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!50 (=> (and (> (+ (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!51 (=> (and (>= rho 0.0) (>= w_0 0.0)) (>= rho*w_0 0.0)))
      (a!52 (=> (and (> rho 0.0) (> w_0 0.0)) (> rho*w_0 0.0)))
      (a!53 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_1*log(kappa)|)
               |w_1*log(rho)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!54 (+ (* (- 1.0) |log(y)|)
               (* (- 1.0) |rho*log(kappa)|)
               |rho*log(rho)|
               (* (- 1.0) |rho*log(y)|)))
      (a!55 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_0*log(kappa)|)
               |rho*w_0*log(rho)|
               (* (- 1.0) |rho*w_0*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!58 (not (>= (+ |rho*share*log(kappa)|
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
      (a!59 (=> (and (> q_2 0.0)
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
      (a!60 (=> (and (> q_1 0.0) (> w_1 0.0))
                (>= (+ q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|)
                    0.0)))
      (a!61 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_2) q_2) 0.0)))
      (a!62 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_2) q_2) 0.0)))
      (a!63 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_2*log(kappa)|)
               |w_2*log(rho)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!64 (=> (and (> q_3 0.0)
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
      (a!65 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_3) q_3) 0.0)))
      (a!66 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_3) q_3) 0.0)))
      (a!67 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!68 (=> (and (> q_4 0.0)
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
      (a!69 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_4) q_4) 0.0)))
      (a!70 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_4) q_4) 0.0)))
      (a!71 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_4*log(kappa)|)
               |w_4*log(rho)|
               (* (- 1.0) |w_4*log(y)|)))
      (a!72 (=> (and (> q_5 0.0)
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
      (a!73 (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_5) q_5) 0.0)))
      (a!74 (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_5) q_5) 0.0)))
      (a!75 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_5*log(kappa)|)
               |w_5*log(rho)|
               (* (- 1.0) |w_5*log(y)|)))
      (a!76 (=> (and (> q_1 0.0) (> w_1 0.0) (> y 0.0))
                (>= (+ g*kappa*q_1
                       q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|
                       |w_1*log(y)|)
                    0.0)))
      (a!77 (=> (and (> q_0 0.0)
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
      (a!78 (=> (and (>= q_0 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_0) q_0) 0.0)))
      (a!79 (=> (and (> q_0 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_0) q_0) 0.0)))
      (a!80 (=> (and (>= rho 0.0) (>= w_1 0.0)) (>= rho*w_1 0.0)))
      (a!81 (=> (and (> rho 0.0) (> w_1 0.0)) (> rho*w_1 0.0)))
      (a!82 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_0*log(kappa)|)
               |w_0*log(rho)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!83 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_1*log(kappa)|)
               |rho*w_1*log(rho)|
               (* (- 1.0) |rho*w_1*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!86 (=> (and (> q_0 0.0) (> w_0 0.0))
                (>= (+ q_0
                       (* (- 1.0) w_0)
                       (* (- 1.0) |w_0*log(q_0)|)
                       |w_0*log(w_0)|)
                    0.0)))
      (a!87 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_2*log(kappa)|)
               |w_2*log(rho)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!88 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!89 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_4*log(kappa)|)
               |w_4*log(rho)|
               (* (- 1.0) |w_4*log(y)|)))
      (a!90 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_5*log(kappa)|)
               |w_5*log(rho)|
               (* (- 1.0) |w_5*log(y)|)))
      (a!91 (=> (and (> q_2 0.0) (> w_2 0.0) (> y 0.0))
                (>= (+ g*kappa*q_2
                       q_2
                       (* (- 1.0) w_2)
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|
                       |w_2*log(y)|)
                    0.0)))
      (a!92 (=> (and (>= rho 0.0) (>= w_2 0.0)) (>= rho*w_2 0.0)))
      (a!93 (=> (and (> rho 0.0) (> w_2 0.0)) (> rho*w_2 0.0)))
      (a!94 (+ |rho*w_2*log(kappa)|
               (* (- 1.0) |rho*w_2*log(rho)|)
               |rho*w_2*log(y)|
               (* (- 1.0) |w_0*log(kappa)|)
               |w_0*log(rho)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!95 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_2*log(kappa)|)
               |rho*w_2*log(rho)|
               (* (- 1.0) |rho*w_2*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!98 (+ |rho*w_2*log(kappa)|
               (* (- 1.0) |rho*w_2*log(rho)|)
               |rho*w_2*log(y)|
               (* (- 1.0) |w_1*log(kappa)|)
               |w_1*log(rho)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!99 (+ |rho*w_2*log(kappa)|
               (* (- 1.0) |rho*w_2*log(rho)|)
               |rho*w_2*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!100 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_4*log(kappa)|)
                |w_4*log(rho)|
                (* (- 1.0) |w_4*log(y)|)))
      (a!101 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_5*log(kappa)|)
                |w_5*log(rho)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!102 (=> (and (> q_3 0.0) (> w_3 0.0) (> y 0.0))
                 (>= (+ g*kappa*q_3
                        q_3
                        (* (- 1.0) w_3)
                        (* (- 1.0) |w_3*log(q_3)|)
                        |w_3*log(w_3)|
                        |w_3*log(y)|)
                     0.0)))
      (a!103 (=> (and (>= rho 0.0) (>= w_3 0.0)) (>= rho*w_3 0.0)))
      (a!104 (=> (and (> rho 0.0) (> w_3 0.0)) (> rho*w_3 0.0)))
      (a!105 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!106 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_3*log(kappa)|)
                |rho*w_3*log(rho)|
                (* (- 1.0) |rho*w_3*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!109 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!110 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_2*log(kappa)|)
                |w_2*log(rho)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!111 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_4*log(kappa)|)
                |w_4*log(rho)|
                (* (- 1.0) |w_4*log(y)|)))
      (a!112 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_5*log(kappa)|)
                |w_5*log(rho)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!113 (=> (and (> q_4 0.0) (> w_4 0.0) (> y 0.0))
                 (>= (+ g*kappa*q_4
                        q_4
                        (* (- 1.0) w_4)
                        (* (- 1.0) |w_4*log(q_4)|)
                        |w_4*log(w_4)|
                        |w_4*log(y)|)
                     0.0)))
      (a!114 (=> (and (>= rho 0.0) (>= w_4 0.0)) (>= rho*w_4 0.0)))
      (a!115 (=> (and (> rho 0.0) (> w_4 0.0)) (> rho*w_4 0.0)))
      (a!116 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!117 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_4*log(kappa)|)
                |rho*w_4*log(rho)|
                (* (- 1.0) |rho*w_4*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_4*log(y)|)))
      (a!120 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!121 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_2*log(kappa)|)
                |w_2*log(rho)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!122 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_3*log(kappa)|)
                |w_3*log(rho)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!123 (+ |rho*w_4*log(kappa)|
                (* (- 1.0) |rho*w_4*log(rho)|)
                |rho*w_4*log(y)|
                (* (- 1.0) |w_5*log(kappa)|)
                |w_5*log(rho)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!124 (=> (and (> q_5 0.0) (> w_5 0.0) (> y 0.0))
                 (>= (+ g*kappa*q_5
                        q_5
                        (* (- 1.0) w_5)
                        (* (- 1.0) |w_5*log(q_5)|)
                        |w_5*log(w_5)|
                        |w_5*log(y)|)
                     0.0)))
      (a!125 (=> (and (>= rho 0.0) (>= w_5 0.0)) (>= rho*w_5 0.0)))
      (a!126 (=> (and (> rho 0.0) (> w_5 0.0)) (> rho*w_5 0.0)))
      (a!127 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!128 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_5*log(kappa)|)
                |rho*w_5*log(rho)|
                (* (- 1.0) |rho*w_5*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_5*log(y)|)))
      (a!131 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!132 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_2*log(kappa)|)
                |w_2*log(rho)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!133 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_3*log(kappa)|)
                |w_3*log(rho)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!134 (+ |rho*w_5*log(kappa)|
                (* (- 1.0) |rho*w_5*log(rho)|)
                |rho*w_5*log(y)|
                (* (- 1.0) |w_4*log(kappa)|)
                |w_4*log(rho)|
                (* (- 1.0) |w_4*log(y)|)))
      (a!135 (=> (and (>= E 0.0) (>= p_1 0.0)) (>= E*p_1 0.0)))
      (a!136 (=> (and (> E 0.0) (> p_1 0.0)) (> E*p_1 0.0)))
      (a!137 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_1 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!138 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_1 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!139 (=> (and (>= E 0.0) (>= w_top 0.0)) (>= E*w_top 0.0)))
      (a!140 (=> (and (> E 0.0) (> w_top 0.0)) (> E*w_top 0.0)))
      (a!141 (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_0) p_0*w_2) 0.0)))
      (a!142 (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_0) p_0*w_2) 0.0)))
      (a!143 (=> (and (>= E 0.0) (>= p_2 0.0)) (>= E*p_2 0.0)))
      (a!144 (=> (and (> E 0.0) (> p_2 0.0)) (> E*p_2 0.0)))
      (a!145 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_2 0.0))
                 (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!146 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_2 0.0))
                 (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!147 (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!148 (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!149 (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_0) p_0*w_3) 0.0)))
      (a!150 (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_0) p_0*w_3) 0.0)))
      (a!151 (=> (and (>= E 0.0) (>= p_3 0.0)) (>= E*p_3 0.0)))
      (a!152 (=> (and (> E 0.0) (> p_3 0.0)) (> E*p_3 0.0)))
      (a!153 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_3 0.0))
                 (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!154 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_3 0.0))
                 (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!155 (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!156 (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!157 (=> (and (>= (+ (* (- 1.0) w_0) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_0) p_0*w_4) 0.0)))
      (a!158 (=> (and (> (+ (* (- 1.0) w_0) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_0) p_0*w_4) 0.0)))
      (a!159 (=> (and (>= E 0.0) (>= p_4 0.0)) (>= E*p_4 0.0)))
      (a!160 (=> (and (> E 0.0) (> p_4 0.0)) (> E*p_4 0.0)))
      (a!161 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_4 0.0))
                 (>= (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_top) 0.0)))
      (a!162 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_4 0.0))
                 (> (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_top) 0.0)))
      (a!163 (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!164 (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!165 (=> (and (>= (+ (* (- 1.0) w_0) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_0) p_0*w_5) 0.0)))
      (a!166 (=> (and (> (+ (* (- 1.0) w_0) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_0) p_0*w_5) 0.0)))
      (a!167 (=> (and (>= E 0.0) (>= p_5 0.0)) (>= E*p_5 0.0)))
      (a!168 (=> (and (> E 0.0) (> p_5 0.0)) (> E*p_5 0.0)))
      (a!169 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_5 0.0))
                 (>= (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_top) 0.0)))
      (a!170 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_5 0.0))
                 (> (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_top) 0.0)))
      (a!171 (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!172 (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!173 (=> (and (>= (+ (* (- 1.0) w_1) w_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_1) p_0*w_2) 0.0)))
      (a!174 (=> (and (> (+ (* (- 1.0) w_1) w_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_1) p_0*w_2) 0.0)))
      (a!175 (=> (and (>= (+ (* (- 1.0) w_1) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_1) p_0*w_3) 0.0)))
      (a!176 (=> (and (> (+ (* (- 1.0) w_1) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_1) p_0*w_3) 0.0)))
      (a!177 (=> (and (>= (+ (* (- 1.0) w_1) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_1) p_0*w_4) 0.0)))
      (a!178 (=> (and (> (+ (* (- 1.0) w_1) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_1) p_0*w_4) 0.0)))
      (a!179 (=> (and (>= (+ (* (- 1.0) w_1) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_1) p_0*w_5) 0.0)))
      (a!180 (=> (and (> (+ (* (- 1.0) w_1) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_1) p_0*w_5) 0.0)))
      (a!181 (=> (and (>= (+ (* (- 1.0) w_2) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_2) p_0*w_3) 0.0)))
      (a!182 (=> (and (> (+ (* (- 1.0) w_2) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_2) p_0*w_3) 0.0)))
      (a!183 (=> (and (>= (+ (* (- 1.0) w_2) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_2) p_0*w_4) 0.0)))
      (a!184 (=> (and (> (+ (* (- 1.0) w_2) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_2) p_0*w_4) 0.0)))
      (a!185 (=> (and (>= (+ (* (- 1.0) w_2) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_2) p_0*w_5) 0.0)))
      (a!186 (=> (and (> (+ (* (- 1.0) w_2) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_2) p_0*w_5) 0.0)))
      (a!187 (=> (and (>= (+ (* (- 1.0) w_3) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_3) p_0*w_4) 0.0)))
      (a!188 (=> (and (> (+ (* (- 1.0) w_3) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_3) p_0*w_4) 0.0)))
      (a!189 (=> (and (>= (+ (* (- 1.0) w_3) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_3) p_0*w_5) 0.0)))
      (a!190 (=> (and (> (+ (* (- 1.0) w_3) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_3) p_0*w_5) 0.0)))
      (a!191 (=> (and (>= (+ (* (- 1.0) w_4) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_4) p_0*w_5) 0.0)))
      (a!192 (=> (and (> (+ (* (- 1.0) w_4) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_4) p_0*w_5) 0.0)))
      (a!193 (=> (and (>= (+ p_2 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!194 (=> (and (> (+ p_2 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!195 (=> (and (>= (+ p_2 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!196 (=> (and (> (+ p_2 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!197 (=> (and (>= (+ p_2 (* (- 1.0) p_5)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!198 (=> (and (> (+ p_2 (* (- 1.0) p_5)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!199 (=> (and (>= (+ p_3 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_3*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!200 (=> (and (> (+ p_3 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_3*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!201 (=> (and (>= (+ p_3 (* (- 1.0) p_5)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_3*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!202 (=> (and (> (+ p_3 (* (- 1.0) p_5)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_3*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!203 (=> (and (>= (+ p_4 (* (- 1.0) p_5)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_4*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!204 (=> (and (> (+ p_4 (* (- 1.0) p_5)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_4*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!205 (=> (and (>= E 0.0) (>= p_0 0.0)) (>= E*p_0 0.0)))
      (a!206 (=> (and (> E 0.0) (> p_0 0.0)) (> E*p_0 0.0)))
      (a!207 (+ p_0*w_0 p_1*w_0 p_2*w_0 p_3*w_0 p_4*w_0 p_5*w_0 (* (- 1.0) w_0)))
      (a!208 (+ (* (- 1.0) p_0*w_0)
                (* (- 1.0) p_1*w_0)
                (* (- 1.0) p_2*w_0)
                (* (- 1.0) p_3*w_0)
                (* (- 1.0) p_4*w_0)
                (* (- 1.0) p_5*w_0)
                w_0))
      (a!209 (+ (* (- 1.0) E*p_0)
                E*p_0*w_0
                E*p_0*w_1
                E*p_0*w_2
                E*p_0*w_3
                E*p_0*w_4
                E*p_0*w_5))
      (a!210 (+ E*p_0
                (* (- 1.0) E*p_0*w_0)
                (* (- 1.0) E*p_0*w_1)
                (* (- 1.0) E*p_0*w_2)
                (* (- 1.0) E*p_0*w_3)
                (* (- 1.0) E*p_0*w_4)
                (* (- 1.0) E*p_0*w_5)))
      (a!211 (+ p_0*w_1 p_1*w_1 p_2*w_1 p_3*w_1 p_4*w_1 p_5*w_1 (* (- 1.0) w_1)))
      (a!212 (+ (* (- 1.0) p_0*w_1)
                (* (- 1.0) p_1*w_1)
                (* (- 1.0) p_2*w_1)
                (* (- 1.0) p_3*w_1)
                (* (- 1.0) p_4*w_1)
                (* (- 1.0) p_5*w_1)
                w_1))
      (a!213 (+ (* (- 1.0) E*p_1)
                E*p_1*w_0
                E*p_1*w_1
                E*p_1*w_2
                E*p_1*w_3
                E*p_1*w_4
                E*p_1*w_5))
      (a!214 (+ E*p_1
                (* (- 1.0) E*p_1*w_0)
                (* (- 1.0) E*p_1*w_1)
                (* (- 1.0) E*p_1*w_2)
                (* (- 1.0) E*p_1*w_3)
                (* (- 1.0) E*p_1*w_4)
                (* (- 1.0) E*p_1*w_5)))
      (a!215 (+ E*p_0
                (* (- 1.0) E*p_0*w_1)
                (* (- 1.0) E*p_1)
                E*p_1*w_1
                p_0*w_1
                (* (- 1.0) p_1*w_1)))
      (a!216 (+ p_0*w_2 p_1*w_2 p_2*w_2 p_3*w_2 p_4*w_2 p_5*w_2 (* (- 1.0) w_2)))
      (a!217 (+ (* (- 1.0) p_0*w_2)
                (* (- 1.0) p_1*w_2)
                (* (- 1.0) p_2*w_2)
                (* (- 1.0) p_3*w_2)
                (* (- 1.0) p_4*w_2)
                (* (- 1.0) p_5*w_2)
                w_2))
      (a!218 (+ (* (- 1.0) E*p_2)
                E*p_2*w_0
                E*p_2*w_1
                E*p_2*w_2
                E*p_2*w_3
                E*p_2*w_4
                E*p_2*w_5))
      (a!219 (+ E*p_2
                (* (- 1.0) E*p_2*w_0)
                (* (- 1.0) E*p_2*w_1)
                (* (- 1.0) E*p_2*w_2)
                (* (- 1.0) E*p_2*w_3)
                (* (- 1.0) E*p_2*w_4)
                (* (- 1.0) E*p_2*w_5)))
      (a!220 (+ E*p_0
                (* (- 1.0) E*p_0*w_2)
                (* (- 1.0) E*p_2)
                E*p_2*w_2
                p_0*w_2
                (* (- 1.0) p_2*w_2)))
      (a!221 (+ p_0*w_3 p_1*w_3 p_2*w_3 p_3*w_3 p_4*w_3 p_5*w_3 (* (- 1.0) w_3)))
      (a!222 (+ (* (- 1.0) p_0*w_3)
                (* (- 1.0) p_1*w_3)
                (* (- 1.0) p_2*w_3)
                (* (- 1.0) p_3*w_3)
                (* (- 1.0) p_4*w_3)
                (* (- 1.0) p_5*w_3)
                w_3))
      (a!223 (+ (* (- 1.0) E*p_3)
                E*p_3*w_0
                E*p_3*w_1
                E*p_3*w_2
                E*p_3*w_3
                E*p_3*w_4
                E*p_3*w_5))
      (a!224 (+ E*p_3
                (* (- 1.0) E*p_3*w_0)
                (* (- 1.0) E*p_3*w_1)
                (* (- 1.0) E*p_3*w_2)
                (* (- 1.0) E*p_3*w_3)
                (* (- 1.0) E*p_3*w_4)
                (* (- 1.0) E*p_3*w_5)))
      (a!225 (+ E*p_0
                (* (- 1.0) E*p_0*w_3)
                (* (- 1.0) E*p_3)
                E*p_3*w_3
                p_0*w_3
                (* (- 1.0) p_3*w_3)))
      (a!226 (+ p_0*w_4 p_1*w_4 p_2*w_4 p_3*w_4 p_4*w_4 p_5*w_4 (* (- 1.0) w_4)))
      (a!227 (+ (* (- 1.0) p_0*w_4)
                (* (- 1.0) p_1*w_4)
                (* (- 1.0) p_2*w_4)
                (* (- 1.0) p_3*w_4)
                (* (- 1.0) p_4*w_4)
                (* (- 1.0) p_5*w_4)
                w_4))
      (a!228 (+ (* (- 1.0) E*p_4)
                E*p_4*w_0
                E*p_4*w_1
                E*p_4*w_2
                E*p_4*w_3
                E*p_4*w_4
                E*p_4*w_5))
      (a!229 (+ E*p_4
                (* (- 1.0) E*p_4*w_0)
                (* (- 1.0) E*p_4*w_1)
                (* (- 1.0) E*p_4*w_2)
                (* (- 1.0) E*p_4*w_3)
                (* (- 1.0) E*p_4*w_4)
                (* (- 1.0) E*p_4*w_5)))
      (a!230 (+ E*p_0
                (* (- 1.0) E*p_0*w_4)
                (* (- 1.0) E*p_4)
                E*p_4*w_4
                p_0*w_4
                (* (- 1.0) p_4*w_4)))
      (a!231 (+ p_0*w_5 p_1*w_5 p_2*w_5 p_3*w_5 p_4*w_5 p_5*w_5 (* (- 1.0) w_5)))
      (a!232 (+ (* (- 1.0) p_0*w_5)
                (* (- 1.0) p_1*w_5)
                (* (- 1.0) p_2*w_5)
                (* (- 1.0) p_3*w_5)
                (* (- 1.0) p_4*w_5)
                (* (- 1.0) p_5*w_5)
                w_5))
      (a!233 (+ (* (- 1.0) E*p_5)
                E*p_5*w_0
                E*p_5*w_1
                E*p_5*w_2
                E*p_5*w_3
                E*p_5*w_4
                E*p_5*w_5))
      (a!234 (+ E*p_5
                (* (- 1.0) E*p_5*w_0)
                (* (- 1.0) E*p_5*w_1)
                (* (- 1.0) E*p_5*w_2)
                (* (- 1.0) E*p_5*w_3)
                (* (- 1.0) E*p_5*w_4)
                (* (- 1.0) E*p_5*w_5)))
      (a!235 (+ E*p_0
                (* (- 1.0) E*p_0*w_5)
                (* (- 1.0) E*p_5)
                E*p_5*w_5
                p_0*w_5
                (* (- 1.0) p_5*w_5))))
(let ((a!19 (=> (and (>= a!17 0.0) (>= p_0 0.0)) (>= a!18 0.0)))
      (a!20 (=> (and (> a!17 0.0) (> p_0 0.0)) (> a!18 0.0)))
      (a!26 (=> (and (>= a!24 0.0) (>= E*w_0 0.0)) (>= a!25 0.0)))
      (a!27 (=> (and (> a!24 0.0) (> E*w_0 0.0)) (> a!25 0.0)))
      (a!33 (=> (and (>= (+ share (* (- 1.0) w_0)) 0.0)
                     (>= (+ E (* (- 1.0) E*p_0) p_0) 0.0))
                (>= a!32 0.0)))
      (a!34 (=> (and (> (+ share (* (- 1.0) w_0)) 0.0)
                     (> (+ E (* (- 1.0) E*p_0) p_0) 0.0))
                (> a!32 0.0)))
      (a!56 (=> (and (>= (+ (* (- 1.0) share) w_0) 0.0) (>= a!54 0.0))
                (>= a!55 0.0)))
      (a!57 (=> (and (> (+ (* (- 1.0) share) w_0) 0.0) (> a!54 0.0))
                (> a!55 0.0)))
      (a!84 (=> (and (>= (+ (* (- 1.0) share) w_1) 0.0) (>= a!54 0.0))
                (>= a!83 0.0)))
      (a!85 (=> (and (> (+ (* (- 1.0) share) w_1) 0.0) (> a!54 0.0))
                (> a!83 0.0)))
      (a!96 (=> (and (>= (+ (* (- 1.0) share) w_2) 0.0) (>= a!54 0.0))
                (>= a!95 0.0)))
      (a!97 (=> (and (> (+ (* (- 1.0) share) w_2) 0.0) (> a!54 0.0))
                (> a!95 0.0)))
      (a!107 (=> (and (>= (+ (* (- 1.0) share) w_3) 0.0) (>= a!54 0.0))
                 (>= a!106 0.0)))
      (a!108 (=> (and (> (+ (* (- 1.0) share) w_3) 0.0) (> a!54 0.0))
                 (> a!106 0.0)))
      (a!118 (=> (and (>= (+ (* (- 1.0) share) w_4) 0.0) (>= a!54 0.0))
                 (>= a!117 0.0)))
      (a!119 (=> (and (> (+ (* (- 1.0) share) w_4) 0.0) (> a!54 0.0))
                 (> a!117 0.0)))
      (a!129 (=> (and (>= (+ (* (- 1.0) share) w_5) 0.0) (>= a!54 0.0))
                 (>= a!128 0.0)))
      (a!130 (=> (and (> (+ (* (- 1.0) share) w_5) 0.0) (> a!54 0.0))
                 (> a!128 0.0))))
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
           (>= (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
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
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!53 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!53 0.0))
           a!56
           a!57
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
           a!58)
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
           (>= (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!59
           a!60
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_2) 0.0))
           a!61
           a!62
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!63 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!63 0.0))
           a!56
           a!57
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
           a!58)
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
           (>= (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!64
           a!60
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_3) 0.0))
           a!65
           a!66
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!67 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!67 0.0))
           a!56
           a!57
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
           a!58)
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
           (>= (+ rho*w_0 (* (- 1.0) w_4)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!68
           a!60
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_4) 0.0))
           a!69
           a!70
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!71 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!71 0.0))
           a!56
           a!57
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
           a!58)
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
           (>= (+ rho*w_0 (* (- 1.0) w_5)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!5
           a!72
           a!60
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_5) 0.0))
           a!73
           a!74
           a!49
           a!50
           a!51
           a!52
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!75 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!75 0.0))
           a!56
           a!57
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
           a!58)
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
           (>= (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!76
           a!77
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           a!78
           a!79
           a!49
           a!50
           a!80
           a!81
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!82 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!82 0.0))
           a!84
           a!85
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
           a!58)
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
           (>= (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!76
           a!59
           a!86
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_2) 0.0))
           a!61
           a!62
           a!49
           a!50
           a!80
           a!81
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!87 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!87 0.0))
           a!84
           a!85
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
           a!58)
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
           (>= (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!76
           a!64
           a!86
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_3) 0.0))
           a!65
           a!66
           a!49
           a!50
           a!80
           a!81
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!88 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!88 0.0))
           a!84
           a!85
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
           a!58)
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
           (>= (+ rho*w_1 (* (- 1.0) w_4)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!76
           a!68
           a!86
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_4) 0.0))
           a!69
           a!70
           a!49
           a!50
           a!80
           a!81
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!89 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!89 0.0))
           a!84
           a!85
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
           a!58)
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
           (>= (+ rho*w_1 (* (- 1.0) w_5)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!76
           a!72
           a!86
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_5) 0.0))
           a!73
           a!74
           a!49
           a!50
           a!80
           a!81
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!90 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!90 0.0))
           a!84
           a!85
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
           a!58)
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
           (>= (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!91
           a!77
           a!60
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_0) 0.0))
           a!78
           a!79
           a!49
           a!50
           a!92
           a!93
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!94 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!94 0.0))
           a!96
           a!97
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
           a!58)
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
           (>= (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!91
           a!6
           a!86
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_1) 0.0))
           a!47
           a!48
           a!49
           a!50
           a!92
           a!93
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!98 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!98 0.0))
           a!96
           a!97
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
           a!58)
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
           (>= (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!91
           a!64
           a!86
           a!60
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_3) 0.0))
           a!65
           a!66
           a!49
           a!50
           a!92
           a!93
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!99 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!99 0.0))
           a!96
           a!97
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
           a!58)
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
           (>= (+ rho*w_2 (* (- 1.0) w_4)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!91
           a!68
           a!86
           a!60
           a!8
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_4) 0.0))
           a!69
           a!70
           a!49
           a!50
           a!92
           a!93
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!100 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!100 0.0))
           a!96
           a!97
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
           a!58)
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
           (>= (+ rho*w_2 (* (- 1.0) w_5)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!91
           a!72
           a!86
           a!60
           a!8
           a!9
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_5) 0.0))
           a!73
           a!74
           a!49
           a!50
           a!92
           a!93
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!101 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!101 0.0))
           a!96
           a!97
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
           a!58)
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
           (>= (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!102
           a!77
           a!60
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_0) 0.0))
           a!78
           a!79
           a!49
           a!50
           a!103
           a!104
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!105 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!105 0.0))
           a!107
           a!108
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
           a!58)
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
           (>= (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!102
           a!6
           a!86
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_1) 0.0))
           a!47
           a!48
           a!49
           a!50
           a!103
           a!104
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!109 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!109 0.0))
           a!107
           a!108
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
           a!58)
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
           (>= (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!102
           a!59
           a!86
           a!60
           a!9
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_2) 0.0))
           a!61
           a!62
           a!49
           a!50
           a!103
           a!104
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!110 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!110 0.0))
           a!107
           a!108
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
           a!58)
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
           (>= (+ rho*w_3 (* (- 1.0) w_4)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!102
           a!68
           a!86
           a!60
           a!7
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_4) 0.0))
           a!69
           a!70
           a!49
           a!50
           a!103
           a!104
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!111 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!111 0.0))
           a!107
           a!108
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
           a!58)
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
           (>= (+ rho*w_3 (* (- 1.0) w_5)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!102
           a!72
           a!86
           a!60
           a!7
           a!9
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_5) 0.0))
           a!73
           a!74
           a!49
           a!50
           a!103
           a!104
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!112 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!112 0.0))
           a!107
           a!108
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
           a!58)
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
           (>= (+ rho*w_4 (* (- 1.0) w_0)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!113
           a!77
           a!60
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_0) 0.0))
           a!78
           a!79
           a!49
           a!50
           a!114
           a!115
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!116 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!116 0.0))
           a!118
           a!119
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
           a!58)
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
           (>= (+ rho*w_4 (* (- 1.0) w_1)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!113
           a!6
           a!86
           a!7
           a!8
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_1) 0.0))
           a!47
           a!48
           a!49
           a!50
           a!114
           a!115
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!120 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!120 0.0))
           a!118
           a!119
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
           a!58)
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
           (>= (+ rho*w_4 (* (- 1.0) w_2)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!113
           a!59
           a!86
           a!60
           a!8
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_2) 0.0))
           a!61
           a!62
           a!49
           a!50
           a!114
           a!115
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!121 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!121 0.0))
           a!118
           a!119
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
           a!58)
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
           (>= (+ rho*w_4 (* (- 1.0) w_3)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!113
           a!64
           a!86
           a!60
           a!7
           a!10
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_3) 0.0))
           a!65
           a!66
           a!49
           a!50
           a!114
           a!115
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!122 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!122 0.0))
           a!118
           a!119
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
           a!58)
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
           (>= (+ rho*w_4 (* (- 1.0) w_5)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!113
           a!72
           a!86
           a!60
           a!7
           a!8
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_4) q_5) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_4) g*q_5) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_4) q_5) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_4) g*q_5) 0.0))
           a!73
           a!74
           a!49
           a!50
           a!114
           a!115
           (=> (and (>= (+ rho*w_4 (* (- 1.0) w_5)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!123 0.0))
           (=> (and (> (+ rho*w_4 (* (- 1.0) w_5)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!123 0.0))
           a!118
           a!119
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
           a!58)
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
           (>= (+ rho*w_5 (* (- 1.0) w_0)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!124
           a!77
           a!60
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_0) 0.0))
           a!78
           a!79
           a!49
           a!50
           a!125
           a!126
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!127 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!127 0.0))
           a!129
           a!130
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
           a!58)
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
           (>= (+ rho*w_5 (* (- 1.0) w_1)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!124
           a!6
           a!86
           a!7
           a!8
           a!9
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_1) 0.0))
           a!47
           a!48
           a!49
           a!50
           a!125
           a!126
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!131 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!131 0.0))
           a!129
           a!130
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
           a!58)
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
           (>= (+ rho*w_5 (* (- 1.0) w_2)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!124
           a!59
           a!86
           a!60
           a!8
           a!9
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_2) 0.0))
           a!61
           a!62
           a!49
           a!50
           a!125
           a!126
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!132 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!132 0.0))
           a!129
           a!130
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
           a!58)
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
           (>= (+ rho*w_5 (* (- 1.0) w_3)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!124
           a!64
           a!86
           a!60
           a!7
           a!9
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_3) 0.0))
           a!65
           a!66
           a!49
           a!50
           a!125
           a!126
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!133 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!133 0.0))
           a!129
           a!130
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
           a!58)
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
           (>= (+ rho*w_5 (* (- 1.0) w_4)) 0.0)
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
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!124
           a!68
           a!86
           a!60
           a!7
           a!8
           a!11
           a!12
           a!13
           (=> (and a!14 (>= p_0 0.0)) (>= a!15 0.0))
           (=> (and a!16 (> p_0 0.0)) (> a!15 0.0))
           a!19
           a!20
           (=> (and a!21 (>= E*w_0 0.0)) (>= a!22 0.0))
           (=> (and a!23 (> E*w_0 0.0)) (> a!22 0.0))
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!46
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_5) q_4) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_5) g*q_4) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_5) q_4) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_5) g*q_4) 0.0))
           a!69
           a!70
           a!49
           a!50
           a!125
           a!126
           (=> (and (>= (+ rho*w_5 (* (- 1.0) w_4)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!134 0.0))
           (=> (and (> (+ rho*w_5 (* (- 1.0) w_4)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!134 0.0))
           a!129
           a!130
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
           a!58)
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
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           a!139
           a!140
           a!147
           a!148
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           a!143
           a!144
           a!145
           a!146
           a!139
           a!140
           a!147
           a!148
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!155
           a!156
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!155
           a!156
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!163
           a!164
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!163
           a!164
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           a!173
           a!174
           a!143
           a!144
           a!145
           a!146
           a!139
           a!140
           a!147
           a!148
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           a!143
           a!144
           a!145
           a!146
           a!139
           a!140
           a!147
           a!148
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           a!175
           a!176
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!155
           a!156
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!155
           a!156
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           a!177
           a!178
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!163
           a!164
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!163
           a!164
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           a!181
           a!182
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!155
           a!156
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!155
           a!156
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           a!183
           a!184
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!163
           a!164
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!163
           a!164
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           a!187
           a!188
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!163
           a!164
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!163
           a!164
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!171
           a!172
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           a!139
           a!140
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           a!173
           a!174
           a!143
           a!144
           a!145
           a!146
           a!139
           a!140
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           a!143
           a!144
           a!145
           a!146
           a!139
           a!140
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           a!175
           a!176
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           a!177
           a!178
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           a!181
           a!182
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           a!183
           a!184
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           a!187
           a!188
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           a!175
           a!176
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           a!181
           a!182
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           a!193
           a!194
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           a!177
           a!178
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           a!183
           a!184
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           a!177
           a!178
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           a!187
           a!188
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           a!183
           a!184
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           a!187
           a!188
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!195
           a!196
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!197
           a!198
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           a!175
           a!176
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           a!181
           a!182
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           a!151
           a!152
           a!153
           a!154
           a!139
           a!140
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           a!177
           a!178
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           a!183
           a!184
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           a!177
           a!178
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           a!187
           a!188
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           a!183
           a!184
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           a!187
           a!188
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           a!177
           a!178
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           a!183
           a!184
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           a!187
           a!188
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           a!199
           a!200
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!201
           a!202
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           a!177
           a!178
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           a!183
           a!184
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           a!187
           a!188
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!139
           a!140
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           a!203
           a!204
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_0) w_4) 0.0)
           (>= (+ (* (- 1.0) w_0) w_5) 0.0)
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           (not (>= (+ E*p_5*w_top (* (- 1.0) p_0*w_0)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_4) 0.0)
           (>= (+ (* (- 1.0) w_1) w_5) 0.0)
           a!179
           a!180
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           (not (>= (+ E*p_5*w_top (* (- 1.0) p_0*w_1)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_4) 0.0)
           (>= (+ (* (- 1.0) w_2) w_5) 0.0)
           a!185
           a!186
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           (not (>= (+ E*p_5*w_top (* (- 1.0) p_0*w_2)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_4) 0.0)
           (>= (+ (* (- 1.0) w_3) w_5) 0.0)
           a!189
           a!190
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           (not (>= (+ E*p_5*w_top (* (- 1.0) p_0*w_3)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_4)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_4)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_5) 0.0)
           a!191
           a!192
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           (not (>= (+ E*p_5*w_top (* (- 1.0) p_0*w_4)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_3 (* (- 1.0) w_5)) 0.0)
           (>= (+ w_4 (* (- 1.0) w_5)) 0.0)
           a!167
           a!168
           a!169
           a!170
           a!139
           a!140
           (not (>= (+ E*p_5*w_top (* (- 1.0) p_0*w_5)) 0.0)))
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
           (>= (+ T*w_0 (* (- 1.0) w_1)) 0.0)
           (> w_0 0.0)
           a!205
           a!206
           (=> (and (>= (+ T*w_0 (* (- 1.0) w_1)) 0.0) (>= E*p_0 0.0))
               (>= (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_1)) 0.0))
           (=> (and (> (+ T*w_0 (* (- 1.0) w_1)) 0.0) (> E*p_0 0.0))
               (> (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_1)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_0) p_1) 0.0) (>= w_0 0.0))
               (>= (+ (* (- 1.0) E*T*p_0*w_0) p_1*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_0) p_1) 0.0) (> w_0 0.0))
               (> (+ (* (- 1.0) E*T*p_0*w_0) p_1*w_0) 0.0))
           (not (>= (+ E*T*p_0 (* (- 1.0) p_1)) 0.0)))
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
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ T*w_0 (* (- 1.0) w_2)) 0.0)
           (> w_0 0.0)
           a!205
           a!206
           (=> (and (>= (+ T*w_0 (* (- 1.0) w_2)) 0.0) (>= E*p_0 0.0))
               (>= (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_2)) 0.0))
           (=> (and (> (+ T*w_0 (* (- 1.0) w_2)) 0.0) (> E*p_0 0.0))
               (> (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_2)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_0) p_2) 0.0) (>= w_0 0.0))
               (>= (+ (* (- 1.0) E*T*p_0*w_0) p_2*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_0) p_2) 0.0) (> w_0 0.0))
               (> (+ (* (- 1.0) E*T*p_0*w_0) p_2*w_0) 0.0))
           (not (>= (+ E*T*p_0 (* (- 1.0) p_2)) 0.0)))
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
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ T*w_0 (* (- 1.0) w_3)) 0.0)
           (> w_0 0.0)
           a!205
           a!206
           (=> (and (>= (+ T*w_0 (* (- 1.0) w_3)) 0.0) (>= E*p_0 0.0))
               (>= (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_3)) 0.0))
           (=> (and (> (+ T*w_0 (* (- 1.0) w_3)) 0.0) (> E*p_0 0.0))
               (> (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_3)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_0) p_3) 0.0) (>= w_0 0.0))
               (>= (+ (* (- 1.0) E*T*p_0*w_0) p_3*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_0) p_3) 0.0) (> w_0 0.0))
               (> (+ (* (- 1.0) E*T*p_0*w_0) p_3*w_0) 0.0))
           (not (>= (+ E*T*p_0 (* (- 1.0) p_3)) 0.0)))
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
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ T*w_0 (* (- 1.0) w_4)) 0.0)
           (> w_0 0.0)
           a!205
           a!206
           (=> (and (>= (+ T*w_0 (* (- 1.0) w_4)) 0.0) (>= E*p_0 0.0))
               (>= (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_4)) 0.0))
           (=> (and (> (+ T*w_0 (* (- 1.0) w_4)) 0.0) (> E*p_0 0.0))
               (> (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_4)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_0) p_4) 0.0) (>= w_0 0.0))
               (>= (+ (* (- 1.0) E*T*p_0*w_0) p_4*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_0) p_4) 0.0) (> w_0 0.0))
               (> (+ (* (- 1.0) E*T*p_0*w_0) p_4*w_0) 0.0))
           (not (>= (+ E*T*p_0 (* (- 1.0) p_4)) 0.0)))
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
           (>= (+ E*p_0*w_5 (* (- 1.0) p_5*w_0)) 0.0)
           (>= (+ T*w_0 (* (- 1.0) w_5)) 0.0)
           (> w_0 0.0)
           a!205
           a!206
           (=> (and (>= (+ T*w_0 (* (- 1.0) w_5)) 0.0) (>= E*p_0 0.0))
               (>= (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_5)) 0.0))
           (=> (and (> (+ T*w_0 (* (- 1.0) w_5)) 0.0) (> E*p_0 0.0))
               (> (+ E*T*p_0*w_0 (* (- 1.0) E*p_0*w_5)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_0) p_5) 0.0) (>= w_0 0.0))
               (>= (+ (* (- 1.0) E*T*p_0*w_0) p_5*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_0) p_5) 0.0) (> w_0 0.0))
               (> (+ (* (- 1.0) E*T*p_0*w_0) p_5*w_0) 0.0))
           (not (>= (+ E*T*p_0 (* (- 1.0) p_5)) 0.0)))
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
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_0)) 0.0)
           (> w_1 0.0)
           a!135
           a!136
           (=> (and (>= (+ T*w_1 (* (- 1.0) w_0)) 0.0) (>= E*p_1 0.0))
               (>= (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_0)) 0.0))
           (=> (and (> (+ T*w_1 (* (- 1.0) w_0)) 0.0) (> E*p_1 0.0))
               (> (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_0)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_1) p_0) 0.0) (>= w_1 0.0))
               (>= (+ (* (- 1.0) E*T*p_1*w_1) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_1) p_0) 0.0) (> w_1 0.0))
               (> (+ (* (- 1.0) E*T*p_1*w_1) p_0*w_1) 0.0))
           (not (>= (+ E*T*p_1 (* (- 1.0) p_0)) 0.0)))
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
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_2)) 0.0)
           (> w_1 0.0)
           a!135
           a!136
           (=> (and (>= (+ T*w_1 (* (- 1.0) w_2)) 0.0) (>= E*p_1 0.0))
               (>= (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_2)) 0.0))
           (=> (and (> (+ T*w_1 (* (- 1.0) w_2)) 0.0) (> E*p_1 0.0))
               (> (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_2)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_1) p_2) 0.0) (>= w_1 0.0))
               (>= (+ (* (- 1.0) E*T*p_1*w_1) p_2*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_1) p_2) 0.0) (> w_1 0.0))
               (> (+ (* (- 1.0) E*T*p_1*w_1) p_2*w_1) 0.0))
           (not (>= (+ E*T*p_1 (* (- 1.0) p_2)) 0.0)))
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
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_3)) 0.0)
           (> w_1 0.0)
           a!135
           a!136
           (=> (and (>= (+ T*w_1 (* (- 1.0) w_3)) 0.0) (>= E*p_1 0.0))
               (>= (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_3)) 0.0))
           (=> (and (> (+ T*w_1 (* (- 1.0) w_3)) 0.0) (> E*p_1 0.0))
               (> (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_3)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_1) p_3) 0.0) (>= w_1 0.0))
               (>= (+ (* (- 1.0) E*T*p_1*w_1) p_3*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_1) p_3) 0.0) (> w_1 0.0))
               (> (+ (* (- 1.0) E*T*p_1*w_1) p_3*w_1) 0.0))
           (not (>= (+ E*T*p_1 (* (- 1.0) p_3)) 0.0)))
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
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_4)) 0.0)
           (> w_1 0.0)
           a!135
           a!136
           (=> (and (>= (+ T*w_1 (* (- 1.0) w_4)) 0.0) (>= E*p_1 0.0))
               (>= (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_4)) 0.0))
           (=> (and (> (+ T*w_1 (* (- 1.0) w_4)) 0.0) (> E*p_1 0.0))
               (> (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_4)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_1) p_4) 0.0) (>= w_1 0.0))
               (>= (+ (* (- 1.0) E*T*p_1*w_1) p_4*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_1) p_4) 0.0) (> w_1 0.0))
               (> (+ (* (- 1.0) E*T*p_1*w_1) p_4*w_1) 0.0))
           (not (>= (+ E*T*p_1 (* (- 1.0) p_4)) 0.0)))
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
           (>= (+ E*p_1*w_5 (* (- 1.0) p_5*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_5)) 0.0)
           (> w_1 0.0)
           a!135
           a!136
           (=> (and (>= (+ T*w_1 (* (- 1.0) w_5)) 0.0) (>= E*p_1 0.0))
               (>= (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_5)) 0.0))
           (=> (and (> (+ T*w_1 (* (- 1.0) w_5)) 0.0) (> E*p_1 0.0))
               (> (+ E*T*p_1*w_1 (* (- 1.0) E*p_1*w_5)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_1) p_5) 0.0) (>= w_1 0.0))
               (>= (+ (* (- 1.0) E*T*p_1*w_1) p_5*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_1) p_5) 0.0) (> w_1 0.0))
               (> (+ (* (- 1.0) E*T*p_1*w_1) p_5*w_1) 0.0))
           (not (>= (+ E*T*p_1 (* (- 1.0) p_5)) 0.0)))
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ T*w_2 (* (- 1.0) w_0)) 0.0)
           (> w_2 0.0)
           a!143
           a!144
           (=> (and (>= (+ T*w_2 (* (- 1.0) w_0)) 0.0) (>= E*p_2 0.0))
               (>= (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_0)) 0.0))
           (=> (and (> (+ T*w_2 (* (- 1.0) w_0)) 0.0) (> E*p_2 0.0))
               (> (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_0)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_2) p_0) 0.0) (>= w_2 0.0))
               (>= (+ (* (- 1.0) E*T*p_2*w_2) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_2) p_0) 0.0) (> w_2 0.0))
               (> (+ (* (- 1.0) E*T*p_2*w_2) p_0*w_2) 0.0))
           (not (>= (+ E*T*p_2 (* (- 1.0) p_0)) 0.0)))
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
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ T*w_2 (* (- 1.0) w_1)) 0.0)
           (> w_2 0.0)
           a!143
           a!144
           (=> (and (>= (+ T*w_2 (* (- 1.0) w_1)) 0.0) (>= E*p_2 0.0))
               (>= (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_1)) 0.0))
           (=> (and (> (+ T*w_2 (* (- 1.0) w_1)) 0.0) (> E*p_2 0.0))
               (> (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_1)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_2) p_1) 0.0) (>= w_2 0.0))
               (>= (+ (* (- 1.0) E*T*p_2*w_2) p_1*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_2) p_1) 0.0) (> w_2 0.0))
               (> (+ (* (- 1.0) E*T*p_2*w_2) p_1*w_2) 0.0))
           (not (>= (+ E*T*p_2 (* (- 1.0) p_1)) 0.0)))
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
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ T*w_2 (* (- 1.0) w_3)) 0.0)
           (> w_2 0.0)
           a!143
           a!144
           (=> (and (>= (+ T*w_2 (* (- 1.0) w_3)) 0.0) (>= E*p_2 0.0))
               (>= (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_3)) 0.0))
           (=> (and (> (+ T*w_2 (* (- 1.0) w_3)) 0.0) (> E*p_2 0.0))
               (> (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_3)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_2) p_3) 0.0) (>= w_2 0.0))
               (>= (+ (* (- 1.0) E*T*p_2*w_2) p_3*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_2) p_3) 0.0) (> w_2 0.0))
               (> (+ (* (- 1.0) E*T*p_2*w_2) p_3*w_2) 0.0))
           (not (>= (+ E*T*p_2 (* (- 1.0) p_3)) 0.0)))
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
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ T*w_2 (* (- 1.0) w_4)) 0.0)
           (> w_2 0.0)
           a!143
           a!144
           (=> (and (>= (+ T*w_2 (* (- 1.0) w_4)) 0.0) (>= E*p_2 0.0))
               (>= (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_4)) 0.0))
           (=> (and (> (+ T*w_2 (* (- 1.0) w_4)) 0.0) (> E*p_2 0.0))
               (> (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_4)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_2) p_4) 0.0) (>= w_2 0.0))
               (>= (+ (* (- 1.0) E*T*p_2*w_2) p_4*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_2) p_4) 0.0) (> w_2 0.0))
               (> (+ (* (- 1.0) E*T*p_2*w_2) p_4*w_2) 0.0))
           (not (>= (+ E*T*p_2 (* (- 1.0) p_4)) 0.0)))
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
           (>= (+ E*p_2*w_5 (* (- 1.0) p_5*w_2)) 0.0)
           (>= (+ T*w_2 (* (- 1.0) w_5)) 0.0)
           (> w_2 0.0)
           a!143
           a!144
           (=> (and (>= (+ T*w_2 (* (- 1.0) w_5)) 0.0) (>= E*p_2 0.0))
               (>= (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_5)) 0.0))
           (=> (and (> (+ T*w_2 (* (- 1.0) w_5)) 0.0) (> E*p_2 0.0))
               (> (+ E*T*p_2*w_2 (* (- 1.0) E*p_2*w_5)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_2) p_5) 0.0) (>= w_2 0.0))
               (>= (+ (* (- 1.0) E*T*p_2*w_2) p_5*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_2) p_5) 0.0) (> w_2 0.0))
               (> (+ (* (- 1.0) E*T*p_2*w_2) p_5*w_2) 0.0))
           (not (>= (+ E*T*p_2 (* (- 1.0) p_5)) 0.0)))
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ T*w_3 (* (- 1.0) w_0)) 0.0)
           (> w_3 0.0)
           a!151
           a!152
           (=> (and (>= (+ T*w_3 (* (- 1.0) w_0)) 0.0) (>= E*p_3 0.0))
               (>= (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_0)) 0.0))
           (=> (and (> (+ T*w_3 (* (- 1.0) w_0)) 0.0) (> E*p_3 0.0))
               (> (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_0)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_3) p_0) 0.0) (>= w_3 0.0))
               (>= (+ (* (- 1.0) E*T*p_3*w_3) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_3) p_0) 0.0) (> w_3 0.0))
               (> (+ (* (- 1.0) E*T*p_3*w_3) p_0*w_3) 0.0))
           (not (>= (+ E*T*p_3 (* (- 1.0) p_0)) 0.0)))
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
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ T*w_3 (* (- 1.0) w_1)) 0.0)
           (> w_3 0.0)
           a!151
           a!152
           (=> (and (>= (+ T*w_3 (* (- 1.0) w_1)) 0.0) (>= E*p_3 0.0))
               (>= (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_1)) 0.0))
           (=> (and (> (+ T*w_3 (* (- 1.0) w_1)) 0.0) (> E*p_3 0.0))
               (> (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_1)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_3) p_1) 0.0) (>= w_3 0.0))
               (>= (+ (* (- 1.0) E*T*p_3*w_3) p_1*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_3) p_1) 0.0) (> w_3 0.0))
               (> (+ (* (- 1.0) E*T*p_3*w_3) p_1*w_3) 0.0))
           (not (>= (+ E*T*p_3 (* (- 1.0) p_1)) 0.0)))
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
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ T*w_3 (* (- 1.0) w_2)) 0.0)
           (> w_3 0.0)
           a!151
           a!152
           (=> (and (>= (+ T*w_3 (* (- 1.0) w_2)) 0.0) (>= E*p_3 0.0))
               (>= (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_2)) 0.0))
           (=> (and (> (+ T*w_3 (* (- 1.0) w_2)) 0.0) (> E*p_3 0.0))
               (> (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_2)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_3) p_2) 0.0) (>= w_3 0.0))
               (>= (+ (* (- 1.0) E*T*p_3*w_3) p_2*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_3) p_2) 0.0) (> w_3 0.0))
               (> (+ (* (- 1.0) E*T*p_3*w_3) p_2*w_3) 0.0))
           (not (>= (+ E*T*p_3 (* (- 1.0) p_2)) 0.0)))
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
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ T*w_3 (* (- 1.0) w_4)) 0.0)
           (> w_3 0.0)
           a!151
           a!152
           (=> (and (>= (+ T*w_3 (* (- 1.0) w_4)) 0.0) (>= E*p_3 0.0))
               (>= (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_4)) 0.0))
           (=> (and (> (+ T*w_3 (* (- 1.0) w_4)) 0.0) (> E*p_3 0.0))
               (> (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_4)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_3) p_4) 0.0) (>= w_3 0.0))
               (>= (+ (* (- 1.0) E*T*p_3*w_3) p_4*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_3) p_4) 0.0) (> w_3 0.0))
               (> (+ (* (- 1.0) E*T*p_3*w_3) p_4*w_3) 0.0))
           (not (>= (+ E*T*p_3 (* (- 1.0) p_4)) 0.0)))
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
           (>= (+ E*p_3*w_5 (* (- 1.0) p_5*w_3)) 0.0)
           (>= (+ T*w_3 (* (- 1.0) w_5)) 0.0)
           (> w_3 0.0)
           a!151
           a!152
           (=> (and (>= (+ T*w_3 (* (- 1.0) w_5)) 0.0) (>= E*p_3 0.0))
               (>= (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_5)) 0.0))
           (=> (and (> (+ T*w_3 (* (- 1.0) w_5)) 0.0) (> E*p_3 0.0))
               (> (+ E*T*p_3*w_3 (* (- 1.0) E*p_3*w_5)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_3) p_5) 0.0) (>= w_3 0.0))
               (>= (+ (* (- 1.0) E*T*p_3*w_3) p_5*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_3) p_5) 0.0) (> w_3 0.0))
               (> (+ (* (- 1.0) E*T*p_3*w_3) p_5*w_3) 0.0))
           (not (>= (+ E*T*p_3 (* (- 1.0) p_5)) 0.0)))
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ T*w_4 (* (- 1.0) w_0)) 0.0)
           (> w_4 0.0)
           a!159
           a!160
           (=> (and (>= (+ T*w_4 (* (- 1.0) w_0)) 0.0) (>= E*p_4 0.0))
               (>= (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_0)) 0.0))
           (=> (and (> (+ T*w_4 (* (- 1.0) w_0)) 0.0) (> E*p_4 0.0))
               (> (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_0)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_4) p_0) 0.0) (>= w_4 0.0))
               (>= (+ (* (- 1.0) E*T*p_4*w_4) p_0*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_4) p_0) 0.0) (> w_4 0.0))
               (> (+ (* (- 1.0) E*T*p_4*w_4) p_0*w_4) 0.0))
           (not (>= (+ E*T*p_4 (* (- 1.0) p_0)) 0.0)))
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
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ T*w_4 (* (- 1.0) w_1)) 0.0)
           (> w_4 0.0)
           a!159
           a!160
           (=> (and (>= (+ T*w_4 (* (- 1.0) w_1)) 0.0) (>= E*p_4 0.0))
               (>= (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_1)) 0.0))
           (=> (and (> (+ T*w_4 (* (- 1.0) w_1)) 0.0) (> E*p_4 0.0))
               (> (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_1)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_4) p_1) 0.0) (>= w_4 0.0))
               (>= (+ (* (- 1.0) E*T*p_4*w_4) p_1*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_4) p_1) 0.0) (> w_4 0.0))
               (> (+ (* (- 1.0) E*T*p_4*w_4) p_1*w_4) 0.0))
           (not (>= (+ E*T*p_4 (* (- 1.0) p_1)) 0.0)))
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
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ T*w_4 (* (- 1.0) w_2)) 0.0)
           (> w_4 0.0)
           a!159
           a!160
           (=> (and (>= (+ T*w_4 (* (- 1.0) w_2)) 0.0) (>= E*p_4 0.0))
               (>= (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_2)) 0.0))
           (=> (and (> (+ T*w_4 (* (- 1.0) w_2)) 0.0) (> E*p_4 0.0))
               (> (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_2)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_4) p_2) 0.0) (>= w_4 0.0))
               (>= (+ (* (- 1.0) E*T*p_4*w_4) p_2*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_4) p_2) 0.0) (> w_4 0.0))
               (> (+ (* (- 1.0) E*T*p_4*w_4) p_2*w_4) 0.0))
           (not (>= (+ E*T*p_4 (* (- 1.0) p_2)) 0.0)))
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
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ T*w_4 (* (- 1.0) w_3)) 0.0)
           (> w_4 0.0)
           a!159
           a!160
           (=> (and (>= (+ T*w_4 (* (- 1.0) w_3)) 0.0) (>= E*p_4 0.0))
               (>= (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_3)) 0.0))
           (=> (and (> (+ T*w_4 (* (- 1.0) w_3)) 0.0) (> E*p_4 0.0))
               (> (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_3)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_4) p_3) 0.0) (>= w_4 0.0))
               (>= (+ (* (- 1.0) E*T*p_4*w_4) p_3*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_4) p_3) 0.0) (> w_4 0.0))
               (> (+ (* (- 1.0) E*T*p_4*w_4) p_3*w_4) 0.0))
           (not (>= (+ E*T*p_4 (* (- 1.0) p_3)) 0.0)))
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
           (>= (+ E*p_4*w_5 (* (- 1.0) p_5*w_4)) 0.0)
           (>= (+ T*w_4 (* (- 1.0) w_5)) 0.0)
           (> w_4 0.0)
           a!159
           a!160
           (=> (and (>= (+ T*w_4 (* (- 1.0) w_5)) 0.0) (>= E*p_4 0.0))
               (>= (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_5)) 0.0))
           (=> (and (> (+ T*w_4 (* (- 1.0) w_5)) 0.0) (> E*p_4 0.0))
               (> (+ E*T*p_4*w_4 (* (- 1.0) E*p_4*w_5)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_4) p_5) 0.0) (>= w_4 0.0))
               (>= (+ (* (- 1.0) E*T*p_4*w_4) p_5*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_4) p_5) 0.0) (> w_4 0.0))
               (> (+ (* (- 1.0) E*T*p_4*w_4) p_5*w_4) 0.0))
           (not (>= (+ E*T*p_4 (* (- 1.0) p_5)) 0.0)))
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ T*w_5 (* (- 1.0) w_0)) 0.0)
           (> w_5 0.0)
           a!167
           a!168
           (=> (and (>= (+ T*w_5 (* (- 1.0) w_0)) 0.0) (>= E*p_5 0.0))
               (>= (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_0)) 0.0))
           (=> (and (> (+ T*w_5 (* (- 1.0) w_0)) 0.0) (> E*p_5 0.0))
               (> (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_0)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_5) p_0) 0.0) (>= w_5 0.0))
               (>= (+ (* (- 1.0) E*T*p_5*w_5) p_0*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_5) p_0) 0.0) (> w_5 0.0))
               (> (+ (* (- 1.0) E*T*p_5*w_5) p_0*w_5) 0.0))
           (not (>= (+ E*T*p_5 (* (- 1.0) p_0)) 0.0)))
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
           (>= (+ E*p_5*w_1 (* (- 1.0) p_1*w_5)) 0.0)
           (>= (+ T*w_5 (* (- 1.0) w_1)) 0.0)
           (> w_5 0.0)
           a!167
           a!168
           (=> (and (>= (+ T*w_5 (* (- 1.0) w_1)) 0.0) (>= E*p_5 0.0))
               (>= (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_1)) 0.0))
           (=> (and (> (+ T*w_5 (* (- 1.0) w_1)) 0.0) (> E*p_5 0.0))
               (> (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_1)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_5) p_1) 0.0) (>= w_5 0.0))
               (>= (+ (* (- 1.0) E*T*p_5*w_5) p_1*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_5) p_1) 0.0) (> w_5 0.0))
               (> (+ (* (- 1.0) E*T*p_5*w_5) p_1*w_5) 0.0))
           (not (>= (+ E*T*p_5 (* (- 1.0) p_1)) 0.0)))
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
           (>= (+ E*p_5*w_2 (* (- 1.0) p_2*w_5)) 0.0)
           (>= (+ T*w_5 (* (- 1.0) w_2)) 0.0)
           (> w_5 0.0)
           a!167
           a!168
           (=> (and (>= (+ T*w_5 (* (- 1.0) w_2)) 0.0) (>= E*p_5 0.0))
               (>= (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_2)) 0.0))
           (=> (and (> (+ T*w_5 (* (- 1.0) w_2)) 0.0) (> E*p_5 0.0))
               (> (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_2)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_5) p_2) 0.0) (>= w_5 0.0))
               (>= (+ (* (- 1.0) E*T*p_5*w_5) p_2*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_5) p_2) 0.0) (> w_5 0.0))
               (> (+ (* (- 1.0) E*T*p_5*w_5) p_2*w_5) 0.0))
           (not (>= (+ E*T*p_5 (* (- 1.0) p_2)) 0.0)))
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
           (>= (+ E*p_5*w_3 (* (- 1.0) p_3*w_5)) 0.0)
           (>= (+ T*w_5 (* (- 1.0) w_3)) 0.0)
           (> w_5 0.0)
           a!167
           a!168
           (=> (and (>= (+ T*w_5 (* (- 1.0) w_3)) 0.0) (>= E*p_5 0.0))
               (>= (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_3)) 0.0))
           (=> (and (> (+ T*w_5 (* (- 1.0) w_3)) 0.0) (> E*p_5 0.0))
               (> (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_3)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_5) p_3) 0.0) (>= w_5 0.0))
               (>= (+ (* (- 1.0) E*T*p_5*w_5) p_3*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_5) p_3) 0.0) (> w_5 0.0))
               (> (+ (* (- 1.0) E*T*p_5*w_5) p_3*w_5) 0.0))
           (not (>= (+ E*T*p_5 (* (- 1.0) p_3)) 0.0)))
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
           (>= (+ E*p_5*w_4 (* (- 1.0) p_4*w_5)) 0.0)
           (>= (+ T*w_5 (* (- 1.0) w_4)) 0.0)
           (> w_5 0.0)
           a!167
           a!168
           (=> (and (>= (+ T*w_5 (* (- 1.0) w_4)) 0.0) (>= E*p_5 0.0))
               (>= (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_4)) 0.0))
           (=> (and (> (+ T*w_5 (* (- 1.0) w_4)) 0.0) (> E*p_5 0.0))
               (> (+ E*T*p_5*w_5 (* (- 1.0) E*p_5*w_4)) 0.0))
           (=> (and (>= (+ (* (- 1.0) E*T*p_5) p_4) 0.0) (>= w_5 0.0))
               (>= (+ (* (- 1.0) E*T*p_5*w_5) p_4*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) E*T*p_5) p_4) 0.0) (> w_5 0.0))
               (> (+ (* (- 1.0) E*T*p_5*w_5) p_4*w_5) 0.0))
           (not (>= (+ E*T*p_5 (* (- 1.0) p_4)) 0.0)))
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
           a!1
           a!2
           (=> (and a!21 (>= w_0 0.0)) (>= a!207 0.0))
           (=> (and a!23 (> w_0 0.0)) (> a!207 0.0))
           (=> (and (>= a!24 0.0) (>= w_0 0.0)) (>= a!208 0.0))
           (=> (and (> a!24 0.0) (> w_0 0.0)) (> a!208 0.0))
           (=> (and a!14 (>= E*p_0 0.0)) (>= a!209 0.0))
           (=> (and a!16 (> E*p_0 0.0)) (> a!209 0.0))
           (=> (and (>= a!17 0.0) (>= E*p_0 0.0)) (>= a!210 0.0))
           (=> (and (> a!17 0.0) (> E*p_0 0.0)) (> a!210 0.0))
           a!205
           a!206
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_0)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_0) w_0) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_0)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_0) w_0) 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_0) p_0*w_0 (* (- 1.0) w_0)) 0.0)))
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
           a!1
           a!2
           (=> (and a!21 (>= w_1 0.0)) (>= a!211 0.0))
           (=> (and a!23 (> w_1 0.0)) (> a!211 0.0))
           (=> (and (>= a!24 0.0) (>= w_1 0.0)) (>= a!212 0.0))
           (=> (and (> a!24 0.0) (> w_1 0.0)) (> a!212 0.0))
           (=> (and a!14 (>= E*p_1 0.0)) (>= a!213 0.0))
           (=> (and a!16 (> E*p_1 0.0)) (> a!213 0.0))
           (=> (and (>= a!17 0.0) (>= E*p_1 0.0)) (>= a!214 0.0))
           (=> (and (> a!17 0.0) (> E*p_1 0.0)) (> a!214 0.0))
           a!135
           a!136
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_1)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_1) w_1) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_1)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_1) w_1) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_1) w_1) 0.0))
               (>= a!215 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_1)) 0.0)
                    (> (+ E (* (- 1.0) E*w_1) w_1) 0.0))
               (> a!215 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_1) p_0*w_1 (* (- 1.0) w_1)) 0.0)))
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
           a!1
           a!2
           (=> (and a!21 (>= w_2 0.0)) (>= a!216 0.0))
           (=> (and a!23 (> w_2 0.0)) (> a!216 0.0))
           (=> (and (>= a!24 0.0) (>= w_2 0.0)) (>= a!217 0.0))
           (=> (and (> a!24 0.0) (> w_2 0.0)) (> a!217 0.0))
           (=> (and a!14 (>= E*p_2 0.0)) (>= a!218 0.0))
           (=> (and a!16 (> E*p_2 0.0)) (> a!218 0.0))
           (=> (and (>= a!17 0.0) (>= E*p_2 0.0)) (>= a!219 0.0))
           (=> (and (> a!17 0.0) (> E*p_2 0.0)) (> a!219 0.0))
           a!143
           a!144
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_2)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_2) w_2) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_2)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_2) w_2) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_2)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_2) w_2) 0.0))
               (>= a!220 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_2)) 0.0)
                    (> (+ E (* (- 1.0) E*w_2) w_2) 0.0))
               (> a!220 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_2) p_0*w_2 (* (- 1.0) w_2)) 0.0)))
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
           a!1
           a!2
           (=> (and a!21 (>= w_3 0.0)) (>= a!221 0.0))
           (=> (and a!23 (> w_3 0.0)) (> a!221 0.0))
           (=> (and (>= a!24 0.0) (>= w_3 0.0)) (>= a!222 0.0))
           (=> (and (> a!24 0.0) (> w_3 0.0)) (> a!222 0.0))
           (=> (and a!14 (>= E*p_3 0.0)) (>= a!223 0.0))
           (=> (and a!16 (> E*p_3 0.0)) (> a!223 0.0))
           (=> (and (>= a!17 0.0) (>= E*p_3 0.0)) (>= a!224 0.0))
           (=> (and (> a!17 0.0) (> E*p_3 0.0)) (> a!224 0.0))
           a!151
           a!152
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_3)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_3) w_3) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_3)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_3) w_3) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_3)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_3) w_3) 0.0))
               (>= a!225 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_3)) 0.0)
                    (> (+ E (* (- 1.0) E*w_3) w_3) 0.0))
               (> a!225 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_3) p_0*w_3 (* (- 1.0) w_3)) 0.0)))
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
           a!1
           a!2
           (=> (and a!21 (>= w_4 0.0)) (>= a!226 0.0))
           (=> (and a!23 (> w_4 0.0)) (> a!226 0.0))
           (=> (and (>= a!24 0.0) (>= w_4 0.0)) (>= a!227 0.0))
           (=> (and (> a!24 0.0) (> w_4 0.0)) (> a!227 0.0))
           (=> (and a!14 (>= E*p_4 0.0)) (>= a!228 0.0))
           (=> (and a!16 (> E*p_4 0.0)) (> a!228 0.0))
           (=> (and (>= a!17 0.0) (>= E*p_4 0.0)) (>= a!229 0.0))
           (=> (and (> a!17 0.0) (> E*p_4 0.0)) (> a!229 0.0))
           a!159
           a!160
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_4)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_4) w_4) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_4)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_4) w_4) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_4)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_4) w_4) 0.0))
               (>= a!230 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_4)) 0.0)
                    (> (+ E (* (- 1.0) E*w_4) w_4) 0.0))
               (> a!230 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_4) p_0*w_4 (* (- 1.0) w_4)) 0.0)))
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
           a!1
           a!2
           (=> (and a!21 (>= w_5 0.0)) (>= a!231 0.0))
           (=> (and a!23 (> w_5 0.0)) (> a!231 0.0))
           (=> (and (>= a!24 0.0) (>= w_5 0.0)) (>= a!232 0.0))
           (=> (and (> a!24 0.0) (> w_5 0.0)) (> a!232 0.0))
           (=> (and a!14 (>= E*p_5 0.0)) (>= a!233 0.0))
           (=> (and a!16 (> E*p_5 0.0)) (> a!233 0.0))
           (=> (and (>= a!17 0.0) (>= E*p_5 0.0)) (>= a!234 0.0))
           (=> (and (> a!17 0.0) (> E*p_5 0.0)) (> a!234 0.0))
           a!167
           a!168
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_5)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_5) w_5) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_5)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_5) w_5) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_5)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_5) w_5) 0.0))
               (>= a!235 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_5)) 0.0)
                    (> (+ E (* (- 1.0) E*w_5) w_5) 0.0))
               (> a!235 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_5) p_0*w_5 (* (- 1.0) w_5)) 0.0)))
      (and (>= (+ A*w_top B (* (- 1.0) w_x)) 0.0)
           (>= B 0.0)
           (>= (+ (* (- 1.0) lo) w_top) 0.0)
           (> lo 0.0)
           (=> (and (>= (+ A*w_top B (* (- 1.0) w_x)) 0.0) (>= lo 0.0))
               (>= (+ A*lo*w_top B*lo (* (- 1.0) lo*w_x)) 0.0))
           (=> (and (> (+ A*w_top B (* (- 1.0) w_x)) 0.0) (> lo 0.0))
               (> (+ A*lo*w_top B*lo (* (- 1.0) lo*w_x)) 0.0))
           (=> (and (>= B 0.0) (>= (+ (* (- 1.0) lo) w_top) 0.0))
               (>= (+ (* (- 1.0) B*lo) B*w_top) 0.0))
           (=> (and (> B 0.0) (> (+ (* (- 1.0) lo) w_top) 0.0))
               (> (+ (* (- 1.0) B*lo) B*w_top) 0.0))
           (not (>= (+ A*lo*w_top B*w_top (* (- 1.0) lo*w_x)) 0.0)))
      (and (>= (+ A*w_top B (* (- 1.0) w_x)) 0.0)
           (>= (* (- 1.0) B) 0.0)
           (>= (+ hi (* (- 1.0) w_top)) 0.0)
           (> hi 0.0)
           (=> (and (>= (+ A*w_top B (* (- 1.0) w_x)) 0.0) (>= hi 0.0))
               (>= (+ A*hi*w_top B*hi (* (- 1.0) hi*w_x)) 0.0))
           (=> (and (> (+ A*w_top B (* (- 1.0) w_x)) 0.0) (> hi 0.0))
               (> (+ A*hi*w_top B*hi (* (- 1.0) hi*w_x)) 0.0))
           (=> (and (>= (* (- 1.0) B) 0.0) (>= (+ hi (* (- 1.0) w_top)) 0.0))
               (>= (+ (* (- 1.0) B*hi) B*w_top) 0.0))
           (=> (and (> (* (- 1.0) B) 0.0) (> (+ hi (* (- 1.0) w_top)) 0.0))
               (> (+ (* (- 1.0) B*hi) B*w_top) 0.0))
           (not (>= (+ A*hi*w_top B*w_top (* (- 1.0) hi*w_x)) 0.0)))))))
(check-sat)
