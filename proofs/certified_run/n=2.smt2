; certified_run/n=2
(set-info :status unsat)
(set-logic QF_LRA)
(declare-fun s () Real)
(declare-fun KL_1 () Real)
(declare-fun C_1 () Real)
(declare-fun epsilon () Real)
(declare-fun KL_0 () Real)
(declare-fun C_0 () Real)
(assert (let ((a!1 (>= (+ C_0 (* (- 1.0) epsilon) (* (- 1.0) s)) 0.0))
      (a!2 (>= (+ C_1 (* (- 1.0) epsilon) (* (- 1.0) s)) 0.0)))
  (or (and (>= KL_0 0.0)
           (>= KL_1 0.0)
           a!1
           a!2
           (>= (+ (* (- 1.0) KL_0) epsilon) 0.0)
           (>= (+ (* (- 1.0) KL_1) epsilon) 0.0)
           (> s 0.0)
           (not (>= (+ C_0 (* (- 1.0) KL_0) (* (- 1.0) s)) 0.0)))
      (and (>= KL_0 0.0)
           (>= KL_1 0.0)
           a!1
           a!2
           (>= (+ (* (- 1.0) KL_0) epsilon) 0.0)
           (>= (+ (* (- 1.0) KL_1) epsilon) 0.0)
           (> s 0.0)
           (not (>= (+ C_1 (* (- 1.0) KL_1) (* (- 1.0) s)) 0.0))))))
(check-sat)
