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
        image = self.project(torch.relu(self.norm(self.conv(images))).mean(dim=(2, 3)))

        # longest first, as pack_padded_sequence wants it
        order = torch.argsort(lengths, descending=True)
        tokens, lengths = tokens[order], lengths[order]
        packed = pack_padded_sequence(self.embed(tokens), lengths.clamp(min=1), batch_first=True)
        _, h = self.rnn(packed)
        text = h[0] * (lengths > 0)[:, None]
        return torch.cat((image, text), dim=1)
