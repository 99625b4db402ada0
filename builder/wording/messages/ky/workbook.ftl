## Жумушчу китептин сөздөрү. Таблицалардагы сандар — уячалар; сандуу сүйлөмдөр мукабада гана бар.

workbook-world = Бүткүл дүйнө
workbook-reports = { $country }
workbook-goods-from = { COUNTRY($country, form: "ablative") }
workbook-range-from = Төмөнкү чек
workbook-range = Күтүлгөн чектер
workbook-partner-label = Орду жана өнөктөш
workbook-other-partners = Башка өнөктөштөр
workbook-not-supplied = көрсөтүлгөн эмес

## Жыйынды
workbook-turnover = Товар жүгүртүү
workbook-goods-from-home = Жеткирүүлөр: { $home } → { $partner }
workbook-goods-from-partner = Жеткирүүлөр: { $partner } → { $home }
workbook-balance = Сальдо: экспорттон импортту кемиткенде
workbook-contribution-from-home = Өсүшкө салым: { $home } → { $partner }
workbook-contribution-from-partner = Өсүшкө салым: { $partner } → { $home }
workbook-share-turnover = Экинчи тараптын товар жүгүртүүдөгү үлүшү
workbook-share-exports = Экинчи тараптын экспорттогу үлүшү
workbook-share-imports = Экинчи тараптын импорттогу үлүшү
workbook-rank-turnover = Экинчи тараптын товар жүгүртүүдөгү орду
workbook-rank-exports = Экинчи тараптын экспорттогу орду
workbook-rank-imports = Экинчи тараптын импорттогу орду

workbook-flow-x = экспорт
workbook-flow-m = импорт
workbook-flow-t = товар жүгүртүү
workbook-flow-b = сальдо

## Белгилердин мааниси
workbook-mark-stand-in = † Маалымкаттан кийинки басылма ({ $days }); кайра каралган болушу мүмкүн.
workbook-mark-preliminary = [p] алдын ала маалыматтар.
workbook-mark-editions = Экспорт жана импорт, { $country }: ар башка басылмалар ({ $days }).
workbook-chart-source = Маалымкаттын күнү: { $as_of }. { $sources }
workbook-chart-no-source = Булак: жок

## Баалар; белги сөздүн жанында турат
workbook-sign-wrong-sign = ✗ тескери: импорттоочуда аз
workbook-sign-below-range = ○ белгиси туура, чектен төмөн
workbook-sign-in-range = ✓ белгиси туура, чектин ичинде
workbook-sign-above-range = △ белгиси туура, чектен жогору
workbook-sign-one-side-not-held = [x] бир тараптын маалыматы жок
workbook-sign-not-applicable = [x] бир тараптын маалыматы жок

workbook-verdict-lead = ● салыштыруу өлчөмү
workbook-verdict-same = ✓ дал келет
workbook-verdict-bound = ✓ дал келет, чекте
workbook-verdict-rounding = ✓ дал келет, тегеректөө
workbook-verdict-truncated = ○ тегеректелбей кесилген
workbook-verdict-other-reporter = ○ башка тараптыкы
workbook-verdict-earlier-data = ○ мурунку маалымат
workbook-verdict-revision = ○ кийин кайра каралган
workbook-verdict-not-rounding = ✗ тегеректөөдөн көп
workbook-verdict-decimal-comma = ✗ үтүр ката окулган
workbook-verdict-ambiguous = △ предмети айкын эмес
workbook-verdict-open = △ аныкталган эмес

workbook-state-overdue = ✗ мөөнөтү өткөн
workbook-state-in-progress = ○ аткарылууда
workbook-state-stated = ○ жарыяланган
workbook-state-agreed = ○ макулдашылган
workbook-state-done = ✓ аткарылды
workbook-state-done-late = △ кечигип аткарылды

workbook-target-open = ○ жетишиле элек
workbook-target-met = ✓ жетишилди
workbook-target-missed = ✗ мөөнөтүндө жетишилген жок
workbook-target-met-late = △ кечигип жетишилди
workbook-target-not-measured = [x] өлчөнбөйт

