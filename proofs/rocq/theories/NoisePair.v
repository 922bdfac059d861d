(* Two tokens: what it costs a drafter to hold x at kappa times token t, when the target has p_x <= rho p_t.

   Nothing is known of the other tokens. In units of p_t the pair (1, rho) is levelled at y and kappa y,
   y = (1 + rho) / (1 + kappa). *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Psi.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* h_kappa(rho) *)
Definition pair_value (kappa rho : R) : R :=
  ln ((1 + kappa) / (1 + rho)) + rho * ln (rho * (1 + kappa) / (kappa * (1 + rho))).

Definition pair_height (kappa rho : R) : R := (1 + rho) / (1 + kappa).

(* The pair of t and x levelled, all else untouched. *)
Definition noisy_pair_levelled (kappa rho : R) (w : nat -> R) (t x : nat) : nat -> R :=
  update (update w t (w t * pair_height kappa rho)) x (w t * (kappa * pair_height kappa rho)).

Section Pair.

Variables kappa rho : R.
Hypothesis KAPPA : 0 < kappa <= 1.
Hypothesis RHO : 0 <= rho <= kappa.
Let y := pair_height kappa rho.

Lemma pair_height_positive : 0 < y.
Proof. apply Rdiv_lt_0_compat; lra. Qed.

Lemma pair_heights_sum : y + kappa * y = 1 + rho.
Proof. unfold y, pair_height. field. lra. Qed.

Lemma pair_height_draft : 0 < kappa * y.
Proof. apply Rmult_lt_0_compat; [lra | exact pair_height_positive]. Qed.

Lemma pair_height_at_most_1 : y <= 1.
Proof. apply ratio_at_most_1; lra. Qed.

Lemma pair_ratio_below : rho <= kappa * y.
Proof. assert (S := pair_heights_sum). assert (Y := pair_height_at_most_1). lra. Qed.

Lemma pair_value_at_heights : pair_value kappa rho = - ln y + rho * ln (rho / (kappa * y)).
Proof.
  unfold pair_value, y, pair_height.
  replace (rho * (1 + kappa) / (kappa * (1 + rho))) with (rho / (kappa * ((1 + rho) / (1 + kappa)))) by (field; lra).
  rewrite (ln_div (1 + kappa)), (ln_div (1 + rho)) by lra. ring.
Qed.

Lemma pair_value_nonneg : 0 <= pair_value kappa rho.
Proof.
  assert (Y := pair_height_positive). assert (D := pair_height_draft). assert (S := pair_heights_sum).
  rewrite pair_value_at_heights, mult_ln_div by lra.
  assert (T := log_tangent y Y).
  assert (G := gibbs_term rho (kappa * y) 1 ltac:(lra) ltac:(lra) ltac:(lra) (fun _ => conj D Rlt_0_1)).
  rewrite ln_1 in G. lra.
Qed.

(* As the generated formulas compute it. *)
Lemma pair_value_printed : let d := (kappa - rho) / (rho + 1) in
  (rho + 1) * (kappa * Formulas.psi (- d / kappa) + Formulas.psi d) / (kappa + 1) = pair_value kappa rho.
Proof.
  cbv zeta. assert (Y := pair_height_positive). assert (D := pair_height_draft). assert (S := pair_heights_sum).
  assert (TOP := psi_at_level 1 y ltac:(lra) Y). assert (DRAFT := psi_at_level rho (kappa * y) ltac:(lra) D).
  replace ((kappa - rho) / (rho + 1)) with (1 / y - 1) by (unfold y, pair_height; field; lra).
  replace (- (1 / y - 1) / kappa) with (rho / (kappa * y) - 1) by (unfold y, pair_height; field; lra).
  rewrite pair_value_at_heights.
  replace ((rho + 1) * (kappa * Formulas.psi (rho / (kappa * y) - 1) + Formulas.psi (1 / y - 1)) / (kappa + 1))
    with (kappa * y * Formulas.psi (rho / (kappa * y) - 1) + y * Formulas.psi (1 / y - 1))
    by (unfold y at 1 3, pair_height; field; lra).
  rewrite TOP, DRAFT, (ln_div 1 y), ln_1 by lra. lra.
Qed.

