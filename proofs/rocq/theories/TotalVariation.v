(* The exact certificate of one drafted token in total variation: how far the water level lies above the competitor.
   No logarithm, and the drafter may exclude tokens. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Distributions Pools Single.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Lemma TV_is_moved_mass : forall n p q moved, (forall i, (i < n)%nat -> moved i <= Rabs (p i - q i)) ->
  sum moved n <= 2 * TV n p q.
Proof. intros n p q moved H. unfold TV. assert (S := sum_le moved _ n H). lra. Qed.

Section Losses.

Variables (p q : nat -> R) (n : nat).
Hypothesis P : distribution p n.
Hypothesis Q : distribution q n.

Lemma losses_cancel : sum (fun i => p i - q i) n = 0.
Proof. rewrite sum_minus, (proj2 P), (proj2 Q). ring. Qed.

(* The distance is at least what the first k tokens lose ... *)
Lemma TV_ge_prefix : forall k, (k <= n)%nat -> sum p k - sum q k <= TV n p q.
Proof.
  intros k L. set (d := fun i => p i - q i).
  assert (M : sum (fun i => 2 * (if lt_dec i k then d i else 0) - d i) n <= 2 * TV n p q).
  { apply TV_is_moved_mass. intros i _. fold (d i).
    destruct (lt_dec i k); generalize (Rle_abs (d i)) (Rle_abs (- d i)); rewrite Rabs_Ropp; lra. }
  rewrite sum_minus, sum_scal in M. unfold d in M at 2. rewrite losses_cancel, (sum_cut _ k n) in M; trivial.
  - rewrite (sum_ext _ d) in M by (intros i I; destruct (lt_dec i k); [reflexivity | contradiction]).
    unfold d in M. rewrite sum_minus in M. lra.
  - intros i I. destruct (lt_dec i k); [lia | reflexivity].
Qed.

(* ... and what one token gains. *)
Lemma TV_ge_token : forall x, (x < n)%nat -> q x - p x <= TV n p q.
Proof.
  intros x X. set (d := fun i => p i - q i).
  assert (M : sum (fun i => d i - 2 * (at_token x i * d i)) n <= 2 * TV n p q).
  { apply TV_is_moved_mass. intros i _. fold (d i). unfold at_token.
    destruct (Nat.eq_dec i x); generalize (Rle_abs (d i)) (Rle_abs (- d i)); rewrite Rabs_Ropp; lra. }
  rewrite sum_minus, sum_scal, sum_at_token in M by trivial.
  unfold d in M. rewrite losses_cancel in M. lra.
Qed.

(* Every pool of k tokens gives a bound; neither order nor level is needed. *)
Lemma TV_bound_for_pool : forall k x b, (k <= n)%nat -> argmax q n x -> p x <= b ->
  sum p k - INR k * b <= (INR k + 1) * TV n p q.
Proof.
  intros k x b L (X & TOP) PX.
  assert (DRAFTED : sum q k <= INR k * q x).
  { rewrite <- sum_const. apply sum_le. intros i I. apply TOP. lia. }
  assert (GAIN := TV_ge_token x X). assert (LOSS := TV_ge_prefix k L).
  assert (SCALED : INR k * (q x - b) <= INR k * TV n p q) by (apply Rmult_le_compat_l; [apply pos_INR | lra]). lra.
Qed.

End Losses.

(* The certificate is the height of the level above the competitor. *)
Theorem single_tv_form : forall p K b, (1 <= K)%nat -> Formulas.single_tv p K b = level 1 b p K - b.
Proof.
  intros p K b L.
  set (mean := fun k => sum_over 1%nat k (fun j => p (j - 1)%nat - b) / (INR k + 1)).
  set (raised := fun k => (b + sum_over 1%nat k (fun j => p (j - 1)%nat)) / (INR k + 1)).
  assert (E : forall k, mean k = raised k - b).
  { intro k. unfold mean, raised. rewrite (prefix_words p), (prefix_words (fun i => p i - b)), sum_above.
    assert (0 < INR k + 1) by (generalize (pos_INR k); lra). field. lra. }
  change (max_over 1 K mean = max_over 1 K raised - b). apply Rle_antisym.
  - destruct (max_over_attained mean 1 K L) as (k & I & ->). rewrite E.
    assert (raised k <= max_over 1 K raised) by (apply max_over_ge; trivial). lra.
  - destruct (max_over_attained raised 1 K L) as (k & I & ->).
    assert (mean k <= max_over 1 K mean) by (apply max_over_ge; trivial). rewrite E in *. lra.
Qed.

(* A draft token x costs at least the certificate of any K tokens and any competitor b >= p x, sorted or not. *)
Theorem single_tv_bound : forall p q n K x b, distribution p n -> distribution q n -> (1 <= K <= n)%nat ->
  argmax q n x -> p x <= b -> Formulas.single_tv p K b <= TV n p q.
Proof.
  intros p q n K x b P Q KNOWN X PX. rewrite single_tv_form by lia.
  destruct (level_of_prefix 1 b p K) as (k & L & E); [lra | lia |].
  assert (M : sum p k - INR k * b <= (INR k + 1) * TV n p q) by (apply TV_bound_for_pool with x; trivial; lia).
  assert (SIZE : 0 < INR k + 1) by (generalize (pos_INR k); lra).
  apply Rmult_le_reg_l with (INR k + 1); lra.
Qed.

(* A draft token x that is no more probable than xs is at least the certificate of xs away from the target. *)
Theorem single_tv : forall p q n xs x, target p n -> distribution q n -> argmax q n x -> p x <= p xs ->
  Formulas.single_tv p n (p xs) <= TV n p q.
Proof.
  intros p q n xs x P Q X L. apply single_tv_bound with x; trivial.
  - exact (proj1 P).
  - generalize (vocabulary_not_empty p n P). lia.
Qed.

(* The drafter levelled for x is that far away, if no token behind the K known ones lies above the level. *)
Theorem single_tv_attained : forall p n K x, target p n -> (1 <= K <= n)%nat -> (x < n)%nat ->
  let c := level 1 (p x) p K in
  (forall i, (K <= i < n)%nat -> p i <= c) ->
  drafter (levelled p c x) p n /\ argmax (levelled p c x) n x /\
  TV n p (levelled p c x) = Formulas.single_tv p K (p x).
Proof.
  intros p n K x P KNOWN X c CLOSED.
  assert (B := token_competes p n x P X).
  assert (PX : p x <= c) by (apply (single_level_ge_competitor p n); trivial).
  destruct (single_attained p n K x P KNOWN X CLOSED) as (Q & TOP & _). split; [| split]; trivial.
  rewrite single_tv_form by lia. fold c. unfold TV.
  rewrite (sum_ext _ (update (fun i => Rmax 0 (p i - c)) x (c - p x))), sum_update; trivial.
  - fold (excess p c n).
    rewrite (excess_closed p c K n), (single_excess p n K (p x) P KNOWN B : excess p c K = c - p x) by (trivial; lia).
    rewrite Rmax_left by lra. field.
  - intros i _. unfold levelled, update. destruct (Nat.eq_dec i x) as [-> |].
    + rewrite Rabs_left1; lra.
    + destruct (Rle_lt_dec (p i) c).
      * rewrite Rmin_left, Rmax_left by lra. rewrite Rabs_right; lra.
      * rewrite Rmin_right, Rmax_right, Rabs_right by lra. reflexivity.
Qed.

(* No certificate in total variation exceeds one half. *)
Theorem single_tv_ceiling : forall p n K b, distribution p n -> (1 <= K <= n)%nat -> 0 <= b ->
  Formulas.single_tv p K b <= 1 / 2.
Proof.
  intros p n K b (NONNEG & S) KNOWN B. rewrite single_tv_form by lia.
  destruct (level_of_prefix 1 b p K) as (k & L & E); [lra | lia |].
  set (c := level 1 b p K) in *.
  assert (MASS : sum p k <= 1).
  { rewrite <- S. apply sum_prefix_le; [lia |]. intros; apply NONNEG; lia. }
  assert (K1 : 1 <= INR k) by (change 1 with (INR 1); apply le_INR; lia).
  assert (0 <= INR k * b) by (apply Rmult_le_pos; lra).
  destruct (Rle_lt_dec (c - b) (1 / 2)) as [| OVER]; trivial. exfalso.
  assert (2 * (c - b) <= (INR k + 1) * (c - b)) by (apply Rmult_le_compat_r; lra). lra.
Qed.

(* The certificate is the radius in total variation within which every drafter's token is accepted. *)
Theorem single_tv_threshold : forall p n R xs eps, target p n -> most_probable p R n xs ->
  (forall q, distribution q n -> TV n p q < eps -> forall x, argmax q n x -> ~ R x) <->
  eps <= Formulas.single_tv p n (p xs).
Proof.
  intros p n R xs eps P (XS & RXS & MOST). split.
  - intro ACCEPTED. apply Rnot_lt_le. intro SMALLER.
    assert (N := vocabulary_not_empty p n P).
    destruct (single_tv_attained p n n xs P) as (Q & X & E); trivial; try lia.
    apply (ACCEPTED (levelled p (level 1 (p xs) p n) xs)) with xs; trivial; [exact (proj1 Q) | lra].
  - intros RADIUS q Q CLOSE x X RX.
    assert (L := single_tv p q n xs x P Q X (MOST x (proj1 X) RX)). lra.
Qed.

(* --- strict greedy: half the margin *)

(* A draft token other than token 0 puts the drafter at least half the margin away. *)
Theorem strict_tv : forall p q n x, target p n -> distribution q n -> argmax q n x -> x <> 0%nat ->
  Formulas.strict_tv (p 0%nat) (p 1%nat) <= TV n p q.
Proof.
  intros p q n x P Q X N. assert (I := proj1 X). unfold Formulas.strict_tv. cbv zeta.
  assert (M : sum p 1 - INR 1 * p 1%nat <= (INR 1 + 1) * TV n p q).
  { apply TV_bound_for_pool with x; trivial; [exact (proj1 P) | lia |]. apply (target_descending p n P); lia. }
  simpl in M. lra.
Qed.

(* So it is half of any smaller margin, at least. *)
Corollary strict_tv_of_margin : forall gamma p q n x, target p n -> distribution q n -> argmax q n x -> x <> 0%nat ->
  gamma <= p 0%nat - p 1%nat -> gamma / 2 <= TV n p q.
Proof.
  intros gamma p q n x P Q X N G. assert (S := strict_tv p q n x P Q X N). unfold Formulas.strict_tv in S. lra.
Qed.

(* The drafter that levels tokens 0 and 1 is exactly that far away. *)
Theorem strict_tv_attained : forall p n, target p n -> (2 <= n)%nat ->
  let w := levelled p ((p 0%nat + p 1%nat) / 2) 1 in
  drafter w p n /\ argmax w n 1 /\ TV n p w = Formulas.strict_tv (p 0%nat) (p 1%nat).
Proof.
  intros p n P TWO. cbv zeta.
  replace (Formulas.strict_tv (p 0%nat) (p 1%nat)) with (Formulas.single_tv p 1 (p 1%nat)).
  - rewrite <- strict_level. apply single_tv_attained; trivial; try lia. apply strict_closed; trivial.
  - rewrite single_tv_form, strict_level by lia. unfold Formulas.strict_tv. lra.
Qed.
