# Words in and around the figures of change and of priorities.

## Change: nothing to show. $kind is 'section', 'theme' or 'statement'.

change-no-earlier = There is no earlier measurement to compare with
change-no-earlier-help = Choose an earlier measurement of the same municipality. Then you will see here what has changed.
change-not-comparable = The two measurements cannot be compared
change-not-comparable-help = No statement is in both measurements. Compare with a measurement that has the same statements.
change-no-values =
    { $kind ->
        [section] No section has a score in both measurements
        [theme] No theme has a score in both measurements
       *[statement] No statement has a score in both measurements
    }
change-no-values-help = Only statements with a score in both measurements count. Score more statements, or choose another measurement.

## Change: findings.

change-most-improved = Most improved: { $name } ({ $difference })
change-most-improved-shared =
    { $kind ->
        [section] Most improved: { $count } sections (each { $difference })
        [theme] Most improved: { $count } themes (each { $difference })
       *[statement] Most improved: { $count } statements (each { $difference })
    }
change-most-declined = Biggest drop: { $name } ({ $difference })
change-most-declined-shared =
    { $kind ->
        [section] Biggest drop: { $count } sections (each { $difference })
        [theme] Biggest drop: { $count } themes (each { $difference })
       *[statement] Biggest drop: { $count } statements (each { $difference })
    }
change-improved-and-declined = { $improved }, { $declined }
change-none-clear =
    { $kind ->
        [section] No section has clearly changed
        [theme] No theme has clearly changed
       *[statement] No statement has clearly changed
    }
change-none-at-all =
    { $kind ->
        [section] No section has changed
        [theme] No theme has changed
       *[statement] No statement has changed
    }

## Change: what, how many of how many, when.

change-subtitle =
    { $kind ->
        [section] Average per section then and now, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
        [theme] Average per theme then and now, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
       *[statement] Score per statement then and now, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
    }
change-subtitle-medians =
    { $kind ->
        [section] Average of the medians per section then and now, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
        [theme] Average of the medians per theme then and now, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
       *[statement] Median per statement then and now, scale { $low } to { $high }. { $comparable } of the { $of } can be compared.
    }
change-subtitle-partners =
    { $n ->
        [one] { $subtitle } { $count } partner in both measurements.
       *[other] { $subtitle } { $count } partners in both measurements.
    }
change-subtitle-dates = { $subtitle } { $before } and { $after }
change-subtitle-before = { $subtitle } Previous measurement: { $before }
change-subtitle-after = { $subtitle } Now: { $after }

## Change: around the rows.

change-group-changed = The group has changed. Compare with care.
change-group-changed-why = More than a third of the partners took part in only one of the two measurements.
change-legend-before = then
change-legend-now = now
change-heading-improved = Most improved
change-heading-declined = Biggest drop
change-heading-higher =
    { $n ->
        [one] Higher: { $count } statement
       *[other] Higher: { $count } statements
    }
change-heading-same =
    { $n ->
        [one] Equal: { $count } statement
       *[other] Equal: { $count } statements
    }
change-heading-lower =
    { $n ->
        [one] Lower: { $count } statement
       *[other] Lower: { $count } statements
    }
change-more-with-difference =
    { $n ->
        [one] And { $count } more statement with { $difference }
       *[other] And { $count } more statements with { $difference }
    }
change-none-improved = No statement has clearly improved.
change-none-declined = No statement has clearly dropped.

## Change: rows.

change-from-to = { $before } to { $after }
change-both-times = { $value } both times
change-up = +{ $amount }
change-down = -{ $amount }
change-equal = equal
change-nearly-equal = nearly equal
change-higher = { $amount } higher
change-lower = { $amount } lower
change-small = One answer could cause this
change-text-changed = Wording changed
change-moves = { $higher } higher, { $same } equal, { $lower } lower
change-moves-of-partners =
    { $n ->
        [one] { $moves } ({ $count } partner in both measurements)
       *[other] { $moves } ({ $count } partners in both measurements)
    }
change-statement-name = Statement { $number }, { $title }
change-sentence = { $name }: { $values }, { $difference }

## Change: notes and description.

