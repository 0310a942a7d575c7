"""Classification of a whole scan: features of each slice, then bidirectional LSTM and GRU layers over the slices."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.inference.package import InputSpec
from training.config import BLOOD_HU, ClassificationConfig
from training.models.build import SegmentationNetwork, build_network
from training.models.resnet import ResNet, build_encoder
from training.models.unet import CLASSES

LABELS = len(PROBABILITY_ORDER)
_MAP_FEATURES = 4 * CLASSES
_MAP_WIDTH = 48


class SliceFeatures(nn.Module):
    """Features of slices: pooled bottleneck, and how much of what the U-Net sees where.

    The maps carry the dense supervision of the masks: area, the strongest small spot, the strongest larger spot and
    the area that is certain, of any hemorrhage and each subtype, at half resolution.

    Parameters
    ----------
    network
        Trained U-Net.
    spec
        Its input; with it, the maps leave out what cannot be blood by its HU, as the viewer's labels do.
    """

    maps = _MAP_FEATURES
    """Number of features that come from the maps."""

    def __init__(self, network: SegmentationNetwork, spec: InputSpec | None = None) -> None:
        super().__init__()
        self.network = network
        self._channel = -1
        low, high = 0.0, 1.0
        if spec is not None:
            widest = max(range(len(spec.windows)), key=lambda n: spec.windows[n].width)
            window = spec.windows[widest]
            self._channel = spec.context_mm.index(0.0) * len(spec.windows) + widest
            low, high = ((value - window.level) / window.width + 0.5 for value in BLOOD_HU)
        self.register_buffer("limits", torch.tensor([low, high]))

    @property
    def deep(self) -> int:
        """Number of bottleneck features; those of the maps follow."""
        return 2 * self.network.config.encoder[-1]

    @property
    def count(self) -> int:
        """Number of features."""
        return self.deep + _MAP_FEATURES

    def forward(self, image: Tensor) -> Tensor:
        """Features (n, count) of windowed slabs (n, channels, h, w)."""
        deepest, logits = self.network.outline(image)
        probabilities = logits.softmax(dim=1)
        maps = torch.cat([1.0 - probabilities[:, :1], probabilities[:, 1:]], dim=1)
        if self._channel >= 0:
            plane = image[:, self._channel : self._channel + 1]
            blood = (plane >= self.limits[0]) & (plane <= self.limits[1])
            maps = maps * functional.avg_pool2d(blood.to(maps.dtype), 2)
        area = torch.log1p(maps.sum(dim=(2, 3)))
        # A logistic function written out, and summed row by row: a feature that hardly varies is divided by its small
        # deviation, which shows the 6e-9 that ONNX Runtime's Sigmoid is off at its tail, added up over all pixels.
        certain = torch.log1p((1.0 + torch.exp(10.0 - 20.0 * maps)).reciprocal().sum(dim=3).sum(dim=2))
        spot = functional.avg_pool2d(maps, 3, 1).amax(dim=(2, 3))
        patch = functional.avg_pool2d(maps, 9, 4).amax(dim=(2, 3))
        return torch.cat([deepest.mean(dim=(2, 3)), deepest.amax(dim=(2, 3)), area, certain, spot, patch], dim=1)


class SequenceStage(nn.Module):
    """From the features of the slices of one scan to logits of slices and study.

    Parameters
    ----------
    deep, hidden, embed, dropout
        Number of bottleneck features, width of the GRU and of the embedding (0 leaves the bottleneck features out), dropout
        in training.
    maps
        Number of features of the maps that follow the bottleneck features; 0 where the encoder has none.
    lstm
        Widths of LSTM layers before the GRU.
    """

    def __init__(
        self,
        deep: int,
        hidden: int,
        embed: int,
        dropout: float,
        *,
        maps: int = _MAP_FEATURES,
        lstm: tuple[int, ...] = (),
    ) -> None:
        super().__init__()
        self.deep = deep
        self.register_buffer("mean", torch.zeros(deep + maps))
        self.register_buffer("scale", torch.ones(deep + maps))
        self.embed = (
            nn.Sequential(nn.Dropout(dropout), nn.Linear(deep, embed), nn.ReLU(), nn.Dropout(dropout)) if embed else None
        )
        self.maps = nn.Sequential(nn.Linear(maps, _MAP_WIDTH), nn.ReLU()) if maps else None
        beside = _MAP_WIDTH if maps else 0
        self._beside = beside
        self.lstm = nn.ModuleList()
        width = embed + beside
        for wide in lstm:
            self.lstm.append(nn.LSTM(width, wide, batch_first=True, bidirectional=True))
            width = 2 * wide
        self.gru = nn.GRU(width, hidden, batch_first=True, bidirectional=True)
        self.slice_head = nn.Linear(2 * hidden + beside, LABELS)
        self.attention = nn.Linear(2 * hidden + beside, LABELS)
        self.study_head = nn.Linear(LABELS * 2 + 4 * hidden, LABELS)
        # The study starts as what its slices say: their highest and their attended logit.
        with torch.no_grad():
            self.study_head.weight.zero_()
            self.study_head.weight[:, : 2 * LABELS] = torch.cat([torch.eye(LABELS)] * 2, dim=1) / 2
            self.study_head.bias.zero_()

    def forward(self, features: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Logits of slices (b, n, 6) and studies (b, 6).

        Parameters
        ----------
        features
            (b, n, features) in the order of the slices.
        mask
            (b, n): 1 where a slice exists; padding lies at the end. None where all do.
        """
        normal = ((features - self.mean) / self.scale).clamp(-6.0, 6.0)
        parts = [] if self.embed is None else [self.embed(normal[..., : self.deep])]
        if self.maps is not None:
            parts.append(self.maps(normal[..., self.deep :]))
        embedded = states = torch.cat(parts, dim=-1)
        for layer in (*self.lstm, self.gru):
            states = self._over_slices(layer, states, mask)
        context = torch.cat([states, embedded[..., -self._beside :]], dim=-1) if self._beside else states
        logits = self.slice_head(context)
        scores = self.attention(context)
        highest, pooled = logits, states
        if mask is not None:
            outside = (1.0 - mask[..., None]) * 1e4
            scores, highest, pooled = scores - outside, logits - outside, states - outside
        attended = (scores.softmax(dim=1) * logits).sum(dim=1)
        study = torch.cat([highest.amax(dim=1), attended, pooled.amax(dim=1), self._mean(states, mask)], dim=-1)
        return logits, self.study_head(study)

    @staticmethod
    def _over_slices(layer: nn.LSTM | nn.GRU, states: Tensor, mask: Tensor | None) -> Tensor:
        if mask is None:
            return layer(states)[0]
        lengths = mask.sum(dim=1).long().cpu()
        packed = nn.utils.rnn.pack_padded_sequence(states, lengths, batch_first=True, enforce_sorted=False)
        return nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True, total_length=states.shape[1])[0]

    @staticmethod
    def _mean(states: Tensor, mask: Tensor | None) -> Tensor:
        if mask is None:
            return states.mean(dim=1)
        return (states * mask[..., None]).sum(dim=1) / mask.sum(dim=1, keepdim=True)


class ScanClassifier(nn.Module):
    """The whole: windowed slabs of one scan in, logits of its slices and of the study out."""

    def __init__(self, features: SliceFeatures | ResNet, sequence: SequenceStage) -> None:
        super().__init__()
        self.features = features
        self.sequence = sequence

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Logits (slices, 6) and (1, 6) of (slices, channels, h, w), in the order of k."""
        slices, study = self.sequence(self.features(image)[None])
        return slices[0], study


def build_features(config: ClassificationConfig) -> SliceFeatures | ResNet:
    """The configured encoder of slices with untrained weights."""
    if config.encoder.family == "resnet":
        return build_encoder(config.encoder, config.input.channels)
    return SliceFeatures(build_network(config.network), config.input)


def build_sequence(config: ClassificationConfig, features: SliceFeatures | ResNet) -> SequenceStage:
    """The configured sequence stage for these features with untrained weights."""
    return SequenceStage(features.deep, config.hidden, config.embed, config.dropout, maps=features.maps, lstm=config.lstm)


def build_classifier(config: ClassificationConfig) -> ScanClassifier:
    """A classifier with untrained weights."""
    features = build_features(config)
    return ScanClassifier(features, build_sequence(config, features))
