<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaBar</name>
    <message numerus="yes">
        <source>%n question(s) to the board will not be kept.</source>
        <translation>
            <numerusform>%n question to the board will not be kept.</numerusform>
            <numerusform>%n questions to the board will not be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) join it</source>
        <translation>
            <numerusform>%n case joins it</numerusform>
            <numerusform>%n cases join it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty question(s) filled in</source>
        <translation>
            <numerusform>%n empty question filled in</numerusform>
            <numerusform>%n empty questions filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message numerus="yes">
        <source>%n medical specialty(ies)</source>
        <translation>
            <numerusform>%n medical specialty</numerusform>
            <numerusform>%n medical specialties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockPart</name>
    <message numerus="yes">
        <source>%n case(s) discussed. A 10 min break?</source>
        <translation>
            <numerusform>%n case discussed. A 10 min break?</numerusform>
            <numerusform>%n cases discussed. A 10 min break?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>Present %n case(s) without a quorum again at the next meeting</source>
        <translation>
            <numerusform>Present %n case without a quorum again at the next meeting</numerusform>
            <numerusform>Present %n cases without a quorum again at the next meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) recorded</source>
        <translation>
            <numerusform>%n decision recorded</numerusform>
            <numerusform>%n decisions recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n validated</source>
        <translation>
            <numerusform>%n validated</numerusform>
            <numerusform>%n validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) deferred</source>
        <translation>
            <numerusform>%n case deferred</numerusform>
            <numerusform>%n cases deferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) typed but not recorded</source>
        <translation>
            <numerusform>%n case typed but not recorded</numerusform>
            <numerusform>%n cases typed but not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without a responsible person</source>
        <translation>
            <numerusform>%n decision without a responsible person</numerusform>
            <numerusform>%n decisions without a responsible person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without a quorum</source>
        <translation>
            <numerusform>%n decision without a quorum</numerusform>
            <numerusform>%n decisions without a quorum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisional decision(s)</source>
        <translation>
            <numerusform>%n provisional decision</numerusform>
            <numerusform>%n provisional decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not reached</source>
        <translation>
            <numerusform>%n case not reached</numerusform>
            <numerusform>%n cases not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new presentation(s)</source>
        <translation>
            <numerusform>%n new presentation</numerusform>
            <numerusform>%n new presentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second reading(s) to send</source>
        <translation>
            <numerusform>%n second reading to send</numerusform>
            <numerusform>%n second readings to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) to other boards</source>
        <translation>
            <numerusform>%n referral to another board</numerusform>
            <numerusform>%n referrals to other boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examination(s) to obtain</source>
        <translation>
            <numerusform>%n examination to obtain</numerusform>
            <numerusform>%n examinations to obtain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End, validate %n and produce the documents</source>
        <translation>
            <numerusform>End, validate %n and produce the documents</numerusform>
            <numerusform>End, validate %n and produce the documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate %n and produce the documents</source>
        <translation>
            <numerusform>Validate %n and produce the documents</numerusform>
            <numerusform>Validate %n and produce the documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) validated.</source>
        <translation>
            <numerusform>%n decision validated.</numerusform>
            <numerusform>%n decisions validated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) in {folder}.</source>
        <translation>
            <numerusform>%n document in {folder}.</numerusform>
            <numerusform>%n documents in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate %n only</source>
        <translation>
            <numerusform>Validate %n only</numerusform>
            <numerusform>Validate %n only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with two texts to choose from</source>
        <translation>
            <numerusform>%n case with two texts to choose from</numerusform>
            <numerusform>%n cases with two texts to choose from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPart</name>
    <message numerus="yes">
        <source>%n case(s) come again at the next meeting</source>
        <translation>
            <numerusform>%n case comes again at the next meeting</numerusform>
            <numerusform>%n cases come again at the next meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Save the %n row(s) left out…</source>
        <translation>
            <numerusform>Save %n row left out…</numerusform>
            <numerusform>Save the %n rows left out…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) to decide first: say who it is, or leave it out.</source>
        <translation>
            <numerusform>%n row to decide first: say who it is, or leave it out.</numerusform>
            <numerusform>%n rows to decide first: say who they are, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out; they can be saved after the import.</source>
        <translation>
            <numerusform>%n row stays out; it can be saved after the import.</numerusform>
            <numerusform>%n rows stay out; they can be saved after the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message numerus="yes">
        <source>Register %n case(s)</source>
        <translation>
            <numerusform>Register %n case</numerusform>
            <numerusform>Register %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPart</name>
    <message numerus="yes">
        <source>%n case(s) registered</source>
        <translation>
            <numerusform>%n case registered</numerusform>
            <numerusform>%n cases registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
