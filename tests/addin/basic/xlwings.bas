Rem Attribute VBA_ModuleType=VBAModule
Option VBASupport 1
' In place of xlwings' own module, which LibreOffice cannot read: starts the Python that STARTER names.
Public Const PROJECT_NAME As String = "TradeBrief"

Public Function RunPython(command As String)
    Dim file As Integer
    file = FreeFile
    Open "@TOLD@" For Output As #file
    Print #file, command
    Close #file
    Shell "@STARTER@", 0, "", True
End Function
