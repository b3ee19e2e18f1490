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

    def forward(self, images, tokens, lengths):
        h = torch.relu(self.norm(self.conv(images)))
        image = self.project(h.mean(dim=(2, 3)))
        states, _ = self.rnn(self.embed(tokens))
        index = (lengths - 1).clamp(min=0)
        text = states[torch.arange(len(tokens)), index]
        text = torch.where((lengths > 0)[:, None], text, torch.zeros_like(text))
        return torch.cat([image, text], dim=1)
