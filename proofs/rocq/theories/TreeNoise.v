(* Tree coverage when the engine's logits differ from the recorded ones: by epsilon the target's, by eta the drafter's.

   Whatever token t the engine draws, its challengers are ranked without it, and the one of rank r has at most
   e^{2 epsilon} p_r / p_0 times the probability of t: the certificate is that of the weights p_0, e^{2 epsilon} p_1, ... *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Psi Ranks TreeLevel Tree LogitNoise.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* Noise of the drafter's logits can lift token y, not t, to the height of t. *)
Definition near_challenger (eta : R) (q : nat -> R) (t y : nat) : bool :=
  if Nat.eq_dec y t then false else if Rle_dec (exp (- 2 * eta) * q t) (q y) then true else false.

Definition near_challengers (eta : R) (q : nat -> R) (t n : nat) : nat := count (near_challenger eta q t) n.

Lemma near_challenger_spec : forall eta q t y,
  near_challenger eta q t y = true <-> y <> t /\ exp (- 2 * eta) * q t <= q y.
Proof.
  intros eta q t y. unfold near_challenger.
  destruct (Nat.eq_dec y t) as [E | N]; [split; [discriminate | intros (N & _); contradiction] |].
  destruct (Rle_dec (exp (- 2 * eta) * q t) (q y)) as [L | L].
  - split; trivial. intros _; split; trivial.
  - split; [discriminate | intros (_ & H); contradiction].
Qed.

Lemma near_challenger_self : forall eta q t, near_challenger eta q t t = false.
Proof. intros. unfold near_challenger. destruct (Nat.eq_dec t t); [trivial | contradiction]. Qed.

(* What the noisy drafter ranks level with t were near challengers before the noise. *)
Lemma near_challengers_before_noise : forall eta q q' t n, 0 <= eta -> distribution q n -> distribution q' n ->
  within_noise eta q q' n -> (t < n)%nat -> (near_challengers 0 q' t n <= near_challengers eta q t n)%nat.
Proof.
  intros eta q q' t n H Q Q' W T. unfold near_challengers. apply count_le_count. intros y Y C.
  apply near_challenger_spec in C. apply near_challenger_spec. destruct C as (N & C). split; trivial.
  apply near_before_noise with q' n; trivial.
  rewrite Rmult_0_r, exp_0, Rmult_1_l in C. exact C.
Qed.

(* Without noise they are the challengers. *)
Lemma near_challengers_without_noise : forall q n, near_challengers 0 q 0 n = challengers q n.
Proof.
  intros q n. apply count_ext. intros y _. unfold near_challenger, challenger.
  rewrite Rmult_0_r, exp_0, Rmult_1_l. reflexivity.
Qed.

(* The target after the worst noise, unnormalised. *)
Definition worst (epsilon : R) (p : nat -> R) (i : nat) : R :=
  if Nat.eq_dec i 0 then p 0%nat else exp (2 * epsilon) * p i.

Lemma worst_next : forall epsilon p i, (1 <= i)%nat -> worst epsilon p i = exp (2 * epsilon) * p i.
Proof. intros epsilon p i I. unfold worst. destruct (Nat.eq_dec i 0); [lia | trivial]. Qed.

(* --- the printed formula *)

Section Formula.

Variables (p : nat -> R) (m : nat) (epsilon eta : R).
Hypothesis F : falling p m.

Let kappa := exp (- 2 * eta).
Let a := worst epsilon p.
Let c := level kappa a m.

Lemma kappa_positive : 0 < kappa.
Proof. apply exp_pos. Qed.

Lemma worst_nonneg : forall r, (1 <= r <= m)%nat -> 0 <= a r.
Proof.
  intros r R. unfold a. rewrite worst_next by lia.
  apply Rmult_le_pos; [left; apply exp_pos | apply (falling_nonneg p m F); trivial].
Qed.

Lemma worst_falls : forall r s, (1 <= r <= s)%nat -> (s <= m)%nat -> a s <= a r.
Proof.
  intros r s R S. unfold a. rewrite !worst_next by lia.
  apply Rmult_le_compat_l; [left; apply exp_pos | apply F; lia].
Qed.

