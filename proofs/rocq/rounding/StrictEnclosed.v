(* strict_exact.py evaluated in enclosure arithmetic: what comes out contains the exact certificate of every pair of
   probabilities that the enclosures put in contain. This is why `certified` is never wrong under the strict rule, given
   enclosures of p_0, p_1 and of the divergence.

   The model leaves out what does nothing here: the cuts to the domains of log1p and atanh, the cut of a square at 0 and
   the branch of phi that a point does not take. *)

Require Import Reals Lra Lia ZArith.
From Flocq Require Import Core.
From Symcert Require Import Vocabulary Logs Distributions Phi Single.
From Symcert.Generated Require Formulas.
From Symcert.Rounding Require Import Binary64 Outward.
Open Scope R_scope.

(* --- formats *)

Lemma format_bpow : forall e, (-1074 <= e)%Z -> format (bpow radix2 e).
Proof. intros e E. apply generic_format_FLT_bpow; [exact precision_positive | exact E]. Qed.

Lemma format_1 : format 1.
Proof. apply (format_bpow 0). lia. Qed.

Lemma format_half : format (1 / 2).
Proof. replace (1 / 2) with (bpow radix2 (-1)) by (simpl; lra). apply format_bpow. lia. Qed.

Lemma format_negative : forall x, format x -> format (- x).
Proof. intros x F. apply generic_format_opp. exact F. Qed.

(* --- the pieces *)

Definition point (x : R) : enclosure := Enclosure x x.

(* The value is known to lie between l and h. *)
Definition cut (l h : R) (a : enclosure) : enclosure := Enclosure (Rmax (lower a) l) (Rmin (upper a) h).

Lemma contains_cut : forall l h a x, format l -> format h -> contains a x -> l <= x <= h -> contains (cut l h a) x.
Proof.
  intros l h a x L H (FL & FU & B) K. unfold contains, cut. simpl. split; [| split].
  - unfold Rmax. destruct (Rle_dec _ _); trivial.
  - unfold Rmin. destruct (Rle_dec _ _); trivial.
  - split; [apply Rmax_lub | apply Rmin_glb]; lra.
Qed.

(* power(x, 2) at a point, whatever its sign. *)
Definition square (x : R) : enclosure := multiply (point (Rabs x)) (point (Rabs x)).

Lemma contains_square : forall x, format x -> contains (square x) (x ^ 2).
Proof.
  intros x F. replace (x ^ 2) with (Rabs x * Rabs x).
  - apply contains_multiply; apply contains_itself; apply generic_format_abs; exact F.
  - rewrite <- Rabs_mult. rewrite Rabs_pos_eq; [ring |]. assert (S := Rle_0_sqr x). exact S.
Qed.

(* It stays below 1 up to 1/2. *)
Lemma square_below_1 : forall x, Rabs x <= 1 / 2 -> upper (square x) < 1.
Proof.
  intros x B. unfold square, multiply. destruct (is_zero_dec _); [simpl; lra |]. simpl. unfold most, point. simpl.
  rewrite !Rmax_left by apply Rle_refl.
  assert (Q : rnd (Rabs x * Rabs x) <= bpow radix2 (-2)).
  { rewrite <- (rnd_exact (bpow radix2 (-2))) by (apply format_bpow; lia). apply rnd_mono.
    replace (bpow radix2 (-2)) with (1 / 2 * (1 / 2)) by (simpl; lra). assert (P := Rabs_pos x).
    apply Rmult_le_compat; lra. }
  apply Rle_lt_trans with (1 / 2); [| lra]. unfold up.
  apply succ_le_lt; [apply FLT_exp_valid; exact precision_positive | apply rnd_format | exact format_half |].
  simpl in Q. lra.
Qed.

(* 1 - 1 is exactly 0. *)
Lemma one_minus_one : is_zero (add (point 1) (negate (point 1))).
Proof.
  assert (E : two_sum_error 1 (Ropp 1) = 0).
  { unfold two_sum_error. cbv zeta. replace (1 + Ropp 1) with 0 by ring. rewrite rnd_0.
    replace (0 - 1) with (Ropp 1) by ring.
    assert (M := format_negative 1 format_1). rewrite (rnd_exact (Ropp 1)) by exact M.
    replace (0 - Ropp 1) with 1 by ring. rewrite (rnd_exact 1) by exact format_1.
    replace (1 - 1) with 0 by ring. replace (Ropp 1 - Ropp 1) with 0 by ring. rewrite rnd_0, Rplus_0_l. apply rnd_0. }
  unfold is_zero, add, negate, point, rounded_sum. cbn [lower upper].
  destruct (Req_EM_T (two_sum_error 1 (Ropp 1)) 0); [| contradiction].
  rewrite Rplus_opp_r, rnd_0. split; reflexivity.
