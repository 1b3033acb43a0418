# What a report says.

## What it is called

report-no-municipality = municipality not filled in
report-title = Kansrijke Start self-assessment: { $municipality }
report-example = Example: { $title }
report-no-date = date not filled in
report-one-person = filled in by one person
report-description = Outcome of a self-assessment of the approach to Kansrijke Start ({ $municipality }).

## The first page

report-what-one = This is a self-assessment: one person gave scores from { $low } to { $high } to statements about the approach to Kansrijke Start in the municipality. It is not representative research.
report-what-partners =
    { $n ->
        [one] This is a self-assessment: { $partners } gave scores from { $low } to { $high } to statements about the approach to Kansrijke Start in the municipality. It is not representative research.
       *[other] This is a self-assessment: { $partners } gave scores from { $low } to { $high } to statements about the approach to Kansrijke Start in the municipality. It is not representative research.
    }
report-what-room = This is a self-assessment: a group together gave scores from { $low } to { $high } to statements about the approach to Kansrijke Start in the municipality. It is not representative research.
report-total = The average result is { $value } on a scale from { $low } to { $high }. The verdict is: { $band }.
report-verdicts =
    { $n ->
        [one] The verdict on { $of } statement: { $list }.
       *[other] The verdicts on the { $of } statements: { $list }.
    }
report-unscored =
    { $n ->
        [one] { $count } statement has no score.
       *[other] { $count } statements have no score.
    }
report-words = The median is the middle answer. Low is a 1 or a 2, high is a 4 or a 5.
report-strong = What goes well
report-weak = What can be better
report-differences = Where the answers differ most
report-changed = What changed most since the previous measurement
report-changed-since = What changed most since { $date }
report-unknown = What is not known yet
report-actions = What was agreed
report-decision = What we ask you to decide
report-no-scores = There are no scores yet.
report-of-statement = (statement { $number }): { $what }
report-value-agreed = { $value }, agreed together
report-value-divided = { $value } (divided)
report-divided = divided, { $counts }
report-no-differences = For every statement, the answers are close together.
report-too-few = There are too few answers to show differences.
report-from-to = from { $before } to { $after }
report-more-changed =
    { $n ->
        [one] And { $count } more statement that clearly changed
       *[other] And { $count } more statements that clearly changed
    }
report-more-unknown = And { $count } more with '{ $what }'
report-open =
    { $n ->
        [one] { $count } statement has no answer yet.
       *[other] { $count } statements have no answer yet.
    }
report-all-known = Every statement has an answer, and 'I don't know' was never chosen.
report-plan-left-out = The plan is not in this report.
report-no-actions = No actions have been agreed yet.
report-actions-over = All actions are done or no longer needed.
report-more-actions =
    { $n ->
        [one] And { $count } more action, in the chapter 'Plan'
       *[other] And { $count } more actions, in the chapter 'Plan'
    }
report-decide-fill = Have the statements filled in first. Then there is something to discuss.
report-decide-complete = Have the open statements filled in too. Until then, this picture is provisional.
report-decide-discuss =
    { $n ->
        [one] Let the partners first talk about the statement that divides them.
       *[other] Let the partners first talk about the { $count } statements that divide them.
    }
report-decide-without-plan = Discuss with the partners what can be better, and choose what comes first.
report-decide-choose = Choose at most { $most } focus points together with the partners. Agree who does what, and when it must be done.
report-decide-focus =
    { $n ->
        [one] Approve the focus point: { $list }.
       *[other] Approve the focus points: { $list }.
    }
report-decide-agree = Agree for each focus point who does what, and when it must be done.
report-decide-actions =
    { $n ->
        [one] Approve the action that was agreed.
       *[other] Approve the actions that were agreed.
    }
report-decide-owners =
    { $n ->
        [one] Choose an owner for { $count } action that has none.
       *[other] Choose an owner for { $count } actions that have none.
    }
report-again = Have this measured again in a year, to see what has changed.
report-again-in = Have this measured again in { $month }, to see what has changed.

## The picture in figures

report-overview = The picture by section and theme
report-nothing-to-show = There are no scores yet. As soon as there are scores, you will see charts here.
report-values = The value of each statement
report-values-caption = For each theme its value, and the number and value of each statement
report-column-theme = Theme
report-column-value = Value
report-column-numbers = Statement: value
report-column-change = Since last time
report-number-and-value = { $number }: { $value }
report-withheld = too few answers

