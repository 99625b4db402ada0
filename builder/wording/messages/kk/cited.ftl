# Барлық құжатқа ортақ сөздер. $first, $last және $rest — дайын мәтіндер.
country = { $name }
list-and = { $first } және { $last }
list-or = { $first } немесе { $last }
list-semicolon = { $first }; { $last }
list-semicolon-rest = { $first }; { $rest }
list-comma = { $first }, { $rest }
list-comma-last = { $first }, { $last }
list-semicolon-and = { $first }; { $last }
speaker-not-named = кім айтқаны көрсетілмеген
none-in-sources = { $mark } Дереккөздерде табылмады.
flow-name = { $flow ->
    [X] Экспорт
    [M] Импорт
    [B] Сальдо
   *[T] Тауар айналымы
}
flow-with = { $flow ->
    [X] { COUNTRY($partner, form: "dative") } экспорт
    [M] { COUNTRY($partner, form: "ablative") } импорт
    [B] Сальдо
   *[T] Тауар айналымы
}
quoted = «{ $words }»
