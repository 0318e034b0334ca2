<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>backup</name>
    <message numerus="yes">
        <source>%n badge(s) on this page</source>
        <translation>
            <numerusform>%n badge on this page</numerusform>
            <numerusform>%n badges on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message numerus="yes">
        <source>%n badge(s) attached to this PDF: open it with Besace to check them.</source>
        <translation>
            <numerusform>Badge attached to this PDF: open it with Besace to check it.</numerusform>
            <numerusform>Badges attached to this PDF: open it with Besace to check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges came through, unchanged.</source>
        <translation>
            <numerusform>%n badge came through, unchanged.</numerusform>
            <numerusform>%n badges came through, unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges came from the last copy of your backpack.</source>
        <translation>
            <numerusform>%n badge came from the last copy of your backpack.</numerusform>
            <numerusform>%n badges came from the last copy of your backpack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges are lost:</source>
        <translation>
            <numerusform>%n badge is lost:</numerusform>
            <numerusform>%n badges are lost:</numerusform>
        </translation>
    </message>
</context>
</TS>
