; inclusions/n=5
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun p_4 () Real)
(declare-fun E1.0*delta () Real)
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
(declare-fun p_4*w.4 () Real)
(declare-fun w.4 () Real)
(declare-fun p_3*w.3 () Real)
(declare-fun w.3 () Real)
(declare-fun p_2*w.2 () Real)
(declare-fun w.2 () Real)
(declare-fun p_1*w.1 () Real)
(declare-fun w.1 () Real)
(declare-fun p_0*w.0 () Real)
(declare-fun w.0 () Real)
(declare-fun entropy_eps_2*w.4 () Real)
(declare-fun entropy_eps_2*w.3 () Real)
(declare-fun entropy_eps_2*w.2 () Real)
(declare-fun entropy_eps_2*w.1 () Real)
(declare-fun entropy_eps_2*w.0 () Real)
(declare-fun |log(E1.0)| () Real)
(declare-fun |log(E.0)| () Real)
(declare-fun E.0*delta_2 () Real)
(declare-fun |p_4*log(entropy_eps + p_0)| () Real)
(declare-fun |p_3*log(entropy_eps + p_0)| () Real)
(declare-fun |p_2*log(entropy_eps + p_0)| () Real)
(declare-fun |p_1*log(entropy_eps + p_0)| () Real)
(declare-fun delta_2*p_0 () Real)
(declare-fun delta_2*entropy_eps () Real)
(declare-fun delta_2 () Real)
(declare-fun E.0*s.0 () Real)
(declare-fun s.0 () Real)
(declare-fun p_4*r.4 () Real)
(declare-fun r.4 () Real)
(declare-fun p_3*r.3 () Real)
(declare-fun r.3 () Real)
(declare-fun p_2*r.2 () Real)
(declare-fun r.2 () Real)
(declare-fun p_1*r.1 () Real)
(declare-fun r.1 () Real)
(declare-fun p_0*r.4 () Real)
(declare-fun entropy_eps*r.4 () Real)
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
(declare-fun p_4*r_2 () Real)
(declare-fun p_4*r () Real)
(declare-fun p_3*r_2 () Real)
(declare-fun p_3*r () Real)
(declare-fun p_2*r_2 () Real)
(declare-fun p_2*r () Real)
(declare-fun p_1*r_2 () Real)
(declare-fun p_1*r () Real)
(declare-fun delta_2*p_4 () Real)
(declare-fun delta*p_4 () Real)
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
(declare-fun |p_4*log(p_4)| () Real)
(declare-fun |p_4*log(p_0)| () Real)
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
(declare-fun E.0*e () Real)
(declare-fun e*epsilon () Real)
(declare-fun e*r.4 () Real)
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
      (a!33 (=> (and (>= delta 0.0) (>= p_4 0.0)) (>= delta*p_4 0.0)))
      (a!34 (=> (and (> delta 0.0) (> p_4 0.0)) (> delta*p_4 0.0)))
      (a!35 (=> (and (>= delta 0.0) (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                (>= (+ delta*p_0 (* (- 1.0) delta*p_4)) 0.0)))
      (a!36 (=> (and (> delta 0.0) (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                (> (+ delta*p_0 (* (- 1.0) delta*p_4)) 0.0)))
      (a!37 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= p_4 0.0))
                (>= (+ (* (- 1.0) delta*p_4) p_4) 0.0)))
      (a!38 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> p_4 0.0))
                (> (+ (* (- 1.0) delta*p_4) p_4) 0.0)))
      (a!39 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                (>= (+ (* (- 1.0) delta*p_0) delta*p_4 p_0 (* (- 1.0) p_4)) 0.0)))
      (a!40 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                (> (+ (* (- 1.0) delta*p_0) delta*p_4 p_0 (* (- 1.0) p_4)) 0.0)))
      (a!41 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_1)) 0.0))
      (a!42 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_2)) 0.0))
      (a!43 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_3)) 0.0))
      (a!44 (> (+ (* (- 1.0) delta) p_0 (* (- 1.0) p_4)) 0.0))
      (a!45 (=> (and (>= r 0.0) (>= p_0 0.0)) (>= p_0*r 0.0)))
      (a!46 (=> (and (> r 0.0) (> p_0 0.0)) (> p_0*r 0.0)))
      (a!47 (=> (and (>= r 0.0) (>= p_1 0.0)) (>= p_1*r 0.0)))
      (a!48 (=> (and (> r 0.0) (> p_1 0.0)) (> p_1*r 0.0)))
      (a!49 (=> (and (>= r 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                (>= (+ p_0*r (* (- 1.0) p_1*r)) 0.0)))
      (a!50 (=> (and (> r 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                (> (+ p_0*r (* (- 1.0) p_1*r)) 0.0)))
      (a!51 (=> (and (>= r 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ (* (- 1.0) p_0*r) r) 0.0)))
      (a!52 (=> (and (> r 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ (* (- 1.0) p_0*r) r) 0.0)))
      (a!53 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_0 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r)) 0.0)))
      (a!54 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_0 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r)) 0.0)))
      (a!55 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_1 0.0))
                (>= (+ p_1 (* (- 1.0) p_1*r)) 0.0)))
      (a!56 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_1 0.0))
                (> (+ p_1 (* (- 1.0) p_1*r)) 0.0)))
      (a!57 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_1) p_1*r) 0.0)))
      (a!58 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_1) p_1*r) 0.0)))
      (a!59 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) p_0) p_0*r (* (- 1.0) r)) 0.0)))
      (a!60 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) p_0) p_0*r (* (- 1.0) r)) 0.0)))
      (a!61 (=> (and (>= r 0.0) (>= p_2 0.0)) (>= p_2*r 0.0)))
      (a!62 (=> (and (> r 0.0) (> p_2 0.0)) (> p_2*r 0.0)))
      (a!63 (=> (and (>= r 0.0) (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                (>= (+ p_0*r (* (- 1.0) p_2*r)) 0.0)))
      (a!64 (=> (and (> r 0.0) (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                (> (+ p_0*r (* (- 1.0) p_2*r)) 0.0)))
      (a!65 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_2 0.0))
                (>= (+ p_2 (* (- 1.0) p_2*r)) 0.0)))
      (a!66 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_2 0.0))
                (> (+ p_2 (* (- 1.0) p_2*r)) 0.0)))
      (a!67 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_2) p_2*r) 0.0)))
      (a!68 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_2) p_2*r) 0.0)))
      (a!69 (=> (and (>= r 0.0) (>= p_3 0.0)) (>= p_3*r 0.0)))
      (a!70 (=> (and (> r 0.0) (> p_3 0.0)) (> p_3*r 0.0)))
      (a!71 (=> (and (>= r 0.0) (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                (>= (+ p_0*r (* (- 1.0) p_3*r)) 0.0)))
      (a!72 (=> (and (> r 0.0) (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                (> (+ p_0*r (* (- 1.0) p_3*r)) 0.0)))
      (a!73 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_3 0.0))
                (>= (+ p_3 (* (- 1.0) p_3*r)) 0.0)))
      (a!74 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_3 0.0))
                (> (+ p_3 (* (- 1.0) p_3*r)) 0.0)))
      (a!75 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_3) p_3*r) 0.0)))
      (a!76 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_3) p_3*r) 0.0)))
      (a!77 (=> (and (>= r 0.0) (>= p_4 0.0)) (>= p_4*r 0.0)))
      (a!78 (=> (and (> r 0.0) (> p_4 0.0)) (> p_4*r 0.0)))
      (a!79 (=> (and (>= r 0.0) (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                (>= (+ p_0*r (* (- 1.0) p_4*r)) 0.0)))
      (a!80 (=> (and (> r 0.0) (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                (> (+ p_0*r (* (- 1.0) p_4*r)) 0.0)))
      (a!81 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0) (>= p_4 0.0))
                (>= (+ p_4 (* (- 1.0) p_4*r)) 0.0)))
      (a!82 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0) (> p_4 0.0))
                (> (+ p_4 (* (- 1.0) p_4*r)) 0.0)))
      (a!83 (=> (and (>= (+ 1.0 (* (- 1.0) r)) 0.0)
                     (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_4) p_4*r) 0.0)))
      (a!84 (=> (and (> (+ 1.0 (* (- 1.0) r)) 0.0)
                     (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                (> (+ p_0 (* (- 1.0) p_0*r) (* (- 1.0) p_4) p_4*r) 0.0)))
      (a!85 (=> (and (>= t 0.0) (>= p_0 0.0)) (>= p_0*t 0.0)))
      (a!86 (=> (and (> t 0.0) (> p_0 0.0)) (> p_0*t 0.0)))
      (a!87 (=> (and (>= t 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ (* (- 1.0) p_0*t) t) 0.0)))
      (a!88 (=> (and (> t 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ (* (- 1.0) p_0*t) t) 0.0)))
      (a!89 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0) (>= p_0 0.0))
                (>= (+ p_0 (* (- 1.0) p_0*t)) 0.0)))
      (a!90 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0) (> p_0 0.0))
                (> (+ p_0 (* (- 1.0) p_0*t)) 0.0)))
      (a!91 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) p_0) p_0*t (* (- 1.0) t)) 0.0)))
      (a!92 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0)
                     (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ 1.0 (* (- 1.0) p_0) p_0*t (* (- 1.0) t)) 0.0)))
      (a!93 (=> (and (>= alpha 0.0) (>= p_0 0.0)) (>= alpha*p_0 0.0)))
      (a!94 (=> (and (> alpha 0.0) (> p_0 0.0)) (> alpha*p_0 0.0)))
      (a!95 (=> (and (>= alpha 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ alpha (* (- 1.0) alpha*p_0)) 0.0)))
      (a!96 (=> (and (> alpha 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (> (+ alpha (* (- 1.0) alpha*p_0)) 0.0)))
      (a!97 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0) (>= p_0 0.0))
                (>= (+ (* (- 1.0) alpha*p_0) p_0) 0.0)))
      (a!98 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0) (> p_0 0.0))
                (> (+ (* (- 1.0) alpha*p_0) p_0) 0.0)))
      (a!99 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
                     (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                (>= (+ 1.0 (* (- 1.0) alpha) alpha*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!100 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) alpha) alpha*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!101 (=> (and (>= (+ (- 1.0) alpha t) 0.0) (>= p_0 0.0))
                 (>= (+ alpha*p_0 (* (- 1.0) p_0) p_0*t) 0.0)))
      (a!102 (=> (and (> (+ (- 1.0) alpha t) 0.0) (> p_0 0.0))
                 (> (+ alpha*p_0 (* (- 1.0) p_0) p_0*t) 0.0)))
      (a!103 (+ (- 1.0) alpha (* (- 1.0) alpha*p_0) p_0 (* (- 1.0) p_0*t) t))
      (a!106 (> (+ p_0 (* (- 1.0) p_1) (* (- 1.0) t)) 0.0))
      (a!107 (> (+ p_0 (* (- 1.0) p_2) (* (- 1.0) t)) 0.0))
      (a!108 (> (+ p_0 (* (- 1.0) p_3) (* (- 1.0) t)) 0.0))
      (a!109 (> (+ p_0 (* (- 1.0) p_4) (* (- 1.0) t)) 0.0))
      (a!110 (= (+ |log(E.0)|
                   (* (- 1.0) |p_0*log(p_0)|)
                   (* (- 1.0) |p_1*log(p_1)|)
                   (* (- 1.0) |p_2*log(p_2)|)
                   (* (- 1.0) |p_3*log(p_3)|)
                   (* (- 1.0) |p_4*log(p_4)|))
                0.0))
      (a!111 (= (+ (* (- 1.0) |log(p_0)|)
                   |p_0*log(p_0)|
                   |p_1*log(p_0)|
                   |p_2*log(p_0)|
                   |p_3*log(p_0)|
                   |p_4*log(p_0)|)
                0.0))
      (a!112 (=> (and (> p_1 0.0) (> p_0 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        |p_1*log(p_0)|
                        (* (- 1.0) |p_1*log(p_1)|)
                        p_1*r.1)
                     0.0)))
      (a!113 (=> (and (> p_2 0.0) (> p_0 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        |p_2*log(p_0)|
                        (* (- 1.0) |p_2*log(p_2)|)
                        p_2*r.2)
                     0.0)))
      (a!114 (=> (and (> p_3 0.0) (> p_0 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        |p_3*log(p_0)|
                        (* (- 1.0) |p_3*log(p_3)|)
                        p_3*r.3)
                     0.0)))
      (a!115 (=> (and (> p_4 0.0) (> p_0 0.0))
                 (>= (+ (* (- 1.0) p_4)
                        |p_4*log(p_0)|
                        (* (- 1.0) |p_4*log(p_4)|)
                        p_4*r.4)
                     0.0)))
      (a!116 (=> (and (> p_0 0.0) (> E.0 0.0))
                 (>= (+ (- 1.0) |log(E.0)| (* (- 1.0) |log(p_0)|) s.0) 0.0)))
      (a!117 (=> (and (>= (+ (- 1.0) r.1) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!118 (=> (and (> (+ (- 1.0) r.1) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!119 (=> (and (>= (+ (- 1.0) r.2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0) p_0*r.2) 0.0)))
      (a!120 (=> (and (> (+ (- 1.0) r.2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0) p_0*r.2) 0.0)))
      (a!121 (=> (and (>= (+ (- 1.0) r.3) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0) p_0*r.3) 0.0)))
      (a!122 (=> (and (> (+ (- 1.0) r.3) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0) p_0*r.3) 0.0)))
      (a!123 (=> (and (>= (+ (- 1.0) r.4) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0) p_0*r.4) 0.0)))
      (a!124 (=> (and (> (+ (- 1.0) r.4) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0) p_0*r.4) 0.0)))
      (a!125 (=> (and (>= p_1 0.0) (>= (+ 1.0 (* (- 1.0) r.1)) 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*r.1)) 0.0)))
      (a!126 (=> (and (> p_1 0.0) (> (+ 1.0 (* (- 1.0) r.1)) 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*r.1)) 0.0)))
      (a!127 (=> (and (>= p_2 0.0) (>= (+ 1.0 (* (- 1.0) r.2)) 0.0))
                 (>= (+ p_2 (* (- 1.0) p_2*r.2)) 0.0)))
      (a!128 (=> (and (> p_2 0.0) (> (+ 1.0 (* (- 1.0) r.2)) 0.0))
                 (> (+ p_2 (* (- 1.0) p_2*r.2)) 0.0)))
      (a!129 (=> (and (>= p_3 0.0) (>= (+ 1.0 (* (- 1.0) r.3)) 0.0))
                 (>= (+ p_3 (* (- 1.0) p_3*r.3)) 0.0)))
      (a!130 (=> (and (> p_3 0.0) (> (+ 1.0 (* (- 1.0) r.3)) 0.0))
                 (> (+ p_3 (* (- 1.0) p_3*r.3)) 0.0)))
      (a!131 (=> (and (>= p_4 0.0) (>= (+ 1.0 (* (- 1.0) r.4)) 0.0))
                 (>= (+ p_4 (* (- 1.0) p_4*r.4)) 0.0)))
      (a!132 (=> (and (> p_4 0.0) (> (+ 1.0 (* (- 1.0) r.4)) 0.0))
                 (> (+ p_4 (* (- 1.0) p_4*r.4)) 0.0)))
      (a!133 (=> (and (>= (+ (- 1.0) s.0) 0.0) (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*s.0) 0.0)))
      (a!134 (=> (and (> (+ (- 1.0) s.0) 0.0) (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*s.0) 0.0)))
      (a!135 (=> (and (>= epsilon 0.0) (>= p_0 0.0)) (>= epsilon*p_0 0.0)))
      (a!136 (=> (and (> epsilon 0.0) (> p_0 0.0)) (> epsilon*p_0 0.0)))
      (a!137 (=> (and (>= epsilon 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ epsilon (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!138 (=> (and (> epsilon 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ epsilon (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!139 (=> (and (>= epsilon 0.0) (>= E.0 0.0)) (>= E.0*epsilon 0.0)))
      (a!140 (=> (and (> epsilon 0.0) (> E.0 0.0)) (> E.0*epsilon 0.0)))
      (a!141 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) epsilon*p_0) 0.0)))
      (a!142 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) epsilon*p_0) 0.0)))
      (a!143 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_0) p_0) 0.0)))
      (a!144 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) epsilon*p_0) p_0) 0.0)))
      (a!145 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) epsilon) epsilon*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!146 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) epsilon) epsilon*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!147 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*epsilon)) 0.0)))
      (a!148 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*epsilon)) 0.0)))
      (a!149 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*epsilon (* (- 1.0) epsilon*p_0) p_0)
                     0.0)))
      (a!150 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*epsilon (* (- 1.0) epsilon*p_0) p_0)
                    0.0)))
      (a!151 (=> (and (>= delta 0.0) (>= E.0 0.0)) (>= E.0*delta 0.0)))
      (a!152 (=> (and (> delta 0.0) (> E.0 0.0)) (> E.0*delta 0.0)))
      (a!153 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) delta*p_0) 0.0)))
      (a!154 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta) delta*p_0) 0.0)))
      (a!155 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*delta)) 0.0)))
      (a!156 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*delta)) 0.0)))
      (a!157 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*delta (* (- 1.0) delta*p_0) p_0)
                     0.0)))
      (a!158 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*delta (* (- 1.0) delta*p_0) p_0) 0.0)))
      (a!159 (= (+ |log(E.0)|
                   (* (- 1.0) |p_0*log(e + p_0)|)
                   (* (- 1.0) |p_1*log(e + p_1)|)
                   (* (- 1.0) |p_2*log(e + p_2)|)
                   (* (- 1.0) |p_3*log(e + p_3)|)
                   (* (- 1.0) |p_4*log(e + p_4)|))
                0.0))
      (a!160 (= (+ e (* (- 1.0) e*r.1) (* (- 1.0) p_0*r.1) p_1) 0.0))
      (a!161 (= (+ e (* (- 1.0) e*r.2) (* (- 1.0) p_0*r.2) p_2) 0.0))
      (a!162 (= (+ e (* (- 1.0) e*r.3) (* (- 1.0) p_0*r.3) p_3) 0.0))
      (a!163 (= (+ e (* (- 1.0) e*r.4) (* (- 1.0) p_0*r.4) p_4) 0.0))
      (a!164 (= (+ (* (- 1.0) |log(e + p_0)|)
                   |p_0*log(e + p_0)|
                   |p_1*log(e + p_0)|
                   |p_2*log(e + p_0)|
                   |p_3*log(e + p_0)|
                   |p_4*log(e + p_0)|)
                0.0))
      (a!165 (=> (and (> (+ e p_1) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        |p_1*log(e + p_0)|
                        (* (- 1.0) |p_1*log(e + p_1)|)
                        p_1*r.1)
                     0.0)))
      (a!166 (=> (and (> (+ e p_2) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        |p_2*log(e + p_0)|
                        (* (- 1.0) |p_2*log(e + p_2)|)
                        p_2*r.2)
                     0.0)))
      (a!167 (=> (and (> (+ e p_3) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        |p_3*log(e + p_0)|
                        (* (- 1.0) |p_3*log(e + p_3)|)
                        p_3*r.3)
                     0.0)))
      (a!168 (=> (and (> (+ e p_4) 0.0) (> (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) p_4)
                        |p_4*log(e + p_0)|
                        (* (- 1.0) |p_4*log(e + p_4)|)
                        p_4*r.4)
                     0.0)))
      (a!169 (=> (and (> (+ e p_0) 0.0) (> E.0 0.0))
                 (>= (+ (- 1.0) |log(E.0)| (* (- 1.0) |log(e + p_0)|) s.0) 0.0)))
      (a!170 (=> (and (>= (+ (- 1.0) r.1) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r.1 (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!171 (=> (and (> (+ (- 1.0) r.1) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r.1 (* (- 1.0) p_0) p_0*r.1) 0.0)))
      (a!172 (=> (and (>= (+ (- 1.0) r.2) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r.2 (* (- 1.0) p_0) p_0*r.2) 0.0)))
      (a!173 (=> (and (> (+ (- 1.0) r.2) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r.2 (* (- 1.0) p_0) p_0*r.2) 0.0)))
      (a!174 (=> (and (>= (+ (- 1.0) r.3) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r.3 (* (- 1.0) p_0) p_0*r.3) 0.0)))
      (a!175 (=> (and (> (+ (- 1.0) r.3) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r.3 (* (- 1.0) p_0) p_0*r.3) 0.0)))
      (a!176 (=> (and (>= (+ (- 1.0) r.4) 0.0) (>= (+ e p_0) 0.0))
                 (>= (+ (* (- 1.0) e) e*r.4 (* (- 1.0) p_0) p_0*r.4) 0.0)))
      (a!177 (=> (and (> (+ (- 1.0) r.4) 0.0) (> (+ e p_0) 0.0))
                 (> (+ (* (- 1.0) e) e*r.4 (* (- 1.0) p_0) p_0*r.4) 0.0)))
      (a!178 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) e*epsilon epsilon*p_0) 0.0)))
      (a!179 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) e*epsilon epsilon*p_0) 0.0)))
      (a!180 (+ (* (- 1.0) E.0)
                E.0*epsilon
                e
                (* (- 1.0) e*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!183 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) delta*e delta*p_0) 0.0)))
      (a!184 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta) delta*e delta*p_0) 0.0)))
      (a!185 (+ (* (- 1.0) E.0)
                E.0*delta
                (* (- 1.0) delta*e)
                (* (- 1.0) delta*p_0)
                e
                p_0))
      (a!188 (=> (and (>= e 0.0) (>= p_0 0.0)) (>= e*p_0 0.0)))
      (a!189 (=> (and (> e 0.0) (> p_0 0.0)) (> e*p_0 0.0)))
      (a!190 (=> (and (>= e 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ e (* (- 1.0) e*p_0)) 0.0)))
      (a!191 (=> (and (> e 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ e (* (- 1.0) e*p_0)) 0.0)))
      (a!192 (=> (and (>= e 0.0) (>= E.0 0.0)) (>= E.0*e 0.0)))
      (a!193 (=> (and (> e 0.0) (> E.0 0.0)) (> E.0*e 0.0)))
      (a!194 (=> (and (>= e 0.0) (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*e) e**2 e*p_0) 0.0)))
      (a!195 (=> (and (> e 0.0) (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*e) e**2 e*p_0) 0.0)))
      (a!196 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) e*p_0) p_0) 0.0)))
      (a!197 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) e*p_0) p_0) 0.0)))
      (a!198 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) e) e*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!199 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) e) e*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!200 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*e)) 0.0)))
      (a!201 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*e)) 0.0)))
      (a!202 (+ (* (- 1.0) E.0) E.0*e e (* (- 1.0) e**2) (* (- 1.0) e*p_0) p_0))
      (a!205 (= (+ |log(E.0)|
                   (* (- 1.0) |p_0*log(entropy_eps + p_0)|)
                   (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                   (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                   (* (- 1.0) |p_3*log(entropy_eps + p_3)|)
                   (* (- 1.0) |p_4*log(entropy_eps + p_4)|))
                0.0))
      (a!206 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r.1)
                   (* (- 1.0) p_0*r.1)
                   p_1)
                0.0))
      (a!207 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r.2)
                   (* (- 1.0) p_0*r.2)
                   p_2)
                0.0))
      (a!208 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r.3)
                   (* (- 1.0) p_0*r.3)
                   p_3)
                0.0))
      (a!209 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps*r.4)
                   (* (- 1.0) p_0*r.4)
                   p_4)
                0.0))
      (a!210 (= (+ (* (- 1.0) |log(entropy_eps + p_0)|)
                   |p_0*log(entropy_eps + p_0)|
                   |p_1*log(entropy_eps + p_0)|
                   |p_2*log(entropy_eps + p_0)|
                   |p_3*log(entropy_eps + p_0)|
                   |p_4*log(entropy_eps + p_0)|)
                0.0))
      (a!211 (=> (and (> (+ entropy_eps p_1) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        |p_1*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                        p_1*r.1)
                     0.0)))
      (a!212 (=> (and (> (+ entropy_eps p_2) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        |p_2*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                        p_2*r.2)
                     0.0)))
      (a!213 (=> (and (> (+ entropy_eps p_3) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        |p_3*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_3*log(entropy_eps + p_3)|)
                        p_3*r.3)
                     0.0)))
      (a!214 (=> (and (> (+ entropy_eps p_4) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) p_4)
                        |p_4*log(entropy_eps + p_0)|
                        (* (- 1.0) |p_4*log(entropy_eps + p_4)|)
                        p_4*r.4)
                     0.0)))
      (a!215 (=> (and (> (+ entropy_eps p_0) 0.0) (> E.0 0.0))
                 (>= (+ (- 1.0)
                        |log(E.0)|
                        (* (- 1.0) |log(entropy_eps + p_0)|)
                        s.0)
                     0.0)))
      (a!216 (=> (and (>= (+ (- 1.0) r.1) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r.1
                        (* (- 1.0) p_0)
                        p_0*r.1)
                     0.0)))
      (a!217 (=> (and (> (+ (- 1.0) r.1) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r.1
                       (* (- 1.0) p_0)
                       p_0*r.1)
                    0.0)))
      (a!218 (=> (and (>= (+ (- 1.0) r.2) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r.2
                        (* (- 1.0) p_0)
                        p_0*r.2)
                     0.0)))
      (a!219 (=> (and (> (+ (- 1.0) r.2) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r.2
                       (* (- 1.0) p_0)
                       p_0*r.2)
                    0.0)))
      (a!220 (=> (and (>= (+ (- 1.0) r.3) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r.3
                        (* (- 1.0) p_0)
                        p_0*r.3)
                     0.0)))
      (a!221 (=> (and (> (+ (- 1.0) r.3) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r.3
                       (* (- 1.0) p_0)
                       p_0*r.3)
                    0.0)))
      (a!222 (=> (and (>= (+ (- 1.0) r.4) 0.0) (>= (+ entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*r.4
                        (* (- 1.0) p_0)
                        p_0*r.4)
                     0.0)))
      (a!223 (=> (and (> (+ (- 1.0) r.4) 0.0) (> (+ entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*r.4
                       (* (- 1.0) p_0)
                       p_0*r.4)
                    0.0)))
      (a!224 (=> (and (>= epsilon 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) entropy_eps*epsilon epsilon*p_0)
                     0.0)))
      (a!225 (=> (and (> epsilon 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) entropy_eps*epsilon epsilon*p_0)
                    0.0)))
      (a!226 (+ (* (- 1.0) E.0)
                E.0*epsilon
                entropy_eps
                (* (- 1.0) entropy_eps*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!229 (=> (and (>= delta 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) delta*entropy_eps delta*p_0) 0.0)))
      (a!230 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta) delta*entropy_eps delta*p_0) 0.0)))
      (a!231 (+ (* (- 1.0) E.0)
                E.0*delta
                (* (- 1.0) delta*entropy_eps)
                (* (- 1.0) delta*p_0)
                entropy_eps
                p_0))
      (a!234 (=> (and (>= entropy_eps 0.0) (>= p_0 0.0))
                 (>= entropy_eps*p_0 0.0)))
      (a!235 (=> (and (> entropy_eps 0.0) (> p_0 0.0)) (> entropy_eps*p_0 0.0)))
      (a!236 (=> (and (>= entropy_eps 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ entropy_eps (* (- 1.0) entropy_eps*p_0)) 0.0)))
      (a!237 (=> (and (> entropy_eps 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ entropy_eps (* (- 1.0) entropy_eps*p_0)) 0.0)))
      (a!238 (=> (and (>= entropy_eps 0.0) (>= E.0 0.0))
                 (>= E.0*entropy_eps 0.0)))
      (a!239 (=> (and (> entropy_eps 0.0) (> E.0 0.0)) (> E.0*entropy_eps 0.0)))
      (a!240 (=> (and (>= entropy_eps 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps)
                        entropy_eps**2
                        entropy_eps*p_0)
                     0.0)))
      (a!241 (=> (and (> entropy_eps 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps)
                       entropy_eps**2
                       entropy_eps*p_0)
                    0.0)))
      (a!242 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_0) p_0) 0.0)))
      (a!243 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_0) p_0) 0.0)))
      (a!244 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0
                        (* (- 1.0) entropy_eps)
                        entropy_eps*p_0
                        (* (- 1.0) p_0))
                     0.0)))
      (a!245 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0
                       (* (- 1.0) entropy_eps)
                       entropy_eps*p_0
                       (* (- 1.0) p_0))
                    0.0)))
      (a!246 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*entropy_eps)) 0.0)))
      (a!247 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*entropy_eps)) 0.0)))
      (a!248 (+ (* (- 1.0) E.0)
                E.0*entropy_eps
                entropy_eps
                (* (- 1.0) entropy_eps**2)
                (* (- 1.0) entropy_eps*p_0)
                p_0))
      (a!251 (=> (and (>= epsilon 0.0) (>= p_1 0.0)) (>= epsilon*p_1 0.0)))
      (a!252 (=> (and (> epsilon 0.0) (> p_1 0.0)) (> epsilon*p_1 0.0)))
      (a!253 (=> (and (>= epsilon 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ epsilon*p_0 (* (- 1.0) epsilon*p_1)) 0.0)))
      (a!254 (=> (and (> epsilon 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ epsilon*p_0 (* (- 1.0) epsilon*p_1)) 0.0)))
      (a!255 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_1) p_1) 0.0)))
      (a!256 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) epsilon*p_1) p_1) 0.0)))
      (a!257 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_0) epsilon*p_1 p_0 (* (- 1.0) p_1))
                     0.0)))
      (a!258 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) epsilon*p_0) epsilon*p_1 p_0 (* (- 1.0) p_1))
                    0.0)))
      (a!259 (=> (and (>= a 0.0) (>= p_0 0.0)) (>= a*p_0 0.0)))
      (a!260 (=> (and (> a 0.0) (> p_0 0.0)) (> a*p_0 0.0)))
      (a!261 (=> (and (>= a 0.0) (>= p_1 0.0)) (>= a*p_1 0.0)))
      (a!262 (=> (and (> a 0.0) (> p_1 0.0)) (> a*p_1 0.0)))
      (a!263 (=> (and (>= a 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ a*p_0 (* (- 1.0) a*p_1)) 0.0)))
      (a!264 (=> (and (> a 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ a*p_0 (* (- 1.0) a*p_1)) 0.0)))
      (a!265 (=> (and (>= a 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a (* (- 1.0) a*p_0)) 0.0)))
      (a!266 (=> (and (> a 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a (* (- 1.0) a*p_0)) 0.0)))
      (a!267 (=> (and (>= a 0.0) (>= E.0 0.0)) (>= E.0*a 0.0)))
      (a!268 (=> (and (> a 0.0) (> E.0 0.0)) (> E.0*a 0.0)))
      (a!269 (=> (and (>= a 0.0) (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*a) a*p_0) 0.0)))
      (a!270 (=> (and (> a 0.0) (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*a) a*p_0) 0.0)))
      (a!271 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!272 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!273 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) a*p_1) p_1) 0.0)))
      (a!274 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) a*p_1) p_1) 0.0)))
      (a!275 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) a*p_0) a*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!276 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) a*p_0) a*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!277 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) a) a*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!278 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) a) a*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!279 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*a)) 0.0)))
      (a!280 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*a)) 0.0)))
      (a!281 (=> (and (>= (+ 1.0 (* (- 1.0) a)) 0.0)
                      (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*a (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!282 (=> (and (> (+ 1.0 (* (- 1.0) a)) 0.0)
                      (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*a (* (- 1.0) a*p_0) p_0) 0.0)))
      (a!283 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0) (>= p_0 0.0))
                 (>= (+ a*p_0 (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!284 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0) (> p_0 0.0))
                 (> (+ a*p_0 (* (- 1.0) epsilon*p_0)) 0.0)))
      (a!285 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0) (>= p_1 0.0))
                 (>= (+ a*p_1 (* (- 1.0) epsilon*p_1)) 0.0)))
      (a!286 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0) (> p_1 0.0))
                 (> (+ a*p_1 (* (- 1.0) epsilon*p_1)) 0.0)))
      (a!287 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ a*p_0
                        (* (- 1.0) a*p_1)
                        (* (- 1.0) epsilon*p_0)
                        epsilon*p_1)
                     0.0)))
      (a!288 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ a*p_0
                       (* (- 1.0) a*p_1)
                       (* (- 1.0) epsilon*p_0)
                       epsilon*p_1)
                    0.0)))
      (a!289 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a (* (- 1.0) a*p_0) (* (- 1.0) epsilon) epsilon*p_0)
                     0.0)))
      (a!290 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a (* (- 1.0) a*p_0) (* (- 1.0) epsilon) epsilon*p_0) 0.0)))
      (a!291 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0*a (* (- 1.0) E.0*epsilon)) 0.0)))
      (a!292 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0) (> E.0 0.0))
                 (> (+ E.0*a (* (- 1.0) E.0*epsilon)) 0.0)))
      (a!293 (=> (and (>= (+ a (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*a)
                        E.0*epsilon
                        a*p_0
                        (* (- 1.0) epsilon*p_0))
                     0.0)))
      (a!294 (=> (and (> (+ a (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*a)
                       E.0*epsilon
                       a*p_0
                       (* (- 1.0) epsilon*p_0))
                    0.0)))
      (a!295 (=> (and (>= t 0.0) (>= p_1 0.0)) (>= p_1*t 0.0)))
      (a!296 (=> (and (> t 0.0) (> p_1 0.0)) (> p_1*t 0.0)))
      (a!297 (=> (and (>= t 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ p_0*t (* (- 1.0) p_1*t)) 0.0)))
      (a!298 (=> (and (> t 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ p_0*t (* (- 1.0) p_1*t)) 0.0)))
      (a!299 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0) (>= p_1 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*t)) 0.0)))
      (a!300 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0) (> p_1 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*t)) 0.0)))
      (a!301 (=> (and (>= (+ 1.0 (* (- 1.0) t)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*t) (* (- 1.0) p_1) p_1*t) 0.0)))
      (a!302 (=> (and (> (+ 1.0 (* (- 1.0) t)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*t) (* (- 1.0) p_1) p_1*t) 0.0)))
      (a!303 (=> (and (>= alpha 0.0) (>= p_1 0.0)) (>= alpha*p_1 0.0)))
      (a!304 (=> (and (> alpha 0.0) (> p_1 0.0)) (> alpha*p_1 0.0)))
      (a!305 (=> (and (>= alpha 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ alpha*p_0 (* (- 1.0) alpha*p_1)) 0.0)))
      (a!306 (=> (and (> alpha 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ alpha*p_0 (* (- 1.0) alpha*p_1)) 0.0)))
      (a!307 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) alpha*p_1) p_1) 0.0)))
      (a!308 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) alpha*p_1) p_1) 0.0)))
      (a!309 (=> (and (>= (+ 1.0 (* (- 1.0) alpha)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) alpha*p_0) alpha*p_1 p_0 (* (- 1.0) p_1))
                     0.0)))
      (a!310 (=> (and (> (+ 1.0 (* (- 1.0) alpha)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) alpha*p_0) alpha*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!311 (=> (and (>= entropy_eps 0.0) (>= p_1 0.0))
                 (>= entropy_eps*p_1 0.0)))
      (a!312 (=> (and (> entropy_eps 0.0) (> p_1 0.0)) (> entropy_eps*p_1 0.0)))
      (a!313 (=> (and (>= entropy_eps 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ entropy_eps*p_0 (* (- 1.0) entropy_eps*p_1)) 0.0)))
      (a!314 (=> (and (> entropy_eps 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ entropy_eps*p_0 (* (- 1.0) entropy_eps*p_1)) 0.0)))
      (a!315 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_1) p_1) 0.0)))
      (a!316 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_1) p_1) 0.0)))
      (a!317 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_0)
                        entropy_eps*p_1
                        p_0
                        (* (- 1.0) p_1))
                     0.0)))
      (a!318 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_0)
                       entropy_eps*p_1
                       p_0
                       (* (- 1.0) p_1))
                    0.0)))
      (a!319 (=> (and (>= t_2 0.0) (>= p_0 0.0)) (>= p_0*t_2 0.0)))
      (a!320 (=> (and (> t_2 0.0) (> p_0 0.0)) (> p_0*t_2 0.0)))
      (a!321 (=> (and (>= t_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) p_0*t_2) t_2) 0.0)))
      (a!322 (=> (and (> t_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) p_0*t_2) t_2) 0.0)))
      (a!323 (=> (and (>= (+ 1.0 (* (- 1.0) t_2)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*t_2)) 0.0)))
      (a!324 (=> (and (> (+ 1.0 (* (- 1.0) t_2)) 0.0) (> p_0 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*t_2)) 0.0)))
      (a!325 (=> (and (>= (+ 1.0 (* (- 1.0) t_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) p_0) p_0*t_2 (* (- 1.0) t_2)) 0.0)))
      (a!326 (=> (and (> (+ 1.0 (* (- 1.0) t_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) p_0) p_0*t_2 (* (- 1.0) t_2)) 0.0)))
      (a!327 (=> (and (>= (+ (* (- 1.0) t) t_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*t) p_0*t_2) 0.0)))
      (a!328 (=> (and (> (+ (* (- 1.0) t) t_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*t) p_0*t_2) 0.0)))
      (a!329 (=> (and (>= (+ (* (- 1.0) t) t_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ p_0*t (* (- 1.0) p_0*t_2) (* (- 1.0) t) t_2) 0.0)))
      (a!330 (=> (and (> (+ (* (- 1.0) t) t_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ p_0*t (* (- 1.0) p_0*t_2) (* (- 1.0) t) t_2) 0.0)))
      (a!331 (=> (and (>= a_2 0.0) (>= p_0 0.0)) (>= a_2*p_0 0.0)))
      (a!332 (=> (and (> a_2 0.0) (> p_0 0.0)) (> a_2*p_0 0.0)))
      (a!333 (=> (and (>= a_2 0.0) (>= p_1 0.0)) (>= a_2*p_1 0.0)))
      (a!334 (=> (and (> a_2 0.0) (> p_1 0.0)) (> a_2*p_1 0.0)))
      (a!335 (=> (and (>= a_2 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ a_2*p_0 (* (- 1.0) a_2*p_1)) 0.0)))
      (a!336 (=> (and (> a_2 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ a_2*p_0 (* (- 1.0) a_2*p_1)) 0.0)))
      (a!337 (=> (and (>= a_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!338 (=> (and (> a_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!339 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0) p_0) 0.0)))
      (a!340 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a_2*p_0) p_0) 0.0)))
      (a!341 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) a_2*p_1) p_1) 0.0)))
      (a!342 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) a_2*p_1) p_1) 0.0)))
      (a!343 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) a_2*p_0) a_2*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!344 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) a_2*p_0) a_2*p_1 p_0 (* (- 1.0) p_1)) 0.0)))
      (a!345 (=> (and (>= (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) a_2) a_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!346 (=> (and (> (+ 1.0 (* (- 1.0) a_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) a_2) a_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!347 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) a*p_0) a_2*p_0) 0.0)))
      (a!348 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) a*p_0) a_2*p_0) 0.0)))
      (a!349 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) a*p_1) a_2*p_1) 0.0)))
      (a!350 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) a*p_1) a_2*p_1) 0.0)))
      (a!351 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) a*p_0) a*p_1 a_2*p_0 (* (- 1.0) a_2*p_1))
                     0.0)))
      (a!352 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) a*p_0) a*p_1 a_2*p_0 (* (- 1.0) a_2*p_1)) 0.0)))
      (a!353 (=> (and (>= (+ (* (- 1.0) a) a_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) a) a*p_0 a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!354 (=> (and (> (+ (* (- 1.0) a) a_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) a) a*p_0 a_2 (* (- 1.0) a_2*p_0)) 0.0)))
      (a!355 (=> (and (>= alpha_2 0.0) (>= p_0 0.0)) (>= alpha_2*p_0 0.0)))
      (a!356 (=> (and (> alpha_2 0.0) (> p_0 0.0)) (> alpha_2*p_0 0.0)))
      (a!357 (=> (and (>= alpha_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ alpha_2 (* (- 1.0) alpha_2*p_0)) 0.0)))
      (a!358 (=> (and (> alpha_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ alpha_2 (* (- 1.0) alpha_2*p_0)) 0.0)))
      (a!359 (=> (and (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) alpha_2*p_0) p_0) 0.0)))
      (a!360 (=> (and (> (+ 1.0 (* (- 1.0) alpha_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) alpha_2*p_0) p_0) 0.0)))
      (a!361 (=> (and (>= (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) alpha_2) alpha_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!362 (=> (and (> (+ 1.0 (* (- 1.0) alpha_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) alpha_2) alpha_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!363 (=> (and (>= (+ (* (- 1.0) alpha) alpha_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) alpha*p_0) alpha_2*p_0) 0.0)))
      (a!364 (=> (and (> (+ (* (- 1.0) alpha) alpha_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) alpha*p_0) alpha_2*p_0) 0.0)))
      (a!365 (=> (and (>= (+ (* (- 1.0) alpha) alpha_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) alpha)
                        alpha*p_0
                        alpha_2
                        (* (- 1.0) alpha_2*p_0))
                     0.0)))
      (a!366 (=> (and (> (+ (* (- 1.0) alpha) alpha_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) alpha)
                       alpha*p_0
                       alpha_2
                       (* (- 1.0) alpha_2*p_0))
                    0.0)))
      (a!367 (=> (and (>= delta_2 0.0) (>= p_0 0.0)) (>= delta_2*p_0 0.0)))
      (a!368 (=> (and (> delta_2 0.0) (> p_0 0.0)) (> delta_2*p_0 0.0)))
      (a!369 (=> (and (>= delta_2 0.0) (>= p_1 0.0)) (>= delta_2*p_1 0.0)))
      (a!370 (=> (and (> delta_2 0.0) (> p_1 0.0)) (> delta_2*p_1 0.0)))
      (a!371 (=> (and (>= delta_2 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ delta_2*p_0 (* (- 1.0) delta_2*p_1)) 0.0)))
      (a!372 (=> (and (> delta_2 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ delta_2*p_0 (* (- 1.0) delta_2*p_1)) 0.0)))
      (a!373 (=> (and (>= delta_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ delta_2 (* (- 1.0) delta_2*p_0)) 0.0)))
      (a!374 (=> (and (> delta_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ delta_2 (* (- 1.0) delta_2*p_0)) 0.0)))
      (a!375 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) p_0) 0.0)))
      (a!376 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) p_0) 0.0)))
      (a!377 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_1) p_1) 0.0)))
      (a!378 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) delta_2*p_1) p_1) 0.0)))
      (a!379 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) delta_2*p_1 p_0 (* (- 1.0) p_1))
                     0.0)))
      (a!380 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) delta_2*p_1 p_0 (* (- 1.0) p_1))
                    0.0)))
      (a!381 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) delta_2) delta_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!382 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) delta_2) delta_2*p_0 (* (- 1.0) p_0)) 0.0)))
      (a!383 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) delta*p_0) delta_2*p_0) 0.0)))
      (a!384 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) delta*p_0) delta_2*p_0) 0.0)))
      (a!385 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) delta*p_1) delta_2*p_1) 0.0)))
      (a!386 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) delta*p_1) delta_2*p_1) 0.0)))
      (a!387 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) delta*p_0)
                        delta*p_1
                        delta_2*p_0
                        (* (- 1.0) delta_2*p_1))
                     0.0)))
      (a!388 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) delta*p_0)
                       delta*p_1
                       delta_2*p_0
                       (* (- 1.0) delta_2*p_1))
                    0.0)))
      (a!389 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) delta)
                        delta*p_0
                        delta_2
                        (* (- 1.0) delta_2*p_0))
                     0.0)))
      (a!390 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) delta)
                       delta*p_0
                       delta_2
                       (* (- 1.0) delta_2*p_0))
                    0.0)))
      (a!391 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_1)) 0.0))
      (a!392 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_2)) 0.0))
      (a!393 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_3)) 0.0))
      (a!394 (> (+ (* (- 1.0) delta_2) p_0 (* (- 1.0) p_4)) 0.0))
      (a!395 (=> (and (>= delta_2 0.0) (>= p_2 0.0)) (>= delta_2*p_2 0.0)))
      (a!396 (=> (and (> delta_2 0.0) (> p_2 0.0)) (> delta_2*p_2 0.0)))
      (a!397 (=> (and (>= delta_2 0.0) (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ delta_2*p_0 (* (- 1.0) delta_2*p_2)) 0.0)))
      (a!398 (=> (and (> delta_2 0.0) (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ delta_2*p_0 (* (- 1.0) delta_2*p_2)) 0.0)))
      (a!399 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_2 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_2) p_2) 0.0)))
      (a!400 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_2 0.0))
                 (> (+ (* (- 1.0) delta_2*p_2) p_2) 0.0)))
      (a!401 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) delta_2*p_2 p_0 (* (- 1.0) p_2))
                     0.0)))
      (a!402 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) delta_2*p_2 p_0 (* (- 1.0) p_2))
                    0.0)))
      (a!403 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_2 0.0))
                 (>= (+ (* (- 1.0) delta*p_2) delta_2*p_2) 0.0)))
      (a!404 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_2 0.0))
                 (> (+ (* (- 1.0) delta*p_2) delta_2*p_2) 0.0)))
      (a!405 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ (* (- 1.0) delta*p_0)
                        delta*p_2
                        delta_2*p_0
                        (* (- 1.0) delta_2*p_2))
                     0.0)))
      (a!406 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ (* (- 1.0) delta*p_0)
                       delta*p_2
                       delta_2*p_0
                       (* (- 1.0) delta_2*p_2))
                    0.0)))
      (a!407 (=> (and (>= delta_2 0.0) (>= p_3 0.0)) (>= delta_2*p_3 0.0)))
      (a!408 (=> (and (> delta_2 0.0) (> p_3 0.0)) (> delta_2*p_3 0.0)))
      (a!409 (=> (and (>= delta_2 0.0) (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ delta_2*p_0 (* (- 1.0) delta_2*p_3)) 0.0)))
      (a!410 (=> (and (> delta_2 0.0) (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ delta_2*p_0 (* (- 1.0) delta_2*p_3)) 0.0)))
      (a!411 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_3 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_3) p_3) 0.0)))
      (a!412 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_3 0.0))
                 (> (+ (* (- 1.0) delta_2*p_3) p_3) 0.0)))
      (a!413 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) delta_2*p_3 p_0 (* (- 1.0) p_3))
                     0.0)))
      (a!414 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) delta_2*p_3 p_0 (* (- 1.0) p_3))
                    0.0)))
      (a!415 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_3 0.0))
                 (>= (+ (* (- 1.0) delta*p_3) delta_2*p_3) 0.0)))
      (a!416 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_3 0.0))
                 (> (+ (* (- 1.0) delta*p_3) delta_2*p_3) 0.0)))
      (a!417 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ (* (- 1.0) delta*p_0)
                        delta*p_3
                        delta_2*p_0
                        (* (- 1.0) delta_2*p_3))
                     0.0)))
      (a!418 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ (* (- 1.0) delta*p_0)
                       delta*p_3
                       delta_2*p_0
                       (* (- 1.0) delta_2*p_3))
                    0.0)))
      (a!419 (=> (and (>= delta_2 0.0) (>= p_4 0.0)) (>= delta_2*p_4 0.0)))
      (a!420 (=> (and (> delta_2 0.0) (> p_4 0.0)) (> delta_2*p_4 0.0)))
      (a!421 (=> (and (>= delta_2 0.0) (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (>= (+ delta_2*p_0 (* (- 1.0) delta_2*p_4)) 0.0)))
      (a!422 (=> (and (> delta_2 0.0) (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (> (+ delta_2*p_0 (* (- 1.0) delta_2*p_4)) 0.0)))
      (a!423 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= p_4 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_4) p_4) 0.0)))
      (a!424 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> p_4 0.0))
                 (> (+ (* (- 1.0) delta_2*p_4) p_4) 0.0)))
      (a!425 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (>= (+ (* (- 1.0) delta_2*p_0) delta_2*p_4 p_0 (* (- 1.0) p_4))
                     0.0)))
      (a!426 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (> (+ (* (- 1.0) delta_2*p_0) delta_2*p_4 p_0 (* (- 1.0) p_4))
                    0.0)))
      (a!427 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= p_4 0.0))
                 (>= (+ (* (- 1.0) delta*p_4) delta_2*p_4) 0.0)))
      (a!428 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> p_4 0.0))
                 (> (+ (* (- 1.0) delta*p_4) delta_2*p_4) 0.0)))
      (a!429 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (>= (+ (* (- 1.0) delta*p_0)
                        delta*p_4
                        delta_2*p_0
                        (* (- 1.0) delta_2*p_4))
                     0.0)))
      (a!430 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (> (+ (* (- 1.0) delta*p_0)
                       delta*p_4
                       delta_2*p_0
                       (* (- 1.0) delta_2*p_4))
                    0.0)))
      (a!431 (=> (and (>= r_2 0.0) (>= p_0 0.0)) (>= p_0*r_2 0.0)))
      (a!432 (=> (and (> r_2 0.0) (> p_0 0.0)) (> p_0*r_2 0.0)))
      (a!433 (=> (and (>= r_2 0.0) (>= p_1 0.0)) (>= p_1*r_2 0.0)))
      (a!434 (=> (and (> r_2 0.0) (> p_1 0.0)) (> p_1*r_2 0.0)))
      (a!435 (=> (and (>= r_2 0.0) (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ p_0*r_2 (* (- 1.0) p_1*r_2)) 0.0)))
      (a!436 (=> (and (> r_2 0.0) (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ p_0*r_2 (* (- 1.0) p_1*r_2)) 0.0)))
      (a!437 (=> (and (>= r_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r_2) r_2) 0.0)))
      (a!438 (=> (and (> r_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) p_0*r_2) r_2) 0.0)))
      (a!439 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_0 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)))
      (a!440 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_0 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2)) 0.0)))
      (a!441 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_1 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*r_2)) 0.0)))
      (a!442 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_1 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*r_2)) 0.0)))
      (a!443 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_1) p_1*r_2) 0.0)))
      (a!444 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_1) p_1*r_2) 0.0)))
      (a!445 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) p_0) p_0*r_2 (* (- 1.0) r_2)) 0.0)))
      (a!446 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) p_0) p_0*r_2 (* (- 1.0) r_2)) 0.0)))
      (a!447 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2) 0.0)))
      (a!448 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2) 0.0)))
      (a!449 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_1 0.0))
                 (>= (+ (* (- 1.0) p_1*r) p_1*r_2) 0.0)))
      (a!450 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_1 0.0))
                 (> (+ (* (- 1.0) p_1*r) p_1*r_2) 0.0)))
      (a!451 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2 p_1*r (* (- 1.0) p_1*r_2))
                     0.0)))
      (a!452 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_1)) 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2 p_1*r (* (- 1.0) p_1*r_2)) 0.0)))
      (a!453 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ p_0*r (* (- 1.0) p_0*r_2) (* (- 1.0) r) r_2) 0.0)))
      (a!454 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ p_0*r (* (- 1.0) p_0*r_2) (* (- 1.0) r) r_2) 0.0)))
      (a!455 (=> (and (>= r_2 0.0) (>= p_2 0.0)) (>= p_2*r_2 0.0)))
      (a!456 (=> (and (> r_2 0.0) (> p_2 0.0)) (> p_2*r_2 0.0)))
      (a!457 (=> (and (>= r_2 0.0) (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ p_0*r_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!458 (=> (and (> r_2 0.0) (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ p_0*r_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!459 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_2 0.0))
                 (>= (+ p_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!460 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_2 0.0))
                 (> (+ p_2 (* (- 1.0) p_2*r_2)) 0.0)))
      (a!461 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_2) p_2*r_2) 0.0)))
      (a!462 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_2) p_2*r_2) 0.0)))
      (a!463 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_2 0.0))
                 (>= (+ (* (- 1.0) p_2*r) p_2*r_2) 0.0)))
      (a!464 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_2 0.0))
                 (> (+ (* (- 1.0) p_2*r) p_2*r_2) 0.0)))
      (a!465 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2 p_2*r (* (- 1.0) p_2*r_2))
                     0.0)))
      (a!466 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_2)) 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2 p_2*r (* (- 1.0) p_2*r_2)) 0.0)))
      (a!467 (=> (and (>= r_2 0.0) (>= p_3 0.0)) (>= p_3*r_2 0.0)))
      (a!468 (=> (and (> r_2 0.0) (> p_3 0.0)) (> p_3*r_2 0.0)))
      (a!469 (=> (and (>= r_2 0.0) (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ p_0*r_2 (* (- 1.0) p_3*r_2)) 0.0)))
      (a!470 (=> (and (> r_2 0.0) (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ p_0*r_2 (* (- 1.0) p_3*r_2)) 0.0)))
      (a!471 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_3 0.0))
                 (>= (+ p_3 (* (- 1.0) p_3*r_2)) 0.0)))
      (a!472 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_3 0.0))
                 (> (+ p_3 (* (- 1.0) p_3*r_2)) 0.0)))
      (a!473 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_3) p_3*r_2) 0.0)))
      (a!474 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_3) p_3*r_2) 0.0)))
      (a!475 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_3 0.0))
                 (>= (+ (* (- 1.0) p_3*r) p_3*r_2) 0.0)))
      (a!476 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_3 0.0))
                 (> (+ (* (- 1.0) p_3*r) p_3*r_2) 0.0)))
      (a!477 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2 p_3*r (* (- 1.0) p_3*r_2))
                     0.0)))
      (a!478 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_3)) 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2 p_3*r (* (- 1.0) p_3*r_2)) 0.0)))
      (a!479 (=> (and (>= r_2 0.0) (>= p_4 0.0)) (>= p_4*r_2 0.0)))
      (a!480 (=> (and (> r_2 0.0) (> p_4 0.0)) (> p_4*r_2 0.0)))
      (a!481 (=> (and (>= r_2 0.0) (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (>= (+ p_0*r_2 (* (- 1.0) p_4*r_2)) 0.0)))
      (a!482 (=> (and (> r_2 0.0) (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (> (+ p_0*r_2 (* (- 1.0) p_4*r_2)) 0.0)))
      (a!483 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0) (>= p_4 0.0))
                 (>= (+ p_4 (* (- 1.0) p_4*r_2)) 0.0)))
      (a!484 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0) (> p_4 0.0))
                 (> (+ p_4 (* (- 1.0) p_4*r_2)) 0.0)))
      (a!485 (=> (and (>= (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_4) p_4*r_2) 0.0)))
      (a!486 (=> (and (> (+ 1.0 (* (- 1.0) r_2)) 0.0)
                      (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*r_2) (* (- 1.0) p_4) p_4*r_2) 0.0)))
      (a!487 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0) (>= p_4 0.0))
                 (>= (+ (* (- 1.0) p_4*r) p_4*r_2) 0.0)))
      (a!488 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0) (> p_4 0.0))
                 (> (+ (* (- 1.0) p_4*r) p_4*r_2) 0.0)))
      (a!489 (=> (and (>= (+ (* (- 1.0) r) r_2) 0.0)
                      (>= (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (>= (+ (* (- 1.0) p_0*r) p_0*r_2 p_4*r (* (- 1.0) p_4*r_2))
                     0.0)))
      (a!490 (=> (and (> (+ (* (- 1.0) r) r_2) 0.0)
                      (> (+ p_0 (* (- 1.0) p_4)) 0.0))
                 (> (+ (* (- 1.0) p_0*r) p_0*r_2 p_4*r (* (- 1.0) p_4*r_2)) 0.0)))
      (a!491 (=> (and (>= epsilon_2 0.0) (>= p_0 0.0)) (>= epsilon_2*p_0 0.0)))
      (a!492 (=> (and (> epsilon_2 0.0) (> p_0 0.0)) (> epsilon_2*p_0 0.0)))
      (a!493 (=> (and (>= epsilon_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ epsilon_2 (* (- 1.0) epsilon_2*p_0)) 0.0)))
      (a!494 (=> (and (> epsilon_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ epsilon_2 (* (- 1.0) epsilon_2*p_0)) 0.0)))
      (a!495 (=> (and (>= epsilon_2 0.0) (>= E.0 0.0)) (>= E.0*epsilon_2 0.0)))
      (a!496 (=> (and (> epsilon_2 0.0) (> E.0 0.0)) (> E.0*epsilon_2 0.0)))
      (a!497 (=> (and (>= epsilon_2 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon_2)
                        entropy_eps*epsilon_2
                        epsilon_2*p_0)
                     0.0)))
      (a!498 (=> (and (> epsilon_2 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon_2)
                       entropy_eps*epsilon_2
                       epsilon_2*p_0)
                    0.0)))
      (a!499 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) epsilon_2*p_0) p_0) 0.0)))
      (a!500 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) epsilon_2*p_0) p_0) 0.0)))
      (a!501 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0 (* (- 1.0) epsilon_2) epsilon_2*p_0 (* (- 1.0) p_0))
                     0.0)))
      (a!502 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0 (* (- 1.0) epsilon_2) epsilon_2*p_0 (* (- 1.0) p_0))
                    0.0)))
      (a!503 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*epsilon_2)) 0.0)))
      (a!504 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*epsilon_2)) 0.0)))
      (a!505 (+ (* (- 1.0) E.0)
                E.0*epsilon_2
                entropy_eps
                (* (- 1.0) entropy_eps*epsilon_2)
                (* (- 1.0) epsilon_2*p_0)
                p_0))
      (a!508 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) epsilon*p_0) epsilon_2*p_0) 0.0)))
      (a!509 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) epsilon*p_0) epsilon_2*p_0) 0.0)))
      (a!510 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) epsilon)
                        epsilon*p_0
                        epsilon_2
                        (* (- 1.0) epsilon_2*p_0))
                     0.0)))
      (a!511 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) epsilon)
                       epsilon*p_0
                       epsilon_2
                       (* (- 1.0) epsilon_2*p_0))
                    0.0)))
      (a!512 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) E.0*epsilon_2) 0.0)))
      (a!513 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0) (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) E.0*epsilon_2) 0.0)))
      (a!514 (+ E.0*epsilon
                (* (- 1.0) E.0*epsilon_2)
                (* (- 1.0) entropy_eps*epsilon)
                entropy_eps*epsilon_2
                (* (- 1.0) epsilon*p_0)
                epsilon_2*p_0))
      (a!517 (=> (and (>= delta_2 0.0) (>= E.0 0.0)) (>= E.0*delta_2 0.0)))
      (a!518 (=> (and (> delta_2 0.0) (> E.0 0.0)) (> E.0*delta_2 0.0)))
      (a!519 (=> (and (>= delta_2 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta_2) delta_2*entropy_eps delta_2*p_0)
                     0.0)))
      (a!520 (=> (and (> delta_2 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta_2) delta_2*entropy_eps delta_2*p_0)
                    0.0)))
      (a!521 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*delta_2)) 0.0)))
      (a!522 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*delta_2)) 0.0)))
      (a!523 (+ (* (- 1.0) E.0)
                E.0*delta_2
                (* (- 1.0) delta_2*entropy_eps)
                (* (- 1.0) delta_2*p_0)
                entropy_eps
                p_0))
      (a!526 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0) (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) E.0*delta_2) 0.0)))
      (a!527 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0) (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0*delta) E.0*delta_2) 0.0)))
      (a!528 (+ E.0*delta
                (* (- 1.0) E.0*delta_2)
                (* (- 1.0) delta*entropy_eps)
                (* (- 1.0) delta*p_0)
                delta_2*entropy_eps
                delta_2*p_0))
      (a!531 (= (+ |log(E1.0)|
                   (* (- 1.0) |p_0*log(entropy_eps_2 + p_0)|)
                   (* (- 1.0) |p_1*log(entropy_eps_2 + p_1)|)
                   (* (- 1.0) |p_2*log(entropy_eps_2 + p_2)|)
                   (* (- 1.0) |p_3*log(entropy_eps_2 + p_3)|)
                   (* (- 1.0) |p_4*log(entropy_eps_2 + p_4)|))
                0.0))
      (a!532 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.0)
                   p_0
                   (* (- 1.0) p_0*w.0))
                0.0))
      (a!533 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.1)
                   p_1
                   (* (- 1.0) p_1*w.1))
                0.0))
      (a!534 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.2)
                   p_2
                   (* (- 1.0) p_2*w.2))
                0.0))
      (a!535 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.3)
                   p_3
                   (* (- 1.0) p_3*w.3))
                0.0))
      (a!536 (= (+ entropy_eps
                   (* (- 1.0) entropy_eps_2*w.4)
                   p_4
                   (* (- 1.0) p_4*w.4))
                0.0))
      (a!537 (=> (and (> (+ entropy_eps p_0) 0.0) (> (+ entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) p_0)
                        (* (- 1.0) |p_0*log(entropy_eps + p_0)|)
                        |p_0*log(entropy_eps_2 + p_0)|
                        p_0*w.0)
                     0.0)))
      (a!538 (=> (and (> (+ entropy_eps p_1) 0.0) (> (+ entropy_eps_2 p_1) 0.0))
                 (>= (+ (* (- 1.0) p_1)
                        (* (- 1.0) |p_1*log(entropy_eps + p_1)|)
                        |p_1*log(entropy_eps_2 + p_1)|
                        p_1*w.1)
                     0.0)))
      (a!539 (=> (and (> (+ entropy_eps p_2) 0.0) (> (+ entropy_eps_2 p_2) 0.0))
                 (>= (+ (* (- 1.0) p_2)
                        (* (- 1.0) |p_2*log(entropy_eps + p_2)|)
                        |p_2*log(entropy_eps_2 + p_2)|
                        p_2*w.2)
                     0.0)))
      (a!540 (=> (and (> (+ entropy_eps p_3) 0.0) (> (+ entropy_eps_2 p_3) 0.0))
                 (>= (+ (* (- 1.0) p_3)
                        (* (- 1.0) |p_3*log(entropy_eps + p_3)|)
                        |p_3*log(entropy_eps_2 + p_3)|
                        p_3*w.3)
                     0.0)))
      (a!541 (=> (and (> (+ entropy_eps p_4) 0.0) (> (+ entropy_eps_2 p_4) 0.0))
                 (>= (+ (* (- 1.0) p_4)
                        (* (- 1.0) |p_4*log(entropy_eps + p_4)|)
                        |p_4*log(entropy_eps_2 + p_4)|
                        p_4*w.4)
                     0.0)))
      (a!542 (=> (and (> E1.0 0.0) (> E.0 0.0))
                 (>= (+ (- 1.0) |log(E.0)| (* (- 1.0) |log(E1.0)|) v.0) 0.0)))
      (a!543 (=> (and (>= (+ (- 1.0) w.0) 0.0) (>= (+ entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.0
                        (* (- 1.0) p_0)
                        p_0*w.0)
                     0.0)))
      (a!544 (=> (and (> (+ (- 1.0) w.0) 0.0) (> (+ entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.0
                       (* (- 1.0) p_0)
                       p_0*w.0)
                    0.0)))
      (a!545 (=> (and (>= (+ (- 1.0) w.1) 0.0) (>= (+ entropy_eps_2 p_1) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.1
                        (* (- 1.0) p_1)
                        p_1*w.1)
                     0.0)))
      (a!546 (=> (and (> (+ (- 1.0) w.1) 0.0) (> (+ entropy_eps_2 p_1) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.1
                       (* (- 1.0) p_1)
                       p_1*w.1)
                    0.0)))
      (a!547 (=> (and (>= (+ (- 1.0) w.2) 0.0) (>= (+ entropy_eps_2 p_2) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.2
                        (* (- 1.0) p_2)
                        p_2*w.2)
                     0.0)))
      (a!548 (=> (and (> (+ (- 1.0) w.2) 0.0) (> (+ entropy_eps_2 p_2) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.2
                       (* (- 1.0) p_2)
                       p_2*w.2)
                    0.0)))
      (a!549 (=> (and (>= (+ (- 1.0) w.3) 0.0) (>= (+ entropy_eps_2 p_3) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.3
                        (* (- 1.0) p_3)
                        p_3*w.3)
                     0.0)))
      (a!550 (=> (and (> (+ (- 1.0) w.3) 0.0) (> (+ entropy_eps_2 p_3) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.3
                       (* (- 1.0) p_3)
                       p_3*w.3)
                    0.0)))
      (a!551 (=> (and (>= (+ (- 1.0) w.4) 0.0) (>= (+ entropy_eps_2 p_4) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*w.4
                        (* (- 1.0) p_4)
                        p_4*w.4)
                     0.0)))
      (a!552 (=> (and (> (+ (- 1.0) w.4) 0.0) (> (+ entropy_eps_2 p_4) 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*w.4
                       (* (- 1.0) p_4)
                       p_4*w.4)
                    0.0)))
      (a!553 (=> (and (>= p_0 0.0) (>= (+ 1.0 (* (- 1.0) w.0)) 0.0))
                 (>= (+ p_0 (* (- 1.0) p_0*w.0)) 0.0)))
      (a!554 (=> (and (> p_0 0.0) (> (+ 1.0 (* (- 1.0) w.0)) 0.0))
                 (> (+ p_0 (* (- 1.0) p_0*w.0)) 0.0)))
      (a!555 (=> (and (>= p_1 0.0) (>= (+ 1.0 (* (- 1.0) w.1)) 0.0))
                 (>= (+ p_1 (* (- 1.0) p_1*w.1)) 0.0)))
      (a!556 (=> (and (> p_1 0.0) (> (+ 1.0 (* (- 1.0) w.1)) 0.0))
                 (> (+ p_1 (* (- 1.0) p_1*w.1)) 0.0)))
      (a!557 (=> (and (>= p_2 0.0) (>= (+ 1.0 (* (- 1.0) w.2)) 0.0))
                 (>= (+ p_2 (* (- 1.0) p_2*w.2)) 0.0)))
      (a!558 (=> (and (> p_2 0.0) (> (+ 1.0 (* (- 1.0) w.2)) 0.0))
                 (> (+ p_2 (* (- 1.0) p_2*w.2)) 0.0)))
      (a!559 (=> (and (>= p_3 0.0) (>= (+ 1.0 (* (- 1.0) w.3)) 0.0))
                 (>= (+ p_3 (* (- 1.0) p_3*w.3)) 0.0)))
      (a!560 (=> (and (> p_3 0.0) (> (+ 1.0 (* (- 1.0) w.3)) 0.0))
                 (> (+ p_3 (* (- 1.0) p_3*w.3)) 0.0)))
      (a!561 (=> (and (>= p_4 0.0) (>= (+ 1.0 (* (- 1.0) w.4)) 0.0))
                 (>= (+ p_4 (* (- 1.0) p_4*w.4)) 0.0)))
      (a!562 (=> (and (> p_4 0.0) (> (+ 1.0 (* (- 1.0) w.4)) 0.0))
                 (> (+ p_4 (* (- 1.0) p_4*w.4)) 0.0)))
      (a!563 (=> (and (>= (+ (- 1.0) v.0) 0.0) (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*v.0) 0.0)))
      (a!564 (=> (and (> (+ (- 1.0) v.0) 0.0) (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*v.0) 0.0)))
      (a!565 (=> (and (>= epsilon 0.0) (>= E1.0 0.0)) (>= E1.0*epsilon 0.0)))
      (a!566 (=> (and (> epsilon 0.0) (> E1.0 0.0)) (> E1.0*epsilon 0.0)))
      (a!567 (=> (and (>= epsilon 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1.0*epsilon)
                        entropy_eps_2*epsilon
                        epsilon*p_0)
                     0.0)))
      (a!568 (=> (and (> epsilon 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1.0*epsilon)
                       entropy_eps_2*epsilon
                       epsilon*p_0)
                    0.0)))
      (a!569 (=> (and (>= epsilon 0.0) (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0*epsilon) E1.0*epsilon) 0.0)))
      (a!570 (=> (and (> epsilon 0.0) (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0*epsilon) E1.0*epsilon) 0.0)))
      (a!571 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0) (>= E1.0 0.0))
                 (>= (+ E1.0 (* (- 1.0) E1.0*epsilon)) 0.0)))
      (a!572 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0) (> E1.0 0.0))
                 (> (+ E1.0 (* (- 1.0) E1.0*epsilon)) 0.0)))
      (a!573 (+ (* (- 1.0) E1.0)
                E1.0*epsilon
                entropy_eps_2
                (* (- 1.0) entropy_eps_2*epsilon)
                (* (- 1.0) epsilon*p_0)
                p_0))
      (a!576 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0)
                        E.0*epsilon
                        E1.0
                        (* (- 1.0) E1.0*epsilon))
                     0.0)))
      (a!577 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0)
                       E.0*epsilon
                       E1.0
                       (* (- 1.0) E1.0*epsilon))
                    0.0)))
      (a!578 (=> (and (>= delta 0.0) (>= E1.0 0.0)) (>= E1.0*delta 0.0)))
      (a!579 (=> (and (> delta 0.0) (> E1.0 0.0)) (> E1.0*delta 0.0)))
      (a!580 (=> (and (>= delta 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1.0*delta) delta*entropy_eps_2 delta*p_0)
                     0.0)))
      (a!581 (=> (and (> delta 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1.0*delta) delta*entropy_eps_2 delta*p_0)
                    0.0)))
      (a!582 (=> (and (>= delta 0.0) (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0*delta) E1.0*delta) 0.0)))
      (a!583 (=> (and (> delta 0.0) (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0*delta) E1.0*delta) 0.0)))
      (a!584 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0) (>= E1.0 0.0))
                 (>= (+ E1.0 (* (- 1.0) E1.0*delta)) 0.0)))
      (a!585 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0) (> E1.0 0.0))
                 (> (+ E1.0 (* (- 1.0) E1.0*delta)) 0.0)))
      (a!586 (+ (* (- 1.0) E1.0)
                E1.0*delta
                (* (- 1.0) delta*entropy_eps_2)
                (* (- 1.0) delta*p_0)
                entropy_eps_2
                p_0))
      (a!589 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0) E.0*delta E1.0 (* (- 1.0) E1.0*delta))
                     0.0)))
      (a!590 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0) E.0*delta E1.0 (* (- 1.0) E1.0*delta))
                    0.0)))
      (a!591 (=> (and (>= entropy_eps 0.0) (>= E1.0 0.0))
                 (>= E1.0*entropy_eps 0.0)))
      (a!592 (=> (and (> entropy_eps 0.0) (> E1.0 0.0))
                 (> E1.0*entropy_eps 0.0)))
      (a!593 (=> (and (>= entropy_eps 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1.0*entropy_eps)
                        entropy_eps*entropy_eps_2
                        entropy_eps*p_0)
                     0.0)))
      (a!594 (=> (and (> entropy_eps 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1.0*entropy_eps)
                       entropy_eps*entropy_eps_2
                       entropy_eps*p_0)
                    0.0)))
      (a!595 (=> (and (>= entropy_eps 0.0) (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps) E1.0*entropy_eps) 0.0)))
      (a!596 (=> (and (> entropy_eps 0.0) (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps) E1.0*entropy_eps) 0.0)))
      (a!597 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (>= E1.0 0.0))
                 (>= (+ E1.0 (* (- 1.0) E1.0*entropy_eps)) 0.0)))
      (a!598 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0) (> E1.0 0.0))
                 (> (+ E1.0 (* (- 1.0) E1.0*entropy_eps)) 0.0)))
      (a!599 (+ (* (- 1.0) E1.0)
                E1.0*entropy_eps
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2
                p_0))
      (a!602 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0)
                        E.0*entropy_eps
                        E1.0
                        (* (- 1.0) E1.0*entropy_eps))
                     0.0)))
      (a!603 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0)
                       E.0*entropy_eps
                       E1.0
                       (* (- 1.0) E1.0*entropy_eps))
                    0.0)))
      (a!604 (=> (and (>= entropy_eps_2 0.0) (>= p_0 0.0))
                 (>= entropy_eps_2*p_0 0.0)))
      (a!605 (=> (and (> entropy_eps_2 0.0) (> p_0 0.0))
                 (> entropy_eps_2*p_0 0.0)))
      (a!606 (=> (and (>= entropy_eps_2 0.0) (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ entropy_eps_2 (* (- 1.0) entropy_eps_2*p_0)) 0.0)))
      (a!607 (=> (and (> entropy_eps_2 0.0) (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ entropy_eps_2 (* (- 1.0) entropy_eps_2*p_0)) 0.0)))
      (a!608 (=> (and (>= entropy_eps_2 0.0) (>= E.0 0.0))
                 (>= E.0*entropy_eps_2 0.0)))
      (a!609 (=> (and (> entropy_eps_2 0.0) (> E.0 0.0))
                 (> E.0*entropy_eps_2 0.0)))
      (a!610 (=> (and (>= entropy_eps_2 0.0) (>= E1.0 0.0))
                 (>= E1.0*entropy_eps_2 0.0)))
      (a!611 (=> (and (> entropy_eps_2 0.0) (> E1.0 0.0))
                 (> E1.0*entropy_eps_2 0.0)))
      (a!612 (=> (and (>= entropy_eps_2 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps_2)
                        entropy_eps*entropy_eps_2
                        entropy_eps_2*p_0)
                     0.0)))
      (a!613 (=> (and (> entropy_eps_2 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps_2)
                       entropy_eps*entropy_eps_2
                       entropy_eps_2*p_0)
                    0.0)))
      (a!614 (=> (and (>= entropy_eps_2 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= (+ (* (- 1.0) E1.0*entropy_eps_2)
                        entropy_eps_2**2
                        entropy_eps_2*p_0)
                     0.0)))
      (a!615 (=> (and (> entropy_eps_2 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> (+ (* (- 1.0) E1.0*entropy_eps_2)
                       entropy_eps_2**2
                       entropy_eps_2*p_0)
                    0.0)))
      (a!616 (=> (and (>= entropy_eps_2 0.0) (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps_2) E1.0*entropy_eps_2) 0.0)))
      (a!617 (=> (and (> entropy_eps_2 0.0) (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps_2) E1.0*entropy_eps_2) 0.0)))
      (a!618 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps_2*p_0) p_0) 0.0)))
      (a!619 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps_2*p_0) p_0) 0.0)))
      (a!620 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ 1.0
                        (* (- 1.0) entropy_eps_2)
                        entropy_eps_2*p_0
                        (* (- 1.0) p_0))
                     0.0)))
      (a!621 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ 1.0
                       (* (- 1.0) entropy_eps_2)
                       entropy_eps_2*p_0
                       (* (- 1.0) p_0))
                    0.0)))
      (a!622 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= E.0 0.0))
                 (>= (+ E.0 (* (- 1.0) E.0*entropy_eps_2)) 0.0)))
      (a!623 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> E.0 0.0))
                 (> (+ E.0 (* (- 1.0) E.0*entropy_eps_2)) 0.0)))
      (a!624 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (>= E1.0 0.0))
                 (>= (+ E1.0 (* (- 1.0) E1.0*entropy_eps_2)) 0.0)))
      (a!625 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0) (> E1.0 0.0))
                 (> (+ E1.0 (* (- 1.0) E1.0*entropy_eps_2)) 0.0)))
      (a!626 (+ (* (- 1.0) E.0)
                E.0*entropy_eps_2
                entropy_eps
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps_2*p_0)
                p_0))
      (a!629 (+ (* (- 1.0) E1.0)
                E1.0*entropy_eps_2
                entropy_eps_2
                (* (- 1.0) entropy_eps_2**2)
                (* (- 1.0) entropy_eps_2*p_0)
                p_0))
      (a!632 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ (* (- 1.0) E.0)
                        E.0*entropy_eps_2
                        E1.0
                        (* (- 1.0) E1.0*entropy_eps_2))
                     0.0)))
      (a!633 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ (* (- 1.0) E.0)
                       E.0*entropy_eps_2
                       E1.0
                       (* (- 1.0) E1.0*entropy_eps_2))
                    0.0)))
      (a!634 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= p_0 0.0))
                 (>= (+ (* (- 1.0) entropy_eps*p_0) entropy_eps_2*p_0) 0.0)))
      (a!635 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> p_0 0.0))
                 (> (+ (* (- 1.0) entropy_eps*p_0) entropy_eps_2*p_0) 0.0)))
      (a!636 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= (+ (* (- 1.0) entropy_eps)
                        entropy_eps*p_0
                        entropy_eps_2
                        (* (- 1.0) entropy_eps_2*p_0))
                     0.0)))
      (a!637 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> (+ (* (- 1.0) entropy_eps)
                       entropy_eps*p_0
                       entropy_eps_2
                       (* (- 1.0) entropy_eps_2*p_0))
                    0.0)))
      (a!638 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= E.0 0.0))
                 (>= (+ (* (- 1.0) E.0*entropy_eps) E.0*entropy_eps_2) 0.0)))
      (a!639 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> E.0 0.0))
                 (> (+ (* (- 1.0) E.0*entropy_eps) E.0*entropy_eps_2) 0.0)))
      (a!640 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= E1.0 0.0))
                 (>= (+ (* (- 1.0) E1.0*entropy_eps) E1.0*entropy_eps_2) 0.0)))
      (a!641 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> E1.0 0.0))
                 (> (+ (* (- 1.0) E1.0*entropy_eps) E1.0*entropy_eps_2) 0.0)))
      (a!642 (+ E.0*entropy_eps
                (* (- 1.0) E.0*entropy_eps_2)
                (* (- 1.0) entropy_eps**2)
                entropy_eps*entropy_eps_2
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2*p_0))
      (a!645 (+ E1.0*entropy_eps
                (* (- 1.0) E1.0*entropy_eps_2)
                (* (- 1.0) entropy_eps*entropy_eps_2)
                (* (- 1.0) entropy_eps*p_0)
                entropy_eps_2**2
                entropy_eps_2*p_0))
      (a!648 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (>= (+ E.0*entropy_eps
                        (* (- 1.0) E.0*entropy_eps_2)
                        (* (- 1.0) E1.0*entropy_eps)
                        E1.0*entropy_eps_2)
                     0.0)))
      (a!649 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E.0) E1.0) 0.0))
                 (> (+ E.0*entropy_eps
                       (* (- 1.0) E.0*entropy_eps_2)
                       (* (- 1.0) E1.0*entropy_eps)
                       E1.0*entropy_eps_2)
                    0.0))))
