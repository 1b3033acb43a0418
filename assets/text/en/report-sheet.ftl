# Words of the score sheet on paper, of the card for who leads a meeting, and of every PDF.

pdf-logo = Logo of the municipality
pdf-figure = Chart without a description
pdf-attached = The session of this report. You open it with the program.

## The score sheet.

sheet-title = { $questionnaire }: score sheet
sheet-how = Put one cross for each statement. There are no right or wrong answers. Mark what you see now. If you do not know, choose W.
sheet-scale = What do the boxes mean?
sheet-dont-know-letter = W
sheet-not-applicable-letter = N
sheet-municipality = Municipality
sheet-date = Date
sheet-unnamed = This form is without names. Do not write down a name or an organisation.
sheet-column-number = No.
sheet-column-statement = Statement
sheet-column-dont-know = don't know
sheet-column-not-applicable = n/a
sheet-end = Thank you. Give this form back to the coordinator.
sheet-description = Score sheet on paper, with all statements.

## The card for who leads the meeting.

card-title = Facilitator's card
card-municipality = Municipality of { $municipality }
card-statements = { $count } statements
card-description = How to lead a workshop of an hour and a half, on one page.
card-unnamed = This session is without names. Do not say or write down names with answers.

card-before = Beforehand
card-before-plan = Choose plan A, B or C. Plan A leaves the most time to talk.
card-before-invite = Invite all partners. Make sure a parent or an expert by experience also takes part.
card-before-send = Plan A: send the partner file two weeks before. Ask for it back three days before.
card-before-print = Plan B: print a score sheet for everyone. Plan C: make cards for everyone with 1 to 5, W and N.
card-before-room = Set up the program on the projector. Test the screen beforehand.

card-way = What to do for each statement
card-read = Read.
card-read-how = Read the statement aloud. Explain words, but give no opinion.
card-think = Think.
card-think-how = Keep half a minute of silence.
card-vote = Vote.
card-vote-how = Everyone votes at the same moment.
card-reveal = Reveal.
card-reveal-how = Show the result only when all votes have been counted.
card-talk = Discuss.
card-talk-how = Talk only about the differences. Then everyone may vote one more time.

card-plans = Three plans of an hour and a half (in minutes)
card-plan-part = Part
card-plan-a = A: scored before
card-plan-b = B: score on paper
card-plan-c = C: vote together
card-part-intro = Welcome and explanation
card-part-scoring = Score
card-part-talk = Discuss
card-part-dots = Give dots
card-part-actions = Agree on actions
card-part-close = Close
card-part-total = Total
card-part-statements = Statements to discuss

card-count = How to count
card-count-fingers = Fingers: count to three, then everyone holds up 1 to 5 fingers. A fist is 'I don't know'. This is quick, but everyone sees each other's vote.
card-count-cards = Cards: everyone puts a card face down on the table and you collect them. Choose this for a sensitive topic, or if an alderman (wethouder) or a parent takes part.
card-count-check = Check: are there as many votes as people? If not, ask who has not voted yet.

card-differ = When you disagree
card-differ-ask = First let the lowest and the highest score speak. Ask: what do you see that others do not see?
card-differ-right = Do not look for who is right. Write down what the difference is about.
card-differ-outcome = You do not have to agree. A difference is also an outcome.
card-differ-unknown = Does a third say 'I don't know'? Then agree who will inform the others.

card-parking = Parking lot
card-parking-what = Does something not fit now? Put it in the parking lot, with an owner and a date.
card-parking-owner = Does nobody want it? Then it goes back to the person who raised it.

card-dots = Dots and actions
card-dots-rule = Everyone gives { $most } dots, at most { $one } to one statement. Show them only when they are all in.
card-dots-actions = Turn the statements with the most dots into actions: what, who and when.

card-close = Closing
card-close-read = Read the actions aloud and ask if they are right.
card-close-report = Say who gets the report and what happens with the outcome.
card-close-again = Agree when you will measure again, for example in a year.
