<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>besace::BadgeActions</name>
    <message numerus="yes">
        <source>%n badge(s) will be gone for good.</source>
        <translation>
            <numerusform>%n badge will be gone for good.</numerusform>
            <numerusform>%n badges will be gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::BadgeListModel</name>
    <message numerus="yes">
        <source>In %n collection(s)</source>
        <translation>
            <numerusform>In %n collection</numerusform>
            <numerusform>In %n collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::CheckingSummary</name>
    <message numerus="yes">
        <source>Stopped. %n badge(s) checked.</source>
        <translation>
            <numerusform>Stopped. %n badge checked.</numerusform>
            <numerusform>Stopped. %n badges checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) checked, with internet.</source>
        <translation>
            <numerusform>%n badge checked, with internet.</numerusform>
            <numerusform>%n badges checked, with internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) checked.</source>
        <translation>
            <numerusform>%n badge checked.</numerusform>
            <numerusform>%n badges checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) checked. Not every site was asked.</source>
        <translation>
            <numerusform>%n badge checked. Not every site was asked.</numerusform>
            <numerusform>%n badges checked. Not every site was asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) checked, without internet: cancellation not checked.</source>
        <translation>
            <numerusform>%n badge checked, without internet: cancellation not checked.</numerusform>
            <numerusform>%n badges checked, without internet: cancellation not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since the last check.</source>
        <translation>
            <numerusform>%n changed since the last check.</numerusform>
            <numerusform>%n changed since the last check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::Deeds</name>
    <message numerus="yes">
        <source>%n badge(s) are gone for good.</source>
        <translation>
            <numerusform>%n badge is gone for good.</numerusform>
            <numerusform>%n badges are gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were in the trash for 30 days and are gone.</source>
        <translation>
            <numerusform>%n badge was in the trash for 30 days and is gone.</numerusform>
            <numerusform>%n badges were in the trash for 30 days and are gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ImportSummary</name>
    <message numerus="yes">
        <source>%n badge(s) added</source>
        <translation>
            <numerusform>%n badge added</numerusform>
            <numerusform>%n badges added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to confirm</source>
        <translation>
            <numerusform>%n badge to confirm</numerusform>
            <numerusform>%n badges to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without badge</source>
        <translation>
            <numerusform>%n file without badge</numerusform>
            <numerusform>%n files without badge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read</source>
        <translation>
            <numerusform>%n file not read</numerusform>
            <numerusform>%n files not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ListHead</name>
    <message numerus="yes">
        <source>%n badge(s) found</source>
        <translation>
            <numerusform>%n badge found</numerusform>
            <numerusform>%n badges found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::MainWindow</name>
    <message numerus="yes">
        <source>Checking %n badge(s)…</source>
        <translation>
            <numerusform>Checking %n badge…</numerusform>
            <numerusform>Checking %n badges…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s).</source>
        <translation>
            <numerusform>%n badge.</numerusform>
            <numerusform>%n badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) changed since the last check.</source>
        <translation>
            <numerusform>%n badge changed since the last check.</numerusform>
            <numerusform>%n badges changed since the last check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::PlaceRail</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::RemainingTime</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ShareDialog</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
</context>
</TS>
