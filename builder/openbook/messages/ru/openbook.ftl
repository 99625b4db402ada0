## Что проверка и обновление пишут в книгу и что о них сообщается.

problems = Замечания
problems-says = Составлено кнопкой «Проверить данные». Щёлкните адрес ячейки, чтобы перейти к ней. Новая проверка составит список заново; «Снять пометки» уберёт и список, и пометки.
problems-number = №
problems-sheet = Лист
problems-cell = Ячейка
problems-problem = Замечание
problems-remedy = Что сделать
problems-by = Чем помечено
problems-before = Прежняя заливка
mark-both = примечание и заливка
mark-ground = заливка
mark-protected = лист защищён
mark-elsewhere = не в этой книге
mark-note = TradeBrief, замечание { $number }

log = Журнал обновлений
log-says = Составлено кнопкой «Обновить показатели», новое внизу. Книга до последнего обновления: { $copy }; вернуть её: `tradebrief refresh --undo`. Записки, собранные до обновления, нужно собрать заново.
log-time = Время
log-as-of = На дату
log-sheet = Лист
log-cell = Ячейка
log-what = Что
log-before = Было
log-after = Стало
log-why = Почему

figures-title = Показатели
figures-says = Все показатели, которые следуют из таблиц этой книги; составлено кнопкой «Обновить показатели». Их могут читать формулы: =INDEX(Figures[Value],MATCH("ID",Figures[ID],0)). Эти столбцы пишутся заново; свои добавляйте справа.
figures-count = { $count ->
    [one] { $count } показатель
    [few] { $count } показателя
   *[other] { $count } показателей
}
whole-sheet = лист

## Почему ячейка записана или оставлена

why-by-hand = изменено вручную, поэтому не перезаписано
why-nothing-to-say = теперь здесь нечего показать: соберите справку заново
why-no-table = этой таблицы в книге нет: соберите справку заново
why-no-column = столбца { $column } нет: здесь ничего не записано
why-no-sheet = в книге этого листа нет: соберите справку заново
why-our-formula = наша формула
why-new-row = новая строка
why-other-value = формула даёт не то значение, что у нас
why-sorted = строки были отсортированы, а состав строк меняется: здесь ничего не записано; соберите справку заново
why-own-column = строки сместились бы относительно вашего столбца { $column }: здесь ничего не записано
why-own-row = строки сместились бы относительно этой, изменённой вручную: здесь ничего не записано
why-sheet-made = лист создан
why-no-figure = такого показателя больше нет
why-own-formula = в ячейке ваша формула, она не перезаписана
why-new-figure = новый показатель

## В чём отказано

refused-own-sheet = в книге есть свой лист или таблица «{ $name }»: переименуйте
refused-columns = в таблице { $table } нет наших столбцов, или они стоят в другом порядке
refused-protected = лист { $sheet } защищён: сначала снимите защиту
refused-not-of-brief = { $book } — не книга справки из { $folder }: верните ей прежнее имя
refused-other-report = { $book } собрана из справки { $report }, а не из { $other } в { $folder }: укажите её собственную
refused-manifest = { $file } не читается ({ $error }): соберите справку заново
refused-unknown = { $book } изменена после сборки, и реестр тоже, поэтому неизвестно, что в ней ваше: соберите справку заново
refused-which-report = укажите через --report, из какой справки собрана { $book }
refused-neither = { $book } — не { $register } справки и не книга в папке, куда её собрали
refused-csv = в { $folder } реестр хранится в файлах CSV: для пометок нужна книга { $register }
refused-no-workbook = { $book } — не книга: укажите файл .xlsx или .xlsm
refused-open = { $book } открыта в Excel: нажмите кнопку там или сначала закройте её
refused-close-first = { $book } открыта в Excel: сначала закройте её
refused-no-copy = файла { $copy } нет: здесь ничего не обновляли или все обновления уже отменены
refused-hidden = строки таблицы { $table } скрыты или отфильтрованы ({ $cell }): сначала покажите все строки
refused-below = под таблицей { $table } что-то стоит ({ $cells }), а ей нужно вырасти: перенесите это
refused-by-excel = Excel не даёт изменить { $place }: { $error }
edit-place = { $sheet }, строка { $number }
edit-gone = { $sheet }: { $key }
edit-new-row = { $place }: строку с новым идентификатором нельзя добавить здесь: добавьте её в реестр
edit-formula = { $place }, столбец { $column }: формула там, где должно быть значение; вставьте её как значение
edit-translated = { $place }, столбец { $column }: здесь показан перевод; измените реестр, а перевод — в таблице names
edit-no-table = { $place }: в реестре нет таблицы { $table }
edit-no-row = { $place }: ей не соответствует ни одна строка таблицы { $table } реестра: измените там
edit-many-rows = { $place }: ей соответствует несколько строк ({ $count }) таблицы { $table } реестра: измените там

## Что сообщается

told-up-to-date = { $book }: показатели не изменились, ничего не записано
told-changes = { $book }: { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
   *[other] { $count } изменений
} ({ $sheets }); все перечислены на листе «{ $log }»
told-results = { $book }: показатели не изменились; формулы без результата получили его
told-copy = прежняя книга: { $copy }; вернуть её: `tradebrief refresh --undo`
told-more = … и ещё { $count }
told-displaced = { $sheet }: ячеек в строках, стоящих теперь в другом месте: { $count }
told-uncomputed = примечание: в { $book } формул без результата: { $count }; книгу сохранила программа, которая не вычисляет: откройте её в Excel и сохраните
told-left = оставлено: { $line }
told-memos = Записки собраны до этого обновления, в них прежние показатели: соберите их заново.
told-note = примечание: { $note }
told-problems = { $book }: { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[other] { $count } замечаний
} на листе «{ $problems }», помечено ячеек: { $cells }; «Снять пометки» (--unmark) уберёт пометки
told-no-problems = { $book }: строк: { $rows }, замечаний и пометок нет
told-cleared = Снято пометок с ячеек: { $count }
