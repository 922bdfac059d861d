(* Tree coverage when only the margin gamma = p_0 - p_m is known.

   The bound is the largest value over theta of theta gamma - ln ((2 cosh theta + m - 1)/(m + 1)). Every theta is a dual
   certificate; one target and the uniform drafter on its m + 1 first tokens reach the closed form. So the certificate
   and the target prove each other optimal: no theta gives more, and no target with that margin gives less. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Ranks TreeLevel Tree.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* What the dual certificate of theta proves of a margin gamma. *)
Definition tree_rate (m : nat) (gamma theta : R) : R :=
  theta * gamma - ln ((2 * cosh theta + INR m - 1) / (INR m + 1)).

(* The same in u = e^theta: gamma ln u - ln (D / (m + 1)). *)
Definition spread (m : nat) (u : R) : R := u + (INR m - 1) + / u.

Definition tree_rate_at (m : nat) (gamma u : R) : R := gamma * ln u - ln (spread m u / (INR m + 1)).

Lemma tree_rate_exp : forall m gamma theta, tree_rate m gamma theta = tree_rate_at m gamma (exp theta).
Proof.
  intros m gamma theta. unfold tree_rate, tree_rate_at, spread. rewrite ln_exp.
  replace (exp theta + (INR m - 1) + / exp theta) with (2 * cosh theta + INR m - 1).
  - ring.
  - unfold cosh. rewrite exp_Ropp. field. apply Rgt_not_eq, exp_pos.
Qed.

Lemma width_at_least_1 : forall m, (1 <= m)%nat -> 1 <= INR m.
Proof. intros m M. apply (le_INR 1 m M). Qed.

(* D >= m + 1, by u + 1/u >= 2. *)
Lemma spread_at_least : forall m u, 0 < u -> INR m + 1 <= spread m u.
Proof.
  intros m u U. unfold spread.
  assert (E : u + / u - 2 = (u - 1) * (u - 1) * / u) by (field; lra).
  assert (0 <= (u - 1) * (u - 1) * / u)
    by (apply Rmult_le_pos; [apply Rle_0_sqr | left; apply Rinv_0_lt_compat; trivial]).
  lra.
Qed.

(* --- the dual certificate *)

Section Dual.

Variables (n m : nat) (p q : nat -> R) (gamma : R).
Hypothesis P : target p n.
Hypothesis Q : drafter q p n.
Hypothesis M : (1 <= m < n)%nat.
Hypothesis missed : (m <= challengers q n)%nat.
Hypothesis margin : p 0%nat - p m >= gamma.

