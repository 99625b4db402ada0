import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.charts import mirror_bars, paired_bars, ranked_bars
from builder.charts.bar import Bar, scale
from builder.charts.marks import CONTEXT, NAVY, Block, Size
from builder.charts.mirror_bars import MirrorBars, MirroredFlow
from builder.charts.paired_bars import Group, PairedBars
from builder.charts.ranked_bars import RankedBars, RankedRow
from builder.charts.sheet import Heading
from tests.charts.drawn import faults, words

HEADING = Heading("Exports led the growth", "Million US dollars, January–July", "Source: Vice Minister [1]")
LONG = "United Kingdom of Great Britain and Northern Ireland"
numbers = st.one_of(st.none(), st.just(0.0), st.floats(-9e4, 9e4).map(lambda v: round(v, 1)))


def bar(label, value, words="", strong=False):
    return Bar(label, value, ("[x]" if value is None else f"{value:,.1f}") + words, strong)


def blocks(sheet):
    return [mark for mark in sheet.marks if isinstance(mark, Block)]


def length(block):
    return block.box.right - block.box.left


class TestTheScaleOfHorizontalBars:
    def test_the_longest_bar_and_its_words_just_reach_the_edge(self):
        found = scale([bar("", 10.0, ", up 5%"), bar("", 4.0)], 20, 82)
        assert found.zero == 20 and found.at(10.0) < 70

    def test_deficits_move_zero_to_the_right(self):
        found = scale([bar("", 10.0), bar("", -10.0)], 0, 80, with_labels=False)
        assert found.zero == pytest.approx((found.at(10.0) + found.at(-10.0)) / 2)
        assert found.zero > 30

    def test_words_that_leave_no_room_for_their_bar_are_refused(self):
        with pytest.raises(ValueError, match="leaves no room for its bar"):
            scale([Bar("", 1.0, "a very long remark about this figure" * 2)], 20, 82)


class TestPairs:
    def chart(self, *values):
        groups = tuple(
            Group(name, (bar("2022", before), bar("2023", now, ", up 17.5%", strong=True)))
            for name, before, now in values
        )
        return paired_bars.lay_out(PairedBars(HEADING, Size(82, 56), groups))

    def test_last_year_is_grey_and_this_year_strong(self):
        sheet = self.chart(("Exports to Kyrgyzstan", 400.0, 469.7), ("Imports from Kyrgyzstan", 270.0, 285.6))
        assert [block.colour for block in blocks(sheet)] == [CONTEXT, NAVY] * 2
        assert {"Exports to Kyrgyzstan", "2022", "2023", "400.0", "469.7, up 17.5%"} <= set(words(sheet))

    def test_all_groups_have_one_scale_from_zero(self):
        found = blocks(self.chart(("Exports", 400.0, 200.0), ("Imports", 100.0, 300.0)))
        assert [round(length(block) / length(found[0]) * 400) for block in found] == [400, 200, 100, 300]
        assert len({block.box.left for block in found}) == 1

    def test_a_year_before_that_is_not_known_has_its_mark_and_no_bar(self):
        sheet = self.chart(("Exports", None, 469.7))
        assert len(blocks(sheet)) == 1 and "[x]" in words(sheet)

    def test_more_groups_than_the_height_holds_are_refused(self):
        with pytest.raises(ValueError, match="too many for"):
            self.chart(*[(f"Flow {n}", 1.0, 2.0) for n in range(5)])

    @settings(max_examples=20, deadline=None)
    @given(
        st.lists(
            st.tuples(st.sampled_from(["Exports to Kyrgyzstan", LONG * 2, "T"]), numbers, numbers),
            min_size=1,
            max_size=3,
        )
    )
    def test_labels_never_collide_nor_leave_the_paper(self, values):
        assert faults(self.chart(*values)) == []


class TestTheMirror:
    def chart(self, *flows):
        made = tuple(
            MirroredFlow(
                name,
                note,
                bar("", out, "  Kazakhstan, exporter"),
                bar("", into, "  Kyrgyzstan, importer", True),
            )
            for name, note, out, into in flows
        )
        return mirror_bars.lay_out(MirrorBars(HEADING, Size(170, 47), made))

    def test_exporter_is_grey_importer_strong_and_both_are_named(self):
        sheet = self.chart(("Kazakhstan to Kyrgyzstan", "importer below: −2.9%", 793.0, 770.2))
        assert [block.colour for block in blocks(sheet)] == [CONTEXT, NAVY]
        assert {"Kazakhstan to Kyrgyzstan", "importer below: −2.9%", "793.0  Kazakhstan, exporter"} <= set(
            words(sheet)
        )

    def test_no_flow_is_refused(self):
        with pytest.raises(ValueError, match="at least one flow"):
            self.chart()

    @settings(max_examples=20, deadline=None)
    @given(
        st.lists(
            st.tuples(
                st.sampled_from(["A to B", LONG * 2]),
                st.sampled_from(["", "importer below", LONG]),
                numbers,
                numbers,
            ),
            min_size=1,
            max_size=3,
        )
    )
    def test_labels_never_collide_nor_leave_the_paper(self, flows):
        assert faults(self.chart(*flows)) == []


class TestRankings:
    def chart(self, *rows):
        return ranked_bars.lay_out(RankedBars(HEADING, Size(82, 55), tuple(rows), "$ million", "on 2021"))

    def test_home_is_highlighted_where_it_stands(self):
        sheet = self.chart(
            RankedRow(bar("China", 4069.5), "× 2.8"),
            RankedRow(bar("Kazakhstan", 770.2, strong=True), "+16.4%"),
        )
        assert [block.colour for block in blocks(sheet)] == [CONTEXT, NAVY]
        assert [label.face.bold for label in sheet.labels if label.text in ("China", "Kazakhstan")] == [
            False,
            True,
        ]

    def test_values_and_growth_stand_in_columns_at_the_right(self):
        sheet = self.chart(RankedRow(bar("China", 4069.5), "× 2.8"), RankedRow(bar("Russia", 6.0), "+25.9%"))
        ends = {label.text: label.box.right for label in sheet.labels}
        assert ends["4,069.5"] == pytest.approx(ends["6.0"]) == pytest.approx(ends["$ million"])
        assert ends["× 2.8"] == pytest.approx(ends["+25.9%"]) == pytest.approx(82)

    def test_a_row_apart_is_parted_by_a_line(self):
        rows = [RankedRow(bar("China", 9.0)), RankedRow(bar("Kazakhstan", 1.0, strong=True), apart=True)]
        joined = [RankedRow(row.bar) for row in rows]
        assert len(self.chart(*rows).marks) == len(self.chart(*joined).marks) + 1

    def test_a_long_name_takes_two_smaller_lines(self):
        shown = words(self.chart(RankedRow(bar(LONG, 9.0)), RankedRow(bar("China", 8.0))))
        assert any(word.startswith("United Kingdom") for word in shown) and LONG not in shown

    @settings(max_examples=25, deadline=None)
    @given(
        st.lists(
            st.builds(
                RankedRow,
                st.builds(
                    bar,
                    st.sampled_from(["China", LONG, "Democratic Republic of the Congo", "Türkiye"]),
                    numbers,
                    st.just(""),
                    st.booleans(),
                ),
                st.sampled_from(["", "+16.4%", "× 2.8", "[x]"]),
                st.booleans(),
            ),
            min_size=1,
            max_size=6,
        )
    )
    def test_labels_never_collide_nor_leave_the_paper(self, rows):
        assert faults(self.chart(*rows)) == []
