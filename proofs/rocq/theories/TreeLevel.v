(* What trees share, with and without noise: the water level, its value, the bound it gives and the drafter reaching it.

   a 0, a 1 >= ... >= a m are weights of token 0 and its m competitors (the target itself, upper bounds of it, or what
   noise can make of it). Token 0 is lowered to the level c and every competitor below kappa c is raised to kappa c.
   kappa = 1 is the exact rule; kappa < 1 lets noise lift a competitor over the rest. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Ranks.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* --- the level *)

(* The smallest mean of token 0 and the last k competitors, one of which weighs kappa. *)
Definition level (kappa : R) (a : nat -> R) (m : nat) : R :=
  min_over 1 m (fun k => (a 0%nat + sum_over 1 k (fun j => a (m + 1 - j)%nat)) / (INR k * kappa + 1)).

(* Lowering token 0 to c frees exactly what raises the competitors to kappa c. *)
Definition is_level (kappa : R) (a : nat -> R) (m : nat) (c : R) : Prop :=
  0 < c <= a 0%nat /\ a 0%nat - c = sum_over 1 m (fun r => Rmax 0 (kappa * c - a r)).

(* No initial part of a sum exceeds the sum of its positive terms; if the terms fall, some initial part reaches it. *)
Lemma initial_part_le : forall d k m, (k <= m)%nat -> sum_over 1 k d <= sum_over 1 m (fun j => Rmax 0 (d j)).
Proof.
  intros d k m K. rewrite !sum_over_from_1.
  apply Rle_trans with (sum (fun i => Rmax 0 (d (S i))) k).
  - apply sum_le. intros i _. apply Rmax_r.
  - apply sum_prefix_le; trivial. intros i _. apply Rmax_l.
Qed.

Lemma initial_part_reaches : forall d m, (forall i j, (1 <= i <= j)%nat -> (j <= m)%nat -> d j <= d i) ->
  exists k, (k <= m)%nat /\ sum_over 1 k d = sum_over 1 m (fun j => Rmax 0 (d j)).
Proof.
  intros d m. induction m as [| m IH]; intro D.
  - exists O. split; trivial.
  - destruct (Rle_lt_dec (d (S m)) 0) as [N | P].
    + destruct IH as (k & K & E); [intros; apply D; lia |].
      exists k. split; [lia |]. rewrite sum_over_last_1, <- E, Rmax_left by trivial. ring.
    + exists (S m). split; trivial. apply sum_over_ext. intros i I. rewrite Rmax_right; trivial.
      generalize (D i (S m)). intro H. specialize (H ltac:(lia) ltac:(lia)). lra.
Qed.

Section Level.

Variables (kappa : R) (a : nat -> R) (m : nat).
Hypothesis kappa_positive : 0 < kappa.
Hypothesis competitors : (1 <= m)%nat.

Lemma level_denominator : forall k, 0 < INR k * kappa + 1.
Proof.
  intro k. assert (0 <= INR k * kappa) by (apply Rmult_le_pos; [apply pos_INR | lra]). lra.
Qed.

