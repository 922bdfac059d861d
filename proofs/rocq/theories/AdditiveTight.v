(* The bound of the additive threshold is sharp. The rule rejects p_x < p_0 - t, so where token x counts its bound is
   approached: by the targets with p_x = p_0 - t', t' slightly above t, whose cost is convex in t'. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Phi Margins MarginsTight AdditiveMargin.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Local Notation phi := Formulas.phi.

(* --- the hardest target p = (a, a - margin, a - t), a = (1 + margin + t) / 3 *)

Definition hardest (margin t : R) : nat -> R := steps (peak_0 margin t / 3) (peak_1 margin t / 3) (peak_x margin t / 3) 1.

Lemma hardest_target : forall margin t, 0 <= margin <= t -> 2 * t <= 1 + margin -> target (hardest margin t) 3.
Proof.
  intros g t G T. apply (steps_target _ _ _ 1 1); unfold peak_0, peak_1, peak_x; try lra. simpl. lra.
Qed.

Lemma hardest_tokens : forall margin t,
  hardest margin t 0%nat = peak_0 margin t / 3 /\ hardest margin t 1%nat = peak_1 margin t / 3 /\
  hardest margin t 2%nat = peak_x margin t / 3.
Proof. intros; repeat split; reflexivity. Qed.

Lemma hardest_gaps : forall margin t, hardest margin t 0%nat - hardest margin t 1%nat = margin /\
  hardest margin t 2%nat = hardest margin t 0%nat - t.
Proof.
  intros g t. destruct (hardest_tokens g t) as (-> & -> & ->). unfold peak_0, peak_1, peak_x. split; field.
Qed.

(* margin <= t / 2: the uniform drafter. *)
Theorem additive_triple_tight : forall margin t, 0 <= margin -> 2 * margin <= t -> 2 * t <= 1 + margin ->
  let p := hardest margin t in exists q, target p 3 /\ drafter q p 3 /\ argmax q 3 2 /\
    p 0%nat - p 1%nat = margin /\ p 2%nat = p 0%nat - t /\ KL 3 p q = peak_value margin t.
Proof.
  intros g t G B T. assert (P := hardest_target g t ltac:(lra) T). destruct (hardest_gaps g t) as (M & X).
  assert (Q : drafter (fun _ => 1 / 3) (hardest g t) 3)
    by (repeat split; [intros; lra | simpl; field | intros i _ _; lra]).
  assert (A : argmax (fun _ => 1 / 3) 3 2) by (split; [lia | intros; lra]).
  exists (fun _ => 1 / 3). repeat (split; [trivial |]).
  destruct (hardest_tokens g t) as (E0 & E1 & E2).
  unfold KL; simpl sum. rewrite E0, E1, E2.
  rewrite (levelled_term (peak_0 g t / 3) (peak_0 g t)), (levelled_term (peak_1 g t / 3) (peak_1 g t)),
    (levelled_term (peak_x g t / 3) (peak_x g t)) by (unfold peak_0, peak_1, peak_x; lra).
  unfold peak_value. field.
Qed.

(* t / 2 <= margin <= t: tokens 0 and 2 at their mean. *)
Theorem additive_pair_tight : forall margin t, t / 2 <= margin <= t -> 2 * t <= 1 + margin ->
  let p := hardest margin t in exists q, target p 3 /\ drafter q p 3 /\ argmax q 3 2 /\
    p 0%nat - p 1%nat = margin /\ p 2%nat = p 0%nat - t /\ KL 3 p q = additive_pair margin t.
Proof.
  intros g t G T. assert (P := hardest_target g t ltac:(lra) T). destruct (hardest_gaps g t) as (M & X).
  destruct (hardest_tokens g t) as (E0 & E1 & E2).
  destruct (pair_levelled _ _ 2 P ltac:(lia) ltac:(lia)) as (q & Q & A & V).
  { rewrite E0, E1, E2. unfold peak_0, peak_1, peak_x. lra. }
  exists q. repeat (split; [trivial |]).
  rewrite V. replace (hardest g t 0 - hardest g t 2) with t by lra.
  unfold additive_pair. replace (hardest g t 0 + hardest g t 2) with (additive_mass g t); trivial.
  rewrite E0, E2. unfold additive_mass, peak_0, peak_x. field.
Qed.

(* --- convexity in t, up to the last threshold *)

Lemma x_ln_x_range : forall w, 0 <= w <= 3 -> w - 1 <= w * ln w <= 2 * w.
Proof.
  intros w (W & W3). split.
  - generalize (gibbs_term w 1 1 W ltac:(lra) ltac:(lra) (fun _ => conj Rlt_0_1 Rlt_0_1)). rewrite ln_1. lra.
  - destruct W as [W | <-]; [| lra].
    generalize (Rmult_le_compat_l w (ln w) 2 ltac:(lra) ltac:(generalize (log_tangent w W); lra)). lra.
Qed.

(* A little beyond t, towards (1 + margin) / 2. *)
Definition beyond (margin t w : R) : R := (1 - w) * t + w * ((1 + margin) / 2).

Lemma peak_beyond : forall margin t w, 0 <= margin <= 1 -> 2 * margin <= t -> 2 * t < 1 + margin -> 0 <= w <= 1 / 2 ->
  peak_value margin (beyond margin t w) <= peak_value margin t + 2 * w.
Proof.
  intros g t w G B T W. set (l := (1 + g) / 2).
  assert (C : forall f, f = peak_0 \/ f = peak_1 \/ f = peak_x ->
    f g (beyond g t w) * ln (f g (beyond g t w)) <= (1 - w) * (f g t * ln (f g t)) + w * (f g l * ln (f g l))).
  { intros f F. replace (f g (beyond g t w)) with ((1 - w) * f g t + w * f g l)
      by (destruct F as [-> | [-> | ->]]; unfold peak_0, peak_1, peak_x, beyond, l; field).
    assert (L : 0 < f g t) by (destruct F as [-> | [-> | ->]]; unfold peak_0, peak_1, peak_x; lra).
    assert (M : 0 <= f g l) by (destruct F as [-> | [-> | ->]]; unfold peak_0, peak_1, peak_x, l; lra).
    apply x_ln_x_convex; try lra.
    generalize (Rmult_lt_0_compat (1 - w) (f g t) ltac:(lra) L) (Rmult_le_pos w (f g l) ltac:(lra) M). lra. }
  generalize (C peak_0 ltac:(auto)) (C peak_1 ltac:(auto)) (C peak_x ltac:(auto)). unfold peak_value.
  assert (V : 0 <= peak_0 g t * ln (peak_0 g t) + peak_1 g t * ln (peak_1 g t) + peak_x g t * ln (peak_x g t)).
  { generalize (x_ln_x_range (peak_0 g t) ltac:(unfold peak_0; lra)) (x_ln_x_range (peak_1 g t) ltac:(unfold peak_1; lra))
      (x_ln_x_range (peak_x g t) ltac:(unfold peak_x; lra)). unfold peak_0, peak_1, peak_x. lra. }
  assert (U : peak_0 g l * ln (peak_0 g l) + peak_1 g l * ln (peak_1 g l) + peak_x g l * ln (peak_x g l) <= 6).
  { generalize (x_ln_x_range (peak_0 g l) ltac:(unfold peak_0, l; lra)) (x_ln_x_range (peak_1 g l) ltac:(unfold peak_1, l; lra))
      (x_ln_x_range (peak_x g l) ltac:(unfold peak_x, l; lra)). unfold peak_0, peak_1, peak_x, l. lra. }
  generalize (Rmult_le_pos w _ (proj1 W) V) (Rmult_le_compat_l w _ _ (proj1 W) U). lra.
Qed.

Lemma pair_beyond : forall margin t w, 0 <= t -> margin <= 1 -> 2 * t < 1 + margin -> 0 <= w <= 1 / 2 ->
  additive_pair margin (beyond margin t w) <= additive_pair margin t + 2 * w.
Proof.
  intros g t w G G1 T W. set (l := (1 + g) / 2). unfold additive_pair.
  assert (D := Rmult_le_pos w (l - t) ltac:(lra) ltac:(unfold l; lra)).
  assert (D2 := Rmult_le_compat_r (l - t) w (1 / 2) ltac:(unfold l; lra) ltac:(lra)).
  assert (E : beyond g t w = t + w * (l - t)) by (unfold beyond, l; field).
  destruct (perspective_touched (beyond g t w) (additive_mass g (beyond g t w))) as (h & <-).
  { rewrite E. unfold additive_mass, l in *. lra. }
  assert (A := perspective_above_lines t (additive_mass g t) h ltac:(lra) ltac:(unfold additive_mass; lra)
    ltac:(unfold additive_mass; lra)).
  assert (B := perspective_above_lines l (additive_mass g l) h ltac:(unfold l; lra) ltac:(unfold additive_mass, l; lra)
    ltac:(unfold additive_mass, l; lra)).
  assert (ML : additive_mass g l = l) by (unfold additive_mass, l; field).
  rewrite ML in B at 2 3. replace (l / l) with 1 in B by (field; unfold l; lra).
  assert (C : l * phi 1 <= 1).
  { generalize (Rmult_le_compat_l l (phi 1) 1 ltac:(unfold l; lra) (phi_at_most_1 1 ltac:(lra))). unfold l. lra. }
  set (v := additive_mass g t * phi (t / additive_mass g t)) in *.
  assert (V : 0 <= v).
  { apply Rmult_le_pos; [unfold additive_mass; lra |]. apply phi_nonneg.
    generalize (ratio_range t (additive_mass g t) G ltac:(unfold additive_mass; lra) ltac:(unfold additive_mass; lra)). lra. }
  set (c := ln (cosh h)) in *.
  replace (h * beyond g t w - additive_mass g (beyond g t w) * c)
    with ((1 - w) * (h * t - additive_mass g t * c) + w * (h * l - additive_mass g l * c))
    by (unfold additive_mass, beyond, l; field).
  generalize (Rmult_le_compat_l (1 - w) _ _ ltac:(lra) A) (Rmult_le_compat_l w _ 1 (proj1 W) (Rle_trans _ _ _ B C))
    (Rmult_le_pos w v (proj1 W) V). lra.
Qed.

(* --- the bounds *)

Theorem additive_margin_tight : forall margin t v eps, 0 <= margin <= 1 -> 0 <= t -> 0 < eps ->
  Formulas.additive_margin margin t = Finite v ->
  exists n p q x, target p n /\ drafter q p n /\ argmax q n x /\ p 0%nat - p 1%nat = margin /\ p x < p 0%nat - t /\
    KL n p q <= v + eps.
Proof.
  intros g t v eps G T E F. rewrite additive_margin_form in F by lra.
  destruct (Rle_dec g (2 * t - 1)) as [| K]; [discriminate F |]. injection F as <-. unfold additive_regimes.
  set (l := (1 + g) / 2).
  destruct (Rle_dec g t) as [GT | GT].
  - (* token 2, slightly below p_0 - t *)
    assert (W : exists w, 0 < w <= 1 / 2 /\ 2 * w <= eps /\ (t < 2 * g -> w <= 2 * g - t)).
    { set (r := if Rlt_dec t (2 * g) then 2 * g - t else 1). set (w := Rmin (Rmin (1 / 2) (eps / 2)) r).
      assert (RP : 0 < r) by (unfold r; destruct (Rlt_dec t (2 * g)); lra).
      assert (W1 : w <= Rmin (1 / 2) (eps / 2)) by apply Rmin_l. assert (W2 : w <= r) by apply Rmin_r.
      generalize (Rmin_l (1 / 2) (eps / 2)) (Rmin_r (1 / 2) (eps / 2)). intros L R.
      exists w. repeat split; try lra.
      - repeat apply Rmin_pos; lra.
      - intro S. unfold r in W2. destruct (Rlt_dec t (2 * g)); [trivial | contradiction]. }
    destruct W as (w & W & WE & WG).
    assert (D := Rmult_lt_0_compat w (l - t) ltac:(lra) ltac:(unfold l; lra)).
    assert (D1 := Rmult_le_compat_l w (l - t) 1 ltac:(lra) ltac:(unfold l; lra)).
    assert (D2 := Rmult_le_compat_r (l - t) w (1 / 2) ltac:(unfold l; lra) ltac:(lra)).
    assert (B : beyond g t w = t + w * (l - t)) by (unfold beyond, l; field).
    destruct (Rlt_dec t (2 * g)) as [S | S].
    + destruct (additive_pair_tight g (beyond g t w)) as (q & P & Q & X & M & R & V);
        [rewrite B; specialize (WG S); lra | rewrite B; unfold l in *; lra |].
      exists 3%nat, (hardest g (beyond g t w)), q, 2%nat. repeat (split; [trivial; lra |]). rewrite V.
      destruct (Rlt_dec g (t / 2)); [exfalso; lra |].
      generalize (pair_beyond g t w ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)). lra.
    + destruct (additive_triple_tight g (beyond g t w)) as (q & P & Q & X & M & R & V);
        [lra | rewrite B; lra | rewrite B; unfold l in *; lra |].
      exists 3%nat, (hardest g (beyond g t w)), q, 2%nat. repeat (split; [trivial; lra |]). rewrite V.
      generalize (peak_beyond g t w ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra)).
      destruct (Rlt_dec g (t / 2)); [lra |]. rewrite regimes_meet by lra. lra.
  - (* token 1 *)
    destruct (Rlt_dec g (t / 2)); [exfalso; lra |].
    destruct (strict_margin_tight g G) as (p & q & P & Q & X & M & V).
    exists 2%nat, p, q, 1%nat. repeat (split; [trivial; lra |]). rewrite V. unfold Formulas.strict_margin. lra.
