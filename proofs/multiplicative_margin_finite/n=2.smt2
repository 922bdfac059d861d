; multiplicative_margin_finite/n=2
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun |u*log(u + 1)| () Real)
(declare-fun |u*log(1 - u)| () Real)
(declare-fun |p_1*log(q_1)| () Real)
(declare-fun |p_1*log(p_1)| () Real)
(declare-fun |p_0*log(q_0)| () Real)
(declare-fun |p_0*log(p_0)| () Real)
(declare-fun |log(u + 1)| () Real)
(declare-fun |log(1 - u)| () Real)
(declare-fun u () Real)
(declare-fun p_1 () Real)
(declare-fun |p_1*log(1 - u)| () Real)
(declare-fun |p_0*log(u + 1)| () Real)
(declare-fun p_0 () Real)
(declare-fun |p_1*log(u + 1)| () Real)
(declare-fun |p_0*log(1 - u)| () Real)
(declare-fun u**2 () Real)
(declare-fun t*u () Real)
(declare-fun t () Real)
(declare-fun q_0*u () Real)
(declare-fun q_0 () Real)
(declare-fun q_1*u () Real)
(declare-fun q_1 () Real)
(declare-fun gamma () Real)
(declare-fun alpha () Real)
(declare-fun alpha*p_0 () Real)
(declare-fun |gamma*k*u*log(u + 1)| () Real)
(declare-fun |gamma*k*u*log(1 - u)| () Real)
(declare-fun |gamma*k*log(u + 1)| () Real)
(declare-fun |gamma*k*log(1 - u)| () Real)
(declare-fun |k*p_1*log(u + 1)| () Real)
(declare-fun |k*p_1*log(1 - u)| () Real)
(declare-fun |k*p_0*log(u + 1)| () Real)
(declare-fun |k*p_0*log(1 - u)| () Real)
(declare-fun |gamma*log(u + 1)| () Real)
(declare-fun |gamma*log(1 - u)| () Real)
(declare-fun |k*log(u + 1)| () Real)
(declare-fun |k*log(1 - u)| () Real)
(declare-fun |k*u*log(u + 1)| () Real)
(declare-fun |k*u*log(1 - u)| () Real)
(declare-fun k () Real)
(declare-fun k*p_1 () Real)
(declare-fun k*p_0 () Real)
(declare-fun k*p_1*u () Real)
(declare-fun k*p_0*u () Real)
(declare-fun p_1*u () Real)
(declare-fun p_0*u () Real)
(declare-fun alpha*p_1*u () Real)
(declare-fun alpha*p_1 () Real)
(declare-fun alpha*p_0*u () Real)
(declare-fun k*u () Real)
(declare-fun alpha*u () Real)
(declare-fun |rho*u*log(u + 1)| () Real)
(declare-fun |rho*u*log(1 - u)| () Real)
(declare-fun |rho*log(u + 1)| () Real)
(declare-fun |rho*log(1 - u)| () Real)
(declare-fun |alpha*rho*u*log(u + 1)| () Real)
(declare-fun |alpha*rho*u*log(1 - u)| () Real)
(declare-fun |alpha*rho*log(u + 1)| () Real)
(declare-fun |alpha*rho*log(1 - u)| () Real)
(declare-fun rho () Real)
(declare-fun |alpha*p_0*log(1 - u)| () Real)
(declare-fun |alpha*log(1 - u)| () Real)
(declare-fun |alpha*u*log(u + 1)| () Real)
(declare-fun |alpha*u*log(1 - u)| () Real)
(declare-fun |alpha*log(u + 1)| () Real)
(declare-fun alpha*rho () Real)
(assert (let ((a!1 (>= (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0))
      (a!2 (=> (and (> q_0 0.0) (> (+ 1.0 u) 0.0) (> p_0 0.0))
               (>= (+ (* (- 1.0) p_0)
                      |p_0*log(p_0)|
                      (* (- 1.0) |p_0*log(q_0)|)
                      (* (- 1.0) |p_0*log(u + 1)|)
                      q_0
                      q_0*u)
                   0.0)))
      (a!3 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0) (> p_1 0.0))
               (>= (+ (* (- 1.0) p_1)
                      (* (- 1.0) |p_1*log(1 - u)|)
                      |p_1*log(p_1)|
                      (* (- 1.0) |p_1*log(q_1)|)
                      q_1
                      (* (- 1.0) q_1*u))
                   0.0)))
      (a!4 (=> (and (> (+ 1.0 u) 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ (* (- 1.0) |log(1 - u)|)
                      (* (- 1.0) |log(u + 1)|)
                      (* (- 1.0) u**2))
                   0.0)))
      (a!5 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) u)) 0.0)))
      (a!6 (=> (and (> (+ 1.0 u) 0.0)) (>= (+ (- 1.0) |log(u + 1)| t) 0.0)))
      (a!7 (=> (and (> (+ 1.0 u) 0.0))
               (>= (+ |log(u + 1)| (* (- 1.0) u) |u*log(u + 1)|) 0.0)))
      (a!8 (=> (and (> (+ 1.0 (* (- 1.0) u)) 0.0))
               (>= (+ |log(1 - u)| u (* (- 1.0) |u*log(1 - u)|)) 0.0)))
      (a!9 (=> (and (>= u 0.0) (>= (+ (* (- 1.0) q_0) q_1) 0.0))
               (>= (+ (* (- 1.0) q_0*u) q_1*u) 0.0)))
      (a!10 (=> (and (> u 0.0) (> (+ (* (- 1.0) q_0) q_1) 0.0))
                (> (+ (* (- 1.0) q_0*u) q_1*u) 0.0)))
      (a!11 (=> (and (>= q_1 0.0) (>= (+ 1.0 (* (- 1.0) u)) 0.0))
                (>= (+ q_1 (* (- 1.0) q_1*u)) 0.0)))
      (a!12 (=> (and (> q_1 0.0) (> (+ 1.0 (* (- 1.0) u)) 0.0))
                (> (+ q_1 (* (- 1.0) q_1*u)) 0.0)))
      (a!13 (=> (and (>= q_0 0.0) (>= u 0.0)) (>= q_0*u 0.0)))
      (a!14 (=> (and (> q_0 0.0) (> u 0.0)) (> q_0*u 0.0)))
      (a!15 (=> (and (>= t 0.0) (>= u 0.0)) (>= t*u 0.0)))
      (a!16 (=> (and (> t 0.0) (> u 0.0)) (> t*u 0.0)))
      (a!17 (=> (and (>= u 0.0) (>= u 0.0)) (>= u**2 0.0)))
      (a!18 (=> (and (> u 0.0) (> u 0.0)) (> u**2 0.0)))
      (a!19 (+ |alpha*log(1 - u)|
               |alpha*log(u + 1)|
               (* (- 1.0) |alpha*u*log(1 - u)|)
               |alpha*u*log(u + 1)|
               |log(1 - u)|
               |log(u + 1)|
               (* (- 1.0) |u*log(1 - u)|)
               |u*log(u + 1)|))
      (a!20 (+ (* (- 1.0) alpha*p_0)
               alpha*p_0*u
               alpha*p_1
               alpha*p_1*u
               (* (- 1.0) p_0)
               p_0*u
               p_1
               p_1*u))
      (a!21 (+ p_0 (* (- 1.0) p_0*u) (* (- 1.0) p_1) (* (- 1.0) p_1*u)))
      (a!22 (+ k*p_0 (* (- 1.0) k*p_0*u) (* (- 1.0) k*p_1) (* (- 1.0) k*p_1*u)))
      (a!23 (+ k*p_0 (* (- 1.0) k*p_1) (* (- 1.0) p_0) (* (- 1.0) p_1)))
      (a!24 (+ (* (- 1.0) |k*p_0*log(1 - u)|)
               (* (- 1.0) |k*p_0*log(u + 1)|)
               |k*p_1*log(1 - u)|
               |k*p_1*log(u + 1)|
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_1*log(1 - u)|
               |p_1*log(u + 1)|))
      (a!25 (+ (* (- 1.0) |gamma*k*log(1 - u)|)
               (* (- 1.0) |gamma*k*log(u + 1)|)
               |gamma*log(1 - u)|
               (* (- 1.0) |gamma*log(u + 1)|)
               |k*p_0*log(1 - u)|
               |k*p_0*log(u + 1)|
               (* (- 1.0) |k*p_1*log(1 - u)|)
               (* (- 1.0) |k*p_1*log(u + 1)|)
               (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_1*log(1 - u)|
               (* (- 1.0) |p_1*log(u + 1)|)))
      (a!26 (+ (* (- 1.0) |log(1 - u)|)
               (* (- 1.0) |log(u + 1)|)
               |p_0*log(1 - u)|
               |p_0*log(u + 1)|
               |p_1*log(1 - u)|
               |p_1*log(u + 1)|))
      (a!27 (+ (* (- 1.0) |p_0*log(1 - u)|)
               |p_0*log(u + 1)|
               |p_1*log(1 - u)|
               (* (- 1.0) |p_1*log(u + 1)|)
               |u*log(1 - u)|
               (* (- 1.0) |u*log(u + 1)|))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!1
           (>= gamma 0.0)
           (>= (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           (= (+ (- 1.0) q_0 q_1) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (- 1.0) alpha alpha*u u) 0.0)
           (= (+ (- 1.0) alpha*rho rho) 0.0)
           (= (+ |alpha*log(u + 1)|
                 |alpha*u*log(u + 1)|
                 (* (- 1.0) |log(u + 1)|)
                 |u*log(u + 1)|)
              0.0)
           (= (+ |alpha*log(1 - u)|
                 |alpha*u*log(1 - u)|
                 (* (- 1.0) |log(1 - u)|)
                 |u*log(1 - u)|)
              0.0)
           (= (+ |alpha*rho*log(u + 1)|
                 |alpha*rho*u*log(u + 1)|
                 (* (- 1.0) |rho*log(u + 1)|)
                 |rho*u*log(u + 1)|)
              0.0)
           (= (+ |alpha*rho*log(1 - u)|
                 |alpha*rho*u*log(1 - u)|
                 (* (- 1.0) |rho*log(1 - u)|)
                 |rho*u*log(1 - u)|)
              0.0)
           a!2
           a!3
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
           (=> (and (>= (+ (* (- 1.0) p_0) rho) 0.0) (>= (+ 1.0 alpha) 0.0))
               (>= (+ (* (- 1.0) alpha*p_0) alpha*rho (* (- 1.0) p_0) rho) 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) rho) 0.0) (> (+ 1.0 alpha) 0.0))
               (> (+ (* (- 1.0) alpha*p_0) alpha*rho (* (- 1.0) p_0) rho) 0.0))
           (=> (and (>= (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
                    (>= (* (- 1.0) |log(1 - u)|) 0.0))
               (>= (+ (* (- 1.0) |alpha*p_0*log(1 - u)|) |p_1*log(1 - u)|) 0.0))
           (=> (and (> (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
                    (> (* (- 1.0) |log(1 - u)|) 0.0))
               (> (+ (* (- 1.0) |alpha*p_0*log(1 - u)|) |p_1*log(1 - u)|) 0.0))
           (=> (and (>= (+ 1.0 alpha) 0.0)
                    (>= (+ |log(1 - u)|
                           |log(u + 1)|
                           (* (- 1.0) |u*log(1 - u)|)
                           |u*log(u + 1)|)
                        0.0))
               (>= a!19 0.0))
           (=> (and (> (+ 1.0 alpha) 0.0)
                    (> (+ |log(1 - u)|
                          |log(u + 1)|
                          (* (- 1.0) |u*log(1 - u)|)
                          |u*log(u + 1)|)
                       0.0))
               (> a!19 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) rho)) 0.0)
                    (>= (+ |alpha*log(1 - u)| |log(u + 1)|) 0.0))
               (>= (+ |alpha*p_0*log(1 - u)|
                      (* (- 1.0) |alpha*rho*log(1 - u)|)
                      |p_0*log(u + 1)|
                      (* (- 1.0) |rho*log(u + 1)|))
                   0.0))
           (=> (and (> (+ p_0 (* (- 1.0) rho)) 0.0)
                    (> (+ |alpha*log(1 - u)| |log(u + 1)|) 0.0))
               (> (+ |alpha*p_0*log(1 - u)|
                     (* (- 1.0) |alpha*rho*log(1 - u)|)
                     |p_0*log(u + 1)|
                     (* (- 1.0) |rho*log(u + 1)|))
                  0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(1 - u)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= rho 0.0) (= |rho*log(1 - u)| 0.0))
           (=> (= rho 0.0) (= |rho*log(u + 1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           (not (>= (+ (* (- (/ 1.0 2.0)) |alpha*rho*log(1 - u)|)
                       (* (- (/ 1.0 2.0)) |alpha*rho*log(u + 1)|)
                       (* (/ 1.0 2.0) |alpha*rho*u*log(1 - u)|)
                       (* (- (/ 1.0 2.0)) |alpha*rho*u*log(u + 1)|)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       |p_1*log(p_1)|
                       (* (- 1.0) |p_1*log(q_1)|)
                       (* (- (/ 1.0 2.0)) |rho*log(1 - u)|)
                       (* (- (/ 1.0 2.0)) |rho*log(u + 1)|)
                       (* (/ 1.0 2.0) |rho*u*log(1 - u)|)
                       (* (- (/ 1.0 2.0)) |rho*u*log(u + 1)|))
                    0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!1
           (>= gamma 0.0)
           (>= (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (> k 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           (= (+ (- 1.0) q_0 q_1) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (- 1.0) alpha alpha*u u) 0.0)
           (= (+ (- 1.0) k*u) 0.0)
           (= (+ alpha*p_0 alpha*p_0*u (* (- 1.0) p_0) p_0*u) 0.0)
           (= (+ alpha*p_1 alpha*p_1*u (* (- 1.0) p_1) p_1*u) 0.0)
           (= (+ k*p_0*u (* (- 1.0) p_0)) 0.0)
           (= (+ k*p_1*u (* (- 1.0) p_1)) 0.0)
           (= (+ |k*u*log(u + 1)| (* (- 1.0) |log(u + 1)|)) 0.0)
           (= (+ |k*u*log(1 - u)| (* (- 1.0) |log(1 - u)|)) 0.0)
           (= (+ |gamma*k*u*log(u + 1)| (* (- 1.0) |gamma*log(u + 1)|)) 0.0)
           (= (+ |gamma*k*u*log(1 - u)| (* (- 1.0) |gamma*log(1 - u)|)) 0.0)
           a!2
           a!3
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
           (=> (and (>= (+ (* (- 1.0) p_0) p_0*u p_1 p_1*u) 0.0)
                    (>= (+ 1.0 alpha) 0.0))
               (>= a!20 0.0))
           (=> (and (> (+ (* (- 1.0) p_0) p_0*u p_1 p_1*u) 0.0)
                    (> (+ 1.0 alpha) 0.0))
               (> a!20 0.0))
           (=> (and (>= k 0.0) (>= a!21 0.0)) (>= a!22 0.0))
           (=> (and (> k 0.0) (> a!21 0.0)) (> a!22 0.0))
           (=> (and (>= a!23 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!24 0.0))
           (=> (and (> a!23 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!24 0.0))
           (=> (and (>= k 0.0)
                    (>= (+ |log(1 - u)|
                           |log(u + 1)|
                           (* (- 1.0) |u*log(1 - u)|)
                           |u*log(u + 1)|)
                        0.0))
               (>= (+ |k*log(1 - u)|
                      |k*log(u + 1)|
                      (* (- 1.0) |k*u*log(1 - u)|)
                      |k*u*log(u + 1)|)
                   0.0))
           (=> (and (> k 0.0)
                    (> (+ |log(1 - u)|
                          |log(u + 1)|
                          (* (- 1.0) |u*log(1 - u)|)
                          |u*log(u + 1)|)
                       0.0))
               (> (+ |k*log(1 - u)|
                     |k*log(u + 1)|
                     (* (- 1.0) |k*u*log(1 - u)|)
                     |k*u*log(u + 1)|)
                  0.0))
           (=> (and a!1
                    (>= (+ |k*log(1 - u)|
                           |k*log(u + 1)|
                           (* (- 1.0) |log(1 - u)|)
                           |log(u + 1)|)
                        0.0))
               (>= a!25 0.0))
           (=> (and (> (+ (* (- 1.0) gamma) p_0 (* (- 1.0) p_1)) 0.0)
                    (> (+ |k*log(1 - u)|
                          |k*log(u + 1)|
                          (* (- 1.0) |log(1 - u)|)
                          |log(u + 1)|)
                       0.0))
               (> a!25 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(1 - u)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           (not (>= (+ (* (- (/ 1.0 2.0)) |gamma*k*log(1 - u)|)
                       (* (- (/ 1.0 2.0)) |gamma*k*log(u + 1)|)
                       (* (/ 1.0 2.0) |gamma*k*u*log(1 - u)|)
                       (* (- (/ 1.0 2.0)) |gamma*k*u*log(u + 1)|)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       |p_1*log(p_1)|
                       (* (- 1.0) |p_1*log(q_1)|))
                    0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= (+ (* (- 1.0) q_0) q_1) 0.0)
           (>= 0.0 0.0)
           (>= u 0.0)
           (>= t 0.0)
           a!1
           (>= gamma 0.0)
           (>= (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> q_0 0.0)
           (> q_1 0.0)
           (> (+ 1.0 (* (- 1.0) u)) 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           (= (+ (- 1.0) q_0 q_1) 0.0)
           (= (+ (- 1.0) t t*u) 0.0)
           (= (+ (* (- 1.0) gamma) u) 0.0)
           a!2
           a!3
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
           (=> (and (>= (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                        0.0))
               (>= a!26 0.0))
           (=> (and (> (+ 1.0 (* (- 1.0) p_0) (* (- 1.0) p_1)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) (* (- 1.0) |log(u + 1)|))
                       0.0))
               (> a!26 0.0))
           (=> (and (>= (+ p_0 (* (- 1.0) p_1) (* (- 1.0) u)) 0.0)
                    (>= (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (>= a!27 0.0))
           (=> (and (> (+ p_0 (* (- 1.0) p_1) (* (- 1.0) u)) 0.0)
                    (> (+ (* (- 1.0) |log(1 - u)|) |log(u + 1)|) 0.0))
               (> a!27 0.0))
           (=> (= p_0 0.0) (= |p_0*log(p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(q_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(u + 1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(1 - u)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(q_1)| 0.0))
           (=> (= u 0.0) (= |u*log(1 - u)| 0.0))
           (=> (= u 0.0) (= |u*log(u + 1)| 0.0))
           (not (>= (+ (* (- (/ 1.0 2.0)) |log(1 - u)|)
                       (* (- (/ 1.0 2.0)) |log(u + 1)|)
                       |p_0*log(p_0)|
                       (* (- 1.0) |p_0*log(q_0)|)
                       |p_1*log(p_1)|
                       (* (- 1.0) |p_1*log(q_1)|)
                       (* (/ 1.0 2.0) |u*log(1 - u)|)
                       (* (- (/ 1.0 2.0)) |u*log(u + 1)|))
                    0.0))))))
(check-sat)
