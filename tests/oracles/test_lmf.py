"""Low-rank fusion against the full tensor built from the same factors, and the numbers of its debrief."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch

SOLUTIONS = Path(__file__).parents[2] / "solutions/interaction"


def load(slug):
    spec = importlib.util.spec_from_file_location(f"{slug}_solution", SOLUTIONS / f"{slug}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, slug)


@pytest.fixture(scope="module")
def lmf():
    return load("lmf")


def given(widths, batch=5, ranks=3, outputs=4, seed=0):
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape):
        return torch.randn(shape, generator=generator, dtype=torch.float64)

    xs = [normal(batch, d) for d in widths]
    return xs, [normal(ranks, d + 1, outputs) for d in widths], normal(ranks), normal(outputs)


@pytest.mark.parametrize(
    "widths, build, contract",
    [
        ((3,), "r,rah->ah", "ah,na->nh"),
        ((3, 2), "r,rah,rch->ach", "ach,na,nc->nh"),
        ((2, 4, 1), "r,rah,rch,reh->aceh", "aceh,na,nc,ne->nh"),
        ((2, 1, 3, 2), "r,rah,rch,reh,rfh->acefh", "acefh,na,nc,ne,nf->nh"),
    ],
)
def test_it_is_a_linear_layer_whose_weight_is_the_full_tensor(lmf, widths, build, contract):
    xs, factors, w, b = given(widths)
    full = np.einsum(build, w, *factors)
    with_one = [np.concatenate((np.ones((len(x), 1)), x), axis=1) for x in xs]
    np.testing.assert_allclose(lmf(xs, factors, w, b), np.einsum(contract, full, *with_one) + b.numpy(), rtol=1e-10)


def test_it_is_that_layer_on_the_vector_of_our_own_tensor_fusion(lmf):
    xs, factors, w, b = given((3, 2, 4))
    full = np.einsum("r,rah,rch,reh->aceh", w, *factors).reshape(-1, len(b))
    expected = load("tensor_fusion")([x.numpy() for x in xs]) @ full + b.numpy()
    np.testing.assert_allclose(lmf(xs, factors, w, b), expected, rtol=1e-10)


def test_tensorly_builds_the_same_weights_from_the_same_factors(lmf):
    tensorly = pytest.importorskip("tensorly")
    xs, factors, w, b = given((3, 2, 4))
    with_one = [np.concatenate((np.ones((len(x), 1)), x), axis=1) for x in xs]
    columns = []
    for k in range(len(b)):
        weights = tensorly.cp_to_tensor((w.numpy(), [factor[:, :, k].T.numpy() for factor in factors]))
        columns.append(np.einsum("ace,na,nc,ne->n", weights, *with_one) + b[k].item())
    np.testing.assert_allclose(lmf(xs, factors, w, b), np.stack(columns, axis=1), rtol=1e-10)


def test_two_modalities_are_torchs_bilinear_layer(lmf):
    xs, factors, w, b = given((3, 2))
    slices = torch.einsum("r,rah,rch->hac", w, *factors)
    with_one = [torch.cat((torch.ones(len(x), 1, dtype=x.dtype), x), dim=1) for x in xs]
    torch.testing.assert_close(lmf(xs, factors, w, b), torch.nn.functional.bilinear(*with_one, slices, b))


def test_its_gradient_agrees_with_finite_differences(lmf):
    xs, factors, w, b = given((2, 1, 3), batch=2, ranks=2, outputs=2)
    tensors = [t.requires_grad_() for t in (*xs, *factors, w, b)]
    assert torch.autograd.gradcheck(lambda *t: lmf(t[:3], t[3:6], *t[6:]), tensors)


def test_a_modality_of_zeros_leaves_the_row_of_its_one(lmf):
    xs, factors, w, b = given((3, 2))
    xs[1] = torch.zeros_like(xs[1])
    only_image = [factors[0] * factors[1][:, :1]]
    torch.testing.assert_close(lmf(xs, factors, w, b), lmf(xs[:1], only_image, w, b))


def test_the_numbers_of_the_debrief():
    factors = 4 * 3 * 129 * 64
    assert (factors, factors + 4 + 64, 129**3 * 64) == (99_072, 99_140, 137_388_096)
    assert 1385 < 129**3 * 64 / (factors + 4 + 64) < 1386
    assert 129**3 == 2_146_689
    assert 8.5e6 < 129**3 * 4 < 8.6e6  # bytes an item, float32
    assert 8.7e9 < 129**3 * 4 * 1024 < 8.8e9


def test_xavier_reads_the_axes_of_a_three_dimensional_factor_as_those_of_a_convolution():
    torch.manual_seed(0)
    factor, matrix = torch.empty(4, 129, 64), torch.empty(129, 64)
    torch.nn.init.xavier_normal_(factor)
    torch.nn.init.xavier_normal_(matrix)
    assert factor.std().item() == pytest.approx(0.0153, rel=0.02)
    assert matrix.std().item() == pytest.approx(0.1018, rel=0.03)
    assert round((0.1018 / 0.0153) ** 3, -2) == 300


def test_the_numbers_of_the_statement(lmf):
    def array(values):
        return torch.tensor(values, dtype=torch.float64)

    factors = [array([[[1.0], [1.0]], [[0.0], [1.0]]]), array([[[2.0], [-1.0]], [[1.0], [1.0]]])]
    xs = [array([[2.0]]), array([[3.0]])]
    assert lmf(xs, factors, array([0.5, 2.0]), array([-4.5])).tolist() == [[10.0]]
    assert lmf(xs, factors, array([1.0, 0.0]), array([0.0])).item() == -3
    assert lmf(xs, factors, array([0.0, 1.0]), array([0.0])).item() == 8
