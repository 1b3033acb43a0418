partners-title = Partners
partners-add-files = Add files from partners
partners-add-folder = Add a folder with files
partners-start-file = Make a file for partners
partners-form = Make a form in Excel
kind-form = Form
form-file = form
form-not-made = The form could not be made. Check that the questionnaire has no very long texts.
kind-partner-files = Files from partners

## What happens with the file of a partner

outcome-new = Will be added
outcome-newer = Replaces an older copy
outcome-same = Already known, changes nothing
outcome-older = Older copy, will be kept and not used
outcome-conflict = Contradicts another copy, you choose
outcome-empty = Nothing filled in, skipped
outcome-start-file = Start file for partners, skipped
outcome-bad = Not usable
outcome-other-questionnaire = This file is about another questionnaire: '{ $id }'.
outcome-other-questionnaire-advice = Ask the partner to use the start file of this group.
outcome-refused = This does not fit in the group. There is room for { $most } partners.
outcome-refused-advice = Make a second group, or remove a partner first.
preview-doubles =
    { $count ->
        [one] In { $number } row, the organisation and role are the same as those of another partner. Check that nobody counts twice.
       *[other] In { $number } rows, the organisation and role are the same as those of another partner. Check that nobody counts twice.
    }
conflict-first = For each partner with two copies, first choose which copy counts.
outcome-faulty = This row contains something that the program does not understand. The row does not count.
outcome-faulty-advice = Correct it in the table, save the table and add it again.
remark-unknown-role = The role '{ $role }' is not in the questionnaire. The role stays empty.
remark-duplicate-partner = Another file has the same organisation and role. If this is one partner, remove one of the two.
remark-shared-session = Several organisations filled in the same file. Only one counts. Give each partner a file of their own.
remark-shared-respondent = These answers are also there under another organisation or role. Only one counts.
remark-other-municipality = This file is about another municipality: '{ $name }'.
remark-not-asked =
    { $count ->
        [one] This partner was not asked about { $number } statement.
       *[other] This partner was not asked about { $number } statements.
    }
remark-left-out =
    { $count ->
        [one] There is { $number } answer to a statement that the group does not have.
       *[other] There are { $number } answers to statements that the group does not have.
    }
remark-other-date = This file is from { $date }, far from the date of the group. Check that it belongs to this measurement.
remark-other-words =
    { $count ->
        [one] The text of { $number } statement is different from that of the group.
       *[other] The text of { $number } statements is different from that of the group.
    }
remark-other-scale = The five answers have other names in this file.
remark-promised-no-names = This partner was promised 'without names'. The answers go into the group without a name.
remark-only-partners = This file is from a group. Only the answers of the partners are taken over.

## A few words for how many there are of each

count-new = new
count-newer = newer
count-same = already known
count-older = older
count-conflict = to choose
count-empty = empty
count-start-file = skipped (start file)
count-bad = not usable
count-of = { $count } { $what }

## Who sent answers

partners-progress =
    { $received ->
        [one] { $count } of the { $asked } partners has scored.
       *[other] { $count } of the { $asked } partners have scored.
    }
partners-progress-alone =
    { $received ->
        [one] { $count } partner has scored.
       *[other] { $count } partners have scored.
    }
partners-none = There are no answers from partners yet.
partners-how = How it works
partners-how-start = Make a file for partners and email it to your partners. The municipality, the date and the questionnaire are already in it.
partners-how-fill = Each partner opens the file, chooses a role, fills in the statements and emails their own file back.
partners-how-form = If a partner may not install anything, email the form in Excel. Or print the statements and type in the paper form here.
partners-how-add = Save the files from the emails in a folder and add them here. You can also do this later, and as often as you like.
partners-drop = You can also drag files and folders onto this window.
partners-unnamed = This measurement is without names. That is why you see only numbers here, no names.
partners-results = To the results
partners-received = Answers received
partners-waiting = No answers yet
partners-waiting-absent = Was not present
partners-chairs = Empty chairs
partners-chairs-are = Nobody has this role: { $roles }
partners-column-who = Who
partners-column-role = Role
partners-column-answered = Filled in
partners-column-date = Last changed
partners-column-aside = Copies kept
partners-column-do = Remove
partners-answered = { $answered } of { $of }
partners-somebody = Partner without details
partners-remove = Remove
partners-in-row = { $who }, row { $row }
partners-remove-name = Remove the answers: { $who }
partners-removed = The answers of { $who } have been removed. Choose 'Undo' to bring them back.
partners-left = This file has been opened. Not opened: { $files }. If you want to combine answers from partners, first go to Details and choose 'First alone, then together'.
context-partners = Go to the partners

