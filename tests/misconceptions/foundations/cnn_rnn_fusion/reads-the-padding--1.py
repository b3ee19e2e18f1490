# Takes the last column of the states.
import torch
import torch.nn.functional as F
from torch import nn


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size: int):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(input_size=8, hidden_size=10, batch_first=True)
        self.conv = nn.Conv2d(3, 16, 3, padding="same", bias=False)
        self.norm = nn.BatchNorm2d(num_features=16)
        self.project = nn.Linear(in_features=16, out_features=100)

    def forward(self, images, tokens, lengths):
        x = F.relu(self.norm(self.conv(images)))
        image = self.project(F.adaptive_avg_pool2d(x, 1).flatten(1))
        output = self.rnn(self.embed(tokens))[0]
        text = output[:, -1, :]
        return torch.hstack([image, text])
