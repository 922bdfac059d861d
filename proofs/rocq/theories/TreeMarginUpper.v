(* The other side of the margin bound: no target with margin gamma = p_0 - p_m has a tree certificate above
   gamma ln (m + 1), and flat targets over large vocabularies come arbitrarily near. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Ranks TreeLevel Tree TreeMargin.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* What token 0 has over token m, shared among the m + 1 first tokens. *)
Definition sharing_drafter (m : nat) (p : nat -> R) (gamma : R) (i : nat) : R :=
  p i + head_and_next (gamma / (INR m + 1) - gamma) m (fun _ => gamma / (INR m + 1)) i.

(* No target with that margin has a certificate above gamma ln (m + 1). *)
Theorem tree_margin_upper : forall n p m gamma, target p n -> (1 <= m < n)%nat -> p 0%nat - p m = gamma ->
  exists q, drafter q p n /\ (m <= challengers q n)%nat /\ KL n p q <= Formulas.tree_margin_upper gamma m.
Proof.
  intros n p m gamma P M E. assert (W := width_at_least_1 m (proj1 M)).
  assert (nonneg := target_nonneg p n P). assert (down := target_descending p n P).
  assert (Pm := nonneg m (proj2 M)). assert (Dm := down 0%nat m ltac:(lia) (proj2 M)).
  assert (P0 := greedy_token_positive p n P).
  set (g := gamma / (INR m + 1)).
  assert (g_times : g * (INR m + 1) = gamma) by (unfold g; field; lra).
  assert (g_nonneg : 0 <= g) by (apply Rmult_le_pos; [lra | left; apply Rinv_0_lt_compat; lra]).
  assert (q_0 : sharing_drafter m p gamma 0 = p m + g)
    by (unfold sharing_drafter; rewrite head_and_next_head; fold g; lra).
  assert (q_next : forall i, (1 <= i <= m)%nat -> sharing_drafter m p gamma i = p i + g)
    by (intros i I; unfold sharing_drafter; rewrite head_and_next_next by trivial; reflexivity).
  assert (q_behind : forall i, (m < i)%nat -> sharing_drafter m p gamma i = p i)
    by (intros i I; unfold sharing_drafter; rewrite head_and_next_behind by trivial; ring).
  assert (q_0_positive : 0 < p m + g).
  { destruct (Rle_lt_or_eq_dec _ _ g_nonneg) as [|Z]; [lra |]. rewrite <- Z in g_times. lra. }
  assert (cases : forall i, i = 0%nat \/ (1 <= i <= m)%nat \/ (m < i)%nat) by (intro; lia).
  exists (sharing_drafter m p gamma). split; [repeat split | split].
  - intros i I. assert (N := nonneg i I).
    destruct (cases i) as [-> | [K | K]]; [rewrite q_0 | rewrite q_next by trivial | rewrite q_behind by trivial]; lra.
  - unfold sharing_drafter.
    rewrite sum_plus, sum_head_and_next, sum_over_const_1, (target_sum p n P) by lia. fold g. lra.
  - intros i I A.
    destruct (cases i) as [-> | [K | K]]; [rewrite q_0 | rewrite q_next by trivial | rewrite q_behind by trivial]; lra.
  - apply count_of_run; [lia |]. intros y Y. apply challenger_spec. split; [lia |].
    rewrite q_0, q_next by trivial. generalize (down y m (proj2 Y) (proj2 M)). lra.
  - apply Rle_trans with (sum (head_and_next (p 0%nat * (ln (p 0%nat) - ln (p m + g))) m (fun _ => 0)) n).
    + apply sum_le. intros i I. destruct (cases i) as [-> | [K | K]].
      * rewrite q_0, head_and_next_head. apply Rle_refl.
      * rewrite q_next, head_and_next_next by trivial. destruct (nonneg i I) as [A | <-]; [| lra].
        assert (ln (p i) <= ln (p i + g)) by (apply ln_le_mono; lra).
        assert (0 <= p i * (ln (p i + g) - ln (p i))) by (apply Rmult_le_pos; lra). lra.
      * rewrite q_behind, head_and_next_behind by trivial. lra.
    + rewrite sum_head_and_next, sum_over_const_1 by lia. unfold Formulas.tree_margin_upper, xlog1py.
      (* the log-sum inequality for p_m + gamma against p_m + g *)
      set (u := p 0%nat / (p m + g)).
      assert (U : 0 < u) by (apply Rdiv_lt_0_compat; trivial).
      assert (L1 := gibbs_term (p m) (p m) u Pm Pm (Rlt_le _ _ U) (fun A => conj A U)).
      assert (L2 : gamma * ln u + gamma - g * u <= gamma * (ln gamma - ln g)).
      { apply gibbs_term; trivial; try lra. intro A. split; trivial. apply Rdiv_lt_0_compat; lra. }
      assert (X : (p m + g) * u = p 0%nat) by (unfold u; field; lra).
      assert (Y : gamma * (ln gamma - ln g) = gamma * ln (1 + INR m)).
      { assert (G : 0 <= gamma) by lra. destruct G as [G | <-]; [| ring].
        unfold g. rewrite ln_div, (Rplus_comm 1) by lra. ring. }
      assert (Z : ln (p 0%nat) - ln (p m + g) = ln u) by (unfold u; rewrite ln_div by trivial; reflexivity).
      rewrite Z. replace (p 0%nat) with (p m + gamma) at 1 by lra. lra.
