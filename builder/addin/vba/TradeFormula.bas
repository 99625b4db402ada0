Attribute VB_Name = "TradeFormula"
' =TRADE(reporter, partner, flow, first, last [, commodity [, source]]) over the table "trade" of a register
' or a built report: the value as the row has it, in the row's unit.
'
' #N/A   no such row, or a row without a value: missing is never 0
' #NUM!  several sources give different values: name one as the seventh argument
' #VALUE! an argument that is no date or a table that lacks a column
Option Explicit

Private Const TABLE_NAME As String = "trade"
Private Const ERROR_VALUE As Long = 2015
Private Const ERROR_NUMBER As Long = 2036
Private Const ERROR_NOT_AVAILABLE As Long = 2042

Public Function TRADE(ByVal reporter As Variant, ByVal partner As Variant, ByVal flow As Variant, ByVal first As Variant, ByVal last As Variant, Optional ByVal commodity As Variant, Optional ByVal source As Variant) As Variant
    Dim table As Object
    ' The table is no argument, so Excel cannot know that this cell depends on it.
    Application.Volatile
    Set table = CallersTable()
    If table Is Nothing Then
        TRADE = CVErr(ERROR_NOT_AVAILABLE)
        Exit Function
    End If
    If IsMissing(commodity) Then commodity = "TOTAL"
    If IsMissing(source) Then source = ""
    TRADE = FoundValue(table.Value, CStr(Plain(reporter)), CStr(Plain(partner)), CStr(Plain(flow)), DayNumber(Plain(first)), DayNumber(Plain(last)), CStr(Plain(commodity)), CStr(Plain(source)))
End Function

' The value of an argument: given as a cell it is an object, and to assign that without Set takes its value.
Private Function Plain(ByVal given As Variant) As Variant
    Plain = given
End Function

' The same under a name that is not the table's too: LibreOffice takes =TRADE( for the table, and whether each
' Excel tells them apart is on the checklist for a first run.
Public Function TRADEVALUE(ByVal reporter As Variant, ByVal partner As Variant, ByVal flow As Variant, ByVal first As Variant, ByVal last As Variant, Optional ByVal commodity As Variant, Optional ByVal source As Variant) As Variant
    If IsMissing(commodity) Then commodity = "TOTAL"
    If IsMissing(source) Then source = ""
    TRADEVALUE = TRADE(reporter, partner, flow, first, last, commodity, source)
End Function

' cells: the table with its header row.
Private Function FoundValue(ByVal cells As Variant, ByVal reporter As String, ByVal partner As String, ByVal flow As String, ByVal first As Long, ByVal last As Long, ByVal commodity As String, ByVal source As String) As Variant
    Dim row As Long
    Dim found As Variant
    Dim columns(1 To 8) As Long
    Dim names As Variant
    Dim place As Long
    names = Array("reporter", "partner", "flow", "first_day", "last_day", "commodity", "source", "value")
    FoundValue = CVErr(ERROR_VALUE)
    If first = 0 Or last = 0 Then Exit Function
    For place = 1 To 8
        columns(place) = ColumnOf(cells, CStr(names(place - 1)))
        If columns(place) = 0 Then Exit Function
    Next place
    FoundValue = CVErr(ERROR_NOT_AVAILABLE)
    For row = LBound(cells, 1) + 1 To UBound(cells, 1)
        If Same(cells(row, columns(1)), reporter) And Same(cells(row, columns(2)), partner) And Same(cells(row, columns(3)), flow) And Same(cells(row, columns(6)), commodity) Then
            If DayNumber(cells(row, columns(4))) = first And DayNumber(cells(row, columns(5))) = last And (source = "" Or Same(cells(row, columns(7)), source)) Then
                If HasNumber(cells(row, columns(8))) Then
                    If IsEmpty(found) Then
                        found = CDbl(cells(row, columns(8)))
                    ElseIf found <> CDbl(cells(row, columns(8))) Then
                        FoundValue = CVErr(ERROR_NUMBER)
                        Exit Function
                    End If
                End If
            End If
        End If
    Next row
    If Not IsEmpty(found) Then FoundValue = found
End Function

' "First day" of a built report and "first_day" of a register are the same column.
Private Function ColumnOf(ByVal cells As Variant, ByVal name As String) As Long
    Dim column As Long
    For column = LBound(cells, 2) To UBound(cells, 2)
        If Replace(LCase$(CStr(cells(LBound(cells, 1), column))), " ", "_") = name Then
            ColumnOf = column
            Exit Function
        End If
    Next column
End Function

Private Function Same(ByVal cell As Variant, ByVal text As String) As Boolean
    If IsError(cell) Then Exit Function
    Same = (UCase$(Trim$(CStr(cell))) = UCase$(Trim$(text)))
End Function

Private Function HasNumber(ByVal cell As Variant) As Boolean
    If IsError(cell) Or IsEmpty(cell) Then Exit Function
    If VarType(cell) = vbString Or VarType(cell) = vbBoolean Then Exit Function
    HasNumber = IsNumeric(cell)
End Function

' A day as Excel counts it: of a date, of a number, or of text like 2022-12-31; 0 where it is none.
Private Function DayNumber(ByVal day As Variant) As Long
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

' The table of the book that the formula stands in.
Private Function CallersTable() As Object
    Set CallersTable = TableRange(CallersBook(), TABLE_NAME)
End Function

Private Function CallersBook() As Object
    Set CallersBook = ActiveWorkbook
    On Error Resume Next
    Set CallersBook = Application.Caller.Parent.Parent
    On Error GoTo 0
End Function

Public Function HasTrade(ByVal book As Object) As Boolean
    HasTrade = Not (TableRange(book, TABLE_NAME) Is Nothing)
End Function
