(* strict_margin(margin) = phi(margin) in binary64: a relative error below 2^-47 for every margin from 2^-500 to 1, from
   an assumption about the mathematical library and nothing else. *)

Require Import Reals Lra Lia ZArith.
From Flocq Require Import Core.
From Symcert Require Import Vocabulary Sums Logs Distributions Phi Acceptance.
From Symcert.Generated Require Formulas.
From Symcert.Rounding Require Import Binary64.
Open Scope R_scope.

(* --- phi and its two terms *)

(* Pinsker's inequality for two tokens. *)
Lemma phi_quadratic : forall r, 0 <= r <= 1 -> r ^ 2 / 2 <= Formulas.phi r.
Proof.
  intros r B.
  set (p := fun i => match i with O => (1 + r) / 2 | _ => (1 - r) / 2 end). set (q := fun _ : nat => 1 / 2).
  assert (P : distribution p 2).
  { split; [| simpl; field]. intros i I. destruct i as [| [| i]]; simpl; try lra; lia. }
  assert (Q : drafter q p 2).
  { split; [split; [intros; unfold q; lra | simpl; unfold q; field] |]. intros i I _. unfold q. lra. }
  assert (PINSKER := pinsker_inequality 2 p q P Q).
  replace (TV 2 p q) with (r / 2) in PINSKER.
  - replace (KL 2 p q) with (Formulas.phi r) in PINSKER; [lra |].
    unfold KL, Formulas.phi. cbn [sum]. unfold p, q. rewrite <- !mult_ln_div by lra.
    replace ((1 + r) / 2 / (1 / 2)) with (r + 1) by field. replace ((1 - r) / 2 / (1 / 2)) with (1 - r) by field. field.
  - unfold TV. cbn [sum]. unfold p, q.
    rewrite (Rabs_pos_eq ((1 + r) / 2 - 1 / 2)), (Rabs_left1 ((1 - r) / 2 - 1 / 2)) by lra. field.
Qed.

(* - ln (1 - x), what log1p (- x) is the opposite of. *)
Lemma log_loss_bounds : forall x, 0 <= x < 1 -> x <= - ln (1 - x) <= x / (1 - x).
Proof.
  intros x B. assert (T := log_tangent (1 - x)). assert (T' := log_tangent_below (1 - x)).
  replace (x / (1 - x)) with (/ (1 - x) - 1) by (field; lra). split; [| specialize (T' ltac:(lra))]; lra.
Qed.

Lemma atanh_at_least : forall r, 0 <= r < 1 -> r / 2 <= atanh r.
Proof.
  intros r B. unfold atanh. assert (L := log_loss_bounds r B). assert (0 <= ln (1 + r)) by (apply ln_nonneg; lra). lra.
Qed.

Lemma log_5_2 : ln (5 / 2) <= 1.
Proof.
  apply Rle_trans with (ln ((1122 / 1000) ^ 8)).
  - apply ln_le_mono; lra.
  - rewrite ln_pow by lra. assert (T := log_tangent (1122 / 1000)). replace (INR 8) with 8 by (simpl; lra).
    specialize (T ltac:(lra)). lra.
Qed.

(* - x ln x is at most 2/5 (in fact 1/e). *)
Lemma entropy_term_at_most : forall x, 0 <= x -> - (x * ln x) <= 2 / 5.
Proof.
  intros x [X | <-]; [| lra].
  assert (Y : 0 < 2 / 5 / x) by (apply Rdiv_lt_0_compat; lra).
  assert (T := log_tangent (2 / 5 / x) Y). rewrite ln_div in T by lra.
  replace (2 / 5) with (/ (5 / 2)) in T at 1 by lra. rewrite ln_Rinv in T by lra. assert (L := log_5_2).
  apply (Rmult_le_compat_l x) in T; [| lra].
  replace (x * (2 / 5 / x - 1)) with (2 / 5 - x) in T by (field; lra).
  assert (x * ln (5 / 2) <= x * 1) by (apply Rmult_le_compat_l; lra). lra.
Qed.

(* --- a difference of two terms, each within 12 roundings *)

Lemma difference_rounding : forall a a' b b' phi, within 12 a' a -> within 12 b' b -> format a' -> format b' ->
  phi = a - b -> a <= 3 * phi -> Rabs (rnd (a' - b') - phi) <= 64 * u * phi.
Proof.
  intros a a' b b' phi A B FA FB E TERMS.
  assert (NA := within_nonneg 12 a' a A). assert (NB := within_nonneg 12 b' b B).
  assert (P := proj1 A). assert (PB := proj1 B).
  assert (EA := within_error 12 a' a A). assert (EB := within_error 12 b' b B).
  assert (V : 0 < u < / 100000) by (unfold u; lra).
  assert (G : g ^ 12 - 1 <= 1201 / 100 * u) by (unfold g, u; lra).
  assert (GA : (g ^ 12 - 1) * a <= 1201 / 100 * u * a) by (apply Rmult_le_compat_r; lra).
  assert (GB : (g ^ 12 - 1) * b <= 1201 / 100 * u * b) by (apply Rmult_le_compat_r; lra).
  apply Rabs_le_inv in EA, EB. set (z := a' - b').
  assert (UA : u * a <= u * (3 * phi)) by (apply Rmult_le_compat_l; lra).
  assert (UB : u * b <= u * (2 * phi)) by (apply Rmult_le_compat_l; lra).
  assert (Z : Rabs (z - phi) <= 6005 / 100 * u * phi) by (apply Rabs_le; unfold z; lra).
  assert (S : 0 <= (1 - 6005 / 100 * u) * phi) by (apply Rmult_le_pos; lra).
  assert (S' : 0 <= (/ 100 - 61 * u) * (u * phi)) by (apply Rmult_le_pos; [| apply Rmult_le_pos]; lra).
  apply Rabs_le_inv in Z.
  assert (R : within 1 (rnd z) z) by (apply rnd_minus_within; trivial; fold z; lra).
  apply within_error in R. rewrite pow_1 in R. unfold g in R. replace (1 + u - 1) with u in R by ring.
  assert (UZ : u * z <= u * ((1 + 6005 / 100 * u) * phi)) by (apply Rmult_le_compat_l; lra).
  apply Rabs_le_inv in R. apply Rabs_le. lra.
Qed.

(* --- primitives.py, each operation rounded *)

Section Library.

(* torch's log1p and atanh: four units in the last place, as the runtime assumes. *)
Variables computed_log1p computed_atanh : R -> R.
Hypothesis LOG1P : forall x, format x -> -1 < x -> Rabs (computed_log1p x - log1p x) <= 4 * ulp (log1p x).
Hypothesis ATANH : forall x, format x -> Rabs x < 1 -> Rabs (computed_atanh x - atanh x) <= 4 * ulp (atanh x).

Definition rounded_xlog1py (x y : R) : R := if Req_EM_T x 0 then 0 else rnd (x * computed_log1p y).

Definition rounded_phi (r : R) : R :=
  if Rlt_dec r (1 / 2)
  then rnd (rnd (r * computed_atanh r) + rnd (1 / 2 * computed_log1p (- rnd (r ^ 2))))
  else rnd (rnd (rnd (1 / 2 * rnd (r + 1)) * computed_log1p r) + rnd (1 / 2 * rounded_xlog1py (rnd (1 - r)) (- r))).

(* log1p of a negative number is the opposite of a loss. *)
Lemma computed_loss : forall x, format x -> 0 <= x < 1 -> normal <= x ->
  within 9 (- computed_log1p (- x)) (- ln (1 - x)).
Proof.
  intros x F B N. apply four_ulps_within.
  - generalize (log_loss_bounds x B). lra.
  - assert (L := LOG1P (- x) (generic_format_opp _ _ _ F) ltac:(lra)). unfold log1p in L.
    replace (1 + - x) with (1 - x) in L by ring. unfold ulp in *. rewrite ulp_opp.
    replace (- computed_log1p (- x) - - ln (1 - x)) with (- (computed_log1p (- x) - ln (1 - x))) by ring.
    rewrite Rabs_Ropp. exact L.
Qed.

(* A rounded product of a number by something within n. *)
Lemma rounded_product : forall m n y x y' x', within m y x -> within n y' x' -> bpow radix2 (-1010) <= x * x' ->
  (m + n <= 12)%nat -> within (1 + (m + n)) (rnd (y * y')) (x * x').
Proof.
  intros m n y x y' x' W W' LARGE FEW. assert (P := within_mult m n _ _ _ _ W W').
  apply within_trans with (y * y'); trivial. apply rnd_within. destruct P as (_ & P & _).
  assert (G : g ^ (m + n) <= 2).
  { apply Rle_trans with (g ^ 12); [apply Rle_pow; trivial; unfold g, u; lra | unfold g, u; lra]. }
  assert (N : 0 <= y * y') by (apply Rmult_le_pos; [exact (within_nonneg _ _ _ W) | exact (within_nonneg _ _ _ W')]).
  assert (y * y' * g ^ (m + n) <= y * y' * 2) by (apply Rmult_le_compat_l; trivial).
  assert (normal <= bpow radix2 (-1011)) by (apply normal_le_bpow; lia).
  replace (bpow radix2 (-1010)) with (2 * bpow radix2 (-1011)) in LARGE
    by (change (-1010)%Z with (1 + -1011)%Z; rewrite bpow_plus; reflexivity). lra.
Qed.

Theorem strict_margin_rounding : forall margin, format margin -> bpow radix2 (-500) <= margin <= 1 ->
  Rabs (rounded_phi margin - Formulas.strict_margin margin) <= bpow radix2 (-47) * Formulas.strict_margin margin.
Proof.
  intros r F (LOW & UP). replace (bpow radix2 (-47)) with (64 * u) by (unfold u; simpl; lra).
  unfold Formulas.strict_margin. assert (R : 0 < r) by (generalize (bpow_gt_0 radix2 (-500)); lra).
  assert (SQUARE : bpow radix2 (-1000) <= r ^ 2).
  { replace (bpow radix2 (-1000)) with (bpow radix2 (-500) * bpow radix2 (-500)) by (rewrite <- bpow_plus; reflexivity).
    replace (r ^ 2) with (r * r) by ring. assert (0 <= bpow radix2 (-500)) by apply bpow_ge_0.
    apply Rmult_le_compat; lra. }
  assert (Q := phi_quadratic r ltac:(lra)).
  assert (TINY : bpow radix2 (-1010) <= bpow radix2 (-1000) * / 1024).
  { change (-1010)%Z with (-1000 + -10)%Z. rewrite bpow_plus. apply Rle_refl. }
  assert (POS := bpow_gt_0 radix2 (-1000)).
  unfold rounded_phi. destruct (Rlt_dec r (1 / 2)) as [small | large].
  - (* r atanh r + log1p (- r^2) / 2 *)
    assert (FORM : Formulas.phi r = r * atanh r - 1 / 2 * - ln (1 - r ^ 2)).
    { rewrite <- (proj1 (phi_forms r)) by (apply Rabs_def1; lra). unfold Formulas.phi_form_0, log1p.
      replace (1 + - r ^ 2) with (1 - r ^ 2) by ring. field. }
    assert (SMALL_SQUARE : r ^ 2 <= 1 / 4).
    { replace (r ^ 2) with (r * r) by ring. replace (1 / 4) with (1 / 2 * (1 / 2)) by field.
      apply Rmult_le_compat; lra. }
    assert (LOSS := log_loss_bounds (r ^ 2) ltac:(lra)).
    assert (LOSS_UP : r ^ 2 / (1 - r ^ 2) <= 4 / 3 * r ^ 2).
    { apply Rmult_le_reg_r with (1 - r ^ 2); [lra |].
      replace (r ^ 2 / (1 - r ^ 2) * (1 - r ^ 2)) with (r ^ 2) by (field; lra).
      assert (r ^ 2 * r ^ 2 <= r ^ 2 * (1 / 4)) by (apply Rmult_le_compat_l; lra). lra. }
    assert (AT := atanh_at_least r ltac:(lra)).
    assert (A : within 10 (rnd (r * computed_atanh r)) (r * atanh r)).
    { apply (rounded_product 0 9); try lia; [apply within_refl; lra | |].
      - apply four_ulps_within; [| apply ATANH; trivial; apply Rabs_def1; lra].
        apply Rle_trans with (bpow radix2 (-501)); [apply normal_le_bpow; lia |].
        change (-501)%Z with (-1 + -500)%Z. rewrite bpow_plus. change (bpow radix2 (-1)) with (/ 2). lra.
      - assert (r * (r / 2) <= r * atanh r) by (apply Rmult_le_compat_l; lra). lra. }
    assert (W : within 1 (rnd (r ^ 2)) (r ^ 2)).
    { apply rnd_within. apply Rle_trans with (2 := SQUARE). apply normal_le_bpow. lia. }
    set (q := rnd (r ^ 2)) in *. assert (FQ : format q) by apply rnd_format.
    assert (NQ := within_nonneg 1 q _ W).
    assert (NORMAL_Q : normal <= q).
    { apply Rle_trans with (bpow radix2 (-1000)); [apply normal_le_bpow; lia |].
      apply rnd_ge_bpow; [lia | exact SQUARE]. }
    destruct W as (_ & QLOW & QUP). rewrite pow_1 in QLOW, QUP. unfold g in QLOW, QUP.
    assert (V : 0 < u < / 100000) by (unfold u; lra).
    assert (U2 : u * r ^ 2 <= u * (1 / 4)) by (apply Rmult_le_compat_l; lra).
    assert (Q1 : q <= 1 / 2) by lra.
    assert (UQ : u * q <= u * (1 / 2)) by (apply Rmult_le_compat_l; lra).
    assert (LOSS_Q := log_loss_bounds q ltac:(lra)).
    (* the square's rounding moves the loss by two roundings *)
    assert (CLOSE : forall x y, 0 <= x -> 0 <= y <= 3 / 8 -> x <= y * (1 + u) ->
      - ln (1 - x) <= - ln (1 - y) * g ^ 2).
    { intros x y X Y C. assert (UY : u * y <= u * (3 / 8)) by (apply Rmult_le_compat_l; lra).
      assert (LY := log_loss_bounds y ltac:(lra)).
      assert (T : ln ((1 - y) / (1 - x)) <= (1 - y) / (1 - x) - 1)
        by (apply log_tangent; apply Rdiv_lt_0_compat; lra).
      rewrite ln_div in T by lra.
      assert (D : (1 - y) / (1 - x) - 1 <= 2 * u * y).
      { apply Rmult_le_reg_r with (1 - x); [lra |].
        replace (((1 - y) / (1 - x) - 1) * (1 - x)) with (x - y) by (field; lra).
        assert (0 <= u * y * (1 - 2 * x)) by (apply Rmult_le_pos; [apply Rmult_le_pos; lra |]; lra). lra. }
      assert (GL : - ln (1 - y) * (2 * u) >= y * (2 * u)) by (apply Rle_ge, Rmult_le_compat_r; lra).
      assert (GG : - ln (1 - y) * (1 + 2 * u) <= - ln (1 - y) * g ^ 2).
      { apply Rmult_le_compat_l; [lra |]. unfold g. assert (0 <= u * u) by (apply Rmult_le_pos; lra). lra. }
      lra. }
    assert (MOVED : within 2 (- ln (1 - q)) (- ln (1 - r ^ 2))).
    { split; [lra |]. split; apply CLOSE; lra. }
    assert (B : within 12 (rnd (1 / 2 * - computed_log1p (- q))) (1 / 2 * - ln (1 - r ^ 2))).
    { apply (rounded_product 0 11); try lia; [apply within_refl; lra | | lra].
      apply (within_trans 9 2) with (- ln (1 - q)); trivial. apply computed_loss; trivial; lra. }
    replace (1 / 2 * computed_log1p (- q)) with (- (1 / 2 * - computed_log1p (- q))) by ring.
    unfold rnd at 3. rewrite round_NE_opp. fold (rnd (1 / 2 * - computed_log1p (- q))).
    apply difference_rounding with (r * atanh r) (1 / 2 * - ln (1 - r ^ 2)); trivial; try apply rnd_format; [| lra].
    apply within_weaken with 10%nat; [lia | exact A].
  - (* (r + 1) log1p r / 2 + (1 - r) log1p (- r) / 2 *)
    assert (EIGHTH : 1 / 4 <= r ^ 2).
    { replace (r ^ 2) with (r * r) by ring. replace (1 / 4) with (1 / 2 * (1 / 2)) by field.
      apply Rmult_le_compat; lra. }
    assert (FORM : Formulas.phi r = 1 / 2 * (r + 1) * ln (1 + r) - 1 / 2 * ((1 - r) * - ln (1 - r))).
    { unfold Formulas.phi. rewrite (Rplus_comm 1 r). field. }
    assert (ENTROPY := entropy_term_at_most (1 - r) ltac:(lra)).
    assert (F1 : format 1)
      by (change 1 with (bpow radix2 0); apply generic_format_FLT_bpow; [exact precision_positive | lia]).
    assert (LARGE_POWER : bpow radix2 (-1010) <= / 1024)
      by (change (/ 1024) with (bpow radix2 (-10)); apply bpow_le; lia).
    assert (LN : 1 / 3 <= ln (1 + r)).
    { assert (T := log_tangent_below (1 + r) ltac:(lra)). apply Rle_trans with (2 := T).
      assert (/ (1 + r) <= / (3 / 2)) by (apply Rinv_le_contravar; lra). lra. }
    assert (NORMAL : normal <= 1 / 3).
    { apply Rle_trans with (bpow radix2 (-2)); [apply normal_le_bpow; lia | simpl; lra]. }
    assert (A : within 12 (rnd (rnd (1 / 2 * rnd (r + 1)) * computed_log1p r)) (1 / 2 * (r + 1) * ln (1 + r))).
    { apply (rounded_product 2 9); try lia.
      - apply (rounded_product 0 1); try lia; [apply within_refl; lra | apply rnd_plus_within; trivial; lra | lra].
      - apply four_ulps_within; [lra |]. apply LOG1P; trivial. lra.
      - assert (1 / 2 * (r + 1) * (1 / 3) <= 1 / 2 * (r + 1) * ln (1 + r)) by (apply Rmult_le_compat_l; lra). lra. }
    assert (B : within 12 (rnd (1 / 2 * - rounded_xlog1py (rnd (1 - r)) (- r))) (1 / 2 * ((1 - r) * - ln (1 - r)))).
    { assert (W : within 1 (rnd (1 - r)) (1 - r)) by (apply rnd_minus_within; trivial; lra).
      unfold rounded_xlog1py. destruct UP as [UP | ->].
      - destruct (Req_EM_T (rnd (1 - r)) 0) as [Z | _]; [generalize (within_positive 1 _ _ W); lra |].
        assert (LOSS := log_loss_bounds r ltac:(lra)).
        assert (GAP : bpow radix2 (-53) <= 1 - r).
        { assert (P := pred_ge_gt radix2 (FLT_exp (-1074) 53) r 1 F F1 UP).
          change 1 with (bpow radix2 0) in P at 1. rewrite pred_bpow in P. simpl in P. simpl. lra. }
        assert (PRODUCT : within 11 (- rnd (rnd (1 - r) * computed_log1p (- r))) ((1 - r) * - ln (1 - r))).
        { replace (rnd (1 - r) * computed_log1p (- r)) with (- (rnd (1 - r) * - computed_log1p (- r))) by ring.
          unfold rnd at 1. rewrite round_NE_opp, Ropp_involutive. fold (rnd (rnd (1 - r) * - computed_log1p (- r))).
          apply (rounded_product 1 9); trivial; try lia.
          - apply computed_loss; trivial; lra.
          - assert ((1 - r) * (1 / 2) <= (1 - r) * - ln (1 - r)) by (apply Rmult_le_compat_l; lra).
            assert (bpow radix2 (-1010) <= bpow radix2 (-53) * (1 / 2)).
            { replace (bpow radix2 (-53) * (1 / 2)) with (bpow radix2 (-54)) by (simpl; lra). apply bpow_le. lia. }
            lra. }
        apply (rounded_product 0 11); try lia; [apply within_refl; lra | exact PRODUCT |].
        assert ((1 - r) * (1 / 2) <= (1 - r) * - ln (1 - r)) by (apply Rmult_le_compat_l; lra).
        assert (bpow radix2 (-1010) <= bpow radix2 (-53) * (1 / 4)).
        { replace (bpow radix2 (-53) * (1 / 4)) with (bpow radix2 (-55)) by (simpl; lra). apply bpow_le. lia. }
        lra.
      - replace (1 - 1) with 0 by ring. rewrite rnd_0. destruct (Req_EM_T 0 0) as [_ | N]; [| contradiction].
        replace (1 / 2 * - 0) with 0 by ring. rewrite rnd_0. replace (1 / 2 * (0 * - ln 0)) with 0 by ring.
        apply within_weaken with 0%nat; [lia |]. apply within_refl. lra. }
    set (x := rounded_xlog1py (rnd (1 - r)) (- r)) in *.
    replace (1 / 2 * x) with (- (1 / 2 * - x)) by ring.
    unfold rnd at 5. rewrite round_NE_opp. fold (rnd (1 / 2 * - x)).
    apply difference_rounding with (1 / 2 * (r + 1) * ln (1 + r)) (1 / 2 * ((1 - r) * - ln (1 - r)));
      trivial; try apply rnd_format. lra.
Qed.

End Library.
