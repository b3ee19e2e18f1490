import torch
import torch.nn.functional as F


def clip_loss(zi: torch.Tensor, zt: torch.Tensor, logit_scale: float | torch.Tensor) -> torch.Tensor:
    """Symmetric contrastive loss of B pairs: row i of zi and row i of zt belong together.

    zi, zt: (B, D), of any length; normalise the rows here, dividing by max(norm, 1e-12).
    logit_scale: the multiplier 1/τ itself (already exponentiated), a number or a 0-d tensor.
    Returns a 0-d tensor that gradients flow through.
    """
    raise NotImplementedError


if __name__ == "__main__":
    images = torch.tensor([[3.0, 0.0], [0.0, 2.0]])
    texts = torch.tensor([[1.0, 0.0], [3.0, 4.0]])
    print(clip_loss(images, texts, 2.0))
