## The word list.

verb-words = Word list
words-here = Words:
words-explain = What does { $word } mean?
words-none = This word is not in the word list.
words-search = Search for a word
words-count = Found: { $count }
