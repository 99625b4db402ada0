## Жұмыс кітабының сөздері. Кестедегі сандар — ұяшықтар; саны бар сөйлемдер мұқабада ғана бар.

workbook-world = Бүкіл әлем
workbook-reports = { $country }
workbook-goods-from = { COUNTRY($country, form: "ablative") }
workbook-range-from = Төменгі шек
workbook-range = Күтілетін шектер
workbook-partner-label = Орны және серіктес
workbook-other-partners = Өзге серіктестер
workbook-not-supplied = көрсетілмеген

## Жиынтық
workbook-turnover = Тауар айналымы
workbook-goods-from-home = Жеткізілім: { $home } → { $partner }
workbook-goods-from-partner = Жеткізілім: { $partner } → { $home }
workbook-balance = Сальдо: экспорттан импортты шегергенде
workbook-contribution-from-home = Өсімге үлес: { $home } → { $partner }
workbook-contribution-from-partner = Өсімге үлес: { $partner } → { $home }
workbook-share-turnover = Екінші тараптың тауар айналымындағы үлесі
workbook-share-exports = Екінші тараптың экспорттағы үлесі
workbook-share-imports = Екінші тараптың импорттағы үлесі
workbook-rank-turnover = Екінші тараптың тауар айналымындағы орны
workbook-rank-exports = Екінші тараптың экспорттағы орны
workbook-rank-imports = Екінші тараптың импорттағы орны

workbook-flow-x = экспорт
workbook-flow-m = импорт
workbook-flow-t = тауар айналымы
workbook-flow-b = сальдо

## Белгілердің мәні
workbook-mark-stand-in = † Анықтама күнінен кейін шыққан басылым ({ $days }); деректер қайта қаралған болуы мүмкін.
workbook-mark-preliminary = [p] алдын ала деректер.
workbook-mark-editions = Экспорт пен импорт, { $country }: басылымдары әртүрлі ({ $days }).
workbook-chart-source = Деректер күні: { $as_of }. { $sources }
workbook-chart-no-source = Дереккөз: жоқ

## Бағалар; белгі сөздің жанында тұрады
workbook-sign-wrong-sign = ✗ таңбасы кері: импорт төмен
workbook-sign-below-range = ○ таңбасы дұрыс, шектен төмен
workbook-sign-in-range = ✓ таңбасы дұрыс, шек ішінде
workbook-sign-above-range = △ таңбасы дұрыс, шектен жоғары
workbook-sign-one-side-not-held = [x] бір тараптың деректері жоқ
workbook-sign-not-applicable = [x] бір тараптың деректері жоқ

workbook-verdict-lead = ● салыстыру өлшемі
workbook-verdict-same = ✓ сәйкес
workbook-verdict-bound = ✓ сәйкес, шек ішінде
workbook-verdict-rounding = ✓ сәйкес, дөңгелектеу
workbook-verdict-truncated = ○ дөңгелектелмей қиылған
workbook-verdict-other-reporter = ○ екінші тараптың дерегі
workbook-verdict-earlier-data = ○ бұрынғы дерек бойынша
workbook-verdict-revision = ○ кейін қайта қаралған
workbook-verdict-not-rounding = ✗ дөңгелектеуден артық
workbook-verdict-decimal-comma = ✗ үтірдегі қате
workbook-verdict-ambiguous = △ мәні түсініксіз
workbook-verdict-open = △ анықталмаған

workbook-state-overdue = ✗ мерзімі өткен
workbook-state-in-progress = ○ орындалуда
workbook-state-stated = ○ мәлімделген
workbook-state-agreed = ○ келісілген
workbook-state-done = ✓ орындалған
workbook-state-done-late = △ кешігіп орындалған

workbook-target-open = ○ қол жеткізілмеген
workbook-target-met = ✓ қол жеткізілген
workbook-target-missed = ✗ мерзімінде жетпеген
workbook-target-met-late = △ кешігіп жеткен
workbook-target-not-measured = [x] өлшенбейді

