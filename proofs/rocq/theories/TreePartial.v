(* Tree coverage from a part of the target: competitors that are not known are replaced by upper bounds. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Distributions Ranks Tree.
From Symcert Require Partial.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* The certificate of any falling h with h_0 = p_0 and h_i >= p_i is sound; the sum of h may exceed 1. *)
Theorem tree_partial : forall n p q h m, target p n -> drafter q p n -> (1 <= m < n)%nat ->
  (m <= challengers q n)%nat -> h 0%nat = p 0%nat ->
  (forall i j, (i <= j)%nat -> (j <= m)%nat -> h j <= h i) -> (forall i, (1 <= i <= m)%nat -> p i <= h i) ->
  Formulas.tree_exact h m <= KL n p q.
Proof.
  intros n p q h m P Q M C H F B. apply tree_bound_above; trivial; [lia |].
  assert (G := greedy_token_positive p n P). repeat split; trivial; [lra |].
  intros i I. destruct (Nat.eq_dec i 0) as [-> | N]; [lra |].
  apply Rle_trans with (p i); [apply (target_nonneg p n P) | apply B]; lia.
Qed.

(* It is at most the certificate of the target itself: not knowing costs, and never the other way. *)
Theorem tree_partial_below_exact : forall n p h m, target p n -> (1 <= m < n)%nat -> h 0%nat = p 0%nat ->
  (forall i j, (i <= j)%nat -> (j <= m)%nat -> h j <= h i) -> (forall i, (1 <= i <= m)%nat -> p i <= h i) ->
  Formulas.tree_exact h m <= Formulas.tree_exact p m.
Proof.
  intros n p h m P M H F B. destruct (tree_attained n p m P M) as (q & Q & C & <-).
  apply tree_partial; trivial.
Qed.

(* K tokens known: the j-th of the others has at most their least probability, and 1/j of the remaining mass. *)
Definition known_part (p : nat -> R) (K : nat) (i : nat) : R :=
  if lt_dec i K then p i else Rmin (p (K - 1)%nat) ((1 - sum p K) / INR (i - K + 1)).

Lemma known_part_falls : forall p n K m, target p n -> (1 <= K <= n)%nat ->
  forall i j, (i <= j)%nat -> (j <= m)%nat -> known_part p K j <= known_part p K i.
Proof.
  intros p n K m P L i j I _. unfold known_part.
  assert (rest : 0 <= 1 - sum p K).
  { rewrite <- (target_sum p n P). enough (sum p K <= sum p n) by lra.
    apply sum_prefix_le; [lia |]. intros k Kn. apply (target_nonneg p n P); lia. }
  destruct (lt_dec j K), (lt_dec i K); try (exfalso; lia).
  - apply (target_descending p n P); lia.
  - eapply Rle_trans; [apply Rmin_l |]. apply (target_descending p n P); lia.
  - assert (W : forall k, 0 < INR (k - K + 1)) by (intro k; apply lt_0_INR; lia).
    apply Rle_min_compat_l. apply Rmult_le_compat_l; trivial.
    apply Rinv_le_contravar; [apply W | apply le_INR; lia].
Qed.

Lemma known_part_above : forall p n K i, target p n -> (1 <= K <= n)%nat -> (i < n)%nat -> p i <= known_part p K i.
Proof.
  intros p n K i P L I. unfold known_part. destruct (lt_dec i K) as [| U]; [apply Rle_refl |].
  apply Rmin_glb; [apply (target_descending p n P); lia |].
  assert (W : 0 < INR (i - K + 1)) by (apply lt_0_INR; lia).
  assert (S := Partial.tail_share p n K i P ltac:(lia)).
  apply Rmult_le_reg_l with (INR (i - K + 1)); trivial.
  replace (INR (i - K + 1) * ((1 - sum p K) / INR (i - K + 1))) with (1 - sum p K) by (field; lra). exact S.
Qed.

(* The certificate from the K most probable tokens. *)
Theorem tree_partial_of_known : forall n p q m K, target p n -> drafter q p n -> (1 <= m < n)%nat ->
  (1 <= K <= n)%nat -> (m <= challengers q n)%nat -> Formulas.tree_exact (known_part p K) m <= KL n p q.
Proof.
  intros n p q m K P Q M L C. apply tree_partial; trivial.
  - unfold known_part. destruct (lt_dec 0 K); [reflexivity | lia].
  - apply known_part_falls with n; trivial.
  - intros i I. apply known_part_above with n; trivial. lia.
Qed.

(* With m + 1 tokens known nothing is missing. *)
Theorem tree_partial_complete : forall p m K, (1 <= m < K)%nat ->
  Formulas.tree_exact (known_part p K) m = Formulas.tree_exact p m.
Proof.
  intros p m K M.
  assert (same : forall i, (i <= m)%nat -> known_part p K i = p i)
    by (intros i I; unfold known_part; destruct (lt_dec i K); [trivial | lia]).
  unfold Formulas.tree_exact. cbv zeta. rewrite same by lia.
  assert (E : forall f g : nat -> R, (forall k, (1 <= k <= m)%nat -> f k = g k) -> min_over 1 m f = min_over 1 m g)
    by (intros; apply min_over_ext; trivial; lia).
  rewrite (E _ (fun k => (p 0%nat + sum_over 1 k (fun j => p (m + 1 - j)%nat)) / (INR k + 1))).
  - do 2 f_equal. apply sum_over_ext. intros i I. rewrite same by lia. reflexivity.
  - intros k H. do 2 f_equal. apply sum_over_ext. intros j J. apply same. lia.
Qed.
