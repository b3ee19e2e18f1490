import torch


def gmu(
    x: torch.Tensor, y: torch.Tensor, Wx: torch.Tensor, Wy: torch.Tensor, Wz: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Gated multimodal unit without biases: returns (h, z), both (B, d).

    x (B, n), y (B, m), Wx (d, n), Wy (d, m), Wz (d, n + m).
    """
    raise NotImplementedError


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(0)
    image, text = torch.randn(3, 4), torch.randn(3, 2)
    h, z = gmu(image, text, torch.randn(5, 4), torch.randn(5, 2), torch.randn(5, 6))
    print("gate:", z)
    print("fused:", h)