## Көрсететіні жоқ кесте мұны айтады
workbook-dropped = { $mark } парақ жоқ: { $why }
workbook-no-conflicts = Деректерде алшақтық жоқ
workbook-no-agreements = Құжаттар жоқ
workbook-no-commitments = Міндеттемелер жоқ
workbook-no-targets = Нысаналы көрсеткіштер жоқ
workbook-no-revisions = Қолда бар басылымдарда қайта қаралған деректер жоқ
workbook-no-facts = Анықтамалардың барлық көрсеткіштері басқа парақтарда тұр
workbook-no-products = тауар деректері жоқ
workbook-no-product-groups = тауар деректері жоқ
workbook-no-product-summary = тауар деректері жоқ
workbook-no-potential = әлеммен сауда деректері жоқ
workbook-no-product-data = тауар деректері жоқ
workbook-no-data = Деректер жоқ
workbook-no-claims = Мәлімдемелер жоқ
workbook-no-partners = серіктестер кестесі жоқ
workbook-no-partners-chart = серіктестер кестесі жоқ
workbook-no-trend-chart = бірде-бір жылдың тауар айналымы жоқ
workbook-no-mirror-chart = екі жақтың да деректері бар жыл жоқ

## Парақ тақырыптары
workbook-title-summary = Жиынтық: өзара тауар саудасы, { $home } және { $partner }, { PERIOD($period) }
workbook-title-trend = Серпін: өзара тауар саудасы, { $home } және { $partner }, { PERIOD($year, form: "until") }
workbook-title-trend-chart = Серпін диаграммасы: тауар айналымы, { PERIOD($year, form: "until") }
workbook-title-partners = Серіктестер: { COUNTRY($home, form: "genitive") } ең ірі сауда серіктестері, { PERIOD($year) }
workbook-title-partners-chart = Серіктестер диаграммасы: { COUNTRY($home, form: "genitive") } ең ірі сауда серіктестері, { PERIOD($year) }
workbook-title-mirror = Салыстыру: тараптардың деректері бойынша сол бір тауарлар, { $home } және { $partner }, { PERIOD($year, form: "until") }
workbook-title-mirror-chart = Салыстыру диаграммасы: екі тараптың деректері, { PERIOD($year, form: "until") }
workbook-title-conflicts = Алшақтықтар: әртүрлі мәндер, бағалар мен тұжырымдар
workbook-title-agreements = Құжаттар: { $home } және { $partner }
workbook-title-commitments = Міндеттемелер: уәде етілген шаралар
workbook-title-targets = Көпшілік алдында мәлімделген мақсаттар және { PERIOD($year, form: "until") } деректер
workbook-title-products = Тауарлар: өзара сауданың негізгі тауарлары, { $home } және { $partner }, { PERIOD($year) }
workbook-title-product-groups = Өзара саудадағы тауар топтары, { $home } және { $partner }, { PERIOD($year) }
workbook-title-product-summary = Тауарлар бойынша қорытынды: { $home } және { $partner }, { PERIOD($year) }
workbook-title-potential = Әлеует: саудасын арттыруға болатын тауарлар, { PERIOD($year) }
workbook-title-product-data = Тауарлар бойынша деректер: { PERIOD($year) } және одан бұрынғы жыл
workbook-title-facts = Анықтамалардың басқа парақтарда жоқ көрсеткіштері
workbook-title-data = Деректер: есептілік бойынша тауар саудасы
workbook-title-partner-data = Серіктестер бойынша деректер: барлық серіктес, { PERIOD($year) } және одан бұрынғы жыл
workbook-title-claims = Мәлімдемелер: көпшілік алдында айтылғаны, сөзбе-сөз
workbook-title-revisions = Қайта қарау: кейінгі басылым өзгерткен деректер
workbook-title-sources = Дереккөздер
workbook-title-provenance = Шығу тегі: әр көрсеткіштің дереккөзіне апаратын жол
workbook-title-notes = Ескертпелер
workbook-title-checks = Тексерулер

# Үлгінің формулалары да осы сөздерді береді: диаграмма тақырыптары деректерге сүйенеді.
workbook-headline-trend-chart = Тауар айналымы: { COUNTRY($home, form: "genitive") } дерегі — { $home_moved }, { COUNTRY($partner, form: "genitive") } дерегі — { $partner_moved }
workbook-headline-partners-chart = { $partner }: { COUNTRY($home, form: "genitive") } серіктестері арасында { $rank }орын, тауар айналымындағы үлесі — { $share }
workbook-headline-partners-chart-missing = { COUNTRY($home, form: "genitive") } тауар айналымы бойынша ең ірі серіктестері, млн { currency-code }
workbook-headline-mirror-chart-less = { $year } жыл: { COUNTRY($partner, form: "genitive") } дерегі { COUNTRY($home, form: "genitive") } дерегінен { CASE($gap, case: "dative") } аз
workbook-headline-mirror-chart-more = { $year } жыл: { COUNTRY($partner, form: "genitive") } дерегі { COUNTRY($home, form: "genitive") } дерегінен { CASE($gap, case: "dative") } көп
workbook-headline-mirror-chart-same = { $year } жыл: { COUNTRY($partner, form: "genitive") } дерегі { COUNTRY($home, form: "genitive") } дерегімен бірдей
workbook-headline-mirror-chart-missing = Импорттаушы мен экспорттаушының деректері: [x] деректер жоқ
workbook-moved-up = өсім { $rate }
workbook-moved-down = төмендеу { $rate }
workbook-moved-not = өзгеріссіз

