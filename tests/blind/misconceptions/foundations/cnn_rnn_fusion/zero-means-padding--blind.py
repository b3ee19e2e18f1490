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
        img = self.conv(images)
        img = self.norm(img)
        img = torch.relu(img)
        img = self.project(img.mean(3).mean(2))

        n = (tokens != 0).sum(dim=1)  # 0 is the padding token
        states, _ = self.rnn(self.embed(tokens))
        start = torch.zeros(tokens.shape[0], 1, 10)
        states = torch.cat((start, states), dim=1)
        txt = states[torch.arange(tokens.shape[0]), n]
        return torch.cat((img, txt), dim=1)
