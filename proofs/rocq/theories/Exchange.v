(* Exchanging two tokens of the drafter: only the most probable rejected token matters. *)

Require Import Reals Lra Lia.
From Symcert Require Import Vocabulary Sums Logs Distributions.
Open Scope R_scope.

(* q with its probabilities of x and y swapped. *)
Definition exchanged (q : nat -> R) (x y : nat) : nat -> R := update (update q x (q y)) y (q x).

Lemma exchanged_first : forall q x y, exchanged q x y x = q y.
Proof.
  intros q x y. unfold exchanged. destruct (Nat.eq_dec x y) as [-> | N].
  - apply update_same.
  - rewrite update_other, update_same; trivial.
Qed.

Lemma exchanged_second : forall q x y, exchanged q x y y = q x.
Proof. intros. apply update_same. Qed.

Lemma exchanged_other : forall q x y i, i <> x -> i <> y -> exchanged q x y i = q i.
Proof. intros. unfold exchanged. rewrite !update_other; trivial. Qed.

(* Whatever holds of every value of q holds of every value of the exchanged one. *)
Lemma exchanged_values : forall (A : R -> Prop) q n x y, (x < n)%nat -> (y < n)%nat ->
  (forall i, (i < n)%nat -> A (q i)) -> forall i, (i < n)%nat -> A (exchanged q x y i).
Proof.
  intros A q n x y X Y H i I.
  destruct (Nat.eq_dec i x) as [-> | NX]; [rewrite exchanged_first; auto |].
  destruct (Nat.eq_dec i y) as [-> | NY]; [rewrite exchanged_second; auto |].
  rewrite exchanged_other; auto.
Qed.

(* The mass stays, and the divergence changes by (p_x - p_y)(log q_x - log q_y). *)
Theorem exchange_identity : forall p q n x y, (x < n)%nat -> (y < n)%nat ->
  KL n p (exchanged q x y) - KL n p q = (p x - p y) * (ln (q x) - ln (q y)) /\ sum (exchanged q x y) n = sum q n.
Proof.
  intros p q n x y X Y. split.
  - unfold KL.
    rewrite (sum_ext _ (update (update (fun i => p i * (ln (p i) - ln (q i))) x (p x * (ln (p x) - ln (q y))))
                               y (p y * (ln (p y) - ln (q x))))).
    + rewrite !sum_update by trivial. unfold update.
      destruct (Nat.eq_dec y x) as [-> |]; ring.
    + intros i _. unfold exchanged, update.
      destruct (Nat.eq_dec i y) as [-> |]; trivial. destruct (Nat.eq_dec i x) as [-> |]; trivial.
  - unfold exchanged. rewrite !sum_update by trivial. unfold update. destruct (Nat.eq_dec y x) as [-> |]; ring.
Qed.

(* A drafter that may draft x is no closer to the target than one that may draft the more probable y. *)
Theorem exchange : forall p q n x y, distribution p n -> drafter q p n -> argmax q n x -> (y < n)%nat -> p x <= p y ->
  drafter (exchanged q x y) p n /\ argmax (exchanged q x y) n y /\ KL n p (exchanged q x y) <= KL n p q.
Proof.
  intros p q n x y (NONNEG & _) ((QN & QS) & COVERS) (X & TOP) Y L.
  destruct (exchange_identity p q n x y X Y) as (COST & MASS).
  split; [split; [split |] | split; [split |]]; trivial.
  - apply (exchanged_values (fun v => 0 <= v)); trivial.
  - rewrite MASS. exact QS.
  - intros i I POS. destruct (Nat.eq_dec i x) as [-> | NX]; [rewrite exchanged_first; apply COVERS; trivial; lra |].
    destruct (Nat.eq_dec i y) as [-> | NY]; [| rewrite exchanged_other; auto].
    rewrite exchanged_second. apply Rlt_le_trans with (q y); auto.
  - rewrite exchanged_second. apply (exchanged_values (fun v => v <= q x) q n); trivial.
  - enough ((p x - p y) * (ln (q x) - ln (q y)) <= 0) by lra.
    destruct (NONNEG y Y) as [POS | ZERO].
    + assert (ln (q y) <= ln (q x)) by (apply ln_le_mono; auto).
      assert (0 <= (p y - p x) * (ln (q x) - ln (q y))) by (apply Rmult_le_pos; lra). lra.
    + assert (0 <= p x) by auto. replace (p x) with (p y) by lra. lra.
Qed.
