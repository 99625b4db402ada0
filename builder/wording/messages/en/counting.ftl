# Words that count, by which the audit finds a number written in letters. Parted by commas.

# Numbers in letters; “one” and “first” are left out, as they mostly do not count.
counting-cardinals = zero, one hundred, one thousand, one million, one billion, one trillion, one per cent, one percent, one in, one out of, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, dozen, dozens, hundreds, thousands, tens of, millions of, billions of, a hundred, a thousand, a million, a billion, a trillion, a couple of
# Words that multiply or divide.
counting-multiples = twice, thrice, double, doubled, doubles, doubling, treble, trebled, trebles, trebling, triple, tripled, triples, tripling, quadruple, quadrupled, quadruples, quadrupling, quintuple, quintupled, halve, halved, halves, halving, twofold, threefold, fourfold, fivefold, sixfold, sevenfold, eightfold, ninefold, tenfold, twelvefold, twentyfold, thirtyfold, fiftyfold, hundredfold, thousandfold
# Parts of a whole.
counting-shares = half of, half the, half a, half as, by half, one half, a third, one third, thirds, a quarter of, a quarter more, a quarter less, by a quarter, one quarter, three quarters, a fifth, one fifth, fifths, a sixth, one sixth, a seventh, one seventh, an eighth, one eighth, a ninth, one ninth, a tenth, one tenth, tenths, a hundredth, one hundredth
# Places in an order, where one of the words of `counting-best` follows or one of `counting-ranks` stands before.
counting-ordinals = first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth
counting-best = largest, biggest, highest, lowest, smallest, greatest, best, place, rank, most, ranked, placed
counting-ranks = rank, ranks, ranked, ranking, comes, came, stands, stood, placed
# Words beside four digits that make them an amount and no year, or beside a number in brackets.
counting-amount-before = USD, EUR, RUB, KZT, KGS, UZS, CNY, nearly, almost, approximately, more than, less than, fewer than, at least, at most, total of, as many as, as much as
counting-amount-after = thousand, million, billion, trillion, per cent, percent, percentage, points, times, fold, dollars, euros, roubles, tenge, som, kilograms, kg, tonnes, tons, litres, kilometres, km, hectares, млн, млрд, тыс
# Things that are counted; behind four digits they make them an amount, unless a word of time stands before.
counting-counted = units, pieces, people, persons, jobs, companies, firms, enterprises, goods, products, items, lorries, trucks, wagons, vehicles, cars, containers, passengers, projects, contracts, visits
counting-time-before = in, since, during, until, till, by, from, to, before, after, for, of, and
