from collections.abc import Sequence

import torch


def lmf(xs: Sequence[torch.Tensor], factors: Sequence[torch.Tensor], w: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Low-rank fusion of M modalities: (B, H).

    xs[m] (B, d_m), factors[m] (R, d_m + 1, H) with the row of the constant 1 first, w (R,), b (H,).
    """
    raise NotImplementedError


if __name__ == "__main__":
    torch.manual_seed(0)
    image, text, audio = (torch.randn(3, d, dtype=torch.float64) for d in (4, 3, 2))
    factors = [torch.randn(2, d + 1, 5, dtype=torch.float64) for d in (4, 3, 2)]
    w, b = torch.ones(2, dtype=torch.float64), torch.zeros(5, dtype=torch.float64)
    print(lmf([image, text, audio], factors, w, b))
