# Measuring again, earlier measurements, the own picture beside the group's, and the talk list.

## A new measurement

years-new-measurement = New measurement from this
years-new-hint = A new measurement takes over the municipality, the title and the participants. This measurement goes with it, to compare with. Nothing is filled in yet, and this file does not change.
years-begun = This is a new measurement. The previous measurement goes with it, so that you can compare later. The old file does not change.
years-begun-after = This is a new measurement. The measurement of { $date } goes with it, so that you can compare later. The old file does not change.

## Choosing other measurements

years-add = Add an earlier measurement
years-not-read = '{ $name }' cannot be read. { $reason }
years-is-open = '{ $name }' is the measurement that is open now. Choose another file.
years-is-there = '{ $name }' is already there.
years-other-questionnaire = '{ $name }' was filled in with another questionnaire ({ $title }). Those statements cannot be compared.
years-too-many = There is no room for '{ $name }': you already compare { $most } measurements. Remove one first.
years-no-values = '{ $name }' has no scores to compare with yet.

## The part 'Change'

years-none-title = Compare with an earlier measurement
years-none = Here you see what changed since an earlier measurement. Choose the file of that measurement. Looking changes nothing in the files.
years-again-title = Measure again
years-list-title = You are comparing { $count } measurements
years-of = Measurement of { $date }
years-of-undated = Measurement without a date
years-open = open now
years-inside = is in this file
years-beside = only to look at
years-by-one = filled in by one person
years-by-room = filled in together
years-by-partners =
    { $n ->
        [one] { $count } partner
       *[other] { $count } partners
    }
years-first-and-last = From the first to the last measurement
years-remove = Remove
years-take-along = Save in this file
years-take-along-hint = If you save a measurement in this file, you also see the answers from then while you fill in.
years-take-out = Take out of this file
years-button-of = { $what }: { $measurement }
years-brings-names = This session is without names. A measurement with names can only be shown beside it, not saved in the file.

## Last time, right after scoring

last-time-dated = Last time ({ $date }): { $value }
last-time = Last time: { $value }
last-time-median = median { $value }
last-time-score = { $score } – { $label }
last-time-open = no answer
last-time-moved = { $last }. { $difference }
last-time-higher =
    { $n ->
        [one] Now { $points } higher.
       *[other] Now { $points } higher.
    }
last-time-lower =
    { $n ->
        [one] Now { $points } lower.
       *[other] Now { $points } lower.
    }
last-time-same = Now the same.
last-time-of = Statement { $number }. { $sentence }
last-time-note = Note from then: { $note }

## The own picture beside the group's

part-mirror = My view
mirror-title = My view beside our view
mirror-what = Did you fill in the statements alone first? Put your own answers beside those of the group. You will see where your view differs from the group's, with the largest difference first.
mirror-privacy = Your own file stays on this computer. It is not put in the file of the group. But anyone who looks at your screen can see your answers.
mirror-choose = Choose your own file
mirror-recent = Or choose a session that you filled in alone
mirror-recent-dated = { $name }, { $date }
mirror-shown = Your own file: { $name }
mirror-other = Choose another file
mirror-remove = Remove my view
mirror-every-gap = Show all statements
mirror-is-open = '{ $name }' is the file of the group itself. Choose the file that you filled in alone.
mirror-is-group = '{ $name }' is a file of a group. Choose the file that you filled in alone.
mirror-other-questionnaire = '{ $name }' was filled in with another questionnaire ({ $title }). Those answers do not match those of the group.
mirror-no-values = '{ $name }' has no scores yet to put beside those of the group.

## The talk list

part-talk = Talk list
talk-title = The conversation starts here
talk-title-of = Talk list for { $municipality }
talk-intro-group = First where the group is divided, then the lowest scores, then what many partners do not know.
talk-intro-one = First your lowest scores, then what you do not know. One person is never divided: you only see that when partners fill in too.
talk-none-group = Nothing needs to come first now: the group is not divided on any statement, and all scores are high.
talk-none-one = Nothing needs to come first now: you have no low scores and no 'I don't know'.
talk-copy = Copy the list as text
talk-copied = The talk list is on the clipboard. You can paste it into an email or into Word.
talk-line = { $place }. Statement { $number }: { $text }
talk-question = Question: { $question }
talk-why-divided = The group is divided.
talk-why-low-group = Median: { $value }.
talk-why-low-agreed = The group chose together: { $value }.
talk-why-low = Your score: { $value }.
talk-why-unknown-group =
    { $n ->
        [one] { $count } of the { $of } does not know this.
       *[other] { $count } of the { $of } do not know this.
    }
talk-why-unknown = You do not know this.
talk-times = { $times } gave a { $score }
talk-times-unknown = { $times } said 'I don't know'
talk-times-not-applicable = { $times } said 'not applicable'
talk-spread = { $parts }.