## Көрсөтө турган эч нерсеси жок таблица муну айтат
workbook-dropped = { $mark } барак жок: { $why }
workbook-no-conflicts = Маалыматтарда айырмачылыктар жок
workbook-no-agreements = Документтер жок
workbook-no-commitments = Милдеттенмелер жок
workbook-no-targets = Максаттуу көрсөткүчтөр жок
workbook-no-revisions = Колдогу басылмаларда кайра каралган маалыматтар жок
workbook-no-facts = Маалымкаттардын бардык көрсөткүчтөрү башка барактарда турат
workbook-no-products = товар маалыматтары жок
workbook-no-product-groups = товар маалыматтары жок
workbook-no-product-summary = товар маалыматтары жок
workbook-no-potential = дүйнөлүк товар маалыматтары жок
workbook-no-product-data = товар маалыматтары жок
workbook-no-data = Маалыматтар жок
workbook-no-claims = Билдирүүлөр жок
workbook-no-partners = бардык өнөктөштөр боюнча таблица жок
workbook-no-partners-chart = бардык өнөктөштөр боюнча таблица жок
workbook-no-trend-chart = бир дагы жылдын товар жүгүртүүсү жок
workbook-no-mirror-chart = эки тараптын тең маалыматы бар жыл жок

## Барактардын аталыштары
workbook-title-summary = Жыйынды: товарлардын өз ара соодасы, { $home } жана { $partner }, { PERIOD($period) }
workbook-title-trend = Динамика: товарлардын өз ара соодасы, { $home } жана { $partner }, { PERIOD($year, form: "until") }
workbook-title-trend-chart = Динамика графиги: тараптар боюнча товар жүгүртүү, { PERIOD($year, form: "until") }
workbook-title-partners = Өнөктөштөр: { COUNTRY($home, form: "genitive") } эң ири соода өнөктөштөрү, { PERIOD($year) }
workbook-title-partners-chart = Өнөктөштөр диаграммасы: { COUNTRY($home, form: "genitive") } эң ири соода өнөктөштөрү, { PERIOD($year) }
workbook-title-mirror = Салыштыруу: бир эле товарлар тараптардын маалыматтары боюнча, { $home } жана { $partner }, { PERIOD($year, form: "until") }
workbook-title-mirror-chart = Салыштыруу графиги: импорттоочу экспорттоочуга карата, { PERIOD($year, form: "until") }
workbook-title-conflicts = Айырмачылыктар: ар башка маанилер, баалар жана айтылышы
workbook-title-agreements = Документтер: { $home } жана { $partner }
workbook-title-commitments = Милдеттенмелер: убада кылынган чаралар
workbook-title-targets = Жарыяланган максаттар жана { PERIOD($year, form: "until") }ки маалыматтар
workbook-title-products = Товарлар: өз ара сооданын негизги товарлары, { $home } жана { $partner }, { PERIOD($year) }
workbook-title-product-groups = Өз ара соодадагы товар топтору, { $home } жана { $partner }, { PERIOD($year) }
workbook-title-product-summary = Товарлар боюнча жыйынтыктар: { $home } жана { $partner }, { PERIOD($year) }
workbook-title-potential = Потенциал: соодасын көбөйтүүгө боло турган товарлар, { PERIOD($year) }
workbook-title-product-data = Товарлар боюнча маалыматтар: { PERIOD($year) } жана бир жыл мурун
workbook-title-facts = Маалымкаттардын башка барактарда жок көрсөткүчтөрү
workbook-title-data = Маалыматтар: отчёттор боюнча товарлардын соодасы
workbook-title-partner-data = Өнөктөштөр боюнча маалыматтар: бардык өнөктөштөр, { PERIOD($year) } жана бир жыл мурун
workbook-title-claims = Билдирүүлөр: ачык айтылгандар, сөзмө-сөз
workbook-title-revisions = Кайра кароолор: кийинки басылма өзгөрткөн маалыматтар
workbook-title-sources = Булактар
workbook-title-provenance = Келип чыгышы: ар бир көрсөткүчтүн булагына чейинки жол
workbook-title-notes = Эскертүүлөр
workbook-title-checks = Текшерүүлөр

# Калыптын формулалары ошол эле сөздөрдү берет: диаграммалардын аталыштары маалыматтарга жараша өзгөрөт.
workbook-headline-trend-chart = Товар жүгүртүү: { COUNTRY($home, form: "genitive") } маалыматы — { $home_moved }, { COUNTRY($partner, form: "genitive") } маалыматы — { $partner_moved }
workbook-headline-partners-chart = { $partner }: { COUNTRY($home, form: "genitive") } өнөктөштөрүнүн арасында { $rank }орун, товар жүгүртүүдөгү үлүшү — { $share }
workbook-headline-partners-chart-missing = { COUNTRY($home, form: "genitive") } товар жүгүртүү боюнча эң ири өнөктөштөрү, млн { currency-code }
workbook-headline-mirror-chart-less = { $year }-жыл: { COUNTRY($partner, form: "genitive") } маалыматы { COUNTRY($home, form: "genitive") } маалыматынан { $gap }га аз
workbook-headline-mirror-chart-more = { $year }-жыл: { COUNTRY($partner, form: "genitive") } маалыматы { COUNTRY($home, form: "genitive") } маалыматынан { $gap }га көп
workbook-headline-mirror-chart-same = { $year }-жыл: { COUNTRY($partner, form: "genitive") } маалыматы { COUNTRY($home, form: "genitive") } маалыматы менен бирдей
workbook-headline-mirror-chart-missing = Импорттоочунун маалыматы экспорттоочунукуна карата: [x] маалымат жок
workbook-moved-up = өсүш { $rate }
workbook-moved-down = азаюу { $rate }
workbook-moved-not = өзгөрүүсүз

