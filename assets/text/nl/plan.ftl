# The plan: what is worked on first, by whom, before when.
plan-title = Plan

## How far away a date is

due-today = vandaag
due-tomorrow = morgen
# $n (Number)
# $count (String)
due-days =
    { $n ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
# $count (String)
due-weeks = { $count } weken
# $count (String)
due-months = { $count } maanden
# $count (String)
due-years = { $count } jaar
# $distance (String)
due-late = { $distance } te laat
# $distance (String)
due-in = over { $distance }
