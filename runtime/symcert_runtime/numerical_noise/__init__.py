"""How far the same model's logits differ between ways of running it, and what that says of texts that differ.

`passes` are the ways, `measure` compares them, `mismatches` labels a token that came out differently, `greedy_check`
does so for whole texts decoded speculatively.
"""
