"""Cross-attention against torch's own, and the numbers that its words print."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

PATH = Path(__file__).parents[2] / "solutions/attention/cross_attention.py"


@pytest.fixture(scope="module")
def cross_attention():
    spec = importlib.util.spec_from_file_location("cross_attention_solution", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.cross_attention


@pytest.fixture
def given():
    generator = torch.Generator().manual_seed(0)
    q = torch.randn(3, 4, 6, generator=generator, dtype=torch.float64, requires_grad=True)
    kv = torch.randn(3, 5, 6, generator=generator, dtype=torch.float64, requires_grad=True)
    mask = torch.tensor([[True] * 5, [False, True, False, True, True], [True] + [False] * 4])
    return q, kv, mask


def test_output_and_gradients_agree_with_torch(cross_attention, given):
    q, kv, mask = given
    ours, _ = cross_attention(q, kv, mask)
    theirs = nn.functional.scaled_dot_product_attention(q, kv, kv, attn_mask=mask[:, None, :])
    torch.testing.assert_close(ours, theirs, rtol=1e-12, atol=1e-12)
    for a, b in zip(torch.autograd.grad(ours.sum(), (q, kv)), torch.autograd.grad(theirs.sum(), (q, kv)), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-10, atol=1e-12)


def test_large_scores_agree_with_torch(cross_attention, given):
    q, kv, mask = given
    ours, weights = cross_attention(100 * q, 100 * kv, mask)
    theirs = nn.functional.scaled_dot_product_attention(100 * q, 100 * kv, 100 * kv, attn_mask=mask[:, None, :])
    torch.testing.assert_close(ours, theirs, rtol=1e-9, atol=1e-9)
    torch.testing.assert_close(weights.sum(dim=-1), torch.ones(3, 4, dtype=torch.float64))
    assert not weights.masked_select(~mask[:, None, :]).any()


def test_the_numbers_of_the_statement(cross_attention):
    q = torch.tensor([[[2.0, 0, 0, 0], [0, 0, 0, 0]]], dtype=torch.float64)
    kv = torch.tensor([[[np.log(3), 0, 0, 8], [0, 0, 0, 4], [9, 9, 9, 9]]], dtype=torch.float64)
    output, weights = cross_attention(q, kv, torch.tensor([[True, True, False]]))
    np.testing.assert_allclose(weights[0], [[0.75, 0.25, 0], [0.5, 0.5, 0]], atol=1e-15)
    np.testing.assert_array_equal(np.round(output[0].numpy(), 4), [[0.8240, 0, 0, 7], [0.5493, 0, 0, 6]])


def test_weights_agree_with_multihead_attention_of_the_opposite_mask(cross_attention, given):
    q, kv, mask = given
    layer = nn.MultiheadAttention(6, 1, bias=False, batch_first=True, dtype=torch.float64)
    with torch.no_grad():
        layer.in_proj_weight.copy_(torch.eye(6, dtype=torch.float64).repeat(3, 1))
    _, theirs = layer(q, kv, kv, key_padding_mask=~mask)
    torch.testing.assert_close(cross_attention(q, kv, mask)[1], theirs, rtol=1e-12, atol=1e-12)


def test_an_item_without_keys_is_zero_where_multihead_attention_is_nan(cross_attention, given):
    q, kv, mask = given
    mask = mask.clone()
    mask[1] = False
    output, weights = cross_attention(q, kv, mask)
    assert not output[1].any()
    assert not weights[1].any()
    for grad in torch.autograd.grad(output.sum(), (q, kv)):
        assert grad.isfinite().all()
        assert not grad[1].any()
    layer = nn.MultiheadAttention(6, 1, batch_first=True, dtype=torch.float64)
    assert layer(q, kv, kv, key_padding_mask=~mask, need_weights=True)[0][1].isnan().all()


def test_the_largest_weights_that_the_debrief_prints():
    rng = np.random.default_rng(0)
    rng.normal(size=(2000, 4)), rng.normal(size=(2000, 8, 4))  # the draws for D = 4 came first
    q, k = rng.normal(size=(2000, 64)), rng.normal(size=(2000, 8, 64))
    scores = torch.from_numpy(np.einsum("nd,nkd->nk", q, k))
    assert round(scores.softmax(1).amax(1).mean().item(), 2) == 0.88
    assert round((scores / 8).softmax(1).amax(1).mean().item(), 2) == 0.36