(* Multipliers (m + 1)/D times u at token 0, times 1/u at the last challenger and times 1 between them. *)
Lemma tree_rate_bound_at : forall u, 1 <= u -> tree_rate_at m gamma u <= KL n p q.
Proof.
  intros u U. destruct M as (M1 & Mn).
  assert (W := width_at_least_1 m M1). assert (D := spread_at_least m u ltac:(lra)).
  set (share := (INR m + 1) / spread m u).
  assert (whole : share * spread m u = INR m + 1) by (unfold share; field; lra).
  assert (Sp : 0 < share) by (apply Rdiv_lt_0_compat; lra).
  assert (S1 : share <= 1) by (apply Rmult_le_reg_r with (spread m u); lra).
  assert (I : 0 < / u) by (apply Rinv_0_lt_compat; lra).
  assert (I1 : / u <= 1) by (rewrite <- Rinv_1; apply Rinv_le_contravar; lra).
  assert (SI : 0 < share * / u <= 1).
  { split; [apply Rmult_lt_0_compat; trivial |]. rewrite <- (Rmult_1_l 1). apply Rmult_le_compat; lra. }
  assert (Su : 0 < share * u) by (apply Rmult_lt_0_compat; lra).
  set (v := fun r => if Nat.eq_dec r m then share * / u else share).
  assert (between : forall r, (1 <= r < m)%nat -> v r = share)
    by (intros r R; unfold v; destruct (Nat.eq_dec r m); [lia | trivial]).
  assert (last : v m = share * / u) by (unfold v; destruct (Nat.eq_dec m m); [trivial | contradiction]).
  assert (split_last : forall f, sum_over 1 m f = sum_over 1 (m - 1) f + f m)
    by (intro f; apply sum_over_split_last; trivial).
  assert (C : INR (m - 1) = INR m - 1) by (rewrite minus_INR by lia; reflexivity).
  apply Rle_trans with (p 0%nat * ln (share * u) + sum_over 1 m (fun r => p r * ln (v r))).
  - rewrite split_last, last, !ln_mult, ln_Rinv by lra.
    rewrite (sum_over_ext _ (fun r => ln share * p r)), sum_over_scal
      by (intros r R; rewrite between by lia; ring).
    set (rest := sum_over 1 (m - 1) p).
    assert (mass : p 0%nat + rest + p m <= 1).
    { rewrite <- (target_sum p n P). apply Rle_trans with (sum p (S m)).
      - right. rewrite sum_shift, <- sum_over_from_1, split_last. unfold rest. ring.
      - apply sum_prefix_le; [lia |]. intros i K. apply (target_nonneg p n P); lia. }
    assert (low : ln share <= 0) by (apply ln_nonpos; trivial).
    assert (high : 0 <= ln u) by (apply ln_nonneg; trivial).
    unfold tree_rate_at. replace (ln (spread m u / (INR m + 1))) with (- ln share)
      by (unfold share; rewrite !ln_div by lra; ring).
    assert (0 <= - ln share * (1 - (p 0%nat + rest + p m))) by (apply Rmult_le_pos; lra).
    assert (0 <= (p 0%nat - p m - gamma) * ln u) by (apply Rmult_le_pos; lra).
    lra.
  - apply coverage_bound with (t := 0%nat) (J := challenger q) (kappa := 1); trivial; try lia.
    + exact (proj1 P).
    + intros y _ J. rewrite Rmult_1_l. apply challenger_spec in J. apply J.
    + intros y Y J L. apply (target_descending p n P); trivial. apply (rank_le_index (challenger q) 0 y eq_refl). lia.
    + intros r R. destruct (Nat.eq_dec r m) as [-> | N]; [rewrite last | rewrite between by lia]; split; lra.
    + right. rewrite split_last, last.
      rewrite (sum_over_ext _ (fun _ => share - 1)), sum_over_const_1, C
        by (intros r R; rewrite between by lia; reflexivity).
      unfold spread in whole. lra.
Qed.

(* KL >= theta gamma - ln ((2 cosh theta + m - 1)/(m + 1)), for every real theta. *)
Theorem tree_margin_dual : 0 <= gamma -> forall theta, tree_rate m gamma theta <= KL n p q.
Proof.
  intros G theta. destruct (Rle_lt_dec 0 theta) as [T | T].
  - rewrite tree_rate_exp. apply tree_rate_bound_at.
    rewrite <- exp_0. destruct T as [T | <-]; [left; apply exp_increasing |]; lra.
  - apply Rle_trans with (tree_rate m gamma (- theta)).
    + unfold tree_rate. replace (cosh (- theta)) with (cosh theta) by (unfold cosh; rewrite Ropp_involutive; field).
      assert (0 <= - theta * gamma) by (apply Rmult_le_pos; lra). lra.
    + rewrite tree_rate_exp. apply tree_rate_bound_at.
      rewrite <- exp_0. left. apply exp_increasing. lra.
Qed.

End Dual.

(* --- the closed form *)

(* The slope in theta vanishes at u = e^theta = (gamma (m - 1) + R)/(2 (1 - gamma)). *)
Definition root (m : nat) (gamma : R) : R :=
  (gamma * (INR m - 1) + sqrt (gamma ^ 2 * (INR m - 1) ^ 2 + 4 * (1 - gamma ^ 2))) / (2 * (1 - gamma)).

