(* The generated torch code as it runs on one row: a cumulative sum, quotients entry by entry, one maximum or minimum, a
   clamp and a sum. Each program below follows runtime/symcert_runtime/generated/<name>.py line by line; each theorem
   says that over real numbers it computes the generated formula, for every length. *)

Require Import Reals Lra Lia List.
From Symcert Require Import Vocabulary Sums Pools Phi Tensors.
From Symcert.Generated Require Formulas.
Open Scope R_scope.

(* --- primitives.py *)

Definition torch_psi (d : R) : R := - d + xlog1py (d + 1) d.
Definition torch_chi (l : R) : R := - l + expm1 l.
Definition torch_phi (r : R) : R :=
  if Rlt_dec r (1 / 2) then r * atanh r + 1 / 2 * log1p (- r ^ 2)
  else 1 / 2 * (r + 1) * log1p r + 1 / 2 * xlog1py (1 - r) (- r).

Theorem computed_psi : forall d, torch_psi d = Formulas.psi d.
Proof. intro d. rewrite <- psi_forms. unfold torch_psi, Formulas.psi_form_0. ring. Qed.

Theorem computed_chi : forall l, torch_chi l = Formulas.chi l.
Proof. intro l. rewrite <- chi_forms. unfold torch_chi, Formulas.chi_form_0. ring. Qed.