(let ((a!104 (=> (and (>= (+ (- 1.0) alpha t) 0.0)
                      (>= (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (>= a!103 0.0)))
      (a!105 (=> (and (> (+ (- 1.0) alpha t) 0.0)
                      (> (+ 1.0 (* (- 1.0) p_0)) 0.0))
                 (> a!103 0.0)))
      (a!181 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= a!180 0.0)))
      (a!182 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> a!180 0.0)))
      (a!186 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= a!185 0.0)))
      (a!187 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> a!185 0.0)))
      (a!203 (=> (and (>= (+ 1.0 (* (- 1.0) e)) 0.0)
                      (>= (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (>= a!202 0.0)))
      (a!204 (=> (and (> (+ 1.0 (* (- 1.0) e)) 0.0)
                      (> (+ (* (- 1.0) E.0) e p_0) 0.0))
                 (> a!202 0.0)))
      (a!227 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!226 0.0)))
      (a!228 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!226 0.0)))
      (a!232 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!231 0.0)))
      (a!233 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!231 0.0)))
      (a!249 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!248 0.0)))
      (a!250 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!248 0.0)))
      (a!506 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!505 0.0)))
      (a!507 (=> (and (> (+ 1.0 (* (- 1.0) epsilon_2)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!505 0.0)))
      (a!515 (=> (and (>= (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!514 0.0)))
      (a!516 (=> (and (> (+ (* (- 1.0) epsilon) epsilon_2) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!514 0.0)))
      (a!524 (=> (and (>= (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!523 0.0)))
      (a!525 (=> (and (> (+ 1.0 (* (- 1.0) delta_2)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!523 0.0)))
      (a!529 (=> (and (>= (+ (* (- 1.0) delta) delta_2) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!528 0.0)))
      (a!530 (=> (and (> (+ (* (- 1.0) delta) delta_2) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!528 0.0)))
      (a!574 (=> (and (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!573 0.0)))
      (a!575 (=> (and (> (+ 1.0 (* (- 1.0) epsilon)) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!573 0.0)))
      (a!587 (=> (and (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!586 0.0)))
      (a!588 (=> (and (> (+ 1.0 (* (- 1.0) delta)) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!586 0.0)))
      (a!600 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!599 0.0)))
      (a!601 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!599 0.0)))
      (a!627 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!626 0.0)))
      (a!628 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!626 0.0)))
      (a!630 (=> (and (>= (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!629 0.0)))
      (a!631 (=> (and (> (+ 1.0 (* (- 1.0) entropy_eps_2)) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!629 0.0)))
      (a!643 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (>= a!642 0.0)))
      (a!644 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E.0) entropy_eps p_0) 0.0))
                 (> a!642 0.0)))
      (a!646 (=> (and (>= (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (>= (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (>= a!645 0.0)))
      (a!647 (=> (and (> (+ (* (- 1.0) entropy_eps) entropy_eps_2) 0.0)
                      (> (+ (* (- 1.0) E1.0) entropy_eps_2 p_0) 0.0))
                 (> a!645 0.0))))
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
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!41
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!42
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!43
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!44
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!42
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!43
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!44
           (> (+ (* (- 1.0) p_2) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!42
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!43
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!44
           (> (+ (* (- 1.0) p_3) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not a!41))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!42
           (> (+ p_2 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not a!42))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!43
           (> (+ p_3 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not a!43))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!44
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not a!44))
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_2) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_3) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_2 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_3 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!102
           a!104
           a!105
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
           a!106
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!102
           a!104
           a!105
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
           a!107
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!102
           a!104
           a!105
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
           a!108
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!102
           a!104
           a!105
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
           a!109
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!101
           a!102
           a!104
           a!105
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!138
           a!139
           a!140
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
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!138
           a!139
           a!140
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
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!138
           a!139
           a!140
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
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!138
           a!139
           a!140
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
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= 0.0 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!138
           a!139
           a!140
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
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
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
           a!175
           a!176
           a!177
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
           a!138
           a!139
           a!140
           a!178
           a!179
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!181
           a!182
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!183
           a!184
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!186
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
           a!203
           a!204
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
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
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
           a!175
           a!176
           a!177
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
           a!138
           a!139
           a!140
           a!178
           a!179
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!181
           a!182
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!183
           a!184
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!186
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
           a!203
           a!204
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
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
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
           a!175
           a!176
           a!177
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
           a!138
           a!139
           a!140
           a!178
           a!179
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!181
           a!182
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!183
           a!184
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!186
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
           a!203
           a!204
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
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
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
           a!175
           a!176
           a!177
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
           a!138
           a!139
           a!140
           a!178
           a!179
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!181
           a!182
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!183
           a!184
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!186
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
           a!203
           a!204
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= e 0.0)
           (>= (+ 1.0 (* (- 1.0) e)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!159
           a!160
           a!161
           a!162
           a!163
           a!164
           (= (+ (* (- 1.0) E.0*s.0) e p_0) 0.0)
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
           a!175
           a!176
           a!177
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
           a!138
           a!139
           a!140
           a!178
           a!179
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!181
           a!182
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!183
           a!184
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!186
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
           a!203
           a!204
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
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!110
           (= (+ (* (- 1.0) p_0*r.1) p_1) 0.0)
           (= (+ (* (- 1.0) p_0*r.2) p_2) 0.0)
           (= (+ (* (- 1.0) p_0*r.3) p_3) 0.0)
           (= (+ (* (- 1.0) p_0*r.4) p_4) 0.0)
           a!111
           (= (+ (* (- 1.0) E.0*s.0) p_0) 0.0)
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
           a!128
           a!129
           a!130
           a!131
           a!132
           a!133
           a!134
           a!135
           a!136
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!141
           a!142
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!149
           a!150
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!153
           a!154
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!157
           a!158
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
           a!271
           a!272
           a!273
           a!274
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
           a!289
           a!290
           a!291
           a!292
           a!293
           a!294
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
           a!85
           a!86
           a!295
           a!296
           a!297
           a!298
           a!87
           a!88
           a!89
           a!90
           a!299
           a!300
           a!301
           a!302
           a!91
           a!92
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!106
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!85
           a!86
           a!295
           a!296
           a!297
           a!298
           a!87
           a!88
           a!89
           a!90
           a!299
           a!300
           a!301
           a!302
           a!91
           a!92
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!107
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!85
           a!86
           a!295
           a!296
           a!297
           a!298
           a!87
           a!88
           a!89
           a!90
           a!299
           a!300
           a!301
           a!302
           a!91
           a!92
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!108
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!85
           a!86
           a!295
           a!296
           a!297
           a!298
           a!87
           a!88
           a!89
           a!90
           a!299
           a!300
           a!301
           a!302
           a!91
           a!92
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= t 0.0)
           (>= t 0.0)
           (>= (+ 1.0 (* (- 1.0) t)) 0.0)
           a!109
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!85
           a!86
           a!295
           a!296
           a!297
           a!298
           a!87
           a!88
           a!89
           a!90
           a!299
           a!300
           a!301
           a!302
           a!91
           a!92
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!93
           a!94
           a!303
           a!304
           a!305
           a!306
           a!95
           a!96
           a!97
           a!98
           a!307
           a!308
           a!309
           a!310
           a!99
           a!100
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
           a!93
           a!94
           a!303
           a!304
           a!305
           a!306
           a!95
           a!96
           a!97
           a!98
           a!307
           a!308
           a!309
           a!310
           a!99
           a!100
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
           a!93
           a!94
           a!303
           a!304
           a!305
           a!306
           a!95
           a!96
           a!97
           a!98
           a!307
           a!308
           a!309
           a!310
           a!99
           a!100
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
           a!93
           a!94
           a!303
           a!304
           a!305
           a!306
           a!95
           a!96
           a!97
           a!98
           a!307
           a!308
           a!309
           a!310
           a!99
           a!100
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
           a!93
           a!94
           a!303
           a!304
           a!305
           a!306
           a!95
           a!96
           a!97
           a!98
           a!307
           a!308
           a!309
           a!310
           a!99
           a!100
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!41
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!42
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!43
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
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
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
           a!44
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
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!41
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!42
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!43
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           a!44
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!41
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!42
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!43
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           a!44
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!41
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!42
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= delta 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           a!43
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
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
           a!44
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!47
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
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
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) epsilon) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
           (>= (+ 1.0 (* (- 1.0) epsilon)) 0.0)
           (>= entropy_eps 0.0)
           (>= (+ 1.0 (* (- 1.0) entropy_eps)) 0.0)
           (> E.0 0.0)
           (> (+ (* (- 1.0) E.0*delta) p_0) 0.0)
           (> epsilon 0.0)
           (> delta 0.0)
           (> (+ 1.0 (* (- 1.0) delta)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!251
           a!252
           a!253
           a!254
           a!137
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!255
           a!256
           a!257
           a!258
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           a!155
           a!156
           a!232
           a!233
           a!234
           a!235
           a!311
           a!312
           a!313
           a!314
           a!236
           a!237
           a!238
           a!239
           a!240
           a!241
           a!242
           a!243
           a!315
           a!316
           a!317
           a!318
           a!244
           a!245
           a!246
           a!247
           a!249
           a!250
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
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!85
           a!86
           a!87
           a!88
           a!89
           a!90
           a!91
           a!92
           a!327
           a!328
           a!329
           a!330
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
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!85
           a!86
           a!87
           a!88
           a!89
           a!90
           a!91
           a!92
           a!327
           a!328
           a!329
           a!330
           (not a!106))
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
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!85
           a!86
           a!87
           a!88
           a!89
           a!90
           a!91
           a!92
           a!327
           a!328
           a!329
           a!330
           (not a!107))
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
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!85
           a!86
           a!87
           a!88
           a!89
           a!90
           a!91
           a!92
           a!327
           a!328
           a!329
           a!330
           (not a!108))
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
           a!319
           a!320
           a!321
           a!322
           a!323
           a!324
           a!325
           a!326
           a!85
           a!86
           a!87
           a!88
           a!89
           a!90
           a!91
           a!92
           a!327
           a!328
           a!329
           a!330
           (not a!109))
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!259
           a!260
           a!261
           a!262
           a!263
           a!264
           a!265
           a!266
           a!271
           a!272
           a!273
           a!274
           a!275
           a!276
           a!277
           a!278
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
           a!349
           a!350
           a!351
           a!352
           a!353
           a!354
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
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!355
           a!356
           a!357
           a!358
           a!359
           a!360
           a!361
           a!362
           a!363
           a!364
           a!365
           a!366
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
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!355
           a!356
           a!357
           a!358
           a!359
           a!360
           a!361
           a!362
           a!363
           a!364
           a!365
           a!366
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
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!355
           a!356
           a!357
           a!358
           a!359
           a!360
           a!361
           a!362
           a!363
           a!364
           a!365
           a!366
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
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!355
           a!356
           a!357
           a!358
           a!359
           a!360
           a!361
           a!362
           a!363
           a!364
           a!365
           a!366
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
           a!93
           a!94
           a!95
           a!96
           a!97
           a!98
           a!99
           a!100
           a!355
           a!356
           a!357
           a!358
           a!359
           a!360
           a!361
           a!362
           a!363
           a!364
           a!365
           a!366
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!41
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!42
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!43
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
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
           a!9
           a!10
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!41
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!42
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!43
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
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
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!41
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!42
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!43
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
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
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           a!41
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!41))
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           a!42
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!42))
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           a!43
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!43))
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
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!3
           a!4
           a!5
           a!6
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!11
           a!12
           a!13
           a!14
           a!15
           a!16
           (not a!44))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!42
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!43
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
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
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_2) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!42
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!43
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
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
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_2) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
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
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!41))
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
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!42
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!42))
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
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!43
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!43))
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
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_2) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!17
           a!18
           a!19
           a!20
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!21
           a!22
           a!23
           a!24
           a!15
           a!16
           (not a!44))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!41))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!42
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!42))
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!43
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!43))
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
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_3) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
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
           (not a!44))
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
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!41))
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
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!42
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!42))
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
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
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
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!43
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!43))
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
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 2.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 1.0 0.0)
           a!44
           (> (+ (* (- 1.0) p_3) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!25
           a!26
           a!27
           a!28
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!29
           a!30
           a!31
           a!32
           a!15
           a!16
           (not a!44))
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           (> (* (- 1.0) delta) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not (> (* (- 1.0) delta) 0.0)))
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!41
           (> (+ p_1 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not a!41))
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!42
           (> (+ p_2 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not a!42))
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!43
           (> (+ p_3 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not a!43))
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
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 3.0 0.0)
           (>= delta 0.0)
           (>= (+ 1.0 (* (- 1.0) delta)) 0.0)
           (>= 0.0 0.0)
           a!44
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           (not a!44))
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
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!391
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!392
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!393
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!394
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!369
           a!370
           a!371
           a!372
           a!373
           a!374
           a!375
           a!376
           a!377
           a!378
           a!379
           a!380
           a!381
           a!382
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
           a!383
           a!384
           a!385
           a!386
           a!387
           a!388
           a!389
           a!390
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
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!391
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!392
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!393
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!394
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!395
           a!396
           a!397
           a!398
           a!373
           a!374
           a!375
           a!376
           a!399
           a!400
           a!401
           a!402
           a!381
           a!382
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
           a!383
           a!384
           a!403
           a!404
           a!405
           a!406
           a!389
           a!390
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
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!391
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!392
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!393
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!394
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!407
           a!408
           a!409
           a!410
           a!373
           a!374
           a!375
           a!376
           a!411
           a!412
           a!413
           a!414
           a!381
           a!382
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
           a!383
           a!384
           a!415
           a!416
           a!417
           a!418
           a!389
           a!390
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
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!391
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!392
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!393
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!394
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!367
           a!368
           a!419
           a!420
           a!421
           a!422
           a!373
           a!374
           a!375
           a!376
           a!423
           a!424
           a!425
           a!426
           a!381
           a!382
           a!1
           a!2
           a!33
           a!34
           a!35
           a!36
           a!7
           a!8
           a!9
           a!10
           a!37
           a!38
           a!39
           a!40
           a!15
           a!16
           a!383
           a!384
           a!427
           a!428
           a!429
           a!430
           a!389
           a!390
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
           a!45
           a!46
           a!47
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
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!47
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
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!47
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
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!47
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
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!47
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
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!47
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
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_1) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_1)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ (* (- 1.0) p_1) p_2) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_1) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (>= (+ p_1 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_1) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!47
           a!48
           a!49
           a!50
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!55
           a!56
           a!57
           a!58
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_2) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_2) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_1) p_2) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_2)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ p_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ (* (- 1.0) p_2) p_3) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (>= (+ p_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_2) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_3) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_1) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_2) p_3) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_2 (* (- 1.0) p_3)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (>= (+ p_3 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 2.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 1.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> (+ (* (- 1.0) p_3) p_4) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_0) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ (* (- 1.0) p_0) p_0*r) 0.0)
           (> (+ p_0 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ (* (- 1.0) p_0) p_0*r) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_1) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_1)) 0.0)
           (> (+ p_1 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_1)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_2) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_2)) 0.0)
           (> (+ p_2 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_2)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (>= (+ (* (- 1.0) p_3) p_4) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_3)) 0.0)
           (> (+ p_3 (* (- 1.0) p_4)) 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_3)) 0.0)))
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (>= 0.0 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 3.0 0.0)
           (>= r 0.0)
           (>= (+ 1.0 (* (- 1.0) r)) 0.0)
           (>= 0.0 0.0)
           (> (+ p_0*r (* (- 1.0) p_4)) 0.0)
           (> 0.0 0.0)
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           (not (> (+ p_0*r (* (- 1.0) p_4)) 0.0)))
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!47
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
           a!431
           a!432
           a!433
           a!434
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
           a!449
           a!450
           a!451
           a!452
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!61
           a!62
           a!63
           a!64
           a!51
           a!52
           a!53
           a!54
           a!65
           a!66
           a!67
           a!68
           a!59
           a!60
           a!431
           a!432
           a!455
           a!456
           a!457
           a!458
           a!437
           a!438
           a!439
           a!440
           a!459
           a!460
           a!461
           a!462
           a!445
           a!446
           a!447
           a!448
           a!463
           a!464
           a!465
           a!466
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!69
           a!70
           a!71
           a!72
           a!51
           a!52
           a!53
           a!54
           a!73
           a!74
           a!75
           a!76
           a!59
           a!60
           a!431
           a!432
           a!467
           a!468
           a!469
           a!470
           a!437
           a!438
           a!439
           a!440
           a!471
           a!472
           a!473
           a!474
           a!445
           a!446
           a!447
           a!448
           a!475
           a!476
           a!477
           a!478
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           a!45
           a!46
           a!77
           a!78
           a!79
           a!80
           a!51
           a!52
           a!53
           a!54
           a!81
           a!82
           a!83
           a!84
           a!59
           a!60
           a!431
           a!432
           a!479
           a!480
           a!481
           a!482
           a!437
           a!438
           a!439
           a!440
           a!483
           a!484
           a!485
           a!486
           a!445
           a!446
           a!447
           a!448
           a!487
           a!488
           a!489
           a!490
           a!453
           a!454
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
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
           a!503
           a!504
           a!506
           a!507
           a!508
           a!509
           a!510
           a!511
           a!512
           a!513
           a!515
           a!516
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!206
           a!207
           a!208
           a!209
           a!210
           (= (+ (* (- 1.0) E.0*s.0) entropy_eps p_0) 0.0)
           a!211
           a!212
           a!213
           a!214
           a!215
           a!216
           a!217
           a!218
           a!219
           a!220
           a!221
           a!222
           a!223
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
           a!138
           a!139
           a!140
           a!224
           a!225
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!227
           a!228
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!229
           a!230
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
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
           a!249
           a!250
           a!367
           a!368
           a!373
           a!374
           a!517
           a!518
           a!519
           a!520
           a!375
           a!376
           a!381
           a!382
           a!521
           a!522
           a!524
           a!525
           a!383
           a!384
           a!389
           a!390
           a!526
           a!527
           a!529
           a!530
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_0)| 0.0))
           (=> (= p_1 0.0) (= |p_1*log(entropy_eps + p_1)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_0)| 0.0))
           (=> (= p_2 0.0) (= |p_2*log(entropy_eps + p_2)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_0)| 0.0))
           (=> (= p_3 0.0) (= |p_3*log(entropy_eps + p_3)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_0)| 0.0))
           (=> (= p_4 0.0) (= |p_4*log(entropy_eps + p_4)| 0.0))
           (not (>= (+ E.0*delta_2 (* (- 1.0) p_4)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (not (>= (+ E1.0*delta (* (- 1.0) p_0)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (not (>= (+ E1.0*delta (* (- 1.0) p_1)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (not (>= (+ E1.0*delta (* (- 1.0) p_2)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (not (>= (+ E1.0*delta (* (- 1.0) p_3)) 0.0)))
      (and (>= (+ p_0 (* (- 1.0) p_1)) 0.0)
           (>= (+ p_1 (* (- 1.0) p_2)) 0.0)
           (>= (+ p_2 (* (- 1.0) p_3)) 0.0)
           (>= (+ p_3 (* (- 1.0) p_4)) 0.0)
           (>= p_4 0.0)
           (>= (+ epsilon (* (- 1.0) p_4)) 0.0)
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (>= (+ E.0*delta (* (- 1.0) p_4)) 0.0)
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
           (= (+ (- 1.0) p_0 p_1 p_2 p_3 p_4) 0.0)
           a!205
           a!531
           a!532
           a!533
           a!534
           a!535
           a!536
           (= (+ (* (- 1.0) E.0*v.0) E1.0) 0.0)
           a!537
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
           a!564
           a!135
           a!136
           a!137
           a!138
           a!139
           a!140
           a!565
           a!566
           a!224
           a!225
           a!567
           a!568
           a!569
           a!570
           a!143
           a!144
           a!145
           a!146
           a!147
           a!148
           a!571
           a!572
           a!227
           a!228
           a!574
           a!575
           a!576
           a!577
           a!1
           a!2
           a!7
           a!8
           a!151
           a!152
           a!578
           a!579
           a!229
           a!230
           a!580
           a!581
           a!582
           a!583
           a!9
           a!10
           a!15
           a!16
           a!155
           a!156
           a!584
           a!585
           a!232
           a!233
           a!587
           a!588
           a!589
           a!590
           a!234
           a!235
           a!236
           a!237
           a!238
           a!239
           a!591
           a!592
           a!240
           a!241
           a!593
           a!594
           a!595
           a!596
           a!242
           a!243
           a!244
           a!245
           a!246
           a!247
           a!597
           a!598
           a!249
           a!250
           a!600
           a!601
           a!602
           a!603
           a!604
           a!605
           a!606
           a!607
           a!608
           a!609
           a!610
           a!611
           a!612
           a!613
           a!614
           a!615
           a!616
           a!617
           a!618
           a!619
           a!620
           a!621
           a!622
           a!623
           a!624
           a!625
           a!627
           a!628
           a!630
           a!631
           a!632
           a!633
           a!634
           a!635
           a!636
           a!637
           a!638
           a!639
           a!640
           a!641
           a!643
           a!644
           a!646
           a!647
           a!648
           a!649
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
           (not (>= (+ E1.0*delta (* (- 1.0) p_4)) 0.0)))))))
(check-sat)
