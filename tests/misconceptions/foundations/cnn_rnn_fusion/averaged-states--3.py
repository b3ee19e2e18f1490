# A masked mean in one einsum, safe for empty texts.
import torch
import torch.nn.functional as F
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
        x = F.relu(self.norm(self.conv(images)))
        image = self.project(F.adaptive_avg_pool2d(x, 1).flatten(1))
        states, _ = self.rnn(self.embed(tokens))
        share = (torch.arange(states.size(1)) < lengths[:, None]).float() / lengths.clamp(min=1)[:, None]
        text = torch.einsum("bt,btd->bd", share, states)
        return torch.hstack([image, text])
