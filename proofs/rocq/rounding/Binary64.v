(* Binary64 as it rounds: to nearest, ties to even, with gradual underflow. Infinities are left out: nothing below
   comes near the overflow threshold, since its inputs are probabilities.

   Relative errors are counted in factors of 1 + u, u = 2^-53: y is within n of x if neither exceeds the other by more
   than (1 + u)^n. That multiplies, divides, adds and takes maxima without a remainder term. *)

Require Import Reals Lra Lia ZArith.
From Flocq Require Import Core Relative Plus_error.
From Symcert Require Import Vocabulary Sums.
Open Scope R_scope.

Global Instance precision_positive : Prec_gt_0 53 := eq_refl.

Definition format : R -> Prop := generic_format radix2 (FLT_exp (-1074) 53).
Definition rnd : R -> R := round radix2 (FLT_exp (-1074) 53) ZnearestE.
Definition ulp : R -> R := Ulp.ulp radix2 (FLT_exp (-1074) 53).

(* The unit roundoff 2^-53, the factor of one rounding, and the smallest normal number. *)
Definition u : R := / 9007199254740992.
Definition g : R := 1 + u.
Definition normal : R := bpow radix2 (-1022).

Lemma u_positive : 0 < u.
Proof. unfold u. lra. Qed.

Lemma u_is_bpow : u = bpow radix2 (-53).
Proof. reflexivity. Qed.

Lemma u_is_unit_roundoff : u_ro radix2 53 = u.
Proof. unfold u_ro, u. simpl. lra. Qed.

Lemma rnd_format : forall x, format (rnd x).
Proof. intro x. apply generic_format_round; [apply FLT_exp_valid; reflexivity | apply valid_rnd_N]. Qed.

Lemma rnd_0 : rnd 0 = 0.
Proof. apply round_0. apply valid_rnd_N. Qed.

Lemma rnd_exact : forall x, format x -> rnd x = x.
Proof. intros x F. apply round_generic; [apply valid_rnd_N | exact F]. Qed.

(* --- within n *)

Definition within (n : nat) (y x : R) : Prop := 0 <= x /\ x <= y * g ^ n /\ y <= x * g ^ n.

Lemma g_power_positive : forall n, 0 < g ^ n.
Proof. intro n. apply pow_lt. unfold g. generalize u_positive. lra. Qed.

Lemma g_power_ge_1 : forall n, 1 <= g ^ n.
Proof. intro n. apply pow_R1_Rle. unfold g. generalize u_positive. lra. Qed.

Lemma within_nonneg : forall n y x, within n y x -> 0 <= y.
Proof.
  intros n y x (X & L & _). assert (G := g_power_positive n).
  apply Rmult_le_reg_r with (g ^ n); trivial. lra.
Qed.

Lemma within_positive : forall n y x, within n y x -> 0 < x -> 0 < y.
Proof.
  intros n y x (_ & L & _) X. assert (G := g_power_positive n).
  apply Rmult_lt_reg_r with (g ^ n); trivial. lra.
Qed.

Lemma within_refl : forall x, 0 <= x -> within 0 x x.
Proof. intros x X. unfold within. simpl. lra. Qed.

Lemma within_trans : forall m n z y x, within m z y -> within n y x -> within (m + n) z x.
Proof.
  intros m n z y x (_ & Y & Z) (X & L & U). assert (M := g_power_positive m). assert (N := g_power_positive n).
  split; [| split]; trivial; rewrite pow_add.
  - apply (Rmult_le_compat_r (g ^ n)) in Y; [| lra]. lra.
  - apply (Rmult_le_compat_r (g ^ m)) in U; [| lra]. lra.
Qed.

Lemma within_weaken : forall m n y x, (m <= n)%nat -> within m y x -> within n y x.
Proof.
  intros m n y x L W. replace n with ((n - m) + m)%nat by lia. apply within_trans with y; trivial.
  assert (Y := within_nonneg m y x W). assert (G := g_power_ge_1 (n - m)).
  apply (Rmult_le_compat_l y) in G; trivial. unfold within. lra.
Qed.

Lemma within_mult : forall m n y x y' x', within m y x -> within n y' x' -> within (m + n) (y * y') (x * x').
Proof.
  intros m n y x y' x' W W'. assert (Y := within_nonneg m y x W). assert (Y' := within_nonneg n y' x' W').
  destruct W as (X & L & U). destruct W' as (X' & L' & U'). unfold within. rewrite pow_add.
  split; [apply Rmult_le_pos; trivial | split].
  - replace (y * y' * (g ^ m * g ^ n)) with ((y * g ^ m) * (y' * g ^ n)) by ring. apply Rmult_le_compat; trivial.
  - replace (x * x' * (g ^ m * g ^ n)) with ((x * g ^ m) * (x' * g ^ n)) by ring. apply Rmult_le_compat; trivial.
Qed.

