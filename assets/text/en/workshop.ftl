# The meeting round one screen: what the facilitator plans, does and says.
workshop-title = Workshop

## The room

workshop-phase-read = Read
workshop-phase-think = Think
workshop-phase-vote = Vote
workshop-phase-result = Result
workshop-phase-discuss = Discuss
workshop-counted-of = { $counted } of { $present } counted
workshop-counted = { $counted } counted
workshop-median = Median { $median }
workshop-answers =
    { $n ->
        [one] { $count } score
       *[other] { $count } scores
    }
workshop-sentence = { $words }.
workshop-many-dont-know = Many people do not know this
workshop-dots-of = { $people } of { $present } participants
workshop-dots-people =
    { $n ->
        [one] { $count } participant
       *[other] { $count } participants
    }
workshop-dots-rules = Everyone has { $person } dots. Give at most { $statement } of them to one statement.
workshop-closing-line = { $statement } ({ $value })
workshop-closing-divided = { $statement } ({ $low } low, { $high } high)
workshop-closing-action = { $what } ({ $facts })
workshop-closing-more =
    { $n ->
        [one] and { $count } more action
       *[other] and { $count } more actions
    }

## Verbs

verb-less-score = Workshop: one vote fewer for score { $score }
verb-less-dont-know = Workshop: one 'I don't know' fewer
verb-less-not-applicable = Workshop: one 'not applicable' fewer
verb-go-on = Workshop: next step, or reveal the result
verb-vote-again = Vote once more
verb-blank = Blank screen
verb-park = Park something
verb-action-here = New action for this statement
verb-one-window = Show here what the room sees
workshop-with-key = { $name } ({ $key })

## Setting up

workshop-title-of = Workshop for { $municipality }
workshop-prepare = Prepare the workshop
workshop-setup-intro = Here you prepare the workshop. Everything may stay empty: you can also begin right away.
workshop-alone = This session already has answers from one person. In a group, these count as scores agreed together. It is better to start a new session for the group.
workshop-to-context = To the details
workshop-people = Who is at the table?
workshop-no-role = Without a role
workshop-people-total =
    { $n ->
        [0] No participants yet
        [one] { $count } participant
       *[other] { $count } participants
    }
workshop-people-names = Names are not needed. If you want to write them down, you can do that in the details.
workshop-to-names = Write down names and organisations
workshop-people-less = One fewer: { $role }
workshop-people-more = One more: { $role }
workshop-people-of = { $role }: { $count }
workshop-plan = How do you divide the time?
workshop-plan-a = A. Everyone has filled in beforehand (recommended)
workshop-plan-a-hint = The most time to talk about what differs.
workshop-plan-b = B. Everyone scores in silence, in the room
workshop-plan-b-hint = On paper or a laptop. You copy the answers and talk about the differences.
workshop-plan-c = C. Vote one statement at a time
workshop-plan-c-hint = With fingers or cards. Nobody has to prepare anything.
workshop-plan-talk =
    { $n ->
        [one] Time to talk about { $count } statement.
       *[other] Time to talk about { $count } statements.
    }
workshop-minutes = Length in minutes
workshop-minutes-fault = Choose { $least } to { $most } minutes, for example 90.
workshop-voting = How do you vote?
workshop-voting-hands = Fingers or cards
workshop-voting-hands-hint = Everyone holds up 1 to 5 fingers or a card at the same time. You count.
workshop-voting-files = Filled in beforehand
workshop-voting-files-hint = The partners' answers are in this session. You reveal them for each statement.
workshop-voting-agreed = Choose one score together
workshop-voting-agreed-hint = Without a vote. You talk and choose a score together.
workshop-begin = Begin the workshop
workshop-go-on = Back to the workshop
workshop-prepare-again = Change preparation

## Parts

workshop-part-intro = Introduction
workshop-part-scoring = Scoring
workshop-part-talk = Talk
workshop-part-dots = Dots
workshop-part-actions = Actions
workshop-part-close = Closing
workshop-part-minutes = { $part } { $minutes } min
workshop-to-part = To the part: { $part }
workshop-clock = { $time } left
workshop-clock-over = { $time } over time
workshop-clock-hide = Hide the clock
workshop-clock-show = Show the clock
workshop-clock-again = Restart the time
workshop-pace =
    { $n ->
        [one] { $count } statement to go, { $minutes } minutes
       *[other] { $count } statements to go, { $minutes } minutes
    }
workshop-pace-one-minute =
    { $n ->
        [one] { $count } statement to go, 1 minute
       *[other] { $count } statements to go, 1 minute
    }
workshop-pace-statements =
    { $n ->
        [one] { $count } statement to go
       *[other] { $count } statements to go
    }