workbook-alt-trend-chart = { COUNTRY($home, form: "genitive") } { COUNTRY($partner, form: "instrumental") } тауар айналымының (экспорт қосу импорт) жылдар бойынша сызықты диаграммасы, млн { currency-code }, әр тараптың деректеріне бір сызық. { $home_line } { $partner_line } Деректер күні: { $as_of }. Мәндер диаграмма астындағы кестеде келтірілген.
workbook-alt-partners-chart = Жолақты диаграмма: { COUNTRY($home, form: "genitive") } ең ірі серіктестермен тауар айналымы, { PERIOD($year) }, млн { currency-code }, бөліп көрсетілген серіктес — { $partner }. Ең ірісі: { $first }. { $partner }: { $last }. Деректер күні: { $as_of }. Мәндер диаграмма астындағы кестеде келтірілген.
workbook-alt-mirror-chart = Сызықты диаграмма: жылдар бойынша импорттаушының деректерінен экспорттаушының деректерін шегергенде, экспорттаушының деректеріне %, әр бағытқа бір сызық және күтілетін шектер жолағы. { $home_line } { $partner_line } Деректер күні: { $as_of }. Мәндер диаграмма астындағы кестеде келтірілген.
workbook-alt-reports = { $country }: { $from } жылы { $first }, { $to } жылы { $last }.
workbook-alt-reports-nothing = { $country }: деректер жоқ.
workbook-alt-gap = { COUNTRY($country, form: "ablative") } жеткізілім: { $from } жылы { $first }, { $to } жылы { $last }.
workbook-alt-gap-nothing = { COUNTRY($country, form: "ablative") } жеткізілім: деректер жоқ.

## Шығу тегі
workbook-provenance-read = дереккөзден оқылған
workbook-provenance-followed = { $rule }: { $formula }
workbook-provenance-none = жоқ: { $reason }
workbook-provenance-yes = иә
workbook-provenance-no = жоқ
workbook-provenance-row = { $table } { $row }
workbook-provenance-row-named = { $table } { $row } ({ $id })
workbook-provenance-source = [{ $number }] { $publisher }
workbook-provenance-more = және тағы { $count }

