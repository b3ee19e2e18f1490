import torch


def masked_softmax_fusion(
    embs: torch.Tensor, scores: torch.Tensor, mask: torch.Tensor, default: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Fuse the modality vectors of each item with a softmax over those that are there.

    embs: (B, M, D); scores: (B, M), raw logits; mask: (B, M) bool, True = present. Missing slots may hold anything.
    default: (D,), the learnt vector of an item with nothing.
    Returns the fused vectors (B, D) and the weights (B, M).
    """
    raise NotImplementedError


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    embs = torch.tensor([[[4.0, 0.0], [9.0, 9.0], [0.0, 2.0]], [[9.0, 9.0], [9.0, 9.0], [9.0, 9.0]]])
    scores = torch.tensor([[1.0986, 9.0, 0.0], [1.0, 2.0, 3.0]])
    mask = torch.tensor([[True, False, True], [False, False, False]])
    fused, weights = masked_softmax_fusion(embs, scores, mask, torch.tensor([-1.0, 2.0]))
    print(weights)
    print(fused)
