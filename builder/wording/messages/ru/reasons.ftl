# Почему значения нет.
reason-no-figure = в имеющихся таблицах нет данных { PERIOD($period, form: "for") }
reason-no-headline = нет заявления с данными { PERIOD($period, form: "for") }
reason-no-growth-said = вместе с показателем темп роста не назван
reason-no-base = при снижении на 100 % и более базовое значение не определяется
reason-no-bound = исходный показатель не ограничен с одной стороны
reason-no-percentage = процент от неположительной базы не рассчитывается
reason-no-growth-rate = темп роста от неположительной базы не рассчитывается
reason-few-years = имеются данные менее чем за два полных года
reason-first-year-zero = в первом году ряда значение равно нулю
reason-no-partner-table = за этот период нет таблицы по всем партнёрам
reason-no-trade = торговли не было
reason-bloc = в таблице названы и его члены: у объединения нет места среди стран
reason-unnamed-partners = на партнёров, не названных в таблице, приходится столько же или больше
reason-no-deadline = срок не указан
reason-no-start = не указаны ни срок, ни день установления
reason-earlier-not-held = данные за { $year } год отсутствуют
reason-not-reached = за годы, по которым есть данные, не достигнуто
reason-already-reached = уже достигнуто
reason-not-grown = за годы, по которым есть данные, товарооборот не вырос
reason-too-far = при среднем темпе имеющихся лет — не ранее чем через { $years } лет
reason-done = обязательство исполнено
reason-no-due-date = срок не указан
reason-few-dates = указано менее двух дат
reason-no-rounding = общего округления для всех значений нет
reason-subject-unclear = предмет показателя неясен
reason-nothing-to-compare = сравнить не с чем
reason-days-differ = источники называют разные дни
reason-not-said = в источнике не указано
reason-nothing-counted = считать нечего

location-no-row = { $location ->
    [none] строки нет
   *[other] { $place }: строки нет
}
reason-no-hs-rows = в имеющихся таблицах нет данных по ТН ВЭД { PERIOD($period, form: "for") }
reason-no-sitc-rows = в имеющихся таблицах нет данных по МСТК { PERIOD($period, form: "for") }
reason-no-product-rows = нет данных по товарам { PERIOD($period, form: "for") }
reason-no-rows-of-goods = нет данных по этим товарам { PERIOD($period, form: "for") }, а имеющиеся строки не составляют итога
reason-other-goods = строки двух лет относятся к разным товарам
reason-rest-differs = не распределённое по товарам меняется от года к году
reason-farm-by-hs = сельхозтовары определяются по группам ТН ВЭД
reason-above-total = сумма строк по товарам больше итога
reason-no-world-products = нужна торговля обеих стран с миром по товарам одной классификации
reason-nothing-traded = товары не поставлялись
