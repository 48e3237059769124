<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything anew from the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action package, an action or a group by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the subscriptions or the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account at a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account and its secrets from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the built-in service, with events that arrive by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every pane and column back in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then technical detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem of its own and answered with status %1. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request with status %1. Check what was entered, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled. Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection could be made. Check the address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if it persists, check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection could not be trusted. Check the certificate of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the access token. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service asks to slow down. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It does not exist, or no longer. Refresh to see what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood. Check that the address is the service&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it is. Correct it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event store could not be read or written. Check the disk and the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain can be reached, so secrets cannot be saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is in use by another program. Choose another one, or end that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Callback validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no type)</source>
        <comment>an event without eventType</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback validated: %1</source>
        <comment>%1: what was answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>verdict on an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <comment>verdict on an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>verdict on an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <comment>verdict on an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of counts, such as: 1 error, 2 notes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Someone sends an action, such as a form of an action package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone answers an action, or changes the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone sends a survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone assigns a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone answers a survey, or changes the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone reports on an assigned job, for instance that it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone sends a text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone sends a picture, a document or another attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone makes an announcement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person joins the group or is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person leaves the group or is removed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sub-group is added to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sub-group is removed from the group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldGuide</name>
    <message>
        <source>%1 or %2</source>
        <comment>types of a field: string or null</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <comment>JSON&apos;s word for no value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of several things</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date with a time, such as 2018-03-22T18:29:59Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date, such as 2018-03-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time, such as 18:29:59Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, but %2 came.</source>
        <comment>%1 and %2 are like: a number; the text &quot;abc&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n entries, but the list has %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n entries, but the list has %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n field(s), but the object has %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n field(s), but the object has %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <comment>%1: a regular expression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected entries that all differ, but some are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema does not allow this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fits several forms of which the schema allows only one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n levels, so it was not checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This holds more than %1 values, so it was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schema knows this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented spelling is &quot;%1&quot;; capital letters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schema knows the event type &quot;%1&quot;, so only what all events have in common was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of this event type cannot be used, so nothing was checked (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event says it is %1, but its data is that of %2: it has %3.</source>
        <comment>%1 and %2: event types; %3: names of fields, separated by commas</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>It is disabled: the service does so when the callback could not be reached for two days. Check that the callback answers, then enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on %1 and no event is sent any more. Renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires on %1; no event is sent after that. Renew it in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid until %1. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is active, and the service tells no end. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service tells neither whether it is active nor until when it is valid. Renew it to be sure, or watch whether events arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <comment>health of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>health of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>health of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>health of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback unreachable</source>
        <comment>health of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token unusable</source>
        <comment>health of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a subscription</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>%1 local, %2 UTC</source>
        <comment>the same moment in local time and in UTC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number %1; the second plus sign does not belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° %2</source>
        <comment>a coordinate: number and N, S, E or W</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude and longitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, within %2 m</source>
        <comment>coordinates and their accuracy in metres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>coordinates and the name of the place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media link to %1</source>
        <comment>%1: a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media link at %1</source>
        <comment>%1: a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>%1: a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; works without signing in until %2</source>
        <comment>a media link, and a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; works without signing in</source>
        <comment>a media link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it came HTML-escaped: read &amp;amp; as &amp;</source>
        <comment>a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: an object with %n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: a list with %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>no group, action or action package is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event type is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the callback URL is not a complete http or https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the validity is in the past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>every event type, such as 13/13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some event types, such as 2 of 13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>%1: how many of the known event types</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Someone</source>
        <comment>a person whose name is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what he or she wrote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <comment>%2: a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2: %3</source>
        <comment>%2: a file name, %3: its caption</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assigned a job: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not completed a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started an action: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started a survey: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started a poll: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 started a poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered a poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggested a meeting: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggested a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered an invitation to a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered by %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 changed the answers: %1 of %n question(s) answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered anonymously</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined as %2</source>
        <comment>%2: a role, as the service names it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more)</source>
        <comment>a long text cut off, and how many characters are left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>a date and a time, as QLocale::toString() reads it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an exact time (how far away it is)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>what is left of a time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>accounts::SignIn</name>
    <message>
        <source>the account has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the service is not a complete http or https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without encryption (http) only a service on this computer can be used; enter an https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application id is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the application secret is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the refresh token is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another account has this name; choose a different one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console::ConsoleProgram</name>
    <message>
        <source>Sandbox</source>
        <comment>the name of the account on the built-in sandbox service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kaizala::Client</name>
    <message>
        <source>the PIN is a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::EventsModel</name>
    <message>
        <source>×%1</source>
        <comment>delivered so many times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Event id: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n time(s), the last time:
