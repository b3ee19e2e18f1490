# masked_fill on the embeddings, then the final state.
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
        steps = torch.arange(tokens.size(1)).unsqueeze(0)
        embedded = self.embed(tokens).masked_fill((steps >= lengths.unsqueeze(1)).unsqueeze(2), 0.0)
        hidden = self.rnn(embedded)[1].squeeze(0)
        text = torch.where(lengths[:, None] == 0, 0.0, hidden)
        return torch.cat((image, text), dim=1)
