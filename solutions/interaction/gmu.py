import torch


def gmu(
    x: torch.Tensor, y: torch.Tensor, Wx: torch.Tensor, Wy: torch.Tensor, Wz: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Gated multimodal unit (Arevalo et al. 2017): h = z ⊙ tanh(Wx x) + (1 − z) ⊙ tanh(Wy y), z = σ(Wz [x; y]).

    x (B, n), y (B, m), Wx (d, n), Wy (d, m), Wz (d, n + m); returns h (B, d) and the gate z (B, d).
    """
    z = torch.sigmoid(torch.cat((x, y), dim=1) @ Wz.T)
    h = z * torch.tanh(x @ Wx.T) + (1 - z) * torch.tanh(y @ Wy.T)
    return h, z
