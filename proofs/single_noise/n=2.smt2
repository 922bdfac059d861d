; single_noise/n=2
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
(declare-fun w_1 () Real)
(declare-fun p_0*w_1 () Real)
(declare-fun E*p_0*w_1 () Real)
(declare-fun E*p_0 () Real)
(declare-fun p_1*w_1 () Real)
(declare-fun E*p_1*w_1 () Real)
(declare-fun E*p_1 () Real)
(declare-fun E*w_1 () Real)
(declare-fun E () Real)
(declare-fun p_1 () Real)
(declare-fun p_0 () Real)
(declare-fun E*p_1*w_0 () Real)
(declare-fun w_0 () Real)
(declare-fun p_1*w_0 () Real)
(declare-fun p_0*w_0 () Real)
(declare-fun E*p_0*w_0 () Real)
(declare-fun E*w_0 () Real)
(declare-fun E*T*p_1 () Real)
(declare-fun E*T*p_1*w_1 () Real)
(declare-fun T*w_1 () Real)
(declare-fun E*T*p_0 () Real)
(declare-fun E*T*p_0*w_0 () Real)
(declare-fun T*w_0 () Real)
(declare-fun E*p_1*w_top () Real)
(declare-fun E*w_top () Real)
(declare-fun |w_1*log(w_1)| () Real)
(declare-fun |w_1*log(q_1)| () Real)
(declare-fun |w_0*log(w_0)| () Real)
(declare-fun |w_0*log(q_0)| () Real)
(declare-fun |share*log(y)| () Real)
(declare-fun |rho*share*log(y)| () Real)
(declare-fun |rho*share*log(rho)| () Real)
(declare-fun |rho*share*log(kappa)| () Real)
(declare-fun |w_1*log(y)| () Real)
(declare-fun |w_0*log(y)| () Real)
(declare-fun |w_0*log(rho)| () Real)
(declare-fun |w_0*log(kappa)| () Real)
(declare-fun share () Real)
(declare-fun |rho*log(y)| () Real)
(declare-fun rho () Real)
(declare-fun |rho*log(rho)| () Real)
(declare-fun |rho*log(kappa)| () Real)
(declare-fun |rho*w_1*log(y)| () Real)
(declare-fun |rho*w_1*log(rho)| () Real)
(declare-fun |rho*w_1*log(kappa)| () Real)
(declare-fun |log(y)| () Real)
(declare-fun |log(rho)| () Real)
(declare-fun |log(kappa)| () Real)
(declare-fun rho*w_1 () Real)
(declare-fun kappa*y () Real)
(declare-fun g*kappa*y () Real)
(declare-fun g () Real)
(declare-fun q_0 () Real)
(declare-fun g*q_0 () Real)
(declare-fun g*kappa*q_1 () Real)
(declare-fun kappa*q_1 () Real)
(declare-fun kappa*rho () Real)
(declare-fun kappa**2*y () Real)
(declare-fun kappa () Real)
(declare-fun y () Real)
(declare-fun p_0*share () Real)
(declare-fun E*share () Real)
(declare-fun E*p_0*share () Real)
(declare-fun q_1 () Real)
(declare-fun |w_1*log(rho)| () Real)
(declare-fun |w_1*log(kappa)| () Real)
(declare-fun |rho*w_0*log(y)| () Real)
(declare-fun |rho*w_0*log(rho)| () Real)
(declare-fun |rho*w_0*log(kappa)| () Real)
(declare-fun rho*w_0 () Real)
(declare-fun g*q_1 () Real)
(declare-fun g*kappa*q_0 () Real)
(declare-fun kappa*q_0 () Real)
(assert (let ((a!1 (= (+ (* (- 1.0) E*p_0*share) E*share (* (- 1.0) p_0) p_0*share) 0.0))
      (a!2 (=> (and (> rho 0.0) (> kappa 0.0) (> y 0.0))
               (>= (+ (* (- 1.0) g)
                      |log(kappa)|
                      (* (- 1.0) |log(rho)|)
                      |log(y)|)
                   0.0)))
      (a!3 (=> (and (> y 0.0)) (>= (+ (- 1.0) (* (- 1.0) |log(y)|) y) 0.0)))
      (a!4 (=> (and (> kappa 0.0) (> y 0.0) (> rho 0.0))
               (>= (+ kappa*y
                      (* (- 1.0) rho)
                      (* (- 1.0) |rho*log(kappa)|)
                      |rho*log(rho)|
                      (* (- 1.0) |rho*log(y)|))
                   0.0)))
      (a!5 (=> (and (>= (+ (- 1.0) w_0 w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1) 0.0)))
      (a!6 (=> (and (> (+ (- 1.0) w_0 w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0) p_0*w_0 p_0*w_1) 0.0)))
      (a!7 (>= (+ 1.0 (* (- 1.0) w_0) (* (- 1.0) w_1)) 0.0))
      (a!9 (> (+ 1.0 (* (- 1.0) w_0) (* (- 1.0) w_1)) 0.0))
      (a!11 (=> (and (>= (+ (- 1.0) p_0 p_1) 0.0) (>= E*w_0 0.0))
                (>= (+ E*p_0*w_0 E*p_1*w_0 (* (- 1.0) E*w_0)) 0.0)))
      (a!12 (=> (and (> (+ (- 1.0) p_0 p_1) 0.0) (> E*w_0 0.0))
                (> (+ E*p_0*w_0 E*p_1*w_0 (* (- 1.0) E*w_0)) 0.0)))
      (a!13 (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0))
      (a!15 (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0))
      (a!17 (=> (and (>= E 0.0) (>= w_0 0.0)) (>= E*w_0 0.0)))
      (a!18 (=> (and (> E 0.0) (> w_0 0.0)) (> E*w_0 0.0)))
      (a!19 (=> (and (>= E 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ E (* (- 1.0) E*p_0)) 0.0)))
      (a!20 (=> (and (> E 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ E (* (- 1.0) E*p_0)) 0.0)))
      (a!21 (+ (* (- 1.0) E*p_0*share)
               E*p_0*w_0
               E*share
               (* (- 1.0) E*w_0)
               p_0*share
               (* (- 1.0) p_0*w_0)))
      (a!24 (=> (and (>= (* (- 1.0) y) 0.0) (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!25 (=> (and (> (* (- 1.0) y) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa*y) (* (- 1.0) y)) 0.0)))
      (a!26 (=> (and (>= kappa 0.0) (>= y 0.0)) (>= kappa*y 0.0)))
      (a!27 (=> (and (> kappa 0.0) (> y 0.0)) (> kappa*y 0.0)))
      (a!28 (=> (and (>= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (>= kappa 0.0))
                (>= (+ (* (- 1.0) kappa)
                       kappa**2*y
                       (* (- 1.0) kappa*rho)
                       kappa*y)
                    0.0)))
      (a!29 (=> (and (> (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
                     (> kappa 0.0))
                (> (+ (* (- 1.0) kappa)
                      kappa**2*y
                      (* (- 1.0) kappa*rho)
                      kappa*y)
                   0.0)))
      (a!30 (=> (and (>= (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (>= kappa 0.0))
                (>= (+ kappa
                       (* (- 1.0) kappa**2*y)
                       kappa*rho
                       (* (- 1.0) kappa*y))
                    0.0)))
      (a!31 (=> (and (> (+ 1.0 (* (- 1.0) kappa*y) rho (* (- 1.0) y)) 0.0)
                     (> kappa 0.0))
                (> (+ kappa
                      (* (- 1.0) kappa**2*y)
                      kappa*rho
                      (* (- 1.0) kappa*y))
                   0.0)))
      (a!32 (=> (and (>= (+ (* (- 1.0) kappa*y) rho) 0.0)
                     (>= (+ 1.0 kappa) 0.0))
                (>= (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                    0.0)))
      (a!33 (=> (and (> (+ (* (- 1.0) kappa*y) rho) 0.0) (> (+ 1.0 kappa) 0.0))
                (> (+ (* (- 1.0) kappa**2*y) kappa*rho (* (- 1.0) kappa*y) rho)
                   0.0)))
      (a!34 (=> (and (>= (* (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (* (- 1.0) g*kappa*y) 0.0)))
      (a!35 (=> (and (> (* (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (* (- 1.0) g*kappa*y) 0.0)))
      (a!36 (=> (and (>= (+ (- 1.0) g) 0.0) (>= kappa*y 0.0))
                (>= (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!37 (=> (and (> (+ (- 1.0) g) 0.0) (> kappa*y 0.0))
                (> (+ g*kappa*y (* (- 1.0) kappa*y)) 0.0)))
      (a!38 (+ |rho*w_0*log(kappa)|
               (* (- 1.0) |rho*w_0*log(rho)|)
               |rho*w_0*log(y)|
               (* (- 1.0) |w_1*log(kappa)|)
               |w_1*log(rho)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!39 (+ (* (- 1.0) |log(y)|)
               (* (- 1.0) |rho*log(kappa)|)
               |rho*log(rho)|
               (* (- 1.0) |rho*log(y)|)))
      (a!40 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_0*log(kappa)|)
               |rho*w_0*log(rho)|
               (* (- 1.0) |rho*w_0*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!41 (not (>= (+ |rho*share*log(kappa)|
                        (* (- 1.0) |rho*share*log(rho)|)
                        |rho*share*log(y)|
                        |share*log(y)|
                        (* (- 1.0) |w_0*log(q_0)|)
                        |w_0*log(w_0)|
                        (* (- 1.0) |w_1*log(q_1)|)
                        |w_1*log(w_1)|)
                     0.0)))
      (a!42 (+ |rho*w_1*log(kappa)|
               (* (- 1.0) |rho*w_1*log(rho)|)
               |rho*w_1*log(y)|
               (* (- 1.0) |w_0*log(kappa)|)
               |w_0*log(rho)|
               (* (- 1.0) |w_0*log(y)|)))
      (a!43 (+ |rho*share*log(kappa)|
               (* (- 1.0) |rho*share*log(rho)|)
               |rho*share*log(y)|
               (* (- 1.0) |rho*w_1*log(kappa)|)
               |rho*w_1*log(rho)|
               (* (- 1.0) |rho*w_1*log(y)|)
               |share*log(y)|
               (* (- 1.0) |w_1*log(y)|)))
      (a!44 (=> (and (>= E 0.0) (>= p_1 0.0)) (>= E*p_1 0.0)))
      (a!45 (=> (and (> E 0.0) (> p_1 0.0)) (> E*p_1 0.0)))
      (a!46 (=> (and (>= (+ (* (- 1.0) w_0) w_top) 0.0) (>= E*p_1 0.0))
                (>= (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!47 (=> (and (> (+ (* (- 1.0) w_0) w_top) 0.0) (> E*p_1 0.0))
                (> (+ (* (- 1.0) E*p_1*w_0) E*p_1*w_top) 0.0)))
      (a!48 (=> (and (>= E 0.0) (>= w_top 0.0)) (>= E*w_top 0.0)))
      (a!49 (=> (and (> E 0.0) (> w_top 0.0)) (> E*w_top 0.0)))
      (a!50 (=> (and (>= E 0.0) (>= p_0 0.0)) (>= E*p_0 0.0)))
      (a!51 (=> (and (> E 0.0) (> p_0 0.0)) (> E*p_0 0.0)))
      (a!52 (+ E*p_0
               (* (- 1.0) E*p_0*w_1)
               (* (- 1.0) E*p_1)
               E*p_1*w_1
               p_0*w_1
               (* (- 1.0) p_1*w_1))))
(let ((a!8 (=> (and a!7 (>= p_0 0.0))
               (>= (+ p_0 (* (- 1.0) p_0*w_0) (* (- 1.0) p_0*w_1)) 0.0)))
      (a!10 (=> (and a!9 (> p_0 0.0))
                (> (+ p_0 (* (- 1.0) p_0*w_0) (* (- 1.0) p_0*w_1)) 0.0)))
      (a!14 (=> (and a!13 (>= E*w_0 0.0))
                (>= (+ (* (- 1.0) E*p_0*w_0) (* (- 1.0) E*p_1*w_0) E*w_0) 0.0)))
      (a!16 (=> (and a!15 (> E*w_0 0.0))
                (> (+ (* (- 1.0) E*p_0*w_0) (* (- 1.0) E*p_1*w_0) E*w_0) 0.0)))
      (a!22 (=> (and (>= (+ share (* (- 1.0) w_0)) 0.0)
                     (>= (+ E (* (- 1.0) E*p_0) p_0) 0.0))
                (>= a!21 0.0)))
      (a!23 (=> (and (> (+ share (* (- 1.0) w_0)) 0.0)
                     (> (+ E (* (- 1.0) E*p_0) p_0) 0.0))
                (> a!21 0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0)
           (>= (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           (= (+ (- 1.0) w_0 w_1) 0.0)
           (= (+ (- 1.0) q_0 q_1) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           (=> (and (> q_0 0.0) (> w_0 0.0) (> y 0.0))
               (>= (+ g*kappa*q_0
                      q_0
                      (* (- 1.0) w_0)
                      (* (- 1.0) |w_0*log(q_0)|)
                      |w_0*log(w_0)|
                      |w_0*log(y)|)
                   0.0))
           (=> (and (> q_1 0.0) (> rho 0.0) (> w_1 0.0) (> kappa 0.0) (> y 0.0))
               (>= (+ (* (- 1.0) g*q_1)
                      q_1
                      (* (- 1.0) w_1)
                      |w_1*log(kappa)|
                      (* (- 1.0) |w_1*log(q_1)|)
                      (* (- 1.0) |w_1*log(rho)|)
                      |w_1*log(w_1)|
                      |w_1*log(y)|)
                   0.0))
           a!2
           a!3
           a!4
           a!5
           a!6
           a!8
           a!10
           a!11
           a!12
           a!14
           a!16
           a!17
           a!18
           a!19
           a!20
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_0) q_1) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_0) g*q_1) 0.0))
           (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
               (>= (+ (* (- 1.0) g*q_1) q_1) 0.0))
           (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
               (> (+ (* (- 1.0) g*q_1) q_1) 0.0))
           a!36
           a!37
           (=> (and (>= rho 0.0) (>= w_0 0.0)) (>= rho*w_0 0.0))
           (=> (and (> rho 0.0) (> w_0 0.0)) (> rho*w_0 0.0))
           (=> (and (>= (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!38 0.0))
           (=> (and (> (+ rho*w_0 (* (- 1.0) w_1)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!38 0.0))
           (=> (and (>= (+ (* (- 1.0) share) w_0) 0.0) (>= a!39 0.0))
               (>= a!40 0.0))
           (=> (and (> (+ (* (- 1.0) share) w_0) 0.0) (> a!39 0.0))
               (> a!40 0.0))
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
           a!41)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (>= (+ (* (- 1.0) kappa*q_1) q_0) 0.0)
           (>= (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
           (>= (+ kappa (* (- 1.0) rho)) 0.0)
           (>= (+ 1.0 (* (- 1.0) kappa)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> kappa 0.0)
           (> share 0.0)
           (> rho 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           (= (+ (- 1.0) w_0 w_1) 0.0)
           (= (+ (- 1.0) q_0 q_1) 0.0)
           a!1
           (= (+ (- 1.0) kappa*y (* (- 1.0) rho) y) 0.0)
           (= (+ (- 1.0) g*kappa*y y) 0.0)
           (= (+ g*kappa*y (* (- 1.0) kappa*y) rho) 0.0)
           (=> (and (> q_1 0.0) (> w_1 0.0) (> y 0.0))
               (>= (+ g*kappa*q_1
                      q_1
                      (* (- 1.0) w_1)
                      (* (- 1.0) |w_1*log(q_1)|)
                      |w_1*log(w_1)|
                      |w_1*log(y)|)
                   0.0))
           (=> (and (> q_0 0.0) (> rho 0.0) (> w_0 0.0) (> kappa 0.0) (> y 0.0))
               (>= (+ (* (- 1.0) g*q_0)
                      q_0
                      (* (- 1.0) w_0)
                      |w_0*log(kappa)|
                      (* (- 1.0) |w_0*log(q_0)|)
                      (* (- 1.0) |w_0*log(rho)|)
                      |w_0*log(w_0)|
                      |w_0*log(y)|)
                   0.0))
           a!2
           a!3
           a!4
           a!5
           a!6
           a!8
           a!10
           a!11
           a!12
           a!14
           a!16
           a!17
           a!18
           a!19
           a!20
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
           (=> (and (>= g 0.0) (>= (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (>= (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           (=> (and (> g 0.0) (> (+ (* (- 1.0) kappa*q_1) q_0) 0.0))
               (> (+ (* (- 1.0) g*kappa*q_1) g*q_0) 0.0))
           (=> (and (>= q_0 0.0) (>= (+ 1.0 (* (- 1.0) g)) 0.0))
               (>= (+ (* (- 1.0) g*q_0) q_0) 0.0))
           (=> (and (> q_0 0.0) (> (+ 1.0 (* (- 1.0) g)) 0.0))
               (> (+ (* (- 1.0) g*q_0) q_0) 0.0))
           a!36
           a!37
           (=> (and (>= rho 0.0) (>= w_1 0.0)) (>= rho*w_1 0.0))
           (=> (and (> rho 0.0) (> w_1 0.0)) (> rho*w_1 0.0))
           (=> (and (>= (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (>= (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (>= a!42 0.0))
           (=> (and (> (+ rho*w_1 (* (- 1.0) w_0)) 0.0)
                    (> (+ |log(kappa)| (* (- 1.0) |log(rho)|) |log(y)|) 0.0))
               (> a!42 0.0))
           (=> (and (>= (+ (* (- 1.0) share) w_1) 0.0) (>= a!39 0.0))
               (>= a!43 0.0))
           (=> (and (> (+ (* (- 1.0) share) w_1) 0.0) (> a!39 0.0))
               (> a!43 0.0))
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
           a!41)
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ (* (- 1.0) w_0) w_1) 0.0)
           (=> (and (>= (+ (* (- 1.0) w_0) w_1) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           (=> (and (> (+ (* (- 1.0) w_0) w_1) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) p_0*w_1) 0.0))
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ (* (- 1.0) w_0) w_top) 0.0)
           (>= (+ w_0 (* (- 1.0) w_1)) 0.0)
           a!44
           a!45
           a!46
           a!47
           a!48
           a!49
           (not (>= (+ E*p_1*w_top (* (- 1.0) p_0*w_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ T*w_0 (* (- 1.0) w_1)) 0.0)
           (> w_0 0.0)
           a!50
           a!51
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
           (>= p_1 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (>= (+ T*w_1 (* (- 1.0) w_0)) 0.0)
           (> w_1 0.0)
           a!44
           a!45
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
           (>= p_1 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           (= (+ (- 1.0) w_0 w_1) 0.0)
           (=> (and (>= (+ (- 1.0) p_0 p_1) 0.0) (>= w_0 0.0))
               (>= (+ p_0*w_0 p_1*w_0 (* (- 1.0) w_0)) 0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1) 0.0) (> w_0 0.0))
               (> (+ p_0*w_0 p_1*w_0 (* (- 1.0) w_0)) 0.0))
           (=> (and a!13 (>= w_0 0.0))
               (>= (+ (* (- 1.0) p_0*w_0) (* (- 1.0) p_1*w_0) w_0) 0.0))
           (=> (and a!15 (> w_0 0.0))
               (> (+ (* (- 1.0) p_0*w_0) (* (- 1.0) p_1*w_0) w_0) 0.0))
           (=> (and (>= (+ (- 1.0) w_0 w_1) 0.0) (>= E*p_0 0.0))
               (>= (+ (* (- 1.0) E*p_0) E*p_0*w_0 E*p_0*w_1) 0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1) 0.0) (> E*p_0 0.0))
               (> (+ (* (- 1.0) E*p_0) E*p_0*w_0 E*p_0*w_1) 0.0))
           (=> (and a!7 (>= E*p_0 0.0))
               (>= (+ E*p_0 (* (- 1.0) E*p_0*w_0) (* (- 1.0) E*p_0*w_1)) 0.0))
           (=> (and a!9 (> E*p_0 0.0))
               (> (+ E*p_0 (* (- 1.0) E*p_0*w_0) (* (- 1.0) E*p_0*w_1)) 0.0))
           a!50
           a!51
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_0)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_0) w_0) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_0)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_0) w_0) 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_0) p_0*w_0 (* (- 1.0) w_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= w_0 0.0)
           (>= w_1 0.0)
           (>= (+ (- 1.0) E) 0.0)
           (>= (+ E*p_0*w_1 (* (- 1.0) p_1*w_0)) 0.0)
           (>= (+ E*p_1*w_0 (* (- 1.0) p_0*w_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           (= (+ (- 1.0) w_0 w_1) 0.0)
           (=> (and (>= (+ (- 1.0) p_0 p_1) 0.0) (>= w_1 0.0))
               (>= (+ p_0*w_1 p_1*w_1 (* (- 1.0) w_1)) 0.0))
           (=> (and (> (+ (- 1.0) p_0 p_1) 0.0) (> w_1 0.0))
               (> (+ p_0*w_1 p_1*w_1 (* (- 1.0) w_1)) 0.0))
           (=> (and a!13 (>= w_1 0.0))
               (>= (+ (* (- 1.0) p_0*w_1) (* (- 1.0) p_1*w_1) w_1) 0.0))
           (=> (and a!15 (> w_1 0.0))
               (> (+ (* (- 1.0) p_0*w_1) (* (- 1.0) p_1*w_1) w_1) 0.0))
           (=> (and (>= (+ (- 1.0) w_0 w_1) 0.0) (>= E*p_1 0.0))
               (>= (+ (* (- 1.0) E*p_1) E*p_1*w_0 E*p_1*w_1) 0.0))
           (=> (and (> (+ (- 1.0) w_0 w_1) 0.0) (> E*p_1 0.0))
               (> (+ (* (- 1.0) E*p_1) E*p_1*w_0 E*p_1*w_1) 0.0))
           (=> (and a!7 (>= E*p_1 0.0))
               (>= (+ E*p_1 (* (- 1.0) E*p_1*w_0) (* (- 1.0) E*p_1*w_1)) 0.0))
           (=> (and a!9 (> E*p_1 0.0))
               (> (+ E*p_1 (* (- 1.0) E*p_1*w_0) (* (- 1.0) E*p_1*w_1)) 0.0))
           a!44
           a!45
           (=> (and (>= (+ (- 1.0) E) 0.0) (>= (+ 1.0 (* (- 1.0) w_1)) 0.0))
               (>= (+ (- 1.0) E (* (- 1.0) E*w_1) w_1) 0.0))
           (=> (and (> (+ (- 1.0) E) 0.0) (> (+ 1.0 (* (- 1.0) w_1)) 0.0))
               (> (+ (- 1.0) E (* (- 1.0) E*w_1) w_1) 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
                    (>= (+ E (* (- 1.0) E*w_1) w_1) 0.0))
               (>= a!52 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_1)) 0.0)
                    (> (+ E (* (- 1.0) E*w_1) w_1) 0.0))
               (> a!52 0.0))
           (not (>= (+ E*p_0 (* (- 1.0) E*p_0*w_1) p_0*w_1 (* (- 1.0) w_1)) 0.0)))
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