Lemma tree_value_nonneg : is_level kappa a m c -> 0 <= water_value kappa a m c.
Proof.
  intro L. assert (C : 0 < c <= p 0%nat) by apply L. assert (K := kappa_positive).
  rewrite <- water_value_psi by trivial.
  apply Rmult_le_pos; [lra |]. apply Rplus_le_le_0_compat.
  - apply psi_nonneg. change (a 0%nat) with (p 0%nat).
    generalize (ratio_at_least_1 (p 0%nat) c (proj1 C) (proj2 C)). lra.
  - apply sum_over_nonneg. intros r R. apply Rmult_le_pos; [lra |]. apply psi_nonneg.
    assert (0 <= a r / (kappa * c)).
    { apply Rmult_le_pos; [apply worst_nonneg; trivial |]. left. apply Rinv_0_lt_compat, Rmult_lt_0_compat; lra. }
    apply Rmin_glb; lra.
Qed.

Hypothesis one : (1 <= m)%nat.

Lemma printed_level : min_over 1 m (fun k => (exp (2 * epsilon) * sum_over 1 k (fun j => p (m + 1 - j)%nat) + p 0%nat)
                                             / (INR k * kappa + 1)) = c.
Proof.
  apply min_over_ext; trivial. intros k K. f_equal. change (a 0%nat) with (p 0%nat).
  rewrite (sum_over_ext (fun j => a (m + 1 - j)%nat) (fun j => exp (2 * epsilon) * p (m + 1 - j)%nat)), sum_over_scal.
  - ring.
  - intros j J. apply worst_next. lia.
Qed.

(* C = [p_0 ln (p_0 / c) + sum of a_r min(0, ln (a_r / (kappa c)))] / (p_0 + (1 - p_0) e^{2 epsilon}). *)
Lemma tree_noise_value : a m <= kappa * p 0%nat -> is_level kappa a m c /\
  Formulas.tree_noise p m epsilon eta = water_value kappa a m c / noisy_mass (p 0%nat) epsilon.
Proof.
  intro B. assert (L : is_level kappa a m c).
  { apply level_of_minimum; trivial.
    - exact kappa_positive.
    - apply F.
    - exact worst_nonneg.
    - exact worst_falls. }
  split; trivial. unfold Formulas.tree_noise. cbv zeta. fold kappa. rewrite printed_level.
  unfold noisy_mass. f_equal.
  rewrite <- water_value_psi by (trivial; exact kappa_positive).
  assert (C : 0 < c <= p 0%nat) by apply L.
  rewrite Rmax_right by (generalize (ratio_at_least_1 (p 0%nat) c (proj1 C) (proj2 C)); lra).
  change (a 0%nat) with (p 0%nat). do 2 f_equal. apply sum_over_ext. intros r R.
  unfold a. rewrite worst_next, (Rmult_comm kappa c) by lia. reflexivity.
Qed.

(* If noise can lift m competitors to token 0 nothing is certified. *)
Lemma tree_noise_nothing : kappa * p 0%nat < a m -> Formulas.tree_noise p m epsilon eta = 0.
Proof.
  intro B. assert (K := kappa_positive). assert (P0 : 0 < p 0%nat) by apply F.
  unfold Formulas.tree_noise. cbv zeta. fold kappa. rewrite printed_level.
  assert (above : p 0%nat <= c).
  { apply min_over_ge; trivial. intros k R.
    assert (S : INR k * (kappa * p 0%nat) <= sum_over 1 k (fun j => a (m + 1 - j)%nat)).
    { rewrite <- sum_over_const_1. apply sum_over_le. intros j J.
      generalize (worst_falls (m + 1 - j) m ltac:(lia) ltac:(lia)). lra. }
    assert (D : 0 < INR k * kappa + 1) by (apply level_denominator; trivial).
    apply Rmult_le_reg_r with (INR k * kappa + 1); trivial.
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. change (a 0%nat) with (p 0%nat). lra. }
  assert (below : kappa * c <= a m).
  { assert (L : c <= (p 0%nat + a m) / (kappa + 1)).
    { replace ((p 0%nat + a m) / (kappa + 1)) with
        ((a 0%nat + sum_over 1 1 (fun j => a (m + 1 - j)%nat)) / (INR 1 * kappa + 1)).
      - exact (min_over_le _ 1 m 1 ltac:(lia)).
      - rewrite sum_over_from_1. simpl sum. replace (m + 1 - 1)%nat with m by lia.
        change (a 0%nat) with (p 0%nat). rewrite Rplus_0_l, Rmult_1_l. reflexivity. }
    apply (Rmult_le_compat_r (kappa + 1)) in L; [| lra].
    replace ((p 0%nat + a m) / (kappa + 1) * (kappa + 1)) with (p 0%nat + a m) in L by (field; lra).
    apply Rmult_le_reg_r with (kappa + 1); [lra |].
    apply (Rmult_le_compat_l kappa) in L; lra. }
  assert (C : 0 < c) by lra. assert (KC : 0 < c * kappa) by (apply Rmult_lt_0_compat; trivial).
  rewrite Rmax_left by (generalize (ratio_at_most_1 (p 0%nat) c C above); lra).
  rewrite psi_0, sum_over_zero; [unfold Rdiv; ring |].
  intros r R. rewrite Rmin_left, psi_0; [ring |].
  assert (H : a m <= a r) by (apply worst_falls; lia). unfold a in H. rewrite (worst_next epsilon p r) in H by lia.
  fold a in H. assert (X := ratio_at_least_1 (exp (2 * epsilon) * p r) (c * kappa) KC ltac:(lra)). lra.
