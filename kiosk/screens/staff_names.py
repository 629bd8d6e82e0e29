"""Names and words that the records keep in English, as staff pages say them."""

from __future__ import annotations

from kiosk.screens.staff_page import translate


def person_words(label: str) -> str:
    """``Technician`` or ``Staff 2`` in the language that is spoken; a label of another kind as it is."""
    name, _, number = label.rpartition(" ") if label[-1:].isdigit() and " " in label else (label, "", "")
    known = {
        "Technician": translate("Staff", "Technician"),
        "Staff": translate("Staff", "Staff"),
        "command line": translate("Staff", "command line"),
    }
    if name not in known:
        return label
    return f"{known[name]} {number}" if number else known[name]


def log_words(what: str) -> str:
    """An entry of the log; one that this kiosk does not know as it was written."""
    return {
        "came in": translate("Staff", "came in"),
        "left": translate("Staff", "left"),
        "left alone": translate("Staff", "went away; the kiosk closed"),
        "pin tried": translate("Staff", "typed a PIN"),
        "pin wrong": translate("Staff", "typed a wrong PIN"),
        "pin changed": translate("Staff", "changed a PIN"),
        "person added": translate("Staff", "gave somebody a PIN"),
        "person removed": translate("Staff", "took a PIN away"),
        "every pin forgotten": translate("Staff", "every PIN was forgotten at the computer"),
        "machine saved": translate("Staff", "put calibration or limits in force"),
        "machine restored": translate("Staff", "brought an older calibration back"),
        "settings saved": translate("Staff", "changed settings"),
        "daily check": translate("Staff", "made the daily check"),
        "records exported": translate("Staff", "exported records"),
        "picture exported": translate("Staff", "exported a picture"),
        "records deleted": translate("Staff", "deleted records"),
        "screen turn tried": translate("Staff", "tried to turn the picture"),
        "screen turn kept": translate("Staff", "the turned picture was kept"),
        "diagnostics taken": translate("Staff", "took a diagnostics bundle"),
    }.get(what, what)
