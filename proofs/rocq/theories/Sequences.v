(* Runs, not steps: how many of N positions can be rejected, for every N.

   A position has a divergence KL >= 0 and a certificate C >= 0, which may be infinite, and a rejected position has
   KL >= C. That is what a certificate says; the converse is false. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums.
Open Scope R_scope.

(* --- counting *)

(* How many positions below n are in s. *)
Fixpoint size (s : nat -> bool) (n : nat) : nat :=
  match n with
  | O => 0%nat
  | S k => (size s k + if s k then 1 else 0)%nat
  end.

Definition indicator (s : nat -> bool) (i : nat) : R := if s i then 1 else 0.

Lemma size_is_sum : forall s n, INR (size s n) = sum (indicator s) n.
Proof.
  induction n as [| n IH]; [reflexivity |]. simpl sum. rewrite <- IH. simpl size. rewrite plus_INR.
  unfold indicator. destruct (s n); simpl; reflexivity.
Qed.

Lemma size_at_most : forall s n, (size s n <= n)%nat.
Proof. induction n as [| n IH]; simpl; [lia |]. destruct (s n); lia. Qed.

Lemma size_all : forall s n, (forall i, (i < n)%nat -> s i = true) -> size s n = n.
Proof. induction n as [| n IH]; intro H; simpl; trivial. rewrite IH, H; auto with arith. lia. Qed.

(* Nothing from n on counts. *)
Lemma size_prefix : forall s n N, (n <= N)%nat -> (forall i, (n <= i < N)%nat -> s i = false) -> size s N = size s n.
Proof.
  intros s n N L H. induction N as [| N IH]; [f_equal; lia |].
  destruct (Nat.eq_dec n (S N)) as [-> |]; [reflexivity |]. simpl.
  rewrite H by lia. rewrite IH; [lia | lia | intros; apply H; lia].
Qed.

Lemma sum_restricted : forall f k n, (k <= n)%nat -> sum (fun i => if lt_dec i k then f i else 0) n = sum f k.
Proof.
  intros f k n K. rewrite (sum_split _ k n K).
  rewrite (sum_ext _ f k), (sum_zero (fun i => if lt_dec (k + i) k then f (k + i)%nat else 0)).
  - ring.
  - intros i _. destruct (lt_dec (k + i) k); [lia | reflexivity].
  - intros i I. destruct (lt_dec i k); [reflexivity | lia].
Qed.

(* --- positions *)

Definition nonnegative (b : bound) : Prop :=
  match b with
  | Finite r => 0 <= r
  | Infinite => True
  end.

Definition above (b : bound) (r : R) : Prop :=
  match b with
  | Finite c => r < c
  | Infinite => True
  end.

(* Among the first n positions the divergences of the rejected ones reach their certificates. *)
Definition certified_positions (kl : nat -> R) (c : nat -> bound) (rejected : nat -> bool) (n : nat) : Prop :=
  forall i, (i < n)%nat -> 0 <= kl i /\ nonnegative (c i) /\ (rejected i = true -> at_least (c i) (kl i)).

Definition reaching (kl : nat -> R) (c : nat -> bound) (i : nat) : bool :=
  match c i with
  | Finite r => if Rle_dec r (kl i) then true else false
  | Infinite => false
  end.

(* KL / C: 1 where C = 0, a position that may be rejected at any divergence, and 0 where C is infinite. *)
Definition quotient (kl : R) (c : bound) : R :=
  match c with
  | Finite r => if Rlt_dec 0 r then kl / r else 1
  | Infinite => 0
  end.

(* --- runs at a uniform divergence *)

(* C > epsilon >= KL at every position of a run: none of them is rejected. *)
Theorem certified_run : forall kl c rejected n start stop epsilon, certified_positions kl c rejected n ->
  (stop <= n)%nat -> (forall i, (start <= i < stop)%nat -> above (c i) epsilon /\ kl i <= epsilon) ->
  forall i, (start <= i < stop)%nat -> rejected i = false.
Proof.
  intros kl c rejected n start stop epsilon H N RUN i I. destruct (RUN i I) as (A & K).
  destruct (H i ltac:(lia)) as (_ & _ & REACH). destruct (rejected i); trivial. exfalso.
  specialize (REACH eq_refl). destruct (c i); simpl in *; lra.
Qed.

(* 0 <= C <= epsilon at a position: divergences of at most epsilon, its own equal to C, let it be rejected. *)
Theorem run_ends : forall c n i r epsilon, (i < n)%nat -> (forall j, (j < n)%nat -> nonnegative (c j)) ->
  c i = Finite r -> r <= epsilon ->
  exists kl rejected, certified_positions kl c rejected n /\ (forall j, kl j <= epsilon) /\ rejected i = true.
Proof.
  intros c n i r epsilon I C E L.
  assert (Z : 0 <= r) by (generalize (C i I); rewrite E; trivial).
  exists (fun j => if Nat.eq_dec j i then r else 0), (fun j => if Nat.eq_dec j i then true else false).
  split; [| split].
  - intros j J. destruct (Nat.eq_dec j i) as [-> |]; (split; [lra | split; [auto |]]); [intros _ | discriminate].
    rewrite E. simpl. lra.
  - intro j. destruct (Nat.eq_dec j i); lra.
  - destruct (Nat.eq_dec i i); [reflexivity | contradiction].
Qed.

(* --- Markov's inequality *)

Lemma quotient_nonneg : forall kl c, 0 <= kl -> 0 <= quotient kl c.
Proof.
  intros kl [r |] K; simpl; [| lra]. destruct (Rlt_dec 0 r) as [P |]; [| lra].
  apply Rmult_le_pos; trivial. left. apply Rinv_0_lt_compat; exact P.
Qed.

Lemma quotient_of_reached : forall kl r, r <= kl -> 1 <= quotient kl (Finite r).
Proof.
  intros kl r L; simpl. destruct (Rlt_dec 0 r) as [P |]; [| lra].
  apply Rmult_le_reg_r with r; trivial. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

(* #rejected <= #{KL >= C} <= sum of min(1, KL/C) <= sum of KL/C. *)
Theorem reject_markov : forall kl c rejected n, certified_positions kl c rejected n ->
  (size rejected n <= size (reaching kl c) n)%nat /\
  INR (size (reaching kl c) n) <= sum (fun i => Rmin 1 (quotient (kl i) (c i))) n /\
  sum (fun i => Rmin 1 (quotient (kl i) (c i))) n <= sum (fun i => quotient (kl i) (c i)) n.
Proof.
  intros kl c rejected n H. split; [| split].
  - apply INR_le. rewrite !size_is_sum. apply sum_le. intros i I. destruct (H i I) as (_ & _ & REACH).
    unfold indicator, reaching. destruct (rejected i).
    + specialize (REACH eq_refl). destruct (c i) as [r |]; simpl in REACH; [| contradiction].
      destruct (Rle_dec r (kl i)); lra.
    + destruct (c i) as [r |]; [destruct (Rle_dec r (kl i)) |]; lra.
  - rewrite size_is_sum. apply sum_le. intros i I. destruct (H i I) as (K & _).
    assert (Q := quotient_nonneg (kl i) (c i) K).
    unfold indicator, reaching. destruct (c i) as [r |]; [destruct (Rle_dec r (kl i)) as [L |] |].
    + apply Rmin_glb; [lra | exact (quotient_of_reached (kl i) r L)].
    + apply Rmin_glb; lra.
    + apply Rmin_glb; lra.
  - apply sum_le. intros i _. apply Rmin_r.
Qed.

(* KL = C > 0 where rejected, 0 elsewhere: every inequality of reject_markov is an equality. *)
Theorem markov_attained : forall c (rejected : nat -> bool) n, (forall i, (i < n)%nat -> 0 < c i) ->
  certified_positions (fun i => if rejected i then c i else 0) (fun i => Finite (c i)) rejected n /\
  sum (fun i => quotient (if rejected i then c i else 0) (Finite (c i))) n = INR (size rejected n).
Proof.
  intros c rejected n C. split.
  - intros i I. specialize (C i I). simpl.
    destruct (rejected i); (split; [lra | split; [lra |]]); [intros _; lra | discriminate].
  - rewrite size_is_sum. apply sum_ext. intros i I. specialize (C i I). unfold indicator. simpl.
    destruct (Rlt_dec 0 (c i)); [| lra]. destruct (rejected i); field; lra.
Qed.

(* --- a budget of mean divergence *)

Definition ascending (c : nat -> R) (n : nat) : Prop := forall i k, (i <= k)%nat -> (k < n)%nat -> c i <= c k.

(* Finite certificates at the first n positions, infinite ones behind. *)
Definition profile (c : nat -> R) (n i : nat) : bound := if lt_dec i n then Finite (c i) else Infinite.

(* The r smallest certificates fit into the budget, and no more do. *)
Definition cheapest (c : nat -> R) (n : nat) (budget : R) (r : nat) : Prop :=
  ascending c n /\ (r <= n)%nat /\ sum c r <= budget /\ (r = n \/ budget < sum c r + c r).

(* The certificates before the r-th are at most the price, the others at least. *)
Definition priced (c : nat -> R) (price : R) (r n : nat) : Prop :=
  (r <= n)%nat /\ (forall i, (i < r)%nat -> c i <= price) /\ (forall i, (r <= i < n)%nat -> price <= c i).

(* Positions rejected with probability y in [0, 1] cost at least y C each. The dual of the fractional knapsack. *)
Theorem budget_shares : forall kl c y n r price budget, priced c price r n ->
  (forall i, (i < n)%nat -> 0 <= y i <= 1 /\ y i * c i <= kl i) -> sum kl n <= budget ->
  price * (sum y n - INR r) <= budget - sum c r.
Proof.
  intros kl c y n r price budget (L & BEFORE & BEHIND) Y B.
  assert (T : sum (fun i => if lt_dec i r then c i - price else 0) n <= sum (fun i => kl i - price * y i) n).
  { apply sum_le. intros i I. destruct (Y i I) as ((Y0 & Y1) & K). destruct (lt_dec i r) as [J | J].
    - generalize (Rmult_le_compat_l (1 - y i) (c i) price ltac:(lra) (BEFORE i J)). lra.
    - generalize (Rmult_le_compat_l (y i) price (c i) Y0 (BEHIND i ltac:(lia))). lra. }
  rewrite sum_restricted, !sum_minus, sum_const, sum_scal in T by trivial. lra.
Qed.

Section Budget.

Variables (kl c : nat -> R) (rejected : nat -> bool) (n N : nat).
Hypotheses (NN : (n <= N)%nat) (H : certified_positions kl (profile c n) rejected N).

Lemma rejected_below : size rejected N = size rejected n.
Proof.
  apply size_prefix; trivial. intros i I. destruct (H i ltac:(lia)) as (_ & _ & REACH). unfold profile in REACH.
  destruct (lt_dec i n); [lia |]. destruct (rejected i); trivial. destruct (REACH eq_refl).
Qed.

Lemma spent_below : sum kl n <= sum kl N.
Proof. apply sum_prefix_le; trivial. intros i I. apply (H i). lia. Qed.

(* A rejected position, counted 1, costs at least its certificate. *)
Lemma rejections_are_shares : forall i, (i < n)%nat ->
  0 <= indicator rejected i <= 1 /\ indicator rejected i * c i <= kl i.
Proof.
  intros i I. destruct (H i ltac:(lia)) as (K & _ & REACH). unfold profile in REACH.
  destruct (lt_dec i n); [| contradiction]. unfold indicator. destruct (rejected i); [| lra].
  specialize (REACH eq_refl). simpl in REACH. lra.
Qed.

(* Divergences that sum to at most the budget reject no more positions than smallest certificates fit into it. *)
Theorem reject_budget : forall r budget, sum kl N <= budget -> cheapest c n budget r -> (size rejected N <= r)%nat.
Proof.
  intros r budget B (A & R & _ & [-> | NEXT]).
  { rewrite rejected_below. apply size_at_most. }
  rewrite rejected_below. destruct (le_lt_dec (size rejected n) r) as [| MORE]; trivial. exfalso.
  assert (M := size_at_most rejected n).
  assert (S : c r * (sum (indicator rejected) n - INR r) <= budget - sum c r).
  { apply (budget_shares kl); [split; [trivial | split; intros; apply A; lia] | exact rejections_are_shares |].
    generalize spent_below. lra. }
  rewrite <- size_is_sum in S.
  assert (Z : 0 <= c r).
  { destruct (H r ltac:(lia)) as (_ & Z & _). unfold profile in Z. destruct (lt_dec r n); [exact Z | lia]. }
  assert (ONE : INR (r + 1) <= INR (size rejected n)) by (apply le_INR; lia). rewrite plus_INR in ONE. simpl in ONE.
  generalize (Rmult_le_compat_l (c r) 1 (INR (size rejected n) - INR r) Z ltac:(lra)). lra.
Qed.

(* m rejections cost at least the m smallest certificates. *)
Theorem rejections_cost : ascending c n -> sum c (size rejected N) <= sum kl N.
Proof.
  intro A. rewrite rejected_below. eapply Rle_trans; [| exact spent_below].
  assert (M := size_at_most rejected n). set (m := size rejected n) in *.
  destruct (Nat.eq_dec m 0) as [-> | POS].
  { apply sum_nonneg. intros i I. apply (H i). lia. }
  assert (S : c (m - 1)%nat * (sum (indicator rejected) n - INR m) <= sum kl n - sum c m).
  { apply (budget_shares kl); [| exact rejections_are_shares | apply Rle_refl].
    split; [trivial | split; intros i I; apply A; lia]. }
  rewrite <- size_is_sum in S. fold m in S. lra.
Qed.

End Budget.

(* KL = C at the r smallest certificates, 0 elsewhere, stays within the budget and lets r positions be rejected. *)
Theorem budget_attained : forall c n N r budget, (n <= N)%nat -> (forall i, (i < n)%nat -> 0 <= c i) ->
  cheapest c n budget r ->
  exists kl rejected,
    certified_positions kl (profile c n) rejected N /\ sum kl N <= budget /\ size rejected N = r.
Proof.
  intros c n N r budget NN C (_ & R & B & _).
  exists (fun i => if lt_dec i r then c i else 0), (fun i => if lt_dec i r then true else false).
  split; [| split].
  - intros i I. unfold profile. destruct (lt_dec i r) as [J | J].
    + destruct (lt_dec i n); [simpl | lia]. split; [auto | split; [auto | intros _; lra]].
    + split; [lra | split; [| discriminate]]. destruct (lt_dec i n); simpl; auto.
  - rewrite sum_restricted by lia. exact B.
  - rewrite (size_prefix _ r) by (lia || (intros i I; destruct (lt_dec i r); [lia | reflexivity])).
    apply size_all. intros i I. destruct (lt_dec i r); [reflexivity | lia].
Qed.
