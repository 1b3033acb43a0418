# Words that every room uses.
language-name = Nederlands
program-name = Analysetool Kansrijke Start

# $day (String)
# $month (String)
# $year (String)
date-in-words = { $day } { $month } { $year }
# $month (String)
# $year (String)
month-in-words = { $month } { $year }
month-january = januari
month-february = februari
month-march = maart
month-april = april
month-may = mei
month-june = juni
month-july = juli
month-august = augustus
month-september = september
month-october = oktober
month-november = november
month-december = december
