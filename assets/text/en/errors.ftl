# What is wrong with a file or a change, where, and what to do about it (crates/core/src/text/explain.rs).

## The parts of a message about a file.

error-at = { $place }: { $problem }.
error-place = Line { $line }, character { $column }
error-place-path = Line { $line }, character { $column } ({ $path })

## What to do.

error-advice-other-file = Choose another file.
error-advice-backup = The file has not been changed. Open a backup copy, or ask for the file again.
error-advice-mend = The file has not been changed. Correct the file and open it again.
error-advice-newer = Open this file with a newer version of the program.

## A session file.

error-file-too-large = This file is too large. A session can be at most { $megabytes } MB.
error-file-empty = This file is empty.
error-file-not-text = This file does not contain readable text (byte { $byte }). It is not a session, or it is damaged.
error-file-no-session = This file is not a session of this program.
error-file-other-format = This file is not a session of this program. It is a file of the type '{ $found }'.
error-file-is-questionnaire = This file is a questionnaire. It is not a session.
error-file-is-questionnaire-advice = Choose a session, or start a new session with this questionnaire.
error-file-newer = This file was made with a newer version of the program.
error-file-truncated = This file is not complete: it stops halfway through line { $line }.
error-file-syntax = This file is damaged, or it is not a file of this program.
error-file-syntax-problem = the program cannot read this
error-file-wrong-value = This file contains something that does not belong there.
error-file-questionnaire = The questionnaire in this file is not correct.

## A questionnaire file.

error-questionnaire-no-questionnaire = This file is not a questionnaire of this program.
error-questionnaire-other-format = This file is not a questionnaire of this program. It is a file of the type '{ $found }'.
error-questionnaire-is-session = This file is a session. It is not a questionnaire.
error-questionnaire-is-session-advice = Choose a questionnaire, or open this file as a session.
error-questionnaire-newer = This questionnaire was made with a newer version of the program.
error-questionnaire-content-one = There is a problem in this questionnaire.
error-questionnaire-content-more = There are { $count } problems in this questionnaire.

## Something to know about a session that was opened.

error-notice-checksum = This file was changed outside the program, or it was damaged. Check the answers.
error-notice-newer = This file was made with a newer version of the program. What this version does not know is kept.
error-notice-cleaned-one = Invisible characters were removed from 1 text. Check the text.
error-notice-cleaned-more = Invisible characters were removed from { $count } texts. Check the texts.
error-notice-names-removed-one = This session is without names. For 1 partner, the file still said more about who gave the answers. That has been removed.
error-notice-names-removed-more = This session is without names. For { $count } partners, the file still said more about who gave the answers. That has been removed.
error-notice-stray-answers = There are answers to statements that are not in the questionnaire: { $statements }. They are kept, but they do not count.

## A change that can't be made.

error-edit-no-such-statement = Statement { $statement } is not in the questionnaire of this session. Choose another statement.
error-edit-no-such-respondent = This form is no longer in the session. Choose another form, or start a new one.
error-edit-text-too-long = This text is too long. Use at most { $limit } characters.
error-edit-too-many-participants = A session has at most { $limit } participants. Remove a participant first.
error-edit-too-many-respondents = A session has at most { $limit } questionnaires filled in by partners. Remove one first.
error-edit-too-many-rounds = You can vote on one statement at most { $limit } times.
error-edit-too-many-slips = A session has at most { $limit } slips of paper with dots. Combine a few slips.
error-edit-too-many-dots = That is too many dots. Everyone has { $person }, with at most { $statement } for one statement.
error-edit-too-many-focus-points = You can choose at most { $limit } focus points. Remove one first.
error-edit-focus-twice = Statement { $statement } is already a focus point. Choose another statement.
error-edit-too-many-actions = A plan has at most { $limit } actions. Remove one first.
error-edit-too-many-parked = The parking lot holds at most { $limit } topics. Remove one first.
error-edit-too-many-statements = A session has at most { $limit } statements with answers, votes or dots. Do not add any more.
error-edit-too-many-set-aside = You can keep at most { $limit } other versions from one partner. Remove one first.
error-edit-too-many-quotes = One statement can have at most { $limit } quotes. Remove one first.
error-edit-previous-does-not-fit = The previous measurement is too large to keep in this session. Choose another session.

