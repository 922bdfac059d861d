(* The words the generated formulas are written in, and values that may be infinite. *)

Require Import Reals Lra Lia.
Open Scope R_scope.

(* --- functions of one or two reals *)

Definition log1p (x : R) : R := ln (1 + x).
Definition expm1 (x : R) : R := exp x - 1.
Definition atanh (x : R) : R := (ln (1 + x) - ln (1 - x)) / 2.

(* x log y and x log (1 + y), 0 where x = 0. *)
Definition xlogy (x y : R) : R := x * ln y.
Definition xlog1py (x y : R) : R := x * ln (1 + y).

(* --- sums, minima and maxima over a range of indices *)

(* f 0 + ... + f (n - 1). *)
Fixpoint sum (f : nat -> R) (n : nat) : R :=
  match n with
  | O => 0
  | S k => sum f k + f k
  end.

(* f low + ... + f high; 0 if high < low. *)
Definition sum_over (low high : nat) (f : nat -> R) : R :=
  sum (fun i => f (low + i)%nat) (high + 1 - low).

Fixpoint max_from (low steps : nat) (f : nat -> R) : R :=
  match steps with
  | O => f low
  | S k => Rmax (max_from low k f) (f (low + S k)%nat)
  end.

Fixpoint min_from (low steps : nat) (f : nat -> R) : R :=
  match steps with
  | O => f low
  | S k => Rmin (min_from low k f) (f (low + S k)%nat)
  end.

(* The largest and smallest of f low, ..., f high, for low <= high. *)
Definition max_over (low high : nat) (f : nat -> R) : R := max_from low (high - low) f.
Definition min_over (low high : nat) (f : nat -> R) : R := min_from low (high - low) f.

(* --- bounds that may be infinite *)

Inductive bound : Set :=
  | Finite : R -> bound
  | Infinite : bound.

(* What is bounded below by an infinite bound does not exist. *)
Definition at_least (b : bound) (x : R) : Prop :=
  match b with
  | Finite r => r <= x
  | Infinite => False
  end.

Definition bound_min (b c : bound) : bound :=
  match b, c with
  | Finite r, Finite s => Finite (Rmin r s)
  | Infinite, _ => c
  | _, Infinite => b
  end.

Lemma at_least_bound_min_left : forall b c x, at_least b x -> at_least (bound_min b c) x.
Proof.
  intros [r |] [s |] x H; simpl in *; trivial; try contradiction.
  eapply Rle_trans; [apply Rmin_l | exact H].
Qed.

Lemma at_least_bound_min_right : forall b c x, at_least c x -> at_least (bound_min b c) x.
Proof.
  intros [r |] [s |] x H; simpl in *; trivial; try contradiction.
  eapply Rle_trans; [apply Rmin_r | exact H].
Qed.
