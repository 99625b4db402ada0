Attribute VB_Name = "TradeTable"
' The table "trade" of a book, read: its columns, days and rows. Shared by the formulas and the picker.
Option Explicit
Option Private Module

' What the tables of a built report are headed in other languages, and by which name each column is known.
Private Const HEADINGS_SHEET As String = "Headings"

Private HeadingCells As Variant

Public Function TableOfTrade(ByVal book As Object) As Object
    Set TableOfTrade = TableRange(book, "trade")
End Function

Public Function HasTrade(ByVal book As Object) As Boolean
    HasTrade = Not (TableOfTrade(book) Is Nothing)
End Function

' The rows of a figure that have a value; -1 where the table lacks a column.
' named: reporter, partner, flow, commodity, source; an empty source is any.
Public Function MatchingRows(ByVal cells As Variant, ByVal named As Variant, ByVal first As Long, ByVal last As Long, ByRef rows() As Long) As Long
    Dim columns(0 To 7) As Long
    Dim names As Variant
    Dim place As Long
    Dim row As Long
    names = Array("reporter", "partner", "flow", "commodity", "source", "first_day", "last_day", "value")
    MatchingRows = -1
    For place = 0 To 7
        columns(place) = ColumnOf(cells, CStr(names(place)))
        If columns(place) = 0 Then Exit Function
    Next place
    MatchingRows = 0
    ReDim rows(1 To UBound(cells, 1))
    For row = LBound(cells, 1) + 1 To UBound(cells, 1)
        If Same(cells(row, columns(1)), named(1)) And Same(cells(row, columns(0)), named(0)) And Same(cells(row, columns(2)), named(2)) And Same(cells(row, columns(3)), named(3)) Then
            If DayNumber(cells(row, columns(5))) = first And DayNumber(cells(row, columns(6))) = last And (named(4) = "" Or Same(cells(row, columns(4)), named(4))) Then
                If HasNumber(cells(row, columns(7))) Then
                    MatchingRows = MatchingRows + 1
                    rows(MatchingRows) = row
                End If
            End If
        End If
    Next row
End Function

' "First day" of a built report, the same in its language, and "first_day" of a register are one column.
Public Function ColumnOf(ByVal cells As Variant, ByVal name As String) As Long
    Dim column As Long
    Dim heads As String
    heads = HeadingsOf(name)
    For column = LBound(cells, 2) To UBound(cells, 2)
        If NameOfHeading(cells(LBound(cells, 1), column)) = name Or InStr(1, heads, "|" & TextIn(cells(LBound(cells, 1), column)) & "|", vbBinaryCompare) > 0 Then
            ColumnOf = column
            Exit Function
        End If
    Next column
End Function

Private Function NameOfHeading(ByVal heading As Variant) As String
    NameOfHeading = Replace(LCase$(TextIn(heading)), " ", "_")
End Function

Private Function TextIn(ByVal cell As Variant) As String
    If Not IsError(cell) Then TextIn = Trim$(CStr(cell))
End Function

' The headings by which a name is known in other languages, each between bars.
Private Function HeadingsOf(ByVal name As String) As String
    Dim row As Long
    ReadHeadings
    For row = LBound(HeadingCells, 1) + 1 To UBound(HeadingCells, 1)
        If HeadingCells(row, 2) = name Then HeadingsOf = HeadingsOf & "|" & HeadingCells(row, 1)
    Next row
    If HeadingsOf <> "" Then HeadingsOf = HeadingsOf & "|"
End Function

Private Sub ReadHeadings()
    If IsEmpty(HeadingCells) Then HeadingCells = OwnCells(HEADINGS_SHEET)
End Sub

' The text of a cell by its column's name, empty where there is none.
Public Function TextOf(ByVal cells As Variant, ByVal row As Long, ByVal name As String) As String
    Dim column As Long
    column = ColumnOf(cells, name)
    If column = 0 Then Exit Function
    If Not IsError(cells(row, column)) Then TextOf = Trim$(CStr(cells(row, column)))
