import torch
from torch import nn


class CNNRNNFusion(nn.Module):
    """An image and a text to one vector: 100 entries from a CNN, then 10 from a GRU.

    Layers, by name: conv, norm, project (image); embed, rnn (text).
    """

    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        raise NotImplementedError

    def forward(self, images: torch.Tensor, tokens: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """images (B, 3, H, W) float32, tokens (B, T) int64, lengths (B,) int64 -> (B, 110) float32."""
        raise NotImplementedError


if __name__ == "__main__":
    torch.manual_seed(0)
    model = CNNRNNFusion(vocab_size=50).eval()
    images, tokens = torch.rand(2, 3, 8, 8), torch.randint(0, 50, (2, 5))
    fused = model(images, tokens, lengths=torch.tensor([5, 2]))
    print(tuple(fused.shape))
    tokens[1, 2:] = 7  # only padding changes
    print("padding matters:", not torch.equal(fused, model(images, tokens, torch.tensor([5, 2]))))