## A value that is wrong. These finish the sentence 'Line 3, character 5: …'.

error-problem-missing-key = the field '{ $key }' is missing
error-problem-duplicate-key = the field '{ $key }' is there twice
error-problem-expected = there should be { $kind } here
error-problem-text-too-long = this text is longer than { $limit } characters
error-problem-too-many = there are more than { $limit } here
error-problem-too-deep = there are more than { $limit } groups of fields inside each other here
error-problem-broken-text = there is half a character in this text
error-problem-not-between = there should be a whole number from { $least } to { $most } here
error-problem-same-id = the code '{ $id }' is used more than once
error-problem-too-many-dots = these are too many dots: everyone has { $person }, with at most { $statement } for one statement
error-problem-not-inside = the field '{ $key }' does not belong in a session inside another session
error-problem-not-one-of = '{ $found }' is not possible here, choose from: { $allowed }

## What should stand there. These finish 'there should be … here'.

error-kind-object = a group of fields in curly brackets
error-kind-list = a list in square brackets
error-kind-text = a text
error-kind-flag = 'true' (yes) or 'false' (no)
error-kind-whole-number = a whole number
error-kind-number = a number
error-kind-id = a code of 1 to 24 letters, digits, _ or -
error-kind-uuid = the code of a session (a UUID)
error-kind-local-id = a code of eight characters, with only 0 to 9 and a to f
error-kind-moment = a time such as 2026-11-21T14:32:10Z
error-kind-date = a date such as 2026-11-21
error-kind-answer-value = a score from 1 to 5, 'dont_know' or 'not_applicable'
error-kind-reply-value = a score from 1 to 5, 'dont_know', 'not_applicable' or 'not_asked'
error-kind-vote-counts = a list of five whole numbers
error-kind-source-key = a code of 16 characters, with only 0 to 9 and a to f

## A part of a questionnaire. These begin the sentence 'Statement S12: …'.

error-part-whole = The questionnaire
error-part-scale = The scale
error-part-bands = The verdicts ('bands')
error-part-role = Role { $name }
error-part-section = Section { $name }
error-part-theme = Theme { $name }
error-part-statement = Statement { $name }
error-part-term = Word { $name }
error-part-indicator = Figure { $name }
error-part-instrument = Tool { $name }
error-part-source = Source { $name }

## What is wrong with a part of a questionnaire.

error-wrong-missing = the { $what } is missing
error-wrong-bad-id = the code '{ $id }' is not allowed, use 1 to 24 letters, digits, _ or -
error-wrong-same-id = '{ $id }' is used more than once
error-wrong-same-text = the text is the same as that of statement { $statement }
error-wrong-label-count-one = there is 1 label, there must be exactly 5
error-wrong-label-count = there are { $found } labels, there must be exactly 5
error-wrong-band-ids = there must be three, in this order: 'strong', 'attention', 'weak'
error-wrong-band-cutoffs = the limits ('from') must go down, from at most 5 for 'strong' to exactly 1 for 'weak'
error-wrong-empty = at least one { $what } is needed
error-wrong-too-many-statements = there are more than { $limit } statements
error-wrong-dead-reference = the { $what } '{ $id }' is not in the questionnaire

## What can be missing from a part of a questionnaire, or be empty.

error-word-id = code
error-word-version = version
error-word-language = language
error-word-title = title
error-word-notice = notice
error-word-question = question above the scale
error-word-dont-know = label for 'I don't know'
error-word-not-applicable = label for 'Not applicable'
error-word-label = label
error-word-roles = list of roles
error-word-text = text
error-word-short = short text
error-word-means = meaning
error-word-figure = figure
error-word-name = name
error-word-section = section
error-word-theme = theme
error-word-statement = statement
error-word-indicator = figure
error-word-instrument = tool
error-word-source = source
