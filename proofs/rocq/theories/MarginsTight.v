(* The margin bounds of one draft token are sharp: for each, a target with that margin and a rejected drafter whose
   divergence is the bound. No larger function of the same arguments would be a lower bound. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Phi Margins.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Local Notation phi := Formulas.phi.

(* --- the drafter: tokens 0 and x at their mean *)

(* v times the level costs p ln v. *)
Lemma levelled_term : forall p v c, 0 <= p -> 0 < c -> p = v * c -> p * (ln p - ln c) = p * ln v.
Proof.
  intros p v c [P | <-] C E; [| ring].
  assert (V : 0 < v) by (apply Rmult_lt_reg_r with c; lra).
  rewrite E at 2. rewrite ln_mult by trivial. ring.
Qed.

(* A pair with the mass s and the gap g, levelled at s / 2. *)
Lemma levelled_pair : forall a b, 0 < a -> 0 <= b <= a ->
  a * (ln a - ln ((a + b) / 2)) + b * (ln b - ln ((a + b) / 2)) = (a + b) * phi ((a - b) / (a + b)).
Proof.
  intros a b A B.
  rewrite (levelled_term a (1 + (a - b) / (a + b))), (levelled_term b (1 - (a - b) / (a + b))) by (try field; lra).
  unfold Formulas.phi. rewrite (Rplus_comm ((a - b) / (a + b)) 1). field. lra.
Qed.

Lemma pair_levelled : forall p n x, target p n -> (x < n)%nat -> x <> 0%nat -> p 1%nat <= (p 0%nat + p x) / 2 ->
  exists q, drafter q p n /\ argmax q n x /\
    KL n p q = (p 0%nat + p x) * phi ((p 0%nat - p x) / (p 0%nat + p x)).
Proof.
  intros p n x P X N L.
  assert (P0 := greedy_token_positive p n P). assert (PX := target_nonneg p n P x X).
  assert (D := target_descending p n P 0 x ltac:(lia) X).
  set (c := (p 0%nat + p x) / 2) in *. assert (C : 0 < c) by (unfold c; lra).
  set (q := update (update p 0 c) x c).
  assert (W : forall i, q i = if Nat.eq_dec i x then c else if Nat.eq_dec i 0 then c else p i) by reflexivity.
  exists q. repeat split; trivial.
  - intros i I. rewrite W. generalize (target_nonneg p n P i I).
    destruct (Nat.eq_dec i x), (Nat.eq_dec i 0); lra.
  - unfold q. rewrite sum_update, sum_update, update_other, (target_sum p n P) by (trivial; lia). unfold c. field.
  - intros i I PI. rewrite W. destruct (Nat.eq_dec i x), (Nat.eq_dec i 0); trivial.
  - intros y Y. rewrite !W. destruct (Nat.eq_dec x x) as [_ |]; [| contradiction].
    destruct (Nat.eq_dec y x), (Nat.eq_dec y 0); try lra.
    generalize (target_descending p n P 1 y ltac:(lia) Y). lra.
  - rewrite <- levelled_pair by lra. fold c.
    unfold KL. rewrite (sum_ext _ (fun i => at_token 0 i * (p i * (ln (p i) - ln c))
                                          + at_token x i * (p i * (ln (p i) - ln c)))).
    + rewrite sum_plus, !sum_at_token by lia. reflexivity.
    + intros i I. rewrite W. unfold at_token.
      destruct (Nat.eq_dec i x), (Nat.eq_dec i 0); try ring. exfalso; lia.
Qed.

(* --- the targets: h, then j tokens of b, then l *)

Definition steps (h b l : R) (j i : nat) : R := if Nat.eq_dec i 0 then h else if le_dec i j then b else l.

Lemma steps_0 : forall h b l j, steps h b l j 0 = h.
Proof. reflexivity. Qed.

Lemma steps_middle : forall h b l j i, (1 <= i <= j)%nat -> steps h b l j i = b.
Proof. intros h b l j i I. unfold steps. destruct (Nat.eq_dec i 0), (le_dec i j); trivial; exfalso; lia. Qed.

Lemma steps_last : forall h b l j i, (j < i)%nat -> steps h b l j i = l.
Proof. intros h b l j i I. unfold steps. destruct (Nat.eq_dec i 0), (le_dec i j); trivial; exfalso; lia. Qed.

Lemma steps_target : forall h b l j k, 0 <= l -> l <= b -> b <= h -> h + INR j * b + INR k * l = 1 ->
  target (steps h b l j) (1 + j + k).
Proof.
  intros h b l j k L LB BH E. unfold steps. repeat split.
  - intros i _. destruct (Nat.eq_dec i 0), (le_dec i j); lra.
  - rewrite <- E, (sum_split _ (1 + j)) by lia. replace (1 + j + k - (1 + j))%nat with k by lia.
    rewrite (sum_ext (fun i => if Nat.eq_dec (1 + j + i) 0 then h else if le_dec (1 + j + i) j then b else l) (fun _ => l)).
    + simpl (1 + j)%nat. rewrite sum_shift.
      rewrite (sum_ext (fun i => if Nat.eq_dec (S i) 0 then h else if le_dec (S i) j then b else l) (fun _ => b)).
      * rewrite 2 sum_const. simpl. ring.
      * intros i I. destruct (Nat.eq_dec (S i) 0), (le_dec (S i) j); trivial; exfalso; lia.
    + intros i I. destruct (Nat.eq_dec (1 + j + i) 0), (le_dec (1 + j + i) j); trivial; exfalso; lia.
  - intros i i' I I'.
    destruct (Nat.eq_dec i 0), (Nat.eq_dec i' 0), (le_dec i j), (le_dec i' j); try lra; exfalso; lia.
Qed.

Lemma INR_unbounded : forall a, exists k, a < INR k.
Proof.
  intro a. destruct (archimed (Rmax 0 a)) as (U & _). exists (Z.to_nat (up (Rmax 0 a))).
  generalize (Rmax_l 0 a) (Rmax_r 0 a). intros L R.
  rewrite INR_IZR_INZ, Z2Nat.id; [lra |]. apply le_IZR. lra.
Qed.

(* Enough tokens to spread a mass r thinly. *)
Lemma thin : forall r b m, 0 <= r -> 0 < b -> exists k, (m <= k)%nat /\ 0 < INR k /\ r / INR k <= b.
Proof.
  intros r b m A B. destruct (INR_unbounded (r / b + INR m + 1)) as (k & K). exists k.
  assert (D : 0 <= r / b) by (apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; trivial).
  assert (M := pos_INR m). assert (E : r / b * b = r) by (field; lra).
  repeat split; try lra.
  - apply INR_le. lra.
  - apply Rmult_le_reg_r with (INR k); [lra |].
    replace (r / INR k * INR k) with r by (field; lra).
    generalize (Rmult_le_compat_l b (r / b) (INR k) ltac:(lra) ltac:(lra)). lra.
Qed.

(* Token 1 is the draft token, the rest of the mass is spread over tokens that do not count. *)
Lemma runner_up_tight : forall b g m, 0 <= b -> 0 <= g -> 0 < b + g -> 2 * b + g <= 1 -> (0 < b \/ 2 * b + g = 1) ->
  exists n p q, (m < n)%nat /\ target p n /\ drafter q p n /\ argmax q n 1 /\ p 0%nat = b + g /\ p 1%nat = b /\
    KL n p q = (2 * b + g) * phi (g / (2 * b + g)).
Proof.
  intros b g m B G S M F.
  assert (T : exists k, (m <= k)%nat /\ exists l, 0 <= l <= b /\ (b + g) + INR 1 * b + INR k * l = 1).
  { destruct F as [F | F].
    - destruct (thin (1 - (2 * b + g)) b m ltac:(lra) F) as (k & K & K0 & L).
      exists k; split; trivial. exists ((1 - (2 * b + g)) / INR k). repeat split; trivial.
      + apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; lra.
      + change (INR 1) with 1. field. lra.
    - exists m; split; trivial. exists 0. change (INR 1) with 1. lra. }
  destruct T as (k & K & l & L & E).
  assert (P := steps_target (b + g) b l 1 k ltac:(lra) ltac:(lra) ltac:(lra) E).
  assert (X := steps_middle (b + g) b l 1 1 ltac:(lia)).
  destruct (pair_levelled _ _ 1 P ltac:(lia) ltac:(lia)) as (q & Q & A & V); [rewrite X, steps_0; lra |].
  exists (1 + 1 + k)%nat, (steps (b + g) b l 1), q. rewrite X, steps_0 in *. repeat (split; [trivial; lia |]).
  rewrite V. f_equal; [ring |]. f_equal. f_equal; ring.
Qed.

(* The draft token has no probability at all, nor has any token beside 0 more than it should. *)
Lemma excluded_tight : forall h small, 0 < h <= 1 -> 0 < small ->
  exists n p q x, target p n /\ drafter q p n /\ argmax q n x /\ x <> 0%nat /\ p 0%nat = h /\ p 1%nat <= small /\ p x = 0 /\
    KL n p q = h * ln 2.
Proof.
  intros h small H S.
  destruct (thin (1 - h) (Rmin small (h / 2)) 1 ltac:(lra) ltac:(apply Rmin_pos; lra)) as (j & J & J0 & L).
  set (b := (1 - h) / INR j) in *.
  assert (B : 0 <= b) by (apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; lra).
  assert (B1 : b <= small) by (eapply Rle_trans; [exact L | apply Rmin_l]).
  assert (B2 : b <= h / 2) by (eapply Rle_trans; [exact L | apply Rmin_r]).
  assert (E : h + INR j * b + INR 1 * 0 = 1) by (unfold b; field; lra).
  assert (P := steps_target h b 0 j 1 ltac:(lra) B ltac:(lra) E).
  assert (X := steps_last h b 0 j (1 + j) ltac:(lia)). assert (Y := steps_middle h b 0 j 1 ltac:(lia)).
  destruct (pair_levelled _ _ (1 + j) P ltac:(lia) ltac:(lia)) as (q & Q & A & V); [rewrite X, Y, steps_0; lra |].
  exists (1 + j + 1)%nat, (steps h b 0 j), q, (1 + j)%nat.
  rewrite X, Y, steps_0 in *. repeat (split; [trivial; lia |]).
  rewrite V. replace ((h - 0) / (h + 0)) with 1 by (field; lra). rewrite phi_1. ring.
Qed.

(* --- the bounds *)

Theorem strict_margin_tight : forall margin, 0 <= margin <= 1 ->
  exists p q, target p 2 /\ drafter q p 2 /\ argmax q 2 1 /\ p 0%nat - p 1%nat = margin /\
    KL 2 p q = Formulas.strict_margin margin.
Proof.
  intros g G.
  assert (P := steps_target ((1 + g) / 2) ((1 - g) / 2) 0 1 0 ltac:(lra) ltac:(lra) ltac:(lra) ltac:(simpl; lra)).
  assert (X := steps_middle ((1 + g) / 2) ((1 - g) / 2) 0 1 1 ltac:(lia)).
  destruct (pair_levelled _ _ 1 P ltac:(lia) ltac:(lia)) as (q & Q & A & V); [rewrite X, steps_0; lra |].
  exists (steps ((1 + g) / 2) ((1 - g) / 2) 0 1), q. rewrite X, steps_0 in *.
  change (1 + 1 + 0)%nat with 2%nat in *. repeat (split; [trivial; lra |]).
  rewrite V. unfold Formulas.strict_margin.
  replace ((1 + g) / 2 + (1 - g) / 2) with 1 by field.
  rewrite Rmult_1_l. f_equal. field.
Qed.

(* Attained for every threshold but 0, where nothing is rejected: see constant_margin_approached. *)
Theorem constant_margin_tight : forall margin a, 0 <= margin <= 1 -> 0 < a ->
  exists n p q, target p n /\ drafter q p n /\ argmax q n 1 /\ p 0%nat - p 1%nat = margin /\ p 1%nat <= a /\
    KL n p q = Formulas.constant_margin margin a.
Proof.
  intros g a G A. set (b := Rmin a ((1 - g) / 2)).
  assert (B : 0 <= b /\ b <= a /\ 2 * b + g <= 1 /\ 0 < b + g /\ (0 < b \/ 2 * b + g = 1) /\ 2 * b + g = Rmin 1 (2 * a + g)).
  { unfold b, Rmin. destruct (Rle_dec a ((1 - g) / 2)), (Rle_dec 1 (2 * a + g)); repeat split; lra. }
  destruct B as (B & BA & M & S & F & E).
  destruct (runner_up_tight b g 0 B (proj1 G) S M F) as (n & p & q & _ & P & Q & AM & P0 & P1 & V).
  exists n, p, q. repeat (split; [trivial; lra |]).
  rewrite V, E. unfold Formulas.constant_margin; cbv zeta.
  destruct (Rlt_dec 0 g); trivial.
  replace g with 0 at 2 by lra. unfold Rdiv. rewrite Rmult_0_l, phi_0. ring.
Qed.

Theorem constant_margin_approached : forall margin eps, 0 <= margin < 1 -> 0 < eps ->
  exists n p q x, target p n /\ drafter q p n /\ argmax q n x /\ x <> 0%nat /\ margin <= p 0%nat - p 1%nat /\ p x = 0 /\
    KL n p q <= Formulas.constant_margin margin 0 + eps.
Proof.
  intros g eps G E. set (d := Rmin (1 - g) eps).
  assert (D : 0 < d /\ d <= 1 - g /\ d <= eps)
    by (repeat split; [apply Rmin_pos | apply Rmin_l | apply Rmin_r]; lra).
  destruct D as (D & D1 & D2).
  destruct (excluded_tight (g + d) d ltac:(lra) D) as (n & p & q & x & P & Q & A & N & P0 & P1 & PX & V).
  exists n, p, q, x. repeat (split; [trivial; lra |]).
  assert (L : 0 <= ln 2 <= 1) by (split; [apply ln_nonneg | generalize (log_tangent 2 ltac:(lra))]; lra).
  assert (K : g * ln 2 <= Formulas.constant_margin g 0).
  { unfold Formulas.constant_margin; cbv zeta. rewrite Rmin_right by lra. replace (2 * 0 + g) with g by ring.
    destruct (Rlt_dec 0 g); [replace (g / g) with 1 by (field; lra); rewrite phi_1; lra | replace g with 0 by lra; lra]. }
  rewrite V. generalize (Rmult_le_compat_l d (ln 2) 1 ltac:(lra) (proj2 L)). lra.
Qed.

Theorem top_m_margin_tight : forall margin m, (1 <= m)%nat -> 0 <= margin <= 1 ->
  exists p q, target p (1 + m) /\ drafter q p (1 + m) /\ argmax q (1 + m) m /\
    p 0%nat - p m = margin /\ p 0%nat - p 1%nat = margin /\
    KL (1 + m) p q = Formulas.top_m_margin margin m.
Proof.
  intros g m M G. assert (MR := INR_at_least_1 m M).
  set (l := (1 - g) / (INR m + 1)).
  assert (L : 0 <= l) by (apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; lra).
  assert (E : l + g + INR m * l + INR 0 * l = 1) by (unfold l; simpl; field; lra).
  assert (P := steps_target (l + g) l l m 0 L (Rle_refl l) ltac:(lra) E).
  replace (1 + m + 0)%nat with (1 + m)%nat in P by lia.
  assert (X := steps_middle (l + g) l l m m ltac:(lia)). assert (Y := steps_middle (l + g) l l m 1 ltac:(lia)).
  destruct (pair_levelled _ _ m P ltac:(lia) ltac:(lia)) as (q & Q & A & V); [rewrite X, Y, steps_0; lra |].
  exists (steps (l + g) l l m), q. rewrite X, Y, steps_0 in *. repeat (split; [trivial; ring |]).
  rewrite V, top_m_margin_form by trivial.
  replace (l + g + l) with (rank_mass g m) by (unfold rank_mass, l; field; lra).
  f_equal. f_equal. f_equal. ring.
Qed.

(* Attained with any head p_0 = h that leaves room for the pair. *)
Theorem multiplicative_greedy_tight : forall h alpha, 0 < h -> 0 <= alpha <= 1 -> h * (1 + alpha) <= 1 ->
  exists n p q x, target p n /\ drafter q p n /\ argmax q n x /\ x <> 0%nat /\ p 0%nat = h /\ p x <= alpha * h /\
    KL n p q = Formulas.multiplicative_greedy h alpha.
Proof.
  intros h a H (A0 & A1) M. unfold Formulas.multiplicative_greedy; cbv zeta.
  destruct A0 as [A0 | <-].
  - assert (B : 0 < a * h) by (apply Rmult_lt_0_compat; trivial).
    assert (G : 0 <= (1 - a) * h) by (apply Rmult_le_pos; lra).
    destruct (runner_up_tight (a * h) ((1 - a) * h) 0 ltac:(lra) G ltac:(lra) ltac:(lra) ltac:(lra))
      as (n & p & q & _ & P & Q & AM & P0 & P1 & V).
    exists n, p, q, 1%nat. repeat (split; [trivial; (lia || lra) |]).
    rewrite V. f_equal; [ring |]. f_equal. field. split; [lra |]. generalize (Rmult_lt_0_compat (a + 1) h). lra.
  - destruct (excluded_tight h 1 ltac:(lra) ltac:(lra)) as (n & p & q & x & P & Q & AM & N & P0 & P1 & PX & V).
    exists n, p, q, x. repeat (split; [trivial; lra |]).
    rewrite V. replace ((1 - 0) / (0 + 1)) with 1 by field. rewrite phi_1. ring.
Qed.

(* Attained over n tokens, unless other tokens join the pool (the condition on least_head, which holds from some n on). *)
Theorem multiplicative_margin_finite_tight : forall n margin alpha, (2 <= n)%nat -> 0 <= margin <= 1 -> 0 <= alpha <= 1 ->
  (1 - alpha) * least_head n margin alpha <= 2 * margin ->
  exists p q x, target p n /\ drafter q p n /\ argmax q n x /\ x <> 0%nat /\ margin <= p 0%nat - p 1%nat /\
    p x <= alpha * p 0%nat /\
    KL n p q = Formulas.multiplicative_margin_finite margin alpha n.
Proof.
  intros n g a NN G A C. unfold Formulas.multiplicative_margin_finite; cbv zeta.
  fold (least_head n g a). set (h := least_head n g a) in *. set (u := (1 - a) / (a + 1)).
  assert (U := relative_gap a A). fold u in U. assert (UA : u * (a + 1) = 1 - a) by (unfold u; field; lra).
  assert (N2 : INR n = INR (n - 2) + 2) by (rewrite minus_INR by trivial; simpl; ring).
  assert (NP := pos_INR (n - 2)).
  assert (HN : h * (a + INR n - 1) = g * (INR n - 2) + 1) by (unfold h, least_head; field; lra).
  assert (GN := Rmult_le_pos g (INR (n - 2)) ltac:(lra) NP).
  assert (HP : 0 < h) by (apply Rmult_lt_reg_r with (a + INR n - 1); [| rewrite HN, N2]; lra).
  assert (AH : 0 <= a * h) by (apply Rmult_le_pos; lra).
  destruct (Rlt_dec (a + g * (a * (INR n - 1) + 1)) 1) as [B1 | B1]; [| destruct (Rlt_dec (g - u) 0) as [B2 | B2]].
  - (* (h, h - g, ..., h - g, a h) *)
    assert (HG : g <= (1 - a) * h).
    { apply Rmult_le_reg_r with (a + INR n - 1); [lra |].
      replace ((1 - a) * h * (a + INR n - 1)) with ((1 - a) * (h * (a + INR n - 1))) by ring. rewrite HN. lra. }
    assert (E : h + INR (n - 2) * (h - g) + INR 1 * (a * h) = 1) by (rewrite N2 in HN; change (INR 1) with 1; lra).
    assert (P := steps_target h (h - g) (a * h) (n - 2) 1 AH ltac:(lra) ltac:(lra) E).
    replace (1 + (n - 2) + 1)%nat with n in P by lia. set (p := steps h (h - g) (a * h) (n - 2)) in *.
    assert (X : p (n - 1)%nat = a * h) by (apply steps_last; lia).
    assert (Y : p 1%nat <= h - g) by (unfold p, steps; simpl; destruct (le_dec 1 (n - 2)); lra).
    assert (Z : p 0%nat = h) by reflexivity.
    destruct (pair_levelled _ _ (n - 1) P ltac:(lia) ltac:(lia)) as (q & Q & AM & V); [lra |].
    exists p, q, (n - 1)%nat. rewrite X, Z in *. repeat (split; [trivial; (lia || lra) |]).
    rewrite V. f_equal; [ring |]. f_equal. unfold u. field. split; [lra |].
    generalize (Rmult_lt_0_compat (a + 1) h). lra.
  - (* (t, a t, rest) with t = g / (1 - a) *)
    assert (A1 : a < 1).
    { destruct (Rle_lt_dec 1 a); trivial. assert (UZ : u = 0) by (unfold u; replace a with 1 by lra; field). lra. }
    set (t := g / (1 - a)). assert (T : t * (1 - a) = g) by (unfold t; field; lra).
    assert (T0 : 0 <= t) by (apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; lra).
    assert (AT : 0 <= a * t) by (apply Rmult_le_pos; lra).
    assert (T2 : t * (a + 1) <= 1).
    { apply Rmult_le_reg_r with (1 - a); [lra |]. replace (t * (a + 1) * (1 - a)) with (g * (a + 1)) by (rewrite <- T; ring).
      generalize (Rmult_le_compat_r (a + 1) g u ltac:(lra) ltac:(lra)). lra. }
    assert (RM : 1 - t * (a + 1) <= INR (n - 2) * (a * t)).
    { apply Rmult_le_reg_r with (1 - a); [lra |].
      replace ((1 - t * (a + 1)) * (1 - a)) with (1 - a - g * (a + 1)) by (rewrite <- T; ring).
      replace (INR (n - 2) * (a * t) * (1 - a)) with (INR (n - 2) * a * g) by (rewrite <- T; ring).
      rewrite N2 in B1. lra. }
    assert (K : exists l, 0 <= l <= a * t /\ t + INR 1 * (a * t) + INR (n - 2) * l = 1).
    { change (INR 1) with 1. destruct NP as [NP | NZ].
      - exists ((1 - t * (a + 1)) / INR (n - 2)). repeat split.
        + apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; lra.
        + apply Rmult_le_reg_r with (INR (n - 2)); [lra |].
          replace ((1 - t * (a + 1)) / INR (n - 2) * INR (n - 2)) with (1 - t * (a + 1)) by (field; lra). lra.
        + field. lra.
      - exists 0. rewrite <- NZ in *. lra. }
    destruct K as (l & L & E).
    assert (AT2 : a * t <= t) by lra.
    assert (P := steps_target t (a * t) l 1 (n - 2) ltac:(lra) ltac:(lra) AT2 E).
    replace (1 + 1 + (n - 2))%nat with n in P by lia.
    assert (X := steps_middle t (a * t) l 1 1 ltac:(lia)).
    destruct (pair_levelled _ _ 1 P ltac:(lia) ltac:(lia)) as (q & Q & AM & V); [rewrite X, steps_0; lra |].
    exists (steps t (a * t) l 1), q, 1%nat. rewrite X, steps_0 in *.
    repeat (split; [trivial; (lia || lra) |]).
    assert (TP : 0 < t) by (apply (greedy_token_positive _ _ P)).
    rewrite V. replace ((t - a * t) / (t + a * t)) with u
      by (unfold u; field; generalize (Rmult_lt_0_compat (a + 1) t); lra).
    rewrite <- T, <- UA. field. lra.
  - (* the pair alone *)
    assert (E : (1 + g) / 2 + INR 1 * ((1 - g) / 2) + INR (n - 2) * 0 = 1) by (change (INR 1) with 1; lra).
    assert (P := steps_target ((1 + g) / 2) ((1 - g) / 2) 0 1 (n - 2) ltac:(lra) ltac:(lra) ltac:(lra) E).
    replace (1 + 1 + (n - 2))%nat with n in P by lia.
    assert (X := steps_middle ((1 + g) / 2) ((1 - g) / 2) 0 1 1 ltac:(lia)).
    destruct (pair_levelled _ _ 1 P ltac:(lia) ltac:(lia)) as (q & Q & AM & V); [rewrite X, steps_0; lra |].
    exists (steps ((1 + g) / 2) ((1 - g) / 2) 0 1), q, 1%nat. rewrite X, steps_0 in *.
    generalize (Rmult_le_compat_r (a + 1) u g ltac:(lra) ltac:(lra)). intro K.
    repeat (split; [trivial; (lia || lra) |]).
    rewrite V. replace ((1 + g) / 2 + (1 - g) / 2) with 1 by field.
    rewrite Rmult_1_l. f_equal. field.
Qed.

(* Attained where some token is rejected at all: with n so large that the rest of the mass does not count. *)
Theorem multiplicative_margin_tight : forall margin alpha, 0 < margin <= 1 -> 0 < alpha <= 1 ->
  exists n p q x, target p n /\ drafter q p n /\ argmax q n x /\ x <> 0%nat /\ margin <= p 0%nat - p 1%nat /\
    p x <= alpha * p 0%nat /\
    KL n p q = Formulas.multiplicative_margin margin alpha.
Proof.
  intros g a G A. destruct (INR_unbounded (1 / (a * g))) as (k & K). set (n := (k + 2)%nat).
  assert (AG : 0 < a * g) by (apply Rmult_lt_0_compat; lra).
  assert (I : 1 < a * g * INR k).
  { apply (Rmult_lt_compat_l (a * g)) in K; trivial. replace (a * g * (1 / (a * g))) with 1 in K by (field; lra). exact K. }
  assert (NK : INR n = INR k + 2) by (unfold n; rewrite plus_INR; simpl; ring).
  assert (KP := pos_INR k).
  assert (B : 1 <= a + g * (a * (INR n - 1) + 1)).
  { rewrite NK. generalize (Rmult_le_pos g a ltac:(lra) ltac:(lra)). lra. }
  destruct (multiplicative_margin_finite_tight n g a) as (p & q & x & P & Q & X & N & M & R & V);
    [unfold n; lia | lra | lra | |].
  - apply Rle_trans with g; [| lra]. unfold least_head.
    apply Rmult_le_reg_r with (a + INR n - 1); [rewrite NK; lra |].
    replace ((1 - a) * ((g * (INR n - 2) + 1) / (a + INR n - 1)) * (a + INR n - 1))
      with ((1 - a) * (g * (INR n - 2) + 1)) by (field; rewrite NK; lra). lra.
  - exists n, p, q, x. repeat (split; [trivial |]). rewrite V.
    unfold Formulas.multiplicative_margin_finite; cbv zeta.
    destruct (Rlt_dec (a + g * (a * (INR n - 1) + 1)) 1); [exfalso; lra | reflexivity].
Qed.

Lemma phi_at_most_1 : forall u, 0 <= u <= 1 -> phi u <= 1.
Proof.
  intros u U. generalize (phi_nondecreasing u 1 ltac:(lra) ltac:(lra) ltac:(lra)) (log_tangent 2 ltac:(lra)).
  rewrite phi_1. lra.
Qed.

(* At a margin or a threshold of 0 it is approached. *)
Theorem multiplicative_margin_approached : forall margin alpha eps, 0 <= margin <= 1 -> 0 <= alpha <= 1 -> 0 < eps ->
  exists n p q x, target p n /\ drafter q p n /\ argmax q n x /\ x <> 0%nat /\ margin <= p 0%nat - p 1%nat /\
    p x <= alpha * p 0%nat /\
    KL n p q <= Formulas.multiplicative_margin margin alpha + eps.
Proof.
  intros g a eps G A E. unfold Formulas.multiplicative_margin; cbv zeta.
  assert (U := relative_gap a A). set (u := (1 - a) / (a + 1)) in *.
  destruct (Rlt_dec (g - u) 0) as [L | L].
  - destruct (Rle_lt_dec a 0) as [A0 | A0]; [| destruct (Rle_lt_dec g 0) as [G0 | G0]].
    + (* p_x = 0 *)
      assert (Z : a = 0) by lra. assert (U1 : u = 1) by (unfold u; rewrite Z; field).
      destruct (constant_margin_approached g eps ltac:(lra) E) as (n & p & q & x & P & Q & X & N & M & PX & V).
      exists n, p, q, x. rewrite Z, U1. repeat (split; [trivial; lra |]).
      eapply Rle_trans; [exact V |]. apply Rplus_le_compat_r.
      unfold Formulas.constant_margin; cbv zeta. rewrite phi_1.
      rewrite Rmin_right by lra. replace (2 * 0 + g) with g by ring.
      destruct (Rlt_dec 0 g); [replace (g / g) with 1 by (field; lra); rewrite phi_1; lra | replace g with 0 by lra; lra].
    + (* a pair of little mass *)
      set (h := Rmin 1 eps / 2). assert (H : 0 < h /\ 2 * h <= 1 /\ 2 * h <= eps).
      { unfold h. generalize (Rmin_pos 1 eps ltac:(lra) E) (Rmin_l 1 eps) (Rmin_r 1 eps). lra. }
      assert (AH := Rmult_le_compat_r h a 1 ltac:(lra) ltac:(lra)). assert (AP : 0 < a * h) by (apply Rmult_lt_0_compat; lra).
      destruct (runner_up_tight (a * h) ((1 - a) * h) 0 ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra))
        as (n & p & q & _ & P & Q & X & P0 & P1 & V).
      exists n, p, q, 1%nat. rewrite P0, P1. repeat (split; [trivial; (lia || lra) |]).
      rewrite V. replace ((1 - a) * h / (2 * (a * h) + (1 - a) * h)) with u
        by (unfold u; field; generalize (Rmult_lt_0_compat (a + 1) h); lra).
      replace g with 0 by lra. replace (0 * phi u / u) with 0 by (field; lra).
      generalize (Rmult_le_compat_l (2 * (a * h) + (1 - a) * h) (phi u) 1 ltac:(lra) (phi_at_most_1 u U)). lra.
    + destruct (multiplicative_margin_tight g a ltac:(lra) ltac:(lra)) as (n & p & q & x & P & Q & X & N & M & R & V).
      exists n, p, q, x. repeat (split; [trivial |]). rewrite V.
      unfold Formulas.multiplicative_margin; cbv zeta. fold u.
      destruct (Rlt_dec (g - u) 0); [lra | contradiction].
  - destruct (strict_margin_tight g G) as (p & q & P & Q & X & M & V).
    exists 2%nat, p, q, 1%nat. repeat (split; [trivial; (lia || lra) |]).
    split; [| rewrite V; unfold Formulas.strict_margin; lra].
    assert (K := target_sum p 2 P). simpl in K.
    assert (UA : u * (a + 1) = 1 - a) by (unfold u; field; lra).
    generalize (Rmult_le_compat_r (a + 1) u g ltac:(lra) ltac:(lra)).
    replace (p 0%nat) with ((1 + g) / 2) by lra. replace (p 1%nat) with ((1 - g) / 2) by lra. lra.
