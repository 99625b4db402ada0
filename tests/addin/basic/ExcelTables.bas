Rem Attribute VBA_ModuleType=VBAModule
Option VBASupport 1
Public Selected As Object
' In place of ours: LibreOffice 7.4 has no ListObjects, and no selected cell where there is no window. The tables of a built report begin at A5 of their sheets.
Public Function TableRange(ByVal book As Object, ByVal name As String) As Object
    Dim sheet As Object
    For Each sheet In book.Worksheets
        If LCase(name) = "trade" And sheet.Name = "Data" Then Set TableRange = FromA5(sheet)
        ' In a register each table fills a sheet of its name.
        If LCase(sheet.Name) = LCase(name) Then Set TableRange = sheet.Range("A1").CurrentRegion
        If LCase(name) = "sourcerows" And sheet.Name = "Sources" And ActiveWorkbook.Worksheets(1).Name = "Cover" Then Set TableRange = FromA5(sheet)
        If LCase(name) = "claimrows" And sheet.Name = "Claims" Then Set TableRange = FromA5(sheet)
        If LCase(name) = "provenancerows" And sheet.Name = "Provenance" Then Set TableRange = FromA5(sheet)
    Next
End Function

Private Function FromA5(ByVal sheet As Object) As Object
    Dim region As Object
    Set region = sheet.Range("A5").CurrentRegion
    Set FromA5 = sheet.Range("A5:" & region.Cells(region.Rows.Count, region.Columns.Count).Address)
End Function

' A cell's function stands in the book's own library here, where the add-in is one of the other open books.
Public Function OwnCells(ByVal name As String) As Variant
    Dim book As Object
    Dim sheet As Object
    For Each book In Workbooks
        For Each sheet In book.Worksheets
            If sheet.Name = name Then OwnCells = sheet.UsedRange.Value
        Next
    Next
End Function

Public Function SelectedCell() As Object
    Set SelectedCell = Selected
End Function