End Function

' A register has a column for it. A built report holds all in thousands of its currency, which the heading of
' millions in its table of claims names.
Public Function UnitOf(ByVal book As Object, ByVal cells As Variant, ByVal row As Long) As String
    Dim table As Object
    Dim heads As Variant
    Dim column As Long
    If ColumnOf(cells, "unit") > 0 Then
        UnitOf = TextOf(cells, row, "unit")
        Exit Function
    End If
    Set table = TableRange(book, "ClaimRows")
    If table Is Nothing Then Exit Function
    heads = table.Value
    For column = LBound(heads, 2) To UBound(heads, 2)
        If MillionsOf(heads(LBound(heads, 1), column)) <> "" Then UnitOf = MillionsOf(heads(LBound(heads, 1), column)) & " thousand"
    Next column
End Function

' The currency of a heading of money in millions, empty for any other.
Private Function MillionsOf(ByVal heading As Variant) As String
    Dim row As Long
    Dim name As String
    name = NameOfHeading(heading)
    ReadHeadings
    For row = LBound(HeadingCells, 1) + 1 To UBound(HeadingCells, 1)
        If HeadingCells(row, 1) = TextIn(heading) Then name = HeadingCells(row, 2)
    Next row
    If Len(name) = 11 And Right$(name, 8) = "_million" Then MillionsOf = UCase$(Left$(name, 3))
End Function

' The day on which a source was published, from the table of sources: of a built report, else of a register.
Public Function PublishedOn(ByVal book As Object, ByVal source As String) As String
    Dim table As Object
    Dim cells As Variant
    Dim row As Long
    Dim column As Long
    Set table = TableRange(book, "SourceRows")
    If table Is Nothing Then Set table = TableRange(book, "sources")
    If table Is Nothing Then Exit Function
    cells = table.Value
    column = ColumnOf(cells, "published")
    If column = 0 Then column = ColumnOf(cells, "published_to")
    If column = 0 Or ColumnOf(cells, "id") = 0 Then Exit Function
    For row = LBound(cells, 1) + 1 To UBound(cells, 1)
        If Same(cells(row, ColumnOf(cells, "id")), source) Then
            If DayNumber(cells(row, column)) > 0 Then PublishedOn = DayText(DayNumber(cells(row, column)))
        End If
    Next row
End Function

Public Function Same(ByVal cell As Variant, ByVal text As String) As Boolean
    If IsError(cell) Then Exit Function
    Same = (UCase$(Trim$(CStr(cell))) = UCase$(Trim$(text)))
End Function

Public Function HasNumber(ByVal cell As Variant) As Boolean
    If IsError(cell) Or IsEmpty(cell) Then Exit Function
    If VarType(cell) = vbString Or VarType(cell) = vbBoolean Then Exit Function
    HasNumber = IsNumeric(cell)
End Function

' A day as Excel counts it: of a date, of a number, or of text like 2022-12-31; 0 where it is none.
Public Function DayNumber(ByVal day As Variant) As Long
    If IsError(day) Or IsEmpty(day) Then Exit Function
    If VarType(day) = vbString Then
        If Len(day) = 10 And Mid$(day, 5, 1) = "-" And Mid$(day, 8, 1) = "-" Then
            If IsNumeric(Left$(day, 4)) And IsNumeric(Mid$(day, 6, 2)) And IsNumeric(Right$(day, 2)) Then
                DayNumber = CLng(DateSerial(CInt(Left$(day, 4)), CInt(Mid$(day, 6, 2)), CInt(Right$(day, 2))))
            End If
        End If
    ElseIf IsNumeric(day) Or IsDate(day) Then
        DayNumber = CLng(Int(CDbl(day)))
    End If
End Function

' A day as 2022-12-31.
Public Function DayText(ByVal number As Long) As String
    DayText = Year(number) & "-" & Right$("0" & Month(number), 2) & "-" & Right$("0" & Day(number), 2)
End Function
