(* Which entries the runtime looks at: the K largest probabilities of an unsorted row are enough, and how many that is.

   A row is a distribution p over n tokens in any order; t is its argmax. What follows is about the value that the
   generated code computes from topk of the row, and about drafters of the row as it is. *)

Require Import Reals Lra Lia List Sorting.Permutation.
From Symcert Require Import Vocabulary Sums Distributions Ranks Psi Pools Single Tensors Algorithm TopK.
From Symcert Require Partial Tree.
From Symcert.Generated Require Formulas.
Import ListNotations.
Open Scope R_scope.

(* --- counting in an unsorted row *)

Definition number (J : nat -> bool) (n : nat) : nat := length (filter J (seq 0 n)).

Lemma filter_length_permutation : forall (A : Type) (J : A -> bool) l l', Permutation l l' ->
  length (filter J l) = length (filter J l').
Proof.
  intros A J l l' SAME. induction SAME as [| a l l' _ IH | a b l | l m t _ IH _ IH']; trivial; simpl.
  - destruct (J a); simpl; congruence.
  - destruct (J a), (J b); reflexivity.
  - congruence.
Qed.

Lemma filter_length_map : forall (A B : Type) (h : A -> B) (J : B -> bool) l,
  length (filter J (map h l)) = length (filter (fun a => J (h a)) l).
Proof. intros A B h J l. induction l as [| a l IH]; trivial. simpl. destruct (J (h a)); simpl; congruence. Qed.

Lemma number_shuffled : forall J s n, shuffle s n -> number (fun i => J (s i)) n = number J n.
Proof.
  intros J s n S. unfold number. rewrite <- (filter_length_map nat nat s).
  apply filter_length_permutation. exact S.
Qed.

Lemma number_ext : forall J J' n, (forall i, (i < n)%nat -> J i = J' i) -> number J n = number J' n.
Proof. intros J J' n H. unfold number. f_equal. apply filter_ext_in. intros i I. apply H. apply in_seq in I. lia. Qed.

Lemma filter_whole : forall (A : Type) (J : A -> bool) l, (forall a, In a l -> J a = true) -> filter J l = l.
Proof.
  intros A J l. induction l as [| a l IH]; intro H; trivial. simpl. rewrite (H a (or_introl eq_refl)), IH; trivial.
  intros b B. apply H. right. exact B.
Qed.

(* --- the certificate of one draft token *)

(* A level closes everything at or below it, sorted or not. *)
Lemma value_closed : forall p K n b, (1 <= K <= n)%nat -> 0 < level 1 b p K ->
  (forall i, (K <= i < n)%nat -> p i <= level 1 b p K) -> Formulas.single_exact p n b = Formulas.single_exact p K b.
Proof.
  intros p K n b L C CLOSED. assert (E : level 1 b p n = level 1 b p K) by (apply level_closed; trivial; lra).
  unfold Formulas.single_exact. cbv zeta. change (max_over 1%nat n _) with (level 1 b p n).
  change (max_over 1%nat K _) with (level 1 b p K). rewrite E. set (c := level 1 b p K) in *.
  rewrite !sum_over_from_0, (sum_cut _ K n) by (lia || (intros i I; rewrite Rmax_left; [exact psi_0 |];
    assert (p i / c <= 1) by (apply ratio_at_most_1; auto); lra)).
  reflexivity.
Qed.

(* Zeros behind a row, which the runtime adds to a vocabulary of one token, change nothing. *)
Theorem padding_is_harmless : forall a l d b, 0 < a -> 0 <= b ->
  torch_single_exact ((a :: l) ++ repeat 0 d) b = torch_single_exact (a :: l) b.
Proof.
  intros a l d b A B. set (row := (a :: l) ++ repeat 0 d). set (p := fun i => nth i row 0).
  set (K := length (a :: l)). assert (SOME : (1 <= K)%nat) by (unfold K; simpl; lia).
  assert (LENGTH : length row = (K + d)%nat) by (unfold row; rewrite app_length, repeat_length; reflexivity).
  assert (ROW : row = tabulate p (K + d)) by (rewrite <- LENGTH; symmetry; apply tabulate_entries).
  assert (FRONT : a :: l = tabulate p K).
  { rewrite <- (tabulate_firstn R p K (K + d)), <- ROW by lia. unfold row. rewrite firstn_app.
    replace (K - length (a :: l))%nat with 0%nat by (unfold K; lia). unfold K.
    rewrite firstn_all. simpl firstn. symmetry. apply app_nil_r. }
  rewrite ROW, FRONT, !computed_single_exact by lia.
  assert (C : 0 < level 1 b p K) by (apply level_positive; lra || exact SOME || exact A).
  apply value_closed; trivial; [lia |]. intros i (I & _). apply Rle_trans with 0; [| lra].
  right. unfold p, row. rewrite app_nth2 by exact I. apply nth_repeat.
