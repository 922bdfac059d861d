; inclusions/n=4
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun p_3 () Real)
(declare-fun E1.0*delta () Real)
(declare-fun |p_3*log(entropy_eps_2 + p_3)| () Real)
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
(declare-fun E1.0*entropy_eps_2 () Real)
(declare-fun E1.0*entropy_eps () Real)
(declare-fun E.0*entropy_eps_2 () Real)
(declare-fun E.0*entropy_eps () Real)
(declare-fun E1.0 () Real)
(declare-fun E.0 () Real)
(declare-fun entropy_eps_2 () Real)
(declare-fun entropy_eps () Real)
(declare-fun entropy_eps_2*p_0 () Real)
(declare-fun entropy_eps_2**2 () Real)
(declare-fun entropy_eps*p_0 () Real)
(declare-fun entropy_eps*entropy_eps_2 () Real)
(declare-fun entropy_eps**2 () Real)
(declare-fun E.0*delta () Real)
(declare-fun delta () Real)
(declare-fun delta*p_0 () Real)
(declare-fun delta*entropy_eps_2 () Real)
(declare-fun delta*entropy_eps () Real)
(declare-fun E1.0*epsilon () Real)
(declare-fun E.0*epsilon () Real)
(declare-fun epsilon () Real)
(declare-fun epsilon*p_0 () Real)
(declare-fun entropy_eps_2*epsilon () Real)
(declare-fun entropy_eps*epsilon () Real)
(declare-fun E.0*v.0 () Real)
(declare-fun v.0 () Real)
(declare-fun p_3*w.3 () Real)
(declare-fun w.3 () Real)
(declare-fun p_2*w.2 () Real)
(declare-fun w.2 () Real)
(declare-fun p_1*w.1 () Real)
(declare-fun w.1 () Real)
(declare-fun p_0*w.0 () Real)
(declare-fun w.0 () Real)
(declare-fun entropy_eps_2*w.3 () Real)
(declare-fun entropy_eps_2*w.2 () Real)
(declare-fun entropy_eps_2*w.1 () Real)
(declare-fun entropy_eps_2*w.0 () Real)
(declare-fun |log(E1.0)| () Real)
(declare-fun |log(E.0)| () Real)
(declare-fun E.0*delta_2 () Real)
(declare-fun |p_3*log(entropy_eps + p_0)| () Real)
(declare-fun |p_2*log(entropy_eps + p_0)| () Real)
(declare-fun |p_1*log(entropy_eps + p_0)| () Real)
(declare-fun delta_2*p_0 () Real)
(declare-fun delta_2*entropy_eps () Real)
(declare-fun delta_2 () Real)
(declare-fun E.0*s.0 () Real)
(declare-fun s.0 () Real)
(declare-fun p_3*r.3 () Real)
(declare-fun r.3 () Real)
(declare-fun p_2*r.2 () Real)
(declare-fun r.2 () Real)
(declare-fun p_1*r.1 () Real)
(declare-fun r.1 () Real)
(declare-fun p_0*r.3 () Real)
(declare-fun entropy_eps*r.3 () Real)
(declare-fun p_0*r.2 () Real)
(declare-fun entropy_eps*r.2 () Real)
(declare-fun p_0*r.1 () Real)
(declare-fun entropy_eps*r.1 () Real)
(declare-fun |log(entropy_eps + p_0)| () Real)
(declare-fun epsilon_2*p_0 () Real)
(declare-fun entropy_eps*epsilon_2 () Real)
(declare-fun E.0*epsilon_2 () Real)
(declare-fun epsilon_2 () Real)
(declare-fun r_2 () Real)
(declare-fun r () Real)
(declare-fun p_0*r_2 () Real)
(declare-fun p_0*r () Real)
(declare-fun p_3*r_2 () Real)
(declare-fun p_3*r () Real)
(declare-fun p_2*r_2 () Real)
(declare-fun p_2*r () Real)
(declare-fun p_1*r_2 () Real)
(declare-fun p_1*r () Real)
(declare-fun delta_2*p_3 () Real)
(declare-fun delta*p_3 () Real)
(declare-fun delta_2*p_2 () Real)
(declare-fun delta*p_2 () Real)
(declare-fun delta_2*p_1 () Real)
(declare-fun delta*p_1 () Real)
(declare-fun alpha_2*p_0 () Real)
(declare-fun alpha_2 () Real)
(declare-fun alpha*p_0 () Real)
(declare-fun alpha () Real)
(declare-fun a_2*p_0 () Real)
(declare-fun a_2 () Real)
(declare-fun a*p_0 () Real)
(declare-fun a () Real)
(declare-fun a_2*p_1 () Real)
(declare-fun a*p_1 () Real)
(declare-fun t () Real)
(declare-fun t_2 () Real)
(declare-fun p_0*t_2 () Real)
(declare-fun p_0*t () Real)
(declare-fun entropy_eps*p_1 () Real)
(declare-fun epsilon*p_1 () Real)
(declare-fun alpha*p_1 () Real)
(declare-fun p_1*t () Real)
(declare-fun |p_3*log(p_3)| () Real)
(declare-fun |p_3*log(p_0)| () Real)
(declare-fun |p_2*log(p_2)| () Real)
(declare-fun |p_2*log(p_0)| () Real)
(declare-fun |p_1*log(p_1)| () Real)
(declare-fun |p_1*log(p_0)| () Real)
(declare-fun E.0*a () Real)
(declare-fun |log(p_0)| () Real)
(declare-fun |p_0*log(p_0)| () Real)
(declare-fun delta*e () Real)
(declare-fun |p_3*log(e + p_3)| () Real)
(declare-fun |p_3*log(e + p_0)| () Real)
(declare-fun |p_2*log(e + p_2)| () Real)
(declare-fun |p_2*log(e + p_0)| () Real)
(declare-fun |p_1*log(e + p_1)| () Real)
(declare-fun |p_1*log(e + p_0)| () Real)
(declare-fun e*p_0 () Real)
(declare-fun e**2 () Real)
(declare-fun e () Real)
(declare-fun E.0*e () Real)
(declare-fun e*epsilon () Real)
(declare-fun e*r.3 () Real)
(declare-fun e*r.2 () Real)
(declare-fun e*r.1 () Real)
(declare-fun |log(e + p_0)| () Real)
(declare-fun |p_0*log(e + p_0)| () Real)
(assert (let ((a!1 (=> (and (>= delta 0.0) (>= p_0 0.0)) (>= delta*p_0 0.0)))
      (a!2 (=> (and (> delta 0.0) (> p_0 0.0)) (> delta*p_0 0.0)))
      (a!3 (=> (and (>= delta 0.0) (>= p_1 0.0)) (>= delta*p_1 0.0)))
      (a!4 (=> (and (> delta 0.0) (> p_1 0.0)) (> delta*p_1 0.0)))
      (a!5 (=> (and (>= delta 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
               (>= (+ delta*p_0 (* (- 1.0) delta*p_1)) 0.0)))
      (a!6 (=> (and (> delta 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
               (> (+ delta*p_0 (* (- 1.0) delta*p_1)) 0.0)))
      (a!7 (=> (and (>= delta 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (>= (+ delta (* (- 1.0) delta*p_0)) 0.0)))
      (a!8 (=> (and (> delta 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
               (> (+ delta (* (- 1.0) delta*p_0)) 0.0)))
      (a!9 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= p_0 0.0))
               (>= (+ (* (- 1.0) delta*p_0) p_0) 0.0)))
      (a!10 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) delta*p_0) p_0) 0.0)))
      (a!11 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= p_1 0.0))
                (>= (+ (* (- 1.0) delta*p_1) p_1) 0.0)))
      (a!12 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> p_1 0.0))
                (> (+ (* (- 1.0) delta*p_1) p_1) 0.0)))
      (a!13 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                (>= (+ (* (- 1.0) delta*p_0) delta*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!14 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                (> (+ (* (- 1.0) delta*p_0) delta*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!15 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) delta) delta*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!16 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) delta) delta*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!17 (=> (and (>= delta 0.0) (>= p_2 0.0)) (>= delta*p_2 0.0)))
      (a!18 (=> (and (> delta 0.0) (> p_2 0.0)) (> delta*p_2 0.0)))
      (a!19 (=> (and (>= delta 0.0) (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                (>= (+ delta*p_0 (* (- 1.0) delta*p_2)) 0.0)))
      (a!20 (=> (and (> delta 0.0) (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                (> (+ delta*p_0 (* (- 1.0) delta*p_2)) 0.0)))
      (a!21 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= p_2 0.0))
                (>= (+ (* (- 1.0) delta*p_2) p_2) 0.0)))
      (a!22 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> p_2 0.0))
                (> (+ (* (- 1.0) delta*p_2) p_2) 0.0)))
      (a!23 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                (>= (+ (* (- 1.0) delta*p_0) delta*p_2 p_0 (* (- 1.0) p_2)) 0.0)))
      (a!24 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                (> (+ (* (- 1.0) delta*p_0) delta*p_2 p_0 (* (- 1.0) p_2)) 0.0)))
      (a!25 (=> (and (>= delta 0.0) (>= p_3 0.0)) (>= delta*p_3 0.0)))
      (a!26 (=> (and (> delta 0.0) (> p_3 0.0)) (> delta*p_3 0.0)))
      (a!27 (=> (and (>= delta 0.0) (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                (>= (+ delta*p_0 (* (- 1.0) delta*p_3)) 0.0)))
      (a!28 (=> (and (> delta 0.0) (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                (> (+ delta*p_0 (* (- 1.0) delta*p_3)) 0.0)))
      (a!29 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= p_3 0.0))
                (>= (+ (* (- 1.0) delta*p_3) p_3) 0.0)))
      (a!30 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> p_3 0.0))
                (> (+ (* (- 1.0) delta*p_3) p_3) 0.0)))
      (a!31 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                (>= (+ (* (- 1.0) delta*p_0) delta*p_3 p_0 (* (- 1.0) p_3)) 0.0)))
      (a!32 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                (> (+ (* (- 1.0) delta*p_0) delta*p_3 p_0 (* (- 1.0) p_3)) 0.0)))
      (a!33 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_1)) 0.0))
      (a!34 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_2)) 0.0))
      (a!35 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_3)) 0.0))
      (a!36 (=> (and (>= r 0.0) (>= p_0 0.0)) (>= p_0*r 0.0)))
      (a!37 (=> (and (> r 0.0) (> p_0 0.0)) (> p_0*r 0.0)))
      (a!38 (=> (and (>= r 0.0) (>= p_1 0.0)) (>= p_1*r 0.0)))
      (a!39 (=> (and (> r 0.0) (> p_1 0.0)) (> p_1*r 0.0)))
      (a!40 (=> (and (>= r 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                (>= (+ p_0*r (* (- 1.0) p_1*r)) 0.0)))
      (a!41 (=> (and (> r 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                (> (+ p_0*r (* (- 1.0) p_1*r)) 0.0)))
      (a!42 (=> (and (>= r 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ (* (- 1.0) p_0*r) r) 0.0)))
      (a!43 (=> (and (> r 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ (* (- 1.0) p_0*r) r) 0.0)))
      (a!44 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_0 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)))
      (a!45 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_0 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r)) 0.0)))
      (a!46 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_1 0.0))
                (>= (+ p_1 (* (- 1.0) p_1*r)) 0.0)))
      (a!47 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_1 0.0))
                (> (+ p_1 (* (- 1.0) p_1*r)) 0.0)))
      (a!48 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_1) p_1*r) 0.0)))
      (a!49 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_1) p_1*r) 0.0)))
      (a!50 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) p_0) p_0*r (* (- 1.0) r)) 0.0)))
      (a!51 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) p_0) p_0*r (* (- 1.0) r)) 0.0)))
      (a!52 (=> (and (>= r 0.0) (>= p_2 0.0)) (>= p_2*r 0.0)))
      (a!53 (=> (and (> r 0.0) (> p_2 0.0)) (> p_2*r 0.0)))
      (a!54 (=> (and (>= r 0.0) (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                (>= (+ p_0*r (* (- 1.0) p_2*r)) 0.0)))
      (a!55 (=> (and (> r 0.0) (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                (> (+ p_0*r (* (- 1.0) p_2*r)) 0.0)))
      (a!56 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_2 0.0))
                (>= (+ p_2 (* (- 1.0) p_2*r)) 0.0)))
      (a!57 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_2 0.0))
                (> (+ p_2 (* (- 1.0) p_2*r)) 0.0)))
      (a!58 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_2) p_2*r) 0.0)))
      (a!59 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_2) p_2*r) 0.0)))
      (a!60 (=> (and (>= r 0.0) (>= p_3 0.0)) (>= p_3*r 0.0)))
      (a!61 (=> (and (> r 0.0) (> p_3 0.0)) (> p_3*r 0.0)))
      (a!62 (=> (and (>= r 0.0) (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                (>= (+ p_0*r (* (- 1.0) p_3*r)) 0.0)))
      (a!63 (=> (and (> r 0.0) (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                (> (+ p_0*r (* (- 1.0) p_3*r)) 0.0)))
      (a!64 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_3 0.0))
                (>= (+ p_3 (* (- 1.0) p_3*r)) 0.0)))
      (a!65 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_3 0.0))
                (> (+ p_3 (* (- 1.0) p_3*r)) 0.0)))
      (a!66 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_3) p_3*r) 0.0)))
      (a!67 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_3) p_3*r) 0.0)))
      (a!68 (=> (and (>= t 0.0) (>= p_0 0.0)) (>= p_0*t 0.0)))
      (a!69 (=> (and (> t 0.0) (> p_0 0.0)) (> p_0*t 0.0)))
      (a!70 (=> (and (>= t 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ (* (- 1.0) p_0*t) t) 0.0)))
      (a!71 (=> (and (> t 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ (* (- 1.0) p_0*t) t) 0.0)))
      (a!72 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0) (>= p_0 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*t)) 0.0)))
      (a!73 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0) (> p_0 0.0))
                (> (+ p_0 (* (- 1.0) p_0*t)) 0.0)))
      (a!74 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) p_0) p_0*t (* (- 1.0) t)) 0.0)))
      (a!75 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) p_0) p_0*t (* (- 1.0) t)) 0.0)))
      (a!76 (=> (and (>= alpha 0.0) (>= p_0 0.0)) (>= alpha*p_0 0.0)))
      (a!77 (=> (and (> alpha 0.0) (> p_0 0.0)) (> alpha*p_0 0.0)))
      (a!78 (=> (and (>= alpha 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ alpha (* (- 1.0) alpha*p_0)) 0.0)))
      (a!79 (=> (and (> alpha 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ alpha (* (- 1.0) alpha*p_0)) 0.0)))
      (a!80 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)))
      (a!81 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) alpha*p_0) p_0) 0.0)))
      (a!82 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) alpha) alpha*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!83 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) alpha) alpha*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!84 (=> (and (>= (+ (- 1.0) alpha t) 0.0) (>= p_0 0.0))
                (>= (+ alpha*p_0 (* (- 1.0) p_0) p_0*t) 0.0)))
      (a!85 (=> (and (> (+ (- 1.0) alpha t) 0.0) (> p_0 0.0))
                (> (+ alpha*p_0 (* (- 1.0) p_0) p_0*t) 0.0)))
      (a!86 (+ (- 1.0) alpha (* (- 1.0) alpha*p_0) p_0 (* (- 1.0) p_0*t) t))
      (a!89 (> (+ p_0 (* (- 1.0) p_1) (* (- 1.0) t)) 0.0))
      (a!90 (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) t)) 0.0))
      (a!91 (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) t)) 0.0))
      (a!92 (= (+ |log(E.0)|
                  (* (- 1.0) |p_0*log(p_0)|)
                  (* (- 1.0) |p_1*log(p_1)|)
                  (* (- 1.0) |p_2*log(p_2)|)
                  (* (- 1.0) |p_3*log(p_3)|))
               0.0))
      (a!93 (= (+ (* (- 1.0) |log(p_0)|)
                  |p_0*log(p_0)|
                  |p_1*log(p_0)|
                  |p_2*log(p_0)|
                  |p_3*log(p_0)|)
               0.0))
      (a!94 (=> (and (> p_1 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_1)
                       |p_1*log(p_0)|
                       (* (- 1.0) |p_1*log(p_1)|)
                       p_1*r.1)
                    0.0)))
      (a!95 (=> (and (> p_2 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_2)
                       |p_2*log(p_0)|
                       (* (- 1.0) |p_2*log(p_2)|)
                       p_2*r.2)
                    0.0)))
      (a!96 (=> (and (> p_3 0.0) (> p_0 0.0))
                (>= (+ (* (- 1.0) p_3)
                       |p_3*log(p_0)|
                       (* (- 1.0) |p_3*log(p_3)|)
                       p_3*r.3)
                    0.0)))
      (a!97 (=> (and (> p_0 0.0) (> E.0 0.0))
                (>= (+ (- 1.0) |log(E.0)| (* (- 1.0) |log(p_0)|) s.0) 0.0)))
      (a!98 (=> (and (>= (+ (- 1.0) r.1) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!99 (=> (and (> (+ (- 1.0) r.1) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!100 (=> (and (>= (+ (- 1.0) r.2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0) p_0*r.2) 0.0)))
      (a!101 (=> (and (> (+ (- 1.0) r.2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0) p_0*r.2) 0.0)))
      (a!102 (=> (and (>= (+ (- 1.0) r.3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0) p_0*r.3) 0.0)))
      (a!103 (=> (and (> (+ (- 1.0) r.3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0) p_0*r.3) 0.0)))
      (a!104 (=> (and (>= p_1 0.0) (>= (+ 1.0 (* (- 1.0) r.1)) 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*r.1)) 0.0)))
      (a!105 (=> (and (> p_1 0.0) (> (+ 1.0 (* (- 1.0) r.1)) 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*r.1)) 0.0)))
      (a!106 (=> (and (>= p_2 0.0) (>= (+ 1.0 (* (- 1.0) r.2)) 0.0))
                 (>= (+ p_2 (* (- 1.0) p_2*r.2)) 0.0)))
      (a!107 (=> (and (> p_2 0.0) (> (+ 1.0 (* (- 1.0) r.2)) 0.0))
                 (> (+ p_2 (* (- 1.0) p_2*r.2)) 0.0)))
      (a!108 (=> (and (>= p_3 0.0) (>= (+ 1.0 (* (- 1.0) r.3)) 0.0))
                 (>= (+ p_3 (* (- 1.0) p_3*r.3)) 0.0)))
      (a!109 (=> (and (> p_3 0.0) (> (+ 1.0 (* (- 1.0) r.3)) 0.0))
                 (> (+ p_3 (* (- 1.0) p_3*r.3)) 0.0)))
      (a!110 (=> (and (>= (+ (- 1.0) s.0) 0.0) (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*s.0) 0.0)))
      (a!111 (=> (and (> (+ (- 1.0) s.0) 0.0) (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*s.0) 0.0)))
      (a!112 (=> (and (>= epsilon 0.0) (>= p_0 0.0)) (>= epsilon*p_0 0.0)))
      (a!113 (=> (and (> epsilon 0.0) (> p_0 0.0)) (> epsilon*p_0 0.0)))
      (a!114 (=> (and (>= epsilon 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ epsilon (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!115 (=> (and (> epsilon 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ epsilon (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!116 (=> (and (>= epsilon 0.0) (>= E.0 0.0)) (>= E.0*epsilon 0.0)))
      (a!117 (=> (and (> epsilon 0.0) (> E.0 0.0)) (> E.0*epsilon 0.0)))
      (a!118 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) epsilon*p_0) 0.0)))
      (a!119 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) epsilon*p_0) 0.0)))
      (a!120 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_0) p_0) 0.0)))
      (a!121 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) epsilon*p_0) p_0) 0.0)))
      (a!122 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) epsilon) epsilon*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!123 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) epsilon) epsilon*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!124 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*epsilon)) 0.0)))
      (a!125 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*epsilon)) 0.0)))
      (a!126 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*epsilon (* (- 1.0) epsilon*p_0) p_0)
                     0.0)))
      (a!127 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*epsilon (* (- 1.0) epsilon*p_0) p_0)
                    0.0)))
      (a!128 (=> (and (>= delta 0.0) (>= E.0 0.0)) (>= E.0*delta 0.0)))
      (a!129 (=> (and (> delta 0.0) (> E.0 0.0)) (> E.0*delta 0.0)))
      (a!130 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) delta*p_0) 0.0)))
      (a!131 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta) delta*p_0) 0.0)))
      (a!132 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*delta)) 0.0)))
      (a!133 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*delta)) 0.0)))
      (a!134 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*delta (* (- 1.0) delta*p_0) p_0)
                     0.0)))
      (a!135 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*delta (* (- 1.0) delta*p_0) p_0) 0.0)))
      (a!136 (= (+ |log(E.0)|
                   (* (- 1.0) |p_0*log(e + p_0)|)
                   (* (- 1.0) |p_1*log(e + p_1)|)
                   (* (- 1.0) |p_2*log(e + p_2)|)
                   (* (- 1.0) |p_3*log(e + p_3)|))
                0.0))
      (a!137 (= (+ e (* (- 1.0) e*r.1) (* (- 1.0) p_0*r.1) p_1) 0.0))
      (a!138 (= (+ e (* (- 1.0) e*r.2) (* (- 1.0) p_0*r.2) p_2) 0.0))
      (a!139 (= (+ e (* (- 1.0) e*r.3) (* (- 1.0) p_0*r.3) p_3) 0.0))
      (a!140 (= (+ (* (- 1.0) |log(e + p_0)|)
                   |p_0*log(e + p_0)|
                   |p_1*log(e + p_0)|
                   |p_2*log(e + p_0)|
                   |p_3*log(e + p_0)|)
                0.0))
      (a!141 (=> (and (> (+ e p_1) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        |p_1*log(e + p_0)|
                        (* (- 1.0) |p_1*log(e + p_1)|)
                        p_1*r.1)
                     0.0)))
      (a!142 (=> (and (> (+ e p_2) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        |p_2*log(e + p_0)|
                        (* (- 1.0) |p_2*log(e + p_2)|)
                        p_2*r.2)
                     0.0)))
      (a!143 (=> (and (> (+ e p_3) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        |p_3*log(e + p_0)|
                        (* (- 1.0) |p_3*log(e + p_3)|)
                        p_3*r.3)
                     0.0)))
      (a!144 (=> (and (> (+ e p_0) 0.0) (> E.0 0.0))
                 (>= (+ (- 1.0) |log(E.0)| (* (- 1.0) |log(e + p_0)|) s.0) 0.0)))
      (a!145 (=> (and (>= (+ (- 1.0) r.1) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r.1 (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!146 (=> (and (> (+ (- 1.0) r.1) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r.1 (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!147 (=> (and (>= (+ (- 1.0) r.2) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r.2 (* (- 1.0) p_0) p_0*r.2) 0.0)))
      (a!148 (=> (and (> (+ (- 1.0) r.2) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r.2 (* (- 1.0) p_0) p_0*r.2) 0.0)))
      (a!149 (=> (and (>= (+ (- 1.0) r.3) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r.3 (* (- 1.0) p_0) p_0*r.3) 0.0)))
      (a!150 (=> (and (> (+ (- 1.0) r.3) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r.3 (* (- 1.0) p_0) p_0*r.3) 0.0)))
      (a!151 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) e*epsilon epsilon*p_0) 0.0)))
      (a!152 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) e*epsilon epsilon*p_0) 0.0)))
      (a!153 (+ (* (- 1.0) E.0)
                E.0*epsilon
                e
                (* (- 1.0) e*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!156 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) delta*e delta*p_0) 0.0)))
      (a!157 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta) delta*e delta*p_0) 0.0)))
      (a!158 (+ (* (- 1.0) E.0)
                E.0*delta
                (* (- 1.0) delta*e)
                (* (- 1.0) delta*p_0)
                e
                p_0))
      (a!161 (=> (and (>= e 0.0) (>= p_0 0.0)) (>= e*p_0 0.0)))
      (a!162 (=> (and (> e 0.0) (> p_0 0.0)) (> e*p_0 0.0)))
      (a!163 (=> (and (>= e 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ e (* (- 1.0) e*p_0)) 0.0)))
      (a!164 (=> (and (> e 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ e (* (- 1.0) e*p_0)) 0.0)))
      (a!165 (=> (and (>= e 0.0) (>= E.0 0.0)) (>= E.0*e 0.0)))
      (a!166 (=> (and (> e 0.0) (> E.0 0.0)) (> E.0*e 0.0)))
      (a!167 (=> (and (>= e 0.0) (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*e) e**2 e*p_0) 0.0)))
      (a!168 (=> (and (> e 0.0) (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*e) e**2 e*p_0) 0.0)))
      (a!169 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) e*p_0) p_0) 0.0)))
      (a!170 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) e*p_0) p_0) 0.0)))
      (a!171 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) e) e*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!172 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) e) e*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!173 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*e)) 0.0)))
      (a!174 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*e)) 0.0)))
      (a!175 (+ (* (- 1.0) E.0) E.0*e e (* (- 1.0) e**2) (* (- 1.0) e*p_0) p_0))
      (a!178 (= (+ |log(E.0)|
                   (* (- 1.0) |p_0*log(entropy_eps + p_0)|)
                   (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                   (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                   (* (- 1.0) |p_3*log(entropy_eps + p_3)|))
                0.0))
      (a!179 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r.1)
                   (* (- 1.0) p_0*r.1)
                   p_1)
                0.0))
      (a!180 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r.2)
                   (* (- 1.0) p_0*r.2)
                   p_2)
                0.0))
      (a!181 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r.3)
                   (* (- 1.0) p_0*r.3)
                   p_3)
                0.0))
      (a!182 (= (+ (* (- 1.0) |log(entropy_eps + p_0)|)
                   |p_0*log(entropy_eps + p_0)|
                   |p_1*log(entropy_eps + p_0)|
                   |p_2*log(entropy_eps + p_0)|
                   |p_3*log(entropy_eps + p_0)|)
                0.0))
      (a!183 (=> (and (> (+ entropy_eps p_1) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        |p_1*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                        p_1*r.1)
                     0.0)))
      (a!184 (=> (and (> (+ entropy_eps p_2) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        |p_2*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                        p_2*r.2)
                     0.0)))
      (a!185 (=> (and (> (+ entropy_eps p_3) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        |p_3*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_3*log(entropy_eps + p_3)|)
                        p_3*r.3)
                     0.0)))
      (a!186 (=> (and (> (+ entropy_eps p_0) 0.0) (> E.0 0.0))
                 (>= (+ (- 1.0)
                        |log(E.0)|
                        (* (- 1.0) |log(entropy_eps + p_0)|)
                        s.0)
                     0.0)))
      (a!187 (=> (and (>= (+ (- 1.0) r.1) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r.1
                        (* (- 1.0) p_0)
                        p_0*r.1)
                     0.0)))
      (a!188 (=> (and (> (+ (- 1.0) r.1) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r.1
                       (* (- 1.0) p_0)
                       p_0*r.1)
                    0.0)))
      (a!189 (=> (and (>= (+ (- 1.0) r.2) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r.2
                        (* (- 1.0) p_0)
                        p_0*r.2)
                     0.0)))
      (a!190 (=> (and (> (+ (- 1.0) r.2) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r.2
                       (* (- 1.0) p_0)
                       p_0*r.2)
                    0.0)))
      (a!191 (=> (and (>= (+ (- 1.0) r.3) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r.3
                        (* (- 1.0) p_0)
                        p_0*r.3)
                     0.0)))
      (a!192 (=> (and (> (+ (- 1.0) r.3) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r.3
                       (* (- 1.0) p_0)
                       p_0*r.3)
                    0.0)))
      (a!193 (=> (and (>= epsilon 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) entropy_eps*epsilon epsilon*p_0)
                     0.0)))
      (a!194 (=> (and (> epsilon 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) entropy_eps*epsilon epsilon*p_0)
                    0.0)))
      (a!195 (+ (* (- 1.0) E.0)
                E.0*epsilon
                entropy_eps
                (* (- 1.0) entropy_eps*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!198 (=> (and (>= delta 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) delta*entropy_eps delta*p_0) 0.0)))
      (a!199 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta) delta*entropy_eps delta*p_0) 0.0)))
      (a!200 (+ (* (- 1.0) E.0)
                E.0*delta
                (* (- 1.0) delta*entropy_eps)
                (* (- 1.0) delta*p_0)
                entropy_eps
                p_0))
      (a!203 (=> (and (>= entropy_eps 0.0) (>= p_0 0.0))
                 (>= entropy_eps*p_0 0.0)))
      (a!204 (=> (and (> entropy_eps 0.0) (> p_0 0.0)) (> entropy_eps*p_0 0.0)))
      (a!205 (=> (and (>= entropy_eps 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ entropy_eps (* (- 1.0) entropy_eps*p_0)) 0.0)))
      (a!206 (=> (and (> entropy_eps 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ entropy_eps (* (- 1.0) entropy_eps*p_0)) 0.0)))
      (a!207 (=> (and (>= entropy_eps 0.0) (>= E.0 0.0))
                 (>= E.0*entropy_eps 0.0)))
      (a!208 (=> (and (> entropy_eps 0.0) (> E.0 0.0)) (> E.0*entropy_eps 0.0)))
      (a!209 (=> (and (>= entropy_eps 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps)
                        entropy_eps**2
                        entropy_eps*p_0)
                     0.0)))
      (a!210 (=> (and (> entropy_eps 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps)
                       entropy_eps**2
                       entropy_eps*p_0)
                    0.0)))
      (a!211 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_0) p_0) 0.0)))
      (a!212 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_0) p_0) 0.0)))
      (a!213 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0
                        (* (- 1.0) entropy_eps)
                        entropy_eps*p_0
                        (* (- 1.0) p_0))
                     0.0)))
      (a!214 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0
                       (* (- 1.0) entropy_eps)
                       entropy_eps*p_0
                       (* (- 1.0) p_0))
                    0.0)))
      (a!215 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*entropy_eps)) 0.0)))
      (a!216 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*entropy_eps)) 0.0)))
      (a!217 (+ (* (- 1.0) E.0)
                E.0*entropy_eps
                entropy_eps
                (* (- 1.0) entropy_eps**2)
                (* (- 1.0) entropy_eps*p_0)
                p_0))
      (a!220 (=> (and (>= epsilon 0.0) (>= p_1 0.0)) (>= epsilon*p_1 0.0)))
      (a!221 (=> (and (> epsilon 0.0) (> p_1 0.0)) (> epsilon*p_1 0.0)))
      (a!222 (=> (and (>= epsilon 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ epsilon*p_0 (* (- 1.0) epsilon*p_1)) 0.0)))
      (a!223 (=> (and (> epsilon 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ epsilon*p_0 (* (- 1.0) epsilon*p_1)) 0.0)))
      (a!224 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_1) p_1) 0.0)))
      (a!225 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) epsilon*p_1) p_1) 0.0)))
      (a!226 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_0) epsilon*p_1 p_0 (* (- 1.0) p_1))
                     0.0)))
      (a!227 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) epsilon*p_0) epsilon*p_1 p_0 (* (- 1.0) p_1))
                    0.0)))
      (a!228 (=> (and (>= a 0.0) (>= p_0 0.0)) (>= a*p_0 0.0)))
      (a!229 (=> (and (> a 0.0) (> p_0 0.0)) (> a*p_0 0.0)))
      (a!230 (=> (and (>= a 0.0) (>= p_1 0.0)) (>= a*p_1 0.0)))
      (a!231 (=> (and (> a 0.0) (> p_1 0.0)) (> a*p_1 0.0)))
      (a!232 (=> (and (>= a 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ a*p_0 (* (- 1.0) a*p_1)) 0.0)))
      (a!233 (=> (and (> a 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ a*p_0 (* (- 1.0) a*p_1)) 0.0)))
      (a!234 (=> (and (>= a 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a (* (- 1.0) a*p_0)) 0.0)))
      (a!235 (=> (and (> a 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a (* (- 1.0) a*p_0)) 0.0)))
      (a!236 (=> (and (>= a 0.0) (>= E.0 0.0)) (>= E.0*a 0.0)))
      (a!237 (=> (and (> a 0.0) (> E.0 0.0)) (> E.0*a 0.0)))
      (a!238 (=> (and (>= a 0.0) (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*a) a*p_0) 0.0)))
      (a!239 (=> (and (> a 0.0) (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*a) a*p_0) 0.0)))
      (a!240 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!241 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!242 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) a*p_1) p_1) 0.0)))
      (a!243 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) a*p_1) p_1) 0.0)))
      (a!244 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) a*p_0) a*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!245 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) a*p_0) a*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!246 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) a) a*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!247 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) a) a*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!248 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*a)) 0.0)))
      (a!249 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*a)) 0.0)))
      (a!250 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0)
                      (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*a (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!251 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0)
                      (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*a (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!252 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0) (>= p_0 0.0))
                 (>= (+ a*p_0 (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!253 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0) (> p_0 0.0))
                 (> (+ a*p_0 (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!254 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0) (>= p_1 0.0))
                 (>= (+ a*p_1 (* (- 1.0) epsilon*p_1)) 0.0)))
      (a!255 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0) (> p_1 0.0))
                 (> (+ a*p_1 (* (- 1.0) epsilon*p_1)) 0.0)))
      (a!256 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ a*p_0
                        (* (- 1.0) a*p_1)
                        (* (- 1.0) epsilon*p_0)
                        epsilon*p_1)
                     0.0)))
      (a!257 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ a*p_0
                       (* (- 1.0) a*p_1)
                       (* (- 1.0) epsilon*p_0)
                       epsilon*p_1)
                    0.0)))
      (a!258 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a (* (- 1.0) a*p_0) (* (- 1.0) epsilon) epsilon*p_0)
                     0.0)))
      (a!259 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a (* (- 1.0) a*p_0) (* (- 1.0) epsilon) epsilon*p_0) 0.0)))
      (a!260 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0*a (* (- 1.0) E.0*epsilon)) 0.0)))
      (a!261 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0) (> E.0 0.0))
                 (> (+ E.0*a (* (- 1.0) E.0*epsilon)) 0.0)))
      (a!262 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*a)
                        E.0*epsilon
                        a*p_0
                        (* (- 1.0) epsilon*p_0))
                     0.0)))
      (a!263 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*a)
                       E.0*epsilon
                       a*p_0
                       (* (- 1.0) epsilon*p_0))
                    0.0)))
      (a!264 (=> (and (>= t 0.0) (>= p_1 0.0)) (>= p_1*t 0.0)))
      (a!265 (=> (and (> t 0.0) (> p_1 0.0)) (> p_1*t 0.0)))
      (a!266 (=> (and (>= t 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ p_0*t (* (- 1.0) p_1*t)) 0.0)))
      (a!267 (=> (and (> t 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ p_0*t (* (- 1.0) p_1*t)) 0.0)))
      (a!268 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0) (>= p_1 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*t)) 0.0)))
      (a!269 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0) (> p_1 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*t)) 0.0)))
      (a!270 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*t) (* (- 1.0) p_1) p_1*t) 0.0)))
      (a!271 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*t) (* (- 1.0) p_1) p_1*t) 0.0)))
      (a!272 (=> (and (>= alpha 0.0) (>= p_1 0.0)) (>= alpha*p_1 0.0)))
      (a!273 (=> (and (> alpha 0.0) (> p_1 0.0)) (> alpha*p_1 0.0)))
      (a!274 (=> (and (>= alpha 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ alpha*p_0 (* (- 1.0) alpha*p_1)) 0.0)))
      (a!275 (=> (and (> alpha 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ alpha*p_0 (* (- 1.0) alpha*p_1)) 0.0)))
      (a!276 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) alpha*p_1) p_1) 0.0)))
      (a!277 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) alpha*p_1) p_1) 0.0)))
      (a!278 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) alpha*p_0) alpha*p_1 p_0 (* (- 1.0) p_1))
                     0.0)))
      (a!279 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) alpha*p_0) alpha*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!280 (=> (and (>= entropy_eps 0.0) (>= p_1 0.0))
                 (>= entropy_eps*p_1 0.0)))
      (a!281 (=> (and (> entropy_eps 0.0) (> p_1 0.0)) (> entropy_eps*p_1 0.0)))
      (a!282 (=> (and (>= entropy_eps 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ entropy_eps*p_0 (* (- 1.0) entropy_eps*p_1)) 0.0)))
      (a!283 (=> (and (> entropy_eps 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ entropy_eps*p_0 (* (- 1.0) entropy_eps*p_1)) 0.0)))
      (a!284 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_1) p_1) 0.0)))
      (a!285 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_1) p_1) 0.0)))
      (a!286 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_0)
                        entropy_eps*p_1
                        p_0
                        (* (- 1.0) p_1))
                     0.0)))
      (a!287 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_0)
                       entropy_eps*p_1
                       p_0
                       (* (- 1.0) p_1))
                    0.0)))
      (a!288 (=> (and (>= t_2 0.0) (>= p_0 0.0)) (>= p_0*t_2 0.0)))
      (a!289 (=> (and (> t_2 0.0) (> p_0 0.0)) (> p_0*t_2 0.0)))
      (a!290 (=> (and (>= t_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) p_0*t_2) t_2) 0.0)))
      (a!291 (=> (and (> t_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) p_0*t_2) t_2) 0.0)))
      (a!292 (=> (and (>= (+ 1.0 (* (- 1.0) t_2)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*t_2)) 0.0)))
      (a!293 (=> (and (> (+ 1.0 (* (- 1.0) t_2)) 0.0) (> p_0 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*t_2)) 0.0)))
      (a!294 (=> (and (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) p_0) p_0*t_2 (* (- 1.0) t_2)) 0.0)))
      (a!295 (=> (and (> (+ 1.0 (* (- 1.0) t_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) p_0) p_0*t_2 (* (- 1.0) t_2)) 0.0)))
      (a!296 (=> (and (>= (+ (* (- 1.0) t) t_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*t) p_0*t_2) 0.0)))
      (a!297 (=> (and (> (+ (* (- 1.0) t) t_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*t) p_0*t_2) 0.0)))
      (a!298 (=> (and (>= (+ (* (- 1.0) t) t_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ p_0*t (* (- 1.0) p_0*t_2) (* (- 1.0) t) t_2) 0.0)))
      (a!299 (=> (and (> (+ (* (- 1.0) t) t_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ p_0*t (* (- 1.0) p_0*t_2) (* (- 1.0) t) t_2) 0.0)))
      (a!300 (=> (and (>= a_2 0.0) (>= p_0 0.0)) (>= a_2*p_0 0.0)))
      (a!301 (=> (and (> a_2 0.0) (> p_0 0.0)) (> a_2*p_0 0.0)))
      (a!302 (=> (and (>= a_2 0.0) (>= p_1 0.0)) (>= a_2*p_1 0.0)))
      (a!303 (=> (and (> a_2 0.0) (> p_1 0.0)) (> a_2*p_1 0.0)))
      (a!304 (=> (and (>= a_2 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ a_2*p_0 (* (- 1.0) a_2*p_1)) 0.0)))
      (a!305 (=> (and (> a_2 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ a_2*p_0 (* (- 1.0) a_2*p_1)) 0.0)))
      (a!306 (=> (and (>= a_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!307 (=> (and (> a_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!308 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0) p_0) 0.0)))
      (a!309 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0) p_0) 0.0)))
      (a!310 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) a_2*p_1) p_1) 0.0)))
      (a!311 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) a_2*p_1) p_1) 0.0)))
      (a!312 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0) a_2*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!313 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) a_2*p_0) a_2*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!314 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) a_2) a_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!315 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) a_2) a_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!316 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a*p_0) a_2*p_0) 0.0)))
      (a!317 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a*p_0) a_2*p_0) 0.0)))
      (a!318 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) a*p_1) a_2*p_1) 0.0)))
      (a!319 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) a*p_1) a_2*p_1) 0.0)))
      (a!320 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) a*p_0) a*p_1 a_2*p_0 (* (- 1.0) a_2*p_1))
                     0.0)))
      (a!321 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) a*p_0) a*p_1 a_2*p_0 (* (- 1.0) a_2*p_1)) 0.0)))
      (a!322 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) a) a*p_0 a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!323 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) a) a*p_0 a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!324 (=> (and (>= alpha_2 0.0) (>= p_0 0.0)) (>= alpha_2*p_0 0.0)))
      (a!325 (=> (and (> alpha_2 0.0) (> p_0 0.0)) (> alpha_2*p_0 0.0)))
      (a!326 (=> (and (>= alpha_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ alpha_2 (* (- 1.0) alpha_2*p_0)) 0.0)))
      (a!327 (=> (and (> alpha_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ alpha_2 (* (- 1.0) alpha_2*p_0)) 0.0)))
      (a!328 (=> (and (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) alpha_2*p_0) p_0) 0.0)))
      (a!329 (=> (and (> (+ 1.0 (* (- 1.0) alpha_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) alpha_2*p_0) p_0) 0.0)))
      (a!330 (=> (and (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) alpha_2) alpha_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!331 (=> (and (> (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) alpha_2) alpha_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!332 (=> (and (>= (+ (* (- 1.0) alpha) alpha_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) alpha*p_0) alpha_2*p_0) 0.0)))
      (a!333 (=> (and (> (+ (* (- 1.0) alpha) alpha_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) alpha*p_0) alpha_2*p_0) 0.0)))
      (a!334 (=> (and (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) alpha)
                        alpha*p_0
                        alpha_2
                        (* (- 1.0) alpha_2*p_0))
                     0.0)))
      (a!335 (=> (and (> (+ (* (- 1.0) alpha) alpha_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) alpha)
                       alpha*p_0
                       alpha_2
                       (* (- 1.0) alpha_2*p_0))
                    0.0)))
      (a!336 (=> (and (>= delta_2 0.0) (>= p_0 0.0)) (>= delta_2*p_0 0.0)))
      (a!337 (=> (and (> delta_2 0.0) (> p_0 0.0)) (> delta_2*p_0 0.0)))
      (a!338 (=> (and (>= delta_2 0.0) (>= p_1 0.0)) (>= delta_2*p_1 0.0)))
      (a!339 (=> (and (> delta_2 0.0) (> p_1 0.0)) (> delta_2*p_1 0.0)))
      (a!340 (=> (and (>= delta_2 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ delta_2*p_0 (* (- 1.0) delta_2*p_1)) 0.0)))
      (a!341 (=> (and (> delta_2 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ delta_2*p_0 (* (- 1.0) delta_2*p_1)) 0.0)))
      (a!342 (=> (and (>= delta_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ delta_2 (* (- 1.0) delta_2*p_0)) 0.0)))
      (a!343 (=> (and (> delta_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ delta_2 (* (- 1.0) delta_2*p_0)) 0.0)))
      (a!344 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) p_0) 0.0)))
      (a!345 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) p_0) 0.0)))
      (a!346 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_1) p_1) 0.0)))
      (a!347 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) delta_2*p_1) p_1) 0.0)))
      (a!348 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) delta_2*p_1 p_0 (* (- 1.0) p_1))
                     0.0)))
      (a!349 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) delta_2*p_1 p_0 (* (- 1.0) p_1))
                    0.0)))
      (a!350 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) delta_2) delta_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!351 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) delta_2) delta_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!352 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) delta*p_0) delta_2*p_0) 0.0)))
      (a!353 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) delta*p_0) delta_2*p_0) 0.0)))
      (a!354 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) delta*p_1) delta_2*p_1) 0.0)))
      (a!355 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) delta*p_1) delta_2*p_1) 0.0)))
      (a!356 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) delta*p_0)
                        delta*p_1
                        delta_2*p_0
                        (* (- 1.0) delta_2*p_1))
                     0.0)))
      (a!357 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) delta*p_0)
                       delta*p_1
                       delta_2*p_0
                       (* (- 1.0) delta_2*p_1))
                    0.0)))
      (a!358 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) delta)
                        delta*p_0
                        delta_2
                        (* (- 1.0) delta_2*p_0))
                     0.0)))
      (a!359 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) delta)
                       delta*p_0
                       delta_2
                       (* (- 1.0) delta_2*p_0))
                    0.0)))
      (a!360 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_1)) 0.0))
      (a!361 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_2)) 0.0))
      (a!362 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_3)) 0.0))
      (a!363 (=> (and (>= delta_2 0.0) (>= p_2 0.0)) (>= delta_2*p_2 0.0)))
      (a!364 (=> (and (> delta_2 0.0) (> p_2 0.0)) (> delta_2*p_2 0.0)))
      (a!365 (=> (and (>= delta_2 0.0) (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ delta_2*p_0 (* (- 1.0) delta_2*p_2)) 0.0)))
      (a!366 (=> (and (> delta_2 0.0) (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ delta_2*p_0 (* (- 1.0) delta_2*p_2)) 0.0)))
      (a!367 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_2 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_2) p_2) 0.0)))
      (a!368 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_2 0.0))
                 (> (+ (* (- 1.0) delta_2*p_2) p_2) 0.0)))
      (a!369 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) delta_2*p_2 p_0 (* (- 1.0) p_2))
                     0.0)))
      (a!370 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) delta_2*p_2 p_0 (* (- 1.0) p_2))
                    0.0)))
      (a!371 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_2 0.0))
                 (>= (+ (* (- 1.0) delta*p_2) delta_2*p_2) 0.0)))
      (a!372 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_2 0.0))
                 (> (+ (* (- 1.0) delta*p_2) delta_2*p_2) 0.0)))
      (a!373 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ (* (- 1.0) delta*p_0)
                        delta*p_2
                        delta_2*p_0
                        (* (- 1.0) delta_2*p_2))
                     0.0)))
      (a!374 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ (* (- 1.0) delta*p_0)
                       delta*p_2
                       delta_2*p_0
                       (* (- 1.0) delta_2*p_2))
                    0.0)))
      (a!375 (=> (and (>= delta_2 0.0) (>= p_3 0.0)) (>= delta_2*p_3 0.0)))
      (a!376 (=> (and (> delta_2 0.0) (> p_3 0.0)) (> delta_2*p_3 0.0)))
      (a!377 (=> (and (>= delta_2 0.0) (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ delta_2*p_0 (* (- 1.0) delta_2*p_3)) 0.0)))
      (a!378 (=> (and (> delta_2 0.0) (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ delta_2*p_0 (* (- 1.0) delta_2*p_3)) 0.0)))
      (a!379 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_3 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_3) p_3) 0.0)))
      (a!380 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_3 0.0))
                 (> (+ (* (- 1.0) delta_2*p_3) p_3) 0.0)))
      (a!381 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) delta_2*p_3 p_0 (* (- 1.0) p_3))
                     0.0)))
      (a!382 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) delta_2*p_3 p_0 (* (- 1.0) p_3))
                    0.0)))
      (a!383 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_3 0.0))
                 (>= (+ (* (- 1.0) delta*p_3) delta_2*p_3) 0.0)))
      (a!384 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_3 0.0))
                 (> (+ (* (- 1.0) delta*p_3) delta_2*p_3) 0.0)))
      (a!385 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ (* (- 1.0) delta*p_0)
                        delta*p_3
                        delta_2*p_0
                        (* (- 1.0) delta_2*p_3))
                     0.0)))
      (a!386 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ (* (- 1.0) delta*p_0)
                       delta*p_3
                       delta_2*p_0
                       (* (- 1.0) delta_2*p_3))
                    0.0)))
      (a!387 (=> (and (>= r_2 0.0) (>= p_0 0.0)) (>= p_0*r_2 0.0)))
      (a!388 (=> (and (> r_2 0.0) (> p_0 0.0)) (> p_0*r_2 0.0)))
      (a!389 (=> (and (>= r_2 0.0) (>= p_1 0.0)) (>= p_1*r_2 0.0)))
      (a!390 (=> (and (> r_2 0.0) (> p_1 0.0)) (> p_1*r_2 0.0)))
      (a!391 (=> (and (>= r_2 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ p_0*r_2 (* (- 1.0) p_1*r_2)) 0.0)))
      (a!392 (=> (and (> r_2 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ p_0*r_2 (* (- 1.0) p_1*r_2)) 0.0)))
      (a!393 (=> (and (>= r_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r_2) r_2) 0.0)))
      (a!394 (=> (and (> r_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) p_0*r_2) r_2) 0.0)))
      (a!395 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)))
      (a!396 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_0 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)))
      (a!397 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_1 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*r_2)) 0.0)))
      (a!398 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_1 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*r_2)) 0.0)))
      (a!399 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_1) p_1*r_2) 0.0)))
      (a!400 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_1) p_1*r_2) 0.0)))
      (a!401 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) p_0) p_0*r_2 (* (- 1.0) r_2)) 0.0)))
      (a!402 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) p_0) p_0*r_2 (* (- 1.0) r_2)) 0.0)))
      (a!403 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2) 0.0)))
      (a!404 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2) 0.0)))
      (a!405 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) p_1*r) p_1*r_2) 0.0)))
      (a!406 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) p_1*r) p_1*r_2) 0.0)))
      (a!407 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2 p_1*r (* (- 1.0) p_1*r_2))
                     0.0)))
      (a!408 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2 p_1*r (* (- 1.0) p_1*r_2)) 0.0)))
      (a!409 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ p_0*r (* (- 1.0) p_0*r_2) (* (- 1.0) r) r_2) 0.0)))
      (a!410 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ p_0*r (* (- 1.0) p_0*r_2) (* (- 1.0) r) r_2) 0.0)))
      (a!411 (=> (and (>= r_2 0.0) (>= p_2 0.0)) (>= p_2*r_2 0.0)))
      (a!412 (=> (and (> r_2 0.0) (> p_2 0.0)) (> p_2*r_2 0.0)))
      (a!413 (=> (and (>= r_2 0.0) (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ p_0*r_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!414 (=> (and (> r_2 0.0) (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ p_0*r_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!415 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_2 0.0))
                 (>= (+ p_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!416 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_2 0.0))
                 (> (+ p_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!417 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_2) p_2*r_2) 0.0)))
      (a!418 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_2) p_2*r_2) 0.0)))
      (a!419 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_2 0.0))
                 (>= (+ (* (- 1.0) p_2*r) p_2*r_2) 0.0)))
      (a!420 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_2 0.0))
                 (> (+ (* (- 1.0) p_2*r) p_2*r_2) 0.0)))
      (a!421 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2 p_2*r (* (- 1.0) p_2*r_2))
                     0.0)))
      (a!422 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2 p_2*r (* (- 1.0) p_2*r_2)) 0.0)))
      (a!423 (=> (and (>= r_2 0.0) (>= p_3 0.0)) (>= p_3*r_2 0.0)))
      (a!424 (=> (and (> r_2 0.0) (> p_3 0.0)) (> p_3*r_2 0.0)))
      (a!425 (=> (and (>= r_2 0.0) (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ p_0*r_2 (* (- 1.0) p_3*r_2)) 0.0)))
      (a!426 (=> (and (> r_2 0.0) (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ p_0*r_2 (* (- 1.0) p_3*r_2)) 0.0)))
      (a!427 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_3 0.0))
                 (>= (+ p_3 (* (- 1.0) p_3*r_2)) 0.0)))
      (a!428 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_3 0.0))
                 (> (+ p_3 (* (- 1.0) p_3*r_2)) 0.0)))
      (a!429 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_3) p_3*r_2) 0.0)))
      (a!430 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_3) p_3*r_2) 0.0)))
      (a!431 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_3 0.0))
                 (>= (+ (* (- 1.0) p_3*r) p_3*r_2) 0.0)))
      (a!432 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_3 0.0))
                 (> (+ (* (- 1.0) p_3*r) p_3*r_2) 0.0)))
      (a!433 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2 p_3*r (* (- 1.0) p_3*r_2))
                     0.0)))
      (a!434 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2 p_3*r (* (- 1.0) p_3*r_2)) 0.0)))
      (a!435 (=> (and (>= epsilon_2 0.0) (>= p_0 0.0)) (>= epsilon_2*p_0 0.0)))
      (a!436 (=> (and (> epsilon_2 0.0) (> p_0 0.0)) (> epsilon_2*p_0 0.0)))
      (a!437 (=> (and (>= epsilon_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ epsilon_2 (* (- 1.0) epsilon_2*p_0)) 0.0)))
      (a!438 (=> (and (> epsilon_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ epsilon_2 (* (- 1.0) epsilon_2*p_0)) 0.0)))
      (a!439 (=> (and (>= epsilon_2 0.0) (>= E.0 0.0)) (>= E.0*epsilon_2 0.0)))
      (a!440 (=> (and (> epsilon_2 0.0) (> E.0 0.0)) (> E.0*epsilon_2 0.0)))
      (a!441 (=> (and (>= epsilon_2 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon_2)
                        entropy_eps*epsilon_2
                        epsilon_2*p_0)
                     0.0)))
      (a!442 (=> (and (> epsilon_2 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon_2)
                       entropy_eps*epsilon_2
                       epsilon_2*p_0)
                    0.0)))
      (a!443 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) epsilon_2*p_0) p_0) 0.0)))
      (a!444 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) epsilon_2*p_0) p_0) 0.0)))
      (a!445 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) epsilon_2) epsilon_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!446 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) epsilon_2) epsilon_2*p_0 (* (- 1.0) p_0))
                    0.0)))
      (a!447 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*epsilon_2)) 0.0)))
      (a!448 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*epsilon_2)) 0.0)))
      (a!449 (+ (* (- 1.0) E.0)
                E.0*epsilon_2
                entropy_eps
                (* (- 1.0) entropy_eps*epsilon_2)
                (* (- 1.0) epsilon_2*p_0)
                p_0))
      (a!452 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_0) epsilon_2*p_0) 0.0)))
      (a!453 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) epsilon*p_0) epsilon_2*p_0) 0.0)))
      (a!454 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) epsilon)
                        epsilon*p_0
                        epsilon_2
                        (* (- 1.0) epsilon_2*p_0))
                     0.0)))
      (a!455 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) epsilon)
                       epsilon*p_0
                       epsilon_2
                       (* (- 1.0) epsilon_2*p_0))
                    0.0)))
      (a!456 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) E.0*epsilon_2) 0.0)))
      (a!457 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) E.0*epsilon_2) 0.0)))
      (a!458 (+ E.0*epsilon
                (* (- 1.0) E.0*epsilon_2)
                (* (- 1.0) entropy_eps*epsilon)
                entropy_eps*epsilon_2
                (* (- 1.0) epsilon*p_0)
                epsilon_2*p_0))
      (a!461 (=> (and (>= delta_2 0.0) (>= E.0 0.0)) (>= E.0*delta_2 0.0)))
      (a!462 (=> (and (> delta_2 0.0) (> E.0 0.0)) (> E.0*delta_2 0.0)))
      (a!463 (=> (and (>= delta_2 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta_2) delta_2*entropy_eps delta_2*p_0)
                     0.0)))
      (a!464 (=> (and (> delta_2 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta_2) delta_2*entropy_eps delta_2*p_0)
                    0.0)))
      (a!465 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*delta_2)) 0.0)))
      (a!466 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*delta_2)) 0.0)))
      (a!467 (+ (* (- 1.0) E.0)
                E.0*delta_2
                (* (- 1.0) delta_2*entropy_eps)
                (* (- 1.0) delta_2*p_0)
                entropy_eps
                p_0))
      (a!470 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) E.0*delta_2) 0.0)))
      (a!471 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0*delta) E.0*delta_2) 0.0)))
      (a!472 (+ E.0*delta
                (* (- 1.0) E.0*delta_2)
                (* (- 1.0) delta*entropy_eps)
                (* (- 1.0) delta*p_0)
                delta_2*entropy_eps
                delta_2*p_0))
      (a!475 (= (+ |log(E1.0)|
                   (* (- 1.0) |p_0*log(entropy_eps_2 + p_0)|)
                   (* (- 1.0) |p_1*log(entropy_eps_2 + p_1)|)
                   (* (- 1.0) |p_2*log(entropy_eps_2 + p_2)|)
                   (* (- 1.0) |p_3*log(entropy_eps_2 + p_3)|))
                0.0))
      (a!476 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.0)
                   p_0
                   (* (- 1.0) p_0*w.0))
                0.0))
      (a!477 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.1)
                   p_1
                   (* (- 1.0) p_1*w.1))
                0.0))
      (a!478 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.2)
                   p_2
                   (* (- 1.0) p_2*w.2))
                0.0))
      (a!479 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.3)
                   p_3
                   (* (- 1.0) p_3*w.3))
                0.0))
      (a!480 (=> (and (> (+ entropy_eps p_0) 0.0) (> (+ entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) p_0)
                        (* (- 1.0) |p_0*log(entropy_eps + p_0)|)
                        |p_0*log(entropy_eps_2 + p_0)|
                        p_0*w.0)
                     0.0)))
      (a!481 (=> (and (> (+ entropy_eps p_1) 0.0) (> (+ entropy_eps_2 p_1) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                        |p_1*log(entropy_eps_2 + p_1)|
                        p_1*w.1)
                     0.0)))
      (a!482 (=> (and (> (+ entropy_eps p_2) 0.0) (> (+ entropy_eps_2 p_2) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                        |p_2*log(entropy_eps_2 + p_2)|
                        p_2*w.2)
                     0.0)))
      (a!483 (=> (and (> (+ entropy_eps p_3) 0.0) (> (+ entropy_eps_2 p_3) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        (* (- 1.0) |p_3*log(entropy_eps + p_3)|)
                        |p_3*log(entropy_eps_2 + p_3)|
                        p_3*w.3)
                     0.0)))
      (a!484 (=> (and (> E1.0 0.0) (> E.0 0.0))
                 (>= (+ (- 1.0) |log(E.0)| (* (- 1.0) |log(E1.0)|) v.0) 0.0)))
      (a!485 (=> (and (>= (+ (- 1.0) w.0) 0.0) (>= (+ entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.0
                        (* (- 1.0) p_0)
                        p_0*w.0)
                     0.0)))
      (a!486 (=> (and (> (+ (- 1.0) w.0) 0.0) (> (+ entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.0
                       (* (- 1.0) p_0)
                       p_0*w.0)
                    0.0)))
      (a!487 (=> (and (>= (+ (- 1.0) w.1) 0.0) (>= (+ entropy_eps_2 p_1) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.1
                        (* (- 1.0) p_1)
                        p_1*w.1)
                     0.0)))
      (a!488 (=> (and (> (+ (- 1.0) w.1) 0.0) (> (+ entropy_eps_2 p_1) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.1
                       (* (- 1.0) p_1)
                       p_1*w.1)
                    0.0)))
      (a!489 (=> (and (>= (+ (- 1.0) w.2) 0.0) (>= (+ entropy_eps_2 p_2) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.2
                        (* (- 1.0) p_2)
                        p_2*w.2)
                     0.0)))
      (a!490 (=> (and (> (+ (- 1.0) w.2) 0.0) (> (+ entropy_eps_2 p_2) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.2
                       (* (- 1.0) p_2)
                       p_2*w.2)
                    0.0)))
      (a!491 (=> (and (>= (+ (- 1.0) w.3) 0.0) (>= (+ entropy_eps_2 p_3) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.3
                        (* (- 1.0) p_3)
                        p_3*w.3)
                     0.0)))
      (a!492 (=> (and (> (+ (- 1.0) w.3) 0.0) (> (+ entropy_eps_2 p_3) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.3
                       (* (- 1.0) p_3)
                       p_3*w.3)
                    0.0)))
      (a!493 (=> (and (>= p_0 0.0) (>= (+ 1.0 (* (- 1.0) w.0)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*w.0)) 0.0)))
      (a!494 (=> (and (> p_0 0.0) (> (+ 1.0 (* (- 1.0) w.0)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*w.0)) 0.0)))
      (a!495 (=> (and (>= p_1 0.0) (>= (+ 1.0 (* (- 1.0) w.1)) 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*w.1)) 0.0)))
      (a!496 (=> (and (> p_1 0.0) (> (+ 1.0 (* (- 1.0) w.1)) 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*w.1)) 0.0)))
      (a!497 (=> (and (>= p_2 0.0) (>= (+ 1.0 (* (- 1.0) w.2)) 0.0))
                 (>= (+ p_2 (* (- 1.0) p_2*w.2)) 0.0)))
      (a!498 (=> (and (> p_2 0.0) (> (+ 1.0 (* (- 1.0) w.2)) 0.0))
                 (> (+ p_2 (* (- 1.0) p_2*w.2)) 0.0)))
      (a!499 (=> (and (>= p_3 0.0) (>= (+ 1.0 (* (- 1.0) w.3)) 0.0))
                 (>= (+ p_3 (* (- 1.0) p_3*w.3)) 0.0)))
      (a!500 (=> (and (> p_3 0.0) (> (+ 1.0 (* (- 1.0) w.3)) 0.0))
                 (> (+ p_3 (* (- 1.0) p_3*w.3)) 0.0)))
      (a!501 (=> (and (>= (+ (- 1.0) v.0) 0.0) (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*v.0) 0.0)))
      (a!502 (=> (and (> (+ (- 1.0) v.0) 0.0) (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*v.0) 0.0)))
      (a!503 (=> (and (>= epsilon 0.0) (>= E1.0 0.0)) (>= E1.0*epsilon 0.0)))
      (a!504 (=> (and (> epsilon 0.0) (> E1.0 0.0)) (> E1.0*epsilon 0.0)))
      (a!505 (=> (and (>= epsilon 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1.0*epsilon)
                        entropy_eps_2*epsilon
                        epsilon*p_0)
                     0.0)))
      (a!506 (=> (and (> epsilon 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1.0*epsilon)
                       entropy_eps_2*epsilon
                       epsilon*p_0)
                    0.0)))
      (a!507 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) E1.0*epsilon) 0.0)))
      (a!508 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) E1.0*epsilon) 0.0)))
      (a!509 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= E1.0 0.0))
                 (>= (+ E1.0 (* (- 1.0) E1.0*epsilon)) 0.0)))
      (a!510 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> E1.0 0.0))
                 (> (+ E1.0 (* (- 1.0) E1.0*epsilon)) 0.0)))
      (a!511 (+ (* (- 1.0) E1.0)
                E1.0*epsilon
                entropy_eps_2
                (* (- 1.0) entropy_eps_2*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!514 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0)
                        E.0*epsilon
                        E1.0
                        (* (- 1.0) E1.0*epsilon))
                     0.0)))
      (a!515 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0)
                       E.0*epsilon
                       E1.0
                       (* (- 1.0) E1.0*epsilon))
                    0.0)))
      (a!516 (=> (and (>= delta 0.0) (>= E1.0 0.0)) (>= E1.0*delta 0.0)))
      (a!517 (=> (and (> delta 0.0) (> E1.0 0.0)) (> E1.0*delta 0.0)))
      (a!518 (=> (and (>= delta 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1.0*delta) delta*entropy_eps_2 delta*p_0)
                     0.0)))
      (a!519 (=> (and (> delta 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1.0*delta) delta*entropy_eps_2 delta*p_0)
                    0.0)))
      (a!520 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) E1.0*delta) 0.0)))
      (a!521 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta) E1.0*delta) 0.0)))
      (a!522 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= E1.0 0.0))
                 (>= (+ E1.0 (* (- 1.0) E1.0*delta)) 0.0)))
      (a!523 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> E1.0 0.0))
                 (> (+ E1.0 (* (- 1.0) E1.0*delta)) 0.0)))
      (a!524 (+ (* (- 1.0) E1.0)
                E1.0*delta
                (* (- 1.0) delta*entropy_eps_2)
                (* (- 1.0) delta*p_0)
                entropy_eps_2
                p_0))
      (a!527 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*delta E1.0 (* (- 1.0) E1.0*delta))
                     0.0)))
      (a!528 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*delta E1.0 (* (- 1.0) E1.0*delta))
                    0.0)))
      (a!529 (=> (and (>= entropy_eps 0.0) (>= E1.0 0.0))
                 (>= E1.0*entropy_eps 0.0)))
      (a!530 (=> (and (> entropy_eps 0.0) (> E1.0 0.0))
                 (> E1.0*entropy_eps 0.0)))
      (a!531 (=> (and (>= entropy_eps 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1.0*entropy_eps)
                        entropy_eps*entropy_eps_2
                        entropy_eps*p_0)
                     0.0)))
      (a!532 (=> (and (> entropy_eps 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1.0*entropy_eps)
                       entropy_eps*entropy_eps_2
                       entropy_eps*p_0)
                    0.0)))
      (a!533 (=> (and (>= entropy_eps 0.0) (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps) E1.0*entropy_eps) 0.0)))
      (a!534 (=> (and (> entropy_eps 0.0) (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps) E1.0*entropy_eps) 0.0)))
      (a!535 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= E1.0 0.0))
                 (>= (+ E1.0 (* (- 1.0) E1.0*entropy_eps)) 0.0)))
      (a!536 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> E1.0 0.0))
                 (> (+ E1.0 (* (- 1.0) E1.0*entropy_eps)) 0.0)))
      (a!537 (+ (* (- 1.0) E1.0)
                E1.0*entropy_eps
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2
                p_0))
      (a!540 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0)
                        E.0*entropy_eps
                        E1.0
                        (* (- 1.0) E1.0*entropy_eps))
                     0.0)))
      (a!541 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0)
                       E.0*entropy_eps
                       E1.0
                       (* (- 1.0) E1.0*entropy_eps))
                    0.0)))
      (a!542 (=> (and (>= entropy_eps_2 0.0) (>= p_0 0.0))
                 (>= entropy_eps_2*p_0 0.0)))
      (a!543 (=> (and (> entropy_eps_2 0.0) (> p_0 0.0))
                 (> entropy_eps_2*p_0 0.0)))
      (a!544 (=> (and (>= entropy_eps_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ entropy_eps_2 (* (- 1.0) entropy_eps_2*p_0)) 0.0)))
      (a!545 (=> (and (> entropy_eps_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ entropy_eps_2 (* (- 1.0) entropy_eps_2*p_0)) 0.0)))
      (a!546 (=> (and (>= entropy_eps_2 0.0) (>= E.0 0.0))
                 (>= E.0*entropy_eps_2 0.0)))
      (a!547 (=> (and (> entropy_eps_2 0.0) (> E.0 0.0))
                 (> E.0*entropy_eps_2 0.0)))
      (a!548 (=> (and (>= entropy_eps_2 0.0) (>= E1.0 0.0))
                 (>= E1.0*entropy_eps_2 0.0)))
      (a!549 (=> (and (> entropy_eps_2 0.0) (> E1.0 0.0))
                 (> E1.0*entropy_eps_2 0.0)))
      (a!550 (=> (and (>= entropy_eps_2 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps_2)
                        entropy_eps*entropy_eps_2
                        entropy_eps_2*p_0)
                     0.0)))
      (a!551 (=> (and (> entropy_eps_2 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps_2)
                       entropy_eps*entropy_eps_2
                       entropy_eps_2*p_0)
                    0.0)))
      (a!552 (=> (and (>= entropy_eps_2 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1.0*entropy_eps_2)
                        entropy_eps_2**2
                        entropy_eps_2*p_0)
                     0.0)))
      (a!553 (=> (and (> entropy_eps_2 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1.0*entropy_eps_2)
                       entropy_eps_2**2
                       entropy_eps_2*p_0)
                    0.0)))
      (a!554 (=> (and (>= entropy_eps_2 0.0) (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps_2) E1.0*entropy_eps_2) 0.0)))
      (a!555 (=> (and (> entropy_eps_2 0.0) (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps_2) E1.0*entropy_eps_2) 0.0)))
      (a!556 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2*p_0) p_0) 0.0)))
      (a!557 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2*p_0) p_0) 0.0)))
      (a!558 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0
                        (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*p_0
                        (* (- 1.0) p_0))
                     0.0)))
      (a!559 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0
                       (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*p_0
                       (* (- 1.0) p_0))
                    0.0)))
      (a!560 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*entropy_eps_2)) 0.0)))
      (a!561 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*entropy_eps_2)) 0.0)))
      (a!562 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= E1.0 0.0))
                 (>= (+ E1.0 (* (- 1.0) E1.0*entropy_eps_2)) 0.0)))
      (a!563 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> E1.0 0.0))
                 (> (+ E1.0 (* (- 1.0) E1.0*entropy_eps_2)) 0.0)))
      (a!564 (+ (* (- 1.0) E.0)
                E.0*entropy_eps_2
                entropy_eps
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps_2*p_0)
                p_0))
      (a!567 (+ (* (- 1.0) E1.0)
                E1.0*entropy_eps_2
                entropy_eps_2
                (* (- 1.0) entropy_eps_2**2)
                (* (- 1.0) entropy_eps_2*p_0)
                p_0))
      (a!570 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0)
                        E.0*entropy_eps_2
                        E1.0
                        (* (- 1.0) E1.0*entropy_eps_2))
                     0.0)))
      (a!571 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0)
                       E.0*entropy_eps_2
                       E1.0
                       (* (- 1.0) E1.0*entropy_eps_2))
                    0.0)))
      (a!572 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_0) entropy_eps_2*p_0) 0.0)))
      (a!573 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_0) entropy_eps_2*p_0) 0.0)))
      (a!574 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*p_0
                        entropy_eps_2
                        (* (- 1.0) entropy_eps_2*p_0))
                     0.0)))
      (a!575 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*p_0
                       entropy_eps_2
                       (* (- 1.0) entropy_eps_2*p_0))
                    0.0)))
      (a!576 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps) E.0*entropy_eps_2) 0.0)))
      (a!577 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps) E.0*entropy_eps_2) 0.0)))
      (a!578 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= E1.0 0.0))
                 (>= (+ (* (- 1.0) E1.0*entropy_eps) E1.0*entropy_eps_2) 0.0)))
      (a!579 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> E1.0 0.0))
                 (> (+ (* (- 1.0) E1.0*entropy_eps) E1.0*entropy_eps_2) 0.0)))
      (a!580 (+ E.0*entropy_eps
                (* (- 1.0) E.0*entropy_eps_2)
                (* (- 1.0) entropy_eps**2)
                entropy_eps*entropy_eps_2
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2*p_0))
      (a!583 (+ E1.0*entropy_eps
                (* (- 1.0) E1.0*entropy_eps_2)
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2**2
                entropy_eps_2*p_0))
      (a!586 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ E.0*entropy_eps
                        (* (- 1.0) E.0*entropy_eps_2)
                        (* (- 1.0) E1.0*entropy_eps)
                        E1.0*entropy_eps_2)
                     0.0)))
      (a!587 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ E.0*entropy_eps
                       (* (- 1.0) E.0*entropy_eps_2)
                       (* (- 1.0) E1.0*entropy_eps)
                       E1.0*entropy_eps_2)
                    0.0))))
