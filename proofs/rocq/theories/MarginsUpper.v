(* How large a certificate of one draft token can be at a margin: the exact witness of Single.v, its level estimated.
   Beside log 2 (single_ceiling), which bounds every certificate. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Phi Pools Single Margins MarginsTight.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* g log (g/e) is below its chord over [e, top], where it is 0 and top log (top/e). *)
Lemma chord : forall g e top, 0 < e -> e <= g -> g <= top -> e < top ->
  g * ln (g / e) <= (g - e) * (top * ln (top / e) / (top - e)).
Proof.
  intros g e top E EG GT ET. set (w := (g - e) / (top - e)).
  assert (W : 0 <= w <= 1) by (apply ratio_range; lra).
  assert (M : (1 - w) * 1 + w * (top / e) = g / e) by (unfold w; field; lra).
  assert (C := x_ln_x_convex 1 (top / e) w ltac:(lra) ltac:(left; apply Rdiv_lt_0_compat; lra) W
    ltac:(rewrite M; apply Rdiv_lt_0_compat; lra)).
  rewrite M, ln_1 in C. apply (Rmult_le_compat_l e) in C; [| lra].
  replace (e * (g / e * ln (g / e))) with (g * ln (g / e)) in C by (field; lra).
  replace (e * ((1 - w) * (1 * 0) + w * (top / e * ln (top / e))))
    with ((g - e) * (top * ln (top / e) / (top - e))) in C by (unfold w; field; lra). exact C.
Qed.

(* log r / (r - 1) falls: for r >= s = 1 + 1/m. *)
Lemma log_slope : forall r m, 0 < m -> 1 + / m <= r -> ln r <= m * (r - 1) * ln (1 + / m).
Proof.
  intros r m M R. assert (I := Rinv_0_lt_compat m M). set (s := 1 + / m) in *.
  assert (S : 0 < s) by (unfold s; lra).
  assert (A := log_tangent (r / s) ltac:(apply Rdiv_lt_0_compat; lra)). rewrite ln_div in A by lra.
  assert (B := log_tangent_below s S).
  assert (MS : m * (s - 1) = 1) by (unfold s; field; lra).
  assert (K : 0 <= m * (r - 1) - 1) by (generalize (Rmult_le_compat_l m _ _ (Rlt_le _ _ M) R); unfold s in *; lra).
  assert (E : (m * (r - 1) - 1) * (1 - / s) = r / s - 1) by (unfold s; field; lra).
  generalize (Rmult_le_compat_l _ _ _ K B). lra.
Qed.

Section Rank.

Variables (p : nat -> R) (n m : nat).
Hypothesis P : target p n.
Hypothesis M : (1 <= m < n)%nat.

Lemma competitor_of_rank : 0 <= p m <= p 0%nat.
Proof. apply token_competes with n; trivial. lia. Qed.

