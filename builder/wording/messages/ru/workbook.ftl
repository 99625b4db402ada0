## Слова рабочей книги. Числа в таблицах — ячейки; предложения с числами есть только на обложке.

workbook-world = Весь мир
workbook-reports = Данные { COUNTRY($country, form: "genitive") }
workbook-goods-from = Из { COUNTRY($country, form: "genitive") }
workbook-range-from = Нижний предел
workbook-range = Ожидаемые пределы
workbook-partner-label = Место и партнёр
workbook-other-partners = Прочие партнёры
workbook-not-supplied = не указан

## Сводка
workbook-turnover = Товарооборот
workbook-goods-from-home = Поставки: { $home } → { $partner }
workbook-goods-from-partner = Поставки: { $partner } → { $home }
workbook-balance = Сальдо: экспорт за вычетом импорта
workbook-contribution-from-home = Вклад в рост: поставки, { $home } → { $partner }
workbook-contribution-from-partner = Вклад в рост: поставки, { $partner } → { $home }
workbook-share-turnover = Доля другой стороны в товарообороте
workbook-share-exports = Доля другой стороны в экспорте
workbook-share-imports = Доля другой стороны в импорте
workbook-rank-turnover = Место другой стороны в товарообороте
workbook-rank-exports = Место другой стороны в экспорте
workbook-rank-imports = Место другой стороны в импорте

workbook-flow-x = экспорт
workbook-flow-m = импорт
workbook-flow-t = товарооборот
workbook-flow-b = сальдо

## Значение помет
workbook-mark-stand-in = † Более позднее издание ({ $days }), вышедшее после даты справки; данные могли быть пересмотрены.
workbook-mark-preliminary = [p] предварительные данные.
workbook-mark-editions = Экспорт и импорт, { $country }: данные из разных изданий ({ $days }).
workbook-chart-source = По состоянию на { $as_of }. { $sources }
workbook-chart-no-source = Источник: нет

## Оценки; знак стоит рядом со словами
workbook-sign-wrong-sign = ✗ обратный знак: импорт ниже
workbook-sign-below-range = ○ знак верный, ниже пределов
workbook-sign-in-range = ✓ знак верный, в пределах
workbook-sign-above-range = △ знак верный, выше пределов
workbook-sign-one-side-not-held = [x] нет данных одной стороны
workbook-sign-not-applicable = [x] нет данных одной стороны

workbook-verdict-lead = ● мера для сравнения
workbook-verdict-same = ✓ совпадает
workbook-verdict-bound = ✓ согласуется, в границах
workbook-verdict-rounding = ✓ согласуется, округление
workbook-verdict-truncated = ○ отброшено, не округлено
workbook-verdict-other-reporter = ○ данные другой стороны
workbook-verdict-earlier-data = ○ по прежним данным
workbook-verdict-revision = ○ позднее пересмотрено
workbook-verdict-not-rounding = ✗ больше округления
workbook-verdict-decimal-comma = ✗ ошибка в запятой
workbook-verdict-ambiguous = △ предмет неясен
workbook-verdict-open = △ не установлено

workbook-state-overdue = ✗ просрочено
workbook-state-in-progress = ○ исполняется
workbook-state-stated = ○ заявлено
workbook-state-agreed = ○ согласовано
workbook-state-done = ✓ исполнено
workbook-state-done-late = △ с опозданием

workbook-target-open = ○ не достигнут
workbook-target-met = ✓ достигнут
workbook-target-missed = ✗ не достигнут в срок
workbook-target-met-late = △ с опозданием
workbook-target-not-measured = [x] не измеряется

## Таблица, в которой нечего показать, сообщает об этом
workbook-dropped = { $mark } листа нет: { $why }
workbook-no-conflicts = Расхождений в данных нет
workbook-no-agreements = Документов нет
workbook-no-commitments = Обязательств нет
workbook-no-targets = Целевых показателей нет
workbook-no-revisions = Пересмотренных данных в имеющихся изданиях нет
workbook-no-facts = Все показатели справок стоят на других листах
workbook-no-products = данных по товарам нет
workbook-no-product-groups = данных по товарам нет
workbook-no-product-summary = данных по товарам нет
workbook-no-potential = нет торговли с миром по товарам
workbook-no-product-data = данных по товарам нет
workbook-no-data = Данных нет
workbook-no-claims = Заявлений нет
workbook-no-partners = нет таблицы по всем партнёрам
workbook-no-partners-chart = нет таблицы по всем партнёрам
workbook-no-trend-chart = нет товарооборота ни за один год
workbook-no-mirror-chart = нет года с данными обеих сторон

