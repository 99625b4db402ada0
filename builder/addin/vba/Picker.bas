Attribute VB_Name = "Picker"
' The lists from which =TRADE is written for whoever does not know the codes. Each holds what the table "trade" of
' the open book has for what is chosen in the lists before it, so every choice has a figure.
Option Explicit

Private Const LISTS As Long = 6
Private Const PERIOD_LIST As Long = 5
Private Const SOURCE_LIST As Long = 6
Private Const ERROR_NUMBER As Long = 2036
Private Const ERROR_NOT_AVAILABLE As Long = 2042

Private Filled As Boolean
Private Keys(1 To 6) As Variant
Private Counts(1 To 6) As Long
Private Picked(1 To 6) As String

' The table may be another one now: all lists are made anew when they are next asked for.
Public Sub ForgetLists()
    Filled = False
End Sub

' getItemCount, getItemLabel, getSelectedItemIndex and onAction of the lists
Public Sub PickCount(ByVal control As IRibbonControl, ByRef returned As Variant)
    Fill
    returned = Counts(ListOf(control.ID))
End Sub

Public Sub PickLabel(ByVal control As IRibbonControl, ByVal index As Integer, ByRef returned As Variant)
    Fill
    returned = LabelOf(ListOf(control.ID), KeyAt(ListOf(control.ID), index))
End Sub

Public Sub PickSelected(ByVal control As IRibbonControl, ByRef returned As Variant)
    Dim list As Long
    Dim index As Long
    Fill
    list = ListOf(control.ID)
    returned = 0
    For index = 0 To Counts(list) - 1
        If KeyAt(list, index) = Picked(list) Then returned = index
    Next index
End Sub

Public Sub PickChosen(ByVal control As IRibbonControl, ByVal selectedId As String, ByVal selectedIndex As Integer)
    Fill
    Picked(ListOf(control.ID)) = KeyAt(ListOf(control.ID), selectedIndex)
    RefreshRibbon
End Sub

' onAction of the button: writes the formula into the active cell.
Public Sub InsertPressed(ByVal control As IRibbonControl)
    Dim reason As String
    reason = WhyNot(control.ID)
    If reason <> "" Then
        Tell RibbonWord("why", reason)
        Exit Sub
    End If
    Fill
    If SelectedCell().Formula <> "" Then
        If Not Agrees(RibbonWord("ask", "overwrite")) Then Exit Sub
    End If
    If Not Written(PickedFormula("TRADE")) Then
        Tell RibbonWord("why", "locked")
    ElseIf IsTakenForTable(SelectedCell()) Then
        ' This program takes =TRADE( for the table of that name: the same function has another name too.
        If Not Written(PickedFormula("TRADEVALUE")) Then Tell RibbonWord("why", "locked")
    End If
End Sub

' Why no formula can be written here: a key of the rows "why" on the sheet Words.
Public Function WhyNoFormula() As String
    Dim table As Object
    If ActiveWorkbook Is Nothing Then
        WhyNoFormula = "table"
        Exit Function
    End If
    Set table = TableOfTrade(ActiveWorkbook)
    If table Is Nothing Then
        WhyNoFormula = "table"
    ElseIf SelectedCell() Is Nothing Then
        WhyNoFormula = "cell"
    ElseIf LiesIn(SelectedCell(), table) Then
        WhyNoFormula = "inside"
    Else
        Fill
        If Counts(LISTS) = 0 Then WhyNoFormula = "empty"
    End If
End Function

Private Function Written(ByVal formula As String) As Boolean
    On Error GoTo Locked
    SelectedCell().Formula = formula
    Written = (SelectedCell().Formula <> "")
    Exit Function
Locked:
    Written = False
End Function

' The name is then written as the table's is, or gives an error: a figure was picked that is there, so the
' function gives it, or says that sources differ.
Private Function IsTakenForTable(ByVal cell As Object) As Boolean
    IsTakenForTable = (StrComp(Left$(cell.Formula, 7), "=TRADE(", vbBinaryCompare) <> 0)
    If Not IsError(cell.Value) Then Exit Function
    If cell.Value <> CVErr(ERROR_NUMBER) And cell.Value <> CVErr(ERROR_NOT_AVAILABLE) Then IsTakenForTable = True
