Attribute VB_Name = "Ribbon"
' The Trade Brief tab: its callbacks. All decisions are made in Python (builder/addin); here is only what
' Excel must be told at once: the words of the ribbon, what is chosen on it, and which buttons make sense.
'
' ASCII only. Words that people read stand on the sheet Words of this add-in, one column for each language.
Option Explicit

Private Const WORDS_SHEET As String = "Words"
Private Const NAMES_SHEET As String = "Names"
Private Const FIRST_LANGUAGE As Long = 3
Private Const UI_LANGUAGE As Long = 2
Private Const RUSSIAN As Long = 1049

Private LoadedRibbon As IRibbonUI
Private ChosenAudience As String
Private ChosenLanguage As String
Private TypedHome As String
Private TypedPartner As String
Private Working As Boolean
Private NameCells As Variant
' What Python told of open books: file, memos, languages, between tabs, a line each.
Private Offers As String

' <customUI onLoad>
Public Sub RibbonLoaded(ByVal ui As IRibbonUI)
    Set LoadedRibbon = ui
End Sub

' Excel asks all callbacks anew; called when another book comes to the front.
Public Sub RefreshRibbon()
    ForgetLists
    If Not LoadedRibbon Is Nothing Then LoadedRibbon.Invalidate
End Sub

' onAction of every button: which one it was says control.ID.
Public Sub Pressed(ByVal control As IRibbonControl)
    Dim reason As String
    reason = WhyNot(control.ID)
    If reason = "" And ReadsRegister(control.ID) And HasUnsaved() Then reason = "saved"
    If reason <> "" Then
        Tell RibbonWord("why", reason)
        Exit Sub
    End If
    ' RunPython asks for the active workbook's name.
    If ActiveWorkbook Is Nothing Then Workbooks.Add
    ' Python hands long work on and ends; what it was handed to calls Finished.
    If IsLong(control.ID) Then Working = True
    RunPython PressCommand(control.ID)
    RefreshRibbon
End Sub

' Python calls this when long work is over, however it ended.
Public Sub Finished()
    Working = False
    RefreshRibbon
End Sub

' Python tells of what memos and languages the report of a book is; until then all are offered.
Public Sub Offer(ByVal file As String, ByVal memos As String, ByVal languages As String)
    Dim entry As Variant
    Dim kept As String
    For Each entry In Split(Offers, vbLf)
        If entry <> "" And Left$(entry, Len(file) + 1) <> file & vbTab Then kept = kept & entry & vbLf
    Next entry
    Offers = kept & file & vbTab & memos & vbTab & languages & vbLf
    RefreshRibbon
End Sub

' Whether an item of a drop-down makes sense for the book in front.
Private Function IsOffered(ByVal list As String, ByVal item As String) As Boolean
    Dim entry As Variant
    Dim parts As Variant
    Dim place As Long
    IsOffered = True
    If item = "all" Or ActiveWorkbook Is Nothing Then Exit Function
    place = 1
    If list = "language" Then place = 2
    For Each entry In Split(Offers, vbLf)
        parts = Split(entry, vbTab)
        If UBound(parts) = 2 Then
            If parts(0) = ActiveWorkbook.FullName Then IsOffered = (InStr(1, "," & parts(place) & ",", "," & item & ",", vbBinaryCompare) > 0)
        End If
    Next entry
End Function

Private Function IsLong(ByVal button As String) As Boolean
    Select Case button
        Case "check", "refresh", "build_workbook", "government_memo", "business_memo", "audit", "what_changed"
            IsLong = True
    End Select
End Function

' What Python is told. Only words of this add-in and three-letter codes come into it, so no text of a
' workbook ever becomes code.
Private Function PressCommand(ByVal button As String) As String
    Dim words As String
    words = "'" & button & "', '" & Chosen("audience") & "', '" & Chosen("language") & "'"
    If button = "new_register" Then words = words & ", '" & TypedHome & "', '" & TypedPartner & "'"
    words = words & ", spoken='" & WordsSheet().Cells(1, LanguageColumn()).Value & "'"
    PressCommand = "from builder.addin import press; press(" & words & ")"
End Function

' getLabel, getScreentip
Public Sub GetLabel(ByVal control As IRibbonControl, ByRef returned As Variant)
    returned = RibbonWord(control.ID, "label")
End Sub

Public Sub GetScreentip(ByVal control As IRibbonControl, ByRef returned As Variant)
    returned = RibbonWord(control.ID, "screentip")
End Sub