Qed.

(* Attained everywhere: by top m's target where that rule leaves more mass to the pair, else by the ratio's. *)
Theorem relaxed_ratio_margin_tight : forall margin m r, (1 <= m)%nat -> 0 <= margin <= 1 -> 0 <= r <= 1 ->
  exists n p q x, (m < n)%nat /\ target p n /\ drafter q p n /\ argmax q n x /\ x <> 0%nat /\
    p 0%nat - p 1%nat = margin /\ (p x <= p m \/ p x <= r * p 0%nat) /\
    KL n p q = Formulas.relaxed_ratio_margin margin m r.
Proof.
  intros g m r M G R. unfold Formulas.relaxed_ratio_margin; cbv zeta. fold (rank_mass g m).
  set (u := (1 - r) / (r + 1)). assert (U := relative_gap r R). fold u in U.
  assert (UA : u * (r + 1) = 1 - r) by (unfold u; field; lra).
  set (mass := if Rlt_dec (g - u) 0 then g / u else 1).
  destruct (rank_mass_range g m M G) as ((S1 & S2) & S0).
  destruct (Rle_lt_dec mass (rank_mass g m)) as [L | L].
  - rewrite Rmax_right by trivial.
    destruct (top_m_margin_tight g m M G) as (p & q & P & Q & X & _ & D & V).
    exists (1 + m)%nat, p, q, m. repeat (split; [trivial; (lia || lra) |]).
    rewrite V. apply top_m_margin_form; trivial.
  - rewrite Rmax_left by lra.
    (* The pair (b + g, b) of that mass. *)
    set (b := (mass - g) / 2).
    assert (B : mass <= 1 /\ 0 <= b /\ 0 < b + g /\ (0 < b \/ 2 * b + g = 1) /\ (1 - r) * b <= r * g).
    { unfold b, mass in *. destruct (Rlt_dec (g - u) 0) as [GU | GU].
      - assert (T : g / u * u = g) by (field; lra).
        assert (T1 : g / u <= 1) by (apply Rmult_le_reg_r with u; lra).
        assert (T0 : 0 < g / u) by lra.
        assert (GP : 0 < g) by (rewrite <- T; apply Rmult_lt_0_compat; lra).
        assert (TU : (1 - r) * (g / u) = g * (r + 1)) by (rewrite <- UA; field; lra).
        generalize (Rmult_le_pos (g / u) (1 - u) ltac:(lra) ltac:(lra)). lra.
      - generalize (Rmult_le_compat_r (r + 1) u g ltac:(lra) ltac:(lra)). lra. }
    destruct B as (B1 & B & S & F & W).
    assert (E : 2 * b + g = mass) by (unfold b; field).
    destruct (runner_up_tight b g m B (proj1 G) S ltac:(lra) F) as (n & p & q & MN & P & Q & X & P0 & P1 & V).
    assert (J : p 1%nat <= p m \/ p 1%nat <= r * p 0%nat) by (right; rewrite P0, P1; lra).
    exists n, p, q, 1%nat. repeat (split; [trivial; (lia || lra) |]). rewrite V, E. reflexivity.
