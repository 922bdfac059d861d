(* The formulas the runtime evaluates, printed from sympy by `symcert verify --accept`. Do not edit.

   Every logarithm is natural and every value in nats. A vector is a function from nat, read below its length only. *)

Require Import Reals.
From Symcert Require Import Vocabulary.
Open Scope R_scope.

Definition phi (r : R) : R :=
  (1 - r) * ln (1 - r) / 2 + (r + 1) * ln (r + 1) / 2.

Definition phi_form_0 (r : R) : R :=
  r * atanh r + log1p (- r ^ 2) / 2.

Definition phi_form_1 (r : R) : R :=
  (r + 1) * log1p r / 2 + xlog1py (1 - r) (- r) / 2.

Definition psi (d : R) : R :=
  (d + 1) * ln (d + 1) - d.

Definition psi_form_0 (d : R) : R :=
  xlog1py (d + 1) d - d.

Definition chi (l : R) : R :=
  exp l - l - 1.

Definition chi_form_0 (l : R) : R :=
  expm1 l - l.

Definition additive_margin (margin : R) (t : R) : bound :=
  let thrice := 2 * margin + 2 - t in
  let mass := thrice / 3 in
  let d_0 := margin + t in
  let d_1 := t - 2 * margin in
  let d_x := margin - 2 * t in
  let small := log1p (d_0 * d_1 * d_x - d_0 ^ 2 / 2 - d_1 ^ 2 / 2 - d_x ^ 2 / 2) + xlog1py d_0 d_0 + xlog1py d_1 d_1 + xlog1py d_x d_x in
  let large := psi d_0 + psi d_1 + psi d_x in
  let peak := (if Rlt_dec d_0 (1 / 4) then small / 3 else large / 3) in
  if Rle_dec margin (2 * t - 1) then Infinite else Finite (if Rlt_dec margin (t / 2) then peak else (if Rle_dec (margin - t) 0 then mass * phi (Rmin 1 (t / mass)) else phi margin)).

Definition bretagnolle_huber (kl : R) : R :=
  let r := exp (- kl) in
  r / (sqrt (1 - r) + 1).

Definition constant_margin (margin : R) (a : R) : R :=
  let s := Rmin 1 (2 * a + margin) in
  (if Rlt_dec 0 margin then s * phi (margin / s) else 0).

Definition multiplicative_greedy (p_0 : R) (alpha : R) : R :=
  let u := (1 - alpha) / (alpha + 1) in
  p_0 * (alpha + 1) * phi u.

Definition multiplicative_margin (margin : R) (alpha : R) : R :=
  let u := (1 - alpha) / (alpha + 1) in
  (if Rlt_dec (margin - u) 0 then margin * phi u / u else phi margin).

Definition multiplicative_margin_finite (margin : R) (alpha : R) (n : nat) : R :=
  let u := (1 - alpha) / (alpha + 1) in
  let floor := (margin * (INR n - 2) + 1) / (alpha + INR n - 1) in
  (if Rlt_dec (alpha + margin * (alpha * (INR n - 1) + 1)) 1 then floor * (alpha + 1) * phi u else (if Rlt_dec (margin - u) 0 then margin * phi u / u else phi margin)).

Definition pinsker (kl : R) : R :=
  let h := kl / 2 in
  (if Rlt_dec kl 2 then 1 - sqrt h else 0).

Definition relaxed_margin (margin : R) (m : nat) (delta : R) : bound :=
  let s := (margin * (INR m - 1) + 2) / (INR m + 1) in
  let beyond := s * phi (Rmin 1 (margin / s)) in
  let thrice := 2 * margin + 2 - delta in
  let mass := thrice / 3 in
  let d_0 := delta + margin in
  let d_1 := delta - 2 * margin in
  let d_x := margin - 2 * delta in
  let small := log1p (d_0 * d_1 * d_x - d_0 ^ 2 / 2 - d_1 ^ 2 / 2 - d_x ^ 2 / 2) + xlog1py d_0 d_0 + xlog1py d_1 d_1 + xlog1py d_x d_x in
  let large := psi d_0 + psi d_1 + psi d_x in
  let peak := (if Rlt_dec d_0 (1 / 4) then small / 3 else large / 3) in
  let below := if Rle_dec margin (2 * delta - 1) then Infinite else Finite (if Rlt_dec margin (delta / 2) then peak else (if Rle_dec 0 (delta - margin) then mass * phi (Rmin 1 (delta / mass)) else phi margin)) in
  bound_min below (Finite beyond).

Definition relaxed_ratio_margin (margin : R) (m : nat) (r : R) : R :=
  let u := (1 - r) / (r + 1) in
  let mass := (if Rlt_dec (margin - u) 0 then margin / u else 1) in
  let s := Rmax mass ((margin * (INR m - 1) + 2) / (INR m + 1)) in
  s * phi (margin / s).

Definition single_drafter_noise (p_top : nat -> R) (K : nat) (p_rejected : R) (drafter_noise : R) : R :=
  let kappa := exp (- 2 * drafter_noise) in
  let c := max_over 1%nat K (fun k => (p_rejected + sum_over 1%nat k (fun j => p_top (j - 1)%nat)) / (INR k + kappa)) in
  c * (kappa * psi (Rmin 0 (p_rejected / (c * kappa) - 1)) + sum_over 0%nat (K - 1)%nat (fun i => psi (Rmax 0 (p_top i / c - 1)))).