## Заголовки листов
workbook-title-summary = Сводка: взаимная торговля товарами, { $home } и { $partner }, { PERIOD($period) }
workbook-title-trend = Динамика: взаимная торговля товарами, { $home } и { $partner }, по { PERIOD($year) }
workbook-title-trend-chart = График динамики: товарооборот по данным каждой стороны, по { PERIOD($year) }
workbook-title-partners = Партнёры: крупнейшие торговые партнёры { COUNTRY($home, form: "genitive") }, { PERIOD($year) }
workbook-title-partners-chart = Диаграмма партнёров: крупнейшие торговые партнёры { COUNTRY($home, form: "genitive") }, { PERIOD($year) }
workbook-title-mirror = Сопоставление: одни и те же товары по данным сторон, { $home } и { $partner }, по { PERIOD($year) }
workbook-title-mirror-chart = График сопоставления: данные импортёра к данным экспортёра, по { PERIOD($year) }
workbook-title-conflicts = Расхождения: разные значения, оценки и формулировки
workbook-title-agreements = Документы: { $home } и { $partner }
workbook-title-commitments = Обязательства: обещанные меры
workbook-title-targets = Публично заявленные цели в сопоставлении с данными по { PERIOD($year) }
workbook-title-products = Товары: основные товары взаимной торговли, { $home } и { $partner }, { PERIOD($year) }
workbook-title-product-groups = Группы товаров во взаимной торговле, { $home } и { $partner }, { PERIOD($year) }
workbook-title-product-summary = Итоги по товарам: { $home } и { $partner }, { PERIOD($year) }
workbook-title-potential = Потенциал: товары с возможностью роста торговли, { PERIOD($year) }
workbook-title-product-data = Данные по товарам: { PERIOD($year) } и год ранее
workbook-title-facts = Показатели справок, которых нет на других листах
workbook-title-data = Данные: торговля товарами по отчётности
workbook-title-partner-data = Данные по партнёрам: все партнёры, { PERIOD($year) } и год ранее
workbook-title-claims = Заявления: что сказано публично, дословно
workbook-title-revisions = Пересмотры: данные, изменённые более поздним изданием
workbook-title-sources = Источники
workbook-title-provenance = Происхождение: путь к источнику каждого показателя
workbook-title-notes = Примечания
workbook-title-checks = Проверки

# Формулы шаблона дают те же слова: заголовки диаграмм следуют данным.
workbook-headline-trend-chart = Товарооборот: { $home_moved } по данным { COUNTRY($home, form: "genitive") }, { $partner_moved } по данным { COUNTRY($partner, form: "genitive") }
workbook-headline-partners-chart = { $partner }: { $rank } место среди партнёров { COUNTRY($home, form: "genitive") }, доля — { $share }
workbook-headline-partners-chart-missing = Крупнейшие партнёры { COUNTRY($home, form: "genitive") } по товарообороту, млн { currency-code }
workbook-headline-mirror-chart-less = { $year } год: по данным { COUNTRY($partner, form: "genitive") } на { $gap } меньше, чем по данным { COUNTRY($home, form: "genitive") }
workbook-headline-mirror-chart-more = { $year } год: по данным { COUNTRY($partner, form: "genitive") } на { $gap } больше, чем по данным { COUNTRY($home, form: "genitive") }
workbook-headline-mirror-chart-same = { $year } год: по данным { COUNTRY($partner, form: "genitive") } столько же, сколько по данным { COUNTRY($home, form: "genitive") }
workbook-headline-mirror-chart-missing = Данные импортёра к данным экспортёра: [x] нет данных
workbook-moved-up = рост на { $rate }
workbook-moved-down = снижение на { $rate }
workbook-moved-not = без изменений

workbook-alt-trend-chart = График товарооборота { COUNTRY($home, form: "genitive") } и { COUNTRY($partner, form: "genitive") } (экспорт плюс импорт) по годам, млн { currency-code }, линия для данных каждой стороны. { $home_line } { $partner_line } По состоянию на { $as_of }. Значения приведены в таблице под графиком.
workbook-alt-partners-chart = Линейчатая диаграмма: товарооборот { COUNTRY($home, form: "genitive") } с крупнейшими партнёрами, { PERIOD($year) }, млн { currency-code }, выделен партнёр — { $partner }. Крупнейший: { $first }. { $partner }: { $last }. По состоянию на { $as_of }. Значения приведены в таблице под диаграммой.
workbook-alt-mirror-chart = График: данные импортёра минус данные экспортёра по годам, % от данных экспортёра, линия для каждого направления и полоса ожидаемых пределов. { $home_line } { $partner_line } По состоянию на { $as_of }. Значения приведены в таблице под графиком.
workbook-alt-reports = { $country }: { $first } в { $from } году, { $last } в { $to } году.
workbook-alt-reports-nothing = { $country }: данных нет.
workbook-alt-gap = Товары из { COUNTRY($country, form: "genitive") }: { $first } в { $from } году, { $last } в { $to } году.
workbook-alt-gap-nothing = Товары из { COUNTRY($country, form: "genitive") }: данных нет.

