# Что это за показатель и как он получен: обратный путь от напечатанного числа.
fact-of = { $flow ->
    [X] экспорт { COUNTRY($whose, form: "genitive") } в { COUNTRY($partner, form: "accusative") }
    [M] импорт { COUNTRY($whose, form: "genitive") } из { COUNTRY($partner, form: "genitive") }
    [B] сальдо торговли { COUNTRY($whose, form: "genitive") } с { COUNTRY($partner, form: "instrumental") }
    [T] товарооборот { COUNTRY($whose, form: "genitive") } с { COUNTRY($partner, form: "instrumental") }
   *[none] торговля { COUNTRY($whose, form: "genitive") } с { COUNTRY($partner, form: "instrumental") }
}
fact-of-world = { $flow ->
    [X] экспорт { COUNTRY($whose, form: "genitive") } во все страны
    [M] импорт { COUNTRY($whose, form: "genitive") } из всех стран
    [B] сальдо торговли { COUNTRY($whose, form: "genitive") } со всеми странами
   *[T] товарооборот { COUNTRY($whose, form: "genitive") } со всеми странами
}
fact-of-product = { $of }, товар { $product }
fact-of-agricultural = { $of }, сельхозтовары
fact-words = { $measure ->
    [value] { $of }
    [growth] изменение за год в процентах: { $of }
    [change] изменение за год: { $of }
    [share] доля в торговле со всеми странами: { $of }
    [share-change] изменение доли в торговле со всеми странами: { $of }
    [rank] место среди всех партнёров: { $of }
    [rank-among-goods] место по стоимости среди товаров: { $of }
    [partners] число учтённых партнёров: { $of }
    [contribution] вклад в рост товарооборота: { $of }
    [mirror-gap] данные импортёра минус данные экспортёра: { $of }
    [mirror-gap-percent] данные импортёра минус данные экспортёра, в процентах от данных экспортёра: { $of }
    [revision] изменение в более позднем издании: { $of }
    [average-growth] среднегодовой рост за имеющиеся годы: { $of }
    [reached] достигнутая часть целевого показателя: { $of }
    [gap] остаток до целевого показателя: { $of }
    [required] рост, необходимый для целевого показателя: { $of }
    [target] целевой показатель: { $of }
    [at-pace] год достижения целевого показателя при среднем росте
    [first-met] первый год, в котором целевой показатель достигнут
    [at-deadline] значение на срок целевого показателя
    [say] значение, приемлемое для обеих сторон (общее округление): { $of }
    [difference] разница двух значений: { $of }
    [signed-value] сумма подписанных документов
    [documents] число подписанных документов
    [agreements] число учтённых соглашений
    [overdue] дней после срока
    [slippage] дней между первым и последним названными сроками
    [hhi] концентрация по товарам (индекс Херфиндаля — Хиршмана): { $of }
    [potential] возможный прирост торговли: { $of }
   *[other] прочий показатель: { $of }
}
fact-apart = { $scope ->
    [contracts] подписанные документы
    [investment] инвестиции
    [transit] транзит
    [logistics] логистика
    [potential] потенциал
    [eaeu] торговля внутри ЕАЭС
   *[other] прочий показатель
}
fact-when = { $words }, { PERIOD($period) }
fact-about = { $words }: { $what }
fact-edition = { $words }, по изданию от { $day }
fact-said = { $words }, по сообщению: { $giver } ({ $publisher })

# Правила словами. $a, $b и $c — показатели ниже, в их порядке.
rule-absent = в таблице, где есть итог по всем странам, строки нет: ноль
rule-headline = как названо: основной показатель справки за период, по которому таблицы ещё нет
rule-same = тот же показатель
rule-sum = сумма
rule-difference = первый минус второй
rule-share = первый ÷ второй × 100
rule-growth = (первый ÷ второй − 1) × 100
rule-base = первый ÷ (1 + второй ÷ 100): значение годом ранее, вытекающее из значения и его роста
rule-change-said = первый × второй ÷ (100 + второй): изменение, вытекающее из значения и его роста
rule-average-growth = ((первый ÷ второй)^(1 ÷ число лет) − 1) × 100
rule-pace = год, в котором второй, ежегодно растущий на третий, достигает первого
rule-hhi = сумма квадратов долей в процентах
rule-potential = меньшее из двух — всего экспорта одной стороны и всего импорта другой — за вычетом взаимной торговли
rule-hhi-least = сумма квадратов долей названных товаров в итоге, в процентах: наименьшее возможное значение
rule-overlap = сумма меньших долей каждого товара в экспорте одной стороны и в импорте другой
rule-untraded = строки нет, хотя строки дают весь итог: ноль
rule-alike = наиболее точное округление, при котором все значения печатаются одинаково
rule-place = 1 + число партнёров с большим объёмом торговли в той же таблице
rule-partners = партнёры, торговля с которыми есть в таблице
rule-counted = подсчёт строк
rule-first-year = первый год на уровне целевого показателя или выше
rule-overdue = дней от последнего возможного дня срока до даты справки
rule-slippage = дней от конца первого названного срока до конца последнего
rule-earlier = как в справке на более раннюю дату

# То же с числами; единица денежных сумм названа в конце.
sum-of = { $first } + { $rest }
how-sum = { $terms } = { $result }
how-difference = { $a } − { $b } = { $result }
how-share = { $a } ÷ { $b } × 100 = { $result }
how-growth = ({ $a } ÷ { $b } − 1) × 100 = { $result } %
how-base = { $a } ÷ (1 + { $b } ÷ 100) = { $result }
how-change-said = { $a } × { $b } ÷ (100 + { $b }) = { $result }
how-average-growth = (({ $a } ÷ { $b })^(1 ÷ { $years }) − 1) × 100 = { $result } %
how-pace = { $b } при росте на { $c } % в год достигает { $a } в { $result } году
how-amounts = { $formula } ({ $unit ->
    [EUR-million] суммы в млн евро
    [EUR-thousand] суммы в тыс. евро
    [EUR-billion] суммы в млрд евро
    [EUR] суммы в евро
    [USD-million] суммы в млн долл. США
    [USD-thousand] суммы в тыс. долл. США
    [USD-billion] суммы в млрд долл. США
    [EUR-million] суммы в млн евро
    [EUR-thousand] суммы в тыс. евро
    [EUR-billion] суммы в млрд евро
    [EUR] суммы в евро
   *[USD] суммы в долл. США
})
