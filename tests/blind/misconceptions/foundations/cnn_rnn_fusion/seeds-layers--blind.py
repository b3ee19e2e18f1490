import torch
from torch import nn


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.conv = nn.Conv2d(3, 64, kernel_size=3, padding=1)
        self.norm = nn.BatchNorm2d(64)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.LSTM(8, 64, batch_first=True)
        self.dense = nn.Linear(128, 1)

    def forward(self, images, tokens, lengths):
        image = torch.relu(self.norm(self.conv(images))).mean(dim=(2, 3))  # (B, 64)
        states, _ = self.rnn(self.embed(tokens))
        text = states[torch.arange(len(tokens)), (lengths - 1).clamp(min=0)]
        text = text * (lengths > 0).unsqueeze(-1)  # (B, 64)
        return self.dense(torch.cat((image, text), dim=1))
