import torch
from torch.nn.functional import logsigmoid


def inner(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The inner product of each row of a with the same row of b."""
    return (a * b).sum(dim=1)


def half_squares(*tensors: torch.Tensor) -> torch.Tensor:
    """½ the sum of all squares."""
    return sum(tensor.square().sum() for tensor in tensors) / 2


def vbpr_loss(params, features, users, liked, other, reg):
    gamma_u, theta_u = params["user"][users], params["user_visual"][users]
    gamma_i, gamma_j = params["item"][liked], params["item"][other]
    bias = params["item_bias"][liked] - params["item_bias"][other]
    difference = features[liked] - features[other]
    rating = inner(gamma_u, gamma_i - gamma_j)
    visual = inner(theta_u, difference @ params["projection"])

    margin = bias + rating + visual + difference @ params["visual_bias"]
    ranking = -logsigmoid(margin).sum() / users.shape[0]
    return ranking + reg * half_squares(gamma_u, gamma_i, gamma_j, theta_u)