Qed.

Section Row.

Variables (p : nat -> R) (n t : nat).
Hypothesis P : distribution p n.
Hypothesis T : argmax p n t.

Let row := tabulate p n.

(* The row in falling order is a target whose token 0 is t. *)
Lemma row_sorted : exists s, sorts s p n /\ s 0%nat = t /\ target (fun i => p (s i)) n /\
  sorted (tabulate p n) = tabulate (fun i => p (s i)) n.
Proof.
  destruct (sorting_exists p n t (proj1 T) (proj2 T)) as (s & S & E). exists s. split; [| split; [| split]]; trivial.
  - apply sorted_target; trivial.
  - rewrite <- (topk_sorts s p n n S (Nat.le_refl n)). unfold topk.
    symmetry. apply firstn_all2. unfold row, sorted.
    rewrite <- (Permutation_length (sort_permutation R (fun a => a) (tabulate p n))).
    rewrite tabulate_length. apply Nat.le_refl.
Qed.

Section Competitor.

Variables (K : nat) (b : R).
Hypothesis KNOWN : (1 <= K <= n)%nat.
Hypothesis B : 0 <= b <= p t.

(* The closure test: with every token, or with the (K+1)-th no larger than the level of the K largest, their value is
   the certificate of the whole row. *)
Theorem closure_test : K = n \/ nth K (sorted row) 0 <= torch_level (topk K row) b ->
  torch_single_exact (topk K row) b = torch_single_exact (sorted row) b.
Proof.
  destruct row_sorted as (s & S & E & F & SORTED). unfold row.
  rewrite (topk_sorts s p n K S), SORTED, computed_level, !computed_single_exact by lia.
  intros [-> | CLOSED]; [reflexivity |]. symmetry.
  apply single_closed; trivial; [rewrite E; trivial |]. intros i I.
  rewrite tabulate_nth in CLOSED by lia. apply Rle_trans with (2 := CLOSED).
  apply (target_descending _ n F); lia.
Qed.

(* Without it the value is at most the certificate. *)
Theorem open_pool_is_a_lower_bound : torch_single_exact (topk K row) b <= torch_single_exact (sorted row) b.
Proof.
  destruct row_sorted as (s & S & E & F & SORTED). unfold row.
  rewrite (topk_sorts s p n K S), SORTED, !computed_single_exact by lia.
  apply Partial.certificate_antitone with n; trivial; try lia; [lra | rewrite E; lra].
Qed.

