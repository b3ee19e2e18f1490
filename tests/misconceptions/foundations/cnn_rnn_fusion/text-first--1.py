# The text branch is written first and joined first.
import torch
import torch.nn.functional as F
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
        packed = pack_padded_sequence(self.embed(tokens), lengths.clamp(min=1), batch_first=True, enforce_sorted=False)
        _, h = self.rnn(packed)
        text = h.squeeze(0).masked_fill((lengths == 0).unsqueeze(1), 0.0)
        x = F.relu(self.norm(self.conv(images)))
        image = self.project(F.adaptive_avg_pool2d(x, 1).flatten(1))
        return torch.concat([text, image], dim=-1)
