# `make up` and `make test` are all that a fresh machine needs; `make` alone lists the targets.

# The newest first would lose to packages that lag behind: python3 if it is good enough, else a named one.
PYTHON ?= $(or $(shell for p in python3 python3.12 python3.11 python3.13 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done),python3)
ARGS ?=
PYTEST = .venv/bin/python -m pytest

.DEFAULT_GOAL := help
.PHONY: help python setup up test test-system sanitize generate check-generated bench takeovers clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 \
	|| { echo "fixbridge needs Python 3.11 or newer, and '$(PYTHON)' is none: install one (Debian: apt-get install python3-venv python3-dev) or say make PYTHON=/path/to/python3." >&2; exit 1; }

setup: python ## make .venv (the project) and .venv-ctp (the official CTP client); builds QuickFIX once, 5 to 6 minutes
	@$(PYTHON) tools/setup.py

up: python ## set up and run the gateway with its embedded core (ARGS="--state-dir DIR")
	@$(PYTHON) tools/setup.py up
	@.venv/bin/fixbridge up $(ARGS)

test: setup ## set up and pass every test that needs neither root nor Debian packages (ARGS="-k name")
	$(PYTEST) -m "not system" -n 2 --dist loadfile $(ARGS)

test-system: setup ## the tests that need Debian packages: installs those when root
	@sh tools/debian-packages.sh
	$(PYTEST) -m system $(ARGS)

sanitize: setup ## the tests of structs and of the second core with the extensions built under AddressSanitizer and UBSan
	.venv/bin/python tools/sanitize.py $(ARGS)

generate: setup ## write ctpproto/generated anew from specs/
	.venv/bin/python -m ctpproto.schema.emitter
	.venv/bin/python -m ctpproto.translate.coverage
	.venv/bin/python -m fixbridge.engagement.page

check-generated: setup ## fail where ctpproto/generated is not what specs/ say
	.venv/bin/python -m ctpproto.schema.emitter --check
	.venv/bin/python -m ctpproto.translate.coverage --check
	.venv/bin/python -m fixbridge.engagement.page --check

bench: setup ## the benchmark table (ARGS="--json")
	.venv/bin/fixbridge bench $(ARGS)

takeovers: setup ## kill and stop the serving core 100 times in a row while members trade, and judge it (12 minutes; ARGS="--count 10")
	.venv/bin/python tools/takeovers.py $(ARGS)

clean: ## remove the environments and everything built; the wheel cache and ./var stay
	rm -rf .venv .venv-ctp .venv-node .cache build dist *.egg-info .pytest_cache .hypothesis ctpproto/_speedups.*.so adapters/heterogeneous/_matching.*.so
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
