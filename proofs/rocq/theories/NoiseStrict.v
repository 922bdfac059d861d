(* The sharp certificate of strict greedy when the logits of target and drafter carry noise: any token but the engine's
   choice is rejected, so the ratio is that of the runner-up. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Psi LogitNoise NoisyTargets NoisyDrafters
  NoisePair NoiseRules.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Theorem strict_noise_is_single : forall p_0 p_1 epsilon eta, 0 < p_0 <= 1 -> 0 <= p_1 -> 0 <= epsilon ->
  Formulas.strict_noise p_0 p_1 epsilon eta = Formulas.single_noise p_0 (exp (2 * epsilon) * p_1 / p_0) epsilon eta.
Proof.
  intros p_0 p_1 epsilon eta P0 P1 EPS. assert (E := noise_factor epsilon EPS).
  unfold Formulas.strict_noise, Formulas.single_noise. cbv zeta.
  set (e := exp (2 * epsilon)) in *. set (kappa := exp (- 2 * eta)). assert (KAPPA : 0 < kappa) by apply exp_pos.
  assert (A : 0 <= e * p_1) by (apply Rmult_le_pos; lra).
  assert (M : 0 <= (e - 1) * (1 - p_0)) by (apply Rmult_le_pos; lra).
  replace ((kappa - e * p_1 / p_0) / (e * p_1 / p_0 + 1)) with ((p_0 * kappa - p_1 * e) / (p_0 + p_1 * e)) by (field; lra).
  set (d := Rmax 0 _). field. lra.
Qed.

(* The readable form: p_0' h_kappa(r) with r = e^{2 epsilon} p_1 / p_0 <= kappa. *)
Theorem strict_noise_form : forall p_0 p_1 epsilon eta, 0 < p_0 <= 1 -> 0 <= p_1 -> 0 <= epsilon -> 0 <= eta ->
  let r := exp (2 * epsilon) * p_1 / p_0 in r <= exp (- 2 * eta) ->
  Formulas.strict_noise p_0 p_1 epsilon eta = p_0 / noisy_mass p_0 epsilon * pair_value (exp (- 2 * eta)) r.
Proof.
  intros p_0 p_1 epsilon eta P0 P1 EPS ETA r TIE. rewrite strict_noise_is_single, single_noise_form; trivial.
  split; trivial. apply Rmult_le_pos; [apply Rmult_le_pos; trivial; left; apply exp_pos |].
  left. apply Rinv_0_lt_compat. lra.
Qed.

(* p as recorded, w what the engine decides with, t its choice: if another token x is the argmax of drafter logits with
   noise up to eta, the drafter is that far from w. *)
Theorem strict_noise : forall n p w q t x epsilon eta, target p n -> distribution w n -> within_noise epsilon p w n ->
  0 <= epsilon -> 0 <= eta -> argmax w n t -> drafter q w n -> noisy_argmax eta q n x -> x <> t ->
  Formulas.strict_noise (p 0%nat) (p 1%nat) epsilon eta <= KL n w q.
Proof.
  intros n p w q t x epsilon eta P W noise EPS ETA T Q X N.
  assert (TWO : (2 <= n)%nat) by (generalize (proj1 X) (proj1 T); lia).
  rewrite strict_noise_is_single; trivial.
  - apply (single_noise n p w q t x); trivial.
    apply (runner_up_under_noise n t p w epsilon P W noise T); trivial. exact (proj1 X).
  - split; [exact (greedy_token_positive p n P) | apply (target_at_most_1 p n P); lia].
  - apply (target_nonneg p n P). lia.
Qed.

(* The same of what is decided: x is an argmax of the noisy drafter itself. *)
Theorem strict_noise_decision : forall n p w q q' t x epsilon eta, target p n -> distribution w n ->
  within_noise epsilon p w n -> 0 <= epsilon -> 0 <= eta -> argmax w n t -> drafter q w n ->
  distribution q' n -> within_noise eta q q' n -> argmax q' n x -> x <> t ->
  Formulas.strict_noise (p 0%nat) (p 1%nat) epsilon eta <= KL n w q.
Proof.
  intros n p w q q' t x epsilon eta P W noise EPS ETA T Q Q' noise' X N.
  apply strict_noise with t x; trivial. apply argmax_after_noise with q'; trivial. exact (proj1 Q).
Qed.

Section Attained.

Variables (n : nat) (p : nat -> R) (epsilon eta : R).
Hypothesis P : target p n.
Hypothesis TWO : (2 <= n)%nat.
Hypothesis EPS : 0 <= epsilon.
Hypothesis ETA : 0 <= eta.
Let kappa := exp (- 2 * eta).

(* The worst noise and the drafter that levels tokens 0 and 1 reach the bound, where noise cannot tie the two. *)
Lemma strict_noise_attained_at_corner : let r := exp (2 * epsilon) * p 1%nat / p 0%nat in r <= kappa ->
  let w := corner epsilon p 0 in let q := noisy_pair_levelled kappa r w 0 1 in
  distribution w n /\ within_noise epsilon p w n /\ argmax w n 0 /\ drafter q w n /\ noisy_argmax eta q n 1 /\
  KL n w q = Formulas.strict_noise (p 0%nat) (p 1%nat) epsilon eta.
Proof.
  intros r TIE w q. assert (P0 := greedy_token_positive p n P). assert (KAPPA := kappa_range eta ETA). fold kappa in KAPPA.
  assert (P1 : 0 <= p 1%nat) by (apply (target_nonneg p n P); lia).
  assert (E := noise_factor epsilon EPS).
  assert (R0 : 0 <= r).
  { apply Rmult_le_pos; [apply Rmult_le_pos; lra | left; apply Rinv_0_lt_compat; trivial]. }
  assert (POOL : exp (2 * epsilon) * p 1%nat <= pair_height kappa r * p 0%nat).
  { replace (exp (2 * epsilon) * p 1%nat) with (r * p 0%nat) by (unfold r; field; lra).
    apply Rmult_le_compat_r; [lra |]. assert (Y := pair_ratio_below kappa r KAPPA (conj R0 TIE)).
    assert (Y0 := pair_height_positive kappa r KAPPA (conj R0 TIE)).
    assert (kappa * pair_height kappa r <= 1 * pair_height kappa r) by (apply Rmult_le_compat_r; lra). lra. }
  assert (ONE : (1 <= 1 < n)%nat) by lia.
  destruct (single_noise_attained n p 1 epsilon eta P EPS ETA ONE TIE POOL)
    as (W & noise & T & Q & X & _ & _ & V).
  rewrite strict_noise_is_single; trivial; [| split; trivial; apply (target_at_most_1 p n P); lia].
  split; [| split; [| split; [| split; [| split]]]]; trivial.
Qed.

(* Where it can, some noise ties them exactly, and the drafter equal to the engine's target reaches the bound 0. *)
Lemma strict_noise_tie : kappa * p 0%nat <= exp (2 * epsilon) * p 1%nat ->
  exists w, distribution w n /\ within_noise epsilon p w n /\ argmax w n 0 /\ noisy_argmax eta w n 1.
Proof.
  intro TIE. assert (P0 := greedy_token_positive p n P). assert (KAPPA := kappa_range eta ETA). fold kappa in KAPPA.
  assert (P1 : 0 <= p 1%nat) by (apply (target_nonneg p n P); lia).
  assert (P10 : p 1%nat <= p 0%nat) by (apply (target_descending p n P); lia).
  assert (KP : 0 < kappa * p 0%nat) by (apply Rmult_lt_0_compat; lra).
  destruct (Rle_lt_dec (kappa * p 0%nat) (p 1%nat)) as [ALREADY | APART].
  - exists p. split; [exact (proj1 P) | split; [| split; [| split]]].
    + apply less_noise with 0; trivial; try exact (proj1 P). intros i j _ _. rewrite Rmult_0_r, exp_0. lra.
    + split; [lia |]. intros y Y. apply (target_descending p n P); lia || trivial.
    + lia.
    + intros y Y. fold kappa. assert (p y <= p 0%nat) by (apply (target_descending p n P); lia || trivial).
      assert (kappa * p y <= kappa * p 0%nat) by (apply Rmult_le_compat_l; lra). lra.
  - assert (P1' : 0 < p 1%nat).
    { destruct P1 as [A | A]; trivial. exfalso. rewrite <- A in TIE. lra. }
    set (r := kappa * p 0%nat / p 1%nat).
    assert (R1 : 1 <= r) by (apply ratio_at_least_1; lra).
    set (epsilon' := ln r / 2).
    assert (E' : exp (2 * epsilon') = r).
    { unfold epsilon'. replace (2 * (ln r / 2)) with (ln r) by field. apply exp_ln. lra. }
    assert (EPS' : 0 <= epsilon') by (unfold epsilon'; generalize (ln_nonneg r R1); lra).
    assert (RE : r <= exp (2 * epsilon)).
    { apply Rmult_le_reg_r with (p 1%nat); trivial. unfold r.
      replace (kappa * p 0%nat / p 1%nat * p 1%nat) with (kappa * p 0%nat) by (field; lra). exact TIE. }
    assert (LESS : epsilon' <= epsilon).
    { assert (L : ln r <= 2 * epsilon) by (rewrite <- (ln_exp (2 * epsilon)); apply ln_le_mono; lra).
      unfold epsilon'. lra. }
    set (w := corner epsilon' p 0).
    assert (W : distribution w n) by (apply corner_distribution; trivial; [exact (proj1 P) | lia]).
    assert (M := noisy_mass_positive n p epsilon' P EPS'). set (mass := noisy_mass (p 0%nat) epsilon') in *.
    assert (G : 0 < / mass) by (apply Rinv_0_lt_compat; lra).
    assert (W0 : w 0%nat = p 0%nat / mass) by apply corner_same.
    assert (WI : forall i, i <> 0%nat -> w i = r * p i / mass) by (intros; rewrite <- E'; apply corner_other; trivial).
    assert (W1 : w 1%nat = kappa * p 0%nat / mass) by (rewrite WI by discriminate; unfold r; field; lra).
    assert (BELOW : forall i, (i < n)%nat -> i <> 0%nat -> w i <= w 1%nat).
    { intros i I I0. rewrite !WI by (trivial; discriminate). apply Rmult_le_compat_r; [lra |].
      apply Rmult_le_compat_l; [lra |]. apply (target_descending p n P); lia || trivial. }
    assert (W10 : w 1%nat = kappa * w 0%nat) by (rewrite W1, W0; field; lra).
    assert (W0pos : 0 < w 0%nat) by (rewrite W0; apply Rdiv_lt_0_compat; lra).
    assert (W10' : kappa * w 0%nat <= 1 * w 0%nat) by (apply Rmult_le_compat_r; lra).
    exists w. split; [exact W | split; [| split; [| split]]].
    + apply less_noise with epsilon'; trivial; [exact (proj1 P) |].
      apply corner_within_noise; trivial; [exact (proj1 P) | lia].
    + split; [lia |]. intros i I. destruct (Nat.eq_dec i 0) as [-> | I0]; [lra |]. specialize (BELOW i I I0). lra.
    + lia.
    + intros i I. fold kappa. destruct (Nat.eq_dec i 0) as [-> | I0]; [lra |]. specialize (BELOW i I I0).
      assert (0 <= w i) by (apply W; trivial).
      assert (kappa * w i <= 1 * w i) by (apply Rmult_le_compat_r; lra). lra.
Qed.

(* The bound is attained for every target: some noise and some drafter pay no more, with token 1 drafted for token 0. *)
Theorem strict_noise_attained : exists w q, distribution w n /\ within_noise epsilon p w n /\ argmax w n 0 /\
  drafter q w n /\ noisy_argmax eta q n 1 /\ KL n w q = Formulas.strict_noise (p 0%nat) (p 1%nat) epsilon eta.
Proof.
  assert (P0 := greedy_token_positive p n P). set (r := exp (2 * epsilon) * p 1%nat / p 0%nat).
  destruct (Rle_lt_dec r kappa) as [APART | TIE].
  - exists (corner epsilon p 0), (noisy_pair_levelled kappa r (corner epsilon p 0) 0 1).
    exact (strict_noise_attained_at_corner APART).
  - assert (TIE' : kappa * p 0%nat <= exp (2 * epsilon) * p 1%nat).
    { replace (exp (2 * epsilon) * p 1%nat) with (r * p 0%nat) by (unfold r; field; lra).
      apply Rmult_le_compat_r; lra. }
    destruct (strict_noise_tie TIE') as (w & W & noise & T & X). exists w, w.
    split; [| split; [| split; [| split; [| split]]]]; trivial.
    + split; trivial. intros i _ POS. exact POS.
    + rewrite strict_noise_is_single, single_noise_nothing; trivial.
      * apply sum_zero. intros; ring.
      * fold r kappa. lra.
      * split; trivial. apply (target_at_most_1 p n P). lia.
      * apply (target_nonneg p n P). lia.
Qed.

(* So it is the radius within which, whatever the noise, every drafter proposes what the engine chooses. *)
Theorem strict_noise_threshold : forall eps,
  (forall w q t x, distribution w n -> within_noise epsilon p w n -> argmax w n t -> drafter q w n -> KL n w q < eps ->
    noisy_argmax eta q n x -> x = t) <->
  eps <= Formulas.strict_noise (p 0%nat) (p 1%nat) epsilon eta.
Proof.
  intro eps. split.
  - intro ACCEPTED. apply Rnot_lt_le. intro SMALLER.
    destruct strict_noise_attained as (w & q & W & noise & T & Q & X & V).
    assert (1%nat = 0%nat); [| discriminate]. apply (ACCEPTED w q 0%nat 1%nat); trivial. lra.
  - intros RADIUS w q t x W noise T Q CLOSE X. destruct (Nat.eq_dec x t) as [| N]; trivial. exfalso.
    assert (L := strict_noise n p w q t x epsilon eta P W noise EPS ETA T Q X N). lra.
Qed.

End Attained.
