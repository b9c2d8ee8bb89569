"""Which service keeps a folder: seen from its name, from what lies in it and from what is told about it."""

import json
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from andere_vragen.store.wolk import dropbox_mappen, genoemd, nextcloud_mappen, onder, wolk

WEL = (
    (r"C:\Users\jan\OneDrive\Documenten", "OneDrive"),
    (r"C:\Users\jan\OneDrive - School De Linde\Documenten\verslag.docx", "OneDrive"),
    (r"C:\Users\jan\ONEDRIVE - school", "OneDrive"),
    (r"C:\Users\jan\SkyDrive", "OneDrive"),
    ("/Users/jan/Library/CloudStorage/OneDrive-School", "OneDrive"),
    ("/Users/jan/OneDrive - School/Documents", "OneDrive"),
    ("/Users/jan/Library/Mobile Documents/com~apple~CloudDocs/verslag.md", "iCloud"),
    ("/Users/jan/Library/Mobile Documents/iCloud~md~obsidian/x", "iCloud"),
    (r"C:\Users\jan\iCloudDrive\x.md", "iCloud"),
    (r"C:\Users\jan\iCloud Drive", "iCloud"),
    ("/home/jan/Dropbox/casussen", "Dropbox"),
    (r"C:\Users\jan\Dropbox (School)\x", "Dropbox"),
    ("/Users/jan/Library/CloudStorage/Dropbox", "Dropbox"),
    ("/Users/jan/Library/CloudStorage/Dropbox-Personal", "Dropbox"),
    (r"C:\Users\jan\Google Drive\x", "Google Drive"),
    (r"G:\Mijn Drive\casussen", "Google Drive"),
    (r"G:\My Drive", "Google Drive"),
    (r"G:\Gedeelde drives\Zorg", "Google Drive"),
    ("/Users/jan/Library/CloudStorage/GoogleDrive-jan@school.nl/Mijn Drive", "Google Drive"),
    ("/Volumes/GoogleDrive/x", "Google Drive"),
    ("/home/jan/Nextcloud/Documenten", "Nextcloud"),
    ("/home/jan/Nextcloud2", "Nextcloud"),
    ("/Users/jan/Library/CloudStorage/Box-Box/x", "een cloud"),
)
NIET = (
    r"C:\Users\jan\Documents\verslag.docx",
    r"C:\Users\jan\Documenten over OneDrive\x",
    r"C:\Users\jan\AppData\Local\andere-vragen\casussen",
    r"E:\stick\overdracht.zip",
    "/home/jan/Documenten/onedrive.md",
    "/home/jan/drive/x",
    "/home/jan/dropboxen",
    "/home/jan/mijn drives",
    "/Users/jan/Library/Application Support/andere-vragen/casussen",
    "/Users/jan/CloudStorage",
    "/CloudStorage/x",
    "/",
)


def pad(tekst: str) -> PurePath:
    return PurePosixPath(tekst) if tekst.startswith("/") else PureWindowsPath(tekst)


@pytest.mark.parametrize(("tekst", "dienst"), WEL)
def test_a_folder_that_is_called_after_a_service_is_kept_by_it(tekst: str, dienst: str) -> None:
    assert genoemd(pad(tekst)) == dienst


@pytest.mark.parametrize("tekst", NIET)
def test_an_ordinary_folder_is_not(tekst: str) -> None:
    assert genoemd(pad(tekst)) == ""


def test_a_folder_that_is_told_counts_with_all_that_is_in_it() -> None:
    mappen = [("OneDrive", PureWindowsPath(r"D:\Sync")), ("Nextcloud", PureWindowsPath("C:/Users/jan/nc/"))]
    assert onder(PureWindowsPath(r"d:\sync\Documenten\x.md"), mappen) == "OneDrive"
    assert onder(PureWindowsPath(r"C:\users\jan\nc"), mappen) == "Nextcloud"
    assert onder(PureWindowsPath(r"D:\Synchroon\x.md"), mappen) == ""