(* The last k competitors' shortfall below kappa c. *)
Lemma shortfall : forall c k, sum_over 1 k (fun j => kappa * c - a (m + 1 - j)%nat)
  = INR k * (kappa * c) - sum_over 1 k (fun j => a (m + 1 - j)%nat).
Proof. intros c k. rewrite sum_over_minus, sum_over_const_1. reflexivity. Qed.

Hypothesis head_positive : 0 < a 0%nat.
Hypothesis nonnegative : forall r, (1 <= r <= m)%nat -> 0 <= a r.
Hypothesis falling : forall r s, (1 <= r <= s)%nat -> (s <= m)%nat -> a s <= a r.

Lemma level_positive : 0 < level kappa a m.
Proof.
  unfold level. set (mean := fun k => _). destruct (min_over_attained mean 1 m competitors) as (k & K & ->). unfold mean.
  apply Rdiv_lt_0_compat; [| apply level_denominator].
  enough (0 <= sum_over 1 k (fun j => a (m + 1 - j)%nat)) by lra.
  apply sum_over_nonneg. intros j J. apply nonnegative; lia.
Qed.

(* Unless m competitors are up there already, the least mean is the level. *)
Lemma level_of_minimum : a m <= kappa * a 0%nat -> is_level kappa a m (level kappa a m).
Proof.
  intro B. set (c := level kappa a m).
  set (d := fun j => kappa * c - a (m + 1 - j)%nat).
  set (D := sum_over 1 m (fun j => Rmax 0 (d j))).
  assert (least : forall k, (1 <= k <= m)%nat -> sum_over 1 k d <= a 0%nat - c).
  { intros k K. unfold d. rewrite shortfall.
    assert (L : c <= (a 0%nat + sum_over 1 k (fun j => a (m + 1 - j)%nat)) / (INR k * kappa + 1))
      by exact (min_over_le _ 1 m k K).
    apply (Rmult_le_compat_r (INR k * kappa + 1)) in L; [| left; apply level_denominator].
    unfold Rdiv in L. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in L by (generalize (level_denominator k); lra). lra. }
  assert (reached : exists k, (1 <= k <= m)%nat /\ sum_over 1 k d = a 0%nat - c).
  { destruct (min_over_attained (fun k => (a 0%nat + sum_over 1 k (fun j => a (m + 1 - j)%nat)) / (INR k * kappa + 1))
                1 m competitors) as (k & K & E).
    fold (level kappa a m) in E. fold c in E.
    exists k. split; trivial. unfold d. rewrite shortfall.
    assert (M : c * (INR k * kappa + 1) = a 0%nat + sum_over 1 k (fun j => a (m + 1 - j)%nat))
      by (rewrite E; field; generalize (level_denominator k); lra).
    lra. }
  assert (freed : a 0%nat - c = D).
  { destruct reached as (k & K & E).
    assert (below : a 0%nat - c <= D) by (rewrite <- E; apply initial_part_le; lia).
    destruct (initial_part_reaches d m) as (j & J & F).
    { intros i j I J. unfold d. generalize (falling (m + 1 - j) (m + 1 - i)). intro H.
      specialize (H ltac:(lia) ltac:(lia)). lra. }
    fold D in F. destruct (Nat.eq_dec j 0) as [-> | N].
    - replace (sum_over 1 0 d) with 0 in F by reflexivity.
      (* nothing is raised, so kappa c <= a m <= kappa a 0 *)
      assert (Z : Rmax 0 (d 1%nat) <= D).
      { unfold D. rewrite sum_over_from_1. apply (sum_ge_term (fun i => Rmax 0 (d (S i)))); [| lia].
        intros; apply Rmax_l. }
      generalize (Rmax_r 0 (d 1%nat)). intro G. unfold d at 1 in G.
      replace (m + 1 - 1)%nat with m in G by lia.
      assert (c <= a 0%nat) by (apply Rmult_le_reg_l with kappa; trivial; lra).
      lra.
    - generalize (least j ltac:(lia)). lra. }
  assert (0 <= D) by (apply sum_over_nonneg; intros; apply Rmax_l).
  repeat split.
  - exact level_positive.
  - lra.
  - rewrite freed. unfold D, d.
    apply (sum_over_reverse_1 (fun r => Rmax 0 (kappa * c - a r))).
Qed.

End Level.

(* --- its value *)

(* a_0 ln (a_0 / c) + sum of a_r min(0, ln (a_r / (kappa c))). *)
Definition water_value (kappa : R) (a : nat -> R) (m : nat) (c : R) : R :=
  a 0%nat * ln (a 0%nat / c) + sum_over 1 m (fun r => a r * ln (Rmin 1 (a r / (kappa * c)))).

Section Value.

Variables (kappa : R) (a : nat -> R) (m : nat) (c : R).
Hypothesis kappa_positive : 0 < kappa.
Hypothesis nonnegative : forall r, (1 <= r <= m)%nat -> 0 <= a r.
Hypothesis levelled : is_level kappa a m c.

Lemma raised_level_positive : 0 < kappa * c.
Proof. apply Rmult_lt_0_compat; [exact kappa_positive | apply levelled]. Qed.

(* A raised competitor's multiplier, and what raising it takes. *)
Lemma raised_bounds : forall r, (1 <= r <= m)%nat ->
  0 <= Rmin 1 (a r / (kappa * c)) <= 1 /\ (0 < a r -> 0 < Rmin 1 (a r / (kappa * c))).
Proof.
  intros r K. assert (P := raised_level_positive). repeat split.
  - apply Rmin_glb; [lra |]. apply Rmult_le_pos; [auto | left; apply Rinv_0_lt_compat; trivial].
  - apply Rmin_l.
  - intro A. apply Rmin_glb_lt; [lra | apply Rdiv_lt_0_compat; trivial].
Qed.

Lemma raised_deficit : forall r, (1 <= r <= m)%nat ->
  kappa * c * (Rmin 1 (a r / (kappa * c)) - 1) = - Rmax 0 (kappa * c - a r).
Proof.
  intros r K. assert (P := raised_level_positive).
  assert (E : a r = a r / (kappa * c) * (kappa * c)) by (field; split; [apply Rgt_not_eq, levelled | lra]).
  set (x := a r / (kappa * c)) in *.
  destruct (Rle_lt_dec 1 x) as [H | H].
  - assert (1 * (kappa * c) <= x * (kappa * c)) by (apply Rmult_le_compat_r; lra).
    rewrite Rmin_left, Rmax_left by lra. ring.
  - assert (x * (kappa * c) < 1 * (kappa * c)) by (apply Rmult_lt_compat_r; lra).
    rewrite Rmin_right, Rmax_right by lra. rewrite E at 1. ring.
Qed.

(* Multipliers a_0/c and min(1, a_r/(kappa c)) balance. *)
Lemma level_balance : a 0%nat / c - 1 + kappa * sum_over 1 m (fun r => Rmin 1 (a r / (kappa * c)) - 1) = 0.
Proof.
  destruct levelled as ((C & _) & E).
  apply Rmult_eq_reg_l with c; [| lra]. rewrite Rmult_0_r, Rmult_plus_distr_l.
  replace (c * (a 0%nat / c - 1)) with (a 0%nat - c) by (field; lra).
  replace (c * (kappa * sum_over 1 m (fun r => Rmin 1 (a r / (kappa * c)) - 1)))
    with (kappa * c * sum_over 1 m (fun r => Rmin 1 (a r / (kappa * c)) - 1)) by ring.
  rewrite <- sum_over_scal, E, <- sum_over_plus. apply sum_over_zero.
  intros r K. rewrite raised_deficit by trivial. ring.
Qed.

(* As the runtime evaluates it: the psi of relative differences, whose linear parts cancel at the level. *)
Lemma water_value_psi :
  c * (Formulas.psi (a 0%nat / c - 1)
       + sum_over 1 m (fun r => kappa * Formulas.psi (Rmin 0 (a r / (kappa * c) - 1)))) = water_value kappa a m c.
Proof.
  destruct levelled as ((C & _) & E). unfold water_value.
  assert (head : c * Formulas.psi (a 0%nat / c - 1) = a 0%nat * ln (a 0%nat / c) - (a 0%nat - c)).
  { unfold Formulas.psi. replace (a 0%nat / c - 1 + 1) with (a 0%nat / c) by ring. field; lra. }
  rewrite Rmult_plus_distr_l, head, <- sum_over_scal, E. unfold Rminus at 1.
  rewrite Rplus_assoc. f_equal.
  apply Rplus_eq_reg_l with (sum_over 1 m (fun r => Rmax 0 (kappa * c - a r))).
  rewrite <- Rplus_assoc, Rplus_opp_r, Rplus_0_l, <- sum_over_plus.
  apply sum_over_ext. intros r K. rewrite <- (Ropp_involutive (Rmax _ _)), <- raised_deficit by trivial.
  set (x := a r / (kappa * c)).
  assert (M : Rmin 0 (x - 1) = Rmin 1 x - 1).
  { destruct (Rle_lt_dec 1 x); [rewrite !Rmin_left by lra | rewrite !Rmin_right by lra]; ring. }
  assert (X : a r = x * (kappa * c)) by (unfold x; field; lra).
  assert (L : Rmin 1 x * ln (Rmin 1 x) = x * ln (Rmin 1 x)).
  { destruct (Rle_lt_dec 1 x); [rewrite Rmin_left by trivial; rewrite ln_1; ring | rewrite Rmin_right by lra; trivial]. }
  unfold Formulas.psi. rewrite M, X.
  replace (Rmin 1 x - 1 + 1) with (Rmin 1 x) by ring. rewrite L. ring.
Qed.

(* In words: what token 0 loses, less what is spent on raising the competitors (0 ln 0 = 0). *)
Lemma water_value_form : water_value kappa a m c
  = a 0%nat * ln (a 0%nat / c) - sum_over 1 m (fun r => a r * Rmax 0 (ln (kappa * c / a r))).
Proof.
  unfold water_value. assert (P := raised_level_positive).
  assert (S : sum_over 1 m (fun r => a r * ln (Rmin 1 (a r / (kappa * c))))
              + sum_over 1 m (fun r => a r * Rmax 0 (ln (kappa * c / a r))) = 0); [| lra].
  rewrite <- sum_over_plus. apply sum_over_zero. intros r K.
  destruct (nonnegative r K) as [A | <-]; [| ring].
  rewrite !ln_div by trivial.
  assert (X : a r = a r / (kappa * c) * (kappa * c)) by (field; split; [apply Rgt_not_eq, levelled | lra]).
  set (x := a r / (kappa * c)) in *.
  destruct (Rle_lt_dec 1 x) as [H | H].
  - assert (1 * (kappa * c) <= x * (kappa * c)) by (apply Rmult_le_compat_r; lra).
    assert (ln (kappa * c) <= ln (a r)) by (apply ln_le_mono; lra).
    rewrite Rmin_left, Rmax_left, ln_1 by lra. ring.
  - assert (x * (kappa * c) < 1 * (kappa * c)) by (apply Rmult_lt_compat_r; lra).
    assert (ln (a r) <= ln (kappa * c)) by (apply ln_le_mono; lra).
    rewrite Rmin_right, Rmax_right by lra. unfold x. rewrite ln_div by trivial. ring.
Qed.

End Value.

(* --- the bound *)

(* The master lemma for coverage. J: at least m tokens other than t that are as probable to the drafter as token t, up
   to kappa; a bounds the target at the member of each rank. w is the multiplier of token t, v r that of rank r. *)
Section Coverage.

Variables (n m t : nat) (p q a v : nat -> R) (J : nat -> bool) (w kappa : R).
Hypothesis P : distribution p n.
Hypothesis Q : drafter q p n.
Hypothesis token : (t < n)%nat.
Hypothesis not_t : J t = false.
Hypothesis near : forall y, (y < n)%nat -> J y = true -> kappa * q t <= q y.
Hypothesis many : (m <= count J n)%nat.
Hypothesis dominated : forall y, (y < n)%nat -> J y = true -> (rank J y <= m)%nat -> p y <= a (rank J y).
Hypothesis head : 0 < w.
Hypothesis ranks : forall r, (1 <= r <= m)%nat -> 0 <= v r <= 1 /\ (0 < a r -> 0 < v r).
Hypothesis balance : w - 1 + kappa * sum_over 1 m (fun r => v r - 1) <= 0.

(* w at token t, v at the first m members, 1 elsewhere. *)
Let u (y : nat) : R := 1 + (at_token t y * (w - 1) + by_rank J m (fun r => v r - 1) y).

Lemma coverage_bound : p t * ln w + sum_over 1 m (fun r => a r * ln (v r)) <= KL n p q.
Proof.
  assert (kinds : forall y, (y < n)%nat ->
    (y = t /\ u y = w /\ at_token t y = 1 /\ forall g, by_rank J m g y = 0)
    \/ (at_token t y = 0 /\ J y = true /\ (1 <= rank J y <= m)%nat /\ u y = v (rank J y))
    \/ (at_token t y = 0 /\ u y = 1 /\ forall g, by_rank J m g y = 0)).
  { intros y Y. unfold u. destruct (Nat.eq_dec y t) as [-> | N].
    - left. assert (Z : forall g, by_rank J m g t = 0)
        by (intro g; apply by_rank_other; rewrite not_t; intros (H & _); discriminate).
      rewrite at_token_same, Z. repeat split; trivial; ring.
    - right. rewrite at_token_other by trivial.
      destruct (J y) eqn:M; [destruct (le_dec (rank J y) m) as [L | L] |].
      + left. rewrite by_rank_member by trivial. assert (R1 := rank_positive J y M).
        repeat split; trivial; ring.
      + right. assert (Z : forall g, by_rank J m g y = 0) by (intro g; apply by_rank_other; tauto).
        rewrite Z. repeat split; trivial; ring.
      + right. assert (Z : forall g, by_rank J m g y = 0)
          by (intro g; apply by_rank_other; rewrite M; intros (H & _); discriminate).
        rewrite Z. repeat split; trivial; ring. }
  assert (nonneg_p := proj1 P). assert (nonneg_q := proj1 (proj1 Q)).
  apply Rle_trans with (sum (fun y => p y * ln (u y)) n).
  - rewrite <- (sum_by_rank J m (fun r => a r * ln (v r)) n many).
    rewrite <- (sum_at_token (fun y => p y * ln w) t n token), <- sum_plus.
    apply sum_le. intros y Y.
    destruct (kinds y Y) as [(Z & U & T & B) | [(T & M & L & U) | (T & U & B)]]; rewrite T, U.
    + rewrite B. lra.
    + rewrite by_rank_member by (trivial; lia).
      destruct (ranks (rank J y) L) as ((V0 & V1) & _).
      assert (D := dominated y Y M (proj2 L)).
      assert (N : ln (v (rank J y)) <= 0).
      { destruct V0 as [V0 | <-]; [apply ln_nonpos; trivial | rewrite ln_of_nonpositive; lra]. }
      assert (0 <= (a (rank J y) - p y) * - ln (v (rank J y))) by (apply Rmult_le_pos; lra).
      lra.
    + rewrite B, ln_1. lra.
  - apply bounded_by_multipliers; trivial.
    + intros y Y. destruct (kinds y Y) as [(Z & U & T & B) | [(T & M & L & U) | (T & U & B)]]; rewrite U; try (split; lra).
      destruct (ranks (rank J y) L) as ((V0 & V1) & V). split; trivial.
      intro A. apply V. generalize (dominated y Y M (proj2 L)). lra.
    + apply Rle_trans with (sum (fun y => q y + (at_token t y * (q y * (w - 1))
                                                + by_rank J m (fun r => kappa * q t * (v r - 1)) y)) n).
      * apply sum_le. intros y Y.
        destruct (kinds y Y) as [(Z & U & T & B) | [(T & M & L & U) | (T & U & B)]]; rewrite T, U.
        -- rewrite B. lra.
        -- rewrite by_rank_member by (trivial; lia).
           destruct (ranks (rank J y) L) as ((V0 & V1) & _).
           assert (0 <= (q y - kappa * q t) * (1 - v (rank J y)))
             by (apply Rmult_le_pos; [generalize (near y Y M) |]; lra).
           lra.
        -- rewrite B. lra.
      * rewrite !sum_plus, (sum_at_token (fun y => q y * (w - 1))), sum_by_rank by trivial.
        rewrite (sum_over_scal (kappa * q t) (fun r => v r - 1)).
        rewrite (proj2 (proj1 Q)). assert (0 <= q t) by auto.
        assert (q t * (w - 1 + kappa * sum_over 1 m (fun r => v r - 1)) <= q t * 0)
          by (apply Rmult_le_compat_l; trivial).
        lra.
Qed.

End Coverage.

(* With the multipliers of the level; x scales the weights to the target. *)
Lemma water_bound : forall n m t p q a J kappa x c, distribution p n -> drafter q p n -> (t < n)%nat ->
  0 < kappa -> 0 <= x -> J t = false ->
  (forall y, (y < n)%nat -> J y = true -> kappa * q t <= q y) ->
  (m <= count J n)%nat ->
  (forall r, (1 <= r <= m)%nat -> 0 <= a r) -> p t = x * a 0%nat ->
  (forall y, (y < n)%nat -> J y = true -> (rank J y <= m)%nat -> p y <= x * a (rank J y)) ->
  is_level kappa a m c ->
  x * water_value kappa a m c <= KL n p q.
Proof.
  intros n m t p q a J kappa x c P Q N K X Jt near many A head dominated L.
  assert (C : 0 < c <= a 0%nat) by apply L.
  replace (x * water_value kappa a m c)
    with (p t * ln (a 0%nat / c) + sum_over 1 m (fun r => x * a r * ln (Rmin 1 (a r / (kappa * c))))).
  - apply coverage_bound with (J := J) (kappa := kappa); trivial.
    + apply Rdiv_lt_0_compat; lra.
    + intros r R. destruct (raised_bounds kappa a m c K A L r R) as (B & B'). split; trivial.
      intro G. apply B'. destruct (A r R) as [| Z]; trivial. rewrite <- Z in G. lra.
    + right. apply level_balance; trivial.
  - unfold water_value. rewrite head, Rmult_plus_distr_l, <- sum_over_scal. f_equal; [ring |].
    apply sum_over_ext. intros; ring.
Qed.

(* --- the drafter that reaches it *)

(* Token 0 lowered to c, competitors 1, ..., m raised to kappa c at least. *)
Definition levelled_drafter (kappa : R) (p : nat -> R) (m : nat) (c : R) (i : nat) : R :=
  if Nat.eq_dec i 0 then c else if le_dec i m then Rmax (p i) (kappa * c) else p i.

Lemma levelled_drafter_next : forall kappa p m c i, (1 <= i <= m)%nat ->
  levelled_drafter kappa p m c i = Rmax (p i) (kappa * c).
Proof.
  intros kappa p m c i I. unfold levelled_drafter.
  destruct (Nat.eq_dec i 0); [lia |]. destruct (le_dec i m); [trivial | lia].
Qed.

Lemma levelled_drafter_behind : forall kappa p m c i, (m < i)%nat -> levelled_drafter kappa p m c i = p i.
Proof.
  intros kappa p m c i I. unfold levelled_drafter.
  destruct (Nat.eq_dec i 0); [lia |]. destruct (le_dec i m); [lia | trivial].
Qed.

(* All m of them are challengers, up to kappa. *)
Lemma levelled_drafter_near : forall kappa p m c i, (1 <= i <= m)%nat ->
  kappa * levelled_drafter kappa p m c 0 <= levelled_drafter kappa p m c i.
Proof. intros kappa p m c i I. rewrite (levelled_drafter_next kappa p m c i) by trivial. apply Rmax_r. Qed.

Section Witness.

Variables (n m : nat) (p : nat -> R) (kappa c : R).
Hypothesis P : distribution p n.
Hypothesis inside : (m < n)%nat.
Hypothesis kappa_positive : 0 < kappa.
Hypothesis levelled : is_level kappa p m c.

Let q := levelled_drafter kappa p m c.

Lemma levelled_drafter_sound : drafter q p n.
Proof.
  assert (C : 0 < c <= p 0%nat) by apply levelled.
  assert (K : 0 < kappa * c) by (apply Rmult_lt_0_compat; lra).
  assert (cases : forall i, i = 0%nat \/ (1 <= i <= m)%nat \/ (m < i)%nat) by (intro; lia).
  repeat split.
  - intros i I. destruct (cases i) as [-> | [M | B]].
    + change (0 <= c). lra.
    + unfold q; rewrite levelled_drafter_next by trivial. generalize (Rmax_r (p i) (kappa * c)). lra.
    + unfold q; rewrite levelled_drafter_behind by trivial. apply P; trivial.
  - rewrite (sum_ext q (fun i => p i + head_and_next (c - p 0%nat) m (fun r => Rmax 0 (kappa * c - p r)) i)).
    + rewrite sum_plus, sum_head_and_next, (proj2 P) by trivial. destruct levelled as (_ & E). lra.
    + intros i I. destruct (cases i) as [-> | [M | B]].
      * change (c = p 0%nat + (c - p 0%nat)). ring.
      * unfold q; rewrite levelled_drafter_next, head_and_next_next by trivial.
        unfold Rmax. destruct (Rle_dec (p i) (kappa * c)), (Rle_dec 0 (kappa * c - p i)); lra.
      * unfold q; rewrite levelled_drafter_behind, head_and_next_behind by trivial. ring.
  - intros i I A. destruct (cases i) as [-> | [M | B]].
    + change (0 < c). lra.
    + unfold q; rewrite levelled_drafter_next by trivial. generalize (Rmax_r (p i) (kappa * c)). lra.
    + unfold q; rewrite levelled_drafter_behind; trivial.
Qed.

Lemma levelled_drafter_KL : KL n p q = water_value kappa p m c.
Proof.
  assert (C : 0 < c <= p 0%nat) by apply levelled.
  assert (K : 0 < kappa * c) by (apply Rmult_lt_0_compat; lra).
  unfold KL, water_value. rewrite <- sum_head_and_next with (n := n) by trivial.
  apply sum_ext. intros i I.
  assert (cases : i = 0%nat \/ (1 <= i <= m)%nat \/ (m < i)%nat) by lia. destruct cases as [-> | [M | B]].
  - change (q 0%nat) with c. rewrite head_and_next_head, ln_div by lra. reflexivity.
  - unfold q; rewrite levelled_drafter_next, head_and_next_next by trivial.
    destruct (proj1 P i I) as [A | <-]; [| ring].
    assert (X : p i = p i / (kappa * c) * (kappa * c)) by (field; lra).
    set (x := p i / (kappa * c)) in *.
    destruct (Rle_lt_dec 1 x) as [H | H].
    + assert (1 * (kappa * c) <= x * (kappa * c)) by (apply Rmult_le_compat_r; lra).
      rewrite Rmin_left, Rmax_left, ln_1 by lra. ring.
    + assert (x * (kappa * c) < 1 * (kappa * c)) by (apply Rmult_lt_compat_r; lra).
      rewrite Rmin_right, Rmax_right by lra. unfold x. rewrite ln_div by trivial. ring.
  - unfold q; rewrite levelled_drafter_behind, head_and_next_behind by trivial. ring.
Qed.

End Witness.
