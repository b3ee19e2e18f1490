import torch
from torch import nn


class CNNRNNFusion(nn.Module):
    """f(image, text) = [g(image); h_L], shape (110,).

    g: convolution, batch norm, ReLU, mean over the pixels, linear layer to 100.
    h_L: the state (10,) of a GRU after the last valid token, h_0 = 0 for an empty text.
    """

    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 16, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(16)
        self.project = nn.Linear(16, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10, batch_first=True)

    def forward(self, images: torch.Tensor, tokens: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """images (B, 3, H, W), tokens (B, T), lengths (B,) -> (B, 110)."""
        return torch.cat((self.encode_images(images), self.encode_texts(tokens, lengths)), dim=1)

    def encode_images(self, images: torch.Tensor) -> torch.Tensor:
        features = torch.relu(self.norm(self.conv(images)))  # (B, 16, H, W)
        return self.project(features.mean(dim=(2, 3)))

    def encode_texts(self, tokens: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        states, _ = self.rnn(self.embed(tokens))  # (B, T, 10); state t has seen tokens 0..t, no later one
        rows = torch.arange(len(tokens))
        last = states[rows, (lengths - 1).clamp(min=0)]
        return torch.where(lengths[:, None] > 0, last, 0.0)
