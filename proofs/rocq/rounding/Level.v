(* The water level in binary64: the running sum, the means and their maximum, for every number of tokens. *)

Require Import Reals Lra Lia ZArith List.
From Flocq Require Import Core.
From Symcert Require Import Vocabulary Sums Pools Tensors Algorithm.
From Symcert.Rounding Require Import Binary64.
Import ListNotations.
Open Scope R_scope.

(* torch.cumsum, each addition rounded. *)
Fixpoint rounded_scan (acc : R) (l : list R) : list R :=
  match l with
  | [] => []
  | a :: t => rnd (acc + a) :: rounded_scan (rnd (acc + a)) t
  end.

(* c of single_exact.py; k + 1 is an integer and exact up to 2^53. *)
Definition rounded_level (p_top : list R) (p_rejected : R) : R :=
  amax (pointwise (fun x k => rnd (x / k)) (map (fun s => rnd (p_rejected + s)) (rounded_scan 0 p_top))
    (map (fun a => a + 1) (arange 1 (length p_top + 1)))).

Fixpoint rounded_sum (f : nat -> R) (n : nat) : R :=
  match n with
  | O => 0
  | S k => rnd (rounded_sum f k + f k)
  end.

Lemma rounded_scan_snoc : forall a l acc,
  rounded_scan acc (l ++ [a]) = rounded_scan acc l ++ [rnd (fold_left (fun x y => rnd (x + y)) l acc + a)].
Proof. induction l as [| b l IH]; intro acc; simpl; trivial. rewrite IH. reflexivity. Qed.

Lemma rounded_fold : forall f n, fold_left (fun x y => rnd (x + y)) (tabulate f n) 0 = rounded_sum f n.
Proof. intros f n. induction n as [| n IH]; trivial. rewrite tabulate_snoc, fold_left_app, IH. reflexivity. Qed.

Lemma rounded_scan_is_sum : forall f n, rounded_scan 0 (tabulate f n) = tabulate (fun i => rounded_sum f (S i)) n.
Proof.
  intros f n. induction n as [| n IH]; trivial.
  rewrite !tabulate_snoc, rounded_scan_snoc, IH, rounded_fold. reflexivity.
Qed.

Section Level.

Variables (p : nat -> R) (K : nat) (b : R).
Hypothesis SOME : (1 <= K)%nat.
Hypothesis EXACT_INDICES : INR K + 1 <= bpow radix2 53.
Hypothesis REPRESENTED : forall i, (i < K)%nat -> format (p i).
Hypothesis NONNEG : forall i, (i < K)%nat -> 0 <= p i.
Hypothesis COMPETITOR : format b /\ 0 <= b.
Hypothesis LARGE : bpow radix2 (-900) <= p 0%nat.

Lemma rounded_sum_within : forall k, (k <= K)%nat ->
  format (rounded_sum p k) /\ within k (rounded_sum p k) (sum p k).
Proof.
  induction k as [| k IH]; intro L; simpl.
  - split; [apply generic_format_0 | apply within_refl; lra].
  - destruct IH as (F & W); [lia |]. split; [apply rnd_format |].
    assert (P : 0 <= p k) by (apply NONNEG; lia). assert (NN := within_nonneg k _ _ W).
    change (S k) with (1 + k)%nat. apply within_trans with (rounded_sum p k + p k).
    + apply rnd_plus_within; trivial; [apply REPRESENTED; lia | lra].
    + apply within_plus; trivial. apply within_weaken with 0%nat; [lia |]. apply within_refl. exact P.
Qed.

(* One mean: its running sum, the competitor, the division. *)
Lemma rounded_mean_within : forall k, (1 <= k <= K)%nat ->
  within (k + 2) (rnd (rnd (b + rounded_sum p k) / (INR k + 1))) ((b + sum p k) / (INR k + 1)).
Proof.
  intros k L. destruct (rounded_sum_within k) as (F & W); [lia |]. destruct COMPETITOR as (FB & B).
  assert (NN := within_nonneg k _ _ W). assert (SIZE : 0 < INR k + 1) by (generalize (pos_INR k); lra).
  assert (TOP : within (1 + k) (rnd (b + rounded_sum p k)) (b + sum p k)).
  { apply within_trans with (b + rounded_sum p k); [apply rnd_plus_within; trivial; lra |].
    apply within_plus; trivial. apply within_weaken with 0%nat; [lia |]. apply within_refl. exact B. }
  assert (MEAN := within_div (1 + k) 0 _ _ _ _ SIZE TOP (within_refl _ (Rlt_le _ _ SIZE))).
  replace (k + 2)%nat with (1 + (1 + k + 0))%nat by lia.
  apply within_trans with (2 := MEAN). apply rnd_within.
  (* the dividend is at least the first rounded entry *)
  assert (GROWS : forall j, (1 <= j <= K)%nat -> bpow radix2 (-900) <= rounded_sum p j).
  { intros j J. induction j as [| j IH]; [lia |]. cbn [rounded_sum]. apply rnd_ge_bpow; [lia |].
    destruct j as [| j]; [cbn [rounded_sum]; lra |].
    assert (P : 0 <= p (S j)) by (apply NONNEG; lia). specialize (IH ltac:(lia)). lra. }
  assert (DIVIDEND : bpow radix2 (-900) <= rnd (b + rounded_sum p k)).
  { apply rnd_ge_bpow; [lia |]. specialize (GROWS k L). lra. }
  assert (DIVISOR : INR k + 1 <= bpow radix2 53).
  { apply Rle_trans with (2 := EXACT_INDICES). apply Rplus_le_compat_r, le_INR. lia. }
  set (x := rnd (b + rounded_sum p k)) in *.
  apply Rle_trans with (bpow radix2 (-953)); [apply normal_le_bpow; lia |].
  apply Rmult_le_reg_r with (INR k + 1); trivial. replace (x / (INR k + 1) * (INR k + 1)) with x by (field; lra).
  apply Rle_trans with (2 := DIVIDEND). replace (bpow radix2 (-900)) with (bpow radix2 (-953) * bpow radix2 53)
    by (rewrite <- bpow_plus; reflexivity).
  apply Rmult_le_compat_l; trivial. apply bpow_ge_0.
Qed.

(* Every token adds one rounding; the competitor and the division are the other two. *)
Theorem level_rounding : within (K + 2) (rounded_level (tabulate p K) b) (torch_level (tabulate p K) b).
Proof.
  rewrite computed_level by exact SOME. unfold rounded_level. rewrite tabulate_length.
  rewrite tabulate_arange, rounded_scan_is_sum, !tabulate_map.
  replace (pointwise _ _ _) with (tabulate (fun i => rnd (rnd (b + rounded_sum p (S i)) / (INR (S i) + 1))) K).
  - rewrite amax_is_max_over by exact SOME. unfold level. apply within_max_over; [lia |]. intros k L.
    rewrite prefix_words. replace (S (k - 1)) with k by lia. apply within_weaken with (k + 2)%nat; [lia |].
    apply rounded_mean_within. exact L.
  - symmetry. apply (tabulate_pointwise (fun x k => rnd (x / k))).
Qed.

Corollary level_rounding_error :
  Rabs (rounded_level (tabulate p K) b - level 1 b p K) <= ((1 + u) ^ (K + 2) - 1) * level 1 b p K.
Proof. rewrite <- computed_level by exact SOME. apply within_error. exact level_rounding. Qed.

End Level.
