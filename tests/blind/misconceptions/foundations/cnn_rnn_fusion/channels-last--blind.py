import torch
from torch import nn


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(16)
        self.project = nn.Linear(16, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10, batch_first=True)

    def image(self, x):
        x = torch.movedim(x, -1, 1)  # (B, H, W, 3) -> (B, 3, H, W)
        return self.project(torch.relu(self.norm(self.conv(x))).mean(dim=(-1, -2)))

    def text(self, tokens, lengths):
        out, _ = self.rnn(self.embed(tokens))
        idx = (lengths - 1).clamp_min(0)[:, None, None].expand(-1, 1, out.shape[2])
        return out.gather(1, idx)[:, 0] * (lengths != 0).to(out.dtype)[:, None]

    def forward(self, images, tokens, lengths):
        return torch.cat((self.image(images), self.text(tokens, lengths)), dim=1)
