# The plan: what is worked on first, by whom, before when.
plan-title = Plan

## How far away a date is

due-today = today
due-tomorrow = tomorrow
due-days =
    { $n ->
        [one] { $count } day
       *[other] { $count } days
    }
due-weeks = { $count } weeks
due-months = { $count } months
due-years = { $count } years
due-late = { $distance } late
due-in = in { $distance }

## The page

plan-title-of = Plan for { $municipality }
plan-intro = Choose what you will work on, agree who does what, and check at the next measurement whether it worked.
plan-copy = Copy the plan as text
plan-to-actions = To the actions ({ $count })
plan-to-parked = To what is parked ({ $count })
plan-copied = The plan is on the clipboard. Paste it into an email or into minutes.
plan-named = { $button }: { $name }
plan-no-text = No text yet
plan-remove = Remove
plan-change = Change
plan-done-changing = Done

## Last time

plan-previous-title = Agreed last time
plan-previous-intro = This was not finished at the previous measurement. What you agreed then does not change.
plan-previous-intro-of = This was not finished at the measurement of { $date }. What you agreed then does not change.
plan-previous-answered = { $answered } of { $total } answered
plan-did-it-work = Has this been done?
plan-answer-done = Yes, done
plan-answer-busy = Partly, goes on
plan-answer-open = No, goes on
plan-answer-dropped = No longer needed
plan-not-asked = Not discussed yet
plan-how-it-went = How did it go? (optional)
plan-goes-on = Now one of the actions below. Choose a new date there.
plan-goes-on-open = Open this action
plan-statement-before = { $title } (statement from the previous measurement)
plan-note-then = Note from then: { $note }

## What to choose

plan-focus-title = What do we choose?
plan-focus-most = Choose at most { $most } focus points. Fewer is often better.
plan-focus-full = You have { $most } focus points. That is the most you can have. Remove one first if you want to choose something else.
plan-focus-none = You have not chosen anything yet. Choose a statement below, by hand or with dots.
plan-focus-none-here = Nothing has been chosen yet.
plan-focus-point = Focus point { $number }: statement { $name }
plan-focus-added = Statement { $statement } is now a focus point in the plan.
plan-why = Why do you choose this?
plan-up = Up
plan-down = Down
plan-by-hand = By hand
plan-with-dots = With dots
plan-focus-search = Search for a statement to choose
plan-search-hint = Type a number from 1 to { $total }, or a word. Enter chooses the first one that fits.
plan-choose = Choose
plan-suggestions = From the results
plan-suggestions-none = Nothing has a low score and the group is not divided on any statement. Search for a statement yourself.
plan-score-first = Fill in some statements first. Then you see here what has a low score or what you do not agree on. You can already search for a statement.
plan-reason-dots =
    { $n ->
        [one] { $count } dot
       *[other] { $count } dots
    }
plan-reason-divided = The group is divided
plan-reason-low = Score { $value }
plan-reason-talk-list = On the talk list

## Dots

plan-dots-how = Everyone has { $person } dots, and gives at most { $statement } of them to one statement. Have everyone write them on paper, so that nobody looks at someone else's. Type in each slip here.
plan-dots-nobody = Nobody has given dots yet.
plan-dots-hidden =
    { $n ->
        [one] { $count } person has given dots. The result stays hidden until you reveal it.
       *[other] { $count } people have given dots. The result stays hidden until you reveal it.
    }
plan-dots-counted =
    { $n ->
        [one] { $count } person has given dots.
       *[other] { $count } people have given dots.
    }
plan-dots-reveal = Reveal the result
plan-dots-hide = Hide the result again
plan-slip-new = New slip
plan-slip-earlier = View earlier slips
plan-slip-row = { $slip }: { $people }, { $dots }
plan-slip-people =
    { $n ->
        [one] { $count } person
       *[other] { $count } people
    }
plan-slip-correct = Correct
plan-slip-read-along = Others may read along. Anyone who looks at this screen will see where the dots on this slip went.
plan-slip-open = Show this slip
plan-slip-stays = Keep it closed
plan-slip = Slip { $number }
plan-slip-given = { $given } of { $of } dots given
plan-slip-search = Search for a statement for a dot
plan-slip-dot = Give a dot
plan-slip-next = Next slip
plan-slip-close = Close this slip
plan-slip-remove = Remove this slip
plan-people = Number of people
plan-people-hint = Do you only know how many dots something got? Then type how many people gave them.
plan-people-fault = Type a number, 1 or higher. There must be enough people for the dots on this slip.
plan-dot-less = One dot fewer for statement { $statement }
plan-dot-more = One dot more for statement { $statement }
plan-dots-of = Dots for statement { $statement }
plan-take-over-as = Turn the statements with the most dots into focus points:
plan-take-over-first =
    { $n ->
        [one] Choose the first
       *[other] Choose the first { $count }
    }

## Actions

plan-actions-title = What will we do?
plan-actions-none = There are no actions yet. Agree what will happen, who does it and when it must be done.
plan-actions-none-here = There are no actions yet.
plan-action-add = Add an action
plan-action-open = Change action
plan-action-remove = Remove this action
plan-only-open = Show only what is still to be done
plan-to-do = To do ({ $count })
plan-to-do-late = To do ({ $count }), of which { $late } late
plan-over = Done or no longer needed ({ $count })
plan-what = What will you do?
plan-role = Who: role
plan-role-none = No role yet
plan-name = Who: name (optional)
plan-role-and-name = { $role } ({ $name })
plan-no-owner = nobody yet
plan-due = When must it be done?
plan-due-fault = This is not a date. Write day, month and year, for example 01/03/2027.
plan-no-date = no date
plan-by = by { $date }
plan-by-in = by { $date }, { $away }
plan-status = How far along?
plan-status-of = How far along: { $what }
plan-status-open = Not started yet
plan-status-busy = Under way
plan-status-done = Done
plan-status-dropped = No longer needed
plan-note = Note
plan-about = About these statements
plan-about-none = No statement chosen yet.
plan-about-search = Search for a statement to link
plan-link = Link
plan-unlink = Unlink
plan-advice = This often helps
plan-advice-intro = Choose a focus point and add what fits. After that you can change the text.
plan-advice-none = Choose a focus point above to see here what often helps.
plan-advice-taken = In the plan
plan-take-over = Add
plan-use-instrument = See if this suits us: { $name }

## Parked

plan-parked-title = Parked
plan-parked-none = Does something come up that must wait? Put it here, with who will take it on and when.
plan-parked-add = Park a topic
plan-parked-open = Change parked topic
plan-parked-text = What is it about?
plan-parked-about = Came up with this statement
plan-parked-remove = Remove this topic

## From a statement in the results

plan-put = Put in the plan
plan-put-focus = Choose as focus point
plan-put-action = Make an action
plan-put-there = This statement is a focus point in the plan.
plan-put-go = To the plan

## The plan as text

plan-minutes-title = { $title }, { $date }
plan-minutes-focus = { $text } (statement { $number })
plan-minutes-why = Why: { $why }
plan-minutes-who = Who: { $who }.
plan-minutes-when = By: { $date }.
plan-minutes-status = Status: { $status }.
plan-minutes-about = About: { $statements }
plan-minutes-note = Note: { $note }
plan-minutes-answer = { $what }: { $answer }
