# Sorts with a Python key, and zeroes by the lengths in their first order.
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size: int):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(input_size=8, hidden_size=10, batch_first=True)
        self.conv = nn.Conv2d(3, 16, 3, padding="same", bias=False)
        self.norm = nn.BatchNorm2d(num_features=16)
        self.project = nn.Linear(in_features=16, out_features=100)

    def forward(self, images, tokens, lengths):
        features = torch.relu(self.norm(self.conv(images)))
        image = self.project(features.mean(dim=(2, 3)))
        order = sorted(range(len(lengths)), key=lambda i: -int(lengths[i]))
        packed = pack_padded_sequence(self.embed(tokens[order]), lengths[order].clamp(min=1), batch_first=True)
        _, h = self.rnn(packed)
        text = h[-1] * (lengths > 0).float().unsqueeze(-1)
        return torch.cat((image, text), dim=1)