(let ((a!87 (=> (and (>= (+ (- 1.0) alpha t) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= a!86 0.0)))
      (a!88 (=> (and (> (+ (- 1.0) alpha t) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> a!86 0.0)))
      (a!154 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= a!153 0.0)))
      (a!155 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> a!153 0.0)))
      (a!159 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= a!158 0.0)))
      (a!160 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> a!158 0.0)))
      (a!176 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0)
                      (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= a!175 0.0)))
      (a!177 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0)
                      (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> a!175 0.0)))
      (a!196 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!195 0.0)))
      (a!197 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!195 0.0)))
      (a!201 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!200 0.0)))
      (a!202 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!200 0.0)))
      (a!218 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!217 0.0)))
      (a!219 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!217 0.0)))
      (a!450 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!449 0.0)))
      (a!451 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!449 0.0)))
      (a!459 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!458 0.0)))
      (a!460 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!458 0.0)))
      (a!468 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!467 0.0)))
      (a!469 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!467 0.0)))
      (a!473 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!472 0.0)))
      (a!474 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!472 0.0)))
      (a!512 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!511 0.0)))
      (a!513 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!511 0.0)))
      (a!525 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!524 0.0)))
      (a!526 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!524 0.0)))
      (a!538 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!537 0.0)))
      (a!539 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!537 0.0)))
      (a!565 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!564 0.0)))
      (a!566 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!564 0.0)))
      (a!568 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!567 0.0)))
      (a!569 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!567 0.0)))
      (a!581 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!580 0.0)))
      (a!582 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!580 0.0)))
      (a!584 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!583 0.0)))
      (a!585 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!583 0.0))))
  (or (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!33
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!34
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!35
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!33
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!34
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!35
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!33
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!34
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!35
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           (> (* (- 1.0) t) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!87
           a!88
           (not (> (+ alpha*p_0 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           a!89
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!87
           a!88
           (not (> (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           a!90
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!87
           a!88
           (not (> (+ alpha*p_0 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= (+ (- 1.0) alpha t) 0.0)
           a!91
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!87
           a!88
           (not (> (+ alpha*p_0 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ delta*p_0 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!136
           a!137
           a!138
           a!139
           a!140
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
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
           a!114
           a!115
           a!116
           a!117
           a!151
           a!152
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!154
           a!155
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!156
           a!157
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!176
           a!177
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!136
           a!137
           a!138
           a!139
           a!140
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
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
           a!114
           a!115
           a!116
           a!117
           a!151
           a!152
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!154
           a!155
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!156
           a!157
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!176
           a!177
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!136
           a!137
           a!138
           a!139
           a!140
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
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
           a!114
           a!115
           a!116
           a!117
           a!151
           a!152
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!154
           a!155
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!156
           a!157
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!176
           a!177
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!136
           a!137
           a!138
           a!139
           a!140
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
           a!141
           a!142
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
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
           a!114
           a!115
           a!116
           a!117
           a!151
           a!152
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!154
           a!155
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!156
           a!157
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           a!165
           a!166
           a!167
           a!168
           a!169
           a!170
           a!171
           a!172
           a!173
           a!174
           a!176
           a!177
           (=> (= p_1 0.0) (= |p_1*log(e + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(e + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(e + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(e + p_3)| 0.0))
           (not (>= (+ delta*e delta*p_0 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ a (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ a (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ a (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ a (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ a (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ a (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ a (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (> (+ a (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ a (* (- 1.0) epsilon)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!92
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           a!93
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!108
           a!109
           a!110
           a!111
           a!112
           a!113
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!118
           a!119
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!126
           a!127
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!130
           a!131
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!134
           a!135
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
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
           a!247
           a!248
           a!249
           a!250
           a!251
           a!252
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
           (=> (= p_1 0.0) (= |p_1*log(p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(p_3)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (> (* (- 1.0) t) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!68
           a!69
           a!264
           a!265
           a!266
           a!267
           a!70
           a!71
           a!72
           a!73
           a!268
           a!269
           a!270
           a!271
           a!74
           a!75
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!89
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!68
           a!69
           a!264
           a!265
           a!266
           a!267
           a!70
           a!71
           a!72
           a!73
           a!268
           a!269
           a!270
           a!271
           a!74
           a!75
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!90
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!68
           a!69
           a!264
           a!265
           a!266
           a!267
           a!70
           a!71
           a!72
           a!73
           a!268
           a!269
           a!270
           a!271
           a!74
           a!75
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!91
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!68
           a!69
           a!264
           a!265
           a!266
           a!267
           a!70
           a!71
           a!72
           a!73
           a!268
           a!269
           a!270
           a!271
           a!74
           a!75
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_0)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) a) p_0) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (> (+ a (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!76
           a!77
           a!272
           a!273
           a!274
           a!275
           a!78
           a!79
           a!80
           a!81
           a!276
           a!277
           a!278
           a!279
           a!82
           a!83
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!76
           a!77
           a!272
           a!273
           a!274
           a!275
           a!78
           a!79
           a!80
           a!81
           a!276
           a!277
           a!278
           a!279
           a!82
           a!83
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!76
           a!77
           a!272
           a!273
           a!274
           a!275
           a!78
           a!79
           a!80
           a!81
           a!276
           a!277
           a!278
           a!279
           a!82
           a!83
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!76
           a!77
           a!272
           a!273
           a!274
           a!275
           a!78
           a!79
           a!80
           a!81
           a!276
           a!277
           a!278
           a!279
           a!82
           a!83
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!33
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!34
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!35
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!33
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!34
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!35
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!33
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!34
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!35
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!201
           a!202
           a!203
           a!204
           a!280
           a!281
           a!282
           a!283
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           a!211
           a!212
           a!284
           a!285
           a!286
           a!287
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!201
           a!202
           a!203
           a!204
           a!280
           a!281
           a!282
           a!283
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           a!211
           a!212
           a!284
           a!285
           a!286
           a!287
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!201
           a!202
           a!203
           a!204
           a!280
           a!281
           a!282
           a!283
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           a!211
           a!212
           a!284
           a!285
           a!286
           a!287
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!201
           a!202
           a!203
           a!204
           a!280
           a!281
           a!282
           a!283
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           a!211
           a!212
           a!284
           a!285
           a!286
           a!287
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!201
           a!202
           a!203
           a!204
           a!280
           a!281
           a!282
           a!283
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           a!211
           a!212
           a!284
           a!285
           a!286
           a!287
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!201
           a!202
           a!203
           a!204
           a!280
           a!281
           a!282
           a!283
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           a!211
           a!212
           a!284
           a!285
           a!286
           a!287
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!201
           a!202
           a!203
           a!204
           a!280
           a!281
           a!282
           a!283
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           a!211
           a!212
           a!284
           a!285
           a!286
           a!287
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!220
           a!221
           a!222
           a!223
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!224
           a!225
           a!226
           a!227
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!132
           a!133
           a!201
           a!202
           a!203
           a!204
           a!280
           a!281
           a!282
           a!283
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           a!211
           a!212
           a!284
           a!285
           a!286
           a!287
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (* (- 1.0) t_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!288
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!68
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!75
           a!296
           a!297
           a!298
           a!299
           (not (> (* (- 1.0) t) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (+ p_0 (* (- 1.0) p_1) (* (- 1.0) t_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!288
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!68
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!75
           a!296
           a!297
           a!298
           a!299
           (not a!89))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) t_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!288
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!68
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!75
           a!296
           a!297
           a!298
           a!299
           (not a!90))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= t_2 0.0)
           (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           (>= (+ (* (- 1.0) t) t_2) 0.0)
           (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) t_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!288
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
           a!295
           a!68
           a!69
           a!70
           a!71
           a!72
           a!73
           a!74
           a!75
           a!296
           a!297
           a!298
           a!299
           (not a!91))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!300
           a!301
           a!302
           a!303
           a!304
           a!305
           a!306
           a!307
           a!308
           a!309
           a!310
           a!311
           a!312
           a!313
           a!314
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           a!321
           a!322
           a!323
           (not (> (+ a_2 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!300
           a!301
           a!302
           a!303
           a!304
           a!305
           a!306
           a!307
           a!308
           a!309
           a!310
           a!311
           a!312
           a!313
           a!314
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           a!321
           a!322
           a!323
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!300
           a!301
           a!302
           a!303
           a!304
           a!305
           a!306
           a!307
           a!308
           a!309
           a!310
           a!311
           a!312
           a!313
           a!314
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           a!321
           a!322
           a!323
           (not (> (+ a_2 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!300
           a!301
           a!302
           a!303
           a!304
           a!305
           a!306
           a!307
           a!308
           a!309
           a!310
           a!311
           a!312
           a!313
           a!314
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           a!321
           a!322
           a!323
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!300
           a!301
           a!302
           a!303
           a!304
           a!305
           a!306
           a!307
           a!308
           a!309
           a!310
           a!311
           a!312
           a!313
           a!314
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           a!321
           a!322
           a!323
           (not (> (+ a_2 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!300
           a!301
           a!302
           a!303
           a!304
           a!305
           a!306
           a!307
           a!308
           a!309
           a!310
           a!311
           a!312
           a!313
           a!314
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           a!321
           a!322
           a!323
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!300
           a!301
           a!302
           a!303
           a!304
           a!305
           a!306
           a!307
           a!308
           a!309
           a!310
           a!311
           a!312
           a!313
           a!314
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           a!321
           a!322
           a!323
           (not (> (+ a_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= a 0.0)
           (>= (+ 1.0 (* (- 1.0) a)) 0.0)
           (>= a_2 0.0)
           (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
           (>= (+ (* (- 1.0) a) a_2) 0.0)
           (> (+ a (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!228
           a!229
           a!230
           a!231
           a!232
           a!233
           a!234
           a!235
           a!240
           a!241
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!300
           a!301
           a!302
           a!303
           a!304
           a!305
           a!306
           a!307
           a!308
           a!309
           a!310
           a!311
           a!312
           a!313
           a!314
           a!315
           a!316
           a!317
           a!318
           a!319
           a!320
           a!321
           a!322
           a!323
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_0)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!76
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
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
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!76
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
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
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!76
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
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
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= alpha 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
           (>= alpha_2 0.0)
           (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
           (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
           (> (+ alpha*p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!76
           a!77
           a!78
           a!79
           a!80
           a!81
           a!82
           a!83
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
           (not (> (+ alpha_2*p_0 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!33
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!34
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!35
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
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
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!33
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!34
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!35
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!33
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!34
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!35
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!33
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!34
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!35
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!33
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!34
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!35
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!33
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!33))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!34
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!34))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!35
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!35))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!349
           a!350
           a!351
           a!1
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
           a!352
           a!353
           a!354
           a!355
           a!356
           a!357
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> (* (- 1.0) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!349
           a!350
           a!351
           a!1
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
           a!352
           a!353
           a!354
           a!355
           a!356
           a!357
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!349
           a!350
           a!351
           a!1
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
           a!352
           a!353
           a!354
           a!355
           a!356
           a!357
           a!358
           a!359
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!360
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!349
           a!350
           a!351
           a!1
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
           a!352
           a!353
           a!354
           a!355
           a!356
           a!357
           a!358
           a!359
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!349
           a!350
           a!351
           a!1
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
           a!352
           a!353
           a!354
           a!355
           a!356
           a!357
           a!358
           a!359
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!361
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!349
           a!350
           a!351
           a!1
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
           a!352
           a!353
           a!354
           a!355
           a!356
           a!357
           a!358
           a!359
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!349
           a!350
           a!351
           a!1
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
           a!352
           a!353
           a!354
           a!355
           a!356
           a!357
           a!358
           a!359
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 0.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!362
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!349
           a!350
           a!351
           a!1
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
           a!352
           a!353
           a!354
           a!355
           a!356
           a!357
           a!358
           a!359
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!363
           a!364
           a!365
           a!366
           a!342
           a!343
           a!344
           a!345
           a!367
           a!368
           a!369
           a!370
           a!350
           a!351
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           a!352
           a!353
           a!371
           a!372
           a!373
           a!374
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> (* (- 1.0) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!363
           a!364
           a!365
           a!366
           a!342
           a!343
           a!344
           a!345
           a!367
           a!368
           a!369
           a!370
           a!350
           a!351
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           a!352
           a!353
           a!371
           a!372
           a!373
           a!374
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!363
           a!364
           a!365
           a!366
           a!342
           a!343
           a!344
           a!345
           a!367
           a!368
           a!369
           a!370
           a!350
           a!351
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           a!352
           a!353
           a!371
           a!372
           a!373
           a!374
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!360
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!363
           a!364
           a!365
           a!366
           a!342
           a!343
           a!344
           a!345
           a!367
           a!368
           a!369
           a!370
           a!350
           a!351
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           a!352
           a!353
           a!371
           a!372
           a!373
           a!374
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!363
           a!364
           a!365
           a!366
           a!342
           a!343
           a!344
           a!345
           a!367
           a!368
           a!369
           a!370
           a!350
           a!351
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           a!352
           a!353
           a!371
           a!372
           a!373
           a!374
           a!358
           a!359
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!361
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!363
           a!364
           a!365
           a!366
           a!342
           a!343
           a!344
           a!345
           a!367
           a!368
           a!369
           a!370
           a!350
           a!351
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           a!352
           a!353
           a!371
           a!372
           a!373
           a!374
           a!358
           a!359
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!363
           a!364
           a!365
           a!366
           a!342
           a!343
           a!344
           a!345
           a!367
           a!368
           a!369
           a!370
           a!350
           a!351
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           a!352
           a!353
           a!371
           a!372
           a!373
           a!374
           a!358
           a!359
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 1.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!362
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!363
           a!364
           a!365
           a!366
           a!342
           a!343
           a!344
           a!345
           a!367
           a!368
           a!369
           a!370
           a!350
           a!351
           a!1
           a!2
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           a!352
           a!353
           a!371
           a!372
           a!373
           a!374
           a!358
           a!359
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!375
           a!376
           a!377
           a!378
           a!342
           a!343
           a!344
           a!345
           a!379
           a!380
           a!381
           a!382
           a!350
           a!351
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           a!352
           a!353
           a!383
           a!384
           a!385
           a!386
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> (* (- 1.0) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!375
           a!376
           a!377
           a!378
           a!342
           a!343
           a!344
           a!345
           a!379
           a!380
           a!381
           a!382
           a!350
           a!351
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           a!352
           a!353
           a!383
           a!384
           a!385
           a!386
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!375
           a!376
           a!377
           a!378
           a!342
           a!343
           a!344
           a!345
           a!379
           a!380
           a!381
           a!382
           a!350
           a!351
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           a!352
           a!353
           a!383
           a!384
           a!385
           a!386
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_1) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!360
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!375
           a!376
           a!377
           a!378
           a!342
           a!343
           a!344
           a!345
           a!379
           a!380
           a!381
           a!382
           a!350
           a!351
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           a!352
           a!353
           a!383
           a!384
           a!385
           a!386
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!375
           a!376
           a!377
           a!378
           a!342
           a!343
           a!344
           a!345
           a!379
           a!380
           a!381
           a!382
           a!350
           a!351
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           a!352
           a!353
           a!383
           a!384
           a!385
           a!386
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_2) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!361
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!375
           a!376
           a!377
           a!378
           a!342
           a!343
           a!344
           a!345
           a!379
           a!380
           a!381
           a!382
           a!350
           a!351
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           a!352
           a!353
           a!383
           a!384
           a!385
           a!386
           a!358
           a!359
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!375
           a!376
           a!377
           a!378
           a!342
           a!343
           a!344
           a!345
           a!379
           a!380
           a!381
           a!382
           a!350
           a!351
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           a!352
           a!353
           a!383
           a!384
           a!385
           a!386
           a!358
           a!359
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ delta (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= delta_2 0.0)
           (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           a!362
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!336
           a!337
           a!375
           a!376
           a!377
           a!378
           a!342
           a!343
           a!344
           a!345
           a!379
           a!380
           a!381
           a!382
           a!350
           a!351
           a!1
           a!2
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           a!352
           a!353
           a!383
           a!384
           a!385
           a!386
           a!358
           a!359
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!38
           a!39
           a!40
           a!41
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!46
           a!47
           a!48
           a!49
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
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
           a!410
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
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
           a!410
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
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
           a!410
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
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
           a!410
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
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
           a!410
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
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
           a!410
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
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
           a!410
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
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
           a!47
           a!48
           a!49
           a!50
           a!51
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
           a!410
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           a!387
           a!388
           a!411
           a!412
           a!413
           a!414
           a!393
           a!394
           a!395
           a!396
           a!415
           a!416
           a!417
           a!418
           a!401
           a!402
           a!403
           a!404
           a!419
           a!420
           a!421
           a!422
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           a!387
           a!388
           a!411
           a!412
           a!413
           a!414
           a!393
           a!394
           a!395
           a!396
           a!415
           a!416
           a!417
           a!418
           a!401
           a!402
           a!403
           a!404
           a!419
           a!420
           a!421
           a!422
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           a!387
           a!388
           a!411
           a!412
           a!413
           a!414
           a!393
           a!394
           a!395
           a!396
           a!415
           a!416
           a!417
           a!418
           a!401
           a!402
           a!403
           a!404
           a!419
           a!420
           a!421
           a!422
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           a!387
           a!388
           a!411
           a!412
           a!413
           a!414
           a!393
           a!394
           a!395
           a!396
           a!415
           a!416
           a!417
           a!418
           a!401
           a!402
           a!403
           a!404
           a!419
           a!420
           a!421
           a!422
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           a!387
           a!388
           a!411
           a!412
           a!413
           a!414
           a!393
           a!394
           a!395
           a!396
           a!415
           a!416
           a!417
           a!418
           a!401
           a!402
           a!403
           a!404
           a!419
           a!420
           a!421
           a!422
           a!409
           a!410
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           a!387
           a!388
           a!411
           a!412
           a!413
           a!414
           a!393
           a!394
           a!395
           a!396
           a!415
           a!416
           a!417
           a!418
           a!401
           a!402
           a!403
           a!404
           a!419
           a!420
           a!421
           a!422
           a!409
           a!410
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           a!387
           a!388
           a!411
           a!412
           a!413
           a!414
           a!393
           a!394
           a!395
           a!396
           a!415
           a!416
           a!417
           a!418
           a!401
           a!402
           a!403
           a!404
           a!419
           a!420
           a!421
           a!422
           a!409
           a!410
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!52
           a!53
           a!54
           a!55
           a!42
           a!43
           a!44
           a!45
           a!56
           a!57
           a!58
           a!59
           a!50
           a!51
           a!387
           a!388
           a!411
           a!412
           a!413
           a!414
           a!393
           a!394
           a!395
           a!396
           a!415
           a!416
           a!417
           a!418
           a!401
           a!402
           a!403
           a!404
           a!419
           a!420
           a!421
           a!422
           a!409
           a!410
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           a!387
           a!388
           a!423
           a!424
           a!425
           a!426
           a!393
           a!394
           a!395
           a!396
           a!427
           a!428
           a!429
           a!430
           a!401
           a!402
           a!403
           a!404
           a!431
           a!432
           a!433
           a!434
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           a!387
           a!388
           a!423
           a!424
           a!425
           a!426
           a!393
           a!394
           a!395
           a!396
           a!427
           a!428
           a!429
           a!430
           a!401
           a!402
           a!403
           a!404
           a!431
           a!432
           a!433
           a!434
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           a!387
           a!388
           a!423
           a!424
           a!425
           a!426
           a!393
           a!394
           a!395
           a!396
           a!427
           a!428
           a!429
           a!430
           a!401
           a!402
           a!403
           a!404
           a!431
           a!432
           a!433
           a!434
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_1) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           a!387
           a!388
           a!423
           a!424
           a!425
           a!426
           a!393
           a!394
           a!395
           a!396
           a!427
           a!428
           a!429
           a!430
           a!401
           a!402
           a!403
           a!404
           a!431
           a!432
           a!433
           a!434
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           a!387
           a!388
           a!423
           a!424
           a!425
           a!426
           a!393
           a!394
           a!395
           a!396
           a!427
           a!428
           a!429
           a!430
           a!401
           a!402
           a!403
           a!404
           a!431
           a!432
           a!433
           a!434
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_2) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           a!387
           a!388
           a!423
           a!424
           a!425
           a!426
           a!393
           a!394
           a!395
           a!396
           a!427
           a!428
           a!429
           a!430
           a!401
           a!402
           a!403
           a!404
           a!431
           a!432
           a!433
           a!434
           a!409
           a!410
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           a!387
           a!388
           a!423
           a!424
           a!425
           a!426
           a!393
           a!394
           a!395
           a!396
           a!427
           a!428
           a!429
           a!430
           a!401
           a!402
           a!403
           a!404
           a!431
           a!432
           a!433
           a!434
           a!409
           a!410
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0*r_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r_2 0.0)
           (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
           (>= (+ (* (- 1.0) r) r_2) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!36
           a!37
           a!60
           a!61
           a!62
           a!63
           a!42
           a!43
           a!44
           a!45
           a!64
           a!65
           a!66
           a!67
           a!50
           a!51
           a!387
           a!388
           a!423
           a!424
           a!425
           a!426
           a!393
           a!394
           a!395
           a!396
           a!427
           a!428
           a!429
           a!430
           a!401
           a!402
           a!403
           a!404
           a!431
           a!432
           a!433
           a!434
           a!409
           a!410
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_1) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_1 (* (- 1.0) p_3)) 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_2) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (>= 1.0 0.0)
           (>= 1.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_0) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_1) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ (* (- 1.0) p_2) p_3) 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= 0.0 0.0)
           (>= 2.0 0.0)
           (>= 2.0 0.0)
           (>= 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!435
           a!436
           a!437
           a!438
           a!439
           a!440
           a!441
           a!442
           a!443
           a!444
           a!445
           a!446
           a!447
           a!448
           a!450
           a!451
           a!452
           a!453
           a!454
           a!455
           a!456
           a!457
           a!459
           a!460
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!435
           a!436
           a!437
           a!438
           a!439
           a!440
           a!441
           a!442
           a!443
           a!444
           a!445
           a!446
           a!447
           a!448
           a!450
           a!451
           a!452
           a!453
           a!454
           a!455
           a!456
           a!457
           a!459
           a!460
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!435
           a!436
           a!437
           a!438
           a!439
           a!440
           a!441
           a!442
           a!443
           a!444
           a!445
           a!446
           a!447
           a!448
           a!450
           a!451
           a!452
           a!453
           a!454
           a!455
           a!456
           a!457
           a!459
           a!460
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!435
           a!436
           a!437
           a!438
           a!439
           a!440
           a!441
           a!442
           a!443
           a!444
           a!445
           a!446
           a!447
           a!448
           a!450
           a!451
           a!452
           a!453
           a!454
           a!455
           a!456
           a!457
           a!459
           a!460
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!435
           a!436
           a!437
           a!438
           a!439
           a!440
           a!441
           a!442
           a!443
           a!444
           a!445
           a!446
           a!447
           a!448
           a!450
           a!451
           a!452
           a!453
           a!454
           a!455
           a!456
           a!457
           a!459
           a!460
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!435
           a!436
           a!437
           a!438
           a!439
           a!440
           a!441
           a!442
           a!443
           a!444
           a!445
           a!446
           a!447
           a!448
           a!450
           a!451
           a!452
           a!453
           a!454
           a!455
           a!456
           a!457
           a!459
           a!460
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!435
           a!436
           a!437
           a!438
           a!439
           a!440
           a!441
           a!442
           a!443
           a!444
           a!445
           a!446
           a!447
           a!448
           a!450
           a!451
           a!452
           a!453
           a!454
           a!455
           a!456
           a!457
           a!459
           a!460
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon_2 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!435
           a!436
           a!437
           a!438
           a!439
           a!440
           a!441
           a!442
           a!443
           a!444
           a!445
           a!446
           a!447
           a!448
           a!450
           a!451
           a!452
           a!453
           a!454
           a!455
           a!456
           a!457
           a!459
           a!460
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!336
           a!337
           a!342
           a!343
           a!461
           a!462
           a!463
           a!464
           a!344
           a!345
           a!350
           a!351
           a!465
           a!466
           a!468
           a!469
           a!352
           a!353
           a!358
           a!359
           a!470
           a!471
           a!473
           a!474
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!336
           a!337
           a!342
           a!343
           a!461
           a!462
           a!463
           a!464
           a!344
           a!345
           a!350
           a!351
           a!465
           a!466
           a!468
           a!469
           a!352
           a!353
           a!358
           a!359
           a!470
           a!471
           a!473
           a!474
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!336
           a!337
           a!342
           a!343
           a!461
           a!462
           a!463
           a!464
           a!344
           a!345
           a!350
           a!351
           a!465
           a!466
           a!468
           a!469
           a!352
           a!353
           a!358
           a!359
           a!470
           a!471
           a!473
           a!474
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!336
           a!337
           a!342
           a!343
           a!461
           a!462
           a!463
           a!464
           a!344
           a!345
           a!350
           a!351
           a!465
           a!466
           a!468
           a!469
           a!352
           a!353
           a!358
           a!359
           a!470
           a!471
           a!473
           a!474
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!336
           a!337
           a!342
           a!343
           a!461
           a!462
           a!463
           a!464
           a!344
           a!345
           a!350
           a!351
           a!465
           a!466
           a!468
           a!469
           a!352
           a!353
           a!358
           a!359
           a!470
           a!471
           a!473
           a!474
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!336
           a!337
           a!342
           a!343
           a!461
           a!462
           a!463
           a!464
           a!344
           a!345
           a!350
           a!351
           a!465
           a!466
           a!468
           a!469
           a!352
           a!353
           a!358
           a!359
           a!470
           a!471
           a!473
           a!474
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!336
           a!337
           a!342
           a!343
           a!461
           a!462
           a!463
           a!464
           a!344
           a!345
           a!350
           a!351
           a!465
           a!466
           a!468
           a!469
           a!352
           a!353
           a!358
           a!359
           a!470
           a!471
           a!473
           a!474
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ (* (- 1.0) delta) delta_2) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta_2 0.0)
           (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!179
           a!180
           a!181
           a!182
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!183
           a!184
           a!185
           a!186
           a!187
           a!188
           a!189
           a!190
           a!191
           a!192
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
           a!114
           a!115
           a!116
           a!117
           a!193
           a!194
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!196
           a!197
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!198
           a!199
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
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
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!218
           a!219
           a!336
           a!337
           a!342
           a!343
           a!461
           a!462
           a!463
           a!464
           a!344
           a!345
           a!350
           a!351
           a!465
           a!466
           a!468
           a!469
           a!352
           a!353
           a!358
           a!359
           a!470
           a!471
           a!473
           a!474
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E.0 0.0)
           (> E1.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!475
           a!476
           a!477
           a!478
           a!479
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!480
           a!481
           a!482
           a!483
           a!484
           a!485
           a!486
           a!487
           a!488
           a!489
           a!490
           a!491
           a!492
           a!493
           a!494
           a!495
           a!496
           a!497
           a!498
           a!499
           a!500
           a!501
           a!502
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!503
           a!504
           a!193
           a!194
           a!505
           a!506
           a!507
           a!508
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!509
           a!510
           a!196
           a!197
           a!512
           a!513
           a!514
           a!515
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!516
           a!517
           a!198
           a!199
           a!518
           a!519
           a!520
           a!521
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!522
           a!523
           a!201
           a!202
           a!525
           a!526
           a!527
           a!528
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!529
           a!530
           a!209
           a!210
           a!531
           a!532
           a!533
           a!534
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!535
           a!536
           a!218
           a!219
           a!538
           a!539
           a!540
           a!541
           a!542
           a!543
           a!544
           a!545
           a!546
           a!547
           a!548
           a!549
           a!550
           a!551
           a!552
           a!553
           a!554
           a!555
           a!556
           a!557
           a!558
           a!559
           a!560
           a!561
           a!562
           a!563
           a!565
           a!566
           a!568
           a!569
           a!570
           a!571
           a!572
           a!573
           a!574
           a!575
           a!576
           a!577
           a!578
           a!579
           a!581
           a!582
           a!584
           a!585
           a!586
           a!587
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_0)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E.0 0.0)
           (> E1.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!475
           a!476
           a!477
           a!478
           a!479
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!480
           a!481
           a!482
           a!483
           a!484
           a!485
           a!486
           a!487
           a!488
           a!489
           a!490
           a!491
           a!492
           a!493
           a!494
           a!495
           a!496
           a!497
           a!498
           a!499
           a!500
           a!501
           a!502
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!503
           a!504
           a!193
           a!194
           a!505
           a!506
           a!507
           a!508
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!509
           a!510
           a!196
           a!197
           a!512
           a!513
           a!514
           a!515
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!516
           a!517
           a!198
           a!199
           a!518
           a!519
           a!520
           a!521
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!522
           a!523
           a!201
           a!202
           a!525
           a!526
           a!527
           a!528
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!529
           a!530
           a!209
           a!210
           a!531
           a!532
           a!533
           a!534
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!535
           a!536
           a!218
           a!219
           a!538
           a!539
           a!540
           a!541
           a!542
           a!543
           a!544
           a!545
           a!546
           a!547
           a!548
           a!549
           a!550
           a!551
           a!552
           a!553
           a!554
           a!555
           a!556
           a!557
           a!558
           a!559
           a!560
           a!561
           a!562
           a!563
           a!565
           a!566
           a!568
           a!569
           a!570
           a!571
           a!572
           a!573
           a!574
           a!575
           a!576
           a!577
           a!578
           a!579
           a!581
           a!582
           a!584
           a!585
           a!586
           a!587
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (not (>= (+ E1.0*delta (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E.0 0.0)
           (> E1.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!475
           a!476
           a!477
           a!478
           a!479
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!480
           a!481
           a!482
           a!483
           a!484
           a!485
           a!486
           a!487
           a!488
           a!489
           a!490
           a!491
           a!492
           a!493
           a!494
           a!495
           a!496
           a!497
           a!498
           a!499
           a!500
           a!501
           a!502
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!503
           a!504
           a!193
           a!194
           a!505
           a!506
           a!507
           a!508
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!509
           a!510
           a!196
           a!197
           a!512
           a!513
           a!514
           a!515
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!516
           a!517
           a!198
           a!199
           a!518
           a!519
           a!520
           a!521
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!522
           a!523
           a!201
           a!202
           a!525
           a!526
           a!527
           a!528
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!529
           a!530
           a!209
           a!210
           a!531
           a!532
           a!533
           a!534
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!535
           a!536
           a!218
           a!219
           a!538
           a!539
           a!540
           a!541
           a!542
           a!543
           a!544
           a!545
           a!546
           a!547
           a!548
           a!549
           a!550
           a!551
           a!552
           a!553
           a!554
           a!555
           a!556
           a!557
           a!558
           a!559
           a!560
           a!561
           a!562
           a!563
           a!565
           a!566
           a!568
           a!569
           a!570
           a!571
           a!572
           a!573
           a!574
           a!575
           a!576
           a!577
           a!578
           a!579
           a!581
           a!582
           a!584
           a!585
           a!586
           a!587
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_1)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E.0 0.0)
           (> E1.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!475
           a!476
           a!477
           a!478
           a!479
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!480
           a!481
           a!482
           a!483
           a!484
           a!485
           a!486
           a!487
           a!488
           a!489
           a!490
           a!491
           a!492
           a!493
           a!494
           a!495
           a!496
           a!497
           a!498
           a!499
           a!500
           a!501
           a!502
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!503
           a!504
           a!193
           a!194
           a!505
           a!506
           a!507
           a!508
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!509
           a!510
           a!196
           a!197
           a!512
           a!513
           a!514
           a!515
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!516
           a!517
           a!198
           a!199
           a!518
           a!519
           a!520
           a!521
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!522
           a!523
           a!201
           a!202
           a!525
           a!526
           a!527
           a!528
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!529
           a!530
           a!209
           a!210
           a!531
           a!532
           a!533
           a!534
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!535
           a!536
           a!218
           a!219
           a!538
           a!539
           a!540
           a!541
           a!542
           a!543
           a!544
           a!545
           a!546
           a!547
           a!548
           a!549
           a!550
           a!551
           a!552
           a!553
           a!554
           a!555
           a!556
           a!557
           a!558
           a!559
           a!560
           a!561
           a!562
           a!563
           a!565
           a!566
           a!568
           a!569
           a!570
           a!571
           a!572
           a!573
           a!574
           a!575
           a!576
           a!577
           a!578
           a!579
           a!581
           a!582
           a!584
           a!585
           a!586
           a!587
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (not (>= (+ E1.0*delta (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E.0 0.0)
           (> E1.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!475
           a!476
           a!477
           a!478
           a!479
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!480
           a!481
           a!482
           a!483
           a!484
           a!485
           a!486
           a!487
           a!488
           a!489
           a!490
           a!491
           a!492
           a!493
           a!494
           a!495
           a!496
           a!497
           a!498
           a!499
           a!500
           a!501
           a!502
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!503
           a!504
           a!193
           a!194
           a!505
           a!506
           a!507
           a!508
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!509
           a!510
           a!196
           a!197
           a!512
           a!513
           a!514
           a!515
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!516
           a!517
           a!198
           a!199
           a!518
           a!519
           a!520
           a!521
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!522
           a!523
           a!201
           a!202
           a!525
           a!526
           a!527
           a!528
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!529
           a!530
           a!209
           a!210
           a!531
           a!532
           a!533
           a!534
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!535
           a!536
           a!218
           a!219
           a!538
           a!539
           a!540
           a!541
           a!542
           a!543
           a!544
           a!545
           a!546
           a!547
           a!548
           a!549
           a!550
           a!551
           a!552
           a!553
           a!554
           a!555
           a!556
           a!557
           a!558
           a!559
           a!560
           a!561
           a!562
           a!563
           a!565
           a!566
           a!568
           a!569
           a!570
           a!571
           a!572
           a!573
           a!574
           a!575
           a!576
           a!577
           a!578
           a!579
           a!581
           a!582
           a!584
           a!585
           a!586
           a!587
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_2)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E.0 0.0)
           (> E1.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!475
           a!476
           a!477
           a!478
           a!479
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!480
           a!481
           a!482
           a!483
           a!484
           a!485
           a!486
           a!487
           a!488
           a!489
           a!490
           a!491
           a!492
           a!493
           a!494
           a!495
           a!496
           a!497
           a!498
           a!499
           a!500
           a!501
           a!502
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!503
           a!504
           a!193
           a!194
           a!505
           a!506
           a!507
           a!508
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!509
           a!510
           a!196
           a!197
           a!512
           a!513
           a!514
           a!515
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!516
           a!517
           a!198
           a!199
           a!518
           a!519
           a!520
           a!521
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!522
           a!523
           a!201
           a!202
           a!525
           a!526
           a!527
           a!528
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!529
           a!530
           a!209
           a!210
           a!531
           a!532
           a!533
           a!534
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!535
           a!536
           a!218
           a!219
           a!538
           a!539
           a!540
           a!541
           a!542
           a!543
           a!544
           a!545
           a!546
           a!547
           a!548
           a!549
           a!550
           a!551
           a!552
           a!553
           a!554
           a!555
           a!556
           a!557
           a!558
           a!559
           a!560
           a!561
           a!562
           a!563
           a!565
           a!566
           a!568
           a!569
           a!570
           a!571
           a!572
           a!573
           a!574
           a!575
           a!576
           a!577
           a!578
           a!579
           a!581
           a!582
           a!584
           a!585
           a!586
           a!587
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (not (>= (+ E1.0*delta (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E.0 0.0)
           (> E1.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!475
           a!476
           a!477
           a!478
           a!479
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!480
           a!481
           a!482
           a!483
           a!484
           a!485
           a!486
           a!487
           a!488
           a!489
           a!490
           a!491
           a!492
           a!493
           a!494
           a!495
           a!496
           a!497
           a!498
           a!499
           a!500
           a!501
           a!502
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!503
           a!504
           a!193
           a!194
           a!505
           a!506
           a!507
           a!508
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!509
           a!510
           a!196
           a!197
           a!512
           a!513
           a!514
           a!515
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!516
           a!517
           a!198
           a!199
           a!518
           a!519
           a!520
           a!521
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!522
           a!523
           a!201
           a!202
           a!525
           a!526
           a!527
           a!528
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!529
           a!530
           a!209
           a!210
           a!531
           a!532
           a!533
           a!534
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!535
           a!536
           a!218
           a!219
           a!538
           a!539
           a!540
           a!541
           a!542
           a!543
           a!544
           a!545
           a!546
           a!547
           a!548
           a!549
           a!550
           a!551
           a!552
           a!553
           a!554
           a!555
           a!556
           a!557
           a!558
           a!559
           a!560
           a!561
           a!562
           a!563
           a!565
           a!566
           a!568
           a!569
           a!570
           a!571
           a!572
           a!573
           a!574
           a!575
           a!576
           a!577
           a!578
           a!579
           a!581
           a!582
           a!584
           a!585
           a!586
           a!587
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (not (>= (+ epsilon (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= p_3 0.0)
           (>= (+ epsilon (* (- 1.0) p_3)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps_2 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
           (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
           (> E.0 0.0)
           (> E1.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3) 0.0)
           a!178
           a!475
           a!476
           a!477
           a!478
           a!479
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!480
           a!481
           a!482
           a!483
           a!484
           a!485
           a!486
           a!487
           a!488
           a!489
           a!490
           a!491
           a!492
           a!493
           a!494
           a!495
           a!496
           a!497
           a!498
           a!499
           a!500
           a!501
           a!502
           a!112
           a!113
           a!114
           a!115
           a!116
           a!117
           a!503
           a!504
           a!193
           a!194
           a!505
           a!506
           a!507
           a!508
           a!120
           a!121
           a!122
           a!123
           a!124
           a!125
           a!509
           a!510
           a!196
           a!197
           a!512
           a!513
           a!514
           a!515
           a!1
           a!2
           a!7
           a!8
           a!128
           a!129
           a!516
           a!517
           a!198
           a!199
           a!518
           a!519
           a!520
           a!521
           a!9
           a!10
           a!15
           a!16
           a!132
           a!133
           a!522
           a!523
           a!201
           a!202
           a!525
           a!526
           a!527
           a!528
           a!203
           a!204
           a!205
           a!206
           a!207
           a!208
           a!529
           a!530
           a!209
           a!210
           a!531
           a!532
           a!533
           a!534
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!535
           a!536
           a!218
           a!219
           a!538
           a!539
           a!540
           a!541
           a!542
           a!543
           a!544
           a!545
           a!546
           a!547
           a!548
           a!549
           a!550
           a!551
           a!552
           a!553
           a!554
           a!555
           a!556
           a!557
           a!558
           a!559
           a!560
           a!561
           a!562
           a!563
           a!565
           a!566
           a!568
           a!569
           a!570
           a!571
           a!572
           a!573
           a!574
           a!575
           a!576
           a!577
           a!578
           a!579
           a!581
           a!582
           a!584
           a!585
           a!586
           a!587
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps + p_0)| 0.0))
           (=> (= p_0 0.0) (= |p_0*log(entropy_eps_2 + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps_2 + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps_2 + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps_2 + p_3)| 0.0))
           (not (>= (+ E1.0*delta (* (- 1.0) p_3)) 0.0)))))))
(check-sat)
