import torch
from torch import nn


class ItemEncoder(nn.Module):
    """A picture and a title to one vector: 100 entries from a CNN, then 10 from a GRU."""

    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 8, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(8)
        self.project = nn.Linear(8, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10)

    def forward(self, images: torch.Tensor, tokens: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """images (B, 3, H, W) float32, tokens (B, T) int64, lengths (B,) int64 -> (B, 110) float32."""
        return torch.cat((self.encode_images(images), self.encode_titles(tokens, lengths)), dim=1)

    def encode_images(self, images: torch.Tensor) -> torch.Tensor:
        features = torch.relu(self.norm(self.conv(images)))  # (B, 8, H, W)
        return self.project(features.mean(dim=(2, 3)))  # (B, 100)

    def encode_titles(self, tokens: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        states, _ = self.rnn(self.embed(tokens))  # (B, T, 8) -> (B, T, 10)
        items = torch.arange(len(tokens))
        return states[items, lengths - 1]  # (B, 10): at the last word, before the padding


if __name__ == "__main__":
    model = ItemEncoder(vocab_size=3).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
        model.embed.weight[:, 0] = torch.tensor([-0.8, 0.6, 0.8]).atanh()  # padding, "red", "shoe"
        model.rnn.weight_ih_l0[20:, 0] = 1.0
        images = torch.rand(3, 3, 4, 4)
        tokens, lengths = torch.tensor([[2, 0], [1, 2], [2, 1]]), torch.tensor([1, 2, 2])
        together = model(images, tokens, lengths)
        alone = torch.cat([model(images[b : b + 1], tokens[b : b + 1], lengths[b : b + 1]) for b in range(3)])
    print("entry 100     together     alone")
    for title, one, other in zip(("shoe", "red shoe", "shoe red"), together[:, 100], alone[:, 100], strict=True):
        print(f"{title:9} {one:12.4f} {other:9.4f}")
