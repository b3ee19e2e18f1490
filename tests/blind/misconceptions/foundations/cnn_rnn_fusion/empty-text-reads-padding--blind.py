import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(16)
        self.project = nn.Linear(16, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10, batch_first=True)

    def forward(self, images, tokens, lengths):
        pooled = self.norm(self.conv(images)).clamp(min=0).mean(dim=[2, 3])
        image = self.project(pooled)
        packed = pack_padded_sequence(
            self.embed(tokens),
            lengths.clamp(min=1).cpu(),  # packing does not accept 0
            batch_first=True,
            enforce_sorted=False,
        )
        h_n = self.rnn(packed)[1]
        return torch.cat([image, h_n[-1]], dim=1)
