Attribute VB_Name = "ExcelTables"
' Excel Tables by name, sheets of this add-in and the selected cell: the one place that asks Excel for them.
Option Explicit

' The range of a table with its header row, Nothing where the book has no such table.
Public Function TableRange(ByVal book As Object, ByVal name As String) As Object
    Dim sheet As Object
    Dim table As Object
    For Each sheet In book.Worksheets
        For Each table In sheet.ListObjects
            If LCase$(table.Name) = LCase$(name) Then
                Set TableRange = table.Range
                Exit Function
            End If
        Next table
    Next sheet
End Function

' The selected cell, Nothing where a chart's sheet or no book is in front.
Public Function SelectedCell() As Object
    On Error Resume Next
    Set SelectedCell = ActiveCell
End Function

' The cells of a sheet of this add-in.
Public Function OwnCells(ByVal sheet As String) As Variant
    OwnCells = ThisWorkbook.Worksheets(sheet).UsedRange.Value
End Function
