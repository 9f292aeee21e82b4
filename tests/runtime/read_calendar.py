#!/usr/bin/env python3
# gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
"""Reads the calendar files of calc with a parser that nobody here wrote (Debian's python3-icalendar).

usage: read_calendar.py CALC     exit status 77: the parser is not installed
"""
import datetime
import subprocess
import sys

try:
    from icalendar import Calendar
except ImportError:
    print("skipped: python3-icalendar is not installed")
    sys.exit(77)

CALLS = [
    ["JZ-HV-03", "received=2022-07-01"],
    ["JZ-HV-05", "accepted=2022-07-01", "extension_days=10", "client_notified=true", "done_on=2022-08-15"],
    ["JZ-MP-04", "served=2022-09-22", "--today", "2022-09-25"],
    ["JZ-AR-06", "area=40000", "entered=2022-10-20"],
    ["JZ-AH-02", "title_ready=2017-09-10"],
    ["JZ-CASE-HV", "received=2022-07-01", "accepted=2022-07-06", "extension_days=10", "extension_told=2022-08-01",
     "approval_due=2022-08-31", "hardship=true", "today=2022-08-20"],
    ["JZ-CASE-MP", "party=enterprise", "penalties=kind,amount|fine,60000|revoke_licence,0", "served=2022-09-22",
     "filed=2022-10-08"],
    ["JZ-CASE-AR", "area=40000", "land_status=in_use", "survey_find=true", "entered=2022-10-20"],
    ["JZ-CASE-AH", "approved_on=2010-05-01", "urban=true", "first_transfer=true", "title_ready=2017-09-10",
     "accepted=2022-09-20"],
]
NAME = "锦核〔2022〕37号，甲;乙,丙\\丁\n" + "很长的案号" * 11


def read(calc, call, language):
    made = subprocess.run([calc, *call, "--ics", "-", "--number", NAME, "--lang", language], capture_output=True)
    assert made.returncode == 0, (call, made.stderr.decode())
    for line in made.stdout.split(b"\r\n"):
        assert len(line) <= 75 and b"\n" not in line and b"\r" not in line, line
        line.decode()  # no character is cut
    timeline = subprocess.run([calc, *call, "--timeline"], capture_output=True, check=True, env={"LC_ALL": "C"})
    days = [line[:10] for line in timeline.stdout.decode().splitlines() if line[:2] == "20" and "today" not in line]
    calendar = Calendar.from_ical(made.stdout)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and not calendar.errors
    events = list(calendar.walk("VEVENT"))
    assert [str(e["DTSTART"].dt) for e in events] == days and days, (call, days)
    assert len({e["UID"] for e in events}) == len(events)
    for e in events:
        assert not e.errors, e.errors
        assert type(e["DTSTART"].dt) is datetime.date and e["DTEND"].dt - e["DTSTART"].dt == datetime.timedelta(days=1)
        assert e["DTSTAMP"].dt.tzinfo is not None
        assert e["SUMMARY"].startswith(NAME + " "), e["SUMMARY"]  # folded and escaped, and as it was
        assert "锦政规〔2022〕" in e["DESCRIPTION"] and "\\" not in e["DESCRIPTION"]
        for alarm in e.walk("VALARM"):
            assert alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] == e["SUMMARY"]
            at = datetime.datetime.combine(e["DTSTART"].dt, datetime.time()) + alarm["TRIGGER"].dt
            assert at.hour == 9 and (e["DTSTART"].dt - at.date()).days in (0, 3)
    return len(events), sum(len(e.walk("VALARM")) for e in events)


def main(calc):
    read_of = [read(calc, call, language) for call in CALLS for language in ("en", "zh")]
    events, alarms = (sum(n) for n in zip(*read_of))
    assert alarms > 0
    print(f"{len(read_of)} calendars: {events} events, {alarms} alarms")


main(sys.argv[1])
