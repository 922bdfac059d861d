; inclusions/n=5
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun p_4 () Real)
(declare-fun E1*delta () Real)
(declare-fun |p_4*log(entropy_eps_2 + p_4)| () Real)
(declare-fun |p_4*log(entropy_eps + p_4)| () Real)
(declare-fun |p_3*log(entropy_eps_2 + p_3)| () Real)
(declare-fun p_3 () Real)
(declare-fun |p_3*log(entropy_eps + p_3)| () Real)
(declare-fun |p_2*log(entropy_eps_2 + p_2)| () Real)
(declare-fun p_2 () Real)
(declare-fun |p_2*log(entropy_eps + p_2)| () Real)
(declare-fun |p_1*log(entropy_eps_2 + p_1)| () Real)
(declare-fun p_1 () Real)
(declare-fun |p_1*log(entropy_eps + p_1)| () Real)
(declare-fun |p_0*log(entropy_eps_2 + p_0)| () Real)
(declare-fun p_0 () Real)
(declare-fun |p_0*log(entropy_eps + p_0)| () Real)
(declare-fun E1*entropy_eps_2 () Real)
(declare-fun E1*entropy_eps () Real)
(declare-fun E*entropy_eps_2 () Real)
(declare-fun E*entropy_eps () Real)
(declare-fun E1 () Real)
(declare-fun E () Real)
(declare-fun entropy_eps_2 () Real)
(declare-fun entropy_eps () Real)
(declare-fun entropy_eps_2*p_0 () Real)
(declare-fun entropy_eps_2**2 () Real)
(declare-fun entropy_eps*p_0 () Real)
(declare-fun entropy_eps*entropy_eps_2 () Real)
(declare-fun entropy_eps**2 () Real)
(declare-fun E*delta () Real)
(declare-fun delta () Real)
(declare-fun delta*p_0 () Real)
(declare-fun delta*entropy_eps_2 () Real)
(declare-fun delta*entropy_eps () Real)
(declare-fun E1*epsilon () Real)
(declare-fun E*epsilon () Real)
(declare-fun epsilon () Real)
(declare-fun epsilon*p_0 () Real)
(declare-fun entropy_eps_2*epsilon () Real)
(declare-fun entropy_eps*epsilon () Real)
(declare-fun E*v () Real)
(declare-fun v () Real)
(declare-fun p_4*w_4 () Real)
(declare-fun w_4 () Real)
(declare-fun p_3*w_3 () Real)
(declare-fun w_3 () Real)
(declare-fun p_2*w_2 () Real)
(declare-fun w_2 () Real)
(declare-fun p_1*w_1 () Real)
(declare-fun w_1 () Real)
(declare-fun p_0*w_0 () Real)
(declare-fun w_0 () Real)
(declare-fun entropy_eps_2*w_4 () Real)
(declare-fun entropy_eps_2*w_3 () Real)
(declare-fun entropy_eps_2*w_2 () Real)
(declare-fun entropy_eps_2*w_1 () Real)
(declare-fun entropy_eps_2*w_0 () Real)
(declare-fun |log(E1)| () Real)
(declare-fun |log(E)| () Real)
(declare-fun E*delta_2 () Real)
(declare-fun |p_4*log(entropy_eps + p_0)| () Real)
(declare-fun |p_3*log(entropy_eps + p_0)| () Real)
(declare-fun |p_2*log(entropy_eps + p_0)| () Real)
(declare-fun |p_1*log(entropy_eps + p_0)| () Real)
(declare-fun delta_2*p_0 () Real)
(declare-fun delta_2*entropy_eps () Real)
(declare-fun delta_2 () Real)
(declare-fun E*s () Real)
(declare-fun s () Real)
(declare-fun p_4*r_4 () Real)
(declare-fun r_4 () Real)
(declare-fun p_3*r_3 () Real)
(declare-fun r_3 () Real)
(declare-fun p_2*r_2 () Real)
(declare-fun r_2 () Real)
(declare-fun p_1*r_1 () Real)
(declare-fun r_1 () Real)
(declare-fun p_0*r_4 () Real)
(declare-fun entropy_eps*r_4 () Real)
(declare-fun p_0*r_3 () Real)
(declare-fun entropy_eps*r_3 () Real)
(declare-fun p_0*r_2 () Real)
(declare-fun entropy_eps*r_2 () Real)
(declare-fun p_0*r_1 () Real)
(declare-fun entropy_eps*r_1 () Real)
(declare-fun |log(entropy_eps + p_0)| () Real)
(declare-fun epsilon_2*p_0 () Real)
(declare-fun entropy_eps*epsilon_2 () Real)
(declare-fun E*epsilon_2 () Real)
(declare-fun epsilon_2 () Real)
(declare-fun r () Real)
(declare-fun p_0*r () Real)
(declare-fun alpha_2*p_0 () Real)
(declare-fun alpha_2 () Real)
(declare-fun alpha*p_0 () Real)
(declare-fun alpha () Real)
(declare-fun a_2*p_0 () Real)
(declare-fun a_2 () Real)
(declare-fun a*p_0 () Real)
(declare-fun a () Real)
(declare-fun t () Real)
(declare-fun t_2 () Real)
(declare-fun p_0*t_2 () Real)
(declare-fun p_0*t () Real)
(declare-fun |p_4*log(p_4)| () Real)
(declare-fun |p_4*log(p_0)| () Real)
(declare-fun |p_3*log(p_3)| () Real)
(declare-fun |p_3*log(p_0)| () Real)
(declare-fun |p_2*log(p_2)| () Real)
(declare-fun |p_2*log(p_0)| () Real)
(declare-fun |p_1*log(p_1)| () Real)
(declare-fun |p_1*log(p_0)| () Real)
(declare-fun E*a () Real)
(declare-fun |log(p_0)| () Real)
(declare-fun |p_0*log(p_0)| () Real)
(declare-fun delta*e () Real)
(declare-fun |p_4*log(e + p_4)| () Real)
(declare-fun |p_4*log(e + p_0)| () Real)
(declare-fun |p_3*log(e + p_3)| () Real)
(declare-fun |p_3*log(e + p_0)| () Real)
(declare-fun |p_2*log(e + p_2)| () Real)
(declare-fun |p_2*log(e + p_0)| () Real)
(declare-fun |p_1*log(e + p_1)| () Real)
(declare-fun |p_1*log(e + p_0)| () Real)
(declare-fun e*p_0 () Real)
(declare-fun e**2 () Real)
(declare-fun e () Real)
(declare-fun E*e () Real)
(declare-fun e*epsilon () Real)
(declare-fun e*r_4 () Real)
(declare-fun e*r_3 () Real)
(declare-fun e*r_2 () Real)
(declare-fun e*r_1 () Real)
(declare-fun |log(e + p_0)| () Real)
(declare-fun |p_0*log(e + p_0)| () Real)
(assert (let ((a!1 (=> (and (>= delta 0.0) (>= p_0 0.0)) (>= delta*p_0 0.0)))
      (a!2 (=> (and (> delta 0.0) (> p_0 0.0)) (> delta*p_0 0.0)))
      (a!3 (=> (and (>= delta 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (>= (+ delta (* (- 1.0) delta*p_0)) 0.0)))
      (a!4 (=> (and (> delta 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (> (+ delta (* (- 1.0) delta*p_0)) 0.0)))
      (a!5 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) delta*p_0) p_0) 0.0)))
      (a!6 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> p_0 0.0))
               (> (+ (* (- 1.0) delta*p_0) p_0) 0.0)))
      (a!7 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                    (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (>= (+ 1.0 (* (- 1.0) delta) delta*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!8 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                    (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (> (+ 1.0 (* (- 1.0) delta) delta*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!9 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_1)) 0.0))
      (a!10 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_2)) 0.0))
      (a!11 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_3)) 0.0))
      (a!12 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_4)) 0.0))
      (a!13 (=> (and (>= r 0.0) (>= p_0 0.0)) (>= p_0*r 0.0)))
      (a!14 (=> (and (> r 0.0) (> p_0 0.0)) (> p_0*r 0.0)))
      (a!15 (=> (and (>= r 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ (* (- 1.0) p_0*r) r) 0.0)))
      (a!16 (=> (and (> r 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ (* (- 1.0) p_0*r) r) 0.0)))
      (a!17 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_0 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)))
      (a!18 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_0 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r)) 0.0)))
      (a!19 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) p_0) p_0*r (* (- 1.0) r)) 0.0)))
      (a!20 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) p_0) p_0*r (* (- 1.0) r)) 0.0)))
      (a!21 (=> (and (>= t 0.0) (>= p_0 0.0)) (>= p_0*t 0.0)))
      (a!22 (=> (and (> t 0.0) (> p_0 0.0)) (> p_0*t 0.0)))
      (a!23 (=> (and (>= t 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ (* (- 1.0) p_0*t) t) 0.0)))
      (a!24 (=> (and (> t 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ (* (- 1.0) p_0*t) t) 0.0)))
      (a!25 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0) (>= p_0 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*t)) 0.0)))
      (a!26 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0) (> p_0 0.0))
                (> (+ p_0 (* (- 1.0) p_0*t)) 0.0)))
      (a!27 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) p_0) p_0*t (* (- 1.0) t)) 0.0)))
      (a!28 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) p_0) p_0*t (* (- 1.0) t)) 0.0)))
      (a!29 (=> (and (>= alpha 0.0) (>= p_0 0.0)) (>= alpha*p_0 0.0)))
      (a!30 (=> (and (> alpha 0.0) (> p_0 0.0)) (> alpha*p_0 0.0)))
      (a!31 (=> (and (>= alpha 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ alpha (* (- 1.0) alpha*p_0)) 0.0)))
      (a!32 (=> (and (> alpha 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ alpha (* (- 1.0) alpha*p_0)) 0.0)))
      (a!33 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)))
      (a!34 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) alpha*p_0) p_0) 0.0)))
      (a!35 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) alpha) alpha*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!36 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) alpha) alpha*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!37 (=> (and (>= (+ (- 1.0) alpha t) 0.0) (>= p_0 0.0))
                (>= (+ alpha*p_0 (* (- 1.0) p_0) p_0*t) 0.0)))
      (a!38 (=> (and (> (+ (- 1.0) alpha t) 0.0) (> p_0 0.0))
                (> (+ alpha*p_0 (* (- 1.0) p_0) p_0*t) 0.0)))
      (a!39 (+ (- 1.0) alpha (* (- 1.0) alpha*p_0) p_0 (* (- 1.0) p_0*t) t))
      (a!42 (> (+ p_0 (* (- 1.0) p_1) (* (- 1.0) t)) 0.0))
      (a!43 (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) t)) 0.0))
      (a!44 (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) t)) 0.0))
      (a!45 (> (+ p_0 (* (- 1.0) p_4) (* (- 1.0) t)) 0.0))
      (a!46 (= (+ |log(E)|
                  (* (- 1.0) |p_0*log(p_0)|)
                  (* (- 1.0) |p_1*log(p_1)|)
                  (* (- 1.0) |p_2*log(p_2)|)
                  (* (- 1.0) |p_3*log(p_3)|)
                  (* (- 1.0) |p_4*log(p_4)|))
               0.0))
      (a!47 (= (+ (* (- 1.0) |log(p_0)|)
                  |p_0*log(p_0)|
                  |p_1*log(p_0)|
                  |p_2*log(p_0)|
                  |p_3*log(p_0)|
                  |p_4*log(p_0)|)
               0.0))
      (a!48 (=> (and (> p_1 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_1)
                       |p_1*log(p_0)|
                       (* (- 1.0) |p_1*log(p_1)|)
                       p_1*r_1)
                    0.0)))
      (a!49 (=> (and (> p_2 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_2)
                       |p_2*log(p_0)|
                       (* (- 1.0) |p_2*log(p_2)|)
                       p_2*r_2)
                    0.0)))
      (a!50 (=> (and (> p_3 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_3)
                       |p_3*log(p_0)|
                       (* (- 1.0) |p_3*log(p_3)|)
                       p_3*r_3)
                    0.0)))
      (a!51 (=> (and (> p_4 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_4)
                       |p_4*log(p_0)|
                       (* (- 1.0) |p_4*log(p_4)|)
                       p_4*r_4)
                    0.0)))
      (a!52 (=> (and (> p_0 0.0) (> E 0.0))
                (>= (+ (- 1.0) |log(E)| (* (- 1.0) |log(p_0)|) s) 0.0)))
      (a!53 (=> (and (>= (+ (- 1.0) r_1) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) p_0) p_0*r_1) 0.0)))
      (a!54 (=> (and (> (+ (- 1.0) r_1) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) p_0) p_0*r_1) 0.0)))
      (a!55 (=> (and (>= (+ (- 1.0) r_2) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) p_0) p_0*r_2) 0.0)))
      (a!56 (=> (and (> (+ (- 1.0) r_2) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) p_0) p_0*r_2) 0.0)))
      (a!57 (=> (and (>= (+ (- 1.0) r_3) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) p_0) p_0*r_3) 0.0)))
      (a!58 (=> (and (> (+ (- 1.0) r_3) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) p_0) p_0*r_3) 0.0)))
      (a!59 (=> (and (>= (+ (- 1.0) r_4) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) p_0) p_0*r_4) 0.0)))
      (a!60 (=> (and (> (+ (- 1.0) r_4) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) p_0) p_0*r_4) 0.0)))
      (a!61 (=> (and (>= p_1 0.0) (>= (+ 1.0 (* (- 1.0) r_1)) 0.0))
                (>= (+ p_1 (* (- 1.0) p_1*r_1)) 0.0)))
      (a!62 (=> (and (> p_1 0.0) (> (+ 1.0 (* (- 1.0) r_1)) 0.0))
                (> (+ p_1 (* (- 1.0) p_1*r_1)) 0.0)))
      (a!63 (=> (and (>= p_2 0.0) (>= (+ 1.0 (* (- 1.0) r_2)) 0.0))
                (>= (+ p_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!64 (=> (and (> p_2 0.0) (> (+ 1.0 (* (- 1.0) r_2)) 0.0))
                (> (+ p_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!65 (=> (and (>= p_3 0.0) (>= (+ 1.0 (* (- 1.0) r_3)) 0.0))
                (>= (+ p_3 (* (- 1.0) p_3*r_3)) 0.0)))
      (a!66 (=> (and (> p_3 0.0) (> (+ 1.0 (* (- 1.0) r_3)) 0.0))
                (> (+ p_3 (* (- 1.0) p_3*r_3)) 0.0)))
      (a!67 (=> (and (>= p_4 0.0) (>= (+ 1.0 (* (- 1.0) r_4)) 0.0))
                (>= (+ p_4 (* (- 1.0) p_4*r_4)) 0.0)))
      (a!68 (=> (and (> p_4 0.0) (> (+ 1.0 (* (- 1.0) r_4)) 0.0))
                (> (+ p_4 (* (- 1.0) p_4*r_4)) 0.0)))
      (a!69 (=> (and (>= (+ (- 1.0) s) 0.0) (>= E 0.0))
                (>= (+ (* (- 1.0) E) E*s) 0.0)))
      (a!70 (=> (and (> (+ (- 1.0) s) 0.0) (> E 0.0))
                (> (+ (* (- 1.0) E) E*s) 0.0)))
      (a!71 (=> (and (>= epsilon 0.0) (>= p_0 0.0)) (>= epsilon*p_0 0.0)))
      (a!72 (=> (and (> epsilon 0.0) (> p_0 0.0)) (> epsilon*p_0 0.0)))
      (a!73 (=> (and (>= epsilon 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ epsilon (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!74 (=> (and (> epsilon 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ epsilon (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!75 (=> (and (>= epsilon 0.0) (>= E 0.0)) (>= E*epsilon 0.0)))
      (a!76 (=> (and (> epsilon 0.0) (> E 0.0)) (> E*epsilon 0.0)))
      (a!77 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E) p_0) 0.0))
                (>= (+ (* (- 1.0) E*epsilon) epsilon*p_0) 0.0)))
      (a!78 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E) p_0) 0.0))
                (> (+ (* (- 1.0) E*epsilon) epsilon*p_0) 0.0)))
      (a!79 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) epsilon*p_0) p_0) 0.0)))
      (a!80 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) epsilon*p_0) p_0) 0.0)))
      (a!81 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) epsilon) epsilon*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!82 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) epsilon) epsilon*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!83 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= E 0.0))
                (>= (+ E (* (- 1.0) E*epsilon)) 0.0)))
      (a!84 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> E 0.0))
                (> (+ E (* (- 1.0) E*epsilon)) 0.0)))
      (a!85 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                     (>= (+ (* (- 1.0) E) p_0) 0.0))
                (>= (+ (* (- 1.0) E) E*epsilon (* (- 1.0) epsilon*p_0) p_0) 0.0)))
      (a!86 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                     (> (+ (* (- 1.0) E) p_0) 0.0))
                (> (+ (* (- 1.0) E) E*epsilon (* (- 1.0) epsilon*p_0) p_0) 0.0)))
      (a!87 (=> (and (>= delta 0.0) (>= E 0.0)) (>= E*delta 0.0)))
      (a!88 (=> (and (> delta 0.0) (> E 0.0)) (> E*delta 0.0)))
      (a!89 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E) p_0) 0.0))
                (>= (+ (* (- 1.0) E*delta) delta*p_0) 0.0)))
      (a!90 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E) p_0) 0.0))
                (> (+ (* (- 1.0) E*delta) delta*p_0) 0.0)))
      (a!91 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= E 0.0))
                (>= (+ E (* (- 1.0) E*delta)) 0.0)))
      (a!92 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> E 0.0))
                (> (+ E (* (- 1.0) E*delta)) 0.0)))
      (a!93 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (>= (+ (* (- 1.0) E) p_0) 0.0))
                (>= (+ (* (- 1.0) E) E*delta (* (- 1.0) delta*p_0) p_0) 0.0)))
      (a!94 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (> (+ (* (- 1.0) E) p_0) 0.0))
                (> (+ (* (- 1.0) E) E*delta (* (- 1.0) delta*p_0) p_0) 0.0)))
      (a!95 (= (+ |log(E)|
                  (* (- 1.0) |p_0*log(e + p_0)|)
                  (* (- 1.0) |p_1*log(e + p_1)|)
                  (* (- 1.0) |p_2*log(e + p_2)|)
                  (* (- 1.0) |p_3*log(e + p_3)|)
                  (* (- 1.0) |p_4*log(e + p_4)|))
               0.0))
      (a!96 (= (+ e (* (- 1.0) e*r_1) (* (- 1.0) p_0*r_1) p_1) 0.0))
      (a!97 (= (+ e (* (- 1.0) e*r_2) (* (- 1.0) p_0*r_2) p_2) 0.0))
      (a!98 (= (+ e (* (- 1.0) e*r_3) (* (- 1.0) p_0*r_3) p_3) 0.0))
      (a!99 (= (+ e (* (- 1.0) e*r_4) (* (- 1.0) p_0*r_4) p_4) 0.0))
      (a!100 (= (+ (* (- 1.0) |log(e + p_0)|)
                   |p_0*log(e + p_0)|
                   |p_1*log(e + p_0)|
                   |p_2*log(e + p_0)|
                   |p_3*log(e + p_0)|
                   |p_4*log(e + p_0)|)
                0.0))
      (a!101 (=> (and (> (+ e p_1) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        |p_1*log(e + p_0)|
                        (* (- 1.0) |p_1*log(e + p_1)|)
                        p_1*r_1)
                     0.0)))
      (a!102 (=> (and (> (+ e p_2) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        |p_2*log(e + p_0)|
                        (* (- 1.0) |p_2*log(e + p_2)|)
                        p_2*r_2)
                     0.0)))
      (a!103 (=> (and (> (+ e p_3) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        |p_3*log(e + p_0)|
                        (* (- 1.0) |p_3*log(e + p_3)|)
                        p_3*r_3)
                     0.0)))
      (a!104 (=> (and (> (+ e p_4) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_4)
                        |p_4*log(e + p_0)|
                        (* (- 1.0) |p_4*log(e + p_4)|)
                        p_4*r_4)
                     0.0)))
      (a!105 (=> (and (> (+ e p_0) 0.0) (> E 0.0))
                 (>= (+ (- 1.0) |log(E)| (* (- 1.0) |log(e + p_0)|) s) 0.0)))
      (a!106 (=> (and (>= (+ (- 1.0) r_1) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r_1 (* (- 1.0) p_0) p_0*r_1) 0.0)))
      (a!107 (=> (and (> (+ (- 1.0) r_1) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r_1 (* (- 1.0) p_0) p_0*r_1) 0.0)))
      (a!108 (=> (and (>= (+ (- 1.0) r_2) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r_2 (* (- 1.0) p_0) p_0*r_2) 0.0)))
      (a!109 (=> (and (> (+ (- 1.0) r_2) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r_2 (* (- 1.0) p_0) p_0*r_2) 0.0)))
      (a!110 (=> (and (>= (+ (- 1.0) r_3) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r_3 (* (- 1.0) p_0) p_0*r_3) 0.0)))
      (a!111 (=> (and (> (+ (- 1.0) r_3) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r_3 (* (- 1.0) p_0) p_0*r_3) 0.0)))
      (a!112 (=> (and (>= (+ (- 1.0) r_4) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r_4 (* (- 1.0) p_0) p_0*r_4) 0.0)))
      (a!113 (=> (and (> (+ (- 1.0) r_4) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r_4 (* (- 1.0) p_0) p_0*r_4) 0.0)))
      (a!114 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E*epsilon) e*epsilon epsilon*p_0) 0.0)))
      (a!115 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E) e p_0) 0.0))
                 (> (+ (* (- 1.0) E*epsilon) e*epsilon epsilon*p_0) 0.0)))
      (a!116 (+ (* (- 1.0) E)
                E*epsilon
                e
                (* (- 1.0) e*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!119 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E*delta) delta*e delta*p_0) 0.0)))
      (a!120 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E) e p_0) 0.0))
                 (> (+ (* (- 1.0) E*delta) delta*e delta*p_0) 0.0)))
      (a!121 (+ (* (- 1.0) E)
                E*delta
                (* (- 1.0) delta*e)
                (* (- 1.0) delta*p_0)
                e
                p_0))
      (a!124 (=> (and (>= e 0.0) (>= p_0 0.0)) (>= e*p_0 0.0)))
      (a!125 (=> (and (> e 0.0) (> p_0 0.0)) (> e*p_0 0.0)))
      (a!126 (=> (and (>= e 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ e (* (- 1.0) e*p_0)) 0.0)))
      (a!127 (=> (and (> e 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ e (* (- 1.0) e*p_0)) 0.0)))
      (a!128 (=> (and (>= e 0.0) (>= E 0.0)) (>= E*e 0.0)))
      (a!129 (=> (and (> e 0.0) (> E 0.0)) (> E*e 0.0)))
      (a!130 (=> (and (>= e 0.0) (>= (+ (* (- 1.0) E) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E*e) e**2 e*p_0) 0.0)))
      (a!131 (=> (and (> e 0.0) (> (+ (* (- 1.0) E) e p_0) 0.0))
                 (> (+ (* (- 1.0) E*e) e**2 e*p_0) 0.0)))
      (a!132 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) e*p_0) p_0) 0.0)))
      (a!133 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) e*p_0) p_0) 0.0)))
      (a!134 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) e) e*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!135 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) e) e*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!136 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0) (>= E 0.0))
                 (>= (+ E (* (- 1.0) E*e)) 0.0)))
      (a!137 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0) (> E 0.0))
                 (> (+ E (* (- 1.0) E*e)) 0.0)))
      (a!138 (+ (* (- 1.0) E) E*e e (* (- 1.0) e**2) (* (- 1.0) e*p_0) p_0))
      (a!141 (= (+ |log(E)|
                   (* (- 1.0) |p_0*log(entropy_eps + p_0)|)
                   (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                   (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                   (* (- 1.0) |p_3*log(entropy_eps + p_3)|)
                   (* (- 1.0) |p_4*log(entropy_eps + p_4)|))
                0.0))
      (a!142 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r_1)
                   (* (- 1.0) p_0*r_1)
                   p_1)
                0.0))
      (a!143 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r_2)
                   (* (- 1.0) p_0*r_2)
                   p_2)
                0.0))
      (a!144 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r_3)
                   (* (- 1.0) p_0*r_3)
                   p_3)
                0.0))
      (a!145 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r_4)
                   (* (- 1.0) p_0*r_4)
                   p_4)
                0.0))
      (a!146 (= (+ (* (- 1.0) |log(entropy_eps + p_0)|)
                   |p_0*log(entropy_eps + p_0)|
                   |p_1*log(entropy_eps + p_0)|
                   |p_2*log(entropy_eps + p_0)|
                   |p_3*log(entropy_eps + p_0)|
                   |p_4*log(entropy_eps + p_0)|)
                0.0))
      (a!147 (=> (and (> (+ entropy_eps p_1) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        |p_1*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                        p_1*r_1)
                     0.0)))
      (a!148 (=> (and (> (+ entropy_eps p_2) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        |p_2*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                        p_2*r_2)
                     0.0)))
      (a!149 (=> (and (> (+ entropy_eps p_3) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        |p_3*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_3*log(entropy_eps + p_3)|)
                        p_3*r_3)
                     0.0)))
      (a!150 (=> (and (> (+ entropy_eps p_4) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_4)
                        |p_4*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_4*log(entropy_eps + p_4)|)
                        p_4*r_4)
                     0.0)))
      (a!151 (=> (and (> (+ entropy_eps p_0) 0.0) (> E 0.0))
                 (>= (+ (- 1.0) |log(E)| (* (- 1.0) |log(entropy_eps + p_0)|) s)
                     0.0)))
      (a!152 (=> (and (>= (+ (- 1.0) r_1) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r_1
                        (* (- 1.0) p_0)
                        p_0*r_1)
                     0.0)))
      (a!153 (=> (and (> (+ (- 1.0) r_1) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r_1
                       (* (- 1.0) p_0)
                       p_0*r_1)
                    0.0)))
      (a!154 (=> (and (>= (+ (- 1.0) r_2) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r_2
                        (* (- 1.0) p_0)
                        p_0*r_2)
                     0.0)))
      (a!155 (=> (and (> (+ (- 1.0) r_2) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r_2
                       (* (- 1.0) p_0)
                       p_0*r_2)
                    0.0)))
      (a!156 (=> (and (>= (+ (- 1.0) r_3) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r_3
                        (* (- 1.0) p_0)
                        p_0*r_3)
                     0.0)))
      (a!157 (=> (and (> (+ (- 1.0) r_3) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r_3
                       (* (- 1.0) p_0)
                       p_0*r_3)
                    0.0)))
      (a!158 (=> (and (>= (+ (- 1.0) r_4) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r_4
                        (* (- 1.0) p_0)
                        p_0*r_4)
                     0.0)))
      (a!159 (=> (and (> (+ (- 1.0) r_4) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r_4
                       (* (- 1.0) p_0)
                       p_0*r_4)
                    0.0)))
      (a!160 (=> (and (>= epsilon 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E*epsilon) entropy_eps*epsilon epsilon*p_0)
                     0.0)))
      (a!161 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E*epsilon) entropy_eps*epsilon epsilon*p_0)
                    0.0)))
      (a!162 (+ (* (- 1.0) E)
                E*epsilon
                entropy_eps
                (* (- 1.0) entropy_eps*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!165 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E*delta) delta*entropy_eps delta*p_0) 0.0)))
      (a!166 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E*delta) delta*entropy_eps delta*p_0) 0.0)))
      (a!167 (+ (* (- 1.0) E)
                E*delta
                (* (- 1.0) delta*entropy_eps)
                (* (- 1.0) delta*p_0)
                entropy_eps
                p_0))
      (a!170 (=> (and (>= entropy_eps 0.0) (>= p_0 0.0))
                 (>= entropy_eps*p_0 0.0)))
      (a!171 (=> (and (> entropy_eps 0.0) (> p_0 0.0)) (> entropy_eps*p_0 0.0)))
      (a!172 (=> (and (>= entropy_eps 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ entropy_eps (* (- 1.0) entropy_eps*p_0)) 0.0)))
      (a!173 (=> (and (> entropy_eps 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ entropy_eps (* (- 1.0) entropy_eps*p_0)) 0.0)))
      (a!174 (=> (and (>= entropy_eps 0.0) (>= E 0.0)) (>= E*entropy_eps 0.0)))
      (a!175 (=> (and (> entropy_eps 0.0) (> E 0.0)) (> E*entropy_eps 0.0)))
      (a!176 (=> (and (>= entropy_eps 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E*entropy_eps)
                        entropy_eps**2
                        entropy_eps*p_0)
                     0.0)))
      (a!177 (=> (and (> entropy_eps 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E*entropy_eps) entropy_eps**2 entropy_eps*p_0)
                    0.0)))
      (a!178 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_0) p_0) 0.0)))
      (a!179 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_0) p_0) 0.0)))
      (a!180 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0
                        (* (- 1.0) entropy_eps)
                        entropy_eps*p_0
                        (* (- 1.0) p_0))
                     0.0)))
      (a!181 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0
                       (* (- 1.0) entropy_eps)
                       entropy_eps*p_0
                       (* (- 1.0) p_0))
                    0.0)))
      (a!182 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= E 0.0))
                 (>= (+ E (* (- 1.0) E*entropy_eps)) 0.0)))
      (a!183 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> E 0.0))
                 (> (+ E (* (- 1.0) E*entropy_eps)) 0.0)))
      (a!184 (+ (* (- 1.0) E)
                E*entropy_eps
                entropy_eps
                (* (- 1.0) entropy_eps**2)
                (* (- 1.0) entropy_eps*p_0)
                p_0))
      (a!187 (=> (and (>= a 0.0) (>= p_0 0.0)) (>= a*p_0 0.0)))
      (a!188 (=> (and (> a 0.0) (> p_0 0.0)) (> a*p_0 0.0)))
      (a!189 (=> (and (>= a 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a (* (- 1.0) a*p_0)) 0.0)))
      (a!190 (=> (and (> a 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a (* (- 1.0) a*p_0)) 0.0)))
      (a!191 (=> (and (>= a 0.0) (>= E 0.0)) (>= E*a 0.0)))
      (a!192 (=> (and (> a 0.0) (> E 0.0)) (> E*a 0.0)))
      (a!193 (=> (and (>= a 0.0) (>= (+ (* (- 1.0) E) p_0) 0.0))
                 (>= (+ (* (- 1.0) E*a) a*p_0) 0.0)))
      (a!194 (=> (and (> a 0.0) (> (+ (* (- 1.0) E) p_0) 0.0))
                 (> (+ (* (- 1.0) E*a) a*p_0) 0.0)))
      (a!195 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!196 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!197 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) a) a*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!198 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) a) a*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!199 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0) (>= E 0.0))
                 (>= (+ E (* (- 1.0) E*a)) 0.0)))
      (a!200 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0) (> E 0.0))
                 (> (+ E (* (- 1.0) E*a)) 0.0)))
      (a!201 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0)
                      (>= (+ (* (- 1.0) E) p_0) 0.0))
                 (>= (+ (* (- 1.0) E) E*a (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!202 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0)
                      (> (+ (* (- 1.0) E) p_0) 0.0))
                 (> (+ (* (- 1.0) E) E*a (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!203 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0) (>= p_0 0.0))
                 (>= (+ a*p_0 (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!204 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0) (> p_0 0.0))
                 (> (+ a*p_0 (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!205 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a (* (- 1.0) a*p_0) (* (- 1.0) epsilon) epsilon*p_0)
                     0.0)))
      (a!206 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a (* (- 1.0) a*p_0) (* (- 1.0) epsilon) epsilon*p_0) 0.0)))
      (a!207 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0) (>= E 0.0))
                 (>= (+ E*a (* (- 1.0) E*epsilon)) 0.0)))
      (a!208 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0) (> E 0.0))
                 (> (+ E*a (* (- 1.0) E*epsilon)) 0.0)))
      (a!209 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E) p_0) 0.0))
                 (>= (+ (* (- 1.0) E*a) E*epsilon a*p_0 (* (- 1.0) epsilon*p_0))
                     0.0)))
      (a!210 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E) p_0) 0.0))
                 (> (+ (* (- 1.0) E*a) E*epsilon a*p_0 (* (- 1.0) epsilon*p_0))
                    0.0)))
      (a!211 (=> (and (>= t_2 0.0) (>= p_0 0.0)) (>= p_0*t_2 0.0)))
      (a!212 (=> (and (> t_2 0.0) (> p_0 0.0)) (> p_0*t_2 0.0)))
      (a!213 (=> (and (>= t_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) p_0*t_2) t_2) 0.0)))
      (a!214 (=> (and (> t_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) p_0*t_2) t_2) 0.0)))
      (a!215 (=> (and (>= (+ 1.0 (* (- 1.0) t_2)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*t_2)) 0.0)))
      (a!216 (=> (and (> (+ 1.0 (* (- 1.0) t_2)) 0.0) (> p_0 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*t_2)) 0.0)))
      (a!217 (=> (and (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) p_0) p_0*t_2 (* (- 1.0) t_2)) 0.0)))
      (a!218 (=> (and (> (+ 1.0 (* (- 1.0) t_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) p_0) p_0*t_2 (* (- 1.0) t_2)) 0.0)))
      (a!219 (=> (and (>= (+ (* (- 1.0) t) t_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*t) p_0*t_2) 0.0)))
      (a!220 (=> (and (> (+ (* (- 1.0) t) t_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*t) p_0*t_2) 0.0)))
      (a!221 (=> (and (>= (+ (* (- 1.0) t) t_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ p_0*t (* (- 1.0) p_0*t_2) (* (- 1.0) t) t_2) 0.0)))
      (a!222 (=> (and (> (+ (* (- 1.0) t) t_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ p_0*t (* (- 1.0) p_0*t_2) (* (- 1.0) t) t_2) 0.0)))
      (a!223 (=> (and (>= a_2 0.0) (>= p_0 0.0)) (>= a_2*p_0 0.0)))
      (a!224 (=> (and (> a_2 0.0) (> p_0 0.0)) (> a_2*p_0 0.0)))
      (a!225 (=> (and (>= a_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!226 (=> (and (> a_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!227 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0) p_0) 0.0)))
      (a!228 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0) p_0) 0.0)))
      (a!229 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) a_2) a_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!230 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) a_2) a_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!231 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a*p_0) a_2*p_0) 0.0)))
      (a!232 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a*p_0) a_2*p_0) 0.0)))
      (a!233 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) a) a*p_0 a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!234 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) a) a*p_0 a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!235 (=> (and (>= alpha_2 0.0) (>= p_0 0.0)) (>= alpha_2*p_0 0.0)))
      (a!236 (=> (and (> alpha_2 0.0) (> p_0 0.0)) (> alpha_2*p_0 0.0)))
      (a!237 (=> (and (>= alpha_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ alpha_2 (* (- 1.0) alpha_2*p_0)) 0.0)))
      (a!238 (=> (and (> alpha_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ alpha_2 (* (- 1.0) alpha_2*p_0)) 0.0)))
      (a!239 (=> (and (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) alpha_2*p_0) p_0) 0.0)))
      (a!240 (=> (and (> (+ 1.0 (* (- 1.0) alpha_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) alpha_2*p_0) p_0) 0.0)))
      (a!241 (=> (and (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) alpha_2) alpha_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!242 (=> (and (> (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) alpha_2) alpha_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!243 (=> (and (>= (+ (* (- 1.0) alpha) alpha_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) alpha*p_0) alpha_2*p_0) 0.0)))
      (a!244 (=> (and (> (+ (* (- 1.0) alpha) alpha_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) alpha*p_0) alpha_2*p_0) 0.0)))
      (a!245 (=> (and (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) alpha)
                        alpha*p_0
                        alpha_2
                        (* (- 1.0) alpha_2*p_0))
                     0.0)))
      (a!246 (=> (and (> (+ (* (- 1.0) alpha) alpha_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) alpha)
                       alpha*p_0
                       alpha_2
                       (* (- 1.0) alpha_2*p_0))
                    0.0)))
      (a!247 (=> (and (>= delta_2 0.0) (>= p_0 0.0)) (>= delta_2*p_0 0.0)))
      (a!248 (=> (and (> delta_2 0.0) (> p_0 0.0)) (> delta_2*p_0 0.0)))
      (a!249 (=> (and (>= delta_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ delta_2 (* (- 1.0) delta_2*p_0)) 0.0)))
      (a!250 (=> (and (> delta_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ delta_2 (* (- 1.0) delta_2*p_0)) 0.0)))
      (a!251 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) p_0) 0.0)))
      (a!252 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) p_0) 0.0)))
      (a!253 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) delta_2) delta_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!254 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) delta_2) delta_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!255 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) delta*p_0) delta_2*p_0) 0.0)))
      (a!256 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) delta*p_0) delta_2*p_0) 0.0)))
      (a!257 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) delta)
                        delta*p_0
                        delta_2
                        (* (- 1.0) delta_2*p_0))
                     0.0)))
      (a!258 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) delta)
                       delta*p_0
                       delta_2
                       (* (- 1.0) delta_2*p_0))
                    0.0)))
      (a!259 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_1)) 0.0))
      (a!260 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_2)) 0.0))
      (a!261 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_3)) 0.0))
      (a!262 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_4)) 0.0))
      (a!263 (=> (and (>= r_2 0.0) (>= p_0 0.0)) (>= p_0*r_2 0.0)))
      (a!264 (=> (and (> r_2 0.0) (> p_0 0.0)) (> p_0*r_2 0.0)))
      (a!265 (=> (and (>= r_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r_2) r_2) 0.0)))
      (a!266 (=> (and (> r_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) p_0*r_2) r_2) 0.0)))
      (a!267 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)))
      (a!268 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_0 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)))
      (a!269 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) p_0) p_0*r_2 (* (- 1.0) r_2)) 0.0)))
      (a!270 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) p_0) p_0*r_2 (* (- 1.0) r_2)) 0.0)))
      (a!271 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2) 0.0)))
      (a!272 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2) 0.0)))
      (a!273 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ p_0*r (* (- 1.0) p_0*r_2) (* (- 1.0) r) r_2) 0.0)))
      (a!274 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ p_0*r (* (- 1.0) p_0*r_2) (* (- 1.0) r) r_2) 0.0)))
      (a!275 (=> (and (>= epsilon_2 0.0) (>= p_0 0.0)) (>= epsilon_2*p_0 0.0)))
      (a!276 (=> (and (> epsilon_2 0.0) (> p_0 0.0)) (> epsilon_2*p_0 0.0)))
      (a!277 (=> (and (>= epsilon_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ epsilon_2 (* (- 1.0) epsilon_2*p_0)) 0.0)))
      (a!278 (=> (and (> epsilon_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ epsilon_2 (* (- 1.0) epsilon_2*p_0)) 0.0)))
      (a!279 (=> (and (>= epsilon_2 0.0) (>= E 0.0)) (>= E*epsilon_2 0.0)))
      (a!280 (=> (and (> epsilon_2 0.0) (> E 0.0)) (> E*epsilon_2 0.0)))
      (a!281 (=> (and (>= epsilon_2 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E*epsilon_2)
                        entropy_eps*epsilon_2
                        epsilon_2*p_0)
                     0.0)))
      (a!282 (=> (and (> epsilon_2 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E*epsilon_2)
                       entropy_eps*epsilon_2
                       epsilon_2*p_0)
                    0.0)))
      (a!283 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) epsilon_2*p_0) p_0) 0.0)))
      (a!284 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) epsilon_2*p_0) p_0) 0.0)))
      (a!285 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) epsilon_2) epsilon_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!286 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) epsilon_2) epsilon_2*p_0 (* (- 1.0) p_0))
                    0.0)))
      (a!287 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (>= E 0.0))
                 (>= (+ E (* (- 1.0) E*epsilon_2)) 0.0)))
      (a!288 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (> E 0.0))
                 (> (+ E (* (- 1.0) E*epsilon_2)) 0.0)))
      (a!289 (+ (* (- 1.0) E)
                E*epsilon_2
                entropy_eps
                (* (- 1.0) entropy_eps*epsilon_2)
                (* (- 1.0) epsilon_2*p_0)
                p_0))
      (a!292 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_0) epsilon_2*p_0) 0.0)))
      (a!293 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) epsilon*p_0) epsilon_2*p_0) 0.0)))
      (a!294 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) epsilon)
                        epsilon*p_0
                        epsilon_2
                        (* (- 1.0) epsilon_2*p_0))
                     0.0)))
      (a!295 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) epsilon)
                       epsilon*p_0
                       epsilon_2
                       (* (- 1.0) epsilon_2*p_0))
                    0.0)))
      (a!296 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (>= E 0.0))
                 (>= (+ (* (- 1.0) E*epsilon) E*epsilon_2) 0.0)))
      (a!297 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (> E 0.0))
                 (> (+ (* (- 1.0) E*epsilon) E*epsilon_2) 0.0)))
      (a!298 (+ E*epsilon
                (* (- 1.0) E*epsilon_2)
                (* (- 1.0) entropy_eps*epsilon)
                entropy_eps*epsilon_2
                (* (- 1.0) epsilon*p_0)
                epsilon_2*p_0))
      (a!301 (=> (and (>= delta_2 0.0) (>= E 0.0)) (>= E*delta_2 0.0)))
      (a!302 (=> (and (> delta_2 0.0) (> E 0.0)) (> E*delta_2 0.0)))
      (a!303 (=> (and (>= delta_2 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E*delta_2) delta_2*entropy_eps delta_2*p_0)
                     0.0)))
      (a!304 (=> (and (> delta_2 0.0) (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E*delta_2) delta_2*entropy_eps delta_2*p_0)
                    0.0)))
      (a!305 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= E 0.0))
                 (>= (+ E (* (- 1.0) E*delta_2)) 0.0)))
      (a!306 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> E 0.0))
                 (> (+ E (* (- 1.0) E*delta_2)) 0.0)))
      (a!307 (+ (* (- 1.0) E)
                E*delta_2
                (* (- 1.0) delta_2*entropy_eps)
                (* (- 1.0) delta_2*p_0)
                entropy_eps
                p_0))
      (a!310 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= E 0.0))
                 (>= (+ (* (- 1.0) E*delta) E*delta_2) 0.0)))
      (a!311 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> E 0.0))
                 (> (+ (* (- 1.0) E*delta) E*delta_2) 0.0)))
      (a!312 (+ E*delta
                (* (- 1.0) E*delta_2)
                (* (- 1.0) delta*entropy_eps)
                (* (- 1.0) delta*p_0)
                delta_2*entropy_eps
                delta_2*p_0))
      (a!315 (= (+ |log(E1)|
                   (* (- 1.0) |p_0*log(entropy_eps_2 + p_0)|)
                   (* (- 1.0) |p_1*log(entropy_eps_2 + p_1)|)
                   (* (- 1.0) |p_2*log(entropy_eps_2 + p_2)|)
                   (* (- 1.0) |p_3*log(entropy_eps_2 + p_3)|)
                   (* (- 1.0) |p_4*log(entropy_eps_2 + p_4)|))
                0.0))
      (a!316 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w_0)
                   p_0
                   (* (- 1.0) p_0*w_0))
                0.0))
      (a!317 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w_1)
                   p_1
                   (* (- 1.0) p_1*w_1))
                0.0))
      (a!318 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w_2)
                   p_2
                   (* (- 1.0) p_2*w_2))
                0.0))
      (a!319 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w_3)
                   p_3
                   (* (- 1.0) p_3*w_3))
                0.0))
      (a!320 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w_4)
                   p_4
                   (* (- 1.0) p_4*w_4))
                0.0))
      (a!321 (=> (and (> (+ entropy_eps p_0) 0.0) (> (+ entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) p_0)
                        (* (- 1.0) |p_0*log(entropy_eps + p_0)|)
                        |p_0*log(entropy_eps_2 + p_0)|
                        p_0*w_0)
                     0.0)))
      (a!322 (=> (and (> (+ entropy_eps p_1) 0.0) (> (+ entropy_eps_2 p_1) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                        |p_1*log(entropy_eps_2 + p_1)|
                        p_1*w_1)
                     0.0)))
      (a!323 (=> (and (> (+ entropy_eps p_2) 0.0) (> (+ entropy_eps_2 p_2) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                        |p_2*log(entropy_eps_2 + p_2)|
                        p_2*w_2)
                     0.0)))
      (a!324 (=> (and (> (+ entropy_eps p_3) 0.0) (> (+ entropy_eps_2 p_3) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        (* (- 1.0) |p_3*log(entropy_eps + p_3)|)
                        |p_3*log(entropy_eps_2 + p_3)|
                        p_3*w_3)
                     0.0)))
      (a!325 (=> (and (> (+ entropy_eps p_4) 0.0) (> (+ entropy_eps_2 p_4) 0.0))
                 (>= (+ (* (- 1.0) p_4)
                        (* (- 1.0) |p_4*log(entropy_eps + p_4)|)
                        |p_4*log(entropy_eps_2 + p_4)|
                        p_4*w_4)
                     0.0)))
      (a!326 (=> (and (> E1 0.0) (> E 0.0))
                 (>= (+ (- 1.0) |log(E)| (* (- 1.0) |log(E1)|) v) 0.0)))
      (a!327 (=> (and (>= (+ (- 1.0) w_0) 0.0) (>= (+ entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w_0
                        (* (- 1.0) p_0)
                        p_0*w_0)
                     0.0)))
      (a!328 (=> (and (> (+ (- 1.0) w_0) 0.0) (> (+ entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w_0
                       (* (- 1.0) p_0)
                       p_0*w_0)
                    0.0)))
      (a!329 (=> (and (>= (+ (- 1.0) w_1) 0.0) (>= (+ entropy_eps_2 p_1) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w_1
                        (* (- 1.0) p_1)
                        p_1*w_1)
                     0.0)))
      (a!330 (=> (and (> (+ (- 1.0) w_1) 0.0) (> (+ entropy_eps_2 p_1) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w_1
                       (* (- 1.0) p_1)
                       p_1*w_1)
                    0.0)))
      (a!331 (=> (and (>= (+ (- 1.0) w_2) 0.0) (>= (+ entropy_eps_2 p_2) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w_2
                        (* (- 1.0) p_2)
                        p_2*w_2)
                     0.0)))
      (a!332 (=> (and (> (+ (- 1.0) w_2) 0.0) (> (+ entropy_eps_2 p_2) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w_2
                       (* (- 1.0) p_2)
                       p_2*w_2)
                    0.0)))
      (a!333 (=> (and (>= (+ (- 1.0) w_3) 0.0) (>= (+ entropy_eps_2 p_3) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w_3
                        (* (- 1.0) p_3)
                        p_3*w_3)
                     0.0)))
      (a!334 (=> (and (> (+ (- 1.0) w_3) 0.0) (> (+ entropy_eps_2 p_3) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w_3
                       (* (- 1.0) p_3)
                       p_3*w_3)
                    0.0)))
      (a!335 (=> (and (>= (+ (- 1.0) w_4) 0.0) (>= (+ entropy_eps_2 p_4) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w_4
                        (* (- 1.0) p_4)
                        p_4*w_4)
                     0.0)))
      (a!336 (=> (and (> (+ (- 1.0) w_4) 0.0) (> (+ entropy_eps_2 p_4) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w_4
                       (* (- 1.0) p_4)
                       p_4*w_4)
                    0.0)))
      (a!337 (=> (and (>= p_0 0.0) (>= (+ 1.0 (* (- 1.0) w_0)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*w_0)) 0.0)))
      (a!338 (=> (and (> p_0 0.0) (> (+ 1.0 (* (- 1.0) w_0)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*w_0)) 0.0)))
      (a!339 (=> (and (>= p_1 0.0) (>= (+ 1.0 (* (- 1.0) w_1)) 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*w_1)) 0.0)))
      (a!340 (=> (and (> p_1 0.0) (> (+ 1.0 (* (- 1.0) w_1)) 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*w_1)) 0.0)))
      (a!341 (=> (and (>= p_2 0.0) (>= (+ 1.0 (* (- 1.0) w_2)) 0.0))
                 (>= (+ p_2 (* (- 1.0) p_2*w_2)) 0.0)))
      (a!342 (=> (and (> p_2 0.0) (> (+ 1.0 (* (- 1.0) w_2)) 0.0))
                 (> (+ p_2 (* (- 1.0) p_2*w_2)) 0.0)))
      (a!343 (=> (and (>= p_3 0.0) (>= (+ 1.0 (* (- 1.0) w_3)) 0.0))
                 (>= (+ p_3 (* (- 1.0) p_3*w_3)) 0.0)))
      (a!344 (=> (and (> p_3 0.0) (> (+ 1.0 (* (- 1.0) w_3)) 0.0))
                 (> (+ p_3 (* (- 1.0) p_3*w_3)) 0.0)))
      (a!345 (=> (and (>= p_4 0.0) (>= (+ 1.0 (* (- 1.0) w_4)) 0.0))
                 (>= (+ p_4 (* (- 1.0) p_4*w_4)) 0.0)))
      (a!346 (=> (and (> p_4 0.0) (> (+ 1.0 (* (- 1.0) w_4)) 0.0))
                 (> (+ p_4 (* (- 1.0) p_4*w_4)) 0.0)))
      (a!347 (=> (and (>= (+ (- 1.0) v) 0.0) (>= E 0.0))
                 (>= (+ (* (- 1.0) E) E*v) 0.0)))
      (a!348 (=> (and (> (+ (- 1.0) v) 0.0) (> E 0.0))
                 (> (+ (* (- 1.0) E) E*v) 0.0)))
      (a!349 (=> (and (>= epsilon 0.0) (>= E1 0.0)) (>= E1*epsilon 0.0)))
      (a!350 (=> (and (> epsilon 0.0) (> E1 0.0)) (> E1*epsilon 0.0)))
      (a!351 (=> (and (>= epsilon 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1*epsilon)
                        entropy_eps_2*epsilon
                        epsilon*p_0)
                     0.0)))
      (a!352 (=> (and (> epsilon 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1*epsilon) entropy_eps_2*epsilon epsilon*p_0)
                    0.0)))
      (a!353 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ (* (- 1.0) E*epsilon) E1*epsilon) 0.0)))
      (a!354 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ (* (- 1.0) E*epsilon) E1*epsilon) 0.0)))
      (a!355 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= E1 0.0))
                 (>= (+ E1 (* (- 1.0) E1*epsilon)) 0.0)))
      (a!356 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> E1 0.0))
                 (> (+ E1 (* (- 1.0) E1*epsilon)) 0.0)))
      (a!357 (+ (* (- 1.0) E1)
                E1*epsilon
                entropy_eps_2
                (* (- 1.0) entropy_eps_2*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!360 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ (* (- 1.0) E) E*epsilon E1 (* (- 1.0) E1*epsilon)) 0.0)))
      (a!361 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ (* (- 1.0) E) E*epsilon E1 (* (- 1.0) E1*epsilon)) 0.0)))
      (a!362 (=> (and (>= delta 0.0) (>= E1 0.0)) (>= E1*delta 0.0)))
      (a!363 (=> (and (> delta 0.0) (> E1 0.0)) (> E1*delta 0.0)))
      (a!364 (=> (and (>= delta 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1*delta) delta*entropy_eps_2 delta*p_0) 0.0)))
      (a!365 (=> (and (> delta 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1*delta) delta*entropy_eps_2 delta*p_0) 0.0)))
      (a!366 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ (* (- 1.0) E*delta) E1*delta) 0.0)))
      (a!367 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ (* (- 1.0) E*delta) E1*delta) 0.0)))
      (a!368 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= E1 0.0))
                 (>= (+ E1 (* (- 1.0) E1*delta)) 0.0)))
      (a!369 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> E1 0.0))
                 (> (+ E1 (* (- 1.0) E1*delta)) 0.0)))
      (a!370 (+ (* (- 1.0) E1)
                E1*delta
                (* (- 1.0) delta*entropy_eps_2)
                (* (- 1.0) delta*p_0)
                entropy_eps_2
                p_0))
      (a!373 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ (* (- 1.0) E) E*delta E1 (* (- 1.0) E1*delta)) 0.0)))
      (a!374 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ (* (- 1.0) E) E*delta E1 (* (- 1.0) E1*delta)) 0.0)))
      (a!375 (=> (and (>= entropy_eps 0.0) (>= E1 0.0)) (>= E1*entropy_eps 0.0)))
      (a!376 (=> (and (> entropy_eps 0.0) (> E1 0.0)) (> E1*entropy_eps 0.0)))
      (a!377 (=> (and (>= entropy_eps 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1*entropy_eps)
                        entropy_eps*entropy_eps_2
                        entropy_eps*p_0)
                     0.0)))
      (a!378 (=> (and (> entropy_eps 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1*entropy_eps)
                       entropy_eps*entropy_eps_2
                       entropy_eps*p_0)
                    0.0)))
      (a!379 (=> (and (>= entropy_eps 0.0) (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ (* (- 1.0) E*entropy_eps) E1*entropy_eps) 0.0)))
      (a!380 (=> (and (> entropy_eps 0.0) (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ (* (- 1.0) E*entropy_eps) E1*entropy_eps) 0.0)))
      (a!381 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= E1 0.0))
                 (>= (+ E1 (* (- 1.0) E1*entropy_eps)) 0.0)))
      (a!382 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> E1 0.0))
                 (> (+ E1 (* (- 1.0) E1*entropy_eps)) 0.0)))
      (a!383 (+ (* (- 1.0) E1)
                E1*entropy_eps
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2
                p_0))
      (a!386 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ (* (- 1.0) E)
                        E*entropy_eps
                        E1
                        (* (- 1.0) E1*entropy_eps))
                     0.0)))
      (a!387 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ (* (- 1.0) E)
                       E*entropy_eps
                       E1
                       (* (- 1.0) E1*entropy_eps))
                    0.0)))
      (a!388 (=> (and (>= entropy_eps_2 0.0) (>= p_0 0.0))
                 (>= entropy_eps_2*p_0 0.0)))
      (a!389 (=> (and (> entropy_eps_2 0.0) (> p_0 0.0))
                 (> entropy_eps_2*p_0 0.0)))
      (a!390 (=> (and (>= entropy_eps_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ entropy_eps_2 (* (- 1.0) entropy_eps_2*p_0)) 0.0)))
      (a!391 (=> (and (> entropy_eps_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ entropy_eps_2 (* (- 1.0) entropy_eps_2*p_0)) 0.0)))
      (a!392 (=> (and (>= entropy_eps_2 0.0) (>= E 0.0))
                 (>= E*entropy_eps_2 0.0)))
      (a!393 (=> (and (> entropy_eps_2 0.0) (> E 0.0)) (> E*entropy_eps_2 0.0)))
      (a!394 (=> (and (>= entropy_eps_2 0.0) (>= E1 0.0))
                 (>= E1*entropy_eps_2 0.0)))
      (a!395 (=> (and (> entropy_eps_2 0.0) (> E1 0.0))
                 (> E1*entropy_eps_2 0.0)))
      (a!396 (=> (and (>= entropy_eps_2 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E*entropy_eps_2)
                        entropy_eps*entropy_eps_2
                        entropy_eps_2*p_0)
                     0.0)))
      (a!397 (=> (and (> entropy_eps_2 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E*entropy_eps_2)
                       entropy_eps*entropy_eps_2
                       entropy_eps_2*p_0)
                    0.0)))
      (a!398 (=> (and (>= entropy_eps_2 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1*entropy_eps_2)
                        entropy_eps_2**2
                        entropy_eps_2*p_0)
                     0.0)))
      (a!399 (=> (and (> entropy_eps_2 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1*entropy_eps_2)
                       entropy_eps_2**2
                       entropy_eps_2*p_0)
                    0.0)))
      (a!400 (=> (and (>= entropy_eps_2 0.0) (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ (* (- 1.0) E*entropy_eps_2) E1*entropy_eps_2) 0.0)))
      (a!401 (=> (and (> entropy_eps_2 0.0) (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ (* (- 1.0) E*entropy_eps_2) E1*entropy_eps_2) 0.0)))
      (a!402 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2*p_0) p_0) 0.0)))
      (a!403 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2*p_0) p_0) 0.0)))
      (a!404 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0
                        (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*p_0
                        (* (- 1.0) p_0))
                     0.0)))
      (a!405 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0
                       (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*p_0
                       (* (- 1.0) p_0))
                    0.0)))
      (a!406 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= E 0.0))
                 (>= (+ E (* (- 1.0) E*entropy_eps_2)) 0.0)))
      (a!407 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> E 0.0))
                 (> (+ E (* (- 1.0) E*entropy_eps_2)) 0.0)))
      (a!408 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= E1 0.0))
                 (>= (+ E1 (* (- 1.0) E1*entropy_eps_2)) 0.0)))
      (a!409 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> E1 0.0))
                 (> (+ E1 (* (- 1.0) E1*entropy_eps_2)) 0.0)))
      (a!410 (+ (* (- 1.0) E)
                E*entropy_eps_2
                entropy_eps
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps_2*p_0)
                p_0))
      (a!413 (+ (* (- 1.0) E1)
                E1*entropy_eps_2
                entropy_eps_2
                (* (- 1.0) entropy_eps_2**2)
                (* (- 1.0) entropy_eps_2*p_0)
                p_0))
      (a!416 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ (* (- 1.0) E)
                        E*entropy_eps_2
                        E1
                        (* (- 1.0) E1*entropy_eps_2))
                     0.0)))
      (a!417 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ (* (- 1.0) E)
                       E*entropy_eps_2
                       E1
                       (* (- 1.0) E1*entropy_eps_2))
                    0.0)))
      (a!418 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_0) entropy_eps_2*p_0) 0.0)))
      (a!419 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_0) entropy_eps_2*p_0) 0.0)))
      (a!420 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*p_0
                        entropy_eps_2
                        (* (- 1.0) entropy_eps_2*p_0))
                     0.0)))
      (a!421 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*p_0
                       entropy_eps_2
                       (* (- 1.0) entropy_eps_2*p_0))
                    0.0)))
      (a!422 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= E 0.0))
                 (>= (+ (* (- 1.0) E*entropy_eps) E*entropy_eps_2) 0.0)))
      (a!423 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> E 0.0))
                 (> (+ (* (- 1.0) E*entropy_eps) E*entropy_eps_2) 0.0)))
      (a!424 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= E1 0.0))
                 (>= (+ (* (- 1.0) E1*entropy_eps) E1*entropy_eps_2) 0.0)))
      (a!425 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> E1 0.0))
                 (> (+ (* (- 1.0) E1*entropy_eps) E1*entropy_eps_2) 0.0)))
      (a!426 (+ E*entropy_eps
                (* (- 1.0) E*entropy_eps_2)
                (* (- 1.0) entropy_eps**2)
                entropy_eps*entropy_eps_2
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2*p_0))
      (a!429 (+ E1*entropy_eps
                (* (- 1.0) E1*entropy_eps_2)
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2**2
                entropy_eps_2*p_0))
      (a!432 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E) E1) 0.0))
                 (>= (+ E*entropy_eps
                        (* (- 1.0) E*entropy_eps_2)
                        (* (- 1.0) E1*entropy_eps)
                        E1*entropy_eps_2)
                     0.0)))
      (a!433 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E) E1) 0.0))
                 (> (+ E*entropy_eps
                       (* (- 1.0) E*entropy_eps_2)
                       (* (- 1.0) E1*entropy_eps)
                       E1*entropy_eps_2)
                    0.0))))
