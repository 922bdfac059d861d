(* The exact certificate of one drafted token that is the argmax of noisy drafter logits.

   Of the draft token x only q_x >= kappa q_y is known, for every y, with kappa = e^{-2 eta}. The pool is levelled at c,
   the competitor at kappa c; eta = 0 is the exact certificate without noise. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Psi Pools Single NoisyDrafters.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* --- multipliers at any level *)

(* What the multipliers of a level add up to, and what they prove, over any number of tokens from K on. *)
Lemma multipliers_excess : forall p c K m, 0 < c -> (K <= m)%nat ->
  c * sum (fun i => multiplier p c K i - 1) m = excess p c K.
Proof.
  intros p c K m C L. rewrite (sum_cut _ K m), <- sum_scal; trivial.
  - apply sum_ext. intros i I. unfold multiplier. destruct (lt_dec i K); [| contradiction].
    destruct (Rle_lt_dec (p i) c) as [below | above].
    + rewrite (Rmax_left 1), (Rmax_left 0) by (try apply ratio_at_most_1; trivial; lra). ring.
    + rewrite (Rmax_right 1), (Rmax_right 0) by (try apply ratio_at_least_1; trivial; lra). field. lra.
  - intros i I. unfold multiplier. destruct (lt_dec i K); [lia | ring].
Qed.

Lemma multipliers_pooled : forall p c K m, 0 < c -> (forall i, (i < K)%nat -> 0 <= p i) -> (K <= m)%nat ->
  sum (fun i => p i * ln (multiplier p c K i)) m = sum (pooled p c) K.
Proof.
  intros p c K m C A L. rewrite (sum_cut _ K m); trivial.
  - apply sum_ext. intros i I. unfold multiplier. destruct (lt_dec i K); [| contradiction].
    destruct (Rle_lt_dec (p i) c) as [below | above].
    + rewrite Rmax_left, ln_1, pooled_below by (try apply ratio_at_most_1; auto). ring.
    + rewrite Rmax_right, pooled_above by (try apply ratio_at_least_1; trivial; lra). reflexivity.
  - intros i I. unfold multiplier. destruct (lt_dec i K); [lia |]. rewrite ln_1. ring.
Qed.

(* --- the certificate *)

Section Certificate.

Variables (p : nat -> R) (n K : nat) (b eta : R).
Hypothesis P : target p n.
Hypothesis KNOWN : (1 <= K <= n)%nat.
Hypothesis ETA : 0 <= eta.
Hypothesis B : 0 <= b.
Let kappa := exp (- 2 * eta).
Let c := level kappa b p K.

Lemma kappa_in_range : 0 < kappa <= 1.
Proof. exact (kappa_range eta ETA). Qed.

Lemma noisy_level_positive : 0 < c.
Proof. apply level_positive; trivial; [apply kappa_in_range | lia | exact (greedy_token_positive p n P)]. Qed.

(* Where noise alone can lift the competitor to token 0, nothing is certified. *)
Lemma noisy_nothing : kappa * p 0%nat <= b -> Formulas.single_drafter_noise p K b eta = 0.
Proof.
  intro TIE. assert (KAPPA := kappa_in_range). assert (C := noisy_level_positive).
  assert (ABOVE : p 0%nat <= c).
  { assert (L := level_ge_prefix kappa b p K (proj1 KAPPA) 1 ltac:(lia)). fold c in L. simpl in L.
    apply Rmult_le_reg_l with (1 + kappa); lra. }
  assert (BELOW : kappa * c <= b).
  { assert (L := excess_at_level_capped kappa b p K (proj1 KAPPA) (proj1 KNOWN) (known_descending p n K P KNOWN)).
    fold c in L. unfold excess in L. rewrite sum_zero in L.
    - generalize (Rmax_r 0 (kappa * c - b)). lra.
    - intros i I. apply Rmax_left. assert (p i <= p 0%nat) by (apply (target_descending p n P); lia). lra. }
  assert (KC : 0 < c * kappa) by (apply Rmult_lt_0_compat; lra).
  unfold Formulas.single_drafter_noise. cbv zeta. fold kappa. change (max_over _ _ _) with c.
  rewrite Rmin_left, psi_0 by (generalize (ratio_at_least_1 b (c * kappa) KC ltac:(lra)); lra).
  rewrite sum_over_from_0, sum_zero by (lia || (intros i I; rewrite Rmax_left; [exact psi_0 |];
    assert (p i <= p 0%nat) by (apply (target_descending p n P); lia);
    generalize (ratio_at_most_1 (p i) c C ltac:(lra)); lra)).
  ring.
