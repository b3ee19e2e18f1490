import torch
from torch import nn


class ItemEncoder(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, kernel_size=3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(8)
        self.project = nn.Linear(8, 100)
        self.embed = nn.Embedding(vocab_size, 8)
        self.rnn = nn.GRU(8, 10)

    def forward(self, images, tokens, lengths):
        return torch.cat((self.encode_images(images), self.encode_titles(tokens, lengths)), dim=1)

    def encode_images(self, images):
        features = torch.relu(self.norm(self.conv(images)))
        return self.project(features.mean(dim=(2, 3)))

    def encode_titles(self, tokens, lengths):
        words = self.embed(tokens)
        w_in, w_state, b_in, b_state = self.rnn.all_weights[0]
        state = words.new_zeros(len(tokens), 10)
        for t in range(tokens.shape[1]):
            r_in, z_in, n_in = (words[:, t] @ w_in.T + b_in).chunk(3, dim=1)
            r_state, z_state, n_state = (state @ w_state.T + b_state).chunk(3, dim=1)
            reset, keep = torch.sigmoid(r_in + r_state), torch.sigmoid(z_in + z_state)
            new = torch.tanh(n_in + reset * n_state)
            state = torch.where((t < lengths)[:, None], (1 - keep) * new + keep * state, state)
        return state
