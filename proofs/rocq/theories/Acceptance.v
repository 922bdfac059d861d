(* Lossless sampling accepts with probability sum min(p_i, q_i) = 1 - TV: what KL(p || q) says of it. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* A draft token x ~ q is accepted with probability min(1, p_x / q_x). *)
Definition acceptance (n : nat) (p q : nat -> R) : R := sum (fun i => Rmin (p i) (q i)) n.

(* A distribution over two tokens, for the examples. *)
Definition pair (a b : R) (i : nat) : R := match i with O => a | _ => b end.

Lemma distribution_pair : forall a b, 0 <= a -> 0 <= b -> a + b = 1 -> distribution (pair a b) 2.
Proof. intros a b A B S. split; [intros [| i] _; trivial | simpl; lra]. Qed.

Lemma min_plus_max : forall a b, Rmin a b + Rmax a b = a + b.
Proof. intros a b. unfold Rmin, Rmax. destruct (Rle_dec a b); ring. Qed.

Lemma max_minus_min : forall a b, Rmax a b - Rmin a b = Rabs (a - b).
Proof.
  intros a b. unfold Rmin, Rmax. destruct (Rle_dec a b).
  - rewrite Rabs_left1; lra.
  - rewrite Rabs_right; lra.
Qed.

Theorem acceptance_is_one_minus_tv : forall n p q, distribution p n -> distribution q n ->
  acceptance n p q = 1 - TV n p q /\ sum (fun i => Rmax (p i) (q i)) n = 2 - acceptance n p q.
Proof.
  intros n p q (_ & SP) (_ & SQ). unfold acceptance, TV.
  assert (S : sum (fun i => Rmin (p i) (q i)) n + sum (fun i => Rmax (p i) (q i)) n = 2).
  { rewrite <- sum_plus, (sum_ext _ (fun i => p i + q i)), sum_plus by (intros; apply min_plus_max). lra. }
  assert (D : sum (fun i => Rmax (p i) (q i)) n - sum (fun i => Rmin (p i) (q i)) n = sum (fun i => Rabs (p i - q i)) n).
  { rewrite <- sum_minus. apply sum_ext. intros; apply max_minus_min. }
  lra.
Qed.

Lemma TV_nonneg : forall n p q, 0 <= TV n p q.
Proof.
  intros n p q. unfold TV.
  assert (0 <= sum (fun i => Rabs (p i - q i)) n) by (apply sum_nonneg; intros; apply Rabs_pos). lra.
Qed.

(* --- Bretagnolle and Huber *)

(* Weights of any sum, positive where p is. *)
Lemma divergence_from_weights : forall n p s, distribution p n ->
  (forall i, (i < n)%nat -> 0 <= s i /\ (0 < p i -> 0 < s i)) ->
  0 < sum s n /\ - ln (sum s n) <= KL n p s.
Proof.
  intros n p s (P & S) W.
  assert (Z : 0 < sum s n).
  { destruct (Rle_lt_dec (sum s n) 0) as [N |]; trivial. exfalso.
    assert (A : sum p n <= sum (fun _ => 0) n); [| rewrite sum_const in A; lra].
    apply sum_le. intros i I. destruct (Rle_lt_dec (p i) 0) as [| L]; trivial. exfalso.
    enough (0 < sum s n) by lra. apply sum_pos with i; trivial; [intros j J |]; apply W; trivial. }
  split; trivial. set (z := sum s n) in *.
  assert (E : sum (fun i => p i * ln (/ z) + p i - s i * / z) n = - ln z).
  { rewrite sum_minus, sum_plus.
    rewrite (sum_ext (fun i => p i * ln (/ z)) (fun i => ln (/ z) * p i)), sum_scal, S by (intros; ring).
    rewrite (sum_ext (fun i => s i * / z) (fun i => / z * s i)), sum_scal by (intros; ring).
    fold z. rewrite ln_Rinv by trivial. field. lra. }
  rewrite <- E. unfold KL. apply sum_le. intros i I. destruct (W i I) as (W0 & W1).
  assert (0 < / z) by (apply Rinv_0_lt_compat; trivial).
  apply gibbs_term; auto; lra.
Qed.

Section BretagnolleHuber.

Variables (n : nat) (p q : nat -> R).
Hypotheses (P : distribution p n) (Q : drafter q p n).

