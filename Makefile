# ichviewer. Every target does all it needs on a fresh machine; the environment is .venv.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup run test lint bench fuzz build screenshots clean distclean

BIN := .venv/bin
SAMPLE ?= resources/sample
TESTS ?=
WORKERS ?= 2
BENCH ?=
RUNS ?=
MINUTES ?= 10

help: ## Show the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

# Stamps: a rerun with unchanged requirements does nothing.
.venv/.runtime: pyproject.toml constraints.txt
	@scripts/setup.sh runtime
	@touch $@

.venv/.full: pyproject.toml constraints.txt
	@scripts/setup.sh full
	@touch .venv/.runtime $@

setup: .venv/.full ## Make .venv with everything: application, training, tests, lint
	@echo "ready: .venv"

run: .venv/.runtime ## Open the window on the sample study and analyse it (SAMPLE=folder for another)
	@scripts/system_packages.sh window
	@scripts/run_sample.sh "$(SAMPLE)"

test: .venv/.full ## Run all tests (TESTS=path for some, WORKERS=n processes)
	@scripts/system_packages.sh test
	@scripts/pytest.sh -n $(WORKERS) --dist loadgroup $(TESTS)

lint: .venv/.full ## Check style, types and the layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/.full ## Measure (BENCH=viewers: beside napari and InVesalius; reading: beside every reader; both into docs/benchmarks.md; opening pictures window layouts scene analysis)
	@scripts/system_packages.sh test
	$(BIN)/python tests/benchmarks/run.py $(BENCH) $(if $(RUNS),--runs $(RUNS))

fuzz: .venv/.full ## Feed damaged files to everything that reads (MINUTES=10); what it finds goes to tests/fuzz/seeds
	$(BIN)/python -m tests.fuzz.fuzz_reading --minutes $(MINUTES) --workers $(WORKERS) --keep

build: .venv/.full ## Build the stand-alone application into dist/ and drive it once
	@scripts/system_packages.sh window
	$(BIN)/python installer/build.py
	$(BIN)/python installer/smoke_test.py dist/ichviewer

screenshots: .venv/.full ## Make the pictures of the README and the guide anew
	@scripts/system_packages.sh test
	$(BIN)/python scripts/make_screenshots.py

clean: ## Remove what was built or written here, except .venv
	rm -rf build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis .benchmarks .import_linter_cache *.egg-info
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

distclean: clean ## Remove .venv too
	rm -rf .venv
