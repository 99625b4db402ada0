## Анықтама адресатқа жіберілетін хат.

mail-subject = { $title }, { $period }
mail-subject-revised = { $title }, { $period } ({ $revision }-редакция)
mail-handling = Пайдалану тәртібі: { $handling }
mail-as-of = { DAY($day, form: "for") } жағдай бойынша.
mail-revised = Бұл — { $revision }-редакция. Ол бұрынғыларының бәрінің орнына беріледі.
mail-changed = Не өзгерді:
mail-mark = [r] — көрсеткішті жариялаған мекеме қайта қараған.
mail-attached = Анықтама қоса беріледі.
mail-numbers = Шаршы жақшадағы сандар — дереккөздердің нөмірлері.
