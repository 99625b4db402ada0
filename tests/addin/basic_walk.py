"""Run by the Python that has LibreOffice's UNO: opens the add-in and a book, and calls what it is told to.

Arguments: the program `soffice`, a folder to work in, the add-in, the book, and a JSON file: {"modules": {name: Basic text}, "calls": [[macro, argument…]…],
"formulas": [formula…], "for_cells": [module…]}. Prints JSON: {"calls": [answer…], "formulas": [[value, text]…], "modules": [name…]}.
"""

import json
import pathlib
import subprocess
import sys
import time

import uno

PATIENCE_SECONDS = 60


def main():
    program, folder, addin, book, job_file = sys.argv[1:]
    job = json.loads(pathlib.Path(job_file).read_text("utf-8"))
    pipe = f"tradebrief{time.time_ns()}"
    office = subprocess.Popen(
        [
            program,
            f"-env:UserInstallation={(pathlib.Path(folder) / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        desktop = connected(pipe)
        answer = walk(desktop, addin, book, job)
        print(json.dumps(answer))
        desktop.terminate()
    finally:
        try:
            office.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            office.kill()


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def walk(desktop, addin, book, job):
    run = [named("MacroExecutionMode", 4), named("Hidden", True)]
    excel = named("FilterName", "Calc MS Excel 2007 VBA XML")
    tool = desktop.loadComponentFromURL(uri(addin), "_blank", 0, (excel, *run))
    libraries = tool.BasicLibraries
    [name] = [name for name in libraries.getElementNames() if name != "Standard"]
    libraries.loadLibrary(name)
    ours = libraries.getByName(name)
    found = list(ours.getElementNames())
    # The last document opened is the active workbook.
    paper = desktop.loadComponentFromURL(uri(book), "_blank", 0, tuple(run))
    paper.BasicLibraries.VBACompatibilityMode = True
    own = paper.BasicLibraries.getByName("Standard")
    # Its #If blocks are more than LibreOffice's Basic knows, and it serves xlwings' module alone.
    ours.removeByName("Dictionary")
    for module, text in job["modules"].items():
        if ours.hasByName(module):
            ours.removeByName(module)
        if "Option ClassModule" in text:
            as_class(ours, module)
        ours.insertByName(module, text)
    # LibreOffice looks for a cell's function in the cell's own document.
    for module in job["for_cells"]:
        own.insertByName(module, ours.getByName(module))
    scripts = tool.getScriptProvider()
    calls = [called(scripts, name, *call) for call in job["calls"]]
    # LibreOffice takes a name before a bracket for the table of that name.
    for name in paper.DatabaseRanges.ElementNames:
        if name.lower() == "trade":
            paper.DatabaseRanges.removeByName(name)
    cell = paper.Sheets.getByIndex(0).getCellByPosition(50, 0)
    values = []
    for formula in job["formulas"]:
        cell.setFormula(formula)
        values.append([cell.getValue(), cell.getString()])
    for document in (paper, tool):
        document.close(True)
    return {"calls": calls, "formulas": values, "modules": found}


def as_class(library, module):
    kind = uno.createUnoStruct("com.sun.star.script.ModuleInfo")
    kind.ModuleType = 2
    library.insertModuleInfo(module, kind)


def called(scripts, library, macro, *arguments):
    script = scripts.getScript(f"vnd.sun.star.script:{library}.{macro}?language=Basic&location=document")
    return script.invoke(arguments, (), ())[0]


def named(name, value):
    made = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    made.Name, made.Value = name, value
    return made


def uri(path):
    return pathlib.Path(path).resolve().as_uri()


if __name__ == "__main__":
    main()
