# The window: bar, start, context, settings, about, dialogs.

## The bar

tab-start = Start
tab-context = Details
tab-score = Fill in
tab-check = Check
tab-results = Results
tab-about = About
dismiss = Close this message
back = Back
saved-at = Saved at { $time }
saved-all = Everything is saved
saved-not-yet = No file yet
saved-not = Not saved
saved-read-only = Read only
saving = Saving
moment-words = { $date } at { $time }
save-is-automatic = Everything is already saved. The program saves each answer straight away.
save-failed-safe = { $reason } Your answers are still on this computer. The program keeps trying.
save-failed = { $reason } The last change is not saved yet. Do not close the program. It keeps trying.
closed-without-file = { $reason } The last answers are on this computer. They come back when you open this session again.
undone = The last change has been undone.
redone = The change has been made again.

## Start

start-what = With { $count } statements you see where your municipality and its partners are strong in Kansrijke Start, and where things can be better.
start-time = Filling in takes about 20 minutes.
start-stop = You can stop at any time and continue later.
start-dont-know = You do not have to know everything. You can choose 'I don't know'.
start-local = Your answers stay on this computer. The program does not use the internet.
start-drop = You can also drag a file onto this window.
start-questionnaire = Questionnaire
start-questionnaire-usual = Use the program's questionnaire again
start-questionnaire-now = New sessions use: { $title }, version { $version }.
questionnaire-loaded = The questionnaire '{ $title }', version { $version }, has been loaded. New sessions use this questionnaire.
recent-title = Continue with a session
recent-none = You have not opened a session here yet. Start with a new session.
example-what = Would you like to look around first? Open an example: a municipality that does not exist, with twelve partners and two measurements.
example-open = Look at an example
recent-continue = Continue
recent-view = View
recent-copy = Make a copy
recent-rename = Change title
recent-wipe = Delete
in-folder-title = More sessions in your folder
in-folder-what =
    { $count ->
        [one] The folder { $folder } holds one more session.
       *[other] The folder { $folder } holds { $number } more sessions. The last changed is at the top.
    }
in-folder-updated = changed on { $day }
in-folder-more = Show more ({ $count } left)
in-folder-left =
    { $count ->
        [one] The folder holds one more file that is not shown here. Choose 'Open a session' to open it.
       *[other] The folder holds { $number } more files that are not shown here. Choose 'Open a session' to open one.
    }
sessions-folder-is = New sessions go into the folder { $folder }
session-name = { $municipality }: { $title }
session-unnamed = Session without a name
progress-answered = { $answered } of { $total } statements answered
progress-finished = finished
progress-place = you were at statement { $number }
welcome-back = Welcome back. You were at statement { $number }.
moved = The session is now in { $path }
copied = The copy is in { $path }
wiped = The session has been deleted: the file, the working copy and the backup copies.
wiped-left = These files may still contain answers from this session: { $files }
open-failed = '{ $name }' was not opened. { $reason }
read-only = This session is already open in another window. Here you can only look.
conflict = Another program has changed '{ $theirs }'. That file was left as it is. Your answers are now in '{ $ours }'.
recovered-working-copy = The last answers from { $moment } have been recovered. They were not in the file yet.
recovered-other-version = There is another version of this session on this computer, from { $moment }. { $kept }
recovered-other-kept = It has been kept as a backup copy.
recovered-damaged-kept = The damaged file has been kept as '{ $name }'.
recovered-damaged = { $reason } { $kept } You now see the answers from { $moment }, which were on this computer.
recovered-without-file = { $reason } You see the answers from { $moment }, which were on this computer.
recovered-torn = The program stopped suddenly last time. Check your last answer.
recovered-backup = The backup copy from { $moment } has been restored. What was open has also been kept.

## Context

context-title = Details of this session
context-optional = Nothing is required. You can change everything later.
context-municipality = Municipality
context-date = Date of the measurement
context-date-hint = Day, month and year, for example 21/11/2026
context-date-fault = This is not a date. Write day, month and year, for example 21/11/2026.
context-session-title = Title
context-session-title-hint = Your own name for this session, for example 'Kansrijke Start coalition'
context-way = How will you fill this in?
way-alone = Alone
way-alone-hint = You fill in the statements yourself.
way-together = Together
way-together-hint = You discuss the statements with a group and choose a score together.
way-alone-then-together = First alone, then together
way-alone-then-together-hint = Partners first fill in a file of their own. Then you discuss the results together.
context-anonymity = With or without names?
anonymity-named = With the organisation's name
anonymity-named-hint = You can see which organisation gave which answer.
anonymity-unnamed = Without names
anonymity-unnamed-hint = The file does not record who gave which answer. Colleagues can sometimes guess.
participants-title = Who is taking part?
participants-optional = List the organisations you have asked. You may leave this empty.
participants-add = Add a participant
participant-number = Participant { $number }
participant-organisation = Organisation
participant-group = Participant { $number }
participant-role = Role
participant-no-role = Choose a role
participant-name = Name (optional)
participant-absent = Was not present
participant-remove = Remove
participant-remove-number = Remove participant { $number }
context-begin = Start filling in
context-continue = Continue filling in
context-file = Where is this file?
context-file-is = This session is in { $path }
context-file-will-be = The file goes into the folder { $folder }

## Settings

