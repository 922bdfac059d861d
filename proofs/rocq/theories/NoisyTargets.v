(* Noise in the target's logits: what a rejected token can have of the engine's largest probability.

   p is the target as recorded, w what the engine decides with, whose logits differ from the recorded ones by at most
   epsilon each, t an argmax of w. For each kind of rejection set one statement w x <= rho w t: rho is all that the
   certificate of one drafted token needs. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Entropy Ranks LogitNoise.
Open Scope R_scope.

(* What smaller noise allows, larger noise allows. *)
Theorem less_noise : forall n p w epsilon epsilon', distribution p n -> distribution w n -> epsilon <= epsilon' ->
  within_noise epsilon p w n -> within_noise epsilon' p w n.
Proof.
  intros n p w epsilon epsilon' (P & _) (W & _) LESS noise i j I J. apply Rle_trans with (1 := noise i j I J).
  apply Rmult_le_compat_r; [apply Rmult_le_pos; auto |].
  destruct LESS as [L | ->]; [left; apply exp_increasing; lra | lra].
Qed.

(* b p_0 <= E a r says that b is at most the ratio E r / p_0 of a. *)
Theorem ratio_cancels : forall a b r E p_0, 0 < p_0 -> b * p_0 <= E * (a * r) -> b <= E * r / p_0 * a.
Proof.
  intros a b r E p_0 P L. apply Rmult_le_reg_r with p_0; trivial.
  replace (E * r / p_0 * a * p_0) with (E * (a * r)) by (field; lra). exact L.
Qed.

(* A threshold A a + B of which a is only known to lie in [lo, hi] is at most A + B / lo, or A + B / hi, of a.
   Multiplicative thresholds have B = 0, additive ones A = 1 and B = - t, constant ones A = 0. *)
Theorem threshold_under_noise : forall a b A B lo hi, 0 < lo <= a -> a <= hi -> b <= A * a + B ->
  (0 <= B -> b <= (A + B / lo) * a) /\ (B <= 0 -> b <= (A + B / hi) * a).
Proof.
  intros a b A B lo hi (LO & LA) AH L. split; intro S.
  - assert (M : B <= B / lo * a); [| lra].
    replace B with (B / lo * lo) at 1 by (field; lra). apply Rmult_le_compat_l; trivial.
    apply Rmult_le_pos; trivial. left. apply Rinv_0_lt_compat; trivial.
  - assert (M : B <= B / hi * a); [| lra].
    replace B with (B / hi * hi) at 1 by (field; lra).
    assert (N : 0 <= - B / hi) by (apply Rmult_le_pos; [lra | left; apply Rinv_0_lt_compat; lra]).
    assert (0 <= - B / hi * (hi - a)) by (apply Rmult_le_pos; lra).
    replace (B / hi) with (- (- B / hi)) by (field; lra). lra.
Qed.

(* x is not surely among the m most probable tokens: with x itself more than m are as probable. *)
Definition as_probable (w : nat -> R) (x y : nat) : bool := if Rle_dec (w x) (w y) then true else false.

Definition outranked (w : nat -> R) (n x m : nat) : Prop := (m < count (as_probable w x) n)%nat.

(* More than m members do not fit into m places. *)
Lemma member_from : forall J m n, (m < count J n)%nat -> exists y, (m <= y < n)%nat /\ J y = true.
Proof.
  intros J m n. induction n as [| n IH]; simpl; intro L; [lia |].
  assert (N := count_le J n). destruct (J n) eqn:E.
  - exists n. split; [lia | trivial].
  - destruct IH as (y & Y & T); [lia |]. exists y. split; [lia | trivial].
Qed.

Section Target.

Variables (n t : nat) (p w : nat -> R) (epsilon : R).
Hypothesis P : target p n.
Hypothesis W : distribution w n.
Hypothesis noise : within_noise epsilon p w n.
Hypothesis epsilon_nonneg : 0 <= epsilon.
Hypothesis drawn : argmax w n t.

Let E := exp (2 * epsilon).

Lemma engine_choice_nonneg : 0 <= w t.
Proof. apply W. apply drawn. Qed.

(* p_0' = p_0 / (p_0 + (1 - p_0) e^{2 epsilon}): what token 0 keeps, and the engine's choice has. *)
Theorem least_share : let least := p 0%nat / noisy_mass (p 0%nat) epsilon in 0 < least <= w 0%nat /\ w 0%nat <= w t.
Proof.
  assert (M := noisy_mass_positive n p epsilon P epsilon_nonneg). assert (P0 := greedy_token_positive p n P).
  split; [split |].
  - apply Rdiv_lt_0_compat; lra.
  - apply Rmult_le_reg_r with (noisy_mass (p 0%nat) epsilon); [lra |].
    replace (p 0%nat / noisy_mass (p 0%nat) epsilon * noisy_mass (p 0%nat) epsilon) with (p 0%nat) by (field; lra).
    apply (greedy_share n p w epsilon P W noise).
  - apply drawn. exact (vocabulary_not_empty p n P).
Qed.

(* p_0'' = p_0 / (p_0 + (1 - p_0) e^{- 2 epsilon}): no token gets more. *)
Theorem greatest_share : w t <= p 0%nat / noisy_mass (p 0%nat) (- epsilon).
Proof.
  assert (T := proj1 drawn). assert (P0 := greedy_token_positive p n P).
  assert (P1 := target_at_most_1 p n P 0 (vocabulary_not_empty p n P)).
  assert (WT := engine_choice_nonneg).
  assert (W1 : w t <= 1) by (rewrite <- (proj2 W); apply sum_ge_term; trivial; apply W).
  assert (PT : p t <= p 0%nat) by (apply (target_descending p n P); trivial; lia).
  assert (S : sum (fun i => w t * p i) n <= sum (fun i => E * p t * w i - at_token t i * ((E - 1) * (w t * p t))) n).
  { apply sum_le. intros i I. destruct (Nat.eq_dec i t) as [-> | N].
    - rewrite at_token_same. lra.
    - rewrite at_token_other by trivial. generalize (noise t i T I). fold E. lra. }
  rewrite sum_minus, !sum_scal, (sum_at_token (fun _ => (E - 1) * (w t * p t))) in S by trivial.
  rewrite (target_sum p n P), (proj2 W) in S.
  assert (KE : E * exp (2 * - epsilon) = 1).
  { unfold E. rewrite <- exp_plus, <- exp_0. f_equal. ring. }
  set (kappa := exp (2 * - epsilon)) in *. assert (KAPPA : 0 < kappa) by apply exp_pos.
  assert (E1 : 0 < E) by apply exp_pos.
  (* w_t (1 - p_0) <= w_t (1 - p_t) <= E p_t (1 - w_t) <= E p_0 (1 - w_t) *)
  assert (A : 0 <= w t * (p 0%nat - p t)) by (apply Rmult_le_pos; lra).
  assert (B : 0 <= E * ((p 0%nat - p t) * (1 - w t))) by (apply Rmult_le_pos; [| apply Rmult_le_pos]; lra).
  assert (L : w t * (1 - p 0%nat) <= E * (p 0%nat * (1 - w t))) by lra.
  apply Rmult_le_compat_l with (r := kappa) in L; [| lra].
  replace (kappa * (E * (p 0%nat * (1 - w t)))) with (E * kappa * (p 0%nat * (1 - w t))) in L by ring.
  rewrite KE in L. unfold noisy_mass. fold kappa.
  assert (D : 0 < kappa * (1 - p 0%nat) + p 0%nat).
  { assert (0 <= kappa * (1 - p 0%nat)) by (apply Rmult_le_pos; lra). lra. }
  apply Rmult_le_reg_r with (kappa * (1 - p 0%nat) + p 0%nat); trivial.
  replace (p 0%nat / (kappa * (1 - p 0%nat) + p 0%nat) * (kappa * (1 - p 0%nat) + p 0%nat)) with (p 0%nat) by (field; lra).
  lra.
Qed.

(* Only a token that was recorded as probable can be: if its share is at most T, it is one of those with
   p y <= e^{2 epsilon} T p_0, none of which exceeds b. *)
Theorem recorded_under_noise : forall x T b, (x < n)%nat -> w x <= T * w t ->
  (forall y, (y < n)%nat -> p y <= E * (T * p 0%nat) -> p y <= b) -> w x <= E * b / p 0%nat * w t.
Proof.
  intros x T b X L RECORDED. assert (P0 := greedy_token_positive p n P).
  assert (WT := choice_positive n t p w epsilon P W noise epsilon_nonneg drawn).
  assert (WX : 0 <= w x) by (apply W; trivial). assert (E1 : 0 < E) by apply exp_pos.
  assert (PT : 0 <= p t) by (apply (target_nonneg p n P); apply drawn).
  assert (PT0 : p t <= p 0%nat) by (apply (target_descending p n P); [lia | apply drawn]).
  assert (T0 : 0 <= T) by (apply Rmult_le_reg_r with (w t); lra).
  assert (PX : p x <= b).
  { apply RECORDED; trivial. apply Rmult_le_reg_l with (w t); trivial.
    apply Rle_trans with (E * (w x * p t)); [exact (noise t x (proj1 drawn) X) |].
    assert (A : w x * p t <= T * w t * p t) by (apply Rmult_le_compat_r; trivial).
    assert (B : T * w t * p t <= T * w t * p 0%nat) by (apply Rmult_le_compat_l; [apply Rmult_le_pos |]; lra).
    replace (w t * (E * (T * p 0%nat))) with (E * (T * w t * p 0%nat)) by ring.
    apply Rmult_le_compat_l; lra. }
  apply ratio_cancels; trivial. apply Rle_trans with (1 := noisy_ratio n t p w epsilon P noise drawn x X).
  apply Rmult_le_compat_l; [lra |]. apply Rmult_le_compat_l; lra.
Qed.

(* A token other than the engine's choice, also where noise has exchanged the two most probable ones. *)
Theorem runner_up_under_noise : forall x, (x < n)%nat -> x <> t -> w x <= E * p 1%nat / p 0%nat * w t.
Proof.
  intros x X N. assert (WT := engine_choice_nonneg). assert (E1 : 0 < E) by apply exp_pos.
  assert (T := proj1 drawn). apply ratio_cancels; [exact (greedy_token_positive p n P) |].
  assert (LOWER : forall z, (1 <= z)%nat -> (z < n)%nat -> E * (w t * p z) <= E * (w t * p 1%nat)).
  { intros z Z1 Z. apply Rmult_le_compat_l; [lra |]. apply Rmult_le_compat_l; trivial.
    apply (target_descending p n P); trivial. }
  destruct (Nat.eq_dec x 0) as [-> | X0].
  - apply Rle_trans with (1 := noisy_ratio_of_choice n t p w epsilon P noise drawn 0 X). apply LOWER; lia || trivial.
  - apply Rle_trans with (1 := noisy_ratio n t p w epsilon P noise drawn x X). apply LOWER; lia || trivial.
Qed.

(* A token that is not surely among the engine's top m: one of the m + 1 as probable was recorded at rank m or behind. *)
Theorem rank_under_noise : forall x m, outranked w n x m -> w x <= E * p m / p 0%nat * w t.
Proof.
  intros x m OUT. destruct (member_from _ _ _ OUT) as (y & (MY & Y) & J).
  assert (L : w x <= w y) by (unfold as_probable in J; destruct (Rle_dec (w x) (w y)); [trivial | discriminate]).
  assert (P0 := greedy_token_positive p n P).
  apply Rle_trans with (1 := L). apply ratio_cancels; trivial.
  apply Rle_trans with (1 := noisy_ratio n t p w epsilon P noise drawn y Y).
  apply Rmult_le_compat_l; [left; apply exp_pos |]. apply Rmult_le_compat_l; [exact engine_choice_nonneg |].
  apply (target_descending p n P); trivial.
Qed.

(* The floor of the entropy of what the engine decides with, whichever token it chooses. *)
Theorem entropy_under_noise : forall e, 0 <= e -> exp (- entropy w n e) <= w t + e.
Proof.
  intros e NONNEG. assert (WT := choice_positive n t p w epsilon P W noise epsilon_nonneg drawn).
  apply factor_le; [lra |]. unfold entropy. rewrite Ropp_involutive.
  apply Rle_trans with (sum (fun i => ln (w t + e) * w i) n).
  - apply sum_le. intros i I. assert (WI : 0 <= w i) by (apply W; trivial). rewrite (Rmult_comm (ln (w t + e))).
    apply entropy_term_le; trivial. intro POS. apply ln_le_mono; [lra |]. generalize (proj2 drawn i I). lra.
  - rewrite sum_scal, (proj2 W). lra.
Qed.

(* A share below 1 is that of another token than the engine's choice. *)
Theorem rejected_is_not_the_argmax : forall x rho, rho < 1 -> w x <= rho * w t -> x <> t.
Proof.
  intros x rho R L ->. assert (WT := choice_positive n t p w epsilon P W noise epsilon_nonneg drawn).
  assert (rho * w t < 1 * w t) by (apply Rmult_lt_compat_r; trivial). lra.
Qed.

(* --- the thresholds of the declared rules (a multiplicative one is its own ratio) *)

Lemma additive_under_noise : forall x thr, 0 <= thr -> w x <= w t - thr ->
  w x <= (1 - thr / (p 0%nat / noisy_mass (p 0%nat) (- epsilon))) * w t.
Proof.
  intros x thr NONNEG L. destruct least_share as ((LO & L0) & L1).
  destruct (threshold_under_noise (w t) (w x) 1 (- thr) _ _ (conj LO (Rle_trans _ _ _ L0 L1)) greatest_share) as (_ & H).
  - lra.
  - replace (1 - _) with (1 + - thr / (p 0%nat / noisy_mass (p 0%nat) (- epsilon))) by (unfold Rdiv; ring).
    apply H. lra.
Qed.

Lemma constant_under_noise : forall x a, 0 <= a -> w x <= a -> w x <= a / (p 0%nat / noisy_mass (p 0%nat) epsilon) * w t.
Proof.
  intros x a NONNEG L. destruct least_share as ((LO & L0) & L1).
  destruct (threshold_under_noise (w t) (w x) 0 a _ _ (conj LO (Rle_trans _ _ _ L0 L1)) greatest_share) as (H & _).
  - lra.
  - specialize (H NONNEG). lra.
Qed.

Lemma typical_under_noise : forall x eps delta e, 0 <= eps -> 0 <= delta -> 0 <= e ->
  w x <= Rmin eps (delta * exp (- entropy w n e)) ->
  let least := p 0%nat / noisy_mass (p 0%nat) epsilon in w x <= Rmin (eps / least) (delta * (1 + e / least)) * w t.
Proof.
  intros x eps delta e EPS DELTA NONNEG L least.
  assert (A : w x <= eps / least * w t).
  { apply constant_under_noise; trivial. apply Rle_trans with (1 := L). apply Rmin_l. }
  assert (B : w x <= delta * (1 + e / least) * w t).
  { destruct least_share as ((LO & L0) & L1). fold least in LO, L0.
    assert (F := Rmult_le_compat_l delta _ _ DELTA (entropy_under_noise e NONNEG)).
    destruct (threshold_under_noise (w t) (w x) delta (delta * e) _ _ (conj LO (Rle_trans _ _ _ L0 L1)) greatest_share)
      as (H & _).
    - generalize (Rmin_r eps (delta * exp (- entropy w n e))). lra.
    - specialize (H (Rmult_le_pos _ _ DELTA NONNEG)).
      replace (delta * (1 + e / least)) with (delta + delta * e / least) by (unfold Rdiv; ring). exact H. }
  unfold Rmin. destruct (Rle_dec (eps / least) (delta * (1 + e / least))); trivial.
Qed.

End Target.