Lemma within_inverse : forall n y x, 0 < x -> within n y x -> within n (/ y) (/ x).
Proof.
  intros n y x X W. assert (Y := within_positive n y x W X). destruct W as (_ & L & U).
  assert (IX := Rinv_0_lt_compat x X). assert (IY := Rinv_0_lt_compat y Y).
  assert (IXY : 0 <= / x * / y) by (apply Rmult_le_pos; lra).
  split; [lra | split].
  - apply (Rmult_le_compat_l (/ x * / y)) in U; trivial.
    replace (/ x * / y * y) with (/ x) in U by (field; lra).
    replace (/ x * / y * (x * g ^ n)) with (/ y * g ^ n) in U by (field; lra). exact U.
  - apply (Rmult_le_compat_l (/ x * / y)) in L; trivial.
    replace (/ x * / y * x) with (/ y) in L by (field; lra).
    replace (/ x * / y * (y * g ^ n)) with (/ x * g ^ n) in L by (field; lra). exact L.
Qed.

Lemma within_div : forall m n y x y' x', 0 < x' -> within m y x -> within n y' x' -> within (m + n) (y / y') (x / x').
Proof. intros m n y x y' x' X' W W'. apply within_mult; trivial. apply within_inverse; trivial. Qed.

Lemma within_plus : forall n y x y' x', within n y x -> within n y' x' -> within n (y + y') (x + x').
Proof. unfold within. intros. lra. Qed.

Lemma within_max_over : forall n f f' low high, (low <= high)%nat ->
  (forall k, (low <= k <= high)%nat -> within n (f' k) (f k)) -> within n (max_over low high f') (max_over low high f).
Proof.
  intros n f f' low high L W. assert (G := g_power_positive n).
  destruct (max_over_attained f low high L) as (k & K & E).
  destruct (max_over_attained f' low high L) as (k' & K' & E').
  assert (M := max_over_ge f low high k' K'). assert (M' := max_over_ge f' low high k K).
  destruct (W k K) as (X & LO & _). destruct (W k' K') as (_ & _ & UP).
  apply (Rmult_le_compat_r (g ^ n)) in M; [| lra]. apply (Rmult_le_compat_r (g ^ n)) in M'; [| lra].
  unfold within. rewrite E in *. rewrite E' in *. lra.
Qed.

(* As an error relative to the exact value. *)
Theorem within_error : forall n y x, within n y x -> Rabs (y - x) <= (g ^ n - 1) * x.
Proof.
  intros n y x W. assert (Y := within_nonneg n y x W). destruct W as (X & L & U). assert (G := g_power_ge_1 n).
  apply Rabs_le. split; [| lra].
  (* x - y <= x (1 - 1/g^n) <= x (g^n - 1) *)
  destruct (Rle_lt_dec x y) as [| S]; [assert (0 <= (g ^ n - 1) * x) by (apply Rmult_le_pos; lra); lra |].
  assert (0 <= (g ^ n - 1) * (x - y)) by (apply Rmult_le_pos; lra). lra.
Qed.

(* --- one rounding *)

Lemma small_error_within : forall y x eps, 0 <= x -> Rabs eps <= u_ro radix2 53 / (1 + u_ro radix2 53) ->
  y = x * (1 + eps) -> within 1 y x.
Proof.
  intros y x eps X E ->. rewrite u_is_unit_roundoff in E. assert (P := u_positive).
  assert (Q : u / (1 + u) * (1 + u) = u) by (field; lra).
  assert (B : u / (1 + u) <= u).
  { apply Rmult_le_reg_r with (1 + u); [lra |]. rewrite Q. assert (0 <= u * u) by (apply Rmult_le_pos; lra). lra. }
  apply Rabs_le_inv in E. destruct E as (LO & UP).
  apply (Rmult_le_compat_r (1 + u)) in LO; [| lra].
  assert (N : 1 <= (1 + eps) * (1 + u)) by lra.
  unfold within, g. rewrite pow_1. split; [| split]; trivial.
  - rewrite Rmult_assoc, <- (Rmult_1_r x) at 1. apply Rmult_le_compat_l; trivial.
  - apply Rmult_le_compat_l; trivial. lra.
Qed.

(* Rounding a normal number. *)
Theorem rnd_within : forall x, normal <= x -> within 1 (rnd x) x.
Proof.
  intros x N. assert (P : 0 < normal) by apply bpow_gt_0.
  destruct (relative_error_N_FLX'_ex radix2 53 eq_refl (fun z => negb (Z.even z)) x) as (eps & EPS & E).
  apply small_error_within with eps; trivial; [lra |]. rewrite <- E. apply round_FLT_FLX.
  rewrite Rabs_pos_eq by lra. exact N.
Qed.

(* Adding two binary64 numbers, whatever their size. *)
Theorem rnd_plus_within : forall x y, format x -> format y -> 0 <= x + y -> within 1 (rnd (x + y)) (x + y).
Proof.
  intros x y X Y S.
  destruct (FLT_plus_error_N_ex radix2 (-1074) 53 (fun z => negb (Z.even z)) x y X Y) as (eps & EPS & E).
  apply small_error_within with eps; trivial.
Qed.

Theorem rnd_minus_within : forall x y, format x -> format y -> 0 <= x - y -> within 1 (rnd (x - y)) (x - y).
Proof. intros x y X Y S. apply rnd_plus_within; trivial. apply generic_format_opp. exact Y. Qed.

(* Four units in the last place of a normal number. *)
Theorem four_ulps_within : forall y x, normal <= x -> Rabs (y - x) <= 4 * ulp x -> within 9 y x.
Proof.
  intros y x N E. assert (P : 0 < normal) by apply bpow_gt_0.
  assert (U : ulp x <= x * bpow radix2 (1 - 53)).
  { rewrite <- (Rabs_pos_eq x) at 2 by lra. apply ulp_FLT_le. rewrite Rabs_pos_eq by lra. exact N. }
  replace (bpow radix2 (1 - 53)) with (2 * u) in U by (unfold u; simpl; lra).
  apply Rabs_le_inv in E. assert (V : 0 < u < / 1000) by (unfold u; lra).
  assert (BERNOULLI : 1 + 9 * u <= g ^ 9).
  { unfold g. replace 9 with (INR 9) by (simpl; lra). apply poly. lra. }
  assert (SMALL : 0 <= u * (1 - 72 * u)) by (apply Rmult_le_pos; lra).
  assert (ONE : 1 <= (1 - 8 * u) * g ^ 9).
  { apply Rle_trans with ((1 - 8 * u) * (1 + 9 * u)); [lra |]. apply Rmult_le_compat_l; lra. }
  unfold within. split; [lra | split].
  - apply Rle_trans with (x * ((1 - 8 * u) * g ^ 9)).
    + rewrite <- (Rmult_1_r x) at 1. apply Rmult_le_compat_l; lra.
    + rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [left; apply g_power_positive |]. lra.
  - apply Rle_trans with (x * (1 + 9 * u)); [| apply Rmult_le_compat_l; lra].
    assert (0 <= x * u) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma normal_le_bpow : forall e, (-1022 <= e)%Z -> normal <= bpow radix2 e.
Proof. intros e E. apply bpow_le. exact E. Qed.

(* Rounding does not cross a power of two. *)
Lemma rnd_ge_bpow : forall e x, (-1074 <= e)%Z -> bpow radix2 e <= x -> bpow radix2 e <= rnd x.
Proof.
  intros e x E X.
  apply round_ge_generic; [apply FLT_exp_valid; exact precision_positive | apply valid_rnd_N | | exact X].
  apply generic_format_FLT_bpow; [exact precision_positive | exact E].
Qed.

(* --- absolute errors, whatever the sign *)

Lemma rnd_plus_error : forall x y, format x -> format y -> Rabs (rnd (x + y) - (x + y)) <= u * Rabs (x + y).
Proof.
  intros x y X Y.
  destruct (FLT_plus_error_N_ex radix2 (-1074) 53 (fun z => negb (Z.even z)) x y X Y) as (eps & EPS & E).
  change (rnd (x + y) = (x + y) * (1 + eps)) in E. rewrite E.
  replace ((x + y) * (1 + eps) - (x + y)) with (eps * (x + y)) by ring. rewrite Rabs_mult.
  apply Rmult_le_compat_r; [apply Rabs_pos |]. rewrite u_is_unit_roundoff in EPS.
  apply Rle_trans with (1 := EPS). assert (P := u_positive).
  apply Rmult_le_reg_r with (1 + u); [lra |]. replace (u / (1 + u) * (1 + u)) with u by (field; lra).
  assert (0 <= u * u) by (apply Rmult_le_pos; lra). lra.
Qed.

(* The smallest positive number. *)
Definition smallest : R := bpow radix2 (-1074).

Lemma rnd_error : forall x, Rabs (rnd x - x) <= u * Rabs x + smallest / 2.
Proof.
  intro x.
  destruct (error_N_FLT radix2 (-1074) 53 eq_refl (fun z => negb (Z.even z)) x) as (eps & eta & EPS & ETA & _ & E).
  change (rnd x = x * (1 + eps) + eta) in E. rewrite E.
  replace (x * (1 + eps) + eta - x) with (eps * x + eta) by ring. apply Rle_trans with (1 := Rabs_triang _ _).
  rewrite Rabs_mult. apply Rplus_le_compat; [apply Rmult_le_compat_r; [apply Rabs_pos |] |].
  - apply Rle_trans with (1 := EPS). simpl. unfold u. lra.
  - unfold smallest. lra.
Qed.

Lemma ulp_at_most : forall x, ulp x <= 2 * u * Rabs x + smallest.
Proof.
  intro x. assert (P := Rabs_pos x). assert (V := u_positive). assert (S : 0 < smallest) by apply bpow_gt_0.
  assert (0 <= 2 * u * Rabs x) by (apply Rmult_le_pos; lra).
  destruct (Rle_lt_dec normal (Rabs x)) as [large | small].
  - assert (U : ulp x <= Rabs x * bpow radix2 (1 - 53)) by (apply ulp_FLT_le; exact large).
    replace (bpow radix2 (1 - 53)) with (2 * u) in U by (unfold u; simpl; lra). lra.
  - replace (ulp x) with smallest; [lra |]. symmetry. apply ulp_FLT_small; [exact precision_positive |].
    apply Rlt_trans with (1 := small). apply bpow_lt. reflexivity.
Qed.
