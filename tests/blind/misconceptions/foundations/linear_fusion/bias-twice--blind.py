import numpy as np


def layer(inp, weight, bias):
    return inp @ weight.T + bias


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    logits = layer(x, W[:, :n], b) + layer(y, W[:, n:], b)
    return logits, layer(x, W[:, :n], 0.0), layer(y, W[:, n:], 0.0)
