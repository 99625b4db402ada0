"""The bottom line: at most three sentences and two numbers."""

from __future__ import annotations

from builder.facts.fact import Fact
from builder.facts.movement import Flows
from builder.facts.rounding import rounded
from builder.wording.cited import Cited, lower_first, multiple, unsigned
from builder.wording.numbers import display
from builder.wording.spans import Span, Text

HALF = 2


def bottom_line(cited: Cited) -> Text:
    """Return the finding, what it is made of, and what is not settled."""
    flows = told(cited)
    sentences = [_finding(cited, flows), _made_of(cited, flows), _partner_or_goal(cited, flows)]
    held = [sentence for sentence in sentences if sentence]
    spaced = [(*sentence, Span(" ")) for sentence in held[:-1]] + held[-1:]
    return tuple(span for sentence in spaced for span in sentence)


def told(cited: Cited) -> Flows:
    """Return the flows that the line tells of: the period's, else the latest year's.

    Home's own lead, though only one of the two flows be held; the other side's stand in for them with
    their turnover, and with one flow alone where nothing else is held.
    """
    analysis = cited.analysis
    order = (analysis.now, analysis.now_partner, analysis.latest_year, analysis.latest_year_partner)
    for flows in order:
        own = flows.reporter == analysis.home and held_flows(flows)
        if own or not flows.turnover.value.missing:
            return flows
    return next((flows for flows in order if held_flows(flows)), analysis.now)


def held_flows(flows: Flows) -> tuple[str, ...]:
    """Return which of `exports` and `imports` are held."""
    named = {"exports": flows.exports, "imports": flows.imports}
    return tuple(name for name, movement in named.items() if not movement.value.missing)


def _finding(cited: Cited, flows: Flows) -> Text:
    movement = flows.turnover
    partner = cited.country(flows.partner)
    if movement.value.missing and (held := held_flows(flows)):
        return _one_flow(cited, flows, held[0])
    if movement.value.missing:
        return cited.say("gov-line-none", partner=partner, period=flows.period)
    direction = cited.growth_way(movement.growth)
    return cited.say(
        "gov-line-finding",
        partner=cited.country(cited.analysis.partner),
        period=flows.period,
        direction=direction,
        growth=unsigned(movement.growth),
        multiple=multiple(movement.growth, direction),
        value=movement.value,
        whose=cited.country(flows.reporter),
    )


def _one_flow(cited: Cited, flows: Flows, flow: str) -> Text:
    """Return what the one flow that is held did, and that the other is not held."""
    movement = flows.exports if flow == "exports" else flows.imports
    direction = cited.growth_way(movement.growth)
    theirs = flows.reporter != cited.analysis.home
    other = () if theirs else _mirror(cited, flows, flow)
    return cited.say(
        "gov-line-flow-theirs" if theirs else "gov-line-flow",
        flow=flow,
        mirrored="yes" if other else "no",
        mirror=other,
        partner=cited.country(flows.partner),
        period=flows.period,
        direction=direction,
        growth=unsigned(movement.growth),
        multiple=multiple(movement.growth, direction),
        value=movement.value,
        whose=cited.country(flows.reporter),
    )


def _mirror(cited: Cited, flows: Flows, flow: str) -> Text:
    """Return what the partner reports of the flow that home does not: its exports are home's imports."""
    theirs = cited.analysis.now_partner
    movement = theirs.exports if flow == "exports" else theirs.imports
    if theirs.period != flows.period or movement.value.missing:
        return ()
    return (cited.wording.show(movement.value, "value"),)


def _made_of(cited: Cited, flows: Flows) -> Text:
    """Return which flow brought most of the change, and what became of the balance."""
    led, balance = leader(flows), _balance(cited, flows)
    if not led and not balance:
        return ()
    way = cited.direction(flows.turnover.growth)
    return cited.say(
        "gov-line-made-of" if flows.reporter == cited.analysis.home else "gov-line-made-of-theirs",
        leader=led or "none",
        direction=way,
        balance=balance or "none",
        whose=cited.country(flows.reporter),
    )


def leader(flows: Flows) -> str:
    """Return `exports` or `imports` where one made over half of the change of turnover, else nothing.

    Where the two went opposite ways, `exports-rose` or `imports-rose`: neither made the other's change.
    """
    parts = {"exports": flows.exports_contribution, "imports": flows.imports_contribution}
    if flows.turnover.growth.missing or any(part.missing for part in parts.values()):
        return ""
    if flows.exports_contribution.known * flows.imports_contribution.known < 0:
        return "exports-rose" if flows.exports_contribution.known > 0 else "imports-rose"
    whole = sum(part.known for part in parts.values())
    for name, part in parts.items():
        if whole and part.known / whole * HALF > 1:
            return name
    return ""


def _balance(cited: Cited, flows: Flows) -> str:
    """Return `surplus-up` (widened), `surplus-down`, `deficit-up`, `deficit-down`, or nothing."""
    value, change = flows.balance.value, flows.balance.change
    if value.missing or change.missing or value.known == 0:
        return ""
    way = cited.direction(change)
    if way not in ("up", "down"):
        return ""
    if (value.known - change.known) * value.known < 0:
        return "turned"
    if value.known > 0:
        return f"surplus-{way}"
    return "deficit-down" if way == "up" else "deficit-up"


def _partner_or_goal(cited: Cited, flows: Flows) -> Text:
    """Return how the other reporter's growth differs; where it does not, what is late or has no date."""
    other = cited.analysis.now_partner.turnover.growth
    own = flows.turnover.growth
    is_home = flows.reporter == cited.analysis.home and flows.period == cited.analysis.period
    if is_home and (compared := compare(own, other)):
        whose = cited.country(cited.analysis.partner)
        return cited.say("gov-line-partner", whose=whose, compared=compared)
    return _overdue(cited) or _goal(cited)


def _overdue(cited: Cited) -> Text:
    """Return that a commitment is past its date, naming the one that is so longest."""
    late = [view for view in cited.analysis.commitments if view.state == "overdue"]
    if not late:
        return ()
    longest = max(late, key=lambda view: view.overdue_days.known)
    measure = lower_first(longest.commitment.measure)
    return cited.say("gov-line-overdue", more="yes" if len(late) > 1 else "no", measure=measure)


def compare(own: Fact, other: Fact) -> str:
    """Return how another growth stands to ours: `smaller`, `larger`, `opposite`, or nothing where alike."""
    if own.missing or other.missing:
        return ""
    first, second = (rounded(*display(fact)[:2]) for fact in (own, other))
    if first == second:
        return ""
    if first * second < 0:
        return "opposite-up" if second > 0 else "opposite-down"
    way = "rise" if first > 0 or second > 0 else "fall"
    return f"{way}-{'smaller' if abs(second) < abs(first) else 'larger'}"


def _goal(cited: Cited) -> Text:
    open_goals = [view for view in cited.analysis.targets if view.status == "open"]
    undated = [view for view in open_goals[-1:] if view.target.deadline is None]
    measures = [
        view for view in cited.analysis.commitments
        if not view.dated and view.state in ("stated", "agreed", "in progress")
    ]  # fmt: skip
    measures.sort(key=lambda view: -len(view.promises))
    measure = lower_first(measures[0].commitment.measure) if measures else ""
    if not undated and not measure:
        return ()
    if undated:
        measure = ""
    setter = lower_first(undated[-1].target.set_by) if undated else ""
    return cited.say(
        "gov-line-goal",
        goal=("set" if setter else "unset") if undated else "none",
        setter=setter,
        measured="yes" if measure else "no",
        measure=measure,
    )
