(* Strict greedy in reverse divergence: everything but token 0 is rejected, the pool is {0, 1}, its geometric mean
   sqrt (p_0 p_1). *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Single ReverseKL.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

Lemma ln_sqrt : forall a, 0 < a -> 2 * ln (sqrt a) = ln a.
Proof.
  intros a A. assert (S := sqrt_lt_R0 a A). rewrite <- (sqrt_sqrt a) at 2 by lra. rewrite ln_mult by trivial. ring.
Qed.

(* The readable form of the generated formula. *)
Theorem strict_reverse_kl_form : forall p0 p1, 0 < p0 -> 0 <= p1 ->
  Formulas.strict_reverse_kl p0 p1 = - ln (1 - (sqrt p0 - sqrt p1) ^ 2).
Proof.
  intros p0 p1 P0 P1. unfold Formulas.strict_reverse_kl, log1p. cbv zeta.
  assert (S := sqrt_lt_R0 p0 P0). assert (T := sqrt_pos p1).
  replace ((p0 - p1) / (sqrt p0 + sqrt p1)) with (sqrt p0 - sqrt p1); [do 2 f_equal; ring |].
  assert (SQ0 : sqrt p0 * sqrt p0 = p0) by (apply sqrt_sqrt; lra).
  assert (SQ1 : sqrt p1 * sqrt p1 = p1) by (apply sqrt_sqrt; lra).
  set (s := sqrt p0) in *. set (t := sqrt p1) in *. rewrite <- SQ0, <- SQ1. field. lra.
Qed.

Section Strict.

Variables (p : nat -> R) (n : nat).
Hypothesis P : target p n.
Hypothesis TWO : (2 <= n)%nat.
Hypothesis P1 : 0 < p 1%nat.

(* No other token adds to the mean of the pair. *)
Lemma pair_is_maximum : geometric_maximum p (p 1%nat) n 1 (sqrt (p 0%nat) * sqrt (p 1%nat)).
Proof.
  assert (P0 := greedy_token_positive p n P).
  assert (LN : 2 * ln (sqrt (p 0%nat) * sqrt (p 1%nat)) = ln (p 0%nat) + ln (p 1%nat)).
  { rewrite ln_mult, Rmult_plus_distr_l, !ln_sqrt by (trivial; apply sqrt_lt_R0; trivial). reflexivity. }
  assert (DOWN : ln (p 1%nat) <= ln (p 0%nat)) by (apply ln_le_mono; trivial; apply (target_descending p n P); lia).
  set (g := sqrt (p 0%nat) * sqrt (p 1%nat)) in *.
  split; [lia |]. split; [exact P0 |]. split; [apply Rmult_lt_0_compat; apply sqrt_lt_R0; trivial |]. split.
  - simpl. lra.
  - intros j J POS. replace j with (S (j - 1)) by lia. rewrite sum_shift, S_INR.
    assert (REST : sum (fun i => ln (p (S i))) (j - 1) <= sum (fun _ => ln (p 1%nat)) (j - 1)).
    { apply sum_le. intros i I. apply ln_le_mono; [| apply (target_descending p n P); lia].
      assert (p (j - 1)%nat <= p (S i)) by (apply (target_descending p n P); lia). lra. }
    rewrite sum_const in REST. assert (N := pos_INR (j - 1)).
    assert (M : INR (j - 1) * ln (p 1%nat) <= INR (j - 1) * ln g) by (apply Rmult_le_compat_l; lra). lra.
Qed.

(* Strict greedy is the certificate of token 1. *)
Theorem strict_reverse_is_single :
  Formulas.single_reverse_kl p n (p 1%nat) = Finite (Formulas.strict_reverse_kl (p 0%nat) (p 1%nat)).
Proof.
  assert (P0 := greedy_token_positive p n P).
  rewrite (single_reverse_kl_form p n n (p 1%nat) P (conj (Nat.lt_le_incl _ _ TWO) (le_n n))
             (conj P1 (proj2 (token_competes p n 1 P TWO))) 1 _ pair_is_maximum), strict_reverse_kl_form by lra.
  do 3 f_equal. simpl. assert (SQ0 : sqrt (p 0%nat) * sqrt (p 0%nat) = p 0%nat) by (apply sqrt_sqrt; lra).
  assert (SQ1 : sqrt (p 1%nat) * sqrt (p 1%nat) = p 1%nat) by (apply sqrt_sqrt; lra). lra.
Qed.

(* The drafter that puts tokens 0 and 1 at their geometric mean and rescales pays the certificate of strict greedy. *)
Theorem strict_reverse_kl_attained :
  let w := reverse_levelled p (sqrt (p 0%nat) * sqrt (p 1%nat)) n 1 in
  reverse_drafter w p n /\ argmax w n 1 /\ reverse_KL n p w = Formulas.strict_reverse_kl (p 0%nat) (p 1%nat).
Proof.
  assert (B : 0 < p 1%nat <= p 0%nat) by (split; trivial; apply (token_competes p n 1 P TWO)).
  rewrite (maximum_is_level p n n (p 1%nat) P (conj (Nat.lt_le_incl _ _ TWO) (le_n n)) B 1 _ pair_is_maximum).
  destruct (single_reverse_kl_attained p n n 1 P) as (Q & X & E); trivial; try lia.
  split; [| split]; trivial. rewrite strict_reverse_is_single in E. injection E as E. symmetry. exact E.
Qed.

End Strict.

(* A draft token other than token 0 costs at least the certificate of strict greedy; and there is none where p_1 = 0. *)
Theorem strict_reverse_kl : forall p q n x, target p n -> reverse_drafter q p n -> argmax q n x -> x <> 0%nat ->
  0 < p 1%nat /\ Formulas.strict_reverse_kl (p 0%nat) (p 1%nat) <= reverse_KL n p q.
Proof.
  intros p q n x P Q X N. assert (L := proj1 X). assert (TWO : (2 <= n)%nat) by lia.
  assert (PX : p x <= p 1%nat) by (apply (target_descending p n P); lia).
  assert (P1 : 0 < p 1%nat) by (apply Rnot_le_lt; intro Z; apply (reverse_kl_infinite p q n x Q X); lra).
  split; trivial.
  assert (S := single_reverse_kl p q n 1 x P Q TWO X PX). rewrite strict_reverse_is_single in S by trivial. exact S.
Qed.
