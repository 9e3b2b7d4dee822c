# The maintainer's commands. `make` alone lists them. Each can be run again at any time.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV   := .venv
RUN    := $(VENV)/bin/python
READY  := $(VENV)/.ready
BENCH  := .venv-bench
PORT   ?= 4010
OLD    ?= git:HEAD
NEW    ?= openapi
SHARD  ?= 1/1
FUZZ_MINUTES ?= 30

.DEFAULT_GOAL := help
.PHONY: help setup demo generate check diff mock lint lint-spec type test contract contract-live fuzz faults mutants corpus bench bench-report build pins clean

help: ## List the commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1|/' | \
		while IFS='|' read -r name text; do printf '  make %-13s %s\n' "$$name" "$$text"; done

setup: $(READY) ## Make .venv and install everything, pinned

$(READY): pyproject.toml constraints.txt
	@echo "setup: $(VENV) with the versions of constraints.txt"
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --constraint constraints.txt --upgrade pip
	@$(RUN) -m pip install --quiet --constraint constraints.txt --editable '.[mock,fast]' --group dev
	@touch $(READY)

demo: generate ## Run the quickstart of both services against the mock server
	@$(RUN) -m examples.demo

generate: setup ## Make generated/ from openapi/; says what changed and whether it breaks users
	@$(RUN) -m generator generate

check: setup ## Is generated/ exactly what openapi/ gives? Writes nothing
	@$(RUN) -m generator check

diff: setup ## What changed for users since the last commit (OLD=... NEW=... for other specs)
	@$(RUN) -m generator diff $(OLD) $(NEW)

mock: setup ## Serve both services on a port (PORT=4010)
	@$(RUN) -m gumgloo.mock --port $(PORT)

lint: setup ## Style of all hand-written code
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .

lint-spec: setup ## Second opinions on the specs: Redocly and Spectral, where Node is
	@$(RUN) -m tests.openapi.lint

type: setup ## mypy --strict and pyright strict
	@$(RUN) -m mypy
	@$(RUN) -m pyright --pythonpath $(RUN)

test: setup ## Everything: drift, style, types, all tests with coverage; one summary at the end
	@$(RUN) -m tests.suite

contract: setup ## The contract tests: specs, mock, client out, client in
	@$(RUN) -m pytest tests/openapi tests/contract tests/conformance -q -n auto \
		--contract-report build/contract

contract-live: setup ## The specs against the real services, reading only; needs credentials (ARGS=)
	@$(RUN) -m gumgloo.contract --live $(ARGS)

# Mock servers to measure ours against; where there is no npm they are left out.
NODE_MOCKS := @stdy/cli@0.22.2 @stoplight/prism-cli@5.14.2

$(BENCH)/.ready: pyproject.toml constraints.txt
	@echo "bench: $(BENCH) with the official clients beside ours"
	@$(PYTHON) -m venv $(BENCH)
	@$(BENCH)/bin/python -m pip install --quiet --constraint constraints.txt --upgrade pip
	@$(BENCH)/bin/python -m pip install --quiet --constraint constraints.txt \
		--editable '.[mock,fast,http2]' --group bench
	@! command -v npm >/dev/null || npm install --silent --no-audit --no-fund \
		--prefix $(BENCH)/node $(NODE_MOCKS) || echo "bench: without Steady and Prism"
	@touch $@

bench: $(BENCH)/.ready ## Speed and size, as ratios to bare httpx; fails when a budget is missed
	@$(BENCH)/bin/python -m tests.bench $(BENCH_ARGS)

bench-report: $(BENCH)/.ready ## The same, written to docs/benchmarks.md with charts
	@$(BENCH)/bin/python -m tests.bench --report $(BENCH_ARGS)

fuzz: setup ## The contract tests with fresh examples for FUZZ_MINUTES=30 (SEED=); keeps what it finds
	@$(RUN) -m tests.fuzz --minutes $(FUZZ_MINUTES) $(if $(SEED),--seed $(SEED))

faults: setup ## Play every fault on real sockets; writes docs/faults.md
	@$(RUN) -m tests.faults

mutants: setup ## Do the tests notice small slips? All of them, resumable (SHARD=k/n)
	@PYTHONPATH=.:overrides:generated $(RUN) -m tests.mutants --shard $(SHARD)

corpus: setup ## Write anew what the specs mean, and show what changed (tests/mutants/corpus)
	@PYTHONPATH=.:overrides:generated $(RUN) -m tests.mutants --record

build: setup ## Wheel and source archive in dist/
	@$(RUN) -m build --outdir dist .

pins: ## Renew constraints.txt from the newest versions that fit
	@rm -rf $(VENV)-pins && $(PYTHON) -m venv $(VENV)-pins
	@$(VENV)-pins/bin/python -m pip install --quiet --upgrade pip
	@$(VENV)-pins/bin/python -m pip install --quiet --editable '.[mock,fast,http2]' --group bench
	@{ sed -n '/^#/p' constraints.txt; $(VENV)-pins/bin/python -m pip list --format freeze \
		--exclude gumgloo --exclude setuptools; } > constraints.new
	@mv constraints.new constraints.txt && rm -rf $(VENV)-pins

clean: ## Remove everything that the other commands made, but generated/
	rm -rf $(VENV) $(VENV)-pins $(BENCH) dist build .coverage .coverage.* .mypy_cache .ruff_cache \
		.pytest_cache .hypothesis .schemathesis .node
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
