<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n copy(ies) could not be changed.</source>
        <translation>
            <numerusform>%n copy could not be changed.</numerusform>
            <numerusform>%n copies could not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWording</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would be added.</source>
        <translation>
            <numerusform>%n badge would be added.</numerusform>
            <numerusform>%n badges would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are there already.</source>
        <translation>
            <numerusform>%n badge is there already.</numerusform>
            <numerusform>%n badges are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) cannot be read.</source>
        <translation>
            <numerusform>%n badge cannot be read.</numerusform>
            <numerusform>%n badges cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %n badge(s) were added.</source>
        <translation>
            <numerusform>Done. %n badge was added.</numerusform>
            <numerusform>Done. %n badges were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be read.</source>
        <translation>
            <numerusform>%n badge could not be read.</numerusform>
            <numerusform>%n badges could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) went into the trash. They stay there for 30 days.</source>
        <translation>
            <numerusform>%n badge went into the trash. It stays there for 30 days.</numerusform>
            <numerusform>%n badges went into the trash. They stay there for 30 days.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n changed since the last check.</source>
        <translation>
            <numerusform>%n changed since the last check.</numerusform>
            <numerusform>%n changed since the last check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked.</source>
        <translation>
            <numerusform>%n badge not checked.</numerusform>
            <numerusform>%n badges not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: no site is contacted without your agreement.</source>
        <translation>
            <numerusform>%n badge not checked: no site is contacted without your agreement.</numerusform>
            <numerusform>%n badges not checked: no site is contacted without your agreement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked, without internet.</source>
        <translation>
            <numerusform>%n badge not checked, without internet.</numerusform>
            <numerusform>%n badges not checked, without internet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: the organisation&apos;s site does not answer.</source>
        <translation>
            <numerusform>%n badge not checked: the organisation&apos;s site does not answer.</numerusform>
            <numerusform>%n badges not checked: the organisation&apos;s site does not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: without proof, or not readable.</source>
        <translation>
            <numerusform>%n badge not checked: without proof, or not readable.</numerusform>
            <numerusform>%n badges not checked: without proof, or not readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n badge(s), the earlier check is kept.</source>
        <translation>
            <numerusform>For %n badge, the earlier check is kept.</numerusform>
            <numerusform>For %n badges, the earlier check is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n badge(s), cancellation not checked.</source>
        <translation>
            <numerusform>For %n badge, cancellation not checked.</numerusform>
            <numerusform>For %n badges, cancellation not checked.</numerusform>
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
    <name>besace::EndingBar</name>
    <message numerus="yes">
        <source>%n badge(s) end soon: reminders…</source>
        <translation>
            <numerusform>%n badge ends soon: reminders…</numerusform>
            <numerusform>%n badges end soon: reminders…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::EraseDialog</name>
    <message numerus="yes">
        <source>Your backpack, with %n badge(s).</source>
        <translation>
            <numerusform>Your backpack, with %n badge.</numerusform>
            <numerusform>Your backpack, with %n badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) that Besace made beside it.</source>
        <translation>
            <numerusform>%n copy that Besace made beside it.</numerusform>
            <numerusform>%n copies that Besace made beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) that were set aside.</source>
        <translation>
            <numerusform>%n damaged file that was set aside.</numerusform>
            <numerusform>%n damaged files that were set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::HelpWindow</name>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>%n page found.</numerusform>
            <numerusform>%n pages found.</numerusform>
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
    <message numerus="yes">
        <source>%n badge(s) not kept</source>
        <translation>
            <numerusform>%n badge not kept</numerusform>
            <numerusform>%n badges not kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::InternetSection</name>
    <message numerus="yes">
        <source>You agreed to %n site(s).</source>
        <translation>
            <numerusform>You agreed to %n site.</numerusform>
            <numerusform>You agreed to %n sites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::KeptDialog</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::KnownOrganisations</name>
    <message numerus="yes">
        <source>%n organisation(s) taken from the list.</source>
        <translation>
            <numerusform>%n organisation taken from the list.</numerusform>
            <numerusform>%n organisations taken from the list.</numerusform>
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
    <message numerus="yes">
        <source>%n reminder(s) saved in “%1”. Open this file with your calendar.</source>
        <translation>
            <numerusform>%n reminder saved in “%1”. Open this file with your calendar.</numerusform>
            <numerusform>%n reminders saved in “%1”. Open this file with your calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) that you chose</source>
        <translation>
            <numerusform>%n badge that you chose</numerusform>
            <numerusform>%n badges that you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n badge(s)</source>
        <translation>
            <numerusform>“%1”: %n badge</numerusform>
            <numerusform>“%1”: %n badges</numerusform>
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
    <name>besace::PrintDialog</name>
    <message numerus="yes">
        <source>Done. %n page(s) went to the printer.</source>
        <translation>
            <numerusform>Done. %n page went to the printer.</numerusform>
            <numerusform>Done. %n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), as in the preview.</source>
        <translation>
            <numerusform>%n badge, as in the preview.</numerusform>
            <numerusform>%n badges, as in the preview.</numerusform>
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
    <name>besace::ReviewWindow</name>
    <message numerus="yes">
        <source>%n file(s) without a badge.</source>
        <translation>
            <numerusform>%n file without a badge.</numerusform>
            <numerusform>%n files without a badge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::SaveCopyDialog</name>
    <message numerus="yes">
        <source>Done. %n badge(s) are in the copy.</source>
        <translation>
            <numerusform>Done. %n badge is in the copy.</numerusform>
            <numerusform>Done. %n badges are in the copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ShareSeen</name>
    <message numerus="yes">
        <source>%n badge(s): %1</source>
        <translation>
            <numerusform>%n badge: %1</numerusform>
            <numerusform>%n badges: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you wrote about %n badge(s)</source>
        <translation>
            <numerusform>What you wrote about %n badge</numerusform>
            <numerusform>What you wrote about %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n badge(s), to be checked</source>
        <translation>
            <numerusform>The file of %n badge, to be checked</numerusform>
            <numerusform>The files of %n badges, to be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ShareWhat</name>
    <message numerus="yes">
        <source>The %n badge(s) chosen</source>
        <translation>
            <numerusform>The badge chosen</numerusform>
            <numerusform>The %n badges chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::SignaturePanel</name>
    <message numerus="yes">
        <source>A signature shows %n badge(s): the first of your list.</source>
        <translation>
            <numerusform>A signature shows %n badge: the first of your list.</numerusform>
            <numerusform>A signature shows %n badges: the first of your list.</numerusform>
        </translation>
    </message>
</context>
</TS>
