import torch


def fuse_with_missing(
    xs: torch.Tensor,
    mask: torch.Tensor,
    mode: str,
    scores: torch.Tensor | None = None,
    fill: torch.Tensor | None = None,
) -> torch.Tensor:
    """Fuse the modality vectors of each item, of which some are missing, into one vector (B, D).

    xs: (B, M, D), M modality vectors an item; what stands in a missing slot means nothing, and may be NaN.
    mask: (B, M) bool, True = present.
    mode: "mean", "gate" or "impute".
    scores: (B, M), raw gate logits, given in mode "gate"; those of missing slots mean nothing.
    fill: (M, D), the stand-in vector of each modality, given in mode "impute".
    """
    raise NotImplementedError


if __name__ == "__main__":
    nothing = float("nan")
    xs = torch.tensor([[[2.0, 0.0], [0.0, 4.0], [nothing, nothing]]])
    mask = torch.tensor([[True, True, False]])
    print(fuse_with_missing(xs, mask, "mean"))