' getSupertip: what the button does, or why it cannot be pressed now.
Public Sub GetSupertip(ByVal control As IRibbonControl, ByRef returned As Variant)
    Dim reason As String
    reason = WhyNot(control.ID)
    If reason = "" Then
        returned = RibbonWord(control.ID, "supertip")
    Else
        returned = RibbonWord("why", reason)
    End If
End Sub

' getEnabled
Public Sub GetEnabled(ByVal control As IRibbonControl, ByRef returned As Variant)
    returned = (WhyNot(control.ID) = "")
End Sub

' The drop-downs: their items are the rows "item:..." on the sheet Words.
Public Sub GetItemCount(ByVal control As IRibbonControl, ByRef returned As Variant)
    Dim count As Long
    Do While ItemRow(control.ID, count) > 0
        count = count + 1
    Loop
    returned = count
End Sub

Public Sub GetItemID(ByVal control As IRibbonControl, ByVal index As Integer, ByRef returned As Variant)
    returned = control.ID & "_" & ItemName(control.ID, index)
End Sub

Public Sub GetItemLabel(ByVal control As IRibbonControl, ByVal index As Integer, ByRef returned As Variant)
    returned = RibbonWord(control.ID, "item:" & ItemName(control.ID, index))
End Sub

Public Sub GetSelectedItemIndex(ByVal control As IRibbonControl, ByRef returned As Variant)
    Dim index As Long
    Do While ItemName(control.ID, index) <> Chosen(control.ID)
        index = index + 1
    Loop
    returned = index
End Sub

Public Sub ItemChosen(ByVal control As IRibbonControl, ByVal selectedId As String, ByVal selectedIndex As Integer)
    If control.ID = "audience" Then
        ChosenAudience = ItemName("audience", selectedIndex)
    Else
        ChosenLanguage = ItemName("language", selectedIndex)
    End If
    RefreshRibbon
End Sub

' The two boxes for the countries of a new register.
Public Sub GetText(ByVal control As IRibbonControl, ByRef returned As Variant)
    If control.ID = "home" Then
        returned = TypedHome
    Else
        returned = TypedPartner
    End If
End Sub

Public Sub TextChanged(ByVal control As IRibbonControl, ByVal text As String)
    If control.ID = "home" Then
        TypedHome = UCase$(Trim$(text))
    Else
        TypedPartner = UCase$(Trim$(text))
    End If
    RefreshRibbon
End Sub

Private Function Chosen(ByVal list As String) As String
    If list = "audience" Then
        Chosen = ChosenAudience
    Else
        Chosen = ChosenLanguage
    End If
    If Chosen = "" Or Not IsOffered(list, Chosen) Then Chosen = ItemName(list, 0)
End Function

' Why a button makes no sense now: a key of the rows "why" on the sheet Words, empty where it does.
Public Function WhyNot(ByVal button As String) As String
    Select Case button
        Case "new_register"
            If Not IsCountry(TypedHome) Or Not IsCountry(TypedPartner) Or TypedHome = TypedPartner Then WhyNot = "pair"
        Case "audience", "language", "check", "remove_marks", "refresh", "build_workbook", "government_memo", "business_memo"
            If Not IsSaved() Then
                WhyNot = "saved"
            ElseIf Not HasTrade(ActiveWorkbook) Then
                WhyNot = "report"
            End If
        Case "audit", "trace", "what_changed"
            If Not IsSaved() Then
                WhyNot = "saved"
            ElseIf Not IsBrief(ActiveWorkbook) Then
                WhyNot = "brief"
            End If
        Case "open_folder"
            If Not IsSaved() Then WhyNot = "saved"
        Case "cancel"
            If Not Working Then WhyNot = "idle"
        Case "insert_formula"
            WhyNot = WhyNoFormula()
        Case "pick_reporter", "pick_partner", "pick_flow", "pick_commodity", "pick_period", "pick_source"
            If ActiveWorkbook Is Nothing Then
                WhyNot = "table"
            ElseIf Not HasTrade(ActiveWorkbook) Then
                WhyNot = "table"
            End If
    End Select
    If WhyNot = "" And StartsPython(button) And CarriesSettings() Then WhyNot = "settings"
End Function

' What VBA does alone starts no program, so no book can say which.
Private Function StartsPython(ByVal button As String) As Boolean
    StartsPython = (button <> "insert_formula" And button <> "audience" And button <> "language" And Left$(button, 5) <> "pick_")
End Function

