# Reports in the window: choosing, making, and opening one again.

## No session comes out of a PDF

error-pdf-no-session = There is no session of this program in { $path }.
error-pdf-encrypted = { $path } is protected with a password.
error-pdf-damaged = { $path } is not a PDF, or it is damaged.
error-pdf-too-large = What is in { $path } is too large for a session.
error-pdf-ask-sender = Choose a report that was made with this program. Or ask the maker for the session file.
error-pdf-without-password = Ask the maker for a report without a password.

## The session in a report was opened

pdf-opened-new = This session comes from the report { $pdf }. You can now find the session in { $path }. The report itself does not change.
pdf-opened-already = The session from the report { $pdf } was already on this computer. This is the file { $path }.
pdf-opened-beside = This session comes from the report { $pdf }. Another version of this session is already on this computer. That version stays as it is. What was in the report is now a separate session in { $path }.

## The page where reports are made

verb-report = Make a report
report-page-title = Report
report-intro = Make a file to read, share or keep. The session itself does not change.
report-kind = What kind of file?
report-pdf = PDF
report-pdf-hint = To read, email and print. The session is inside it: this program can open the report again.
report-docx = Word
report-docx-hint = To change the text yourself.
report-xlsx = Excel
report-xlsx-hint = The figures with charts, to calculate with.
report-csv = CSV
report-csv-hint = Only the figures, for another program.
report-json = Session file (JSON)
report-json-hint = The session itself, to open in this program.
report-zip = All in one ZIP
report-zip-hint = All these files together, and each chart separately.
report-how-much = How much?
report-whole = Whole report
report-whole-hint = First the main points, then all sections and statements.
report-summary = Summary
report-summary-hint = Only the main points, on a few pages.
report-include = What may be in it?
report-names = Names and organisations
report-notes = Notes and quotes
report-plan = The plan
report-summary-rules-out = A summary never contains names or notes. From the plan, it contains the focus points and at most three actions.
report-names-unnamed = This measurement is without names. So there will be no names in the report.
report-hidden = Votes and dots that are still hidden are not put in the report.
report-page-withheld =
    { $count ->
        [one] { $number } statement has fewer than five answers. Those answers are not put in the report.
       *[other] { $number } statements have fewer than five answers. Those answers are not put in the report.
    }
report-free-text = The program does not remove names from notes or actions. Check the report before you share it.
report-logo = Logo
report-logo-hint = The logo of your municipality appears on the first page of PDF and Word files. The logo file is a PNG or JPEG.
report-logo-is = Chosen: { $name }
report-logo-choose = Choose a logo
report-logo-other = Choose another logo
report-logo-remove = Remove the logo
report-without-logo = { $why } Until this is solved, there will be no logo in the report.
report-logo-left-out = The logo is not in it. { $why }
logo-too-many-bytes = The logo is larger than 2 MB. Save a smaller version with a drawing program.
logo-other-format = The chosen logo is not a PNG or a JPEG. Save it as one of these two.
logo-too-many-pixels = The logo is { $width } by { $height } pixels. It may be at most { $most } by { $most }. Save a smaller version.
logo-damaged = The logo is damaged. Open it in a drawing program and save it again.
report-make = Make the report
report-make-beside = Make it in the folder of the session
report-making = The report is being made.
report-saving = The report is being saved.
report-progress = Progress
report-steps = { $done } of { $total } steps
report-stop = Stop
report-stopped = Stopped. Nothing was saved.
report-busy = A file is already being made. Wait until it is ready, or go to 'Report' and choose 'Stop'.
report-saved = Report saved: { $name }
report-saved-in = Report saved: { $name } in the folder { $folder }
report-failed = The file could not be made and nothing was saved. This is an error in the program. Choose another kind of file, and report this error.
report-failed-read-back = The file could not be read properly after it was made. So nothing was saved. Choose another kind of file, and report this error.
file-show = Show in folder
file-not-shown = The program cannot open the folder. The file is in { $folder }.
report-paper = On paper
report-paper-hint = Empty forms to print. They contain no answers.
report-sheet = Score sheet on paper (PDF)
report-card = Facilitator's card (PDF)
kind-document = Document
kind-logo = Logo (PNG or JPEG)

## The ends of names of files

report-file = report
report-file-summary = summary
report-file-without-names = report-without-names
sheet-file = score-sheet
card-file = facilitator-card
