(* torch's operations on one row, as functions on lists, and what each makes of the row f 0, ..., f (n - 1).

   A batch is such a row many times over. Everything here is over real numbers: what binary64 makes of the same
   operations is in the folder rounding. *)

Require Import Reals Lra Lia List.
From Symcert Require Import Vocabulary Sums.
Import ListNotations.
Open Scope R_scope.

(* --- the operations *)

(* torch.cumsum: one pass with a running sum. *)
Fixpoint scan (acc : R) (l : list R) : list R :=
  match l with
  | [] => []
  | a :: t => (acc + a) :: scan (acc + a) t
  end.

Definition cumsum (l : list R) : list R := scan 0 l.

(* torch.sum, torch.amax, torch.amin; the last two are for rows that are not empty. *)
Definition total (l : list R) : R := fold_left Rplus l 0.
Definition amax (l : list R) : R := match l with [] => 0 | a :: t => fold_left Rmax t a end.
Definition amin (l : list R) : R := match l with [] => 0 | a :: t => fold_left Rmin t a end.

(* torch.arange(low, high). *)
Definition arange (low high : nat) : list R := map INR (seq low (high - low)).

(* An operation on two rows of one length, entry by entry. *)
Definition pointwise (op : R -> R -> R) (l l' : list R) : list R := map (fun ab => op (fst ab) (snd ab)) (combine l l').

(* torch.clamp(row, min=b) and torch.clamp(row, max=b). *)
Definition clamp_min (b : R) (l : list R) : list R := map (Rmax b) l.
Definition clamp_max (b : R) (l : list R) : list R := map (Rmin b) l.

(* row[0]; row[1:] is tl, torch.flip is rev. *)
Definition first (l : list R) : R := hd 0 l.

(* --- the row f 0, ..., f (n - 1) *)

Definition tabulate {A : Type} (f : nat -> A) (n : nat) : list A := map f (seq 0 n).

(* Every row is one: that of its entries. *)
Lemma tabulate_entries : forall (A : Type) (d : A) l, tabulate (fun i => nth i l d) (length l) = l.
Proof.
  intros A d l. unfold tabulate. induction l as [| a l IH]; trivial.
  simpl. rewrite <- seq_shift, map_map. simpl. rewrite IH. reflexivity.
Qed.

Lemma tabulate_length : forall (A : Type) (f : nat -> A) n, length (tabulate f n) = n.
Proof. intros. unfold tabulate. rewrite map_length. apply seq_length. Qed.

Lemma tabulate_ext : forall (A : Type) (f g : nat -> A) n, (forall i, (i < n)%nat -> f i = g i) ->
  tabulate f n = tabulate g n.
Proof. intros A f g n H. apply map_ext_in. intros i I. apply H. apply in_seq in I. lia. Qed.

Lemma tabulate_cons : forall (A : Type) (f : nat -> A) n, tabulate f (S n) = f 0%nat :: tabulate (fun i => f (S i)) n.
Proof. intros. unfold tabulate. simpl. rewrite <- seq_shift, map_map. reflexivity. Qed.

Lemma tabulate_snoc : forall (A : Type) (f : nat -> A) n, tabulate f (S n) = tabulate f n ++ [f n].
Proof. intros. unfold tabulate. rewrite seq_S, map_app. reflexivity. Qed.

