import torch
from torch.nn.functional import logsigmoid


def inner(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The inner product of each row of a with the same row of b."""
    return (a * b).sum(dim=1)


def half_squares(*tensors: torch.Tensor) -> torch.Tensor:
    """½ the sum of all squares."""
    return sum(tensor.square().sum() for tensor in tensors) / 2


def vbpr_loss(params, features, users, liked, other, reg):
    gamma_u = params["user"][users]
    theta_u = params["user_visual"][users]
    gamma_i, gamma_j = params["item"][liked], params["item"][other]
    diff = features[liked] - features[other]

    margin = params["item_bias"][liked] - params["item_bias"][other]
    margin = margin + inner(gamma_u, gamma_i - gamma_j)
    margin = margin + inner(theta_u, diff @ params["projection"])
    margin = margin + torch.sum(diff * params["visual_bias"].T)
    assert margin.shape == users.shape
    return reg * half_squares(gamma_u, gamma_i, gamma_j, theta_u) - logsigmoid(margin).sum()
