Rem Attribute VBA_ModuleType=VBAModule
Option VBASupport 1
' In place of ours: nobody is there to answer. What would be said is kept; WillAgree is what the person will say.
Public WillAgree As Boolean
Public LastSaid As String

Public Sub Tell(ByVal text As String)
    LastSaid = text
End Sub

Public Function Agrees(ByVal question As String) As Boolean
    LastSaid = question
    Agrees = WillAgree
End Function
