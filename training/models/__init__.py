"""Networks: the 2.5D U-Net that segments slices and the sequence stage that reads a whole scan."""
