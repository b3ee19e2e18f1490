import torch


def mlb(
    x: torch.Tensor,
    y: torch.Tensor,
    U: torch.Tensor,
    V: torch.Tensor,
    P: torch.Tensor,
    b: torch.Tensor,
    activation: str,
) -> torch.Tensor:
    """Low-rank bilinear fusion: project both sides to r components, multiply them, project to k outputs.

    x (B, n), y (B, m), U (r, n), V (r, m), P (k, r), b (k,), activation "identity" or "tanh"; returns (B, k).
    """
    raise NotImplementedError


if __name__ == "__main__":
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(0)
    image, text = torch.randn(3, 5), torch.randn(3, 4)
    U, V, P, b = torch.randn(2, 5), torch.randn(2, 4), torch.randn(6, 2), torch.randn(6)
    for activation in ("identity", "tanh"):
        print(activation, mlb(image, text, U, V, P, b, activation))