def test_what_the_settings_of_a_service_say() -> None:
    twee = {"personal": {"path": "/home/jan/Doosje", "host": 1}, "business": {"path": "/home/jan/Doos"}}
    assert dropbox_mappen(json.dumps(twee)) == ["/home/jan/Doosje", "/home/jan/Doos"]
    cfg = "[Accounts]\n0\\Folders\\1\\localPath=C:/Users/jan/School/\n0\\url=https://x.nl\n"
    assert nextcloud_mappen(cfg) == ["C:/Users/jan/School/"]
    for onzin in ("", "{", "[]", "[1]", '{"personal": 3}', "{}", "[" * 100_000):
        assert dropbox_mappen(onzin) == []


class Computer:
    """A home with a folder for papers; on it something of a service can be put."""

    def __init__(self, thuis: Path) -> None:
        self.thuis = thuis
        (thuis / "papier" / "school").mkdir(parents=True)
        self.pad = thuis / "papier" / "school" / "verslag.md"

    def leg(self, naam: str, tekst: str = "") -> None:
        (self.thuis / naam).parent.mkdir(parents=True, exist_ok=True)
        (self.thuis / naam).write_text(tekst, encoding="utf-8")

    def wolk(self, **env: str) -> str:
        return wolk(self.pad, env, self.thuis)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def test_a_plain_computer_has_no_cloud(computer: Computer) -> None:
    assert computer.wolk(HOME=str(computer.thuis), OneDrive="", APPDATA=str(computer.thuis / "weg")) == ""


def test_windows_tells_where_onedrive_is(computer: Computer) -> None:
    for naam in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        assert computer.wolk(**{naam: str(computer.thuis / "papier")}) == "OneDrive"
        assert computer.wolk(**{naam: str(computer.thuis / "anders")}) == ""


@pytest.mark.parametrize(
    ("spoor", "dienst"),
    [
        ("papier/.owncloudsync.log", "Nextcloud"),
        ("papier/.nextcloudsync.log", "Nextcloud"),
        ("papier/school/._sync_0123abcd.db", "Nextcloud"),
        ("papier/.sync_0123abcd.db", "Nextcloud"),
        ("papier/.dropbox.cache/x", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        ("anders/.owncloudsync.log", ""),
        (".dropbox/instance1", ""),
        ("papier/sync_0123abcd.db", ""),
    ],
)
def test_a_service_leaves_traces_in_its_folder(computer: Computer, spoor: str, dienst: str) -> None:
    computer.leg(spoor)
    assert computer.wolk() == dienst


@pytest.mark.parametrize(
    ("bestand", "dienst"),
    [
        (".dropbox/info.json", "Dropbox"),
        ("prog/Dropbox/info.json", "Dropbox"),
        (".config/Nextcloud/nextcloud.cfg", "Nextcloud"),
        ("prog/Nextcloud/nextcloud.cfg", "Nextcloud"),
        ("Library/Preferences/Nextcloud/nextcloud.cfg", "Nextcloud"),
    ],
)
def test_a_service_says_which_folder_it_keeps(computer: Computer, bestand: str, dienst: str) -> None:
    map = str(computer.thuis / "papier")
    inhoud = json.dumps({"personal": {"path": map}}) if dienst == "Dropbox" else f"0\\localPath={map}/\n"
    computer.leg(bestand, inhoud)
    assert computer.wolk(APPDATA=str(computer.thuis / "prog")) == dienst
    computer.leg(bestand, "\x00 onzin")
    assert computer.wolk(APPDATA=str(computer.thuis / "prog")) == ""


def test_documents_that_macos_keeps_in_icloud(computer: Computer) -> None:
    computer.pad = computer.thuis / "Documents" / "verslag.md"
    assert computer.wolk() == ""
    computer.leg("Library/Mobile Documents/com~apple~CloudDocs/Documents/x")
    assert computer.wolk() == "iCloud"


def test_a_folder_that_only_points_there_is_there(computer: Computer) -> None:
    (computer.thuis / "OneDrive - School").mkdir()
    (computer.thuis / "Documenten").symlink_to(computer.thuis / "OneDrive - School")
    computer.pad = computer.thuis / "Documenten" / "nieuw" / "verslag.md"
    assert computer.wolk() == "OneDrive"


def test_a_path_that_cannot_be_is_no_cloud(computer: Computer) -> None:
    computer.pad = computer.thuis / ("x" * 5000) / "y.md"
    assert computer.wolk() == ""
