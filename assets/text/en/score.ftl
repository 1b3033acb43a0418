# Verbs, scoring, check and results.

## Verbs

verb-new-session = Start a new session
verb-open-session = Open a session
verb-open-questionnaire = Use another questionnaire
verb-save-elsewhere = Save somewhere else
verb-choose-folder = Choose another folder
verb-answer = Give score { $score }
verb-dont-know = Answer 'I don't know'
verb-not-applicable = Answer 'Not applicable'
verb-clear-answer = Clear the answer
verb-flag = Discuss later
verb-guidance = What do we mean?
verb-next = Next statement
verb-previous = Previous statement
verb-next-open = Next open statement
verb-go-to = Go to a statement
verb-find = Search the statements
verb-list-view = List per section
verb-one-view = One statement per screen
verb-undo = Undo
verb-redo = Redo
verb-save = Save (automatic)
verb-finish = Finish the session
verb-reopen = Set back to 'not finished'
verb-help = Help
verb-zoom-in = Everything larger
verb-zoom-out = Everything smaller
verb-zoom-reset = Normal size
keys-or = {" or "}
key-page-down = PgDn
key-page-up = PgUp
key-enter = Enter
key-delete = Delete
key-dont-know = W
key-not-applicable = N

## Score

statement-of = Statement { $number } of { $total }
progress = Statement { $number } of { $total }, section { $section } of { $sections }, { $open } open
section-and-theme = { $section } · { $theme }
section-number = { $number }. { $title }
statement-numbered = { $number }. { $text }
state-scored = { $score } { $label }
state-open = Open
note-label = Note or evidence
guidance-title = What do we mean?
guidance-one = A 1 ({ $label }) means
guidance-five = A 5 ({ $label }) means
guidance-figures =
    { $count ->
        [one] National figure
       *[other] National figures
    }
guidance-figure = { $title }: { $figure } ({ $year })
guidance-figures-are-national = A national figure says nothing about your municipality. It is meant as background.
year-unknown = year unknown
source-line = Source: { $publisher }, { $title }
to-check = Check your answers
to-section = To section { $number }: { $title }
scale-legend = { $labels } · W { $unknown } · N { $not-applicable }
list-details = Explanation and note
list-details-of = Explanation and note for statement { $number }
jump-list-title = Statements
jump-list-button = List of statements
jump-list-count = { $found } of { $total } statements
jump-list-empty = No statement matches this.
jump-list-row = Statement { $number }: { $title }
filter-label = Show
filter-all = All statements
filter-open = No answer yet
filter-dont-know = I don't know
filter-low = Low score
filter-noted = With a note
filter-flagged = Discuss later
search-label = Search by word or number

## Check

check-title = Check your answers
check-counts = Scored: { $scored } of { $total } statements. 'I don't know': { $unknown }. 'Not applicable': { $not-applicable }. No answer yet: { $open }.
check-list = { $title } ({ $count })
check-open = No answer yet
check-open-none = All statements have an answer.
check-dont-know = I don't know
check-dont-know-none = You did not choose 'I don't know' anywhere.
check-flagged = Discuss later
check-flagged-none = You have not marked any statements.
check-finish = Finish
check-finish-complete = Everything is answered. You can finish the session. You can still make changes later.
check-finish-open = You can also finish while there are open statements. You can still make changes later.
check-finished = This session was finished on { $moment }.
to-results = To the results
to-results-without-finishing = See the results so far

## Results

results-title = Results
results-title-of = Results of { $municipality }
results-empty = There are no scores yet. As soon as you score a statement, you will see the results here.
results-empty-begin = Start scoring
results-partial-continue = Continue with the open statements
results-tables = Show as table
results-back = Back to the overview
results-to-statement = Go to this statement
results-to-theme = See the theme { $theme }
value-and-band = { $value }, { $band }
rule-title = How the words are chosen
rule-from = { $band }: { $from } or higher
rule-weak = { $band }: lower than { $from }
rule-mean = The value of a theme, a section or the whole is the average of the scored statements. The number of statements is always shown with it.
rule-states = 'I don't know', 'Not applicable' and open statements never count as a score. They are not a 0 and not a 3.
rule-range = The thin line at a bar shows where the average could end up: on the left if all open and unknown statements get a 1, on the right if they get a 5.
rule-provisional = Provisional: less than two thirds of the statements that apply have a score.
rule-tipping = Tips: if one score were one point different, another word would apply.

## The parts of the results

part-overview = Overview
part-themes = Themes
part-radar = Spider chart
part-statements = Statements
part-distribution = Distribution
part-partners = Partners
part-change = Change
part-priorities = Priorities
filter-divided = Divided
findings-title = What stands out
figure-copy = Copy this chart
figure-save = Save as image
figure-copied = The chart was sent to the clipboard. You can paste it in Word, PowerPoint or an email. Does that not work? Then choose 'Save as image'.
file-saved = Saved: { $path }
file-save-failed = The file was not saved. { $reason }
figure-not-made = The chart could not be made. Try again. Does it fail again? Then save it as SVG: choose a name that ends in .svg.
kind-picture = Image (PNG or SVG)
order-label = Order
order-value = Lowest first
order-agreement = Most divided first
order-questionnaire = Order of the questionnaire
results-unscored = Without a score
results-count = { $found } of { $total } statements
results-none-found = No statement matches this. Choose another filter or search for another word.
results-partner-notes = Notes from partners
results-partner-note = { $name }: { $note }
# The end of the name of a file. $kind is the id of a figure.
figure-file =
    { $kind ->
        [sections] sections
        [themes] themes
        [strengths] strong-and-weak
        [radar] spider-chart
        [distribution] distribution
        [dots] statement
        [heatmap] partners
        [change] change
        [trend] measurements
        [beside] my-scores
       *[priority] priorities
    }
discuss-first = discuss first
results-every-change = Show all statements

## What can be done about it

advice-title = What can you do?
advice-talk = Start with this question
advice-steps = First steps
advice-instruments = This can help
advice-is-advice = These are ideas, not duties. Together you choose what suits your municipality.
advice-instrument = { $name } ({ $owner })
advice-instrument-what = { $name }: { $what }
advice-checked = { $url } (viewed in { $year })
advice-copy-link = Copy the address
advice-copy-link-of = Copy the address of { $name }
address-copied = The address was sent to the clipboard. Paste it in your browser.
indicator-wish =
    { $wish ->
        [up] Higher is better
       *[down] Lower is better
    }
guidance-newest =
    { $count ->
        [one] This is the newest figure we know of, checked in { $year }.
       *[other] These are the newest figures we know of, checked in { $year }.
    }
guidance-newest-undated =
    { $count ->
        [one] This is the newest figure in the questionnaire.
       *[other] These are the newest figures in the questionnaire.
    }
rule-discuss = Discuss first: the group is divided
rule-mean-group = The value of a statement is the median: the middle answer. The value of a theme, a section or the whole is the average of those medians. The number of statements is always shown with it.
rule-words = United, mixed or divided is only shown with 8 scores or more. With fewer than 5 scores, only the answers are shown, without a word for the spread.
score-agreed = This is the score you agree on together. What partners filled in themselves is shown under Results.

## Hints for who is here for the first time.
hint-saving = You do not have to save anything: it happens by itself with every answer.
hint-keys = Quicker with keys: 1 to 5 is a score, W is 'I don't know', Enter goes on.
hint-figures = Click on a sentence, a bar or a statement to see what is behind it.
hint-gone = Got it
hint-gone-name = Got it, do not show this again: { $hint }