workshop-intro-why = Tell the group why you are together and what will happen with the outcome.
workshop-intro-how = Explain: first everyone chooses a score in silence. Then we reveal everything at the same time. We only talk about what differs.
workshop-intro-rule = There are no wrong scores. A difference shows what we need to talk about.
workshop-intro-unnamed = This session is without names. Be honest about this too: colleagues can sometimes guess who answered what.
workshop-nothing-to-talk = There are no statements on the talk list yet. Add statements or go to the next part.
workshop-strong = Strong
workshop-weak = Weak
workshop-divided = Divided
workshop-none = None
workshop-to-plan = To the whole plan
workshop-to-results = To the results
workshop-end = End the workshop

## The talk list

workshop-talk = Talk list
workshop-talk-none = There is nothing on the list yet. As soon as there are scores, the program can suggest a list.
workshop-talk-how = What you discuss first is at the top. Move statements, skip them or keep them for later.
workshop-propose = Suggest a list
workshop-talk-search = Search for a statement to discuss
workshop-talk-add = Put on the list
workshop-talk-state = What happens with statement { $statement }
workshop-talk-todo = To discuss
workshop-talk-done = Discussed
workshop-talk-later = Later
workshop-talk-skipped = Skip

## A statement before the room

workshop-place = Workshop, { $place }
workshop-phase-place = Step: { $phase } ({ $number } of { $total })
workshop-do-read = Read the statement aloud.
workshop-do-think = Let everyone choose a score in silence. Nobody says anything yet.
workshop-do-think-files = Let everyone briefly think back to their own score. Then reveal the result.
workshop-do-think-agreed = Let everyone choose a score in silence. Then you talk and choose one together.
workshop-do-vote = Let everyone vote at the same time and count. The room does not see the numbers until you press Enter.
workshop-do-result = The room sees the result now.
workshop-do-result-agreed = The room sees the chosen score now.
workshop-do-discuss = Talk only about what differs. Then record the agreed score, or vote once more.
workshop-do-discuss-agreed = Talk and choose a score together. The room does not see it until you press Enter.
workshop-is-blank = The room's screen is blank. Press B to bring it back.
workshop-tally = Count votes
workshop-tally-again = Count the second vote
workshop-tally-keys = The keys 1 to 5, W and N add one. With Shift, they take one off.
workshop-votes-for =
    { $n ->
        [one] { $count } vote for { $answer }
       *[other] { $count } votes for { $answer }
    }
workshop-vote-less = One vote fewer: { $answer }
workshop-vote-more = One vote more: { $answer }
workshop-total-fits =
    { $n ->
        [one] The one participant has been counted.
       *[other] All { $people } participants have been counted.
    }
workshop-total-more =
    { $n ->
        [one] There is { $people } participant. You filled in { $counted } votes.
       *[other] There are { $people } participants. You filled in { $counted } votes.
    }
workshop-present = Present for this vote
workshop-present-fault = Write a number of people in digits, for example 12.
workshop-nothing-counted = No votes have been counted yet. Count the votes first, or go to the next statement.
workshop-was-last = This was the last statement of this part. Go to the next part.
workshop-no-answers = There are no answers to this statement yet.
workshop-advice-united = United: record the score and go on.
workshop-advice-mixed = Mixed: briefly ask why people choose differently. Then record the score.
workshop-advice-divided = Divided: discuss the extremes first. Let someone with a low score and someone with a high score explain why.
workshop-advice-few = Briefly ask why people chose what they chose.
workshop-advice-nobody = Nobody gave a score. Ask what you would need to be able to answer this.
workshop-votes-were = Votes for 1 to 5: { $counts }. I don't know: { $dont_know }. Not applicable: { $not_applicable }.
workshop-before = Chosen earlier, for 1 to 5: { $counts }
workshop-count-again = Hide the result and count again
workshop-agreed = Agreed score
workshop-agreed-keys = Counts separately from the votes. Keys 1 to 5, W and N. Press 0 to remove the score.
workshop-agreed-none = No score agreed yet.
workshop-agreed-is = Agreed: { $answer }
workshop-agreed-hidden = The room does not see this score yet.
workshop-next-is = After this
workshop-next-none = This is the last statement of this part.
workshop-voting-here = How to vote on this statement
workshop-voting-counted = Votes have been counted. They take priority.
workshop-screen = Screen for the room
workshop-quotes = Quotes from the room
workshop-quote = Quote { $number }
workshop-quote-add = Write down a quote
workshop-show-result = Reveal the result
workshop-to-phase = Next step: { $phase }
workshop-done = Done with this statement
workshop-talked = Discussed, go on
workshop-welcome-back-at = Welcome back to the workshop. You were at statement { $number }, step { $phase }.
workshop-welcome-back = Welcome back to the workshop.
