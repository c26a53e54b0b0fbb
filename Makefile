# Together Board: everything you can type. `make` alone shows this list.
.DEFAULT_GOAL := help
.PHONY: help run tour test test-postgres check torture bench package migration pictures ready ears paper reader

# What Python has read once it reads at once the next time, also where a machine is set not to.
export PYTHONDONTWRITEBYTECODE =

python := .venv/bin/python
pytest := $(python) -m pytest -q --durations=20 -n auto --dist worksteal
on_server := env QT_QPA_PLATFORM=offscreen $(python) -m pytest -q
long := tests/torture tests/journeys/test_monkey.py tests/ui/member/test_screens_fit.py tests/ui/facilitator/test_helps_meeting.py
of_server := tests/test_server_board.py tests/commands/test_server_command.py tests/joining/test_server_packs.py
tour := QT_QPA_PLATFORM=offscreen $(python) -m app tour --out tour
migrations := app/storage/migrations/versions
next_number = $(shell ls $(migrations)/[0-9]*.py | awk 'END { printf "%04d", NR + 1 }')
screen := $(if $(filter-out Linux,$(shell uname)),yes,$(DISPLAY)$(WAYLAND_DISPLAY))

help:  ## Show this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1\t\2/p' Makefile | expand -t 18

run: ready  ## Open the practice board (where there is no screen, make pictures of it)
ifeq ($(screen),)
	@echo "There is no screen here, so here come pictures of the app: open tour/index.html to see them."
	@$(tour)
else
	@$(python) -m app --practice
endif

tour: ready  ## Make a picture of every screen, in tour/
	@$(tour)

test: ready ears paper reader  ## Run the tests
	@QT_QPA_PLATFORM=offscreen .ci/tests $(pytest)

test-postgres: ready  ## Run the tests of storage and services on a PostgreSQL server
	@.ci/setup postgresql
	@.ci/postgres $(on_server) -n auto --dist worksteal tests/storage tests/services $(of_server)

check: ready ears paper reader  ## Run all that must be green before a commit: format, lint, types, tests
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@.venv/bin/mypy
	@QT_QPA_PLATFORM=offscreen .ci/tests $(pytest)

torture: ready ears  ## Kill it, fill its disk, flip its bits, press at random: the long form of tests
	@QT_QPA_PLATFORM=offscreen $(pytest) --long $(long)

bench: ready ears  ## Measure speed and size, side by side with peers
	@$(python) -m benchmarks

package:  ## Make an app that needs no Python, in dist/together-board/
	@.ci/setup binutils libpython3-dev
	@.venv/bin/pyinstaller --noconfirm --log-level ERROR build.spec
	@du -sh dist/together-board

migration: ready  ## Start a change to the database: make migration NAME="what changed"
	@test -n "$(NAME)" || { echo 'Say what changed: make migration NAME="what changed"'; exit 1; }
	@mkdir -p build && rm -f build/tables.db
	@.venv/bin/alembic -x file=build/tables.db upgrade head
	@.venv/bin/alembic -x file=build/tables.db revision --autogenerate --rev-id $(next_number) --message "$(NAME)"
	@.venv/bin/ruff format -q $(migrations)

pictures: ready  ## Draw assets/icons again
	@$(python) assets/icons/drawing/draw.py

ready:  ## Install what is missing: system packages, and .venv
	@.ci/setup

ears:
	@.ci/sound-server

paper:
	@.ci/print-server

reader:
	@.ci/screen-reader
