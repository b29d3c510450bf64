<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>cases</source>
        <comment>No.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Patient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Diagnosis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Reading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Family</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Birth date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Last board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Next board</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <comment>Entered on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>Comma ,</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>Tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>Bar |</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>Month first: 12/31/2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>Year first: 2026-12-31</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>{column}: “{text}” is {reason}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>{column}: {reason}</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>Is it {names}?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>Changes: {fields}</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of the list, or new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters: four words are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares meetings, records decisions, prints, sets up the board. Cannot validate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does all of that, and validates decisions as the responsible physician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares cases and records decisions. Neither validates nor sets up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each account opens the board with its own passphrase. Nobody can read or reset a forgotten one: add a new account, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can open the board now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>No question yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases} on the agenda of {board}, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name}, {number}, on an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {cases} on an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss or register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>To discuss ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To register ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Add a case: name, number or diagnosis, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a case to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;waiting cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the case (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the agenda (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is on this agenda yet. Type a name above, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to position…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this machine, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFÈVRE Jeanne · D-0412 · dedifferentiated liposarcoma, PS 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text in percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceDelegate</name>
    <message>
        <source>left {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceList</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, then Enter  (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n medical specialty(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count}; missing: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardForm</name>
    <message>
        <source>&amp;Name of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tarts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretar&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quorum: at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physicians of different specialties; three is the French minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A written &amp;opinion counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A written opinion counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialties that cannot be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who us&amp;ually attends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still m&amp;eets: offered for new meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change applies to meetings planned from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardsTab</name>
    <message>
        <source>No board has heard this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within: {delay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated by {name}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {name}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended because: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseBanner</name>
    <message>
        <source>Missing: {items}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, asked on {day}, {centre}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>Boards ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology and readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also D-{number}: {diagnosis}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, born {date}, is known already ({number}). The same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: a new case of this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {network}: it reads this family a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identity (INS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histology code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care and information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis of the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNM edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage and rarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology report number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, pathology and imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Patients and cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet. Enter the first one, or import the list you keep today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, diagnosis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Close the panel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frailty (G8, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presen&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary for the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>This patient has no case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case of this patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you keep your cases in a spreadsheet? Its rows become cases here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on an agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a second reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tumour…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>&amp;Name of the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National &amp;identifier (FINESS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentreStep</name>
    <message>
        <source>&amp;Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{label}, number {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>As guessed from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that mean “not known”, between |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember these choices &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the next list of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a name or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mdtboard made a mistake and is sorry. What was saved is safe and the program goes on. The report below holds no word about patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is also in the log: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is later than {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Type 12/03/2026, 03/2026 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Type it as 12/03/2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the board advises; Enter adds it, Tab goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3w, 10d, 2m, 12/03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the board does not &amp;wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the decision is provisional until the second reading is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer…  F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;eadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline &amp;name and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it departs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, version, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiseaseTab</name>
    <message>
        <source>Tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed or saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 consensus sheet, {waiting} to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheets} consensus sheets, {waiting} to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed and saved  {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents saved in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 decision validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} decisions validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produce all documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate 1 decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate 1 decision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate {count} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate {count} decisions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take responsibility for the advice as it is written. It changes afterwards only by a new dated version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for every document of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>End the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) deferred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without a responsible person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without a quorum</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisional decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cases that were not reached go on the board&apos;s next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Validate %n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Board &amp;file, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key slots, one for each account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the two paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a backup, copy both files together, with the program closed. Without the key slots nobody can open the board again; without a passphrase or the recovery key, neither file is of any use. Keep the recovery key on paper, elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act is chained to the one before it. The check reads the whole chain and finds the first entry that was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a backup needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} was changed outside the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Drop the list here, or choose its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, XLSX, XLS or ODS. The file is only read; nothing is imported before you have seen what would happen to every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our-board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files are made: the board (.mdtb) and its key slots (.keys). Copy them together. Do not put them in a folder that is synchronised by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board of that name is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Open the demonstration board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mdtboard keeps the cases, decisions and second readings of a tumour board in one encrypted file on this machine. It needs no server and no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 invented patients, three meetings: try everything, lose nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your centre, your name, a passphrase and a recovery key: two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Set up a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a patient list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Set up your board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, its members and the specialties its quorum asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Bring your patients in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Excel or CSV list you keep today. Nothing is written before you have seen every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Plan the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and waiting cases join by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps to your first meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Find a patient, a case or a decision: a name, a number, a word of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Everything is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has been entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is imported. {counts}. Ctrl+Z takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {cases} on an agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is imported. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered as “{name}”: the next list of this kind is read like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>This key opens the board when every passphrase is lost. It is shown once: write it down or print it, and keep it locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what is shown above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the screens. A document has its own, chosen where it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Plan a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All boards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Demonstration: every patient here is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About mdtboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>D&amp;ay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;rts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chai&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ecretary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingHeading</name>
    <message>
        <source>Change the meeting (day, place, chair…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Add a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is one sitting of a board. Set up the board first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPicker</name>
    <message>
        <source>Name or specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search among the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>&amp;Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which trial, or &amp;why none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;ssent, with its author</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>&amp;Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tumours are &amp;read a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Late after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own alert, counted from the request; no national target exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uccessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Complete cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteContents</name>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr, Pr, Mrs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pecialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nstitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ide&amp;ntifier (RPPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still attends: offered in &amp;lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr, Pr, Ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares, records and prints; does not validate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does everything, and validates decisions by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records; does not validate and does not set up boards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s members and the cases that wait for it join by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>Among the {count} cases of its lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>&amp;Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produce &amp;all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Validate this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate all ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents of a meeting are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producing every document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents produced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>All questions: the same patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions: new patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {patient} has the name and birth date of a known patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>imports</source>
        <comment>Semicolon ;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports</source>
        <comment>Day first: 31/12/2026</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expert’s reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reading is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may read this list but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: asked {age} days ago; the alert of {network} is {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{network} reads its tumours a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an expert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expert has it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two readings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Which readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient, case, diagnosis, expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of {total} with these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second reading yet. A request starts from a case of a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, second reading: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is on the agenda of {board}, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} must be heard again, and no board is set up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step of the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsTab</name>
    <message>
        <source>Report number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pathology report was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology in this centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the expert {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Type a reason, or choose one with ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of {total} with this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not change this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask for a second reading of {name}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reading of {number} is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading asked for on {date} is still awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First report number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material: slides, blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Record and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the decision line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the case up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the case down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss or register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the decision line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {action}, case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) validated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomParts</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveStatus</name>
    <message>
        <source>Ctrl+K find or do · F1 help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words that only you would put together. Any characters, no other rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of at least {least} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough; type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board is a series of meetings, with its own quorum and members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who attends, refers, presents or is responsible. No account is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre and letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at the head of every document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert networks for rare cancers; they come and go, so each is dated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeStep</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns. Are the accents and the headings right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an expert to read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expert has the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expert’s report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note as arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>For example: 4 slides, 1 block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsWidget</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete before the board of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question asked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last advice, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, planned for {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Add “{text}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the list has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board files (*.mdtb)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Dates</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>{name}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {found} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {total} with these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: reading awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNM {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next board {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last board {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before a board yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>SHA-256 of the file: {digest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{years} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n week(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n month(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>{done} of {total} cases heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases}, {done} of them complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, {day}: decisions to validate: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, {day}: not closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held {days} days ago; its sheets still print as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, {day}: planned, never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days ago. Start it, or give it another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second readings late: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second readings to compare: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second readings due, not asked for: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Expert network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeterminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed, no opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sarcoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuroendocrine tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesothelioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lymphoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thymic tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digestive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gynaecological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head and neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endocrine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haematological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tumour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cytology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarity not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before first treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After first treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor discordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major discordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not change the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second reading due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading concordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading discordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading not assessable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo stops here: what was validated is amended, never taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient needs a name or a local identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another patient has this local identifier already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is on the agenda already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has been before a board and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is closed. A validated decision is amended by a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting cannot take that step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later meeting of this board is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case cannot take that step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case is deferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been advised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is validated. Amend it to write a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision must be recorded first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registered case must conform to a guideline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second reading cannot take that step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are not in order: request, sent, received, report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum must ask for at least one specialty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least {minimum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the board. The file is not damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column for the local identifier or for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns fill the same field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions first: is it the same patient?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not found in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board file of that name is there already, in {where}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in {where} cannot be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in {where} can be read but not written. Your text is still on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an unencrypted database, not a board file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no board file, or its key slots are another one&apos;s. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board file in {where} is damaged. Nothing was changed: restore the newest copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer mdtboard wrote this file. Nothing was changed: install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is writing to the board. Nothing was lost: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board file may not lie in a synchronised folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slots (.keys) are missing in {where}. Copy both files together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key slots beside the board file in {where} are damaged. Restore them from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database engine of this installation is not safe. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full in {where}. Nothing was lost: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not possible to write in {where}. Nothing was lost: check the place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be brought to this version and is as it was, in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or incomplete and cannot be read. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row in this table. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table is too large: at most 100,000 rows and 500 columns. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is protected by a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a table that mdtboard reads (CSV, XLSX, XLS, ODS). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recourse board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare cancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paediatric board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecular board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room and video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop of treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recourse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brachytherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hormone therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immunotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventional radiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventional endoscopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radioiodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stem cell transplant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other specific drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapeutic window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical oncology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nuclear medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haematology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastroenterology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endocrinology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dermatology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gynaecology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paediatrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geriatrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palliative medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genetics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecular biology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the board file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remember a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorder the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defer a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validate the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amend a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request a second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel a second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a name nor an identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same identifier twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identity (INS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumour family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histology code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TNM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology report number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>{done} of {total} cases are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {patient} is on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case waits for this board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting cases added: {count}. Ctrl+Z takes them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} was taken off the agenda. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient}: {lane}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cases}, {ready} complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board has a meeting on that day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for {day}. Expected: {people}. Waiting cases taken on: {cases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discordant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum: one physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum: {count} medical specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quorum}, among them {specialties}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quorum}; written opinions count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>The alert of {network} is {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT — NOT VALIDATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPLACED — NO LONGER VALID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION — invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential medical document — professional secrecy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {moment} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} / {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patients on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mdtboard records and prints what a board discusses and decides. It computes no stage, dose, prognosis or treatment and suggests none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local ID {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INS {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} · meeting of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {minimum} physicians of different specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required: {specialties}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a written opinion counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUORUM NOT MET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical specialties: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physicians: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {specialties}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff meeting: no formal board, no quorum applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum not met: the case must be presented again, with the missing specialty, as soon as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be counted at the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice of the multidisciplinary board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advice has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVISIONAL: awaits the expert’s second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO BE HEARD AGAIN: the second reading changes the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v{new} of {date}, replaces v{old} of {old_date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v{new}, replaces v{old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverging opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not waiting because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient and request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frailty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient’s information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees to sharing outside the care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({edition})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnosed {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(TNM {edition})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biology and markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comorbidities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert’s reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked as taking part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not validated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal electronic validation, not a qualified signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is meant for professionals. The advice is a proposal: the referring physician explains it to the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To register: follows the guideline exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect and destroy after the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disease, requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty, institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair certifies the attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient, disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible, deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached: to be put on the next agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every case is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator of the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