Qed.

(* The bound is the best that follows from the two inequalities of typical acceptance that it uses. *)
Theorem typical_margin_tight : forall margin epsilon delta e, 0 <= margin <= 1 -> 0 < epsilon -> 0 < delta < 1 -> 0 <= e ->
  0 < margin + e ->
  exists n p q, target p n /\ drafter q p n /\ argmax q n 1 /\ p 0%nat - p 1%nat = margin /\
    p 1%nat <= epsilon /\ p 1%nat <= delta * (p 0%nat + e) /\
    KL n p q = Formulas.typical_margin margin epsilon delta e.
Proof.
  intros g eps d e G EP D E S. unfold Formulas.typical_margin; cbv zeta.
  set (slanted := (2 * d * e + g * (d + 1)) / (1 - d)). set (s := Rmin (Rmin 1 slanted) (2 * eps + g)).
  assert (F : slanted * (1 - d) = 2 * (d * (g + e)) + (1 - d) * g) by (unfold slanted; field; lra).
  assert (DG : 0 < d * (g + e)) by (apply Rmult_lt_0_compat; lra).
  assert (K : g < slanted) by (apply Rmult_lt_reg_r with (1 - d); lra).
  assert (B : s <= 1 /\ s <= slanted /\ s <= 2 * eps + g /\ g <= s /\ (g < s \/ s = 1))
    by (unfold s, Rmin; destruct (Rle_dec 1 slanted), (Rle_dec _ (2 * eps + g)); repeat split; lra).
  destruct B as (B1 & B2 & B3 & B4 & B5).
  set (b := (s - g) / 2). assert (T : 2 * b + g = s) by (unfold b; field).
  destruct (runner_up_tight b g 0 ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra) ltac:(lra))
    as (n & p & q & _ & P & Q & X & P0 & P1 & V).
  exists n, p, q. rewrite P0, P1. repeat (split; [trivial; lra |]). split.
  - generalize (Rmult_le_compat_r (1 - d) s slanted ltac:(lra) B2). rewrite <- T. lra.
  - rewrite V, T. destruct (Rlt_dec 0 g); trivial.
    replace g with 0 by lra. unfold Rdiv. rewrite Rmult_0_l, phi_0. ring.
Qed.
