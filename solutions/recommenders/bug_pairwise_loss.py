import torch
from torch.nn.functional import logsigmoid


def inner(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The inner product of each row of a with the same row of b: (B, D), (B, D) -> (B,)."""
    return (a * b).sum(dim=1)


def half_squares(*tensors: torch.Tensor) -> torch.Tensor:
    """½ the sum of all squares."""
    return sum(tensor.square().sum() for tensor in tensors) / 2


def vbpr_loss(
    params: dict[str, torch.Tensor],
    features: torch.Tensor,
    users: torch.Tensor,
    liked: torch.Tensor,
    other: torch.Tensor,
    reg: float,
) -> torch.Tensor:
    """The VBPR loss of B pairs (user, liked item, other item), summed; a tensor without axes.

    x_b  = β_i - β_j + γ_uᵀ(γ_i - γ_j) + θ_uᵀEᵀ(f_i - f_j) + β'ᵀ(f_i - f_j)    one margin a pair
    loss = - Σ_b ln σ(x_b) + reg/2 Σ_b (|γ_u|² + |γ_i|² + |γ_j|² + |θ_u|²)
    """
    gamma_u = params["user"][users]
    theta_u = params["user_visual"][users]
    beta_i, beta_j = params["item_bias"][liked], params["item_bias"][other]
    gamma_i, gamma_j = params["item"][liked], params["item"][other]
    difference = features[liked] - features[other]

    visual_bias = params["visual_bias"].squeeze(1)  # (F, 1) -> (F,): (B, 1) would meet (B,) and become (B, B)
    margin = (
        beta_i
        - beta_j
        + inner(gamma_u, gamma_i - gamma_j)
        + inner(theta_u, difference @ params["projection"])
        + difference @ visual_bias
    )
    penalty = reg * half_squares(gamma_u, gamma_i, gamma_j, theta_u)
    return penalty - logsigmoid(margin).sum()