## Мұқаба
workbook-cover-title = { $home } және { $partner }: сауда, келісімдер
workbook-cover-subtitle = { $as_of }. Тауар саудасы: { PERIOD($period) }, өткен жылмен салыстырғанда, { currency-code }.
workbook-line-home = { $home }: { PERIOD($period, form: "for") } тауар айналымы — { $value }, бір жылда { $growth }.
workbook-line-home-said = { $home } (мәлімдемелер): { PERIOD($period, form: "in") } { $value }, бір жылда { $growth }.
workbook-line-home-level = { $home }: { PERIOD($period, form: "for") } тауар айналымы — { $value }.
workbook-line-home-level-said = { $home } (мәлімдемелер): { PERIOD($period, form: "in") } { $value }.
workbook-line-home-missing = { $home }: { PERIOD($period, form: "for") } деректер жоқ.
workbook-line-partner = { $partner }: { PERIOD($period, form: "for") } тауар айналымы — { $value }, бір жылда { $growth }.
workbook-line-partner-said = { $partner } (мәлімдемелер): { PERIOD($period, form: "in") } { $value }, бір жылда { $growth }.
workbook-line-partner-level = { $partner }: { PERIOD($period, form: "for") } тауар айналымы — { $value }.
workbook-line-partner-level-said = { $partner } (мәлімдемелер): { PERIOD($period, form: "in") } { $value }.
workbook-line-partner-missing = { $partner }: { PERIOD($period, form: "for") } деректер жоқ.
workbook-line-exports-only = { $reporter }: { PERIOD($period, form: "for") } { COUNTRY($other, form: "dative") } экспорт — { $value }; импорт туралы деректер жоқ.
workbook-line-imports-only = { $reporter }: { PERIOD($period, form: "for") } { COUNTRY($other, form: "ablative") } импорт — { $value }; экспорт туралы деректер жоқ.
workbook-line-gap-less = { COUNTRY($home, form: "ablative") } жеткізілім, { PERIOD($period) }: { $partner } есебі { $home } есебінен { CASE($gap, case: "dative") } аз.
workbook-line-gap-more = { COUNTRY($home, form: "ablative") } жеткізілім, { PERIOD($period) }: { $partner } есебі { $home } есебінен { CASE($gap, case: "dative") } көп.
workbook-line-no-gap = { $home } және { $partner }: екі тараптың да деректері бар жыл жоқ.
workbook-tile-turnover = Айналым, млн { currency-name }
workbook-tile-exports = Экспорт, млн { currency-name }
workbook-tile-imports = Импорт, млн { currency-name }
workbook-tile-note = { $reporter }, { PERIOD($period, form: "short") }
workbook-tile-change = { $mark } { $growth }, { $about ->
    [yes] { "шамамен " }{ $change }
   *[no] { $change }
} млн
workbook-contact = Сұрақтар: кітапты шығарған бөлімше. Байланыс: { $contact }.
workbook-subject = Тауар саудасы, келісімдер мен міндеттемелер: { $home } және { $partner }; тізілім { $register }
workbook-footer = { $home } — { $partner }, деректер күні: { $as_of }

## Тексерулер
# Мұқаба мен тексерулер парағындағы үлгі формулалары да осы сөздерді береді.
workbook-checks-hold = ✓ барлық тексеру сәйкес: { $checks }
workbook-checks-differ = ✗ сәйкес келмейтін тексерулер: { $checks } ішінен { $differ }
workbook-check-agrees = ✓ сәйкес
workbook-check-differs = ✗ айырма { $difference }
workbook-check-identity = Теңдік
workbook-check-sum = Қосынды
workbook-check-rows = Жолдар
workbook-check-published = Жарияланым

workbook-check-turnover = { $reporter }, { PERIOD($period, form: "short") }: экспорт пен импорттың қосындысы тауар айналымына тең
workbook-check-growth = { $reporter }, { PERIOD($period, form: "short") }: экспорт пен импорт бойынша тауар айналымының өсімі, %
workbook-check-contributions = { $reporter }, { PERIOD($period, form: "short") }: қосқан үлестердің қосындысы тауар айналымының өсіміне тең, п. т.
workbook-check-world-exports = { $reporter }: серіктестер бойынша экспорттың қосындысы жарияланған жиынтыққа тең, { PERIOD($period) }
workbook-check-world-imports = { $reporter }: серіктестер бойынша импорттың қосындысы жарияланған жиынтыққа тең, { PERIOD($period) }
workbook-check-world-exports-rest = { $reporter }: серіктестер бойынша экспорт пен бөлінбеген { $rest } қосындысы жарияланған жиынтыққа тең, { PERIOD($period) }
workbook-check-world-imports-rest = { $reporter }: серіктестер бойынша импорт пен бөлінбеген { $rest } қосындысы жарияланған жиынтыққа тең, { PERIOD($period) }
workbook-check-doubles = Қайталанатын дерек жолдарының саны
workbook-check-as-of = Анықтама күнінен кейін шыққан дереккөздер саны (орнына алынған басылымдар)
workbook-check-figure = { $reporter }, { $flow }, { PERIOD($period) }: деректердің { $row }-жолы және { $source }

