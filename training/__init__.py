"""Training of the models that ichviewer ships: phantoms, data sets, networks, evaluation, export. torch lives here."""
