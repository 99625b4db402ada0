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
