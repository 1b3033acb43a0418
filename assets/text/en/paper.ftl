## Typing in the answers on a sheet of paper.

paper-title = Type in a paper form
paper-back = Back to the partners
paper-what = Type one key for each statement: 1 to 5, W ('I don't know') or N ('Not applicable'). The next statement then appears automatically. This way you can type in a form of { $count } statements in a few minutes.
paper-unnamed = This session is without names. The program does not record who filled in a form.
paper-whose = Whose form is it?
paper-somebody-else = Somebody who is not in the list yet
paper-somebody-else-hint = Fill in who it is. You may also leave this empty.
paper-begin = Start typing it in
paper-typed = Forms typed in
paper-typed-none = No form has been typed in yet.
paper-open = View or continue typing
paper-open-of = View or continue typing: { $name }
paper-remove = Remove
paper-remove-of = Remove: { $name }
paper-sheet-of = Typing in: { $name }
paper-progress = { $progress } · { $answered }
paper-keys = Type 1 to 5. W means 'I don't know', N means 'Not applicable', 0 means not filled in. PgUp goes back.
paper-end = This was the last statement. All statements have an answer.
paper-end-open = This was the last statement. Some statements have no answer. If that matches the paper, you are done.
paper-close = Done with this form
paper-overview = Filled in so far
paper-nothing = no answer
paper-whose-menu = Choose a partner
paper-cell = Statement { $number }: { $answer }
paper-who = { $organisation } ({ $role })
paper-number = Form { $number }: { $name }
