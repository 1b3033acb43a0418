# Answers from a table, and the form for partners who can't install anything (crates/core/src/combine/table, crates/report/src/form.rs).

## The form.

table-form-title = { $questionnaire }: form
table-form-sheet = Statements
table-form-lists = Data
table-form-number = No.
table-form-statement = Statement
table-form-answer = Your answer
table-form-note = Note
table-form-municipality = Municipality: { $municipality }
table-form-municipality-date = Municipality: { $municipality }, { $date }
table-form-how = Choose an answer from the list for each statement. You may add a note, but you do not have to. If you do not know, choose 'I don't know'. Save the file and send it back.
table-form-unnamed = This form is without names. Do not write any names in your notes.
table-form-organisation = Organisation
table-form-role = Role
table-form-name = Name (optional)
table-form-role-choose = Choose a role from the list.
table-form-choose-title = Choose from the list
table-form-choose = Choose an answer from the list, or leave the cell empty.
table-form-page = Page { $page } of { $pages }

## What is wrong with a table as a whole.

table-error-empty = This file is empty.
table-error-too-large = This file is too large. A table can be at most { $megabytes } MB.
table-error-too-many-cells = This table is too large. The maximum is { $rows } rows and { $columns } columns.
table-error-locked-or-old = This file has a password, or it is an old .xls file.
table-error-no-table = This file is not a table. This program reads CSV, XLSX and ODS.
table-error-damaged = This file is damaged.
table-error-open-quote = On line { $line } a cell begins with a quotation mark that is not closed properly. Because of this, the lines run into each other.
table-advice-other-file = Choose another file, or download the answers again.
table-advice-close-quote = Download the answers again, if possible as .xlsx. Or open the file in Notepad and close the quotation mark.
table-advice-save-xlsx = Open it in Excel or LibreOffice and save it as .xlsx, without a password.
table-advice-smaller = Remove rows and columns that you do not need.

## What is wrong in a cell.

table-place = Row { $row }, column { $column } ({ $what }): { $problem }
table-place-bare = Row { $row }, column { $column }: { $problem }
table-fault-no-statements = No column matches a statement of this questionnaire.
table-fault-not-an-answer = '{ $value }' is not an answer. Use 1 to 5, { $labels }, or an empty cell.
table-fault-text-too-long = the text is longer than { $limit } characters.
table-fault-same-respondent = respondent '{ $value }' is already in row { $row }.

## The overview of many sessions (crates/report/src/overview.rs).

table-overview-title = Overview of sessions
table-overview-sheet = Overview
table-overview-municipality = Municipality
table-overview-code = CBS code
table-overview-date = Date
table-overview-way = Method
table-overview-respondents = Partners
table-overview-answered = Answered
table-overview-of = Statements
table-overview-total = Total
table-overview-band = Verdict
table-overview-provisional = Provisional
table-overview-yes = yes
table-overview-file = File

## Which column of a table is what, in the window.

columns-title = The columns of { $file }
columns-rows =
    { $rows ->
        [one] There is { $number } row with answers.
       *[other] There are { $number } rows with answers.
    }
columns-found = Recognised: { $found } of the { $total } statements.
columns-unused = Not used: column { $columns }.
columns-show = View or change the columns
columns-show-of = View or change the columns of { $file }
columns-column = Column { $letters }: { $title }
columns-values = First answers: { $values }
columns-personal = Never used: this column says who gave the answers.
columns-use-none = Do not use
columns-use-respondent = Number of the respondent
columns-use-moment = When it was filled in
columns-use-statement = Answer to { $statement }
columns-use-note = Note on { $statement }
columns-left-alone = Not read: { $files }. This is not a form of this program. If it is a table with answers, choose the file itself.
columns-place = { $file }, row { $row }
