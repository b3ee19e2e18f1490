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
        image = self.project(torch.relu(self.norm(self.conv(images))).mean(dim=(2, 3)))
        states = self.rnn(self.embed(tokens))[0]
        rows = []
        for i in range(tokens.shape[0]):
            n = int(lengths[i])
            rows.append(states[i, :n].mean(dim=0) if n > 0 else torch.zeros(10))
        return torch.cat((image, torch.stack(rows)), dim=1)