Section ClosedForm.

Variables (m : nat) (gamma : R).
Hypothesis M : (1 <= m)%nat.
Hypothesis G : 0 <= gamma < 1.

Let u := root m gamma.
Let radical := sqrt (gamma ^ 2 * (INR m - 1) ^ 2 + 4 * (1 - gamma ^ 2)).

Lemma radical_square : radical * radical = gamma ^ 2 * (INR m - 1) ^ 2 + 4 * (1 - gamma ^ 2).
Proof.
  unfold radical. apply sqrt_sqrt. assert (0 <= (gamma * (INR m - 1)) * (gamma * (INR m - 1))) by apply Rle_0_sqr.
  assert (0 <= (1 - gamma) * (1 + gamma)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma radical_positive : 0 < radical.
Proof.
  assert (W := width_at_least_1 m M). unfold radical. apply sqrt_lt_R0.
  assert (0 <= (gamma * (INR m - 1)) * (gamma * (INR m - 1))) by apply Rle_0_sqr.
  assert (0 < (1 - gamma) * (1 + gamma)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma numerator_positive : 0 < radical + gamma * (INR m - 1).
Proof.
  assert (R0 := radical_positive). assert (W := width_at_least_1 m M).
  assert (0 <= gamma * (INR m - 1)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma root_twice : 2 * (1 - gamma) * u = radical + gamma * (INR m - 1).
Proof. unfold u, root. fold radical. field. lra. Qed.

Lemma root_positive : 0 < u.
Proof.
  assert (N := numerator_positive). assert (E := root_twice).
  apply Rmult_lt_reg_l with (2 * (1 - gamma)); lra.
Qed.

Lemma root_quadratic : (1 - gamma) * (u * u) = gamma * (INR m - 1) * u + (1 + gamma).
Proof.
  assert (E := root_twice). assert (S := radical_square).
  replace radical with (2 * (1 - gamma) * u - gamma * (INR m - 1)) in S by lra.
  apply Rmult_eq_reg_l with (4 * (1 - gamma)); [| lra]. lra.
Qed.

(* The margin of the target u : 1 : 1/u is gamma. *)
Lemma root_margin : u - / u = gamma * spread m u.
Proof.
  assert (U := root_positive). assert (E := root_quadratic). unfold spread.
  apply Rmult_eq_reg_r with u; [| lra].
  replace ((u - / u) * u) with (u * u - 1) by (field; lra).
  replace (gamma * (u + (INR m - 1) + / u) * u) with (gamma * (u * u) + gamma * (INR m - 1) * u + gamma) by (field; lra).
  lra.
Qed.

(* u - 1 and 1/u as printed, without cancellation. *)
Lemma printed_w :
  gamma * (INR m + 1) * (radical + gamma * (INR m - 3) + 2) / ((radical + 2) * (2 - 2 * gamma)) = u - 1.
Proof.
  assert (R0 := radical_positive). assert (S := radical_square). assert (E := root_twice).
  apply Rmult_eq_reg_r with ((radical + 2) * (2 - 2 * gamma));
    [| apply Rgt_not_eq, Rmult_lt_0_compat; lra].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by (apply Rgt_not_eq, Rmult_lt_0_compat; lra).
  replace ((u - 1) * ((radical + 2) * (2 - 2 * gamma)))
    with (2 * (1 - gamma) * u * (radical + 2) - (radical + 2) * (2 - 2 * gamma)) by ring.
  rewrite E. lra.
Qed.

Lemma printed_v : (2 - 2 * gamma) / (radical + gamma * (INR m - 1)) = / u.
Proof.
  assert (N := numerator_positive). assert (U := root_positive). rewrite <- root_twice in *. field; lra.
Qed.

(* The branch for small margins. *)
Lemma small_branch : forall w, w = u - 1 ->
  gamma * log1p w - log1p (w ^ 2 / ((w + 1) * (INR m + 1))) = tree_rate_at m gamma u.
Proof.
  intros w ->. assert (U := root_positive). assert (W := pos_INR m). unfold log1p, tree_rate_at, spread.
  replace (1 + (u - 1)) with u by ring. do 2 f_equal. field. lra.
Qed.

(* The branch for large ones. *)
Lemma large_branch : forall v, v = / u ->
  log1p (INR m) + xlogy (1 - gamma) v - log1p (v * (INR m + v - 1)) = tree_rate_at m gamma u.
Proof.
  intros v ->. assert (U := root_positive). assert (W := width_at_least_1 m M).
  assert (D := spread_at_least m u U). unfold log1p, xlogy, tree_rate_at.
  replace (1 + / u * (INR m + / u - 1)) with (spread m u / u) by (unfold spread; field; lra).
  rewrite ln_Rinv, !ln_div, (Rplus_comm 1) by lra. ring.
Qed.

Lemma tree_margin_form : Formulas.tree_margin gamma m = tree_rate_at m gamma u.
Proof.
  unfold Formulas.tree_margin. cbv zeta.
  replace (gamma ^ 2 * (INR m - 1) ^ 2 + (gamma + 1) * (4 - 4 * gamma))
    with (gamma ^ 2 * (INR m - 1) ^ 2 + 4 * (1 - gamma ^ 2)) by ring.
  fold radical. rewrite printed_w, printed_v, small_branch, large_branch by reflexivity.
  destruct (Rlt_dec gamma (1 / 2)); trivial. destruct (Rlt_dec gamma 1); [trivial | exfalso; lra].
Qed.

End ClosedForm.

(* The branch for gamma = 1: the ceiling. *)
Lemma tree_margin_of_1 : forall m, Formulas.tree_margin 1 m = ln (INR m + 1).
Proof.
  intro m. unfold Formulas.tree_margin, log1p. cbv zeta.
  destruct (Rlt_dec 1 (1 / 2)); [exfalso; lra |]. destruct (Rlt_dec 1 1); [exfalso; lra |].
  rewrite Rplus_comm. reflexivity.
Qed.

(* --- the target that reaches it *)

(* a at token 0, b at tokens 1, ..., m - 1, e at token m, nothing behind. *)
Definition three_levels (m : nat) (a b e : R) (i : nat) : R :=
  head_and_next a m (fun r => if Nat.eq_dec r m then e else b) i.

Lemma three_levels_last : forall m a b e, (1 <= m)%nat -> three_levels m a b e m = e.
Proof.
  intros m a b e M. unfold three_levels. rewrite head_and_next_next by lia.
  destruct (Nat.eq_dec m m); [trivial | contradiction].
Qed.

Lemma three_levels_cases : forall m a b e i,
  (i = 0%nat /\ three_levels m a b e i = a) \/ ((1 <= i < m)%nat /\ three_levels m a b e i = b)
  \/ (i = m /\ three_levels m a b e i = e) \/ ((m < i)%nat /\ three_levels m a b e i = 0).
Proof.
  intros m a b e i. unfold three_levels. destruct (Nat.eq_dec i 0) as [-> | N0]; [left; split; trivial |].
  destruct (le_lt_dec i m) as [L | L]; [| do 3 right; split; [| apply head_and_next_behind]; trivial].
  right. rewrite head_and_next_next by lia.
  destruct (Nat.eq_dec i m) as [E | N]; [right; left; split; trivial | left; split; [lia | trivial]].
Qed.

Section ThreeLevels.

Variables (n m : nat) (a b e : R).
Hypothesis M : (1 <= m < n)%nat.

Lemma sum_three_levels : sum (three_levels m a b e) n = a + (INR m - 1) * b + e.
Proof.
  unfold three_levels. rewrite sum_head_and_next by lia.
  rewrite sum_over_split_last by lia. rewrite (sum_over_ext _ (fun _ => b)).
  2: { intros r R. destruct (Nat.eq_dec r m); [lia | trivial]. }
  rewrite sum_over_const_1, minus_INR by lia.
  destruct (Nat.eq_dec m m); [simpl; ring | contradiction].
Qed.

(* a >= b >= e >= 0 with that sum make a target. *)
Lemma three_levels_target : 0 <= e <= b -> b <= a -> a + (INR m - 1) * b + e = 1 -> target (three_levels m a b e) n.
Proof.
  intros E B S. repeat split.
  - intros i _. destruct (three_levels_cases m a b e i) as [(_ & ->) | [(_ & ->) | [(_ & ->) | (_ & ->)]]]; lra.
  - rewrite sum_three_levels. exact S.
  - intros i j I J.
    destruct (three_levels_cases m a b e i) as [(K & ->) | [(K & ->) | [(K & ->) | (K & ->)]]];
    destruct (three_levels_cases m a b e j) as [(L & ->) | [(L & ->) | [(L & ->) | (L & ->)]]]; try lra; exfalso; lia.
Qed.

End ThreeLevels.

(* The uniform drafter on tokens 0, ..., m misses token 0. *)
Definition uniform_drafter (m : nat) : nat -> R := three_levels m (/ (INR m + 1)) (/ (INR m + 1)) (/ (INR m + 1)).

Section Uniform.

Variables (n m : nat) (a b e : R).
Hypothesis M : (1 <= m < n)%nat.

Let p := three_levels m a b e.
Let q := uniform_drafter m.

Lemma uniform_share : 0 < / (INR m + 1).
Proof. apply Rinv_0_lt_compat. generalize (pos_INR m). lra. Qed.

Lemma uniform_drafter_sound : drafter q p n.
Proof.
  assert (U := uniform_share). repeat split.
  - intros i _. unfold q, uniform_drafter.
    destruct (three_levels_cases m (/ (INR m + 1)) (/ (INR m + 1)) (/ (INR m + 1)) i)
      as [(_ & ->) | [(_ & ->) | [(_ & ->) | (_ & ->)]]]; lra.
  - unfold q, uniform_drafter. rewrite sum_three_levels by trivial. field. generalize (pos_INR m). lra.
  - intros i _ A. unfold q, uniform_drafter.
    destruct (three_levels_cases m (/ (INR m + 1)) (/ (INR m + 1)) (/ (INR m + 1)) i)
      as [(_ & ->) | [(_ & ->) | [(_ & ->) | (B & _)]]]; trivial.
    unfold p, three_levels in A. rewrite head_and_next_behind in A by trivial. lra.
Qed.

Lemma uniform_drafter_misses : (m <= challengers q n)%nat.
Proof.
  apply count_of_run; [lia |]. intros y Y. apply challenger_spec. split; [lia |].
  unfold q, uniform_drafter.
  destruct (three_levels_cases m (/ (INR m + 1)) (/ (INR m + 1)) (/ (INR m + 1)) y)
    as [(K & ->) | [(_ & ->) | [(_ & ->) | (K & _)]]]; try lia; apply Rle_refl.
Qed.

Lemma uniform_drafter_KL : a + (INR m - 1) * b + e = 1 ->
  KL n p q = a * ln a + (INR m - 1) * (b * ln b) + e * ln e + ln (INR m + 1).
Proof.
  intro S. assert (W : 0 < INR m + 1) by (generalize (pos_INR m); lra).
  set (f := fun x => x * (ln x + ln (INR m + 1))).
  transitivity (sum (three_levels m (f a) (f b) (f e)) n).
  - apply sum_ext. intros i I. unfold p, q, uniform_drafter, three_levels, head_and_next.
    destruct (Nat.eq_dec i 0); [| destruct (le_dec i m); [destruct (Nat.eq_dec i m) |]];
      unfold f; rewrite ?ln_Rinv by trivial; ring.
  - rewrite sum_three_levels by trivial. unfold f.
    replace (ln (INR m + 1)) with ((a + (INR m - 1) * b + e) * ln (INR m + 1)) at 4 by (rewrite S; ring).
    ring.
Qed.

End Uniform.

(* p_0 : p_mid : p_m = e^theta : 1 : e^-theta, at the closed form's theta. *)
Definition tight_target (m : nat) (u : R) : nat -> R :=
  three_levels m (u / spread m u) (/ spread m u) (/ u / spread m u).

Section Tight.

Variables (n m : nat) (gamma : R).
Hypothesis M : (1 <= m < n)%nat.
Hypothesis G : 0 <= gamma < 1.

Let u := root m gamma.
Let p := tight_target m u.

Lemma root_at_least_1 : 1 <= u.
Proof.
  assert (U : 0 < u) by (apply root_positive; lia || trivial).
  assert (D := spread_at_least m u U). assert (W := width_at_least_1 m (proj1 M)).
  assert (E : u - / u = gamma * spread m u) by (apply root_margin; lia || trivial).
  assert (0 <= gamma * spread m u) by (apply Rmult_le_pos; lra).
  destruct (Rle_lt_dec 1 u) as [| L]; trivial. exfalso.
  assert (1 < / u) by (rewrite <- Rinv_1; apply Rinv_lt_contravar; lra). lra.
Qed.

Lemma tight_target_parts : 0 < spread m u /\ 0 < / u <= 1 /\
  u / spread m u + (INR m - 1) * / spread m u + / u / spread m u = 1.
Proof.
  assert (U := root_at_least_1). assert (W := width_at_least_1 m (proj1 M)).
  assert (D : INR m + 1 <= spread m u) by (apply spread_at_least; lra).
  repeat split.
  - lra.
  - apply Rinv_0_lt_compat; lra.
  - rewrite <- Rinv_1. apply Rinv_le_contravar; lra.
  - unfold Rdiv. rewrite <- !Rmult_plus_distr_r. fold (spread m u). apply Rinv_r. lra.
Qed.

Lemma tight_target_sound : target p n.
Proof.
  assert (U := root_at_least_1). destruct tight_target_parts as (D & I & S).
  assert (0 < / spread m u) by (apply Rinv_0_lt_compat; trivial).
  apply three_levels_target; trivial.
  - split; [apply Rmult_le_pos; lra |]. unfold Rdiv.
    assert (0 <= (1 - / u) * / spread m u) by (apply Rmult_le_pos; lra). lra.
  - unfold Rdiv. assert (0 <= (u - 1) * / spread m u) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma tight_target_margin : p 0%nat - p m = gamma.
Proof.
  destruct tight_target_parts as (D & _). unfold p, tight_target. rewrite three_levels_last by lia.
  change (three_levels _ _ _ _ 0) with (u / spread m u).
  assert (U := root_at_least_1).
  replace (u / spread m u - / u / spread m u) with ((u - / u) / spread m u) by (field; lra).
  replace (u - / u) with (gamma * spread m u) by (symmetry; apply root_margin; lia || trivial).
  field. lra.
Qed.

Lemma tight_target_KL : KL n p (uniform_drafter m) = Formulas.tree_margin gamma m.
Proof.
  assert (U := root_at_least_1). assert (W := pos_INR m). destruct tight_target_parts as (D & I & S).
  rewrite tree_margin_form by (trivial; lia). fold u. unfold p, tight_target, tree_rate_at.
  rewrite uniform_drafter_KL by trivial. rewrite !ln_div, !ln_Rinv by lra.
  assert (E : u / spread m u - / u / spread m u = gamma).
  { rewrite <- tight_target_margin. unfold p, tight_target. rewrite three_levels_last by lia. reflexivity. }
  assert (total : (u / spread m u + (INR m - 1) * / spread m u + / u / spread m u) * ln (spread m u) = ln (spread m u))
    by (rewrite S; ring).
  rewrite <- E. lra.
Qed.

End Tight.

(* For every margin, width and vocabulary, a target with that margin and a drafter whose top m miss its greedy token. *)
Theorem tree_margin_tight : forall n m gamma, (1 <= m < n)%nat -> 0 <= gamma <= 1 ->
  exists p q, target p n /\ p 0%nat - p m = gamma /\ drafter q p n /\ (m <= challengers q n)%nat
              /\ KL n p q = Formulas.tree_margin gamma m.
Proof.
  intros n m gamma M (G0 & [G | ->]).
  - exists (tight_target m (root m gamma)), (uniform_drafter m). repeat split.
    + apply tight_target_sound; auto.
    + apply tight_target_sound; auto.
    + apply tight_target_sound; auto.
    + apply tight_target_margin with n; auto.
    + apply (uniform_drafter_sound n m 1 0 0 M).
    + apply (uniform_drafter_sound n m 1 0 0 M).
    + apply uniform_drafter_sound; trivial.
    + apply uniform_drafter_misses; trivial.
    + apply tight_target_KL; auto.
  - exists (three_levels m 1 0 0), (uniform_drafter m). split; [| split; [| split; [| split]]].
    + apply three_levels_target; trivial; lra.
    + rewrite three_levels_last by lia. change (1 - 0 = 1). ring.
    + apply uniform_drafter_sound; trivial.
    + apply uniform_drafter_misses; trivial.
    + rewrite uniform_drafter_KL, tree_margin_of_1, ln_1 by (trivial; lra). ring.
Qed.

(* --- the closed form is the optimum over theta *)

(* Below margin 1 the closed form's theta attains it; no theta gives more. *)
Theorem tree_margin_is_maximum : forall m gamma, (1 <= m)%nat -> 0 <= gamma < 1 ->
  Formulas.tree_margin gamma m = tree_rate m gamma (ln (root m gamma)) /\
  forall theta, tree_rate m gamma theta <= Formulas.tree_margin gamma m.
Proof.
  intros m gamma M G. split.
  - rewrite tree_rate_exp, exp_ln by (apply root_positive; trivial). apply tree_margin_form; trivial.
  - intro theta. assert (M' : (1 <= m < S m)%nat) by lia.
    rewrite <- (tight_target_KL (S m) m gamma M' G).
    apply tree_margin_dual; trivial; try lra.
    + apply tight_target_sound; trivial.
    + apply uniform_drafter_sound; trivial.
    + apply uniform_drafter_misses; trivial.
    + right. apply tight_target_margin with (S m); trivial.
Qed.

(* At margin 1 it is approached as theta grows. *)
Lemma tree_rate_near_ceiling : forall m theta, (1 <= m)%nat -> 0 <= theta ->
  ln (INR m + 1) - INR m * exp (- theta) <= tree_rate m 1 theta.
Proof.
  intros m theta M T. assert (W := width_at_least_1 m M). rewrite tree_rate_exp. unfold tree_rate_at.
  set (u := exp theta). assert (U : 1 <= u).
  { unfold u. rewrite <- exp_0. destruct T as [T | <-]; [left; apply exp_increasing |]; lra. }
  rewrite exp_Ropp. fold u.
  assert (D := spread_at_least m u ltac:(lra)).
  assert (I : 0 < / u) by (apply Rinv_0_lt_compat; lra).
  assert (I1 : / u <= 1) by (rewrite <- Rinv_1; apply Rinv_le_contravar; lra).
  assert (I2 : / u * / u <= / u * 1) by (apply Rmult_le_compat_l; lra).
  rewrite ln_div by lra.
  assert (R : spread m u = u * (spread m u / u)) by (field; lra).
  assert (R0 : 0 < spread m u / u) by (apply Rdiv_lt_0_compat; lra).
  rewrite R, ln_mult by lra.
  assert (L := log_tangent _ R0).
  assert (E : spread m u / u - 1 = (INR m - 1) * / u + / u * / u) by (unfold spread; field; lra).
  lra.
Qed.

(* The closed form is the supremum over theta, margin 1 included. *)
Theorem tree_margin_is_supremum : forall m gamma, (1 <= m)%nat -> 0 <= gamma <= 1 ->
  is_lub (fun x => exists theta, x = tree_rate m gamma theta) (Formulas.tree_margin gamma m).
Proof.
  intros m gamma M (G0 & [G | ->]).
  - destruct (tree_margin_is_maximum m gamma M (conj G0 G)) as (A & B). split.
    + intros x (theta & ->). apply B.
    + intros b H. rewrite A. apply H. eauto.
  - assert (W := width_at_least_1 m M). rewrite tree_margin_of_1. split.
    + intros x (theta & ->). assert (M' : (1 <= m < S m)%nat) by lia.
      replace (ln (INR m + 1)) with (KL (S m) (three_levels m 1 0 0) (uniform_drafter m))
        by (rewrite uniform_drafter_KL, ln_1 by (trivial; lra); ring).
      apply tree_margin_dual; trivial; try lra.
      * apply three_levels_target; trivial; lra.
      * apply uniform_drafter_sound; trivial.
      * apply uniform_drafter_misses; trivial.
      * rewrite three_levels_last by lia. change (1 - 0 >= 1). lra.
    + intros b H. apply le_epsilon. intros epsilon E.
      set (theta := Rmax 0 (ln (INR m / epsilon))).
      assert (T := tree_rate_near_ceiling m theta M (Rmax_l _ _)).
      assert (B : tree_rate m 1 theta <= b) by (apply H; eauto).
      assert (X : INR m / epsilon <= exp theta).
      { rewrite <- (exp_ln (INR m / epsilon)) by (apply Rdiv_lt_0_compat; lra).
        destruct (Rmax_r 0 (ln (INR m / epsilon))) as [L | L].
        - left. apply exp_increasing. exact L.
        - right. unfold theta. rewrite <- L. reflexivity. }
      assert (Y : INR m * exp (- theta) <= epsilon).
      { rewrite exp_Ropp. assert (0 < exp theta) by apply exp_pos.
        apply Rmult_le_reg_r with (exp theta); trivial. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
        apply (Rmult_le_compat_l epsilon) in X; [| lra].
        replace (epsilon * (INR m / epsilon)) with (INR m) in X by (field; lra). exact X. }
      lra.
Qed.

(* --- the bound *)

(* A margin p_0 - p_m >= gamma keeps a drafter whose top m may miss token 0 at least that far away. *)
Theorem tree_margin : forall n p q m gamma, target p n -> drafter q p n -> (1 <= m < n)%nat ->
  (m <= challengers q n)%nat -> 0 <= gamma <= 1 -> p 0%nat - p m >= gamma ->
  Formulas.tree_margin gamma m <= KL n p q.
Proof.
  intros n p q m gamma P Q M C G D. apply (tree_margin_is_supremum m gamma (proj1 M) G).
  intros x (theta & ->). apply tree_margin_dual; trivial. lra.
Qed.

(* The certificate of every target with that margin is at least the bound. *)
Theorem tree_margin_below_exact : forall n p m gamma, target p n -> (1 <= m < n)%nat -> 0 <= gamma <= 1 ->
  p 0%nat - p m >= gamma -> Formulas.tree_margin gamma m <= Formulas.tree_exact p m.
Proof.
  intros n p m gamma P M G D. destruct (tree_attained n p m P M) as (q & Q & C & <-).
  apply tree_margin; trivial.
Qed.
