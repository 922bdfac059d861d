(* Noise in logits: what changing every logit by at most epsilon can do to probabilities.

   Any two probabilities change their ratio by at most the factor e^{2 epsilon}, and that is all the theorems use. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Distributions.
Open Scope R_scope.

(* The logits of w differ by at most epsilon each from those of p, up to a common shift. *)
Definition within_noise (epsilon : R) (p w : nat -> R) (n : nat) : Prop :=
  forall i j, (i < n)%nat -> (j < n)%nat -> w i * p j <= exp (2 * epsilon) * (w j * p i).

Definition softmax (z : nat -> R) (n i : nat) : R := exp (z i) / sum (fun j => exp (z j)) n.

(* The name is right. *)
Theorem noisy_logits : forall epsilon x y n, (forall i, (i < n)%nat -> Rabs (x i - y i) <= epsilon) ->
  within_noise epsilon (softmax x n) (softmax y n) n.
Proof.
  intros epsilon x y n D i j I J. unfold softmax.
  assert (total : forall z, 0 < sum (fun k => exp (z k)) n).
  { intro z. apply sum_pos with i; trivial; intros; [left |]; apply exp_pos. }
  assert (X := total x). assert (Y := total y).
  assert (E : exp (y i + x j) <= exp (2 * epsilon + (y j + x i))).
  { assert (A := D i I). rewrite Rabs_minus_sym in A. assert (A' := Rle_abs (y i - x i)).
    assert (B := D j J). assert (B' := Rle_abs (x j - y j)).
    assert (L : y i + x j <= 2 * epsilon + (y j + x i)) by lra.
    destruct L as [L | ->]; [left; apply exp_increasing; trivial | apply Rle_refl]. }
  rewrite !exp_plus in E.
  set (sx := sum (fun k => exp (x k)) n) in *. set (sy := sum (fun k => exp (y k)) n) in *.
  apply Rmult_le_reg_r with (sx * sy); [apply Rmult_lt_0_compat; trivial |].
  replace (exp (y i) / sy * (exp (x j) / sx) * (sx * sy)) with (exp (y i) * exp (x j)) by (field; lra).
  replace (exp (2 * epsilon) * (exp (y j) / sy * (exp (x i) / sx)) * (sx * sy))
    with (exp (2 * epsilon) * (exp (y j) * exp (x i))) by (field; lra).
  exact E.
Qed.

Lemma noise_factor : forall epsilon, 0 <= epsilon -> 1 <= exp (2 * epsilon).
Proof.
  intros epsilon H. rewrite <- exp_0.
  destruct H as [L | <-]; [left; apply exp_increasing; lra | rewrite Rmult_0_r; apply Rle_refl].
Qed.

Lemma noise_factor_inverse : forall eta, exp (2 * eta) * exp (- 2 * eta) = 1.
Proof. intro eta. rewrite <- exp_plus, <- exp_0. f_equal. ring. Qed.

(* What is level after noise was at least e^{-2 eta} of it before. *)
Lemma near_before_noise : forall eta q q' n t y, 0 <= eta -> distribution q n -> distribution q' n ->
  within_noise eta q q' n -> (t < n)%nat -> (y < n)%nat -> q' t <= q' y -> exp (- 2 * eta) * q t <= q y.
Proof.
  intros eta q q' n t y H (Q & _) (Q' & S') W T Y L.
  assert (K := noise_factor_inverse eta). assert (E := noise_factor eta H).
  set (e := exp (2 * eta)) in *. set (kappa := exp (- 2 * eta)) in *.
  assert (K0 : 0 < kappa) by apply exp_pos.
  apply Rmult_le_reg_l with e; [lra |].
  replace (e * (kappa * q t)) with (q t) by (rewrite <- Rmult_assoc, K; ring).
  destruct (Rle_lt_or_eq_dec _ _ (Q' y Y)) as [P | Z].
  - apply Rmult_le_reg_l with (q' y); trivial.
    assert (N := W y t Y T). fold e in N.
    assert (0 <= (q' y - q' t) * (e * q y)) by (apply Rmult_le_pos; [lra | apply Rmult_le_pos; [lra | auto]]).
    lra.
  - (* q' vanishes at y and t; so does q at t, for q' is positive somewhere *)
    assert (Zt : q' t = 0) by (generalize (Q' t T); lra).
    assert (Qt : q t = 0); [| rewrite Qt; apply Rmult_le_pos; [lra | auto]].
    destruct (Q t T) as [P |]; [exfalso | auto].
    assert (A : forall i, (i < n)%nat -> q' i <= 0).
    { intros i I. apply Rmult_le_reg_r with (q t); trivial. rewrite Rmult_0_l.
      assert (N := W i t I T). rewrite Zt in N. lra. }
    assert (S : sum q' n <= sum (fun _ => 0) n) by (apply sum_le; trivial).
    rewrite sum_const in S. lra.
Qed.

(* --- the target *)

(* The mass after the worst noise, token 0's logit lowered and all others raised, in units of e^{-epsilon}. *)
Definition noisy_mass (p_0 epsilon : R) : R := exp (2 * epsilon) * (1 - p_0) + p_0.

Section Target.

Variables (n t : nat) (p w : nat -> R) (epsilon : R).
Hypothesis P : target p n.
Hypothesis W : distribution w n.
Hypothesis noise : within_noise epsilon p w n.
Hypothesis epsilon_nonneg : 0 <= epsilon.
Hypothesis drawn : argmax w n t.

Lemma noisy_mass_positive : 1 <= noisy_mass (p 0%nat) epsilon.
Proof.
  assert (P1 := target_at_most_1 p n P 0 (vocabulary_not_empty p n P)).
  assert (E := noise_factor epsilon epsilon_nonneg). unfold noisy_mass.
  assert (0 <= (exp (2 * epsilon) - 1) * (1 - p 0%nat)) by (apply Rmult_le_pos; lra). lra.
Qed.

(* Token 0 keeps at least p_0/(p_0 + (1 - p_0) e^{2 epsilon}), so the engine's choice has it too. *)
Lemma greedy_share : p 0%nat <= w 0%nat * noisy_mass (p 0%nat) epsilon.
Proof.
  assert (N := vocabulary_not_empty p n P). set (E := exp (2 * epsilon)).
  assert (S : sum (fun i => p 0%nat * w i) n
              <= sum (fun i => E * w 0%nat * p i - at_token 0 i * ((E - 1) * (w 0%nat * p i))) n).
  { apply sum_le. intros i I. destruct (Nat.eq_dec i 0) as [-> | D].
    - rewrite at_token_same. lra.
    - rewrite at_token_other by trivial. generalize (noise i 0%nat I N). fold E. lra. }
  rewrite sum_minus, !sum_scal, (sum_at_token (fun i => (E - 1) * (w 0%nat * p i))) in S by trivial.
  rewrite (target_sum p n P), (proj2 W) in S. unfold noisy_mass. fold E. lra.
Qed.

Lemma choice_share : p 0%nat <= w t * noisy_mass (p 0%nat) epsilon.
Proof.
  apply Rle_trans with (1 := greedy_share). apply Rmult_le_compat_r.
  - generalize noisy_mass_positive. lra.
  - apply drawn. exact (vocabulary_not_empty p n P).
Qed.

Lemma choice_positive : 0 < w t.
Proof.
  assert (S := choice_share). assert (M := noisy_mass_positive). assert (P0 := greedy_token_positive p n P).
  apply Rmult_lt_reg_r with (noisy_mass (p 0%nat) epsilon); lra.
Qed.

(* A token keeps to what was recorded of it ... *)
Lemma noisy_ratio : forall y, (y < n)%nat -> w y * p 0%nat <= exp (2 * epsilon) * (w t * p y).
Proof.
  intros y Y. assert (N := vocabulary_not_empty p n P).
  apply Rle_trans with (1 := noise y 0%nat Y N).
  apply Rmult_le_compat_l; [left; apply exp_pos |]. apply Rmult_le_compat_r.
  - apply (target_nonneg p n P); trivial.
  - apply drawn; trivial.
Qed.

(* ... and to what was recorded of the engine's choice. *)
Lemma noisy_ratio_of_choice : forall y, (y < n)%nat -> w y * p 0%nat <= exp (2 * epsilon) * (w t * p t).
Proof.
  intros y Y. apply Rle_trans with (w t * p 0%nat).
  - apply Rmult_le_compat_r; [left; exact (greedy_token_positive p n P) | apply drawn; trivial].
  - apply noisy_ratio. apply drawn.
Qed.

End Target.

(* The worst noise: token x's logit lowered by epsilon, all others raised. *)
Definition corner (epsilon : R) (p : nat -> R) (x i : nat) : R :=
  (if Nat.eq_dec i x then p i else exp (2 * epsilon) * p i) / noisy_mass (p x) epsilon.

Section Corner.

Variables (n x : nat) (p : nat -> R) (epsilon : R).
Hypothesis P : distribution p n.
Hypothesis epsilon_nonneg : 0 <= epsilon.
Hypothesis token : (x < n)%nat.

Lemma corner_same : corner epsilon p x x = p x / noisy_mass (p x) epsilon.
Proof. unfold corner. destruct (Nat.eq_dec x x); [trivial | contradiction]. Qed.

Lemma corner_other : forall i, i <> x -> corner epsilon p x i = exp (2 * epsilon) * p i / noisy_mass (p x) epsilon.
Proof. intros i N. unfold corner. destruct (Nat.eq_dec i x); [contradiction | trivial]. Qed.

Lemma corner_mass_positive : 1 <= noisy_mass (p x) epsilon.
Proof.
  assert (P1 : p x <= sum p n) by (apply sum_ge_term; [apply P | trivial]). rewrite (proj2 P) in P1.
  assert (E := noise_factor epsilon epsilon_nonneg). unfold noisy_mass.
  assert (0 <= (exp (2 * epsilon) - 1) * (1 - p x)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma corner_distribution : distribution (corner epsilon p x) n.
Proof.
  assert (M := corner_mass_positive). assert (E := noise_factor epsilon epsilon_nonneg). split.
  - intros i I. assert (N := proj1 P i I). assert (0 < / noisy_mass (p x) epsilon) by (apply Rinv_0_lt_compat; lra).
    unfold corner. destruct (Nat.eq_dec i x); apply Rmult_le_pos; try lra. apply Rmult_le_pos; lra.
  - set (D := noisy_mass (p x) epsilon) in *. set (e := exp (2 * epsilon)) in *.
    rewrite (sum_ext _ (fun i => / D * (e * p i + at_token x i * ((1 - e) * p i)))).
    + rewrite sum_scal, sum_plus, sum_scal, (sum_at_token (fun i => (1 - e) * p i)), (proj2 P) by trivial.
      apply Rmult_eq_reg_l with D; [| lra]. rewrite <- Rmult_assoc, Rinv_r by lra.
      unfold D, noisy_mass. fold e. ring.
    + intros i _. unfold corner, at_token, Rdiv. fold e D. destruct (Nat.eq_dec i x); ring.
Qed.

Lemma corner_within_noise : within_noise epsilon p (corner epsilon p x) n.
Proof.
  assert (M := corner_mass_positive). assert (E := noise_factor epsilon epsilon_nonneg).
  intros i j I J. set (D := noisy_mass (p x) epsilon) in *. set (e := exp (2 * epsilon)) in *.
  set (f := fun k => if Nat.eq_dec k x then p k else e * p k).
  change (f i / D * p j <= e * (f j / D * p i)).
  replace (f i / D * p j) with (f i * p j * / D) by (unfold Rdiv; ring).
  replace (e * (f j / D * p i)) with (e * (f j * p i) * / D) by (unfold Rdiv; ring).
  apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra |].
  assert (B : 0 <= p i * p j) by (apply Rmult_le_pos; apply P; trivial).
  assert (B1 : 0 <= (e - 1) * (p i * p j)) by (apply Rmult_le_pos; lra).
  assert (B2 : 0 <= (e - 1) * (e * (p i * p j))) by (apply Rmult_le_pos; [| apply Rmult_le_pos]; lra).
  unfold f. destruct (Nat.eq_dec i x), (Nat.eq_dec j x); lra.
Qed.

End Corner.
