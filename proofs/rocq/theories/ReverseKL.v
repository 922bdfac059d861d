(* The exact certificate of one drafted token in reverse divergence, that of the drafter from the target.

   The pool, tokens 0, ..., k - 1 and the competitor b, is levelled at its geometric mean g. Where every rejected token
   has probability 0 the certificate is infinite: no drafter of finite reverse divergence is rejected. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Psi Pools Single.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* KL(q || p) of the drafter q from the target p. *)
Definition reverse_KL (n : nat) (p q : nat -> R) : R := KL n q p.

(* It is finite: the drafter excludes every token that the target excludes. *)
Definition reverse_drafter (q p : nat -> R) (n : nat) : Prop := distribution q n /\ covers p q n.

(* The most probable token of a distribution has positive probability. *)
Lemma argmax_has_mass : forall q n x, distribution q n -> argmax q n x -> 0 < q x.
Proof.
  intros q n x (Q & S) (X & TOP). destruct (Rle_lt_dec (q x) 0) as [Z |]; trivial. exfalso.
  assert (M : sum q n <= sum (fun _ => 0) n) by (apply sum_le; intros i I; generalize (TOP i I); lra).
  rewrite S, sum_const in M. lra.
Qed.

(* No drafter of finite reverse divergence proposes a token of probability 0. *)
Theorem reverse_kl_infinite : forall p q n x, reverse_drafter q p n -> argmax q n x -> p x <= 0 -> False.
Proof.
  intros p q n x (Q & C) X Z. assert (0 < p x); [| lra].
  apply C; [exact (proj1 X) |]. apply argmax_has_mass with n; trivial.
Qed.

