(* Finite sums, for every length. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary.
Open Scope R_scope.

(* --- one sum against another, term by term *)

Lemma sum_ext : forall f g n, (forall i, (i < n)%nat -> f i = g i) -> sum f n = sum g n.
Proof.
  induction n as [| n IH]; intro H; simpl; trivial.
  rewrite IH, H; auto with arith.
Qed.

Lemma sum_le : forall f g n, (forall i, (i < n)%nat -> f i <= g i) -> sum f n <= sum g n.
Proof.
  induction n as [| n IH]; intro H; simpl; [lra |].
  apply Rplus_le_compat; auto with arith.
Qed.

Lemma sum_nonneg : forall f n, (forall i, (i < n)%nat -> 0 <= f i) -> 0 <= sum f n.
Proof.
  induction n as [| n IH]; intro H; simpl; [lra |].
  apply Rplus_le_le_0_compat; auto with arith.
Qed.

Lemma sum_pos : forall f n k, (forall i, (i < n)%nat -> 0 <= f i) -> (k < n)%nat -> 0 < f k -> 0 < sum f n.
Proof.
  induction n as [| n IH]; intros k H K P; simpl; [lia |].
  assert (0 <= f n) by auto with arith.
  assert (0 <= sum f n) by (apply sum_nonneg; auto with arith).
  destruct (Nat.eq_dec k n) as [-> | N]; [lra |].
  enough (0 < sum f n) by lra.
  apply IH with k; auto with arith; lia.
Qed.

(* A sum of nonnegative terms is at least any one of them, and 0 only if all are. *)
Lemma sum_ge_term : forall f n k, (forall i, (i < n)%nat -> 0 <= f i) -> (k < n)%nat -> f k <= sum f n.
Proof.
  induction n as [| n IH]; intros k H K; simpl; [lia |].
  assert (0 <= f n) by auto with arith.
  assert (0 <= sum f n) by (apply sum_nonneg; auto with arith).
  destruct (Nat.eq_dec k n) as [-> | N]; [lra |].
  enough (f k <= sum f n) by lra.
  apply IH; auto with arith; lia.
Qed.

(* --- linearity *)

Lemma sum_plus : forall f g n, sum (fun i => f i + g i) n = sum f n + sum g n.
Proof. induction n as [| n IH]; simpl; [| rewrite IH]; ring. Qed.

Lemma sum_minus : forall f g n, sum (fun i => f i - g i) n = sum f n - sum g n.
Proof. induction n as [| n IH]; simpl; [| rewrite IH]; ring. Qed.

Lemma sum_opp : forall f n, sum (fun i => - f i) n = - sum f n.
Proof. induction n as [| n IH]; simpl; [| rewrite IH]; ring. Qed.

Lemma sum_scal : forall a f n, sum (fun i => a * f i) n = a * sum f n.
Proof. induction n as [| n IH]; simpl; [| rewrite IH]; ring. Qed.

Lemma sum_const : forall a n, sum (fun _ => a) n = INR n * a.
Proof. induction n as [| n IH]; [simpl; ring |]. simpl sum. rewrite IH, S_INR. ring. Qed.

Lemma sum_zero : forall f n, (forall i, (i < n)%nat -> f i = 0) -> sum f n = 0.
Proof. intros f n H. rewrite (sum_ext f (fun _ => 0)); trivial. rewrite sum_const; ring. Qed.

(* --- splitting, shifting, picking out *)

Lemma sum_shift : forall f n, sum f (S n) = f 0%nat + sum (fun i => f (S i)) n.
Proof. induction n as [| n IH]; [simpl; ring |]. change (sum f (S n) + f (S n) = f 0%nat + (sum (fun i => f (S i)) n + f (S n))). rewrite IH; ring. Qed.

Lemma sum_split : forall f k n, (k <= n)%nat -> sum f n = sum f k + sum (fun i => f (k + i)%nat) (n - k).
Proof.
  intros f k n K. replace n with (k + (n - k))%nat at 1 by lia.
  induction (n - k)%nat as [| d IH]; [rewrite Nat.add_0_r; simpl; ring |].
  rewrite Nat.add_succ_r; simpl; rewrite IH; ring.
Qed.

(* Nonnegative terms from k on only add. *)
Lemma sum_prefix_le : forall f k n, (k <= n)%nat -> (forall i, (k <= i < n)%nat -> 0 <= f i) -> sum f k <= sum f n.
Proof.
  intros f k n K H. rewrite (sum_split f k n) by trivial.
  enough (0 <= sum (fun i => f (k + i)%nat) (n - k)) by lra.
  apply sum_nonneg; intros i I; apply H; lia.
Qed.

(* 1 at token x, 0 elsewhere. *)
Definition at_token (x i : nat) : R := if Nat.eq_dec i x then 1 else 0.

Lemma at_token_same : forall x, at_token x x = 1.
Proof. intro x; unfold at_token; destruct (Nat.eq_dec x x); [trivial | contradiction]. Qed.

Lemma at_token_other : forall x i, i <> x -> at_token x i = 0.
Proof. intros x i N; unfold at_token; destruct (Nat.eq_dec i x); [contradiction | trivial]. Qed.

Lemma sum_at_token : forall f x n, (x < n)%nat -> sum (fun i => at_token x i * f i) n = f x.
Proof.
  induction n as [| n IH]; intro X; [lia |]; simpl.
  destruct (Nat.eq_dec x n) as [-> | N].
  - rewrite at_token_same, sum_zero; [ring |].
    intros i I; rewrite at_token_other by lia; ring.
  - rewrite IH, at_token_other by lia; ring.
Qed.

(* f with the value v at x instead of its own. *)
Definition update (f : nat -> R) (x : nat) (v : R) (i : nat) : R := if Nat.eq_dec i x then v else f i.

Lemma update_same : forall f x v, update f x v x = v.
Proof. intros; unfold update; destruct (Nat.eq_dec x x); [trivial | contradiction]. Qed.

Lemma update_other : forall f x v i, i <> x -> update f x v i = f i.
Proof. intros; unfold update; destruct (Nat.eq_dec i x); [contradiction | trivial]. Qed.

Lemma sum_update : forall f x v n, (x < n)%nat -> sum (update f x v) n = sum f n - f x + v.
Proof.
  intros f x v n X.
  rewrite (sum_ext (update f x v) (fun i => f i + at_token x i * (v - f i))), sum_plus.
  - rewrite (sum_at_token (fun i => v - f i)) by trivial. ring.
  - intros i _; unfold update, at_token; destruct (Nat.eq_dec i x) as [-> |]; ring.
Qed.

(* --- the words of the generated formulas *)

Lemma sum_over_from_0 : forall f n, (1 <= n)%nat -> sum_over 0 (n - 1) f = sum f n.
Proof. intros f n N; unfold sum_over. replace (n - 1 + 1 - 0)%nat with n by lia. reflexivity. Qed.

Lemma sum_over_from_1 : forall f n, sum_over 1 n f = sum (fun i => f (S i)) n.
Proof. intros f n; unfold sum_over. replace (n + 1 - 1)%nat with n by lia. reflexivity. Qed.

Lemma max_from_ge : forall f low steps k, (low <= k <= low + steps)%nat -> f k <= max_from low steps f.
Proof.
  induction steps as [| s IH]; intros k K; simpl.
  - replace k with low by lia; lra.
  - destruct (Nat.eq_dec k (low + S s)) as [-> | N]; [apply Rmax_r |].
    eapply Rle_trans; [apply IH; lia | apply Rmax_l].
Qed.

Lemma max_from_attained : forall f low steps, exists k, (low <= k <= low + steps)%nat /\ max_from low steps f = f k.
Proof.
  induction steps as [| s (k & K & E)]; simpl.
  - exists low; split; [lia | reflexivity].
  - destruct (Rmax_case_strong (max_from low s f) (f (low + S s)%nat)
                (fun r => r = max_from low s f \/ r = f (low + S s)%nat)) as [H | H]; auto.
    + exists k; split; [lia | lra].
    + exists (low + S s)%nat; split; [lia | trivial].
Qed.

Lemma max_over_ge : forall f low high k, (low <= k <= high)%nat -> f k <= max_over low high f.
Proof. intros; apply max_from_ge; lia. Qed.

Lemma max_over_attained : forall f low high, (low <= high)%nat ->
  exists k, (low <= k <= high)%nat /\ max_over low high f = f k.
Proof.
  intros f low high L. destruct (max_from_attained f low (high - low)) as (k & K & E).
  exists k; split; [lia | exact E].
Qed.

Lemma max_over_le : forall f low high b, (low <= high)%nat ->
  (forall k, (low <= k <= high)%nat -> f k <= b) -> max_over low high f <= b.
Proof. intros f low high b L H. destruct (max_over_attained f low high L) as (k & K & ->); auto. Qed.

Lemma min_from_le : forall f low steps k, (low <= k <= low + steps)%nat -> min_from low steps f <= f k.
Proof.
  induction steps as [| s IH]; intros k K; simpl.
  - replace k with low by lia; lra.
  - destruct (Nat.eq_dec k (low + S s)) as [-> | N]; [apply Rmin_r |].
    eapply Rle_trans; [apply Rmin_l | apply IH; lia].
Qed.

Lemma min_from_attained : forall f low steps, exists k, (low <= k <= low + steps)%nat /\ min_from low steps f = f k.
Proof.
  induction steps as [| s (k & K & E)]; simpl.
  - exists low; split; [lia | reflexivity].
  - destruct (Rmin_case_strong (min_from low s f) (f (low + S s)%nat)
                (fun r => r = min_from low s f \/ r = f (low + S s)%nat)) as [H | H]; auto.
    + exists k; split; [lia | lra].
    + exists (low + S s)%nat; split; [lia | trivial].
Qed.

Lemma min_over_le : forall f low high k, (low <= k <= high)%nat -> min_over low high f <= f k.
Proof. intros; apply min_from_le; lia. Qed.

Lemma min_over_attained : forall f low high, (low <= high)%nat ->
  exists k, (low <= k <= high)%nat /\ min_over low high f = f k.
Proof.
  intros f low high L. destruct (min_from_attained f low (high - low)) as (k & K & E).
  exists k; split; [lia | exact E].
Qed.

Lemma min_over_ge : forall f low high b, (low <= high)%nat ->
  (forall k, (low <= k <= high)%nat -> b <= f k) -> b <= min_over low high f.
Proof. intros f low high b L H. destruct (min_over_attained f low high L) as (k & K & ->); auto. Qed.

(* --- sums over a range of indices *)

Lemma sum_over_ext : forall f g low high, (forall i, (low <= i <= high)%nat -> f i = g i) ->
  sum_over low high f = sum_over low high g.
Proof. intros f g low high H. unfold sum_over. apply sum_ext. intros i I. apply H; lia. Qed.

Lemma sum_over_le : forall f g low high, (forall i, (low <= i <= high)%nat -> f i <= g i) ->
  sum_over low high f <= sum_over low high g.
Proof. intros f g low high H. unfold sum_over. apply sum_le. intros i I. apply H; lia. Qed.

Lemma sum_over_nonneg : forall f low high, (forall i, (low <= i <= high)%nat -> 0 <= f i) -> 0 <= sum_over low high f.
Proof. intros f low high H. unfold sum_over. apply sum_nonneg. intros i I. apply H; lia. Qed.

Lemma sum_over_plus : forall f g low high,
  sum_over low high (fun i => f i + g i) = sum_over low high f + sum_over low high g.
Proof. intros. unfold sum_over. apply sum_plus. Qed.

Lemma sum_over_minus : forall f g low high,
  sum_over low high (fun i => f i - g i) = sum_over low high f - sum_over low high g.
Proof. intros. unfold sum_over. apply sum_minus. Qed.

Lemma sum_over_scal : forall a f low high, sum_over low high (fun i => a * f i) = a * sum_over low high f.
Proof. intros. unfold sum_over. apply (sum_scal a (fun i => f (low + i)%nat)). Qed.

Lemma sum_over_zero : forall f low high, (forall i, (low <= i <= high)%nat -> f i = 0) -> sum_over low high f = 0.
Proof. intros f low high H. unfold sum_over. apply sum_zero. intros i I. apply H; lia. Qed.

Lemma sum_over_const_1 : forall a n, sum_over 1 n (fun _ => a) = INR n * a.
Proof. intros a n. rewrite sum_over_from_1. apply sum_const. Qed.

Lemma sum_over_last_1 : forall f n, sum_over 1 (S n) f = sum_over 1 n f + f (S n).
Proof. intros f n. rewrite !sum_over_from_1. reflexivity. Qed.

(* Read backwards. *)
Lemma sum_reverse : forall f n, sum (fun i => f (n - 1 - i)%nat) n = sum f n.
Proof.
  induction n as [| n IH]; trivial.
  rewrite sum_shift. simpl sum at 2. rewrite <- IH.
  replace (S n - 1 - 0)%nat with n by lia.
  rewrite (sum_ext _ (fun i => f (n - 1 - i)%nat)); [ring |].
  intros i I. f_equal. lia.
Qed.

Lemma sum_over_reverse_1 : forall f n, sum_over 1 n (fun j => f (n + 1 - j)%nat) = sum_over 1 n f.
Proof.
  intros f n. rewrite !sum_over_from_1. rewrite <- (sum_reverse (fun i => f (S i))).
  apply sum_ext. intros i I. f_equal. lia.
Qed.

Lemma min_over_ext : forall f g low high, (low <= high)%nat -> (forall k, (low <= k <= high)%nat -> f k = g k) ->
  min_over low high f = min_over low high g.
Proof.
  intros f g low high L H. apply Rle_antisym; apply min_over_ge; trivial; intros k K.
  - rewrite <- H by trivial. apply min_over_le; trivial.
  - rewrite H by trivial. apply min_over_le; trivial.
Qed.

(* Terms that vanish from k on may be left out. *)
Lemma sum_cut : forall f k n, (k <= n)%nat -> (forall i, (k <= i < n)%nat -> f i = 0) -> sum f n = sum f k.
Proof.
  intros f k n K H. rewrite (sum_split f k n K), (sum_zero (fun i => f (k + i)%nat)); [ring |].
  intros i I. apply H. lia.
Qed.

Lemma sum_over_split_last : forall f m, (1 <= m)%nat -> sum_over 1 m f = sum_over 1 (m - 1) f + f m.
Proof.
  intros f m M. replace m with (S (m - 1)) at 1 by lia. rewrite sum_over_last_1. do 2 f_equal. lia.
Qed.
