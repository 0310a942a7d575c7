"""What the exporter leaves in a graph that must not stay: shapes of the example, and traces of the exporting machine."""

from __future__ import annotations

import numpy as np
import onnx

_RECURRENT = {"LSTM", "GRU", "RNN"}


def free_sequences(model: onnx.ModelProto) -> None:
    """Let recurrent layers take any number of slices, in place.

    The exporter (torch 2.13) merges directions and features of a recurrent output (slices, 1, directions, hidden) by a
    Reshape whose target holds the slice count of the example: another count then fails. Its first axis becomes free.
    """
    graph = model.graph
    makers = {name: node for node in graph.node for name in node.output}
    constants = {tensor.name: tensor for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type != "Reshape" or node.input[1] not in constants:
            continue
        above = makers.get(node.input[0])
        if above is not None and above.op_type == "Transpose":
            above = makers.get(above.input[0])
        if above is None or above.op_type not in _RECURRENT:
            continue
        shape = np.array(onnx.numpy_helper.to_array(constants[node.input[1]]))
        if len(shape) == 3 and shape[0] > 0:
            shape[0] = -1
            name = f"{node.input[1]}_{node.name}_free"
            graph.initializer.append(onnx.numpy_helper.from_array(shape, name))
            node.input[1] = name


def forget_origin(model: onnx.ModelProto) -> None:
    """Remove what the exporter notes of each node: stack traces with the paths of the machine that exported."""
    graphs = [model.graph, *model.functions]
    for graph in graphs:
        graph.ClearField("doc_string")
        graph.ClearField("metadata_props")
        for node in graph.node:
            node.ClearField("doc_string")
            node.ClearField("metadata_props")
    for value in (*model.graph.input, *model.graph.output, *model.graph.initializer):
        value.ClearField("metadata_props")
        value.ClearField("doc_string")
