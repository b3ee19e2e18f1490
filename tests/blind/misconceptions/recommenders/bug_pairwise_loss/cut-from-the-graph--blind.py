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
    beta_i, beta_j = params["item_bias"][liked], params["item_bias"][other]
    gamma_i, gamma_j = params["item"][liked], params["item"][other]
    difference = features[liked] - features[other]

    visual_bias = torch.tensor([row.item() for row in difference @ params["visual_bias"]], dtype=features.dtype)
    margin = (
        beta_i
        - beta_j
        + inner(gamma_u, gamma_i - gamma_j)
        + inner(theta_u, difference @ params["projection"])
        + visual_bias
    )
    penalty = reg * half_squares(gamma_u, gamma_i, gamma_j, theta_u)
    return penalty - logsigmoid(margin).sum()
