(* The additive threshold, p_x < p_0 - t, when the margin p_0 - p_1 is known exactly (a larger one may reject more
   tokens and cost less), and relaxed acceptance, which adds a rank to it. Four regimes:

     t >= (1 + margin) / 2        no token can be rejected
     margin > t                   phi(margin), as for strict greedy: token 1 is rejected
     t / 2 <= margin <= t         the pair of token 0 and x, with the mass (2 + 2 margin - t) / 3
     margin < t / 2               tokens 0, 1 and x

   AdditiveTight.v says that they are sharp. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Phi Margins.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Local Notation phi := Formulas.phi.

(* --- the formula, readable *)

(* Three times the target that is hardest to certify when three tokens count; its divergence from the uniform drafter. *)
Definition peak_0 (margin t : R) : R := 1 + margin + t.
Definition peak_1 (margin t : R) : R := 1 + t - 2 * margin.
Definition peak_x (margin t : R) : R := 1 + margin - 2 * t.

Definition peak_value (margin t : R) : R :=
  (peak_0 margin t * ln (peak_0 margin t) + peak_1 margin t * ln (peak_1 margin t)
    + peak_x margin t * ln (peak_x margin t)) / 3.

(* The mass of the pair when token 1 does not count. *)
Definition additive_mass (margin t : R) : R := (2 * margin + 2 - t) / 3.

Definition additive_pair (margin t : R) : R := additive_mass margin t * phi (t / additive_mass margin t).

Definition additive_regimes (margin t : R) : R :=
  if Rlt_dec margin (t / 2) then peak_value margin t
  else if Rle_dec margin t then additive_pair margin t
  else phi margin.

Theorem additive_margin_form : forall margin t, 0 <= margin -> 0 <= t ->
  Formulas.additive_margin margin t = if Rle_dec margin (2 * t - 1) then Infinite else Finite (additive_regimes margin t).
Proof.
  intros g t G T. unfold Formulas.additive_margin, additive_regimes; cbv zeta.
  destruct (Rle_dec g (2 * t - 1)) as [I | I]; trivial. f_equal.
  destruct (Rlt_dec g (t / 2)) as [B | B].
  - assert (S : log1p ((g + t) * (t - 2 * g) * (g - 2 * t) - (g + t) ^ 2 / 2 - (t - 2 * g) ^ 2 / 2 - (g - 2 * t) ^ 2 / 2)
                = ln (peak_0 g t) + ln (peak_1 g t) + ln (peak_x g t)).
    { unfold log1p, peak_0, peak_1, peak_x. rewrite <- 2 ln_mult by (try apply Rmult_lt_0_compat; lra). f_equal. field. }
    rewrite S. unfold Formulas.psi, xlog1py, peak_value, peak_0, peak_1, peak_x.
    replace (1 + (g + t)) with (1 + g + t) by ring. replace (1 + (t - 2 * g)) with (1 + t - 2 * g) by ring.
    replace (1 + (g - 2 * t)) with (1 + g - 2 * t) by ring. replace (g + t + 1) with (1 + g + t) by ring.
    replace (t - 2 * g + 1) with (1 + t - 2 * g) by ring. replace (g - 2 * t + 1) with (1 + g - 2 * t) by ring.
    destruct (Rlt_dec (g + t) (1 / 4)); field.
  - destruct (Rle_dec (g - t) 0), (Rle_dec g t); try (exfalso; lra); trivial.
    fold (additive_mass g t). unfold additive_pair. rewrite Rmin_right; trivial.
    apply ratio_range; unfold additive_mass; lra.
Qed.

(* At margin = t / 2 the pair and the three tokens cost the same. *)
Lemma regimes_meet : forall margin t, t = 2 * margin -> 0 <= t < 1 + margin - t -> additive_pair margin t = peak_value margin t.
Proof.
  intros g t E T. unfold additive_pair, additive_mass, peak_value, peak_0, peak_1, peak_x, Formulas.phi.
  rewrite E in *. replace ((2 * g + 2 - 2 * g) / 3) with (2 / 3) by field.
  replace (2 * g / (2 / 3)) with (3 * g) by field.
  replace (1 + 2 * g - 2 * g) with 1 by ring. replace (1 + g + 2 * g) with (3 * g + 1) by ring.
  replace (1 + g - 2 * (2 * g)) with (1 - 3 * g) by ring. rewrite ln_1. field.
Qed.

(* The formula of relaxed acceptance repeats the two. *)
Theorem relaxed_margin_form : forall margin m delta,
  Formulas.relaxed_margin margin m delta
    = bound_min (Formulas.additive_margin margin delta) (Finite (Formulas.top_m_margin margin m)).
Proof.
  intros g m d. unfold Formulas.relaxed_margin, Formulas.additive_margin; cbv zeta. f_equal.
  destruct (Rle_dec g (2 * d - 1)); trivial. f_equal. rewrite (Rplus_comm d g).
  destruct (Rle_dec 0 (d - g)), (Rle_dec (g - d) 0); trivial; exfalso; lra.
Qed.

(* --- the bound *)

(* Multipliers a, b >= 1 at tokens 0 and 1 and d at x. *)
Theorem triple_dual : forall n p q x a b d, distribution p n -> drafter q p n -> argmax q n x -> (2 <= x)%nat ->
  1 <= a -> 1 <= b -> 0 < d -> a + b + d <= 3 ->
  p 0%nat * ln a + p 1%nat * ln b + p x * ln d <= KL n p q.
Proof.
  intros n p q x a b d P Q (X & M) N A B D S.
  set (u := fun i => 1 + (at_token 0 i * (a - 1) + at_token 1 i * (b - 1) + at_token x i * (d - 1))).
  assert (W : forall i, u i = if Nat.eq_dec i 0 then a else if Nat.eq_dec i 1 then b else if Nat.eq_dec i x then d else 1).
  { intro i. unfold u, at_token.
    destruct (Nat.eq_dec i 0), (Nat.eq_dec i 1), (Nat.eq_dec i x); try lra; exfalso; lia. }
  assert (E : sum (fun i => p i * ln (u i)) n = p 0%nat * ln a + p 1%nat * ln b + p x * ln d).
  { rewrite (sum_ext _ (fun i => at_token 0 i * (p i * ln a) + at_token 1 i * (p i * ln b) + at_token x i * (p i * ln d))).
    - rewrite 2 sum_plus, 3 sum_at_token by lia. reflexivity.
    - intros i _. rewrite W. unfold at_token.
      destruct (Nat.eq_dec i 0), (Nat.eq_dec i 1), (Nat.eq_dec i x); rewrite ?ln_1; try ring; exfalso; lia. }
  rewrite <- E. apply master_lemma with x; trivial.
  - intros i I. rewrite W. destruct (Nat.eq_dec i 0), (Nat.eq_dec i 1), (Nat.eq_dec i x); split; lra.
  - rewrite (sum_ext _ (fun i => at_token 0 i * (a - 1) + at_token 1 i * (b - 1) + at_token x i * (d - 1)))
      by (intros; unfold u; ring).
    rewrite 2 sum_plus, (sum_at_token (fun _ => a - 1)), (sum_at_token (fun _ => b - 1)), (sum_at_token (fun _ => d - 1)) by lia.
    lra.
  - intros i I. rewrite W. specialize (M i I).
    destruct (Nat.eq_dec i 0); [| destruct (Nat.eq_dec i 1); [| destruct (Nat.eq_dec i x) as [-> |]; lra]].
    + generalize (Rmult_le_compat_r (a - 1) _ _ ltac:(lra) M). lra.
    + generalize (Rmult_le_compat_r (b - 1) _ _ ltac:(lra) M). lra.
Qed.

Section Rejected.

Variables (n : nat) (p q : nat -> R) (x : nat).
Hypothesis P : target p n.
Hypothesis Q : drafter q p n.
Hypothesis X : argmax q n x.

Lemma triple_mass : (2 <= x)%nat -> p 0%nat + p 1%nat + p x <= 1.
Proof.
  intro N. destruct X as (XN & _). rewrite <- (target_sum p n P).
  assert (L : sum p 3 <= sum p n) by (apply sum_prefix_le; [| intros i I; apply (target_nonneg p n P)]; lia).
  generalize (target_descending p n P 2 x N XN). simpl in L. lra.
Qed.

Lemma below_threshold : forall t, 0 <= t -> p x < p 0%nat - t -> x <> 0%nat.
Proof. intros t T R E. rewrite E in R. lra. Qed.

(* No token is rejected from t = (1 + margin) / 2 on. *)
Lemma threshold_range : forall margin t, p 0%nat - p 1%nat = margin -> 0 <= t -> p x < p 0%nat - t -> 2 * t < 1 + margin.
Proof.
  intros g t M T R. assert (N := below_threshold t T R).
  destruct X as (XN & _).
  assert (C := target_nonneg p n P x XN).
  assert (L : sum p 2 <= sum p n) by (apply sum_prefix_le; [| intros i I; apply (target_nonneg p n P)]; lia).
  rewrite (target_sum p n P) in L. simpl in L. lra.
Qed.

Lemma additive_triple : forall margin t, p 0%nat - p 1%nat = margin -> 0 <= margin -> margin < t / 2 -> p x < p 0%nat - t ->
  peak_value margin t <= KL n p q.
Proof.
  intros g t M G B R.
  assert (N : x <> 0%nat) by (apply below_threshold with t; lra).
  assert (K := threshold_range g t M ltac:(lra) R).
  assert (N1 : x <> 1%nat) by (intro E; rewrite E in R; lra).
  assert (W := triple_mass ltac:(lia)).
  eapply Rle_trans; [| apply (triple_dual n p q x (peak_0 g t) (peak_1 g t) (peak_x g t)); trivial;
    try exact (proj1 P); unfold peak_0, peak_1, peak_x; lra || lia].
  assert (TA := log_tangent (peak_0 g t) ltac:(unfold peak_0; lra)).
  assert (TB := log_tangent (peak_1 g t) ltac:(unfold peak_1; lra)).
  assert (TD := log_tangent (peak_x g t) ltac:(unfold peak_x; lra)).
  assert (LA := ln_nonneg (peak_0 g t) ltac:(unfold peak_0; lra)).
  assert (LB := ln_nonneg (peak_1 g t) ltac:(unfold peak_1; lra)).
  unfold peak_value.
  set (a := ln (peak_0 g t)) in *. set (b := ln (peak_1 g t)) in *. set (d := ln (peak_x g t)) in *.
  unfold peak_0, peak_1, peak_x in *.
  (* 3 times the difference is (a + b - 2d)(p_0 - p_x - t) - (a + b + d)(1 + margin - 2p_0 - p_x). *)
  generalize (Rmult_le_pos (a + b - 2 * d) (p 0%nat - p x - t) ltac:(lra) ltac:(lra)).
  generalize (Rmult_le_pos (- (a + b + d)) (1 + g - 2 * p 0%nat - p x) ltac:(lra) ltac:(lra)).
  replace (p 1%nat) with (p 0%nat - g) by lra. lra.
Qed.

Lemma additive_pair_bound : forall margin t, p 0%nat - p 1%nat = margin -> t / 2 <= margin <= t -> 0 <= t ->
  p x < p 0%nat - t -> additive_pair margin t <= KL n p q.
Proof.
  intros g t M (B & C) T R.
  assert (N := below_threshold t T R). assert (K := threshold_range g t M T R).
  assert (N1 : x <> 1%nat) by (intro E; rewrite E in R; lra).
  assert (W := triple_mass ltac:(lia)).
  unfold additive_pair. apply (mass_margin n p q x); trivial; unfold additive_mass; lra.
Qed.

(* An additive threshold: p_x < p_0 - t, p_0 - p_1 = margin. *)
Theorem additive_margin : forall margin t, p 0%nat - p 1%nat = margin -> 0 <= t -> p x < p 0%nat - t ->
  at_least (Formulas.additive_margin margin t) (KL n p q).
Proof.
  intros g t M T R. assert (K := threshold_range g t M T R). assert (N := below_threshold t T R).
  assert (G : 0 <= g) by (rewrite <- M; generalize (target_descending p n P 0 1 ltac:(lia) ltac:(destruct X; lia)); lra).
  rewrite additive_margin_form by trivial. unfold additive_regimes.
  destruct (Rle_dec g (2 * t - 1)); [exfalso; lra |]. unfold at_least.
  destruct (Rlt_dec g (t / 2)); [apply additive_triple; trivial |].
  destruct (Rle_dec g t); [apply additive_pair_bound; trivial; lra |].
  apply (strict_margin n p q x); trivial. lra.
Qed.

(* Relaxed acceptance: x is beyond the target's top m or p_x < p_0 - delta; p_0 - p_1 = margin. *)
Theorem relaxed_margin : forall margin m delta, p 0%nat - p 1%nat = margin -> 0 <= delta -> (1 <= m)%nat -> x <> 0%nat ->
  (m < n)%nat /\ p x <= p m \/ p x < p 0%nat - delta ->
  at_least (Formulas.relaxed_margin margin m delta) (KL n p q).
Proof.
  intros g m d M D M1 N R. assert (XN : (x < n)%nat) by apply X.
  assert (G : 0 <= g) by (rewrite <- M; generalize (target_descending p n P 0 1 ltac:(lia) ltac:(lia)); lra).
  rewrite relaxed_margin_form.
  destruct R as [(MN & R) | R].
  - apply at_least_bound_min_right. apply (top_m_margin n p q x); trivial; [lia |].
    generalize (target_descending p n P 1 m M1 MN). lra.
  - apply at_least_bound_min_left, additive_margin; trivial.
Qed.

End Rejected.
