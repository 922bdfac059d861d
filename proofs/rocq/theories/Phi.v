(* phi(u) = ((1 + u) ln (1 + u) + (1 - u) ln (1 - u)) / 2, the rate function of a fair coin, and the pair inequality:
   what a rejected draft token costs by its own probability and token 0's alone. All margin bounds of one draft token
   but the additive one are pair_margin below with the mass that the rule leaves to the pair. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Local Notation phi := Formulas.phi.

(* --- the numerical forms that the runtime evaluates are the same functions *)

Theorem phi_forms : forall r,
  (Rabs r < 1 -> Formulas.phi_form_0 r = phi r) /\ (-1 <= r <= 1 -> Formulas.phi_form_1 r = phi r).
Proof.
  intro r. unfold Formulas.phi_form_0, Formulas.phi_form_1, Formulas.phi, xlog1py, log1p, atanh. split.
  - intro A. apply Rabs_def2 in A. destruct A as (A & B).
    replace (1 + - r ^ 2) with ((1 + r) * (1 - r)) by ring. rewrite ln_mult by lra.
    rewrite (Rplus_comm r 1). field.
  - intros _. rewrite (Rplus_comm r 1). replace (1 + - r) with (1 - r) by ring. field.
Qed.

Theorem psi_forms : forall d, Formulas.psi_form_0 d = Formulas.psi d.
Proof. intro d. unfold Formulas.psi_form_0, Formulas.psi, xlog1py. rewrite (Rplus_comm 1 d). reflexivity. Qed.

Theorem chi_forms : forall l, Formulas.chi_form_0 l = Formulas.chi l.
Proof. intro l. unfold Formulas.chi_form_0, Formulas.chi, expm1. ring. Qed.

(* --- phi *)

Lemma phi_0 : phi 0 = 0.
Proof. unfold Formulas.phi. rewrite Rminus_0_r, Rplus_0_l, ln_1. field. Qed.

Lemma phi_1 : phi 1 = ln 2.
Proof. unfold Formulas.phi. replace (1 + 1) with 2 by ring. field. Qed.

Lemma phi_even : forall u, phi (- u) = phi u.
Proof.
  intro u. unfold Formulas.phi.
  replace (1 - - u) with (u + 1) by ring. replace (- u + 1) with (1 - u) by ring. field.
Qed.

Lemma cosh_pos : forall t, 0 < cosh t.
Proof. intro t. unfold cosh. generalize (exp_pos t) (exp_pos (- t)). lra. Qed.

Lemma ln_cosh_nonneg : forall t, 0 <= ln (cosh t).
Proof.
  intro t. apply ln_nonneg. unfold cosh.
  generalize (exp_ineq1_le t) (exp_ineq1_le (- t)). lra.
Qed.

(* Every line t u - ln cosh t is below phi. *)
Lemma phi_above_lines : forall u t, -1 <= u <= 1 -> t * u - ln (cosh t) <= phi u.
Proof.
  intros u t (U & V). assert (C := cosh_pos t).
  assert (A : forall x, 0 < exp x / cosh t) by (intro; apply Rdiv_lt_0_compat; [apply exp_pos | exact C]).
  assert (L : forall x, ln (exp x / cosh t) = x - ln (cosh t))
    by (intro; rewrite ln_div, ln_exp by (trivial; apply exp_pos); reflexivity).
  assert (E : exp t / cosh t + exp (- t) / cosh t = 2) by (unfold cosh in *; field; lra).
  assert (P : forall p x, 0 <= p -> p * (x - ln (cosh t)) + p - exp x / cosh t <= p * ln p).
  { intros p x N. generalize (gibbs_term p 1 (exp x / cosh t) N ltac:(lra) (Rlt_le _ _ (A x))
      (fun _ => conj Rlt_0_1 (A x))). rewrite L, ln_1. lra. }
  generalize (P (u + 1) t ltac:(lra)) (P (1 - u) (- t) ltac:(lra)). unfold Formulas.phi. lra.
Qed.

(* The line that touches phi at u. *)
Lemma phi_touched : forall u, -1 < u < 1 -> atanh u * u - ln (cosh (atanh u)) = phi u.
Proof.
  intros u (U & V). set (a := ln (1 + u)). set (b := ln (1 - u)).
  assert (E : cosh (atanh u) = exp (- (a + b) / 2)).
  { unfold cosh, atanh. fold a b.
    replace ((a - b) / 2) with (a + - (a + b) / 2) by field.
    replace (- (a + - (a + b) / 2)) with (b + - (a + b) / 2) by field.
    rewrite 2 exp_plus. unfold a at 1, b at 2. rewrite 2 exp_ln by lra. field. }
  rewrite E, ln_exp. unfold atanh, Formulas.phi. rewrite (Rplus_comm u 1). fold a b. field.
Qed.

(* phi u is the supremum over t of t u - ln cosh t. It is attained at t = atanh u for |u| < 1 (phi_touched), and
   approached as t grows at the ends, where it is ln 2. *)
Theorem phi_supremum : forall u, -1 <= u <= 1 -> is_lub (fun y => exists t, y = t * u - ln (cosh t)) (phi u).
Proof.
  intros u U. split.
  - intros y (t & ->). apply phi_above_lines; trivial.
  - intros b B.
    assert (K : forall t, t * u - ln (cosh t) <= b) by (intro t; apply B; exists t; reflexivity).
    clear B.
    destruct (Rlt_dec (Rabs u) 1) as [I | E].
    + apply Rabs_def2 in I. rewrite <- phi_touched by lra. apply K.
    + assert (F : forall t, t - ln (cosh t) <= b).
      { intro t. unfold Rabs in E. destruct (Rcase_abs u).
        - replace u with (-1) in K by lra. specialize (K (- t)).
          unfold cosh in *. rewrite Ropp_involutive, (Rplus_comm (exp (- t))) in K. lra.
        - replace u with 1 in K by lra. specialize (K t). lra. }
      replace (phi u) with (ln 2)
        by (rewrite <- phi_1; unfold Rabs in E; destruct (Rcase_abs u);
            [rewrite <- (phi_even 1) |]; f_equal; lra).
      destruct (Rle_lt_dec (ln 2) b) as [| G]; trivial. exfalso.
      (* t - ln cosh t = ln 2 - ln (1 + e^(-2t)), and e^(-2t) is made half the gap. *)
      set (gap := (ln 2 - b) / 2). assert (P : 0 < gap) by (unfold gap; lra).
      set (t := - ln gap / 2). specialize (F t).
      assert (C : cosh t = exp t * ((1 + gap) / 2)).
      { unfold cosh. replace (- t) with (t + ln gap) by (unfold t; field). rewrite exp_plus, exp_ln by trivial. field. }
      rewrite C, ln_mult, ln_exp, ln_div in F by (try apply exp_pos; lra).
      generalize (log_tangent (1 + gap) ltac:(lra)). unfold gap in *. lra.
Qed.

Theorem phi_nonneg : forall u, -1 <= u <= 1 -> 0 <= phi u.
Proof. intros u U. generalize (phi_above_lines u 0 U). rewrite cosh_0, ln_1. lra. Qed.

Lemma atanh_nonneg : forall u, 0 <= u < 1 -> 0 <= atanh u.
Proof. intros u U. unfold atanh. generalize (ln_le_mono (1 - u) (1 + u) ltac:(lra) ltac:(lra)). lra. Qed.

Theorem phi_nondecreasing : forall u v, 0 <= u -> u <= v -> v <= 1 -> phi u <= phi v.
Proof.
  intros u v U [L | ->] V; [| lra].
  rewrite <- (phi_touched u) by lra.
  generalize (phi_above_lines v (atanh u) ltac:(lra)).
  generalize (Rmult_le_compat_l (atanh u) u v (atanh_nonneg u ltac:(lra)) ltac:(lra)). lra.
Qed.

Lemma ratio_range : forall g s, 0 <= g -> g <= s -> 0 < s -> 0 <= g / s <= 1.
Proof.
  intros g s G GS S. assert (E : g / s * s = g) by (field; lra).
  split; apply Rmult_le_reg_r with s; lra.
Qed.

(* The perspective s phi(g / s) is a supremum of lines in s and g, so it is convex in both. *)
Lemma perspective_above_lines : forall g s t, 0 <= g -> g <= s -> 0 < s -> t * g - s * ln (cosh t) <= s * phi (g / s).
Proof.
  intros g s t G GS S. assert (U := ratio_range g s G GS S).
  generalize (Rmult_le_compat_l s _ _ (Rlt_le _ _ S) (phi_above_lines (g / s) t ltac:(lra))).
  replace (s * (t * (g / s) - ln (cosh t))) with (t * g - s * ln (cosh t)) by (field; lra). trivial.
Qed.

Lemma perspective_touched : forall g s, 0 <= g < s -> exists t, t * g - s * ln (cosh t) = s * phi (g / s).
Proof.
  intros g s G. exists (atanh (g / s)). assert (U := ratio_range g s ltac:(lra) ltac:(lra) ltac:(lra)).
  assert (V : g / s < 1) by (apply Rmult_lt_reg_r with s; [| replace (g / s * s) with g by (field; lra)]; lra).
  rewrite <- phi_touched by lra. field. lra.
Qed.

(* s phi(g / s) falls as s grows: the more mass the pair has, the less a given gap costs. *)
Theorem perspective_nonincreasing : forall g s t, 0 <= g -> g <= s -> 0 < s -> s <= t ->
  t * phi (g / t) <= s * phi (g / s).
Proof.
  intros g s t G S P [L | ->]; [| lra].
  destruct (perspective_touched g t ltac:(lra)) as (h & <-).
  generalize (perspective_above_lines g s h G S P).
  generalize (Rmult_le_compat_r _ s t (ln_cosh_nonneg h) (Rlt_le _ _ L)). lra.
Qed.

(* --- the pair *)

(* Multipliers 1 + r at token 0 and 1 - r at x; r = 1 needs p x = 0. In the parametrisation r = tanh t this says
   KL >= t (p_0 - p_x) - (p_0 + p_x) ln cosh t. *)
Theorem pair_dual : forall n p q x r, distribution p n -> drafter q p n -> argmax q n x -> x <> 0%nat ->
  0 <= r <= 1 -> (r = 1 -> p x = 0) ->
  p 0%nat * ln (1 + r) + p x * ln (1 - r) <= KL n p q.
Proof.
  intros n p q x r P Q (X & M) N (R0 & R1) Z.
  set (u := fun i => 1 + (at_token 0 i * r + at_token x i * (- r))).
  assert (W : forall i, u i = if Nat.eq_dec i 0 then 1 + r else if Nat.eq_dec i x then 1 - r else 1).
  { intro i. unfold u, at_token. destruct (Nat.eq_dec i 0), (Nat.eq_dec i x); try lra. exfalso; lia. }
  assert (E : sum (fun i => p i * ln (u i)) n = p 0%nat * ln (1 + r) + p x * ln (1 - r)).
  { rewrite (sum_ext _ (fun i => at_token 0 i * (p i * ln (1 + r)) + at_token x i * (p i * ln (1 - r)))).
    - rewrite sum_plus, sum_at_token, sum_at_token by lia. reflexivity.
    - intros i _. rewrite W. unfold at_token. destruct (Nat.eq_dec i 0), (Nat.eq_dec i x); rewrite ?ln_1; try ring.
      exfalso; lia. }
  rewrite <- E. apply master_lemma with x; trivial.
  - intros i I. rewrite W. destruct (Nat.eq_dec i 0); [split; lra |].
    destruct (Nat.eq_dec i x) as [-> |]; [| lra].
    split; [lra |]. intro. destruct R1 as [R1 | R1]; [lra |]. specialize (Z R1). lra.
  - rewrite (sum_ext _ (fun i => at_token 0 i * r + at_token x i * (- r))) by (intros; unfold u; ring).
    rewrite sum_plus, (sum_at_token (fun _ => r)), (sum_at_token (fun _ => - r)) by lia. lra.
  - intros i I. rewrite W. specialize (M i I).
    destruct (Nat.eq_dec i 0).
    + replace (1 + r - 1) with r by ring. generalize (Rmult_le_compat_r r _ _ R0 M). lra.
    + destruct (Nat.eq_dec i x) as [-> |]; lra.
Qed.

(* phi (r) at the mass s of a pair with the gap r s. *)
Lemma scaled_phi : forall s r, s * phi r = (r * s * (ln (1 + r) - ln (1 - r)) + s * (ln (1 + r) + ln (1 - r))) / 2.
Proof. intros. unfold Formulas.phi. rewrite (Rplus_comm r 1). field. Qed.

(* A pair with the gap p_0 - p_x >= r s and the mass p_0 + p_x <= s costs at least s phi(r). More mass is allowed to a
   pair with a larger gap: b times what the gap exceeds r s, for b <= 1 / r. *)
Theorem pair_margin : forall n p q x s r b, distribution p n -> drafter q p n -> argmax q n x -> x <> 0%nat ->
  0 <= r <= 1 -> 0 <= b -> b * r <= 1 ->
  r * s <= p 0%nat - p x ->
  p 0%nat + p x <= s + b * (p 0%nat - p x - r * s) ->
  s * phi r <= KL n p q.
Proof.
  intros n p q x s r b P Q X N (R0 & R1) B BR G M.
  assert (PX : 0 <= p x) by (apply (proj1 P); apply X).
  destruct R1 as [R1 | ->].
  - eapply Rle_trans; [| apply (pair_dual n p q x r); trivial; lra].
    rewrite scaled_phi. set (up := ln (1 + r)). set (down := ln (1 - r)).
    assert (U : 0 <= up) by (apply ln_nonneg; lra).
    assert (D : down <= 0) by (apply ln_nonpos; lra).
    assert (F : up + down <= 0) by (unfold up, down; rewrite <- ln_mult by lra; apply ln_nonpos;
      [apply Rmult_lt_0_compat |]; generalize (Rmult_le_pos r r R0 R0); lra).
    (* phi >= 0: the fall is at most r times the rise. *)
    assert (H : 0 <= (up + down) + r * (up - down)).
    { generalize (phi_nonneg r ltac:(lra)). rewrite <- (Rmult_1_l (phi r)), scaled_phi. fold up down. lra. }
    assert (bH := Rmult_le_pos b _ B H).
    assert (S : 0 <= (up - down) + b * (up + down))
      by (generalize (Rmult_le_compat_r (up - down) (b * r) 1 ltac:(lra) BR); lra).
    generalize (Rmult_le_pos _ _ (Rge_le _ _ (Rge_minus _ _ (Rle_ge _ _ G))) S).
    generalize (Rmult_le_compat_r (- (up + down)) _ _ ltac:(lra) M). lra.
  - rewrite Rmult_1_r in BR. rewrite Rmult_1_l in G, M.
    assert (Z : p x = 0) by (generalize (Rmult_le_compat_r (p 0%nat - p x - s) b 1 ltac:(lra) BR); lra).
    generalize (pair_dual n p q x 1 P Q X N ltac:(lra) (fun _ => Z)).
    rewrite phi_1, Z. replace (1 + 1) with 2 by ring.
    generalize (Rmult_le_compat_r (ln 2) s (p 0%nat) (ln_nonneg 2 ltac:(lra)) ltac:(lra)). lra.
Qed.

(* The same with s > 0 and the gap g instead of the ratio r = g / s. *)
Corollary pair_margin_of_gap : forall n p q x s g b, distribution p n -> drafter q p n -> argmax q n x -> x <> 0%nat ->
  0 <= g -> g <= s -> 0 < s -> 0 <= b -> b * g <= s ->
  g <= p 0%nat - p x ->
  p 0%nat + p x <= s + b * (p 0%nat - p x - g) ->
  s * phi (g / s) <= KL n p q.
Proof.
  intros n p q x s g b P Q X N G GS S B BG GAP M.
  assert (E : g / s * s = g) by (field; lra).
  apply (pair_margin n p q x s (g / s) b); trivial; rewrite ?E; trivial.
  - apply ratio_range; trivial.
  - apply Rmult_le_reg_r with s; trivial. replace (b * (g / s) * s) with (b * g) by (field; lra). lra.
Qed.