(* No top-m certificate is larger: the competitor is token m, and the tokens beside it in the pool are among the m first. *)
Theorem top_m_certificate_upper : Formulas.single_exact p m (p m) <= Formulas.top_m_margin_upper (p 0%nat - p m) m.
Proof.
  assert (B := competitor_of_rank).
  assert (C := single_level_positive p n m (p m) P ltac:(lia) B).
  assert (BC := single_level_ge_competitor p n m (p m) ltac:(lia) B).
  destruct (single_pool p n m (p m) P ltac:(lia) B) as (k & K & L & _ & ABOVE & _ & ->).
  set (c := level 1 (p m) p m) in *. set (b := p m) in *. set (top := p 0%nat - b). set (e := c - b).
  assert (KR := pos_INR k). assert (MR : 1 <= INR m) by (apply INR_at_least_1; lia).
  assert (KM : INR k <= INR m) by (apply le_INR; lia).
  assert (EXCESS : sum (fun i => p i - c) k = e).
  { rewrite sum_above. unfold e. rewrite L at 2. rewrite L. field. lra. }
  assert (HEAD : forall i, (i < k)%nat -> p i <= p 0%nat) by (intros i I; apply (target_descending p n P); lia).
  assert (LN : 0 <= ln (1 + / INR m)) by (apply ln_nonneg; generalize (Rinv_0_lt_compat (INR m)); lra).
  unfold Formulas.top_m_margin_upper, log1p. fold top.
  assert (OWN : b * ln (b / c) <= 0).
  { destruct (proj1 B) as [BP | BZ]; [| rewrite <- BZ; lra].
    assert (N : ln (b / c) <= 0) by (apply ln_nonpos; [apply Rdiv_lt_0_compat | apply ratio_range]; lra).
    generalize (Rmult_le_compat_l b _ _ (Rlt_le _ _ BP) N). lra. }
  enough (POOL : sum (fun i => p i * ln (p i / c)) k <= top * INR m * ln (1 + / INR m)) by lra.
  destruct (Rle_lt_dec e 0) as [E | E].
  - (* no token stands above the level *)
    apply Rle_trans with (sum (fun i => p 0%nat / c * (p i - c)) k).
    + apply sum_le. intros i I. specialize (ABOVE i I). specialize (HEAD i I).
      assert (H : 0 <= p i / c * (p i - c))
        by (apply Rmult_le_pos; [left; apply Rdiv_lt_0_compat |]; lra).
      assert (T := Rmult_le_compat_l (p i) _ _ ltac:(lra) (log_tangent (p i / c) ltac:(apply Rdiv_lt_0_compat; lra))).
      replace (p i * (p i / c - 1)) with (p i / c * (p i - c)) in T by (field; lra).
      apply Rle_trans with (1 := T). apply Rmult_le_compat_r; [lra |].
      apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat |]; lra.
    + rewrite sum_scal, EXCESS.
      assert (Z : e = 0) by (unfold e in *; lra). rewrite Z, Rmult_0_r.
      apply Rmult_le_pos; [apply Rmult_le_pos |]; unfold top; lra.
  - (* the pool is not above p_0, so m + 1 excesses are at most m margins *)
    assert (RANK : (INR m + 1) * e <= INR m * top).
    { assert (S : sum (fun i => p i - c) k <= sum (fun _ => top - e) k)
        by (apply sum_le; intros i I; specialize (HEAD i I); unfold top, e; lra).
      rewrite EXCESS, sum_const in S.
      assert (TE : 0 <= top - e).
      { destruct (Rle_lt_dec 0 (top - e)) as [| N]; trivial.
        generalize (Rmult_le_compat_l (INR k) (top - e) 0 KR ltac:(lra)). lra. }
      generalize (Rmult_le_compat_r (top - e) _ _ TE KM). lra. }
    assert (ET : e < top) by (apply Rmult_lt_reg_l with (INR m); lra).
    assert (CHORD : forall i, (i < k)%nat -> p i * ln (p i / c) <= top * ln (top / e) / (top - e) * (p i - c)).
    { intros i I. specialize (ABOVE i I). specialize (HEAD i I).
      assert (LS := log_sum b (p i - b) e (proj1 B) ltac:(unfold e in *; lra) E).
      replace (b + (p i - b)) with (p i) in LS by ring. replace (b + e) with c in LS by (unfold e; ring).
      assert (CH := chord (p i - b) e top E ltac:(unfold e; lra) ltac:(unfold top; lra) ET).
      replace (p i - b - e) with (p i - c) in CH by (unfold e; ring). lra. }
    apply Rle_trans with (1 := sum_le _ _ _ CHORD). rewrite sum_scal, EXCESS.
    assert (SLOPE := log_slope (top / e) (INR m) ltac:(lra)
      ltac:(apply Rmult_le_reg_r with (INR m * e); [apply Rmult_lt_0_compat; lra |
        replace (top / e * (INR m * e)) with (INR m * top) by (field; lra);
        replace ((1 + / INR m) * (INR m * e)) with ((INR m + 1) * e) by (field; lra); exact RANK])).
    apply (Rmult_le_compat_l (top * (e / (top - e)))) in SLOPE;
      [| apply Rmult_le_pos; [| left; apply Rdiv_lt_0_compat]; lra].
    replace (top * (e / (top - e)) * (INR m * (top / e - 1) * ln (1 + / INR m)))
      with (top * INR m * ln (1 + / INR m)) in SLOPE by (field; lra).
    replace (top * ln (top / e) / (top - e) * e) with (top * (e / (top - e)) * ln (top / e)) by (field; lra). exact SLOPE.
Qed.

(* A drafter that may propose token m is that near. *)
Theorem top_m_margin_upper : exists q, drafter q p n /\ argmax q n m /\
  KL n p q <= Formulas.top_m_margin_upper (p 0%nat - p m) m.