Qed.

End Formula.

(* --- soundness *)

(* p as recorded, w as the engine has it, t the token it draws: a drafter whose noisy top m may miss t is that far away. *)
Theorem tree_noise : forall n p w q m t epsilon eta, target p n -> distribution w n -> within_noise epsilon p w n ->
  argmax w n t -> drafter q w n -> 0 <= epsilon -> 0 <= eta -> (1 <= m < n)%nat ->
  (m <= near_challengers eta q t n)%nat -> Formulas.tree_noise p m epsilon eta <= KL n w q.
Proof.
  intros n p w q m t epsilon eta P W noise T Q E0 _ M C.
  assert (F := target_falls p n m P (proj2 M)).
  set (kappa := exp (- 2 * eta)). set (a := worst epsilon p). set (E := exp (2 * epsilon)).
  assert (E1 : 0 < E) by apply exp_pos. assert (P0 := greedy_token_positive p n P).
  destruct (Rle_lt_dec (a m) (kappa * p 0%nat)) as [B | B].
  - destruct (tree_noise_value p m epsilon eta F (proj1 M) B) as (L & ->).
    fold kappa a in L. fold kappa a. set (c := level kappa a m) in *.
    assert (D := noisy_mass_positive n p epsilon P E0).
    assert (S := choice_share n t p w epsilon P W noise E0 T).
    assert (V := tree_value_nonneg p m epsilon eta F L). fold kappa a c in V.
    set (x := w t / p 0%nat).
    assert (X : x * p 0%nat = w t) by (unfold x; field; lra).
    assert (X0 : 0 <= x) by (apply Rmult_le_pos; [apply W, T | left; apply Rinv_0_lt_compat; trivial]).
    apply Rle_trans with (x * water_value kappa a m c).
    + unfold Rdiv. rewrite Rmult_comm. apply Rmult_le_compat_r; trivial.
      set (mass := noisy_mass (p 0%nat) epsilon) in *.
      apply Rmult_le_reg_r with (mass * p 0%nat); [apply Rmult_lt_0_compat; lra |].
      replace (/ mass * (mass * p 0%nat)) with (p 0%nat) by (field; lra).
      replace (x * (mass * p 0%nat)) with (w t * mass) by (rewrite <- X; ring). exact S.
    + apply water_bound with (t := t) (J := near_challenger eta q t); trivial.
      * apply T.
      * apply kappa_positive.
      * apply near_challenger_self.
      * intros y _ J. apply near_challenger_spec in J. apply J.
      * apply worst_nonneg; trivial.
      * change (a 0%nat) with (p 0%nat). lra.
      * intros y Y J R.
        assert (R1 := rank_positive _ _ J). assert (R2 := rank_le_next (near_challenger eta q t) y).
        set (r := rank (near_challenger eta q t) y) in *.
        unfold a. rewrite worst_next by lia. fold E.
        apply Rmult_le_reg_r with (p 0%nat); trivial.
        replace (x * (E * p r) * p 0%nat) with (E * (w t * p r)) by (rewrite <- X; ring).
        assert (Wt : 0 <= w t) by (apply W, T).
        assert (lower : forall z, p z <= p r -> E * (w t * p z) <= E * (w t * p r))
          by (intros z Z; apply Rmult_le_compat_l; [lra |]; apply Rmult_le_compat_l; trivial).
        destruct (le_lt_dec t y) as [A | A].
        -- assert (R3 : (r <= y)%nat) by (apply (rank_le_index _ t); [apply near_challenger_self | trivial]).
           apply Rle_trans with (1 := noisy_ratio n t p w epsilon P noise T y Y).
           apply lower. apply (target_descending p n P); trivial.
        -- apply Rle_trans with (1 := noisy_ratio_of_choice n t p w epsilon P noise T y Y).
           apply lower. apply (target_descending p n P); [lia | apply T].
  - rewrite tree_noise_nothing by (trivial; lia). apply KL_nonneg; trivial.
