import torch
from torch import nn


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.conv = nn.Conv2d(3, 64, kernel_size=3)
        self.embed = nn.Embedding(vocab_size, 64)
        self.rnn = nn.LSTM(64, 64, batch_first=True)
        self.dense = nn.Linear(128, 1)

    def forward(self, images, tokens, lengths):
        image = torch.relu(self.conv(images)).mean(dim=(2, 3))
        _, (h, _) = self.rnn(self.embed(tokens))
        return self.dense(torch.cat((image, h[-1]), dim=1))