Qed.

Section Library.

(* torch's log1p and atanh return binary64 numbers, at most four units in the last place off. *)
Variables computed_log1p computed_atanh : R -> R.
Hypothesis LOG1P : forall x, -1 < x -> format x ->
  format (computed_log1p x) /\ Rabs (computed_log1p x - log1p x) <= 4 * ulp (log1p x).
Hypothesis ATANH : forall x, -1 < x < 1 -> format x ->
  format (computed_atanh x) /\ Rabs (computed_atanh x - atanh x) <= 4 * ulp (atanh x).

Lemma contains_log1p : forall a x, contains a x -> -1 < lower a ->
  contains (increasing computed_log1p a) (log1p x).
Proof.
  intros a x A L. assert (B := A). destruct B as (_ & _ & B).
  apply (contains_increasing (fun x => -1 < x) log1p); trivial; try lra.
  intros y z Y Z C. apply ln_le_mono; lra.
Qed.

Lemma contains_atanh : forall x, format x -> -1 < x < 1 -> contains (increasing computed_atanh (point x)) (atanh x).
Proof.
  intros x F B. apply (contains_increasing (fun x => -1 < x < 1) atanh); simpl; trivial.
  - intros y z Y Z C. unfold atanh. assert (ln (1 + y) <= ln (1 + z)) by (apply ln_le_mono; lra).
    assert (ln (1 - z) <= ln (1 - y)) by (apply ln_le_mono; lra). lra.
  - apply contains_itself. exact F.
Qed.

(* The text of phi at one point. *)
Definition enclosed_phi_at (r : R) : enclosure :=
  if Rlt_dec r (1 / 2)
  then add (multiply (point r) (increasing computed_atanh (point r)))
           (multiply (point (1 / 2)) (increasing computed_log1p (negate (square r))))
  else add (multiply (multiply (point (1 / 2)) (add (point r) (point 1))) (increasing computed_log1p (point r)))
           (multiply (point (1 / 2))
             (multiply (add (point 1) (negate (point r))) (increasing computed_log1p (negate (point r))))).

Lemma contains_phi_at : forall r, format r -> - (1 / 2) <= r <= 1 -> contains (enclosed_phi_at r) (Formulas.phi r).
Proof.
  intros r F B. assert (P := contains_itself r F). assert (H := contains_itself (1 / 2) format_half).
  unfold enclosed_phi_at. destruct (Rlt_dec r (1 / 2)) as [small | large].
  - rewrite <- (proj1 (phi_forms r)) by (apply Rabs_def1; lra). unfold Formulas.phi_form_0.
    replace (log1p (- r ^ 2) / 2) with (1 / 2 * log1p (- r ^ 2)) by field.
    apply contains_add; apply contains_multiply; trivial.
    + apply contains_atanh; trivial. lra.
    + apply contains_log1p; [apply contains_negate, contains_square; exact F |].
      simpl. assert (S := square_below_1 r). specialize (S ltac:(apply Rabs_le; lra)). lra.
  - replace (Formulas.phi r) with (1 / 2 * (r + 1) * log1p r + 1 / 2 * ((1 + - r) * log1p (- r))).
    + apply contains_add; apply contains_multiply; trivial.
      * apply contains_multiply; trivial. apply contains_add; trivial. apply contains_itself. exact format_1.
      * apply contains_log1p; trivial. simpl. lra.
      * destruct (proj2 B) as [BELOW | ->].
        -- apply contains_multiply.
           ++ apply contains_add; [apply contains_itself; exact format_1 | apply contains_negate; exact P].
           ++ apply contains_log1p; [apply contains_negate; exact P |]. simpl. lra.
        -- unfold multiply. destruct (is_zero_dec _) as [_ | N]; [| exfalso; exact (N one_minus_one)].
           rewrite Rplus_opp_r, Rmult_0_l. exact zero_contains.
    + rewrite <- (proj2 (phi_forms r)) by lra. unfold Formulas.phi_form_1, xlog1py, log1p.
      replace (1 + - r) with (1 - r) by ring. field.
Qed.

(* `convex`: the text at both ends and at the point nearest the minimiser 0. *)
Definition nearest_to_0 (a : enclosure) : R := Rmin (Rmax 0 (lower a)) (upper a).
Definition enclosed_phi (argument : enclosure) : enclosure :=
  let x := cut (-1) 1 argument in
  Enclosure (lower (enclosed_phi_at (nearest_to_0 x)))
            (Rmax (upper (enclosed_phi_at (lower x))) (upper (enclosed_phi_at (upper x)))).

Lemma contains_phi : forall a r, contains a r -> - (1 / 2) <= lower a -> -1 <= r <= 1 ->
  contains (enclosed_phi a) (Formulas.phi r).
Proof.
  intros a r A LOW B. assert (C := contains_cut (-1) 1 a r (format_negative 1 format_1) format_1 A B).
  unfold enclosed_phi. cbv zeta. set (x := cut (-1) 1 a) in *.
  assert (L : - (1 / 2) <= lower x) by (unfold x, cut; simpl; apply Rle_trans with (1 := LOW); apply Rmax_l).
  assert (U : upper x <= 1) by (unfold x, cut; simpl; apply Rmin_r).
  destruct C as (FL & FU & IN).
  destruct (contains_phi_at (lower x) FL ltac:(lra)) as (_ & F1 & E1).
  destruct (contains_phi_at (upper x) FU ltac:(lra)) as (_ & F2 & E2).
  assert (NEAR : format (nearest_to_0 x) /\ - (1 / 2) <= nearest_to_0 x <= 1 /\
    Formulas.phi (nearest_to_0 x) <= Formulas.phi r).
  { unfold nearest_to_0. destruct (Rle_lt_dec 0 (lower x)) as [RIGHT | LEFT].
    - rewrite Rmax_right, Rmin_left by lra. split; [exact FL | split; [lra |]]. apply phi_nondecreasing; lra.
    - rewrite Rmax_left by lra. destruct (Rle_lt_dec 0 (upper x)) as [STRADDLES | NEG].
      + rewrite Rmin_left by lra. split; [exact format_0 | split; [lra |]]. rewrite phi_0. apply phi_nonneg. lra.
      + rewrite Rmin_right by lra. split; [exact FU | split; [lra |]].
        rewrite <- (phi_even (upper x)), <- (phi_even r). apply phi_nondecreasing; lra. }
  destruct NEAR as (FN & BN & LEAST). destruct (contains_phi_at _ FN BN) as (F3 & _ & E3).
  unfold contains. simpl. split; [exact F3 | split].
  - unfold Rmax. destruct (Rle_dec _ _); trivial.
  - split; [lra |]. destruct (Rle_lt_dec 0 r) as [RIGHT | LEFT].
    + apply Rle_trans with (2 := Rmax_r _ _). apply Rle_trans with (2 := proj2 E2). apply phi_nondecreasing; lra.
    + apply Rle_trans with (2 := Rmax_l _ _). apply Rle_trans with (2 := proj2 E1).
      rewrite <- (phi_even (lower x)), <- (phi_even r). apply phi_nondecreasing; lra.
Qed.

(* strict_exact.py *)
Definition enclosed_strict_exact (p_0 p_1 : enclosure) : enclosure :=
  let s := add p_0 p_1 in
  multiply s (enclosed_phi (divide (add p_0 (negate p_1)) s)).

Theorem strict_exact_enclosed : forall a b p_0 p_1, contains a p_0 -> contains b p_1 -> 0 < p_0 -> 0 <= p_1 <= p_0 ->
  0 < lower (add a b) -> - (1 / 2) <= lower (divide (add a (negate b)) (add a b)) ->
  contains (enclosed_strict_exact a b) (Formulas.strict_exact p_0 p_1).
Proof.
  intros a b p_0 p_1 A B P0 P1 POS WIDE. unfold enclosed_strict_exact, Formulas.strict_exact. cbv zeta.
  apply contains_multiply; [apply contains_add; trivial |].
  apply contains_phi; trivial; [apply enclosed_ratio; trivial |].
  assert (0 <= (p_0 - p_1) / (p_0 + p_1) <= 1) by (apply ratio_range; lra). lra.
Qed.

(* A divergence below the computed lower end proves the draft token, whatever was rounded. *)
Theorem certified_strict : forall p q n x a b, target p n -> (2 <= n)%nat -> drafter q p n -> argmax q n x ->
  contains a (p 0%nat) -> contains b (p 1%nat) ->
  0 < lower (add a b) -> - (1 / 2) <= lower (divide (add a (negate b)) (add a b)) ->
  KL n p q < lower (enclosed_strict_exact a b) -> x = 0%nat.
Proof.
  intros p q n x a b P TWO Q X A B POS WIDE CERTIFIED.
  destruct (strict_exact_enclosed a b _ _ A B (greedy_token_positive p n P) (token_competes p n 1 P TWO) POS WIDE)
    as (_ & _ & BOUND & _).
  apply (proj2 (strict_threshold p n P TWO _) BOUND q Q CERTIFIED x X).
Qed.

End Library.
