"""Charts in their places: size, alternative text, media parts, placeholders that go."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from builder.memo.build import build_memo
from builder.package.namespaces import RELATIONSHIPS, WP, R
from builder.package.parts import Package
from builder.register.problems import InputRefused
from builder.wording.spans import Content, Picture
from tests.memo.samples import AS_OF, business, fact_ids, government, png, template


def build(content: Content, name: str = "business", data: bytes = b"") -> Package:
    made = build_memo(data or template(name), content, facts=fact_ids(content), as_of=AS_OF)
    return Package.read(made.data)


def inlines(package: Package) -> list[etree._Element]:
    return list(etree.fromstring(package["word/document.xml"]).iter(f"{{{WP}}}inline"))


def test_a_chart_has_its_exact_size_no_distance_and_its_alternative_text() -> None:
    first = inlines(build(government(), "government"))[0]
    extent, about = first.find(f"{{{WP}}}extent"), first.find(f"{{{WP}}}docPr")
    assert extent is not None and about is not None
    assert (extent.get("cx"), extent.get("cy")) == (str(82 * 36000), str(56 * 36000))
    assert about.get("descr") == "Column chart. Turnover by year."
    assert [first.get(f"dist{side}") for side in "TBLR"] == ["0"] * 4


def test_each_chart_has_an_id_and_a_part_of_its_own_and_no_placeholder_is_left() -> None:
    content = government()
    package = build(content, "government")
    assert len({item.find(f"{{{WP}}}docPr").get("id") for item in inlines(package)}) == 3  # type: ignore[union-attr]
    media = [package[part] for part in package if part.startswith("word/media/")]
    assert sorted(media) == sorted(picture.png for picture in content.pictures.values())


def test_the_same_chart_twice_is_one_part() -> None:
    chart = Picture(png(), "A chart", 82, 55)
    package = build(replace(business(), pictures={"market_trend": chart, "suppliers": chart}))
    assert len([part for part in package if part.startswith("word/media/")]) == 1
    assert len(inlines(package)) == 2


def test_one_missing_chart_of_a_pair_leaves_the_other() -> None:
    content = business()
    package = build(replace(content, pictures={"suppliers": content.pictures["suppliers"]}))
    assert len(inlines(package)) == 1


def test_a_picture_that_something_else_uses_too_stays() -> None:
    package = Package.read(template("business"))
    document = package["word/document.xml"].decode()
    placeholder = document[
        document.index("<w:drawing") : document.index("</w:drawing>") + len("</w:drawing>")
    ]
    logo = f"<w:p><w:r>{placeholder}</w:r></w:p>".replace(' id="1"', ' id="77"')
    edited = package.with_part("word/document.xml", document.replace("<w:body>", f"<w:body>{logo}").encode())
    built = build(business(), data=edited.to_bytes())
    assert len(inlines(built)) == 3
    rows = etree.fromstring(built["word/_rels/document.xml.rels"])
    targets = {row.get("Id"): row.get("Target") for row in rows}
    for item in inlines(built):
        embedded = next(value for element in item.iter() for key, value in element.attrib.items() if R in key)
        assert f"word/{targets[embedded]}" in built


def test_what_is_no_png_is_refused() -> None:
    chart = Picture(b"<svg/>", "A chart", 82, 55)
    with pytest.raises(InputRefused, match="“picture:suppliers” is not a PNG picture"):
        build(replace(business(), pictures={"suppliers": chart}))


def test_a_placeholder_that_another_part_shows_keeps_its_media() -> None:
    package = Package.read(template("business"))
    media = next(part for part in package if part.startswith("word/media/"))
    rows = package["word/_rels/document.xml.rels"].decode()
    kind = f"{R}/image"
    beside = (
        f'<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="rId1" Type="{kind}" '
        f'Target="{media.removeprefix("word/")}"/></Relationships>'
    )
    assert kind in rows
    edited = package.with_part("word/_rels/footer1.xml.rels", beside.encode()).to_bytes()
    assert build(business(), data=edited)[media] == package[media]
