import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


class ItemEncoder(nn.Module):
    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 8, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(8)
        self.project = nn.Linear(8, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10)

    def forward(self, images, tokens, lengths):
        picture = self.project(self.norm(self.conv(images)).relu().mean((-2, -1)))
        words = self.embed(tokens.t())  # (T, B, 8)
        packed = pack_padded_sequence(words, lengths.cpu(), enforce_sorted=False)
        _, last = self.rnn(packed)
        return torch.hstack((picture, last.squeeze(0)))