End Function

' The cell lies in the table that the formula would read: it would read itself.
Private Function LiesIn(ByVal cell As Object, ByVal table As Object) As Boolean
    If cell.Worksheet.Name <> table.Worksheet.Name Then Exit Function
    LiesIn = cell.Row >= table.Row And cell.Row < table.Row + table.Rows.Count And cell.Column >= table.Column And cell.Column < table.Column + table.Columns.Count
End Function

' Codes come from cells: a quotation mark in one is doubled, so that it stays text.
Public Function PickedFormula(ByVal name As String) As String
    Dim days As String
    days = Picked(PERIOD_LIST)
    PickedFormula = "=" & name & "(" & Quoted(1) & "," & Quoted(2) & "," & Quoted(3) & "," & DateCall(Mid$(days, 12)) & "," & DateCall(Left$(days, 10))
    If Picked(SOURCE_LIST) <> "" Then
        PickedFormula = PickedFormula & "," & Quoted(4) & "," & Quoted(SOURCE_LIST)
    ElseIf UCase$(Picked(4)) <> "TOTAL" Then
        PickedFormula = PickedFormula & "," & Quoted(4)
    End If
    PickedFormula = PickedFormula & ")"
End Function

Private Function Quoted(ByVal list As Long) As String
    Quoted = Chr$(34) & Replace(Picked(list), Chr$(34), Chr$(34) & Chr$(34)) & Chr$(34)
End Function

Private Function DateCall(ByVal day As String) As String
    DateCall = "DATE(" & CInt(Left$(day, 4)) & "," & CInt(Mid$(day, 6, 2)) & "," & CInt(Right$(day, 2)) & ")"
End Function

Private Function ListOf(ByVal control As String) As Long
    Select Case control
        Case "pick_reporter": ListOf = 1
        Case "pick_partner": ListOf = 2
        Case "pick_flow": ListOf = 3
        Case "pick_commodity": ListOf = 4
        Case "pick_period": ListOf = PERIOD_LIST
        Case "pick_source": ListOf = SOURCE_LIST
    End Select
End Function

' The newest period stands first.
Private Function KeyAt(ByVal list As Long, ByVal index As Long) As String
    Dim held As Variant
    If index < 0 Or index >= Counts(list) Then Exit Function
    If list = PERIOD_LIST Then index = Counts(list) - 1 - index
    held = Keys(list)
    KeyAt = held(index)
End Function

Private Sub Fill()
    Dim table As Object
    Dim cells As Variant
    Dim columns(1 To 7) As Long
    Dim fits() As Boolean
    Dim list As Long
    Dim row As Long
    If Filled Then Exit Sub
    Filled = True
    For list = 1 To LISTS
        Counts(list) = 0
    Next list
    If ActiveWorkbook Is Nothing Then Exit Sub
    Set table = TableOfTrade(ActiveWorkbook)
    If table Is Nothing Then Exit Sub
    cells = table.Value
    If Not FoundColumns(cells, columns) Then Exit Sub
    ReDim fits(LBound(cells, 1) To UBound(cells, 1))
    For row = LBound(cells, 1) + 1 To UBound(cells, 1)
        fits(row) = HasNumber(cells(row, columns(7)))
    Next row
    For list = 1 To LISTS
        FillList list, cells, columns, fits
    Next list
End Sub

Private Function FoundColumns(ByVal cells As Variant, ByRef columns() As Long) As Boolean
    Dim names As Variant
    Dim place As Long
    names = Array("reporter", "partner", "flow", "commodity", "last_day", "source", "value")
    FoundColumns = (ColumnOf(cells, "first_day") > 0)
    For place = 1 To 7
        columns(place) = ColumnOf(cells, CStr(names(place - 1)))
        If columns(place) = 0 Then FoundColumns = False
    Next place
End Function

