# Words in and around the figures.

## Findings. $kind is 'section' or 'theme'.

figure-nothing-scored = There are no scores yet
figure-single = { $title }: { $value }, { $band }
figure-only = So far only { $title } has scores: { $value }, { $band }
figure-all-equal =
    { $kind ->
        [section] All sections are at { $value }
       *[theme] All themes are at { $value }
    }
figure-all-equal-so-far =
    { $kind ->
        [section] The sections with scores are all at { $value }
       *[theme] The themes with scores are all at { $value }
    }
figure-strongest =
    { $kind ->
        [section] { $title } is the strongest section
       *[theme] { $title } is the strongest theme
    }
figure-strongest-shared =
    { $kind ->
        [section] { $count } sections share the highest value ({ $value })
       *[theme] { $count } themes share the highest value ({ $value })
    }
figure-weakest-too = { $title } is the weakest
figure-weakest =
    { $kind ->
        [section] { $title } is the weakest section
       *[theme] { $title } is the weakest theme
    }
figure-weakest-shared =
    { $kind ->
        [section] { $count } sections share the lowest value ({ $value })
       *[theme] { $count } themes share the lowest value ({ $value })
    }
figure-strongest-and-weakest = { $strongest }, and { $weakest }
figure-provisional-finding = Provisional: { $finding }

## What, how many of how many, when.

figure-groups-subtitle =
    { $kind ->
        [section] Average per section, scale { $low } to { $high }. { $scored } of { $of } scored.
       *[theme] Average per theme, scale { $low } to { $high }. { $scored } of { $of } scored.
    }
figure-statements-subtitle = Score per statement, scale { $low } to { $high }. { $scored } of { $of } scored.
figure-dated = { $subtitle } { $date }

## Rows.

figure-scored-of = { $scored } of { $of }
figure-none-answered = No answers yet
figure-none-scored = No scores yet
figure-provisional = Provisional
figure-tips = Tips at statement { $number }
figure-provisional-and-tips = Provisional, tips at statement { $number }
figure-group-name =
    { $kind ->
        [section] Section { $title }
       *[theme] Theme { $title }
    }
figure-group-sentence = { $name }: { $value }, { $band }, { $scored } of { $of } statements scored
figure-sentence-without-value = { $name }: { $why }
figure-sentence-with-remark = { $sentence }, { $remark }
figure-statement-label = { $number }. { $title }
figure-statement-sentence = Statement { $number }, { $title }: { $score }, { $label }, { $band }

## Notes below a figure.

figure-note-bands = { $strong } from { $high }, { $attention } from { $middle }, { $weak } below that.
figure-note-range = The thin line shows where the value could still end up: if all open statements and all 'I don't know' answers become a { $low }, or a { $high }.
figure-note-provisional = Provisional: less than two thirds of the statements that apply have a score.
figure-note-tips = Tips: one point more or less for that statement changes the verdict.

## Strongest and weakest statements.

figure-strong-and-weak =
    { $strong ->
        [0] { $weak ->
            [0] No statement is strong and none is weak
            [one] No statement is strong, { $weaks } is weak
           *[other] No statement is strong, { $weaks } are weak
        }
        [one] { $weak ->
            [0] { $strongs } statement is strong, none is weak
            [one] { $strongs } statement is strong, { $weaks } is weak
           *[other] { $strongs } statement is strong, { $weaks } are weak
        }
       *[other] { $weak ->
            [0] { $strongs } statements are strong, none is weak
            [one] { $strongs } statements are strong, { $weaks } is weak
           *[other] { $strongs } statements are strong, { $weaks } are weak
        }
    }
figure-chosen =
    { $n ->
        [one] { $count } of the { $of } statements matches your choice
       *[other] { $count } of the { $of } statements match your choice
    }
figure-strongest-statements = Strongest statements
figure-weakest-statements = Weakest statements
figure-more-with-score =
    { $n ->
        [one] And { $count } more statement with a { $score }
       *[other] And { $count } more statements with a { $score }
    }
figure-none-in-band = No statement is a { $band }.
figure-none-in-band-highest =
    { $n ->
        [one] { $none } The highest score is { $score }, for { $count } statement.
       *[other] { $none } The highest score is { $score }, for { $count } statements.
    }
figure-none-in-band-lowest =
    { $n ->
        [one] { $none } The lowest score is { $score }, for { $count } statement.
       *[other] { $none } The lowest score is { $score }, for { $count } statements.
    }
