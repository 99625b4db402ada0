# Words that count, by which the audit finds a number written in letters. Parted by commas.

# Numbers in letters; “one” and “first” are left out, as they mostly do not count.
counting-cardinals = two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, dozen, dozens, hundreds, thousands, millions of, billions of, a hundred, a thousand, a million, a billion
# Words that multiply or divide.
counting-multiples = twice, thrice, double, doubled, doubles, doubling, triple, tripled, triples, tripling, quadruple, quadrupled, halve, halved, halves, halving, twofold, threefold, fourfold, fivefold, sixfold, sevenfold, eightfold, ninefold, tenfold, hundredfold
# Parts of a whole.
counting-shares = half of, half the, by half, one half, a third, one third, thirds, a quarter of, one quarter, three quarters, a fifth, a tenth
# Places in an order, where one of the words of `counting-best` follows.
counting-ordinals = first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth
counting-best = largest, biggest, highest, lowest, smallest, greatest, best, place, rank, most
