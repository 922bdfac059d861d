; tree_noise/n=6
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
(declare-fun E*p_5*w_0 () Real)
(declare-fun E*p_4*w_0 () Real)
(declare-fun E*p_3*w_0 () Real)
(declare-fun E*p_2*w_0 () Real)
(declare-fun E*p_1*w_0 () Real)
(declare-fun p_5 () Real)
(declare-fun p_4 () Real)
(declare-fun p_3 () Real)
(declare-fun p_2 () Real)
(declare-fun p_1 () Real)
(declare-fun p_0*w_5 () Real)
(declare-fun p_0*w_4 () Real)
(declare-fun p_0*w_3 () Real)
(declare-fun p_0*w_2 () Real)
(declare-fun p_0*w_1 () Real)
(declare-fun w_5 () Real)
(declare-fun w_4 () Real)
(declare-fun w_3 () Real)
(declare-fun w_2 () Real)
(declare-fun w_1 () Real)
(declare-fun p_4*w_5 () Real)
(declare-fun E*p_5*w_4 () Real)
(declare-fun p_3*w_5 () Real)
(declare-fun E*p_5*w_3 () Real)
(declare-fun p_2*w_5 () Real)
(declare-fun E*p_5*w_2 () Real)
(declare-fun p_1*w_5 () Real)
(declare-fun E*p_5*w_1 () Real)
(declare-fun p_5*w_4 () Real)
(declare-fun E*p_4*w_5 () Real)
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
(declare-fun E*p_1*w_5 () Real)
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
(declare-fun E*p_5*w_top () Real)
(declare-fun p_0*w_top () Real)
(declare-fun E*p_5 () Real)
(declare-fun E*w_top () Real)
(declare-fun E*p_4*w_top () Real)
(declare-fun E*p_3*w_top () Real)
(declare-fun E*p_2*w_top () Real)
(declare-fun E*p_1*w_top () Real)
(declare-fun E*p_4 () Real)
(declare-fun E*p_3 () Real)
(declare-fun E*p_2 () Real)
(declare-fun E*p_1 () Real)
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
(declare-fun |p_0*z*log(q_0)| () Real)
(declare-fun |p_0*z*log(p_0*z)| () Real)
(declare-fun |g*p_0*log(p_0)| () Real)
(declare-fun |g*p_0*log(c)| () Real)
(declare-fun |a_5*g*log(kappa)| () Real)
(declare-fun |a_5*g*log(c)| () Real)
(declare-fun |a_5*g*log(a_5)| () Real)
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
(declare-fun |w_5*log(kappa)| () Real)
(declare-fun |w_5*log(c)| () Real)
(declare-fun |w_5*log(a_5)| () Real)
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
(declare-fun |a_5*log(kappa)| () Real)
(declare-fun a_5 () Real)
(declare-fun |a_5*log(c)| () Real)
(declare-fun |a_5*log(a_5)| () Real)
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
(declare-fun |a_5*z*log(kappa)| () Real)
(declare-fun |a_5*z*log(c)| () Real)
(declare-fun |a_5*z*log(a_5)| () Real)
(declare-fun |log(kappa)| () Real)
(declare-fun |log(c)| () Real)
(declare-fun |log(a_5)| () Real)
(declare-fun a_5*z () Real)
(declare-fun a_5*p_0*z () Real)
(declare-fun q_5 () Real)
(declare-fun d_5*q_5 () Real)
(declare-fun d_5 () Real)
(declare-fun d_5*kappa*q_0 () Real)
(declare-fun kappa*q_0 () Real)
(declare-fun |a_4*z*log(kappa)| () Real)
(declare-fun |a_4*z*log(c)| () Real)
(declare-fun |a_4*z*log(a_4)| () Real)
(declare-fun |log(a_4)| () Real)
(declare-fun a_4*z () Real)
(declare-fun a_4*p_0*z () Real)
(declare-fun q_4 () Real)
(declare-fun d_4*q_4 () Real)
(declare-fun d_4 () Real)
(declare-fun d_4*kappa*q_0 () Real)
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
(declare-fun c*d_5*kappa () Real)
(declare-fun c*d_4*kappa () Real)
(declare-fun c*d_3*kappa () Real)
(declare-fun c*d_2*kappa () Real)
(declare-fun c*d_1*kappa () Real)
(declare-fun kappa*p_0 () Real)
(declare-fun c*kappa**2 () Real)
(declare-fun a_5*kappa () Real)
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
(declare-fun |w_5*log(a_4)| () Real)
(declare-fun |w_4*log(a_3)| () Real)
(declare-fun |w_3*log(a_2)| () Real)
(declare-fun |w_2*log(a_1)| () Real)
(declare-fun d_4*q_5 () Real)
(declare-fun d_3*q_4 () Real)
(declare-fun d_2*q_3 () Real)
(declare-fun d_1*q_2 () Real)
(declare-fun |w_5*log(a_3)| () Real)
(declare-fun |w_4*log(a_2)| () Real)
(declare-fun |w_3*log(a_1)| () Real)
(declare-fun d_3*q_5 () Real)
(declare-fun d_2*q_4 () Real)
(declare-fun d_1*q_3 () Real)
(declare-fun |w_5*log(a_2)| () Real)
(declare-fun |w_4*log(a_1)| () Real)
(declare-fun d_2*q_5 () Real)
(declare-fun d_1*q_4 () Real)
(declare-fun |w_5*log(a_1)| () Real)
(declare-fun d_1*q_5 () Real)
(assert (let ((a!1 (>= (+ a_1 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!2 (= (+ (- 1.0) p_0*z w_1 w_2 w_3 w_4 w_5) 0.0))
      (a!3 (= (+ (- 1.0) q_0 q_1 q_2 q_3 q_4 q_5) 0.0))
      (a!4 (= (+ (* (- 1.0) a_1) c c*kappa (* (- 1.0) p_0)) 0.0))
      (a!5 (and (> q_0 0.0) (> p_0 0.0) (> p_0*z 0.0) (> c 0.0)))
      (a!7 (=> (and (> q_1 0.0) (> a_1 0.0) (> w_1 0.0) (> kappa 0.0) (> c 0.0))
               (>= (+ (* (- 1.0) d_1*q_1)
                      q_1
                      (* (- 1.0) w_1)
                      (* (- 1.0) |w_1*log(a_1)|)
                      |w_1*log(c)|
                      |w_1*log(kappa)|
                      (* (- 1.0) |w_1*log(q_1)|)
                      |w_1*log(w_1)|)
                   0.0)))
      (a!8 (=> (and (> q_2 0.0) (> w_2 0.0))
               (>= (+ q_2
                      (* (- 1.0) w_2)
                      (* (- 1.0) |w_2*log(q_2)|)
                      |w_2*log(w_2)|)
                   0.0)))
      (a!9 (=> (and (> q_3 0.0) (> w_3 0.0))
               (>= (+ q_3
                      (* (- 1.0) w_3)
                      (* (- 1.0) |w_3*log(q_3)|)
                      |w_3*log(w_3)|)
                   0.0)))
      (a!10 (=> (and (> q_4 0.0) (> w_4 0.0))
                (>= (+ q_4
                       (* (- 1.0) w_4)
                       (* (- 1.0) |w_4*log(q_4)|)
                       |w_4*log(w_4)|)
                    0.0)))
      (a!11 (=> (and (> q_5 0.0) (> w_5 0.0))
                (>= (+ q_5
                       (* (- 1.0) w_5)
                       (* (- 1.0) |w_5*log(q_5)|)
                       |w_5*log(w_5)|)
                    0.0)))
      (a!12 (=> (and (> a_1 0.0) (> kappa 0.0) (> c 0.0))
                (>= (+ (* (- 1.0) d_1)
                       (* (- 1.0) |log(a_1)|)
                       |log(c)|
                       |log(kappa)|)
                    0.0)))
      (a!13 (=> (and (> c 0.0) (> p_0 0.0))
                (>= (+ c
                       (* (- 1.0) p_0)
                       (* (- 1.0) |p_0*log(c)|)
                       |p_0*log(p_0)|)
                    0.0)))
      (a!14 (=> (and (> kappa 0.0) (> c 0.0) (> a_1 0.0))
                (>= (+ (* (- 1.0) a_1)
                       |a_1*log(a_1)|
                       (* (- 1.0) |a_1*log(c)|)
                       (* (- 1.0) |a_1*log(kappa)|)
                       c*kappa)
                    0.0)))
      (a!15 (=> (and (>= z 0.0) (>= p_0 0.0)) (>= p_0*z 0.0)))
      (a!16 (=> (and (> z 0.0) (> p_0 0.0)) (> p_0*z 0.0)))
      (a!17 (=> (and (>= kappa 0.0) (>= c 0.0)) (>= c*kappa 0.0)))
      (a!18 (=> (and (> kappa 0.0) (> c 0.0)) (> c*kappa 0.0)))
      (a!19 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) c) (* (- 1.0) c*kappa)) 0.0)))
      (a!20 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) c) (* (- 1.0) c*kappa)) 0.0)))
      (a!21 (=> (and (>= (+ a_1 (* (- 1.0) c*kappa)) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ a_1 a_1*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!22 (=> (and (> (+ a_1 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ a_1 a_1*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                   0.0)))
      (a!23 (+ |a_1*log(a_1)|
               (* (- 1.0) |a_1*log(c)|)
               (* (- 1.0) |a_1*log(kappa)|)
               (* (- 1.0) |p_0*log(c)|)
               |p_0*log(p_0)|))
      (a!24 (+ (* (- 1.0) |a_1*g*log(a_1)|)
               |a_1*g*log(c)|
               |a_1*g*log(kappa)|
               |a_1*z*log(a_1)|
               (* (- 1.0) |a_1*z*log(c)|)
               (* (- 1.0) |a_1*z*log(kappa)|)
               |g*p_0*log(c)|
               (* (- 1.0) |g*p_0*log(p_0)|)
               (* (- 1.0) |p_0*z*log(c)|)
               |p_0*z*log(p_0)|))
      (a!27 (=> (and (>= (+ (* (- 1.0) a_1) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) a_1*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!28 (=> (and (> (+ (* (- 1.0) a_1) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) a_1*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0)))
      (a!30 (=> (and (> (+ a_1 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                     (> kappa 0.0))
                (> (+ a_1*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0)))
      (a!31 (=> (and (>= (* (- 1.0) d_1) 0.0) (>= c*kappa 0.0))
                (>= (* (- 1.0) c*d_1*kappa) 0.0)))
      (a!32 (=> (and (> (* (- 1.0) d_1) 0.0) (> c*kappa 0.0))
                (> (* (- 1.0) c*d_1*kappa) 0.0)))
      (a!33 (=> (and (>= (+ (- 1.0) d_1) 0.0) (>= c*kappa 0.0))
                (>= (+ c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!34 (=> (and (> (+ (- 1.0) d_1) 0.0) (> c*kappa 0.0))
                (> (+ c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!35 (=> (and (>= z 0.0) (>= a_1 0.0)) (>= a_1*z 0.0)))
      (a!36 (=> (and (> z 0.0) (> a_1 0.0)) (> a_1*z 0.0)))
      (a!37 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_1) 0.0)))
      (a!38 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_1) 0.0)))
      (a!39 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_1) q_1) 0.0)))
      (a!40 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_1) q_1) 0.0)))
      (a!41 (=> (and (>= (+ (* (- 1.0) a_1*z) w_1) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_1) 0.0)))
      (a!42 (=> (and (> (+ (* (- 1.0) a_1*z) w_1) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_1) 0.0)))
      (a!43 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_1*log(a_1)|
               (* (- 1.0) |w_1*log(c)|)
               (* (- 1.0) |w_1*log(kappa)|)))
      (a!46 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
                        |w_4*log(w_4)|
                        (* (- 1.0) |w_5*log(q_5)|)
                        |w_5*log(w_5)|)
                     0.0)))
      (a!47 (=> (and (> q_2 0.0)
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
      (a!48 (=> (and (> q_1 0.0) (> w_1 0.0))
                (>= (+ q_1
                       (* (- 1.0) w_1)
                       (* (- 1.0) |w_1*log(q_1)|)
                       |w_1*log(w_1)|)
                    0.0)))
      (a!49 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_2) 0.0)))
      (a!50 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_2) 0.0)))
      (a!51 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_2) q_2) 0.0)))
      (a!52 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_2) q_2) 0.0)))
      (a!53 (=> (and (>= (+ (* (- 1.0) a_1*z) w_2) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_2) 0.0)))
      (a!54 (=> (and (> (+ (* (- 1.0) a_1*z) w_2) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_2) 0.0)))
      (a!55 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_2*log(a_1)|
               (* (- 1.0) |w_2*log(c)|)
               (* (- 1.0) |w_2*log(kappa)|)))
      (a!58 (=> (and (> q_3 0.0)
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
      (a!59 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_3) 0.0)))
      (a!60 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_3) 0.0)))
      (a!61 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_3) q_3) 0.0)))
      (a!62 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_3) q_3) 0.0)))
      (a!63 (=> (and (>= (+ (* (- 1.0) a_1*z) w_3) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_3) 0.0)))
      (a!64 (=> (and (> (+ (* (- 1.0) a_1*z) w_3) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_3) 0.0)))
      (a!65 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_3*log(a_1)|
               (* (- 1.0) |w_3*log(c)|)
               (* (- 1.0) |w_3*log(kappa)|)))
      (a!68 (=> (and (> q_4 0.0)
                     (> a_1 0.0)
                     (> w_4 0.0)
                     (> kappa 0.0)
                     (> c 0.0))
                (>= (+ (* (- 1.0) d_1*q_4)
                       q_4
                       (* (- 1.0) w_4)
                       (* (- 1.0) |w_4*log(a_1)|)
                       |w_4*log(c)|
                       |w_4*log(kappa)|
                       (* (- 1.0) |w_4*log(q_4)|)
                       |w_4*log(w_4)|)
                    0.0)))
      (a!69 (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_4) 0.0)))
      (a!70 (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_4) 0.0)))
      (a!71 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (>= (+ (* (- 1.0) d_1*q_4) q_4) 0.0)))
      (a!72 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
                (> (+ (* (- 1.0) d_1*q_4) q_4) 0.0)))
      (a!73 (=> (and (>= (+ (* (- 1.0) a_1*z) w_4) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_4) 0.0)))
      (a!74 (=> (and (> (+ (* (- 1.0) a_1*z) w_4) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_4) 0.0)))
      (a!75 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_4*log(a_1)|
               (* (- 1.0) |w_4*log(c)|)
               (* (- 1.0) |w_4*log(kappa)|)))
      (a!78 (+ (* (- 1.0) |a_1*z*log(a_1)|)
               |a_1*z*log(c)|
               |a_1*z*log(kappa)|
               |w_5*log(a_1)|
               (* (- 1.0) |w_5*log(c)|)
               (* (- 1.0) |w_5*log(kappa)|)))
      (a!79 (>= (+ a_2 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!80 (+ a_1 a_2 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!81 (= (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0))
      (a!83 (=> (and (> q_2 0.0)
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
      (a!84 (=> (and (> a_2 0.0) (> kappa 0.0) (> c 0.0))
                (>= (+ (* (- 1.0) d_2)
                       (* (- 1.0) |log(a_2)|)
                       |log(c)|
                       |log(kappa)|)
                    0.0)))
      (a!85 (=> (and (> kappa 0.0) (> c 0.0) (> a_2 0.0))
                (>= (+ (* (- 1.0) a_2)
                       |a_2*log(a_2)|
                       (* (- 1.0) |a_2*log(c)|)
                       (* (- 1.0) |a_2*log(kappa)|)
                       c*kappa)
                    0.0)))
      (a!86 (=> (and (>= (+ a_2 (* (- 1.0) c*kappa)) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ a_2 a_2*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!87 (=> (and (> (+ a_2 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ a_2 a_2*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                   0.0)))
      (a!88 (+ |a_2*log(a_2)|
               (* (- 1.0) |a_2*log(c)|)
               (* (- 1.0) |a_2*log(kappa)|)
               (* (- 1.0) |p_0*log(c)|)
               |p_0*log(p_0)|))
      (a!89 (+ (* (- 1.0) |a_2*g*log(a_2)|)
               |a_2*g*log(c)|
               |a_2*g*log(kappa)|
               |a_2*z*log(a_2)|
               (* (- 1.0) |a_2*z*log(c)|)
               (* (- 1.0) |a_2*z*log(kappa)|)
               |g*p_0*log(c)|
               (* (- 1.0) |g*p_0*log(p_0)|)
               (* (- 1.0) |p_0*z*log(c)|)
               |p_0*z*log(p_0)|))
      (a!92 (=> (and (>= (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) a_2*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!93 (=> (and (> (+ (* (- 1.0) a_2) c c*kappa (* (- 1.0) p_0)) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) a_2*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0)))
      (a!95 (=> (and (> (+ a_2 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                     (> kappa 0.0))
                (> (+ a_2*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0)))
      (a!96 (=> (and (>= (* (- 1.0) d_2) 0.0) (>= c*kappa 0.0))
                (>= (* (- 1.0) c*d_2*kappa) 0.0)))
      (a!97 (=> (and (> (* (- 1.0) d_2) 0.0) (> c*kappa 0.0))
                (> (* (- 1.0) c*d_2*kappa) 0.0)))
      (a!98 (=> (and (>= (+ (- 1.0) d_2) 0.0) (>= c*kappa 0.0))
                (>= (+ c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!99 (=> (and (> (+ (- 1.0) d_2) 0.0) (> c*kappa 0.0))
                (> (+ c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!100 (=> (and (>= z 0.0) (>= a_2 0.0)) (>= a_2*z 0.0)))
      (a!101 (=> (and (> z 0.0) (> a_2 0.0)) (> a_2*z 0.0)))
      (a!102 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                 (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_2) 0.0)))
      (a!103 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_2) 0.0))
                 (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_2) 0.0)))
      (a!104 (=> (and (>= q_2 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (>= (+ (* (- 1.0) d_2*q_2) q_2) 0.0)))
      (a!105 (=> (and (> q_2 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (> (+ (* (- 1.0) d_2*q_2) q_2) 0.0)))
      (a!106 (=> (and (>= (+ (* (- 1.0) a_2*z) w_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_2) 0.0)))
      (a!107 (=> (and (> (+ (* (- 1.0) a_2*z) w_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_2) 0.0)))
      (a!108 (+ (* (- 1.0) |a_2*z*log(a_2)|)
                |a_2*z*log(c)|
                |a_2*z*log(kappa)|
                |w_2*log(a_2)|
                (* (- 1.0) |w_2*log(c)|)
                (* (- 1.0) |w_2*log(kappa)|)))
      (a!111 (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!112 (+ (* (- 1.0) a_1)
                (* (- 1.0) a_2)
                c
                (* 2.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!114 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 2.0 kappa)) 0.0))
                 (>= (+ (* (- 1.0) c) (* (- 2.0) c*kappa)) 0.0)))
      (a!115 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 2.0 kappa)) 0.0))
                 (> (+ (* (- 1.0) c) (* (- 2.0) c*kappa)) 0.0)))
      (a!116 (+ |a_1*log(a_1)|
                (* (- 1.0) |a_1*log(c)|)
                (* (- 1.0) |a_1*log(kappa)|)
                |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!117 (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
      (a!120 (+ (* (- 1.0) a_1*kappa)
                (* (- 1.0) a_2*kappa)
                c*kappa
                (* 2.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!123 (+ a_1*kappa
                a_2*kappa
                (* (- 1.0) c*kappa)
                (* (- 2.0) c*kappa**2)
                kappa*p_0))
      (a!126 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!127 (=> (and (> q_3 0.0)
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
      (a!128 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_3) 0.0)))
      (a!129 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_3) 0.0)))
      (a!130 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (>= (+ (* (- 1.0) d_2*q_3) q_3) 0.0)))
      (a!131 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (> (+ (* (- 1.0) d_2*q_3) q_3) 0.0)))
      (a!132 (=> (and (>= (+ (* (- 1.0) a_2*z) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_3) 0.0)))
      (a!133 (=> (and (> (+ (* (- 1.0) a_2*z) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_3) 0.0)))
      (a!134 (+ (* (- 1.0) |a_2*z*log(a_2)|)
                |a_2*z*log(c)|
                |a_2*z*log(kappa)|
                |w_3*log(a_2)|
                (* (- 1.0) |w_3*log(c)|)
                (* (- 1.0) |w_3*log(kappa)|)))
      (a!137 (=> (and (> q_4 0.0)
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
      (a!138 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_4) 0.0)))
      (a!139 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_4) 0.0)))
      (a!140 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (>= (+ (* (- 1.0) d_2*q_4) q_4) 0.0)))
      (a!141 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (> (+ (* (- 1.0) d_2*q_4) q_4) 0.0)))
      (a!142 (=> (and (>= (+ (* (- 1.0) a_2*z) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_4) 0.0)))
      (a!143 (=> (and (> (+ (* (- 1.0) a_2*z) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_4) 0.0)))
      (a!144 (+ (* (- 1.0) |a_2*z*log(a_2)|)
                |a_2*z*log(c)|
                |a_2*z*log(kappa)|
                |w_4*log(a_2)|
                (* (- 1.0) |w_4*log(c)|)
                (* (- 1.0) |w_4*log(kappa)|)))
      (a!147 (=> (and (> q_5 0.0)
                      (> a_2 0.0)
                      (> w_5 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_2*q_5)
                        q_5
                        (* (- 1.0) w_5)
                        (* (- 1.0) |w_5*log(a_2)|)
                        |w_5*log(c)|
                        |w_5*log(kappa)|
                        (* (- 1.0) |w_5*log(q_5)|)
                        |w_5*log(w_5)|)
                     0.0)))
      (a!148 (=> (and (>= d_2 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
                 (>= (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_5) 0.0)))
      (a!149 (=> (and (> d_2 0.0) (> (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
                 (> (+ (* (- 1.0) d_2*kappa*q_0) d_2*q_5) 0.0)))
      (a!150 (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (>= (+ (* (- 1.0) d_2*q_5) q_5) 0.0)))
      (a!151 (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) d_2)) 0.0))
                 (> (+ (* (- 1.0) d_2*q_5) q_5) 0.0)))
      (a!152 (=> (and (>= (+ (* (- 1.0) a_2*z) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0*z) p_0*w_5) 0.0)))
      (a!153 (=> (and (> (+ (* (- 1.0) a_2*z) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0*z) p_0*w_5) 0.0)))
      (a!154 (+ (* (- 1.0) |a_2*z*log(a_2)|)
                |a_2*z*log(c)|
                |a_2*z*log(kappa)|
                |w_5*log(a_2)|
                (* (- 1.0) |w_5*log(c)|)
                (* (- 1.0) |w_5*log(kappa)|)))
      (a!157 (>= (+ a_3 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!158 (+ a_2 a_3 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!159 (+ a_1 a_2 a_3 (* (- 1.0) c) (* (- 3.0) c*kappa) p_0))
      (a!160 (= (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0))
      (a!162 (=> (and (> q_3 0.0)
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
      (a!163 (=> (and (> a_3 0.0) (> kappa 0.0) (> c 0.0))
                 (>= (+ (* (- 1.0) d_3)
                        (* (- 1.0) |log(a_3)|)
                        |log(c)|
                        |log(kappa)|)
                     0.0)))
      (a!164 (=> (and (> kappa 0.0) (> c 0.0) (> a_3 0.0))
                 (>= (+ (* (- 1.0) a_3)
                        |a_3*log(a_3)|
                        (* (- 1.0) |a_3*log(c)|)
                        (* (- 1.0) |a_3*log(kappa)|)
                        c*kappa)
                     0.0)))
      (a!165 (=> (and (>= (+ a_3 (* (- 1.0) c*kappa)) 0.0)
                      (>= (+ 1.0 kappa) 0.0))
                 (>= (+ a_3
                        a_3*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2))
                     0.0)))
      (a!166 (=> (and (> (+ a_3 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                 (> (+ a_3 a_3*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!167 (+ |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!168 (+ (* (- 1.0) |a_3*g*log(a_3)|)
                |a_3*g*log(c)|
                |a_3*g*log(kappa)|
                |a_3*z*log(a_3)|
                (* (- 1.0) |a_3*z*log(c)|)
                (* (- 1.0) |a_3*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!171 (=> (and (>= (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0)
                      (>= kappa 0.0))
                 (>= (+ (* (- 1.0) a_3*kappa)
                        c*kappa
                        c*kappa**2
                        (* (- 1.0) kappa*p_0))
                     0.0)))
      (a!172 (=> (and (> (+ (* (- 1.0) a_3) c c*kappa (* (- 1.0) p_0)) 0.0)
                      (> kappa 0.0))
                 (> (+ (* (- 1.0) a_3*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!174 (=> (and (> (+ a_3 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                      (> kappa 0.0))
                 (> (+ a_3*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!175 (=> (and (>= (* (- 1.0) d_3) 0.0) (>= c*kappa 0.0))
                 (>= (* (- 1.0) c*d_3*kappa) 0.0)))
      (a!176 (=> (and (> (* (- 1.0) d_3) 0.0) (> c*kappa 0.0))
                 (> (* (- 1.0) c*d_3*kappa) 0.0)))
      (a!177 (=> (and (>= (+ (- 1.0) d_3) 0.0) (>= c*kappa 0.0))
                 (>= (+ c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!178 (=> (and (> (+ (- 1.0) d_3) 0.0) (> c*kappa 0.0))
                 (> (+ c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!179 (=> (and (>= z 0.0) (>= a_3 0.0)) (>= a_3*z 0.0)))
      (a!180 (=> (and (> z 0.0) (> a_3 0.0)) (> a_3*z 0.0)))
      (a!181 (=> (and (>= d_3 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (>= (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_3) 0.0)))
      (a!182 (=> (and (> d_3 0.0) (> (+ (* (- 1.0) kappa*q_0) q_3) 0.0))
                 (> (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_3) 0.0)))
      (a!183 (=> (and (>= q_3 0.0) (>= (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (>= (+ (* (- 1.0) d_3*q_3) q_3) 0.0)))
      (a!184 (=> (and (> q_3 0.0) (> (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (> (+ (* (- 1.0) d_3*q_3) q_3) 0.0)))
      (a!185 (=> (and (>= (+ (* (- 1.0) a_3*z) w_3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_3*p_0*z) p_0*w_3) 0.0)))
      (a!186 (=> (and (> (+ (* (- 1.0) a_3*z) w_3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_3*p_0*z) p_0*w_3) 0.0)))
      (a!187 (+ (* (- 1.0) |a_3*z*log(a_3)|)
                |a_3*z*log(c)|
                |a_3*z*log(kappa)|
                |w_3*log(a_3)|
                (* (- 1.0) |w_3*log(c)|)
                (* (- 1.0) |w_3*log(kappa)|)))
      (a!190 (not (>= (+ (* (- 1.0) |a_3*g*log(a_3)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!191 (+ (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                c
                (* 2.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!193 (+ |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!194 (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
      (a!197 (+ (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                c*kappa
                (* 2.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!200 (+ a_2*kappa
                a_3*kappa
                (* (- 1.0) c*kappa)
                (* (- 2.0) c*kappa**2)
                kappa*p_0))
      (a!203 (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!204 (+ (* (- 1.0) a_1)
                (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                c
                (* 3.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!205 (= (+ c c*d_1*kappa c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0))
      (a!207 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 3.0 kappa)) 0.0))
                 (>= (+ (* (- 1.0) c) (* (- 3.0) c*kappa)) 0.0)))
      (a!208 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 3.0 kappa)) 0.0))
                 (> (+ (* (- 1.0) c) (* (- 3.0) c*kappa)) 0.0)))
      (a!209 (+ |a_1*log(a_1)|
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
      (a!210 (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
      (a!213 (+ (* (- 1.0) a_1*kappa)
                (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                c*kappa
                (* 3.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!216 (+ a_1*kappa
                a_2*kappa
                a_3*kappa
                (* (- 1.0) c*kappa)
                (* (- 3.0) c*kappa**2)
                kappa*p_0))
      (a!219 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!220 (=> (and (> q_4 0.0)
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
      (a!221 (=> (and (>= d_3 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (>= (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_4) 0.0)))
      (a!222 (=> (and (> d_3 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (> (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_4) 0.0)))
      (a!223 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (>= (+ (* (- 1.0) d_3*q_4) q_4) 0.0)))
      (a!224 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (> (+ (* (- 1.0) d_3*q_4) q_4) 0.0)))
      (a!225 (=> (and (>= (+ (* (- 1.0) a_3*z) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_3*p_0*z) p_0*w_4) 0.0)))
      (a!226 (=> (and (> (+ (* (- 1.0) a_3*z) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_3*p_0*z) p_0*w_4) 0.0)))
      (a!227 (+ (* (- 1.0) |a_3*z*log(a_3)|)
                |a_3*z*log(c)|
                |a_3*z*log(kappa)|
                |w_4*log(a_3)|
                (* (- 1.0) |w_4*log(c)|)
                (* (- 1.0) |w_4*log(kappa)|)))
      (a!230 (=> (and (> q_5 0.0)
                      (> a_3 0.0)
                      (> w_5 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_3*q_5)
                        q_5
                        (* (- 1.0) w_5)
                        (* (- 1.0) |w_5*log(a_3)|)
                        |w_5*log(c)|
                        |w_5*log(kappa)|
                        (* (- 1.0) |w_5*log(q_5)|)
                        |w_5*log(w_5)|)
                     0.0)))
      (a!231 (=> (and (>= d_3 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
                 (>= (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_5) 0.0)))
      (a!232 (=> (and (> d_3 0.0) (> (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
                 (> (+ (* (- 1.0) d_3*kappa*q_0) d_3*q_5) 0.0)))
      (a!233 (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (>= (+ (* (- 1.0) d_3*q_5) q_5) 0.0)))
      (a!234 (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) d_3)) 0.0))
                 (> (+ (* (- 1.0) d_3*q_5) q_5) 0.0)))
      (a!235 (=> (and (>= (+ (* (- 1.0) a_3*z) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_3*p_0*z) p_0*w_5) 0.0)))
      (a!236 (=> (and (> (+ (* (- 1.0) a_3*z) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_3*p_0*z) p_0*w_5) 0.0)))
      (a!237 (+ (* (- 1.0) |a_3*z*log(a_3)|)
                |a_3*z*log(c)|
                |a_3*z*log(kappa)|
                |w_5*log(a_3)|
                (* (- 1.0) |w_5*log(c)|)
                (* (- 1.0) |w_5*log(kappa)|)))
      (a!240 (>= (+ a_4 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!241 (+ a_3 a_4 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!242 (+ a_2 a_3 a_4 (* (- 1.0) c) (* (- 3.0) c*kappa) p_0))
      (a!243 (+ a_1 a_2 a_3 a_4 (* (- 1.0) c) (* (- 4.0) c*kappa) p_0))
      (a!244 (= (+ (* (- 1.0) a_4) c c*kappa (* (- 1.0) p_0)) 0.0))
      (a!246 (=> (and (> q_4 0.0)
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
      (a!247 (=> (and (> a_4 0.0) (> kappa 0.0) (> c 0.0))
                 (>= (+ (* (- 1.0) d_4)
                        (* (- 1.0) |log(a_4)|)
                        |log(c)|
                        |log(kappa)|)
                     0.0)))
      (a!248 (=> (and (> kappa 0.0) (> c 0.0) (> a_4 0.0))
                 (>= (+ (* (- 1.0) a_4)
                        |a_4*log(a_4)|
                        (* (- 1.0) |a_4*log(c)|)
                        (* (- 1.0) |a_4*log(kappa)|)
                        c*kappa)
                     0.0)))
      (a!249 (=> (and (>= (+ a_4 (* (- 1.0) c*kappa)) 0.0)
                      (>= (+ 1.0 kappa) 0.0))
                 (>= (+ a_4
                        a_4*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2))
                     0.0)))
      (a!250 (=> (and (> (+ a_4 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                 (> (+ a_4 a_4*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!251 (+ |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!252 (+ (* (- 1.0) |a_4*g*log(a_4)|)
                |a_4*g*log(c)|
                |a_4*g*log(kappa)|
                |a_4*z*log(a_4)|
                (* (- 1.0) |a_4*z*log(c)|)
                (* (- 1.0) |a_4*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!255 (=> (and (>= (+ (* (- 1.0) a_4) c c*kappa (* (- 1.0) p_0)) 0.0)
                      (>= kappa 0.0))
                 (>= (+ (* (- 1.0) a_4*kappa)
                        c*kappa
                        c*kappa**2
                        (* (- 1.0) kappa*p_0))
                     0.0)))
      (a!256 (=> (and (> (+ (* (- 1.0) a_4) c c*kappa (* (- 1.0) p_0)) 0.0)
                      (> kappa 0.0))
                 (> (+ (* (- 1.0) a_4*kappa)
                       c*kappa
                       c*kappa**2
                       (* (- 1.0) kappa*p_0))
                    0.0)))
      (a!258 (=> (and (> (+ a_4 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                      (> kappa 0.0))
                 (> (+ a_4*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!259 (=> (and (>= (* (- 1.0) d_4) 0.0) (>= c*kappa 0.0))
                 (>= (* (- 1.0) c*d_4*kappa) 0.0)))
      (a!260 (=> (and (> (* (- 1.0) d_4) 0.0) (> c*kappa 0.0))
                 (> (* (- 1.0) c*d_4*kappa) 0.0)))
      (a!261 (=> (and (>= (+ (- 1.0) d_4) 0.0) (>= c*kappa 0.0))
                 (>= (+ c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!262 (=> (and (> (+ (- 1.0) d_4) 0.0) (> c*kappa 0.0))
                 (> (+ c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!263 (=> (and (>= z 0.0) (>= a_4 0.0)) (>= a_4*z 0.0)))
      (a!264 (=> (and (> z 0.0) (> a_4 0.0)) (> a_4*z 0.0)))
      (a!265 (=> (and (>= d_4 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (>= (+ (* (- 1.0) d_4*kappa*q_0) d_4*q_4) 0.0)))
      (a!266 (=> (and (> d_4 0.0) (> (+ (* (- 1.0) kappa*q_0) q_4) 0.0))
                 (> (+ (* (- 1.0) d_4*kappa*q_0) d_4*q_4) 0.0)))
      (a!267 (=> (and (>= q_4 0.0) (>= (+ 1.0 (* (- 1.0) d_4)) 0.0))
                 (>= (+ (* (- 1.0) d_4*q_4) q_4) 0.0)))
      (a!268 (=> (and (> q_4 0.0) (> (+ 1.0 (* (- 1.0) d_4)) 0.0))
                 (> (+ (* (- 1.0) d_4*q_4) q_4) 0.0)))
      (a!269 (=> (and (>= (+ (* (- 1.0) a_4*z) w_4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_4*p_0*z) p_0*w_4) 0.0)))
      (a!270 (=> (and (> (+ (* (- 1.0) a_4*z) w_4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_4*p_0*z) p_0*w_4) 0.0)))
      (a!271 (+ (* (- 1.0) |a_4*z*log(a_4)|)
                |a_4*z*log(c)|
                |a_4*z*log(kappa)|
                |w_4*log(a_4)|
                (* (- 1.0) |w_4*log(c)|)
                (* (- 1.0) |w_4*log(kappa)|)))
      (a!274 (not (>= (+ (* (- 1.0) |a_4*g*log(a_4)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!275 (+ (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                c
                (* 2.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!277 (+ |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!278 (+ (* (- 1.0) |a_3*g*log(a_3)|)
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
      (a!281 (+ (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                c*kappa
                (* 2.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!284 (+ a_3*kappa
                a_4*kappa
                (* (- 1.0) c*kappa)
                (* (- 2.0) c*kappa**2)
                kappa*p_0))
      (a!287 (not (>= (+ (* (- 1.0) |a_3*g*log(a_3)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!288 (+ (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                c
                (* 3.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!289 (= (+ c c*d_2*kappa c*d_3*kappa c*d_4*kappa (* (- 1.0) p_0)) 0.0))
      (a!291 (+ |a_2*log(a_2)|
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
      (a!292 (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
      (a!295 (+ (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                c*kappa
                (* 3.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!298 (+ a_2*kappa
                a_3*kappa
                a_4*kappa
                (* (- 1.0) c*kappa)
                (* (- 3.0) c*kappa**2)
                kappa*p_0))
      (a!301 (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!302 (+ (* (- 1.0) a_1)
                (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                c
                (* 4.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!303 (= (+ c
                   c*d_1*kappa
                   c*d_2*kappa
                   c*d_3*kappa
                   c*d_4*kappa
                   (* (- 1.0) p_0))
                0.0))
      (a!305 (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 4.0 kappa)) 0.0))
                 (>= (+ (* (- 1.0) c) (* (- 4.0) c*kappa)) 0.0)))
      (a!306 (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 4.0 kappa)) 0.0))
                 (> (+ (* (- 1.0) c) (* (- 4.0) c*kappa)) 0.0)))
      (a!307 (+ |a_1*log(a_1)|
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
      (a!308 (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
      (a!311 (+ (* (- 1.0) a_1*kappa)
                (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                c*kappa
                (* 4.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!314 (+ a_1*kappa
                a_2*kappa
                a_3*kappa
                a_4*kappa
                (* (- 1.0) c*kappa)
                (* (- 4.0) c*kappa**2)
                kappa*p_0))
      (a!317 (not (>= (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
                         |w_4*log(w_4)|
                         (* (- 1.0) |w_5*log(q_5)|)
                         |w_5*log(w_5)|)
                      0.0)))
      (a!318 (=> (and (> q_5 0.0)
                      (> a_4 0.0)
                      (> w_5 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_4*q_5)
                        q_5
                        (* (- 1.0) w_5)
                        (* (- 1.0) |w_5*log(a_4)|)
                        |w_5*log(c)|
                        |w_5*log(kappa)|
                        (* (- 1.0) |w_5*log(q_5)|)
                        |w_5*log(w_5)|)
                     0.0)))
      (a!319 (=> (and (>= d_4 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
                 (>= (+ (* (- 1.0) d_4*kappa*q_0) d_4*q_5) 0.0)))
      (a!320 (=> (and (> d_4 0.0) (> (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
                 (> (+ (* (- 1.0) d_4*kappa*q_0) d_4*q_5) 0.0)))
      (a!321 (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) d_4)) 0.0))
                 (>= (+ (* (- 1.0) d_4*q_5) q_5) 0.0)))
      (a!322 (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) d_4)) 0.0))
                 (> (+ (* (- 1.0) d_4*q_5) q_5) 0.0)))
      (a!323 (=> (and (>= (+ (* (- 1.0) a_4*z) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_4*p_0*z) p_0*w_5) 0.0)))
      (a!324 (=> (and (> (+ (* (- 1.0) a_4*z) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_4*p_0*z) p_0*w_5) 0.0)))
      (a!325 (+ (* (- 1.0) |a_4*z*log(a_4)|)
                |a_4*z*log(c)|
                |a_4*z*log(kappa)|
                |w_5*log(a_4)|
                (* (- 1.0) |w_5*log(c)|)
                (* (- 1.0) |w_5*log(kappa)|)))
      (a!328 (>= (+ a_5 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0))
      (a!329 (+ a_4 a_5 (* (- 1.0) c) (* (- 2.0) c*kappa) p_0))
      (a!330 (+ a_3 a_4 a_5 (* (- 1.0) c) (* (- 3.0) c*kappa) p_0))
      (a!331 (+ a_2 a_3 a_4 a_5 (* (- 1.0) c) (* (- 4.0) c*kappa) p_0))
      (a!332 (+ a_1 a_2 a_3 a_4 a_5 (* (- 1.0) c) (* (- 5.0) c*kappa) p_0))
      (a!333 (=> (and (> q_5 0.0)
                      (> a_5 0.0)
                      (> w_5 0.0)
                      (> kappa 0.0)
                      (> c 0.0))
                 (>= (+ (* (- 1.0) d_5*q_5)
                        q_5
                        (* (- 1.0) w_5)
                        (* (- 1.0) |w_5*log(a_5)|)
                        |w_5*log(c)|
                        |w_5*log(kappa)|
                        (* (- 1.0) |w_5*log(q_5)|)
                        |w_5*log(w_5)|)
                     0.0)))
      (a!334 (=> (and (> a_5 0.0) (> kappa 0.0) (> c 0.0))
                 (>= (+ (* (- 1.0) d_5)
                        (* (- 1.0) |log(a_5)|)
                        |log(c)|
                        |log(kappa)|)
                     0.0)))
      (a!335 (=> (and (> kappa 0.0) (> c 0.0) (> a_5 0.0))
                 (>= (+ (* (- 1.0) a_5)
                        |a_5*log(a_5)|
                        (* (- 1.0) |a_5*log(c)|)
                        (* (- 1.0) |a_5*log(kappa)|)
                        c*kappa)
                     0.0)))
      (a!336 (=> (and (>= (+ a_5 (* (- 1.0) c*kappa)) 0.0)
                      (>= (+ 1.0 kappa) 0.0))
                 (>= (+ a_5
                        a_5*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2))
                     0.0)))
      (a!337 (=> (and (> (+ a_5 (* (- 1.0) c*kappa)) 0.0) (> (+ 1.0 kappa) 0.0))
                 (> (+ a_5 a_5*kappa (* (- 1.0) c*kappa) (* (- 1.0) c*kappa**2))
                    0.0)))
      (a!338 (+ |a_5*log(a_5)|
                (* (- 1.0) |a_5*log(c)|)
                (* (- 1.0) |a_5*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!339 (+ (* (- 1.0) |a_5*g*log(a_5)|)
                |a_5*g*log(c)|
                |a_5*g*log(kappa)|
                |a_5*z*log(a_5)|
                (* (- 1.0) |a_5*z*log(c)|)
                (* (- 1.0) |a_5*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!340 (=> (and (>= (* (- 1.0) d_5) 0.0) (>= c*kappa 0.0))
                 (>= (* (- 1.0) c*d_5*kappa) 0.0)))
      (a!341 (=> (and (> (* (- 1.0) d_5) 0.0) (> c*kappa 0.0))
                 (> (* (- 1.0) c*d_5*kappa) 0.0)))
      (a!342 (=> (and (>= (+ (- 1.0) d_5) 0.0) (>= c*kappa 0.0))
                 (>= (+ c*d_5*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!343 (=> (and (> (+ (- 1.0) d_5) 0.0) (> c*kappa 0.0))
                 (> (+ c*d_5*kappa (* (- 1.0) c*kappa)) 0.0)))
      (a!344 (=> (and (>= z 0.0) (>= a_5 0.0)) (>= a_5*z 0.0)))
      (a!345 (=> (and (> z 0.0) (> a_5 0.0)) (> a_5*z 0.0)))
      (a!346 (=> (and (>= d_5 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
                 (>= (+ (* (- 1.0) d_5*kappa*q_0) d_5*q_5) 0.0)))
      (a!347 (=> (and (> d_5 0.0) (> (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
                 (> (+ (* (- 1.0) d_5*kappa*q_0) d_5*q_5) 0.0)))
      (a!348 (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) d_5)) 0.0))
                 (>= (+ (* (- 1.0) d_5*q_5) q_5) 0.0)))
      (a!349 (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) d_5)) 0.0))
                 (> (+ (* (- 1.0) d_5*q_5) q_5) 0.0)))
      (a!350 (=> (and (>= (+ (* (- 1.0) a_5*z) w_5) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_5*p_0*z) p_0*w_5) 0.0)))
      (a!351 (=> (and (> (+ (* (- 1.0) a_5*z) w_5) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_5*p_0*z) p_0*w_5) 0.0)))
      (a!352 (+ (* (- 1.0) |a_5*z*log(a_5)|)
                |a_5*z*log(c)|
                |a_5*z*log(kappa)|
                |w_5*log(a_5)|
                (* (- 1.0) |w_5*log(c)|)
                (* (- 1.0) |w_5*log(kappa)|)))
      (a!355 (+ (* (- 1.0) a_4)
                (* (- 1.0) a_5)
                c
                (* 2.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!356 (+ |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                |a_5*log(a_5)|
                (* (- 1.0) |a_5*log(c)|)
                (* (- 1.0) |a_5*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!357 (+ (* (- 1.0) |a_4*g*log(a_4)|)
                |a_4*g*log(c)|
                |a_4*g*log(kappa)|
                |a_4*z*log(a_4)|
                (* (- 1.0) |a_4*z*log(c)|)
                (* (- 1.0) |a_4*z*log(kappa)|)
                (* (- 1.0) |a_5*g*log(a_5)|)
                |a_5*g*log(c)|
                |a_5*g*log(kappa)|
                |a_5*z*log(a_5)|
                (* (- 1.0) |a_5*z*log(c)|)
                (* (- 1.0) |a_5*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!358 (+ (* (- 1.0) a_4*kappa)
                (* (- 1.0) a_5*kappa)
                c*kappa
                (* 2.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!359 (+ a_4*kappa
                a_5*kappa
                (* (- 1.0) c*kappa)
                (* (- 2.0) c*kappa**2)
                kappa*p_0))
      (a!360 (+ (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                (* (- 1.0) a_5)
                c
                (* 3.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!361 (+ |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                |a_5*log(a_5)|
                (* (- 1.0) |a_5*log(c)|)
                (* (- 1.0) |a_5*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!362 (+ (* (- 1.0) |a_3*g*log(a_3)|)
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
                (* (- 1.0) |a_5*g*log(a_5)|)
                |a_5*g*log(c)|
                |a_5*g*log(kappa)|
                |a_5*z*log(a_5)|
                (* (- 1.0) |a_5*z*log(c)|)
                (* (- 1.0) |a_5*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!363 (+ (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                (* (- 1.0) a_5*kappa)
                c*kappa
                (* 3.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!364 (+ a_3*kappa
                a_4*kappa
                a_5*kappa
                (* (- 1.0) c*kappa)
                (* (- 3.0) c*kappa**2)
                kappa*p_0))
      (a!365 (+ (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                (* (- 1.0) a_5)
                c
                (* 4.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!366 (+ |a_2*log(a_2)|
                (* (- 1.0) |a_2*log(c)|)
                (* (- 1.0) |a_2*log(kappa)|)
                |a_3*log(a_3)|
                (* (- 1.0) |a_3*log(c)|)
                (* (- 1.0) |a_3*log(kappa)|)
                |a_4*log(a_4)|
                (* (- 1.0) |a_4*log(c)|)
                (* (- 1.0) |a_4*log(kappa)|)
                |a_5*log(a_5)|
                (* (- 1.0) |a_5*log(c)|)
                (* (- 1.0) |a_5*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!367 (+ (* (- 1.0) |a_2*g*log(a_2)|)
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
                (* (- 1.0) |a_5*g*log(a_5)|)
                |a_5*g*log(c)|
                |a_5*g*log(kappa)|
                |a_5*z*log(a_5)|
                (* (- 1.0) |a_5*z*log(c)|)
                (* (- 1.0) |a_5*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!368 (+ (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                (* (- 1.0) a_5*kappa)
                c*kappa
                (* 4.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!369 (+ a_2*kappa
                a_3*kappa
                a_4*kappa
                a_5*kappa
                (* (- 1.0) c*kappa)
                (* (- 4.0) c*kappa**2)
                kappa*p_0))
      (a!370 (+ (* (- 1.0) a_1)
                (* (- 1.0) a_2)
                (* (- 1.0) a_3)
                (* (- 1.0) a_4)
                (* (- 1.0) a_5)
                c
                (* 5.0 c*kappa)
                (* (- 1.0) p_0)))
      (a!371 (+ |a_1*log(a_1)|
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
                |a_5*log(a_5)|
                (* (- 1.0) |a_5*log(c)|)
                (* (- 1.0) |a_5*log(kappa)|)
                (* (- 1.0) |p_0*log(c)|)
                |p_0*log(p_0)|))
      (a!372 (+ (* (- 1.0) |a_1*g*log(a_1)|)
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
                (* (- 1.0) |a_5*g*log(a_5)|)
                |a_5*g*log(c)|
                |a_5*g*log(kappa)|
                |a_5*z*log(a_5)|
                (* (- 1.0) |a_5*z*log(c)|)
                (* (- 1.0) |a_5*z*log(kappa)|)
                |g*p_0*log(c)|
                (* (- 1.0) |g*p_0*log(p_0)|)
                (* (- 1.0) |p_0*z*log(c)|)
                |p_0*z*log(p_0)|))
      (a!373 (+ (* (- 1.0) a_1*kappa)
                (* (- 1.0) a_2*kappa)
                (* (- 1.0) a_3*kappa)
                (* (- 1.0) a_4*kappa)
                (* (- 1.0) a_5*kappa)
                c*kappa
                (* 5.0 c*kappa**2)
                (* (- 1.0) kappa*p_0)))
      (a!374 (+ a_1*kappa
                a_2*kappa
                a_3*kappa
                a_4*kappa
                a_5*kappa
                (* (- 1.0) c*kappa)
                (* (- 5.0) c*kappa**2)
                kappa*p_0))
      (a!375 (=> (and (>= E 0.0) (>= p_1 0.0)) (>= E*p_1 0.0)))
      (a!376 (=> (and (> E 0.0) (> p_1 0.0)) (> E*p_1 0.0)))
      (a!377 (=> (and (>= E 0.0) (>= w_top 0.0)) (>= E*w_top 0.0)))
      (a!378 (=> (and (> E 0.0) (> w_top 0.0)) (> E*w_top 0.0)))
      (a!379 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_1 0.0))
                 (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!380 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_1 0.0))
                 (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!381 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_0) p_0*w_top) 0.0)))
      (a!382 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_0) p_0*w_top) 0.0)))
      (a!383 (=> (and (>= E 0.0) (>= p_2 0.0)) (>= E*p_2 0.0)))
      (a!384 (=> (and (> E 0.0) (> p_2 0.0)) (> E*p_2 0.0)))
      (a!385 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_2 0.0))
                 (>= (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!386 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_2 0.0))
                 (> (+ (* (- 1.0) E*p_2*w_0) E*p_2*w_top) 0.0)))
      (a!387 (=> (and (>= (+ p_1 (* (- 1.0) p_2)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!388 (=> (and (> (+ p_1 (* (- 1.0) p_2)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_2*w_top)) 0.0)))
      (a!389 (=> (and (>= (+ w_2 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_2 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!390 (=> (and (> (+ w_2 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_2 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!391 (=> (and (>= (+ (* (- 1.0) w_2) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_2) p_0*w_top) 0.0)))
      (a!392 (=> (and (> (+ (* (- 1.0) w_2) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_2) p_0*w_top) 0.0)))
      (a!393 (=> (and (>= E 0.0) (>= p_3 0.0)) (>= E*p_3 0.0)))
      (a!394 (=> (and (> E 0.0) (> p_3 0.0)) (> E*p_3 0.0)))
      (a!395 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_3 0.0))
                 (>= (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!396 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_3 0.0))
                 (> (+ (* (- 1.0) E*p_3*w_0) E*p_3*w_top) 0.0)))
      (a!397 (=> (and (>= (+ p_1 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!398 (=> (and (> (+ p_1 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!399 (=> (and (>= (+ w_3 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_3 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!400 (=> (and (> (+ w_3 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_3 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!401 (=> (and (>= (+ (* (- 1.0) w_3) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_3) p_0*w_top) 0.0)))
      (a!402 (=> (and (> (+ (* (- 1.0) w_3) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_3) p_0*w_top) 0.0)))
      (a!403 (=> (and (>= (+ p_2 (* (- 1.0) p_3)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!404 (=> (and (> (+ p_2 (* (- 1.0) p_3)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_3*w_top)) 0.0)))
      (a!405 (=> (and (>= E 0.0) (>= p_4 0.0)) (>= E*p_4 0.0)))
      (a!406 (=> (and (> E 0.0) (> p_4 0.0)) (> E*p_4 0.0)))
      (a!407 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_4 0.0))
                 (>= (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_top) 0.0)))
      (a!408 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_4 0.0))
                 (> (+ (* (- 1.0) E*p_4*w_0) E*p_4*w_top) 0.0)))
      (a!409 (=> (and (>= (+ p_1 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!410 (=> (and (> (+ p_1 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!411 (=> (and (>= (+ w_4 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_4 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!412 (=> (and (> (+ w_4 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_4 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!413 (=> (and (>= (+ (* (- 1.0) w_4) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_4) p_0*w_top) 0.0)))
      (a!414 (=> (and (> (+ (* (- 1.0) w_4) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_4) p_0*w_top) 0.0)))
      (a!415 (=> (and (>= (+ p_2 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!416 (=> (and (> (+ p_2 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!417 (=> (and (>= (+ p_3 (* (- 1.0) p_4)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_3*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!418 (=> (and (> (+ p_3 (* (- 1.0) p_4)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_3*w_top (* (- 1.0) E*p_4*w_top)) 0.0)))
      (a!419 (=> (and (>= E 0.0) (>= p_5 0.0)) (>= E*p_5 0.0)))
      (a!420 (=> (and (> E 0.0) (> p_5 0.0)) (> E*p_5 0.0)))
      (a!421 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_5 0.0))
                 (>= (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_top) 0.0)))
      (a!422 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_5 0.0))
                 (> (+ (* (- 1.0) E*p_5*w_0) E*p_5*w_top) 0.0)))
      (a!423 (=> (and (>= (+ p_1 (* (- 1.0) p_5)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_1*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!424 (=> (and (> (+ p_1 (* (- 1.0) p_5)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_1*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!425 (=> (and (>= (+ w_5 (* (- 1.0) w_top)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0*w_5 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!426 (=> (and (> (+ w_5 (* (- 1.0) w_top)) 0.0) (> p_0 0.0))
                 (> (+ p_0*w_5 (* (- 1.0) p_0*w_top)) 0.0)))
      (a!427 (=> (and (>= (+ (* (- 1.0) w_5) w_top) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*w_5) p_0*w_top) 0.0)))
      (a!428 (=> (and (> (+ (* (- 1.0) w_5) w_top) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*w_5) p_0*w_top) 0.0)))
      (a!429 (=> (and (>= (+ p_2 (* (- 1.0) p_5)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_2*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!430 (=> (and (> (+ p_2 (* (- 1.0) p_5)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_2*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!431 (=> (and (>= (+ p_3 (* (- 1.0) p_5)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_3*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!432 (=> (and (> (+ p_3 (* (- 1.0) p_5)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_3*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!433 (=> (and (>= (+ p_4 (* (- 1.0) p_5)) 0.0) (>= E*w_top 0.0))
                 (>= (+ E*p_4*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!434 (=> (and (> (+ p_4 (* (- 1.0) p_5)) 0.0) (> E*w_top 0.0))
                 (> (+ E*p_4*w_top (* (- 1.0) E*p_5*w_top)) 0.0)))
      (a!435 (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1 p_0*w_2 p_0*w_3 p_0*w_4 p_0*w_5))
      (a!436 (+ 1.0
                (* (- 1.0) w_0)
                (* (- 1.0) w_1)
                (* (- 1.0) w_2)
                (* (- 1.0) w_3)
                (* (- 1.0) w_4)
                (* (- 1.0) w_5)))
      (a!437 (+ p_0
                (* (- 1.0) p_0*w_0)
                (* (- 1.0) p_0*w_1)
                (* (- 1.0) p_0*w_2)
                (* (- 1.0) p_0*w_3)
                (* (- 1.0) p_0*w_4)
                (* (- 1.0) p_0*w_5)))
      (a!438 (+ E*p_0*w_0
                E*p_1*w_0
                E*p_2*w_0
                E*p_3*w_0
                E*p_4*w_0
                E*p_5*w_0
                (* (- 1.0) E*w_0)))
      (a!439 (+ 1.0
                (* (- 1.0) p_0)
                (* (- 1.0) p_1)
                (* (- 1.0) p_2)
                (* (- 1.0) p_3)
                (* (- 1.0) p_4)
                (* (- 1.0) p_5)))
      (a!440 (+ (* (- 1.0) E*p_0*w_0)
                (* (- 1.0) E*p_1*w_0)
                (* (- 1.0) E*p_2*w_0)
                (* (- 1.0) E*p_3*w_0)
                (* (- 1.0) E*p_4*w_0)
                (* (- 1.0) E*p_5*w_0)
                E*w_0))
      (a!441 (+ E*g*p_0
                (* (- 1.0) E*g*p_0**2)
                E*p_0*w_0
                (* (- 1.0) E*w_0)
                g*p_0**2
                (* (- 1.0) p_0*w_0))))
(let ((a!6 (=> a!5
               (>= (+ d_1*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0)))
      (a!25 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!23 0.0)) (>= a!24 0.0)))
      (a!26 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!23 0.0)) (> a!24 0.0)))
      (a!29 (=> (and a!1 (>= kappa 0.0))
                (>= (+ a_1*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!44 (=> (and (>= (+ a_1*z (* (- 1.0) w_1)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!43 0.0)))
      (a!45 (=> (and (> (+ a_1*z (* (- 1.0) w_1)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!43 0.0)))
      (a!56 (=> (and (>= (+ a_1*z (* (- 1.0) w_2)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!55 0.0)))
      (a!57 (=> (and (> (+ a_1*z (* (- 1.0) w_2)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!55 0.0)))
      (a!66 (=> (and (>= (+ a_1*z (* (- 1.0) w_3)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!65 0.0)))
      (a!67 (=> (and (> (+ a_1*z (* (- 1.0) w_3)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!65 0.0)))
      (a!76 (=> (and (>= (+ a_1*z (* (- 1.0) w_4)) 0.0)
                     (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (>= a!75 0.0)))
      (a!77 (=> (and (> (+ a_1*z (* (- 1.0) w_4)) 0.0)
                     (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
                (> a!75 0.0)))
      (a!82 (=> a!5
                (>= (+ d_2*kappa*q_0
                       (* (- 1.0) p_0*z)
                       |p_0*z*log(c)|
                       (* (- 1.0) |p_0*z*log(p_0)|)
                       |p_0*z*log(p_0*z)|
                       (* (- 1.0) |p_0*z*log(q_0)|)
                       q_0)
                    0.0)))
      (a!90 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!88 0.0)) (>= a!89 0.0)))
      (a!91 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!88 0.0)) (> a!89 0.0)))
      (a!94 (=> (and a!79 (>= kappa 0.0))
                (>= (+ a_2*kappa
                       (* (- 1.0) c*kappa)
                       (* (- 1.0) c*kappa**2)
                       kappa*p_0)
                    0.0)))
      (a!109 (=> (and (>= (+ a_2*z (* (- 1.0) w_2)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!108 0.0)))
      (a!110 (=> (and (> (+ a_2*z (* (- 1.0) w_2)) 0.0)
                      (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!108 0.0)))
      (a!113 (=> a!5
                 (>= (+ d_1*kappa*q_0
                        d_2*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!118 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!116 0.0))
                 (>= a!117 0.0)))
      (a!119 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!116 0.0)) (> a!117 0.0)))
      (a!121 (=> (and (>= a!112 0.0) (>= kappa 0.0)) (>= a!120 0.0)))
      (a!122 (=> (and (> a!112 0.0) (> kappa 0.0)) (> a!120 0.0)))
      (a!124 (=> (and (>= a!80 0.0) (>= kappa 0.0)) (>= a!123 0.0)))
      (a!125 (=> (and (> a!80 0.0) (> kappa 0.0)) (> a!123 0.0)))
      (a!135 (=> (and (>= (+ a_2*z (* (- 1.0) w_3)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!134 0.0)))
      (a!136 (=> (and (> (+ a_2*z (* (- 1.0) w_3)) 0.0)
                      (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!134 0.0)))
      (a!145 (=> (and (>= (+ a_2*z (* (- 1.0) w_4)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!144 0.0)))
      (a!146 (=> (and (> (+ a_2*z (* (- 1.0) w_4)) 0.0)
                      (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!144 0.0)))
      (a!155 (=> (and (>= (+ a_2*z (* (- 1.0) w_5)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!154 0.0)))
      (a!156 (=> (and (> (+ a_2*z (* (- 1.0) w_5)) 0.0)
                      (> (+ (* (- 1.0) |log(a_2)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!154 0.0)))
      (a!161 (=> a!5
                 (>= (+ d_3*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!169 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!167 0.0))
                 (>= a!168 0.0)))
      (a!170 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!167 0.0)) (> a!168 0.0)))
      (a!173 (=> (and a!157 (>= kappa 0.0))
                 (>= (+ a_3*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2)
                        kappa*p_0)
                     0.0)))
      (a!188 (=> (and (>= (+ a_3*z (* (- 1.0) w_3)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!187 0.0)))
      (a!189 (=> (and (> (+ a_3*z (* (- 1.0) w_3)) 0.0)
                      (> (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!187 0.0)))
      (a!192 (=> a!5
                 (>= (+ d_2*kappa*q_0
                        d_3*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!195 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!193 0.0))
                 (>= a!194 0.0)))
      (a!196 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!193 0.0)) (> a!194 0.0)))
      (a!198 (=> (and (>= a!191 0.0) (>= kappa 0.0)) (>= a!197 0.0)))
      (a!199 (=> (and (> a!191 0.0) (> kappa 0.0)) (> a!197 0.0)))
      (a!201 (=> (and (>= a!158 0.0) (>= kappa 0.0)) (>= a!200 0.0)))
      (a!202 (=> (and (> a!158 0.0) (> kappa 0.0)) (> a!200 0.0)))
      (a!206 (=> a!5
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
      (a!211 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!209 0.0))
                 (>= a!210 0.0)))
      (a!212 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!209 0.0)) (> a!210 0.0)))
      (a!214 (=> (and (>= a!204 0.0) (>= kappa 0.0)) (>= a!213 0.0)))
      (a!215 (=> (and (> a!204 0.0) (> kappa 0.0)) (> a!213 0.0)))
      (a!217 (=> (and (>= a!159 0.0) (>= kappa 0.0)) (>= a!216 0.0)))
      (a!218 (=> (and (> a!159 0.0) (> kappa 0.0)) (> a!216 0.0)))
      (a!228 (=> (and (>= (+ a_3*z (* (- 1.0) w_4)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!227 0.0)))
      (a!229 (=> (and (> (+ a_3*z (* (- 1.0) w_4)) 0.0)
                      (> (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!227 0.0)))
      (a!238 (=> (and (>= (+ a_3*z (* (- 1.0) w_5)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!237 0.0)))
      (a!239 (=> (and (> (+ a_3*z (* (- 1.0) w_5)) 0.0)
                      (> (+ (* (- 1.0) |log(a_3)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!237 0.0)))
      (a!245 (=> a!5
                 (>= (+ d_4*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!253 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!251 0.0))
                 (>= a!252 0.0)))
      (a!254 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!251 0.0)) (> a!252 0.0)))
      (a!257 (=> (and a!240 (>= kappa 0.0))
                 (>= (+ a_4*kappa
                        (* (- 1.0) c*kappa)
                        (* (- 1.0) c*kappa**2)
                        kappa*p_0)
                     0.0)))
      (a!272 (=> (and (>= (+ a_4*z (* (- 1.0) w_4)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_4)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!271 0.0)))
      (a!273 (=> (and (> (+ a_4*z (* (- 1.0) w_4)) 0.0)
                      (> (+ (* (- 1.0) |log(a_4)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!271 0.0)))
      (a!276 (=> a!5
                 (>= (+ d_3*kappa*q_0
                        d_4*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!279 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!277 0.0))
                 (>= a!278 0.0)))
      (a!280 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!277 0.0)) (> a!278 0.0)))
      (a!282 (=> (and (>= a!275 0.0) (>= kappa 0.0)) (>= a!281 0.0)))
      (a!283 (=> (and (> a!275 0.0) (> kappa 0.0)) (> a!281 0.0)))
      (a!285 (=> (and (>= a!241 0.0) (>= kappa 0.0)) (>= a!284 0.0)))
      (a!286 (=> (and (> a!241 0.0) (> kappa 0.0)) (> a!284 0.0)))
      (a!290 (=> a!5
                 (>= (+ d_2*kappa*q_0
                        d_3*kappa*q_0
                        d_4*kappa*q_0
                        (* (- 1.0) p_0*z)
                        |p_0*z*log(c)|
                        (* (- 1.0) |p_0*z*log(p_0)|)
                        |p_0*z*log(p_0*z)|
                        (* (- 1.0) |p_0*z*log(q_0)|)
                        q_0)
                     0.0)))
      (a!293 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!291 0.0))
                 (>= a!292 0.0)))
      (a!294 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!291 0.0)) (> a!292 0.0)))
      (a!296 (=> (and (>= a!288 0.0) (>= kappa 0.0)) (>= a!295 0.0)))
      (a!297 (=> (and (> a!288 0.0) (> kappa 0.0)) (> a!295 0.0)))
      (a!299 (=> (and (>= a!242 0.0) (>= kappa 0.0)) (>= a!298 0.0)))
      (a!300 (=> (and (> a!242 0.0) (> kappa 0.0)) (> a!298 0.0)))
      (a!304 (=> a!5
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
                     0.0)))
      (a!309 (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!307 0.0))
                 (>= a!308 0.0)))
      (a!310 (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!307 0.0)) (> a!308 0.0)))
      (a!312 (=> (and (>= a!302 0.0) (>= kappa 0.0)) (>= a!311 0.0)))
      (a!313 (=> (and (> a!302 0.0) (> kappa 0.0)) (> a!311 0.0)))
      (a!315 (=> (and (>= a!243 0.0) (>= kappa 0.0)) (>= a!314 0.0)))
      (a!316 (=> (and (> a!243 0.0) (> kappa 0.0)) (> a!314 0.0)))
      (a!326 (=> (and (>= (+ a_4*z (* (- 1.0) w_5)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_4)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!325 0.0)))
      (a!327 (=> (and (> (+ a_4*z (* (- 1.0) w_5)) 0.0)
                      (> (+ (* (- 1.0) |log(a_4)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!325 0.0)))
      (a!353 (=> (and (>= (+ a_5*z (* (- 1.0) w_5)) 0.0)
                      (>= (+ (* (- 1.0) |log(a_5)|) |log(c)| |log(kappa)|) 0.0))
                 (>= a!352 0.0)))
      (a!354 (=> (and (> (+ a_5*z (* (- 1.0) w_5)) 0.0)
                      (> (+ (* (- 1.0) |log(a_5)|) |log(c)| |log(kappa)|) 0.0))
                 (> a!352 0.0))))
  (or (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           a!2
           a!3
           a!4
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
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
           a!20
           a!21
           a!22
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
           a!40
           a!41
           a!42
           a!44
           a!45
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!46)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           a!2
           a!3
           a!4
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!6
           a!47
           a!48
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
           a!20
           a!21
           a!22
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
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!56
           a!57
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!46)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           a!2
           a!3
           a!4
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!6
           a!58
           a!48
           a!8
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
           a!20
           a!21
           a!22
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
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!66
           a!67
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!46)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           a!2
           a!3
           a!4
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!6
           a!68
           a!48
           a!8
           a!9
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           a!22
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
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!76
           a!77
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!46)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ (* (- 1.0) a_1) kappa*p_0) 0.0)
           a!1
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           a!2
           a!3
           a!4
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa (* (- 1.0) p_0)) 0.0)
           a!6
           (=> (and (> q_5 0.0) (> a_1 0.0) (> w_5 0.0) (> kappa 0.0) (> c 0.0))
               (>= (+ (* (- 1.0) d_1*q_5)
                      q_5
                      (* (- 1.0) w_5)
                      (* (- 1.0) |w_5*log(a_1)|)
                      |w_5*log(c)|
                      |w_5*log(kappa)|
                      (* (- 1.0) |w_5*log(q_5)|)
                      |w_5*log(w_5)|)
                   0.0))
           a!48
           a!8
           a!9
           a!10
           a!12
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!21
           a!22
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
           (=> (and (>= d_1 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
               (>= (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_5) 0.0))
           (=> (and (> d_1 0.0) (> (+ (* (- 1.0) kappa*q_0) q_5) 0.0))
               (> (+ (* (- 1.0) d_1*kappa*q_0) d_1*q_5) 0.0))
           (=> (and (>= q_5 0.0) (>= (+ 1.0 (* (- 1.0) d_1)) 0.0))
               (>= (+ (* (- 1.0) d_1*q_5) q_5) 0.0))
           (=> (and (> q_5 0.0) (> (+ 1.0 (* (- 1.0) d_1)) 0.0))
               (> (+ (* (- 1.0) d_1*q_5) q_5) 0.0))
           (=> (and (>= (+ (* (- 1.0) a_1*z) w_5) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) a_1*p_0*z) p_0*w_5) 0.0))
           (=> (and (> (+ (* (- 1.0) a_1*z) w_5) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) a_1*p_0*z) p_0*w_5) 0.0))
           (=> (and (>= (+ a_1*z (* (- 1.0) w_5)) 0.0)
                    (>= (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
               (>= a!78 0.0))
           (=> (and (> (+ a_1*z (* (- 1.0) w_5)) 0.0)
                    (> (+ (* (- 1.0) |log(a_1)|) |log(c)| |log(kappa)|) 0.0))
               (> a!78 0.0))
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_1)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!46)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!83
           a!48
           a!9
           a!10
           a!11
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!7
           a!83
           a!9
           a!10
           a!11
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!127
           a!48
           a!8
           a!10
           a!11
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!7
           a!127
           a!8
           a!10
           a!11
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!137
           a!48
           a!8
           a!9
           a!11
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!7
           a!137
           a!8
           a!9
           a!11
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!147
           a!48
           a!8
           a!9
           a!10
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!155
           a!156
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_2)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!7
           a!147
           a!8
           a!9
           a!10
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!155
           a!156
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_2)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!127
           a!48
           a!8
           a!10
           a!11
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!47
           a!127
           a!48
           a!10
           a!11
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!56
           a!57
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!137
           a!48
           a!8
           a!9
           a!11
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!47
           a!137
           a!48
           a!9
           a!11
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!56
           a!57
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!147
           a!48
           a!8
           a!9
           a!10
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!155
           a!156
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_2)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!47
           a!147
           a!48
           a!9
           a!10
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!56
           a!57
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!155
           a!156
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_2)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!137
           a!48
           a!8
           a!9
           a!11
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!58
           a!137
           a!48
           a!8
           a!11
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!66
           a!67
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!147
           a!48
           a!8
           a!9
           a!10
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!155
           a!156
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_2)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!58
           a!147
           a!48
           a!8
           a!10
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!66
           a!67
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!155
           a!156
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_2)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           a!81
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!82
           a!147
           a!48
           a!8
           a!9
           a!10
           a!84
           a!13
           a!85
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!86
           a!87
           a!90
           a!91
           a!92
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!155
           a!156
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_2)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!111)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a_2) kappa*p_0) 0.0)
           a!79
           (>= a!80 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           a!2
           a!3
           (= a!112 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_1*kappa c*d_2*kappa (* (- 1.0) p_0)) 0.0)
           a!113
           a!68
           a!147
           a!48
           a!8
           a!9
           a!12
           a!84
           a!13
           a!14
           a!85
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!86
           a!87
           a!118
           a!119
           a!121
           a!122
           a!124
           a!125
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!76
           a!77
           a!148
           a!149
           a!150
           a!151
           a!152
           a!153
           a!155
           a!156
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_1)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_2)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!126)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!162
           a!48
           a!8
           a!10
           a!11
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!83
           a!162
           a!48
           a!10
           a!11
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!7
           a!83
           a!162
           a!10
           a!11
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!220
           a!48
           a!8
           a!9
           a!11
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!83
           a!220
           a!48
           a!9
           a!11
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!7
           a!83
           a!220
           a!9
           a!11
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!230
           a!48
           a!8
           a!9
           a!10
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!83
           a!230
           a!48
           a!9
           a!10
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!7
           a!83
           a!230
           a!9
           a!10
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!220
           a!48
           a!8
           a!9
           a!11
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!127
           a!220
           a!48
           a!8
           a!11
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!7
           a!127
           a!220
           a!8
           a!11
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!230
           a!48
           a!8
           a!9
           a!10
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!127
           a!230
           a!48
           a!8
           a!10
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!7
           a!127
           a!230
           a!8
           a!10
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!230
           a!48
           a!8
           a!9
           a!10
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!137
           a!230
           a!48
           a!8
           a!9
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!7
           a!137
           a!230
           a!8
           a!9
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!220
           a!48
           a!8
           a!9
           a!11
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!127
           a!220
           a!48
           a!8
           a!11
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!47
           a!127
           a!220
           a!48
           a!11
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!56
           a!57
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!230
           a!48
           a!8
           a!9
           a!10
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!127
           a!230
           a!48
           a!8
           a!10
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!47
           a!127
           a!230
           a!48
           a!10
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!56
           a!57
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!230
           a!48
           a!8
           a!9
           a!10
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!137
           a!230
           a!48
           a!8
           a!9
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!47
           a!137
           a!230
           a!48
           a!9
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!56
           a!57
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           a!160
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!161
           a!230
           a!48
           a!8
           a!9
           a!10
           a!163
           a!13
           a!164
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!165
           a!166
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!190)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!191 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_2*kappa c*d_3*kappa (* (- 1.0) p_0)) 0.0)
           a!192
           a!137
           a!230
           a!48
           a!8
           a!9
           a!84
           a!163
           a!13
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!165
           a!166
           a!195
           a!196
           a!198
           a!199
           a!201
           a!202
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_2)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!203)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ (* (- 1.0) a_3) kappa*p_0) 0.0)
           a!157
           (>= a!158 0.0)
           (>= a!159 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           a!2
           a!3
           (= a!204 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           a!205
           a!206
           a!58
           a!137
           a!230
           a!48
           a!8
           a!12
           a!84
           a!163
           a!13
           a!14
           a!85
           a!164
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!165
           a!166
           a!211
           a!212
           a!214
           a!215
           a!217
           a!218
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!66
           a!67
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!145
           a!146
           a!231
           a!232
           a!233
           a!234
           a!235
           a!236
           a!238
           a!239
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
           (=> (= w_5 0.0) (= |w_5*log(a_3)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!219)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           a!244
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!245
           a!246
           a!48
           a!8
           a!9
           a!11
           a!247
           a!13
           a!248
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!249
           a!250
           a!253
           a!254
           a!255
           a!256
           a!257
           a!258
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!272
           a!273
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!274)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!275 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!276
           a!162
           a!246
           a!48
           a!8
           a!11
           a!163
           a!247
           a!13
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!249
           a!250
           a!279
           a!280
           a!282
           a!283
           a!285
           a!286
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!272
           a!273
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!287)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!288 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!289
           a!290
           a!83
           a!162
           a!246
           a!48
           a!11
           a!84
           a!163
           a!247
           a!13
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!249
           a!250
           a!293
           a!294
           a!296
           a!297
           a!299
           a!300
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!272
           a!273
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!301)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
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
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!302 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!303
           a!304
           a!7
           a!83
           a!162
           a!246
           a!11
           a!12
           a!84
           a!163
           a!247
           a!13
           a!14
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!305
           a!306
           a!249
           a!250
           a!309
           a!310
           a!312
           a!313
           a!315
           a!316
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!272
           a!273
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
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!317)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           a!244
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!245
           a!318
           a!48
           a!8
           a!9
           a!10
           a!247
           a!13
           a!248
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!249
           a!250
           a!253
           a!254
           a!255
           a!256
           a!257
           a!258
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!274)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!275 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!276
           a!162
           a!318
           a!48
           a!8
           a!10
           a!163
           a!247
           a!13
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!249
           a!250
           a!279
           a!280
           a!282
           a!283
           a!285
           a!286
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!287)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!288 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!289
           a!290
           a!83
           a!162
           a!318
           a!48
           a!10
           a!84
           a!163
           a!247
           a!13
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!249
           a!250
           a!293
           a!294
           a!296
           a!297
           a!299
           a!300
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!301)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!302 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!303
           a!304
           a!7
           a!83
           a!162
           a!318
           a!10
           a!12
           a!84
           a!163
           a!247
           a!13
           a!14
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!305
           a!306
           a!249
           a!250
           a!309
           a!310
           a!312
           a!313
           a!315
           a!316
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!317)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           a!244
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!245
           a!318
           a!48
           a!8
           a!9
           a!10
           a!247
           a!13
           a!248
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!249
           a!250
           a!253
           a!254
           a!255
           a!256
           a!257
           a!258
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!274)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!275 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!276
           a!220
           a!318
           a!48
           a!8
           a!9
           a!163
           a!247
           a!13
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!249
           a!250
           a!279
           a!280
           a!282
           a!283
           a!285
           a!286
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!287)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!288 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!289
           a!290
           a!83
           a!220
           a!318
           a!48
           a!9
           a!84
           a!163
           a!247
           a!13
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!249
           a!250
           a!293
           a!294
           a!296
           a!297
           a!299
           a!300
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!301)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!302 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!303
           a!304
           a!7
           a!83
           a!220
           a!318
           a!9
           a!12
           a!84
           a!163
           a!247
           a!13
           a!14
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!305
           a!306
           a!249
           a!250
           a!309
           a!310
           a!312
           a!313
           a!315
           a!316
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!317)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           a!244
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!245
           a!318
           a!48
           a!8
           a!9
           a!10
           a!247
           a!13
           a!248
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!249
           a!250
           a!253
           a!254
           a!255
           a!256
           a!257
           a!258
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!274)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!275 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!276
           a!220
           a!318
           a!48
           a!8
           a!9
           a!163
           a!247
           a!13
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!249
           a!250
           a!279
           a!280
           a!282
           a!283
           a!285
           a!286
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!287)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!288 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!289
           a!290
           a!127
           a!220
           a!318
           a!48
           a!8
           a!84
           a!163
           a!247
           a!13
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!249
           a!250
           a!293
           a!294
           a!296
           a!297
           a!299
           a!300
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!301)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!302 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!303
           a!304
           a!7
           a!127
           a!220
           a!318
           a!8
           a!12
           a!84
           a!163
           a!247
           a!13
           a!14
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!305
           a!306
           a!249
           a!250
           a!309
           a!310
           a!312
           a!313
           a!315
           a!316
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!317)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           a!244
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!245
           a!318
           a!48
           a!8
           a!9
           a!10
           a!247
           a!13
           a!248
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!249
           a!250
           a!253
           a!254
           a!255
           a!256
           a!257
           a!258
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!274)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!275 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa c*d_4*kappa (* (- 1.0) p_0)) 0.0)
           a!276
           a!220
           a!318
           a!48
           a!8
           a!9
           a!163
           a!247
           a!13
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!249
           a!250
           a!279
           a!280
           a!282
           a!283
           a!285
           a!286
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(a_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(c)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(kappa)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!287)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!288 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!289
           a!290
           a!127
           a!220
           a!318
           a!48
           a!8
           a!84
           a!163
           a!247
           a!13
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!249
           a!250
           a!293
           a!294
           a!296
           a!297
           a!299
           a!300
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!301)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ (* (- 1.0) a_4) kappa*p_0) 0.0)
           a!240
           (>= a!241 0.0)
           (>= a!242 0.0)
           (>= a!243 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           a!2
           a!3
           (= a!302 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           a!303
           a!304
           a!47
           a!127
           a!220
           a!318
           a!48
           a!12
           a!84
           a!163
           a!247
           a!13
           a!14
           a!85
           a!164
           a!248
           a!15
           a!16
           a!17
           a!18
           a!305
           a!306
           a!249
           a!250
           a!309
           a!310
           a!312
           a!313
           a!315
           a!316
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!56
           a!57
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!135
           a!136
           a!221
           a!222
           a!223
           a!224
           a!225
           a!226
           a!228
           a!229
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!326
           a!327
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
           (=> (= w_5 0.0) (= |w_5*log(a_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           a!317)
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ a_4 (* (- 1.0) a_5)) 0.0)
           (>= (+ (* (- 1.0) a_5) kappa*p_0) 0.0)
           a!328
           (>= a!329 0.0)
           (>= a!330 0.0)
           (>= a!331 0.0)
           (>= a!332 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_5*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (> a_5 0.0)
           a!2
           a!3
           (= (+ (* (- 1.0) a_5) c c*kappa (* (- 1.0) p_0)) 0.0)
           (= (+ a_5 c*d_5*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_5*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!5
               (>= (+ d_5*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!333
           a!48
           a!8
           a!9
           a!10
           a!334
           a!13
           a!335
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!336
           a!337
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!338 0.0)) (>= a!339 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!338 0.0)) (> a!339 0.0))
           (=> (and (>= (+ (* (- 1.0) a_5) c c*kappa (* (- 1.0) p_0)) 0.0)
                    (>= kappa 0.0))
               (>= (+ (* (- 1.0) a_5*kappa)
                      c*kappa
                      c*kappa**2
                      (* (- 1.0) kappa*p_0))
                   0.0))
           (=> (and (> (+ (* (- 1.0) a_5) c c*kappa (* (- 1.0) p_0)) 0.0)
                    (> kappa 0.0))
               (> (+ (* (- 1.0) a_5*kappa)
                     c*kappa
                     c*kappa**2
                     (* (- 1.0) kappa*p_0))
                  0.0))
           (=> (and a!328 (>= kappa 0.0))
               (>= (+ a_5*kappa
                      (* (- 1.0) c*kappa)
                      (* (- 1.0) c*kappa**2)
                      kappa*p_0)
                   0.0))
           (=> (and (> (+ a_5 (* (- 1.0) c) (* (- 1.0) c*kappa) p_0) 0.0)
                    (> kappa 0.0))
               (> (+ a_5*kappa
                     (* (- 1.0) c*kappa)
                     (* (- 1.0) c*kappa**2)
                     kappa*p_0)
                  0.0))
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!349
           a!350
           a!351
           a!353
           a!354
           (=> (= a_5 0.0) (= |a_5*log(a_5)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(c)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(kappa)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(c)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(q_1)| 0.0))
           (=> (= w_1 0.0) (= |w_1*log(w_1)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(q_2)| 0.0))
           (=> (= w_2 0.0) (= |w_2*log(w_2)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(q_3)| 0.0))
           (=> (= w_3 0.0) (= |w_3*log(w_3)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(q_4)| 0.0))
           (=> (= w_4 0.0) (= |w_4*log(w_4)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(a_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (not (>= (+ (* (- 1.0) |a_5*g*log(a_5)|)
                       |a_5*g*log(c)|
                       |a_5*g*log(kappa)|
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
                       |w_4*log(w_4)|
                       (* (- 1.0) |w_5*log(q_5)|)
                       |w_5*log(w_5)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ a_4 (* (- 1.0) a_5)) 0.0)
           (>= (+ (* (- 1.0) a_5) kappa*p_0) 0.0)
           a!328
           (>= a!329 0.0)
           (>= a!330 0.0)
           (>= a!331 0.0)
           (>= a!332 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_5*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (> a_5 0.0)
           a!2
           a!3
           (= a!355 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_5 c*d_5*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_4*kappa c*d_5*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!5
               (>= (+ d_4*kappa*q_0
                      d_5*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!246
           a!333
           a!48
           a!8
           a!9
           a!247
           a!334
           a!13
           a!248
           a!335
           a!15
           a!16
           a!17
           a!18
           a!114
           a!115
           a!336
           a!337
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!356 0.0)) (>= a!357 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!356 0.0)) (> a!357 0.0))
           (=> (and (>= a!355 0.0) (>= kappa 0.0)) (>= a!358 0.0))
           (=> (and (> a!355 0.0) (> kappa 0.0)) (> a!358 0.0))
           (=> (and (>= a!329 0.0) (>= kappa 0.0)) (>= a!359 0.0))
           (=> (and (> a!329 0.0) (> kappa 0.0)) (> a!359 0.0))
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!272
           a!273
           a!346
           a!347
           a!348
           a!349
           a!350
           a!351
           a!353
           a!354
           (=> (= a_4 0.0) (= |a_4*log(a_4)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(c)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(kappa)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(a_5)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(c)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(kappa)| 0.0))
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
           (=> (= w_5 0.0) (= |w_5*log(a_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (not (>= (+ (* (- 1.0) |a_4*g*log(a_4)|)
                       |a_4*g*log(c)|
                       |a_4*g*log(kappa)|
                       (* (- 1.0) |a_5*g*log(a_5)|)
                       |a_5*g*log(c)|
                       |a_5*g*log(kappa)|
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
                       |w_4*log(w_4)|
                       (* (- 1.0) |w_5*log(q_5)|)
                       |w_5*log(w_5)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ a_4 (* (- 1.0) a_5)) 0.0)
           (>= (+ (* (- 1.0) a_5) kappa*p_0) 0.0)
           a!328
           (>= a!329 0.0)
           (>= a!330 0.0)
           (>= a!331 0.0)
           (>= a!332 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_5*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (> a_5 0.0)
           a!2
           a!3
           (= a!360 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_5 c*d_5*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c c*d_3*kappa c*d_4*kappa c*d_5*kappa (* (- 1.0) p_0)) 0.0)
           (=> a!5
               (>= (+ d_3*kappa*q_0
                      d_4*kappa*q_0
                      d_5*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!162
           a!246
           a!333
           a!48
           a!8
           a!163
           a!247
           a!334
           a!13
           a!164
           a!248
           a!335
           a!15
           a!16
           a!17
           a!18
           a!207
           a!208
           a!336
           a!337
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!361 0.0)) (>= a!362 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!361 0.0)) (> a!362 0.0))
           (=> (and (>= a!360 0.0) (>= kappa 0.0)) (>= a!363 0.0))
           (=> (and (> a!360 0.0) (> kappa 0.0)) (> a!363 0.0))
           (=> (and (>= a!330 0.0) (>= kappa 0.0)) (>= a!364 0.0))
           (=> (and (> a!330 0.0) (> kappa 0.0)) (> a!364 0.0))
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!272
           a!273
           a!346
           a!347
           a!348
           a!349
           a!350
           a!351
           a!353
           a!354
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(a_4)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(c)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(kappa)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(a_5)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(c)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(kappa)| 0.0))
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
           (=> (= w_5 0.0) (= |w_5*log(a_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (not (>= (+ (* (- 1.0) |a_3*g*log(a_3)|)
                       |a_3*g*log(c)|
                       |a_3*g*log(kappa)|
                       (* (- 1.0) |a_4*g*log(a_4)|)
                       |a_4*g*log(c)|
                       |a_4*g*log(kappa)|
                       (* (- 1.0) |a_5*g*log(a_5)|)
                       |a_5*g*log(c)|
                       |a_5*g*log(kappa)|
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
                       |w_4*log(w_4)|
                       (* (- 1.0) |w_5*log(q_5)|)
                       |w_5*log(w_5)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ a_4 (* (- 1.0) a_5)) 0.0)
           (>= (+ (* (- 1.0) a_5) kappa*p_0) 0.0)
           a!328
           (>= a!329 0.0)
           (>= a!330 0.0)
           (>= a!331 0.0)
           (>= a!332 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_5*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (> a_5 0.0)
           a!2
           a!3
           (= a!365 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_5 c*d_5*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c
                 c*d_2*kappa
                 c*d_3*kappa
                 c*d_4*kappa
                 c*d_5*kappa
                 (* (- 1.0) p_0))
              0.0)
           (=> a!5
               (>= (+ d_2*kappa*q_0
                      d_3*kappa*q_0
                      d_4*kappa*q_0
                      d_5*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!83
           a!162
           a!246
           a!333
           a!48
           a!84
           a!163
           a!247
           a!334
           a!13
           a!85
           a!164
           a!248
           a!335
           a!15
           a!16
           a!17
           a!18
           a!305
           a!306
           a!336
           a!337
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!366 0.0)) (>= a!367 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!366 0.0)) (> a!367 0.0))
           (=> (and (>= a!365 0.0) (>= kappa 0.0)) (>= a!368 0.0))
           (=> (and (> a!365 0.0) (> kappa 0.0)) (> a!368 0.0))
           (=> (and (>= a!331 0.0) (>= kappa 0.0)) (>= a!369 0.0))
           (=> (and (> a!331 0.0) (> kappa 0.0)) (> a!369 0.0))
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!272
           a!273
           a!346
           a!347
           a!348
           a!349
           a!350
           a!351
           a!353
           a!354
           (=> (= a_2 0.0) (= |a_2*log(a_2)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(c)| 0.0))
           (=> (= a_2 0.0) (= |a_2*log(kappa)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(a_3)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(c)| 0.0))
           (=> (= a_3 0.0) (= |a_3*log(kappa)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(a_4)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(c)| 0.0))
           (=> (= a_4 0.0) (= |a_4*log(kappa)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(a_5)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(c)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(kappa)| 0.0))
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
           (=> (= w_5 0.0) (= |w_5*log(a_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
           (not (>= (+ (* (- 1.0) |a_2*g*log(a_2)|)
                       |a_2*g*log(c)|
                       |a_2*g*log(kappa)|
                       (* (- 1.0) |a_3*g*log(a_3)|)
                       |a_3*g*log(c)|
                       |a_3*g*log(kappa)|
                       (* (- 1.0) |a_4*g*log(a_4)|)
                       |a_4*g*log(c)|
                       |a_4*g*log(kappa)|
                       (* (- 1.0) |a_5*g*log(a_5)|)
                       |a_5*g*log(c)|
                       |a_5*g*log(kappa)|
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
                       |w_4*log(w_4)|
                       (* (- 1.0) |w_5*log(q_5)|)
                       |w_5*log(w_5)|)
                    0.0)))
      (and (>= w_1 0.0)
           (>= w_2 0.0)
           (>= w_3 0.0)
           (>= w_4 0.0)
           (>= w_5 0.0)
           (>= (+ a_1 (* (- 1.0) a_2)) 0.0)
           (>= (+ a_2 (* (- 1.0) a_3)) 0.0)
           (>= (+ a_3 (* (- 1.0) a_4)) 0.0)
           (>= (+ a_4 (* (- 1.0) a_5)) 0.0)
           (>= (+ (* (- 1.0) a_5) kappa*p_0) 0.0)
           a!328
           (>= a!329 0.0)
           (>= a!330 0.0)
           (>= a!331 0.0)
           (>= a!332 0.0)
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
           (>= (+ a_1*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_2*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_3*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_4*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ a_5*p_0*z (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_2) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_3) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_4) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_5) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (>= (+ (* (- 1.0) g) z) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> q_2 0.0)
           (> q_3 0.0)
           (> q_4 0.0)
           (> q_5 0.0)
           (> kappa 0.0)
           (> p_0 0.0)
           (> g 0.0)
           (> a_1 0.0)
           (> a_2 0.0)
           (> a_3 0.0)
           (> a_4 0.0)
           (> a_5 0.0)
           a!2
           a!3
           (= a!370 0.0)
           (= (+ a_1 c*d_1*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_2 c*d_2*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_3 c*d_3*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_4 c*d_4*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ a_5 c*d_5*kappa (* (- 1.0) c*kappa)) 0.0)
           (= (+ c
                 c*d_1*kappa
                 c*d_2*kappa
                 c*d_3*kappa
                 c*d_4*kappa
                 c*d_5*kappa
                 (* (- 1.0) p_0))
              0.0)
           (=> a!5
               (>= (+ d_1*kappa*q_0
                      d_2*kappa*q_0
                      d_3*kappa*q_0
                      d_4*kappa*q_0
                      d_5*kappa*q_0
                      (* (- 1.0) p_0*z)
                      |p_0*z*log(c)|
                      (* (- 1.0) |p_0*z*log(p_0)|)
                      |p_0*z*log(p_0*z)|
                      (* (- 1.0) |p_0*z*log(q_0)|)
                      q_0)
                   0.0))
           a!7
           a!83
           a!162
           a!246
           a!333
           a!12
           a!84
           a!163
           a!247
           a!334
           a!13
           a!14
           a!85
           a!164
           a!248
           a!335
           a!15
           a!16
           a!17
           a!18
           (=> (and (>= (* (- 1.0) c) 0.0) (>= (+ 1.0 (* 5.0 kappa)) 0.0))
               (>= (+ (* (- 1.0) c) (* (- 5.0) c*kappa)) 0.0))
           (=> (and (> (* (- 1.0) c) 0.0) (> (+ 1.0 (* 5.0 kappa)) 0.0))
               (> (+ (* (- 1.0) c) (* (- 5.0) c*kappa)) 0.0))
           a!336
           a!337
           (=> (and (>= (+ (* (- 1.0) g) z) 0.0) (>= a!371 0.0)) (>= a!372 0.0))
           (=> (and (> (+ (* (- 1.0) g) z) 0.0) (> a!371 0.0)) (> a!372 0.0))
           (=> (and (>= a!370 0.0) (>= kappa 0.0)) (>= a!373 0.0))
           (=> (and (> a!370 0.0) (> kappa 0.0)) (> a!373 0.0))
           (=> (and (>= a!332 0.0) (>= kappa 0.0)) (>= a!374 0.0))
           (=> (and (> a!332 0.0) (> kappa 0.0)) (> a!374 0.0))
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!175
           a!176
           a!177
           a!178
           a!179
           a!180
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!37
           a!38
           a!39
           a!40
           a!41
           a!42
           a!44
           a!45
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!109
           a!110
           a!181
           a!182
           a!183
           a!184
           a!185
           a!186
           a!188
           a!189
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!272
           a!273
           a!346
           a!347
           a!348
           a!349
           a!350
           a!351
           a!353
           a!354
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
           (=> (= a_5 0.0) (= |a_5*log(a_5)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(c)| 0.0))
           (=> (= a_5 0.0) (= |a_5*log(kappa)| 0.0))
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
           (=> (= w_5 0.0) (= |w_5*log(a_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(c)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(kappa)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(q_5)| 0.0))
           (=> (= w_5 0.0) (= |w_5*log(w_5)| 0.0))
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
                       (* (- 1.0) |a_5*g*log(a_5)|)
                       |a_5*g*log(c)|
                       |a_5*g*log(kappa)|
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
                       |w_4*log(w_4)|
                       (* (- 1.0) |w_5*log(q_5)|)
                       |w_5*log(w_5)|)
                    0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
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
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_1 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_1) w_top) 0.0)
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!377
           a!378
           a!385
           a!386
           a!381
           a!382
           a!387
           a!388
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_top) 0.0)
           a!383
           a!384
           a!377
           a!378
           a!385
           a!386
           a!381
           a!382
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
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
           a!383
           a!384
           a!377
           a!378
           a!385
           a!386
           a!381
           a!382
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
           (>= (+ E*p_2*w_0 (* (- 1.0) p_0*w_2)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_2 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_2) w_top) 0.0)
           a!383
           a!384
           a!377
           a!378
           a!385
           a!386
           a!381
           a!382
           a!389
           a!390
           a!391
           a!392
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
           a!393
           a!394
           a!377
           a!378
           a!395
           a!396
           a!381
           a!382
           a!397
           a!398
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!393
           a!394
           a!377
           a!378
           a!395
           a!396
           a!381
           a!382
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
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
           a!393
           a!394
           a!377
           a!378
           a!395
           a!396
           a!381
           a!382
           a!403
           a!404
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!393
           a!394
           a!377
           a!378
           a!395
           a!396
           a!381
           a!382
           a!403
           a!404
           a!399
           a!400
           a!401
           a!402
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
           a!393
           a!394
           a!377
           a!378
           a!395
           a!396
           a!381
           a!382
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
           (>= (+ E*p_3*w_0 (* (- 1.0) p_0*w_3)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_3 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_3) w_top) 0.0)
           a!393
           a!394
           a!377
           a!378
           a!395
           a!396
           a!381
           a!382
           a!399
           a!400
           a!401
           a!402
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
           a!405
           a!406
           a!377
           a!378
           a!407
           a!408
           a!381
           a!382
           a!409
           a!410
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_top) 0.0)
           a!405
           a!406
           a!377
           a!378
           a!407
           a!408
           a!381
           a!382
           a!409
           a!410
           a!411
           a!412
           a!413
           a!414
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
           a!405
           a!406
           a!377
           a!378
           a!407
           a!408
           a!381
           a!382
           a!415
           a!416
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_top) 0.0)
           a!405
           a!406
           a!377
           a!378
           a!407
           a!408
           a!381
           a!382
           a!415
           a!416
           a!411
           a!412
           a!413
           a!414
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
           a!405
           a!406
           a!377
           a!378
           a!407
           a!408
           a!381
           a!382
           a!417
           a!418
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_top) 0.0)
           a!405
           a!406
           a!377
           a!378
           a!407
           a!408
           a!381
           a!382
           a!417
           a!418
           a!411
           a!412
           a!413
           a!414
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
           a!405
           a!406
           a!377
           a!378
           a!407
           a!408
           a!381
           a!382
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
           (>= (+ E*p_4*w_0 (* (- 1.0) p_0*w_4)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_4 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_4) w_top) 0.0)
           a!405
           a!406
           a!377
           a!378
           a!407
           a!408
           a!381
           a!382
           a!411
           a!412
           a!413
           a!414
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
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!423
           a!424
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
           (>= (+ w_5 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_5) w_top) 0.0)
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!423
           a!424
           a!425
           a!426
           a!427
           a!428
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
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!429
           a!430
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
           (>= (+ w_5 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_5) w_top) 0.0)
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!429
           a!430
           a!425
           a!426
           a!427
           a!428
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
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!431
           a!432
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
           (>= (+ w_5 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_5) w_top) 0.0)
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!431
           a!432
           a!425
           a!426
           a!427
           a!428
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
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!433
           a!434
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
           (>= (+ w_5 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_5) w_top) 0.0)
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!433
           a!434
           a!425
           a!426
           a!427
           a!428
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
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
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
           (>= (+ E*p_5*w_0 (* (- 1.0) p_0*w_5)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_5 (* (- 1.0) w_top)) 0.0)
           (>= (+ (* (- 1.0) w_5) w_top) 0.0)
           a!419
           a!420
           a!377
           a!378
           a!421
           a!422
           a!381
           a!382
           a!425
           a!426
           a!427
           a!428
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
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0)
           (= (+ (- 1.0) w_0 w_1 w_2 w_3 w_4 w_5) 0.0)
           (= (+ (- 1.0) E*g (* (- 1.0) E*g*p_0) g*p_0) 0.0)
           (=> (and (>= (+ (- 1.0) w_0 w_1 w_2 w_3 w_4 w_5) 0.0) (>= p_0 0.0))
               (>= a!435 0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1 w_2 w_3 w_4 w_5) 0.0) (> p_0 0.0))
               (> a!435 0.0))
           (=> (and (>= a!436 0.0) (>= p_0 0.0)) (>= a!437 0.0))
           (=> (and (> a!436 0.0) (> p_0 0.0)) (> a!437 0.0))
           (=> (and (>= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0) (>= E*w_0 0.0))
               (>= a!438 0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1 p_2 p_3 p_4 p_5) 0.0) (> E*w_0 0.0))
               (> a!438 0.0))
           (=> (and (>= a!439 0.0) (>= E*w_0 0.0)) (>= a!440 0.0))
           (=> (and (> a!439 0.0) (> E*w_0 0.0)) (> a!440 0.0))
           (=> (and (>= E 0.0) (>= w_0 0.0)) (>= E*w_0 0.0))
           (=> (and (> E 0.0) (> w_0 0.0)) (> E*w_0 0.0))
           (=> (and (>= E 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (>= (+ E (* (- 1.0) E*p_0)) 0.0))
           (=> (and (> E 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (> (+ E (* (- 1.0) E*p_0)) 0.0))
           (=> (and (>= (+ g*p_0 (* (- 1.0) w_0)) 0.0)
                    (>= (+ E (* (- 1.0) E*p_0) p_0) 0.0))
               (>= a!441 0.0))
           (=> (and (> (+ g*p_0 (* (- 1.0) w_0)) 0.0)
                    (> (+ E (* (- 1.0) E*p_0) p_0) 0.0))
               (> a!441 0.0))
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
