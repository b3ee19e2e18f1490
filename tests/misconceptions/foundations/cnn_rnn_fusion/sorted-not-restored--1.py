# torch.sort before packing; the zeroing follows the sorted lengths.
import torch
import torch.nn.functional as F
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
        x = F.relu(self.norm(self.conv(images)))
        image = self.project(F.adaptive_avg_pool2d(x, 1).flatten(1))
        ordered, order = torch.sort(lengths, descending=True)
        packed = pack_padded_sequence(self.embed(tokens)[order], ordered.clamp(min=1), batch_first=True)
        hidden = self.rnn(packed)[1].squeeze(0)
        text = torch.where(ordered.unsqueeze(1) > 0, hidden, 0.0)
        return torch.cat((image, text), dim=1)
