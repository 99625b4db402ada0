## What the button Help opens.

guide-title = Trade Brief: the analyst's guide
guide-lead = Buttons of the tab Trade Brief, and under each the command that does the same on closed files.

guide-buttons = The buttons

guide-marks = Check data and its marks
guide-marks-text =
    Check data puts a note and a colour on each cell with a problem and lists all on the sheet Problems, with links. It sees the book as it is open, saved or not. A cell with a note of yours keeps it and gets the colour only; a protected sheet is listed and not marked.

    Pressing again makes the marks anew; Remove marks takes them away and brings your own colours back.

guide-refresh = Refresh figures
guide-refresh-text =
    In register.xlsx every fact goes into the table Figures on a sheet of its own. Columns that you add to its right stay beside their figure.

    In a built report, change rows of Data, Claims, Agreements, Commitments or Targets and press: what follows from them is computed anew and written. The register itself is not changed. Rows may be sorted and filtered; a formula or value of yours stays, and the log names it.

    The sheet Refresh log tells of each cell what stood there, what stands there now, and why. The book from before is kept in the folder before-refresh beside it; with the book closed, tradebrief refresh --undo BOOK brings it back.

    Memos built before hold the earlier figures: build them again.

guide-long = Long work and Cancel
guide-long-text =
    Check data, Refresh figures, Build, the memos, Audit and What changed work beside Excel; their steps stand in the status bar. One of them works at a time.

    Cancel stops it. Check and Refresh write nothing before all is computed, so a book in which they were stopped is as it was; a build that was stopped publishes nothing. Once the writing has begun it goes to its end.

    What you type while figures are computed is never written over: the press then says which cell was changed, and asks to be made again. While the status bar says that cells are written, type nothing.

guide-sheets = The sheets of a built report
guide-sheet-cover = Cover: what the brief is, and its sheets
guide-sheet-summary = Summary: the figures that Trace this number answers for
guide-sheet-data = Data: the table of trade that =TRADE() reads
guide-sheet-provenance = Provenance: a row for each figure, which Trace this number selects

guide-formula = Formulas
guide-where = Settings and log

guide-formulas =
    =TRADE(reporter, partner, flow, first, last [, commodity [, source]])

      The value of a row of the table “trade” of this book, in the unit of the row:
      =TRADE("KAZ", "KGZ", "X", DATE(2022,1,1), DATE(2022,12,31))
      =TRADEVALUE(…) is the same, for a book where the name of the table stands in the way.
      #N/A: no such row, or no value; missing is never 0. #NUM!: sources differ, name one as the seventh argument.
      It shows #NAME? to whoever lacks the add-in: what is sent out should not depend on it.

    =TRADEINFO(reporter, partner, flow, first, last [, what [, commodity [, source]]])

      Where that value comes from: what is "source" (where left out), "unit", "vintage" or "status".

    Insert =TRADE writes the formula for you: choose in the lists beside it.

guide-messages = What the commands themselves find (problems of a register, findings of an audit) is in English.

guide-files =
    Settings: { $settings }
    Log:      { $log }
