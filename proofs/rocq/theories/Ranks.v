(* Challengers and their ranks: all that tree coverage sees of a drafter.

   A set of tokens is a function J to booleans. Its members are numbered 1, 2, ... in the order of the target; if some
   token before it is not one of them, as token 0 is not, the member of rank r has index at least r. *)

Require Import Reals Lra Lia List.
From Symcert Require Import Vocabulary Sums.
Open Scope R_scope.

(* How many of the tokens 0, ..., n - 1 belong to J. *)
Fixpoint count (J : nat -> bool) (n : nat) : nat :=
  match n with
  | O => O
  | S k => (count J k + if J k then 1 else 0)%nat
  end.

(* Token y is at least as probable to the drafter as token 0, and another one. *)
Definition challenger (q : nat -> R) (y : nat) : bool :=
  if Nat.eq_dec y 0 then false else if Rle_dec (q 0%nat) (q y) then true else false.

(* How many there are: token 0 is surely among the drafter's top m exactly when there are fewer than m. *)
Definition challengers (q : nat -> R) (n : nat) : nat := count (challenger q) n.

Lemma challenger_spec : forall q y, challenger q y = true <-> (1 <= y)%nat /\ q 0%nat <= q y.
Proof.
  intros q y. unfold challenger.
  destruct (Nat.eq_dec y 0) as [-> | N]; [split; [discriminate | intros (L & _); lia] |].
  destruct (Rle_dec (q 0%nat) (q y)) as [L | L].
  - split; [intros _; split; [lia | exact L] | trivial].
  - split; [discriminate | intros (_ & H); contradiction].
Qed.

(* --- counting *)

Lemma count_is_length : forall J n, count J n = length (filter J (seq 0 n)).
Proof.
  induction n as [| n IH]; trivial.
  rewrite seq_S, filter_app, app_length, <- IH. simpl. destruct (J n); reflexivity.
Qed.

Lemma count_mono : forall J n k, (n <= k)%nat -> (count J n <= count J k)%nat.
Proof.
  intros J n k L. induction L as [| k L IH]; [lia |]. simpl; lia.
Qed.

Lemma count_ext : forall J K n, (forall y, (y < n)%nat -> J y = K y) -> count J n = count K n.
Proof.
  induction n as [| n IH]; intro H; trivial.
  simpl. rewrite IH, H; auto with arith.
Qed.

Lemma count_le_count : forall J K n, (forall y, (y < n)%nat -> J y = true -> K y = true) -> (count J n <= count K n)%nat.
Proof.
  induction n as [| n IH]; intro H; trivial.
  simpl. assert (I := IH ltac:(auto with arith)). destruct (J n) eqn:E; [rewrite H by auto; lia | lia].
Qed.

Lemma count_le : forall J n, (count J n <= n)%nat.
Proof. induction n as [| n IH]; simpl; [lia |]. destruct (J n); lia. Qed.

(* Members fit: without token t there is no more room than for the others. *)
Lemma count_bound : forall J t n, J t = false -> (t <= n)%nat -> (count J (S n) <= n)%nat.
Proof.
  intros J t n Z T. induction n as [| n IH].
  - replace t with 0%nat in Z by lia. simpl. rewrite Z. lia.
  - change (count J (S n) + (if J (S n) then 1 else 0) <= S n)%nat.
    destruct (Nat.eq_dec t (S n)) as [-> | N].
    + rewrite Z. generalize (count_le J (S n)). lia.
    + generalize (IH ltac:(lia)). destruct (J (S n)); lia.
Qed.

(* Tokens 1, ..., m belonging to J are m members. *)
Lemma count_of_run : forall J m n, (m < n)%nat -> (forall y, (1 <= y <= m)%nat -> J y = true) -> (m <= count J n)%nat.
Proof.
  intros J m n L H. apply Nat.le_trans with (count J (S m)); [| apply count_mono; lia].
  clear n L. induction m as [| m IH]; [lia |].
  change (S m <= count J (S m) + (if J (S m) then 1 else 0))%nat.
  rewrite (H (S m)) by lia. enough (m <= count J (S m))%nat by lia.
  apply IH. intros y Y. apply H; lia.
Qed.

(* --- ranks *)

(* The rank of a member: 1 for the first. *)
Definition rank (J : nat -> bool) (y : nat) : nat := count J (S y).

Lemma rank_positive : forall J y, J y = true -> (1 <= rank J y)%nat.
Proof. intros J y H. unfold rank; simpl. rewrite H. lia. Qed.

Lemma rank_le_next : forall J y, (rank J y <= S y)%nat.
Proof. intros J y. apply count_le. Qed.

Lemma rank_le_index : forall J t y, J t = false -> (t <= y)%nat -> (rank J y <= y)%nat.
Proof. intros J t y Z T. apply (count_bound J t); trivial. Qed.

(* g of its rank at each of the first m members, 0 elsewhere. *)
Definition by_rank (J : nat -> bool) (m : nat) (g : nat -> R) (y : nat) : R :=
  if J y then if le_dec (rank J y) m then g (rank J y) else 0 else 0.

Lemma by_rank_member : forall J m g y, J y = true -> (rank J y <= m)%nat -> by_rank J m g y = g (rank J y).
Proof.
  intros J m g y H L. unfold by_rank. rewrite H. destruct (le_dec (rank J y) m); [trivial | contradiction].
Qed.

Lemma by_rank_other : forall J m g y, ~ (J y = true /\ (rank J y <= m)%nat) -> by_rank J m g y = 0.
Proof.
  intros J m g y N. unfold by_rank. destruct (J y); trivial.
  destruct (le_dec (rank J y) m); trivial. exfalso; auto.
Qed.

(* Whatever the members are, their ranks are 1, 2, ... *)
Theorem sum_by_rank : forall J m g n, (m <= count J n)%nat -> sum (by_rank J m g) n = sum_over 1 m g.
Proof.
  intros J m g n M. rewrite sum_over_from_1.
  set (cut := fun i => if le_dec (S i) m then g (S i) else 0).
  transitivity (sum cut (count J n)).
  - clear M. induction n as [| n IH]; trivial. simpl. rewrite IH. unfold by_rank, rank. simpl.
    destruct (J n).
    + replace (count J n + 1)%nat with (S (count J n)) by lia. reflexivity.
    + replace (count J n + 0)%nat with (count J n) by lia. ring.
  - rewrite (sum_split cut m) by trivial. rewrite (sum_zero (fun i => cut (m + i)%nat)), Rplus_0_r.
    + apply sum_ext. intros i I. unfold cut. destruct (le_dec (S i) m); [trivial | lia].
    + intros i _. unfold cut. destruct (le_dec (S (m + i)) m); [lia | trivial].
Qed.

(* --- token 0 and the m that follow it in the target *)

(* x at token 0, g i at token i for 1 <= i <= m, 0 behind. *)
Definition head_and_next (x : R) (m : nat) (g : nat -> R) (i : nat) : R :=
  if Nat.eq_dec i 0 then x else if le_dec i m then g i else 0.

Lemma head_and_next_head : forall x m g, head_and_next x m g 0 = x.
Proof. reflexivity. Qed.

Lemma head_and_next_next : forall x m g i, (1 <= i <= m)%nat -> head_and_next x m g i = g i.
Proof.
  intros x m g i I. unfold head_and_next. destruct (Nat.eq_dec i 0); [lia |]. destruct (le_dec i m); [trivial | lia].
Qed.

Lemma head_and_next_behind : forall x m g i, (m < i)%nat -> head_and_next x m g i = 0.
Proof.
  intros x m g i I. unfold head_and_next. destruct (Nat.eq_dec i 0); [lia |]. destruct (le_dec i m); [lia | trivial].
Qed.

Lemma sum_head_and_next : forall x m g n, (m < n)%nat -> sum (head_and_next x m g) n = x + sum_over 1 m g.
Proof.
  intros x m g n L. rewrite (sum_split _ (S m)) by lia.
  rewrite (sum_zero (fun i => head_and_next x m g (S m + i))), Rplus_0_r
    by (intros i _; apply head_and_next_behind; lia).
  rewrite sum_shift, sum_over_from_1. f_equal.
  apply sum_ext. intros i I. apply head_and_next_next; lia.
Qed.
