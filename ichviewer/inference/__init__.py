"""Model packages, the preprocessing that training shares, and the only use of onnxruntime."""