Lemma tabulate_nth : forall (A : Type) (f : nat -> A) n d i, (i < n)%nat -> nth i (tabulate f n) d = f i.
Proof.
  intros A f n d i I. rewrite nth_indep with (d' := f 0%nat) by (rewrite tabulate_length; trivial).
  unfold tabulate. rewrite map_nth, seq_nth by trivial. reflexivity.
Qed.

Lemma tabulate_map : forall (A B : Type) (h : A -> B) f n, map h (tabulate f n) = tabulate (fun i => h (f i)) n.
Proof. intros. apply map_map. Qed.

Lemma tabulate_firstn : forall (A : Type) (f : nat -> A) K n, (K <= n)%nat -> firstn K (tabulate f n) = tabulate f K.
Proof.
  intros A f K n L. replace n with (K + (n - K))%nat by lia. unfold tabulate. rewrite seq_app, map_app, firstn_app.
  rewrite map_length, seq_length, Nat.sub_diag, firstn_O, app_nil_r.
  replace K with (length (map f (seq 0 K))) at 1 by (rewrite map_length; apply seq_length). apply firstn_all.
Qed.

Lemma tabulate_rev : forall (A : Type) (f : nat -> A) n, rev (tabulate f n) = tabulate (fun i => f (n - 1 - i)%nat) n.
Proof.
  intros A f n. induction n as [| n IH]; trivial.
  rewrite tabulate_snoc, rev_app_distr, IH, tabulate_cons. simpl. f_equal; [f_equal; lia |].
  apply tabulate_ext. intros i _. f_equal. lia.
Qed.

Lemma tabulate_tl : forall (A : Type) (f : nat -> A) n, tl (tabulate f (S n)) = tabulate (fun i => f (S i)) n.
Proof. intros. rewrite tabulate_cons. reflexivity. Qed.

Lemma tabulate_first : forall f n, (1 <= n)%nat -> first (tabulate f n) = f 0%nat.
Proof. intros f n L. destruct n as [| n]; [lia |]. rewrite tabulate_cons. reflexivity. Qed.

Lemma tabulate_pointwise : forall op f g n,
  pointwise op (tabulate f n) (tabulate g n) = tabulate (fun i => op (f i) (g i)) n.
Proof.
  intros op f g n. unfold pointwise, tabulate. induction (seq 0 n) as [| i l IH]; trivial.
  simpl. rewrite IH. reflexivity.
Qed.

Lemma tabulate_arange : forall n, arange 1 (n + 1) = tabulate (fun i => INR (S i)) n.
Proof.
  intro n. unfold arange, tabulate. replace (n + 1 - 1)%nat with n by lia. rewrite <- seq_shift. apply map_map.
Qed.

(* --- folds *)

Lemma scan_snoc : forall a l acc, scan acc (l ++ [a]) = scan acc l ++ [fold_left Rplus l acc + a].
Proof. induction l as [| b l IH]; intro acc; simpl; trivial. rewrite IH. reflexivity. Qed.

Lemma total_snoc : forall l a, total (l ++ [a]) = total l + a.
Proof. intros l a. unfold total. rewrite fold_left_app. reflexivity. Qed.

Theorem total_is_sum : forall f n, total (tabulate f n) = sum f n.
Proof. intros f n. induction n as [| n IH]; trivial. rewrite tabulate_snoc, total_snoc, IH. reflexivity. Qed.

Theorem cumsum_is_sum : forall f n, cumsum (tabulate f n) = tabulate (fun i => sum f (S i)) n.
Proof.
  intros f n. unfold cumsum. induction n as [| n IH]; trivial.
  rewrite !tabulate_snoc, scan_snoc, IH. fold (total (tabulate f n)). rewrite total_is_sum. reflexivity.
Qed.

(* The sum of a row is its last running sum. *)
Theorem total_is_last : forall l, total l = last (cumsum l) 0.
Proof.
  intro l. induction l as [| a l _] using rev_ind; trivial. rewrite total_snoc. unfold cumsum.
  rewrite scan_snoc, last_last. reflexivity.
Qed.

Lemma max_over_ext : forall f g low high, (low <= high)%nat -> (forall k, (low <= k <= high)%nat -> f k = g k) ->
  max_over low high f = max_over low high g.
Proof.
  intros f g low high L H. apply Rle_antisym; apply max_over_le; trivial; intros k K.
  - rewrite H by trivial. apply max_over_ge; trivial.
  - rewrite <- H by trivial. apply max_over_ge; trivial.
Qed.

Theorem amax_is_max_over : forall f n, (1 <= n)%nat ->
  amax (tabulate f n) = max_over 1 n (fun k => f (k - 1)%nat).
Proof.
  intros f n L. unfold max_over. destruct n as [| n]; [lia |]. replace (S n - 1)%nat with n by lia. clear L.
  rewrite tabulate_cons. simpl. induction n as [| n IH]; trivial.
  rewrite tabulate_snoc, fold_left_app, IH. simpl. f_equal.
Qed.

Theorem amin_is_min_over : forall f n, (1 <= n)%nat ->
  amin (tabulate f n) = min_over 1 n (fun k => f (k - 1)%nat).
Proof.
  intros f n L. unfold min_over. destruct n as [| n]; [lia |]. replace (S n - 1)%nat with n by lia. clear L.
  rewrite tabulate_cons. simpl. induction n as [| n IH]; trivial.
  rewrite tabulate_snoc, fold_left_app, IH. simpl. f_equal.
Qed.

(* All the rewriting a generated program needs. *)
Ltac read_rows :=
  repeat (rewrite ?tabulate_map, ?cumsum_is_sum, ?tabulate_arange, ?tabulate_pointwise, ?tabulate_rev, ?tabulate_tl,
    ?total_is_sum; unfold clamp_min, clamp_max).
