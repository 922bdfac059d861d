; noise_single.noisy_level_of_maximum/one more
(set-info :status unsat)
(set-logic ALL)
(declare-fun c () Real)
(declare-fun k () Int)
(assert (not (and (= (- (* (to_real k) c) (* (- (to_real k) 1.0) c)) c)
          (= (- (* (+ (to_real k) 1.0) c) (* (to_real k) c)) c))))
(check-sat)
