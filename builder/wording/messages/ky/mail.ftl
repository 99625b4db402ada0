## Маалымкат менен кошо жөнөтүлүүчү кат.

mail-subject = { $title }, { $period }
mail-subject-revised = { $title }, { $period } ({ $revision }-редакция)
mail-handling = Пайдалануу тартиби: { $handling }
mail-as-of = { DAY($day, form: "by") }.
mail-revised = Бул — { $revision }-редакция. Ал мурдагыларынын баарын алмаштырат.
mail-changed = Эмне өзгөрдү:
mail-mark = [r] — көрсөткүчтү жарыялаган мекеме кайра караган.
mail-attached = Маалымкат тиркелет.
mail-numbers = Чарчы кашаадагы сандар — булактардын номерлери.
