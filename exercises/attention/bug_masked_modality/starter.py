import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x: torch.Tensor, mask: torch.Tensor, q: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Attention pooling over the modalities of each item: (pooled (B, D), weights (B, M)).

    x: (B, M, D), one vector a modality; a missing one holds a placeholder, some finite numbers that mean nothing.
    mask: (B, M) bool, True = the modality is there.
    q: (D,), the learnt query.
    """
    scores = x @ q
    barred = torch.zeros_like(scores).masked_fill(~mask, -torch.inf)
    weights = torch.softmax(scores + barred, dim=1)
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
    """Mean binary cross-entropy over the B items of a batch, a tensor without axes.

    clicked: (B,) float, 0 or 1.  head: (D,) and bias: (), of the linear layer that gives each item its logit.
    """
    pooled, _ = pool_modalities(x, mask, q)
    logits = pooled @ head + bias
    return binary_cross_entropy_with_logits(logits, clicked)


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    x = torch.tensor([[[1, 2], [0, 6], [9, 9]], [[9, 9], [2, 4], [9, 9]], [[5, 5], [5, 5], [5, 5]]]).double()
    mask = torch.tensor([[True, True, False], [False, True, False], [False, False, False]])
    clicked = torch.tensor([0.0, 1.0, 0.0])
    q, head, bias = torch.tensor([1.0986, 0.0]), torch.tensor([2.0, -0.75]), torch.tensor(0.5)
    for count in (1, 2, 3):
        print(f"loss of the first {count}: {click_loss(x[:count], mask[:count], clicked[:count], q, head, bias):.4f}")