Proof.
  assert (BC := single_level_ge_competitor p n m (p m) ltac:(lia) competitor_of_rank).
  destruct (single_attained p n m m P ltac:(lia) ltac:(lia)) as (Q & A & V).
  - intros i I. generalize (target_descending p n P m i ltac:(lia) ltac:(lia)). lra.
  - exists (levelled p (level 1 (p m) p m) m). repeat (split; [assumption |]).
    rewrite V. exact top_m_certificate_upper.
Qed.

End Rank.

Lemma strict_upper_is_top_1 : forall margin, Formulas.strict_margin_upper margin = Formulas.top_m_margin_upper margin 1.
Proof.
  intro g. unfold Formulas.top_m_margin_upper, Formulas.strict_margin_upper, log1p, xlogy. change (INR 1) with 1.
  rewrite Rinv_1, Rmult_1_r. replace (1 + 1) with 2 by ring. reflexivity.
Qed.

(* The same for strict greedy, m = 1: a drafter that may propose token 1. *)
Theorem strict_margin_upper : forall p n, target p n -> (2 <= n)%nat ->
  exists q, drafter q p n /\ argmax q n 1 /\ KL n p q <= Formulas.strict_margin_upper (p 0%nat - p 1%nat).
Proof.
  intros p n P N. rewrite strict_upper_is_top_1. apply top_m_margin_upper; trivial. lia.
Qed.

(* --- no smaller multiple of the margin would do *)

Lemma sum_heads : forall h l m k c, (1 <= m)%nat ->
  sum (fun i => steps h h l (m - 1) i * (if lt_dec i m then c else 0)) (m + k) = INR m * (h * c).
Proof.
  intros h l m k c M. rewrite (sum_cut _ m), (sum_ext _ (fun _ => h * c)); [apply sum_const | | lia |].
  - intros i I. destruct (lt_dec i m); [| contradiction]. f_equal.
    unfold steps. destruct (Nat.eq_dec i 0), (le_dec i (m - 1)); trivial; exfalso; lia.
  - intros i I. destruct (lt_dec i m); [exfalso; lia | ring].
Qed.

(* m tokens share the head and all others have very little: every drafter that may propose one of those is about that
   far. The margin is at most 1 / m there; beyond, log 2 is smaller. *)
Theorem top_m_margin_upper_tight : forall margin m eps, (1 <= m)%nat -> 0 <= margin -> INR m * margin <= 1 -> 0 < eps ->
  exists n p, (m < n)%nat /\ target p n /\ p 0%nat - p m = margin /\
    forall q x, drafter q p n -> argmax q n x -> p x <= p m ->
    Formulas.top_m_margin_upper margin m - eps <= KL n p q.