Qed.

Theorem tree_exact_below_margin_upper : forall n p m, target p n -> (1 <= m < n)%nat ->
  Formulas.tree_exact p m <= Formulas.tree_margin_upper (p 0%nat - p m) m.
Proof.
  intros n p m P M. destruct (tree_margin_upper n p m _ P M eq_refl) as (q & Q & C & B).
  apply Rle_trans with (2 := B). apply tree_exact; trivial.
Qed.

(* All tokens but the greedy one alike, with probability b each. *)
Definition flat_target (gamma b : R) (i : nat) : R := if Nat.eq_dec i 0 then gamma + b else b.

Lemma flat_target_sound : forall gamma n, 0 <= gamma <= 1 -> (1 <= n)%nat ->
  target (flat_target gamma ((1 - gamma) / INR n)) n.
Proof.
  intros gamma n G N. assert (L : 0 < INR n) by (apply lt_0_INR; lia).
  assert (B : 0 <= (1 - gamma) / INR n) by (apply Rmult_le_pos; [lra | left; apply Rinv_0_lt_compat; trivial]).
  set (b := (1 - gamma) / INR n) in *. repeat split.
  - intros i _. unfold flat_target. destruct (Nat.eq_dec i 0); lra.
  - rewrite (sum_ext _ (fun i => at_token 0 i * gamma + b)).
    + rewrite sum_plus, (sum_at_token (fun _ => gamma)), sum_const by lia. unfold b. field. lra.
    + intros i _. unfold flat_target, at_token. destruct (Nat.eq_dec i 0); ring.
  - intros i j I _. unfold flat_target. destruct (Nat.eq_dec i 0), (Nat.eq_dec j 0); try lia; lra.
Qed.

(* One term of the entropy is small when its probability is: b ln b >= - 2 sqrt b. *)
Lemma small_entropy_term : forall s, 0 < s -> - 2 * s <= s * s * ln (s * s).
Proof.
  intros s P. rewrite ln_mult by trivial.
  assert (L := log_tangent_below s P).
  assert (H : s * s * (1 - / s) <= s * s * ln s) by (apply Rmult_le_compat_l; trivial; apply Rle_0_sqr).
  replace (s * s * (1 - / s)) with (s * s - s) in H by (field; lra).
  assert (0 <= s * s) by apply Rle_0_sqr. lra.
Qed.

(* No smaller bound holds for all vocabularies: flat targets over many tokens come near. *)
Theorem tree_margin_upper_approached : forall m gamma epsilon, (1 <= m)%nat -> 0 <= gamma <= 1 -> 0 < epsilon ->
  exists n p, target p n /\ (m < n)%nat /\ p 0%nat - p m = gamma /\
    Formulas.tree_margin_upper gamma m - epsilon <= Formulas.tree_exact p m.