figure-band-heading =
    { $n ->
        [one] { $band }: { $count } statement
       *[other] { $band }: { $count } statements
    }
figure-unscored-left-out =
    { $n ->
        [one] { $count } statement without a score is not shown.
       *[other] { $count } statements without a score are not shown.
    }

## Descriptions.

figure-groups-description =
    { $kind ->
        [section] Bar chart of { $count } sections, in a fixed order, on a scale of { $low } to { $high }.
       *[theme] Bar chart of { $count } themes, from high to low, on a scale of { $low } to { $high }.
    }
figure-groups-values = The values run from { $lowest } to { $highest }.
figure-statements-description = Bar chart of scores per statement, to the left and right of { $middle }, the middle of the scale of { $low } to { $high }.
figure-two-sentences = { $first } { $second }

## Tables.

figure-column-group =
    { $kind ->
        [section] Section
       *[theme] Theme
    }
figure-column-mean = Average
figure-column-band = Verdict
figure-column-scored = Scored
figure-column-of = Statements
figure-column-open = Open
figure-column-lowest = Lowest possible
figure-column-highest = Highest possible
figure-column-remark = Remark
figure-column-number = Number
figure-column-statement = Statement
figure-column-theme = Theme
figure-column-score = Score
figure-column-label = Meaning

## Figures of a group.

figure-groups-subtitle-medians =
    { $kind ->
        [section] Average of the medians per section, scale { $low } to { $high }. { $who }, { $scored } of { $of } scored.
       *[theme] Average of the medians per theme, scale { $low } to { $high }. { $who }, { $scored } of { $of } scored.
    }
figure-statements-subtitle-medians = Median per statement, scale { $low } to { $high }. { $who }, { $scored } of { $of } scored.
figure-statements-description-medians = Bar chart of medians per statement, to the left and right of { $middle }, the middle of the scale of { $low } to { $high }.
figure-partners-of = { $respondents } of { $participants } partners
figure-partners =
    { $n ->
        [one] { $respondents } partner
       *[other] { $respondents } partners
    }
figure-partners-and-votes = { $partners } and votes in the group
figure-counted-in-the-room = Counted in the group
figure-medians = medians from { $lowest } to { $highest }
figure-medians-equal = all medians { $median }
figure-one-median = median { $median }
figure-could-become = could still become { $lowest } to { $highest }
figure-times = { $what } ({ $count }x)
figure-open = { $count } open
figure-divided-about =
    { $n ->
        [one] divided on { $count } statement
       *[other] divided on { $count } statements
    }
figure-withheld = Too few answers to show without names
figure-withheld-at =
    { $n ->
        [one] { $count } statement with too few answers
       *[other] { $count } statements with too few answers
    }
figure-discuss-first = Discuss first
figure-low-and-high = { $low } low, { $high } high
figure-low-middle-high = { $low } low, { $middle } middle, { $high } high
figure-lone =
    { $n ->
        [one] { $count } very different answer: { $scores }
       *[other] { $count } very different answers: { $scores }
    }
figure-many-dont-know = many partners do not know this ({ $count } of { $of })
figure-agreed = agreed together
figure-agreed-score = agreed together: { $score }
figure-more-divided =
    { $n ->
        [one] And { $count } more statement on which the group is divided
       *[other] And { $count } more statements on which the group is divided
    }
figure-more-with-median =
    { $n ->
        [one] And { $count } more statement with median { $median }
       *[other] And { $count } more statements with median { $median }
    }
figure-none-in-band-highest-median =
    { $n ->
        [one] { $none } The highest median is { $score }, for { $count } statement.
       *[other] { $none } The highest median is { $score }, for { $count } statements.
    }
figure-none-in-band-lowest-median =
    { $n ->
        [one] { $none } The lowest median is { $score }, for { $count } statement.
       *[other] { $none } The lowest median is { $score }, for { $count } statements.
    }
figure-and-divided = { $finding }, the group is divided on { $count }
figure-only-divided =
    { $n ->
        [one] { $count } statement divides the group
       *[other] { $count } statements divide the group
    }
figure-statement-sentence-between = Statement { $number }, { $title }: { $score }, { $band }
figure-column-median = Median
figure-column-answers = Answers
figure-column-asked = Asked
figure-column-lowest-median = Lowest median
figure-column-highest-median = Highest median
figure-note-median = Median: the middle answer when you put all answers in order. With an even number of answers, it is halfway between the two in the middle.
figure-note-tips-group = Tips: if one partner gives that statement one point more or less, the verdict changes.
figure-note-divided = Discuss first: about a third or more chose low (1 or 2) and about a third or more chose high (4 or 5). The open circle is the median. It says little here.
figure-note-agreed =
    { $n ->
        [one] { $count } score was agreed together, without separate answers.
       *[other] { $count } scores were agreed together, without separate answers.
    }
