Rem Attribute VBA_ModuleType=VBAModule
Option VBASupport 1
' Office's side: calls the callbacks with a control, as the ribbon does.

Private Function Control(ByVal id As String) As Object
    Dim made As New FakeControl
    made.ID = id
    Set Control = made
End Function

Function Press(ByVal id As String) As String
    Pressed Control(id)
    Press = "pressed"
End Function

Function Ask(ByVal what As String, ByVal id As String) As String
    Dim answer As Variant
    Select Case what
        Case "label": GetLabel Control(id), answer
        Case "screentip": GetScreentip Control(id), answer
        Case "supertip": GetSupertip Control(id), answer
        Case "enabled": GetEnabled Control(id), answer
        Case "count": GetItemCount Control(id), answer
        Case "selected": GetSelectedItemIndex Control(id), answer
        Case "text": GetText Control(id), answer
        Case "picks": PickCount Control(id), answer
        Case "picked": PickSelected Control(id), answer
    End Select
    Ask = CStr(answer)
End Function

Function Item(ByVal id As String, ByVal index As Integer) As String
    Dim name As Variant
    Dim label As Variant
    GetItemID Control(id), index, name
    GetItemLabel Control(id), index, label
    Item = name & "=" & label
End Function

Function Choose(ByVal id As String, ByVal index As Integer) As String
    ItemChosen Control(id), "", index
    Choose = Ask("selected", id)
End Function

Function TypeText(ByVal id As String, ByVal text As String) As String
    TextChanged Control(id), text
    TypeText = Ask("text", id)
End Function

Function Pick(ByVal id As String, ByVal index As Integer) As String
    PickChosen Control(id), "", index
    Pick = PickedOf(id)
End Function

Function PickedOf(ByVal id As String) As String
    Dim index As Variant
    Dim label As Variant
    PickSelected Control(id), index
    PickLabel Control(id), index, label
    PickedOf = label
End Function

Function Labels(ByVal id As String) As String
    Dim count As Variant
    Dim label As Variant
    Dim index As Integer
    PickCount Control(id), count
    For index = 0 To count - 1
        PickLabel Control(id), index, label
        Labels = Labels & "|" & label
    Next index
End Function

' Presses "Insert =TRADE" with a cell selected and an answer ready; gives back the cell's formula and what was said.
Function InsertInto(ByVal sheet As String, ByVal address As String, ByVal says As Boolean) As String
    LastSaid = ""
    WillAgree = says
    Set Selected = ActiveWorkbook.Worksheets(sheet).Range(address)
    InsertPressed Control("insert_formula")
    InsertInto = Selected.Formula & "|" & LastSaid
End Function

Function PressRefused(ByVal id As String) As String
    LastSaid = ""
    Pressed Control(id)
    PressRefused = LastSaid
End Function

Function WorkIsOver() As String
    Finished
    WorkIsOver = "finished"
End Function

Function Offered(ByVal memos As String, ByVal languages As String) As String
    Offer ActiveWorkbook.FullName, memos, languages
    Offered = Ask("count", "audience") & Ask("count", "language")
End Function

Function AskEnabled(ByVal id As String) As String
    AskEnabled = Ask("enabled", id)
End Function
