(* What each rule for one draft token rejects, printed from its declaration by `symcert verify --accept`. Do not edit.

   p is a target over n tokens, most probable first; x is the draft token. A rule that compares with the token of rank m
   rejects what is no more probable than that one: ties count against acceptance. *)

Require Import Reals.
From Symcert Require Import Vocabulary Entropy.
Open Scope R_scope.

Definition rejects_additive (p : nat -> R) (n : nat) (t : R) (x : nat) : Prop :=
  p x < p 0%nat - t.

Definition rejects_constant (p : nat -> R) (n : nat) (a : R) (x : nat) : Prop :=
  p x < a /\ ((1 < n)%nat /\ p x <= p 1%nat).

Definition rejects_multiplicative (p : nat -> R) (n : nat) (alpha : R) (x : nat) : Prop :=
  p x < alpha * p 0%nat.

Definition rejects_relaxed (p : nat -> R) (n : nat) (m : nat) (delta : R) (x : nat) : Prop :=
  ((m < n)%nat /\ p x <= p m) \/ p x < p 0%nat - delta.

Definition rejects_relaxed_ratio (p : nat -> R) (n : nat) (m : nat) (r : R) (x : nat) : Prop :=
  ((m < n)%nat /\ p x <= p m) \/ p x < r * p 0%nat.

Definition rejects_strict (p : nat -> R) (n : nat) (x : nat) : Prop :=
  (1 < n)%nat /\ p x <= p 1%nat.

Definition rejects_top_m (p : nat -> R) (n : nat) (m : nat) (x : nat) : Prop :=
  (m < n)%nat /\ p x <= p m.

Definition rejects_typical (p : nat -> R) (n : nat) (epsilon : R) (delta : R) (entropy_eps : R) (x : nat) : Prop :=
  p x <= Rmin epsilon (delta * exp (- entropy p n entropy_eps)).

(* A rule with its parameters. *)
Inductive rule : Set :=
  | additive (t : R)
  | constant (a : R)
  | multiplicative (alpha : R)
  | relaxed (m : nat) (delta : R)
  | relaxed_ratio (m : nat) (r : R)
  | strict
  | top_m (m : nat)
  | typical (epsilon : R) (delta : R) (entropy_eps : R).

(* Its parameters are in the declared ranges. *)
Definition admissible (declared : rule) : Prop :=
  match declared with
  | additive t => 0 <= t <= 1
  | constant a => 0 <= a <= 1
  | multiplicative alpha => 0 <= alpha <= 1
  | relaxed m delta => (1 <= m)%nat /\ 0 <= delta <= 1
  | relaxed_ratio m r => (1 <= m)%nat /\ 0 <= r <= 1
  | strict => True
  | top_m m => (1 <= m)%nat
  | typical epsilon delta entropy_eps => 0 < epsilon <= 1 /\ 0 < delta < 1 /\ 0 <= entropy_eps <= 1
  end.

Definition rejects (declared : rule) (p : nat -> R) (n : nat) (x : nat) : Prop :=
  match declared with
  | additive t => rejects_additive p n t x
  | constant a => rejects_constant p n a x
  | multiplicative alpha => rejects_multiplicative p n alpha x
  | relaxed m delta => rejects_relaxed p n m delta x
  | relaxed_ratio m r => rejects_relaxed_ratio p n m r x
  | strict => rejects_strict p n x
  | top_m m => rejects_top_m p n m x
  | typical epsilon delta entropy_eps => rejects_typical p n epsilon delta entropy_eps x
  end.