' Fills one list from the rows that fit so far, settles what is chosen in it, and narrows the rows by that.
Private Sub FillList(ByVal list As Long, ByVal cells As Variant, ByRef columns() As Long, ByRef fits() As Boolean)
    Dim found() As String
    Dim count As Long
    Dim row As Long
    Dim firstDays As Long
    ' Never more than the rows: LibreOffice loses what is enlarged in a function that was given the array.
    ReDim found(0 To UBound(fits))
    firstDays = ColumnOf(cells, "first_day")
    If list = SOURCE_LIST Then count = 1
    For row = LBound(fits) + 1 To UBound(fits)
        If fits(row) Then PutIn found, count, KeyOf(list, cells, row, columns(list), firstDays)
    Next row
    ' Any source, where the rows that fit have one.
    If list = SOURCE_LIST And count = 1 Then count = 0
    Keys(list) = found
    Counts(list) = count
    Settle list
    If list = SOURCE_LIST Then Exit Sub
    For row = LBound(fits) + 1 To UBound(fits)
        If fits(row) Then fits(row) = (KeyOf(list, cells, row, columns(list), firstDays) = Picked(list))
    Next row
End Sub

' Keeps what was chosen where the list still holds it, else takes the total, else the first.
Private Sub Settle(ByVal list As Long)
    Dim index As Long
    Dim total As Boolean
    For index = 0 To Counts(list) - 1
        If KeyAt(list, index) = Picked(list) Then Exit Sub
        If KeyAt(list, index) = "TOTAL" Then total = True
    Next index
    Picked(list) = KeyAt(list, 0)
    If total And list = 4 Then Picked(list) = "TOTAL"
End Sub

' What a row has for a list; a period as its last day and its first.
Private Function KeyOf(ByVal list As Long, ByVal cells As Variant, ByVal row As Long, ByVal column As Long, ByVal firstDays As Long) As String
    If IsError(cells(row, column)) Then Exit Function
    If list <> PERIOD_LIST Then
        KeyOf = Trim$(CStr(cells(row, column)))
    ElseIf DayNumber(cells(row, column)) > 0 And DayNumber(cells(row, firstDays)) > 0 Then
        KeyOf = DayText(DayNumber(cells(row, column))) & "/" & DayText(DayNumber(cells(row, firstDays)))
    End If
End Function

' Puts a key into its place in a sorted list, once.
Private Sub PutIn(ByRef found() As String, ByRef count As Long, ByVal key As String)
    Dim low As Long
    Dim high As Long
    Dim middle As Long
    If key = "" Then Exit Sub
    high = count
    Do While low < high
        middle = (low + high) \ 2
        If StrComp(found(middle), key, vbBinaryCompare) < 0 Then
            low = middle + 1
        Else
            high = middle
        End If
    Loop
    If low < count Then
        If found(low) = key Then Exit Sub
    End If
    For middle = count To low + 1 Step -1
        found(middle) = found(middle - 1)
    Next middle
    found(low) = key
    count = count + 1
End Sub

Private Function LabelOf(ByVal list As Long, ByVal key As String) As String
    Dim name As String
    Select Case list
        Case 1, 2: name = NameOf("country", key)
        Case 3: name = RibbonWord("pick_flow", "name:" & key)
        Case 4: name = NameOf("product", key)
        Case PERIOD_LIST: name = PeriodName(key)
        Case SOURCE_LIST: If key = "" Then name = RibbonWord("pick_source", "any")
    End Select
    LabelOf = key
    If list = PERIOD_LIST Or key = "" Then
        LabelOf = name
    ElseIf name <> "" Then
        LabelOf = key & " - " & name
    End If
End Function

' 2022, 2022-03, 2022-01 - 2022-07, else with days.
Private Function PeriodName(ByVal key As String) As String
    Dim first As String
    Dim last As String
    last = Left$(key, 10)
    first = Mid$(key, 12)
    If Right$(first, 6) = "-01-01" And Right$(last, 6) = "-12-31" Then
        first = Left$(first, 4)
        last = Left$(last, 4)
    ElseIf Right$(first, 3) = "-01" And EndsMonth(last) Then
        first = Left$(first, 7)
        last = Left$(last, 7)
    End If
    PeriodName = first
    If last <> first Then PeriodName = first & " - " & last
End Function

Private Function EndsMonth(ByVal day As String) As Boolean
    EndsMonth = (Right$(DayText(DayNumber(day) + 1), 3) = "-01")
End Function