change-note-unnamed =
    { $n ->
        [one] { $count } statement stayed the same, or changed so little that one answer could cause it. It is not shown.
       *[other] { $count } statements stayed the same, or changed so little that one answer could cause it. They are not shown.
    }
change-note-left-out =
    { $kind ->
        [section] { $n ->
            [one] { $count } section does not have a score in both measurements. It is not shown.
           *[other] { $count } sections do not have a score in both measurements. They are not shown.
        }
        [theme] { $n ->
            [one] { $count } theme does not have a score in both measurements. It is not shown.
           *[other] { $count } themes do not have a score in both measurements. They are not shown.
        }
       *[statement] { $n ->
            [one] { $count } statement is not in both measurements, or does not have a score in both. It is not shown.
           *[other] { $count } statements are not in both measurements, or do not have a score in both. They are not shown.
        }
    }
change-note-small = One answer could cause this: a single different answer is enough to make this difference. It does not count in the conclusion.
change-note-rounding = The differences were calculated before rounding. That is why a difference sometimes looks slightly too large or too small.
change-note-moves = Higher, equal, lower: the number of partners, of those who gave a score in both measurements.
change-note-unmatched = The answers cannot be compared per partner. That is why all partners of both measurements count.
change-note-colour = The colour is the verdict now: { $bands }
change-description =
    { $kind ->
        [section] For each section, the value then and the value now on a scale of { $low } to { $high }. { $count } shown, in a fixed order.
        [theme] For each theme, the value then and the value now on a scale of { $low } to { $high }. { $count } shown, from most improved to biggest drop.
       *[statement] For each statement, the value then and the value now on a scale of { $low } to { $high }. { $count } shown, in order of difference.
    }

## Change: table.

change-column-before = Previous
change-column-now = Now
change-column-difference = Difference
change-column-higher = Higher
change-column-same = Equal
change-column-lower = Lower
change-column-old-text = Previous wording
change-column-new-text = New wording

## Priorities: nothing to show.

priority-none = No dots have been counted yet
priority-none-help = Ask everyone to give dots to the statements that matter most. Count the dots and fill them in.
priority-hidden = The dots have not been revealed yet
priority-hidden-help = Reveal the dots when everyone is ready. Then you will see here which statements got the most dots.

## Priorities: findings, what and how many.

priority-first = Statement { $number }, { $title }, got the most dots ({ $dots })
priority-first-few = Statements { $numbers } got the most dots (each { $dots })
priority-first-many = { $count } statements got the most dots (each { $dots })
priority-list-and = { $first } and { $last }
priority-subtitle =
    { $people ->
        [one] Dots from { $count } partner: { $dots } in total, for { $statements } of the { $of }.
       *[other] Dots from { $count } partners: { $dots } in total, for { $statements } of the { $of }.
    }
priority-description = Ranked list of { $count } statements by number of dots, with a chart of score and dots.

## Priorities: the list and the plot.

priority-heading-dots = Dots
priority-heading-statement = Statement
priority-heading-score = Score
priority-divided = Discuss first
priority-no-score = no score
priority-withheld = too few answers to show
priority-dots =
    { $n ->
        [one] { $count } dot
       *[other] { $count } dots
    }
priority-sentence = Statement { $number }, { $title }: { $dots }, { $outcome }
priority-outcome = score { $value }, { $word }
priority-plot-heading = Dots and score
priority-axis-dots = Number of dots
priority-axis-score = Score from { $low } to { $high }
priority-act = Act now
priority-keep = Keep going
priority-later = Later
priority-let-go = Let go or celebrate
priority-note-lines = The lines are at score { $middle } and at the middle number of dots ({ $median }). On the line, a score counts as high and a number of dots counts as few.
priority-note-lines-all-same = The lines are at score { $middle } and at the middle number of dots ({ $median }). On the line, a score counts as high and the highest number of dots counts as many.
priority-note-without =
    { $n ->
        [one] { $count } statement without a score is only in the list.
       *[other] { $count } statements without a score are only in the list.
    }
priority-note-uneven = The distance between two numbers of dots is not the same everywhere.
priority-note-numbers = The numbers are those of the statements.
priority-column-quadrant = Area
