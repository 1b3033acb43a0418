# Words in the figures of a group: distribution, dot stack and heat map.

## Spread.

spread-united = United
spread-mixed = Mixed
spread-divided = Divided
spread-discuss-first = Discuss first
spread-too-few = Too few answers to show the spread
spread-withheld = Too few answers to show without names
spread-from-to = Answers from { $low } to { $high }
spread-all-the-same = Every answer is a { $score }
spread-median = median { $median }
spread-times = { $what } ({ $count }x)
spread-lone =
    { $n ->
        [one] { $count } very different answer: a { $what }
       *[other] { $count } very different answers: { $what }
    }
spread-many-dont-know = Many partners do not know this
spread-agreed = Agreed together: { $value }
spread-not-asked = { $count } not asked
spread-open = open
spread-count-open = { $count } open
spread-scored-of = { $scored } of { $of }
spread-scored-of-sentence =
    { $n ->
        [one] { $scored } of the { $of } gave a score
       *[other] { $scored } of the { $of } gave a score
    }
spread-list = { $list }, { $next }
spread-sentence-divided = Divided: { $low } low (1 or 2), { $high } high (4 or 5)
spread-sentence-same = United: all { $n } gave a { $score }
spread-sentence-united = United: { $count } of the { $n } gave a { $low } or a { $high }
spread-sentence-mixed = Mixed: answers from { $low } to { $high }

## Nothing to show.

group-not-a-group = This session has no answers from a group
group-not-a-group-why = This chart shows how the partners answered. First add answers from partners, or vote with the group.
group-no-answers = There are no answers from the group yet
group-no-answers-why = As soon as partners have answered or the group has voted, you will see the answers here.
group-no-statements = There are no statements to show
group-no-statements-why = The questionnaire of this session does not have these statements.

## Distribution.

distribution-divided =
    { $n ->
        [0] The group is not divided on any of the { $of } statements
       *[other] The group is divided on { $count } of the { $of } statements
    }
distribution-divided-of-enough =
    { $n ->
        [0] The group is not divided on any of the { $of } statements with enough answers
       *[other] The group is divided on { $count } of the { $of } statements with enough answers
    }
distribution-one-statement =
    { $n ->
        [0] The group is not divided on this statement
       *[other] The group is divided on this statement
    }
distribution-one-statement-enough =
    { $n ->
        [0] The group is not divided on the one statement with enough answers
       *[other] The group is divided on the one statement with enough answers
    }
distribution-too-few = Too few answers to describe the spread
distribution-agreed-only = All scores were agreed together, so there is no spread
distribution-of-part = { $part }: { $finding }
distribution-subtitle = { $partners } { $shown } of { $of } with answers.
group-partners-of =
    { $n ->
        [0] Counted in the meeting.
       *[other] Answers from { $count } of the { $of } partners.
    }
group-partners =
    { $n ->
        [0] Counted in the meeting.
        [one] Answers from { $count } partner.
       *[other] Answers from { $count } partners.
    }
distribution-description = For each statement a bar of answers: low scores (1 and 2) to the left of a line, high scores (4 and 5) to the right, and separately the score 3 and the answers without a score.
distribution-head-low = 1 and 2
distribution-head-middle = 3
distribution-head-high = 4 and 5
distribution-head-none = no score
distribution-head-median = median
distribution-head-scores = scores
distribution-note-unit = One box is one answer. The numbers are numbers of answers.
distribution-note-bars = The longer the box, the more answers. The numbers are numbers of answers.
distribution-note-median = Median: put the scores in order, then this is the middle one.
distribution-note-too-few = One dot is one score. There are too few answers to show the spread.
distribution-note-words = United, mixed or divided is only shown with 8 or more scores.
distribution-sentence = Statement { $number }, { $title }: { $what }
distribution-column-asked = Asked
distribution-column-scores = Scores
distribution-column-median = Median
distribution-column-spread = Spread

## Dot stack.

dots-title = Statement { $number }, { $title }: { $finding }
dots-divided = the group is divided (median { $median })
dots-united = the group is in agreement (median { $median })
dots-mixed = the answers are mixed (median { $median })
dots-from-to = answers from { $low } to { $high } (median { $median })
dots-all-the-same = every answer is a { $score }
dots-too-few = too few answers to show the spread
dots-withheld = too few answers to show without names
dots-agreed = agreed together at { $value }
dots-no-scores = no scores yet
dots-no-answers = no answers yet
dots-no-answers-why = As soon as there are answers to this statement, you will see them here.
dots-unknown = This statement is not in the questionnaire
dots-unknown-why = The questionnaire of this session does not have this statement. Choose another statement.
dots-subtitle =
    { $n ->
        [one] One dot is one answer. { $scored } of the { $of } gave a score.
       *[other] One dot is one answer. { $scored } of the { $of } gave a score.
    }
dots-subtitle-one = Answer from one person on a scale of 1 to 5.
dots-subtitle-agreed = Score that the group agreed together, on a scale of 1 to 5.
dots-description = Five columns, one for each score from 1 to 5, with a dot for each answer.
dots-description-one = One dot on a scale of 1 to 5.
dots-count = { $count }x
dots-column-answer = Answer
dots-column-count = Number
dots-row-median = Median
dots-row-agreed = Agreed together
dots-row-score = Score
dots-row-not-asked = Not asked

## Heat map.

heat-coalition = Whole coalition
heat-partner = Partner { $number }
heat-lower = { $partner } scores '{ $theme }' { $points } points lower than the coalition
heat-higher = { $partner } scores '{ $theme }' { $points } points higher than the coalition
heat-close = The scores of the partners are close together
heat-one-partner = There are answers from one partner, so there is nothing to compare
heat-unnamed = This session is without names: there is nothing to show per partner
heat-unnamed-why = You chose answers without names. That is why nothing is shown here per partner or role.
heat-in-the-room = The answers were counted in the meeting: there is nothing to show per partner
heat-in-the-room-why = When you count in the meeting, the program does not save who gave which answer. If you want to compare, ask partners for a file of their own beforehand.
heat-subtitle =
    { $n ->
        [one] Average per partner and theme, scale 1 to 5. { $partners } partner, { $themes } themes.
       *[other] Average per partner and theme, scale 1 to 5. { $partners } partners, { $themes } themes.
    }
heat-description = Table with colours: { $partners } partners below each other, { $themes } themes side by side, with the whole coalition at the top.
heat-sentence = Theme { $theme }: { $what }
heat-sentence-coalition = coalition { $value }
heat-sentence-lowest = lowest { $value } ({ $partner })
heat-sentence-highest = highest { $value } ({ $partner })
heat-sentence-none = no scores yet
heat-no-score = no score
heat-column-partner = Partner
heat-note-colours = Blue is high, orange is low. A box with a dashed line has no score.
heat-note-patterns = Diagonal lines are low, horizontal lines and solid dark are high. A box with a dashed line has no score.
heat-note-coalition = The coalition is the average of the medians of the statements, not of the partners.
heat-note-order = The partners are in order: at the top is the one who scores lowest on average, compared with the coalition.
heat-key = { $number }. { $title }
