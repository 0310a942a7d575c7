"""An ONNX model cut in two at one of its tensors: what leads there, and what follows from it.

ONNX Runtime runs whole models and has no package that edits them, and a cut needs little of the format: a model is a message
of protocol buffers whose graph lists nodes, inputs, outputs and weights (https://github.com/onnx/onnx, ``onnx.proto``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_GRAPH = 7  # of ModelProto
_NODE, _NAME, _INITIALIZER, _INPUT, _OUTPUT = 1, 2, 5, 11, 12  # of GraphProto
_NODE_INPUT, _NODE_OUTPUT = 1, 2  # of NodeProto
_VALUE_NAME, _VALUE_TYPE = 1, 2  # of ValueInfoProto
_TENSOR_NAME = 8  # of TensorProto
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_FLOAT = bytes([0x0A, 0x02, 0x08, 0x01])  # TypeProto: tensor_type with elem_type FLOAT, of any shape


class CutError(ValueError):
    """The model cannot be cut there."""


@dataclass(frozen=True, eq=False)
class _Node:
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    field: bytes


def cut(model: bytes, tensor: str) -> tuple[bytes, bytes]:
    """Cut a model at a tensor.

    Parameters
    ----------
    model
        Content of an ONNX file without external data.
    tensor
        Name of a float tensor of its graph, through which everything goes that the outputs take from the inputs.

    Returns
    -------
    tuple
        The model from the inputs to `tensor`, and the one from `tensor` to the outputs.

    Raises
    ------
    CutError
        If there is no such tensor, if something goes past it, or if this is no ONNX model.
    """
    try:
        graph = next(content for number, content, _ in _fields(memoryview(model)) if number == _GRAPH)
        fields = [(number, bytes(content), bytes(field)) for number, content, field in _fields(graph)]
        nodes = [_node(content, field) for number, content, field in fields if number == _NODE]
        outputs = {_name(content, _VALUE_NAME) for number, content, _ in fields if number == _OUTPUT}
        inputs = {_name(content, _VALUE_NAME) for number, content, _ in fields if number == _INPUT}
        weights = {_name(content, _TENSOR_NAME) for number, content, _ in fields if number == _INITIALIZER}
    except (StopIteration, IndexError, ValueError, OverflowError) as error:
        raise CutError("it is no ONNX model") from error
    if not any(tensor in node.outputs for node in nodes):
        raise CutError(f"it has no tensor '{tensor}'")
    first, _ = _leading_to(nodes, {tensor}, stop="")
    last, wanted = _leading_to(nodes, outputs, stop=tensor)
    if wanted & (inputs - weights):
        raise CutError(f"its outputs take something from its input that does not go through '{tensor}'")
    value = _string(_VALUE_NAME, tensor) + _bytes(_VALUE_TYPE, _FLOAT)
    return (
        _assembled(model, fields, first, outputs=_bytes(_OUTPUT, value)),
        _assembled(model, fields, last, inputs=_bytes(_INPUT, value)),
    )


def _leading_to(nodes: list[_Node], wanted: set[str], stop: str) -> tuple[list[_Node], set[str]]:
    """Nodes that some tensors need, in order, and all that these take in; `stop` is there already."""
    needed, found = set(wanted), []
    for node in reversed(nodes):  # ONNX asks for topological order
        if any(name in needed and name != stop for name in node.outputs):
            found.append(node)
            needed.update(name for name in node.inputs if name)
    return found[::-1], needed


def _assembled(
    model: bytes, fields: list[tuple[int, bytes, bytes]], nodes: list[_Node], *, inputs: bytes = b"", outputs: bytes = b""
) -> bytes:
    """The model with these nodes alone, the weights that they use, and other inputs or outputs where they are given."""
    used = {name for node in nodes for name in node.inputs}
    parts = [node.field for node in nodes]
    for number, content, field in fields:
        kept = {
            _NAME: True,
            _INITIALIZER: number == _INITIALIZER and _name(content, _TENSOR_NAME) in used,
            _INPUT: not inputs,
            _OUTPUT: not outputs,
        }
        if kept.get(number, False):
            parts.append(field)
    graph = b"".join([*parts, inputs, outputs])
    rest = [bytes(field) for number, _, field in _fields(memoryview(model)) if number != _GRAPH]
    return b"".join([*rest, _bytes(_GRAPH, graph)])


def _node(content: bytes, field: bytes) -> _Node:
    names: dict[int, list[str]] = {_NODE_INPUT: [], _NODE_OUTPUT: []}
    for number, value, _ in _fields(memoryview(content)):
        if number in names:
            names[number].append(str(value, "utf-8"))
    return _Node(tuple(names[_NODE_INPUT]), tuple(names[_NODE_OUTPUT]), field)


def _name(content: bytes, field: int) -> str:
    return next((str(value, "utf-8") for number, value, _ in _fields(memoryview(content)) if number == field), "")


def _fields(message: memoryview) -> Iterator[tuple[int, memoryview, memoryview]]:
    """(number, content, the whole field) of each field of a message; the content of a number is empty."""
    place = 0
    while place < len(message):
        start = place
        key, place = _varint(message, place)
        kind, content = key & 7, message[0:0]
        if kind == _VARINT:
            _, place = _varint(message, place)
        elif kind == _BYTES:
            size, place = _varint(message, place)
            content, place = message[place : place + size], place + size
        elif kind in {_FIXED32, _FIXED64}:
            place += 4 if kind == _FIXED32 else 8
        else:
            raise ValueError(f"wire type {kind}")
        if place > len(message):
            raise ValueError("cut off")
        yield key >> 3, content, message[start:place]


def _varint(message: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[place]
        value |= (byte & 0x7F) << shift
        place += 1
        if byte < 0x80:
            return value, place
        shift += 7


def _number(value: int) -> bytes:
    result = bytearray()
    while value >= 0x80:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    result.append(value)
    return bytes(result)


def _bytes(number: int, content: bytes) -> bytes:
    return _number(number << 3 | _BYTES) + _number(len(content)) + content


def _string(number: int, text: str) -> bytes:
    return _bytes(number, text.encode())
