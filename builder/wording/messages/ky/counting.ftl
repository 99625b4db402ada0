# Words that count, by which the audit finds a number written in letters. Parted by commas.
# A word with ~ stands for all its cases, made by rule. «Бир» and «биринчи» alone mostly do not count.
counting-cardinals = нөл~, эки~, үч~, төрт~, беш~, алты~, жети~, сегиз~, тогуз~, он, онго, ондон, ондун, жыйырма~, отуз~, кырк~, элүү~, алтымыш~, жетимиш~, сексен~, токсон~, жүз~, миң~, миллион~, миллиард~, триллион~, экөө~, үчөө~, төртөө~, бешөө~, алтоо~, жетөө~, бир жарым, ондогон, жүздөгөн, миңдеген, миллиондогон, миллиарддаган, бир пайыз, бир миллион, бир миллиард
# Words that multiply or divide.
counting-multiples = эселенди, эселеп, эселенген, эселөө, эселенүү
# Parts of a whole.
counting-shares = жарымы, жарымын, жарымына, жарымынан, жарымынын, жарымында, чейрек, чейреги, чейрегин, чейрегине, чейрегинен
# Places in an order, where one of the words of `counting-best` follows or one of `counting-ranks` stands before.
counting-ordinals = биринчи, экинчи, үчүнчү, төртүнчү, бешинчи, алтынчы, жетинчи, сегизинчи, тогузунчу, онунчу, он биринчи, он экинчи
counting-best = ири, орун~, орду, ордунда, ордуна, ордунан, соода өнөктөшү, өнөктөш, өнөктөшү
counting-ranks = орду
# Words beside four digits that make them an amount and no year, or beside a number in brackets.
counting-amount-before = USD, EUR, RUB, KZT, KGS, UZS, CNY, болжол менен, кеминде, бардыгы, жалпы, дээрлик
counting-amount-after = миң, млн, млрд, трлн, миллион, миллиард, пайыз~, пайыздык, пункт~, эсе, АКШ доллары, доллар~, долл, евро, рубль, теңге~, тенге, сом~, кг, килограмм, тонна~, литр, км, чакырым, га, гектар~, чарчы, куб
# Things that are counted; behind four digits they make them an amount, unless a word of time stands before.
counting-counted = даана, адам~, кызматкер~, жумуш орду, компания~, фирма~, ишкана~, товар~, жүк ташуучу унаа, унаа~, вагон~, контейнер~, жүргүнчү~, долбоор~, келишим~, макулдашуу~, документ~, өтүнмө~, сапар~
counting-time-before = жылдын, жылы, жана, менен
# Phrases in which a word of these lists counts nothing.
counting-idioms = үчүн, эки тараптуу, эки жактуу, эки тараптын, эки тарап
