<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CallbackCheck</name>
    <message numerus="yes">
        <source>No answer came within %n second(s), which is as long as the service waits.</source>
        <translation>
            <numerusform>No answer came within %n second, which is as long as the service waits.</numerusform>
            <numerusform>No answer came within %n seconds, which is as long as the service waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <source>The service asks to slow down. Try again in %n second(s).</source>
        <translation>
            <numerusform>The service asks to slow down. Try again in %n second.</numerusform>
            <numerusform>The service asks to slow down. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>at least %n character</numerusform>
            <numerusform>at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Expected at least %n entry, but the list has %1.</numerusform>
            <numerusform>Expected at least %n entries, but the list has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Expected at most %n entry, but the list has %1.</numerusform>
            <numerusform>Expected at most %n entries, but the list has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Expected at least %n field, but the object has %1.</numerusform>
            <numerusform>Expected at least %n fields, but the object has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Expected at most %n field, but the object has %1.</numerusform>
            <numerusform>Expected at most %n fields, but the object has %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n levels, so it was not checked.</source>
        <translation>
            <numerusform>This is nested deeper than %n level, so it was not checked.</numerusform>
            <numerusform>This is nested deeper than %n levels, so it was not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListenerText</name>
    <message numerus="yes">
        <source>certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>certificate expired %n day ago</numerusform>
            <numerusform>certificate expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n hour(s)</source>
        <translation>
            <numerusform>certificate expires in %n hour</numerusform>
            <numerusform>certificate expires in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n day(s)</source>
        <translation>
            <numerusform>certificate expires in %n day</numerusform>
            <numerusform>certificate expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message numerus="yes">
        <source>JSON inside a text: an object with %n field(s)</source>
        <translation>
            <numerusform>JSON inside a text: an object with %n field</numerusform>
            <numerusform>JSON inside a text: an object with %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: a list with %n entries</source>
        <translation>
            <numerusform>JSON inside a text: a list with %n entry</numerusform>
            <numerusform>JSON inside a text: a list with %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>%1: how many of the known event types</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionsFile</name>
    <message numerus="yes">
        <source>And %n more problem(s).</source>
        <translation>
            <numerusform>And %n more problem.</numerusform>
            <numerusform>And %n more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more note(s).</source>
        <translation>
            <numerusform>And %n more note.</numerusform>
            <numerusform>And %n more notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1 sent %n file(s)</source>
        <translation>
            <numerusform>%1 sent %n file</numerusform>
            <numerusform>%1 sent %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered by %2</source>
        <translation>
            <numerusform>%1 of %n question answered by %2</numerusform>
            <numerusform>%1 of %n questions answered by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 changed the answers: %1 of %n question(s) answered</source>
        <translation>
            <numerusform>%2 changed the answers: %1 of %n question answered</numerusform>
            <numerusform>%2 changed the answers: %1 of %n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered anonymously</source>
        <translation>
            <numerusform>%1 of %n question answered anonymously</numerusform>
            <numerusform>%1 of %n questions answered anonymously</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered with %n byte(s)</source>
        <comment>the validation of a callback</comment>
        <translation>
            <numerusform>Answered with %n byte</numerusform>
            <numerusform>Answered with %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
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
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
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
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
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
        <source>%1… (%n more)</source>
        <comment>a long text cut off, and how many characters are left out</comment>
        <translation>
            <numerusform>%1… (%n more)</numerusform>
            <numerusform>%1… (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>what is left of a time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EventTimeline</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>%1: from when until when</comment>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1, in bars of %2. %3.</source>
        <comment>%1: from when until when; %3: how many of which type</comment>
        <translation>
            <numerusform>%n event, %1, in bars of %2. %3.</numerusform>
            <numerusform>%n events, %1, in bars of %2. %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EventsModel</name>
    <message numerus="yes">
        <source>Delivered %n time(s), the last time:
%1</source>
        <translation>
            <numerusform>Delivered %n time, the last time:
%1</numerusform>
            <numerusform>Delivered %n times, the last time:
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delivered %n time(s)</source>
        <translation>
            <numerusform>delivered %n time</numerusform>
            <numerusform>delivered %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::FieldsModel</name>
    <message numerus="yes">
        <source>%n more, to be seen in the raw text</source>
        <translation>
            <numerusform>%n more, to be seen in the raw text</numerusform>
            <numerusform>%n more, to be seen in the raw text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ObjectsModel</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::SavedFilters</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or more</source>
        <translation>
            <numerusform>%n event or more</numerusform>
            <numerusform>%n events or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::SubscriptionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many more subscriptions like this one</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after a list of ids</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with the same callback and events</source>
        <translation>
            <numerusform>%n more with the same callback and events</numerusform>
            <numerusform>%n more with the same callback and events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message numerus="yes">
        <source>%n call(s) left in this minute</source>
        <comment>of the service&apos;s rate limit</comment>
        <translation>
            <numerusform>%n call left in this minute</numerusform>
            <numerusform>%n calls left in this minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here. You can take it back as long as this console is open.</source>
        <translation>
            <numerusform>Delete %n subscription? Its events are not sent any more; those received stay here. You can take it back as long as this console is open.</numerusform>
            <numerusform>Delete %n subscriptions? Their events are not sent any more; those received stay here. You can take it back as long as this console is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes? %n subscription(s) will be deleted.</source>
        <translation>
            <numerusform>Make these changes? %n subscription will be deleted.</numerusform>
            <numerusform>Make these changes? %n subscriptions will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)?</source>
        <translation>
            <numerusform>Make %n change?</numerusform>
            <numerusform>Make %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>%n change done.</numerusform>
            <numerusform>%n changes done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Delete %n subscription</numerusform>
            <numerusform>Delete %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Make %n change</numerusform>
            <numerusform>Make %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>Copied; the clipboard is cleared in %n second</numerusform>
            <numerusform>Copied; the clipboard is cleared in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Deletion</name>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here.</source>
        <translation>
            <numerusform>Delete %n subscription? Its events are not sent any more; those received stay here.</numerusform>
            <numerusform>Delete %n subscriptions? Their events are not sent any more; those received stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n subscription selected</numerusform>
            <numerusform>%n subscriptions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <comment>event types</comment>
        <translation>
            <numerusform>all %n</numerusform>
            <numerusform>all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiffDialog</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these as always</source>
        <comment>fields that change in every event</comment>
        <translation>
            <numerusform>%n of these as always</numerusform>
            <numerusform>%n of these as always</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not shown.</source>
        <translation>
            <numerusform>%n more field is not shown.</numerusform>
            <numerusform>%n more fields are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EditSeveralDialog</name>
    <message numerus="yes">
        <source>Change %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Change %n subscription</numerusform>
            <numerusform>Change %n subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n event(s) now.</source>
        <translation>
            <numerusform>%n event now.</numerusform>
            <numerusform>%n events now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1, %2.</source>
        <comment>%1, %2: a file&apos;s name and its size</comment>
        <translation>
            <numerusform>%n event was written to %1, %2.</numerusform>
            <numerusform>%n events were written to %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read from the store and are left out.</source>
        <translation>
            <numerusform>%n could not be read from the store and is left out.</numerusform>
            <numerusform>%n could not be read from the store and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message numerus="yes">
        <source>Found %n time(s); Enter goes to the next.</source>
        <translation>
            <numerusform>Found once; Enter goes to the next.</numerusform>
            <numerusform>Found %n times; Enter goes to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n event(s) of %1 are new here.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>
            <numerusform>%n event of %1 is new here.</numerusform>
            <numerusform>%n events of %1 are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of events that were there are new.</source>
        <translation>
            <numerusform>%n delivery of an event that was there is new.</numerusform>
            <numerusform>%n deliveries of events that were there are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are no events.</source>
        <translation>
            <numerusform>%n record is no event.</numerusform>
            <numerusform>%n records are no events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out; the first %1 are shown.</source>
        <translation>
            <numerusform>%n line is left out; the first %1 are shown.</numerusform>
            <numerusform>%n lines are left out; the first %1 are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out.</source>
        <translation>
            <numerusform>%n line is left out.</numerusform>
            <numerusform>%n lines are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JournalDialog</name>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>The newest entry</numerusform>
            <numerusform>The newest %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file can&apos;t be read and are left out</source>
        <translation>
            <numerusform>%n line of the file can&apos;t be read and is left out</numerusform>
            <numerusform>%n lines of the file can&apos;t be read and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entry was exported.</numerusform>
            <numerusform>%n entries were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Deleted from this computer: its tokens, its settings, and its events (%n file(s)). This can&apos;t be undone. Its subscriptions stay at the service.</source>
        <translation>
            <numerusform>Deleted from this computer: its tokens, its settings, and its events (%n file). This can&apos;t be undone. Its subscriptions stay at the service.</numerusform>
            <numerusform>Deleted from this computer: its tokens, its settings, and its events (%n files). This can&apos;t be undone. Its subscriptions stay at the service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectMenu</name>
    <message numerus="yes">
        <source>%1: more than these %n</source>
        <comment>%1: such as: Jobs</comment>
        <translation>
            <numerusform>%1: more than this %n</numerusform>
            <numerusform>%1: more than these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectPicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>how many objects</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate to %n object(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Duplicate to %n object</numerusform>
            <numerusform>Duplicate to %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectsPane</name>
    <message numerus="yes">
        <source>%n action(s) found.</source>
        <translation>
            <numerusform>%n action found.</numerusform>
            <numerusform>%n actions found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message numerus="yes">
        <source>Paused at %1 of %n object(s).</source>
        <translation>
            <numerusform>Paused at %1 of %n object.</numerusform>
            <numerusform>Paused at %1 of %n objects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)… %2 could not be read so far.</source>
        <translation>
            <numerusform>Reading %1 of %n object… %2 could not be read so far.</numerusform>
            <numerusform>Reading %1 of %n objects… %2 could not be read so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)…</source>
        <translation>
            <numerusform>Reading %1 of %n object…</numerusform>
            <numerusform>Reading %1 of %n objects…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be read; the tree marks them.</source>
        <translation>
            <numerusform>%n object could not be read; the tree marks it.</numerusform>
            <numerusform>%n objects could not be read; the tree marks them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others changed something at the service since your last look: %n subscription(s) new or changed, %1 gone.</source>
        <comment>%1: a number of subscriptions</comment>
        <translation>
            <numerusform>Others changed something at the service since your last look: %n subscription new or changed, %1 gone.</numerusform>
            <numerusform>Others changed something at the service since your last look: %n subscriptions new or changed, %1 gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message numerus="yes">
        <source>The service is asked about %n object(s)…</source>
        <translation>
            <numerusform>The service is asked about %n object…</numerusform>
            <numerusform>The service is asked about %n objects…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RenewDialog</name>
    <message numerus="yes">
        <source>How long are %n subscription(s) to be valid, counted from now?</source>
        <translation>
            <numerusform>How long is %n subscription to be valid, counted from now?</numerusform>
            <numerusform>How long are %n subscriptions to be valid, counted from now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionPage</name>
    <message numerus="yes">
        <source>About %n event(s) are beyond this rule and will be deleted. Pin what is to stay: it can&apos;t be undone.</source>
        <translation>
            <numerusform>About %n event is beyond this rule and will be deleted. Pin what is to stay: it can&apos;t be undone.</numerusform>
            <numerusform>About %n events are beyond this rule and will be deleted. Pin what is to stay: it can&apos;t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersPane</name>
    <message numerus="yes">
        <source>There are %n filters already; remove one first.</source>
        <translation>
            <numerusform>There is %n filter already; remove one first.</numerusform>
            <numerusform>There are %n filters already; remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n event(s) stored</source>
        <translation>
            <numerusform>%n event stored</numerusform>
            <numerusform>%n events stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StoreBanner</name>
    <message numerus="yes">
        <source>Events are stored again. %n delivery(s) were answered 503 meanwhile; their senders try again.</source>
        <translation>
            <numerusform>Events are stored again. %n delivery was answered 503 meanwhile; its sender tries again.</numerusform>
            <numerusform>Events are stored again. %n deliveries were answered 503 meanwhile; their senders try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionCommands</name>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n change made.</numerusform>
            <numerusform>%n changes made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made. The journal says why.</source>
        <translation>
            <numerusform>%n change could not be made. The journal says why.</numerusform>
            <numerusform>%n changes could not be made. The journal says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>%n subscription deleted.</numerusform>
            <numerusform>%n subscriptions deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) could not be deleted.</source>
        <translation>
            <numerusform>%n subscription could not be deleted.</numerusform>
            <numerusform>%n subscriptions could not be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This service can&apos;t change a subscription, so new ones were created; %n old one(s) could not be deleted, and both send events now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>
            <numerusform>This service can&apos;t change a subscription, so new ones were created; %n old one could not be deleted, and both send events now. %1</numerusform>
            <numerusform>This service can&apos;t change a subscription, so new ones were created; %n old ones could not be deleted, and both send events now. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old one(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Delete %n old one</numerusform>
            <numerusform>Delete %n old ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command line(s) copied. Set KAIZALA_ACCESS_TOKEN before you run them.</source>
        <translation>
            <numerusform>%n command line copied. Set KAIZALA_ACCESS_TOKEN before you run it.</numerusform>
            <numerusform>%n command lines copied. Set KAIZALA_ACCESS_TOKEN before you run them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the objects that get %n subscription(s) like the selected. Where the like is there already, nothing is created.</source>
        <translation>
            <numerusform>Choose the objects that get %n subscription like the selected. Where the like is there already, nothing is created.</numerusform>
            <numerusform>Choose the objects that get %n subscriptions like the selected. Where the like is there already, nothing is created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n inbox(es)</source>
        <comment>those of subscriptions that were deleted</comment>
        <translation>
            <numerusform>Remove %n inbox</numerusform>
            <numerusform>Remove %n inboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionFiles</name>
    <message numerus="yes">
        <source>%n subscription(s) exported.</source>
        <translation>
            <numerusform>%n subscription exported.</numerusform>
            <numerusform>%n subscriptions exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export may not be complete or not be of today: %n object(s) have not been read from the service yet. Refresh, then export again.</source>
        <translation>
            <numerusform>The export may not be complete or not be of today: %n object has not been read from the service yet. Refresh, then export again.</numerusform>
            <numerusform>The export may not be complete or not be of today: %n objects have not been read from the service yet. Refresh, then export again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsFilterBar</name>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) gone since your last look</source>
        <translation>
            <numerusform>%n subscription gone since your last look</numerusform>
            <numerusform>%n subscriptions gone since your last look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message numerus="yes">
        <source>%1, the newest %n event(s) only</source>
        <comment>%1: per 5 minutes</comment>
        <translation>
            <numerusform>%1, the newest %n event only</numerusform>
            <numerusform>%1, the newest %n events only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <comment>events in one bar</comment>
        <translation>
            <numerusform>at most %n</numerusform>
            <numerusform>at most %n</numerusform>
        </translation>
    </message>
</context>
</TS>
