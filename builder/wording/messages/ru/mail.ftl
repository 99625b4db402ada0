## Письмо, с которым справка поступает адресату.

mail-subject = { $title }, { $period }
mail-subject-revised = { $title }, { $period } (редакция { $revision })
mail-handling = Порядок обращения: { $handling }
mail-as-of = По состоянию на { $day }.
mail-revised = Это редакция { $revision }. Она заменяет все предыдущие.
mail-changed = Что изменилось:
mail-mark = [r] — показатель пересмотрен тем, кто его опубликовал.
mail-attached = Справка прилагается.
mail-numbers = Числа в квадратных скобках — номера источников.
