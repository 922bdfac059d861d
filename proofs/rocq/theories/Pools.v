(* The water level of a descending vector: the largest of the means (b + f 0 + ... + f (k-1)) / (k + kappa), k >= 1.

   What stands above the level is exactly what the competitor b lacks below kappa times the level. The single-draft
   certificates have kappa = 1; drafter noise makes it smaller. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Distributions.
Open Scope R_scope.

(* Written as in the generated formulas. *)
Definition level (kappa b : R) (f : nat -> R) (K : nat) : R :=
  max_over 1%nat K (fun k => (b + sum_over 1%nat k (fun j => f (j - 1)%nat)) / (INR k + kappa)).

(* What f has above c. *)
Definition excess (f : nat -> R) (c : R) (K : nat) : R := sum (fun i => Rmax 0 (f i - c)) K.

Lemma prefix_words : forall f k, sum_over 1 k (fun j => f (j - 1)%nat) = sum f k.
Proof.
  intros f k. rewrite sum_over_from_1. apply sum_ext. intros i _. simpl. rewrite Nat.sub_0_r. reflexivity.
Qed.

Lemma sum_above : forall f c k, sum (fun i => f i - c) k = sum f k - INR k * c.
Proof. intros f c k. rewrite sum_minus, sum_const. reflexivity. Qed.

Lemma excess_nonneg : forall f c K, 0 <= excess f c K.
Proof. intros f c K. apply sum_nonneg. intros; apply Rmax_l. Qed.

(* The excess is the largest surplus of a prefix: at least each, and equal to one. *)
Lemma excess_ge_prefix : forall f c k K, (k <= K)%nat -> sum f k - INR k * c <= excess f c K.
Proof.
  intros f c k K L. rewrite <- sum_above. unfold excess.
  apply Rle_trans with (sum (fun i => Rmax 0 (f i - c)) k).
  - apply sum_le; intros; apply Rmax_r.
  - apply sum_prefix_le; trivial. intros; apply Rmax_l.
Qed.

Lemma descending_shorter : forall f k K, (k <= K)%nat -> descending f K -> descending f k.
Proof. intros f k K L D i j I J. apply D; lia. Qed.

Lemma excess_is_of_prefix : forall f c K, descending f K ->
  exists k, (k <= K)%nat /\ excess f c K = sum f k - INR k * c.
Proof.
  induction K as [| K IH]; intro D.
  - exists 0%nat. split; [lia |]. unfold excess; simpl; ring.
  - destruct (Rle_lt_dec (f K) c) as [below | above].
    + destruct IH as (k & L & E); [apply descending_shorter with (S K); trivial; lia |].
      exists k. split; [lia |]. rewrite <- E. unfold excess; simpl. rewrite (Rmax_left 0 (f K - c)) by lra. ring.
    + exists (S K). split; [lia |]. rewrite <- sum_above. apply sum_ext. intros i I.
      apply Rmax_right. assert (f K <= f i) by (apply D; lia). lra.
Qed.

Section Level.

Variables (kappa b : R) (f : nat -> R) (K : nat).
Hypothesis KAPPA : 0 < kappa.
Hypothesis SOME : (1 <= K)%nat.
Let c := level kappa b f K.

Lemma pool_size_positive : forall k, 0 < INR k + kappa.
Proof. intro k. generalize (pos_INR k). lra. Qed.

(* No prefix has a larger mean than the level, and one has it. *)
Lemma level_ge_prefix : forall k, (1 <= k <= K)%nat -> b + sum f k <= (INR k + kappa) * c.
Proof.
  intros k L. assert (W := pool_size_positive k).
  assert (M : (b + sum f k) / (INR k + kappa) <= c).
  { rewrite <- prefix_words. unfold c, level.
    exact (max_over_ge (fun k => (b + sum_over 1%nat k (fun j => f (j - 1)%nat)) / (INR k + kappa)) 1 K k L). }
  apply Rmult_le_compat_l with (r := INR k + kappa) in M; [| lra].
  replace ((INR k + kappa) * ((b + sum f k) / (INR k + kappa))) with (b + sum f k) in M by (field; lra). exact M.
Qed.

Lemma level_of_prefix : exists k, (1 <= k <= K)%nat /\ b + sum f k = (INR k + kappa) * c.
Proof.
  destruct (max_over_attained (fun k => (b + sum_over 1%nat k (fun j => f (j - 1)%nat)) / (INR k + kappa)) 1 K SOME)
    as (k & L & E).
  exists k. split; trivial. cbv beta in E. rewrite prefix_words in E.
  change (c = (b + sum f k) / (INR k + kappa)) in E. rewrite E.
  generalize (pool_size_positive k); intro; field; lra.
Qed.

(* Anything that bounds every prefix and is reached by one is the level. *)
Lemma level_unique : forall d, (forall k, (1 <= k <= K)%nat -> b + sum f k <= (INR k + kappa) * d) ->
  (exists k, (1 <= k <= K)%nat /\ b + sum f k = (INR k + kappa) * d) -> c = d.
Proof.
  intros d ABOVE (k & L & E). apply Rle_antisym.
  - destruct level_of_prefix as (k' & L' & E'). specialize (ABOVE k' L').
    apply Rmult_le_reg_l with (INR k' + kappa); [apply pool_size_positive | lra].
  - generalize (level_ge_prefix k L); intro.
    apply Rmult_le_reg_l with (INR k + kappa); [apply pool_size_positive | lra].
Qed.

Lemma level_positive : 0 <= b -> 0 < f 0%nat -> 0 < c.
Proof.
  intros B F. assert (L := level_ge_prefix 1 (conj (le_n 1) SOME)). simpl in L.
  destruct (Rle_lt_dec c 0) as [N |]; trivial. exfalso.
  assert (0 <= (1 + kappa) * (- c)) by (apply Rmult_le_pos; lra). lra.
Qed.

(* The competitor lies below the level. *)
Lemma level_ge_competitor : b <= kappa * f 0%nat -> b <= kappa * c.
Proof.
  intro B. assert (L := level_ge_prefix 1 (conj (le_n 1) SOME)). simpl in L.
  destruct (Rle_lt_dec c (f 0%nat)) as [over | under].
  - lra.
  - generalize (Rmult_lt_compat_l kappa _ _ KAPPA under). lra.
Qed.

Hypothesis DESCENDING : descending f K.

(* The level lemma, whatever the competitor. *)
Lemma excess_at_level_capped : excess f c K = Rmax 0 (kappa * c - b).
Proof.
  apply Rle_antisym.
  - destruct (excess_is_of_prefix f c K DESCENDING) as (k & L & ->).
    destruct (Nat.eq_dec k 0) as [-> | N].
    + simpl. rewrite Rmult_0_l, Rminus_0_r. apply Rmax_l.
    + eapply Rle_trans; [| apply Rmax_r]. generalize (level_ge_prefix k (conj (proj1 (Nat.neq_0_lt_0 k) N) L)). lra.
  - apply Rmax_lub; [apply excess_nonneg |].
    destruct level_of_prefix as (k & (_ & L) & E). generalize (excess_ge_prefix f c k K L). lra.
Qed.

Hypothesis COMPETITOR : b <= kappa * f 0%nat.

Lemma excess_at_level : excess f c K = kappa * c - b.
Proof. rewrite excess_at_level_capped. apply Rmax_right. generalize (level_ge_competitor COMPETITOR). lra. Qed.

(* The pool is a prefix of at least one token: what it holds is at or above the level, the rest at or below. *)
Lemma pool_is_prefix : exists k, (1 <= k <= K)%nat /\ b + sum f k = (INR k + kappa) * c /\
  (forall i, (i < k)%nat -> c <= f i) /\ (forall i, (k <= i < K)%nat -> f i <= c).
Proof.
  destruct level_of_prefix as (k & L & E). exists k. split; [| split]; trivial.
  assert (S : excess f c K = sum (fun i => f i - c) k).
  { rewrite excess_at_level, sum_above. lra. }
  unfold excess in S. rewrite (sum_split _ k K) in S by lia.
  assert (REST : 0 <= sum (fun i => Rmax 0 (f (k + i)%nat - c)) (K - k)).
  { apply sum_nonneg; intros; apply Rmax_l. }
  assert (POOL : 0 <= sum (fun i => Rmax 0 (f i - c) - (f i - c)) k).
  { apply sum_nonneg. intros i _. generalize (Rmax_r 0 (f i - c)). lra. }
  rewrite sum_minus in POOL. split.
  - intros i I.
    assert (T : Rmax 0 (f i - c) - (f i - c) <= sum (fun i => Rmax 0 (f i - c) - (f i - c)) k).
    { apply (sum_ge_term (fun i => Rmax 0 (f i - c) - (f i - c))); trivial.
      intros j _. generalize (Rmax_r 0 (f j - c)). lra. }
    rewrite sum_minus in T. generalize (Rmax_l 0 (f i - c)). lra.
  - intros i I.
    assert (T : Rmax 0 (f (k + (i - k))%nat - c) <= sum (fun i => Rmax 0 (f (k + i)%nat - c)) (K - k)).
    { apply (sum_ge_term (fun i => Rmax 0 (f (k + i)%nat - c))); [intros; apply Rmax_l | lia]. }
    replace (k + (i - k))%nat with i in T by lia. generalize (Rmax_r 0 (f i - c)). lra.
Qed.

End Level.

(* Entries beyond the K-th do not move a level that none of them exceeds. *)
Lemma level_closed : forall kappa b f K n, 0 < kappa -> (1 <= K <= n)%nat ->
  (forall i, (K <= i < n)%nat -> f i <= level kappa b f K) -> level kappa b f n = level kappa b f K.
Proof.
  intros kappa b f K n KAPPA L BELOW. apply level_unique; trivial; try lia.
  - intros k (K1 & K2). destruct (Nat.le_gt_cases k K) as [inside | outside].
    + apply level_ge_prefix; trivial; lia.
    + generalize (level_ge_prefix kappa b f K KAPPA K (conj (proj1 L) (le_n K))).
      set (c := level kappa b f K) in *. intro PREFIX.
      rewrite (sum_split f K k) by lia.
      replace (INR k) with (INR K + INR (k - K)) by (rewrite <- plus_INR; f_equal; lia).
      assert (sum (fun i => f (K + i)%nat) (k - K) <= sum (fun _ => c) (k - K)) as REST.
      { apply sum_le. intros i I. apply BELOW; lia. }
      rewrite sum_const in REST. lra.
  - destruct (level_of_prefix kappa b f K KAPPA (proj1 L)) as (k & B & E). exists k. split; [lia | trivial].
Qed.

(* Nor do they have anything above it. *)
Lemma excess_closed : forall f c K n, (K <= n)%nat -> (forall i, (K <= i < n)%nat -> f i <= c) ->
  excess f c n = excess f c K.
Proof.
  intros f c K n L BELOW. unfold excess. rewrite (sum_split _ K n), (sum_zero (fun i => Rmax 0 (f (K + i)%nat - c))) by
    (trivial; intros i I; apply Rmax_left; assert (f (K + i)%nat <= c) by (apply BELOW; lia); lra). ring.
Qed.
