; entropy_floor/n=2
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun delta*p_0 () Real)
(declare-fun delta*e () Real)
(declare-fun E.0*delta () Real)
(declare-fun |p_1*log(e + p_1)| () Real)
(declare-fun p_1 () Real)
(declare-fun |p_1*log(e + p_0)| () Real)
(declare-fun p_0 () Real)
(declare-fun e () Real)
(declare-fun E.0 () Real)
(declare-fun delta () Real)
(declare-fun E.0*s.0 () Real)
(declare-fun s.0 () Real)
(declare-fun p_1*r.1 () Real)
(declare-fun r.1 () Real)
(declare-fun p_0*r.1 () Real)
(declare-fun e*r.1 () Real)
(declare-fun |log(e + p_0)| () Real)
(declare-fun |log(E.0)| () Real)
(declare-fun |p_0*log(e + p_0)| () Real)
(assert (let ((a!1 (= (+ e (* (- 1.0) e*r.1) (* (- 1.0) p_0*r.1) p_1) 0.0))
      (a!2 (=> (and (> (+ e p_1) 0.0) (> (+ e p_0) 0.0))
               (>= (+ (* (- 1.0) p_1)
                      |p_1*log(e + p_0)|
                      (* (- 1.0) |p_1*log(e + p_1)|)
                      p_1*r.1)
                   0.0)))
      (a!3 (=> (and (>= (+ (- 1.0) r.1) 0.0) (>= (+ e p_0) 0.0))
               (>= (+ (* (- 1.0) e) e*r.1 (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!4 (=> (and (> (+ (- 1.0) r.1) 0.0) (> (+ e p_0) 0.0))
               (> (+ (* (- 1.0) e) e*r.1 (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!5 (=> (and (>= p_1 0.0) (>= (+ 1.0 (* (- 1.0) r.1)) 0.0))
               (>= (+ p_1 (* (- 1.0) p_1*r.1)) 0.0)))
      (a!6 (=> (and (> p_1 0.0) (> (+ 1.0 (* (- 1.0) r.1)) 0.0))
               (> (+ p_1 (* (- 1.0) p_1*r.1)) 0.0)))
      (a!7 (= (+ |log(E.0)|
                 (* (- 1.0) |p_0*log(e + p_0)|)
                 (* (- 1.0) |p_1*log(e + p_1)|))
              0.0))
      (a!8 (=> (and (> (+ e p_0) 0.0) (> E.0 0.0))
               (>= (+ (- 1.0) |log(E.0)| (* (- 1.0) |log(e + p_0)|) s.0) 0.0)))
      (a!9 (=> (and (>= (+ (- 1.0) s.0) 0.0) (>= E.0 0.0))
               (>= (+ (* (- 1.0) E.0) E.0*s.0) 0.0)))
      (a!10 (=> (and (> (+ (- 1.0) s.0) 0.0) (> E.0 0.0))
                (> (+ (* (- 1.0) E.0) E.0*s.0) 0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= e 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           a!1
           (= (+ (* (- 1.0) |log(e + p_0)|)
                 |p_0*log(e + p_0)|
                 |p_1*log(e + p_0)|)
              0.0)
           a!2
           a!3
           a!4
           a!5
           a!6
           (=> (= p_0 0.0) (= |p_0*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (not (>= (+ |log(e + p_0)|
                       (* (- 1.0) |p_0*log(e + p_0)|)
                       (* (- 1.0) |p_1*log(e + p_1)|))
                    0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= e 0.0)
           (> E.0 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           a!1
           (= (+ (* (- 1.0) |log(e + p_0)|)
                 |p_0*log(e + p_0)|
                 |p_1*log(e + p_0)|)
              0.0)
           a!7
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
           a!2
           a!8
           a!3
           a!4
           a!5
           a!6
           a!9
           a!10
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (not (>= (+ (* (- 1.0) E.0) e p_0) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= p_1 0.0)
           (>= e 0.0)
           (>= delta 0.0)
           (> E.0 0.0)
           (= (+ (- 1.0) p_0 p_1) 0.0)
           a!1
           (= (+ (* (- 1.0) |log(e + p_0)|)
                 |p_0*log(e + p_0)|
                 |p_1*log(e + p_0)|)
              0.0)
           a!7
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
           a!2
           a!8
           a!3
           a!4
           a!5
           a!6
           a!9
           a!10
           (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
               (>= (+ (* (- 1.0) E.0*delta) delta*e delta*p_0) 0.0))
           (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) e p_0) 0.0))
               (> (+ (* (- 1.0) E.0*delta) delta*e delta*p_0) 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (not (>= (+ (* (- 1.0) E.0*delta) delta*e delta*p_0) 0.0))))))
(check-sat)
