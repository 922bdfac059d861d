(* torch.topk: the K largest entries of a row, largest first; and how a distribution is brought into the order the
   theorems want. Nothing depends on how equal entries are ordered. *)

Require Import Reals Lra Lia List Sorting.Permutation Sorting.Sorted FinFun.
From Symcert Require Import Vocabulary Sums Distributions Tensors.
Import ListNotations.
Open Scope R_scope.

(* --- sorting *)

Section Sort.

Variables (A : Type) (key : A -> R).

(* Keys never rise. *)
Definition falls : list A -> Prop := StronglySorted (fun a b => key b <= key a).

Fixpoint insert (a : A) (l : list A) : list A :=
  match l with
  | [] => [a]
  | b :: t => if Rle_dec (key b) (key a) then a :: l else b :: insert a t
  end.

Definition sort (l : list A) : list A := fold_right insert [] l.

Lemma insert_permutation : forall a l, Permutation (a :: l) (insert a l).
Proof.
  intros a l. induction l as [| b l IH]; simpl; trivial. destruct (Rle_dec (key b) (key a)); trivial.
  rewrite perm_swap. apply perm_skip. exact IH.
Qed.

Lemma sort_permutation : forall l, Permutation l (sort l).
Proof.
  induction l as [| a l IH]; simpl; trivial. rewrite <- insert_permutation. apply perm_skip. exact IH.
Qed.

Lemma insert_falls : forall a l, falls l -> falls (insert a l).
Proof.
  intros a l S. induction S as [| b l S IH BELOW]; simpl; [repeat constructor |].
  destruct (Rle_dec (key b) (key a)) as [small | large].
  - constructor; [constructor; trivial |]. constructor; trivial.
    apply Forall_impl with (2 := BELOW). intros d D. lra.
  - constructor; [exact IH |]. rewrite <- insert_permutation. constructor; [lra | trivial].
Qed.

Lemma sort_falls : forall l, falls (sort l).
Proof. induction l as [| a l IH]; [constructor | apply insert_falls; exact IH]. Qed.

End Sort.

Arguments falls {A} key l.
Arguments sort {A} key l.

Definition sorted (l : list R) : list R := sort (fun a => a) l.

Lemma falls_of_keys : forall (A : Type) (key : A -> R) l, falls key l -> falls (fun a => a) (map key l).
Proof.
  intros A key l S. induction S as [| b l _ IH BELOW]; simpl; constructor; trivial.
  apply Forall_map. exact BELOW.
Qed.