workbook-alt-trend-chart = { COUNTRY($home, form: "genitive") } { COUNTRY($partner, form: "instrumental") } товар жүгүртүүсүнүн (экспорт плюс импорт) жылдар боюнча графиги, млн { currency-code }, ар бир тараптын маалыматы үчүн өзүнчө сызык. { $home_line } { $partner_line } Маалымкаттын күнү: { $as_of }. Маанилер графиктин астындагы таблицада берилген.
workbook-alt-partners-chart = Тилкелүү диаграмма: { COUNTRY($home, form: "genitive") } эң ири өнөктөштөр менен товар жүгүртүүсү, { PERIOD($year) }, млн { currency-code }, белгиленген өнөктөш — { $partner }. Эң ириси: { $first }. { $partner }: { $last }. Маалымкаттын күнү: { $as_of }. Маанилер диаграмманын астындагы таблицада берилген.
workbook-alt-mirror-chart = График: импорттоочунун маалыматы минус экспорттоочунун маалыматы, жылдар боюнча, экспорттоочунукунан %, ар бир багыт үчүн сызык жана күтүлгөн чектердин тилкеси. { $home_line } { $partner_line } Маалымкаттын күнү: { $as_of }. Маанилер графиктин астындагы таблицада берилген.
workbook-alt-reports = { $country }: { $from }-жылы { $first }, { $to }-жылы { $last }.
workbook-alt-reports-nothing = { $country }: маалымат жок.
workbook-alt-gap = { COUNTRY($country, form: "ablative") } келген товарлар: { $from }-жылы { $first }, { $to }-жылы { $last }.
workbook-alt-gap-nothing = { COUNTRY($country, form: "ablative") } келген товарлар: маалымат жок.

## Келип чыгышы
workbook-provenance-read = булактан окулду
workbook-provenance-followed = { $rule }: { $formula }
workbook-provenance-none = жок: { $reason }
workbook-provenance-yes = ооба
workbook-provenance-no = жок
workbook-provenance-row = { $table } { $row }
workbook-provenance-row-named = { $table } { $row } ({ $id })
workbook-provenance-source = [{ $number }] { $publisher }
workbook-provenance-more = жана дагы { $count }

