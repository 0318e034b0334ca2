<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1 (%n badge(s))</source>
        <translation>
            <numerusform>%1 (%n badge)</numerusform>
            <numerusform>%1 (%n badges)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) left out: cancelled, changed or to be confirmed. Name them with --badge to show them.</source>
        <translation>
            <numerusform>%n badge left out: cancelled, changed or to be confirmed. Name it with --badge to show it.</numerusform>
            <numerusform>%n badges left out: cancelled, changed or to be confirmed. Name them with --badge to show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy of %n badge(s): %1</source>
        <translation>
            <numerusform>Copy of %n badge: %1</numerusform>
            <numerusform>Copy of %n badges: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) removed for good.</source>
        <translation>
            <numerusform>%n badge removed for good.</numerusform>
            <numerusform>%n badges removed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies beside it were changed too.</source>
        <translation>
            <numerusform>%n copy beside it was changed too.</numerusform>
            <numerusform>%n copies beside it were changed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signature shows %n badge(s), the first ones.</source>
        <translation>
            <numerusform>A signature shows %n badge, the first one.</numerusform>
            <numerusform>A signature shows %n badges, the first ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) taken.</source>
        <translation>
            <numerusform>%n organisation taken.</numerusform>
            <numerusform>%n organisations taken.</numerusform>
        </translation>
    </message>
</context>
</TS>