Qed.

Theorem relaxed_margin_tight : forall margin m delta v eps, 0 <= margin <= 1 -> (1 <= m)%nat -> 0 <= delta -> 0 < eps ->
  Formulas.relaxed_margin margin m delta = Finite v ->
  exists n p q x, target p n /\ drafter q p n /\ argmax q n x /\ x <> 0%nat /\ p 0%nat - p 1%nat = margin /\
    ((m < n)%nat /\ p x <= p m \/ p x < p 0%nat - delta) /\
    KL n p q <= v + eps.
Proof.
  intros g m d v eps G M D E F. rewrite relaxed_margin_form in F.
  assert (C : Formulas.additive_margin g d = Finite v \/ Formulas.top_m_margin g m = v).
  { destruct (Formulas.additive_margin g d) as [b |]; simpl in F; injection F as F; auto.
    unfold Rmin in F. destruct (Rle_dec b (Formulas.top_m_margin g m)); subst; auto. }
  destruct C as [C | C].
  - destruct (additive_margin_tight g d v eps G D E C) as (n & p & q & x & P & Q & X & GAP & R & V).
    exists n, p, q, x. assert (N := below_threshold p x d D R). repeat (split; [auto |]). exact V.
  - destruct (top_m_margin_tight g m M G) as (p & q & P & Q & X & GAP & GAP1 & V).
    exists (1 + m)%nat, p, q, m. assert (N : m <> 0%nat) by lia.
    assert (R : (m < 1 + m)%nat /\ p m <= p m) by (split; [lia | lra]).
    repeat (split; [auto |]). lra.
Qed.