(* Two falling lists of the same numbers are the same list. *)
Lemma falling_unique : forall l l', Permutation l l' -> falls (fun a => a) l -> falls (fun a => a) l' -> l = l'.
Proof.
  induction l as [| a l IH]; intros l' SAME S S'; [symmetry; apply Permutation_nil; exact SAME |].
  destruct l' as [| b l']; [apply Permutation_sym, Permutation_nil in SAME; discriminate |].
  inversion_clear S as [| ? ? ST BELOW]. inversion_clear S' as [| ? ? ST' BELOW'].
  rewrite Forall_forall in BELOW, BELOW'.
  assert (IA : In a (b :: l')) by (apply Permutation_in with (1 := SAME); left; reflexivity).
  assert (IB : In b (a :: l)) by (apply Permutation_in with (1 := Permutation_sym SAME); left; reflexivity).
  assert (E : a = b).
  { destruct IA as [-> | IA]; trivial. destruct IB as [E | IB]; [exact E |].
    apply Rle_antisym; auto. }
  subst b. f_equal. apply IH; trivial. apply Permutation_cons_inv with a. exact SAME.
Qed.

(* --- topk *)

Definition topk (K : nat) (l : list R) : list R := firstn K (sorted l).

(* Whatever sorts a row gives its topk. *)
Theorem topk_unique : forall K l s, Permutation l s -> falls (fun a => a) s -> topk K l = firstn K s.
Proof.
  intros K l s SAME S. unfold topk. f_equal. apply falling_unique; trivial.
  - rewrite <- SAME. symmetry. apply sort_permutation.
  - apply sort_falls.
Qed.

(* It depends on the numbers only, not on where they stand. *)
Theorem topk_of_permutation : forall K l l', Permutation l l' -> topk K l = topk K l'.
Proof.
  intros K l l' SAME. apply topk_unique; [| apply sort_falls]. rewrite SAME. apply sort_permutation.
Qed.

(* The runtime takes the topk of logits: any rising function of them, as the softmax is, has the topk of its own. *)
Theorem topk_of_rising : forall (f : R -> R) K l, (forall x y, x <= y -> f x <= f y) ->
  topk K (map f l) = map f (topk K l).
Proof.
  intros f K l RISING. rewrite (topk_unique K (map f l) (map f (sorted l))).
  - unfold topk. apply firstn_map.
  - apply Permutation_map. apply sort_permutation.
  - assert (S := sort_falls R (fun a => a) l). fold (sorted l) in S.
    induction S as [| b t _ IH BELOW]; simpl; constructor; trivial.
    apply Forall_map. apply Forall_impl with (2 := BELOW). intros d D. apply RISING. exact D.
Qed.

(* --- the order of a distribution *)

Lemma descending_falls : forall f n, descending f n -> falls (fun a => a) (tabulate f n).
Proof.
  intros f n. revert f. induction n as [| n IH]; intros f D; [constructor |].
  rewrite tabulate_cons. constructor.
  - apply IH. intros i j I J. apply D; lia.
  - apply Forall_map, Forall_forall. intros i I. apply in_seq in I. apply D; lia.
Qed.

Lemma falls_descending : forall l, falls (fun a => a) l -> descending (fun i => nth i l 0) (length l).
Proof.
  intros l S. induction S as [| a l _ IH BELOW]; intros i j I J; simpl in J; [lia |].
  rewrite Forall_forall in BELOW. destruct i as [| i], j as [| j]; simpl; try lia; try lra.
  - apply BELOW. apply nth_In. lia.
  - apply IH; lia.
Qed.

(* s i is the token that comes i-th; the tokens are 0, ..., n - 1, each once. *)
Definition shuffle (s : nat -> nat) (n : nat) : Prop := Permutation (tabulate s n) (seq 0 n).

Section Shuffle.

Variables (s : nat -> nat) (n : nat).
Hypothesis S : shuffle s n.

Lemma shuffle_range : forall i, (i < n)%nat -> (s i < n)%nat.
Proof.
  intros i I. assert (T : In (s i) (seq 0 n)); [| apply in_seq in T; lia].
  apply Permutation_in with (1 := S). apply in_map. apply in_seq. lia.
Qed.

Lemma shuffle_inverse : exists r, forall i, (i < n)%nat -> (r i < n)%nat /\ s (r i) = i /\ r (s i) = i.
Proof.
  destruct (bSurjective_bBijective shuffle_range) as (r & RANGE & INVERSE).
  - intros y Y. assert (T : In y (tabulate s n)).
    { apply Permutation_in with (1 := Permutation_sym S). apply in_seq. lia. }
    apply in_map_iff in T. destruct T as (i & E & I). apply in_seq in I. exists i. split; [lia | exact E].
  - exists r. intros i I. split; [exact (RANGE i I) |]. split; apply (INVERSE i I).
Qed.

Lemma total_cons : forall a l, total (a :: l) = a + total l.
Proof.
  intros a l. unfold total. simpl. rewrite Rplus_0_l. rewrite <- (Rplus_0_r a) at 1. generalize 0.
  induction l as [| b l IH]; intro x; trivial. simpl. rewrite Rplus_assoc. apply IH.
Qed.

Lemma total_permutation : forall l l', Permutation l l' -> total l = total l'.
Proof.
  intros l l' SAME. induction SAME as [| a l l' _ IH | a b l | l m t _ IH _ IH']; trivial.
  - rewrite !total_cons, IH. reflexivity.
  - rewrite !total_cons. ring.
  - rewrite IH. exact IH'.
Qed.

Lemma shuffle_sum : forall f, sum (fun i => f (s i)) n = sum f n.
Proof.
  intro f. rewrite <- !total_is_sum. apply total_permutation.
  rewrite <- (tabulate_map nat R f s n). apply (Permutation_map f). exact S.
Qed.

Lemma shuffle_distribution : forall p, distribution p n -> distribution (fun i => p (s i)) n.
Proof.
  intros p (NONNEG & SUM). split; [| rewrite shuffle_sum; exact SUM].
  intros i I. apply NONNEG. apply shuffle_range. exact I.
Qed.

Lemma shuffle_drafter : forall q p, drafter q p n -> drafter (fun i => q (s i)) (fun i => p (s i)) n.
Proof.
  intros q p (Q & C). split; [apply shuffle_distribution; exact Q |].
  intros i I. apply C. apply shuffle_range. exact I.
Qed.

Lemma shuffle_KL : forall p q, KL n (fun i => p (s i)) (fun i => q (s i)) = KL n p q.
Proof. intros p q. exact (shuffle_sum (fun i => p i * (ln (p i) - ln (q i)))). Qed.

Lemma shuffle_argmax : forall q i, (i < n)%nat -> argmax q n (s i) -> argmax (fun i => q (s i)) n i.
Proof. intros q i I (_ & TOP). split; trivial. intros j J. apply TOP. apply shuffle_range. exact J. Qed.

(* Every drafter of the shuffled target is a shuffled drafter. *)
Lemma shuffle_back : forall q' p, drafter q' (fun i => p (s i)) n ->
  exists q, drafter q p n /\ forall i, (i < n)%nat -> q (s i) = q' i.
Proof.
  intros q' p ((NONNEG & SUM) & C). destruct shuffle_inverse as (r & INVERSE).
  assert (SAME : forall i, (i < n)%nat -> q' (r (s i)) = q' i).
  { intros i I. destruct (INVERSE i I) as (_ & _ & ->). reflexivity. }
  exists (fun y => q' (r y)). split; [split; [split |] |]; trivial.
  - intros y Y. apply NONNEG. apply (INVERSE y Y).
  - rewrite <- (shuffle_sum (fun y => q' (r y))), <- SUM. apply sum_ext. exact SAME.
  - intros y Y POS. destruct (INVERSE y Y) as (RANGE & E & _). apply C; trivial. rewrite E. exact POS.
Qed.

End Shuffle.

(* p in falling order. *)
Definition sorts (s : nat -> nat) (p : nat -> R) (n : nat) : Prop :=
  shuffle s n /\ descending (fun i => p (s i)) n.

Lemma sorted_target : forall s p n, distribution p n -> sorts s p n -> target (fun i => p (s i)) n.
Proof. intros s p n P (S & D). split; trivial. apply shuffle_distribution; trivial. Qed.

(* Every distribution can be sorted so that a given one of its largest tokens comes first. *)
Theorem sorting_exists : forall p n t, (t < n)%nat -> (forall y, (y < n)%nat -> p y <= p t) ->
  exists s, sorts s p n /\ s 0%nat = t.
Proof.
  intros p n t T TOP.
  destruct (in_split t (seq 0 n)) as (l1 & l2 & E); [apply in_seq; lia |].
  set (l := t :: sort p (l1 ++ l2)).
  assert (SAME : Permutation l (seq 0 n)).
  { rewrite E, <- Permutation_middle. apply perm_skip. symmetry. apply sort_permutation. }
  assert (LENGTH : length l = n) by (rewrite (Permutation_length SAME); apply seq_length).
  exists (fun i => nth i l 0%nat). split; [split |]; trivial.
  - unfold shuffle. rewrite <- LENGTH at 1. rewrite tabulate_entries. exact SAME.
  - assert (F : falls p l).
    { constructor; [apply sort_falls |]. apply Forall_forall. intros y Y. apply TOP.
      assert (I : In y (seq 0 n)); [| apply in_seq in I; lia].
      apply Permutation_in with (1 := SAME). right. exact Y. }
    apply falls_of_keys, falls_descending in F. rewrite map_length, LENGTH in F.
    intros i j I J. specialize (F i j I J). cbv beta in F.
    rewrite !(nth_indep (map p l) 0 (p 0%nat)) in F by (rewrite map_length; lia).
    rewrite !map_nth in F. exact F.
Qed.

(* The topk of an unsorted row is what the theorems about sorted targets are about. *)
Theorem topk_sorts : forall s p n K, sorts s p n -> (K <= n)%nat ->
  topk K (tabulate p n) = tabulate (fun i => p (s i)) K.
Proof.
  intros s p n K (S & D) L. rewrite (topk_unique K (tabulate p n) (tabulate (fun i => p (s i)) n)).
  - apply tabulate_firstn. exact L.
  - rewrite <- (tabulate_map nat R p s n). apply Permutation_sym. exact (Permutation_map p S).
  - apply descending_falls. exact D.
Qed.

(* Some token is largest. *)
Lemma largest_exists : forall (p : nat -> R) n, (0 < n)%nat ->
  exists t, (t < n)%nat /\ forall y, (y < n)%nat -> p y <= p t.
Proof.
  intros p n N. destruct (max_over_attained p 0 (n - 1)) as (t & T & E); [lia |].
  exists t. split; [lia |]. intros y Y. rewrite <- E. apply max_over_ge. lia.
Qed.
