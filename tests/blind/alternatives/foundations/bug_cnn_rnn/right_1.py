import torch
from torch import nn


class ItemEncoder(nn.Module):
    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 8, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(8)
        self.project = nn.Linear(8, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10, batch_first=True)

    def forward(self, images, tokens, lengths):
        return torch.cat((self.encode_images(images), self.encode_titles(tokens, lengths)), dim=1)

    def encode_images(self, images):
        features = torch.relu(self.norm(self.conv(images)))
        return self.project(features.mean(dim=(2, 3)))

    def encode_titles(self, tokens, lengths):
        states, _ = self.rnn(self.embed(tokens))
        items = torch.arange(len(tokens))
        return states[items, lengths - 1]
