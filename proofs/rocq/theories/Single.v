(* The exact certificate of one drafted token: what every drafter whose argmax is rejected must pay, and one that pays
   no more. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Psi Pools.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* --- the certificate as it is read: b log (b/c) + sum p_i max (0, log (p_i/c)) *)

Definition pooled (p : nat -> R) (c : R) (i : nat) : R := p i * Rmax 0 (ln (p i / c)).

Lemma pooled_nonneg : forall p c i, 0 <= p i -> 0 <= pooled p c i.
Proof. intros p c i P. apply Rmult_le_pos; trivial. apply Rmax_l. Qed.

Lemma pooled_below : forall p c i, 0 < c -> 0 <= p i -> p i <= c -> pooled p c i = 0.
Proof.
  intros p c i C P BELOW. unfold pooled. destruct P as [P | <-]; [| ring].
  rewrite Rmax_left; [ring |]. apply ln_nonpos; [apply Rdiv_lt_0_compat; trivial |]. apply ratio_at_most_1; trivial.
Qed.

Lemma pooled_above : forall p c i, 0 < c -> c <= p i -> pooled p c i = p i * ln (p i / c).
Proof.
  intros p c i C ABOVE. unfold pooled. rewrite Rmax_right; trivial. apply ln_nonneg. apply ratio_at_least_1; trivial.
Qed.

(* The multiplier of token i: how far it stands above the level. *)
Definition multiplier (p : nat -> R) (c : R) (K i : nat) : R := if lt_dec i K then Rmax 1 (p i / c) else 1.

Lemma multiplier_ge_1 : forall p c K i, 1 <= multiplier p c K i.
Proof. intros p c K i. unfold multiplier. destruct (lt_dec i K); [apply Rmax_l | lra]. Qed.

(* The first K tokens of a target, and a competitor b that is no more probable than token 0. *)
Section Certificate.

Variables (p : nat -> R) (n K : nat) (b : R).
Hypothesis P : target p n.
Hypothesis KNOWN : (1 <= K <= n)%nat.
Hypothesis B : 0 <= b <= p 0%nat.
Let c := level 1 b p K.

Lemma known_nonneg : forall i, (i < K)%nat -> 0 <= p i.
Proof. intros i I. apply (target_nonneg p n P). lia. Qed.

Lemma known_descending : descending p K.
Proof. apply descending_shorter with n; [lia | exact (proj2 P)]. Qed.

Lemma single_level_positive : 0 < c.
Proof. apply level_positive; try lra; try lia. exact (greedy_token_positive p n P). Qed.

Lemma single_level_ge_competitor : b <= c.
Proof. assert (b <= 1 * c); [apply level_ge_competitor; try lra; lia | lra]. Qed.

Lemma single_excess : excess p c K = c - b.
Proof.
  unfold c. rewrite excess_at_level; try lra; try lia. exact known_descending.
Qed.

(* Token 0 is at most twice the level. *)
Lemma single_level_ge_half : p 0%nat <= 2 * c.
Proof.
  assert (L : b + sum p 1 <= (INR 1 + 1) * c) by (apply level_ge_prefix; try lra; lia). simpl in L. lra.
Qed.

Lemma competitor_multiplier_nonneg : 0 <= b / c.
Proof.
  apply Rmult_le_pos; [lra |]. left. apply Rinv_0_lt_compat. exact single_level_positive.
Qed.

Lemma competitor_gains_nothing : 0 < b -> ln (b / c) <= 0.
Proof.
  intro POS. assert (C := single_level_positive). apply ln_nonpos; [apply Rdiv_lt_0_compat; trivial |].
  apply ratio_at_most_1; trivial. exact single_level_ge_competitor.
Qed.

(* The generated formula, which has no cancellation, is the readable one. *)
Theorem single_form : Formulas.single_exact p K b = b * ln (b / c) + sum (pooled p c) K.
Proof.
  assert (C := single_level_positive).
  unfold Formulas.single_exact. cbv zeta. change (max_over _ _ _) with c.
  rewrite sum_over_from_0, Rmult_plus_distr_l, psi_at_level, <- sum_scal by (trivial; lra || lia).
  rewrite (sum_ext _ (fun i => pooled p c i - Rmax 0 (p i - c))).
  - rewrite sum_minus. fold (excess p c K). rewrite single_excess. ring.
  - intros i I. apply psi_pooled; trivial. apply known_nonneg; trivial.
