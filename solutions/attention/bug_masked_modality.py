import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x: torch.Tensor, mask: torch.Tensor, q: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Attention pooling over the modalities that are there: (pooled (B, D), weights (B, M)).

    weights = softmax of x·q over the present modalities, 0 for the others;  pooled = Σ_m weights_m x_m

    A softmax needs at least one score that counts. So the scores of missing modalities are low but finite: the softmax
    of an item without any is then a distribution over placeholders, and the second fill makes it what was asked, zeros.
    """
    scores = (x @ q).masked_fill(~mask, torch.finfo(x.dtype).min)
    weights = torch.softmax(scores, dim=1).masked_fill(~mask, 0)
    pooled = torch.einsum("bm,bmd->bd", weights, x)
    return pooled, weights


def click_loss(
    x: torch.Tensor,
    mask: torch.Tensor,
    clicked: torch.Tensor,
    q: torch.Tensor,
    head: torch.Tensor,
    bias: torch.Tensor,
) -> torch.Tensor:
    """Mean binary cross-entropy over all B items, those without any modality included: their logit is the bias."""
    pooled, _ = pool_modalities(x, mask, q)
    logits = pooled @ head + bias
    return binary_cross_entropy_with_logits(logits, clicked)