(* At r = -1 the code's atanh is not finite; no certificate has a negative argument. *)
Theorem computed_phi : forall r, -1 < r <= 1 -> torch_phi r = Formulas.phi r.
Proof.
  intros r B. destruct (phi_forms r) as (FORM_0 & FORM_1). unfold torch_phi.
  destruct (Rlt_dec r (1 / 2)) as [low | high].
  - rewrite <- FORM_0 by (apply Rabs_def1; lra). unfold Formulas.phi_form_0. field.
  - rewrite <- FORM_1 by lra. unfold Formulas.phi_form_1. field.
Qed.

(* --- the programs *)

Definition torch_single_exact (p_top : list R) (p_rejected : R) : R :=
  let K := length p_top in
  let k := arange 1 (K + 1) in
  let c := amax (pointwise Rdiv (map (Rplus p_rejected) (cumsum p_top)) (map (fun a => a + 1) k)) in
  c * (torch_psi (-1 + p_rejected / c)
       + total (map torch_psi (clamp_min 0 (map (fun a => -1 + a / c) p_top)))).

(* Its line for c alone: the water level. *)
Definition torch_level (p_top : list R) (p_rejected : R) : R :=
  amax (pointwise Rdiv (map (Rplus p_rejected) (cumsum p_top)) (map (fun a => a + 1) (arange 1 (length p_top + 1)))).

Definition torch_single_drafter_noise (p_top : list R) (p_rejected drafter_noise : R) : R :=
  let K := length p_top in
  let k := arange 1 (K + 1) in
  let kappa := exp (-2 * drafter_noise) in
  let c := amax (pointwise Rdiv (map (Rplus p_rejected) (cumsum p_top)) (map (fun a => a + kappa) k)) in
  c * (kappa * torch_psi (Rmin 0 (-1 + p_rejected / (c * kappa)))
       + total (map torch_psi (clamp_min 0 (map (fun a => -1 + a / c) p_top)))).

Definition torch_single_tv (p_top : list R) (p_rejected : R) : R :=
  let K := length p_top in
  let k := arange 1 (K + 1) in
  amax (pointwise Rdiv (cumsum (map (Rplus (- p_rejected)) p_top)) (map (fun a => a + 1) k)).

Definition torch_single_reverse_kl (p_top : list R) (p_rejected : R) : bound :=
  let K := length p_top in
  let k := arange 1 (K + 1) in
  let logs := map (fun a => log1p ((- p_rejected + a) / p_rejected)) p_top in
  let w := amax (pointwise Rdiv (cumsum logs) (map (fun a => a + 1) k)) in
  if Rlt_dec 0 p_rejected
  then Finite (- log1p (- p_rejected
         * (torch_chi (- w) + total (map torch_chi (clamp_min 0 (map (fun a => - w + a) logs)))) * exp w))
  else Infinite.

Definition torch_tree_exact (p_top : list R) : R :=
  let m := (length p_top - 1)%nat in
  let k := arange 1 (m + 1) in
  let c := amin (pointwise Rdiv (map (Rplus (first p_top)) (cumsum (rev (tl p_top)))) (map (fun a => a + 1) k)) in
  c * (torch_psi (-1 + first p_top / c)
       + total (map torch_psi (clamp_max 0 (map (fun a => -1 + a / c) (tl p_top))))).

Definition torch_tree_noise (p_top : list R) (target_noise drafter_noise : R) : R :=
  let m := (length p_top - 1)%nat in
  let k := arange 1 (m + 1) in
  let spread := exp (2 * target_noise) in
  let kappa := exp (-2 * drafter_noise) in
  let c := amin (pointwise Rdiv
    (map (fun a => a + first p_top) (map (Rmult spread) (cumsum (rev (tl p_top)))))
    (map (fun a => a * kappa + 1) k)) in
  c * (torch_psi (Rmax 0 (-1 + first p_top / c))
       + total (map (fun a => kappa * torch_psi a)
           (clamp_max 0 (map (fun a => -1 + spread * a / (c * kappa)) (tl p_top)))))
    / (spread * (1 - first p_top) + first p_top).

Definition torch_strict_exact (p_0 p_1 : R) : R :=
  let s := p_0 + p_1 in
  s * torch_phi ((p_0 - p_1) / s).

(* --- what they compute *)

(* The maximum over means of running sums, as the formulas write it. *)
Lemma means_of_prefixes : forall (top : R -> R) (bottom : R -> R) f n, (1 <= n)%nat ->
  amax (tabulate (fun i => top (sum f (S i)) / bottom (INR (S i))) n)
  = max_over 1 n (fun k => top (sum_over 1 k (fun j => f (j - 1)%nat)) / bottom (INR k)).
Proof.
  intros top bottom f n L. rewrite amax_is_max_over by trivial. apply max_over_ext; trivial. intros k K.
  rewrite prefix_words. replace (S (k - 1)) with k by lia. reflexivity.
Qed.

(* The minimum over means of the last running sums. *)
Lemma means_of_suffixes : forall (top : R -> R) (bottom : R -> R) f n, (1 <= n)%nat ->
  amin (tabulate (fun i => top (sum (fun j => f (S (n - 1 - j))) (S i)) / bottom (INR (S i))) n)
  = min_over 1 n (fun k => top (sum_over 1 k (fun j => f (n + 1 - j)%nat)) / bottom (INR k)).
Proof.
  intros top bottom f n L. rewrite amin_is_min_over by trivial. apply min_over_ext; trivial. intros k K.
  replace (S (k - 1)) with k by lia. do 2 f_equal. rewrite sum_over_from_1. apply sum_ext. intros i I. f_equal. lia.
Qed.

Section Single.

Variables (p : nat -> R) (K : nat) (b : R).
Hypothesis SOME : (1 <= K)%nat.

Theorem computed_level : torch_level (tabulate p K) b = level 1 b p K.
Proof.
  unfold torch_level. rewrite tabulate_length. read_rows. exact (means_of_prefixes (Rplus b) (fun k => k + 1) p K SOME).
Qed.

Theorem computed_single_exact : torch_single_exact (tabulate p K) b = Formulas.single_exact p K b.
Proof.
  unfold torch_single_exact, Formulas.single_exact. cbv zeta. rewrite tabulate_length. read_rows.
  rewrite (means_of_prefixes (Rplus b) (fun k => k + 1)) by trivial. set (c := max_over _ _ _).
  rewrite sum_over_from_0, computed_psi by trivial. do 2 f_equal.
  - f_equal. ring.
  - apply sum_ext. intros i _. rewrite computed_psi. do 2 f_equal. ring.
Qed.

Theorem computed_single_drafter_noise : forall eta,
  torch_single_drafter_noise (tabulate p K) b eta = Formulas.single_drafter_noise p K b eta.
Proof.
  intro eta. unfold torch_single_drafter_noise, Formulas.single_drafter_noise. cbv zeta.
  rewrite tabulate_length. read_rows. set (kappa := exp _).
  rewrite (means_of_prefixes (Rplus b) (fun k => k + kappa)) by trivial. set (c := max_over _ _ _).
  rewrite sum_over_from_0, computed_psi by trivial. do 2 f_equal.
  - do 3 f_equal. ring.
  - apply sum_ext. intros i _. rewrite computed_psi. do 2 f_equal. ring.
Qed.

Theorem computed_single_tv : torch_single_tv (tabulate p K) b = Formulas.single_tv p K b.
Proof.
  unfold torch_single_tv, Formulas.single_tv. rewrite tabulate_length. read_rows.
  rewrite (means_of_prefixes (fun a => a) (fun k => k + 1) (fun i => - b + p i)) by trivial.
  apply max_over_ext; trivial. intros k _. f_equal. apply sum_over_ext. intros i _. ring.
Qed.

Theorem computed_single_reverse_kl : torch_single_reverse_kl (tabulate p K) b = Formulas.single_reverse_kl p K b.
Proof.
  unfold torch_single_reverse_kl, Formulas.single_reverse_kl. cbv zeta. rewrite tabulate_length. read_rows.
  destruct (Rlt_dec 0 b) as [POSITIVE |]; trivial. f_equal.
  assert (LOG : forall i, log1p ((- b + p i) / b) = log1p ((p i - b) / b))
    by (intro i; do 2 f_equal; ring).
  rewrite (means_of_prefixes (fun a => a) (fun k => k + 1) (fun i => log1p ((- b + p i) / b))) by trivial.
  rewrite (max_over_ext _ (fun k => sum_over 1 k (fun j => log1p ((p (j - 1)%nat - b) / b)) / (INR k + 1)))
    by (trivial; intros k _; f_equal; apply sum_over_ext; intros; apply LOG).
  set (w := max_over _ _ _). rewrite sum_over_from_0, computed_chi by trivial. do 5 f_equal.
  apply sum_ext. intros i _. rewrite computed_chi, LOG. do 2 f_equal. ring.
Qed.

End Single.

Section Tree.

Variables (p : nat -> R) (m : nat).
Hypothesis SOME : (1 <= m)%nat.

Theorem computed_tree_exact : torch_tree_exact (tabulate p (m + 1)) = Formulas.tree_exact p m.
Proof.
  unfold torch_tree_exact, Formulas.tree_exact. cbv zeta.
  rewrite tabulate_length, tabulate_first by lia. replace (m + 1 - 1)%nat with m by lia.
  replace (tabulate p (m + 1)) with (tabulate p (S m)) by (f_equal; lia). read_rows.
  rewrite (means_of_suffixes (Rplus (p 0%nat)) (fun k => k + 1)) by trivial. set (c := min_over _ _ _).
  rewrite sum_over_from_1, computed_psi. do 2 f_equal.
  - f_equal. ring.
  - apply sum_ext. intros i _. rewrite computed_psi. do 2 f_equal. ring.
Qed.

Theorem computed_tree_noise : forall epsilon eta,
  torch_tree_noise (tabulate p (m + 1)) epsilon eta = Formulas.tree_noise p m epsilon eta.
Proof.
  intros epsilon eta. unfold torch_tree_noise, Formulas.tree_noise. cbv zeta.
  rewrite tabulate_length, tabulate_first by lia. replace (m + 1 - 1)%nat with m by lia.
  replace (tabulate p (m + 1)) with (tabulate p (S m)) by (f_equal; lia). read_rows.
  set (kappa := exp (-2 * eta)). set (spread := exp _).
  rewrite (means_of_suffixes (fun a => spread * a + p 0%nat) (fun k => k * kappa + 1)) by trivial.
  set (c := min_over _ _ _). rewrite sum_over_from_1, computed_psi. do 3 f_equal.
  - do 2 f_equal. ring.
  - apply sum_ext. intros i _. rewrite computed_psi. do 3 f_equal. ring.
Qed.

End Tree.

(* The argument of phi is in [0, 1]. *)
Theorem computed_strict_exact : forall p_0 p_1, 0 < p_0 -> 0 <= p_1 <= p_0 ->
  torch_strict_exact p_0 p_1 = Formulas.strict_exact p_0 p_1.
Proof.
  intros p_0 p_1 P0 P1. unfold torch_strict_exact, Formulas.strict_exact. cbv zeta. f_equal. apply computed_phi.
  assert (0 <= (p_0 - p_1) / (p_0 + p_1) <= 1) by (apply ratio_range; lra). lra.
Qed.
