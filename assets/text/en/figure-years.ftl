# Words in the figures that lay sessions beside each other: one person beside the group, and measurement after measurement.

figure-statements-counted =
    { $n ->
        [one] { $count } statement
       *[other] { $count } statements
    }
years-other-municipality = Not the same municipality
years-other-municipality-why = The files name different municipalities. Check that you chose the right files.

## Change: not measured alike, and a middle that moves otherwise than the partners.

change-measured-otherwise = Not measured in the same way
change-person-and-group =
    { $now ->
        [group] Then the scores of one person, now those of a group. Compare with care.
       *[person] Then the scores of a group, now those of one person. Compare with care.
    }
change-measured-how =
    { $how ->
        [person] the score of one person
        [partners] the answers of the partners
        [in_the_room] votes in the group
       *[agreed] agreed together
    }
change-measured-then-and-now = Not measured in the same way: then { $then }, now { $now }
change-measured-otherwise-at =
    { $n ->
        [one] { $count } statement was not measured in the same way
       *[other] { $count } statements were not measured in the same way
    }
change-note-measured = Not measured in the same way: one time the answers of the partners counted, the other time votes in the group or a score that was agreed together. Compare with care.
change-median-rose = The median rises, although no more partners scored higher than lower
change-median-fell = The median falls, although no more partners scored lower than higher

## One person beside the group: nothing to show.

beside-no-own = You have not chosen a file of your own yet
beside-no-own-help = Choose the file in which you scored alone. Then you will see here where your scores differ from those of the group.
beside-own-is-a-group = The file you chose is from a group
beside-own-is-a-group-help = Choose a file that one person filled in alone.
beside-not-a-group = This session is not from a group
beside-not-a-group-help = Open the session of the group. Then put your own file beside it.
beside-other-questionnaire = The two files have different questionnaires
beside-other-questionnaire-help = Choose a file of your own with the same questionnaire as the group.
beside-nothing =
    { $kind ->
        [section] There is no section where you and the group both have a score
        [theme] There is no theme where you and the group both have a score
       *[statement] There is no statement where you and the group both have a score
    }
beside-nothing-help = Only statements with a score from you and from the group are put side by side.

## One person beside the group: findings, what and how many.

beside-largest = Biggest difference from the group: { $name } (you { $own }, group { $group })
beside-largest-shared =
    { $kind ->
        [section] Biggest differences from the group: { $count } sections (each a { $amount } difference)
        [theme] Biggest differences from the group: { $count } themes (each a { $amount } difference)
       *[statement] Biggest differences from the group: { $count } statements (each a { $amount } difference)
    }
beside-close = Your scores are close to those of the group: nowhere more than a { $amount } difference
beside-equal = Your scores are equal to those of the group
beside-subtitle =
    { $kind ->
        [section] Your average and that of the group per section, scale { $low } to { $high }. { $count } of the { $of } can be compared.
        [theme] Your average and that of the group per theme, scale { $low } to { $high }. { $count } of the { $of } can be compared.
       *[statement] Your score and that of the group per statement, scale { $low } to { $high }. { $count } of the { $of } can be compared.
    }
beside-subtitle-medians =
    { $kind ->
        [section] Your average and that of the medians of the group per section, scale { $low } to { $high }. { $count } of the { $of } can be compared.
        [theme] Your average and that of the medians of the group per theme, scale { $low } to { $high }. { $count } of the { $of } can be compared.
       *[statement] Your score and the median of the group per statement, scale { $low } to { $high }. { $count } of the { $of } can be compared.
    }
beside-subtitle-who = { $subtitle } Group: { $who }.
beside-description =
    { $kind ->
        [section] For each section, your value and that of the group on a scale of { $low } to { $high }. { $count } shown, from the largest to the smallest difference.
        [theme] For each theme, your value and that of the group on a scale of { $low } to { $high }. { $count } shown, from the largest to the smallest difference.
       *[statement] For each statement, your value and that of the group on a scale of { $low } to { $high }. { $count } shown, from the largest to the smallest difference.
    }

## One person beside the group: rows, notes and table.

beside-legend-own = you
beside-legend-group = group
beside-values = you { $own }, group { $group }
beside-values-same = both { $value }
beside-higher = { $amount } higher
beside-lower = { $amount } lower
beside-same = equal
beside-nearly-same = nearly equal
beside-sentence-higher = you score { $amount } higher
beside-sentence-lower = you score { $amount } lower
beside-text-changed = Other wording
beside-more-with-difference =
    { $n ->
        [one] And { $count } more statement with a { $amount } difference
       *[other] And { $count } more statements with a { $amount } difference
    }