Qed.

(* The same of the noisy drafter itself: m tokens other than t are as probable as t after the noise. *)
Theorem tree_noise_decision : forall n p w q q' m t epsilon eta, target p n -> distribution w n ->
  within_noise epsilon p w n -> argmax w n t -> drafter q w n -> distribution q' n -> within_noise eta q q' n ->
  0 <= epsilon -> 0 <= eta -> (1 <= m < n)%nat -> (m <= near_challengers 0 q' t n)%nat ->
  Formulas.tree_noise p m epsilon eta <= KL n w q.
Proof.
  intros n p w q q' m t epsilon eta P W noise T Q Q' noise' Enonneg Hnonneg M C.
  apply tree_noise with t; trivial. apply Nat.le_trans with (1 := C).
  apply near_challengers_before_noise; trivial; [apply Q | apply T].
Qed.

(* --- exactness *)

(* Weights on one scale or another have the same level and value, in proportion. *)
Lemma is_level_scaled : forall kappa a b m c g, 0 < g -> (forall i, (i <= m)%nat -> b i = g * a i) ->
  is_level kappa a m c -> is_level kappa b m (g * c).
Proof.
  intros kappa a b m c g G B ((C & C') & E). repeat split.
  - apply Rmult_lt_0_compat; trivial.
  - rewrite B by lia. apply Rmult_le_compat_l; lra.
  - rewrite B by lia. rewrite <- Rmult_minus_distr_l, E, <- sum_over_scal. apply sum_over_ext.
    intros r R. rewrite B by lia. rewrite <- RmaxRmult by lra. f_equal; ring.
Qed.

Lemma water_value_scaled : forall kappa a b m c g, 0 < g -> 0 < kappa -> 0 < c ->
  (forall i, (i <= m)%nat -> b i = g * a i) -> water_value kappa b m (g * c) = g * water_value kappa a m c.
Proof.
  intros kappa a b m c g G K C B. unfold water_value. rewrite Rmult_plus_distr_l, <- sum_over_scal. f_equal.
  - rewrite B by lia. replace (g * a 0%nat / (g * c)) with (a 0%nat / c) by (field; lra). ring.
  - apply sum_over_ext. intros r R. rewrite B by lia.
    replace (g * a r / (kappa * (g * c))) with (a r / (kappa * c)) by (field; lra). ring.
Qed.

(* If the runner-up cannot overtake token 0, the worst noise and its levelled drafter reach the bound. *)
Theorem tree_noise_attained : forall n p m epsilon eta, target p n -> 0 <= epsilon -> (1 <= m < n)%nat ->
  exp (2 * epsilon) * p 1%nat <= p 0%nat ->
  exists w q, distribution w n /\ within_noise epsilon p w n /\ argmax w n 0 /\ drafter q w n
    /\ (m <= near_challengers eta q 0 n)%nat /\ KL n w q = Formulas.tree_noise p m epsilon eta.
Proof.
  intros n p m epsilon eta P E0 M A.
  assert (F := target_falls p n m P (proj2 M)). assert (N := vocabulary_not_empty p n P).
  set (kappa := exp (- 2 * eta)). set (a := worst epsilon p).
  assert (K : 0 < kappa) by apply exp_pos. assert (E1 : 0 < exp (2 * epsilon)) by apply exp_pos.
  set (w := corner epsilon p 0). set (mass := noisy_mass (p 0%nat) epsilon).
  assert (D : 1 <= mass) by (apply noisy_mass_positive with n; trivial).
  assert (g : 0 < / mass) by (apply Rinv_0_lt_compat; lra).
  assert (w_form : forall i, w i = / mass * a i).
  { intro i. unfold w, corner, a, worst, Rdiv. fold mass. destruct (Nat.eq_dec i 0) as [-> | _]; ring. }
  assert (W : distribution w n) by (apply corner_distribution; trivial; exact (proj1 P)).
  assert (noise : within_noise epsilon p w n) by (apply corner_within_noise; trivial; exact (proj1 P)).
  assert (T : argmax w n 0).
  { split; trivial. intros y Y. rewrite !w_form. apply Rmult_le_compat_l; [lra |].
    destruct (Nat.eq_dec y 0) as [-> | Y0]; [apply Rle_refl |].
    unfold a. rewrite worst_next by lia. change (worst epsilon p 0) with (p 0%nat).
    assert (p y <= p 1%nat) by (apply (target_descending p n P); lia).
    assert (exp (2 * epsilon) * p y <= exp (2 * epsilon) * p 1%nat) by (apply Rmult_le_compat_l; lra). lra. }
  assert (near : forall q, (forall i, (1 <= i <= m)%nat -> kappa * q 0%nat <= q i) ->
                           (m <= near_challengers eta q 0 n)%nat).
  { intros q H. apply count_of_run; [lia |]. intros y Y. apply near_challenger_spec. split; [lia | apply H; trivial]. }
  exists w. destruct (Rle_lt_dec (a m) (kappa * p 0%nat)) as [B | B].
  - destruct (tree_noise_value p m epsilon eta F (proj1 M) B) as (L & V). fold kappa a in L, V.
    set (c := level kappa a m) in *. assert (C : 0 < c) by apply L.
    assert (Lw : is_level kappa w m (/ mass * c)) by (apply is_level_scaled with a; trivial; intros; apply w_form).
    exists (levelled_drafter kappa w m (/ mass * c)).
    split; [trivial | split; [trivial | split; [trivial | split; [| split]]]].
    + apply levelled_drafter_sound; trivial. apply M.
    + apply near. intros i I. apply levelled_drafter_near; trivial.
    + rewrite levelled_drafter_KL, V by (trivial; apply M).
      rewrite (water_value_scaled kappa a) by (trivial; intros; apply w_form).
      unfold Rdiv. fold mass. ring.
  - exists w. split; [trivial | split; [trivial | split; [trivial | split; [| split]]]].
    + split; trivial. intros i I H. exact H.
    + apply near. intros i I. rewrite !w_form.
      replace (kappa * (/ mass * a 0%nat)) with (/ mass * (kappa * p 0%nat)) by (change (a 0%nat) with (p 0%nat); ring).
      apply Rmult_le_compat_l; [lra |].
      assert (a m <= a i) by (apply (worst_falls p m epsilon F); lia). lra.
    + rewrite tree_noise_nothing by (trivial; lia).
      apply sum_zero. intros i I. ring.
Qed.

(* The noise of the drafter is no idealisation either: near challengers of token t become as probable as t by noise. *)
Theorem near_challengers_reached : forall n q t eta, distribution q n -> (t < n)%nat -> 0 <= eta ->
  exists q', distribution q' n /\ within_noise eta q q' n
    /\ near_challengers 0 q' t n = near_challengers eta q t n.
Proof.
  intros n q t eta Q T H. exists (corner eta q t).
  assert (W := corner_within_noise n t q eta Q H T). assert (D := corner_distribution n t q eta Q H T).
  split; [trivial | split; [trivial |]]. apply Nat.le_antisymm.
  - apply near_challengers_before_noise; trivial.
  - apply count_le_count. intros y Y C. apply near_challenger_spec in C. apply near_challenger_spec.
    destruct C as (N & C). split; trivial. rewrite Rmult_0_r, exp_0, Rmult_1_l.
    rewrite corner_same, corner_other by trivial. assert (M := corner_mass_positive n t q eta Q H T).
    apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra |].
    apply (Rmult_le_compat_l (exp (2 * eta))) in C; [| left; apply exp_pos].
    rewrite <- Rmult_assoc, noise_factor_inverse, Rmult_1_l in C. exact C.
Qed.

(* Without noise it is the exact certificate. *)
Theorem tree_noise_without : forall p m, (1 <= m)%nat -> falling p m ->
  Formulas.tree_noise p m 0 0 = Formulas.tree_exact p m.
Proof.
  intros p m M F. assert (Z : forall i, worst 0 p i = p i).
  { intro i. unfold worst. rewrite Rmult_0_r, exp_0, Rmult_1_l. destruct (Nat.eq_dec i 0) as [-> |]; reflexivity. }
  assert (K : exp (- 2 * 0) = 1) by (rewrite Rmult_0_r; apply exp_0).
  assert (L := tree_level p m M F).
  destruct (tree_noise_value p m 0 0 F M) as (_ & ->).
  - rewrite Z, K, Rmult_1_l. apply F; lia.
  - rewrite tree_exact_value by trivial. unfold noisy_mass. rewrite K, Rmult_0_r, exp_0.
    replace (level 1 (worst 0 p) m) with (level 1 p m).
    + unfold water_value. rewrite Z. replace (1 * (1 - p 0%nat) + p 0%nat) with 1 by ring.
      unfold Rdiv at 1. rewrite Rinv_1, Rmult_1_r. f_equal. apply sum_over_ext. intros r _. rewrite Z. reflexivity.
    + apply min_over_ext; trivial. intros k _. rewrite Z. do 2 f_equal.
      apply sum_over_ext. intros j _. rewrite Z. reflexivity.
Qed.
