# bug: the ReLU between norm and the mean is missing
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(16)
        self.project = nn.Linear(16, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10, batch_first=True)

    def forward(self, images, tokens, lengths):
        image = self.project(self.norm(self.conv(images)).mean(dim=(2, 3)))
        words = self.embed(tokens)
        packed = pack_padded_sequence(words, lengths.clamp(min=1), batch_first=True, enforce_sorted=False)
        _, h = self.rnn(packed)
        text = h[0].masked_fill(lengths.eq(0)[:, None], 0.0)
        return torch.cat((image, text), dim=1)
