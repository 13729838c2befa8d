"""The command line: what it prints, where, and with which exit status."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

import geopolitics as gp
from geopolitics.cli import _COMMANDS, main


def run(*typed, **environment):
    """The program in a process of its own: status, output, errors."""
    done = subprocess.run(
        [sys.executable, "-m", "geopolitics", *typed],
        capture_output=True,
        env=os.environ | environment,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


class Terminal:
    """Standard output that says it is a terminal."""

    encoding = "utf-8"

    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return True


@pytest.fixture
def ask(capsys):
    """Runs the command line within this process: status, output, errors."""

    def asked(*typed):
        status = main(["--world", "article", *typed])
        return status, *capsys.readouterr()

    return asked


class TestQuestions:
    def test_the_answer_how_sure_it_is_and_where_it_is_written(self, ask):
        status, output, errors = ask("who chaired the SCO in May 2024")
        answer, verdict, source, data = output.splitlines()

        assert (0, "") == (status, errors)
        assert "Kazakhstan chaired the Shanghai Cooperation Organisation in May 2024." == answer
        assert "Verdict: yes" == verdict
        assert source.startswith("Source: ")
        assert "¶ 2" in source
        assert "https://www.nguoiduatin.vn/" in source
        assert f"Data version: {gp.article().version}" == data

    def test_quotes_may_be_left_out(self, ask):
        assert ask("who", "chaired", "the", "SCO", "in", "May", "2024") == ask("who chaired the SCO in May 2024")

    def test_the_command_may_be_named(self, ask):
        assert ask("ask", "who chaired the SCO in May 2024") == ask("who chaired the SCO in May 2024")

    @pytest.mark.parametrize(
        ("question", "status"),
        [
            ("was Belarus a member of the SCO in May 2024", 0),  # a certain no is an answer
            ("who chaired the SCO in June 2024", 1),
            ("who chaired the SCO in August 2024", 1),
            ("how many members did the SCO have in 2010", 1),
            ("who ate the SCO", 2),
            ("who chaired the SCO in May", 2),
            ("who chaired the Xyzzy in May 2024", 2),
            ("", 2),
        ],
    )
    def test_the_exit_status(self, question, status, ask):
        assert status == ask(question)[0]

    def test_json(self, ask):
        status, output, _ = ask("--json", "who chaired the SCO in May 2024")
        answer = json.loads(output)

        assert 0 == status
        assert "yes" == answer["verdict"]
        assert {"type": "State", "id": "KAZ", "name": "Kazakhstan"} == answer["value"]
        assert "¶ 2" == answer["citations"][0]["locator"]
        assert "2023-07/2024-07" == answer["facts"][0]["interval"]

    def test_options_may_stand_before_and_after(self, ask):
        question = "who chaired the SCO in May 2024"

        assert ask(question, "--json") == ask("--json", question)
        assert ask("--as-known-on", "2023-12-31", "--strict", question) == ask(
            question, "--as-known-on", "2023-12-31", "--strict"
        )

    def test_what_was_known_on_a_day(self, ask):
        assert 1 == ask("--as-known-on", "2023-12-31", "--strict", "who chaired the SCO in May 2024")[0]

    def test_an_error_is_one_message_on_standard_error(self, ask):
        status, output, errors = ask("who ate the SCO")

        assert (2, "") == (status, output)
        assert errors.startswith("geopolitics: cannot read the question 'who ate the SCO'")
        assert 1 == errors.count("\n")


class TestCalls:
    @pytest.mark.parametrize(
        ("typed", "status", "output"),
        [
            ("chair SCO 2024-05", 0, "KAZ\tKazakhstan\n"),
            ("chair SCO 2024-06 --possible", 0, "KAZ\tKazakhstan\n"),
            ("chair SCO", 0, "KAZ\tKazakhstan\n"),
            ("leader Kazakhstan 2024-05", 0, "kassym-jomart-tokayev\tKassym-Jomart Tokayev\n"),
            ("leader Russia 2024-05 --office foreign.minister", 0, "sergey-lavrov\tSergey Lavrov\n"),
            ("members SCO 2024-05 --status observer", 0, "AFG\tAfghanistan\nBLR\tBelarus\nMNG\tMongolia\n"),
            ("is-member Belarus SCO 2024-05-21", 0, "no\n"),
            ("is-member China SCO 2010 --throughout", 0, "yes\n"),
            ("is-member Belarus SCO 2024-08", 1, "unknown\n"),
            ("chair SCO 2024-08", 1, ""),
            ("members SCO 2024-08", 1, ""),
            ("conflicts", 1, ""),
            ("coverage", 1, ""),
            ("state KAZ", 0, "KAZ\tKazakhstan\n"),
            ("state Cazaquistão", 0, "KAZ\tKazakhstan\n"),
            ("state KAZ --locale pt", 0, "KAZ\tCazaquistão\n"),
            ("person Tokayev", 0, "kassym-jomart-tokayev\tKassym-Jomart Tokayev\n"),
            ("organization OCX", 0, "SCO\tShanghai Cooperation Organisation\n"),
            ("chair Xyzzy", 2, ""),
            ("chair SCO when", 2, ""),
            ("members SCO 2024-05 --status king", 2, ""),
            ("chair SCO 2024-06-01 --handover sideways", 2, ""),
        ],
    )
    def test_what_a_call_gives(self, typed, status, output, ask):
        words = [word.replace(".", " ") if word == "foreign.minister" else word for word in typed.split()]

        assert (status, output) == ask(*words)[:2]

    @pytest.mark.parametrize(
        ("typed", "count"),
        [
            ("chairmanships SCO", 1),
            ("memberships SCO", 12),
            ("memberships --member India", 1),
            ("tenures", 3),
            ("meetings", 5),
            ("meetings --participant Lavrov --kind bilateral", 1),
            ("trade Kazakhstan Russia", 1),
            ("statements --speaker Tokayev", 7),
            ("rolls SCO", 2),
            ("states", 12),
            ("leaders", 3),
            ("organizations", 4),
            ("offices Russia", 2),
        ],
    )
    def test_how_many_lines_it_prints(self, typed, count, ask):
        status, output, _ = ask(*typed.split())

        assert (0, count) == (status, len(output.splitlines()))

    def test_json_of_facts(self, ask):
        (term,) = json.loads(ask("chairmanships", "SCO", "--json")[1])

        assert ("Chairmanship", "KAZ", "2023-07/2024-07") == (term["type"], term["chair"]["id"], term["interval"])

    def test_json_of_a_verdict_and_of_an_entity(self, ask):
        assert "no" == json.loads(ask("is-member", "Belarus", "SCO", "2024-05", "--json")[1])
        assert "KAZ" == json.loads(ask("state", "KAZ", "--json")[1])["id"]

    def test_the_certain_ones_of_an_incomplete_list(self, ask):
        assert 6 == len(ask("members", "SCO", "2010", "--incomplete")[1].splitlines())

    def test_a_table_on_a_terminal(self, monkeypatch):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stdout", terminal)
        main(["members", "SCO", "2024-05", "--status", "observer", "--world", "article"])

        assert "id   name\nAFG  Afghanistan\nBLR  Belarus\nMNG  Mongolia\n" == terminal.text

    def test_one_entity_on_a_terminal_has_what_is_known_of_it(self, monkeypatch):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stdout", terminal)
        main(["state", "Kazakhstan", "--world", "article"])

        for told in (
            "id           KAZ\n",
            "name         Kazakhstan\n",
            "kind         sovereign\n",
            "capital      Astana\n",
        ):
            assert told in terminal.text

    def test_amounts_on_a_terminal_have_their_digits_in_groups(self, monkeypatch):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stdout", terminal)
        main(["trade", "Kazakhstan", "Russia", "--world", "article"])

        assert "27,000,000,000" in terminal.text

    def test_and_none_in_a_pipe(self, ask):
        assert "27000000000" in ask("trade", "Kazakhstan", "Russia")[1]

    @pytest.mark.parametrize(
        "typed",
        [
            "members SCO 21 May 2024 --status observer",
            "members SCO May 2024 --status observer",
            "members --status observer SCO May 2024",
            "members SCO --status observer 2024-05-21",
            "--status observer members SCO --world article 21 May 2024",
        ],
    )
    def test_the_words_of_a_date_need_no_quotes(self, typed, ask):
        assert (0, 3) == ((found := ask(*typed.split()))[0], len(found[1].splitlines()))

    @pytest.mark.parametrize(
        ("typed", "told"),
        [
            ("chair SCO 2024-06", "--possible"),
            ("members SCO 2010", "--incomplete"),
            ("chair Xyzzy", "`geopolitics organizations` lists"),
            ("members SCO 2024-05 --status king", "--status: got 'king'"),
            ("leader Kazakhstan 2024-01", "`geopolitics tenures`"),
        ],
    )
    def test_an_error_speaks_of_options_and_commands(self, typed, told, ask):
        errors = ask(*typed.split())[2]

        assert told in errors
        for python in ("=True", "=False", "()", "Status."):
            assert python not in errors

    @pytest.mark.parametrize(
        ("typed", "status", "expected"),
        [
            ("chair SCO 2024-06", 1, {"error": "NoAnswerError", "verdict": "possibly"}),
            ("chair SCO 2024-08", 1, {"error": "NoAnswerError", "verdict": "unknown"}),
            ("chair SCO 1999", 1, {"error": "NoAnswerError", "verdict": "no"}),
            ("members SCO 2010", 1, {"error": "IncompleteError"}),
            ("chair SCO when", 2, {"error": "DateParseError", "text": "when"}),
            ("leader Kazakhstn 2024", 2, {"error": "UnknownNameError", "closest": ["Kazakhstan"]}),
            ("who ate the SCO in 2023", 2, {"error": "QuestionError", "nearest": "Who chaired the SCO in 2023?"}),
        ],
    )
    def test_json_says_what_is_wrong(self, typed, status, expected, ask):
        given, output, errors = ask(*typed.split(), "--json")
        said = json.loads(output)

        assert status == given
        assert expected.items() <= said.items()
        assert f"geopolitics: {said['message']}\n" == errors

    @pytest.mark.parametrize("command", _COMMANDS, ids=lambda command: command.name)
    def test_every_command_has_help(self, command, ask, capsys):
        assert 0 == main([command.name, "--help"])
        assert command.help in " ".join(capsys.readouterr().out.split())

    def test_a_folder_of_your_own_data(self, tmp_path, ask):
        assert 2 == main(["chair", "SCO", "2024-05", "--world", str(tmp_path)])


class TestTheProgram:
    def test_it_runs_as_a_module(self):
        assert (0, "KAZ\tKazakhstan\n", "") == run("chair", "SCO", "2024-05", "--world", "article")

    def test_nothing_typed(self):
        status, output, errors = run()

        assert (2, "") == (status, output)
        assert "usage" in errors

    def test_help_and_version(self):
        assert (0, "") == (run("--help")[0], run("--help")[2])
        assert re.fullmatch(r"geopolitics 0\.\S+, data 20\d\d\.\d+\s", run("--version")[1])

    @pytest.mark.parametrize("typed", [["chair"], ["chair", "SCO", "--no-such-option"], ["is-member", "SCO"]])
    def test_wrong_usage(self, typed):
        status, output, errors = run(*typed)

        assert (2, "") == (status, output)
        assert "usage" in errors
        assert "Traceback" not in errors

    @pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
    def test_a_terminal_that_cannot_show_every_letter(self, encoding):
        status, output, errors = run("who chaired the SCO in May 2024", PYTHONIOENCODING=encoding)

        assert (0, "") == (status, errors)
        assert "Verdict: yes" in output
        assert json.loads(run("states", "--json", "--locale", "pt", PYTHONIOENCODING=encoding)[1])

    def test_a_reader_that_goes_away(self):
        code = f"{sys.executable} -m geopolitics states --json | head -n 1"
        done = subprocess.run(["sh", "-c", code], capture_output=True, text=True, check=False, timeout=60)

        assert "" == done.stderr

    def test_text_that_is_no_text(self):
        done = subprocess.run(
            [sys.executable.encode(), b"-m", b"geopolitics", b"who chaired the \xff\xfe in May 2024"],
            capture_output=True,
            check=False,
            timeout=60,
        )

        assert 2 == done.returncode
        assert b"Traceback" not in done.stderr

    def test_ctrl_c(self, monkeypatch):
        def interrupted(_):
            raise KeyboardInterrupt

        monkeypatch.setattr("geopolitics.cli._run", interrupted)

        assert 130 == main(["states"])

    def test_it_starts_without_the_rest_of_the_library(self):
        code = (
            "import sys; import geopolitics.cli; print('geopolitics.questions' in sys.modules, 'json' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

        assert "False False" == done.stdout.strip()


def test_what_changed_since_a_version_of_the_data():
    status, output, errors = run("changes", "2026.1")

    assert (0, "") == (status, errors)
    assert {"added", "corrected", "withdrawn"} >= {line.partition("\t")[0] for line in output.splitlines()}
    assert 2 == run("changes", "1999.1")[0]
