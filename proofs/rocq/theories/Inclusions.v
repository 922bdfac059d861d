(* Which rule rejects less than which, and that it then has the larger certificate. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Entropy Rules.
From Symcert.Generated Require Import RejectionSets.
Open Scope R_scope.

(* S is a part of T among the n tokens. *)
Definition included (n : nat) (S T : nat -> Prop) : Prop := forall x, (x < n)%nat -> S x -> T x.

(* --- the order of certificates *)

(* Whoever may draft a token of S has a divergence of at least b. *)
Definition certifies (p : nat -> R) (n : nat) (S : nat -> Prop) (b : bound) : Prop :=
  forall q x, drafter q p n -> argmax q n x -> S x -> at_least b (KL n p q).

Definition bound_le (b c : bound) : Prop :=
  match b, c with
  | _, Infinite => True
  | Finite r, Finite s => r <= s
  | Infinite, Finite _ => False
  end.

(* The infimum: the largest of these bounds. *)
Definition is_certificate (p : nat -> R) (n : nat) (S : nat -> Prop) (c : bound) : Prop :=
  certifies p n S c /\ forall b, certifies p n S b -> bound_le b c.

(* What bounds every drafter that a set rejects bounds those that a part of it rejects. *)
Lemma certified_by_larger : forall p n S T b, included n S T -> certifies p n T b -> certifies p n S b.
Proof. intros p n S T b I C q x Q A X. apply (C q x Q A). apply I; trivial. exact (proj1 A). Qed.

(* The smaller set has the larger certificate, whatever formula it has. *)
Theorem infima_ordered : forall p n S T c d, included n S T ->
  is_certificate p n S c -> is_certificate p n T d -> bound_le d c.
Proof.
  intros p n S T c d I (_ & LARGEST) (SOUND & _). apply LARGEST. exact (certified_by_larger p n S T d I SOUND).
Qed.

Section Inclusions.

Variables (p : nat -> R) (n : nat).
Hypothesis P : target p n.

Lemma greedy_largest : forall x, (x < n)%nat -> p x <= p 0%nat.
Proof. intros x X. exact (target_descending p n P 0 x (Nat.le_0_l x) X). Qed.

(* --- different rules *)

Theorem top_m_in_relaxed : forall m delta, included n (rejects_top_m p n m) (rejects_relaxed p n m delta).
Proof. intros m delta x _ H. left. exact H. Qed.

Theorem additive_in_relaxed : forall m delta, included n (rejects_additive p n delta) (rejects_relaxed p n m delta).
Proof. intros m delta x _ H. right. exact H. Qed.

Theorem top_m_in_relaxed_ratio : forall m r, included n (rejects_top_m p n m) (rejects_relaxed_ratio p n m r).
Proof. intros m r x _ H. left. exact H. Qed.

Theorem multiplicative_in_relaxed_ratio : forall m r,
  included n (rejects_multiplicative p n r) (rejects_relaxed_ratio p n m r).
Proof. intros m r x _ H. right. exact H. Qed.

(* The thresholds differ by (t - (1 - alpha)) + (1 - alpha)(1 - p_0). *)
Theorem additive_in_multiplicative : forall t alpha, alpha <= 1 -> 1 - alpha <= t ->
  included n (rejects_additive p n t) (rejects_multiplicative p n alpha).
Proof.
  intros t alpha A T x _ H. unfold rejects_additive, rejects_multiplicative in *.
  assert (0 <= (1 - alpha) * (1 - p 0%nat)).
  { apply Rmult_le_pos; [lra |]. generalize (target_at_most_1 p n P 0 (vocabulary_not_empty p n P)). lra. }
  lra.
Qed.

Theorem strict_is_top_1 : forall x, rejects_strict p n x <-> rejects_top_m p n 1 x.
Proof. intro x. reflexivity. Qed.

(* With anything added inside the logarithm: the set of {p <= delta (p_0 + e)}. *)
Theorem typical_in_multiplicative_set : forall epsilon delta e, 0 <= delta -> 0 <= e ->
  included n (rejects_typical p n epsilon delta e) (fun x => p x <= delta * (p 0%nat + e)).
Proof.
  intros epsilon delta e D E x _ H. unfold rejects_typical in H.
  generalize (proj2 (entropy_factor p n e P E) delta D) (Rmin_r epsilon (delta * exp (- entropy p n e))). lra.
Qed.

Theorem typical_in_constant_set : forall epsilon delta e,
  included n (rejects_typical p n epsilon delta e) (fun x => p x <= epsilon).
Proof.
  intros epsilon delta e x _ H. unfold rejects_typical in H.
  generalize (Rmin_l epsilon (delta * exp (- entropy p n e))). lra.
Qed.

(* The floor of the entropy is strict where x is between 0 and p_0; at 0 the product is positive. *)
Theorem typical_in_multiplicative : forall epsilon delta, 0 < delta < 1 ->
  included n (rejects_typical p n epsilon delta 0) (rejects_multiplicative p n delta).
Proof.
  intros epsilon delta (D & D') x X H. unfold rejects_multiplicative.
  assert (T := greedy_token_positive p n P).
  assert (L : p x <= delta * p 0%nat).
  { generalize (typical_in_multiplicative_set epsilon delta 0 (Rlt_le _ _ D) (Rle_refl 0) x X H). lra. }
  assert (S : delta * p 0%nat < p 0%nat) by (generalize (Rmult_lt_compat_r (p 0%nat) delta 1 T D'); lra).
  destruct (target_nonneg p n P x X) as [Y | <-]; [| apply Rmult_lt_0_compat; trivial].
  assert (F : exp (- entropy p n 0) < p 0%nat) by (apply entropy_factor_strict with x; trivial; lra).
  apply (Rmult_lt_compat_l delta) in F; trivial.
  unfold rejects_typical in H. generalize (Rmin_r epsilon (delta * exp (- entropy p n 0))). lra.
Qed.

(* --- below strict: a set without token 0 rejects what strict greedy rejects *)

Lemma without_greedy_token : forall S : nat -> Prop, ~ S 0%nat -> included n S (rejects_strict p n).
Proof.
  intros S K [| x] X H; [contradiction |]. split; [lia |]. apply (target_descending p n P); lia || trivial.
Qed.

Theorem additive_in_strict : forall t, ~ rejects_additive p n t 0 ->
  included n (rejects_additive p n t) (rejects_strict p n).
Proof. intros t K. apply without_greedy_token; exact K. Qed.

Theorem multiplicative_in_strict : forall alpha, ~ rejects_multiplicative p n alpha 0 ->
  included n (rejects_multiplicative p n alpha) (rejects_strict p n).
Proof. intros alpha K. apply without_greedy_token; exact K. Qed.

Theorem top_m_in_strict : forall m, ~ rejects_top_m p n m 0 -> included n (rejects_top_m p n m) (rejects_strict p n).
Proof. intros m K. apply without_greedy_token; exact K. Qed.

Theorem relaxed_in_strict : forall m delta, ~ rejects_relaxed p n m delta 0 ->
  included n (rejects_relaxed p n m delta) (rejects_strict p n).
Proof. intros m delta K. apply without_greedy_token; exact K. Qed.

Theorem relaxed_ratio_in_strict : forall m r, ~ rejects_relaxed_ratio p n m r 0 ->
  included n (rejects_relaxed_ratio p n m r) (rejects_strict p n).
Proof. intros m r K. apply without_greedy_token; exact K. Qed.

Theorem typical_in_strict : forall epsilon delta e, ~ rejects_typical p n epsilon delta e 0 ->
  included n (rejects_typical p n epsilon delta e) (rejects_strict p n).
Proof. intros epsilon delta e K. apply without_greedy_token; exact K. Qed.

(* Whatever token 0 does: the set is a part of strict's by its declaration. *)
Theorem constant_in_strict : forall a, included n (rejects_constant p n a) (rejects_strict p n).
Proof. intros a x _ (_ & H). exact H. Qed.

Theorem typical_in_constant : forall epsilon delta a, epsilon < a -> ~ rejects_typical p n epsilon delta 0 0 ->
  included n (rejects_typical p n epsilon delta 0) (rejects_constant p n a).
Proof.
  intros epsilon delta a A K x X H. split.
  - generalize (typical_in_constant_set epsilon delta 0 x X H). lra.
  - exact (typical_in_strict epsilon delta 0 K x X H).
Qed.

(* --- every rule in every parameter *)

(* The token of a higher rank is no more probable. *)
Lemma beyond_falls : forall m m' x, (m <= m')%nat -> (m' < n)%nat /\ p x <= p m' -> (m < n)%nat /\ p x <= p m.
Proof.
  intros m m' x M (N & L). split; [lia |]. generalize (target_descending p n P m m' M N). lra.
Qed.

Lemma share_grows : forall r r', r <= r' -> r * p 0%nat <= r' * p 0%nat.
Proof. intros r r' L. apply Rmult_le_compat_r; trivial. left. exact (greedy_token_positive p n P). Qed.

Theorem additive_monotone_in_t : forall t t', t <= t' ->
  included n (rejects_additive p n t') (rejects_additive p n t).
Proof. intros t t' L x _ H. unfold rejects_additive in *. lra. Qed.

Theorem multiplicative_monotone_in_alpha : forall alpha alpha', alpha <= alpha' ->
  included n (rejects_multiplicative p n alpha) (rejects_multiplicative p n alpha').
Proof.
  intros alpha alpha' L x _ H. unfold rejects_multiplicative in *. generalize (share_grows alpha alpha' L). lra.
Qed.

Theorem constant_monotone_in_a : forall a a', a <= a' -> included n (rejects_constant p n a) (rejects_constant p n a').
Proof. intros a a' L x _ (B & H). split; [lra | exact H]. Qed.

Theorem top_m_monotone_in_m : forall m m', (m <= m')%nat ->
  included n (rejects_top_m p n m') (rejects_top_m p n m).
Proof. intros m m' L x _ H. exact (beyond_falls m m' x L H). Qed.

Theorem relaxed_monotone_in_m : forall m m' delta, (m <= m')%nat ->
  included n (rejects_relaxed p n m' delta) (rejects_relaxed p n m delta).
Proof. intros m m' delta L x _ [H | H]; [left; exact (beyond_falls m m' x L H) | right; exact H]. Qed.

Theorem relaxed_monotone_in_delta : forall m delta delta', delta <= delta' ->
  included n (rejects_relaxed p n m delta') (rejects_relaxed p n m delta).
Proof. intros m delta delta' L x _ [H | H]; [left; exact H | right; lra]. Qed.

Theorem relaxed_ratio_monotone_in_m : forall m m' r, (m <= m')%nat ->
  included n (rejects_relaxed_ratio p n m' r) (rejects_relaxed_ratio p n m r).
Proof. intros m m' r L x _ [H | H]; [left; exact (beyond_falls m m' x L H) | right; exact H]. Qed.

Theorem relaxed_ratio_monotone_in_r : forall m r r', r <= r' ->
  included n (rejects_relaxed_ratio p n m r) (rejects_relaxed_ratio p n m r').
Proof.
  intros m r r' L x _ [H | H]; [left; exact H | right]. generalize (share_grows r r' L). lra.
Qed.

Theorem typical_monotone_in_epsilon : forall epsilon epsilon' delta e, epsilon <= epsilon' ->
  included n (rejects_typical p n epsilon delta e) (rejects_typical p n epsilon' delta e).
Proof.
  intros epsilon epsilon' delta e L x _ H. unfold rejects_typical in *.
  eapply Rle_trans; [exact H | apply Rle_min_compat_r; exact L].
Qed.

(* A larger factor before the exponential raises the second of the two thresholds, as a larger exponential does. *)
Lemma typical_threshold : forall epsilon delta delta' e e',
  delta * exp (- entropy p n e) <= delta' * exp (- entropy p n e') ->
  included n (rejects_typical p n epsilon delta e) (rejects_typical p n epsilon delta' e').
Proof.
  intros epsilon delta delta' e e' L x _ H. unfold rejects_typical in *.
  eapply Rle_trans; [exact H | apply Rle_min_compat_l; exact L].
Qed.

Theorem typical_monotone_in_delta : forall epsilon delta delta' e, delta <= delta' ->
  included n (rejects_typical p n epsilon delta e) (rejects_typical p n epsilon delta' e).
Proof.
  intros epsilon delta delta' e L. apply typical_threshold. apply Rmult_le_compat_r; trivial. left. apply exp_pos.
Qed.

Theorem typical_monotone_in_entropy_eps : forall epsilon delta e e', 0 <= delta -> 0 <= e <= e' ->
  included n (rejects_typical p n epsilon delta e) (rejects_typical p n epsilon delta e').
Proof.
  intros epsilon delta e e' D E. apply typical_threshold. apply Rmult_le_compat_l; trivial.
  apply entropy_falls; trivial. exact (proj1 P).
Qed.

End Inclusions.

(* Every declared rule that keeps token 0 has at least the certificate of strict greedy verification. *)
Theorem strict_is_least : forall declared p n c d, target p n -> ~ rejects declared p n 0 ->
  is_certificate p n (rejects declared p n) c -> is_certificate p n (rejects_strict p n) d -> bound_le d c.
Proof.
  intros declared p n c d P K. apply infima_ordered. apply without_greedy_token; trivial.
Qed.