Definition single_exact (p_top : nat -> R) (K : nat) (p_rejected : R) : R :=
  let c := max_over 1%nat K (fun k => (p_rejected + sum_over 1%nat k (fun j => p_top (j - 1)%nat)) / (INR k + 1)) in
  c * (psi (p_rejected / c - 1) + sum_over 0%nat (K - 1)%nat (fun i => psi (Rmax 0 (p_top i / c - 1)))).

Definition single_noise (p_0 : R) (ratio : R) (target_noise : R) (drafter_noise : R) : R :=
  let spread := exp (2 * target_noise) in
  let kappa := exp (- 2 * drafter_noise) in
  let d := Rmax 0 ((kappa - ratio) / (ratio + 1)) in
  p_0 * (ratio + 1) * (kappa * psi (- d / kappa) + psi d) / ((kappa + 1) * (p_0 + spread * (1 - p_0))).

Definition single_reverse_kl (p_top : nat -> R) (K : nat) (p_rejected : R) : bound :=
  let w := max_over 1%nat K (fun k => sum_over 1%nat k (fun j => log1p ((p_top (j - 1)%nat - p_rejected) / p_rejected)) / (INR k + 1)) in
  if Rlt_dec 0 p_rejected then Finite (- log1p (- p_rejected * (chi (- w) + sum_over 0%nat (K - 1)%nat (fun i => chi (Rmax 0 (log1p ((p_top i - p_rejected) / p_rejected) - w)))) * exp w)) else Infinite.

Definition single_tv (p_top : nat -> R) (K : nat) (p_rejected : R) : R :=
  max_over 1%nat K (fun k => sum_over 1%nat k (fun j => p_top (j - 1)%nat - p_rejected) / (INR k + 1)).

Definition strict_exact (p_0 : R) (p_1 : R) : R :=
  let s := p_0 + p_1 in
  s * phi ((p_0 - p_1) / s).

Definition strict_margin (margin : R) : R :=
  phi margin.

Definition strict_margin_upper (margin : R) : R :=
  xlogy margin 2.

Definition strict_noise (p_0 : R) (p_1 : R) (target_noise : R) (drafter_noise : R) : R :=
  let spread := exp (2 * target_noise) in
  let kappa := exp (- 2 * drafter_noise) in
  let s := p_0 + p_1 * spread in
  let d := Rmax 0 ((p_0 * kappa - p_1 * spread) / s) in
  s * (kappa * psi (- d / kappa) + psi d) / ((kappa + 1) * (p_0 + spread * (1 - p_0))).

Definition strict_reverse_kl (p_0 : R) (p_1 : R) : R :=
  let d := (p_0 - p_1) / (sqrt p_0 + sqrt p_1) in
  - log1p (- d ^ 2).

Definition strict_tv (p_0 : R) (p_1 : R) : R :=
  let margin := p_0 - p_1 in
  margin / 2.

Definition top_m_margin (margin : R) (m : nat) : R :=
  let s := (margin * (INR m - 1) + 2) / (INR m + 1) in
  s * phi (Rmin 1 (margin / s)).

Definition top_m_margin_upper (margin : R) (m : nat) : R :=
  margin * INR m * log1p (/ INR m).

Definition tree_exact (p_top : nat -> R) (m : nat) : R :=
  let c := min_over 1%nat m (fun k => (p_top 0%nat + sum_over 1%nat k (fun j => p_top (m + 1 - j)%nat)) / (INR k + 1)) in
  c * (psi (p_top 0%nat / c - 1) + sum_over 1%nat m (fun i => psi (Rmin 0 (p_top i / c - 1)))).

Definition tree_margin (margin : R) (m : nat) : R :=
  let R := sqrt (margin ^ 2 * (INR m - 1) ^ 2 + (margin + 1) * (4 - 4 * margin)) in
  let w := margin * (INR m + 1) * (R + margin * (INR m - 3) + 2) / ((R + 2) * (2 - 2 * margin)) in
  let v := (2 - 2 * margin) / (R + margin * (INR m - 1)) in
  (if Rlt_dec margin (1 / 2) then margin * log1p w - log1p (w ^ 2 / ((w + 1) * (INR m + 1))) else (if Rlt_dec margin 1 then log1p (INR m) + xlogy (1 - margin) v - log1p (v * (INR m + v - 1)) else log1p (INR m))).

Definition tree_margin_upper (margin : R) (m : nat) : R :=
  xlog1py margin (INR m).

Definition tree_noise (p_top : nat -> R) (m : nat) (target_noise : R) (drafter_noise : R) : R :=
  let spread := exp (2 * target_noise) in
  let kappa := exp (- 2 * drafter_noise) in
  let c := min_over 1%nat m (fun k => (spread * sum_over 1%nat k (fun j => p_top (m + 1 - j)%nat) + p_top 0%nat) / (INR k * kappa + 1)) in
  c * (psi (Rmax 0 (p_top 0%nat / c - 1)) + sum_over 1%nat m (fun i => kappa * psi (Rmin 0 (spread * p_top i / (c * kappa) - 1)))) / (spread * (1 - p_top 0%nat) + p_top 0%nat).

Definition typical_margin (margin : R) (epsilon : R) (delta : R) (entropy_eps : R) : R :=
  let s := Rmin (Rmin 1 ((2 * delta * entropy_eps + margin * (delta + 1)) / (1 - delta))) (2 * epsilon + margin) in
  (if Rlt_dec 0 margin then s * phi (margin / s) else 0).