%1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delivered %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×n</source>
        <comment>heading of the number of deliveries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::FieldsModel</name>
    <message>
        <source>null</source>
        <comment>type of a JSON value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>type of a JSON value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a JSON value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string</source>
        <comment>type of a JSON value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>array</source>
        <comment>type of a JSON value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object</source>
        <comment>type of a JSON value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(whole payload)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field that should be there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more, to be seen in the raw text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No schema describes this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: %1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ObjectsModel</name>
    <message>
        <source>All</source>
        <comment>all objects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its subscriptions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sub-groups or actions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SubscriptionsModel</name>
    <message>
        <source>none</source>
        <comment>no callback token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <comment>a callback token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell until when it is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>health in a word, then the sentence why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no callback token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callback token set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>expiry, such as: in 3 months, 3/14/26 12:00 PM</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody started an action in the group: a form, a checklist or another card of an action package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an ActionCreated event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies this instance; the responses to it carry the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group in which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people see as its headline. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions, in the order in which they are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire; the reference does not name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies a response. Documented for creations, though only the printed sample has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the person who answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id of the person who answered. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person who answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True where answers are given without the name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True where the person had answered before and changed the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers. Only the printed sample of a creation has them; it looks like a response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package that the action was made from. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package with its version, or the same as the action package. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id of the person who created the action. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group from which it came. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see the results. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answered an action: a form, a checklist or another card of an action package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an ActionResponse event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies what this answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies this one response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers, question by question. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire, with a capital letter; the reference does not name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody made an announcement to the group, with or without files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an Announcement event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline of the announcement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the announcement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the announcement. The reference calls their fields mediaUrl and mediaFileName; what is sent has url and fileName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody sent pictures or other files in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an AttachmentCreated event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that were sent, each with its link and its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of file was sent, such as Image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was sent with the files; it may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-group added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group was put under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a GroupAdded event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that was added. The object id of the event is that of its parent group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the group that was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group for an ordinary group, ConnectGroup for one that anybody can find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-group removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group was taken out from under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a GroupRemoved event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that was removed. The object id of the event is that of its parent group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the group that was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody gave a job to one or several people of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a JobCreated event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, at length. Documented, though many events come without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies this job; the responses to it carry the same id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the job is to be done, in ISO 8601.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone numbers of the people who are to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answered a job that was given to them, usually by completing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a JobResponse event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the job. Documented, though seldom sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the job. Documented, though seldom sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the job that this answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the answer. The reference calls it a list and puts the fields of the answer beside it; what is sent is an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the person who answered. It may start with two plus signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True once the person has done the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person joined the group or was added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a MemberAdded event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the person who was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id of the person who was added. Some senders give it instead of the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person who was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of the person in the group, such as Member or Admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person left the group or was removed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a MemberRemoved event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the person who was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id of the person who was removed. Some senders give it instead of the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person who was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody started a survey in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a SurveyCreated event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answered a survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a SurveyResponse event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wrote a text message in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a TextMessageCreated event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it was written, line breaks and emoji included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces that several events have in common: identifiers, people, media, questions and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier of the service. It is opaque: nothing may be concluded from its shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number with its country code. Some events carry a second plus sign in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which a person registered. It may change from event to event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a profile picture; an empty text for a person without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed link to a file. Whoever has it can read the file without signing in, so treat it as a secret. It often comes HTML-escaped: replace &quot;&amp;amp;&quot; by &quot;&amp;&quot; before using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that the file had on the sender&apos;s device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file: its link and its name. The service uses two pairs of names for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media link (other name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as mediaUrl: announcements on the wire call it so. It is a secret as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name (other name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as mediaFileName: announcements on the wire call it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice of a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the choice, as people see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question of a survey or an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of answer the question asks for. It decides the shape of &quot;answer&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices of a question with one or several options; an empty list for the other types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True for a question that the app asks and answers by itself, such as the time of the response; people do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees north of the equator; negative in the south.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; negative in the west.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the place; it may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exact the place is, as a radius in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number in two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number with its country code apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country calling code, with or without a plus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number without its country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question with the answer that was given; without &quot;answer&quot; where it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered. Its shape follows the question type: a text, a number, a list of chosen options, a time in milliseconds since 1970, a place, files, or a phone number in two parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions, each with the answer that was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One named value that an action package attaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of value it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value: a text, a number, or JSON inside a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when the value holds, usually in milliseconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named values that the action package attaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every event has in common, whatever happened: which object it belongs to, what kind of event it is, who caused it, and the data of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook subscription that this event was sent for. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object that the subscription watches: the id of a group, an action or an action package, depending on the object type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of object the object id names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened. It decides the shape of &quot;data&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the event. The service delivers at least once, so the same id may come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the event type calls for; see the schema of that type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was given as callback context when the subscription was created. Absent where none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the person who caused the event. The oldest events do not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user id of the person who caused the event. The oldest events do not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person who caused the event. The oldest events do not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who caused the event; an empty text where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True where a connector and not a person caused the event. Seen on the wire; the reference does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group in which it happened. Seen on the wire; the reference does not name it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group from which it came, where it was passed on from another one. Seen on the wire; the reference does not name it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, or try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token %1</source>
        <comment>how long the access token is still valid, such as: token 21 h</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is valid until %1 and is renewed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is valid until %1. Sign in again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in or out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AddObjectDialog</name>
    <message>
        <source>Add an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you call it; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the object&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BusyBar</name>
    <message>
        <source>Work under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copy: %1</source>
        <comment>%1 names what is copied, such as Subscription id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Deletion</name>
    <message>
        <source>%1 → %2</source>
        <comment>a group&apos;s name, and the URL its events go to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>None received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest events of this subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one in the table to see its details and how healthy it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the callback token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>•••••••• (set)</source>
        <comment>the callback token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <comment>event types</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>a time, as QLocale reads it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EventTypesEdit</name>
    <message>
        <source>Event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>event types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all event types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>event types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick no event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the documented event types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as: type:JobResponse from:+91* since:2h invalid &quot;late delivery&quot;</source>
        <extracomment>the words before the colons are not translated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener is stopped. Start it, then create a subscription that points at its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener is ready. Create a subscription that points at its address, and events arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FactsGrid</name>
    <message>
        <source>–</source>
        <comment>a value that is not there</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Try it with the built-in sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of its own inside this program, with groups, subscriptions and events that arrive by themselves. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service with this API. You need its address, and an access token or a connector&apos;s id, secret and refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of this computer, events in a file on it; neither is sent anywhere but to the service you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its subscriptions and events are shown in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and edit every webhook subscription, receive the events, and read what each one means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no JSON, so it has no fields. The Raw tab shows it as it came. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <comment>an HTTP status, and how long the answer took</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>an HTTP method, a path, the sender&apos;s address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event in the list to see what it says, field by field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ListenerPane</name>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events can&apos;t be stored now, so they are not acknowledged and the service will send them again. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the listener</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>the listener</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>the listener</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>the listener</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback URL is shown here while the listener runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the listener</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be opened. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service can&apos;t change a subscription, so a new one was created; the old one could not be deleted, and both exist now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) could not be deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokens are removed from this computer. Its events stay on disk, its subscriptions at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ObjectsPane</name>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account reaches no group. An action, an action package or a group can be added by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an object…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <comment>two sizes, such as 1 MB and 5 MB</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>&amp;Keep the secrets for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>an example of an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the built-in sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application i&amp;d:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application &amp;secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in memory then, are never written, and are gone when the program ends: you sign in again the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application with a secret and a refresh token. Its access token is renewed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token from the service&apos;s own tools. It works until it expires, usually a day; then you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service, as its operator gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets go to https addresses only. Plain http is for a service on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector needs its application id, its secret and its refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is asked now…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Listener stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading subscriptions: %1 of %2 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events can&apos;t be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service validates the callback now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service saves the changes now…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionForm</name>
    <message>
        <source>Use the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address and the token of this console&apos;s own listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back with every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the listener&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that this console&apos;s listener expects in kz-callback-token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the URL that the events are to be sent to, or use the listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service can&apos;t reach this address: it names this computer itself. Put a tunnel or a reverse proxy in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services accept https addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no object yet. Refresh, or add one by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsFilterBar</name>
    <message>
        <source>Filter subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to occur somewhere in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any health</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>subscriptions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many subscriptions are shown</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsPane</name>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriptions could not be read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription sends the events of a group, an action or an action package to a URL. Create one that points at this console&apos;s listener, and watch its events arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ValidityEdit</name>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service does (two years)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: until %1</source>
        <comment>a time and how far away it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
