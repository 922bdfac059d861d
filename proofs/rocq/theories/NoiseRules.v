(* The certificate of one drafted token under any rule when the logits of target and drafter carry noise.

   All a rule contributes is rho, a bound of what a rejected token can have of the engine's largest probability; the file
   on noisy targets has the one that belongs to each kind of rejection set. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Psi LogitNoise NoisyTargets NoisyDrafters NoisePair.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* The generated formula, which has no cancellation, is the readable one: p_0' h_kappa(rho). *)
Theorem single_noise_form : forall p_0 rho epsilon eta, 0 < p_0 <= 1 -> 0 <= epsilon -> 0 <= eta ->
  0 <= rho <= exp (- 2 * eta) ->
  Formulas.single_noise p_0 rho epsilon eta = p_0 / noisy_mass p_0 epsilon * pair_value (exp (- 2 * eta)) rho.
Proof.
  intros p_0 rho epsilon eta P0 EPS ETA RHO. assert (KAPPA := kappa_range eta ETA).
  assert (E := noise_factor epsilon EPS).
  unfold Formulas.single_noise. cbv zeta. unfold noisy_mass.
  set (kappa := exp (- 2 * eta)) in *. set (e := exp (2 * epsilon)) in *.
  assert (M : 0 <= (e - 1) * (1 - p_0)) by (apply Rmult_le_pos; lra).
  rewrite Rmax_right by (apply Rmult_le_pos; [lra | left; apply Rinv_0_lt_compat; lra]).
  rewrite <- pair_value_printed by trivial. field. split; lra.
Qed.

(* Where noise in the drafter's logits alone can exchange the two tokens, nothing is certified. *)
Theorem single_noise_nothing : forall p_0 rho epsilon eta, exp (- 2 * eta) <= rho ->
  Formulas.single_noise p_0 rho epsilon eta = 0.
Proof.
  intros p_0 rho epsilon eta TIE. assert (KAPPA : 0 < exp (- 2 * eta)) by apply exp_pos.
  unfold Formulas.single_noise. cbv zeta. set (kappa := exp (- 2 * eta)) in *.
  rewrite Rmax_left.
  - replace (- 0 / kappa) with 0 by (field; lra). rewrite psi_0. unfold Rdiv. ring.
  - assert (I : 0 < / (rho + 1)) by (apply Rinv_0_lt_compat; lra).
    assert (0 <= (rho - kappa) * / (rho + 1)) by (apply Rmult_le_pos; lra). unfold Rdiv. lra.
Qed.

(* p as recorded, w what the engine decides with, t its choice: if a rejected token x, w x <= rho w t, is the argmax of
   drafter logits with noise up to eta, the drafter is that far from w. *)
Theorem single_noise : forall n p w q t x rho epsilon eta, target p n -> distribution w n ->
  within_noise epsilon p w n -> 0 <= epsilon -> 0 <= eta -> argmax w n t -> drafter q w n -> noisy_argmax eta q n x ->
  w x <= rho * w t -> Formulas.single_noise (p 0%nat) rho epsilon eta <= KL n w q.
Proof.
  intros n p w q t x rho epsilon eta P W noise EPS ETA T Q (X & TOP) WX.
  assert (P0 := greedy_token_positive p n P). assert (P1 := target_at_most_1 p n P 0 (vocabulary_not_empty p n P)).
  assert (WT := choice_positive n t p w epsilon P W noise EPS T). assert (KAPPA := kappa_range eta ETA).
  assert (WX0 : 0 <= w x) by (apply W; trivial).
  assert (RHO : 0 <= rho) by (apply Rmult_le_reg_r with (w t); lra).
  destruct (Rle_lt_dec (exp (- 2 * eta)) rho) as [TIE | BELOW].
  - rewrite single_noise_nothing by trivial. apply KL_nonneg; trivial.
  - rewrite single_noise_form by lra. apply (pair_bound _ _ KAPPA) with (t := t) (x := x); trivial; try lra.
    + apply T.
    + apply (rejected_is_not_the_argmax n t p w epsilon) with rho; trivial. lra.
    + apply TOP. apply T.
    + destruct (least_share n t p w epsilon P W noise EPS T) as ((_ & L) & L'). lra.
Qed.

(* The worst noise and its levelled pair reach the bound of the ratio e^{2 epsilon} p_x / p_0, if no third token reaches the
   level: so it is sharp wherever the rule rejects x at this corner. *)
Theorem single_noise_attained : forall n p x epsilon eta, target p n -> 0 <= epsilon -> 0 <= eta -> (1 <= x < n)%nat ->
  let kappa := exp (- 2 * eta) in let rho := exp (2 * epsilon) * p x / p 0%nat in
  rho <= kappa -> exp (2 * epsilon) * p 1%nat <= pair_height kappa rho * p 0%nat ->
  let w := corner epsilon p 0 in let q := noisy_pair_levelled kappa rho w 0 x in
  distribution w n /\ within_noise epsilon p w n /\ argmax w n 0 /\ drafter q w n /\ noisy_argmax eta q n x /\
  w 0%nat = p 0%nat / noisy_mass (p 0%nat) epsilon /\ w x = rho * w 0%nat /\
  KL n w q = Formulas.single_noise (p 0%nat) rho epsilon eta.
Proof.
  intros n p x epsilon eta P EPS ETA X kappa rho TIE POOL w q.
  assert (N := vocabulary_not_empty p n P). assert (P0 := greedy_token_positive p n P).
  assert (P1 := target_at_most_1 p n P 0 N). assert (PX := target_nonneg p n P x (proj2 X)).
  assert (KAPPA := kappa_range eta ETA). fold kappa in KAPPA. assert (E := noise_factor epsilon EPS).
  set (e := exp (2 * epsilon)) in *.
  assert (RHO : 0 <= rho <= kappa).
  { split; trivial. apply Rmult_le_pos; [apply Rmult_le_pos; lra | left; apply Rinv_0_lt_compat; trivial]. }
  assert (M := noisy_mass_positive n p epsilon P EPS). set (mass := noisy_mass (p 0%nat) epsilon) in *.
  assert (G : 0 < / mass) by (apply Rinv_0_lt_compat; lra).
  assert (W : distribution w n) by (apply corner_distribution; trivial; exact (proj1 P)).
  assert (noise : within_noise epsilon p w n) by (apply corner_within_noise; trivial; exact (proj1 P)).
  assert (W0 : w 0%nat = p 0%nat / mass) by apply corner_same.
  assert (WI : forall i, i <> 0%nat -> w i = e * p i / mass) by (intros; apply corner_other; trivial).
  assert (WX : w x = rho * w 0%nat) by (rewrite W0, WI by lia; unfold rho; field; lra).
  assert (WT : 0 < w 0%nat) by (rewrite W0; apply Rdiv_lt_0_compat; lra).
  assert (Y1 := pair_height_at_most_1 kappa rho KAPPA RHO). set (y := pair_height kappa rho) in *.
  assert (BELOW : forall i, (i < n)%nat -> i <> 0%nat -> w i <= y * w 0%nat).
  { intros i I I0. rewrite W0, WI by trivial. unfold Rdiv. rewrite <- Rmult_assoc.
    apply Rmult_le_compat_r; [lra |].
    assert (p i <= p 1%nat) by (apply (target_descending p n P); lia).
    assert (e * p i <= e * p 1%nat) by (apply Rmult_le_compat_l; lra). lra. }
  assert (NOT0 : x <> 0%nat) by lia.
  split; [| split; [| split; [| split; [| split; [| split; [| split]]]]]]; trivial.
  - split; trivial. intros i I. destruct (Nat.eq_dec i 0) as [-> | I0]; [lra |]. specialize (BELOW i I I0).
    assert (y * w 0%nat <= 1 * w 0%nat) by (apply Rmult_le_compat_r; lra). lra.
  - apply noisy_pair_levelled_drafter; trivial. lia.
  - split; [lia |]. intros i I. apply (noisy_pair_levelled_near kappa rho KAPPA RHO w n); trivial.
    intros j J J0 _. apply BELOW; trivial.
  - unfold q. rewrite (noisy_pair_levelled_KL kappa rho KAPPA RHO w n), single_noise_form, W0 by (trivial; lia || lra).
    reflexivity.
Qed.
