(* The single-draft certificate from a part of the target: its K most probable tokens and the mass of the others. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Pools Single.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* A rejected draft token x costs at least the certificate of the K first tokens, with any b for the competitor that is
   no smaller than p x. *)
Theorem single_partial : forall p q n K b x, target p n -> drafter q p n -> (1 <= K <= n)%nat -> argmax q n x ->
  p x <= b <= p 0%nat -> Formulas.single_exact p K b <= KL n p q.
Proof.
  intros p q n K b x P Q KNOWN X (PX & B). apply single_bound with x; trivial. split; trivial.
  apply Rle_trans with (p x); trivial. apply (target_nonneg p n P). exact (proj1 X).
Qed.

(* Nothing is lost if the competitor is known and no unknown token exceeds the level. *)
Theorem single_partial_attained : forall p n K x, target p n -> (1 <= K <= n)%nat -> (x < n)%nat ->
  let c := level 1 (p x) p K in
  (forall i, (K <= i < n)%nat -> p i <= c) ->
  Formulas.single_exact p K (p x) = Formulas.single_exact p n (p x) /\
  drafter (levelled p c x) p n /\ argmax (levelled p c x) n x /\
  KL n p (levelled p c x) = Formulas.single_exact p K (p x).
Proof.
  intros p n K x P KNOWN X c CLOSED. split; [| apply single_attained; trivial].
  symmetry. apply single_closed; trivial. apply token_competes with n; trivial.
Qed.

(* A larger competitor or fewer known tokens only lower the value. *)
Theorem certificate_antitone : forall p n K K' b b', target p n -> (1 <= K')%nat -> (K' <= K <= n)%nat ->
  0 <= b <= b' -> b' <= p 0%nat -> Formulas.single_exact p K' b' <= Formulas.single_exact p K b.
Proof.
  intros p n K K' b b' P K1 KNOWN B B'.
  assert (L : (1 <= K <= n)%nat) by lia. assert (L' : (1 <= K' <= n)%nat) by lia.
  assert (BP : 0 <= b <= p 0%nat) by lra. assert (BP' : 0 <= b' <= p 0%nat) by lra.
  assert (C := single_level_positive p n K' b' P L' BP').
  assert (G := competitor_gains_nothing p n K' b' P L' BP').
  assert (V := competitor_multiplier_nonneg p n K' b' P L' BP').
  assert (SUM := multipliers_sum p n K' b' P L' BP' K (proj1 KNOWN)).
  assert (VALUE := multipliers_value p n K' b' P L' BP' K (proj1 KNOWN)).
  rewrite (single_form p n K' b' P L' BP').
  set (c := level 1 b' p K') in *.
  assert (O : sum (fun i => p i * ln (multiplier p c K' i)) K + b * ln (b' / c) <= Formulas.single_exact p K b).
  { apply (single_optimal p n); trivial.
    - intros i _. apply multiplier_ge_1.
    - intro POS. apply Rdiv_lt_0_compat; lra.
    - right. apply Rmult_eq_reg_l with c; [| lra].
      replace (c * (sum (fun i => multiplier p c K' i - 1) K + (b' / c - 1)))
        with (c * sum (fun i => multiplier p c K' i - 1) K + b' - c) by (field; lra). lra. }
  rewrite VALUE in O.
  assert (b' * ln (b' / c) <= b * ln (b' / c)); [| lra].
  destruct (proj1 BP') as [POS | ZERO].
  - assert (N := G POS). assert (0 <= (b' - b) * - ln (b' / c)) by (apply Rmult_le_pos; lra). lra.
  - replace b with b' by lra. lra.
Qed.

(* The j-th token and those before it share the mass behind the K known ones. *)
Theorem tail_share : forall p n K j, target p n -> (K <= j < n)%nat -> INR (j - K + 1) * p j <= 1 - sum p K.
Proof.
  intros p n K j P J.
  assert (MASS : sum p (S j) <= 1).
  { rewrite <- (target_sum p n P). apply sum_prefix_le; [lia |]. intros; apply (target_nonneg p n P); lia. }
  rewrite (sum_split p K (S j)) in MASS by lia.
  replace (S j - K)%nat with (j - K + 1)%nat in MASS by lia.
  assert (L : sum (fun _ => p j) (j - K + 1) <= sum (fun i => p (K + i)%nat) (j - K + 1)).
  { apply sum_le. intros i I. apply (target_descending p n P); lia. }
  rewrite sum_const in L. lra.
Qed.
