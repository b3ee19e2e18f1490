import torch


def cross_attention(q: torch.Tensor, kv: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Scaled dot-product attention from queries to the valid keys; no projections, the keys are also the values.

    q (B, Tq, D), kv (B, Tk, D), mask (B, Tk) bool, True = valid; returns (B, Tq, D) and the weights (B, Tq, Tk).
    """
    raise NotImplementedError


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(0)
    words, patches = torch.randn(2, 3, 4), torch.randn(2, 5, 4)
    valid = torch.tensor([[True] * 5, [True, True, False, False, False]])
    output, weights = cross_attention(words, patches, valid)
    print(output.shape)
    print(weights)