(* Two Jensen's: the logarithms of min and max sum to those of p and q, their masses are A and 2 - A. *)
Lemma log_bretagnolle_huber :
  0 < acceptance n p q < 2 /\ - ln (acceptance n p q) - ln (2 - acceptance n p q) <= KL n p q.
Proof.
  destruct Q as (QD & C).
  assert (LESS : forall i, (i < n)%nat -> 0 <= Rmin (p i) (q i) /\ (0 < p i -> 0 < Rmin (p i) (q i))).
  { intros i I. split; [apply Rmin_glb; [apply P | apply QD]; trivial | intro L; apply Rmin_glb_lt; auto]. }
  assert (MORE : forall i, (i < n)%nat -> 0 <= Rmax (p i) (q i) /\ (0 < p i -> 0 < Rmax (p i) (q i))).
  { intros i I. assert (0 <= p i) by (apply P; trivial).
    split; [| intro L]; generalize (Rmax_l (p i) (q i)); lra. }
  destruct (divergence_from_weights n p _ P LESS) as (A & JL).
  destruct (divergence_from_weights n p _ P MORE) as (B & JM).
  assert (SPLIT : KL n p q = KL n p (fun i => Rmin (p i) (q i)) + KL n p (fun i => Rmax (p i) (q i))).
  { unfold KL. rewrite <- sum_plus. apply sum_ext. intros i _. unfold Rmin, Rmax. destruct (Rle_dec (p i) (q i)); ring. }
  destruct (acceptance_is_one_minus_tv n p q P QD) as (_ & M). rewrite M in *. unfold acceptance in *.
  split; lra.
Qed.

Lemma acceptance_at_most_1 : acceptance n p q <= 1.
Proof.
  destruct (acceptance_is_one_minus_tv n p q P (proj1 Q)) as (-> & _). generalize (TV_nonneg n p q). lra.
Qed.

(* A (2 - A) >= e^{-KL}. *)
Lemma bretagnolle_huber_product : exp (- KL n p q) <= acceptance n p q * (2 - acceptance n p q).
Proof.
  destruct log_bretagnolle_huber as ((A & B) & L).
  assert (W : 0 < acceptance n p q * (2 - acceptance n p q)) by (apply Rmult_lt_0_compat; lra).
  rewrite <- (exp_ln (acceptance n p q * (2 - acceptance n p q))), ln_mult by (trivial; lra).
  destruct (Req_dec (- KL n p q) (ln (acceptance n p q) + ln (2 - acceptance n p q))) as [-> | N]; [right; reflexivity |].
  left. apply exp_increasing. lra.
Qed.

End BretagnolleHuber.

(* The form without cancellation is 1 - sqrt(1 - e^{-KL}), and never below half of e^{-KL}. *)
Lemma bretagnolle_huber_form : forall kl, 0 <= kl ->
  Formulas.bretagnolle_huber kl = 1 - sqrt (1 - exp (- kl)) /\ exp (- kl) / 2 <= Formulas.bretagnolle_huber kl.
Proof.
  intros kl K. unfold Formulas.bretagnolle_huber; cbv zeta. set (r := exp (- kl)).
  assert (R0 : 0 < r) by apply exp_pos.
  assert (R1 : r <= 1).
  { unfold r. rewrite <- exp_0. destruct K as [K | <-]; [left; apply exp_increasing; lra | right; f_equal; ring]. }
  assert (V0 : 0 <= sqrt (1 - r)) by apply sqrt_pos.
  assert (V : sqrt (1 - r) * sqrt (1 - r) = 1 - r) by (apply sqrt_sqrt; lra).
  assert (V1 : sqrt (1 - r) <= 1) by (rewrite <- sqrt_1 at 2; apply sqrt_le_1; lra).
  set (v := sqrt (1 - r)) in *.
  assert (E : r / (v + 1) = 1 - v) by (replace r with ((1 - v) * (v + 1)) by lra; field; lra).
  split; [exact E |]. rewrite E. generalize (Rmult_le_compat_l (1 - v) v 1 ltac:(lra) V1). lra.
Qed.

(* Lossless sampling accepts with probability at least 1 - sqrt(1 - e^{-KL}). *)
Theorem bretagnolle_huber : forall n p q, distribution p n -> drafter q p n ->
  Formulas.bretagnolle_huber (KL n p q) <= acceptance n p q.
Proof.
  intros n p q P Q.
  destruct (bretagnolle_huber_form (KL n p q) (KL_nonneg n p q P Q)) as (-> & _).
  assert (B := bretagnolle_huber_product n p q P Q). assert (A := acceptance_at_most_1 n p q P Q).
  set (a := acceptance n p q) in *. set (r := exp (- KL n p q)) in *.
  enough (1 - a <= sqrt (1 - r)) by lra.
  rewrite <- (sqrt_square (1 - a)) by lra. apply sqrt_le_1_alt. lra.
Qed.

(* A drafter that spreads over a token the target excludes is accepted with probability e^{-KL}: no bound
   A >= kappa e^{-KL} holds with kappa > 1. *)
Theorem acceptance_of_a_spread_drafter : forall r, 0 < r <= 1 ->
  distribution (pair 1 0) 2 /\ drafter (pair r (1 - r)) (pair 1 0) 2 /\
  acceptance 2 (pair 1 0) (pair r (1 - r)) = r /\ KL 2 (pair 1 0) (pair r (1 - r)) = - ln r.
Proof.
  intros r R. split; [apply distribution_pair; lra |]. split; [split |].
  - apply distribution_pair; lra.
  - intros [| i] _; simpl; lra.
  - unfold acceptance, KL; simpl. rewrite ln_1, Rmin_right, Rmin_left by lra. lra.
Qed.

(* --- Pinsker *)

Lemma derivative_of_reciprocal : forall a c, c + a <> 0 ->
  derivable_pt_lim (fun u => 1 / (u + a)) c (- / ((c + a) * (c + a))).
Proof.
  intros a c N.
  assert (D : derivable_pt_lim (fct_cte 1 / (id + fct_cte a)) c
                ((0 * (id + fct_cte a)%F c - (1 + 0) * fct_cte 1 c) / Rsqr ((id + fct_cte a)%F c))).
  { apply derivable_pt_lim_div.
    - apply derivable_pt_lim_const.
    - apply derivable_pt_lim_plus; [apply derivable_pt_lim_id | apply derivable_pt_lim_const].
    - exact N. }
  replace (- / ((c + a) * (c + a))) with ((0 * (id + fct_cte a)%F c - (1 + 0) * fct_cte 1 c) / Rsqr ((id + fct_cte a)%F c)).
  - exact D.
  - unfold plus_fct, fct_cte, id, Rsqr. field. exact N.
Qed.

(* What log u exceeds the minorant by, in partial fractions, and its slope, which has the sign of u - 1. *)
Definition log_excess (u : R) : R := ln u + / 4 * (1 / (u + 0)) + 27 / 4 * (1 / (u + 2)) - 5 / 2.
Definition log_excess_slope (u : R) : R := (u - 1) * ((u - 1) / (u * (u + 2)) * ((u - 1) / (u * (u + 2)))).

Lemma log_excess_derivative : forall c, 0 < c -> derivable_pt_lim log_excess c (log_excess_slope c).
Proof.
  intros c C.
  assert (D : derivable_pt_lim (ln + mult_real_fct (/ 4) (fun u => 1 / (u + 0))
                                   + mult_real_fct (27 / 4) (fun u => 1 / (u + 2)) - fct_cte (5 / 2)) c
                (/ c + / 4 * (- / ((c + 0) * (c + 0))) + 27 / 4 * (- / ((c + 2) * (c + 2))) - 0)).
  { apply derivable_pt_lim_minus; [| apply derivable_pt_lim_const].
    apply derivable_pt_lim_plus; [apply derivable_pt_lim_plus; [apply derivable_pt_lim_ln; exact C |] |];
      apply derivable_pt_lim_scal; apply derivative_of_reciprocal; lra. }
  replace (log_excess_slope c) with (/ c + / 4 * (- / ((c + 0) * (c + 0))) + 27 / 4 * (- / ((c + 2) * (c + 2))) - 0).
  - exact D.
  - unfold log_excess_slope. field. lra.
Qed.

Lemma log_excess_nonneg : forall u, 0 < u -> 0 <= log_excess u.
Proof.
  intros u U.
  assert (Z : log_excess 1 = 0) by (unfold log_excess; rewrite ln_1; field).
  destruct (Rtotal_order u 1) as [L | [-> | L]].
  - destruct (MVT_cor2 log_excess log_excess_slope u 1 L) as (c & E & (C & C1)).
    { intros c C. apply log_excess_derivative. lra. }
    rewrite Z in E. unfold log_excess_slope in E. set (x := (c - 1) / (c * (c + 2))) in *.
    assert (S : 0 <= (1 - c) * (x * x) * (1 - u)).
    { apply Rmult_le_pos; [apply Rmult_le_pos; [lra | apply Rle_0_sqr] | lra]. }
    lra.
  - lra.
  - destruct (MVT_cor2 log_excess log_excess_slope 1 u L) as (c & E & (C1 & C)).
    { intros c C. apply log_excess_derivative. lra. }
    rewrite Z in E. unfold log_excess_slope in E. set (x := (c - 1) / (c * (c + 2))) in *.
    assert (S : 0 <= (c - 1) * (x * x) * (u - 1)).
    { apply Rmult_le_pos; [apply Rmult_le_pos; [lra | apply Rle_0_sqr] | lra]. }
    lra.
Qed.

(* The second-order lower bound of the logarithm, exact to third order at 1. *)
Theorem log_minorant : forall u, 0 < u -> (u - 1) * (5 * u + 1) / (2 * u * (u + 2)) <= ln u.
Proof.
  intros u U. generalize (log_excess_nonneg u U). unfold log_excess. intro E.
  replace ((u - 1) * (5 * u + 1) / (2 * u * (u + 2))) with (5 / 2 - / 4 * (1 / (u + 0)) - 27 / 4 * (1 / (u + 2))).
  - lra.
  - field. lra.
Qed.

Lemma minorant_of_ratio : forall p q, 0 < p -> 0 < q -> (p - q) * (5 * p + q) <= 2 * p * (p + 2 * q) * (ln p - ln q).
Proof.
  intros p q P Q. rewrite <- ln_div by trivial.
  assert (W : 0 < 2 * p * (p + 2 * q)) by (repeat apply Rmult_lt_0_compat; lra).
  apply Rle_trans with (2 * p * (p + 2 * q) * ((p / q - 1) * (5 * (p / q) + 1) / (2 * (p / q) * (p / q + 2)))).
  - right. field. repeat split; lra.
  - apply Rmult_le_compat_l; [lra |]. apply log_minorant. apply Rdiv_lt_0_compat; trivial.
Qed.

Lemma pinsker_pointwise : forall p q, 0 <= p -> 0 <= q -> (0 < p -> 0 < q) ->
  3 * ((p - q) * (p - q)) <= (2 * p + 4 * q) * (p * (ln p - ln q) - p + q).
Proof.
  intros p q [P | <-] Q C.
  - generalize (minorant_of_ratio p q P (C P)). lra.
  - assert (0 <= q * q) by (apply Rmult_le_pos; trivial). lra.
Qed.

(* 2 l D <= T + l^2 W from D^2 <= W T: the arithmetic and the geometric mean. *)
Lemma pinsker_term : forall p q l, 0 <= p -> 0 <= q -> (0 < p -> 0 < q) ->
  6 * l * Rabs (p - q) <= 3 * (p * (ln p - ln q) - p + q) + l * l * (2 * p + 4 * q).
Proof.
  intros p q l P Q C.
  assert (H := pinsker_pointwise p q P Q C).
  assert (A : Rabs (p - q) * Rabs (p - q) = (p - q) * (p - q)) by (symmetry; apply (Rsqr_abs (p - q))).
  set (g := p * (ln p - ln q) - p + q) in *. set (d := Rabs (p - q)) in *.
  destruct (Rle_lt_or_eq_dec 0 (2 * p + 4 * q) ltac:(lra)) as [W | Z].
  - apply Rmult_le_reg_l with (2 * p + 4 * q); trivial.
    generalize (Rle_0_sqr (3 * d - l * (2 * p + 4 * q))). unfold Rsqr. lra.
  - assert (p = 0) by lra. assert (q = 0) by lra. subst p q. unfold g, d. rewrite Rminus_0_r, Rabs_R0. lra.
Qed.

(* KL >= 2 TV^2. *)
Lemma pinsker_inequality : forall n p q, distribution p n -> drafter q p n -> 2 * (TV n p q * TV n p q) <= KL n p q.
Proof.
  intros n p q (P & SP) ((Q & SQ) & C). set (l := TV n p q).
  assert (T : sum (fun i => 6 * l * Rabs (p i - q i)) n <=
              sum (fun i => 3 * (p i * (ln (p i) - ln (q i)) - p i + q i) + l * l * (2 * p i + 4 * q i)) n).
  { apply sum_le. intros i I. apply pinsker_term; auto. }
  rewrite sum_plus, !sum_scal, !sum_plus, sum_minus, !sum_scal, SP, SQ in T. fold (KL n p q) in T.
  assert (E : sum (fun i => Rabs (p i - q i)) n = 2 * l) by (unfold l, TV; field).
  rewrite E in T. lra.
Qed.

(* Lossless sampling accepts with probability at least 1 - sqrt(KL / 2). *)
Theorem pinsker : forall n p q, distribution p n -> drafter q p n -> Formulas.pinsker (KL n p q) <= acceptance n p q.
Proof.
  intros n p q P Q. unfold Formulas.pinsker; cbv zeta.
  destruct (Rlt_dec (KL n p q) 2) as [_ | _].
  - destruct (acceptance_is_one_minus_tv n p q P (proj1 Q)) as (-> & _).
    enough (TV n p q <= sqrt (KL n p q / 2)) by lra.
    rewrite <- (sqrt_square (TV n p q)) by apply TV_nonneg. apply sqrt_le_1_alt.
    generalize (pinsker_inequality n p q P Q). lra.
  - destruct (log_bretagnolle_huber n p q P Q) as ((A & _) & _). lra.
Qed.

(* KL / TV^2 falls to 2 as t does to 0. *)
Theorem pinsker_sharp : forall t, 0 <= t < 1 / 2 ->
  let p := pair (1 / 2 + t) (1 / 2 - t) in
  let q := pair (1 / 2) (1 / 2) in
  distribution p 2 /\ drafter q p 2 /\ TV 2 p q = t /\ (9 - 16 * t ^ 2) * KL 2 p q <= (18 - 16 * t ^ 2) * t ^ 2.
Proof.
  intros t T p q. unfold p, q. split; [apply distribution_pair; lra |]. split; [split |].
  - apply distribution_pair; lra.
  - intros [| i] _; simpl; lra.
  - split.
    { unfold TV; simpl. rewrite Rabs_right, Rabs_left1 by lra. lra. }
    unfold KL, pair; cbv [sum]. set (up := ln (1 / 2 + t) - ln (1 / 2)). set (down := ln (1 / 2 - t) - ln (1 / 2)).
    assert (UP : (3 + 4 * t) * up <= 2 * t * (3 + t)).
    { generalize (minorant_of_ratio (1 / 2) (1 / 2 + t) ltac:(lra) ltac:(lra)). unfold up. lra. }
    assert (DOWN : (3 - 4 * t) * down <= - 2 * t * (3 - t)).
    { generalize (minorant_of_ratio (1 / 2) (1 / 2 - t) ltac:(lra) ltac:(lra)). unfold down. lra. }
    assert (WU : 0 <= (1 + 2 * t) * (3 - 4 * t)) by (apply Rmult_le_pos; lra).
    assert (WD : 0 <= (1 - 2 * t) * (3 + 4 * t)) by (apply Rmult_le_pos; lra).
    apply (Rmult_le_compat_l _ _ _ WU) in UP. apply (Rmult_le_compat_l _ _ _ WD) in DOWN. lra.
Qed.

(* The constant of Pinsker's inequality cannot be raised. *)
Lemma pinsker_constant : forall kappa,
  (forall n p q, distribution p n -> drafter q p n -> kappa * TV n p q ^ 2 <= KL n p q) -> kappa <= 2.
Proof.
  intros kappa K. destruct (Rle_lt_dec kappa 2) as [| L]; trivial. exfalso.
  (* For t below 1/4 with 16 t^2 (kappa - 1) < 9 (kappa - 2). *)
  set (x := (kappa - 2) / (16 * (kappa - 1))).
  assert (X : 16 * x * (kappa - 1) = kappa - 2) by (unfold x; field; lra).
  assert (X0 : 0 < x) by (apply Rdiv_lt_0_compat; lra).
  assert (X1 : 16 * x < 1).
  { apply Rmult_lt_reg_r with (kappa - 1); lra. }
  assert (S : sqrt x ^ 2 = x) by (apply pow2_sqrt; lra).
  assert (T : 0 < sqrt x < 1 / 2).
  { split; [apply sqrt_lt_R0; trivial |]. rewrite <- (sqrt_square (1 / 2)) by lra. apply sqrt_lt_1; lra. }
  destruct (pinsker_sharp (sqrt x) ltac:(lra)) as (P & Q & TVT & U).
  specialize (K 2%nat _ _ P Q). rewrite TVT, S in *.
  set (kl := KL _ _ _) in *. clearbody kl.
  assert (M : (9 - 16 * x) * (kappa * x) <= (18 - 16 * x) * x).
  { apply Rle_trans with ((9 - 16 * x) * kl); [apply Rmult_le_compat_l; lra | exact U]. }
  assert (N : (9 - 16 * x) * kappa <= 18 - 16 * x) by (apply Rmult_le_reg_r with x; lra).
  lra.
Qed.
