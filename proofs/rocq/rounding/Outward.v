(* Enclosure arithmetic of runtime/symcert_runtime/enclosure.py: the sum, difference, product and quotient of two
   enclosures contain those of the numbers in them. Ends are finite binary64 numbers here; the file's infinite ends and
   NaNs stand for no information and need no proof. *)

Require Import Reals Lra Lia ZArith.
From Flocq Require Import Core.
From Flocq.Pff Require Import Pff2Flocq.
From Symcert.Generated Require Formulas.
From Symcert.Rounding Require Import Binary64.
Open Scope R_scope.

(* torch.nextafter towards -inf and +inf. *)
Definition down (x : R) : R := pred radix2 (FLT_exp (-1074) 53) x.
Definition up (x : R) : R := succ radix2 (FLT_exp (-1074) 53) x.

(* One step outwards covers a rounding. *)
Theorem outwards : forall x, down (rnd x) <= x <= up (rnd x).
Proof.
  intro x. split; [apply pred_round_le_id | apply succ_round_ge_id]; try apply valid_rnd_N;
    apply FLT_exp_valid; exact precision_positive.
Qed.

(* --- sums: _rounded_sum takes the step only where Knuth's TwoSum finds an error *)

Definition two_sum_error (a b : R) : R :=
  let total := rnd (a + b) in
  let shadow := rnd (total - a) in
  rnd (rnd (a - rnd (total - shadow)) + rnd (b - shadow)).

Definition rounded_sum (outwards : R -> R) (a b : R) : R :=
  if Req_EM_T (two_sum_error a b) 0 then rnd (a + b) else outwards (rnd (a + b)).

Lemma ties_are_symmetric : forall z, negb (Z.even z) = negb (negb (Z.even (- (z + 1)))).
Proof. intro z. rewrite Z.even_opp, Z.add_1_r, Z.even_succ, <- Z.negb_even, Bool.negb_involutive. reflexivity. Qed.

Theorem no_error_is_exact : forall a b, format a -> format b -> two_sum_error a b = 0 -> rnd (a + b) = a + b.
Proof.
  intros a b A B Z.
  assert (T := TwoSum_correct (-1074) 53 (fun z => negb (Z.even z)) eq_refl ltac:(lia)
    ties_are_symmetric a b A B).
  unfold two_sum_error in Z. cbv zeta in Z. fold rnd in T.
  change (rnd (a + b) + rnd (rnd (a - rnd (rnd (a + b) - rnd (rnd (a + b) - a))) + rnd (b - rnd (rnd (a + b) - a)))
    = a + b) in T. lra.
Qed.

Lemma rounded_sum_down : forall a b, format a -> format b -> rounded_sum down a b <= a + b.
Proof.
  intros a b A B. unfold rounded_sum. destruct (Req_EM_T (two_sum_error a b) 0) as [Z | _].
  - right. apply no_error_is_exact; trivial.
  - apply outwards.
Qed.

Lemma rounded_sum_up : forall a b, format a -> format b -> a + b <= rounded_sum up a b.
Proof.
  intros a b A B. unfold rounded_sum. destruct (Req_EM_T (two_sum_error a b) 0) as [Z | _].
  - right. symmetry. apply no_error_is_exact; trivial.
  - apply outwards.
Qed.

(* --- enclosures *)

Record enclosure : Set := Enclosure { lower : R; upper : R }.

Definition contains (e : enclosure) (x : R) : Prop := format (lower e) /\ format (upper e) /\ lower e <= x <= upper e.

Definition add (a b : enclosure) : enclosure :=
  Enclosure (rounded_sum down (lower a) (lower b)) (rounded_sum up (upper a) (upper b)).
Definition negate (a : enclosure) : enclosure := Enclosure (- upper a) (- lower a).

(* Every pair of ends; products and quotients that are 0 whatever the other factor is stay 0. *)
Definition least (op : R -> R -> R) (a b : enclosure) : R :=
  Rmin (Rmin (rnd (op (lower a) (lower b))) (rnd (op (lower a) (upper b))))
       (Rmin (rnd (op (upper a) (lower b))) (rnd (op (upper a) (upper b)))).
Definition most (op : R -> R -> R) (a b : enclosure) : R :=
  Rmax (Rmax (rnd (op (lower a) (lower b))) (rnd (op (lower a) (upper b))))
       (Rmax (rnd (op (upper a) (lower b))) (rnd (op (upper a) (upper b)))).

Definition is_zero (a : enclosure) : Prop := lower a = 0 /\ upper a = 0.
Definition is_zero_dec (a : enclosure) : {is_zero a} + {~ is_zero a}.
Proof.
  unfold is_zero. destruct (Req_EM_T (lower a) 0), (Req_EM_T (upper a) 0); [left; auto | right; tauto ..].
Defined.

Definition multiply (a b : enclosure) : enclosure :=
  if is_zero_dec a then Enclosure 0 0 else if is_zero_dec b then Enclosure 0 0
  else Enclosure (down (least Rmult a b)) (up (most Rmult a b)).
Definition divide (a b : enclosure) : enclosure :=
  if is_zero_dec a then Enclosure 0 0 else Enclosure (down (least Rdiv a b)) (up (most Rdiv a b)).

(* --- formats *)

Lemma format_0 : format 0.
Proof. apply generic_format_0. Qed.

Lemma format_down : forall x, format x -> format (down x).
Proof. intros x F. apply generic_format_pred; [apply FLT_exp_valid; exact precision_positive | exact F]. Qed.

Lemma format_up : forall x, format x -> format (up x).
Proof. intros x F. apply generic_format_succ; [apply FLT_exp_valid; exact precision_positive | exact F]. Qed.

Lemma format_sum_down : forall a b, format (rounded_sum down a b).
Proof. intros. unfold rounded_sum. destruct (Req_EM_T _ 0); [| apply format_down]; apply rnd_format. Qed.

Lemma format_sum_up : forall a b, format (rounded_sum up a b).
Proof. intros. unfold rounded_sum. destruct (Req_EM_T _ 0); [| apply format_up]; apply rnd_format. Qed.

Lemma format_least : forall op a b, format (least op a b).
Proof. intros. unfold least, Rmin. repeat destruct (Rle_dec _ _); apply rnd_format. Qed.

Lemma format_most : forall op a b, format (most op a b).
Proof. intros. unfold most, Rmax. repeat destruct (Rle_dec _ _); apply rnd_format. Qed.

(* --- what they contain *)

Theorem contains_add : forall a b x y, contains a x -> contains b y -> contains (add a b) (x + y).
Proof.
  intros a b x y (FA & FA' & A) (FB & FB' & B). unfold contains, add. simpl.
  split; [apply format_sum_down | split; [apply format_sum_up |]].
  assert (L := rounded_sum_down (lower a) (lower b) FA FB).
  assert (U := rounded_sum_up (upper a) (upper b) FA' FB'). lra.
Qed.

Theorem contains_negate : forall a x, contains a x -> contains (negate a) (- x).
Proof.
  intros a x (F & F' & A). unfold contains, negate. simpl.
  split; [apply generic_format_opp; exact F' | split; [apply generic_format_opp; exact F | lra]].
Qed.

(* A product is between those of the ends of one factor ... *)
Lemma product_between : forall l h x k, l <= x <= h -> Rmin (l * k) (h * k) <= x * k <= Rmax (l * k) (h * k).
Proof.
  intros l h x k B. destruct (Rle_lt_dec 0 k) as [POS | NEG].
  - assert (l * k <= x * k <= h * k) by (split; apply Rmult_le_compat_r; lra).
    rewrite Rmin_left, Rmax_right; lra.
  - assert (0 <= (x - l) * - k /\ 0 <= (h - x) * - k) by (split; apply Rmult_le_pos; lra).
    rewrite Rmin_right, Rmax_left; lra.
Qed.

(* ... and so between the four of the ends of both. *)
Lemma product_of_ends : forall l h l' h' x y, l <= x <= h -> l' <= y <= h' ->
  Rmin (Rmin (l * l') (l * h')) (Rmin (h * l') (h * h')) <= x * y
  <= Rmax (Rmax (l * l') (l * h')) (Rmax (h * l') (h * h')).
Proof.
  intros l h l' h' x y X Y. assert (P := product_between l h x y X).
  assert (L := product_between l' h' y l Y). assert (H := product_between l' h' y h Y).
  rewrite (Rmult_comm l' l), (Rmult_comm h' l), (Rmult_comm y l) in L.
  rewrite (Rmult_comm l' h), (Rmult_comm h' h), (Rmult_comm y h) in H. split.
  - apply Rle_trans with (2 := proj1 P). apply Rmin_glb.
    + apply Rle_trans with (1 := Rmin_l _ _). apply L.
    + apply Rle_trans with (1 := Rmin_r _ _). apply H.
  - apply Rle_trans with (1 := proj2 P). apply Rmax_lub.
    + apply Rle_trans with (2 := Rmax_l _ _). apply L.
    + apply Rle_trans with (2 := Rmax_r _ _). apply H.
Qed.

Lemma rnd_mono : forall x y, x <= y -> rnd x <= rnd y.
Proof. intros x y L. apply round_le; [apply FLT_exp_valid; exact precision_positive | apply valid_rnd_N | exact L]. Qed.

Lemma rnd_min : forall x y, rnd (Rmin x y) = Rmin (rnd x) (rnd y).
Proof.
  intros x y. destruct (Rle_lt_dec x y) as [L | L].
  - rewrite !Rmin_left; trivial. apply rnd_mono; trivial.
  - rewrite !Rmin_right; trivial; [apply rnd_mono |]; lra.
Qed.

Lemma rnd_max : forall x y, rnd (Rmax x y) = Rmax (rnd x) (rnd y).
Proof.
  intros x y. destruct (Rle_lt_dec x y) as [L | L].
  - rewrite !Rmax_right; trivial. apply rnd_mono; trivial.
  - rewrite !Rmax_left; trivial; [apply rnd_mono |]; lra.
Qed.

(* The smallest of the rounded is the smallest rounded, which one step makes a bound. *)
Lemma ends_contain : forall op a b z,
  Rmin (Rmin (op (lower a) (lower b)) (op (lower a) (upper b)))
       (Rmin (op (upper a) (lower b)) (op (upper a) (upper b))) <= z
  <= Rmax (Rmax (op (lower a) (lower b)) (op (lower a) (upper b)))
          (Rmax (op (upper a) (lower b)) (op (upper a) (upper b))) ->
  contains (Enclosure (down (least op a b)) (up (most op a b))) z.
Proof.
  intros op a b z (L & U). unfold contains. simpl.
  split; [apply format_down, format_least | split; [apply format_up, format_most |]].
  unfold least, most. rewrite <- !rnd_min, <- !rnd_max. split.
  - apply Rle_trans with (2 := L). apply outwards.
  - apply Rle_trans with (1 := U). apply outwards.
Qed.

Lemma contains_zero : forall a x, contains a x -> is_zero a -> x = 0.
Proof. intros a x (_ & _ & B) (L & U). lra. Qed.

Lemma zero_contains : contains (Enclosure 0 0) 0.
Proof. unfold contains. simpl. repeat split; try apply format_0; lra. Qed.

Theorem contains_multiply : forall a b x y, contains a x -> contains b y -> contains (multiply a b) (x * y).
Proof.
  intros a b x y A B. unfold multiply. destruct (is_zero_dec a) as [Z | _]; [| destruct (is_zero_dec b) as [Z | _]].
  - rewrite (contains_zero a x A Z), Rmult_0_l. exact zero_contains.
  - rewrite (contains_zero b y B Z), Rmult_0_r. exact zero_contains.
  - apply ends_contain. apply product_of_ends; [apply A | apply B].
Qed.

(* Division by an enclosure without 0; with 0 in it the runtime gives no information. *)
Theorem contains_divide : forall a b x y, contains a x -> contains b y -> 0 < lower b \/ upper b < 0 ->
  contains (divide a b) (x / y).
Proof.
  intros a b x y A B SIGN. unfold divide. destruct (is_zero_dec a) as [Z | _].
  - rewrite (contains_zero a x A Z). unfold Rdiv. rewrite Rmult_0_l. exact zero_contains.
  - apply ends_contain. destruct B as (_ & _ & B). destruct A as (_ & _ & A).
    assert (INV : / upper b <= / y <= / lower b).
    { destruct SIGN as [POS | NEG].
      - split; apply Rinv_le_contravar; lra.
      - assert (/ - lower b <= / - y <= / - upper b) by (split; apply Rinv_le_contravar; lra).
        rewrite !Rinv_opp in *. lra. }
    assert (P := product_of_ends _ _ _ _ x (/ y) A INV). unfold Rdiv.
    rewrite (Rmin_comm (lower a * / lower b)), (Rmin_comm (upper a * / lower b)).
    rewrite (Rmax_comm (lower a * / lower b)), (Rmax_comm (upper a * / lower b)). exact P.
Qed.

(* --- functions of the mathematical library that rise *)

(* _allowance(value, 4): five units in the last place, computed in binary64. *)
Definition allowance (v : R) : R := rnd (rnd (Rabs v * (10 * u)) + 5 * smallest).

Lemma format_five : format (5 * smallest).
Proof.
  unfold smallest. replace 5 with (F2R (Float radix2 5 0)) by (unfold F2R; simpl; lra).
  apply generic_format_FLT. exists (Float radix2 5 (-1074)); [unfold F2R; simpl; lra | reflexivity | simpl; lia].
Qed.

(* It covers an error of four units in the last place and the rounded addition that applies it. *)
Theorem allowance_covers : forall v y, format v -> Rabs (v - y) <= 4 * ulp y ->
  rnd (v - allowance v) <= y <= rnd (v + allowance v).
Proof.
  intros v y F E. set (T := smallest) in *. assert (TP : 0 < T) by apply bpow_gt_0.
  assert (V : 0 < u < / 100000) by (unfold u; lra). assert (N := Rabs_pos v).
  assert (U := ulp_at_most y). fold T in U.
  assert (Y : Rabs y <= Rabs v + Rabs (v - y)).
  { replace y with (v + - (v - y)) at 1 by ring. rewrite <- (Rabs_Ropp (v - y)). apply Rabs_triang. }
  set (err := Rabs (v - y)) in *. assert (EP : 0 <= err) by apply Rabs_pos.
  assert (UY : u * Rabs y <= u * (Rabs v + err)) by (apply Rmult_le_compat_l; lra).
  assert (UE : u * err <= / 100000 * err) by (apply Rmult_le_compat_r; lra).
  assert (FIRST := rnd_error (Rabs v * (10 * u))). fold T in FIRST.
  rewrite (Rabs_pos_eq (Rabs v * (10 * u))) in FIRST by (apply Rmult_le_pos; lra).
  assert (M := rnd_format (Rabs v * (10 * u))). set (m := rnd (Rabs v * (10 * u))) in *.
  apply Rabs_le_inv in FIRST.
  assert (UV : 0 <= u * Rabs v) by (apply Rmult_le_pos; lra).
  assert (UUV : u * (u * Rabs v) <= / 100000 * (u * Rabs v)) by (apply Rmult_le_compat_r; lra).
  assert (SECOND := rnd_plus_error m (5 * T) M format_five).
  assert (ALLOWED : format (allowance v)) by apply rnd_format.
  unfold allowance in *. fold m in ALLOWED |- *. fold T in ALLOWED |- *. set (al := rnd (m + 5 * T)) in *.
  rewrite (Rabs_pos_eq (m + 5 * T)) in SECOND by lra. apply Rabs_le_inv in SECOND.
  assert (UM : u * (m + 5 * T) <= / 100000 * (m + 5 * T)) by (apply Rmult_le_compat_r; lra).
  assert (AL : 0 <= al) by lra.
  assert (UAL : u * al <= / 100000 * al) by (apply Rmult_le_compat_r; lra).
  assert (ENOUGH : err + u * (Rabs v + al) <= al) by lra.
  assert (B : - err <= v - y <= err) by (apply Rabs_le_inv; apply Rle_refl). split.
  - assert (D := rnd_plus_error v (- al) F (generic_format_opp _ _ _ ALLOWED)).
    assert (S := Rabs_triang v (- al)). rewrite Rabs_Ropp, (Rabs_pos_eq al) in S by trivial.
    apply (Rmult_le_compat_l u) in S; [| lra]. apply Rabs_le_inv in D. unfold Rminus. lra.
  - assert (D := rnd_plus_error v al F ALLOWED).
    assert (S := Rabs_triang v al). rewrite (Rabs_pos_eq al) in S by trivial.
    apply (Rmult_le_compat_l u) in S; [| lra]. apply Rabs_le_inv in D. lra.
Qed.

Definition increasing (computed : R -> R) (a : enclosure) : enclosure :=
  Enclosure (rnd (computed (lower a) - allowance (computed (lower a))))
            (rnd (computed (upper a) + allowance (computed (upper a)))).

(* exp, expm1, log, log1p and atanh on their domains D, if the library errs by at most four units in the last place. *)
Theorem contains_increasing : forall (D : R -> Prop) f computed a x,
  (forall x y, D x -> D y -> x <= y -> f x <= f y) ->
  (forall x, D x -> format x -> format (computed x) /\ Rabs (computed x - f x) <= 4 * ulp (f x)) ->
  contains a x -> D (lower a) -> D (upper a) -> D x -> contains (increasing computed a) (f x).
Proof.
  intros D f computed a x RISES LIBRARY (FL & FU & B) DL DU DX. unfold contains, increasing. simpl.
  split; [apply rnd_format | split; [apply rnd_format |]].
  destruct (LIBRARY (lower a) DL FL) as (F & E). destruct (LIBRARY (upper a) DU FU) as (F' & E').
  assert (L := allowance_covers _ _ F E). assert (U := allowance_covers _ _ F' E').
  assert (f (lower a) <= f x) by (apply RISES; trivial; lra).
  assert (f x <= f (upper a)) by (apply RISES; trivial; lra). lra.
Qed.

(* --- two generated formulas, evaluated so *)

Lemma contains_itself : forall x, format x -> contains (Enclosure x x) x.
Proof. intros x F. unfold contains. simpl. repeat split; trivial; lra. Qed.

(* strict_tv.py on enclosures. *)
Theorem enclosed_strict_tv : forall a b p_0 p_1, contains a p_0 -> contains b p_1 ->
  contains (multiply (Enclosure (1 / 2) (1 / 2)) (add a (negate b))) (Formulas.strict_tv p_0 p_1).
Proof.
  intros a b p_0 p_1 A B. unfold Formulas.strict_tv. cbv zeta.
  replace ((p_0 - p_1) / 2) with (1 / 2 * (p_0 + - p_1)) by field. apply contains_multiply.
  - apply contains_itself. replace (1 / 2) with (bpow radix2 (-1)) by (simpl; lra).
    apply generic_format_FLT_bpow; [exact precision_positive | lia].
  - apply contains_add; trivial. apply contains_negate. exact B.
Qed.

(* The argument of phi in strict_exact.py on enclosures. *)
Theorem enclosed_ratio : forall a b p_0 p_1, contains a p_0 -> contains b p_1 -> 0 < lower (add a b) ->
  contains (divide (add a (negate b)) (add a b)) ((p_0 - p_1) / (p_0 + p_1)).
Proof.
  intros a b p_0 p_1 A B POS. apply contains_divide; [| apply contains_add; trivial | left; exact POS].
  apply contains_add; trivial. apply contains_negate. exact B.
Qed.