(* The bound. *)
Lemma pair_bound : forall n p q t x s, distribution p n -> drafter q p n -> (t < n)%nat -> (x < n)%nat -> x <> t ->
  kappa * q t <= q x -> p x <= rho * p t -> s <= p t -> s * pair_value kappa rho <= KL n p q.
Proof.
  intros n p q t x s P Q T X N TOP PX ST.
  assert (Y := pair_height_positive). assert (Y1 := pair_height_at_most_1).
  assert (D := pair_height_draft). assert (S := pair_heights_sum). assert (H := pair_value_nonneg).
  assert (PT0 : 0 <= p t) by (apply P; trivial). assert (PX0 : 0 <= p x) by (apply P; trivial).
  assert (QX0 : 0 <= q x) by (apply Q; trivial).
  set (v := rho / (kappa * y)). set (u := update (update (fun _ => 1) t (/ y)) x v).
  assert (BOTH : forall f : R -> nat -> R,
    sum (fun i => f (u i) i) n
                 = sum (f 1) n - f 1 t + f (/ y) t - f 1 x + f v x).
  { intro f. rewrite (sum_ext _ (update (update (f 1) t (f (/ y) t)) x (f v x))).
    - rewrite !sum_update, update_other by trivial. ring.
    - intros i _. unfold u, update. destruct (Nat.eq_dec i x) as [-> |]; trivial.
      destruct (Nat.eq_dec i t) as [-> |]; trivial. }
  assert (M : sum (fun i => p i * ln (u i)) n <= KL n p q).
  { apply bounded_by_multipliers; trivial.
    - intros i _. unfold u, update. destruct (Nat.eq_dec i x) as [-> |].
      + split; [apply Rmult_le_pos; [lra | left; apply Rinv_0_lt_compat; trivial] |].
        intro POS. apply Rdiv_lt_0_compat; trivial. destruct (proj1 RHO) as [R | R]; trivial.
        rewrite <- R in PX. lra.
      + destruct (Nat.eq_dec i t) as [-> |]; [| lra]. assert (0 < / y) by (apply Rinv_0_lt_compat; trivial). lra.
    - rewrite (BOTH (fun z i => q i * z)). rewrite (sum_ext _ q) by (intros; ring).
      destruct Q as ((_ & Q1) & _). rewrite Q1.
      (* q_t (1/y - 1) + q_x (v - 1) <= (q_x / kappa) (1/y - 1) + q_x (v - 1) = 0 *)
      assert (G : 0 <= / y - 1).
      { rewrite <- Rinv_1 at 1. generalize (Rinv_le_contravar y 1 Y Y1). lra. }
      assert (A : 0 <= (q x - kappa * q t) * (/ y - 1)) by (apply Rmult_le_pos; lra).
      assert (E : q x * (/ y - 1) + kappa * (q x * (v - 1)) = 0).
      { unfold v. apply Rmult_eq_reg_l with y; [| lra].
        replace (y * (q x * (/ y - 1) + kappa * (q x * (rho / (kappa * y) - 1)))) with (q x * (1 + rho - (y + kappa * y)))
          by (field; lra).
        rewrite S. ring. }
      enough (q t * (/ y - 1) + q x * (v - 1) <= 0) by lra.
      apply Rmult_le_reg_l with kappa; lra. }
  rewrite (BOTH (fun z i => p i * ln z)), (sum_zero (fun i => p i * ln 1)), ln_1, ln_Rinv in M
    by (trivial; intros; rewrite ln_1; ring).
  (* p_t (- ln y) + p_x ln v >= p_t h >= s h, for ln v <= 0 *)
  assert (E : p t * pair_value kappa rho <= p t * - ln y + p x * ln v).
  { rewrite pair_value_at_heights. fold v. rewrite Rmult_plus_distr_l, <- Rmult_assoc.
    enough (p t * rho * ln v <= p x * ln v) by lra. destruct (proj1 RHO) as [R | R].
    - assert (ln v <= 0) by (apply ln_nonpos; [apply Rdiv_lt_0_compat | apply ratio_at_most_1]; trivial;
        exact pair_ratio_below).
      assert (0 <= (rho * p t - p x) * - ln v) by (apply Rmult_le_pos; lra). lra.
    - rewrite <- R in *. replace (p x) with 0 by lra. lra. }
  assert (s * pair_value kappa rho <= p t * pair_value kappa rho) by (apply Rmult_le_compat_r; trivial). lra.
