(* psi d = (1 + d) log (1 + d) - d, the form without cancellation in which a levelled token enters the formulas. *)

Require Import Reals Lra.
From Symcert Require Import Vocabulary Logs.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Lemma ratio_at_most_1 : forall a c, 0 < c -> a <= c -> a / c <= 1.
Proof. intros a c C A. apply Rmult_le_reg_r with c; trivial. replace (a / c * c) with a by (field; lra). lra. Qed.

Lemma ratio_at_least_1 : forall a c, 0 < c -> c <= a -> 1 <= a / c.
Proof. intros a c C A. apply Rmult_le_reg_r with c; trivial. replace (a / c * c) with a by (field; lra). lra. Qed.

Lemma psi_0 : Formulas.psi 0 = 0.
Proof. unfold Formulas.psi. rewrite Rplus_0_l, ln_1. ring. Qed.

(* One token a against the level c: what it costs, up to the mass it moves. *)
Lemma psi_at_level : forall a c, 0 <= a -> 0 < c -> c * Formulas.psi (a / c - 1) = a * ln (a / c) - a + c.
Proof.
  intros a c A C. unfold Formulas.psi. replace (a / c - 1 + 1) with (a / c) by ring. field. lra.
Qed.

Lemma psi_nonneg : forall d, -1 <= d -> 0 <= Formulas.psi d.
Proof.
  intros d [D | <-]; unfold Formulas.psi.
  - assert (T : 1 - / (d + 1) <= ln (d + 1)) by (apply log_tangent_below; lra).
    apply Rmult_le_compat_l with (r := d + 1) in T; [| lra].
    replace ((d + 1) * (1 - / (d + 1))) with d in T by (field; lra). lra.
  - replace (-1 + 1) with 0 by ring. lra.
Qed.

Lemma psi_positive : forall d, -1 <= d -> d <> 0 -> 0 < Formulas.psi d.
Proof.
  intros d [D | <-] N; unfold Formulas.psi.
  - assert (T : 1 + - ln (d + 1) < exp (- ln (d + 1))).
    { apply exp_ineq1. intro Z. apply N. assert (E : d + 1 = 1); [| lra].
      apply ln_inv; try lra. rewrite ln_1. lra. }
    rewrite exp_Ropp, exp_ln in T by lra.
    apply Rmult_lt_compat_l with (r := d + 1) in T; [| lra].
    rewrite Rinv_r in T by lra. lra.
  - replace (-1 + 1) with 0 by ring. lra.
Qed.

(* A token that may be pooled: it is if it stands above the level. *)
Lemma psi_pooled : forall a c, 0 <= a -> 0 < c ->
  c * Formulas.psi (Rmax 0 (a / c - 1)) = a * Rmax 0 (ln (a / c)) - Rmax 0 (a - c).
Proof.
  intros a c A C. destruct (Rle_lt_dec a c) as [below | above].
  - assert (Q := ratio_at_most_1 a c C below).
    rewrite (Rmax_left 0 (a / c - 1)), psi_0, (Rmax_left 0 (a - c)) by lra. destruct A as [A | <-]; [| ring].
    rewrite Rmax_left; [ring |]. apply ln_nonpos; trivial. apply Rdiv_lt_0_compat; trivial.
  - assert (Q : 1 <= a / c) by (apply ratio_at_least_1; lra).
    rewrite (Rmax_right 0 (a / c - 1)), (Rmax_right 0 (a - c)), psi_at_level by lra.
    rewrite Rmax_right; [ring | apply ln_nonneg; lra].
Qed.