Qed.

(* The paper's form: the pool is a prefix of k tokens, none of them below the level, none of the others above. *)
Theorem single_pool : exists k, (1 <= k <= K)%nat /\ c = (b + sum p k) / (INR k + 1) /\
  (forall j, (1 <= j <= K)%nat -> (b + sum p j) / (INR j + 1) <= c) /\
  (forall i, (i < k)%nat -> c <= p i) /\ (forall i, (k <= i < K)%nat -> p i <= c) /\
  Formulas.single_exact p K b = b * ln (b / c) + sum (fun i => p i * ln (p i / c)) k.
Proof.
  assert (C := single_level_positive).
  assert (SIZE : forall k, 0 < INR k + 1) by (intro k; generalize (pos_INR k); lra).
  destruct (pool_is_prefix 1 b p K) as (k & L & MEAN & ABOVE & BELOW); try lra; try lia; [exact known_descending |].
  exists k. fold c in MEAN, ABOVE, BELOW. repeat split; trivial; try lia.
  - rewrite MEAN. specialize (SIZE k). field. lra.
  - intros j J. specialize (SIZE j). apply Rmult_le_reg_l with (INR j + 1); trivial.
    replace ((INR j + 1) * ((b + sum p j) / (INR j + 1))) with (b + sum p j) by (field; lra).
    apply level_ge_prefix; trivial; lra || lia.
  - rewrite single_form. f_equal. rewrite (sum_cut _ k K) by
      (lia || (intros i I; apply pooled_below; trivial; [apply known_nonneg; lia | apply BELOW; trivial])).
    apply sum_ext. intros i I. apply pooled_above; trivial. apply ABOVE; trivial.
Qed.

(* The certificate is the best that multipliers u >= 1 of the known tokens and v of the competitor can prove. *)
Lemma single_optimal : forall u v, (forall i, (i < K)%nat -> 1 <= u i) -> 0 <= v -> (0 < b -> 0 < v) ->
  sum (fun i => u i - 1) K + (v - 1) <= 0 ->
  sum (fun i => p i * ln (u i)) K + b * ln v <= Formulas.single_exact p K b.
Proof.
  intros u v U V BV S. assert (C := single_level_positive).
  assert (POOL : sum (fun i => p i * ln (u i)) K <= sum (fun i => pooled p c i + c * (u i - 1) - Rmax 0 (p i - c)) K).
  { apply sum_le. intros i I. assert (A := known_nonneg i I). specialize (U i I). unfold pooled.
    destruct (Rle_lt_dec (p i) c) as [below | above].
    - rewrite (Rmax_left 0 (p i - c)) by lra.
      assert (0 <= p i * Rmax 0 (ln (p i / c))) by (apply pooled_nonneg with (c := c); trivial).
      assert (p i * ln (u i) <= p i * (u i - 1)) by (apply Rmult_le_compat_l; trivial; apply log_tangent; lra).
      assert (p i * (u i - 1) <= c * (u i - 1)) by (apply Rmult_le_compat_r; lra). lra.
    - rewrite (Rmax_right 0 (p i - c)) by lra.
      assert (p i * ln (p i / c) <= p i * Rmax 0 (ln (p i / c))) by (apply Rmult_le_compat_l; trivial; apply Rmax_r).
      assert (G : p i * ln (u i) + p i - c * u i <= p i * (ln (p i) - ln c)) by (apply gibbs_term; lra).
      rewrite <- mult_ln_div in G by trivial. lra. }
  rewrite sum_minus, sum_plus, sum_scal in POOL. fold (excess p c K) in POOL. rewrite single_excess in POOL.
  assert (G : b * ln v + b - c * v <= b * (ln b - ln c)) by (apply gibbs_term; try lra; auto).
  rewrite <- mult_ln_div in G by (trivial; lra).
  apply Rmult_le_compat_l with (r := c) in S; [| lra]. rewrite single_form. lra.
Qed.

(* A certificate is never negative. *)
Theorem single_nonneg : 0 <= Formulas.single_exact p K b.
Proof.
  assert (O : sum (fun i => p i * ln 1) K + b * ln 1 <= Formulas.single_exact p K b).
  { apply (single_optimal (fun _ => 1) 1); try lra; intros; try lra. rewrite sum_const. lra. }
  rewrite (sum_zero (fun i => p i * ln 1)), ln_1 in O by (intros; rewrite ln_1; ring). lra.
Qed.

(* It is positive unless the competitor ties with token 0. *)
Theorem single_positive : b < p 0%nat -> 0 < Formulas.single_exact p K b.
Proof.
  intro NO_TIE. assert (C := single_level_positive).
  assert (HALF : b + sum p 1 <= (INR 1 + 1) * c) by (apply level_ge_prefix; try lra; lia). simpl in HALF.
  unfold Formulas.single_exact. cbv zeta. change (max_over _ _ _) with c. rewrite sum_over_from_0 by lia.
  apply Rmult_lt_0_compat; trivial. apply Rplus_lt_le_0_compat.
  - assert (E : c * (b / c) = b) by (field; lra).
    assert (V := competitor_multiplier_nonneg). apply psi_positive; [lra |].
    intro Z. replace (b / c) with 1 in E by lra. lra.
  - apply sum_nonneg. intros i _. apply psi_nonneg. generalize (Rmax_l 0 (p i / c - 1)). lra.
Qed.

(* No certificate of one drafted token exceeds log 2. *)
Theorem single_ceiling : Formulas.single_exact p K b <= ln 2.
Proof.
  assert (C := single_level_positive). rewrite single_form.
  assert (COMPETITOR : b * ln (b / c) <= 0).
  { destruct B as ([POS | <-] & _); [| lra].
    assert (N := competitor_gains_nothing POS).
    assert (0 <= b * - ln (b / c)) by (apply Rmult_le_pos; lra). lra. }
  assert (LN2 : 0 <= ln 2) by (apply ln_nonneg; lra).
  assert (POOL : sum (pooled p c) K <= sum (fun i => ln 2 * p i) K).
  { apply sum_le. intros i I. unfold pooled. rewrite (Rmult_comm (ln 2)). assert (A := known_nonneg i I).
    destruct A as [A | <-]; [| lra]. apply Rmult_le_compat_l; [lra |]. apply Rmax_lub; trivial.
    apply ln_le_mono; [apply Rdiv_lt_0_compat; trivial |].
    apply Rmult_le_reg_r with c; trivial. replace (p i / c * c) with (p i) by (field; lra).
    assert (p i <= p 0%nat) by (apply (target_descending p n P); lia). generalize single_level_ge_half; lra. }
  rewrite sum_scal in POOL.
  assert (MASS : sum p K <= sum p n).
  { apply sum_prefix_le; [lia |]. intros; apply (target_nonneg p n P); lia. }
  rewrite (target_sum p n P) in MASS. apply Rmult_le_compat_l with (r := ln 2) in MASS; trivial. lra.
Qed.

(* --- the bound *)

Lemma multiplier_below_level : forall i, p i <= c -> multiplier p c K i = 1.
Proof.
  intros i A. assert (C := single_level_positive). unfold multiplier. destruct (lt_dec i K); trivial.
  apply Rmax_left. apply ratio_at_most_1; trivial.
Qed.

(* What the multipliers add up to, and what they prove, over any number of tokens that includes the known ones. *)
Lemma multipliers_sum : forall m, (K <= m)%nat -> c * sum (fun i => multiplier p c K i - 1) m = c - b.
Proof.
  intros m L. assert (C := single_level_positive).
  rewrite (sum_cut _ K m), <- single_excess, <- sum_scal; trivial.
  - apply sum_ext. intros i I. destruct (Rle_lt_dec (p i) c) as [below | above].
    + rewrite multiplier_below_level, Rmax_left by lra. ring.
    + assert (E : c * (p i / c) = p i) by (field; lra).
      unfold multiplier. destruct (lt_dec i K); [| contradiction].
      rewrite !Rmax_right; try lra. apply Rmult_le_reg_l with c; lra.
  - intros i I. unfold multiplier. destruct (lt_dec i K); [lia | ring].
Qed.

Lemma multipliers_value : forall m, (K <= m)%nat ->
  sum (fun i => p i * ln (multiplier p c K i)) m = sum (pooled p c) K.
Proof.
  intros m L. assert (C := single_level_positive). rewrite (sum_cut _ K m); trivial.
  - apply sum_ext. intros i I. unfold multiplier, pooled. destruct (lt_dec i K); [| contradiction].
    destruct (known_nonneg i I) as [A | <-]; [| ring]. f_equal.
    assert (Q : 0 < p i / c) by (apply Rdiv_lt_0_compat; trivial).
    destruct (Rle_lt_dec (p i / c) 1) as [below | above].
    + rewrite !Rmax_left; trivial; [apply ln_1 | apply ln_nonpos; trivial].
    + rewrite !Rmax_right; trivial; [apply ln_nonneg; lra | lra].
  - intros i I. unfold multiplier. destruct (lt_dec i K); [lia |]. rewrite ln_1. ring.
Qed.

(* A rejected draft token x costs at least the certificate of any K tokens and any competitor b, p x <= b <= p 0. *)
Theorem single_bound : forall q x, drafter q p n -> argmax q n x -> p x <= b -> Formulas.single_exact p K b <= KL n p q.
Proof.
  intros q x Q (X & TOP) PX. assert (C := single_level_positive). assert (BC := single_level_ge_competitor).
  set (g := multiplier p c K). set (u := update g x (b / c)).
  assert (GX : g x = 1) by (apply multiplier_below_level; lra).
  assert (SUM : sum (fun i => u i - 1) n = 0).
  { rewrite (sum_ext _ (update (fun i => g i - 1) x (b / c - 1))), sum_update, GX; trivial.
    - apply Rmult_eq_reg_l with c; [| lra].
      assert (M : c * sum (fun i => g i - 1) n = c - b) by (apply multipliers_sum; lia).
      replace (c * (sum (fun i => g i - 1) n - (1 - 1) + (b / c - 1))) with (c * sum (fun i => g i - 1) n + b - c)
        by (field; lra).
      lra.
    - intros i _. unfold u, update. destruct (Nat.eq_dec i x); reflexivity. }
  assert (VALUE : sum (fun i => p i * ln (u i)) n = sum (pooled p c) K + p x * ln (b / c)).
  { rewrite (sum_ext _ (update (fun i => p i * ln (g i)) x (p x * ln (b / c)))), sum_update, GX, ln_1; trivial.
    - unfold g. rewrite multipliers_value by lia. ring.
    - intros i _. unfold u, update. destruct (Nat.eq_dec i x) as [-> |]; reflexivity. }
  assert (M : sum (fun i => p i * ln (u i)) n <= KL n p q).
  { apply (master_lemma n p q u x); trivial.
    - exact (proj1 P).
    - intros i I. unfold u, update. destruct (Nat.eq_dec i x) as [-> |].
      + split; [exact competitor_multiplier_nonneg |]. intro POS. apply Rdiv_lt_0_compat; lra.
      + assert (1 <= g i) by apply multiplier_ge_1. lra.
    - lra.
    - intros i I. unfold u, update. destruct (Nat.eq_dec i x) as [-> |]; [lra |].
      specialize (TOP i I). assert (1 <= g i) by apply multiplier_ge_1.
      assert (0 <= (q x - q i) * (g i - 1)) by (apply Rmult_le_pos; lra). lra. }
  rewrite VALUE in M. rewrite single_form.
  assert (D : b * ln (b / c) <= p x * ln (b / c)); [| lra].
  assert (PX0 : 0 <= p x) by (apply (target_nonneg p n P); trivial).
  destruct (proj1 B) as [POS | ZERO].
  - assert (N := competitor_gains_nothing POS).
    assert (0 <= (b - p x) * - ln (b / c)) by (apply Rmult_le_pos; lra). lra.
  - replace (p x) with b by lra. lra.
Qed.

(* Nothing is lost by leaving out tokens that lie below the level. *)
Theorem single_closed : (forall i, (K <= i < n)%nat -> p i <= c) ->
  Formulas.single_exact p n b = Formulas.single_exact p K b.
Proof.
  intro CLOSED. assert (C := single_level_positive).
  assert (E : level 1 b p n = c) by (apply level_closed; trivial; lra).
  unfold Formulas.single_exact. cbv zeta.
  change (max_over 1%nat n _) with (level 1 b p n). change (max_over 1%nat K _) with c.
  rewrite E, !sum_over_from_0, (sum_cut _ K n); trivial; try lia.
  intros i I. rewrite Rmax_left; [exact psi_0 |].
  assert (p i / c <= 1) by (apply ratio_at_most_1; auto). lra.
Qed.

End Certificate.

(* At a tie of the competitor with token 0 nothing is certified. *)
Theorem single_tie : forall p n K, target p n -> (1 <= K <= n)%nat -> Formulas.single_exact p K (p 0%nat) = 0.
Proof.
  intros p n K P KNOWN. assert (P0 := greedy_token_positive p n P). apply Rle_antisym.
  - replace 0 with (KL n p p).
    + apply single_bound with 0%nat; trivial; try lra.
      * split; [exact (proj1 P) | intros i _ POS; exact POS].
      * split; [lia |]. intros y Y. apply (target_descending p n P); trivial; lia.
    + apply sum_zero. intros; ring.
  - apply single_nonneg with n; trivial. lra.
Qed.

(* --- the drafter that pays no more *)

(* x, and everything above c, put at c; every other token keeps its probability. *)
Definition levelled (p : nat -> R) (c : R) (x : nat) : nat -> R := update (fun i => Rmin (p i) c) x c.

Section Witness.

Variables (p : nat -> R) (n x : nat) (c : R).
Hypothesis P : target p n.
Hypothesis X : (x < n)%nat.
Hypothesis C : 0 < c.
Hypothesis PX : p x <= c.

Lemma levelled_sum : excess p c n = c - p x -> sum (levelled p c x) n = 1.
Proof.
  intro E. unfold levelled. rewrite sum_update, Rmin_left by trivial.
  rewrite (sum_ext _ (fun i => p i - Rmax 0 (p i - c))), sum_minus, (target_sum p n P).
  - fold (excess p c n). lra.
  - intros i _. destruct (Rle_lt_dec (p i) c).
    + rewrite Rmin_left, Rmax_left by lra. ring.
    + rewrite Rmin_right, Rmax_right by lra. ring.
Qed.

Lemma levelled_positive : forall i, 0 < p i -> 0 < levelled p c x i.
Proof.
  intros i A. unfold levelled, update. destruct (Nat.eq_dec i x); trivial. apply Rmin_glb_lt; trivial.
Qed.

Lemma levelled_drafter : excess p c n = c - p x -> drafter (levelled p c x) p n.
Proof.
  intro E. split; [split |].
  - intros i I. destruct (target_nonneg p n P i I) as [A | A].
    + left. apply levelled_positive; trivial.
    + unfold levelled, update. destruct (Nat.eq_dec i x); [| apply Rmin_glb]; lra.
  - apply levelled_sum; trivial.
  - intros i _. apply levelled_positive.
Qed.

Lemma levelled_argmax : argmax (levelled p c x) n x.
Proof.
  split; trivial. intros i _. unfold levelled. rewrite update_same. unfold update.
  destruct (Nat.eq_dec i x); [lra | apply Rmin_r].
Qed.

Lemma levelled_KL : KL n p (levelled p c x) = p x * ln (p x / c) + sum (pooled p c) n.
Proof.
  unfold KL.
  rewrite (sum_ext _ (update (pooled p c) x (p x * ln (p x / c)))), sum_update; trivial.
  - rewrite pooled_below; trivial; [ring | apply (target_nonneg p n P); trivial].
  - intros i I. unfold levelled, update. destruct (Nat.eq_dec i x) as [-> |].
    + symmetry. apply mult_ln_div; trivial. apply (target_nonneg p n P); trivial.
    + assert (A := target_nonneg p n P i I). destruct (Rle_lt_dec (p i) c) as [below | above].
      * rewrite Rmin_left, pooled_below; trivial. ring.
      * rewrite Rmin_right, pooled_above, mult_ln_div; trivial; lra.
Qed.

End Witness.

Lemma token_competes : forall p n x, target p n -> (x < n)%nat -> 0 <= p x <= p 0%nat.
Proof.
  intros p n x P X. split; [apply (target_nonneg p n P) | apply (target_descending p n P)]; trivial. lia.
Qed.

(* The certificate of K tokens is paid by the drafter levelled for x, if no token behind them lies above the level; in
   particular if K = n. *)
Theorem single_attained : forall p n K x, target p n -> (1 <= K <= n)%nat -> (x < n)%nat ->
  let c := level 1 (p x) p K in
  (forall i, (K <= i < n)%nat -> p i <= c) ->
  drafter (levelled p c x) p n /\ argmax (levelled p c x) n x /\
  KL n p (levelled p c x) = Formulas.single_exact p K (p x).
Proof.
  intros p n K x P KNOWN X c CLOSED. assert (B := token_competes p n x P X).
  assert (C : 0 < c) by (apply (single_level_positive p n); trivial).
  assert (PX : p x <= c) by (apply (single_level_ge_competitor p n); trivial).
  split; [| split].
  - apply levelled_drafter; trivial. rewrite (excess_closed p c K n) by (trivial; lia).
    apply (single_excess p n); trivial.
  - apply levelled_argmax; trivial.
  - rewrite levelled_KL, (single_form p n), (sum_cut (pooled p c) K n); trivial; try lia.
    intros i I. apply pooled_below; auto. apply (target_nonneg p n P); lia.
Qed.

(* --- the exact certificate of a rule *)

(* A draft token x that is no more probable than xs costs at least the certificate of xs. *)
Theorem single_exact : forall p q n xs x, target p n -> drafter q p n -> (xs < n)%nat -> argmax q n x -> p x <= p xs ->
  Formulas.single_exact p n (p xs) <= KL n p q.
Proof.
  intros p q n xs x P Q XS X L. apply single_bound with x; trivial.
  - generalize (vocabulary_not_empty p n P). lia.
  - apply token_competes with n; trivial.
Qed.

(* Its most probable token is all that counts of a set R of rejected tokens. *)
Definition most_probable (p : nat -> R) (R : nat -> Prop) (n xs : nat) : Prop :=
  (xs < n)%nat /\ R xs /\ forall x, (x < n)%nat -> R x -> p x <= p xs.

(* The certificate is exactly the radius within which every drafter's token is accepted. A rule's R is a lower level set
   without token 0; the statement needs neither. *)
Theorem single_threshold : forall p n R xs eps, target p n -> most_probable p R n xs ->
  (forall q, drafter q p n -> KL n p q < eps -> forall x, argmax q n x -> ~ R x) <->
  eps <= Formulas.single_exact p n (p xs).
Proof.
  intros p n R xs eps P (XS & RXS & MOST). split.
  - intro ACCEPTED. apply Rnot_lt_le. intro SMALLER.
    assert (N := vocabulary_not_empty p n P).
    destruct (single_attained p n n xs P) as (Q & X & E); trivial; try lia.
    apply (ACCEPTED (levelled p (level 1 (p xs) p n) xs)) with xs; trivial. lra.
  - intros RADIUS q Q CLOSE x X RX.
    assert (L := single_exact p q n xs x P Q XS X (MOST x (proj1 X) RX)). lra.
Qed.

(* A rule that rejects more has the smaller certificate. *)
Theorem certificates_ordered : forall p n R R' xs xs', target p n ->
  most_probable p R n xs -> most_probable p R' n xs' ->
  (forall x, (x < n)%nat -> R x -> R' x) ->
  Formulas.single_exact p n (p xs') <= Formulas.single_exact p n (p xs).
Proof.
  intros p n R R' xs xs' P MOST MOST' INCLUDED.
  apply (proj1 (single_threshold p n R xs _ P MOST)). intros q Q CLOSE x X RX.
  apply (proj2 (single_threshold p n R' xs' _ P MOST') (Rle_refl _) q Q CLOSE x X).
  apply INCLUDED; trivial. exact (proj1 X).
Qed.

(* --- strict greedy: everything but token 0 is rejected *)

(* The readable form of the generated formula. *)
Theorem strict_form : forall p0 p1, 0 < p0 -> 0 <= p1 ->
  Formulas.strict_exact p0 p1 = p0 * ln (2 * p0 / (p0 + p1)) + p1 * ln (2 * p1 / (p0 + p1)).
Proof.
  intros p0 p1 P0 P1. unfold Formulas.strict_exact, Formulas.phi. cbv zeta.
  replace (1 - (p0 - p1) / (p0 + p1)) with (2 * p1 / (p0 + p1)) by (field; lra).
  replace ((p0 - p1) / (p0 + p1) + 1) with (2 * p0 / (p0 + p1)) by (field; lra).
  field. lra.
Qed.

Section Strict.

Variables (p : nat -> R) (n : nat).
Hypothesis P : target p n.
Hypothesis TWO : (2 <= n)%nat.

Lemma strict_level : level 1 (p 1%nat) p 1 = (p 0%nat + p 1%nat) / 2.
Proof.
  unfold level, max_over. simpl max_from. rewrite prefix_words. simpl. field.
Qed.

Lemma strict_closed : forall i, (1 <= i < n)%nat -> p i <= level 1 (p 1%nat) p 1.
Proof.
  intros i I. rewrite strict_level.
  assert (p i <= p 1%nat) by (apply (target_descending p n P); lia).
  assert (p 1%nat <= p 0%nat) by (apply (target_descending p n P); lia). lra.
Qed.

(* It is the certificate of competitor 1, whose pool is token 0 alone. *)
Lemma strict_is_pool_of_one : Formulas.strict_exact (p 0%nat) (p 1%nat) = Formulas.single_exact p 1 (p 1%nat).
Proof.
  assert (P0 := greedy_token_positive p n P).
  assert (B : 0 <= p 1%nat <= p 0%nat) by (apply token_competes with n; trivial).
  rewrite strict_form, (single_form p n), strict_level by (trivial; lra || lia).
  simpl sum. unfold pooled. set (s := p 0%nat + p 1%nat).
  replace (p 0%nat / (s / 2)) with (2 * p 0%nat / s) by (unfold s; field; lra).
  replace (p 1%nat / (s / 2)) with (2 * p 1%nat / s) by (unfold s; field; lra).
  rewrite Rmax_right; [ring |]. apply ln_nonneg. apply Rmult_le_reg_r with s; [unfold s; lra |].
  replace (2 * p 0%nat / s * s) with (2 * p 0%nat) by (unfold s; field; lra). unfold s; lra.
Qed.

(* Strict greedy is the single-draft certificate of token 1. *)
Theorem strict_is_single : Formulas.strict_exact (p 0%nat) (p 1%nat) = Formulas.single_exact p n (p 1%nat).
Proof.
  rewrite strict_is_pool_of_one. symmetry. apply single_closed; trivial; try lia.
  - apply token_competes with n; trivial.
  - exact strict_closed.
Qed.

Lemma second_most_probable : most_probable p (fun x => x <> 0%nat) n 1.
Proof.
  split; [| split]; [lia | discriminate |]. intros x X N. apply (target_descending p n P); lia.
Qed.

(* The drafter that levels tokens 0 and 1 may draft token 1 and pays the certificate of strict greedy. *)
Theorem strict_attained : let w := levelled p ((p 0%nat + p 1%nat) / 2) 1 in
  drafter w p n /\ argmax w n 1 /\ KL n p w = Formulas.strict_exact (p 0%nat) (p 1%nat).
Proof.
  cbv zeta. rewrite <- strict_level, strict_is_pool_of_one.
  apply single_attained; trivial; try lia. exact strict_closed.
Qed.

(* It is the radius within which every drafter proposes token 0. *)
Theorem strict_threshold : forall eps,
  (forall q, drafter q p n -> KL n p q < eps -> forall x, argmax q n x -> x = 0%nat) <->
  eps <= Formulas.strict_exact (p 0%nat) (p 1%nat).
Proof.
  intro eps. rewrite strict_is_single, <- (single_threshold p n _ 1 eps P second_most_probable).
  split; intros H q Q CLOSE x X.
  - intro N. exact (N (H q Q CLOSE x X)).
  - destruct (Nat.eq_dec x 0) as [| N]; trivial. exfalso. exact (H q Q CLOSE x X N).
Qed.

End Strict.

(* A draft token other than token 0 costs at least the certificate of strict greedy. *)
Theorem strict_exact : forall p q n x, target p n -> drafter q p n -> argmax q n x -> x <> 0%nat ->
  Formulas.strict_exact (p 0%nat) (p 1%nat) <= KL n p q.
Proof.
  intros p q n x P Q X N. assert (L := proj1 X). assert (TWO : (2 <= n)%nat) by lia.
  rewrite (strict_is_single p n P TWO). apply single_exact with x; trivial.
  apply (second_most_probable p n P TWO); trivial.
Qed.
