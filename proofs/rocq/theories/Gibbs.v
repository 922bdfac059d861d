(* Donsker-Varadhan and the master lemma: every certificate is a choice of multipliers u_i = e^{f_i}. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions.
Open Scope R_scope.

(* Multipliers may be 0 only where the target is. *)
Definition multipliers (u p : nat -> R) (n : nat) : Prop :=
  forall i, (i < n)%nat -> 0 <= u i /\ (0 < p i -> 0 < u i).

(* Before the logarithm of the last sum is taken. *)
Lemma gibbs : forall n p q u, distribution p n -> drafter q p n -> multipliers u p n ->
  sum (fun i => p i * ln (u i)) n + 1 - sum (fun i => q i * u i) n <= KL n p q.
Proof.
  intros n p q u (P & S) ((Q & _) & C) U. unfold KL.
  rewrite <- S at 1. rewrite <- sum_plus, <- sum_minus. apply sum_le. intros i I.
  destruct (U i I). apply gibbs_term; auto.
Qed.

(* KL(p || q) >= sum p_i f_i - log sum q_i e^{f_i}, for every real f. *)
Theorem donsker_varadhan : forall n p q f, distribution p n -> drafter q p n ->
  sum (fun i => p i * f i) n - ln (sum (fun i => q i * exp (f i)) n) <= KL n p q.
Proof.
  intros n p q f P Q.
  set (z := sum (fun i => q i * exp (f i)) n).
  assert (Z : 0 < z).
  { destruct P as (P & S). destruct Q as ((Q & _) & C).
    destruct (Rle_lt_dec z 0) as [N |]; trivial. exfalso.
    assert (A : forall i, (i < n)%nat -> p i <= 0).
    { intros i I. destruct (Rle_lt_dec (p i) 0) as [| L]; trivial. exfalso.
      assert (0 < z); [| lra].
      apply sum_pos with i; trivial.
      - intros j J. apply Rmult_le_pos; auto. left; apply exp_pos.
      - apply Rmult_lt_0_compat; [apply C; trivial | apply exp_pos]. }
    assert (sum p n <= sum (fun _ => 0) n) by (apply sum_le; trivial).
    rewrite sum_const in *; lra. }
  assert (G := gibbs n p q (fun i => exp (f i) / z) P Q).
  assert (E : sum (fun i => q i * (exp (f i) / z)) n = 1).
  { rewrite (sum_ext _ (fun i => / z * (q i * exp (f i)))), sum_scal.
    - fold z; field; lra.
    - intros; field; lra. }
  assert (L : sum (fun i => p i * ln (exp (f i) / z)) n = sum (fun i => p i * f i) n - ln z).
  { rewrite (sum_ext _ (fun i => p i * f i - ln z * p i)), sum_minus, sum_scal.
    - rewrite (proj2 P); ring.
    - intros i _. rewrite ln_div, ln_exp; trivial; [ring | apply exp_pos]. }
  cbv beta in G. rewrite E, L in G.
  enough (sum (fun i => p i * f i) n - ln z + 1 - 1 <= KL n p q) by lra.
  apply G. intros i I. split; [left |]; intros; apply Rdiv_lt_0_compat; trivial; apply exp_pos.
Qed.

(* With sum q_i u_i <= 1 the multipliers' logarithms bound the divergence. *)
Lemma bounded_by_multipliers : forall n p q u, distribution p n -> drafter q p n -> multipliers u p n ->
  sum (fun i => q i * u i) n <= 1 -> sum (fun i => p i * ln (u i)) n <= KL n p q.
Proof. intros n p q u P Q U S. generalize (gibbs n p q u P Q U). lra. Qed.

(* (i) sum (u_i - 1) <= 0 and (ii) (q_i - q_a)(u_i - 1) <= 0 for a pivot a. Multipliers are 1 off the set S of the
   paper's statement, where both conditions and the conclusion say nothing. *)
Theorem master_lemma : forall n p q u a, distribution p n -> drafter q p n -> multipliers u p n -> (a < n)%nat ->
  sum (fun i => u i - 1) n <= 0 ->
  (forall i, (i < n)%nat -> (q i - q a) * (u i - 1) <= 0) ->
  sum (fun i => p i * ln (u i)) n <= KL n p q.
Proof.
  intros n p q u a P Q U A I II. apply bounded_by_multipliers; trivial.
  assert (S : sum (fun i => q i * (u i - 1)) n <= q a * sum (fun i => u i - 1) n).
  { rewrite <- sum_scal. apply sum_le. intros i L. specialize (II i L). lra. }
  assert (0 <= q a) by (destruct Q as ((Q & _) & _); auto).
  assert (q a * sum (fun i => u i - 1) n <= 0) by (generalize (Rmult_le_compat_l (q a) _ 0 H I); lra).
  rewrite (sum_ext _ (fun i => q i + q i * (u i - 1))), sum_plus by (intros; ring).
  destruct Q as ((_ & E) & _). lra.
Qed.

Theorem KL_nonneg : forall n p q, distribution p n -> drafter q p n -> 0 <= KL n p q.
Proof.
  intros n p q P Q.
  assert (B : sum (fun i => p i * ln 1) n <= KL n p q).
  { apply (bounded_by_multipliers n p q (fun _ => 1)); trivial.
    - intros i _. split; intros; lra.
    - rewrite (sum_ext _ q) by (intros; ring). right. exact (proj2 (proj1 Q)). }
  rewrite (sum_zero (fun i => p i * ln 1)) in B by (intros; rewrite ln_1; ring). exact B.
Qed.
