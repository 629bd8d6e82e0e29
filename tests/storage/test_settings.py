"""``kiosk.toml`` as an integrator writes it, right and wrong."""

from __future__ import annotations

import tomllib
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.settings import (
    DataSettings,
    LanguageSettings,
    MachineSettings,
    Orientation,
    PanelSettings,
    Settings,
    SettingsError,
    SledSettings,
    SoundSettings,
    load_settings,
)
from kiosk.training.guide import GuideMachine, Lock, MachineKind

SAMPLE = Path(__file__).parents[2] / "deploy" / "kiosk.toml.sample"


def _load(folder: Path, text: str) -> Settings:
    path = folder / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path)


def test_the_sample_is_the_defaults_and_writes_down_every_one_of_them() -> None:
    assert load_settings(SAMPLE) == load_settings(None) == Settings()
    written = tomllib.loads(SAMPLE.read_text(encoding="utf-8"))
    assert {name: set(table) for name, table in written.items()} == {
        name: set(values) for name, values in asdict(Settings()).items()
    }


def test_every_key_is_taken_over(tmp_path: Path) -> None:
    settings = _load(
        tmp_path,
        """
        [sled]
        device = "text:/dev/ttyUSB0"
        [panel]
        width_mm = 476.5
        height_mm = 268
        orientation = "portrait"
        [language]
        offered = ["de", "en", "pt-BR"]
        default = "de"
        [data]
        folder = "/srv/kiosk"
        [sound]
        volume = 0
        [machine]
        kind = "vertical"
        lock = "lever"
        handles = false
        parallel_plate = true
        lowest_stop = true
        """,
    )
    assert settings == Settings(
        SledSettings("text:/dev/ttyUSB0"),
        PanelSettings(476.5, 268.0, Orientation.PORTRAIT),
        LanguageSettings(("de", "en", "pt-BR"), "de"),
        DataSettings(Path("/srv/kiosk")),
        SoundSettings(0.0),
        MachineSettings(MachineKind.VERTICAL, Lock.LEVER, False, True, True),
    )
    assert settings.machine.profile == GuideMachine(MachineKind.VERTICAL, Lock.LEVER, False, True, True)


def test_what_is_left_out_keeps_its_default(tmp_path: Path) -> None:
    assert _load(tmp_path, "[sound]\nvolume = 0.3\n") == Settings(sound=SoundSettings(0.3))
    assert _load(tmp_path, "") == Settings()


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[sled]\n\nport = 1\n", 3, "sled.port is unknown; allowed in [sled] are device"),
        ("\n[seld]\ndevice = 'x:y'\n", 2, "seld is unknown; allowed are the tables sled, panel"),
        ("# [panel]\n[panel]\nwidth = 3\n", 3, "panel.width is unknown"),
        ("panel.widht_mm = 344\n", 1, "panel.widht_mm is unknown"),
        ("[sled]\n'odd key' = 1\n", 2, "sled.odd key is unknown"),
        ("volume = 1\n", 1, "volume is unknown"),
        ("sound = 1\n", 1, "sound is not a table; write [sound]"),
        ("\n\n[[sound]]\nvolume = 1\n", 3, "sound is not a table"),
        ("[sound]\nvolume = 11\n", 2, "sound.volume is 11; allowed is a number from 0 to 1"),
        ("[sound]\nvolume = nan\n", 2, "sound.volume is nan; allowed"),
        ("[sound]\nvolume = true\n", 2, "sound.volume is True; allowed"),
        ("[sound]\nvolume = '1'\n", 2, "sound.volume is '1'; allowed"),
        ("[panel]\nheight_mm = 20\n", 2, "panel.height_mm is 20; allowed is a number from 60 to 2000"),
        ("[panel]\norientation = 'upside'\n", 2, 'allowed is "landscape" or "portrait"'),
        ("[panel]\nwidth_mm = 194\nheight_mm = 344\n", 2, "less than height_mm 344; give the long side"),
        ("[sled]\ndevice = '/dev/ttyUSB0'\n", 2, "allowed is PROTOCOL:DEVICE such as lpos:"),
        (
            "[language]\noffered = []\n",
            2,
            'allowed is a list of different language codes such as ["en", "de"]',
        ),
        ("[language]\noffered = ['en', 'en']\n", 2, "language.offered is ['en', 'en']; allowed is a list"),
        ("[language]\noffered = ['English']\n", 2, 'allowed is a language code such as "en"'),
        ("[language]\noffered = ['en']\ndefault = 'de'\n", 3, "must be one of those offered: en"),
        (
            "[language]\noffered = ['de']\n",
            1,
            "language.default is 'en'; it must be one of those offered: de",
        ),
        ("[machine]\nlock = 'chain'\n", 2, 'allowed is "grips" or "lever" or "no lock"'),
        ("[machine]\nlowest_stop = 1\n", 2, "machine.lowest_stop is 1; allowed is true or false"),
        ("[data]\nfolder = 'here'\n", 2, "data.folder is 'here'; allowed is an absolute path"),
    ],
)
def test_what_is_wrong_is_told_with_key_line_and_what_is_allowed(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        _load(tmp_path, text)
    sentence = str(caught.value)
    assert sentence.startswith(f"{tmp_path / 'kiosk.toml'}, line {line}: ")
    assert words in sentence and sentence.endswith(".") and "\n" not in sentence


def test_no_toml_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.toml: the settings are not TOML: .*line 2"):
        _load(tmp_path, "[sled]\ndevice = lpos\n")


def test_a_missing_file_a_folder_and_no_text_are_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.toml: the settings cannot be read \(No such file"):
        load_settings(tmp_path / "nowhere.toml")
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(tmp_path)
    (tmp_path / "kiosk.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="save them as UTF-8"):
        load_settings(tmp_path / "kiosk.toml")


@given(before=st.integers(0, 9), key=st.from_regex(r"[a-z]{1,3}_[0-9a-z]{1,12}", fullmatch=True))
def test_any_unknown_key_is_found_on_its_line(
    tmp_path_factory: pytest.TempPathFactory, before: int, key: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    text = "[sled]\n" + "# x = 1\n" * before + f"{key} = 1\n"
    with pytest.raises(SettingsError, match=rf"line {before + 2}: sled\.{key} is unknown"):
        _load(folder, text)
