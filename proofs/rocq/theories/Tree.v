(* Greedy tree coverage: is the target's greedy token surely among the drafter's m most probable?

   It is, whatever the ties, exactly when fewer than m other tokens are as probable to the drafter: when it has fewer
   than m challengers. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Ranks TreeLevel.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* a 0 >= a 1 >= ... >= a m >= 0 and a 0 > 0; the sum may be anything. *)
Definition falling (a : nat -> R) (m : nat) : Prop :=
  0 < a 0%nat /\ (forall i, (i <= m)%nat -> 0 <= a i) /\ (forall i j, (i <= j)%nat -> (j <= m)%nat -> a j <= a i).

Lemma target_falls : forall p n m, target p n -> (m < n)%nat -> falling p m.
Proof.
  intros p n m P L. repeat split.
  - exact (greedy_token_positive p n P).
  - intros i I. apply (target_nonneg p n P); lia.
  - intros i j I J. apply (target_descending p n P); lia.
Qed.

Lemma falling_nonneg : forall a m, falling a m -> forall r, (1 <= r <= m)%nat -> 0 <= a r.
Proof. intros a m (_ & N & _) r K. apply N; lia. Qed.

(* --- the printed formula *)

Section Formula.

Variables (a : nat -> R) (m : nat).
Hypothesis one : (1 <= m)%nat.
Hypothesis A : falling a m.

(* The mean of token 0 and the last k competitors is least at the water level. *)
Lemma tree_level : is_level 1 a m (level 1 a m).
Proof.
  destruct A as (H & N & F). apply level_of_minimum; trivial; try lra.
  - exact (falling_nonneg a m A).
  - intros r s R S. apply F; lia.
  - rewrite Rmult_1_l. apply F; lia.
Qed.

Lemma tree_exact_value : Formulas.tree_exact a m = water_value 1 a m (level 1 a m).
Proof.
  unfold Formulas.tree_exact. cbv zeta.
  replace (min_over 1 m _) with (level 1 a m).
  - rewrite <- water_value_psi; [| lra | exact tree_level].
    f_equal. f_equal. apply sum_over_ext. intros r _. rewrite !Rmult_1_l. reflexivity.
  - unfold level. apply min_over_ext; trivial. intros k _. rewrite Rmult_1_r. reflexivity.
Qed.

(* C = p_0 ln (p_0 / c) - sum of p_i max(0, ln (c / p_i)), where 0 ln 0 = 0. *)
Lemma tree_exact_form :
  let c := min_over 1 m (fun k => (a 0%nat + sum_over 1 k (fun j => a (m + 1 - j)%nat)) / (INR k + 1)) in
  Formulas.tree_exact a m
  = a 0%nat * ln (a 0%nat / c) - sum_over 1 m (fun i => a i * Rmax 0 (ln (c / a i))).
Proof.
  intro c. assert (C : level 1 a m = c).
  { unfold level. apply min_over_ext; trivial. intros k _. rewrite Rmult_1_r. reflexivity. }
  rewrite tree_exact_value, water_value_form, C; [| lra | exact (falling_nonneg a m A) | exact tree_level].
  f_equal. apply sum_over_ext. intros r _. rewrite Rmult_1_l. reflexivity.
Qed.

End Formula.

(* --- soundness *)

(* Upper bounds h of the competitors instead of the competitors: no multiplier exceeds 1, so they only lower the value. *)
Lemma tree_bound_above : forall n p q h m, target p n -> drafter q p n -> (1 <= m)%nat ->
  (m <= challengers q n)%nat -> falling h m -> h 0%nat = p 0%nat -> (forall i, (1 <= i <= m)%nat -> p i <= h i) ->
  Formulas.tree_exact h m <= KL n p q.
Proof.
  intros n p q h m P Q M C H E B. rewrite tree_exact_value by trivial.
  assert (N := vocabulary_not_empty p n P).
  rewrite <- (Rmult_1_l (water_value 1 h m (level 1 h m))).
  apply water_bound with (t := 0%nat) (J := challenger q); trivial; try lra.
  - exact (proj1 P).
  - intros y _ J. rewrite Rmult_1_l. apply challenger_spec in J. apply J.
  - apply falling_nonneg; trivial.
  - intros y Y J L. rewrite Rmult_1_l.
    assert (R1 := rank_positive _ _ J). assert (R2 := rank_le_index (challenger q) 0 y eq_refl (Nat.le_0_l y)).
    apply Rle_trans with (p (rank (challenger q) y)); [apply (target_descending p n P); trivial | apply B; lia].
  - apply tree_level; trivial.
Qed.

(* A drafter whose top m may miss token 0 has at least the certificate as divergence. *)
Theorem tree_exact : forall n p q m, target p n -> drafter q p n -> (1 <= m < n)%nat ->
  (m <= challengers q n)%nat -> Formulas.tree_exact p m <= KL n p q.
Proof.
  intros n p q m P Q M C. apply tree_bound_above; trivial; try lia.
  - apply target_falls with n; trivial; lia.
  - intros; apply Rle_refl.
Qed.

(* --- exactness *)

(* Some drafter has that divergence and m challengers: token 0 and the competitors below the level, all at the level. *)
Theorem tree_attained : forall n p m, target p n -> (1 <= m < n)%nat ->
  exists q, drafter q p n /\ (m <= challengers q n)%nat /\ KL n p q = Formulas.tree_exact p m.