Qed.

(* --- the drafter that pays no more *)

Section Witness.

Variables (w : nat -> R) (n t x : nat).
Hypothesis W : distribution w n.
Hypothesis T : (t < n)%nat.
Hypothesis X : (x < n)%nat.
Hypothesis N : x <> t.
Hypothesis WT : 0 < w t.
Hypothesis WX : w x = rho * w t.

Lemma noisy_pair_levelled_drafter : drafter (noisy_pair_levelled kappa rho w t x) w n.
Proof.
  assert (Y := pair_height_positive). assert (D := pair_height_draft). assert (S := pair_heights_sum).
  assert (A : 0 < w t * y) by (apply Rmult_lt_0_compat; trivial).
  assert (B : 0 < w t * (kappa * y)) by (apply Rmult_lt_0_compat; trivial).
  split; [split |].
  - intros i I. assert (0 <= w i) by (apply W; trivial). unfold noisy_pair_levelled, update. fold y.
    destruct (Nat.eq_dec i x); [lra |]. destruct (Nat.eq_dec i t); lra.
  - unfold noisy_pair_levelled. fold y. rewrite !sum_update, update_other, (proj2 W), WX by trivial.
    replace (1 - w t + w t * y - rho * w t + w t * (kappa * y)) with (1 + w t * (y + kappa * y - (1 + rho))) by ring.
    rewrite S. ring.
  - intros i I POS. unfold noisy_pair_levelled, update. fold y. destruct (Nat.eq_dec i x); trivial. destruct (Nat.eq_dec i t); trivial.
Qed.

Lemma noisy_pair_levelled_KL : KL n w (noisy_pair_levelled kappa rho w t x) = w t * pair_value kappa rho.
Proof.
  assert (Y := pair_height_positive). assert (D := pair_height_draft).
  unfold KL. set (f := fun i => w i * (ln (w i) - ln (noisy_pair_levelled kappa rho w t x i))).
  assert (F : forall i, f i = at_token t i * f t + at_token x i * f x).
  { intro i. destruct (Nat.eq_dec i t) as [-> | NT].
    - rewrite at_token_same, at_token_other by auto. ring.
    - rewrite (at_token_other t) by trivial. destruct (Nat.eq_dec i x) as [-> | NX].
      + rewrite at_token_same. ring.
      + rewrite at_token_other by trivial. unfold f, noisy_pair_levelled. fold y. rewrite !update_other by trivial. ring. }
  rewrite (sum_ext f (fun i => at_token t i * f t + at_token x i * f x)) by auto.
  rewrite sum_plus, (sum_at_token (fun _ => f t)), (sum_at_token (fun _ => f x)) by trivial.
  rewrite pair_value_at_heights. unfold f, noisy_pair_levelled. fold y.
  rewrite update_same, update_other, update_same, WX by auto.
  rewrite !ln_mult by trivial. destruct (proj1 RHO) as [R | <-].
  - rewrite !ln_mult, ln_div, ln_mult by (trivial; lra). ring.
  - ring.
Qed.

(* x may be drafted if no third token was above the level of t. *)
Lemma noisy_pair_levelled_near : (forall i, (i < n)%nat -> i <> t -> i <> x -> w i <= y * w t) ->
  forall i, (i < n)%nat -> kappa * noisy_pair_levelled kappa rho w t x i <= noisy_pair_levelled kappa rho w t x x.
Proof.
  intros BELOW i I. assert (D := pair_height_draft). unfold noisy_pair_levelled at 2. rewrite update_same.
  assert (A : 0 < w t * (kappa * y)) by (apply Rmult_lt_0_compat; trivial).
  unfold noisy_pair_levelled, update. fold y. destruct (Nat.eq_dec i x) as [-> | NX].
  - assert (kappa * (w t * (kappa * y)) <= 1 * (w t * (kappa * y))) by (apply Rmult_le_compat_r; lra). lra.
  - destruct (Nat.eq_dec i t) as [-> | NT]; [lra |].
    specialize (BELOW i I NT NX). apply Rmult_le_compat_l with (r := kappa) in BELOW; lra.
Qed.

End Witness.

End Pair.
