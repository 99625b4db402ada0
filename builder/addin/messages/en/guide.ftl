## What the button Help opens.

guide-title = Trade Brief: what each button does, and the command that does the same on closed files

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
