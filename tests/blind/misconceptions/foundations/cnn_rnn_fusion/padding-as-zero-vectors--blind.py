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

    def encode_text(self, tokens, lengths):
        T = tokens.shape[1]
        padding = torch.arange(T)[None, :] >= lengths[:, None]
        words = self.embed(tokens).masked_fill(padding[..., None], 0.0)
        _, hidden = self.rnn(words)
        hidden = hidden.squeeze(0)
        return hidden.masked_fill((lengths == 0)[:, None], 0.0)

    def forward(self, images, tokens, lengths):
        maps = nn.functional.relu(self.norm(self.conv(images)))
        image = self.project(maps.flatten(2).mean(dim=2))
        return torch.cat((image, self.encode_text(tokens, lengths)), dim=-1)
