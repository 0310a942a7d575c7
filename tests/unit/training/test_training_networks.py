"""Every network family: shapes, what makes it what it is called, and that it exports."""

from __future__ import annotations

import numpy as np
import onnxruntime as ort
import pytest
import torch

from training import export as exporting
from training.config import ClassificationConfig, EncoderConfig, NetworkConfig, SegmentationConfig
from training.models.build import build_network
from training.models.resnet import build_encoder
from training.models.sequence import build_classifier
from training.parity import TOLERANCE

from .conftest import NETWORK, SPEC

_TINY = {
    "strided": NETWORK,
    "residual": NetworkConfig(family="residual", stem=4, encoder=(6, 8), decoder=(6, 4), blocks=2, deep_supervision=True),
    "classic": NetworkConfig(family="classic", stem=4, encoder=(6, 8), decoder=(6, 4)),
}
_RESNET = ClassificationConfig(
    data=("d",),
    input=SPEC,
    network=NETWORK,
    encoder=EncoderConfig(family="resnet", blocks=(1, 1, 2, 1), width=4),
    lstm=(6, 5),
    hidden=4,
    embed=8,
)


def _weights(module):
    return sum(weight.numel() for weight in module.parameters())


@pytest.mark.parametrize("family", list(_TINY))
def test_that_a_family_has_full_resolution_and_starts_where_blood_is_rare(family):
    torch.manual_seed(0)
    network = build_network(_TINY[family]).eval()
    with torch.no_grad():
        image = torch.rand(2, 6, 64, 64)
        logits = network(image)
        deepest, outline = network.outline(image)
    assert logits.shape == (2, 6, 64, 64)
    assert outline.shape == (2, 6, 32, 32)
    assert deepest.shape[:2] == (2, _TINY[family].encoder[-1])
    assert logits.softmax(1)[:, 0].mean() > 0.5


def test_that_deep_supervision_gives_coarser_masks_in_training_alone():
    network = build_network(_TINY["residual"])
    shapes = [tuple(one.shape) for one in network.train()(torch.rand(2, 6, 32, 32))]
    assert shapes == [(2, 6, 32, 32), (2, 6, 16, 16)]
    assert isinstance(network.eval()(torch.rand(2, 6, 32, 32)), torch.Tensor)
    with pytest.raises(ValueError, match="residual"):
        NetworkConfig(family="classic", deep_supervision=True)


def test_that_the_classic_unet_is_the_one_of_the_paper():
    config = NetworkConfig(family="classic", channels=1, stem=64, encoder=(128, 256, 512, 1024), decoder=(512, 256, 128, 64))
    with torch.device("meta"):
        network = build_network(config)
    head = 64 * 6 + 6  # the published 31,030,593 weights of a one-channel network are with one sigmoid
    assert _weights(network) - head + 65 == pytest.approx(31_031_685, abs=1100)
    kinds = {type(part).__name__ for part in network.modules()}
    assert "ConvTranspose2d" in kinds
    assert "MaxPool2d" in kinds
    assert not any("Norm" in kind for kind in kinds)


def test_that_resnet_101_has_101_layers_and_2048_features():
    with torch.device("meta"):
        encoder = build_encoder(EncoderConfig(family="resnet"), 3)
        count = _weights(encoder) - _weights(encoder.head)
    assert encoder.count == 2048
    assert count == 42_500_160  # the published ResNet-101 without its classifier
    body = [part for name, part in encoder.named_modules() if isinstance(part, torch.nn.Conv2d) and "shortcut" not in name]
    assert len(body) + 1 == 101


def test_that_a_sequence_stage_with_lstm_ignores_padding():
    torch.manual_seed(0)
    stage = build_classifier(_RESNET).sequence.eval()
    features = torch.randn(5, stage.deep)
    padded = torch.zeros(2, 9, stage.deep)
    padded[0, :5], padded[1] = features, torch.randn(9, stage.deep)
    mask = torch.zeros(2, 9)
    mask[0, :5], mask[1] = 1, 1
    alone, together = stage(features[None]), stage(padded, mask)
    torch.testing.assert_close(together[0][0, :5], alone[0][0], atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(together[1][0], alone[1][0], atol=1e-5, rtol=1e-4)
    assert [layer.hidden_size for layer in stage.lstm] == [6, 5]


def _trained_a_little(module):
    """BatchNorm statistics and weights that are not those of the start."""
    torch.manual_seed(1)
    with torch.no_grad():
        for part in module.modules():
            if isinstance(part, torch.nn.BatchNorm2d):
                part.running_mean.normal_(0, 0.2)
                part.running_var.uniform_(0.5, 1.5)
                part.weight.uniform_(0.5, 1.5)
    return module.eval()


@pytest.mark.parametrize("name", ["residual", "classic", "resnet-bilstm"])  # the exports of `strided` are tested everywhere
def test_that_every_family_exports_with_parity_for_any_number_of_slices(name, tmp_path):
    if name in _TINY:
        config = SegmentationConfig(data=("d",), input=SPEC, network=_TINY[name], crop_columns=0)
        module = build_network(config.network)
    else:
        config, module = _RESNET, build_classifier(_RESNET)
    module = _trained_a_little(module)
    folded = exporting.fold(module)
    outputs = exporting.Trained(tmp_path, folded, config, (), 0, 0.0).outputs
    path = tmp_path / "model.onnx"
    exporting.write_onnx(folded, SPEC, outputs, path)
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    for count in (1, 5):
        image = torch.rand(count, 6, 64, 64)
        with torch.no_grad():
            expected = module(image)
        found = session.run([output.name for output in outputs], {"image": image.numpy()})
        for one, other in zip(found, expected if isinstance(expected, tuple) else (expected,), strict=True):
            np.testing.assert_allclose(one, other.numpy(), atol=TOLERANCE, rtol=1e-3)


def test_that_features_that_hardly_vary_agree_in_onnx_runtime(tmp_path):
    torch.manual_seed(2)
    spec = SPEC.model_copy(update={"size": 256, "shape": ("slices", 6, 256, 256)})
    config = ClassificationConfig(data=("d",), init="x", input=spec, network=NETWORK, hidden=8, embed=0)
    module = build_classifier(config).eval()
    image = torch.rand(3, 6, 256, 256)
    with torch.no_grad():
        module.features.network.head.bias[0] = 12.0  # nothing bleeds anywhere
        module.sequence.mean.copy_(module.features(image).mean(dim=0))
        module.sequence.scale.fill_(1e-3)
        expected = module(image)
    outputs = exporting.Trained(tmp_path, module, config, (), 0, 0.0).outputs
    exporting.write_onnx(module, spec, outputs, tmp_path / "model.onnx")
    session = ort.InferenceSession(str(tmp_path / "model.onnx"), providers=["CPUExecutionProvider"])
    for one, other in zip(session.run(["slice", "study"], {"image": image.numpy()}), expected, strict=True):
        np.testing.assert_allclose(one, other.numpy(), atol=1e-4)
