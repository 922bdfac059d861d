(* Every rule for one draft token rejects a lower level set of the target, and keeps the greedy token unless it ties. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions Entropy.
From Symcert.Generated Require Import RejectionSets.
Open Scope R_scope.

(* With a token, every less probable one. *)
Definition lower_level_set (p : nat -> R) (S : nat -> Prop) : Prop := forall x y, p y <= p x -> S x -> S y.

Section LevelSets.

Variables (p : nat -> R) (n : nat).

(* --- the elementary sets, and what is made of them *)

Lemma lower_below : forall t, lower_level_set p (fun x => p x < t).
Proof. intros t x y L X. lra. Qed.

Lemma lower_up_to : forall t, lower_level_set p (fun x => p x <= t).
Proof. intros t x y L X. lra. Qed.

Lemma lower_intersection : forall S T, lower_level_set p S -> lower_level_set p T ->
  lower_level_set p (fun x => S x /\ T x).
Proof. intros S T LS LT x y L (HS & HT). split; [apply (LS x) | apply (LT x)]; trivial. Qed.

Lemma lower_union : forall S T, lower_level_set p S -> lower_level_set p T ->
  lower_level_set p (fun x => S x \/ T x).
Proof. intros S T LS LT x y L [H | H]; [left; apply (LS x) | right; apply (LT x)]; trivial. Qed.

Lemma lower_beyond : forall m, lower_level_set p (fun x => (m < n)%nat /\ p x <= p m).
Proof. intros m x y L (M & X). split; [trivial | lra]. Qed.

(* --- every rule rejects a lower level set *)

Theorem lower_level_set_strict : lower_level_set p (rejects_strict p n).
Proof. exact (lower_beyond 1). Qed.

Theorem lower_level_set_top_m : forall m, lower_level_set p (rejects_top_m p n m).
Proof. exact lower_beyond. Qed.

Theorem lower_level_set_additive : forall t, lower_level_set p (rejects_additive p n t).
Proof. intro t. apply lower_below. Qed.

Theorem lower_level_set_multiplicative : forall alpha, lower_level_set p (rejects_multiplicative p n alpha).
Proof. intro alpha. apply lower_below. Qed.

Theorem lower_level_set_relaxed : forall m delta, lower_level_set p (rejects_relaxed p n m delta).
Proof. intros m delta. apply lower_union; [apply lower_beyond | apply lower_below]. Qed.

Theorem lower_level_set_relaxed_ratio : forall m r, lower_level_set p (rejects_relaxed_ratio p n m r).
Proof. intros m r. apply lower_union; [apply lower_beyond | apply lower_below]. Qed.

Theorem lower_level_set_typical : forall epsilon delta entropy_eps,
  lower_level_set p (rejects_typical p n epsilon delta entropy_eps).
Proof. intros epsilon delta entropy_eps. apply lower_up_to. Qed.

Theorem lower_level_set_constant : forall a, lower_level_set p (rejects_constant p n a).
Proof. intro a. apply lower_intersection; [apply lower_below | apply lower_beyond]. Qed.

(* --- every rule keeps token 0: what is compared by rank must not tie, the entropy's threshold not reach p_0 *)

Theorem token_0_kept_strict : ((1 < n)%nat -> p 1%nat < p 0%nat) -> ~ rejects_strict p n 0.
Proof. intros TIE (N & L). specialize (TIE N). lra. Qed.

Theorem token_0_kept_top_m : forall m, ((m < n)%nat -> p m < p 0%nat) -> ~ rejects_top_m p n m 0.
Proof. intros m TIE (N & L). specialize (TIE N). lra. Qed.

Theorem token_0_kept_additive : forall t, 0 <= t -> ~ rejects_additive p n t 0.
Proof. intros t T L. unfold rejects_additive in L. lra. Qed.

Theorem token_0_kept_relaxed : forall m delta, 0 <= delta -> ((m < n)%nat -> p m < p 0%nat) ->
  ~ rejects_relaxed p n m delta 0.
Proof. intros m delta D TIE [(N & L) | L]; [specialize (TIE N) |]; lra. Qed.

Theorem token_0_kept_constant : forall a, ((1 < n)%nat -> p 1%nat < p 0%nat) -> ~ rejects_constant p n a 0.
Proof. intros a TIE (_ & N & L). specialize (TIE N). lra. Qed.

Hypothesis P : target p n.

Lemma share_of_greedy : forall r, r <= 1 -> r * p 0%nat <= p 0%nat.
Proof.
  intros r L. assert (T := greedy_token_positive p n P).
  generalize (Rmult_le_compat_r (p 0%nat) r 1 (Rlt_le _ _ T) L). lra.
Qed.

Theorem token_0_kept_multiplicative : forall alpha, alpha <= 1 -> ~ rejects_multiplicative p n alpha 0.
Proof. intros alpha A L. unfold rejects_multiplicative in L. generalize (share_of_greedy alpha A). lra. Qed.

Theorem token_0_kept_relaxed_ratio : forall m r, r <= 1 -> ((m < n)%nat -> p m < p 0%nat) ->
  ~ rejects_relaxed_ratio p n m r 0.
Proof. intros m r A TIE [(N & L) | L]; [specialize (TIE N) | generalize (share_of_greedy r A)]; lra. Qed.

Theorem token_0_kept_typical : forall epsilon delta entropy_eps, 0 <= delta -> 0 <= entropy_eps ->
  delta * (p 0%nat + entropy_eps) < p 0%nat -> ~ rejects_typical p n epsilon delta entropy_eps 0.
Proof.
  intros epsilon delta e D E C L. unfold rejects_typical in L.
  generalize (proj2 (entropy_factor p n e P E) delta D) (Rmin_r epsilon (delta * exp (- entropy p n e))). lra.
Qed.

(* The condition always holds where nothing is added inside the logarithm. *)
Lemma typical_keeps_greedy_token : forall epsilon delta, 0 <= delta < 1 -> ~ rejects_typical p n epsilon delta 0 0.
Proof.
  intros epsilon delta (D & D'). apply token_0_kept_typical; trivial; [lra |].
  generalize (Rmult_lt_compat_r (p 0%nat) delta 1 (greedy_token_positive p n P) D'). lra.
Qed.

End LevelSets.

(* --- all rules at once *)

(* What keeps token 0. *)
Definition decided (declared : rule) (p : nat -> R) (n : nat) : Prop :=
  match declared with
  | strict | constant _ => (1 < n)%nat -> p 1%nat < p 0%nat
  | top_m m | relaxed m _ | relaxed_ratio m _ => (m < n)%nat -> p m < p 0%nat
  | typical _ delta entropy_eps => delta * (p 0%nat + entropy_eps) < p 0%nat
  | additive _ | multiplicative _ => True
  end.

(* Every declared rule rejects a lower level set of the target, and not token 0 where nothing decisive ties. *)
Theorem level_sets : forall declared p n, target p n -> admissible declared ->
  lower_level_set p (rejects declared p n) /\ (decided declared p n -> ~ rejects declared p n 0).
Proof.
  intros declared p n P; destruct declared; simpl; intro A; split.
  - apply lower_level_set_additive.
  - intros _. apply token_0_kept_additive. apply A.
  - apply lower_level_set_constant.
  - apply token_0_kept_constant.
  - apply lower_level_set_multiplicative.
  - intros _. apply token_0_kept_multiplicative; [exact P | apply A].
  - apply lower_level_set_relaxed.
  - apply token_0_kept_relaxed. apply A.
  - apply lower_level_set_relaxed_ratio.
  - apply token_0_kept_relaxed_ratio; [exact P | apply A].
  - apply lower_level_set_strict.
  - apply token_0_kept_strict.
  - apply lower_level_set_top_m.
  - apply token_0_kept_top_m.
  - apply lower_level_set_typical.
  - destruct A as (_ & (D & _) & (E & _)). apply token_0_kept_typical; trivial. left; exact D.
Qed.
