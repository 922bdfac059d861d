(* The only analytic fact, log u <= u - 1, and what follows from it at once. *)

Require Import Reals Lra.
From Symcert Require Import Vocabulary.
Open Scope R_scope.

Theorem log_tangent : forall u, 0 < u -> ln u <= u - 1.
Proof.
  intros u U. generalize (exp_ineq1_le (ln u)). rewrite exp_ln by trivial. lra.
Qed.

(* From below: 1 - 1/u <= log u. *)
Lemma log_tangent_below : forall u, 0 < u -> 1 - / u <= ln u.
Proof.
  intros u U. generalize (log_tangent (/ u) (Rinv_0_lt_compat u U)). rewrite ln_Rinv by trivial. lra.
Qed.

Lemma ln_le_mono : forall a b, 0 < a -> a <= b -> ln a <= ln b.
Proof. intros a b A [H | <-]; [left; apply ln_increasing | right]; trivial. Qed.

Lemma ln_nonneg : forall a, 1 <= a -> 0 <= ln a.
Proof. intros a A. rewrite <- ln_1. apply ln_le_mono; lra. Qed.

Lemma ln_nonpos : forall a, 0 < a -> a <= 1 -> ln a <= 0.
Proof. intros a A B. rewrite <- ln_1. apply ln_le_mono; lra. Qed.

(* Nothing is claimed of the logarithm where it is not defined, except that the standard library says 0. *)
Lemma ln_of_nonpositive : forall a, a <= 0 -> ln a = 0.
Proof. intros a A. unfold ln. destruct (Rlt_dec 0 a); [exfalso; lra | reflexivity]. Qed.

Lemma ln_div : forall a b, 0 < a -> 0 < b -> ln (a / b) = ln a - ln b.
Proof.
  intros a b A B. unfold Rdiv.
  rewrite ln_mult, ln_Rinv by (trivial; apply Rinv_0_lt_compat; trivial). ring.
Qed.

(* One term of Gibbs' inequality with a multiplier u; what has no probability may have any multiplier >= 0. *)
Lemma gibbs_term : forall p q u, 0 <= p -> 0 <= q -> 0 <= u -> (0 < p -> 0 < q /\ 0 < u) ->
  p * ln u + p - q * u <= p * (ln p - ln q).
Proof.
  intros p q u [P | <-] Q U C.
  - destruct (C P) as (Q' & U').
    assert (T : 0 < q * u / p) by (apply Rdiv_lt_0_compat; trivial; apply Rmult_lt_0_compat; trivial).
    generalize (log_tangent (q * u / p) T).
    rewrite ln_div, ln_mult by (trivial; apply Rmult_lt_0_compat; trivial). intro H.
    assert (E : p * (q * u / p - 1) = q * u - p) by (field; lra).
    assert (p * (ln q + ln u - ln p) <= p * (q * u / p - 1)) by (apply Rmult_le_compat_l; lra).
    rewrite E in *. lra.
  - assert (0 <= q * u) by (apply Rmult_le_pos; trivial). lra.
Qed.

(* a log (a/c) as a difference, also at a = 0. *)
Lemma mult_ln_div : forall a c, 0 <= a -> 0 < c -> a * ln (a / c) = a * (ln a - ln c).
Proof. intros a c [A | <-] C; [rewrite ln_div by trivial |]; ring. Qed.

(* x log x is convex. *)
Lemma x_ln_x_convex : forall a b w, 0 <= a -> 0 <= b -> 0 <= w <= 1 -> 0 < (1 - w) * a + w * b ->
  ((1 - w) * a + w * b) * ln ((1 - w) * a + w * b) <= (1 - w) * (a * ln a) + w * (b * ln b).
Proof.
  intros a b w A B W M. set (m := (1 - w) * a + w * b) in *.
  assert (T : forall y, 0 <= y -> y * ln m + y - m <= y * ln y).
  { intros y Y. generalize (gibbs_term y 1 m Y ltac:(lra) ltac:(lra) (fun _ => conj Rlt_0_1 M)). rewrite ln_1. lra. }
  generalize (Rmult_le_compat_l (1 - w) _ _ ltac:(lra) (T a A)) (Rmult_le_compat_l w _ _ (proj1 W) (T b B)).
  replace (m * ln m) with ((1 - w) * (a * ln m + a - m) + w * (b * ln m + b - m)) by (unfold m; ring). lra.
Qed.

(* The log-sum inequality of two terms, one of which is equal on both sides. *)
Lemma log_sum : forall b g e, 0 <= b -> 0 < g -> 0 < e -> (b + g) * ln ((b + g) / (b + e)) <= g * ln (g / e).
Proof.
  intros b g e B G E. set (r := (b + g) / (b + e)).
  assert (R : 0 < r) by (apply Rdiv_lt_0_compat; lra). assert (M : r * (b + e) = b + g) by (unfold r; field; lra).
  generalize (gibbs_term g e r ltac:(lra) ltac:(lra) ltac:(lra) (fun _ => conj E R)) (gibbs_term b b r B B ltac:(lra) (fun L => conj L R)).
  rewrite ln_div by trivial. lra.
Qed.
