(* The entropy of a target as engines compute it, and what a threshold that depends on it can be. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions.
Open Scope R_scope.

(* H_e = - sum p_i log (p_i + e), nats; e = 0 is the entropy, e > 0 what an engine adds inside the logarithm. *)
Definition entropy (p : nat -> R) (n : nat) (e : R) : R := - sum (fun i => p i * ln (p i + e)) n.

(* Terms vanish where p does, whatever their logarithms are. *)
Lemma entropy_term_le : forall x a b, 0 <= x -> (0 < x -> ln a <= ln b) -> x * ln a <= x * ln b.
Proof.
  intros x a b [X | <-] L; [| lra]. apply Rmult_le_compat_l; [lra | auto].
Qed.

(* - H_e <= log E says e^{-H_e} <= E. *)
Lemma factor_le : forall p n e E, 0 < E -> - entropy p n e <= ln E -> exp (- entropy p n e) <= E.
Proof.
  intros p n e E P L. rewrite <- (exp_ln E) by trivial.
  destruct L as [L | ->]; [left; apply exp_increasing; exact L | right; reflexivity].
Qed.

Section Floor.

Variables (p : nat -> R) (n : nat) (e : R).
Hypotheses (P : target p n) (E : 0 <= e).

Lemma top_positive : 0 < p 0%nat + e.
Proof. generalize (greedy_token_positive p n P). lra. Qed.

(* The floor, written as a sum over the tokens. *)
Lemma floor_is_sum : ln (p 0%nat + e) = sum (fun i => p i * ln (p 0%nat + e)) n.
Proof.
  rewrite (sum_ext _ (fun i => ln (p 0%nat + e) * p i)), sum_scal by (intros; ring).
  rewrite (target_sum p n P). ring.
Qed.

Lemma floor_term : forall i, (i < n)%nat -> p i * ln (p i + e) <= p i * ln (p 0%nat + e).
Proof.
  intros i I. apply entropy_term_le; [exact (target_nonneg p n P i I) | intro L].
  apply ln_le_mono; [lra |]. generalize (target_descending p n P 0 i (Nat.le_0_l i) I). lra.
Qed.

(* The entropy is at least - log (p_0 + e). *)
Theorem entropy_floor : - ln (p 0%nat + e) <= entropy p n e.
Proof.
  unfold entropy. rewrite floor_is_sum at 1. apply Ropp_le_contravar. apply sum_le. exact floor_term.
Qed.

(* Its exponential, and a threshold that is a multiple of that. *)
Theorem entropy_factor : exp (- entropy p n e) <= p 0%nat + e /\
  forall delta, 0 <= delta -> delta * exp (- entropy p n e) <= delta * (p 0%nat + e).
Proof.
  assert (F : exp (- entropy p n e) <= p 0%nat + e).
  { apply factor_le; [exact top_positive |]. generalize entropy_floor. lra. }
  split; [exact F |]. intros delta D. apply Rmult_le_compat_l; trivial.
Qed.

(* Mass spread evenly over the first k tokens attains the floor. *)
Theorem entropy_floor_attained : forall k, (forall i, (i < n)%nat -> p i = if lt_dec i k then p 0%nat else 0) ->
  entropy p n e = - ln (p 0%nat + e).
Proof.
  intros k EVEN. unfold entropy. f_equal. rewrite floor_is_sum. apply sum_ext. intros i I.
  generalize (EVEN i I). destruct (lt_dec i k); intros ->; [reflexivity | ring].
Qed.

End Floor.

(* With nothing added the floor is strict as soon as some token lies strictly between 0 and p_0. *)
Theorem entropy_factor_strict : forall p n y, target p n -> (y < n)%nat -> 0 < p y < p 0%nat ->
  exp (- entropy p n 0) < p 0%nat.
Proof.
  intros p n y P Y (L & U).
  assert (Z : 0 <= 0) by lra.
  assert (T := greedy_token_positive p n P).
  set (gap := fun i => p i * ln (p 0%nat + 0) - p i * ln (p i + 0)).
  assert (G : 0 < sum gap n).
  { apply sum_pos with y; trivial; unfold gap.
    - intros i I. generalize (floor_term p n 0 P Z i I). lra.
    - assert (O : ln (p y) < ln (p 0%nat)) by (apply ln_increasing; trivial).
      rewrite !Rplus_0_r, <- Rmult_minus_distr_l. apply Rmult_lt_0_compat; lra. }
  unfold gap in G. rewrite sum_minus, <- (floor_is_sum p n 0 P), Rplus_0_r in G.
  rewrite <- (exp_ln (p 0%nat)) by trivial. apply exp_increasing. unfold entropy. lra.
Qed.

(* Adding more inside the logarithm raises the threshold. *)
Theorem entropy_falls : forall p n e e', distribution p n -> 0 <= e <= e' ->
  exp (- entropy p n e) <= exp (- entropy p n e').
Proof.
  intros p n e e' (P & _) (E & E').
  assert (L : - entropy p n e <= - entropy p n e').
  { unfold entropy. rewrite !Ropp_involutive. apply sum_le. intros i I.
    apply entropy_term_le; [auto | intro X; apply ln_le_mono; lra]. }
  destruct L as [L | ->]; [left; apply exp_increasing; exact L | right; reflexivity].
Qed.