## Происхождение
workbook-provenance-read = прочитано в источнике
workbook-provenance-followed = { $rule }: { $formula }
workbook-provenance-none = нет: { $reason }
workbook-provenance-yes = да
workbook-provenance-no = нет
workbook-provenance-row = { $table } { $row }
workbook-provenance-row-named = { $table } { $row } ({ $id })
workbook-provenance-source = [{ $number }] { $publisher }
workbook-provenance-more = и ещё { $count }

## Обложка
workbook-cover-title = { $home } и { $partner }: торговля и договорённости
workbook-cover-subtitle = На { $as_of }. Торговля товарами: { PERIOD($period) } к тому же периоду годом ранее, { currency-code }.
workbook-line-home = { $home }: товарооборот { PERIOD($period, form: "in") } — { $value }, { $growth } за год.
workbook-line-home-said = { $home } (заявления): { $value } { PERIOD($period, form: "in") }, { $growth } за год.
workbook-line-home-level = { $home }: товарооборот { PERIOD($period, form: "in") } — { $value }.
workbook-line-home-level-said = { $home } (заявления): { $value } { PERIOD($period, form: "in") }.
workbook-line-home-missing = { $home }: данных { PERIOD($period, form: "for") } нет.
workbook-line-partner = { $partner }: товарооборот { PERIOD($period, form: "in") } — { $value }, { $growth } за год.
workbook-line-partner-said = { $partner } (заявления): { $value } { PERIOD($period, form: "in") }, { $growth } за год.
workbook-line-partner-level = { $partner }: товарооборот { PERIOD($period, form: "in") } — { $value }.
workbook-line-partner-level-said = { $partner } (заявления): { $value } { PERIOD($period, form: "in") }.
workbook-line-partner-missing = { $partner }: данных { PERIOD($period, form: "for") } нет.
workbook-line-exports-only = { $reporter }: экспорт в { COUNTRY($other, form: "accusative") } { PERIOD($period, form: "in") } — { $value }; данных об импорте нет.
workbook-line-imports-only = { $reporter }: импорт из { COUNTRY($other, form: "genitive") } { PERIOD($period, form: "in") } — { $value }; данных об экспорте нет.
workbook-line-gap-less = Товары из { COUNTRY($home, form: "genitive") } { PERIOD($period, form: "in") }: { $partner } учитывает на { $gap } меньше, чем { $home }.
workbook-line-gap-more = Товары из { COUNTRY($home, form: "genitive") } { PERIOD($period, form: "in") }: { $partner } учитывает на { $gap } больше, чем { $home }.
workbook-line-no-gap = { $home } и { $partner }: года, за который есть данные обеих сторон, нет.
workbook-tile-turnover = Оборот, млн { currency-code }
workbook-tile-exports = Экспорт, млн { currency-code }
workbook-tile-imports = Импорт, млн { currency-code }
workbook-tile-note = { $reporter }, { PERIOD($period, form: "short") }
workbook-tile-change = { $mark } { $growth }, { $about ->
    [yes] { "около " }{ $change }
   *[no] { $change }
} млн
workbook-contact = Вопросы: подразделение, выпустившее книгу. Контакт: { $contact }.
workbook-subject = Торговля товарами, соглашения и обязательства: { $home } и { $partner }; реестр { $register }
workbook-footer = { $home } — { $partner }, по состоянию на { $as_of }

## Проверки
# Формулы шаблона на обложке и листе проверок дают те же слова.
workbook-checks-hold = ✓ все проверки сходятся: { $checks }
workbook-checks-differ = ✗ не сходятся проверки: { $differ } из { $checks }
workbook-check-agrees = ✓ сходится
workbook-check-differs = ✗ расхождение { $difference }
workbook-check-identity = Тождество
workbook-check-sum = Сумма
workbook-check-rows = Строки
workbook-check-published = Публикация

workbook-check-turnover = { $reporter }, { PERIOD($period, form: "short") }: сумма экспорта и импорта равна товарообороту
workbook-check-growth = { $reporter }, { PERIOD($period, form: "short") }: рост товарооборота по экспорту и импорту, %
workbook-check-contributions = { $reporter }, { PERIOD($period, form: "short") }: сумма вкладов равна росту товарооборота, п.п.
workbook-check-world-exports = { $reporter }: сумма экспорта по партнёрам равна опубликованному итогу, { PERIOD($period) }
workbook-check-world-imports = { $reporter }: сумма импорта по партнёрам равна опубликованному итогу, { PERIOD($period) }
workbook-check-world-exports-rest = { $reporter }: сумма экспорта по партнёрам и { $rest }, не отнесённых таблицей ни к кому, равна опубликованному итогу, { PERIOD($period) }
workbook-check-world-imports-rest = { $reporter }: сумма импорта по партнёрам и { $rest }, не отнесённых таблицей ни к кому, равна опубликованному итогу, { PERIOD($period) }
workbook-check-doubles = Число повторяющихся строк данных
workbook-check-as-of = Число источников, вышедших после даты справки (издания, взятые взамен)
workbook-check-figure = { $reporter }, { $flow }, { PERIOD($period) }: строка { $row } данных и { $source }

