# What a person does with this repository, each one word. `make` alone lists the words.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Where `make demo` listens and keeps its data.
PORT ?= 8080
DATA ?= .data/demo
# The share of lines, in percent, below which `make coverage` fails.
COVERAGE_FLOOR ?= 80
# After how long the Swift tests are given up.
TEST_SECONDS ?= 1800
# Further arguments for pytest, for example PYTEST="-k keyboard".
PYTEST ?=
# The folder that holds the real files, which are not in the repository; from here, or absolute.
SHARED ?=
# The suites that read them; all others stand on Tests/Samples.
REAL_FILES := RealFile
# How often `make faults` kills the server in all; the other faults come in proportion.
ROUNDS ?= 1000
# For how long `make sanitize` fuzzes each of the thirteen parsers: somewhat over an hour in all.
FUZZ_SECONDS ?= 300

STEP := Scripts/step
SWIFT_TEXT := Sources Tests Package.swift
RELEASE := .build/release/hamkori
DEBUG := .build/debug/hamkori
VENV := .venv/installed
API_VENV := .venv-api/installed

# Neither a build nor a browser keeps two processors busy all the time. What each of two steps says is printed as a whole
# when it is through; when one fails the other is waited for, and nothing else is begun.
SIDE_BY_SIDE := --jobs=2 --output-sync=target

.PHONY: help demo build test all-checks bench lint house-rules map removable unit-tests debug-build swift-tests golden plans \
	real-files browser-tests api-tests faults sanitize format coverage clean

help: ## This list
	@grep -E '^[a-z-]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/:[^#]*## /\t/' | \
		while IFS=$$'\t' read -r word meaning; do printf '  make %-15s %s\n' "$$word" "$$meaning"; done

demo: build ## Build, fill DATA (default .data/demo) with demo data if empty, serve on PORT (default 8080)
	@mkdir -p $(DATA)
	@printf '\nHamkori with demo data: http://127.0.0.1:%s/   (stop with Ctrl-C)\n' $(PORT)
	@exec $(RELEASE) demo --data $(DATA) --port $(PORT)

build: ## The release binary at .build/release/hamkori
	@$(STEP) "Packages to build with" Scripts/install-packages build
	@$(STEP) "Release build" swift build -c release --product hamkori

test: ## Every check: format, house rules, unit tests on both databases, browser and API tests
	@$(STEP) "Packages to build and test with" Scripts/install-packages build test
	@$(STEP) "All checks" $(MAKE) all-checks

all-checks:
	@$(MAKE) $(SIDE_BY_SIDE) debug-build lint house-rules $(VENV) $(API_VENV)
	@$(MAKE) swift-tests
	@$(MAKE) $(SIDE_BY_SIDE) browser-tests api-tests

lint: ## The format of the Swift sources, strictly
	@$(STEP) "Format of the Swift sources" swift format lint --strict --parallel --recursive $(SWIFT_TEXT)

house-rules: ## Length, names, ownership of tables and the like; first that each rule bites
	@$(STEP) "House rules bite" Scripts/check-house-rules --self-test
	@$(STEP) "House rules" Scripts/check-house-rules

map: ## Draw the rooms of the code on their floors into docs/map.svg
	@$(STEP) "Map" Scripts/check-house-rules --map

removable: ## Build the program, in a copy, without five features that no other names
	@$(STEP) "Build without some features" Scripts/check-removable

unit-tests: ## Build everything for debugging, run the Swift tests, say which took the time
	@$(MAKE) debug-build
	@$(MAKE) swift-tests

debug-build:
	@$(STEP) "Debug build with tests" swift build --build-tests

# A test that never ends would otherwise hold everything until somebody looks.
swift-tests:
	@$(STEP) "Swift tests" Scripts/timed-tests \
		timeout --kill-after=10 $(TEST_SECONDS) swift test --skip-build --skip $(REAL_FILES)

# The unit tests hold the pages against these files on both engines.
golden: ## Write the demo's pages into Tests/Pages, after a change that is meant to be seen; then read git diff
	@$(MAKE) debug-build
	@HAMKORI_PAGES=write $(STEP) "Pages" swift test --skip-build --filter GoldenPageTests
	@git status --short Tests/Pages

# The unit tests do the same at a tenth of the rows.
plans: ## Walk the product at 250,000 recommendations on both engines and weigh every statement that it asks for
	@$(STEP) "Packages to build and test with" Scripts/install-packages build test
	@$(MAKE) debug-build
	@HAMKORI_PLAN_ROWS=250000 $(STEP) "Statements" swift test --skip-build --filter PlanTests

# Files of others may not be copied into the repository. A file that SHARED lacks fails the suite that wants it.
real-files: ## The readers over the real files in SHARED, counted there by another program (SHARED=../shared)
	@test -d "$(SHARED)/data" || { echo "Say where the real files are: make real-files SHARED=FOLDER" >&2; exit 64; }
	@$(MAKE) debug-build
	@SHARED="$(SHARED)" $(STEP) "Tests on real files" swift test --skip-build --filter $(REAL_FILES)