Private Function ReadsRegister(ByVal button As String) As Boolean
    ReadsRegister = (button = "build_workbook" Or button = "government_memo" Or button = "business_memo")
End Function

' Only a register counts: a built report is calculated anew when it opens, and Excel calls it changed.
Private Function HasUnsaved() As Boolean
    HasUnsaved = Not ActiveWorkbook.Saved And Not IsBrief(ActiveWorkbook)
End Function

Private Function IsCountry(ByVal code As String) As Boolean
    Dim place As Long
    IsCountry = (Len(code) = 3)
    For place = 1 To Len(code)
        If InStr(1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", Mid$(code, place, 1), vbBinaryCompare) = 0 Then IsCountry = False
    Next place
End Function

Private Function IsSaved() As Boolean
    If ActiveWorkbook Is Nothing Then Exit Function
    IsSaved = (ActiveWorkbook.Path <> "")
End Function

' A built report has the table ProvenanceRows.
Private Function IsBrief(ByVal book As Workbook) As Boolean
    IsBrief = Not (TableRange(book, "ProvenanceRows") Is Nothing)
End Function

' xlwings reads settings, among them the program to start, from a sheet of the active workbook before those
' of this add-in. A workbook must not say what is run: none that carries such a sheet is worked on.
Private Function CarriesSettings() As Boolean
    Dim sheet As Object
    If ActiveWorkbook Is Nothing Then Exit Function
    For Each sheet In ActiveWorkbook.Sheets
        If LCase$(sheet.Name) = LCase$(PROJECT_NAME & ".conf") Or LCase$(Right$(sheet.Name, 3)) = ".py" Then
            CarriesSettings = True
        End If
    Next sheet
End Function

' The text of a control in the language of Office: English where it has none.
Public Function RibbonWord(ByVal control As String, ByVal part As String) As String
    Dim row As Long
    row = WordRow(control, part)
    If row = 0 Then Exit Function
    RibbonWord = WordsSheet().Cells(row, LanguageColumn()).Value
    If RibbonWord = "" Then RibbonWord = WordsSheet().Cells(row, FIRST_LANGUAGE).Value
End Function

' The name of a country or product in the language of Office, empty where none is known.
Public Function NameOf(ByVal kind As String, ByVal code As String) As String
    Dim row As Long
    If IsEmpty(NameCells) Then NameCells = ThisWorkbook.Worksheets(NAMES_SHEET).UsedRange.Value
    For row = 2 To UBound(NameCells, 1)
        If NameCells(row, 2) = code And NameCells(row, 1) = kind Then
            NameOf = NameCells(row, LanguageColumn())
            If NameOf = "" Then NameOf = NameCells(row, FIRST_LANGUAGE)
            Exit Function
        End If
    Next row
End Function

Private Function WordRow(ByVal control As String, ByVal part As String) As Long
    Dim row As Long
    row = 2
    Do While WordsSheet().Cells(row, 1).Value <> ""
        If WordsSheet().Cells(row, 1).Value = control And WordsSheet().Cells(row, 2).Value = part Then
            WordRow = row
            Exit Function
        End If
        row = row + 1
    Loop
End Function

Private Function ItemName(ByVal list As String, ByVal index As Long) As String
    Dim row As Long
    row = ItemRow(list, index)
    If row > 0 Then ItemName = Mid$(WordsSheet().Cells(row, 2).Value, Len("item:") + 1)
End Function

Private Function ItemRow(ByVal list As String, ByVal index As Long) As Long
    Dim row As Long
    Dim found As Long
    row = 2
    Do While WordsSheet().Cells(row, 1).Value <> ""
        If WordsSheet().Cells(row, 1).Value = list And Left$(WordsSheet().Cells(row, 2).Value, 5) = "item:" Then
            If IsOffered(list, Mid$(WordsSheet().Cells(row, 2).Value, 6)) Then
                If found = index Then
                    ItemRow = row
                    Exit Function
                End If
                found = found + 1
            End If
        End If
        row = row + 1
    Loop
End Function

Private Function WordsSheet() As Object
    Set WordsSheet = ThisWorkbook.Worksheets(WORDS_SHEET)
End Function

Private Function LanguageColumn() As Long
    Dim spoken As Long
    LanguageColumn = FIRST_LANGUAGE
    On Error Resume Next
    spoken = Application.LanguageSettings.LanguageID(UI_LANGUAGE)
    On Error GoTo 0
    If spoken = RUSSIAN Then LanguageColumn = FIRST_LANGUAGE + 1
End Function