beside-none-different = There is no statement where your score is different.
beside-note-smaller =
    { $n ->
        [one] { $count } statement with a smaller difference, or none, is not shown.
       *[other] { $count } statements with a smaller difference, or none, are not shown.
    }
beside-points =
    { $n ->
        [0] { $amount }-point
        [one] { $amount }-point
       *[other] { $amount }-point
    }
beside-note-colour = The colour is the verdict for the group: { $bands }
beside-note-direction = Higher and lower: your score compared with that of the group.
beside-left-out-answered =
    { $n ->
        [one] For { $count } statement you chose '{ $answer }'.
       *[other] For { $count } statements you chose '{ $answer }'.
    }
beside-left-out-open =
    { $n ->
        [one] You did not answer { $count } statement.
       *[other] You did not answer { $count } statements.
    }
beside-left-out-not-asked =
    { $n ->
        [one] { $count } statement is not in your questionnaire, or has a different meaning there.
       *[other] { $count } statements are not in your questionnaire, or have a different meaning there.
    }
beside-left-out-only-own =
    { $n ->
        [one] { $count } statement is only in your questionnaire.
       *[other] { $count } statements are only in your questionnaire.
    }
beside-left-out-no-value =
    { $n ->
        [one] For { $count } statement the group has no score.
       *[other] For { $count } statements the group has no score.
    }
beside-left-out-withheld =
    { $n ->
        [one] For { $count } statement there are too few answers to show without names.
       *[other] For { $count } statements there are too few answers to show without names.
    }
beside-column-own = You
beside-column-group = Group
beside-column-own-text = Wording you read
beside-column-group-text = Wording of the group

## Measurements in a row: nothing to show.

trend-measurement = Measurement { $number }
trend-one = There is only one measurement
trend-one-help = Choose an earlier measurement of the same municipality. From two measurements on, you will see here how things went.
trend-not-comparable = The measurements cannot be compared
trend-not-comparable-help = No statement is in all measurements. Choose measurements that have the same statements.
trend-no-values =
    { $kind ->
        [section] No section has a statement with a score in all measurements
       *[theme] No theme has a statement with a score in all measurements
    }
trend-no-two-values =
    { $kind ->
        [section] No section has a score in two measurements
       *[theme] No theme has a score in two measurements
    }

## Measurements in a row: what, how many of how many, when.

trend-subtitle =
    { $kind ->
        [section] Average per section in { $count } measurements, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
       *[theme] Average per theme in { $count } measurements, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
    }
trend-subtitle-medians =
    { $kind ->
        [section] Average of the medians per section in { $count } measurements, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
       *[theme] Average of the medians per theme in { $count } measurements, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
    }
trend-subtitle-dates = { $subtitle } { $first } to { $last }
trend-description =
    { $kind ->
        [section] Line chart of { $count } sections in { $measurements } measurements, on a scale of { $low } to { $high }.
       *[theme] Small line charts of { $count } themes in { $measurements } measurements, on a scale of { $low } to { $high }.
    }

## Measurements in a row: warnings, rows and notes. $at: the later measurement, or several.

trend-other-municipality = Different municipality from the measurement before: { $at }. Check that you chose the right files.
trend-measured-otherwise = Changed from one person to a group, or the other way round: { $at }. Compare with care.
trend-group-changed = More than a third of the partners took part in only one of two measurements, this one or the one before it: { $at }.
trend-sentence = { $name }: { $what }
trend-provisional = Provisional, { $counts }
trend-key = { $number } is { $date }
trend-note-oldest =
    { $n ->
        [one] The oldest measurement is only in the table. The difference is the one between the first and the last measurement.
       *[other] The { $count } oldest measurements are only in the table. The difference is the one between the first and the last measurement.
    }
trend-note-same-statements = Each line is about the same statements: those with a score in all measurements of that line.
trend-note-gap = Where a line is broken, that measurement has no scores to compare.
trend-note-everybody = For a group, each measurement counts all partners of that measurement.
trend-note-provisional = Provisional: less than two thirds of the statements that can be compared count.
trend-note-distance = The measurements are an equal distance apart, even if the time between them is not equal.
trend-note-left-out =
    { $kind ->
        [section] { $n ->
            [one] { $count } section has nothing to compare. It is not shown.
           *[other] { $count } sections have nothing to compare. They are not shown.
        }
       *[theme] { $n ->
            [one] { $count } theme has nothing to compare. It is not shown.
           *[other] { $count } themes have nothing to compare. They are not shown.
        }
    }
trend-column-compared = Compared
