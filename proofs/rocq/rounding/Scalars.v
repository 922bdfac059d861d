(* How far the generated scalar formulas without a transcendental function are off in binary64. *)

Require Import Reals Lra Lia ZArith.
From Flocq Require Import Core Relative.
From Symcert Require Import Vocabulary.
From Symcert.Generated Require Formulas.
From Symcert.Rounding Require Import Binary64.
Open Scope R_scope.

(* strict_tv.py: margin = p_0 - p_1; return (0.5)*margin *)
Definition rounded_strict_tv (p_0 p_1 : R) : R :=
  let margin := rnd (p_0 - p_1) in
  rnd (1 / 2 * margin).

(* Two roundings, of which the second only counts where the margin is subnormal: an error of at most 2u relative to the
   value and half the smallest binary64 number. *)
Theorem strict_tv_rounding : forall p_0 p_1, format p_0 -> format p_1 -> p_1 <= p_0 ->
  Rabs (rounded_strict_tv p_0 p_1 - Formulas.strict_tv p_0 p_1)
  <= (g ^ 2 - 1) * Formulas.strict_tv p_0 p_1 + bpow radix2 (-1075).
Proof.
  intros p_0 p_1 F0 F1 ORDER. unfold rounded_strict_tv, Formulas.strict_tv. cbv zeta.
  assert (W : within 1 (rnd (p_0 - p_1)) (p_0 - p_1)) by (apply rnd_minus_within; trivial; lra).
  set (margin := rnd (p_0 - p_1)) in *. assert (M := within_nonneg 1 _ _ W).
  destruct (relative_error_N_FLT'_ex radix2 (-1074) 53 eq_refl (fun z => negb (Z.even z)) (1 / 2 * margin))
    as (eps & eta & EPS & ETA & _ & E).
  change (rnd (1 / 2 * margin) = 1 / 2 * margin * (1 + eps) + eta) in E.
  assert (FIRST : within 1 (1 / 2 * margin * (1 + eps)) (1 / 2 * margin))
    by (apply small_error_within with eps; trivial; lra).
  assert (HALF : within 1 (1 / 2 * margin) ((p_0 - p_1) / 2)).
  { replace ((p_0 - p_1) / 2) with (1 / 2 * (p_0 - p_1)) by field.
    apply (within_mult 0 1); trivial. apply within_refl. lra. }
  assert (BOTH := within_error 2 _ _ (within_trans 1 1 _ _ _ FIRST HALF)).
  rewrite E. replace (/ 2 * bpow radix2 (-1074)) with (bpow radix2 (-1075)) in ETA
    by (change (-1075)%Z with (-1 + -1074)%Z; rewrite bpow_plus; reflexivity).
  set (half := (p_0 - p_1) / 2) in *. set (y := 1 / 2 * margin * (1 + eps)) in *.
  replace (y + eta - half) with ((y - half) + eta) by ring.
  apply Rle_trans with (1 := Rabs_triang _ _). lra.
Qed.

(* strict_exact.py: the argument (p_0 - p_1)/s of phi, s = p_0 + p_1. *)
Definition rounded_ratio (p_0 p_1 : R) : R := rnd (rnd (p_0 - p_1) / rnd (p_0 + p_1)).

(* Three roundings, unless the two probabilities differ by less than any two different ones above 2^-967 can. *)
Theorem ratio_rounding : forall p_0 p_1, format p_0 -> format p_1 -> 0 <= p_1 <= p_0 -> 0 < p_0 <= 1 ->
  p_0 = p_1 \/ bpow radix2 (-1020) <= p_0 - p_1 ->
  within 3 (rounded_ratio p_0 p_1) ((p_0 - p_1) / (p_0 + p_1)).
Proof.
  intros p_0 p_1 F0 F1 ORDER ONE GAP. unfold rounded_ratio.
  destruct GAP as [-> | GAP].
  - replace (p_1 - p_1) with 0 by ring. rewrite rnd_0. unfold Rdiv. rewrite !Rmult_0_l, rnd_0.
    apply within_weaken with 0%nat; [lia |]. apply within_refl. lra.
  - assert (D : within 1 (rnd (p_0 - p_1)) (p_0 - p_1)) by (apply rnd_minus_within; trivial; lra).
    assert (S : within 1 (rnd (p_0 + p_1)) (p_0 + p_1)) by (apply rnd_plus_within; trivial; lra).
    assert (Q := within_div 1 1 _ _ _ _ (Rplus_lt_le_0_compat p_0 p_1 (proj1 ONE) (proj1 ORDER)) D S).
    apply (within_trans 1 2 _ (rnd (p_0 - p_1) / rnd (p_0 + p_1))); trivial. apply rnd_within.
    assert (SP : 0 < rnd (p_0 + p_1)) by (apply (within_positive 1 _ _ S); lra).
    assert (G : 1 <= g <= 9 / 8) by (unfold g, u; lra).
    destruct D as (_ & D & _). destruct S as (_ & _ & S). rewrite pow_1 in D, S.
    set (d := rnd (p_0 - p_1)) in *. set (s := rnd (p_0 + p_1)) in *. set (b := bpow radix2 (-1020)) in *.
    assert (B : 0 < b) by apply bpow_gt_0.
    replace normal with (b * / 4)
      by (unfold b, normal; change (-1022)%Z with (-1020 + -2)%Z; rewrite bpow_plus; reflexivity).
    assert (UP : s <= 9 / 4).
    { apply Rle_trans with (1 := S). apply Rle_trans with (2 * (9 / 8)); [| lra]. apply Rmult_le_compat; lra. }
    assert (LOW : b * (8 / 9) <= d).
    { assert (DP : 0 <= d).
      { destruct (Rle_lt_dec 0 d) as [| N]; trivial. exfalso.
        assert (0 <= (- d) * g) by (apply Rmult_le_pos; lra). lra. }
      assert (d * g <= d * (9 / 8)) by (apply Rmult_le_compat_l; lra). lra. }
    apply Rmult_le_reg_r with s; trivial. replace (d / s * s) with d by (field; lra).
    assert (b * / 4 * s <= b * / 4 * (9 / 4)) by (apply Rmult_le_compat_l; lra). lra.
Qed.
