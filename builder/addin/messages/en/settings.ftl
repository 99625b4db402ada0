## Settings

settings-unreadable = { $file } cannot be read: { $why }. Write paths with / and texts in quotes.
settings-unknown = { $file }: there is no setting “{ $name }”. There are: { $known }.
settings-day = { $file }: as_of is a day, written without quotes: as_of = 2023-09-30
settings-text = { $file }: { $name } is a text in quotes
settings-list = { $file }: languages is a list of codes: languages = ["en", "ru"]
settings-period = { $file }: period is written like 2023, 2023-Q3, 2023-07 or 2023-01/2023-07: “{ $value }” is not
settings-path = { $file }: { $name } is a whole path, from the drive or / on: “{ $value }” is not

settings-form =
    # Settings of the Trade Brief tab. Take away the # before a line to use it; save; press the button again.
    # Paths are written with / on Windows too.

    # The folder with report.toml that buttons build when the open book is a built report, not a register.
    #report = "C:/Users/me/briefs/kazakhstan-uzbekistan"

    # Where built reports go. Without it: the folder "out" in the report's folder.
    #out = "C:/Users/me/briefs/out"

    # The period and the as-of date. Without them: as the report says.
    #period = "2023-01/2023-07"
    #as_of = 2023-09-30

    # The languages that are built when the ribbon says “as the report says”. Without it: those of the report.
    #languages = ["en", "ru"]

    # What changed compares with this published folder. Without it: with the brief before it in the same folder.
    #since = "C:/Users/me/briefs/out/kazakhstan-uzbekistan/2022"

    # Where New register makes its folder when the open book is not saved.
    #registers = "C:/Users/me/briefs"