## Ескертпелер
workbook-note-definition-subject = Не есепке алынады
workbook-note-definition = Ағымдағы бағамен, { currency-word } берілген тауар саудасы. Тауар айналымы — экспорт қосу импорт, сальдо — экспорт алу импорт, бір тараптың деректері бойынша; екі тараптың деректері орташаланбайды және араластырылмайды.
workbook-note-valuation-subject = Құнын бағалау
workbook-note-valuation = Экспорт ФОБ шартымен (экспорттаушының шекарасында), импорт СИФ шартымен (тасымалдау мен сақтандыруды қоса) бағаланады.
workbook-note-as-of-subject = Анықтама күні
workbook-note-as-of = { DAY($as_of, form: "until") } (қоса алғанда) жарияланғаны ғана пайдаланылды. Мән сол күні қолданыста болған басылымнан алынады; бұрынғы басылымдар қайта қарау парағында келтірілген, формулалар оларды қоспайды.
workbook-note-claimed-subject = Мәлімдемелердегі мәндер
workbook-note-claimed = Анықтама кезеңі үшін кестелер жоқ. Мәндерді ресми тұлғалар атаған; бір жыл бұрынғы мән «мән ÷ (1 + өсім)» түрінде, жарияланған екі санның дәлдігімен есептелген.
workbook-note-mirror-subject = Айналық деректер
workbook-note-mirror = Импорттаушының деректері экспорттаушының деректерінен { $low }–{ $high }% жоғары болады деп күтіледі. Бұл — бағалаудың жалпы ережесі, ол екі елге ({ $home } және { $partner }) қатысты дәлел болмайды.
workbook-note-ranks-subject = Үлестер мен орындар
workbook-note-ranks = Үлестер тарап жариялаған жиынтықтан есептелген. Орын — бірге сауда көлемі үлкенірек серіктестер санын қосқандағы сан; тең болғанда орын ортақ.
workbook-note-rounding-subject = Дөңгелектеу
workbook-note-rounding = Ұяшықтарда толық мәндер тұр, бір ондық таңба көрсетілген. Көрсетілген мәндердің қосындысы көрсетілген қосындыдан соңғы таңбаның бір бірлігіне өзгеше болуы мүмкін.
workbook-note-missing-subject = Жоқ мәндер
workbook-note-missing = [x] — анықтама күніне мән жоқ; [z] — мән қолданылмайды, мысалы базасы оң болмайтын өсім. Олардың ешқайсысы 0 түрінде көрсетілмейді.
workbook-note-conflicts-subject = Алшақтықтар
workbook-note-conflicts = Жарияланған сан оған дейін дөңгелектелетін кез келген мәнді білдіреді; «жуық», «астам», «аз» және «шамамен» деген сөздер бұл шектерді кеңейтеді немесе ашады. Барлық мәнге сәйкес келетінін айтыңыз немесе кімнің дерегі екенін көрсетіңіз.
workbook-note-stand-in-subject = Кейінгі басылым
workbook-note-stand-in = { $as_of } күні қолданыста болған { $source } басылымы жоқ. Сол уақытқа қарай деректері шыққан кезеңдер үшін кейінгі басылым ({ $published }) пайдаланылды; оның мәндері қайта қаралған болуы мүмкін.
workbook-speaker-not-named = кім айтқаны көрсетілмеген ({ $publisher })

## Көрсеткіш нені өлшейді, 20 әріптен аспайды
workbook-indicator = { $indicator ->
    [value] Көлем
    [growth] Өсім
    [share] Үлес
    [count] Саны
    [investment] Инвестициялар
    [area] Аумақ
    [volume] Мөлшер
    [capacity] Қуат
    [change] Өзгеріс
    [rank] Орын
    [partners] Серіктестер саны
    [contribution] Қосқан үлес
    [share_change] Үлестің өзгерісі
    [average_growth] Орташа өсім
    [mirror_gap] Алшақтық
    [mirror_gap_percent] Алшақтық, %
    [mirror_compared] Салыстырулар
    [mirror_below] Импорттаушы төмен
    [conflicts_left] Өзге алшақтықтар
    [commitments_overdue] Мерзімі өткен шара
    [agreements] Келісімдер саны
    [say] Тұжырым
    [difference] Айырма
    [revision] Қайта қарау
    [target] Мақсат
    [reached] Қол жеткізілгені
    [gap] Мақсатқа дейін
    [required] Қажет өсім
    [at_deadline] Мерзім күнгі мән
    [first_met] Жеткен жыл
    [at_pace] Осы қарқынмен жыл
    [documents] Құжаттар саны
    [signed_value] Қол қойылған сома
    [overdue] Кешіккен күндер
    [slippage] Шегерілу, күн
    [hhi] Шоғырлану (ХХИ)
    [potential] Әлеует
   *[other] Өзге
}
workbook-scope = { $scope ->
    [agricultural] ауыл шаруашылығы
    [contracts] келісімшарттар
    [investment] инвестициялар
    [transit] транзит
    [logistics] логистика
    [potential] әлеует
    [eaeu] ЕАЭО ішінде
    [ambiguous] мәні түсініксіз
   *[total] барлық тауарлар
}
