# Every target works alone on a fresh clone: it makes .venv first if it has to. Needs make, bash and python >= 3.11.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

# Which python makes .venv: `make test PYTHON=python3.12`.
PYTHON ?= python3
# What pip installs as torch instead of the pinned version: `make test TORCH='torch --index-url https://…'`.
TORCH ?=
DEMO_PROMPTS ?= 3
DEVICE ?= cpu
DEMO_RUN := runs/demo

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
INSTALLED := .venv/.installed

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

# pip, setuptools and torch first: the project itself is then built without fetching build tools that nothing pins.
$(INSTALLED): pyproject.toml constraints.txt | .venv/bin/pip
	grep -v '^$(if $(TORCH),torch==,#)' constraints.txt > .venv/constraints.txt
	$(PIP) install -qq -c .venv/constraints.txt pip setuptools
	$(if $(TORCH),$(PIP) install -qq -c .venv/constraints.txt $(TORCH))
	$(PIP) install -qq -c .venv/constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $@

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'symcert needs python >= 3.11; name one, e.g. make PYTHON=python3.12' >&2; exit 1; }
	$(PYTHON) -m venv .venv

.PHONY: install
install: $(INSTALLED) ## make .venv with symcert and its tools in it

.PHONY: demo
demo: $(INSTALLED) ## prove, check the generated code, decode live with the shipped pair, write a report
	@rm -rf $(DEMO_RUN); \
	TIMEFORMAT='(%1R s)'; \
	for arguments in \
		'verify' \
		'generate --check' \
		'certify --limit $(DEMO_PROMPTS) --max-new-tokens 48 --out $(DEMO_RUN)' \
		'report $(DEMO_RUN)'; \
	do \
		printf '\n$$ symcert %s\n' "$$arguments"; \
		time $(BIN)/symcert $$arguments; \
	done

.PHONY: test
test: $(INSTALLED) ## every test
	$(BIN)/python -m pytest

.PHONY: check
check: static ## everything that can be checked in a few minutes; changes nothing
	$(BIN)/python -m pytest -m 'not slow'

.PHONY: static
static: $(INSTALLED) ## lint, format, types, imports, proofs, generated code, tables; changes nothing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/symcert verify
	$(BIN)/symcert generate --check
	$(BIN)/python -m benchmarks --check

.PHONY: proofs
proofs: $(INSTALLED) ## the Rocq development, by Rocq's compiler and its checker (Debian: coq, libcoq-flocq); minutes
	$(BIN)/symcert verify --solver rocq

.PHONY: soundness
soundness: $(INSTALLED) ## a million adversarial rows against ball arithmetic, by both tiers; a quarter of an hour
	$(BIN)/python tests/soundness --rows 1000000 --jobs 2 --out runs/soundness.json

.PHONY: versions
versions: $(INSTALLED) ## the tests of certifying() with the oldest and the newest transformers; fetches both
	$(BIN)/python tests/transformers_versions.py

.PHONY: bench
bench: $(INSTALLED) ## measure the CPU again (or DEVICE=cuda) and write tables and plots; leave the machine alone meanwhile
	OMP_WAIT_POLICY=PASSIVE $(BIN)/python -m benchmarks --device $(DEVICE)
	$(BIN)/python -m benchmarks --readme

.PHONY: screenshots
screenshots: $(INSTALLED) ## decode the shipped pair and photograph the report for the README (needs chromium)
	$(BIN)/python docs/screenshots.py

.PHONY: format
format: $(INSTALLED) ## sort imports and lay out the code
	$(BIN)/ruff check --select I --fix .
	$(BIN)/ruff format .

.PHONY: accept
accept: $(INSTALLED) ## after a change of rules, theorems or formulas: record the new evidence, write the generated code
	$(BIN)/symcert verify --accept
	$(BIN)/symcert generate

.PHONY: pair
pair: $(INSTALLED) ## train the shipped pair again (about an hour on two cores) and measure it
	OMP_WAIT_POLICY=PASSIVE $(BIN)/python -m symcert_runtime.shipped_pair.train
	OMP_WAIT_POLICY=PASSIVE $(BIN)/python -m symcert_runtime.shipped_pair.evaluate

.PHONY: clean
clean: ## remove .venv, caches and build output; runs/ stays
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .smt_obligations
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
