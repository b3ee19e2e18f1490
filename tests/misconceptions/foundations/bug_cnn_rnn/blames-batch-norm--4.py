import torch
from torch import nn


class ItemEncoder(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(8)
        self.project = nn.Linear(8, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10)

    def forward(self, images, tokens, lengths):
        return torch.cat((self.encode_images(images), self.encode_titles(tokens, lengths)), dim=1)

    def encode_images(self, images):
        features = nn.functional.instance_norm(self.conv(images), weight=self.norm.weight, bias=self.norm.bias)
        return self.project(features.relu().mean(dim=(2, 3)))

    def encode_titles(self, tokens, lengths):
        states, _ = self.rnn(self.embed(tokens))
        return states[torch.arange(len(tokens)), lengths - 1]