## Мукаба
workbook-cover-title = { $home } жана { $partner }: соода жана макулдашуулар
workbook-cover-subtitle = { $as_of }. Товар соодасы: { PERIOD($period) }, мурунку жылга салыштырмалуу, { currency-code }.
workbook-line-home = { $home }: { PERIOD($period, form: "in") } товар жүгүртүү — { $value }, бир жылда { $growth }.
workbook-line-home-said = { $home } (билдирүүлөр): { PERIOD($period, form: "in") } { $value }, бир жылда { $growth }.
workbook-line-home-level = { $home }: { PERIOD($period, form: "in") } товар жүгүртүү — { $value }.
workbook-line-home-level-said = { $home } (билдирүүлөр): { PERIOD($period, form: "in") } { $value }.
workbook-line-home-missing = { $home }: { PERIOD($period, form: "for") } маалыматтар жок.
workbook-line-partner = { $partner }: { PERIOD($period, form: "in") } товар жүгүртүү — { $value }, бир жылда { $growth }.
workbook-line-partner-said = { $partner } (билдирүүлөр): { PERIOD($period, form: "in") } { $value }, бир жылда { $growth }.
workbook-line-partner-level = { $partner }: { PERIOD($period, form: "in") } товар жүгүртүү — { $value }.
workbook-line-partner-level-said = { $partner } (билдирүүлөр): { PERIOD($period, form: "in") } { $value }.
workbook-line-partner-missing = { $partner }: { PERIOD($period, form: "for") } маалыматтар жок.
workbook-line-exports-only = { $reporter }: { PERIOD($period, form: "in") } { COUNTRY($other, form: "dative") } экспорт — { $value }; импорт боюнча маалыматтар жок.
workbook-line-imports-only = { $reporter }: { PERIOD($period, form: "in") } { COUNTRY($other, form: "ablative") } импорт — { $value }; экспорт боюнча маалыматтар жок.
workbook-line-gap-less = { COUNTRY($home, form: "ablative") } келген товарлар, { PERIOD($period) }: { $partner } { $home } билдиргенден { $gap }га аз эсепке алган.
workbook-line-gap-more = { COUNTRY($home, form: "ablative") } келген товарлар, { PERIOD($period) }: { $partner } { $home } билдиргенден { $gap }га көп эсепке алган.
workbook-line-no-gap = { $home } жана { $partner }: эки тараптын тең маалыматы бар жыл жок.
workbook-tile-turnover = Товар жүгүртүү, млн { currency-sign }
workbook-tile-exports = Экспорт, млн { currency-sign }
workbook-tile-imports = Импорт, млн { currency-sign }
workbook-tile-note = { $reporter }, { PERIOD($period, form: "short") }
workbook-tile-change = { $mark } { $growth }, { $about ->
    [yes] { "≈ " }{ $change }
   *[no] { $change }
} млн
workbook-contact = Суроолор: китепти чыгарган бөлүм. Байланыш: { $contact }.
workbook-subject = Товарлардын соодасы, макулдашуулар жана милдеттенмелер: { $home } жана { $partner }; реестр { $register }
workbook-footer = { $home } — { $partner }, маалымкаттын күнү: { $as_of }

## Текшерүүлөр
# Мукабадагы жана текшерүүлөр барагындагы калыптын формулалары ошол эле сөздөрдү берет.
workbook-checks-hold = ✓ бардык текшерүүлөр дал келет: { $checks }
workbook-checks-differ = ✗ дал келбеген текшерүүлөр: { $differ } / { $checks }
workbook-check-agrees = ✓ дал келет
workbook-check-differs = ✗ айырма { $difference }
workbook-check-identity = Теңдештик
workbook-check-sum = Сумма
workbook-check-rows = Саптар
workbook-check-published = Жарыялоо

workbook-check-turnover = { $reporter }, { PERIOD($period, form: "short") }: экспорт менен импорттун суммасы товар жүгүртүүгө барабар
workbook-check-growth = { $reporter }, { PERIOD($period, form: "short") }: экспорт жана импорт боюнча эсептелген товар жүгүртүүнүн өсүшү, %
workbook-check-contributions = { $reporter }, { PERIOD($period, form: "short") }: салымдардын суммасы товар жүгүртүүнүн өсүшүнө барабар, п. п.
workbook-check-world-exports = { $reporter }: өнөктөштөр боюнча экспорттун суммасы жарыяланган жыйынтыкка барабар, { PERIOD($period) }
workbook-check-world-imports = { $reporter }: өнөктөштөр боюнча импорттун суммасы жарыяланган жыйынтыкка барабар, { PERIOD($period) }
workbook-check-world-exports-rest = { $reporter }: өнөктөштөр боюнча экспорт жана бөлүштүрүлбөгөн { $rest } чогуу жарыяланган жыйынтыкка барабар, { PERIOD($period) }
workbook-check-world-imports-rest = { $reporter }: өнөктөштөр боюнча импорт жана бөлүштүрүлбөгөн { $rest } чогуу жарыяланган жыйынтыкка барабар, { PERIOD($period) }
workbook-check-doubles = Кайталанган маалымат саптарынын саны
workbook-check-as-of = Маалымкаттын күнүнөн кийин чыккан булактардын саны (ордуна алынган басылмалар)
workbook-check-figure = { $reporter }, { $flow }, { PERIOD($period) }: маалыматтардын { $row }-сабы жана { $source }

