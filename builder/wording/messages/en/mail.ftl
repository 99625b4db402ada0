## The letter that brings a memo to its readers.

mail-subject = { $title }, { $period }
mail-subject-revised = { $title }, { $period } (revision { $revision })
mail-handling = Handling: { $handling }
mail-as-of = As of { $day }.
mail-revised = This is revision { $revision }. It takes the place of all earlier revisions.
mail-changed = What has changed:
mail-mark = [r]: the figure was revised by who published it.
mail-attached = The memo is attached.
mail-numbers = Numbers in square brackets are those of its sources.
