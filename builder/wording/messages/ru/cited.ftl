# Слова, общие для всех документов. $first, $last и $rest — готовые тексты.
country = { $name }
list-and = { $first } и { $last }
list-or = { $first } или { $last }
list-semicolon = { $first }; { $last }
list-semicolon-rest = { $first }; { $rest }
list-comma = { $first }, { $rest }
list-comma-last = { $first }, { $last }
list-semicolon-and = { $first }; { $last }
speaker-not-named = кем названо, не указано
none-in-sources = { $mark } В источниках не найдено.
flow-name = { $flow ->
    [X] Экспорт
    [M] Импорт
    [B] Сальдо
   *[T] Товарооборот
}
flow-with = { $flow ->
    [X] Экспорт в { COUNTRY($partner, form: "accusative") }
    [M] Импорт из { COUNTRY($partner, form: "genitive") }
    [B] Сальдо
   *[T] Товарооборот
}
quoted = «{ $words }»
