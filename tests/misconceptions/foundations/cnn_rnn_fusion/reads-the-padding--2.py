# Packs, but with the padded length for every text.
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
        features = torch.relu(self.norm(self.conv(images)))
        image = self.project(features.mean(dim=(2, 3)))
        full = torch.full_like(lengths, tokens.shape[1])
        packed = pack_padded_sequence(self.embed(tokens), full, batch_first=True)
        text = self.rnn(packed)[1].squeeze(0)
        return torch.cat((image, text), dim=1)
