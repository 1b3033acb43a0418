# Words in the office formats of a report: DOCX, XLSX, CSV and the archive (crates/report/src/{docx,workbook,values,bundle}).

## The document.

report-data-logo = Logo of the municipality
report-data-table =
    { $n ->
        [one] Table with { $rows } row. The columns are: { $columns }.
       *[other] Table with { $rows } rows. The columns are: { $columns }.
    }
report-data-style-notice = Notice
report-data-style-figure-note = Text with chart
report-data-style-figure = Chart
report-data-style-table-text = Text in table
report-data-style-table-number = Number in table
report-data-style-table = Report table

## The archive.

report-data-readme-name = README.txt
report-data-readme-intro = This is in this file:
report-data-readme-care = Give these files only to people who may read them. What you left out when you exported is in none of these files.
report-data-readme-pdf = the report, to read and print. You can also open it in the Analysetool.
report-data-readme-docx = the report as text that you can change.
report-data-readme-xlsx = all figures, with charts.
report-data-readme-csv = the statements as a table, for another program.
report-data-readme-json = the session. Open this file with the Analysetool.
report-data-readme-figure = chart: { $title }
report-data-readme-other = attachment.

## Names of sheets, at most 31 characters.

report-data-sheet-guide = Guide
report-data-sheet-statements = Statements
report-data-sheet-themes = Themes
report-data-sheet-sections = Sections
report-data-sheet-spread = Distribution
report-data-sheet-partners = Partners
report-data-sheet-notes = Notes
report-data-sheet-change = Change
report-data-sheet-plan = Plan

## The guide: what is what.

report-data-title = { $questionnaire }: figures
report-data-title-example = Example. { $title }
report-data-column-subject = Subject
report-data-column-explanation = Explanation
report-data-guide-municipality = Municipality
report-data-guide-no-municipality = Not filled in
report-data-guide-date = Date
report-data-guide-way = How it was filled in
report-data-guide-questionnaire = Questionnaire
report-data-guide-questionnaire-version = { $title }, version { $version }
report-data-guide-question = The question
report-data-guide-example = Example
report-data-guide-example-why = This is an example with made-up answers.
report-data-guide-honest = What is this?
report-data-guide-honest-why = This is a self-assessment, not representative research. The figures show how the people who filled it in see it. Use them to start a conversation, not to compare municipalities.
report-data-guide-scale = The scale
report-data-scale-point = { $score } = { $label }
report-data-guide-sheet = Sheet { $sheet }
report-data-guide-statements = Each statement with its value and verdict.
report-data-guide-statements-group = Each statement with its value, its verdict and how many times each answer was given.
report-data-guide-themes = Each theme with its value and verdict, and two charts.
report-data-guide-sections = Each section with its value and verdict, and a chart. At the bottom, all statements together.
report-data-guide-spread = How often each answer was given, with a chart for each section.
report-data-guide-partners = The value of each theme for each partner.
report-data-guide-notes = What people wrote or said about the statements.
report-data-guide-change = What changed since the previous measurement.
report-data-guide-plan = The focus points, the actions and what is parked.
report-data-guide-value = Value
report-data-guide-value-one = For a statement, this is the score. For a theme or a section, this is the average of the statements with a score.
report-data-guide-value-group = For a statement, this is the median: put the scores in order, then this is the middle one. If nobody gave a score of their own, it is the score that was agreed together. For a theme or a section, this is the average of those values.
report-data-guide-band = Verdict
report-data-guide-range = Lowest and highest possible
report-data-guide-range-why = Where the value can still end up: if all open statements and all 'I don't know' become a { $low }, or a { $high }.
report-data-guide-provisional = Provisional
report-data-guide-empty = Empty cell
report-data-guide-empty-why = An empty cell is not a zero. It means that there is no score, or that the score may not be shown. 'I don't know' and 'not applicable' never count as a number.
report-data-guide-spread-words = Spread
report-data-guide-spread-words-why = United, mixed or divided is only shown with 8 or more scores. If the group is divided, the verdict is 'Discuss first'.
report-data-guide-unnamed = Without names
report-data-guide-unnamed-why = This file does not show who answered what. With fewer than 5 answers to a statement, no numbers are shown.
report-data-guide-withheld = Left out
report-data-guide-withheld-why =
    { $n ->
        [one] { $count } statement has too few answers to show.
       *[other] { $count } statements have too few answers to show.
    }
report-data-guide-care = Be careful when comparing
report-data-guide-comparable = { $comparable } of the { $of } statements can be compared with the previous measurement.

## Columns.

report-data-column-number = No.
report-data-column-id = Code
report-data-column-section = Section
report-data-column-short = Short
report-data-column-value = Value
report-data-column-scores = No. of scores
report-data-column-count = { $score } = { $label }
report-data-column-open = Open
report-data-column-not-asked = Not asked
report-data-column-how = How measured
report-data-column-agreed = Agreed together
report-data-column-dots = Dots
report-data-column-flagged = Discuss later
report-data-column-note = Note
report-data-column-provisional = Provisional
report-data-column-lowest-median = Lowest median
report-data-column-highest-median = Highest median
report-data-column-tips = Tips at statement
report-data-column-kind = Kind
report-data-column-from = From
report-data-column-answer = Answer
report-data-column-text = Text
report-data-column-level = Level
report-data-column-name = Name
report-data-column-what = What
report-data-column-why = Reason or note
report-data-column-who = Who: role
report-data-column-who-name = Who: name
report-data-column-due = By
report-data-column-status = Status
report-data-column-about = About statement

## Cells.

report-data-yes = yes
report-data-all = All statements
report-data-kind-note = Note
report-data-kind-note-group = Note by the group
report-data-kind-note-partner = Note by a partner
report-data-kind-quote = Said in the group
report-data-kind-focus = Focus point
report-data-kind-action = Action
report-data-kind-parked = Parked
report-data-remarks = { $first }. { $second }

## Charts.

report-data-chart-themes = Value for each theme
report-data-chart-sections = Value for each section
report-data-chart-radar = Spider chart of the themes
report-data-chart-axis = Scale from { $low } to { $high }
report-data-chart-axis-counts = Number of answers
report-data-chart-themes-alt = Bar chart of { $count } themes. { $finding }. The figures are in the table on this sheet.
report-data-chart-sections-alt = Bar chart of { $count } sections. { $finding }. The figures are in the table on this sheet.
report-data-chart-radar-alt = Spider chart of { $count } themes. { $finding }. The figures are in the table on this sheet.
report-data-chart-spread-alt = Stacked bars: how often each answer was given to the statements of { $section }. { $finding }. The figures are in the table on this sheet.

## Names of files in the archive: ASCII, no spaces.

report-data-figures-folder = charts
report-data-figure-nameless = chart
report-data-figure-sections = sections
report-data-figure-themes = themes
report-data-figure-statements = statements
