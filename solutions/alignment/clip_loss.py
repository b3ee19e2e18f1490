import torch
import torch.nn.functional as F


def clip_loss(zi: torch.Tensor, zt: torch.Tensor, logit_scale: float | torch.Tensor) -> torch.Tensor:
    """Symmetric InfoNCE over a batch of B pairs: row i of zi and row i of zt belong together, all else is negative.

    L = (CE(S) + CE(Sᵀ)) / 2,   S = logit_scale · ẑi ẑtᵀ,   CE(S) = mean_i ( log Σ_j exp S_ij − S_ii )

    zi, zt: (B, D), normalised here; logit_scale = 1/τ, a number or a 0-d tensor. Returns a 0-d tensor.
    """
    cosine = F.normalize(zi, dim=1, eps=1e-12) @ F.normalize(zt, dim=1, eps=1e-12).T
    logits = logit_scale * cosine
    own = torch.arange(len(zi), device=zi.device)
    image_to_text = F.cross_entropy(logits, own)
    text_to_image = F.cross_entropy(logits.T, own)
    return (image_to_text + text_to_image) / 2
