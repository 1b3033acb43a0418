# The meeting round one screen: what the facilitator plans, does and says.
workshop-title = Werksessie

## The room

workshop-phase-read = Lees
workshop-phase-think = Denk na
workshop-phase-vote = Stem
workshop-phase-result = Uitslag
workshop-phase-discuss = Bespreek
# $counted (String)
# $present (String)
workshop-counted-of = { $counted } van { $present } geteld
# $counted (String)
workshop-counted = { $counted } geteld
# $median (String)
workshop-median = Mediaan { $median }
# $n (Number)
# $count (String)
workshop-answers =
    { $n ->
        [one] { $count } score
       *[other] { $count } scores
    }
# $words (String)
workshop-sentence = { $words }.
workshop-many-dont-know = Veel mensen weten dit niet
# $people (String)
# $present (String)
workshop-dots-of = { $people } van { $present } deelnemers
# $n (Number)
# $count (String)
workshop-dots-people =
    { $n ->
        [one] { $count } deelnemer
       *[other] { $count } deelnemers
    }
# $person (String)
# $statement (String)
workshop-dots-rules = Iedereen heeft { $person } stippen. Geef er hoogstens { $statement } aan één stelling.
# $statement (String)
# $value (String)
workshop-closing-line = { $statement } ({ $value })
# $what (String)
# $facts (String)
workshop-closing-action = { $what } ({ $facts })
# $n (Number)
# $count (String)
workshop-closing-more =
    { $n ->
        [one] en nog { $count } andere actie
       *[other] en nog { $count } andere acties
    }