# The binary is the one that the debug build has just made: a second build would only take time.
browser-tests: $(VENV) ## Drive the debug binary with Chromium (after unit-tests)
	@test -x $(DEBUG) || { echo "$(DEBUG) is not there: run make unit-tests first." >&2; exit 1; }
	@HAMKORI_BINARY=$(DEBUG) $(STEP) "Browser tests" .venv/bin/pytest Tests/Browser $(PYTEST)

$(VENV): Tests/Browser/requirements.txt
	@$(STEP) "Python packages for the browser tests" bash -euc \
		'python3 -m venv .venv; .venv/bin/pip install --quiet --requirement Tests/Browser/requirements.txt'
	@touch $(VENV)

api-tests: $(API_VENV) ## Requests made from the API's description, and the data package's validator (after unit-tests)
	@test -x $(DEBUG) || { echo "$(DEBUG) is not there: run make unit-tests first." >&2; exit 1; }
	@HAMKORI_BINARY=$(DEBUG) $(STEP) "API tests" .venv-api/bin/pytest Tests/API

$(API_VENV): Tests/API/requirements.txt
	@$(STEP) "Python packages for the API tests" bash -euc \
		'python3 -m venv .venv-api; .venv-api/bin/pip install --quiet --requirement Tests/API/requirements.txt'
	@touch $(API_VENV)

# Each with a scratch folder of its own, so that the debug build stays as it is.
sanitize: ## The Swift tests under the address and the thread sanitizer, then FUZZ_SECONDS of fuzzing for each parser
	@$(STEP) "Packages to build and test with" Scripts/install-packages build test
	@$(STEP) "Address sanitizer" env SWIFT_BACKTRACE=enable=no LSAN_OPTIONS=suppressions=Tests/Sanitizers/leaks \
		swift test --sanitize=address --scratch-path .build/address --skip $(REAL_FILES)
	@$(STEP) "Thread sanitizer" Tests/Sanitizers/run-threads
	@$(STEP) "Fuzzing" Tests/Fuzz/run $(FUZZ_SECONDS)

faults: ## Kill the server ROUNDS times, its database, disks and clock; writes docs/reliability.md (root for disks)
	@$(STEP) "Packages to build and test with" Scripts/install-packages build test faults
	@$(STEP) "Release build" swift build -c release --product hamkori
	@$(STEP) "Faults" Tests/Faults/run --binary $(RELEASE) --rounds $(ROUNDS) --report docs/reliability.md

bench: .venv-bench/installed ## Speed and memory beside nginx, Datasette and the bare engines, measured in the same run
	@$(STEP) "Packages to build and measure with" Scripts/install-packages build bench
	@$(STEP) "Release build" swift build -c release --product hamkori
	@$(STEP) "Measurement" Benchmarks/run --binary $(RELEASE)
	@SHARED="$(SHARED)" $(STEP) "Measurement of the tracker" .venv-bench/bin/python Benchmarks/tracker --binary $(RELEASE)
	@$(STEP) "Measurement of complaints" Benchmarks/complaints --binary $(RELEASE)
	@$(STEP) "Measurement of casework" .venv-bench/bin/python Benchmarks/casework --binary $(RELEASE)
	@SHARED="$(SHARED)" $(STEP) "Measurement beside an import" Benchmarks/imports --binary $(RELEASE)
	@$(STEP) "Measurement under floods" Benchmarks/floods --binary $(RELEASE)

.venv-bench/installed: Benchmarks/requirements.txt
	@$(STEP) "Python packages for the measurement" bash -euc \
		'python3 -m venv .venv-bench; .venv-bench/bin/pip install --quiet --requirement Benchmarks/requirements.txt'
	@touch $@

format: ## Format the Swift sources in place
	@$(STEP) "Format the Swift sources" swift format --in-place --parallel --recursive $(SWIFT_TEXT)

# Counting needs other compiler flags; a scratch folder of its own keeps the debug build as it is.
coverage: ## The share of lines that the Swift tests run, with a floor (COVERAGE_FLOOR)
	@$(STEP) "Packages to build and test with" Scripts/install-packages build test
	@$(STEP) "Swift tests, counting lines" swift test --enable-code-coverage \
		--scratch-path .build/coverage --skip $(REAL_FILES)
	@$(STEP) "Coverage" Scripts/check-coverage \
		"$$(swift test --show-codecov-path --scratch-path .build/coverage)" $(COVERAGE_FLOOR)

clean: ## Remove what was built and installed here (never .data)
	rm -rf .build .venv .venv-api .venv-bench .pytest_cache Tests/Browser/__pycache__ Scripts/house_rules/__pycache__
