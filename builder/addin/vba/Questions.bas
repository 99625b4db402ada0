Attribute VB_Name = "Questions"
' The one place that stops and waits for a person.
Option Explicit
Option Private Module

Public Sub Tell(ByVal text As String)
    MsgBox text, vbInformation, RibbonWord("TradeBriefTab", "label")
End Sub

Public Function Agrees(ByVal question As String) As Boolean
    Agrees = (MsgBox(question, vbYesNo + vbQuestion + vbDefaultButton2, RibbonWord("TradeBriefTab", "label")) = vbYes)
End Function
