(* Targets, drafters and the distances between them.

   A distribution over n tokens is a function from nat, read below n only. Targets are sorted: token 0 is the greedy
   one. Ties are resolved against acceptance, so the draft token is any token that no other exceeds. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs.
Open Scope R_scope.

Definition distribution (p : nat -> R) (n : nat) : Prop :=
  (forall i, (i < n)%nat -> 0 <= p i) /\ sum p n = 1.

Definition descending (p : nat -> R) (n : nat) : Prop :=
  forall i j, (i <= j)%nat -> (j < n)%nat -> p j <= p i.

Definition target (p : nat -> R) (n : nat) : Prop := distribution p n /\ descending p n.

(* Finite divergence: the drafter excludes no token the target allows. *)
Definition covers (q p : nat -> R) (n : nat) : Prop := forall i, (i < n)%nat -> 0 < p i -> 0 < q i.

(* A drafter against a target p. *)
Definition drafter (q p : nat -> R) (n : nat) : Prop := distribution q n /\ covers q p n.

(* Token x may be drafted: no other is more probable to the drafter. *)
Definition argmax (q : nat -> R) (n x : nat) : Prop := (x < n)%nat /\ forall y, (y < n)%nat -> q y <= q x.

(* KL(p || q), in nats; its terms vanish where p does. *)
Definition KL (n : nat) (p q : nat -> R) : R := sum (fun i => p i * (ln (p i) - ln (q i))) n.

(* Total variation, half the sum of the differences. *)
Definition TV (n : nat) (p q : nat -> R) : R := sum (fun i => Rabs (p i - q i)) n / 2.

Section Targets.

Variables (p : nat -> R) (n : nat).
Hypothesis P : target p n.

Lemma target_nonneg : forall i, (i < n)%nat -> 0 <= p i.
Proof. exact (proj1 (proj1 P)). Qed.

Lemma target_sum : sum p n = 1.
Proof. exact (proj2 (proj1 P)). Qed.

Lemma target_descending : forall i j, (i <= j)%nat -> (j < n)%nat -> p j <= p i.
Proof. exact (proj2 P). Qed.

Lemma vocabulary_not_empty : (0 < n)%nat.
Proof.
  destruct (Nat.eq_dec n 0) as [Z |]; [| lia]. generalize target_sum. rewrite Z. simpl. lra.
Qed.

Lemma greedy_token_positive : 0 < p 0%nat.
Proof.
  assert (N := vocabulary_not_empty).
  destruct (Rle_lt_dec (p 0%nat) 0) as [Z |]; trivial.
  assert (S : sum p n <= sum (fun _ => 0) n).
  { apply sum_le; intros i I. generalize (target_descending 0 i (Nat.le_0_l i) I); lra. }
  rewrite target_sum, sum_const in S. lra.
Qed.

Lemma target_at_most_1 : forall i, (i < n)%nat -> p i <= 1.
Proof. intros i I. rewrite <- target_sum. apply sum_ge_term; trivial. exact target_nonneg. Qed.

End Targets.
