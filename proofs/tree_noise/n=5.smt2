; tree_noise/n=5
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun w_top () Real)
(declare-fun g*p_0 () Real)
(declare-fun p_0 () Real)
(declare-fun g*p_0**2 () Real)
(declare-fun E*g*p_0**2 () Real)
(declare-fun E*g*p_0 () Real)
(declare-fun E*g () Real)
(declare-fun p_0*w_0 () Real)
(declare-fun E*w_0 () Real)
(declare-fun E*p_0*w_0 () Real)
(declare-fun E*p_0 () Real)
(declare-fun E () Real)
(declare-fun w_0 () Real)
(declare-fun E*p_4*w_0 () Real)
(declare-fun E*p_3*w_0 () Real)
(declare-fun E*p_2*w_0 () Real)
(declare-fun E*p_1*w_0 () Real)
(declare-fun p_4 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun p_1 () Real)
(declare-fun p_0*w_4 () Real)
(declare-fun p_0*w_3 () Real)
(declare-fun p_0*w_2 () Real)
(declare-fun p_0*w_1 () Real)
(declare-fun w_4 () Real)
(declare-fun w_3 () Real)
(declare-fun w_2 () Real)
(declare-fun w_1 () Real)
(declare-fun p_3*w_4 () Real)
(declare-fun E*p_4*w_3 () Real)
(declare-fun p_2*w_4 () Real)
(declare-fun E*p_4*w_2 () Real)
(declare-fun p_1*w_4 () Real)
(declare-fun E*p_4*w_1 () Real)
(declare-fun p_4*w_3 () Real)
(declare-fun E*p_3*w_4 () Real)
(declare-fun p_2*w_3 () Real)
(declare-fun E*p_3*w_2 () Real)
(declare-fun p_1*w_3 () Real)
(declare-fun E*p_3*w_1 () Real)
(declare-fun p_4*w_2 () Real)
(declare-fun E*p_2*w_4 () Real)
(declare-fun p_3*w_2 () Real)
(declare-fun E*p_2*w_3 () Real)
(declare-fun p_1*w_2 () Real)
(declare-fun E*p_2*w_1 () Real)
(declare-fun p_4*w_1 () Real)
(declare-fun E*p_1*w_4 () Real)
(declare-fun p_3*w_1 () Real)
(declare-fun E*p_1*w_3 () Real)
(declare-fun p_2*w_1 () Real)
(declare-fun E*p_1*w_2 () Real)
(declare-fun p_4*w_0 () Real)
(declare-fun E*p_0*w_4 () Real)
(declare-fun p_3*w_0 () Real)
(declare-fun E*p_0*w_3 () Real)
(declare-fun p_2*w_0 () Real)
(declare-fun E*p_0*w_2 () Real)
(declare-fun p_1*w_0 () Real)
(declare-fun E*p_0*w_1 () Real)
(declare-fun E*p_4*w_top () Real)
(declare-fun p_0*w_top () Real)
(declare-fun E*p_4 () Real)
(declare-fun E*w_top () Real)
(declare-fun E*p_3*w_top () Real)
(declare-fun E*p_2*w_top () Real)
(declare-fun E*p_1*w_top () Real)
(declare-fun E*p_3 () Real)
(declare-fun E*p_2 () Real)
(declare-fun E*p_1 () Real)
(declare-fun |w_4*log(w_4)| () Real)
(declare-fun |w_4*log(q_4)| () Real)
(declare-fun |w_3*log(w_3)| () Real)
(declare-fun |w_3*log(q_3)| () Real)
(declare-fun |w_2*log(w_2)| () Real)
(declare-fun |w_2*log(q_2)| () Real)
(declare-fun |w_1*log(w_1)| () Real)
(declare-fun |w_1*log(q_1)| () Real)
(declare-fun |p_0*z*log(q_0)| () Real)
(declare-fun |p_0*z*log(p_0*z)| () Real)
(declare-fun |g*p_0*log(p_0)| () Real)
(declare-fun |g*p_0*log(c)| () Real)
(declare-fun |a_4*g*log(kappa)| () Real)
(declare-fun |a_4*g*log(c)| () Real)
(declare-fun |a_4*g*log(a_4)| () Real)
(declare-fun |a_3*g*log(kappa)| () Real)
(declare-fun |a_3*g*log(c)| () Real)
(declare-fun |a_3*g*log(a_3)| () Real)
(declare-fun |a_2*g*log(kappa)| () Real)
(declare-fun |a_2*g*log(c)| () Real)
(declare-fun |a_2*g*log(a_2)| () Real)
(declare-fun |a_1*g*log(kappa)| () Real)
(declare-fun |a_1*g*log(c)| () Real)
(declare-fun |a_1*g*log(a_1)| () Real)
(declare-fun |w_4*log(kappa)| () Real)
(declare-fun |w_4*log(c)| () Real)
(declare-fun |w_4*log(a_4)| () Real)
(declare-fun |w_3*log(kappa)| () Real)
(declare-fun |w_3*log(c)| () Real)
(declare-fun |w_3*log(a_3)| () Real)
(declare-fun |w_2*log(kappa)| () Real)
(declare-fun |w_2*log(c)| () Real)
(declare-fun |w_2*log(a_2)| () Real)
(declare-fun |w_1*log(kappa)| () Real)
(declare-fun |w_1*log(c)| () Real)
(declare-fun |w_1*log(a_1)| () Real)
(declare-fun |p_0*log(p_0)| () Real)
(declare-fun |p_0*log(c)| () Real)
(declare-fun |a_4*log(kappa)| () Real)
(declare-fun a_4 () Real)
(declare-fun |a_4*log(c)| () Real)
(declare-fun |a_4*log(a_4)| () Real)
(declare-fun |a_3*log(kappa)| () Real)
(declare-fun a_3 () Real)
(declare-fun |a_3*log(c)| () Real)
(declare-fun |a_3*log(a_3)| () Real)
(declare-fun |a_2*log(kappa)| () Real)
(declare-fun a_2 () Real)
(declare-fun |a_2*log(c)| () Real)
(declare-fun |a_2*log(a_2)| () Real)
(declare-fun |a_1*log(kappa)| () Real)
(declare-fun a_1 () Real)
(declare-fun |a_1*log(c)| () Real)
(declare-fun |a_1*log(a_1)| () Real)
(declare-fun |a_4*z*log(kappa)| () Real)
(declare-fun |a_4*z*log(c)| () Real)
(declare-fun |a_4*z*log(a_4)| () Real)
(declare-fun |log(kappa)| () Real)
(declare-fun |log(c)| () Real)
(declare-fun |log(a_4)| () Real)
(declare-fun a_4*z () Real)
(declare-fun a_4*p_0*z () Real)
(declare-fun q_4 () Real)
(declare-fun d_4*q_4 () Real)
(declare-fun d_4 () Real)
(declare-fun d_4*kappa*q_0 () Real)
(declare-fun kappa*q_0 () Real)
(declare-fun |a_3*z*log(kappa)| () Real)
(declare-fun |a_3*z*log(c)| () Real)
(declare-fun |a_3*z*log(a_3)| () Real)
(declare-fun |log(a_3)| () Real)
(declare-fun a_3*z () Real)
(declare-fun a_3*p_0*z () Real)
(declare-fun q_3 () Real)
(declare-fun d_3*q_3 () Real)
(declare-fun d_3 () Real)
(declare-fun d_3*kappa*q_0 () Real)
(declare-fun |a_2*z*log(kappa)| () Real)
(declare-fun |a_2*z*log(c)| () Real)
(declare-fun |a_2*z*log(a_2)| () Real)
(declare-fun |log(a_2)| () Real)
(declare-fun a_2*z () Real)
(declare-fun a_2*p_0*z () Real)
(declare-fun q_2 () Real)
(declare-fun d_2*q_2 () Real)
(declare-fun d_2 () Real)
(declare-fun d_2*kappa*q_0 () Real)
(declare-fun |a_1*z*log(kappa)| () Real)
(declare-fun |a_1*z*log(c)| () Real)
(declare-fun |a_1*z*log(a_1)| () Real)
(declare-fun |log(a_1)| () Real)
(declare-fun a_1*z () Real)
(declare-fun a_1*p_0*z () Real)
(declare-fun q_1 () Real)
(declare-fun d_1*q_1 () Real)
(declare-fun d_1 () Real)
(declare-fun d_1*kappa*q_0 () Real)
(declare-fun z () Real)
(declare-fun c*kappa () Real)
(declare-fun c*d_4*kappa () Real)
(declare-fun c*d_3*kappa () Real)
(declare-fun c*d_2*kappa () Real)
(declare-fun c*d_1*kappa () Real)
(declare-fun kappa*p_0 () Real)
(declare-fun c*kappa**2 () Real)
(declare-fun a_4*kappa () Real)
(declare-fun a_3*kappa () Real)
(declare-fun a_2*kappa () Real)
(declare-fun a_1*kappa () Real)
(declare-fun kappa () Real)
(declare-fun c () Real)
(declare-fun |p_0*z*log(p_0)| () Real)
(declare-fun |p_0*z*log(c)| () Real)
(declare-fun g () Real)
(declare-fun p_0*z () Real)
(declare-fun q_0 () Real)
(declare-fun |w_4*log(a_3)| () Real)
(declare-fun |w_3*log(a_2)| () Real)
(declare-fun |w_2*log(a_1)| () Real)
(declare-fun d_3*q_4 () Real)
(declare-fun d_2*q_3 () Real)
(declare-fun d_1*q_2 () Real)
(declare-fun |w_4*log(a_2)| () Real)
(declare-fun |w_3*log(a_1)| () Real)
(declare-fun d_2*q_4 () Real)
(declare-fun d_1*q_3 () Real)
(declare-fun |w_4*log(a_1)| () Real)
(declare-fun d_1*q_4 () Real)
(assert (let ((a!1 (>= (+ a_1 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!2 (= (+ (* (- 1.0) a_1) c c*kappa (* (- 1.0) p_0)) 0.0))
      (a!3 (and (> q_0 0.0) (> p_0 0.0) (> p_0*z 0.0) (> c 0.0)))
      (a!5 (=> (and (> q_1 0.0) (> a_1 0.0) (> w_1 0.0) (> kappa 0.0) (> c 0.0))
               (>= (+ (* (- 1.0) d_1*q_1)
                      q_1
                      (* (- 1.0) w_1)
                      (* (- 1.0) |w_1*log(a_1)|)
                      |w_1*log(c)|
                      |w_1*log(kappa)|
                      (* (- 1.0) |w_1*log(q_1)|)
                      |w_1*log(w_1)|)
                   0.0)))
      (a!6 (=> (and (> q_2 0.0) (> w_2 0.0))
               (>= (+ q_2
                      (* (- 1.0) w_2)
                      (* (- 1.0) |w_2*log(q_2)|)
                      |w_2*log(w_2)|)
                   0.0)))
      (a!7 (=> (and (> q_3 0.0) (> w_3 0.0))
               (>= (+ q_3
                      (* (- 1.0) w_3)
                      (* (- 1.0) |w_3*log(q_3)|)
                      |w_3*log(w_3)|)
                   0.0)))
      (a!8 (=> (and (> q_4 0.0) (> w_4 0.0))
               (>= (+ q_4
                      (* (- 1.0) w_4)
                      (* (- 1.0) |w_4*log(q_4)|)
                      |w_4*log(w_4)|)
                   0.0)))
      (a!9 (=> (and (> a_1 0.0) (> kappa 0.0) (> c 0.0))
               (>= (+ (* (- 1.0) d_1)
                      (* (- 1.0) |log(a_1)|)
                      |log(c)|
                      |log(kappa)|)
                   0.0)))
      (a!10 (=> (and (> c 0.0) (> p_0 0.0))
                (>= (+ c
                       (* (- 1.0) p_0)
                       (* (- 1.0) |p_0*log(c)|)
                       |p_0*log(p_0)|)
                    0.0)))
      (a!11 (=> (and (> kappa 0.0) (> c 0.0) (> a_1 0.0))
                (>= (+ (* (- 1.0) a_1)
                       |a_1*log(a_1)|
                       (* (- 1.0) |a_1*log(c)|)
                       (* (- 1.0) |a_1*log(kappa)|)
                       c*kappa)
                    0.0)))
      (a!12 (=> (and (>= z 0.0) (>= p_0 0.0)) (>= p_0*z 0.0)))
      (a!13 (=> (and (> z 0.0) (> p_0 0.0)) (> p_0*z 0.0)))
      (a!14 (=> (and (>= kappa 0.0) (>= c 0.0)) (>= c*kappa 0.0)))
      (a!15 (=> (and (> kappa 0.0) (> c 0.0)) (> c*kappa 0.0)))
      (a!16 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) c) (* (- 1.0) c*kappa)) 0.0)))
      (a!17 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) c) (* (- 1.0) c*kappa)) 0.0)))
      (a!18 (=> (and (>= (+ a_1 (* (- 1.0) c*kappa)) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ a_1 a_1*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!19 (=> (and (> (+ a_1 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ a_1 a_1*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                   0.0)))
      (a!20 (+ |a_1*log(a_1)|
               (* (- 1.0) |a_1*log(c)|)
               (* (- 1.0) |a_1*log(kappa)|)
               (* (- 1.0) |p_0*log(c)|)
               |p_0*log(p_0)|))
      (a!21 (+ (* (- 1.0) |a_1*g*log(a_1)|)
               |a_1*g*log(c)|
               |a_1*g*log(kappa)|
               |a_1*z*log(a_1)|
               (* (- 1.0) |a_1*z*log(c)|)
               (* (- 1.0) |a_1*z*log(kappa)|)
               |g*p_0*log(c)|
               (* (- 1.0) |g*p_0*log(p_0)|)
               (* (- 1.0) |p_0*z*log(c)|)
               |p_0*z*log(p_0)|))
      (a!24 (=> (and (>= (+ (* (- 1.0) a_1) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) a_1*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!25 (=> (and (> (+ (* (- 1.0) a_1) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) a_1*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0)))
      (a!27 (=> (and (> (+ a_1 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                     (> kappa 0.0))
                (> (+ a_1*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0)))
      (a!28 (=> (and (>= (* (- 1.0) d_1) 0.0) (>= c*kappa 0.0))
                (>= (* (- 1.0) c*d_1*kappa) 0.0)))
      (a!29 (=> (and (> (* (- 1.0) d_1) 0.0) (> c*kappa 0.0))
                (> (* (- 1.0) c*d_1*kappa) 0.0)))
      (a!30 (=> (and (>= (+ (- 1.0) d_1) 0.0) (>= c*kappa 0.0))
                (>= (+ c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!31 (=> (and (> (+ (- 1.0) d_1) 0.0) (> c*kappa 0.0))
                (> (+ c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!32 (=> (and (>= z 0.0) (>= a_1 0.0)) (>= a_1*z 0.0)))
      (a!33 (=> (and (> z 0.0) (> a_1 0.0)) (> a_1*z 0.0)))
      (a!34 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_1) 0.0)))
      (a!35 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_1) 0.0)))
      (a!36 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_1) q_1) 0.0)))
      (a!37 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_1) q_1) 0.0)))
      (a!38 (=> (and (>= (+ (* (- 1.0) a_1*z) w_1) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_1) 0.0)))
      (a!39 (=> (and (> (+ (* (- 1.0) a_1*z) w_1) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_1) 0.0)))
      (a!40 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_1*log(a_1)|
               (* (- 1.0) |w_1*log(c)|)
               (* (- 1.0) |w_1*log(kappa)|)))
      (a!43 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
                        |a_1*g*log(c)|
                        |a_1*g*log(kappa)|
                        |g*p_0*log(c)|
                        (* (- 1.0) |g*p_0*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        (* (- 1.0) |w_1*log(q_1)|)
                        |w_1*log(w_1)|
                        (* (- 1.0) |w_2*log(q_2)|)
                        |w_2*log(w_2)|
                        (* (- 1.0) |w_3*log(q_3)|)
                        |w_3*log(w_3)|
                        (* (- 1.0) |w_4*log(q_4)|)
                        |w_4*log(w_4)|)
                     0.0)))
      (a!44 (=> (and (> q_2 0.0)
                     (> a_1 0.0)
                     (> w_2 0.0)
                     (> kappa 0.0)
                     (> c 0.0))
                (>= (+ (* (- 1.0) d_1*q_2)
                       q_2
                       (* (- 1.0) w_2)
                       (* (- 1.0) |w_2*log(a_1)|)
                       |w_2*log(c)|
                       |w_2*log(kappa)|
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|)
                    0.0)))
      (a!45 (=> (and (> q_1 0.0) (> w_1 0.0))
                (>= (+ q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|)
                    0.0)))
      (a!46 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_2) 0.0)))
      (a!47 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_2) 0.0)))
      (a!48 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_2) q_2) 0.0)))
      (a!49 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_2) q_2) 0.0)))
      (a!50 (=> (and (>= (+ (* (- 1.0) a_1*z) w_2) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_2) 0.0)))
      (a!51 (=> (and (> (+ (* (- 1.0) a_1*z) w_2) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_2) 0.0)))
      (a!52 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_2*log(a_1)|
               (* (- 1.0) |w_2*log(c)|)
               (* (- 1.0) |w_2*log(kappa)|)))
      (a!55 (=> (and (> q_3 0.0)
                     (> a_1 0.0)
                     (> w_3 0.0)
                     (> kappa 0.0)
                     (> c 0.0))
                (>= (+ (* (- 1.0) d_1*q_3)
                       q_3
                       (* (- 1.0) w_3)
                       (* (- 1.0) |w_3*log(a_1)|)
                       |w_3*log(c)|
                       |w_3*log(kappa)|
                       (* (- 1.0) |w_3*log(q_3)|)
                       |w_3*log(w_3)|)
                    0.0)))
      (a!56 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_3) 0.0)))
      (a!57 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_3) 0.0)))
      (a!58 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_3) q_3) 0.0)))
      (a!59 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_3) q_3) 0.0)))
      (a!60 (=> (and (>= (+ (* (- 1.0) a_1*z) w_3) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_3) 0.0)))
      (a!61 (=> (and (> (+ (* (- 1.0) a_1*z) w_3) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_3) 0.0)))
      (a!62 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_3*log(a_1)|
               (* (- 1.0) |w_3*log(c)|)
               (* (- 1.0) |w_3*log(kappa)|)))
      (a!65 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_4*log(a_1)|
               (* (- 1.0) |w_4*log(c)|)
               (* (- 1.0) |w_4*log(kappa)|)))
      (a!66 (>= (+ a_2 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!67 (+ a_1 a_2 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!68 (= (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0))
      (a!70 (=> (and (> q_2 0.0)
                     (> a_2 0.0)
                     (> w_2 0.0)
                     (> kappa 0.0)
                     (> c 0.0))
                (>= (+ (* (- 1.0) d_2*q_2)
                       q_2
                       (* (- 1.0) w_2)
                       (* (- 1.0) |w_2*log(a_2)|)
                       |w_2*log(c)|
                       |w_2*log(kappa)|
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|)
                    0.0)))
      (a!71 (=> (and (> a_2 0.0) (> kappa 0.0) (> c 0.0))
                (>= (+ (* (- 1.0) d_2)
                       (* (- 1.0) |log(a_2)|)
                       |log(c)|
                       |log(kappa)|)
                    0.0)))
      (a!72 (=> (and (> kappa 0.0) (> c 0.0) (> a_2 0.0))
                (>= (+ (* (- 1.0) a_2)
                       |a_2*log(a_2)|
                       (* (- 1.0) |a_2*log(c)|)
                       (* (- 1.0) |a_2*log(kappa)|)
                       c*kappa)
                    0.0)))
      (a!73 (=> (and (>= (+ a_2 (* (- 1.0) c*kappa)) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ a_2 a_2*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!74 (=> (and (> (+ a_2 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ a_2 a_2*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                   0.0)))
      (a!75 (+ |a_2*log(a_2)|
               (* (- 1.0) |a_2*log(c)|)
               (* (- 1.0) |a_2*log(kappa)|)
               (* (- 1.0) |p_0*log(c)|)
               |p_0*log(p_0)|))
      (a!76 (+ (* (- 1.0) |a_2*g*log(a_2)|)
               |a_2*g*log(c)|
               |a_2*g*log(kappa)|
               |a_2*z*log(a_2)|
               (* (- 1.0) |a_2*z*log(c)|)
               (* (- 1.0) |a_2*z*log(kappa)|)
               |g*p_0*log(c)|
               (* (- 1.0) |g*p_0*log(p_0)|)
               (* (- 1.0) |p_0*z*log(c)|)
               |p_0*z*log(p_0)|))
      (a!79 (=> (and (>= (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) a_2*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!80 (=> (and (> (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) a_2*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0)))
      (a!82 (=> (and (> (+ a_2 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                     (> kappa 0.0))
                (> (+ a_2*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0)))
      (a!83 (=> (and (>= (* (- 1.0) d_2) 0.0) (>= c*kappa 0.0))
                (>= (* (- 1.0) c*d_2*kappa) 0.0)))
      (a!84 (=> (and (> (* (- 1.0) d_2) 0.0) (> c*kappa 0.0))
                (> (* (- 1.0) c*d_2*kappa) 0.0)))
      (a!85 (=> (and (>= (+ (- 1.0) d_2) 0.0) (>= c*kappa 0.0))
                (>= (+ c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!86 (=> (and (> (+ (- 1.0) d_2) 0.0) (> c*kappa 0.0))
                (> (+ c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!87 (=> (and (>= z 0.0) (>= a_2 0.0)) (>= a_2*z 0.0)))
      (a!88 (=> (and (> z 0.0) (> a_2 0.0)) (> a_2*z 0.0)))
      (a!89 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_2) 0.0)))
      (a!90 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_2) 0.0)))
      (a!91 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                (>= (+ (* (- 1.0) d_2*q_2) q_2) 0.0)))
      (a!92 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                (> (+ (* (- 1.0) d_2*q_2) q_2) 0.0)))
      (a!93 (=> (and (>= (+ (* (- 1.0) a_2*z) w_2) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_2) 0.0)))
      (a!94 (=> (and (> (+ (* (- 1.0) a_2*z) w_2) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_2) 0.0)))
      (a!95 (+ (* (- 1.0) |a_2*z*log(a_2)|)
               |a_2*z*log(c)|
               |a_2*z*log(kappa)|
               |w_2*log(a_2)|
               (* (- 1.0) |w_2*log(c)|)
               (* (- 1.0) |w_2*log(kappa)|)))
      (a!98 (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
                        |a_2*g*log(c)|
                        |a_2*g*log(kappa)|
                        |g*p_0*log(c)|
                        (* (- 1.0) |g*p_0*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        (* (- 1.0) |w_1*log(q_1)|)
                        |w_1*log(w_1)|
                        (* (- 1.0) |w_2*log(q_2)|)
                        |w_2*log(w_2)|
                        (* (- 1.0) |w_3*log(q_3)|)
                        |w_3*log(w_3)|
                        (* (- 1.0) |w_4*log(q_4)|)
                        |w_4*log(w_4)|)
                     0.0)))
      (a!99 (+ (* (- 1.0) a_1)
               (* (- 1.0) a_2)
               c
               (* 2.0 c*kappa)
               (* (- 1.0) p_0)))
      (a!101 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 2.0 kappa)) 0.0))
                 (>= (+ (* (- 1.0) c) (* (- 2.0) c*kappa)) 0.0)))
      (a!102 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 2.0 kappa)) 0.0))
                 (> (+ (* (- 1.0) c) (* (- 2.0) c*kappa)) 0.0)))
      (a!103 (+ |a_1*log(a_1)|
                (* (- 1.0) |a_1*log(c)|)
                (* (- 1.0) |a_1*log(kappa)|)
                |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!104 (+ (* (- 1.0) |a_1*g*log(a_1)|)
                |a_1*g*log(c)|
                |a_1*g*log(kappa)|
                |a_1*z*log(a_1)|
                (* (- 1.0) |a_1*z*log(c)|)
                (* (- 1.0) |a_1*z*log(kappa)|)
                (* (- 1.0) |a_2*g*log(a_2)|)
                |a_2*g*log(c)|
                |a_2*g*log(kappa)|
                |a_2*z*log(a_2)|
                (* (- 1.0) |a_2*z*log(c)|)
                (* (- 1.0) |a_2*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!107 (+ (* (- 1.0) a_1*kappa)
                (* (- 1.0) a_2*kappa)
                c*kappa
                (* 2.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!110 (+ a_1*kappa
                a_2*kappa
                (* (- 1.0) c*kappa)
                (* (- 2.0) c*kappa**2)
                kappa*p_0))
      (a!113 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
                         |a_1*g*log(c)|
                         |a_1*g*log(kappa)|
                         (* (- 1.0) |a_2*g*log(a_2)|)
                         |a_2*g*log(c)|
                         |a_2*g*log(kappa)|
                         |g*p_0*log(c)|
                         (* (- 1.0) |g*p_0*log(p_0)|)
                         |p_0*z*log(p_0*z)|
                         (* (- 1.0) |p_0*z*log(q_0)|)
                         (* (- 1.0) |w_1*log(q_1)|)
                         |w_1*log(w_1)|
                         (* (- 1.0) |w_2*log(q_2)|)
                         |w_2*log(w_2)|
                         (* (- 1.0) |w_3*log(q_3)|)
                         |w_3*log(w_3)|
                         (* (- 1.0) |w_4*log(q_4)|)
                         |w_4*log(w_4)|)
                      0.0)))
      (a!114 (=> (and (> q_3 0.0)
                      (> a_2 0.0)
                      (> w_3 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_2*q_3)
                        q_3
                        (* (- 1.0) w_3)
                        (* (- 1.0) |w_3*log(a_2)|)
                        |w_3*log(c)|
                        |w_3*log(kappa)|
                        (* (- 1.0) |w_3*log(q_3)|)
                        |w_3*log(w_3)|)
                     0.0)))
      (a!115 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_3) 0.0)))
      (a!116 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_3) 0.0)))
      (a!117 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (>= (+ (* (- 1.0) d_2*q_3) q_3) 0.0)))
      (a!118 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (> (+ (* (- 1.0) d_2*q_3) q_3) 0.0)))
      (a!119 (=> (and (>= (+ (* (- 1.0) a_2*z) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_3) 0.0)))
      (a!120 (=> (and (> (+ (* (- 1.0) a_2*z) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_3) 0.0)))
      (a!121 (+ (* (- 1.0) |a_2*z*log(a_2)|)
                |a_2*z*log(c)|
                |a_2*z*log(kappa)|
                |w_3*log(a_2)|
                (* (- 1.0) |w_3*log(c)|)
                (* (- 1.0) |w_3*log(kappa)|)))
      (a!124 (=> (and (> q_4 0.0)
                      (> a_2 0.0)
                      (> w_4 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_2*q_4)
                        q_4
                        (* (- 1.0) w_4)
                        (* (- 1.0) |w_4*log(a_2)|)
                        |w_4*log(c)|
                        |w_4*log(kappa)|
                        (* (- 1.0) |w_4*log(q_4)|)
                        |w_4*log(w_4)|)
                     0.0)))
      (a!125 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_4) 0.0)))
      (a!126 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_4) 0.0)))
      (a!127 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (>= (+ (* (- 1.0) d_2*q_4) q_4) 0.0)))
      (a!128 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (> (+ (* (- 1.0) d_2*q_4) q_4) 0.0)))
      (a!129 (=> (and (>= (+ (* (- 1.0) a_2*z) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_4) 0.0)))
      (a!130 (=> (and (> (+ (* (- 1.0) a_2*z) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_4) 0.0)))
      (a!131 (+ (* (- 1.0) |a_2*z*log(a_2)|)
                |a_2*z*log(c)|
                |a_2*z*log(kappa)|
                |w_4*log(a_2)|
                (* (- 1.0) |w_4*log(c)|)
                (* (- 1.0) |w_4*log(kappa)|)))
      (a!134 (>= (+ a_3 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!135 (+ a_2 a_3 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!136 (+ a_1 a_2 a_3 (* (- 1.0) c) (* (- 3.0) c*kappa) p_0))
      (a!137 (= (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0))
      (a!139 (=> (and (> q_3 0.0)
                      (> a_3 0.0)
                      (> w_3 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_3*q_3)
                        q_3
                        (* (- 1.0) w_3)
                        (* (- 1.0) |w_3*log(a_3)|)
                        |w_3*log(c)|
                        |w_3*log(kappa)|
                        (* (- 1.0) |w_3*log(q_3)|)
                        |w_3*log(w_3)|)
                     0.0)))
      (a!140 (=> (and (> a_3 0.0) (> kappa 0.0) (> c 0.0))
                 (>= (+ (* (- 1.0) d_3)
                        (* (- 1.0) |log(a_3)|)
                        |log(c)|
                        |log(kappa)|)
                     0.0)))
      (a!141 (=> (and (> kappa 0.0) (> c 0.0) (> a_3 0.0))
                 (>= (+ (* (- 1.0) a_3)
                        |a_3*log(a_3)|
                        (* (- 1.0) |a_3*log(c)|)
                        (* (- 1.0) |a_3*log(kappa)|)
                        c*kappa)
                     0.0)))
      (a!142 (=> (and (>= (+ a_3 (* (- 1.0) c*kappa)) 0.0)
                      (>= (+ 1.0 kappa) 0.0))
                 (>= (+ a_3
                        a_3*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2))
                     0.0)))
      (a!143 (=> (and (> (+ a_3 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                 (> (+ a_3 a_3*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!144 (+ |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!145 (+ (* (- 1.0) |a_3*g*log(a_3)|)
                |a_3*g*log(c)|
                |a_3*g*log(kappa)|
                |a_3*z*log(a_3)|
                (* (- 1.0) |a_3*z*log(c)|)
                (* (- 1.0) |a_3*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!148 (=> (and (>= (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0)
                      (>= kappa 0.0))
                 (>= (+ (* (- 1.0) a_3*kappa)
                        c*kappa
                        c*kappa**2
                        (* (- 1.0) kappa*p_0))
                     0.0)))
      (a!149 (=> (and (> (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0)
                      (> kappa 0.0))
                 (> (+ (* (- 1.0) a_3*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!151 (=> (and (> (+ a_3 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                      (> kappa 0.0))
                 (> (+ a_3*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!152 (=> (and (>= (* (- 1.0) d_3) 0.0) (>= c*kappa 0.0))
                 (>= (* (- 1.0) c*d_3*kappa) 0.0)))
      (a!153 (=> (and (> (* (- 1.0) d_3) 0.0) (> c*kappa 0.0))
                 (> (* (- 1.0) c*d_3*kappa) 0.0)))
      (a!154 (=> (and (>= (+ (- 1.0) d_3) 0.0) (>= c*kappa 0.0))
                 (>= (+ c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!155 (=> (and (> (+ (- 1.0) d_3) 0.0) (> c*kappa 0.0))
                 (> (+ c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!156 (=> (and (>= z 0.0) (>= a_3 0.0)) (>= a_3*z 0.0)))
      (a!157 (=> (and (> z 0.0) (> a_3 0.0)) (> a_3*z 0.0)))
      (a!158 (=> (and (>= d_3 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (>= (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_3) 0.0)))
      (a!159 (=> (and (> d_3 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (> (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_3) 0.0)))
      (a!160 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (>= (+ (* (- 1.0) d_3*q_3) q_3) 0.0)))
      (a!161 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (> (+ (* (- 1.0) d_3*q_3) q_3) 0.0)))
      (a!162 (=> (and (>= (+ (* (- 1.0) a_3*z) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_3*p_0*z) p_0*w_3) 0.0)))
      (a!163 (=> (and (> (+ (* (- 1.0) a_3*z) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_3*p_0*z) p_0*w_3) 0.0)))
      (a!164 (+ (* (- 1.0) |a_3*z*log(a_3)|)
                |a_3*z*log(c)|
                |a_3*z*log(kappa)|
                |w_3*log(a_3)|
                (* (- 1.0) |w_3*log(c)|)
                (* (- 1.0) |w_3*log(kappa)|)))
      (a!167 (not (>= (+ (* (- 1.0) |a_3*g*log(a_3)|)
                         |a_3*g*log(c)|
                         |a_3*g*log(kappa)|
                         |g*p_0*log(c)|
                         (* (- 1.0) |g*p_0*log(p_0)|)
                         |p_0*z*log(p_0*z)|
                         (* (- 1.0) |p_0*z*log(q_0)|)
                         (* (- 1.0) |w_1*log(q_1)|)
                         |w_1*log(w_1)|
                         (* (- 1.0) |w_2*log(q_2)|)
                         |w_2*log(w_2)|
                         (* (- 1.0) |w_3*log(q_3)|)
                         |w_3*log(w_3)|
                         (* (- 1.0) |w_4*log(q_4)|)
                         |w_4*log(w_4)|)
                      0.0)))
      (a!168 (+ (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                c
                (* 2.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!170 (+ |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!171 (+ (* (- 1.0) |a_2*g*log(a_2)|)
                |a_2*g*log(c)|
                |a_2*g*log(kappa)|
                |a_2*z*log(a_2)|
                (* (- 1.0) |a_2*z*log(c)|)
                (* (- 1.0) |a_2*z*log(kappa)|)
                (* (- 1.0) |a_3*g*log(a_3)|)
                |a_3*g*log(c)|
                |a_3*g*log(kappa)|
                |a_3*z*log(a_3)|
                (* (- 1.0) |a_3*z*log(c)|)
                (* (- 1.0) |a_3*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!174 (+ (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                c*kappa
                (* 2.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!177 (+ a_2*kappa
                a_3*kappa
                (* (- 1.0) c*kappa)
                (* (- 2.0) c*kappa**2)
                kappa*p_0))
      (a!180 (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
                         |a_2*g*log(c)|
                         |a_2*g*log(kappa)|
                         (* (- 1.0) |a_3*g*log(a_3)|)
                         |a_3*g*log(c)|
                         |a_3*g*log(kappa)|
                         |g*p_0*log(c)|
                         (* (- 1.0) |g*p_0*log(p_0)|)
                         |p_0*z*log(p_0*z)|
                         (* (- 1.0) |p_0*z*log(q_0)|)
                         (* (- 1.0) |w_1*log(q_1)|)
                         |w_1*log(w_1)|
                         (* (- 1.0) |w_2*log(q_2)|)
                         |w_2*log(w_2)|
                         (* (- 1.0) |w_3*log(q_3)|)
                         |w_3*log(w_3)|
                         (* (- 1.0) |w_4*log(q_4)|)
                         |w_4*log(w_4)|)
                      0.0)))
      (a!181 (+ (* (- 1.0) a_1)
                (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                c
                (* 3.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!182 (= (+ c c*d_1*kappa c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0))
      (a!184 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 3.0 kappa)) 0.0))
                 (>= (+ (* (- 1.0) c) (* (- 3.0) c*kappa)) 0.0)))
      (a!185 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 3.0 kappa)) 0.0))
                 (> (+ (* (- 1.0) c) (* (- 3.0) c*kappa)) 0.0)))
      (a!186 (+ |a_1*log(a_1)|
                (* (- 1.0) |a_1*log(c)|)
                (* (- 1.0) |a_1*log(kappa)|)
                |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!187 (+ (* (- 1.0) |a_1*g*log(a_1)|)
                |a_1*g*log(c)|
                |a_1*g*log(kappa)|
                |a_1*z*log(a_1)|
                (* (- 1.0) |a_1*z*log(c)|)
                (* (- 1.0) |a_1*z*log(kappa)|)
                (* (- 1.0) |a_2*g*log(a_2)|)
                |a_2*g*log(c)|
                |a_2*g*log(kappa)|
                |a_2*z*log(a_2)|
                (* (- 1.0) |a_2*z*log(c)|)
                (* (- 1.0) |a_2*z*log(kappa)|)
                (* (- 1.0) |a_3*g*log(a_3)|)
                |a_3*g*log(c)|
                |a_3*g*log(kappa)|
                |a_3*z*log(a_3)|
                (* (- 1.0) |a_3*z*log(c)|)
                (* (- 1.0) |a_3*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!190 (+ (* (- 1.0) a_1*kappa)
                (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                c*kappa
                (* 3.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!193 (+ a_1*kappa
                a_2*kappa
                a_3*kappa
                (* (- 1.0) c*kappa)
                (* (- 3.0) c*kappa**2)
                kappa*p_0))
      (a!196 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
                         |a_1*g*log(c)|
                         |a_1*g*log(kappa)|
                         (* (- 1.0) |a_2*g*log(a_2)|)
                         |a_2*g*log(c)|
                         |a_2*g*log(kappa)|
                         (* (- 1.0) |a_3*g*log(a_3)|)
                         |a_3*g*log(c)|
                         |a_3*g*log(kappa)|
                         |g*p_0*log(c)|
                         (* (- 1.0) |g*p_0*log(p_0)|)
                         |p_0*z*log(p_0*z)|
                         (* (- 1.0) |p_0*z*log(q_0)|)
                         (* (- 1.0) |w_1*log(q_1)|)
                         |w_1*log(w_1)|
                         (* (- 1.0) |w_2*log(q_2)|)
                         |w_2*log(w_2)|
                         (* (- 1.0) |w_3*log(q_3)|)
                         |w_3*log(w_3)|
                         (* (- 1.0) |w_4*log(q_4)|)
                         |w_4*log(w_4)|)
                      0.0)))
      (a!197 (=> (and (> q_4 0.0)
                      (> a_3 0.0)
                      (> w_4 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_3*q_4)
                        q_4
                        (* (- 1.0) w_4)
                        (* (- 1.0) |w_4*log(a_3)|)
                        |w_4*log(c)|
                        |w_4*log(kappa)|
                        (* (- 1.0) |w_4*log(q_4)|)
                        |w_4*log(w_4)|)
                     0.0)))
      (a!198 (=> (and (>= d_3 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (>= (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_4) 0.0)))
      (a!199 (=> (and (> d_3 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (> (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_4) 0.0)))
      (a!200 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (>= (+ (* (- 1.0) d_3*q_4) q_4) 0.0)))
      (a!201 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (> (+ (* (- 1.0) d_3*q_4) q_4) 0.0)))
      (a!202 (=> (and (>= (+ (* (- 1.0) a_3*z) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_3*p_0*z) p_0*w_4) 0.0)))
      (a!203 (=> (and (> (+ (* (- 1.0) a_3*z) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_3*p_0*z) p_0*w_4) 0.0)))
      (a!204 (+ (* (- 1.0) |a_3*z*log(a_3)|)
                |a_3*z*log(c)|
                |a_3*z*log(kappa)|
                |w_4*log(a_3)|
                (* (- 1.0) |w_4*log(c)|)
                (* (- 1.0) |w_4*log(kappa)|)))
      (a!207 (>= (+ a_4 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!208 (+ a_3 a_4 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!209 (+ a_2 a_3 a_4 (* (- 1.0) c) (* (- 3.0) c*kappa) p_0))
      (a!210 (+ a_1 a_2 a_3 a_4 (* (- 1.0) c) (* (- 4.0) c*kappa) p_0))
      (a!211 (=> (and (> q_4 0.0)
                      (> a_4 0.0)
                      (> w_4 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_4*q_4)
                        q_4
                        (* (- 1.0) w_4)
                        (* (- 1.0) |w_4*log(a_4)|)
                        |w_4*log(c)|
                        |w_4*log(kappa)|
                        (* (- 1.0) |w_4*log(q_4)|)
                        |w_4*log(w_4)|)
                     0.0)))
      (a!212 (=> (and (> a_4 0.0) (> kappa 0.0) (> c 0.0))
                 (>= (+ (* (- 1.0) d_4)
                        (* (- 1.0) |log(a_4)|)
                        |log(c)|
                        |log(kappa)|)
                     0.0)))
      (a!213 (=> (and (> kappa 0.0) (> c 0.0) (> a_4 0.0))
                 (>= (+ (* (- 1.0) a_4)
                        |a_4*log(a_4)|
                        (* (- 1.0) |a_4*log(c)|)
                        (* (- 1.0) |a_4*log(kappa)|)
                        c*kappa)
                     0.0)))
      (a!214 (=> (and (>= (+ a_4 (* (- 1.0) c*kappa)) 0.0)
                      (>= (+ 1.0 kappa) 0.0))
                 (>= (+ a_4
                        a_4*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2))
                     0.0)))
      (a!215 (=> (and (> (+ a_4 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                 (> (+ a_4 a_4*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!216 (+ |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!217 (+ (* (- 1.0) |a_4*g*log(a_4)|)
                |a_4*g*log(c)|
                |a_4*g*log(kappa)|
                |a_4*z*log(a_4)|
                (* (- 1.0) |a_4*z*log(c)|)
                (* (- 1.0) |a_4*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!218 (=> (and (>= (* (- 1.0) d_4) 0.0) (>= c*kappa 0.0))
                 (>= (* (- 1.0) c*d_4*kappa) 0.0)))
      (a!219 (=> (and (> (* (- 1.0) d_4) 0.0) (> c*kappa 0.0))
                 (> (* (- 1.0) c*d_4*kappa) 0.0)))
      (a!220 (=> (and (>= (+ (- 1.0) d_4) 0.0) (>= c*kappa 0.0))
                 (>= (+ c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!221 (=> (and (> (+ (- 1.0) d_4) 0.0) (> c*kappa 0.0))
                 (> (+ c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!222 (=> (and (>= z 0.0) (>= a_4 0.0)) (>= a_4*z 0.0)))
      (a!223 (=> (and (> z 0.0) (> a_4 0.0)) (> a_4*z 0.0)))
      (a!224 (=> (and (>= d_4 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (>= (+ (* (- 1.0) d_4*kappa*q_0) d_4*q_4) 0.0)))
      (a!225 (=> (and (> d_4 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (> (+ (* (- 1.0) d_4*kappa*q_0) d_4*q_4) 0.0)))
      (a!226 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) d_4)) 0.0))
                 (>= (+ (* (- 1.0) d_4*q_4) q_4) 0.0)))
      (a!227 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) d_4)) 0.0))
                 (> (+ (* (- 1.0) d_4*q_4) q_4) 0.0)))
      (a!228 (=> (and (>= (+ (* (- 1.0) a_4*z) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_4*p_0*z) p_0*w_4) 0.0)))
      (a!229 (=> (and (> (+ (* (- 1.0) a_4*z) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_4*p_0*z) p_0*w_4) 0.0)))
      (a!230 (+ (* (- 1.0) |a_4*z*log(a_4)|)
                |a_4*z*log(c)|
                |a_4*z*log(kappa)|
                |w_4*log(a_4)|
                (* (- 1.0) |w_4*log(c)|)
                (* (- 1.0) |w_4*log(kappa)|)))
      (a!233 (+ (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                c
                (* 2.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!234 (+ |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!235 (+ (* (- 1.0) |a_3*g*log(a_3)|)
                |a_3*g*log(c)|
                |a_3*g*log(kappa)|
                |a_3*z*log(a_3)|
                (* (- 1.0) |a_3*z*log(c)|)
                (* (- 1.0) |a_3*z*log(kappa)|)
                (* (- 1.0) |a_4*g*log(a_4)|)
                |a_4*g*log(c)|
                |a_4*g*log(kappa)|
                |a_4*z*log(a_4)|
                (* (- 1.0) |a_4*z*log(c)|)
                (* (- 1.0) |a_4*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!236 (+ (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                c*kappa
                (* 2.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!237 (+ a_3*kappa
                a_4*kappa
                (* (- 1.0) c*kappa)
                (* (- 2.0) c*kappa**2)
                kappa*p_0))
      (a!238 (+ (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                c
                (* 3.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!239 (+ |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!240 (+ (* (- 1.0) |a_2*g*log(a_2)|)
                |a_2*g*log(c)|
                |a_2*g*log(kappa)|
                |a_2*z*log(a_2)|
                (* (- 1.0) |a_2*z*log(c)|)
                (* (- 1.0) |a_2*z*log(kappa)|)
                (* (- 1.0) |a_3*g*log(a_3)|)
                |a_3*g*log(c)|
                |a_3*g*log(kappa)|
                |a_3*z*log(a_3)|
                (* (- 1.0) |a_3*z*log(c)|)
                (* (- 1.0) |a_3*z*log(kappa)|)
                (* (- 1.0) |a_4*g*log(a_4)|)
                |a_4*g*log(c)|
                |a_4*g*log(kappa)|
                |a_4*z*log(a_4)|
                (* (- 1.0) |a_4*z*log(c)|)
                (* (- 1.0) |a_4*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!241 (+ (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                c*kappa
                (* 3.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!242 (+ a_2*kappa
                a_3*kappa
                a_4*kappa
                (* (- 1.0) c*kappa)
                (* (- 3.0) c*kappa**2)
                kappa*p_0))
      (a!243 (+ (* (- 1.0) a_1)
                (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                c
                (* 4.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!244 (+ |a_1*log(a_1)|
                (* (- 1.0) |a_1*log(c)|)
                (* (- 1.0) |a_1*log(kappa)|)
                |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!245 (+ (* (- 1.0) |a_1*g*log(a_1)|)
                |a_1*g*log(c)|
                |a_1*g*log(kappa)|
                |a_1*z*log(a_1)|
                (* (- 1.0) |a_1*z*log(c)|)
                (* (- 1.0) |a_1*z*log(kappa)|)
                (* (- 1.0) |a_2*g*log(a_2)|)
                |a_2*g*log(c)|
                |a_2*g*log(kappa)|
                |a_2*z*log(a_2)|
                (* (- 1.0) |a_2*z*log(c)|)
                (* (- 1.0) |a_2*z*log(kappa)|)
                (* (- 1.0) |a_3*g*log(a_3)|)
                |a_3*g*log(c)|
                |a_3*g*log(kappa)|
                |a_3*z*log(a_3)|
                (* (- 1.0) |a_3*z*log(c)|)
                (* (- 1.0) |a_3*z*log(kappa)|)
                (* (- 1.0) |a_4*g*log(a_4)|)
                |a_4*g*log(c)|
                |a_4*g*log(kappa)|
                |a_4*z*log(a_4)|
                (* (- 1.0) |a_4*z*log(c)|)
                (* (- 1.0) |a_4*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!246 (+ (* (- 1.0) a_1*kappa)
                (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                c*kappa
                (* 4.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!247 (+ a_1*kappa
                a_2*kappa
                a_3*kappa
                a_4*kappa
                (* (- 1.0) c*kappa)
                (* (- 4.0) c*kappa**2)
                kappa*p_0))
      (a!248 (=> (and (>= E 0.0) (>= p_1 0.0)) (>= E*p_1 0.0)))
      (a!249 (=> (and (> E 0.0) (> p_1 0.0)) (> E*p_1 0.0)))
      (a!250 (=> (and (>= E 0.0) (>= w_top 0.0)) (>= E*w_top 0.0)))
      (a!251 (=> (and (> E 0.0) (> w_top 0.0)) (> E*w_top 0.0)))
      (a!252 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_1 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!253 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_1 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!254 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_0) p_0*w_top) 0.0)))
      (a!255 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_0) p_0*w_top) 0.0)))
      (a!256 (=> (and (>= E 0.0) (>= p_2 0.0)) (>= E*p_2 0.0)))
      (a!257 (=> (and (> E 0.0) (> p_2 0.0)) (> E*p_2 0.0)))
      (a!258 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_2 0.0))
                 (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!259 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_2 0.0))
                 (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!260 (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!261 (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!262 (=> (and (>= (+ w_2 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_2 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!263 (=> (and (> (+ w_2 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_2 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!264 (=> (and (>= (+ (* (- 1.0) w_2) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_2) p_0*w_top) 0.0)))
      (a!265 (=> (and (> (+ (* (- 1.0) w_2) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_2) p_0*w_top) 0.0)))
      (a!266 (=> (and (>= E 0.0) (>= p_3 0.0)) (>= E*p_3 0.0)))
      (a!267 (=> (and (> E 0.0) (> p_3 0.0)) (> E*p_3 0.0)))
      (a!268 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_3 0.0))
                 (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!269 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_3 0.0))
                 (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!270 (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!271 (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!272 (=> (and (>= (+ w_3 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_3 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!273 (=> (and (> (+ w_3 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_3 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!274 (=> (and (>= (+ (* (- 1.0) w_3) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_3) p_0*w_top) 0.0)))
      (a!275 (=> (and (> (+ (* (- 1.0) w_3) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_3) p_0*w_top) 0.0)))
      (a!276 (=> (and (>= (+ p_2 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!277 (=> (and (> (+ p_2 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!278 (=> (and (>= E 0.0) (>= p_4 0.0)) (>= E*p_4 0.0)))
      (a!279 (=> (and (> E 0.0) (> p_4 0.0)) (> E*p_4 0.0)))
      (a!280 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_4 0.0))
                 (>= (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_top) 0.0)))
      (a!281 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_4 0.0))
                 (> (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_top) 0.0)))
      (a!282 (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!283 (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!284 (=> (and (>= (+ w_4 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_4 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!285 (=> (and (> (+ w_4 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_4 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!286 (=> (and (>= (+ (* (- 1.0) w_4) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_4) p_0*w_top) 0.0)))
      (a!287 (=> (and (> (+ (* (- 1.0) w_4) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_4) p_0*w_top) 0.0)))
      (a!288 (=> (and (>= (+ p_2 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!289 (=> (and (> (+ p_2 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!290 (=> (and (>= (+ p_3 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_3*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!291 (=> (and (> (+ p_3 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_3*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!292 (+ 1.0
                (* (- 1.0) w_0)
                (* (- 1.0) w_1)
                (* (- 1.0) w_2)
                (* (- 1.0) w_3)
                (* (- 1.0) w_4)))
      (a!293 (+ p_0
                (* (- 1.0) p_0*w_0)
                (* (- 1.0) p_0*w_1)
                (* (- 1.0) p_0*w_2)
                (* (- 1.0) p_0*w_3)
                (* (- 1.0) p_0*w_4)))
      (a!294 (+ 1.0
                (* (- 1.0) p_0)
                (* (- 1.0) p_1)
                (* (- 1.0) p_2)
                (* (- 1.0) p_3)
                (* (- 1.0) p_4)))
      (a!295 (+ (* (- 1.0) E*p_0*w_0)
                (* (- 1.0) E*p_1*w_0)
                (* (- 1.0) E*p_2*w_0)
                (* (- 1.0) E*p_3*w_0)
                (* (- 1.0) E*p_4*w_0)
                E*w_0))
      (a!296 (+ E*g*p_0
                (* (- 1.0) E*g*p_0**2)
                E*p_0*w_0
                (* (- 1.0) E*w_0)
                g*p_0**2
                (* (- 1.0) p_0*w_0))))
(let ((a!4 (=> a!3
               (>= (+ d_1*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0)))
      (a!22 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!20 0.0)) (>= a!21 0.0)))
      (a!23 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!20 0.0)) (> a!21 0.0)))
      (a!26 (=> (and a!1 (>= kappa 0.0))
                (>= (+ a_1*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!41 (=> (and (>= (+ a_1*z (* (- 1.0) w_1)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!40 0.0)))
      (a!42 (=> (and (> (+ a_1*z (* (- 1.0) w_1)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!40 0.0)))
      (a!53 (=> (and (>= (+ a_1*z (* (- 1.0) w_2)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!52 0.0)))
      (a!54 (=> (and (> (+ a_1*z (* (- 1.0) w_2)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!52 0.0)))
      (a!63 (=> (and (>= (+ a_1*z (* (- 1.0) w_3)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!62 0.0)))
      (a!64 (=> (and (> (+ a_1*z (* (- 1.0) w_3)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!62 0.0)))
      (a!69 (=> a!3
                (>= (+ d_2*kappa*q_0
                       (* (- 1.0) p_0*z)
                       |p_0*z*log(c)|
                       (* (- 1.0) |p_0*z*log(p_0)|)
                       |p_0*z*log(p_0*z)|
                       (* (- 1.0) |p_0*z*log(q_0)|)
                       q_0)
                    0.0)))
      (a!77 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!75 0.0)) (>= a!76 0.0)))
      (a!78 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!75 0.0)) (> a!76 0.0)))
      (a!81 (=> (and a!66 (>= kappa 0.0))
                (>= (+ a_2*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!96 (=> (and (>= (+ a_2*z (* (- 1.0) w_2)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!95 0.0)))
      (a!97 (=> (and (> (+ a_2*z (* (- 1.0) w_2)) 0.0)
                     (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                (> a!95 0.0)))
      (a!100 (=> a!3
                 (>= (+ d_1*kappa*q_0
                        d_2*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!105 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!103 0.0))
                 (>= a!104 0.0)))
      (a!106 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!103 0.0)) (> a!104 0.0)))
      (a!108 (=> (and (>= a!99 0.0) (>= kappa 0.0)) (>= a!107 0.0)))
      (a!109 (=> (and (> a!99 0.0) (> kappa 0.0)) (> a!107 0.0)))
      (a!111 (=> (and (>= a!67 0.0) (>= kappa 0.0)) (>= a!110 0.0)))
      (a!112 (=> (and (> a!67 0.0) (> kappa 0.0)) (> a!110 0.0)))
      (a!122 (=> (and (>= (+ a_2*z (* (- 1.0) w_3)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!121 0.0)))
      (a!123 (=> (and (> (+ a_2*z (* (- 1.0) w_3)) 0.0)
                      (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!121 0.0)))
      (a!132 (=> (and (>= (+ a_2*z (* (- 1.0) w_4)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!131 0.0)))
      (a!133 (=> (and (> (+ a_2*z (* (- 1.0) w_4)) 0.0)
                      (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!131 0.0)))
      (a!138 (=> a!3
                 (>= (+ d_3*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!146 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!144 0.0))
                 (>= a!145 0.0)))
      (a!147 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!144 0.0)) (> a!145 0.0)))
      (a!150 (=> (and a!134 (>= kappa 0.0))
                 (>= (+ a_3*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2)
                        kappa*p_0)
                     0.0)))
      (a!165 (=> (and (>= (+ a_3*z (* (- 1.0) w_3)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!164 0.0)))
      (a!166 (=> (and (> (+ a_3*z (* (- 1.0) w_3)) 0.0)
                      (> (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!164 0.0)))
      (a!169 (=> a!3
                 (>= (+ d_2*kappa*q_0
                        d_3*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!172 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!170 0.0))
                 (>= a!171 0.0)))
      (a!173 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!170 0.0)) (> a!171 0.0)))
      (a!175 (=> (and (>= a!168 0.0) (>= kappa 0.0)) (>= a!174 0.0)))
      (a!176 (=> (and (> a!168 0.0) (> kappa 0.0)) (> a!174 0.0)))
      (a!178 (=> (and (>= a!135 0.0) (>= kappa 0.0)) (>= a!177 0.0)))
      (a!179 (=> (and (> a!135 0.0) (> kappa 0.0)) (> a!177 0.0)))
      (a!183 (=> a!3
                 (>= (+ d_1*kappa*q_0
                        d_2*kappa*q_0
                        d_3*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!188 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!186 0.0))
                 (>= a!187 0.0)))
      (a!189 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!186 0.0)) (> a!187 0.0)))
      (a!191 (=> (and (>= a!181 0.0) (>= kappa 0.0)) (>= a!190 0.0)))
      (a!192 (=> (and (> a!181 0.0) (> kappa 0.0)) (> a!190 0.0)))
      (a!194 (=> (and (>= a!136 0.0) (>= kappa 0.0)) (>= a!193 0.0)))
      (a!195 (=> (and (> a!136 0.0) (> kappa 0.0)) (> a!193 0.0)))
      (a!205 (=> (and (>= (+ a_3*z (* (- 1.0) w_4)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!204 0.0)))
      (a!206 (=> (and (> (+ a_3*z (* (- 1.0) w_4)) 0.0)
                      (> (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!204 0.0)))
      (a!231 (=> (and (>= (+ a_4*z (* (- 1.0) w_4)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_4)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!230 0.0)))
      (a!232 (=> (and (> (+ a_4*z (* (- 1.0) w_4)) 0.0)
                      (> (+ (* (- 1.0) |log(a_4)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!230 0.0))))
  (or (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!2
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!22
           a!23
           a!24
           a!25
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
           a!41
           a!42
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(a_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(c)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!43)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!2
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!4
           a!44
           a!45
           a!7
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!53
           a!54
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!43)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!2
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!4
           a!55
           a!45
           a!6
           a!8
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!63
           a!64
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_1)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!43)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!2
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!4
           (=> (and (> q_4 0.0) (> a_1 0.0) (> w_4 0.0) (> kappa 0.0) (> c 0.0))
               (>= (+ (* (- 1.0) d_1*q_4)
                      q_4
                      (* (- 1.0) w_4)
                      (* (- 1.0) |w_4*log(a_1)|)
                      |w_4*log(c)|
                      |w_4*log(kappa)|
                      (* (- 1.0) |w_4*log(q_4)|)
                      |w_4*log(w_4)|)
                   0.0))
           a!45
           a!6
           a!7
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
               (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_4) 0.0))
           (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
               (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_4) 0.0))
           (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
               (>= (+ (* (- 1.0) d_1*q_4) q_4) 0.0))
           (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
               (> (+ (* (- 1.0) d_1*q_4) q_4) 0.0))
           (=> (and (>= (+ (* (- 1.0) a_1*z) w_4) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_4) 0.0))
           (=> (and (> (+ (* (- 1.0) a_1*z) w_4) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_4) 0.0))
           (=> (and (>= (+ a_1*z (* (- 1.0) w_4)) 0.0)
                    (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
               (>= a!65 0.0))
           (=> (and (> (+ a_1*z (* (- 1.0) w_4)) 0.0)
                    (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
               (> a!65 0.0))
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_1)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!43)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!68
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!69
           a!70
           a!45
           a!7
           a!8
           a!71
           a!10
           a!72
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!73
           a!74
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!89
           a!90
           a!91
           a!92
           a!93
           a!94
           a!96
           a!97
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!98)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!99 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!100
           a!5
           a!70
           a!7
           a!8
           a!9
           a!71
           a!10
           a!11
           a!72
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!73
           a!74
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!41
           a!42
           a!89
           a!90
           a!91
           a!92
           a!93
           a!94
           a!96
           a!97
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(a_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(c)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!113)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!68
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!69
           a!114
           a!45
           a!6
           a!8
           a!71
           a!10
           a!72
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!73
           a!74
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!122
           a!123
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!98)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!99 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!100
           a!5
           a!114
           a!6
           a!8
           a!9
           a!71
           a!10
           a!11
           a!72
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!73
           a!74
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!41
           a!42
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!122
           a!123
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(a_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(c)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!113)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!68
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!69
           a!124
           a!45
           a!6
           a!7
           a!71
           a!10
           a!72
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!73
           a!74
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!125
           a!126
           a!127
           a!128
           a!129
           a!130
           a!132
           a!133
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!98)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!99 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!100
           a!5
           a!124
           a!6
           a!7
           a!9
           a!71
           a!10
           a!11
           a!72
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!73
           a!74
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!41
           a!42
           a!125
           a!126
           a!127
           a!128
           a!129
           a!130
           a!132
           a!133
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(a_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(c)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!113)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!68
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!69
           a!114
           a!45
           a!6
           a!8
           a!71
           a!10
           a!72
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!73
           a!74
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!122
           a!123
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!98)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!99 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!100
           a!44
           a!114
           a!45
           a!8
           a!9
           a!71
           a!10
           a!11
           a!72
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!73
           a!74
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!53
           a!54
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!122
           a!123
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!113)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!68
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!69
           a!124
           a!45
           a!6
           a!7
           a!71
           a!10
           a!72
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!73
           a!74
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!125
           a!126
           a!127
           a!128
           a!129
           a!130
           a!132
           a!133
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!98)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!99 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!100
           a!44
           a!124
           a!45
           a!7
           a!9
           a!71
           a!10
           a!11
           a!72
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!73
           a!74
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!53
           a!54
           a!125
           a!126
           a!127
           a!128
           a!129
           a!130
           a!132
           a!133
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!113)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!68
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!69
           a!124
           a!45
           a!6
           a!7
           a!71
           a!10
           a!72
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!73
           a!74
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!125
           a!126
           a!127
           a!128
           a!129
           a!130
           a!132
           a!133
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!98)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!66
           (>= a!67 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!99 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!100
           a!55
           a!124
           a!45
           a!6
           a!9
           a!71
           a!10
           a!11
           a!72
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!73
           a!74
           a!105
           a!106
           a!108
           a!109
           a!111
           a!112
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!63
           a!64
           a!125
           a!126
           a!127
           a!128
           a!129
           a!130
           a!132
           a!133
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_1)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!113)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!137
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!138
           a!139
           a!45
           a!6
           a!8
           a!140
           a!10
           a!141
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!142
           a!143
           a!146
           a!147
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!158
           a!159
           a!160
           a!161
           a!162
           a!163
           a!165
           a!166
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!167)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!168 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!169
           a!70
           a!139
           a!45
           a!8
           a!71
           a!140
           a!10
           a!72
           a!141
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!142
           a!143
           a!172
           a!173
           a!175
           a!176
           a!178
           a!179
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!89
           a!90
           a!91
           a!92
           a!93
           a!94
           a!96
           a!97
           a!158
           a!159
           a!160
           a!161
           a!162
           a!163
           a!165
           a!166
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!180)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!181 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!182
           a!183
           a!5
           a!70
           a!139
           a!8
           a!9
           a!71
           a!140
           a!10
           a!11
           a!72
           a!141
           a!12
           a!13
           a!14
           a!15
           a!184
           a!185
           a!142
           a!143
           a!188
           a!189
           a!191
           a!192
           a!194
           a!195
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!41
           a!42
           a!89
           a!90
           a!91
           a!92
           a!93
           a!94
           a!96
           a!97
           a!158
           a!159
           a!160
           a!161
           a!162
           a!163
           a!165
           a!166
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(a_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(c)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!196)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!137
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!138
           a!197
           a!45
           a!6
           a!7
           a!140
           a!10
           a!141
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!142
           a!143
           a!146
           a!147
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!167)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!168 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!169
           a!70
           a!197
           a!45
           a!7
           a!71
           a!140
           a!10
           a!72
           a!141
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!142
           a!143
           a!172
           a!173
           a!175
           a!176
           a!178
           a!179
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!89
           a!90
           a!91
           a!92
           a!93
           a!94
           a!96
           a!97
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!180)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!181 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!182
           a!183
           a!5
           a!70
           a!197
           a!7
           a!9
           a!71
           a!140
           a!10
           a!11
           a!72
           a!141
           a!12
           a!13
           a!14
           a!15
           a!184
           a!185
           a!142
           a!143
           a!188
           a!189
           a!191
           a!192
           a!194
           a!195
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!41
           a!42
           a!89
           a!90
           a!91
           a!92
           a!93
           a!94
           a!96
           a!97
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(a_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(c)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!196)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!137
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!138
           a!197
           a!45
           a!6
           a!7
           a!140
           a!10
           a!141
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!142
           a!143
           a!146
           a!147
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!167)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!168 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!169
           a!114
           a!197
           a!45
           a!6
           a!71
           a!140
           a!10
           a!72
           a!141
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!142
           a!143
           a!172
           a!173
           a!175
           a!176
           a!178
           a!179
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!122
           a!123
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!180)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!181 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!182
           a!183
           a!5
           a!114
           a!197
           a!6
           a!9
           a!71
           a!140
           a!10
           a!11
           a!72
           a!141
           a!12
           a!13
           a!14
           a!15
           a!184
           a!185
           a!142
           a!143
           a!188
           a!189
           a!191
           a!192
           a!194
           a!195
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!41
           a!42
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!122
           a!123
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(a_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(c)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!196)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           a!137
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!138
           a!197
           a!45
           a!6
           a!7
           a!140
           a!10
           a!141
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!142
           a!143
           a!146
           a!147
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!167)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!168 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!169
           a!114
           a!197
           a!45
           a!6
           a!71
           a!140
           a!10
           a!72
           a!141
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!142
           a!143
           a!172
           a!173
           a!175
           a!176
           a!178
           a!179
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!122
           a!123
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!180)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!134
           (>= a!135 0.0)
           (>= a!136 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!181 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!182
           a!183
           a!44
           a!114
           a!197
           a!45
           a!9
           a!71
           a!140
           a!10
           a!11
           a!72
           a!141
           a!12
           a!13
           a!14
           a!15
           a!184
           a!185
           a!142
           a!143
           a!188
           a!189
           a!191
           a!192
           a!194
           a!195
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           a!53
           a!54
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!122
           a!123
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!205
           a!206
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           a!196)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!207
           (>= a!208 0.0)
           (>= a!209 0.0)
           (>= a!210 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= (+ (* (- 1.0) a_4) c c*kappa (* (- 1.0) p_0)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!3
               (>= (+ d_4*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!211
           a!45
           a!6
           a!7
           a!212
           a!10
           a!213
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!214
           a!215
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!216 0.0)) (>= a!217 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!216 0.0)) (> a!217 0.0))
           (=> (and (>= (+ (* (- 1.0) a_4) c c*kappa (* (- 1.0) p_0)) 0.0)
                    (>= kappa 0.0))
               (>= (+ (* (- 1.0) a_4*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0))
           (=> (and (> (+ (* (- 1.0) a_4) c c*kappa (* (- 1.0) p_0)) 0.0)
                    (> kappa 0.0))
               (> (+ (* (- 1.0) a_4*kappa)
                     c*kappa
                     c*kappa**2
                     (* (- 1.0) kappa*p_0))
                  0.0))
           (=> (and a!207 (>= kappa 0.0))
               (>= (+ a_4*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0))
           (=> (and (> (+ a_4 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                    (> kappa 0.0))
               (> (+ a_4*kappa
                     (* (- 1.0) c*kappa)
                     (* (- 1.0) c*kappa**2)
                     kappa*p_0)
                  0.0))
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!231
           a!232
           (=> (= a_4 0.0) (= |a_4*log(a_4)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(c)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (not (>= (+ (* (- 1.0) |a_4*g*log(a_4)|)
                       |a_4*g*log(c)|
                       |a_4*g*log(kappa)|
                       |g*p_0*log(c)|
                       (* (- 1.0) |g*p_0*log(p_0)|)
                       |p_0*z*log(p_0*z)|
                       (* (- 1.0) |p_0*z*log(q_0)|)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|
                       (* (- 1.0) |w_3*log(q_3)|)
                       |w_3*log(w_3)|
                       (* (- 1.0) |w_4*log(q_4)|)
                       |w_4*log(w_4)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!207
           (>= a!208 0.0)
           (>= a!209 0.0)
           (>= a!210 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!233 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!3
               (>= (+ d_3*kappa*q_0
                      d_4*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!139
           a!211
           a!45
           a!6
           a!140
           a!212
           a!10
           a!141
           a!213
           a!12
           a!13
           a!14
           a!15
           a!101
           a!102
           a!214
           a!215
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!234 0.0)) (>= a!235 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!234 0.0)) (> a!235 0.0))
           (=> (and (>= a!233 0.0) (>= kappa 0.0)) (>= a!236 0.0))
           (=> (and (> a!233 0.0) (> kappa 0.0)) (> a!236 0.0))
           (=> (and (>= a!208 0.0) (>= kappa 0.0)) (>= a!237 0.0))
           (=> (and (> a!208 0.0) (> kappa 0.0)) (> a!237 0.0))
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
           a!158
           a!159
           a!160
           a!161
           a!162
           a!163
           a!165
           a!166
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!231
           a!232
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(a_4)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(c)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (not (>= (+ (* (- 1.0) |a_3*g*log(a_3)|)
                       |a_3*g*log(c)|
                       |a_3*g*log(kappa)|
                       (* (- 1.0) |a_4*g*log(a_4)|)
                       |a_4*g*log(c)|
                       |a_4*g*log(kappa)|
                       |g*p_0*log(c)|
                       (* (- 1.0) |g*p_0*log(p_0)|)
                       |p_0*z*log(p_0*z)|
                       (* (- 1.0) |p_0*z*log(q_0)|)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|
                       (* (- 1.0) |w_3*log(q_3)|)
                       |w_3*log(w_3)|
                       (* (- 1.0) |w_4*log(q_4)|)
                       |w_4*log(w_4)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!207
           (>= a!208 0.0)
           (>= a!209 0.0)
           (>= a!210 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!238 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!3
               (>= (+ d_2*kappa*q_0
                      d_3*kappa*q_0
                      d_4*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!70
           a!139
           a!211
           a!45
           a!71
           a!140
           a!212
           a!10
           a!72
           a!141
           a!213
           a!12
           a!13
           a!14
           a!15
           a!184
           a!185
           a!214
           a!215
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!239 0.0)) (>= a!240 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!239 0.0)) (> a!240 0.0))
           (=> (and (>= a!238 0.0) (>= kappa 0.0)) (>= a!241 0.0))
           (=> (and (> a!238 0.0) (> kappa 0.0)) (> a!241 0.0))
           (=> (and (>= a!209 0.0) (>= kappa 0.0)) (>= a!242 0.0))
           (=> (and (> a!209 0.0) (> kappa 0.0)) (> a!242 0.0))
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
           a!89
           a!90
           a!91
           a!92
           a!93
           a!94
           a!96
           a!97
           a!158
           a!159
           a!160
           a!161
           a!162
           a!163
           a!165
           a!166
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!231
           a!232
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(a_4)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(c)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
                       |a_2*g*log(c)|
                       |a_2*g*log(kappa)|
                       (* (- 1.0) |a_3*g*log(a_3)|)
                       |a_3*g*log(c)|
                       |a_3*g*log(kappa)|
                       (* (- 1.0) |a_4*g*log(a_4)|)
                       |a_4*g*log(c)|
                       |a_4*g*log(kappa)|
                       |g*p_0*log(c)|
                       (* (- 1.0) |g*p_0*log(p_0)|)
                       |p_0*z*log(p_0*z)|
                       (* (- 1.0) |p_0*z*log(q_0)|)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|
                       (* (- 1.0) |w_3*log(q_3)|)
                       |w_3*log(w_3)|
                       (* (- 1.0) |w_4*log(q_4)|)
                       |w_4*log(w_4)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!207
           (>= a!208 0.0)
           (>= a!209 0.0)
           (>= a!210 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4) 0.0)
           (= a!243 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c
                 c*d_1*kappa
                 c*d_2*kappa
                 c*d_3*kappa
                 c*d_4*kappa
                 (* (- 1.0) p_0))
              0.0)
           (=> a!3
               (>= (+ d_1*kappa*q_0
                      d_2*kappa*q_0
                      d_3*kappa*q_0
                      d_4*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!5
           a!70
           a!139
           a!211
           a!9
           a!71
           a!140
           a!212
           a!10
           a!11
           a!72
           a!141
           a!213
           a!12
           a!13
           a!14
           a!15
           (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 4.0 kappa)) 0.0))
               (>= (+ (* (- 1.0) c) (* (- 4.0) c*kappa)) 0.0))
           (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 4.0 kappa)) 0.0))
               (> (+ (* (- 1.0) c) (* (- 4.0) c*kappa)) 0.0))
           a!214
           a!215
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!244 0.0)) (>= a!245 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!244 0.0)) (> a!245 0.0))
           (=> (and (>= a!243 0.0) (>= kappa 0.0)) (>= a!246 0.0))
           (=> (and (> a!243 0.0) (> kappa 0.0)) (> a!246 0.0))
           (=> (and (>= a!210 0.0) (>= kappa 0.0)) (>= a!247 0.0))
           (=> (and (> a!210 0.0) (> kappa 0.0)) (> a!247 0.0))
           a!28
           a!29
           a!30
           a!31
           a!32
           a!33
           a!83
           a!84
           a!85
           a!86
           a!87
           a!88
           a!152
           a!153
           a!154
           a!155
           a!156
           a!157
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
           a!34
           a!35
           a!36
           a!37
           a!38
           a!39
           a!41
           a!42
           a!89
           a!90
           a!91
           a!92
           a!93
           a!94
           a!96
           a!97
           a!158
           a!159
           a!160
           a!161
           a!162
           a!163
           a!165
           a!166
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!231
           a!232
           (=> (= a_1 0.0) (= |a_1*log(a_1)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(c)| 0.0))
           (=> (= a_1 0.0) (= |a_1*log(kappa)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(a_4)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(c)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(a_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(c)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(kappa)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(a_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(c)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(kappa)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(a_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(c)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(kappa)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
                       |a_1*g*log(c)|
                       |a_1*g*log(kappa)|
                       (* (- 1.0) |a_2*g*log(a_2)|)
                       |a_2*g*log(c)|
                       |a_2*g*log(kappa)|
                       (* (- 1.0) |a_3*g*log(a_3)|)
                       |a_3*g*log(c)|
                       |a_3*g*log(kappa)|
                       (* (- 1.0) |a_4*g*log(a_4)|)
                       |a_4*g*log(c)|
                       |a_4*g*log(kappa)|
                       |g*p_0*log(c)|
                       (* (- 1.0) |g*p_0*log(p_0)|)
                       |p_0*z*log(p_0*z)|
                       (* (- 1.0) |p_0*z*log(q_0)|)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|
                       (* (- 1.0) |w_2*log(q_2)|)
                       |w_2*log(w_2)|
                       (* (- 1.0) |w_3*log(q_3)|)
                       |w_3*log(w_3)|
                       (* (- 1.0) |w_4*log(q_4)|)
                       |w_4*log(w_4)|)
                    0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!255
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_top) 0.0)
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!255
           (=> (and (>= (+ w_1 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
               (>= (+ p_0*w_1 (* (- 1.0) p_0*w_top)) 0.0))
           (=> (and (> (+ w_1 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
               (> (+ p_0*w_1 (* (- 1.0) p_0*w_top)) 0.0))
           (=> (and (>= (+ (* (- 1.0) w_1) w_top) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_1) p_0*w_top) 0.0))
           (=> (and (> (+ (* (- 1.0) w_1) w_top) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_1) p_0*w_top) 0.0))
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!256
           a!257
           a!250
           a!251
           a!258
           a!259
           a!254
           a!255
           a!260
           a!261
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_top) 0.0)
           a!256
           a!257
           a!250
           a!251
           a!258
           a!259
           a!254
           a!255
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!256
           a!257
           a!250
           a!251
           a!258
           a!259
           a!254
           a!255
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_top) 0.0)
           a!256
           a!257
           a!250
           a!251
           a!258
           a!259
           a!254
           a!255
           a!262
           a!263
           a!264
           a!265
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!266
           a!267
           a!250
           a!251
           a!268
           a!269
           a!254
           a!255
           a!270
           a!271
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!266
           a!267
           a!250
           a!251
           a!268
           a!269
           a!254
           a!255
           a!270
           a!271
           a!272
           a!273
           a!274
           a!275
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!266
           a!267
           a!250
           a!251
           a!268
           a!269
           a!254
           a!255
           a!276
           a!277
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!266
           a!267
           a!250
           a!251
           a!268
           a!269
           a!254
           a!255
           a!276
           a!277
           a!272
           a!273
           a!274
           a!275
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!266
           a!267
           a!250
           a!251
           a!268
           a!269
           a!254
           a!255
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!266
           a!267
           a!250
           a!251
           a!268
           a!269
           a!254
           a!255
           a!272
           a!273
           a!274
           a!275
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!278
           a!279
           a!250
           a!251
           a!280
           a!281
           a!254
           a!255
           a!282
           a!283
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_top) 0.0)
           a!278
           a!279
           a!250
           a!251
           a!280
           a!281
           a!254
           a!255
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!278
           a!279
           a!250
           a!251
           a!280
           a!281
           a!254
           a!255
           a!288
           a!289
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_top) 0.0)
           a!278
           a!279
           a!250
           a!251
           a!280
           a!281
           a!254
           a!255
           a!288
           a!289
           a!284
           a!285
           a!286
           a!287
           (not (>= (+ E*p_2*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!278
           a!279
           a!250
           a!251
           a!280
           a!281
           a!254
           a!255
           a!290
           a!291
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_top) 0.0)
           a!278
           a!279
           a!250
           a!251
           a!280
           a!281
           a!254
           a!255
           a!290
           a!291
           a!284
           a!285
           a!286
           a!287
           (not (>= (+ E*p_3*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!278
           a!279
           a!250
           a!251
           a!280
           a!281
           a!254
           a!255
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_top) 0.0)
           a!278
           a!279
           a!250
           a!251
           a!280
           a!281
           a!254
           a!255
           a!284
           a!285
           a!286
           a!287
           (not (>= (+ E*p_4*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_0*w_2 (* (- 1.0) p_2*w_0)) 0.0)
           (>= (+ E*p_0*w_3 (* (- 1.0) p_3*w_0)) 0.0)
           (>= (+ E*p_0*w_4 (* (- 1.0) p_4*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ E*p_1*w_2 (* (- 1.0) p_2*w_1)) 0.0)
           (>= (+ E*p_1*w_3 (* (- 1.0) p_3*w_1)) 0.0)
           (>= (+ E*p_1*w_4 (* (- 1.0) p_4*w_1)) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ E*p_2*w_1 (* (- 1.0) p_1*w_2)) 0.0)
           (>= (+ E*p_2*w_3 (* (- 1.0) p_3*w_2)) 0.0)
           (>= (+ E*p_2*w_4 (* (- 1.0) p_4*w_2)) 0.0)
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ E*p_3*w_1 (* (- 1.0) p_1*w_3)) 0.0)
           (>= (+ E*p_3*w_2 (* (- 1.0) p_2*w_3)) 0.0)
           (>= (+ E*p_3*w_4 (* (- 1.0) p_4*w_3)) 0.0)
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ E*p_4*w_1 (* (- 1.0) p_1*w_4)) 0.0)
           (>= (+ E*p_4*w_2 (* (- 1.0) p_2*w_4)) 0.0)
           (>= (+ E*p_4*w_3 (* (- 1.0) p_3*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3 w_4) 0.0)
           (= (+ (- 1.0) E*g (* (- 1.0) E*g*p_0) g*p_0) 0.0)
           (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3 w_4) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3 p_0*w_4)
                   0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3 w_4) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3 p_0*w_4)
                  0.0))
           (=> (and (>= a!292 0.0) (>= p_0 0.0)) (>= a!293 0.0))
           (=> (and (> a!292 0.0) (> p_0 0.0)) (> a!293 0.0))
           (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0) (>= E*w_0 0.0))
               (>= (+ E*p_0*w_0
                      E*p_1*w_0
                      E*p_2*w_0
                      E*p_3*w_0
                      E*p_4*w_0
                      (* (- 1.0) E*w_0))
                   0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0) (> E*w_0 0.0))
               (> (+ E*p_0*w_0
                     E*p_1*w_0
                     E*p_2*w_0
                     E*p_3*w_0
                     E*p_4*w_0
                     (* (- 1.0) E*w_0))
                  0.0))
           (=> (and (>= a!294 0.0) (>= E*w_0 0.0)) (>= a!295 0.0))
           (=> (and (> a!294 0.0) (> E*w_0 0.0)) (> a!295 0.0))
           (=> (and (>= E 0.0) (>= w_0 0.0)) (>= E*w_0 0.0))
           (=> (and (> E 0.0) (> w_0 0.0)) (> E*w_0 0.0))
           (=> (and (>= E 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (>= (+ E (* (- 1.0) E*p_0)) 0.0))
           (=> (and (> E 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (> (+ E (* (- 1.0) E*p_0)) 0.0))
           (=> (and (>= (+ g*p_0 (* (- 1.0) w_0)) 0.0)
                    (>= (+ E (* (- 1.0) E*p_0) p_0) 0.0))
               (>= a!296 0.0))
           (=> (and (> (+ g*p_0 (* (- 1.0) w_0)) 0.0)
                    (> (+ E (* (- 1.0) E*p_0) p_0) 0.0))
               (> a!296 0.0))
           (=> (and (>= (+ (- 1.0) E*g (* (- 1.0) E*g*p_0) g*p_0) 0.0)
                    (>= p_0 0.0))
               (>= (+ E*g*p_0 (* (- 1.0) E*g*p_0**2) g*p_0**2 (* (- 1.0) p_0))
                   0.0))
           (=> (and (> (+ (- 1.0) E*g (* (- 1.0) E*g*p_0) g*p_0) 0.0)
                    (> p_0 0.0))
               (> (+ E*g*p_0 (* (- 1.0) E*g*p_0**2) g*p_0**2 (* (- 1.0) p_0))
                  0.0))
           (=> (and (>= (+ 1.0 (* (- 1.0) E*g) E*g*p_0 (* (- 1.0) g*p_0)) 0.0)
                    (>= p_0 0.0))
               (>= (+ (* (- 1.0) E*g*p_0) E*g*p_0**2 (* (- 1.0) g*p_0**2) p_0)
                   0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) E*g) E*g*p_0 (* (- 1.0) g*p_0)) 0.0)
                    (> p_0 0.0))
               (> (+ (* (- 1.0) E*g*p_0) E*g*p_0**2 (* (- 1.0) g*p_0**2) p_0)
                  0.0))
           (not (>= (+ (* (- 1.0) g*p_0) w_top) 0.0)))))))
(check-sat)
