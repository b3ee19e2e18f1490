# Steps through the GRU's own equations with the layer's weights; a state only moves while its text lasts.
import torch
from torch import nn


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 16, (3, 3), padding=(1, 1), bias=False)
        self.norm = nn.BatchNorm2d(16)
        self.project = nn.Linear(16, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10, batch_first=True)

    def step(self, x, h):
        rnn = self.rnn
        from_x = x @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
        from_h = h @ rnn.weight_hh_l0.T + rnn.bias_hh_l0
        reset_x, update_x, new_x = from_x.chunk(3, dim=1)
        reset_h, update_h, new_h = from_h.chunk(3, dim=1)
        update = torch.sigmoid(update_x + update_h)
        new = torch.tanh(new_x + torch.sigmoid(reset_x + reset_h) * new_h)
        return (1 - update) * new + update * h

    def forward(self, images, tokens, lengths):
        pixels = self.norm(self.conv(images)).clamp(min=0).flatten(start_dim=2)
        image = self.project(pixels.sum(dim=2) / pixels.shape[2])
        h = images.new_zeros(len(tokens), 10)
        for t in range(tokens.shape[1]):
            running = (t < lengths).unsqueeze(1)
            h = torch.where(running, self.step(self.embed(tokens[:, t]), h), h)
        return torch.cat([image, h], dim=-1)