Qed.

Section Pool.

Hypothesis NO_TIE : b <= kappa * p 0%nat.

Lemma noisy_level_ge_competitor : b <= kappa * c.
Proof. apply level_ge_competitor; trivial; [apply kappa_in_range | lia]. Qed.

Lemma noisy_excess : excess p c K = kappa * c - b.
Proof. apply excess_at_level; trivial; [apply kappa_in_range | lia | exact (known_descending p n K P KNOWN)]. Qed.

Lemma noisy_competitor_level : 0 < kappa * c.
Proof. apply Rmult_lt_0_compat; [apply kappa_in_range | exact noisy_level_positive]. Qed.

(* The generated formula, which has no cancellation, is the readable one. *)
Theorem single_drafter_noise_form :
  Formulas.single_drafter_noise p K b eta = b * ln (b / (kappa * c)) + sum (pooled p c) K.
Proof.
  assert (KAPPA := kappa_in_range). assert (C := noisy_level_positive). assert (KC := noisy_competitor_level).
  assert (BC := ratio_at_most_1 b (kappa * c) KC noisy_level_ge_competitor).
  unfold Formulas.single_drafter_noise. cbv zeta. fold kappa. change (max_over _ _ _) with c.
  rewrite (Rmult_comm c kappa), Rmin_right by lra.
  assert (COMPETITOR := psi_at_level b (kappa * c) B KC).
  rewrite sum_over_from_0, Rmult_plus_distr_l, <- sum_scal by lia.
  rewrite (sum_ext _ (fun i => pooled p c i - Rmax 0 (p i - c))).
  - rewrite sum_minus. fold (excess p c K). rewrite noisy_excess. lra.
  - intros i I. apply psi_pooled; trivial. apply (known_nonneg p n K P KNOWN); trivial.
Qed.

