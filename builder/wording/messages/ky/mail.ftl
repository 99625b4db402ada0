## Маалымкат менен кошо жөнөтүлүүчү кат.

mail-subject = { $title }: { $period }
mail-subject-revised = { $title }: { $period }, { $revision }-редакция
mail-handling = Пайдалануу тартиби: { $handling }
mail-as-of = { DAY($day, form: "by") }.
mail-revised = Бул — { $revision }-редакция. Ал мурда жөнөтүлгөн маалымкатты алмаштырат.
mail-changed = Эмне өзгөрдү:
mail-attached = Маалымкат тиркелет. Чарчы кашаадагы сандар — булактардын номерлери.
