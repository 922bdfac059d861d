; tree_noise/n=4
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
(declare-fun E*p_3*w_0 () Real)
(declare-fun E*p_2*w_0 () Real)
(declare-fun E*p_1*w_0 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun p_1 () Real)
(declare-fun p_0*w_3 () Real)
(declare-fun p_0*w_2 () Real)
(declare-fun p_0*w_1 () Real)
(declare-fun w_3 () Real)
(declare-fun w_2 () Real)
(declare-fun w_1 () Real)
(declare-fun p_2*w_3 () Real)
(declare-fun E*p_3*w_2 () Real)
(declare-fun p_1*w_3 () Real)
(declare-fun E*p_3*w_1 () Real)
(declare-fun p_3*w_2 () Real)
(declare-fun E*p_2*w_3 () Real)
(declare-fun p_1*w_2 () Real)
(declare-fun E*p_2*w_1 () Real)
(declare-fun p_3*w_1 () Real)
(declare-fun E*p_1*w_3 () Real)
(declare-fun p_2*w_1 () Real)
(declare-fun E*p_1*w_2 () Real)
(declare-fun p_3*w_0 () Real)
(declare-fun E*p_0*w_3 () Real)
(declare-fun p_2*w_0 () Real)
(declare-fun E*p_0*w_2 () Real)
(declare-fun p_1*w_0 () Real)
(declare-fun E*p_0*w_1 () Real)
(declare-fun E*p_3*w_top () Real)
(declare-fun p_0*w_top () Real)
(declare-fun E*p_3 () Real)
(declare-fun E*w_top () Real)
(declare-fun E*p_2*w_top () Real)
(declare-fun E*p_1*w_top () Real)
(declare-fun E*p_2 () Real)
(declare-fun E*p_1 () Real)
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
(declare-fun |a_3*g*log(kappa)| () Real)
(declare-fun |a_3*g*log(c)| () Real)
(declare-fun |a_3*g*log(a_3)| () Real)
(declare-fun |a_2*g*log(kappa)| () Real)
(declare-fun |a_2*g*log(c)| () Real)
(declare-fun |a_2*g*log(a_2)| () Real)
(declare-fun |a_1*g*log(kappa)| () Real)
(declare-fun |a_1*g*log(c)| () Real)
(declare-fun |a_1*g*log(a_1)| () Real)
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
(declare-fun |a_3*z*log(kappa)| () Real)
(declare-fun |a_3*z*log(c)| () Real)
(declare-fun |a_3*z*log(a_3)| () Real)
(declare-fun |log(kappa)| () Real)
(declare-fun |log(c)| () Real)
(declare-fun |log(a_3)| () Real)
(declare-fun a_3*z () Real)
(declare-fun a_3*p_0*z () Real)
(declare-fun q_3 () Real)
(declare-fun d_3*q_3 () Real)
(declare-fun d_3 () Real)
(declare-fun d_3*kappa*q_0 () Real)
(declare-fun kappa*q_0 () Real)
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
(declare-fun c*d_3*kappa () Real)
(declare-fun c*d_2*kappa () Real)
(declare-fun c*d_1*kappa () Real)
(declare-fun kappa*p_0 () Real)
(declare-fun c*kappa**2 () Real)
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
(declare-fun |w_3*log(a_2)| () Real)
(declare-fun |w_2*log(a_1)| () Real)
(declare-fun d_2*q_3 () Real)
(declare-fun d_1*q_2 () Real)
(declare-fun |w_3*log(a_1)| () Real)
(declare-fun d_1*q_3 () Real)
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
      (a!8 (=> (and (> a_1 0.0) (> kappa 0.0) (> c 0.0))
               (>= (+ (* (- 1.0) d_1)
                      (* (- 1.0) |log(a_1)|)
                      |log(c)|
                      |log(kappa)|)
                   0.0)))
      (a!9 (=> (and (> c 0.0) (> p_0 0.0))
               (>= (+ c (* (- 1.0) p_0) (* (- 1.0) |p_0*log(c)|) |p_0*log(p_0)|)
                   0.0)))
      (a!10 (=> (and (> kappa 0.0) (> c 0.0) (> a_1 0.0))
                (>= (+ (* (- 1.0) a_1)
                       |a_1*log(a_1)|
                       (* (- 1.0) |a_1*log(c)|)
                       (* (- 1.0) |a_1*log(kappa)|)
                       c*kappa)
                    0.0)))
      (a!11 (=> (and (>= z 0.0) (>= p_0 0.0)) (>= p_0*z 0.0)))
      (a!12 (=> (and (> z 0.0) (> p_0 0.0)) (> p_0*z 0.0)))
      (a!13 (=> (and (>= kappa 0.0) (>= c 0.0)) (>= c*kappa 0.0)))
      (a!14 (=> (and (> kappa 0.0) (> c 0.0)) (> c*kappa 0.0)))
      (a!15 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) c) (* (- 1.0) c*kappa)) 0.0)))
      (a!16 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) c) (* (- 1.0) c*kappa)) 0.0)))
      (a!17 (=> (and (>= (+ a_1 (* (- 1.0) c*kappa)) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ a_1 a_1*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!18 (=> (and (> (+ a_1 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ a_1 a_1*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                   0.0)))
      (a!19 (+ |a_1*log(a_1)|
               (* (- 1.0) |a_1*log(c)|)
               (* (- 1.0) |a_1*log(kappa)|)
               (* (- 1.0) |p_0*log(c)|)
               |p_0*log(p_0)|))
      (a!20 (+ (* (- 1.0) |a_1*g*log(a_1)|)
               |a_1*g*log(c)|
               |a_1*g*log(kappa)|
               |a_1*z*log(a_1)|
               (* (- 1.0) |a_1*z*log(c)|)
               (* (- 1.0) |a_1*z*log(kappa)|)
               |g*p_0*log(c)|
               (* (- 1.0) |g*p_0*log(p_0)|)
               (* (- 1.0) |p_0*z*log(c)|)
               |p_0*z*log(p_0)|))
      (a!23 (=> (and (>= (+ (* (- 1.0) a_1) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) a_1*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!24 (=> (and (> (+ (* (- 1.0) a_1) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) a_1*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0)))
      (a!26 (=> (and (> (+ a_1 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                     (> kappa 0.0))
                (> (+ a_1*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0)))
      (a!27 (=> (and (>= (* (- 1.0) d_1) 0.0) (>= c*kappa 0.0))
                (>= (* (- 1.0) c*d_1*kappa) 0.0)))
      (a!28 (=> (and (> (* (- 1.0) d_1) 0.0) (> c*kappa 0.0))
                (> (* (- 1.0) c*d_1*kappa) 0.0)))
      (a!29 (=> (and (>= (+ (- 1.0) d_1) 0.0) (>= c*kappa 0.0))
                (>= (+ c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!30 (=> (and (> (+ (- 1.0) d_1) 0.0) (> c*kappa 0.0))
                (> (+ c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!31 (=> (and (>= z 0.0) (>= a_1 0.0)) (>= a_1*z 0.0)))
      (a!32 (=> (and (> z 0.0) (> a_1 0.0)) (> a_1*z 0.0)))
      (a!33 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_1) 0.0)))
      (a!34 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_1) 0.0)))
      (a!35 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_1) q_1) 0.0)))
      (a!36 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_1) q_1) 0.0)))
      (a!37 (=> (and (>= (+ (* (- 1.0) a_1*z) w_1) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_1) 0.0)))
      (a!38 (=> (and (> (+ (* (- 1.0) a_1*z) w_1) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_1) 0.0)))
      (a!39 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_1*log(a_1)|
               (* (- 1.0) |w_1*log(c)|)
               (* (- 1.0) |w_1*log(kappa)|)))
      (a!42 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
                        |w_3*log(w_3)|)
                     0.0)))
      (a!43 (=> (and (> q_2 0.0)
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
      (a!44 (=> (and (> q_1 0.0) (> w_1 0.0))
                (>= (+ q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|)
                    0.0)))
      (a!45 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_2) 0.0)))
      (a!46 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_2) 0.0)))
      (a!47 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_2) q_2) 0.0)))
      (a!48 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_2) q_2) 0.0)))
      (a!49 (=> (and (>= (+ (* (- 1.0) a_1*z) w_2) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_2) 0.0)))
      (a!50 (=> (and (> (+ (* (- 1.0) a_1*z) w_2) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_2) 0.0)))
      (a!51 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_2*log(a_1)|
               (* (- 1.0) |w_2*log(c)|)
               (* (- 1.0) |w_2*log(kappa)|)))
      (a!54 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_3*log(a_1)|
               (* (- 1.0) |w_3*log(c)|)
               (* (- 1.0) |w_3*log(kappa)|)))
      (a!55 (>= (+ a_2 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!56 (+ a_1 a_2 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!57 (= (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0))
      (a!59 (=> (and (> q_2 0.0)
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
      (a!60 (=> (and (> a_2 0.0) (> kappa 0.0) (> c 0.0))
                (>= (+ (* (- 1.0) d_2)
                       (* (- 1.0) |log(a_2)|)
                       |log(c)|
                       |log(kappa)|)
                    0.0)))
      (a!61 (=> (and (> kappa 0.0) (> c 0.0) (> a_2 0.0))
                (>= (+ (* (- 1.0) a_2)
                       |a_2*log(a_2)|
                       (* (- 1.0) |a_2*log(c)|)
                       (* (- 1.0) |a_2*log(kappa)|)
                       c*kappa)
                    0.0)))
      (a!62 (=> (and (>= (+ a_2 (* (- 1.0) c*kappa)) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ a_2 a_2*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!63 (=> (and (> (+ a_2 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ a_2 a_2*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                   0.0)))
      (a!64 (+ |a_2*log(a_2)|
               (* (- 1.0) |a_2*log(c)|)
               (* (- 1.0) |a_2*log(kappa)|)
               (* (- 1.0) |p_0*log(c)|)
               |p_0*log(p_0)|))
      (a!65 (+ (* (- 1.0) |a_2*g*log(a_2)|)
               |a_2*g*log(c)|
               |a_2*g*log(kappa)|
               |a_2*z*log(a_2)|
               (* (- 1.0) |a_2*z*log(c)|)
               (* (- 1.0) |a_2*z*log(kappa)|)
               |g*p_0*log(c)|
               (* (- 1.0) |g*p_0*log(p_0)|)
               (* (- 1.0) |p_0*z*log(c)|)
               |p_0*z*log(p_0)|))
      (a!68 (=> (and (>= (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) a_2*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!69 (=> (and (> (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) a_2*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0)))
      (a!71 (=> (and (> (+ a_2 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                     (> kappa 0.0))
                (> (+ a_2*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0)))
      (a!72 (=> (and (>= (* (- 1.0) d_2) 0.0) (>= c*kappa 0.0))
                (>= (* (- 1.0) c*d_2*kappa) 0.0)))
      (a!73 (=> (and (> (* (- 1.0) d_2) 0.0) (> c*kappa 0.0))
                (> (* (- 1.0) c*d_2*kappa) 0.0)))
      (a!74 (=> (and (>= (+ (- 1.0) d_2) 0.0) (>= c*kappa 0.0))
                (>= (+ c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!75 (=> (and (> (+ (- 1.0) d_2) 0.0) (> c*kappa 0.0))
                (> (+ c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!76 (=> (and (>= z 0.0) (>= a_2 0.0)) (>= a_2*z 0.0)))
      (a!77 (=> (and (> z 0.0) (> a_2 0.0)) (> a_2*z 0.0)))
      (a!78 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_2) 0.0)))
      (a!79 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_2) 0.0)))
      (a!80 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                (>= (+ (* (- 1.0) d_2*q_2) q_2) 0.0)))
      (a!81 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                (> (+ (* (- 1.0) d_2*q_2) q_2) 0.0)))
      (a!82 (=> (and (>= (+ (* (- 1.0) a_2*z) w_2) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_2) 0.0)))
      (a!83 (=> (and (> (+ (* (- 1.0) a_2*z) w_2) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_2) 0.0)))
      (a!84 (+ (* (- 1.0) |a_2*z*log(a_2)|)
               |a_2*z*log(c)|
               |a_2*z*log(kappa)|
               |w_2*log(a_2)|
               (* (- 1.0) |w_2*log(c)|)
               (* (- 1.0) |w_2*log(kappa)|)))
      (a!87 (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
                        |w_3*log(w_3)|)
                     0.0)))
      (a!88 (+ (* (- 1.0) a_1)
               (* (- 1.0) a_2)
               c
               (* 2.0 c*kappa)
               (* (- 1.0) p_0)))
      (a!90 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 2.0 kappa)) 0.0))
                (>= (+ (* (- 1.0) c) (* (- 2.0) c*kappa)) 0.0)))
      (a!91 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 2.0 kappa)) 0.0))
                (> (+ (* (- 1.0) c) (* (- 2.0) c*kappa)) 0.0)))
      (a!92 (+ |a_1*log(a_1)|
               (* (- 1.0) |a_1*log(c)|)
               (* (- 1.0) |a_1*log(kappa)|)
               |a_2*log(a_2)|
               (* (- 1.0) |a_2*log(c)|)
               (* (- 1.0) |a_2*log(kappa)|)
               (* (- 1.0) |p_0*log(c)|)
               |p_0*log(p_0)|))
      (a!93 (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
      (a!96 (+ (* (- 1.0) a_1*kappa)
               (* (- 1.0) a_2*kappa)
               c*kappa
               (* 2.0 c*kappa**2)
               (* (- 1.0) kappa*p_0)))
      (a!99 (+ a_1*kappa
               a_2*kappa
               (* (- 1.0) c*kappa)
               (* (- 2.0) c*kappa**2)
               kappa*p_0))
      (a!102 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
                         |w_3*log(w_3)|)
                      0.0)))
      (a!103 (=> (and (> q_3 0.0)
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
      (a!104 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_3) 0.0)))
      (a!105 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_3) 0.0)))
      (a!106 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (>= (+ (* (- 1.0) d_2*q_3) q_3) 0.0)))
      (a!107 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (> (+ (* (- 1.0) d_2*q_3) q_3) 0.0)))
      (a!108 (=> (and (>= (+ (* (- 1.0) a_2*z) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_3) 0.0)))
      (a!109 (=> (and (> (+ (* (- 1.0) a_2*z) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_3) 0.0)))
      (a!110 (+ (* (- 1.0) |a_2*z*log(a_2)|)
                |a_2*z*log(c)|
                |a_2*z*log(kappa)|
                |w_3*log(a_2)|
                (* (- 1.0) |w_3*log(c)|)
                (* (- 1.0) |w_3*log(kappa)|)))
      (a!113 (>= (+ a_3 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!114 (+ a_2 a_3 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!115 (+ a_1 a_2 a_3 (* (- 1.0) c) (* (- 3.0) c*kappa) p_0))
      (a!116 (=> (and (> q_3 0.0)
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
      (a!117 (=> (and (> a_3 0.0) (> kappa 0.0) (> c 0.0))
                 (>= (+ (* (- 1.0) d_3)
                        (* (- 1.0) |log(a_3)|)
                        |log(c)|
                        |log(kappa)|)
                     0.0)))
      (a!118 (=> (and (> kappa 0.0) (> c 0.0) (> a_3 0.0))
                 (>= (+ (* (- 1.0) a_3)
                        |a_3*log(a_3)|
                        (* (- 1.0) |a_3*log(c)|)
                        (* (- 1.0) |a_3*log(kappa)|)
                        c*kappa)
                     0.0)))
      (a!119 (=> (and (>= (+ a_3 (* (- 1.0) c*kappa)) 0.0)
                      (>= (+ 1.0 kappa) 0.0))
                 (>= (+ a_3
                        a_3*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2))
                     0.0)))
      (a!120 (=> (and (> (+ a_3 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                 (> (+ a_3 a_3*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!121 (+ |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!122 (+ (* (- 1.0) |a_3*g*log(a_3)|)
                |a_3*g*log(c)|
                |a_3*g*log(kappa)|
                |a_3*z*log(a_3)|
                (* (- 1.0) |a_3*z*log(c)|)
                (* (- 1.0) |a_3*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!123 (=> (and (>= (* (- 1.0) d_3) 0.0) (>= c*kappa 0.0))
                 (>= (* (- 1.0) c*d_3*kappa) 0.0)))
      (a!124 (=> (and (> (* (- 1.0) d_3) 0.0) (> c*kappa 0.0))
                 (> (* (- 1.0) c*d_3*kappa) 0.0)))
      (a!125 (=> (and (>= (+ (- 1.0) d_3) 0.0) (>= c*kappa 0.0))
                 (>= (+ c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!126 (=> (and (> (+ (- 1.0) d_3) 0.0) (> c*kappa 0.0))
                 (> (+ c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!127 (=> (and (>= z 0.0) (>= a_3 0.0)) (>= a_3*z 0.0)))
      (a!128 (=> (and (> z 0.0) (> a_3 0.0)) (> a_3*z 0.0)))
      (a!129 (=> (and (>= d_3 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (>= (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_3) 0.0)))
      (a!130 (=> (and (> d_3 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (> (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_3) 0.0)))
      (a!131 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (>= (+ (* (- 1.0) d_3*q_3) q_3) 0.0)))
      (a!132 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (> (+ (* (- 1.0) d_3*q_3) q_3) 0.0)))
      (a!133 (=> (and (>= (+ (* (- 1.0) a_3*z) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_3*p_0*z) p_0*w_3) 0.0)))
      (a!134 (=> (and (> (+ (* (- 1.0) a_3*z) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_3*p_0*z) p_0*w_3) 0.0)))
      (a!135 (+ (* (- 1.0) |a_3*z*log(a_3)|)
                |a_3*z*log(c)|
                |a_3*z*log(kappa)|
                |w_3*log(a_3)|
                (* (- 1.0) |w_3*log(c)|)
                (* (- 1.0) |w_3*log(kappa)|)))
      (a!138 (+ (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                c
                (* 2.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!139 (+ |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!140 (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
      (a!141 (+ (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                c*kappa
                (* 2.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!142 (+ a_2*kappa
                a_3*kappa
                (* (- 1.0) c*kappa)
                (* (- 2.0) c*kappa**2)
                kappa*p_0))
      (a!143 (+ (* (- 1.0) a_1)
                (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                c
                (* 3.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!144 (+ |a_1*log(a_1)|
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
      (a!145 (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
      (a!146 (+ (* (- 1.0) a_1*kappa)
                (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                c*kappa
                (* 3.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!147 (+ a_1*kappa
                a_2*kappa
                a_3*kappa
                (* (- 1.0) c*kappa)
                (* (- 3.0) c*kappa**2)
                kappa*p_0))
      (a!148 (=> (and (>= E 0.0) (>= p_1 0.0)) (>= E*p_1 0.0)))
      (a!149 (=> (and (> E 0.0) (> p_1 0.0)) (> E*p_1 0.0)))
      (a!150 (=> (and (>= E 0.0) (>= w_top 0.0)) (>= E*w_top 0.0)))
      (a!151 (=> (and (> E 0.0) (> w_top 0.0)) (> E*w_top 0.0)))
      (a!152 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_1 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!153 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_1 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!154 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_0) p_0*w_top) 0.0)))
      (a!155 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_0) p_0*w_top) 0.0)))
      (a!156 (=> (and (>= E 0.0) (>= p_2 0.0)) (>= E*p_2 0.0)))
      (a!157 (=> (and (> E 0.0) (> p_2 0.0)) (> E*p_2 0.0)))
      (a!158 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_2 0.0))
                 (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!159 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_2 0.0))
                 (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!160 (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!161 (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!162 (=> (and (>= (+ w_2 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_2 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!163 (=> (and (> (+ w_2 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_2 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!164 (=> (and (>= (+ (* (- 1.0) w_2) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_2) p_0*w_top) 0.0)))
      (a!165 (=> (and (> (+ (* (- 1.0) w_2) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_2) p_0*w_top) 0.0)))
      (a!166 (=> (and (>= E 0.0) (>= p_3 0.0)) (>= E*p_3 0.0)))
      (a!167 (=> (and (> E 0.0) (> p_3 0.0)) (> E*p_3 0.0)))
      (a!168 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_3 0.0))
                 (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!169 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_3 0.0))
                 (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!170 (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!171 (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!172 (=> (and (>= (+ w_3 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_3 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!173 (=> (and (> (+ w_3 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_3 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!174 (=> (and (>= (+ (* (- 1.0) w_3) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_3) p_0*w_top) 0.0)))
      (a!175 (=> (and (> (+ (* (- 1.0) w_3) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_3) p_0*w_top) 0.0)))
      (a!176 (=> (and (>= (+ p_2 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!177 (=> (and (> (+ p_2 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!178 (+ 1.0
                (* (- 1.0) w_0)
                (* (- 1.0) w_1)
                (* (- 1.0) w_2)
                (* (- 1.0) w_3)))
      (a!179 (+ p_0
                (* (- 1.0) p_0*w_0)
                (* (- 1.0) p_0*w_1)
                (* (- 1.0) p_0*w_2)
                (* (- 1.0) p_0*w_3)))
      (a!180 (+ 1.0
                (* (- 1.0) p_0)
                (* (- 1.0) p_1)
                (* (- 1.0) p_2)
                (* (- 1.0) p_3)))
      (a!181 (+ (* (- 1.0) E*p_0*w_0)
                (* (- 1.0) E*p_1*w_0)
                (* (- 1.0) E*p_2*w_0)
                (* (- 1.0) E*p_3*w_0)
                E*w_0))
      (a!182 (+ E*g*p_0
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
      (a!21 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!19 0.0)) (>= a!20 0.0)))
      (a!22 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!19 0.0)) (> a!20 0.0)))
      (a!25 (=> (and a!1 (>= kappa 0.0))
                (>= (+ a_1*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!40 (=> (and (>= (+ a_1*z (* (- 1.0) w_1)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!39 0.0)))
      (a!41 (=> (and (> (+ a_1*z (* (- 1.0) w_1)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!39 0.0)))
      (a!52 (=> (and (>= (+ a_1*z (* (- 1.0) w_2)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!51 0.0)))
      (a!53 (=> (and (> (+ a_1*z (* (- 1.0) w_2)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!51 0.0)))
      (a!58 (=> a!3
                (>= (+ d_2*kappa*q_0
                       (* (- 1.0) p_0*z)
                       |p_0*z*log(c)|
                       (* (- 1.0) |p_0*z*log(p_0)|)
                       |p_0*z*log(p_0*z)|
                       (* (- 1.0) |p_0*z*log(q_0)|)
                       q_0)
                    0.0)))
      (a!66 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!64 0.0)) (>= a!65 0.0)))
      (a!67 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!64 0.0)) (> a!65 0.0)))
      (a!70 (=> (and a!55 (>= kappa 0.0))
                (>= (+ a_2*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!85 (=> (and (>= (+ a_2*z (* (- 1.0) w_2)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!84 0.0)))
      (a!86 (=> (and (> (+ a_2*z (* (- 1.0) w_2)) 0.0)
                     (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                (> a!84 0.0)))
      (a!89 (=> a!3
                (>= (+ d_1*kappa*q_0
                       d_2*kappa*q_0
                       (* (- 1.0) p_0*z)
                       |p_0*z*log(c)|
                       (* (- 1.0) |p_0*z*log(p_0)|)
                       |p_0*z*log(p_0*z)|
                       (* (- 1.0) |p_0*z*log(q_0)|)
                       q_0)
                    0.0)))
      (a!94 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!92 0.0)) (>= a!93 0.0)))
      (a!95 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!92 0.0)) (> a!93 0.0)))
      (a!97 (=> (and (>= a!88 0.0) (>= kappa 0.0)) (>= a!96 0.0)))
      (a!98 (=> (and (> a!88 0.0) (> kappa 0.0)) (> a!96 0.0)))
      (a!100 (=> (and (>= a!56 0.0) (>= kappa 0.0)) (>= a!99 0.0)))
      (a!101 (=> (and (> a!56 0.0) (> kappa 0.0)) (> a!99 0.0)))
      (a!111 (=> (and (>= (+ a_2*z (* (- 1.0) w_3)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!110 0.0)))
      (a!112 (=> (and (> (+ a_2*z (* (- 1.0) w_3)) 0.0)
                      (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!110 0.0)))
      (a!136 (=> (and (>= (+ a_3*z (* (- 1.0) w_3)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!135 0.0)))
      (a!137 (=> (and (> (+ a_3*z (* (- 1.0) w_3)) 0.0)
                      (> (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!135 0.0))))
  (or (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
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
           a!21
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
           a!40
           a!41
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
           a!42)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!2
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!4
           a!43
           a!44
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
           a!21
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
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!52
           a!53
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
           a!42)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!2
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!4
           (=> (and (> q_3 0.0) (> a_1 0.0) (> w_3 0.0) (> kappa 0.0) (> c 0.0))
               (>= (+ (* (- 1.0) d_1*q_3)
                      q_3
                      (* (- 1.0) w_3)
                      (* (- 1.0) |w_3*log(a_1)|)
                      |w_3*log(c)|
                      |w_3*log(kappa)|
                      (* (- 1.0) |w_3*log(q_3)|)
                      |w_3*log(w_3)|)
                   0.0))
           a!44
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
           a!21
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
           (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_3) 0.0))
           (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
               (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_3) 0.0))
           (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
               (>= (+ (* (- 1.0) d_1*q_3) q_3) 0.0))
           (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
               (> (+ (* (- 1.0) d_1*q_3) q_3) 0.0))
           (=> (and (>= (+ (* (- 1.0) a_1*z) w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_3) 0.0))
           (=> (and (> (+ (* (- 1.0) a_1*z) w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_3) 0.0))
           (=> (and (>= (+ a_1*z (* (- 1.0) w_3)) 0.0)
                    (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
               (>= a!54 0.0))
           (=> (and (> (+ a_1*z (* (- 1.0) w_3)) 0.0)
                    (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
               (> a!54 0.0))
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
           a!42)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!55
           (>= a!56 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!57
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!58
           a!59
           a!44
           a!7
           a!60
           a!9
           a!61
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!62
           a!63
           a!66
           a!67
           a!68
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!85
           a!86
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
           a!87)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!55
           (>= a!56 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= a!88 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!89
           a!5
           a!59
           a!7
           a!8
           a!60
           a!9
           a!10
           a!61
           a!11
           a!12
           a!13
           a!14
           a!90
           a!91
           a!62
           a!63
           a!94
           a!95
           a!97
           a!98
           a!100
           a!101
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!72
           a!73
           a!74
           a!75
           a!76
           a!77
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!40
           a!41
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!85
           a!86
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
           a!102)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!55
           (>= a!56 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!57
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!58
           a!103
           a!44
           a!6
           a!60
           a!9
           a!61
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!62
           a!63
           a!66
           a!67
           a!68
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!77
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!111
           a!112
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
           a!87)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!55
           (>= a!56 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= a!88 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!89
           a!5
           a!103
           a!6
           a!8
           a!60
           a!9
           a!10
           a!61
           a!11
           a!12
           a!13
           a!14
           a!90
           a!91
           a!62
           a!63
           a!94
           a!95
           a!97
           a!98
           a!100
           a!101
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!72
           a!73
           a!74
           a!75
           a!76
           a!77
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!40
           a!41
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!111
           a!112
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
           a!102)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!55
           (>= a!56 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           a!57
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!58
           a!103
           a!44
           a!6
           a!60
           a!9
           a!61
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!62
           a!63
           a!66
           a!67
           a!68
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!77
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!111
           a!112
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
           a!87)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!55
           (>= a!56 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= a!88 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!89
           a!43
           a!103
           a!44
           a!8
           a!60
           a!9
           a!10
           a!61
           a!11
           a!12
           a!13
           a!14
           a!90
           a!91
           a!62
           a!63
           a!94
           a!95
           a!97
           a!98
           a!100
           a!101
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!72
           a!73
           a!74
           a!75
           a!76
           a!77
           a!45
           a!46
           a!47
           a!48
           a!49
           a!50
           a!52
           a!53
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!111
           a!112
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
           a!102)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!113
           (>= a!114 0.0)
           (>= a!115 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!3
               (>= (+ d_3*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!116
           a!44
           a!6
           a!117
           a!9
           a!118
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!119
           a!120
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!121 0.0)) (>= a!122 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!121 0.0)) (> a!122 0.0))
           (=> (and (>= (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0)
                    (>= kappa 0.0))
               (>= (+ (* (- 1.0) a_3*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0))
           (=> (and (> (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0)
                    (> kappa 0.0))
               (> (+ (* (- 1.0) a_3*kappa)
                     c*kappa
                     c*kappa**2
                     (* (- 1.0) kappa*p_0))
                  0.0))
           (=> (and a!113 (>= kappa 0.0))
               (>= (+ a_3*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0))
           (=> (and (> (+ a_3 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                    (> kappa 0.0))
               (> (+ a_3*kappa
                     (* (- 1.0) c*kappa)
                     (* (- 1.0) c*kappa**2)
                     kappa*p_0)
                  0.0))
           a!123
           a!124
           a!125
           a!126
           a!127
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!136
           a!137
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
           (not (>= (+ (* (- 1.0) |a_3*g*log(a_3)|)
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
                       |w_3*log(w_3)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!113
           (>= a!114 0.0)
           (>= a!115 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= a!138 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!3
               (>= (+ d_2*kappa*q_0
                      d_3*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!59
           a!116
           a!44
           a!60
           a!117
           a!9
           a!61
           a!118
           a!11
           a!12
           a!13
           a!14
           a!90
           a!91
           a!119
           a!120
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!139 0.0)) (>= a!140 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!139 0.0)) (> a!140 0.0))
           (=> (and (>= a!138 0.0) (>= kappa 0.0)) (>= a!141 0.0))
           (=> (and (> a!138 0.0) (> kappa 0.0)) (> a!141 0.0))
           (=> (and (>= a!114 0.0) (>= kappa 0.0)) (>= a!142 0.0))
           (=> (and (> a!114 0.0) (> kappa 0.0)) (> a!142 0.0))
           a!72
           a!73
           a!74
           a!75
           a!76
           a!77
           a!123
           a!124
           a!125
           a!126
           a!127
           a!128
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!85
           a!86
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!136
           a!137
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
           (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
                       |w_3*log(w_3)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!113
           (>= a!114 0.0)
           (>= a!115 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (= (+ (- 1.0) p_0*z w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) q_0 q_1 q_2 q_3) 0.0)
           (= a!143 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!3
               (>= (+ d_1*kappa*q_0
                      d_2*kappa*q_0
                      d_3*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!5
           a!59
           a!116
           a!8
           a!60
           a!117
           a!9
           a!10
           a!61
           a!118
           a!11
           a!12
           a!13
           a!14
           (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 3.0 kappa)) 0.0))
               (>= (+ (* (- 1.0) c) (* (- 3.0) c*kappa)) 0.0))
           (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 3.0 kappa)) 0.0))
               (> (+ (* (- 1.0) c) (* (- 3.0) c*kappa)) 0.0))
           a!119
           a!120
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!144 0.0)) (>= a!145 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!144 0.0)) (> a!145 0.0))
           (=> (and (>= a!143 0.0) (>= kappa 0.0)) (>= a!146 0.0))
           (=> (and (> a!143 0.0) (> kappa 0.0)) (> a!146 0.0))
           (=> (and (>= a!115 0.0) (>= kappa 0.0)) (>= a!147 0.0))
           (=> (and (> a!115 0.0) (> kappa 0.0)) (> a!147 0.0))
           a!27
           a!28
           a!29
           a!30
           a!31
           a!32
           a!72
           a!73
           a!74
           a!75
           a!76
           a!77
           a!123
           a!124
           a!125
           a!126
           a!127
           a!128
           a!33
           a!34
           a!35
           a!36
           a!37
           a!38
           a!40
           a!41
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
           a!85
           a!86
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!136
           a!137
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
           (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
                       |w_3*log(w_3)|)
                    0.0)))
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
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!155
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
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_top) 0.0)
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!154
           a!155
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
           (>= p_3 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           a!156
           a!157
           a!150
           a!151
           a!158
           a!159
           a!154
           a!155
           a!160
           a!161
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_top) 0.0)
           a!156
           a!157
           a!150
           a!151
           a!158
           a!159
           a!154
           a!155
           a!160
           a!161
           a!162
           a!163
           a!164
           a!165
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
           a!156
           a!157
           a!150
           a!151
           a!158
           a!159
           a!154
           a!155
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_top) 0.0)
           a!156
           a!157
           a!150
           a!151
           a!158
           a!159
           a!154
           a!155
           a!162
           a!163
           a!164
           a!165
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
           a!166
           a!167
           a!150
           a!151
           a!168
           a!169
           a!154
           a!155
           a!170
           a!171
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
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!166
           a!167
           a!150
           a!151
           a!168
           a!169
           a!154
           a!155
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
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
           a!166
           a!167
           a!150
           a!151
           a!168
           a!169
           a!154
           a!155
           a!176
           a!177
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
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!166
           a!167
           a!150
           a!151
           a!168
           a!169
           a!154
           a!155
           a!176
           a!177
           a!172
           a!173
           a!174
           a!175
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
           a!166
           a!167
           a!150
           a!151
           a!168
           a!169
           a!154
           a!155
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!166
           a!167
           a!150
           a!151
           a!168
           a!169
           a!154
           a!155
           a!172
           a!173
           a!174
           a!175
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
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0)
           (= (+ (- 1.0) E*g (* (- 1.0) E*g*p_0) g*p_0) 0.0)
           (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3) 0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3) 0.0))
           (=> (and (>= a!178 0.0) (>= p_0 0.0)) (>= a!179 0.0))
           (=> (and (> a!178 0.0) (> p_0 0.0)) (> a!179 0.0))
           (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (>= E*w_0 0.0))
               (>= (+ E*p_0*w_0 E*p_1*w_0 E*p_2*w_0 E*p_3*w_0 (* (- 1.0) E*w_0))
                   0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0) (> E*w_0 0.0))
               (> (+ E*p_0*w_0 E*p_1*w_0 E*p_2*w_0 E*p_3*w_0 (* (- 1.0) E*w_0))
                  0.0))
           (=> (and (>= a!180 0.0) (>= E*w_0 0.0)) (>= a!181 0.0))
           (=> (and (> a!180 0.0) (> E*w_0 0.0)) (> a!181 0.0))
           (=> (and (>= E 0.0) (>= w_0 0.0)) (>= E*w_0 0.0))
           (=> (and (> E 0.0) (> w_0 0.0)) (> E*w_0 0.0))
           (=> (and (>= E 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (>= (+ E (* (- 1.0) E*p_0)) 0.0))
           (=> (and (> E 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (> (+ E (* (- 1.0) E*p_0)) 0.0))
           (=> (and (>= (+ g*p_0 (* (- 1.0) w_0)) 0.0)
                    (>= (+ E (* (- 1.0) E*p_0) p_0) 0.0))
               (>= a!182 0.0))
           (=> (and (> (+ g*p_0 (* (- 1.0) w_0)) 0.0)
                    (> (+ E (* (- 1.0) E*p_0) p_0) 0.0))
               (> a!182 0.0))
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