Proof.
  intros m gamma epsilon M G E. assert (W := width_at_least_1 m M).
  set (e := epsilon / (3 * INR m)).
  assert (E' : 0 < e) by (apply Rdiv_lt_0_compat; lra).
  assert (E3 : 3 * INR m * e = epsilon) by (unfold e; field; lra).
  destruct (archimed_cor1 (e * e)) as (N & small & N0); [apply Rmult_lt_0_compat; trivial |].
  set (n := Nat.max N (S m)). assert (Nn : (N <= n)%nat) by apply Nat.le_max_l.
  assert (Mn : (m < n)%nat) by (apply Nat.le_max_r).
  assert (L0 : 0 < INR N) by (apply lt_0_INR; lia). assert (L : INR N <= INR n) by (apply le_INR; trivial).
  assert (L1 : 1 <= INR n) by (apply width_at_least_1; lia).
  set (b := (1 - gamma) / INR n). set (p := flat_target gamma b).
  assert (P : target p n) by (apply flat_target_sound; trivial; lia).
  assert (p_next : forall i, (1 <= i)%nat -> p i = b)
    by (intros i I; unfold p, flat_target; destruct (Nat.eq_dec i 0); [lia | trivial]).
  assert (p_0 : p 0%nat = gamma + b) by reflexivity.
  assert (D : p 0%nat - p m = gamma) by (rewrite (p_next m), p_0 by lia; ring).
  exists n, p. split; [trivial | split; [trivial | split; [trivial |]]].
  unfold Formulas.tree_margin_upper, xlog1py. rewrite (Rplus_comm 1).
  destruct G as (G0 & [G1 | ->]).
  2: { (* all mass at token 0 *)
    apply Rle_trans with (Formulas.tree_margin 1 m); [rewrite tree_margin_of_1; lra |].
    apply tree_margin_below_exact with n; trivial; try lra. split; trivial. }
  assert (B0 : 0 < b) by (apply Rdiv_lt_0_compat; lra).
  assert (I : 0 < / INR n) by (apply Rinv_0_lt_compat; lra).
  assert (Bn : b <= / INR n).
  { unfold b, Rdiv. rewrite <- (Rmult_1_l (/ INR n)) at 2. apply Rmult_le_compat_r; lra. }
  assert (Bs : b <= / INR N) by (apply Rle_trans with (1 := Bn); apply Rinv_le_contravar; trivial).
  set (s := sqrt b). assert (S0 : 0 < s) by (apply sqrt_lt_R0; trivial).
  assert (SS : s * s = b) by (apply sqrt_sqrt; lra).
  assert (Se : s <= e) by (apply Rsqr_incr_0_var; [unfold Rsqr |]; lra).
  assert (S1 : s <= 1).
  { assert (/ INR n <= 1) by (rewrite <- Rinv_1; apply Rinv_le_contravar; lra).
    apply Rsqr_incr_0_var; [unfold Rsqr |]; lra. }
  (* the level of token 0 and all m competitors *)
  set (c := b + gamma / (INR m + 1)).
  assert (Cm : c * (INR m + 1) = gamma + (INR m + 1) * b) by (unfold c; field; lra).
  assert (G' : 0 <= gamma / (INR m + 1)) by (apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; lra).
  assert (C0 : 0 < c) by (unfold c; lra). assert (P0 : 0 < p 0%nat) by lra.
  assert (C1 : c <= 1).
  { assert (P1 := target_at_most_1 p n P 0 ltac:(lia)).
    apply Rmult_le_reg_r with (INR m + 1); [lra |].
    assert (INR m * b <= INR m * 1) by (apply Rmult_le_compat_l; lra). lra. }
  destruct (tree_attained n p m P (conj M Mn)) as (q & Q & C & <-).
  apply Rle_trans with (p 0%nat * ln (p 0%nat / c) + sum_over 1 m (fun _ => b * ln (b / c))).
  - rewrite sum_over_const_1, !ln_div by trivial.
    assert (T : p 0%nat * ln (c * (INR m + 1) / p 0%nat) <= p 0%nat * (c * (INR m + 1) / p 0%nat - 1)).
    { apply Rmult_le_compat_l; [lra |]. apply log_tangent.
      apply Rdiv_lt_0_compat; trivial. apply Rmult_lt_0_compat; lra. }
    replace (p 0%nat * (c * (INR m + 1) / p 0%nat - 1)) with (c * (INR m + 1) - p 0%nat) in T by (field; lra).
    rewrite ln_div, ln_mult in T by (trivial; try apply Rmult_lt_0_compat; lra).
    assert (H := small_entropy_term s S0). rewrite SS in H.
    assert (ln c <= 0) by (apply ln_nonpos; trivial).
    assert (0 <= b * - ln c) by (apply Rmult_le_pos; lra).
    assert (X : INR m * (- 2 * s) <= INR m * (b * (ln b - ln c))) by (apply Rmult_le_compat_l; lra).
    assert (0 <= b * ln (INR m + 1)) by (apply Rmult_le_pos; [lra | apply ln_nonneg; lra]).
    assert (Y : b <= s) by (rewrite <- SS; rewrite <- (Rmult_1_r s) at 3; apply Rmult_le_compat_l; lra).
    assert (INR m * b <= INR m * s) by (apply Rmult_le_compat_l; lra).
    assert (INR m * s <= INR m * e) by (apply Rmult_le_compat_l; lra).
    rewrite p_0 in *. lra.
  - apply coverage_bound
      with (t := 0%nat) (J := challenger q) (kappa := 1) (a := fun _ => b) (v := fun _ => b / c); trivial; try lia.
    + exact (proj1 P).
    + intros y _ J. rewrite Rmult_1_l. apply challenger_spec in J. apply J.
    + intros y Y J _. right. apply p_next. apply challenger_spec in J. apply J.
    + apply Rdiv_lt_0_compat; trivial.
    + intros r _. assert (V : 0 < b / c) by (apply Rdiv_lt_0_compat; trivial). repeat split; trivial; [lra |].
      apply Rmult_le_reg_r with c; trivial. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. unfold c. lra.
    + right. rewrite sum_over_const_1. apply Rmult_eq_reg_r with c; [| lra].
      replace ((p 0%nat / c - 1 + 1 * (INR m * (b / c - 1))) * c)
        with (p 0%nat + INR m * b - c * (INR m + 1)) by (field; lra).
      rewrite Cm, p_0. ring.
Qed.
