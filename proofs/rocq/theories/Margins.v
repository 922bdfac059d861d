(* What a rejected draft token costs when only a margin of the target is known: the pair inequality, with the mass
   p_0 + p_x that the margin and the rejection leave to the pair. Each bound is met by an instance in MarginsTight.v. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Gibbs Phi Entropy.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Local Notation phi := Formulas.phi.

Lemma INR_at_least_1 : forall m, (1 <= m)%nat -> 1 <= INR m.
Proof. intros m M. apply (le_INR 1); trivial. Qed.

(* (1 - a) / (1 + a): the relative gap of a pair whose ratio p_x / p_0 is a. *)
Lemma relative_gap : forall a, 0 <= a <= 1 -> 0 <= (1 - a) / (a + 1) <= 1.
Proof. intros a A. apply ratio_range; lra. Qed.

(* The mass of the pair that top-m acceptance leaves. *)
Definition rank_mass (margin : R) (m : nat) : R := (margin * (INR m - 1) + 2) / (INR m + 1).

Lemma rank_mass_times : forall g m, (1 <= m)%nat -> (INR m + 1) * rank_mass g m = g * (INR m - 1) + 2.
Proof. intros g m M. unfold rank_mass. apply INR_at_least_1 in M. field. lra. Qed.

Lemma rank_mass_range : forall g m, (1 <= m)%nat -> 0 <= g <= 1 -> g <= rank_mass g m <= 1 /\ 0 < rank_mass g m.
Proof.
  intros g m M (G0 & G1). assert (E := rank_mass_times g m M). apply INR_at_least_1 in M.
  assert (A := Rmult_le_pos g (INR m - 1) G0 ltac:(lra)).
  assert (B := Rmult_le_compat_r (INR m - 1) g 1 ltac:(lra) G1).
  repeat split; [apply Rmult_le_reg_l with (INR m + 1) | apply Rmult_le_reg_l with (INR m + 1) |
    apply Rmult_lt_reg_l with (INR m + 1)]; lra.
Qed.

Lemma top_m_margin_form : forall g m, (1 <= m)%nat -> 0 <= g <= 1 ->
  Formulas.top_m_margin g m = rank_mass g m * phi (g / rank_mass g m).
Proof.
  intros g m M G. destruct (rank_mass_range g m M G) as ((A & _) & B).
  unfold Formulas.top_m_margin; cbv zeta. fold (rank_mass g m).
  rewrite Rmin_right; trivial. apply ratio_range; lra.
Qed.

Lemma multiplicative_greedy_form : forall h a, 0 <= a <= 1 ->
  Formulas.multiplicative_greedy h a = h * (ln (2 / (1 + a)) + a * ln (2 * a / (1 + a))).
Proof.
  intros h a A. unfold Formulas.multiplicative_greedy, Formulas.phi; cbv zeta.
  replace (1 - (1 - a) / (a + 1)) with (2 * a / (1 + a)) by (field; lra).
  replace ((1 - a) / (a + 1) + 1) with (2 / (1 + a)) by (field; lra). field. lra.
Qed.

(* A drafter of any vocabulary whose argmax x (ties included) is not the target's greedy token. *)
Section Rejected.

Variables (n : nat) (p q : nat -> R) (x : nat).
Hypothesis P : target p n.
Hypothesis Q : drafter q p n.
Hypothesis X : argmax q n x.
Hypothesis N : x <> 0%nat.

Lemma drafted_nonneg : 0 <= p x.
Proof. apply (target_nonneg p n P), X. Qed.

Lemma drafted_at_most_second : p x <= p 1%nat.
Proof. apply (target_descending p n P); [lia | apply X]. Qed.

(* m tokens beside token 0 weigh at least p_x each. *)
Lemma tokens_above : forall m, (m < n)%nat -> p x <= p m -> p 0%nat + INR m * p x <= 1.
Proof.
  intros m M R. rewrite <- (target_sum p n P).
  assert (L : sum p (S m) <= sum p n) by (apply sum_prefix_le; [| intros i I; apply (target_nonneg p n P)]; lia).
  rewrite sum_shift in L.
  assert (T : sum (fun _ => p x) m <= sum (fun i => p (S i)) m).
  { apply sum_le. intros i I. generalize (target_descending p n P (S i) m ltac:(lia) M). lra. }
  rewrite sum_const in T. lra.
Qed.

Lemma pair_mass : p 0%nat + p x <= 1.
Proof.
  generalize (tokens_above 1 ltac:(destruct X; lia) drafted_at_most_second).
  change (INR 1) with 1. lra.
Qed.

(* Any pair: the plain case of pair_margin_of_gap. *)
Lemma mass_margin : forall g s, 0 <= g -> g <= p 0%nat - p x -> g <= s -> 0 < s -> p 0%nat + p x <= s ->
  s * phi (g / s) <= KL n p q.
Proof.
  intros g s G GAP GS S M. apply pair_margin_of_gap with x 0; trivial; try lra. exact (proj1 P).
Qed.

(* Strict greedy: p_0 - p_1 >= margin. *)
Theorem strict_margin : forall margin, 0 <= margin -> margin <= p 0%nat - p 1%nat ->
  Formulas.strict_margin margin <= KL n p q.
Proof.
  intros g G M. unfold Formulas.strict_margin.
  assert (A := drafted_at_most_second). assert (B := pair_mass). assert (C := drafted_nonneg).
  generalize (mass_margin g 1 G ltac:(lra) ltac:(lra) ltac:(lra) B). replace (1 * phi (g / 1)) with (phi g) by (rewrite Rmult_1_l; f_equal; field). trivial.
Qed.

(* A constant threshold: p_0 - p_1 >= margin and p_x <= a. *)
Theorem constant_margin : forall margin a, margin <= p 0%nat - p 1%nat -> p x <= a ->
  Formulas.constant_margin margin a <= KL n p q.
Proof.
  intros g a M L. unfold Formulas.constant_margin; cbv zeta.
  assert (A := drafted_at_most_second). assert (B := pair_mass). assert (C := drafted_nonneg).
  destruct (Rlt_dec 0 g) as [G |]; [| apply KL_nonneg; [exact (proj1 P) | trivial]].
  unfold Rmin. destruct (Rle_dec 1 (2 * a + g)).
  - apply mass_margin; lra.
  - apply pair_margin_of_gap with x 1; trivial; try lra. exact (proj1 P).
Qed.

Lemma rank_margin : forall g s m, (1 <= m < n)%nat -> 0 <= g -> g <= p 0%nat - p m -> p x <= p m ->
  rank_mass g m <= s -> s * phi (g / s) <= KL n p q.
Proof.
  intros g s m (M1 & MN) G GAP R S. assert (T := tokens_above m MN R). assert (E := rank_mass_times g m M1).
  assert (C := drafted_nonneg). assert (H := target_at_most_1 p n P 0 ltac:(lia)).
  destruct (rank_mass_range g m M1) as ((A & _) & B); [lra |].
  apply INR_at_least_1 in M1.
  apply pair_margin_of_gap with x ((INR m - 1) / (INR m + 1)); trivial; try lra.
  - exact (proj1 P).
  - apply ratio_range; lra.
  - assert (B1 := proj2 (ratio_range (INR m - 1) (INR m + 1) ltac:(lra) ltac:(lra) ltac:(lra))).
    generalize (Rmult_le_compat_r g _ 1 G B1). lra.
  - apply Rmult_le_reg_l with (INR m + 1); [lra |].
    replace ((INR m + 1) * (s + (INR m - 1) / (INR m + 1) * (p 0%nat - p x - g)))
      with ((INR m + 1) * s + (INR m - 1) * (p 0%nat - p x - g)) by (field; lra).
    generalize (Rmult_le_compat_l (INR m + 1) _ _ ltac:(lra) S). lra.
Qed.

(* Top-m acceptance: p_0 - p_m >= margin, and x is no more probable than p_m. m = 1 is strict greedy. *)
Theorem top_m_margin : forall margin m, (1 <= m < n)%nat -> 0 <= margin -> margin <= p 0%nat - p m -> p x <= p m ->
  Formulas.top_m_margin margin m <= KL n p q.
Proof.
  intros g m M G GAP R.
  assert (H := target_at_most_1 p n P 0 ltac:(lia)). assert (C := target_nonneg p n P m ltac:(lia)).
  rewrite top_m_margin_form by (lra || lia). apply rank_margin with m; trivial. lra.
Qed.

(* p_x <= a p_0 says that the relative gap of the pair is at least (1 - a) / (1 + a). *)
Lemma ratio_mass : forall a, 0 <= a <= 1 -> p x <= a * p 0%nat ->
  (1 - a) / (a + 1) * (p 0%nat + p x) <= p 0%nat - p x.
Proof.
  intros a A R. apply Rmult_le_reg_l with (a + 1); [lra |].
  replace ((a + 1) * ((1 - a) / (a + 1) * (p 0%nat + p x))) with ((1 - a) * (p 0%nat + p x)) by (field; lra). lra.
Qed.

(* A multiplicative threshold, p_x <= alpha p_0, when p_0 is known. *)
Theorem multiplicative_greedy : forall alpha, 0 <= alpha <= 1 -> p x <= alpha * p 0%nat ->
  Formulas.multiplicative_greedy (p 0%nat) alpha <= KL n p q.
Proof.
  intros a A R. unfold Formulas.multiplicative_greedy; cbv zeta.
  assert (E : (1 - a) / (a + 1) * (p 0%nat * (a + 1)) = (1 - a) * p 0%nat) by (field; lra).
  apply pair_margin with x 0; trivial; rewrite ?E; try lra.
  - exact (proj1 P).
  - apply relative_gap; trivial.
Qed.

(* p_x <= alpha p_0, when p_0 - p_1 >= margin. *)
Theorem multiplicative_margin : forall margin alpha, 0 <= margin -> margin <= p 0%nat - p 1%nat ->
  0 <= alpha <= 1 -> p x <= alpha * p 0%nat ->
  Formulas.multiplicative_margin margin alpha <= KL n p q.
Proof.
  intros g a G M A R. unfold Formulas.multiplicative_margin; cbv zeta.
  set (u := (1 - a) / (a + 1)). assert (U := relative_gap a A). fold u in U.
  destruct (Rlt_dec (g - u) 0) as [L |]; [| exact (strict_margin g G M)].
  assert (B := drafted_at_most_second). assert (W := ratio_mass a A R). fold u in W.
  replace (g * phi u / u) with (g / u * phi u) by (field; lra).
  assert (E : u * (g / u) = g) by (field; lra). assert (F : / u * u = 1) by (field; lra).
  apply pair_margin with x (/ u); trivial; rewrite ?E; try lra.
  - exact (proj1 P).
  - left; apply Rinv_0_lt_compat; lra.
  - apply Rmult_le_reg_l with u; [lra |].
    replace (u * (g / u + / u * (p 0%nat - p x - g))) with (p 0%nat - p x) by (field; lra). exact W.
Qed.

(* Over n tokens p_0 itself cannot be smaller than this. *)
Definition least_head (margin alpha : R) : R := (margin * (INR n - 2) + 1) / (alpha + INR n - 1).

Lemma least_head_below : forall g a, 0 <= a -> g <= p 0%nat - p 1%nat -> p x <= a * p 0%nat -> least_head g a <= p 0%nat.
Proof.
  intros g a A M R. unfold least_head.
  assert (L : 2 <= INR n) by (apply (le_INR 2); destruct X; lia).
  apply Rmult_le_reg_r with (a + INR n - 1); [lra |].
  replace ((g * (INR n - 2) + 1) / (a + INR n - 1) * (a + INR n - 1)) with (g * (INR n - 2) + 1) by (field; lra).
  assert (S : sum p n <= sum (fun i => (p 0%nat - g) + (at_token 0 i * g + at_token x i * (a * p 0%nat - (p 0%nat - g)))) n).
  { apply sum_le. intros i I. unfold at_token.
    destruct (Nat.eq_dec i 0) as [I0 | I0], (Nat.eq_dec i x) as [IX | IX].
    - exfalso; congruence.
    - rewrite I0; lra.
    - rewrite IX; lra.
    - generalize (target_descending p n P 1 i ltac:(lia) I). lra. }
  rewrite (target_sum p n P), 2 sum_plus, sum_const,
    (sum_at_token (fun _ => g)), (sum_at_token (fun _ => a * p 0%nat - (p 0%nat - g))) in S by (destruct X; lia).
  lra.
Qed.

(* The same over a vocabulary whose size counts: p_0 is at least least_head, and otherwise as above. *)
Theorem multiplicative_margin_finite : forall margin alpha, 0 <= margin -> margin <= p 0%nat - p 1%nat ->
  0 <= alpha <= 1 -> p x <= alpha * p 0%nat ->
  Formulas.multiplicative_margin_finite margin alpha n <= KL n p q.
Proof.
  intros g a G M A R. unfold Formulas.multiplicative_margin_finite; cbv zeta.
  destruct (Rlt_dec (a + g * (a * (INR n - 1) + 1)) 1); [| exact (multiplicative_margin g a G M A R)].
  fold (least_head g a). eapply Rle_trans; [| exact (multiplicative_greedy a A R)].
  unfold Formulas.multiplicative_greedy; cbv zeta.
  assert (U := relative_gap a A).
  apply Rmult_le_compat_r; [apply phi_nonneg; lra |].
  apply Rmult_le_compat_r; [lra | apply least_head_below; lra].
Qed.

(* ... and always at least that bound too. *)
Theorem multiplicative_margin_finite_head : forall margin alpha, margin <= p 0%nat - p 1%nat ->
  0 <= alpha <= 1 -> p x <= alpha * p 0%nat ->
  Formulas.multiplicative_greedy (least_head margin alpha) alpha <= KL n p q.
Proof.
  intros g a M A R. eapply Rle_trans; [| exact (multiplicative_greedy a A R)].
  unfold Formulas.multiplicative_greedy; cbv zeta. assert (U := relative_gap a A).
  apply Rmult_le_compat_r; [apply phi_nonneg; lra |].
  apply Rmult_le_compat_r; [lra | apply least_head_below; lra].
Qed.

(* Relaxed acceptance by ratio: x is beyond the target's top m or p_x <= r p_0; p_0 - p_1 >= margin. *)
Theorem relaxed_ratio_margin : forall margin m r, (1 <= m < n)%nat -> 0 <= margin -> margin <= p 0%nat - p 1%nat ->
  0 <= r <= 1 -> p x <= p m \/ p x <= r * p 0%nat ->
  Formulas.relaxed_ratio_margin margin m r <= KL n p q.
Proof.
  intros g m r M G GAP R W. unfold Formulas.relaxed_ratio_margin; cbv zeta. fold (rank_mass g m).
  set (u := (1 - r) / (r + 1)). assert (U := relative_gap r R). fold u in U.
  set (mass := if Rlt_dec (g - u) 0 then g / u else 1). set (s := Rmax mass (rank_mass g m)).
  assert (B := drafted_at_most_second). assert (C := drafted_nonneg). assert (D := pair_mass).
  assert (S1 : mass <= s) by apply Rmax_l. assert (S2 : rank_mass g m <= s) by apply Rmax_r.
  destruct (rank_mass_range g m ltac:(lia)) as ((E & _) & F); [lra |].
  destruct W as [W | W].
  - apply rank_margin with m; trivial. generalize (target_descending p n P 1 m ltac:(lia) ltac:(lia)). lra.
  - unfold mass in S1. destruct (Rlt_dec (g - u) 0); [| apply mass_margin; lra].
    assert (V := ratio_mass r R W). fold u in V. assert (I : / u * u = 1) by (field; lra).
    assert (J : 0 < / u) by (apply Rinv_0_lt_compat; lra).
    apply pair_margin_of_gap with x (/ u); trivial; try lra.
    + exact (proj1 P).
    + apply Rmult_le_reg_l with u; [lra |].
      replace (u * (s + / u * (p 0%nat - p x - g))) with (u * (s - g / u) + (p 0%nat - p x)) by (field; lra).
      generalize (Rmult_le_pos u (s - g / u) ltac:(lra) ltac:(lra)). lra.
Qed.

(* Typical acceptance: p_x <= epsilon and p_x <= delta (p_0 + e); see typical_margin_of_entropy for its threshold. *)
Theorem typical_margin : forall margin epsilon delta e, margin <= p 0%nat - p 1%nat -> 0 <= delta < 1 -> 0 <= e ->
  p x <= epsilon -> p x <= delta * (p 0%nat + e) ->
  Formulas.typical_margin margin epsilon delta e <= KL n p q.
Proof.
  intros g eps d e M D E L1 L2. unfold Formulas.typical_margin; cbv zeta.
  set (slanted := (2 * d * e + g * (d + 1)) / (1 - d)).
  assert (A := drafted_at_most_second). assert (B := pair_mass). assert (C := drafted_nonneg).
  destruct (Rlt_dec 0 g) as [G |]; [| apply KL_nonneg; [exact (proj1 P) | trivial]].
  assert (F : slanted * (1 - d) = 2 * (d * e) + g * (d + 1)) by (unfold slanted; field; lra).
  assert (DE := Rmult_le_pos d e ltac:(lra) E). assert (DG := Rmult_le_pos d g ltac:(lra) ltac:(lra)).
  assert (K : g <= slanted) by (apply Rmult_le_reg_r with (1 - d); lra).
  set (s := Rmin (Rmin 1 slanted) (2 * eps + g)).
  assert (S : s = 1 \/ s = slanted \/ s = 2 * eps + g)
    by (unfold s, Rmin; destruct (Rle_dec 1 slanted), (Rle_dec _ (2 * eps + g)); auto).
  destruct S as [-> | [-> | ->]].
  - apply mass_margin; lra.
  - apply pair_margin_of_gap with x ((1 + d) / (1 - d)); trivial; try lra.
    + exact (proj1 P).
    + apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; lra.
    + apply Rmult_le_reg_r with (1 - d); [lra |].
      replace ((1 + d) / (1 - d) * g * (1 - d)) with ((1 + d) * g) by (field; lra). lra.
    + apply Rmult_le_reg_r with (1 - d); [lra |].
      replace ((slanted + (1 + d) / (1 - d) * (p 0%nat - p x - g)) * (1 - d))
        with (slanted * (1 - d) + (1 + d) * (p 0%nat - p x - g)) by (field; lra). lra.
  - apply pair_margin_of_gap with x 1; trivial; try lra. exact (proj1 P).
Qed.

(* Medusa's own threshold min(epsilon, delta exp(-H)), H = - sum p_i log (p_i + e). *)
Corollary typical_margin_of_entropy : forall margin epsilon delta e, margin <= p 0%nat - p 1%nat ->
  0 <= delta < 1 -> 0 <= e -> p x <= Rmin epsilon (delta * exp (- entropy p n e)) ->
  Formulas.typical_margin margin epsilon delta e <= KL n p q.
Proof.
  intros g eps d e M D E L. apply typical_margin; trivial.
  - eapply Rle_trans; [exact L | apply Rmin_l].
  - eapply Rle_trans; [exact L |]. eapply Rle_trans; [apply Rmin_r |].
    apply Rmult_le_compat_l; [lra |]. apply entropy_factor; trivial.
Qed.

End Rejected.
