## The word list.

verb-words = Woordenlijst
words-here = Woorden:
# $word (String)
words-explain = Wat betekent { $word }?
words-none = Dit woord staat niet in de woordenlijst.
words-search = Zoek een woord
# $count (String)
words-count = Gevonden: { $count }