settings-title = Settings
settings-theme = Colours
theme-system = Same as this computer
theme-light = Light
theme-dark = Dark
settings-size = Size of text and buttons
settings-size-keys = Press Ctrl and + to make everything larger, Ctrl and - to make it smaller.
percent = { $percent }%
settings-scoring = Filling in
settings-auto-advance = After an answer, go to the next statement automatically
settings-auto-advance-hint = When this is off, press Enter or use the button to go on.
settings-single-keys = Answer with one key
settings-single-keys-hint = The keys 1 to 5, W ('I don't know') and N ('Not applicable') then give an answer anywhere. Turn this off if you use speech control.
settings-folder = Folder for new sessions
settings-folder-default = Use the usual folder again
settings-data-folder = Working copies, backup copies and these settings are in { $folder }

## About

about-title = About this program
about-version = { $name }, version { $version }
about-drawn-with = The window is drawn with { $what }.
about-drawn-in-software = OpenGL, without a graphics card
about-what = What it is
about-what-text = A tool for municipalities and local coalitions. You score statements about how you work on Kansrijke Start. Then you see where you are strong and where things can be better. It is a self-assessment: the result is your own view, not research.
about-what-not = What it is not
about-what-not-text = This is not the official tool. The statements of the original tool are not public. All statements and explanations in this program were written for it, based on public sources. The Dutch government, RIVM and Pharos are not involved in this program.
about-privacy = Your data
about-privacy-text = Everything stays on this computer. The program does not connect to the internet and does not send anything. You choose who gets a file.
about-licences = Licences
about-licence-program = Program: EUPL-1.2 (European Union Public Licence).
about-licence-texts = Texts of the questionnaire: CC BY 4.0 (Creative Commons Attribution).
about-licence-others = Also included: Ubuntu Light (Ubuntu Font Licence), Noto Emoji (SIL OFL 1.1), emoji-icon-font (MIT) and Rust libraries with free licences.
about-licence-font = Font: Atkinson Hyperlegible Next, SIL Open Font License 1.1. For other scripts in a PDF: DejaVu Sans, with its own free licence.
about-terms = Word list
term-line = { $term }: { $means }
about-sources = Sources
about-sources-hint = The program does not open links. You can select and copy an address.
source-with-id = { $id }: { $title }

## Dialogs

dialog-close = Close
dialog-cancel = Cancel
dialog-waiting = Choose a file or folder
dialog-waiting-hint = Another window is open for you to choose in. If you do not see it, look behind this window.
rename-title = Give this session another title
rename-do = Save the title
wipe-title = Do you want to delete this session?
wipe-question = You are about to delete: { $name }
wipe-what = The file { $path }, the working copy and all backup copies on this computer will be deleted. This cannot be undone.
wipe-keep = Keep the session
wipe-do = Delete the session
path-why = No window to choose from can open here. Type the full path.
path-label = Path
path-do = Use this path
kind-session = Session
kind-questionnaire = Questionnaire
go-to-label = Number (1 to { $total }) or words from the statement
go-to-hint = Press Enter for the first match.
help-title = Help
help-keys = Keys
help-intro = You can do everything with the keyboard.
help-single-keys-off = Answering with one key is turned off in the settings. The keys now work only when you have moved to the answers with Tab.
help-key = { $keys }: { $name }
help-arrows = Arrow keys, Home and End: choose between the answers.
help-tab = Tab and Shift+Tab: go to the next or previous part of the screen.

## Backups, and two versions side by side

backups-title = Backup copies
backups-intro = The program makes backup copies on this computer. If you restore one, what is open now is kept too.
backups-loading = Looking for backup copies
backups-none = There are no backup copies of this session yet.
backup-opened = made when the session was opened
backup-work = made during the work
backup-closed = made when the session was closed
backup-replaced = kept before something else replaced it
backup-facts = { $progress }, { $reason }
backup-restore = Restore this one
backup-restore-of = Restore the backup copy from { $moment }
context-backups = View the backup copies
compare-title = Two versions side by side
compare-count = Number of statements that differ: { $count }. What you do not replace stays as it is here.
compare-done = Finish comparing
compare-here = Here
compare-take = Use the other version
compare-take-of = Use the other version of statement { $number }
compare-show = View the differences
compare-waiting = There are two versions of this session.
unsafe-title = The last answers are not saved yet
unsafe-what = { $reason } If you leave now, the last answers will be lost. Save the session in another folder first.
unsafe-stay = Stay in this session
unsafe-leave = Leave without saving
created-locally = The folder you chose cannot be reached. This session is now on this computer in { $path }
compare-conflict = Another program has changed '{ $name }'.
compare-conflict-name = In the other file
compare-offered = There was another version on this computer, from { $moment }.
compare-offered-name = In the version on this computer
compare-recovered = The answers from { $moment } have been recovered.
compare-recovered-name = In the file
save-other-folder = Save in another folder
crashed = The program stopped unexpectedly last time. Your answers have been kept. A crash report without answers or names is in { $path }

## Language.

settings-language = Language
settings-language-hint = The questionnaire and the reports are then in this language too. Nothing changes in your files.

## There is no window. Shown by the system, on Windows.

no-window = The window cannot open: this computer cannot draw it. Nothing has been lost. Ask your IT department for a newer driver of the graphics card, or to allow DirectX 12 (with WARP) or OpenGL 2.0.