Proof.
  intros g m eps M G MG E. assert (MR := INR_at_least_1 m M).
  (* the multiplier of the draft token, then the probability that makes its loss small *)
  set (d := Rmin (1 / 2) (eps / 2)).
  assert (D : 0 < d) by (apply Rmin_pos; lra).
  assert (D1 : d <= 1 / 2) by apply Rmin_l. assert (D2 : d <= eps / 2) by apply Rmin_r.
  assert (LD : ln d < 0) by (rewrite <- ln_1; apply ln_increasing; lra).
  destruct (thin 1 (eps / 2 / - ln d) 1 ltac:(lra) ltac:(apply Rdiv_lt_0_compat; lra)) as (k & K & K0 & L).
  set (l := (1 - INR m * g) / (INR m + INR k)).
  assert (LE : l * (INR m + INR k) = 1 - INR m * g) by (unfold l; field; lra).
  assert (L0 : 0 <= l) by (apply Rmult_le_pos; [| left; apply Rinv_0_lt_compat]; lra).
  assert (L1 : l * - ln d <= eps / 2).
  { assert (B : l <= eps / 2 / - ln d).
    { apply Rle_trans with (2 := L). apply Rmult_le_reg_r with (INR k); trivial.
      replace (1 / INR k * INR k) with 1 by (field; lra).
      generalize (Rmult_le_pos l (INR m) L0 ltac:(lra)) (Rmult_le_pos (INR m) g ltac:(lra) G). lra. }
    apply (Rmult_le_compat_r (- ln d)) in B; [| lra].
    replace (eps / 2 / - ln d * - ln d) with (eps / 2) in B by (field; lra). exact B. }
  set (h := g + l). set (p := steps h h l (m - 1)).
  assert (P : target p (m + k)).
  { replace (m + k)%nat with (1 + (m - 1) + k)%nat by lia. apply steps_target; unfold h; try lra.
    rewrite minus_INR by trivial. change (INR 1) with 1. lra. }
  assert (PM : p m = l) by (apply steps_last; lia). assert (P0 : p 0%nat = h) by reflexivity.
  exists (m + k)%nat, p. split; [lia |]. split; [trivial |]. split; [rewrite PM, P0; unfold h; ring |].
  intros q x Q X R. eapply Rle_trans; [| apply (single_exact p q (m + k) m x); trivial; lia].
  set (a := 1 + (1 - d) / INR m).
  assert (A : 1 <= a) by (unfold a; generalize (Rdiv_lt_0_compat (1 - d) (INR m)); lra).
  assert (O := single_optimal p (m + k) (m + k) (p m) P ltac:(lia) ltac:(rewrite PM, P0; unfold h; lra)
    (fun i => if lt_dec i m then a else 1) d).
  cbv beta in O.
  assert (V : sum (fun i => p i * ln (if lt_dec i m then a else 1)) (m + k) = INR m * (h * ln a)).
  { rewrite <- (sum_heads h l m k (ln a) M). apply sum_ext. intros i I. fold p.
    destruct (lt_dec i m); rewrite ?ln_1; ring. }
  assert (S : sum (fun i => (if lt_dec i m then a else 1) - 1) (m + k) = 1 - d).
  { rewrite (sum_cut _ m), (sum_ext _ (fun _ => a - 1)), sum_const by
      (try lia; intros i I; destruct (lt_dec i m); try (exfalso; lia); ring). unfold a. field. lra. }
  rewrite V, S, PM in O. rewrite PM. eapply Rle_trans; [| apply O].
  - unfold Formulas.top_m_margin_upper, log1p.
    (* log (1 + 1/m) - log a <= d / m *)
    assert (T := log_tangent ((1 + / INR m) / a) ltac:(apply Rdiv_lt_0_compat; [generalize (Rinv_0_lt_compat (INR m)) |]; lra)).
    rewrite ln_div in T by (try lra; generalize (Rinv_0_lt_compat (INR m)); lra).
    assert (TA : INR m * ((1 + / INR m) / a - 1) <= d).
    { apply Rmult_le_reg_r with a; [lra |].
      replace (INR m * ((1 + / INR m) / a - 1) * a) with (INR m * (1 + / INR m - a)) by (field; lra).
      replace (INR m * (1 + / INR m - a)) with d by (unfold a; field; lra).
      generalize (Rmult_le_compat_l d _ _ (Rlt_le _ _ D) A). lra. }
    assert (TM := Rmult_le_compat_l (INR m) _ _ ltac:(lra) T).
    assert (GD : g * (INR m * (ln (1 + / INR m) - ln a)) <= d).
    { apply Rle_trans with (g * d); [apply Rmult_le_compat_l; lra |].
      generalize (Rmult_le_compat_r d g 1 ltac:(lra) ltac:(generalize (Rmult_le_compat_r g 1 (INR m) G MR); lra)). lra. }
    assert (HL := Rmult_le_pos (INR m) _ ltac:(lra) (Rmult_le_pos l _ L0 (ln_nonneg a A))).
    unfold h. lra.
  - intros i _. destruct (lt_dec i m); lra.
  - lra.
  - intros _; trivial.
  - lra.
Qed.

Theorem strict_margin_upper_tight : forall margin eps, 0 <= margin <= 1 -> 0 < eps ->
  exists n p, (1 < n)%nat /\ target p n /\ p 0%nat - p 1%nat = margin /\
    forall q x, drafter q p n -> argmax q n x -> x <> 0%nat -> Formulas.strict_margin_upper margin - eps <= KL n p q.
Proof.
  intros g eps G E.
  destruct (top_m_margin_upper_tight g 1 eps ltac:(lia) (proj1 G) ltac:(simpl; lra) E) as (n & p & N & P & M & V).
  exists n, p. repeat (split; [assumption |]). intros q x Q X XN. rewrite strict_upper_is_top_1. apply V with x; trivial.
  apply (target_descending p n P); [lia | apply X].
Qed.
