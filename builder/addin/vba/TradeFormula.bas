Attribute VB_Name = "TradeFormula"
' =TRADE(reporter, partner, flow, first, last [, commodity [, source]]) over the table "trade" of a register
' or a built report: the value as the row has it, in the row's unit.
' =TRADEINFO(reporter, partner, flow, first, last [, what [, commodity [, source]]]): where that value comes from:
' its "source" (where nothing is named), "unit", "vintage" (the day its source was published) or "status".
'
' #N/A   no such row, or a row without a value: missing is never 0
' #NUM!  several sources give different values: name one as the last argument
' #VALUE! an argument that is no date, another "what", or a table that lacks a column
Option Explicit

Private Const ERROR_VALUE As Long = 2015
Private Const ERROR_NUMBER As Long = 2036
Private Const ERROR_NOT_AVAILABLE As Long = 2042

Public Function TRADE(ByVal reporter As Variant, ByVal partner As Variant, ByVal flow As Variant, ByVal first As Variant, ByVal last As Variant, Optional ByVal commodity As Variant, Optional ByVal source As Variant) As Variant
    ' The table is no argument, so Excel cannot know that this cell depends on it.
    Application.Volatile
    If IsMissing(commodity) Then commodity = "TOTAL"
    If IsMissing(source) Then source = ""
    TRADE = Answer("value", reporter, partner, flow, first, last, commodity, source)
End Function

' The same under a name that is not the table's too: LibreOffice takes =TRADE( for the table, and whether each
' Excel tells them apart is on the checklist for a first run.
Public Function TRADEVALUE(ByVal reporter As Variant, ByVal partner As Variant, ByVal flow As Variant, ByVal first As Variant, ByVal last As Variant, Optional ByVal commodity As Variant, Optional ByVal source As Variant) As Variant
    If IsMissing(commodity) Then commodity = "TOTAL"
    If IsMissing(source) Then source = ""
    TRADEVALUE = TRADE(reporter, partner, flow, first, last, commodity, source)
End Function

Public Function TRADEINFO(ByVal reporter As Variant, ByVal partner As Variant, ByVal flow As Variant, ByVal first As Variant, ByVal last As Variant, Optional ByVal what As Variant, Optional ByVal commodity As Variant, Optional ByVal source As Variant) As Variant
    Application.Volatile
    If IsMissing(what) Then what = "source"
    If IsMissing(commodity) Then commodity = "TOTAL"
    If IsMissing(source) Then source = ""
    TRADEINFO = Answer(LCase$(Trim$(CStr(Plain(what)))), reporter, partner, flow, first, last, commodity, source)
End Function

' The value of the row, or what is asked of it.
Private Function Answer(ByVal what As String, ByVal reporter As Variant, ByVal partner As Variant, ByVal flow As Variant, ByVal first As Variant, ByVal last As Variant, ByVal commodity As Variant, ByVal source As Variant) As Variant
    Dim book As Object
    Dim table As Object
    Dim cells As Variant
    Dim rows() As Long
    Dim count As Long
    Answer = CVErr(ERROR_VALUE)
    If InStr(1, "|value|source|unit|vintage|status|", "|" & what & "|", vbBinaryCompare) = 0 Then Exit Function
    Set book = CallersBook()
    Set table = TableOfTrade(book)
    If table Is Nothing Then
        Answer = CVErr(ERROR_NOT_AVAILABLE)
        Exit Function
    End If
    If DayNumber(Plain(first)) = 0 Or DayNumber(Plain(last)) = 0 Then Exit Function
    cells = table.Value
    count = MatchingRows(cells, Array(CStr(Plain(reporter)), CStr(Plain(partner)), CStr(Plain(flow)), CStr(Plain(commodity)), CStr(Plain(source))), DayNumber(Plain(first)), DayNumber(Plain(last)), rows)
    If count < 0 Then Exit Function
    Answer = CVErr(ERROR_NOT_AVAILABLE)
    If count = 0 Then Exit Function
    If Differ(cells, rows, count) Then
        Answer = CVErr(ERROR_NUMBER)
    ElseIf what = "value" Then
        Answer = CDbl(cells(rows(1), ColumnOf(cells, "value")))
    Else
        Answer = Told(book, cells, rows, count, what)
    End If
End Function

' The value of an argument: given as a cell it is an object, and to assign that without Set takes its value.
Private Function Plain(ByVal given As Variant) As Variant
    Plain = given
End Function

' Whether rows of one figure give different values.
Private Function Differ(ByVal cells As Variant, ByRef rows() As Long, ByVal count As Long) As Boolean
    Dim place As Long
    Dim column As Long
    column = ColumnOf(cells, "value")
    For place = 2 To count
        If CDbl(cells(rows(place), column)) <> CDbl(cells(rows(1), column)) Then Differ = True
    Next place
End Function

' What the rows say, each thing once: several sources that agree are all named.
Private Function Told(ByVal book As Object, ByVal cells As Variant, ByRef rows() As Long, ByVal count As Long, ByVal what As String) As Variant
    Dim place As Long
    Dim said As String
    Dim all As String
    For place = 1 To count
        Select Case what
            Case "unit": said = UnitOf(book, cells, rows(place))
            Case "vintage": said = PublishedOn(book, TextOf(cells, rows(place), "source"))
            Case Else: said = TextOf(cells, rows(place), what)
        End Select
        If said <> "" And InStr(1, "; " & all & "; ", "; " & said & "; ", vbBinaryCompare) = 0 Then
            If all <> "" Then all = all & "; "
            all = all & said
        End If
    Next place
    Told = all
    If all = "" Then Told = CVErr(ERROR_NOT_AVAILABLE)
End Function

Private Function CallersBook() As Object
    Set CallersBook = ActiveWorkbook
    On Error Resume Next
    Set CallersBook = Application.Caller.Parent.Parent
    On Error GoTo 0
End Function