(* --- the pool's geometric mean *)

(* g is the mean of the competitor b and of the first k tokens, and the largest of these means for k <= K. A mean with a
   token of probability 0 in it is 0 and does not count. *)
Definition geometric_maximum (p : nat -> R) (b : R) (K k : nat) (g : R) : Prop :=
  (1 <= k <= K)%nat /\ 0 < p (k - 1)%nat /\ 0 < g /\
  (INR k + 1) * ln g = sum (fun i => ln (p i)) k + ln b /\
  forall j, (1 <= j <= K)%nat -> 0 < p (j - 1)%nat -> sum (fun i => ln (p i)) j + ln b <= (INR j + 1) * ln g.

(* How far token i stands above the competitor. *)
Definition height (p : nat -> R) (b : R) (i : nat) : R := ln (p i / b).

(* Written as in the generated formula. *)
Definition height_level (p : nat -> R) (b : R) (K : nat) : R :=
  max_over 1%nat K (fun k => sum_over 1%nat k (fun j => log1p ((p (j - 1)%nat - b) / b)) / (INR k + 1)).

Definition geometric_level (p : nat -> R) (b : R) (K : nat) : R := b * exp (height_level p b K).

Lemma height_words : forall p b i, 0 < b -> log1p ((p i - b) / b) = height p b i.
Proof. intros p b i B. unfold log1p, height. f_equal. field. lra. Qed.

Section Pool.

Variables (p : nat -> R) (n K : nat) (b : R).
Hypothesis P : target p n.
Hypothesis KNOWN : (1 <= K <= n)%nat.
Hypothesis B : 0 < b <= p 0%nat.

Lemma prefix_positive : forall k, (1 <= k <= K)%nat -> 0 < p (k - 1)%nat -> forall i, (i < k)%nat -> 0 < p i.
Proof.
  intros k L POS i I. assert (p (k - 1)%nat <= p i) by (apply (target_descending p n P); lia). lra.
Qed.

(* The heights of a prefix without tokens of probability 0, and of one with such a token, whose logarithm is 0 here. *)
Lemma heights_sum : forall k, (1 <= k <= K)%nat -> 0 < p (k - 1)%nat ->
  sum (height p b) k = sum (fun i => ln (p i)) k - INR k * ln b.
Proof.
  intros k L POS. rewrite <- sum_const, <- sum_minus. apply sum_ext. intros i I. unfold height.
  rewrite ln_div; trivial; [| lra]. apply prefix_positive with k; trivial.
Qed.

Lemma height_of_nothing : forall i, p i <= 0 -> height p b i = 0.
Proof.
  intros i Z. apply ln_of_nonpositive. unfold Rdiv.
  assert (0 < / b) by (apply Rinv_0_lt_compat; lra).
  assert (0 <= - p i * / b) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma height_means : forall k,
  sum_over 1%nat k (fun j => log1p ((p (j - 1)%nat - b) / b)) = sum (height p b) k.
Proof.
  intro k. rewrite sum_over_from_1. apply sum_ext. intros i _.
  rewrite height_words by lra. f_equal. lia.
Qed.

Let w := height_level p b K.

Lemma height_level_ge : forall k, (1 <= k <= K)%nat -> sum (height p b) k <= (INR k + 1) * w.
Proof.
  intros k L. assert (N := pos_INR k).
  assert (M : sum (height p b) k / (INR k + 1) <= w).
  { rewrite <- height_means. exact (max_over_ge (fun k => sum_over 1%nat k _ / (INR k + 1)) 1 K k L). }
  apply Rmult_le_compat_l with (r := INR k + 1) in M; [| lra].
  replace ((INR k + 1) * (sum (height p b) k / (INR k + 1))) with (sum (height p b) k) in M by (field; lra). exact M.
Qed.

Lemma height_level_reached : exists k, (1 <= k <= K)%nat /\ sum (height p b) k = (INR k + 1) * w.
Proof.
  destruct (max_over_attained (fun k => sum_over 1%nat k (fun j => log1p ((p (j - 1)%nat - b) / b)) / (INR k + 1)) 1 K)
    as (k & L & E); [lia |].
  exists k. split; trivial. cbv beta in E. rewrite height_means in E. change (w = sum (height p b) k / (INR k + 1)) in E.
  rewrite E. generalize (pos_INR k). intro. field. lra.
Qed.

Lemma height_of_top : 0 <= height p b 0.
Proof. apply ln_nonneg. apply ratio_at_least_1; lra. Qed.

Lemma height_level_nonneg : 0 <= w.
Proof.
  assert (L := height_level_ge 1 ltac:(lia)). simpl in L. generalize height_of_top. lra.
Qed.

(* The largest mean exists, and it is the one the formula computes. *)
Lemma geometric_maximum_exists : exists k, geometric_maximum p b K k (geometric_level p b K).
Proof.
  assert (W := height_level_nonneg). assert (P0 := greedy_token_positive p n P).
  assert (LN : ln (geometric_level p b K) = ln b + w).
  { unfold geometric_level. rewrite ln_mult, ln_exp by (apply exp_pos || lra). reflexivity. }
  assert (G : 0 < geometric_level p b K) by (apply Rmult_lt_0_compat; [lra | apply exp_pos]).
  assert (REACHED : exists k, (1 <= k <= K)%nat /\ 0 < p (k - 1)%nat /\ sum (height p b) k = (INR k + 1) * w).
  { destruct height_level_reached as (k & L & E).
    destruct (Rle_lt_dec (p (k - 1)%nat) 0) as [Z | POS]; [| exists k; auto].
    exists 1%nat. split; [lia |]. split; [exact P0 |].
    assert (k <> 1%nat) by (intros ->; simpl in Z; lra).
    assert (L' := height_level_ge (k - 1) ltac:(lia)).
    replace k with (S (k - 1)) in E by lia. simpl sum in E. rewrite S_INR, height_of_nothing in E by trivial.
    assert (L1 := height_level_ge 1 ltac:(lia)). simpl in L1 |- *. generalize height_of_top. lra. }
  destruct REACHED as (k & L & POS & E). exists k. split; [| split; [| split; [| split]]]; trivial.
  - rewrite heights_sum in E by trivial. rewrite LN. lra.
  - intros j J POSJ. assert (M := height_level_ge j J). rewrite heights_sum in M by trivial. rewrite LN. lra.
Qed.

Section Maximum.

Variables (k : nat) (g : R).
Hypothesis MAXIMUM : geometric_maximum p b K k g.

Lemma maximum_above_competitor : b <= g.
Proof.
  destruct MAXIMUM as (L & _ & G & _ & MEANS).
  assert (M := MEANS 1%nat ltac:(lia) (greedy_token_positive p n P)). simpl in M.
  assert (LB : ln b <= ln (p 0%nat)) by (apply ln_le_mono; lra).
  destruct (Rle_lt_dec b g) as [| below]; trivial.
  assert (ln g < ln b) by (apply ln_increasing; lra). lra.
Qed.

(* The largest geometric mean levels the pool: its k tokens are not below it, and no token behind them is above it. *)
Theorem level_of_geometric_maximum :
  b <= g /\ (forall i, (i < k)%nat -> g <= p i) /\ forall i, (k <= i < K)%nat -> p i <= g.
Proof.
  assert (BG := maximum_above_competitor).
  destruct MAXIMUM as (L & POS & G & MEAN & MEANS). split; [| split]; trivial.
  - assert (LAST : g <= p (k - 1)%nat).
    { apply Rnot_lt_le. intro below. assert (LN : ln (p (k - 1)%nat) < ln g) by (apply ln_increasing; trivial).
      assert (LB : ln b <= ln g) by (apply ln_le_mono; lra).
      destruct (Nat.eq_dec k 1) as [-> | N]; [simpl in *; lra |].
      assert (POS' : 0 < p (k - 1 - 1)%nat) by (apply prefix_positive with k; lia || trivial).
      assert (M := MEANS (k - 1)%nat ltac:(lia) POS').
      replace k with (S (k - 1)) in MEAN by lia. simpl sum in MEAN. rewrite S_INR in MEAN. lra. }
    intros i I. assert (p (k - 1)%nat <= p i) by (apply (target_descending p n P); lia). lra.
  - intros i I. assert (D : p i <= p k) by (apply (target_descending p n P); lia).
    enough (p k <= g) by lra. apply Rnot_lt_le. intro above.
    assert (LN : ln g < ln (p k)) by (apply ln_increasing; lra).
    assert (M := MEANS (S k) ltac:(lia)). simpl sum in M. rewrite S_INR in M.
    replace (S k - 1)%nat with k in M by lia. specialize (M ltac:(lra)). lra.
Qed.

Lemma maximum_is_level : g = geometric_level p b K.
Proof.
  destruct geometric_maximum_exists as (k' & L' & POS' & G' & MEAN' & MEANS').
  destruct MAXIMUM as (L & POS & G & MEAN & MEANS).
  assert (N := pos_INR k). assert (N' := pos_INR k').
  specialize (MEANS k' L' POS'). specialize (MEANS' k L POS).
  apply ln_inv; trivial. apply Rle_antisym.
  - apply Rmult_le_reg_l with (INR k + 1); lra.
  - apply Rmult_le_reg_l with (INR k' + 1); lra.
Qed.

(* The generated formula, which has no cancellation, is - log (1 - P_S + |S| g). *)
Theorem single_reverse_kl_form :
  Formulas.single_reverse_kl p K b = Finite (- ln (1 - (sum p k + b) + (INR k + 1) * g)).
Proof.
  assert (E := maximum_is_level). destruct level_of_geometric_maximum as (BG & ABOVE & BELOW).
  destruct MAXIMUM as (L & POS & G & MEAN & _).
  unfold Formulas.single_reverse_kl. cbv zeta. change (max_over _ _ _) with w.
  destruct (Rlt_dec 0 b) as [_ | N]; [| exfalso; lra]. do 2 f_equal.
  rewrite sum_over_from_0 by lia.
  assert (CHI : forall l, b * exp w * Formulas.chi l = g * exp l - g * l - g).
  { intro l. unfold Formulas.chi. rewrite E. unfold geometric_level. fold w. ring. }
  assert (W : 0 <= w) by apply height_level_nonneg.
  assert (LNG : ln g = ln b + w).
  { rewrite E. unfold geometric_level. rewrite ln_mult, ln_exp by (apply exp_pos || lra). reflexivity. }
  assert (AT_B : g * exp (- w) = b).
  { rewrite E. unfold geometric_level. fold w. rewrite Rmult_assoc, <- exp_plus, Rplus_opp_r, exp_0. ring. }
  assert (TAIL : forall i, (k <= i < K)%nat -> Rmax 0 (height p b i - w) = 0).
  { intros i I. apply Rmax_left. specialize (BELOW i I).
    destruct (Rle_lt_dec (p i) 0) as [Z | A]; [rewrite height_of_nothing by trivial; lra |].
    unfold height. rewrite ln_div by lra. assert (ln (p i) <= ln g) by (apply ln_le_mono; trivial). lra. }
  assert (HEAD : forall i, (i < k)%nat -> Rmax 0 (height p b i - w) = ln (p i) - ln g).
  { intros i I. specialize (ABOVE i I). unfold height. rewrite ln_div by lra.
    assert (ln g <= ln (p i)) by (apply ln_le_mono; trivial). rewrite Rmax_right; lra. }
  assert (SUM : b * exp w * sum (fun i => Formulas.chi (Rmax 0 (log1p ((p i - b) / b) - w))) K
                = sum p k - INR k * g - g * w).
  { rewrite (sum_ext _ (fun i => Formulas.chi (Rmax 0 (height p b i - w)))) by
      (intros; rewrite height_words by lra; reflexivity).
    rewrite (sum_cut _ k K) by
      (lia || (intros i I; rewrite TAIL by trivial; unfold Formulas.chi; rewrite exp_0; ring)).
    rewrite <- sum_scal, (sum_ext _ (fun i => p i - g * (ln (p i) - ln g) - g)).
    - rewrite !sum_minus, sum_scal, sum_minus, !sum_const.
      replace (sum (fun i => ln (p i)) k) with ((INR k + 1) * ln g - ln b) by lra. rewrite LNG. ring.
    - intros i I. rewrite HEAD, CHI by trivial. specialize (ABOVE i I).
      replace (ln (p i) - ln g) with (ln (p i / g)) at 1 by (apply ln_div; lra).
      rewrite exp_ln by (apply Rdiv_lt_0_compat; lra). field. lra. }
  unfold log1p.
  set (s := sum _ K) in *. replace (1 + - b * (Formulas.chi (- w) + s) * exp w)
    with (1 - b * exp w * Formulas.chi (- w) - b * exp w * s) by ring.
  rewrite SUM, CHI, AT_B. f_equal. ring.
Qed.

(* --- the bound *)

(* The multiplier of token i: g over its probability in the pool. *)
Definition reverse_multiplier (i : nat) : R := if lt_dec i k then g / p i else 1.

(* The pool's mass once it is levelled. *)
Let Z := 1 - (sum p k + b) + (INR k + 1) * g.

Lemma prefix_cut : forall (f : nat -> R), sum (fun i => if lt_dec i k then f i else 0) n = sum f k.
Proof.
  intro f. destruct MAXIMUM as (L & _).
  rewrite (sum_cut _ k n) by (lia || (intros i I; destruct (lt_dec i k); lia || trivial)).
  apply sum_ext. intros i I. destruct (lt_dec i k); [trivial | contradiction].
Qed.

Lemma reverse_bound_for_pool : forall q x, reverse_drafter q p n -> argmax q n x -> p x <= b ->
  - ln Z <= reverse_KL n p q.
Proof.
  intros q x (Q & COVER) (X & TOP) PX.
  destruct level_of_geometric_maximum as (BG & ABOVE & _). destruct MAXIMUM as (L & POS & G & MEAN & _).
  set (u := update reverse_multiplier x (g / b)).
  assert (IN_POOL : forall i, (i < k)%nat -> 0 < g / p i) by
    (intros i I; specialize (ABOVE i I); apply Rdiv_lt_0_compat; lra).
  assert (U : forall i, 0 < u i).
  { intro i. unfold u, update, reverse_multiplier. destruct (Nat.eq_dec i x); [apply Rdiv_lt_0_compat; lra |].
    destruct (lt_dec i k); [auto | lra]. }
  assert (DUAL := donsker_varadhan n q p (fun i => ln (u i)) Q (conj (proj1 P) COVER)). cbv beta in DUAL.
  (* token x may lie in the pool only at the level itself *)
  assert (AT_X : forall i, (i < k)%nat -> i = x -> p i = b /\ g = b).
  { intros i I ->. specialize (ABOVE x I). lra. }
  assert (GAIN : 0 <= sum (fun i => q i * ln (u i)) n).
  { set (depth := fun i => if lt_dec i k then q x * (ln g - ln (p i)) else 0).
    assert (TERMS : sum (fun i => depth i + at_token x i * (q x * (ln g - ln b))) n <= sum (fun i => q i * ln (u i)) n).
    { apply sum_le. intros i I. unfold depth, u, update, reverse_multiplier.
      destruct (Nat.eq_dec i x) as [-> | N]; [rewrite at_token_same, ln_div by lra | rewrite at_token_other by trivial].
      - destruct (lt_dec x k) as [J | J]; [| lra]. destruct (AT_X x J eq_refl) as (-> & ->). lra.
      - destruct (lt_dec i k) as [J | J]; [| rewrite ln_1; lra]. specialize (ABOVE i J). rewrite ln_div by lra.
        assert (LN : ln g <= ln (p i)) by (apply ln_le_mono; trivial). specialize (TOP i I).
        assert (0 <= (q x - q i) * (ln (p i) - ln g)) by (apply Rmult_le_pos; lra). lra. }
    rewrite sum_plus, (sum_at_token (fun _ => q x * (ln g - ln b))) in TERMS by trivial.
    unfold depth in TERMS. rewrite prefix_cut, sum_scal, sum_minus, sum_const in TERMS.
    assert (BALANCE : q x * ((INR k + 1) * ln g) = q x * (sum (fun i => ln (p i)) k + ln b)) by (rewrite MEAN; ring).
    lra. }
  assert (MASS : sum (fun i => p i * exp (ln (u i))) n <= Z).
  { set (surplus := fun i => if lt_dec i k then p i - g else 0).
    assert (TERMS : sum (fun i => p i * exp (ln (u i))) n <= sum (fun i => p i - surplus i + at_token x i * (g - b)) n).
    { apply sum_le. intros i I. rewrite exp_ln by apply U. unfold surplus, u, update, reverse_multiplier.
      destruct (Nat.eq_dec i x) as [-> | N]; [rewrite at_token_same | rewrite at_token_other by trivial].
      - assert (D : 0 <= (b - p x) * (g - b)) by (apply Rmult_le_pos; lra).
        assert (M : p x * (g / b) <= p x + (g - b)).
        { apply Rmult_le_reg_l with b; [lra |]. replace (b * (p x * (g / b))) with (p x * g) by (field; lra). lra. }
        destruct (lt_dec x k) as [J | J]; [| lra]. destruct (AT_X x J eq_refl) as (E & E'). lra.
      - destruct (lt_dec i k) as [J | J]; [| lra]. specialize (ABOVE i J). right. field. lra. }
    rewrite sum_plus, sum_minus, (sum_at_token (fun _ => g - b)), (target_sum p n P) in TERMS by trivial.
    unfold surplus in TERMS. rewrite prefix_cut, sum_minus, sum_const in TERMS. unfold Z. lra. }
  assert (TILT : 0 < sum (fun i => p i * exp (ln (u i))) n).
  { apply sum_pos with 0%nat.
    - intros i I. apply Rmult_le_pos; [apply (target_nonneg p n P); trivial | left; apply exp_pos].
    - lia.
    - apply Rmult_lt_0_compat; [exact (greedy_token_positive p n P) | apply exp_pos]. }
  assert (LN := ln_le_mono _ _ TILT MASS). unfold reverse_KL. lra.
Qed.

End Maximum.

End Pool.

(* A rejected draft token x costs at least the certificate of any K tokens and any competitor b, p x <= b <= p 0. *)
Theorem single_reverse_kl_bound : forall p n K b q x, target p n -> (1 <= K <= n)%nat -> 0 <= b <= p 0%nat ->
  reverse_drafter q p n -> argmax q n x -> p x <= b -> at_least (Formulas.single_reverse_kl p K b) (reverse_KL n p q).
Proof.
  intros p n K b q x P KNOWN (B & BP) Q X PX.
  assert (PXPOS := reverse_kl_infinite p q n x Q X).
  assert (BPOS : 0 < b <= p 0%nat) by (split; [apply Rnot_le_lt; intro; apply PXPOS |]; lra).
  destruct (geometric_maximum_exists p n K b P KNOWN BPOS) as (k & M).
  rewrite (single_reverse_kl_form p n K b P KNOWN BPOS k _ M). simpl.
  apply (reverse_bound_for_pool p n K b P KNOWN BPOS k _ M q x); trivial.
Qed.

(* A draft token x that is no more probable than xs costs at least the certificate of xs; where xs has probability 0,
   that is infinite and there is no such drafter. *)
Theorem single_reverse_kl : forall p q n xs x, target p n -> reverse_drafter q p n -> (xs < n)%nat -> argmax q n x ->
  p x <= p xs -> at_least (Formulas.single_reverse_kl p n (p xs)) (reverse_KL n p q).
Proof.
  intros p q n xs x P Q XS X L. apply single_reverse_kl_bound with x; trivial.
  - generalize (vocabulary_not_empty p n P). lia.
  - apply token_competes with n; trivial.
Qed.

(* --- the drafter that pays no more *)

(* Proportional to the target with x, and everything above g, put at g. *)
Definition reverse_levelled (p : nat -> R) (g : R) (n x i : nat) : R := levelled p g x i / sum (levelled p g x) n.

Section Witness.

Variables (p : nat -> R) (n K k x : nat) (g : R).
Hypothesis P : target p n.
Hypothesis KNOWN : (1 <= K <= n)%nat.
Hypothesis X : (x < n)%nat.
Hypothesis PX : 0 < p x.
Hypothesis MAXIMUM : geometric_maximum p (p x) K k g.
Hypothesis CLOSED : forall i, (K <= i < n)%nat -> p i <= g.

Let l := levelled p g x.
Let z := sum l n.

Lemma witness_pool : p x <= g /\ (forall i, (i < k)%nat -> g <= p i) /\ forall i, (k <= i < n)%nat -> p i <= g.
Proof.
  assert (B : 0 < p x <= p 0%nat) by (split; trivial; apply (token_competes p n x P X)).
  destruct (level_of_geometric_maximum p n K (p x) P KNOWN B k g MAXIMUM) as (BG & ABOVE & BELOW).
  split; [| split]; trivial. intros i I. destruct (Nat.lt_ge_cases i K); [apply BELOW | apply CLOSED]; lia.
Qed.

Lemma witness_below_level : forall i, l i <= g.
Proof. intro i. unfold l, levelled, update. destruct (Nat.eq_dec i x); [lra | apply Rmin_r]. Qed.

Lemma witness_at_x : l x = g.
Proof. apply update_same. Qed.

Lemma witness_level_positive : 0 < g.
Proof. apply MAXIMUM. Qed.

Lemma witness_nonneg : forall i, (i < n)%nat -> 0 <= l i.
Proof.
  intros i I. assert (G := witness_level_positive). assert (A := target_nonneg p n P i I).
  unfold l, levelled, update. destruct (Nat.eq_dec i x); [| apply Rmin_glb]; lra.
Qed.

Lemma witness_mass : z = 1 - (sum p k + p x) + (INR k + 1) * g.
Proof.
  destruct witness_pool as (XG & ABOVE & BELOW). destruct MAXIMUM as (L & _).
  unfold z, l, levelled. rewrite sum_update, Rmin_left by trivial.
  rewrite (sum_ext _ (fun i => p i - (if lt_dec i k then p i - g else 0))), sum_minus, (target_sum p n P).
  - rewrite (prefix_cut p n K (p x) KNOWN k g MAXIMUM), sum_above. ring.
  - intros i I. destruct (lt_dec i k) as [J | J].
    + specialize (ABOVE i J). rewrite Rmin_right; lra.
    + specialize (BELOW i ltac:(lia)). rewrite Rmin_left; lra.
Qed.

Lemma witness_mass_positive : 0 < z.
Proof.
  apply sum_pos with x; trivial; [exact witness_nonneg |]. rewrite witness_at_x. exact witness_level_positive.
Qed.

Lemma reverse_levelled_drafter : reverse_drafter (reverse_levelled p g n x) p n.
Proof.
  assert (Z := witness_mass_positive). split; [split |].
  - intros i I. apply Rmult_le_pos; [apply witness_nonneg; trivial | left; apply Rinv_0_lt_compat; trivial].
  - unfold reverse_levelled. fold l z. rewrite (sum_ext _ (fun i => / z * l i)), sum_scal by (intros; field; lra).
    fold z. field. lra.
  - intros i I POS. destruct (target_nonneg p n P i I) as [A | A]; trivial. exfalso.
    assert (i <> x) by (intros ->; lra).
    assert (E : l i = 0).
    { unfold l, levelled. rewrite update_other, <- A by trivial. apply Rmin_left. generalize witness_level_positive. lra. }
    unfold reverse_levelled in POS. fold l z in POS. rewrite E in POS. unfold Rdiv in POS. lra.
Qed.

Lemma reverse_levelled_argmax : argmax (reverse_levelled p g n x) n x.
Proof.
  assert (Z := witness_mass_positive). split; trivial. intros i _. unfold reverse_levelled. fold l z.
  apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; trivial |]. rewrite witness_at_x. apply witness_below_level.
Qed.

(* The pool's distances from its mean cancel; what remains is the scale. *)
Lemma reverse_levelled_KL : reverse_KL n p (reverse_levelled p g n x) = - ln z.
Proof.
  assert (Z := witness_mass_positive). assert (G := witness_level_positive).
  destruct witness_pool as (XG & ABOVE & BELOW). assert (M := MAXIMUM). destruct M as (_ & _ & _ & MEAN & _).
  set (depth := fun i => if lt_dec i k then g * (ln g - ln (p i)) else 0).
  assert (TERM : forall i, (i < n)%nat ->
    l i * (ln (l i) - ln (p i)) = depth i + at_token x i * (g * (ln g - ln (p x)))).
  { intros i I. unfold depth. destruct (Nat.eq_dec i x) as [-> | N].
    - rewrite witness_at_x, at_token_same. destruct (lt_dec x k) as [J | J]; [| ring].
      specialize (ABOVE x J). replace (p x) with g by lra. ring.
    - rewrite at_token_other by trivial. unfold l, levelled. rewrite update_other by trivial.
      destruct (lt_dec i k) as [J | J].
      + specialize (ABOVE i J). rewrite Rmin_right by lra. ring.
      + specialize (BELOW i ltac:(lia)). rewrite Rmin_left by lra. ring. }
  unfold reverse_KL, KL, reverse_levelled. fold l z.
  rewrite (sum_ext _ (fun i => / z * (depth i + at_token x i * (g * (ln g - ln (p x))) - ln z * l i))).
  - rewrite sum_scal, sum_minus, sum_plus, (sum_at_token (fun _ => g * (ln g - ln (p x)))), sum_scal by trivial.
    fold z. unfold depth. rewrite (prefix_cut p n K (p x) KNOWN k g MAXIMUM), sum_scal, sum_minus, sum_const.
    replace (sum (fun i => ln (p i)) k) with ((INR k + 1) * ln g - ln (p x)) by lra. field. lra.
  - intros i I. rewrite <- TERM by trivial. destruct (witness_nonneg i I) as [A | A].
    + rewrite ln_div by trivial. field. lra.
    + rewrite <- A. unfold Rdiv. ring.
Qed.

End Witness.

(* The certificate of K tokens is paid by the drafter levelled for x, if no token behind them lies above the level; in
   particular if K = n. *)
Theorem single_reverse_kl_attained : forall p n K x, target p n -> (1 <= K <= n)%nat -> (x < n)%nat -> 0 < p x ->
  let g := geometric_level p (p x) K in
  (forall i, (K <= i < n)%nat -> p i <= g) ->
  let w := reverse_levelled p g n x in
  reverse_drafter w p n /\ argmax w n x /\ Formulas.single_reverse_kl p K (p x) = Finite (reverse_KL n p w).
Proof.
  intros p n K x P KNOWN X PX g CLOSED w.
  assert (B : 0 < p x <= p 0%nat) by (split; trivial; apply (token_competes p n x P X)).
  destruct (geometric_maximum_exists p n K (p x) P KNOWN B) as (k & M). fold g in M. split; [| split].
  - apply reverse_levelled_drafter with K k; trivial.
  - apply reverse_levelled_argmax with K k; trivial.
  - unfold w. rewrite (reverse_levelled_KL p n K k x g), (witness_mass p n K k x g); trivial.
    apply (single_reverse_kl_form p n K (p x) P KNOWN B k g M).
Qed.

(* The certificate of the most probable rejected token is exactly the radius within which every drafter's token is
   accepted; where it is infinite, no radius is too large. *)
Theorem single_reverse_kl_threshold : forall p n R xs eps, target p n -> most_probable p R n xs ->
  (forall q, reverse_drafter q p n -> reverse_KL n p q < eps -> forall x, argmax q n x -> ~ R x) <->
  (forall c, Formulas.single_reverse_kl p n (p xs) = Finite c -> eps <= c).
Proof.
  intros p n R xs eps P (XS & RXS & MOST). split.
  - intros ACCEPTED c E. apply Rnot_lt_le. intro SMALLER.
    assert (POS : 0 < p xs).
    { apply Rnot_le_lt. intro Z. unfold Formulas.single_reverse_kl in E. cbv zeta in E.
      destruct (Rlt_dec 0 (p xs)); [lra | discriminate]. }
    assert (N := vocabulary_not_empty p n P).
    destruct (single_reverse_kl_attained p n n xs P) as (Q & X & E'); trivial; try lia.
    rewrite E in E'. injection E' as E'. refine (ACCEPTED _ Q _ xs X RXS). lra.
  - intros RADIUS q Q CLOSE x X RX.
    assert (L := single_reverse_kl p q n xs x P Q XS X (MOST x (proj1 X) RX)).
    destruct (Formulas.single_reverse_kl p n (p xs)) as [c |]; [| exact L].
    specialize (RADIUS c eq_refl). simpl in L. lra.
Qed.
