import torch
from torch import nn


class ItemEncoder(nn.Module):
    """f(picture, title) = [g(picture); h_L], shape (110,), for each item by itself.

    g: convolution, batch norm, ReLU, mean over the pixels, linear layer to 100.
    h_L: the state (10,) of a GRU after the last word of the title, h_0 = 0.
    """

    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 8, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(8)
        self.project = nn.Linear(8, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10, batch_first=True)  # else the first axis, the items, would be time

    def forward(self, images: torch.Tensor, tokens: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """images (B, 3, H, W) float32, tokens (B, T) int64, lengths (B,) int64 -> (B, 110) float32."""
        return torch.cat((self.encode_images(images), self.encode_titles(tokens, lengths)), dim=1)

    def encode_images(self, images: torch.Tensor) -> torch.Tensor:
        features = torch.relu(self.norm(self.conv(images)))  # (B, 8, H, W)
        return self.project(features.mean(dim=(2, 3)))  # (B, 100)

    def encode_titles(self, tokens: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        states, _ = self.rnn(self.embed(tokens))  # (B, T, 10); state t has read the words 0..t of its own title
        items = torch.arange(len(tokens))
        return states[items, lengths - 1]  # (B, 10): at the last word, before the padding
