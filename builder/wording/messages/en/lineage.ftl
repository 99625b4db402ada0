# What a fact is, in words, and how it follows from others: the way back from a printed number.
# $whose is a country, $partner the other one, $of one of the lines of fact-of.
fact-of = { $flow ->
    [X] exports from { COUNTRY($whose, form: "inside") } to { COUNTRY($partner, form: "inside") }
    [M] imports of { COUNTRY($whose, form: "inside") } from { COUNTRY($partner, form: "inside") }
    [B] trade balance of { COUNTRY($whose, form: "inside") } with { COUNTRY($partner, form: "inside") }
    [T] turnover of { COUNTRY($whose, form: "inside") } with { COUNTRY($partner, form: "inside") }
   *[none] trade of { COUNTRY($whose, form: "inside") } with { COUNTRY($partner, form: "inside") }
}
fact-of-world = { $flow ->
    [X] exports from { COUNTRY($whose, form: "inside") } to all countries
    [M] imports of { COUNTRY($whose, form: "inside") } from all countries
    [B] trade balance of { COUNTRY($whose, form: "inside") } with all countries
   *[T] turnover of { COUNTRY($whose, form: "inside") } with all countries
}
fact-of-product = { $of }, product { $product }
fact-of-agricultural = agricultural { $of }
fact-words = { $measure ->
    [value] { $of }
    [growth] growth of { $of } on a year before
    [change] change of { $of } on a year before
    [share] share of { $of } in such trade with all countries
    [share-change] change of the share of { $of } in such trade with all countries
    [rank] rank among all partners by { $of }
    [rank-among-goods] rank by value among the goods of { $of }
    [partners] number of partners counted for { $of }
    [contribution] contribution of { $of } to the growth of turnover
    [mirror-gap] importer’s figure less exporter’s, { $of }
    [mirror-gap-percent] importer’s figure less exporter’s as a share of the exporter’s, { $of }
    [revision] change by a later edition, { $of }
    [average-growth] average growth a year over the years held, { $of }
    [reached] part of the target that is reached, { $of }
    [gap] distance to the target, { $of }
    [required] growth still needed for the target, { $of }
    [target] target, { $of }
    [at-pace] year in which the target is reached at the average growth
    [first-met] first year that met the target
    [at-deadline] figure at the target’s deadline
    [say] figure that both sides can say: what all rival figures round to, { $of }
    [difference] difference between two figures for { $of }
    [signed-value] value signed for
    [documents] number of documents signed
    [agreements] number of agreements on record
    [overdue] days since the date due
    [slippage] days between the first and the latest date promised
    [hhi] concentration by product (Herfindahl–Hirschman), { $of }
    [potential] room for more trade, { $of }
   *[other] { $word }, { $of }
}
# What was said of something else than trade: $scope is contracts, investment, border …
fact-apart = { $word } ({ $scope })
fact-when = { $words }, { $period }
fact-about = { $words }: { $what }
fact-edition = { $words }, as in the edition of { $day }
fact-said = { $words }, as said by { $giver } ({ $publisher })

# The rules, in words. $a, $b and $c are the facts below in their order.
rule-absent = no row in a table that prints the total of all countries: zero
rule-headline = as said: the headline figure of the brief for a period that no table gives yet
rule-same = the same figure
rule-sum = sum
rule-difference = first less second
rule-share = first ÷ second × 100
rule-growth = (first ÷ second − 1) × 100
rule-base = first ÷ (1 + second ÷ 100): the figure a year before that follows from a figure and its growth
rule-change-said = first × second ÷ (100 + second): the change that follows from a figure and its growth
rule-average-growth = ((first ÷ second)^(1 ÷ years between) − 1) × 100
rule-pace = the year in which the second, growing each year by the third, reaches the first
rule-hhi = sum of the squared shares in percent
rule-potential = the smaller of what one sells to all and the other buys from all, less what they trade
rule-hhi-least = sum of the squared shares in percent of the goods given, of the whole: the least it can be
rule-overlap = sum of the smaller share of each good in what one sells to all and the other buys from all
rule-untraded = no row among rows that give the whole total: zero
rule-alike = the finest rounding at which all the figures print alike
rule-place = 1 + the partners with more trade in the same table
rule-partners = partners with trade in the table
rule-counted = rows counted
rule-first-year = the first year at or above the target
rule-overdue = days from the last possible day due to the as-of date
rule-slippage = days from the end of the first date promised to the end of the latest
rule-earlier = as in the brief of an earlier as-of date

# The same with the numbers put in; the amounts are in the fact’s unit, said at the end.
sum-of = { $first } + { $rest }
how-sum = { $terms } = { $result }
how-difference = { $a } − { $b } = { $result }
how-share = { $a } ÷ { $b } × 100 = { $result }
how-growth = ({ $a } ÷ { $b } − 1) × 100 = { $result }%
how-base = { $a } ÷ (1 + { $b } ÷ 100) = { $result }
how-change-said = { $a } × { $b } ÷ (100 + { $b }) = { $result }
how-average-growth = (({ $a } ÷ { $b })^(1 ÷ { $years }) − 1) × 100 = { $result }%
how-pace = { $b } growing by { $c }% a year reaches { $a } in { $result }
how-amounts = { $formula } (amounts in { $unit ->
    [EUR-million] EUR million
    [EUR-thousand] EUR thousand
    [EUR-billion] EUR billion
    [EUR] EUR
    [USD-million] USD million
    [USD-thousand] USD thousand
    [USD-billion] USD billion
    [EUR-million] EUR million
    [EUR-thousand] EUR thousand
    [EUR-billion] EUR billion
    [EUR] EUR
   *[USD] USD
})
