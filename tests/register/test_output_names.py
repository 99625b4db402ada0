import pytest

from builder.register.output_names import name_fault
from builder.register.problems import InputRefused
from builder.register.report_toml import read_definition


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "empty"), ("CON", "device"), ("nul.2023", "device"), ("Com1", "device"), ("a.", "point or space"),
        ("a ", "point or space"), (" a", "point or space"), ("a:b", "sign :"), ("a?b", "sign"), ("x\ty", "printed"),
        ("a" * 101, "101 characters"), ("a\u202eb", "printed"), ("a\ud800", "printed"),
    ],
)  # fmt: skip
def test_a_name_that_windows_has_no_room_for_is_told(name, why):
    assert why in name_fault(name)


@pytest.mark.parametrize("name", ["kazakhstan-kyrgyzstan", "console", "Қазақстан", "a.b", "com10"])
def test_other_names_are_good(name):
    assert name_fault(name) == ""


@pytest.mark.parametrize("folder", ["aux", "brief.", "a|b"])
def test_a_report_in_such_a_folder_is_refused(tmp_path, folder):
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "report.toml").write_text('home = "KAZ"\npartner = "KGZ"\n', encoding="utf-8")
    with pytest.raises(InputRefused, match="Rename the folder"):
        read_definition(tmp_path / folder)
