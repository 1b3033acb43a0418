# The screen before the room.
audience-window-title = Kansrijke Start: screen for the room
audience-programme = Kansrijke Start
audience-meeting = Workshop
audience-blank = The screen is blank.
audience-scale = Answers
audience-point = { $score } { $label }
audience-votes =
    { $count ->
        [one] { $votes } vote
       *[other] { $votes } votes
    }
audience-point-votes = { $point }: { $votes }
audience-point-twice = { $point }: { $votes } now, { $before } before
audience-first-vote = Before
audience-second-vote = Now
audience-dont-know =
    { $count ->
        [one] { $people } does not know
       *[other] { $people } do not know
    }
audience-not-applicable =
    { $count ->
        [one] { $people } says 'Not applicable'
       *[other] { $people } say 'Not applicable'
    }
audience-agreed = Agreed together: { $score }

## Dots
audience-dots = What do we work on first?
audience-dots-shown = This is what we work on first
audience-choices = Statements to choose from
audience-dots-count =
    { $count ->
        [one] { $dots } dot
       *[other] { $dots } dots
    }
audience-dots-for = { $statement }: { $dots }
audience-more =
    { $count ->
        [one] and { $missing } more
       *[other] and { $missing } more
    }

## The end
audience-strong = Strong
audience-weak = Can be better
audience-divided = Divided
audience-none = None
audience-actions = What we will do
audience-no-actions = No actions have been agreed yet.

## Around it
audience-settings = Screen for the room
audience-how = With a second screen: open the screen for the room. The room then sees the statement, you see the votes. If the projector shows the same as your laptop, choose 'Show what the room sees here' during the workshop. Press Esc to come back.
audience-larger = Larger letters: { $percent }
audience-larger-hint = The letters on the projector grow as long as everything fits. They are never too small to read well from the back row.
audience-dark = Dark on the projector
audience-dark-hint = Only when the program itself is dark. In a bright room, light is easier to read.
audience-closed = The screen for the room has been closed. You now work in one window.
audience-unplugged = The projector has been unplugged. The screen for the room has been closed and you now work in one window. Nothing has been lost.
audience-no-second-monitor = No second screen was found. Drag the window 'screen for the room' to the projector and press F11 there.
audience-open-window = Open the screen for the room
audience-close-window = Close the screen for the room