(* The runtime's K: no fewer than there are tokens above half of the largest. Its pool is always closed. *)
Theorem half_pool_is_closed : (number (fun y => if Rlt_dec (p t / 2) (p y) then true else false) n <= K)%nat ->
  torch_single_exact (topk K row) b = torch_single_exact (sorted row) b.
Proof.
  intro FEW. apply closure_test. destruct (Nat.eq_dec K n) as [| N]; [left; trivial | right].
  destruct row_sorted as (s & S & E & F & SORTED). unfold row. rewrite SORTED, tabulate_nth by lia.
  rewrite (topk_sorts s p n K S), computed_level by lia.
  assert (BF : 0 <= b <= p (s 0%nat)) by (rewrite E; trivial).
  assert (HALF := single_level_ge_half (fun i => p (s i)) n K b KNOWN BF). cbv beta in HALF. rewrite E in HALF.
  apply Rle_trans with (p t / 2); [| lra]. apply Rnot_lt_le. intro LARGE.
  rewrite <- (number_shuffled _ s n (proj1 S)) in FEW. unfold number in FEW.
  replace n with (Datatypes.S K + (n - Datatypes.S K))%nat in FEW by lia.
  rewrite seq_app, filter_app, app_length in FEW.
  rewrite (filter_whole nat _ (seq 0 (Datatypes.S K))), seq_length in FEW; [lia |].
  intros i I. apply in_seq in I. destruct (Rlt_dec (p t / 2) (p (s i))) as [| SMALL]; trivial.
  exfalso. apply SMALL. apply Rlt_le_trans with (1 := LARGE). apply (target_descending _ n F i K); lia.
Qed.

(* Sound for the row as it is: a rejected draft token x costs at least the value, closed or not. *)
Theorem computed_bound : forall q x, drafter q p n -> argmax q n x -> p x <= b ->
  torch_single_exact (topk K row) b <= KL n p q.
Proof.
  intros q x Q X PX. destruct row_sorted as (s & S & E & F & _). unfold row.
  rewrite (topk_sorts s p n K S), computed_single_exact, <- (shuffle_KL s n (proj1 S)) by lia.
  destruct (shuffle_inverse s n (proj1 S)) as (r & INVERSE). destruct (INVERSE x (proj1 X)) as (RANGE & BACK & _).
  apply Partial.single_partial with (r x); trivial.
  - apply shuffle_drafter; [exact (proj1 S) | trivial].
  - apply shuffle_argmax; [exact (proj1 S) | trivial |]. rewrite BACK. trivial.
  - rewrite BACK, E. lra.
Qed.

End Competitor.

(* Exact for the row as it is: for any set R of rejected tokens, xs the most probable one, the value is the largest
   radius within which no drafter's token is rejected, if the closure test passes. *)
Theorem computed_threshold : forall K R xs eps, (1 <= K <= n)%nat -> most_probable p R n xs ->
  K = n \/ nth K (sorted row) 0 <= torch_level (topk K row) (p xs) ->
  (forall q, drafter q p n -> KL n p q < eps -> forall x, argmax q n x -> ~ R x) <->
  eps <= torch_single_exact (topk K row) (p xs).
Proof.
  intros K R xs eps KNOWN MOST CLOSED. destruct MOST as (XS & RXS & TOP).
  assert (B : 0 <= p xs <= p t) by (split; [apply (proj1 P); trivial | apply (proj2 T); trivial]).
  rewrite closure_test by trivial. destruct row_sorted as (s & S & E & F & SORTED).
  unfold row. rewrite SORTED, computed_single_exact by lia.
  destruct (shuffle_inverse s n (proj1 S)) as (r & INVERSE). destruct (INVERSE xs XS) as (RANGE & BACK & _).
  assert (MOST : most_probable (fun i => p (s i)) (fun i => R (s i)) n (r xs)).
  { split; [| rewrite BACK; split]; trivial.
    intros i I RI. apply TOP; trivial. apply (shuffle_range s n); [exact (proj1 S) | trivial]. }
  assert (THRESHOLD := single_threshold _ n _ (r xs) eps F MOST). cbv beta in THRESHOLD. rewrite BACK in THRESHOLD.
  rewrite <- THRESHOLD. split.
  - intros H q' Q' CLOSE i I. destruct (shuffle_back s n (proj1 S) q' p Q') as (q & Q & SAME). apply (H q Q).
    + rewrite <- (shuffle_KL s n (proj1 S)). replace (KL n _ _) with (KL n (fun i => p (s i)) q'); trivial.
      apply sum_ext. intros j J. cbv beta. rewrite SAME by trivial. reflexivity.
    + split; [apply (shuffle_range s n); [exact (proj1 S) | exact (proj1 I)] |]. intros y Y.
      destruct (INVERSE y Y) as (RY & <- & _). rewrite !SAME by (trivial; exact (proj1 I)). apply (proj2 I). trivial.
  - intros H q Q CLOSE x X. destruct (INVERSE x (proj1 X)) as (RX & BX & _). rewrite <- BX.
    apply (H (fun i => q (s i))).
    + apply shuffle_drafter; [exact (proj1 S) | trivial].
    + rewrite (shuffle_KL s n (proj1 S)). trivial.
    + apply shuffle_argmax; [exact (proj1 S) | trivial |]. rewrite BX. trivial.
Qed.

(* --- strict greedy: the two largest entries are enough *)

Theorem strict_from_top_2 : (2 <= n)%nat ->
  torch_strict_exact (nth 0 (topk 2 row) 0) (nth 1 (topk 2 row) 0)
  = torch_single_exact (sorted row) (nth 1 (topk 2 row) 0).
Proof.
  intro TWO. destruct row_sorted as (s & S & E & F & SORTED). unfold row.
  rewrite (topk_sorts s p n 2 S), SORTED, !tabulate_nth, computed_single_exact by lia.
  rewrite <- (strict_is_single (fun i => p (s i)) n F TWO). apply computed_strict_exact.
  - exact (greedy_token_positive _ n F).
  - exact (token_competes _ n 1 F TWO).
Qed.

(* It is the radius within which every drafter proposes t. *)
Theorem computed_strict_threshold : forall eps, (2 <= n)%nat ->
  (forall q, drafter q p n -> KL n p q < eps -> forall x, argmax q n x -> x = t) <->
  eps <= torch_strict_exact (nth 0 (topk 2 row) 0) (nth 1 (topk 2 row) 0).
Proof.
  intros eps TWO. rewrite strict_from_top_2 by trivial.
  destruct row_sorted as (s & S & E & F & SORTED).
  destruct (shuffle_inverse s n (proj1 S)) as (r & INVERSE).
  assert (MOST : most_probable p (fun x => x <> t) n (s 1%nat)).
  { split; [apply (shuffle_range s n); [exact (proj1 S) | lia] | split].
    - intro Z. rewrite <- E in Z. apply (f_equal r) in Z.
      rewrite (proj2 (proj2 (INVERSE 1%nat ltac:(lia)))), (proj2 (proj2 (INVERSE 0%nat ltac:(lia)))) in Z. discriminate.
    - intros x X N. destruct (INVERSE x X) as (RX & <- & _). apply (target_descending _ n F); trivial.
      destruct (r x) as [| k] eqn:RK; [| lia]. exfalso. apply N. rewrite <- E, <- RK. symmetry. apply (INVERSE x X). }
  assert (ALL := computed_threshold n _ _ eps ltac:(lia) MOST (or_introl eq_refl)).
  assert (WHOLE : topk n row = sorted row).
  { unfold row. rewrite (topk_sorts s p n n S (Nat.le_refl n)). symmetry. exact SORTED. }
  rewrite WHOLE in ALL. unfold row in ALL |- *. rewrite (topk_sorts s p n 2 S), tabulate_nth by lia.
  rewrite <- ALL. split; intros H q Q CLOSE x X.
  - intro N. exact (N (H q Q CLOSE x X)).
  - destruct (Nat.eq_dec x t) as [| N]; trivial. exfalso. exact (H q Q CLOSE x X N).
Qed.

(* --- trees *)

(* Another token, at least as probable to the drafter: t is surely among its top m if there are fewer than m. *)
Definition rival (q : nat -> R) (y : nat) : bool :=
  if Nat.eq_dec y t then false else if Rle_dec (q t) (q y) then true else false.

Lemma rivals_are_challengers : forall s q, sorts s p n -> s 0%nat = t ->
  challengers (fun i => q (s i)) n = number (rival q) n.
Proof.
  intros s q S E. unfold challengers. rewrite count_is_length.
  rewrite <- (number_shuffled (rival q) s n (proj1 S)). apply number_ext. intros i I.
  unfold challenger, rival. rewrite E.
  destruct (Nat.eq_dec (s i) t) as [Z | Z], (Nat.eq_dec i 0) as [Z' | Z']; trivial; exfalso.
  - apply Z'. rewrite <- E in Z. destruct (shuffle_inverse s n (proj1 S)) as (r & INVERSE). apply (f_equal r) in Z.
    rewrite (proj2 (proj2 (INVERSE i I))), (proj2 (proj2 (INVERSE 0%nat ltac:(lia)))) in Z. exact Z.
  - apply Z. rewrite Z'. exact E.
Qed.

(* The value of the m + 1 largest entries is the largest radius within which every drafter's top m hold t. *)
Theorem computed_tree_threshold : forall m eps, (1 <= m < n)%nat ->
  (forall q, drafter q p n -> KL n p q < eps -> (number (rival q) n < m)%nat) <->
  eps <= torch_tree_exact (topk (m + 1) row).
Proof.
  intros m eps M. destruct row_sorted as (s & S & E & F & _). unfold row.
  rewrite (topk_sorts s p n (m + 1) S), computed_tree_exact by lia.
  rewrite <- (Tree.tree_threshold n _ m eps F M). split.
  - intros H q' Q' CLOSE. destruct (shuffle_back s n (proj1 S) q' p Q') as (q & Q & SAME).
    replace (challengers q' n) with (number (rival q) n).
    + apply H; trivial. rewrite <- (shuffle_KL s n (proj1 S)).
      replace (KL n _ _) with (KL n (fun i => p (s i)) q'); trivial.
      apply sum_ext. intros j J. cbv beta. rewrite SAME by trivial. reflexivity.
    + rewrite <- (rivals_are_challengers s q S E). unfold challengers. rewrite !count_is_length.
      apply (number_ext (challenger (fun i => q (s i))) (challenger q')). intros i I. unfold challenger.
      rewrite !SAME by lia. reflexivity.
  - intros H q Q CLOSE. rewrite <- (rivals_are_challengers s q S E). apply H.
    + apply shuffle_drafter; [exact (proj1 S) | trivial].
    + rewrite (shuffle_KL s n (proj1 S)). trivial.
Qed.

End Row.
