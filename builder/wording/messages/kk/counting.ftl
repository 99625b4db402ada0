# Words that count, by which the audit finds a number written in letters. Parted by commas.
# A word with ~ stands for all its cases, made by rule; «үшін» is “for” and counts nothing. «Бір» and «бірінші» alone mostly do not count; «тоқсан» is a quarter of
# a year far more often than ninety.
counting-cardinals = нөл~, екі~, үш, үштің, үшке, үшті, үште, үштен, үшпен, төрт~, бес~, алты~, жеті~, сегіз~, тоғыз~, он, онға, оннан, онның, онмен, жиырма~, отыз~, қырық~, елу~, алпыс~, жетпіс~, сексен~, жүз~, мың~, миллион~, миллиард~, триллион~, екеу~, үшеу~, төртеу~, бесеу~, алтау~, жетеу~, бір жарым, ондаған, жүздеген, мыңдаған, миллиондаған, миллиардтаған, бір пайыз, бір миллион, бір миллиард
# Words that multiply or divide.
counting-multiples = еселенді, еселеп, еселенген, еселену, еселеу
# Parts of a whole.
counting-shares = жартысы, жартысын, жартысына, жартысынан, жартысының, жартысында, ширек, ширегі, ширегін, ширегіне, ширегінен
# Places in an order, where one of the words of `counting-best` follows or one of `counting-ranks` stands before.
counting-ordinals = бірінші, екінші, үшінші, төртінші, бесінші, алтыншы, жетінші, сегізінші, тоғызыншы, оныншы, он бірінші, он екінші
counting-best = ірі, орын~, орны, орнында, орнына, орнынан, сауда серіктесі, серіктес, серіктесі
counting-ranks = орны
# Words beside four digits that make them an amount and no year, or beside a number in brackets.
counting-amount-before = USD, EUR, RUB, KZT, KGS, UZS, CNY, шамамен, кемінде, барлығы, жалпы, жуық
counting-amount-after = мың, млн, млрд, трлн, миллион, миллиард, пайыз~, пайыздық, тармақ~, есе, АҚШ доллары, доллар~, долл, еуро, рубль, теңге~, сом~, кг, килограмм, тонна~, литр, км, шақырым, га, гектар~, шаршы, текше
# Things that are counted; behind four digits they make them an amount, unless a word of time stands before.
counting-counted = дана, адам~, қызметкер~, жұмыс орны, компания~, фирма~, кәсіпорын~, тауар~, жүк көлігі, көлік~, вагон~, контейнер~, жолаушы~, жоба~, келісімшарт~, келісім~, құжат~, өтінім~, сапар~
counting-time-before = жылғы, жылы, және, мен, бен, пен
# Phrases in which a word of these lists counts nothing.
counting-idioms = екі жақ, екі жақты, екі жақтың, екі тарап, екі тараптың, екі тарапты, екі тараптан
