"""What a tumour board is: frozen records, their permitted steps, and every rule.

The words, one for one thing:

- *patient*: a person; *case*: one tumour of one patient, with its number and its file;
- *board*: a series of meetings with its members and quorum rule; *meeting*: one sitting of it;
- *presentation*: a case on one meeting's agenda, in the lane *discuss* or *register*;
- *decision*: what the board advises, as a draft, recorded, then validated, with versions;
- *second reading*: an expert pathologist's reading of the same tumour;
- *network*: an expert network for rare cancers; *centre*: the institution that owns the file;
- *person*: a professional who attends or is responsible; *account*: a person who can log in;
- *action*: one audited, undoable act of an account.
"""