## Примечания
workbook-note-definition-subject = Что учитывается
workbook-note-definition = Торговля товарами в текущих ценах, в { currency-word }. Товарооборот — экспорт плюс импорт, сальдо — экспорт минус импорт, по данным одной стороны; данные двух сторон не усредняются и не смешиваются.
workbook-note-valuation-subject = Оценка стоимости
workbook-note-valuation = Экспорт оценивается на условиях ФОБ (на границе экспортёра), импорт — СИФ (с перевозкой и страхованием).
workbook-note-as-of-subject = Дата справки
workbook-note-as-of = Использовано только то, что было опубликовано на { $as_of }. Значение берётся из издания, действовавшего в этот день; прежние издания приведены на листе пересмотров, и формулы их не складывают.
workbook-note-claimed-subject = Значения из заявлений
workbook-note-claimed = За период справки таблиц нет. Значения названы официальными лицами; значение годом ранее рассчитано как значение ÷ (1 + рост), с точностью двух опубликованных чисел.
workbook-note-mirror-subject = Зеркальные данные
workbook-note-mirror = Ожидается, что данные импортёра на { $low }–{ $high } % выше данных экспортёра. Это общее правило оценки, оно не служит доказательством в отношении двух стран ({ $home } и { $partner }).
workbook-note-ranks-subject = Доли и места
workbook-note-ranks = Доли рассчитаны от итога, опубликованного стороной. Место — единица плюс число партнёров с большим объёмом торговли; при равенстве место общее.
workbook-note-rounding-subject = Округление
workbook-note-rounding = В ячейках полные значения, показан один десятичный знак. Сумма показанных значений может отличаться от показанной суммы на единицу последнего знака.
workbook-note-missing-subject = Отсутствующие значения
workbook-note-missing = [x] — значения на дату справки нет; [z] — значение неприменимо, например рост от неположительной базы. Ни одно из них не показывается как 0.
workbook-note-conflicts-subject = Расхождения
workbook-note-conflicts = Опубликованное число означает любое значение, которое до него округляется; «почти», «более», «менее» и «около» расширяют или открывают эти пределы. Называйте то, с чем согласуются все значения, или указывайте, чьи это данные.
workbook-note-stand-in-subject = Более позднее издание
workbook-note-stand-in = Издания { $source }, действовавшего на { $as_of }, нет. Для периодов, данные по которым к тому времени вышли, использовано издание от { $published }; его значения могли быть пересмотрены.
workbook-speaker-not-named = имя не указано ({ $publisher })

## Что измеряет показатель, не более 20 букв
workbook-indicator = { $indicator ->
    [value] Объём
    [growth] Рост
    [share] Доля
    [count] Число
    [investment] Инвестиции
    [area] Площадь
    [volume] Количество
    [capacity] Мощность
    [change] Изменение
    [rank] Место
    [partners] Число партнёров
    [contribution] Вклад
    [share_change] Изменение доли
    [average_growth] Средний рост
    [mirror_gap] Расхождение
    [mirror_gap_percent] Расхождение, %
    [mirror_compared] Сопоставлений
    [mirror_below] Импортёр ниже
    [conflicts_left] Прочие расхождения
    [commitments_overdue] Просрочено мер
    [agreements] Число соглашений
    [say] Формулировка
    [difference] Разница
    [revision] Пересмотр
    [target] Цель
    [reached] Достигнуто
    [gap] До цели
    [required] Нужный рост
    [at_deadline] На дату срока
    [first_met] Год достижения
    [at_pace] Год при этом темпе
    [documents] Подписано документов
    [signed_value] Сумма подписанного
    [overdue] Дней просрочки
    [slippage] Перенос, дней
    [hhi] Концентрация (ИХХ)
    [potential] Потенциал
   *[other] Прочее
}
workbook-scope = { $scope ->
    [agricultural] сельхозтовары
    [contracts] контракты
    [investment] инвестиции
    [transit] транзит
    [logistics] логистика
    [potential] потенциал
    [eaeu] внутри ЕАЭС
    [ambiguous] предмет неясен
   *[total] все товары
}