(* The paper's form: the pool is a prefix of k tokens, none of them below the level, none of the others above. *)
Theorem single_drafter_noise_pool : exists k, (1 <= k <= K)%nat /\ c = (b + sum p k) / (INR k + kappa) /\
  (forall j, (1 <= j <= K)%nat -> (b + sum p j) / (INR j + kappa) <= c) /\
  (forall i, (i < k)%nat -> c <= p i) /\ (forall i, (k <= i < K)%nat -> p i <= c) /\
  Formulas.single_drafter_noise p K b eta = b * ln (b / (kappa * c)) + sum (fun i => p i * ln (p i / c)) k.
Proof.
  assert (KAPPA := kappa_in_range). assert (C := noisy_level_positive).
  assert (SIZE : forall k, 0 < INR k + kappa) by (intro k; generalize (pos_INR k); lra).
  destruct (pool_is_prefix kappa b p K) as (k & L & MEAN & ABOVE & BELOW); try lra; try lia; trivial;
    [exact (known_descending p n K P KNOWN) |].
  exists k. fold c in MEAN, ABOVE, BELOW. split; [| split; [| split; [| split; [| split]]]]; trivial.
  - rewrite MEAN. specialize (SIZE k). field. lra.
  - intros j J. specialize (SIZE j). apply Rmult_le_reg_l with (INR j + kappa); trivial.
    replace ((INR j + kappa) * ((b + sum p j) / (INR j + kappa))) with (b + sum p j) by (field; lra).
    apply level_ge_prefix; trivial. lra.
  - rewrite single_drafter_noise_form. f_equal. rewrite (sum_cut _ k K) by
      (lia || (intros i I; apply pooled_below; trivial; [apply (known_nonneg p n K P KNOWN); lia | apply BELOW; trivial])).
    apply sum_ext. intros i I. apply pooled_above; trivial. apply ABOVE; trivial.
Qed.

Lemma noisy_bound_at_level : forall q x, drafter q p n -> noisy_argmax eta q n x -> p x <= b ->
  Formulas.single_drafter_noise p K b eta <= KL n p q.
Proof.
  intros q x Q (X & TOP) PX. assert (KAPPA := kappa_in_range). assert (C := noisy_level_positive).
  assert (KC := noisy_competitor_level). assert (BC := noisy_level_ge_competitor).
  set (g := multiplier p c K). set (v := b / (kappa * c)). set (u := update g x v).
  assert (PC : p x <= c).
  { assert (kappa * c <= 1 * c) by (apply Rmult_le_compat_r; lra). lra. }
  assert (GX : g x = 1).
  { unfold g, multiplier. destruct (lt_dec x K); trivial. apply Rmax_left. apply ratio_at_most_1; trivial. }
  assert (G1 : forall i, 1 <= g i) by (intro; apply multiplier_ge_1).
  assert (QX : 0 <= q x) by (apply Q; trivial).
  assert (SUM : sum (fun i => q i * u i) n <= 1).
  { assert (EXCESS : c * sum (fun i => g i - 1) n = kappa * c - b) by
      (unfold g; rewrite multipliers_excess by (trivial; lia); exact noisy_excess).
    assert (TERMS : kappa * sum (fun i => q i * (u i - 1)) n
                    <= sum (fun i => q x * (g i - 1) + at_token x i * (kappa * (q x * (v - 1)))) n).
    { rewrite <- sum_scal. apply sum_le. intros i I. unfold u, update. destruct (Nat.eq_dec i x) as [-> | N].
      - rewrite at_token_same, GX. lra.
      - rewrite at_token_other by trivial. specialize (TOP i I). fold kappa in TOP. specialize (G1 i).
        assert (0 <= (q x - kappa * q i) * (g i - 1)) by (apply Rmult_le_pos; lra). lra. }
    rewrite sum_plus, sum_scal, (sum_at_token (fun _ => kappa * (q x * (v - 1)))) in TERMS by trivial.
    assert (BALANCE : q x * sum (fun i => g i - 1) n + kappa * (q x * (v - 1)) = 0).
    { apply Rmult_eq_reg_l with c; [| lra]. unfold v.
      replace (c * (q x * sum (fun i => g i - 1) n + kappa * (q x * (b / (kappa * c) - 1))))
        with (q x * (c * sum (fun i => g i - 1) n + b - kappa * c)) by (field; lra).
      rewrite EXCESS. ring. }
    assert (LIGHT : sum (fun i => q i * (u i - 1)) n <= 0).
    { apply Rmult_le_reg_l with kappa; lra. }
    rewrite (sum_ext _ (fun i => q i + q i * (u i - 1))), sum_plus by (intros; ring).
    destruct Q as ((_ & Q1) & _). lra. }
  assert (VALUE : sum (fun i => p i * ln (u i)) n = sum (pooled p c) K + p x * ln v).
  { rewrite (sum_ext _ (update (fun i => p i * ln (g i)) x (p x * ln v))), sum_update, GX, ln_1; trivial.
    - unfold g. rewrite multipliers_pooled by (trivial; lia || exact (known_nonneg p n K P KNOWN)). ring.
    - intros i _. unfold u, update. destruct (Nat.eq_dec i x) as [-> |]; reflexivity. }
  assert (PX0 : 0 <= p x) by (apply (target_nonneg p n P); trivial).
  assert (V : 0 <= v) by (apply Rmult_le_pos; trivial; left; apply Rinv_0_lt_compat; trivial).
  assert (M : sum (fun i => p i * ln (u i)) n <= KL n p q).
  { apply bounded_by_multipliers; trivial; [exact (proj1 P) |].
    intros i I. unfold u, update. destruct (Nat.eq_dec i x) as [-> |]; [| specialize (G1 i); lra].
    split; trivial. intro POS. apply Rdiv_lt_0_compat; lra. }
  rewrite single_drafter_noise_form. fold v. rewrite VALUE in M.
  enough (b * ln v <= p x * ln v) by lra.
  destruct B as [POS | <-].
  - assert (ln v <= 0) by (apply ln_nonpos; [apply Rdiv_lt_0_compat | apply ratio_at_most_1]; trivial).
    assert (0 <= (b - p x) * - ln v) by (apply Rmult_le_pos; lra). lra.
  - replace (p x) with 0 by lra. lra.
Qed.

End Pool.

(* A rejected draft token x costs at least the certificate of any K tokens and any competitor b >= p x. *)
Theorem noisy_bound : forall q x, drafter q p n -> noisy_argmax eta q n x -> p x <= b ->
  Formulas.single_drafter_noise p K b eta <= KL n p q.
Proof.
  intros q x Q X PX. destruct (Rle_lt_dec b (kappa * p 0%nat)) as [NO_TIE | TIE].
  - apply noisy_bound_at_level with x; trivial.
  - rewrite noisy_nothing by lra. apply KL_nonneg; trivial. exact (proj1 P).
Qed.

End Certificate.

(* A draft token x, the argmax of drafter logits with noise up to eta, that is no more probable than xs costs at least the
   certificate of xs. *)
Theorem single_drafter_noise : forall p q n xs x eta, target p n -> drafter q p n -> 0 <= eta -> (xs < n)%nat ->
  noisy_argmax eta q n x -> p x <= p xs -> Formulas.single_drafter_noise p n (p xs) eta <= KL n p q.
Proof.
  intros p q n xs x eta P Q ETA XS X L. apply noisy_bound with x; trivial.
  - generalize (vocabulary_not_empty p n P). lia.
  - apply (target_nonneg p n P); trivial.
Qed.

(* --- the drafter that pays no more *)

(* x at d, everything above c at c; every other token keeps its probability. *)
Definition noisy_levelled (p : nat -> R) (c d : R) (x : nat) : nat -> R := update (fun i => Rmin (p i) c) x d.

Section Witness.

Variables (p : nat -> R) (n x : nat) (c d : R).
Hypothesis P : target p n.
Hypothesis X : (x < n)%nat.
Hypothesis D : 0 < d <= c.
Hypothesis PX : p x <= d.

Lemma noisy_levelled_drafter : excess p c n = d - p x -> drafter (noisy_levelled p c d x) p n.
Proof.
  intro E.
  assert (POS : forall i, 0 < p i -> 0 < noisy_levelled p c d x i).
  { intros i A. unfold noisy_levelled, update. destruct (Nat.eq_dec i x); [| apply Rmin_glb_lt]; lra. }
  split; [split |].
  - intros i I. destruct (target_nonneg p n P i I) as [A | A]; [left; apply POS; trivial |].
    unfold noisy_levelled, update. destruct (Nat.eq_dec i x); [| apply Rmin_glb]; lra.
  - unfold noisy_levelled. rewrite sum_update, Rmin_left by (trivial; lra).
    rewrite (sum_ext _ (fun i => p i - Rmax 0 (p i - c))), sum_minus, (target_sum p n P).
    + fold (excess p c n). lra.
    + intros i _. destruct (Rle_lt_dec (p i) c).
      * rewrite Rmin_left, Rmax_left by lra. ring.
      * rewrite Rmin_right, Rmax_right by lra. ring.
  - intros i _. apply POS.
Qed.

Lemma noisy_levelled_KL : KL n p (noisy_levelled p c d x) = p x * ln (p x / d) + sum (pooled p c) n.
Proof.
  unfold KL.
  rewrite (sum_ext _ (update (pooled p c) x (p x * ln (p x / d)))), sum_update; trivial.
  - rewrite pooled_below; [ring | lra | apply (target_nonneg p n P); trivial | lra].
  - intros i I. assert (A := target_nonneg p n P i I). unfold noisy_levelled, update.
    destruct (Nat.eq_dec i x) as [-> |]; [symmetry; apply mult_ln_div; trivial; lra |].
    destruct (Rle_lt_dec (p i) c) as [below | above].
    + rewrite Rmin_left, pooled_below by lra. ring.
    + rewrite Rmin_right, pooled_above, mult_ln_div by lra. reflexivity.
Qed.

End Witness.

(* The certificate of K tokens is paid by a drafter with x at kappa times the level, if no token behind them lies above the
   level; in particular if K = n. *)
Theorem noisy_attained : forall p n K x eta, target p n -> (1 <= K <= n)%nat -> 0 <= eta -> (x < n)%nat ->
  p x <= exp (- 2 * eta) * p 0%nat ->
  let c := level (exp (- 2 * eta)) (p x) p K in
  (forall i, (K <= i < n)%nat -> p i <= c) ->
  let w := noisy_levelled p c (exp (- 2 * eta) * c) x in
  drafter w p n /\ noisy_argmax eta w n x /\ KL n p w = Formulas.single_drafter_noise p K (p x) eta.
Proof.
  intros p n K x eta P KNOWN ETA X NO_TIE c CLOSED w.
  assert (B : 0 <= p x) by (apply (target_nonneg p n P); trivial).
  assert (KAPPA := kappa_range eta ETA).
  assert (C : 0 < c) by (apply (noisy_level_positive p n K (p x) eta P KNOWN ETA B)).
  assert (KC : 0 < exp (- 2 * eta) * c) by (apply Rmult_lt_0_compat; lra).
  assert (PX : p x <= exp (- 2 * eta) * c) by (apply (noisy_level_ge_competitor p n K (p x) eta KNOWN ETA NO_TIE)).
  assert (D : exp (- 2 * eta) * c <= 1 * c) by (apply Rmult_le_compat_r; lra).
  split; [| split].
  - apply noisy_levelled_drafter; trivial; [lra |]. rewrite (excess_closed p c K n) by (trivial; lia).
    apply (noisy_excess p n K (p x) eta P KNOWN ETA NO_TIE).
  - split; trivial. intros y _. unfold w, noisy_levelled. rewrite update_same. unfold update.
    apply Rmult_le_compat_l; [lra |]. destruct (Nat.eq_dec y x); [lra | apply Rmin_r].
  - unfold w. rewrite noisy_levelled_KL by (trivial; lra).
    rewrite (single_drafter_noise_form p n K (p x) eta P KNOWN ETA B NO_TIE). fold c.
    rewrite (sum_cut (pooled p c) K n); trivial; try lia.
    intros i I. apply pooled_below; auto. apply (target_nonneg p n P); lia.
Qed.

(* Where noise can lift x to token 0, the target itself is a drafter that may propose x, and the certificate is 0. *)
Theorem noisy_tie_costs_nothing : forall p n x eta, target p n -> 0 <= eta -> (x < n)%nat ->
  exp (- 2 * eta) * p 0%nat <= p x ->
  drafter p p n /\ noisy_argmax eta p n x /\ KL n p p = 0 /\
  forall K, (1 <= K <= n)%nat -> Formulas.single_drafter_noise p K (p x) eta = 0.
Proof.
  intros p n x eta P ETA X TIE. assert (KAPPA := kappa_range eta ETA). split; [| split; [| split]].
  - split; [exact (proj1 P) |]. intros i _ POS. exact POS.
  - split; trivial. intros y Y. assert (p y <= p 0%nat) by (apply (target_descending p n P); trivial; lia).
    assert (exp (- 2 * eta) * p y <= exp (- 2 * eta) * p 0%nat) by (apply Rmult_le_compat_l; lra). lra.
  - apply sum_zero. intros; ring.
  - intros K KNOWN. apply (noisy_nothing p n K (p x) eta); trivial. apply (target_nonneg p n P); trivial.
Qed.

(* The certificate is exactly the radius within which noise up to eta cannot make a drafter's token a rejected one. *)
Theorem single_drafter_noise_threshold : forall p n R xs eta eps, target p n -> 0 <= eta -> most_probable p R n xs ->
  (forall q, drafter q p n -> KL n p q < eps -> forall x, noisy_argmax eta q n x -> ~ R x) <->
  eps <= Formulas.single_drafter_noise p n (p xs) eta.
Proof.
  intros p n R xs eta eps P ETA (XS & RXS & MOST). assert (N := vocabulary_not_empty p n P). split.
  - intro ACCEPTED. apply Rnot_lt_le. intro SMALLER.
    destruct (Rle_lt_dec (p xs) (exp (- 2 * eta) * p 0%nat)) as [NO_TIE | TIE].
    + destruct (noisy_attained p n n xs eta P) as (Q & X & E); trivial; try lia.
      refine (ACCEPTED _ Q _ xs X RXS). lra.
    + destruct (noisy_tie_costs_nothing p n xs eta P ETA XS) as (Q & X & E & ZERO); [lra |].
      rewrite ZERO in SMALLER by lia. refine (ACCEPTED _ Q _ xs X RXS). lra.
  - intros RADIUS q Q CLOSE x X RX.
    assert (L := single_drafter_noise p q n xs x eta P Q ETA XS X (MOST x (proj1 X) RX)). lra.
Qed.

(* Without noise it is the exact certificate. *)
Theorem single_drafter_noise_without : forall p n K b, target p n -> (1 <= K <= n)%nat -> 0 <= b <= p 0%nat ->
  Formulas.single_drafter_noise p K b 0 = Formulas.single_exact p K b.
Proof.
  intros p n K b P KNOWN B. assert (K1 : exp (- 2 * 0) = 1) by (rewrite Rmult_0_r; apply exp_0).
  assert (ZERO : 0 <= 0) by lra.
  assert (NO_TIE : b <= exp (- 2 * 0) * p 0%nat) by (rewrite K1; lra).
  rewrite (single_drafter_noise_form p n K b 0 P KNOWN ZERO (proj1 B) NO_TIE), (single_form p n K b P KNOWN B).
  rewrite K1, Rmult_1_l. reflexivity.
Qed.
