(* Noise in the drafter's logits: which tokens it can make the argmax.

   Token x becomes one exactly if q_x >= kappa q_y for every y, with kappa = e^{-2 eta}. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Distributions LogitNoise.
Open Scope R_scope.

Lemma kappa_range : forall eta, 0 <= eta -> 0 < exp (- 2 * eta) <= 1.
Proof.
  intros eta [H | <-]; (split; [apply exp_pos |]).
  - left. rewrite <- exp_0. apply exp_increasing. lra.
  - rewrite Rmult_0_r, exp_0. lra.
Qed.

(* Noise of eta in the drafter's logits can make x its argmax. *)
Definition noisy_argmax (eta : R) (q : nat -> R) (n x : nat) : Prop :=
  (x < n)%nat /\ forall y, (y < n)%nat -> exp (- 2 * eta) * q y <= q x.

(* An argmax of noisy logits is one. *)
Lemma argmax_after_noise : forall eta q q' n x, 0 <= eta -> distribution q n -> distribution q' n ->
  within_noise eta q q' n -> argmax q' n x -> noisy_argmax eta q n x.
Proof.
  intros eta q q' n x H Q Q' W (X & TOP). split; trivial. intros y Y.
  apply near_before_noise with q' n; trivial. apply TOP; trivial.
Qed.

Lemma argmax_without_noise : forall q n x, noisy_argmax 0 q n x <-> argmax q n x.
Proof.
  intros q n x. unfold noisy_argmax, argmax.
  assert (K : forall y, exp (- 2 * 0) * q y = q y) by (intro; rewrite Rmult_0_r, exp_0; ring).
  split; intros (X & TOP); split; trivial; intros y Y; specialize (TOP y Y); rewrite K in *; exact TOP.
Qed.

(* And every token that is one becomes an argmax by noise: its logit raised by eta, all others lowered. *)
Lemma noisy_argmax_reached : forall eta q n x, 0 <= eta -> distribution q n -> noisy_argmax eta q n x ->
  exists q', distribution q' n /\ within_noise eta q q' n /\ argmax q' n x.
Proof.
  intros eta q n x H (Q & S) (X & TOP).
  assert (E := noise_factor eta H). assert (KE := noise_factor_inverse eta).
  set (e := exp (2 * eta)) in *. set (kappa := exp (- 2 * eta)) in *.
  assert (KAPPA : 0 < kappa) by apply exp_pos.
  set (f := fun i => if Nat.eq_dec i x then e * q i else q i). set (z := sum f n).
  assert (F : forall i, (i < n)%nat -> q i <= f i).
  { intros i I. unfold f. destruct (Nat.eq_dec i x); [| lra].
    assert (0 <= (e - 1) * q i) by (apply Rmult_le_pos; [lra | auto]). lra. }
  assert (Z : 1 <= z) by (rewrite <- S; apply sum_le; exact F).
  assert (R : 0 < / z) by (apply Rinv_0_lt_compat; lra).
  exists (fun i => / z * f i). split; [split | split].
  - intros i I. apply Rmult_le_pos; [lra |]. specialize (F i I). specialize (Q i I). lra.
  - rewrite sum_scal. fold z. field. lra.
  - intros i j I J. fold e.
    replace (/ z * f i * q j) with (/ z * (f i * q j)) by ring.
    replace (e * (/ z * f j * q i)) with (/ z * (e * (f j * q i))) by ring.
    apply Rmult_le_compat_l; [lra |].
    assert (B : 0 <= q i * q j) by (apply Rmult_le_pos; auto).
    assert (B1 : 0 <= (e - 1) * (q i * q j)) by (apply Rmult_le_pos; lra).
    assert (B2 : 0 <= (e - 1) * (e * (q i * q j))) by (apply Rmult_le_pos; [| apply Rmult_le_pos]; lra).
    unfold f. destruct (Nat.eq_dec i x), (Nat.eq_dec j x); lra.
  - split; trivial. intros y Y. apply Rmult_le_compat_l; [lra |].
    unfold f. destruct (Nat.eq_dec x x) as [_ | N]; [| contradiction].
    destruct (Nat.eq_dec y x) as [-> | N]; [lra |].
    apply Rmult_le_reg_l with kappa; trivial. specialize (TOP y Y).
    replace (kappa * (e * q x)) with (e * kappa * q x) by ring. rewrite KE. lra.
Qed.
