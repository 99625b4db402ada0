# Why a figure is not there. $period and $year are ready names, $years is a number of years.
reason-no-figure = no figure for { $period } in the tables held
reason-no-headline = no headline claim for { $period }
reason-no-growth-said = no growth was said with the figure
reason-no-base = no base follows from a fall by 100% or more
reason-no-bound = a figure it follows from has no bound on one side
reason-no-percentage = no percentage of a base that is not above zero
reason-no-growth-rate = no growth rate from a base that is not above zero
reason-few-years = fewer than two full years are held
reason-first-year-zero = the first year of the series is zero
reason-no-partner-table = no table of all partners is held for the period
reason-no-trade = no trade reported
reason-bloc = the table names its members too: a union has no rank among countries
reason-unnamed-partners = the table gives as much or more to partners that it does not name
reason-no-deadline = no deadline is on record
reason-no-start = neither a deadline nor the day it was set is on record
reason-earlier-not-held = the figures of { $year } are not held
reason-not-reached = not reached in the years held
reason-already-reached = already reached
reason-not-grown = turnover has not grown over the years held
reason-too-far = not within { $years } years at the average growth of the years held
reason-done = the commitment is done
reason-no-due-date = no due date is on record
reason-few-dates = fewer than two dates are on record
reason-no-rounding = no rounding fits all the figures
reason-subject-unclear = its subject is not clear
reason-nothing-to-compare = nothing to compare with
reason-days-differ = the sources give different days
reason-not-said = the source does not say
reason-nothing-counted = there is nothing to count

# Where a figure stands in a table whose total is printed and that has no row for it.
location-no-row = { $location ->
    [none] no row
   *[other] { $place }: no row
}
reason-no-hs-rows = no rows by HS for { $period } in the tables held
reason-no-sitc-rows = no rows by SITC for { $period } in the tables held
reason-no-product-rows = no product rows for { $period }
reason-no-rows-of-goods = no rows of these goods for { $period }, and the rows held are not the whole total
reason-other-goods = the rows of both years are not the same goods
reason-rest-differs = what the product rows leave out differs from year to year
reason-farm-by-hs = agricultural goods are told by HS chapters
reason-above-total = the product rows add up to more than the total
reason-no-world-products = it needs what each of the two trades with the world, by product in one classification
reason-nothing-traded = no goods were traded
