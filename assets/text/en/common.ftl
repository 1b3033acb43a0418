# Words that every room uses.
language-name = English
program-name = Analysetool Kansrijke Start

date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