figure-note-withheld =
    { $n ->
        [one] { $count } statement is left out: too few answers to show without names.
       *[other] { $count } statements are left out: too few answers to show without names.
    }

## The web ('spinnenweb').

figure-web-too-few = A spider chart needs at least three themes
figure-web-too-few-instead = A spider chart needs at least three themes. This questionnaire has fewer. The bars per theme show the same.
figure-web-nothing-scored = There are no scores yet. As soon as there are scores, you will see a point for each theme here.
figure-web-description = Spider chart of { $count } themes in the order of the questionnaire, each on an axis from { $low } (centre) to { $high } (edge).
figure-note-web = The area inside the line means nothing: it depends on the order of the themes. Bars per theme are easier to read.
figure-note-web-gap = A gap in the line: that theme has no value yet.
figure-note-web-open-dot = Open circle: the value is provisional.

## The sentences above the figures.

findings-and = { $before } and { $last }
findings-nothing = There are no answers yet. As soon as there are scores, you will see here what stands out.
findings-no-scores = There are no scores yet. As soon as there are scores, you will see here what stands out.
findings-provisional =
    { $n ->
        [one] This picture is provisional: only { $scored } of the { $of } statements has a score so far.
       *[other] This picture is provisional: { $scored } of the { $of } statements have a score.
    }
findings-withheld = For { $count } of the { $of } statements there are too few answers to show without names.
findings-small-group = This picture is based on few answers: { $who }, { $scored } of the { $of } statements.
findings-basis = This picture is based on { $scored } of the { $of } statements.
findings-basis-group = What this picture is based on: { $who }, { $scored } of the { $of } statements.
findings-too-few-themes = There are too few scores per theme to name a strongest and a weakest theme.
findings-all-equal = No theme stands out: all themes with enough scores are at { $value } ({ $count } of the { $of } themes).
findings-theme =
    { $kind ->
        [strong] The strongest theme in your municipality is { $title } ({ $value }; { $scored } of { $of } statements).
       *[weak] The weakest theme in your municipality is { $title } ({ $value }; { $scored } of { $of } statements).
    }
findings-themes-named =
    { $kind ->
        [strong] The strongest themes are { $titles } (each { $value }; { $scored } of { $of } statements).
       *[weak] The weakest themes are { $titles } (each { $value }; { $scored } of { $of } statements).
    }
findings-themes-counted =
    { $kind ->
        [strong] { $count } themes share the highest value (each { $value }; { $scored } of { $of } statements).
       *[weak] { $count } themes share the lowest value (each { $value }; { $scored } of { $of } statements).
    }
findings-divided-one = The group is divided on statement { $number } ({ $title }; { $counts }).
findings-divided = The group is divided on { $count } statements.
findings-divided-most = The group is divided on { $count } statements, most of all on statement { $number } ({ $title }; { $counts }).
findings-undivided =
    { $n ->
        [one] The group is not divided on the { $count } statement with { $fewest } or more answers.
       *[other] The group is not divided on any of the { $count } statements with { $fewest } or more answers.
    }
findings-spread-unknown = It is not yet possible to say whether the group is divided: no statement has { $fewest } or more answers.
findings-many-unknown-one = Many partners do not know the answer to statement { $number } ({ $title }; { $dont_know } of { $of }).
findings-many-unknown = For { $count } statements, many partners do not know the answer.
findings-many-unknown-most = For { $count } statements, many partners do not know the answer, most of all for statement { $number } ({ $title }; { $dont_know } of { $of }).
findings-unknown-one = Number of '{ $what }' answers: { $count }, only in { $title }.
findings-unknown-spread = Number of '{ $what }' answers: { $count }, spread over { $themes } themes.
findings-unknown-most = Number of '{ $what }' answers: { $count }, most of them in { $title } ({ $most }).
findings-missing =
    { $n ->
        [one] { $count } of the { $of } parties is not at the table: { $names }.
       *[other] { $count } of the { $of } parties are not at the table: { $names }.
    }
findings-missing-many = { $count } of the { $of } parties are not at the table, including { $names }.
