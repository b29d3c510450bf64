<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>EndPanel</name>
    <message numerus="yes">
        <source>%n case(s) recorded</source>
        <translation>
            <numerusform>%n case recorded</numerusform>
            <numerusform>%n cases recorded</numerusform>
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
        <source>%n case(s) not reached</source>
        <translation>
            <numerusform>%n case not reached</numerusform>
            <numerusform>%n cases not reached</numerusform>
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
        <source>Validate %n decision(s)</source>
        <translation>
            <numerusform>Validate %n decision</numerusform>
            <numerusform>Validate %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message numerus="yes">
        <source>%n decision(s) validated</source>
        <translation>
            <numerusform>%n decision validated</numerusform>
            <numerusform>%n decisions validated</numerusform>
        </translation>
    </message>
</context>
</TS>