## The statements

report-scored-of =
    { $n ->
        [one] { $scored } of the { $of } statements has a score.
       *[other] { $scored } of the { $of } statements have a score.
    }
report-mean = Average: { $value }
report-statements-from-to = Statements { $first } to { $last }
report-statements-of = Statements for the theme { $theme }
report-column-number = No.
report-column-scores = Scores
report-notes-of = Notes on { $theme }
report-note-together = noted together
report-note-partner = a partner
report-quote = quote
report-said = , { $by }: { $words }

## Partners, change, priorities

report-partners = Partners side by side
report-change = Change since the previous measurement
report-change-since = Change since { $date }
report-comparable = Also in the previous measurement, with the same meaning: { $comparable } of the { $of } statements. Only these are compared.
report-change-not-comparable = No statement is in both measurements.
report-change-no-values = Only statements with a score in both measurements can be compared.
report-change-caption = Each statement with a different value than last time
report-priorities = What people find most important
report-priorities-caption = All statements with dots, most dots first

## What can be done

report-talk-first = Discuss first: questions to start with
report-advice-weak = For the weakest statements
report-advice-caption = For each statement a question, first steps and what can help

## The plan

report-no-plan = No plan has been made yet.
report-focus = Focus points
report-actions-caption = The actions: first what is still to be done, by date
report-column-action = What
report-column-who = Who
report-column-due = By
report-column-status = Status
report-column-about = Statement
report-action-notes = Notes on the actions

## Who took part

report-people = Who took part?
report-way-one = One person filled in the statements.
report-way-apart = Each partner first filled in the statements separately.
report-way-together = The group filled in the statements together.
report-people-caption = Who was asked to take part
report-column-name = Name
report-column-count = Number
report-no-role = role not filled in

## National figures and sources

report-national = National figures
report-national-caption = National figures for statements that are not a strength
report-column-what = What was counted
report-column-figure = Figure
report-column-year = Year
report-column-at = For statement
report-column-source = Source
report-source = Source { $number }
report-sources-figures = For the national figures
report-sources-aids = For what can help
report-source-line = { $publisher }, { $title } ({ $year })
report-source-without-publisher = { $title } ({ $year })
report-checked = (viewed in { $year })

## How it was made

report-method = How was this made?
report-self-assessment = This is a self-assessment, not representative research: the report shows how the participants see it themselves.
report-not-official = This report does not come from the national government, RIVM or Pharos, and they have not checked it.
report-method-scores = The scores
report-method-values = Averages and verdicts
report-method-group = Answers of a group
report-method-this = About this report
report-question = The question for each statement was: '{ $question }' The scores are { $scale }.
report-and-others = { $scored } The others have: { $list }.
report-not-answered = no answer yet
report-rule-divided = Divided: about a third or more chose low (1 or 2) and about a third or more chose high (4 or 5). Then 'discuss first' takes the place of a verdict.
report-rule-united = United: well over two thirds of the scores are on one number or on two numbers next to each other. Mixed is everything in between.
report-rule-origin = These counting rules come from the RAND/UCLA method, which was made for a scale of 9 points. The step to 5 points and the limit for more than 16 scores are our own changes.
report-rule-order = The order from most to least divided follows the measure by Van der Eijk (2001).
report-is-example = This is an example with made-up answers.
report-unnamed = The answers are without names: they do not show who answered what. But colleagues can sometimes guess.
report-withheld-why =
    { $n ->
        [one] { $count } statement has fewer than { $fewest } answers. Those answers are not shown, because people could guess who answered what.
       *[other] { $count } statements have fewer than { $fewest } answers. Those answers are not shown, because people could guess who answered what.
    }
report-strays =
    { $n ->
        [one] { $count } answer belongs to a statement that is not in this questionnaire. It does not count.
       *[other] { $count } answers belong to statements that are not in this questionnaire. They do not count.
    }
report-part-names = names
report-part-organisations = organisations
report-part-notes = notes
report-part-quotes = quotes
report-part-plan = the plan
report-part-rest-of-plan = the rest of the plan
report-part-answers = the answers of each separate partner
report-left-out = The person who made this report chose to leave out: { $list }.
report-names-in-words = The program does not remove names that people wrote in a text themselves.
report-versions = Questionnaire: { $title }, version { $version }. Made with { $program }, version { $program-version }.
