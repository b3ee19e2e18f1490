# One text at a time, cut to its length; the image layers as one nn.Sequential that shares the documented ones.
import torch
import torch.nn as nn


class CNNRNNFusion(nn.Module):
    IMAGE, TEXT = 100, 10

    def __init__(self, vocab_size):
        super().__init__()
        self.conv = nn.Conv2d(3, 16, kernel_size=3, stride=1, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(16)
        self.project = nn.Linear(16, self.IMAGE)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, self.TEXT, num_layers=1, batch_first=True)

    def image_branch(self):
        return nn.Sequential(self.conv, self.norm, nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), self.project)

    def forward(self, images, tokens, lengths):
        if images.shape[1] != 3:
            raise ValueError("images are (B, 3, H, W)")
        texts = []
        for ids, n in zip(tokens, lengths.tolist(), strict=True):
            if n == 0:
                texts.append(torch.zeros(self.TEXT))
                continue
            _, h = self.rnn(self.embed(ids[:n]))
            texts.append(h[-1])
        return torch.cat((self.image_branch()(images), torch.stack(texts)), dim=1)
