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
    <name>besace::wording::OperationWording</name>
    <message numerus="yes">
        <source>add %n badge(s)</source>
        <translation>
            <numerusform>add %n badge</numerusform>
            <numerusform>add %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n badge(s) in the trash</source>
        <translation>
            <numerusform>put %n badge in the trash</numerusform>
            <numerusform>put %n badges in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n badge(s) back</source>
        <translation>
            <numerusform>put %n badge back</numerusform>
            <numerusform>put %n badges back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n badge(s)</source>
        <translation>
            <numerusform>confirm %n badge</numerusform>
            <numerusform>confirm %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n badge(s) to “%1”</source>
        <translation>
            <numerusform>add %n badge to “%1”</numerusform>
            <numerusform>add %n badges to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n badge(s) out of “%1”</source>
        <translation>
            <numerusform>take %n badge out of “%1”</numerusform>
            <numerusform>take %n badges out of “%1”</numerusform>
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
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without proof</source>
        <translation>
            <numerusform>%n without proof</numerusform>
            <numerusform>%n without proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
</context>
</TS>
