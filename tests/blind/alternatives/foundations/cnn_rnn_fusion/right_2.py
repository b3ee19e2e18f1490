import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


class CNNRNNFusion(nn.Module):
    def __init__(self, vocab_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 16, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(16)
        self.project = nn.Linear(16, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10, batch_first=True)

    def _image(self, images):
        x = F.relu(self.norm(self.conv(images)))
        return self.project(F.adaptive_avg_pool2d(x, 1).flatten(1))

    def _text(self, tokens, lengths):
        out = torch.zeros(tokens.shape[0], 10)
        full = torch.nonzero(lengths > 0).squeeze(1)
        if full.numel() == 0:
            return out
        packed = pack_padded_sequence(self.embed(tokens[full]), lengths[full], batch_first=True, enforce_sorted=False)
        _, h = self.rnn(packed)
        return out.index_copy(0, full, h[0])

    def forward(self, images, tokens, lengths):
        return torch.hstack([self._image(images), self._text(tokens, lengths)])
