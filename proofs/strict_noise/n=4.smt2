; strict_noise/n=4
(set-info :status unsat)
(set-logic QF_LRA)
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
(declare-fun w_3 () Real)
(declare-fun |w_2*log(y)| () Real)
(declare-fun w_2 () Real)
(declare-fun |w_2*log(rho)| () Real)
(declare-fun |w_2*log(kappa)| () Real)
(declare-fun w_1 () Real)
(declare-fun w_0 () Real)
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
(declare-fun p_0*w_2 () Real)
(declare-fun p_0*rho*w_3 () Real)
(declare-fun p_0 () Real)
(declare-fun E*p_1*w_3 () Real)
(declare-fun p_0*rho () Real)
(declare-fun E*p_1 () Real)
(declare-fun E*p_2*w_3 () Real)
(declare-fun E*w_3 () Real)
(declare-fun p_2 () Real)
(declare-fun p_1 () Real)
(declare-fun E*p_2*w_0 () Real)
(declare-fun E*p_2 () Real)
(declare-fun E () Real)
(declare-fun p_0*w_0 () Real)
(declare-fun p_0*share () Real)
(declare-fun E*w_0 () Real)
(declare-fun E*share () Real)
(declare-fun E*p_0*w_0 () Real)
(declare-fun E*p_0*share () Real)
(declare-fun E*p_0 () Real)
(declare-fun E*p_3*w_0 () Real)
(declare-fun E*p_1*w_0 () Real)
(declare-fun p_3 () Real)
(declare-fun p_0*w_3 () Real)
(declare-fun p_0*w_1 () Real)
(declare-fun q_1 () Real)
(declare-fun q_0 () Real)
(declare-fun q_3 () Real)
(declare-fun p_2*w_3 () Real)
(declare-fun E*p_3*w_2 () Real)
(declare-fun p_1*w_3 () Real)
(declare-fun E*p_3*w_1 () Real)
(declare-fun p_3*w_2 () Real)
(declare-fun p_1*w_2 () Real)
(declare-fun E*p_2*w_1 () Real)
(declare-fun p_3*w_1 () Real)
(declare-fun p_2*w_1 () Real)
(declare-fun E*p_1*w_2 () Real)
(declare-fun p_3*w_0 () Real)
(declare-fun E*p_0*w_3 () Real)
(declare-fun p_2*w_0 () Real)
(declare-fun E*p_0*w_2 () Real)
(declare-fun p_1*w_0 () Real)
(declare-fun E*p_0*w_1 () Real)
(declare-fun |w_1*log(y)| () Real)
(declare-fun |w_1*log(rho)| () Real)
(declare-fun |w_1*log(kappa)| () Real)
(declare-fun g*q_1 () Real)
(declare-fun |w_0*log(y)| () Real)
(declare-fun |w_0*log(rho)| () Real)
(declare-fun |w_0*log(kappa)| () Real)
(declare-fun g*q_0 () Real)
(declare-fun E*p_3*w_3 () Real)
(declare-fun E*p_3 () Real)
(declare-fun |w_3*log(rho)| () Real)
(declare-fun |w_3*log(kappa)| () Real)
(declare-fun |rho*w_2*log(y)| () Real)
(declare-fun |rho*w_2*log(rho)| () Real)
(declare-fun |rho*w_2*log(kappa)| () Real)
(declare-fun rho*w_2 () Real)
(declare-fun g*q_3 () Real)
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
      (a!28 (=> (and (>= E 0.0) (>= p_1 0.0)) (>= E*p_1 0.0)))
      (a!29 (=> (and (> E 0.0) (> p_1 0.0)) (> E*p_1 0.0)))
      (a!30 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_0 0.0))
                (>= (+ (* (- 1.0) E*p_1*w_0) p_0*rho*w_0) 0.0)))
      (a!31 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_0 0.0))
                (> (+ (* (- 1.0) E*p_1*w_0) p_0*rho*w_0) 0.0)))
      (a!32 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_0 0.0))
                (>= (+ E*p_1*w_0 (* (- 1.0) p_0*rho*w_0)) 0.0)))
      (a!33 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_0 0.0))
                (> (+ E*p_1*w_0 (* (- 1.0) p_0*rho*w_0)) 0.0)))
      (a!34 (=> (and (>= (* (- 1.0) y) 0.0) (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!35 (=> (and (> (* (- 1.0) y) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!36 (=> (and (>= kappa 0.0) (>= y 0.0)) (>= kappa*y 0.0)))
      (a!37 (=> (and (> kappa 0.0) (> y 0.0)) (> kappa*y 0.0)))
      (a!38 (=> (and (>= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) kappa)
                       kappa**2*y
                       (* (- 1.0) kappa*rho)
                       kappa*y)
                    0.0)))
      (a!39 (=> (and (> (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) kappa)
                      kappa**2*y
                      (* (- 1.0) kappa*rho)
                      kappa*y)
                   0.0)))
      (a!40 (=> (and (>= (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (>= kappa 0.0))
                (>= (+ kappa
                       (* (- 1.0) kappa**2*y)
                       kappa*rho
                       (* (- 1.0) kappa*y))
                    0.0)))
      (a!41 (=> (and (> (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (> kappa 0.0))
                (> (+ kappa
                      (* (- 1.0) kappa**2*y)
                      kappa*rho
                      (* (- 1.0) kappa*y))
                   0.0)))
      (a!42 (=> (and (>= (+ (* (- 1.0) kappa*y) rho) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                    0.0)))
      (a!43 (=> (and (> (+ (* (- 1.0) kappa*y) rho) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                   0.0)))
      (a!44 (=> (and (>= (* (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (* (- 1.0) g*kappa*y) 0.0)))
      (a!45 (=> (and (> (* (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (* (- 1.0) g*kappa*y) 0.0)))
      (a!46 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_1) q_1) 0.0)))
      (a!47 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_1) q_1) 0.0)))
      (a!48 (=> (and (>= (+ (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!49 (=> (and (> (+ (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!50 (=> (and (>= rho 0.0) (>= w_0 0.0)) (>= rho*w_0 0.0)))
      (a!51 (=> (and (> rho 0.0) (> w_0 0.0)) (> rho*w_0 0.0)))
      (a!52 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_1*log(kappa)|)
               |w_1*log(rho)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!53 (+ (* (- 1.0) |log(y)|)
               (* (- 1.0) |rho*log(kappa)|)
               |rho*log(rho)|
               (* (- 1.0) |rho*log(y)|)))
      (a!54 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_0*log(kappa)|)
               |rho*w_0*log(rho)|
               (* (- 1.0) |rho*w_0*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!57 (not (>= (+ |rho*share*log(kappa)|
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
      (a!58 (=> (and (> q_2 0.0)
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
      (a!59 (=> (and (> q_1 0.0) (> w_1 0.0))
                (>= (+ q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|)
                    0.0)))
      (a!60 (=> (and (>= E 0.0) (>= p_2 0.0)) (>= E*p_2 0.0)))
      (a!61 (=> (and (> E 0.0) (> p_2 0.0)) (> E*p_2 0.0)))
      (a!62 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_2) q_2) 0.0)))
      (a!63 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_2) q_2) 0.0)))
      (a!64 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_2*log(kappa)|)
               |w_2*log(rho)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!65 (=> (and (> q_3 0.0)
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
      (a!66 (=> (and (>= E 0.0) (>= p_3 0.0)) (>= E*p_3 0.0)))
      (a!67 (=> (and (> E 0.0) (> p_3 0.0)) (> E*p_3 0.0)))
      (a!68 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_3) q_3) 0.0)))
      (a!69 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_3) q_3) 0.0)))
      (a!70 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!71 (=> (and (> q_1 0.0) (> w_1 0.0) (> y 0.0))
                (>= (+ g*kappa*q_1
                       q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|
                       |w_1*log(y)|)
                    0.0)))
      (a!72 (=> (and (> q_0 0.0)
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
      (a!73 (=> (and (>= E 0.0) (>= w_1 0.0)) (>= E*w_1 0.0)))
      (a!74 (=> (and (> E 0.0) (> w_1 0.0)) (> E*w_1 0.0)))
      (a!75 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_1 0.0))
                (>= (+ (* (- 1.0) E*p_1*w_1) p_0*rho*w_1) 0.0)))
      (a!76 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_1 0.0))
                (> (+ (* (- 1.0) E*p_1*w_1) p_0*rho*w_1) 0.0)))
      (a!77 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_1 0.0))
                (>= (+ E*p_1*w_1 (* (- 1.0) p_0*rho*w_1)) 0.0)))
      (a!78 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_1 0.0))
                (> (+ E*p_1*w_1 (* (- 1.0) p_0*rho*w_1)) 0.0)))
      (a!79 (=> (and (>= q_0 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
                (>= (+ (* (- 1.0) g*q_0) q_0) 0.0)))
      (a!80 (=> (and (> q_0 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
                (> (+ (* (- 1.0) g*q_0) q_0) 0.0)))
      (a!81 (=> (and (>= rho 0.0) (>= w_1 0.0)) (>= rho*w_1 0.0)))
      (a!82 (=> (and (> rho 0.0) (> w_1 0.0)) (> rho*w_1 0.0)))
      (a!83 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_0*log(kappa)|)
               |w_0*log(rho)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!84 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_1*log(kappa)|)
               |rho*w_1*log(rho)|
               (* (- 1.0) |rho*w_1*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!87 (=> (and (> q_0 0.0) (> w_0 0.0))
                (>= (+ q_0
                       (* (- 1.0) w_0)
                       (* (- 1.0) |w_0*log(q_0)|)
                       |w_0*log(w_0)|)
                    0.0)))
      (a!88 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_2*log(kappa)|)
               |w_2*log(rho)|
               (* (- 1.0) |w_2*log(y)|)))
      (a!89 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_3*log(kappa)|)
               |w_3*log(rho)|
               (* (- 1.0) |w_3*log(y)|)))
      (a!90 (=> (and (> q_2 0.0) (> w_2 0.0) (> y 0.0))
                (>= (+ g*kappa*q_2
                       q_2
                       (* (- 1.0) w_2)
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|
                       |w_2*log(y)|)
                    0.0)))
      (a!91 (=> (and (>= E 0.0) (>= w_2 0.0)) (>= E*w_2 0.0)))
      (a!92 (=> (and (> E 0.0) (> w_2 0.0)) (> E*w_2 0.0)))
      (a!93 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_2 0.0))
                (>= (+ (* (- 1.0) E*p_1*w_2) p_0*rho*w_2) 0.0)))
      (a!94 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_2 0.0))
                (> (+ (* (- 1.0) E*p_1*w_2) p_0*rho*w_2) 0.0)))
      (a!95 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_2 0.0))
                (>= (+ E*p_1*w_2 (* (- 1.0) p_0*rho*w_2)) 0.0)))
      (a!96 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_2 0.0))
                (> (+ E*p_1*w_2 (* (- 1.0) p_0*rho*w_2)) 0.0)))
      (a!97 (=> (and (>= rho 0.0) (>= w_2 0.0)) (>= rho*w_2 0.0)))
      (a!98 (=> (and (> rho 0.0) (> w_2 0.0)) (> rho*w_2 0.0)))
      (a!99 (+ |rho*w_2*log(kappa)|
               (* (- 1.0) |rho*w_2*log(rho)|)
               |rho*w_2*log(y)|
               (* (- 1.0) |w_0*log(kappa)|)
               |w_0*log(rho)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!100 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_2*log(kappa)|)
                |rho*w_2*log(rho)|
                (* (- 1.0) |rho*w_2*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_2*log(y)|)))
      (a!103 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!104 (+ |rho*w_2*log(kappa)|
                (* (- 1.0) |rho*w_2*log(rho)|)
                |rho*w_2*log(y)|
                (* (- 1.0) |w_3*log(kappa)|)
                |w_3*log(rho)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!105 (=> (and (> q_3 0.0) (> w_3 0.0) (> y 0.0))
                 (>= (+ g*kappa*q_3
                        q_3
                        (* (- 1.0) w_3)
                        (* (- 1.0) |w_3*log(q_3)|)
                        |w_3*log(w_3)|
                        |w_3*log(y)|)
                     0.0)))
      (a!106 (=> (and (>= E 0.0) (>= w_3 0.0)) (>= E*w_3 0.0)))
      (a!107 (=> (and (> E 0.0) (> w_3 0.0)) (> E*w_3 0.0)))
      (a!108 (=> (and (>= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (>= w_3 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_3) p_0*rho*w_3) 0.0)))
      (a!109 (=> (and (> (+ (* (- 1.0) E*p_1) p_0*rho) 0.0) (> w_3 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_3) p_0*rho*w_3) 0.0)))
      (a!110 (=> (and (>= (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (>= w_3 0.0))
                 (>= (+ E*p_1*w_3 (* (- 1.0) p_0*rho*w_3)) 0.0)))
      (a!111 (=> (and (> (+ E*p_1 (* (- 1.0) p_0*rho)) 0.0) (> w_3 0.0))
                 (> (+ E*p_1*w_3 (* (- 1.0) p_0*rho*w_3)) 0.0)))
      (a!112 (=> (and (>= rho 0.0) (>= w_3 0.0)) (>= rho*w_3 0.0)))
      (a!113 (=> (and (> rho 0.0) (> w_3 0.0)) (> rho*w_3 0.0)))
      (a!114 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_0*log(kappa)|)
                |w_0*log(rho)|
                (* (- 1.0) |w_0*log(y)|)))
      (a!115 (+ |rho*share*log(kappa)|
                (* (- 1.0) |rho*share*log(rho)|)
                |rho*share*log(y)|
                (* (- 1.0) |rho*w_3*log(kappa)|)
                |rho*w_3*log(rho)|
                (* (- 1.0) |rho*w_3*log(y)|)
                |share*log(y)|
                (* (- 1.0) |w_3*log(y)|)))
      (a!118 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_1*log(kappa)|)
                |w_1*log(rho)|
                (* (- 1.0) |w_1*log(y)|)))
      (a!119 (+ |rho*w_3*log(kappa)|
                (* (- 1.0) |rho*w_3*log(rho)|)
                |rho*w_3*log(y)|
                (* (- 1.0) |w_2*log(kappa)|)
                |w_2*log(rho)|
                (* (- 1.0) |w_2*log(y)|))))
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
      (a!55 (=> (and (>= (+ (* (- 1.0) share) w_0) 0.0) (>= a!53 0.0))
                (>= a!54 0.0)))
      (a!56 (=> (and (> (+ (* (- 1.0) share) w_0) 0.0) (> a!53 0.0))
                (> a!54 0.0)))
      (a!85 (=> (and (>= (+ (* (- 1.0) share) w_1) 0.0) (>= a!53 0.0))
                (>= a!84 0.0)))
      (a!86 (=> (and (> (+ (* (- 1.0) share) w_1) 0.0) (> a!53 0.0))
                (> a!84 0.0)))
      (a!101 (=> (and (>= (+ (* (- 1.0) share) w_2) 0.0) (>= a!53 0.0))
                 (>= a!100 0.0)))
      (a!102 (=> (and (> (+ (* (- 1.0) share) w_2) 0.0) (> a!53 0.0))
                 (> a!100 0.0)))
      (a!116 (=> (and (>= (+ (* (- 1.0) share) w_3) 0.0) (>= a!53 0.0))
                 (>= a!115 0.0)))
      (a!117 (=> (and (> (+ (* (- 1.0) share) w_3) 0.0) (> a!53 0.0))
                 (> a!115 0.0))))
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
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
           a!21
           a!22
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           (=> (and (>= (+ (* (- 1.0) rho*w_0) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_0) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_0) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_0) p_0*w_1) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!52 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!52 0.0))
           a!55
           a!56
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!2
           a!58
           a!59
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
           a!21
           a!22
           a!60
           a!61
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_0 0.0))
               (>= (+ E*p_1*w_0 (* (- 1.0) E*p_2*w_0)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_0 0.0))
               (> (+ E*p_1*w_0 (* (- 1.0) E*p_2*w_0)) 0.0))
           a!30
           a!31
           a!32
           a!33
           (=> (and (>= (+ (* (- 1.0) rho*w_0) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_0) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_0) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_0) p_0*w_2) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_2) 0.0))
           a!62
           a!63
           a!48
           a!49
           a!50
           a!51
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!64 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!64 0.0))
           a!55
           a!56
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!2
           a!65
           a!59
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
           a!21
           a!22
           a!66
           a!67
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_0 0.0))
               (>= (+ E*p_1*w_0 (* (- 1.0) E*p_3*w_0)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_0 0.0))
               (> (+ E*p_1*w_0 (* (- 1.0) E*p_3*w_0)) 0.0))
           a!30
           a!31
           a!32
           a!33
           (=> (and (>= (+ (* (- 1.0) rho*w_0) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_0) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_0) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_0) p_0*w_3) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_3) 0.0))
           a!68
           a!69
           a!48
           a!49
           a!50
           a!51
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!70 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!70 0.0))
           a!55
           a!56
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!71
           a!72
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
           a!73
           a!74
           a!28
           a!29
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_1) 0.0))
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           a!75
           a!76
           a!77
           a!78
           (=> (and (>= (+ (* (- 1.0) rho*w_1) w_0) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_1) p_0*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_1) w_0) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_1) p_0*w_0) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           a!79
           a!80
           a!48
           a!49
           a!81
           a!82
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!83 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!83 0.0))
           a!85
           a!86
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!71
           a!58
           a!87
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
           a!73
           a!74
           a!60
           a!61
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= E*p_2 0.0))
               (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> E*p_2 0.0))
               (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_1) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_1 0.0))
               (>= (+ E*p_1*w_1 (* (- 1.0) E*p_2*w_1)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_1 0.0))
               (> (+ E*p_1*w_1 (* (- 1.0) E*p_2*w_1)) 0.0))
           a!75
           a!76
           a!77
           a!78
           (=> (and (>= (+ (* (- 1.0) rho*w_1) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_1) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_1) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_1) p_0*w_2) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_2) 0.0))
           a!62
           a!63
           a!48
           a!49
           a!81
           a!82
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!88 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!88 0.0))
           a!85
           a!86
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!71
           a!65
           a!87
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
           a!73
           a!74
           a!66
           a!67
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= E*p_3 0.0))
               (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> E*p_3 0.0))
               (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_1) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_1 0.0))
               (>= (+ E*p_1*w_1 (* (- 1.0) E*p_3*w_1)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_1 0.0))
               (> (+ E*p_1*w_1 (* (- 1.0) E*p_3*w_1)) 0.0))
           a!75
           a!76
           a!77
           a!78
           (=> (and (>= (+ (* (- 1.0) rho*w_1) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_1) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_1) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_1) p_0*w_3) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_3) 0.0))
           a!68
           a!69
           a!48
           a!49
           a!81
           a!82
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!89 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!89 0.0))
           a!85
           a!86
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!90
           a!72
           a!59
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
           a!91
           a!92
           a!60
           a!61
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
           a!93
           a!94
           a!95
           a!96
           (=> (and (>= (+ (* (- 1.0) rho*w_2) w_0) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_2) p_0*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_2) w_0) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_2) p_0*w_0) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_0) 0.0))
           a!79
           a!80
           a!48
           a!49
           a!97
           a!98
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!99 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!99 0.0))
           a!101
           a!102
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!90
           a!3
           a!87
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
           a!91
           a!92
           a!28
           a!29
           (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_2) 0.0))
           a!93
           a!94
           a!95
           a!96
           (=> (and (>= (+ (* (- 1.0) rho*w_2) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_2) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_2) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_2) p_0*w_1) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_1) 0.0))
           a!46
           a!47
           a!48
           a!49
           a!97
           a!98
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!103 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!103 0.0))
           a!101
           a!102
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!90
           a!65
           a!87
           a!59
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
           a!91
           a!92
           a!66
           a!67
           (=> (and (>= (+ (* (- 1.0) w_0) w_2) 0.0) (>= E*p_3 0.0))
               (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_2) 0.0) (> E*p_3 0.0))
               (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_2) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_2 0.0))
               (>= (+ E*p_1*w_2 (* (- 1.0) E*p_3*w_2)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_2 0.0))
               (> (+ E*p_1*w_2 (* (- 1.0) E*p_3*w_2)) 0.0))
           a!93
           a!94
           a!95
           a!96
           (=> (and (>= (+ (* (- 1.0) rho*w_2) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_2) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_2) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_2) p_0*w_3) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_2) q_3) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_2) g*q_3) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_2) q_3) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_2) g*q_3) 0.0))
           a!68
           a!69
           a!48
           a!49
           a!97
           a!98
           (=> (and (>= (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!104 0.0))
           (=> (and (> (+ rho*w_2 (* (- 1.0) w_3)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!104 0.0))
           a!101
           a!102
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!105
           a!72
           a!59
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
           a!106
           a!107
           a!66
           a!67
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
           a!108
           a!109
           a!110
           a!111
           (=> (and (>= (+ (* (- 1.0) rho*w_3) w_0) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_3) p_0*w_0) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_3) w_0) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_3) p_0*w_0) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_0) 0.0))
           a!79
           a!80
           a!48
           a!49
           a!112
           a!113
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!114 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!114 0.0))
           a!116
           a!117
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!105
           a!3
           a!87
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
           a!106
           a!107
           a!28
           a!29
           (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_3) 0.0))
           a!108
           a!109
           a!110
           a!111
           (=> (and (>= (+ (* (- 1.0) rho*w_3) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_3) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_3) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_3) p_0*w_1) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_1) 0.0))
           a!46
           a!47
           a!48
           a!49
           a!112
           a!113
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!118 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!118 0.0))
           a!116
           a!117
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
           a!57)
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
           (= (+ (* (- 1.0) E*p_1) p_0*rho) 0.0)
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           a!105
           a!58
           a!87
           a!59
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
           a!106
           a!107
           a!60
           a!61
           (=> (and (>= (+ (* (- 1.0) w_0) w_3) 0.0) (>= E*p_2 0.0))
               (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_3) 0.0) (> E*p_2 0.0))
               (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_3) 0.0))
           (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_3 0.0))
               (>= (+ E*p_1*w_3 (* (- 1.0) E*p_2*w_3)) 0.0))
           (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_3 0.0))
               (> (+ E*p_1*w_3 (* (- 1.0) E*p_2*w_3)) 0.0))
           a!108
           a!109
           a!110
           a!111
           (=> (and (>= (+ (* (- 1.0) rho*w_3) w_2) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*rho*w_3) p_0*w_2) 0.0))
           (=> (and (> (+ (* (- 1.0) rho*w_3) w_2) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*rho*w_3) p_0*w_2) 0.0))
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_3) q_2) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_3) g*q_2) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_3) q_2) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_3) g*q_2) 0.0))
           a!62
           a!63
           a!48
           a!49
           a!112
           a!113
           (=> (and (>= (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!119 0.0))
           (=> (and (> (+ rho*w_3 (* (- 1.0) w_2)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!119 0.0))
           a!116
           a!117
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
           a!57)))))
(check-sat)