(let ((a!40 (=> (and (>= (+ (- 1.0) alpha t) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= a!39 0.0)))
      (a!41 (=> (and (> (+ (- 1.0) alpha t) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> a!39 0.0)))
      (a!117 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E) e p_0) 0.0))
                 (>= a!116 0.0)))
      (a!118 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E) e p_0) 0.0))
                 (> a!116 0.0)))
      (a!122 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E) e p_0) 0.0))
                 (>= a!121 0.0)))
      (a!123 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E) e p_0) 0.0))
                 (> a!121 0.0)))
      (a!139 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0)
                      (>= (+ (* (- 1.0) E) e p_0) 0.0))
                 (>= a!138 0.0)))
      (a!140 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0)
                      (> (+ (* (- 1.0) E) e p_0) 0.0))
                 (> a!138 0.0)))
      (a!163 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!162 0.0)))
      (a!164 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!162 0.0)))
      (a!168 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!167 0.0)))
      (a!169 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!167 0.0)))
      (a!185 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!184 0.0)))
      (a!186 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!184 0.0)))
      (a!290 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!289 0.0)))
      (a!291 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!289 0.0)))
      (a!299 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!298 0.0)))
      (a!300 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!298 0.0)))
      (a!308 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!307 0.0)))
      (a!309 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!307 0.0)))
      (a!313 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!312 0.0)))
      (a!314 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!312 0.0)))
      (a!358 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= a!357 0.0)))
      (a!359 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> a!357 0.0)))
      (a!371 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= a!370 0.0)))
      (a!372 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> a!370 0.0)))
      (a!384 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= a!383 0.0)))
      (a!385 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> a!383 0.0)))
      (a!411 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!410 0.0)))
      (a!412 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!410 0.0)))
      (a!414 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= a!413 0.0)))
      (a!415 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> a!413 0.0)))
      (a!427 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (>= a!426 0.0)))
      (a!428 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E) entropy_eps p_0) 0.0))
                 (> a!426 0.0)))
      (a!430 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (>= a!429 0.0)))
      (a!431 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E1) entropy_eps_2 p_0) 0.0))
                 (> a!429 0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           (> (* (- 1.0) t) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not (> (+ alpha*p_0 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           a!42
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not (> (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           a!43
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not (> (+ alpha*p_0 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           a!44
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not (> (+ alpha*p_0 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           a!45
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not (> (+ alpha*p_0 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           (= (+ (* (- 1.0) E*s) e p_0) 0.0)
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!114
           a!115
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!117
           a!118
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!119
           a!120
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!122
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
           a!135
           a!136
           a!137
           a!139
           a!140
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_4)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           (= (+ (* (- 1.0) E*s) e p_0) 0.0)
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!114
           a!115
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!117
           a!118
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!119
           a!120
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!122
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
           a!135
           a!136
           a!137
           a!139
           a!140
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_4)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           (= (+ (* (- 1.0) E*s) e p_0) 0.0)
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!114
           a!115
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!117
           a!118
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!119
           a!120
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!122
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
           a!135
           a!136
           a!137
           a!139
           a!140
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_4)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           (= (+ (* (- 1.0) E*s) e p_0) 0.0)
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!114
           a!115
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!117
           a!118
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!119
           a!120
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!122
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
           a!135
           a!136
           a!137
           a!139
           a!140
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_4)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           (= (+ (* (- 1.0) E*s) e p_0) 0.0)
           a!101
           a!102
           a!103
           a!104
           a!105
           a!106
           a!107
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!114
           a!115
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!117
           a!118
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!119
           a!120
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!122
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
           a!135
           a!136
           a!137
           a!139
           a!140
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(e + p_4)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (> (+ a (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!46
           (= (+ (* (- 1.0) p_0*r_1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r_3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r_4) p_4) 0.0)
           a!47
           (= (+ (* (- 1.0) E*s) p_0) 0.0)
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!84
           a!85
           a!86
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!89
           a!90
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!93
           a!94
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
           a!193
           a!194
           a!195
           a!196
           a!197
           a!198
           a!199
           a!200
           a!201
           a!202
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (> (* (- 1.0) t) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!42
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!43
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!44
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!45
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_0)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_4)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!9
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!10
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!11
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!12
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!9
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!10
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!11
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!12
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!9
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!10
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!11
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!12
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!9
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!10
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!11
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!12
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E 0.0)
           (> (+ (* (- 1.0) E*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (* (- 1.0) t_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           a!219
           a!220
           a!221
           a!222
           (not (> (* (- 1.0) t) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (+ p_0 (* (- 1.0) p_1) (* (- 1.0) t_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           a!219
           a!220
           a!221
           a!222
           (not a!42))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) t_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           a!219
           a!220
           a!221
           a!222
           (not a!43))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) t_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           a!219
           a!220
           a!221
           a!222
           (not a!44))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (+ p_0 (* (- 1.0) p_4) (* (- 1.0) t_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!21
           a!22
           a!23
           a!24
           a!25
           a!26
           a!27
           a!28
           a!219
           a!220
           a!221
           a!222
           (not a!45))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (> (+ a_2 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (> (+ a_2 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (> (+ a_2 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (> (+ a_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (> (+ a_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!187
           a!188
           a!189
           a!190
           a!195
           a!196
           a!197
           a!198
           a!223
           a!224
           a!225
           a!226
           a!227
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!235
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!235
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!235
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!235
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!29
           a!30
           a!31
           a!32
           a!33
           a!34
           a!35
           a!36
           a!235
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!9
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!10
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!11
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!12
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> (* (- 1.0) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!259
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!260
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!261
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!262
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> (* (- 1.0) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!259
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!260
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!261
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!262
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> (* (- 1.0) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!259
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!260
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!261
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!262
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> (* (- 1.0) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!259
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!260
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!261
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!262
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
           a!253
           a!254
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!255
           a!256
           a!257
           a!258
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_4) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_4) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_4) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_4) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_4) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_4) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_4) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!13
           a!14
           a!15
           a!16
           a!17
           a!18
           a!19
           a!20
           a!263
           a!264
           a!265
           a!266
           a!267
           a!268
           a!269
           a!270
           a!271
           a!272
           a!273
           a!274
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_1 (* (- 1.0) p_4)) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_2 (* (- 1.0) p_4)) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 1.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 1.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 1.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 1.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (>= 1.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_0) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_1) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_2) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ (* (- 1.0) p_3) p_4) 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= 3.0 0.0)
           (>= 3.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!275
           a!276
           a!277
           a!278
           a!279
           a!280
           a!281
           a!282
           a!283
           a!284
           a!285
           a!286
           a!287
           a!288
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!296
           a!297
           a!299
           a!300
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta_2 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta_2 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta_2 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           (= (+ (* (- 1.0) E*s) entropy_eps p_0) 0.0)
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
           a!61
           a!62
           a!63
           a!64
           a!65
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
           a!160
           a!161
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!163
           a!164
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!165
           a!166
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!168
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
           a!185
           a!186
           a!247
           a!248
           a!249
           a!250
           a!301
           a!302
           a!303
           a!304
           a!251
           a!252
           a!253
           a!254
           a!305
           a!306
           a!308
           a!309
           a!255
           a!256
           a!257
           a!258
           a!310
           a!311
           a!313
           a!314
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E*delta_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ E1*delta (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ E1*delta (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ E1*delta (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ E1*delta (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E 0.0)
           (> E1 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!141
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           (= (+ (* (- 1.0) E*v) E1) 0.0)
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!327
           a!328
           a!329
           a!330
           a!331
           a!332
           a!333
           a!334
           a!335
           a!336
           a!337
           a!338
           a!339
           a!340
           a!341
           a!342
           a!343
           a!344
           a!345
           a!346
           a!347
           a!348
           a!71
           a!72
           a!73
           a!74
           a!75
           a!76
           a!349
           a!350
           a!160
           a!161
           a!351
           a!352
           a!353
           a!354
           a!79
           a!80
           a!81
           a!82
           a!83
           a!84
           a!355
           a!356
           a!163
           a!164
           a!358
           a!359
           a!360
           a!361
           a!1
           a!2
           a!3
           a!4
           a!87
           a!88
           a!362
           a!363
           a!165
           a!166
           a!364
           a!365
           a!366
           a!367
           a!5
           a!6
           a!7
           a!8
           a!91
           a!92
           a!368
           a!369
           a!168
           a!169
           a!371
           a!372
           a!373
           a!374
           a!170
           a!171
           a!172
           a!173
           a!174
           a!175
           a!375
           a!376
           a!176
           a!177
           a!377
           a!378
           a!379
           a!380
           a!178
           a!179
           a!180
           a!181
           a!182
           a!183
           a!381
           a!382
           a!185
           a!186
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
           a!391
           a!392
           a!393
           a!394
           a!395
           a!396
           a!397
           a!398
           a!399
           a!400
           a!401
           a!402
           a!403
           a!404
           a!405
           a!406
           a!407
           a!408
           a!409
           a!411
           a!412
           a!414
           a!415
           a!416
           a!417
           a!418
           a!419
           a!420
           a!421
           a!422
           a!423
           a!424
           a!425
           a!427
           a!428
           a!430
           a!431
           a!432
           a!433
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps_2 + p_4)| 0.0))
           (not (>= (+ E1*delta (* (- 1.0) p_4)) 0.0)))))))
(check-sat)