## Reading files

reading-title = Reading files
reading-found = Searching the folder.
reading-progress = { $done } of { $total } files read
reading-stop = Stop reading

## What will happen, before anything changes

preview-title = Add these files?
preview-title-new = Make a new group?
preview-new = A new session will be made with the answers of these partners. The partners' files do not change.
preview-new-own = Your own session is open. It stays as it is. In the new group you are one of the partners.
preview-new-unnamed = The new group will be 'without names', because a partner was promised that.
preview-unchanged = Nothing has changed yet. The partners' files never change.
preview-totals =
    { $files ->
        [one] { $count } file read: { $counts }.
       *[other] { $count } files read: { $counts }.
    }
preview-totals-rows =
    { $rows ->
        [one] { $count } partner read: { $counts }.
       *[other] { $count } partners read: { $counts }.
    }
preview-nothing-new = Nothing new. The group already has these answers.
preview-nothing = There is nothing to add.
preview-unnamed = This group is without names. That is why you see no names and no answers per partner.
preview-files = What will happen
preview-bad = Not usable
preview-column-file = File
preview-column-version = Version
preview-column-outcome = What will happen
preview-column-wrong = What is wrong?
preview-column-advice = What can you do?
preview-own = Your own session
preview-remark-times = { $count }×: { $what }
preview-add = Add
preview-make = Make the group
preview-not = Do not add
preview-back = Back
preview-added =
    { $new ->
        [one] { $count } partner added.
       *[other] { $count } partners added.
    }
preview-replaced =
    { $newer ->
        [one] { $count } partner replaced by a newer copy.
       *[other] { $count } partners replaced by a newer copy.
    }
preview-done = The group has been updated.
preview-undo = Choose 'Undo' to take everything back in one step.

## Copies that contradict each other

conflicts-title = You need to choose
conflict-title =
    { $copies ->
        [2] Two copies of one session differ
       *[other] { $count } copies of one session differ
    }
conflict-title-of = { $title }: { $who }
conflict-what =
    { $statements ->
        [one] The answer to { $count } statement differs. Choose which copy counts. What you do not choose is kept, but not used.
       *[other] The answers to { $count } statements differ. Choose which copy counts. What you do not choose is kept, but not used.
    }
conflict-in-group = What is in the group now
conflict-in-file = In the file { $file }
conflict-copy = Copy { $number }
conflict-facts = { $answered } filled in
conflict-facts-dated = { $answered } filled in, changed on { $moment }
conflict-statement = Statement
conflict-answer-note = { $answer }. Note: { $note }

## The start file

start-file-written = The file for partners is ready. Each partner who opens it gets a session of their own. Email this file to your partners: { $path }
start-file-failed = The file for partners was not made. { $reason }
welcome-title = Take part in this measurement
welcome-what = You score { $count } statements about Kansrijke Start in this municipality. Filling in takes about 20 minutes. You can stop at any time and continue later.
welcome-municipality = Municipality: { $name }
welcome-session = Title: { $title }
welcome-date = Date of the measurement: { $date }
welcome-answers = What happens to your answers?
welcome-answers-named = Your answers are on this computer. Nothing is sent automatically: later you email the file to your coordinator yourself. The results show which organisation gave which answer.
welcome-answers-unnamed = Your answers are on this computer. Nothing is sent automatically: later you email the file to your coordinator yourself. The results do not show who gave which answer. Colleagues can sometimes guess. Whoever receives your file can read your answers.
welcome-unnamed = This measurement is without names. That is why we do not ask for your role or organisation.
welcome-role = What is your role?
welcome-organisation = Your organisation
welcome-again = You have already started with this start file.
welcome-known = { $progress }, last opened on { $moment }
welcome-continue = Continue with what you had
hand-in-title = Hand in
hand-in-path = Email this file to your coordinator: { $path }
hand-in-later = Finish first. Then you see which file to email to your coordinator.
hand-in-copy = Copy the path
hand-in-copied = The path has been copied. In your email program, paste it when you add an attachment.
