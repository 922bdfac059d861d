; single_noise/n=4
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
(declare-fun w_3 () Real)
(declare-fun p_0*w_3 () Real)
(declare-fun E*p_0*w_3 () Real)
(declare-fun E*p_0 () Real)
(declare-fun p_3*w_3 () Real)
(declare-fun E*p_3*w_3 () Real)
(declare-fun E*p_3 () Real)
(declare-fun E*w_3 () Real)
(declare-fun E () Real)
(declare-fun p_3 () Real)
(declare-fun p_0 () Real)
(declare-fun E*p_3*w_2 () Real)
(declare-fun E*p_3*w_1 () Real)
(declare-fun E*p_3*w_0 () Real)
(declare-fun w_2 () Real)
(declare-fun w_1 () Real)
(declare-fun w_0 () Real)
(declare-fun p_2*w_3 () Real)
(declare-fun p_1*w_3 () Real)
(declare-fun p_2 () Real)
(declare-fun p_1 () Real)
(declare-fun p_3*w_2 () Real)
(declare-fun E*p_2*w_3 () Real)
(declare-fun p_1*w_2 () Real)
(declare-fun E*p_2*w_1 () Real)
(declare-fun p_0*w_2 () Real)
(declare-fun E*p_2*w_0 () Real)
(declare-fun p_3*w_1 () Real)
(declare-fun E*p_1*w_3 () Real)
(declare-fun p_2*w_1 () Real)
(declare-fun E*p_1*w_2 () Real)
(declare-fun p_0*w_1 () Real)
(declare-fun E*p_1*w_0 () Real)
(declare-fun p_3*w_0 () Real)
(declare-fun p_2*w_0 () Real)
(declare-fun E*p_0*w_2 () Real)
(declare-fun p_1*w_0 () Real)
(declare-fun E*p_0*w_1 () Real)
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
(declare-fun E*p_3*w_top () Real)
(declare-fun E*w_top () Real)
(declare-fun E*p_2*w_top () Real)
(declare-fun E*p_1*w_top () Real)
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
(declare-fun |w_3*log(y)| () Real)
(declare-fun |w_2*log(y)| () Real)
(declare-fun |w_2*log(rho)| () Real)
(declare-fun |w_2*log(kappa)| () Real)
(declare-fun share () Real)
(declare-fun |rho*log(y)| () Real)
(declare-fun rho () Real)
(declare-fun |rho*log(rho)| () Real)
(declare-fun |rho*log(kappa)| () Real)
(declare-fun |rho*w_3*log(y)| () Real)
(declare-fun |rho*w_3*log(rho)| () Real)
(declare-fun |rho*w_3*log(kappa)| () Real)
(declare-fun |log(y)| () Real)
(declare-fun |log(rho)| () Real)
(declare-fun |log(kappa)| () Real)
(declare-fun rho*w_3 () Real)
(declare-fun kappa*y () Real)
(declare-fun g*kappa*y () Real)
(declare-fun g () Real)
(declare-fun q_2 () Real)
(declare-fun g*q_2 () Real)
(declare-fun g*kappa*q_3 () Real)
(declare-fun kappa*q_3 () Real)
(declare-fun kappa*rho () Real)
(declare-fun kappa**2*y () Real)
(declare-fun kappa () Real)
(declare-fun y () Real)
(declare-fun p_0*share () Real)
(declare-fun E*share () Real)
(declare-fun E*p_0*share () Real)
(declare-fun q_1 () Real)
(declare-fun q_0 () Real)
(declare-fun q_3 () Real)
(declare-fun |w_1*log(y)| () Real)
(declare-fun |w_1*log(rho)| () Real)
(declare-fun |w_1*log(kappa)| () Real)
(declare-fun g*q_1 () Real)
(declare-fun |w_0*log(y)| () Real)
(declare-fun |w_0*log(rho)| () Real)
(declare-fun |w_0*log(kappa)| () Real)
(declare-fun g*q_0 () Real)
(declare-fun |w_3*log(rho)| () Real)
(declare-fun |w_3*log(kappa)| () Real)
(declare-fun |rho*w_2*log(y)| () Real)
(declare-fun |rho*w_2*log(rho)| () Real)
(declare-fun |rho*w_2*log(kappa)| () Real)
(declare-fun rho*w_2 () Real)
(declare-fun g*q_3 () Real)
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
(assert (let ((a!1 (= (+ (* (- 1.0) E*p_0*share) E*share (* (- 1.0) p_0) p_0*share) 0.0))
      (a!2 (=> (and (> q_0 0.0) (> w_0 0.0) (> y 0.0))
               (>= (+ g*kappa*q_0
                      q_0
                      (* (- 1.0) w_0)
                      (* (- 1.0) |w_0*log(q_0)|)
                      |w_0*log(w_0)|
                      |w_0*log(y)|)
                   0.0)))
      (a!3 (=> (and (> q_1 0.0) (> rho 0.0) (> w_1 0.0) (> kappa 0.0) (> y 0.0))
               (>= (+ (* (- 1.0) g*q_1)
                      q_1
                      (* (- 1.0) w_1)
                      |w_1*log(kappa)|
                      (* (- 1.0) |w_1*log(q_1)|)
                      (* (- 1.0) |w_1*log(rho)|)
                      |w_1*log(w_1)|
                      |w_1*log(y)|)
                   0.0)))
      (a!4 (=> (and (> q_2 0.0) (> w_2 0.0))
               (>= (+ q_2
                      (* (- 1.0) w_2)
                      (* (- 1.0) |w_2*log(q_2)|)
                      |w_2*log(w_2)|)
                   0.0)))
      (a!5 (=> (and (> q_3 0.0) (> w_3 0.0))
               (>= (+ q_3
                      (* (- 1.0) w_3)
                      (* (- 1.0) |w_3*log(q_3)|)
                      |w_3*log(w_3)|)
                   0.0)))
      (a!6 (=> (and (> rho 0.0) (> kappa 0.0) (> y 0.0))
               (>= (+ (* (- 1.0) g)
                      |log(kappa)|
                      (* (- 1.0) |log(rho)|)
                      |log(y)|)
                   0.0)))
      (a!7 (=> (and (> y 0.0)) (>= (+ (- 1.0) (* (- 1.0) |log(y)|) y) 0.0)))
      (a!8 (=> (and (> kappa 0.0) (> y 0.0) (> rho 0.0))
               (>= (+ kappa*y
                      (* (- 1.0) rho)
                      (* (- 1.0) |rho*log(kappa)|)
                      |rho*log(rho)|
                      (* (- 1.0) |rho*log(y)|))
                   0.0)))
      (a!9 (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3) 0.0)))
      (a!10 (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3) 0.0)))
      (a!11 (+ 1.0
               (* (- 1.0) w_0)
               (* (- 1.0) w_1)
               (* (- 1.0) w_2)
               (* (- 1.0) w_3)))
      (a!12 (+ p_0
               (* (- 1.0) p_0*w_0)
               (* (- 1.0) p_0*w_1)
               (* (- 1.0) p_0*w_2)
               (* (- 1.0) p_0*w_3)))
      (a!15 (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (>= E*w_0 0.0))
                (>= (+ E*p_0*w_0
                       E*p_1*w_0
                       E*p_2*w_0
                       E*p_3*w_0
                       (* (- 1.0) E*w_0))
                    0.0)))
      (a!16 (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (> E*w_0 0.0))
                (> (+ E*p_0*w_0 E*p_1*w_0 E*p_2*w_0 E*p_3*w_0 (* (- 1.0) E*w_0))
                   0.0)))
      (a!17 (+ 1.0
               (* (- 1.0) p_0)
               (* (- 1.0) p_1)
               (* (- 1.0) p_2)
               (* (- 1.0) p_3)))
      (a!18 (+ (* (- 1.0) E*p_0*w_0)
               (* (- 1.0) E*p_1*w_0)
               (* (- 1.0) E*p_2*w_0)
               (* (- 1.0) E*p_3*w_0)
               E*w_0))
      (a!21 (=> (and (>= E 0.0) (>= w_0 0.0)) (>= E*w_0 0.0)))
      (a!22 (=> (and (> E 0.0) (> w_0 0.0)) (> E*w_0 0.0)))
      (a!23 (=> (and (>= E 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ E (* (- 1.0) E*p_0)) 0.0)))
      (a!24 (=> (and (> E 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ E (* (- 1.0) E*p_0)) 0.0)))
      (a!25 (+ (* (- 1.0) E*p_0*share)
               E*p_0*w_0
               E*share
               (* (- 1.0) E*w_0)
               p_0*share
               (* (- 1.0) p_0*w_0)))
      (a!28 (=> (and (>= (* (- 1.0) y) 0.0) (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!29 (=> (and (> (* (- 1.0) y) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!30 (=> (and (>= kappa 0.0) (>= y 0.0)) (>= kappa*y 0.0)))
      (a!31 (=> (and (> kappa 0.0) (> y 0.0)) (> kappa*y 0.0)))
      (a!32 (=> (and (>= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) kappa)
                       kappa**2*y
                       (* (- 1.0) kappa*rho)
                       kappa*y)
                    0.0)))
      (a!33 (=> (and (> (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) kappa)
                      kappa**2*y
                      (* (- 1.0) kappa*rho)
                      kappa*y)
                   0.0)))
      (a!34 (=> (and (>= (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (>= kappa 0.0))
                (>= (+ kappa
                       (* (- 1.0) kappa**2*y)
                       kappa*rho
                       (* (- 1.0) kappa*y))
                    0.0)))
      (a!35 (=> (and (> (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (> kappa 0.0))
                (> (+ kappa
                      (* (- 1.0) kappa**2*y)
                      kappa*rho
                      (* (- 1.0) kappa*y))
                   0.0)))
      (a!36 (=> (and (>= (+ (* (- 1.0) kappa*y) rho) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                    0.0)))
      (a!37 (=> (and (> (+ (* (- 1.0) kappa*y) rho) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                   0.0)))
      (a!38 (=> (and (>= (* (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (* (- 1.0) g*kappa*y) 0.0)))
      (a!39 (=> (and (> (* (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (* (- 1.0) g*kappa*y) 0.0)))
      (a!40 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_1) q_1) 0.0)))
      (a!41 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_1) q_1) 0.0)))
      (a!42 (=> (and (>= (+ (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!43 (=> (and (> (+ (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!44 (=> (and (>= rho 0.0) (>= w_0 0.0)) (>= rho*w_0 0.0)))
      (a!45 (=> (and (> rho 0.0) (> w_0 0.0)) (> rho*w_0 0.0)))
      (a!46 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_1*log(kappa)|)
               |w_1*log(rho)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!47 (+ (* (- 1.0) |log(y)|)
               (* (- 1.0) |rho*log(kappa)|)
               |rho*log(rho)|
               (* (- 1.0) |rho*log(y)|)))
      (a!48 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_0*log(kappa)|)
               |rho*w_0*log(rho)|
               (* (- 1.0) |rho*w_0*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!51 (not (>= (+ |rho*share*log(kappa)|
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
                        |w_3*log(w_3)|)
                     0.0)))
      (a!52 (=> (and (> q_2 0.0)
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
      (a!53 (=> (and (> q_1 0.0) (> w_1 0.0))
                (>= (+ q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|)
                    0.0)))
      (a!54 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_2) q_2) 0.0)))
      (a!55 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_2) q_2) 0.0)))
      (a!56 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_2*log(kappa)|)
               |w_2*log(rho)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!57 (=> (and (> q_3 0.0)
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
      (a!58 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_3) q_3) 0.0)))
      (a!59 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_3) q_3) 0.0)))
      (a!60 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!61 (=> (and (> q_1 0.0) (> w_1 0.0) (> y 0.0))
                (>= (+ g*kappa*q_1
                       q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|
                       |w_1*log(y)|)
                    0.0)))
      (a!62 (=> (and (> q_0 0.0)
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
      (a!63 (=> (and (>= q_0 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_0) q_0) 0.0)))
      (a!64 (=> (and (> q_0 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_0) q_0) 0.0)))
      (a!65 (=> (and (>= rho 0.0) (>= w_1 0.0)) (>= rho*w_1 0.0)))
      (a!66 (=> (and (> rho 0.0) (> w_1 0.0)) (> rho*w_1 0.0)))
      (a!67 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_0*log(kappa)|)
               |w_0*log(rho)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!68 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_1*log(kappa)|)
               |rho*w_1*log(rho)|
               (* (- 1.0) |rho*w_1*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!71 (=> (and (> q_0 0.0) (> w_0 0.0))
                (>= (+ q_0
                       (* (- 1.0) w_0)
                       (* (- 1.0) |w_0*log(q_0)|)
                       |w_0*log(w_0)|)
                    0.0)))
      (a!72 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_2*log(kappa)|)
               |w_2*log(rho)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!73 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!74 (=> (and (> q_2 0.0) (> w_2 0.0) (> y 0.0))
                (>= (+ g*kappa*q_2
                       q_2
                       (* (- 1.0) w_2)
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|
                       |w_2*log(y)|)
                    0.0)))
      (a!75 (=> (and (>= rho 0.0) (>= w_2 0.0)) (>= rho*w_2 0.0)))
      (a!76 (=> (and (> rho 0.0) (> w_2 0.0)) (> rho*w_2 0.0)))
      (a!77 (+ |rho*w_2*log(kappa)|
               (* (- 1.0) |rho*w_2*log(rho)|)
               |rho*w_2*log(y)|
               (* (- 1.0) |w_0*log(kappa)|)
               |w_0*log(rho)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!78 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_2*log(kappa)|)
               |rho*w_2*log(rho)|
               (* (- 1.0) |rho*w_2*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!81 (+ |rho*w_2*log(kappa)|
               (* (- 1.0) |rho*w_2*log(rho)|)
               |rho*w_2*log(y)|
               (* (- 1.0) |w_1*log(kappa)|)
               |w_1*log(rho)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!82 (+ |rho*w_2*log(kappa)|
               (* (- 1.0) |rho*w_2*log(rho)|)
               |rho*w_2*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!83 (=> (and (> q_3 0.0) (> w_3 0.0) (> y 0.0))
                (>= (+ g*kappa*q_3
                       q_3
                       (* (- 1.0) w_3)
                       (* (- 1.0) |w_3*log(q_3)|)
                       |w_3*log(w_3)|
                       |w_3*log(y)|)
                    0.0)))
      (a!84 (=> (and (>= rho 0.0) (>= w_3 0.0)) (>= rho*w_3 0.0)))
      (a!85 (=> (and (> rho 0.0) (> w_3 0.0)) (> rho*w_3 0.0)))
      (a!86 (+ |rho*w_3*log(kappa)|
               (* (- 1.0) |rho*w_3*log(rho)|)
               |rho*w_3*log(y)|
               (* (- 1.0) |w_0*log(kappa)|)
               |w_0*log(rho)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!87 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_3*log(kappa)|)
               |rho*w_3*log(rho)|
               (* (- 1.0) |rho*w_3*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!90 (+ |rho*w_3*log(kappa)|
               (* (- 1.0) |rho*w_3*log(rho)|)
               |rho*w_3*log(y)|
               (* (- 1.0) |w_1*log(kappa)|)
               |w_1*log(rho)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!91 (+ |rho*w_3*log(kappa)|
               (* (- 1.0) |rho*w_3*log(rho)|)
               |rho*w_3*log(y)|
               (* (- 1.0) |w_2*log(kappa)|)
               |w_2*log(rho)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!92 (=> (and (>= E 0.0) (>= p_1 0.0)) (>= E*p_1 0.0)))
      (a!93 (=> (and (> E 0.0) (> p_1 0.0)) (> E*p_1 0.0)))
      (a!94 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_1 0.0))
                (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!95 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_1 0.0))
                (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!96 (=> (and (>= E 0.0) (>= w_top 0.0)) (>= E*w_top 0.0)))
      (a!97 (=> (and (> E 0.0) (> w_top 0.0)) (> E*w_top 0.0)))
      (a!98 (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) p_0*w_0) p_0*w_2) 0.0)))
      (a!99 (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) p_0*w_0) p_0*w_2) 0.0)))
      (a!100 (=> (and (>= E 0.0) (>= p_2 0.0)) (>= E*p_2 0.0)))
      (a!101 (=> (and (> E 0.0) (> p_2 0.0)) (> E*p_2 0.0)))
      (a!102 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_2 0.0))
                 (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!103 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_2 0.0))
                 (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!104 (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!105 (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!106 (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_0) p_0*w_3) 0.0)))
      (a!107 (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_0) p_0*w_3) 0.0)))
      (a!108 (=> (and (>= E 0.0) (>= p_3 0.0)) (>= E*p_3 0.0)))
      (a!109 (=> (and (> E 0.0) (> p_3 0.0)) (> E*p_3 0.0)))
      (a!110 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_3 0.0))
                 (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!111 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_3 0.0))
                 (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!112 (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!113 (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!114 (=> (and (>= (+ (* (- 1.0) w_1) w_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_1) p_0*w_2) 0.0)))
      (a!115 (=> (and (> (+ (* (- 1.0) w_1) w_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_1) p_0*w_2) 0.0)))
      (a!116 (=> (and (>= (+ (* (- 1.0) w_1) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_1) p_0*w_3) 0.0)))
      (a!117 (=> (and (> (+ (* (- 1.0) w_1) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_1) p_0*w_3) 0.0)))
      (a!118 (=> (and (>= (+ (* (- 1.0) w_2) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_2) p_0*w_3) 0.0)))
      (a!119 (=> (and (> (+ (* (- 1.0) w_2) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_2) p_0*w_3) 0.0)))
      (a!120 (=> (and (>= (+ p_2 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!121 (=> (and (> (+ p_2 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!122 (=> (and (>= E 0.0) (>= p_0 0.0)) (>= E*p_0 0.0)))
      (a!123 (=> (and (> E 0.0) (> p_0 0.0)) (> E*p_0 0.0)))
      (a!124 (+ (* (- 1.0) p_0*w_0)
                (* (- 1.0) p_1*w_0)
                (* (- 1.0) p_2*w_0)
                (* (- 1.0) p_3*w_0)
                w_0))
      (a!125 (+ E*p_0
                (* (- 1.0) E*p_0*w_0)
                (* (- 1.0) E*p_0*w_1)
                (* (- 1.0) E*p_0*w_2)
                (* (- 1.0) E*p_0*w_3)))
      (a!126 (+ (* (- 1.0) p_0*w_1)
                (* (- 1.0) p_1*w_1)
                (* (- 1.0) p_2*w_1)
                (* (- 1.0) p_3*w_1)
                w_1))
      (a!127 (+ E*p_1
                (* (- 1.0) E*p_1*w_0)
                (* (- 1.0) E*p_1*w_1)
                (* (- 1.0) E*p_1*w_2)
                (* (- 1.0) E*p_1*w_3)))
      (a!128 (+ E*p_0
                (* (- 1.0) E*p_0*w_1)
                (* (- 1.0) E*p_1)
                E*p_1*w_1
                p_0*w_1
                (* (- 1.0) p_1*w_1)))
      (a!129 (+ (* (- 1.0) p_0*w_2)
                (* (- 1.0) p_1*w_2)
                (* (- 1.0) p_2*w_2)
                (* (- 1.0) p_3*w_2)
                w_2))
      (a!130 (+ E*p_2
                (* (- 1.0) E*p_2*w_0)
                (* (- 1.0) E*p_2*w_1)
                (* (- 1.0) E*p_2*w_2)
                (* (- 1.0) E*p_2*w_3)))
      (a!131 (+ E*p_0
                (* (- 1.0) E*p_0*w_2)
                (* (- 1.0) E*p_2)
                E*p_2*w_2
                p_0*w_2
                (* (- 1.0) p_2*w_2)))
      (a!132 (+ (* (- 1.0) p_0*w_3)
                (* (- 1.0) p_1*w_3)
                (* (- 1.0) p_2*w_3)
                (* (- 1.0) p_3*w_3)
                w_3))
      (a!133 (+ E*p_3
                (* (- 1.0) E*p_3*w_0)
                (* (- 1.0) E*p_3*w_1)
                (* (- 1.0) E*p_3*w_2)
                (* (- 1.0) E*p_3*w_3)))
      (a!134 (+ E*p_0
                (* (- 1.0) E*p_0*w_3)
                (* (- 1.0) E*p_3)
                E*p_3*w_3
                p_0*w_3
                (* (- 1.0) p_3*w_3))))
(let ((a!13 (=> (and (>= a!11 0.0) (>= p_0 0.0)) (>= a!12 0.0)))
      (a!14 (=> (and (> a!11 0.0) (> p_0 0.0)) (> a!12 0.0)))
      (a!19 (=> (and (>= a!17 0.0) (>= E*w_0 0.0)) (>= a!18 0.0)))
      (a!20 (=> (and (> a!17 0.0) (> E*w_0 0.0)) (> a!18 0.0)))
      (a!26 (=> (and (>= (+ share (* (- 1.0) w_0)) 0.0)
                     (>= (+ E (* (- 1.0) E*p_0) p_0) 0.0))
                (>= a!25 0.0)))
      (a!27 (=> (and (> (+ share (* (- 1.0) w_0)) 0.0)
                     (> (+ E (* (- 1.0) E*p_0) p_0) 0.0))
                (> a!25 0.0)))
      (a!49 (=> (and (>= (+ (* (- 1.0) share) w_0) 0.0) (>= a!47 0.0))
                (>= a!48 0.0)))
      (a!50 (=> (and (> (+ (* (- 1.0) share) w_0) 0.0) (> a!47 0.0))
                (> a!48 0.0)))
      (a!69 (=> (and (>= (+ (* (- 1.0) share) w_1) 0.0) (>= a!47 0.0))
                (>= a!68 0.0)))
      (a!70 (=> (and (> (+ (* (- 1.0) share) w_1) 0.0) (> a!47 0.0))
                (> a!68 0.0)))
      (a!79 (=> (and (>= (+ (* (- 1.0) share) w_2) 0.0) (>= a!47 0.0))
                (>= a!78 0.0)))
      (a!80 (=> (and (> (+ (* (- 1.0) share) w_2) 0.0) (> a!47 0.0))
                (> a!78 0.0)))
      (a!88 (=> (and (>= (+ (* (- 1.0) share) w_3) 0.0) (>= a!47 0.0))
                (>= a!87 0.0)))
      (a!89 (=> (and (> (+ (* (- 1.0) share) w_3) 0.0) (> a!47 0.0))
                (> a!87 0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!46 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!46 0.0))
           a!49
           a!50
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!2
           a!52
           a!53
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_2) 0.0))
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!56 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!56 0.0))
           a!49
           a!50
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!2
           a!57
           a!53
           a!4
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_3) 0.0))
           a!58
           a!59
           a!42
           a!43
           a!44
           a!45
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!60 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!60 0.0))
           a!49
           a!50
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_0) 0.0)
           (>= (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!61
           a!62
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           a!63
           a!64
           a!42
           a!43
           a!65
           a!66
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!67 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!67 0.0))
           a!69
           a!70
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_2) 0.0)
           (>= (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!61
           a!52
           a!71
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_2) 0.0))
           a!54
           a!55
           a!42
           a!43
           a!65
           a!66
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!72 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!72 0.0))
           a!69
           a!70
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_3) 0.0)
           (>= (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!61
           a!57
           a!71
           a!4
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_3) 0.0))
           a!58
           a!59
           a!42
           a!43
           a!65
           a!66
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!73 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!73 0.0))
           a!69
           a!70
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_2) q_0) 0.0)
           (>= (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!74
           a!62
           a!53
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_0) 0.0))
           a!63
           a!64
           a!42
           a!43
           a!75
           a!76
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!77 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!77 0.0))
           a!79
           a!80
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_2) q_1) 0.0)
           (>= (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!74
           a!3
           a!71
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_1) 0.0))
           a!40
           a!41
           a!42
           a!43
           a!75
           a!76
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!81 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!81 0.0))
           a!79
           a!80
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_2) q_3) 0.0)
           (>= (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!74
           a!57
           a!71
           a!53
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_3) 0.0))
           a!58
           a!59
           a!42
           a!43
           a!75
           a!76
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!82 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!82 0.0))
           a!79
           a!80
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_3) q_0) 0.0)
           (>= (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!83
           a!62
           a!53
           a!4
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_0) 0.0))
           a!63
           a!64
           a!42
           a!43
           a!84
           a!85
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!86 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!86 0.0))
           a!88
           a!89
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_3) q_1) 0.0)
           (>= (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!83
           a!3
           a!71
           a!4
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_1) 0.0))
           a!40
           a!41
           a!42
           a!43
           a!84
           a!85
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!90 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!90 0.0))
           a!88
           a!89
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_3) q_2) 0.0)
           (>= (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!83
           a!52
           a!71
           a!53
           a!6
           a!7
           a!8
           a!9
           a!10
           a!13
           a!14
           a!15
           a!16
           a!19
           a!20
           a!21
           a!22
           a!23
           a!24
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_2) 0.0))
           a!54
           a!55
           a!42
           a!43
           a!84
           a!85
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!91 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!91 0.0))
           a!88
           a!89
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
           a!51)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           a!98
           a!99
           a!100
           a!101
           a!102
           a!103
           a!96
           a!97
           a!104
           a!105
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           a!100
           a!101
           a!102
           a!103
           a!96
           a!97
           a!104
           a!105
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!112
           a!113
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!112
           a!113
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           a!114
           a!115
           a!100
           a!101
           a!102
           a!103
           a!96
           a!97
           a!104
           a!105
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           a!100
           a!101
           a!102
           a!103
           a!96
           a!97
           a!104
           a!105
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           a!116
           a!117
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!112
           a!113
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!112
           a!113
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           a!118
           a!119
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!112
           a!113
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!112
           a!113
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           a!98
           a!99
           a!100
           a!101
           a!102
           a!103
           a!96
           a!97
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           a!114
           a!115
           a!100
           a!101
           a!102
           a!103
           a!96
           a!97
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           a!100
           a!101
           a!102
           a!103
           a!96
           a!97
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           a!116
           a!117
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           a!118
           a!119
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           a!116
           a!117
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           a!118
           a!119
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           a!120
           a!121
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) w_0) w_2) 0.0)
           (>= (+ (* (- 1.0) w_0) w_3) 0.0)
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_2) 0.0)
           (>= (+ (* (- 1.0) w_1) w_3) 0.0)
           a!116
           a!117
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_2)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_2)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_3) 0.0)
           a!118
           a!119
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_1 (* (- 1.0) w_3)) 0.0)
           (>= (+ w_2 (* (- 1.0) w_3)) 0.0)
           a!108
           a!109
           a!110
           a!111
           a!96
           a!97
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ T*w_0 (* (- 1.0) w_1)) 0.0)
           (> w_0 0.0)
           a!122
           a!123
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ T*w_0 (* (- 1.0) w_2)) 0.0)
           (> w_0 0.0)
           a!122
           a!123
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ T*w_0 (* (- 1.0) w_3)) 0.0)
           (> w_0 0.0)
           a!122
           a!123
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_0)) 0.0)
           (> w_1 0.0)
           a!92
           a!93
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_2)) 0.0)
           (> w_1 0.0)
           a!92
           a!93
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_3)) 0.0)
           (> w_1 0.0)
           a!92
           a!93
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ T*w_2 (* (- 1.0) w_0)) 0.0)
           (> w_2 0.0)
           a!100
           a!101
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ T*w_2 (* (- 1.0) w_1)) 0.0)
           (> w_2 0.0)
           a!100
           a!101
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ T*w_2 (* (- 1.0) w_3)) 0.0)
           (> w_2 0.0)
           a!100
           a!101
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ T*w_3 (* (- 1.0) w_0)) 0.0)
           (> w_3 0.0)
           a!108
           a!109
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ T*w_3 (* (- 1.0) w_1)) 0.0)
           (> w_3 0.0)
           a!108
           a!109
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ T*w_3 (* (- 1.0) w_2)) 0.0)
           (> w_3 0.0)
           a!108
           a!109
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (>= w_0 0.0))
               (>= (+ p_0*w_0 p_1*w_0 p_2*w_0 p_3*w_0 (* (- 1.0) w_0)) 0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (> w_0 0.0))
               (> (+ p_0*w_0 p_1*w_0 p_2*w_0 p_3*w_0 (* (- 1.0) w_0)) 0.0))
           (=> (and (>= a!17 0.0) (>= w_0 0.0)) (>= a!124 0.0))
           (=> (and (> a!17 0.0) (> w_0 0.0)) (> a!124 0.0))
           (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (>= E*p_0 0.0))
               (>= (+ (* (- 1.0) E*p_0) E*p_0*w_0 E*p_0*w_1 E*p_0*w_2 E*p_0*w_3)
                   0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (> E*p_0 0.0))
               (> (+ (* (- 1.0) E*p_0) E*p_0*w_0 E*p_0*w_1 E*p_0*w_2 E*p_0*w_3)
                  0.0))
           (=> (and (>= a!11 0.0) (>= E*p_0 0.0)) (>= a!125 0.0))
           (=> (and (> a!11 0.0) (> E*p_0 0.0)) (> a!125 0.0))
           a!122
           a!123
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_0)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_0) w_0) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_0)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_0) w_0) 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_0) p_0*w_0 (* (- 1.0) w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (>= w_1 0.0))
               (>= (+ p_0*w_1 p_1*w_1 p_2*w_1 p_3*w_1 (* (- 1.0) w_1)) 0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (> w_1 0.0))
               (> (+ p_0*w_1 p_1*w_1 p_2*w_1 p_3*w_1 (* (- 1.0) w_1)) 0.0))
           (=> (and (>= a!17 0.0) (>= w_1 0.0)) (>= a!126 0.0))
           (=> (and (> a!17 0.0) (> w_1 0.0)) (> a!126 0.0))
           (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1) E*p_1*w_0 E*p_1*w_1 E*p_1*w_2 E*p_1*w_3)
                   0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1) E*p_1*w_0 E*p_1*w_1 E*p_1*w_2 E*p_1*w_3)
                  0.0))
           (=> (and (>= a!11 0.0) (>= E*p_1 0.0)) (>= a!127 0.0))
           (=> (and (> a!11 0.0) (> E*p_1 0.0)) (> a!127 0.0))
           a!92
           a!93
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_1)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_1) w_1) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_1)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_1) w_1) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_1) w_1) 0.0))
               (>= a!128 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_1)) 0.0)
                    (> (+ E (* (- 1.0) E*w_1) w_1) 0.0))
               (> a!128 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_1) p_0*w_1 (* (- 1.0) w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (>= w_2 0.0))
               (>= (+ p_0*w_2 p_1*w_2 p_2*w_2 p_3*w_2 (* (- 1.0) w_2)) 0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (> w_2 0.0))
               (> (+ p_0*w_2 p_1*w_2 p_2*w_2 p_3*w_2 (* (- 1.0) w_2)) 0.0))
           (=> (and (>= a!17 0.0) (>= w_2 0.0)) (>= a!129 0.0))
           (=> (and (> a!17 0.0) (> w_2 0.0)) (> a!129 0.0))
           (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (>= E*p_2 0.0))
               (>= (+ (* (- 1.0) E*p_2) E*p_2*w_0 E*p_2*w_1 E*p_2*w_2 E*p_2*w_3)
                   0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (> E*p_2 0.0))
               (> (+ (* (- 1.0) E*p_2) E*p_2*w_0 E*p_2*w_1 E*p_2*w_2 E*p_2*w_3)
                  0.0))
           (=> (and (>= a!11 0.0) (>= E*p_2 0.0)) (>= a!130 0.0))
           (=> (and (> a!11 0.0) (> E*p_2 0.0)) (> a!130 0.0))
           a!100
           a!101
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_2)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_2) w_2) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_2)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_2) w_2) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_2)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_2) w_2) 0.0))
               (>= a!131 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_2)) 0.0)
                    (> (+ E (* (- 1.0) E*w_2) w_2) 0.0))
               (> a!131 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_2) p_0*w_2 (* (- 1.0) w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (>= w_3 0.0))
               (>= (+ p_0*w_3 p_1*w_3 p_2*w_3 p_3*w_3 (* (- 1.0) w_3)) 0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (> w_3 0.0))
               (> (+ p_0*w_3 p_1*w_3 p_2*w_3 p_3*w_3 (* (- 1.0) w_3)) 0.0))
           (=> (and (>= a!17 0.0) (>= w_3 0.0)) (>= a!132 0.0))
           (=> (and (> a!17 0.0) (> w_3 0.0)) (> a!132 0.0))
           (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (>= E*p_3 0.0))
               (>= (+ (* (- 1.0) E*p_3) E*p_3*w_0 E*p_3*w_1 E*p_3*w_2 E*p_3*w_3)
                   0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (> E*p_3 0.0))
               (> (+ (* (- 1.0) E*p_3) E*p_3*w_0 E*p_3*w_1 E*p_3*w_2 E*p_3*w_3)
                  0.0))
           (=> (and (>= a!11 0.0) (>= E*p_3 0.0)) (>= a!133 0.0))
           (=> (and (> a!11 0.0) (> E*p_3 0.0)) (> a!133 0.0))
           a!108
           a!109
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_3)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_3) w_3) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_3)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_3) w_3) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_3)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_3) w_3) 0.0))
               (>= a!134 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_3)) 0.0)
                    (> (+ E (* (- 1.0) E*w_3) w_3) 0.0))
               (> a!134 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_3) p_0*w_3 (* (- 1.0) w_3)) 0.0)))
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
