<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Aftermath</name>
    <message numerus="yes">
        <source>With a token handed out before, somebody can act until %1 (%n second(s)).</source>
        <translation>
            <numerusform>With a token handed out before, somebody can act until %1 (%n second).</numerusform>
            <numerusform>With a token handed out before, somebody can act until %1 (%n seconds).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserWording</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message numerus="yes">
        <source>%n millisecond(s)</source>
        <translation>
            <numerusform>%n millisecond</numerusform>
            <numerusform>%n milliseconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message numerus="yes">
        <source>✓ %n record(s) checked, each as it was written</source>
        <translation>
            <numerusform>✓ %n record checked, as it was written</numerusform>
            <numerusform>✓ %n records checked, each as it was written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message numerus="yes">
        <source>%n session(s): %1</source>
        <translation>
            <numerusform>%n session: %1</numerusform>
            <numerusform>%n sessions: %1</numerusform>
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
    <name>ClaimWording</name>
    <message numerus="yes">
        <source>%n more: see the tab Claims.</source>
        <translation>
            <numerusform>%n more: see the tab Claims.</numerusform>
            <numerusform>%n more: see the tab Claims.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSource</name>
    <message numerus="yes">
        <source>all %Ln loaded</source>
        <translation>
            <numerusform>%Ln loaded</numerusform>
            <numerusform>all %Ln loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureWording</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n minute(s) apart</source>
        <translation>
            <numerusform>%n minute apart</numerusform>
            <numerusform>%n minutes apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) apart</source>
        <translation>
            <numerusform>%n hour apart</numerusform>
            <numerusform>%n hours apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in all</source>
        <translation>
            <numerusform>%n session in all</numerusform>
            <numerusform>%n sessions in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In two countries within %n hour(s)</source>
        <translation>
            <numerusform>In two countries within %n hour</numerusform>
            <numerusform>In two countries within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active session(s), more than %1</source>
        <translation>
            <numerusform>%n active session, more than %1</numerusform>
            <numerusform>%n active sessions, more than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active session(s) idle for over %1 days</source>
        <translation>
            <numerusform>%n active session idle for over %1 days</numerusform>
            <numerusform>%n active sessions idle for over %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) impersonated</source>
        <translation>
            <numerusform>%n session impersonated</numerusform>
            <numerusform>%n sessions impersonated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in on one browser</source>
        <translation>
            <numerusform>%n person signed in on one browser</numerusform>
            <numerusform>%n people signed in on one browser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in a browser more than %1 years behind</source>
        <translation>
            <numerusform>%n session in a browser more than %1 years behind</numerusform>
            <numerusform>%n sessions in a browser more than %1 years behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n browser(s)</source>
        <translation>
            <numerusform>%n browser</numerusform>
            <numerusform>%n browsers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without any time cannot be shown.</source>
        <translation>
            <numerusform>%n session without any time cannot be shown.</numerusform>
            <numerusform>%n sessions without any time cannot be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManagedWording</name>
    <message numerus="yes">
        <source>In production, changes are locked again after %n minute(s) without input.</source>
        <translation>
            <numerusform>In production, changes are locked again after %n minute without input.</numerusform>
            <numerusform>In production, changes are locked again after %n minutes without input.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message numerus="yes">
        <source>%n person(s) could not be looked up: %1</source>
        <translation>
            <numerusform>%n person could not be looked up: %1</numerusform>
            <numerusform>%n people could not be looked up: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were counted by Clerk, but not listed.</source>
        <translation>
            <numerusform>%n person was counted by Clerk, but not listed.</numerusform>
            <numerusform>%n people were counted by Clerk, but not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n session(s) Clerk does not say the address.</source>
        <translation>
            <numerusform>Of %n session Clerk does not say the address.</numerusform>
            <numerusform>Of %n sessions Clerk does not say the address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>%n y ago</numerusform>
            <numerusform>%n y ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>in %n y</numerusform>
            <numerusform>in %n y</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message numerus="yes">
        <source>The %n person(s) last active in organization %1</source>
        <translation>
            <numerusform>The %n person last active in organization %1</numerusform>
            <numerusform>The %n people last active in organization %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in organization %1</source>
        <translation>
            <numerusform>%n person in organization %1</numerusform>
            <numerusform>%n people in organization %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n person(s) match “%1”. Type more to tell them apart.</source>
        <translation>
            <numerusform>More than %n person matches “%1”. Type more to tell them apart.</numerusform>
            <numerusform>More than %n people match “%1”. Type more to tell them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match “%1”</source>
        <translation>
            <numerusform>%n person matches “%1”</numerusform>
            <numerusform>%n people match “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionLanes</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWording</name>
    <message numerus="yes">
        <source>%n record(s) wait for the team&apos;s journal</source>
        <translation>
            <numerusform>%n record waits for the team&apos;s journal</numerusform>
            <numerusform>%n records wait for the team&apos;s journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>in a lane</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::models::SessionTableModel</name>
    <message numerus="yes">
        <source>%n of the sessions listed are in this browser</source>
        <translation>
            <numerusform>%n of the sessions listed is in this browser</numerusform>
            <numerusform>%n of the sessions listed are in this browser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::models::ViewsModel</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <translation>
            <numerusform>%1, %n session</numerusform>
            <numerusform>%1, %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ActivityPanel</name>
    <message numerus="yes">
        <source>✓ %n record(s) checked: each is as it was written.</source>
        <translation>
            <numerusform>✓ %n record checked: it is as it was written.</numerusform>
            <numerusform>✓ %n records checked: each is as it was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::AddInstanceDialog</name>
    <message numerus="yes">
        <source>%1 user(s)</source>
        <translation>
            <numerusform>%1 user</numerusform>
            <numerusform>%1 users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::CaseReportDialog</name>
    <message numerus="yes">
        <source>%n entry(ies). Save it as Markdown or HTML by its file name.</source>
        <translation>
            <numerusform>%n entry. Save it as Markdown or HTML by its file name.</numerusform>
            <numerusform>%n entries. Save it as Markdown or HTML by its file name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ClipboardStatus</name>
    <message numerus="yes">
        <source>Clipboard clears in %n second(s)</source>
        <translation>
            <numerusform>Clipboard clears in %n second</numerusform>
            <numerusform>Clipboard clears in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::DeskDialogs</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::DeskNotices</name>
    <message numerus="yes">
        <source>Clerk asks to slow down. Continuing in %n second(s).</source>
        <translation>
            <numerusform>Clerk asks to slow down. Continuing in %n second.</numerusform>
            <numerusform>Clerk asks to slow down. Continuing in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk tries again in %n second(s).</source>
        <translation>
            <numerusform>Frontdesk tries again in %n second.</numerusform>
            <numerusform>Frontdesk tries again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it could not be learnt.</source>
        <translation>
            <numerusform>Of %n it could not be learnt.</numerusform>
            <numerusform>Of %n it could not be learnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are left.</source>
        <translation>
            <numerusform>%n session is left.</numerusform>
            <numerusform>%n sessions are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n request(s) the outcome was not written down: Clerk had done %1 of them.</source>
        <translation>
            <numerusform>Of %n request the outcome was not written down: Clerk had done %1 of them.</numerusform>
            <numerusform>Of %n requests the outcome was not written down: Clerk had done %1 of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::EmptyState</name>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ExportActions</name>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>%n session copied.</numerusform>
            <numerusform>%n sessions copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>%n session copied.</numerusform>
            <numerusform>%n sessions copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) saved as %1</source>
        <translation>
            <numerusform>%n session saved as %1</numerusform>
            <numerusform>%n sessions saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::FilterMenu</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::FindingsDialog</name>
    <message numerus="yes">
        <source>S&amp;ilenced (%n)…</source>
        <translation>
            <numerusform>S&amp;ilenced (%n)…</numerusform>
            <numerusform>S&amp;ilenced (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::FindingsLine</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city(ies) in 24 h</source>
        <translation>
            <numerusform>%n city in 24 h</numerusform>
            <numerusform>%n cities in 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::JobBar</name>
    <message numerus="yes">
        <source>%n more in line</source>
        <translation>
            <numerusform>%n more in line</numerusform>
            <numerusform>%n more in line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping: waiting for %n answer(s)…</source>
        <translation>
            <numerusform>Stopping: waiting for %n answer…</numerusform>
            <numerusform>Stopping: waiting for %n answers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) revoked</source>
        <translation>
            <numerusform>%n session revoked</numerusform>
            <numerusform>%n sessions revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended before</source>
        <translation>
            <numerusform>%n had ended before</numerusform>
            <numerusform>%n had ended before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all appeared meanwhile</source>
        <translation>
            <numerusform>%n of all appeared meanwhile</numerusform>
            <numerusform>%n of all appeared meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n failed: %1</numerusform>
            <numerusform>%n failed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known</source>
        <translation>
            <numerusform>of %n it is not known</numerusform>
            <numerusform>of %n it is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n not tried</numerusform>
            <numerusform>%n not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be looked up again</source>
        <translation>
            <numerusform>%n person could not be looked up again</numerusform>
            <numerusform>%n people could not be looked up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2. Clerk asks to slow down; goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>%1 of %2. Clerk asks to slow down; goes on by itself in %n second.</numerusform>
            <numerusform>%1 of %2. Clerk asks to slow down; goes on by itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ListFooter</name>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln loaded</source>
        <translation>
            <numerusform>%Ln loaded</numerusform>
            <numerusform>all %Ln loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::LogWindow</name>
    <message numerus="yes">
        <source>%n newer line(s)</source>
        <translation>
            <numerusform>%n newer line</numerusform>
            <numerusform>%n newer lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::LostDeviceDialog</name>
    <message numerus="yes">
        <source>Revokes %n session(s).</source>
        <translation>
            <numerusform>Revokes %n session.</numerusform>
            <numerusform>Revokes %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) stay(s) signed in.</source>
        <translation>
            <numerusform>%n other stays signed in.</numerusform>
            <numerusform>%n others stay signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n session(s)</source>
        <translation>
            <numerusform>&amp;Revoke %n session</numerusform>
            <numerusform>&amp;Revoke %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::PeopleListDialog</name>
    <message numerus="yes">
        <source>%n address(es) and IDs</source>
        <translation>
            <numerusform>%n address or ID</numerusform>
            <numerusform>%n addresses and IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n person(s) remembered.</source>
        <translation>
            <numerusform>%n person remembered.</numerusform>
            <numerusform>%n people remembered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Managed by your organization: after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Managed by your organization: after %n minute at the latest.</numerusform>
            <numerusform>Managed by your organization: after %n minutes at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::RevokeManyDialog</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n session(s)</source>
        <translation>
            <numerusform>&amp;Revoke %n session</numerusform>
            <numerusform>&amp;Revoke %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on, and revoke the %n session(s) that are left?</source>
        <translation>
            <numerusform>Go on, and revoke the %n session that are left?</numerusform>
            <numerusform>Go on, and revoke the %n sessions that are left?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n session(s) of %1?</source>
        <translation>
            <numerusform>Revoke %n session of %1?</numerusform>
            <numerusform>Revoke %n sessions of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes about %n second(s)</source>
        <translation>
            <numerusform>takes about %n second</numerusform>
            <numerusform>takes about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minute(s)</source>
        <translation>
            <numerusform>takes about %n minute</numerusform>
            <numerusform>takes about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SafetyDialogs</name>
    <message numerus="yes">
        <source>Revoking %n session(s)…</source>
        <translation>
            <numerusform>Revoking %n session…</numerusform>
            <numerusform>Revoking %n sessions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SessionsPane</name>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n new session</numerusform>
            <numerusform>%n new sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TemplatePreview</name>
    <message numerus="yes">
        <source>✕ %n claim(s) differ(s) from what was predicted.</source>
        <translation>
            <numerusform>✕ %n claim differs from what was predicted.</numerusform>
            <numerusform>✕ %n claims differ from what was predicted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n claim(s) as predicted.</source>
        <translation>
            <numerusform>✓ %n claim as predicted.</numerusform>
            <numerusform>✓ %n claims as predicted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be predicted.</source>
        <translation>
            <numerusform>%n could not be predicted.</numerusform>
            <numerusform>%n could not be predicted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TemplatesDialog</name>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TokenCheckPage</name>
    <message numerus="yes">
        <source>✓ Checked with %n pasted key(s).</source>
        <translation>
            <numerusform>✓ Checked with %n pasted key.</numerusform>
            <numerusform>✓ Checked with %n pasted keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::UnlockDialog</name>
    <message numerus="yes">
        <source>Allow changes in %1 for %n minute(s)?</source>
        <translation>
            <numerusform>Allow changes in %1 for %n minute?</numerusform>
            <numerusform>Allow changes in %1 for %n minutes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Allow for %n minute(s)</source>
        <translation>
            <numerusform>&amp;Allow for %n minute</numerusform>
            <numerusform>&amp;Allow for %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