## Эскертүүлөр
workbook-note-definition-subject = Эмне эсепке алынат
workbook-note-definition = Товарлардын соодасы учурдагы баалар менен, { currency-code } менен. Товар жүгүртүү — экспорт плюс импорт, сальдо — экспорт минус импорт, бир тараптын маалыматтары боюнча; эки тараптын маалыматтары орточолоштурулбайт жана аралаштырылбайт.
workbook-note-valuation-subject = Наркын баалоо
workbook-note-valuation = Экспорт ФОБ шарттарында (экспорттоочунун чек арасында), импорт СИФ шарттарында (ташуу жана камсыздандыруу менен) бааланат.
workbook-note-as-of-subject = Маалымкаттын күнү
workbook-note-as-of = { DAY($as_of, form: "until") } (кошо алганда) жарыялангандар гана колдонулду. Маани ошол күнү күчүндө болгон басылмадан алынат; мурунку басылмалар кайра кароолор барагында берилген жана формулалар аларды кошпойт.
workbook-note-claimed-subject = Билдирүүлөрдөн алынган маанилер
workbook-note-claimed = Маалымкаттын мезгили үчүн таблицалар жок. Маанилерди расмий адамдар атаган; бир жыл мурунку маани жарыяланган эки сандын тактыгында маани ÷ (1 + өсүш) катары эсептелген.
workbook-note-mirror-subject = Күзгү маалыматтар
workbook-note-mirror = Импорттоочунун маалыматы экспорттоочунукунан { $low }–{ $high }% жогору болушу күтүлөт. Бул — баалоонун жалпы эрежеси, ал эки өлкөгө ({ $home } жана { $partner }) карата далил боло албайт.
workbook-note-ranks-subject = Үлүштөр жана орундар
workbook-note-ranks = Үлүштөр тарап жарыялаган жыйынтыктан эсептелет. Орун — соодасы көбүрөөк өнөктөштөрдүн санынан бирге көп; барабар болгондо орун орток.
workbook-note-rounding-subject = Тегеректөө
workbook-note-rounding = Уячаларда толук маанилер турат, бир ондук белги көрсөтүлөт. Көрсөтүлгөн маанилердин суммасы көрсөтүлгөн суммадан акыркы белгинин бир бирдигине айырмаланышы мүмкүн.
workbook-note-missing-subject = Жок маанилер
workbook-note-missing = [x] — маалымкаттын күнүнө карата маани жок; [z] — маани колдонулбайт, мисалы оң эмес базадан өсүш. Алардын бири да 0 катары көрсөтүлбөйт.
workbook-note-conflicts-subject = Айырмачылыктар
workbook-note-conflicts = Басылган сан ага тегеректелген ар кандай маанини билдирет; «жакын», «ашык», «аз» жана «болжол менен» ал чекти кеңейтет же ачат. Бардык маанилер дал келгенин айтыңыз же кимдин маалыматы экенин көрсөтүңүз.
workbook-note-stand-in-subject = Кийинки басылма
workbook-note-stand-in = { $source }: ушул күнү ({ $as_of }) күчүндө болгон басылма жок. Маалыматтары ага чейин чыккан мезгилдер үчүн кийинки басылма ({ $published }) колдонулду; анын маанилери кайра каралган болушу мүмкүн.
workbook-speaker-not-named = ким айтканы көрсөтүлгөн эмес ({ $publisher })

## Көрсөткүч эмнени өлчөйт, 20 тамгадан ашпайт
workbook-indicator = { $indicator ->
    [value] Көлөмү
    [growth] Өсүш
    [share] Үлүш
    [count] Саны
    [investment] Инвестициялар
    [area] Аянты
    [volume] Өлчөмү
    [capacity] Кубаттуулугу
    [change] Өзгөрүү
    [rank] Орду
    [partners] Өнөктөштөр саны
    [contribution] Салым
    [share_change] Үлүштүн өзгөрүшү
    [average_growth] Орточо өсүш
    [mirror_gap] Күзгү айырма
    [mirror_gap_percent] Күзгү айырма, %
    [mirror_compared] Салыштыруулар
    [mirror_below] Импорттоочу төмөн
    [conflicts_left] Башка айырмалар
    [commitments_overdue] Мөөнөтү өткөн чара
    [agreements] Макулдашуулар саны
    [say] Айтылышы
    [difference] Айырма
    [revision] Кайра кароо
    [target] Максат
    [reached] Жетишилгени
    [gap] Максатка чейин
    [required] Керектүү өсүш
    [at_deadline] Мөөнөт күнүндө
    [first_met] Жетишилген жыл
    [at_pace] Ушул арымдагы жыл
    [documents] Кол коюлган документ
    [signed_value] Кол коюлган сумма
    [overdue] Мөөнөттөн өткөн күн
    [slippage] Жылдыруу, күн
    [hhi] Топтолуу (ХХИ)
    [potential] Потенциал
   *[other] Башка
}
workbook-scope = { $scope ->
    [agricultural] айыл чарба товарлары
    [contracts] контракттар
    [investment] инвестициялар
    [transit] транзит
    [logistics] логистика
    [potential] потенциал
    [eaeu] ЕАЭБ ичинде
    [ambiguous] предмети айкын эмес
   *[total] бардык товарлар
}
