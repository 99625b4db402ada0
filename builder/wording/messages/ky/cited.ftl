# Бардык документтерге орток сөздөр. $first, $last жана $rest — даяр тексттер.
country = { $name }
list-and = { $first } жана { $last }
list-or = { $first } же { $last }
list-semicolon = { $first }; { $last }
list-semicolon-rest = { $first }; { $rest }
list-comma = { $first }, { $rest }
list-comma-last = { $first }, { $last }
list-semicolon-and = { $first }; { $last }
speaker-not-named = ким айтканы көрсөтүлгөн эмес
none-in-sources = { $mark } Булактарда табылган жок.
flow-name = { $flow ->
    [X] Экспорт
    [M] Импорт
    [B] Сальдо
   *[T] Товар жүгүртүү
}
flow-with = { $flow ->
    [X] { COUNTRY($partner, form: "dative") } экспорт
    [M] { COUNTRY($partner, form: "ablative") } импорт
    [B] Сальдо
   *[T] Товар жүгүртүү
}
quoted = «{ $words }»