Proof.
  intros n p m P M. assert (F := target_falls p n m P (proj2 M)). assert (L := tree_level p m (proj1 M) F).
  exists (levelled_drafter 1 p m (level 1 p m)). split; [| split].
  - apply levelled_drafter_sound; trivial; try lia; try lra. exact (proj1 P).
  - apply count_of_run; [lia |]. intros y Y. apply challenger_spec. split; [lia |].
    rewrite <- (Rmult_1_l (levelled_drafter _ _ _ _ 0)). apply levelled_drafter_near; trivial.
  - rewrite tree_exact_value by (trivial; lia).
    apply levelled_drafter_KL; trivial; try lia; try lra. exact (proj1 P).
Qed.

(* The certificate is the largest threshold below which the drafter's top m surely hold token 0. *)
Theorem tree_threshold : forall n p m epsilon, target p n -> (1 <= m < n)%nat ->
  (forall q, drafter q p n -> KL n p q < epsilon -> (challengers q n < m)%nat) <-> epsilon <= Formulas.tree_exact p m.
Proof.
  intros n p m epsilon P M. split.
  - intro H. destruct (Rle_lt_dec epsilon (Formulas.tree_exact p m)) as [| L]; trivial. exfalso.
    destruct (tree_attained n p m P M) as (q & Q & C & E).
    generalize (H q Q ltac:(lra)). lia.
  - intros H q Q K. destruct (le_lt_dec m (challengers q n)) as [C |]; trivial. exfalso.
    generalize (tree_exact n p q m P Q M C). lra.
Qed.

(* --- its range *)

(* No tree certificate exceeds ln (m + 1). *)
Theorem tree_ceiling : forall n p m, target p n -> (1 <= m < n)%nat -> Formulas.tree_exact p m <= ln (INR m + 1).
Proof.
  intros n p m P M. assert (F := target_falls p n m P (proj2 M)).
  assert (L := tree_level p m (proj1 M) F). rewrite tree_exact_value by (trivial; lia).
  assert (N := falling_nonneg p m F). set (c := level 1 p m) in *.
  assert (B := fun r K => proj1 (raised_bounds 1 p m c Rlt_0_1 N L r K)).
  destruct L as ((C & C') & E). unfold water_value.
  assert (ratio : p 0%nat / c <= INR m + 1).
  { assert (S : p 0%nat - c <= INR m * c).
    { rewrite E, <- sum_over_const_1. apply sum_over_le. intros r K. specialize (N r K).
      apply Rmax_lub; lra. }
    apply Rmult_le_reg_r with c; trivial. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (competitors : sum_over 1 m (fun r => p r * ln (Rmin 1 (p r / (1 * c)))) <= 0).
  { rewrite <- (Rmult_0_r (INR m)), <- sum_over_const_1. apply sum_over_le. intros r K.
    specialize (N r K). specialize (B r K). cbv beta in B. set (v := Rmin 1 (p r / (1 * c))) in *.
    assert (ln v <= 0) by (destruct (proj1 B) as [V | <-]; [apply ln_nonpos; lra | rewrite ln_of_nonpositive; lra]).
    rewrite <- (Rmult_0_r (p r)). apply Rmult_le_compat_l; trivial. }
  assert (0 < p 0%nat / c) by (apply Rdiv_lt_0_compat; lra).
  assert (ln (p 0%nat / c) <= ln (INR m + 1)) by (apply ln_le_mono; trivial).
  assert (P1 := target_at_most_1 p n P 0 ltac:(lia)).
  assert (0 <= ln (INR m + 1)) by (apply ln_nonneg; generalize (pos_INR m); lra).
  assert (p 0%nat * ln (p 0%nat / c) <= p 0%nat * ln (INR m + 1)) by (apply Rmult_le_compat_l; lra).
  assert (p 0%nat * ln (INR m + 1) <= 1 * ln (INR m + 1)) by (apply Rmult_le_compat_r; trivial).
  lra.
Qed.

(* A tree of one token is strict greedy acceptance. *)
Theorem tree_of_one_is_strict : forall p, falling p 1 ->
  Formulas.tree_exact p 1 = Formulas.strict_exact (p 0%nat) (p 1%nat).
Proof.
  intros p F. assert (L := tree_level p 1 (Nat.le_refl 1) F). rewrite tree_exact_value by (trivial; lia).
  set (s := p 0%nat + p 1%nat). destruct F as (P0 & N & D).
  assert (P1 := N 1%nat (Nat.le_refl 1)). assert (D1 := D 0%nat 1%nat ltac:(lia) ltac:(lia)).
  assert (S : 0 < s) by (unfold s; lra).
  replace (level 1 p 1) with (s / 2) in *
    by (unfold level, min_over, sum_over; simpl; unfold s; field).
  unfold Formulas.strict_exact, water_value. cbv zeta. fold s.
  rewrite sum_over_from_1. simpl sum. rewrite Rmin_right.
  - unfold Formulas.phi.
    replace (1 - (p 0%nat - p 1%nat) / s) with (p 1%nat / (1 * (s / 2))) by (unfold s in *; field; lra).
    replace ((p 0%nat - p 1%nat) / s + 1) with (p 0%nat / (s / 2)) by (unfold s in *; field; lra).
    field; lra.
  - apply Rmult_le_reg_r with (1 * (s / 2)); [lra |]. unfold Rdiv at 1.
    rewrite Rmult_assoc, Rinv_l by lra. unfold s; lra.
Qed.
