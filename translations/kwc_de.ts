<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>Abonnement erstellen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the selected subscriptions</source>
        <translation>Ausgewählte Abonnements ändern</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the selected subscriptions</source>
        <translation>Ausgewählte Abonnements löschen</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>&amp;Verlängern…</translation>
    </message>
    <message>
        <source>Extend the validity of the selected subscriptions</source>
        <translation>Gültigkeit der ausgewählten Abonnements verlängern</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>A&amp;ktivieren</translation>
    </message>
    <message>
        <source>Have the selected subscriptions send again that the service has disabled</source>
        <translation>Ausgewählte Abonnements, die der Dienst deaktiviert hat, wieder senden lassen</translation>
    </message>
    <message>
        <source>D&amp;uplicate to other objects…</source>
        <translation>Für andere Objekte &amp;duplizieren…</translation>
    </message>
    <message>
        <source>Create the like of the selected subscriptions on other objects</source>
        <translation>Kopien der ausgewählten Abonnements für andere Objekte erstellen</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Als c&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Copy a call of the service as a command line, with the tokens as variables</source>
        <translation>Aufruf des Dienstes als Befehlszeile kopieren, mit den Token als Variablen</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>Every change that was made, to search, to export and to take back</source>
        <translation>Alle vorgenommenen Änderungen durchsuchen, exportieren und rückgängig machen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write all subscriptions into a file</source>
        <translation>Alle Abonnements in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Plan from file…</source>
        <translation>Aus Datei &amp;planen…</translation>
    </message>
    <message>
        <source>Compare a file of subscriptions with the service, and make the service equal to it</source>
        <translation>Abonnementdatei mit dem Dienst vergleichen und den Dienst an die Datei angleichen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read everything anew from the service</source>
        <translation>Alle Daten erneut vom Dienst lesen</translation>
    </message>
    <message>
        <source>Add an &amp;object…</source>
        <translation>&amp;Objekt hinzufügen…</translation>
    </message>
    <message>
        <source>Add an action package, an action or a group by its id</source>
        <translation>Aktionspaket, Aktion oder Gruppe anhand der ID hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Filter the subscriptions or the events</source>
        <translation>Abonnements oder Ereignisse filtern</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Connect an account at a service</source>
        <translation>Konto mit einem Dienst verbinden</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ab&amp;melden…</translation>
    </message>
    <message>
        <source>Remove the account and its secrets from this computer</source>
        <translation>Konto und dessen Geheimnisse von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <comment>opens a dialog about the account</comment>
        <translation>&amp;Konto…</translation>
    </message>
    <message>
        <source>Show what the account may do, how long its tokens last and where its files are</source>
        <translation>Anzeigen, welche Rechte das Konto hat, wie lange seine Token gültig sind und wo seine Dateien liegen</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>Sandbo&amp;x ausprobieren</translation>
    </message>
    <message>
        <source>Open the built-in service, with events that arrive by themselves</source>
        <translation>Integrierten Dienst öffnen, bei dem Ereignisse von selbst eintreffen</translation>
    </message>
    <message>
        <source>&amp;Listener settings…</source>
        <translation>&amp;Listener-Einstellungen…</translation>
    </message>
    <message>
        <source>Set where the listener listens, its certificate, inboxes and limits, and what is kept</source>
        <translation>Adresse, Zertifikat, Posteingänge und Grenzwerte des Listeners sowie die Aufbewahrung festlegen</translation>
    </message>
    <message>
        <source>&amp;Reachability…</source>
        <translation>&amp;Erreichbarkeit…</translation>
    </message>
    <message>
        <source>Make the listener reachable from outside, and check that it is</source>
        <translation>Listener von außen erreichbar machen und dies überprüfen</translation>
    </message>
    <message>
        <source>Start or &amp;stop the listener</source>
        <translation>Listener &amp;starten oder beenden</translation>
    </message>
    <message>
        <source>Start the listener where it is stopped, else stop it</source>
        <translation>Listener starten oder, falls er läuft, beenden</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>&amp;Testereignis senden…</translation>
    </message>
    <message>
        <source>Send an event of any type to the listener, as the service would</source>
        <translation>Ereignis beliebigen Typs an den Listener senden, wie es der Dienst tun würde</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>Ereignisse &amp;importieren…</translation>
    </message>
    <message>
        <source>Put the events of a file into the list: NDJSON of this program, or HAR</source>
        <translation>Ereignisse einer Datei in die Liste aufnehmen: NDJSON dieses Programms oder HAR</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>Ereignisse &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the events that the filter shows into a file</source>
        <translation>Vom Filter angezeigte Ereignisse in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put every pane and column back in its place</source>
        <translation>Alle Bereiche und Spalten an ihren ursprünglichen Platz zurücksetzen</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>&amp;Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Find a command, an object or a subscription by some letters of its name</source>
        <translation>Befehl, Objekt oder Abonnement anhand einiger Buchstaben des Namens finden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>Alle Tasten mit einer Funktion anzeigen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Read how to use the console, and search in it</source>
        <translation>Nachlesen und nachschlagen, wie die Konsole verwendet wird</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <comment>opens a dialog about the program</comment>
        <translation>&amp;Info…</translation>
    </message>
    <message>
        <source>Show the version, the licences and the folders of this program</source>
        <translation>Version, Lizenzen und Ordner dieses Programms anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Go on to the next pane</source>
        <translation>Zum nächsten Bereich wechseln</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Go back to the pane before</source>
        <translation>Zum vorherigen Bereich zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>Melden Sie sich zuerst an oder probieren Sie die Sandbox aus.</translation>
    </message>
    <message>
        <source>Select a subscription first.</source>
        <translation>Wählen Sie zuerst ein Abonnement aus.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <comment>the window&apos;s colours</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window&apos;s colours</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>the window&apos;s colours</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>the window&apos;s colours</comment>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
</context>
<context>
    <name>CallbackCheck</name>
    <message>
        <source>The callback answers as the service wants it.</source>
        <translation>Der Callback antwortet so, wie der Dienst es erwartet.</translation>
    </message>
    <message>
        <source>This is no complete address. Give one that begins with https:// and names a host.</source>
        <translation>Diese Adresse ist unvollständig. Geben Sie eine Adresse an, die mit https:// beginnt und einen Host nennt.</translation>
    </message>
    <message>
        <source>The service calls no address without encryption beyond this computer. Use https.</source>
        <translation>Außerhalb dieses Computers ruft der Dienst keine unverschlüsselten Adressen auf. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>The callback could not be reached. Check the address, and that it listens there.</source>
        <translation>Der Callback konnte nicht erreicht werden. Prüfen Sie die Adresse und ob der Callback dort lauscht.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s), which is as long as the service waits.</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde kam keine Antwort; länger wartet der Dienst nicht.</numerusform>
            <numerusform>Innerhalb von %n Sekunden kam keine Antwort; länger wartet der Dienst nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback&apos;s certificate could not be trusted. The service would not call it either.</source>
        <translation>Das Zertifikat des Callbacks ist nicht vertrauenswürdig. Auch der Dienst würde ihn nicht aufrufen.</translation>
    </message>
    <message>
        <source>The callback sends elsewhere (status %1), which the service does not follow. Give the address it leads to.</source>
        <translation>Der Callback leitet um (Status %1); der Dienst folgt Umleitungen nicht. Geben Sie die Zieladresse an.</translation>
    </message>
    <message>
        <source>The callback answers with status %1. It has to answer with 200 and the token.</source>
        <translation>Der Callback antwortet mit Status %1. Er muss mit 200 und dem Token antworten.</translation>
    </message>
    <message>
        <source>The callback answers, but not with the token. The body has to be the value of validationToken and nothing else.</source>
        <translation>Der Callback antwortet, aber nicht mit dem Token. Der Textkörper muss aus dem Wert von validationToken und sonst nichts bestehen.</translation>
    </message>
    <message>
        <source>The callback gives the token back as it stands in the address. It has to be percent-decoded first.</source>
        <translation>Der Callback gibt das Token so zurück, wie es in der Adresse steht. Die Prozentkodierung muss zuvor aufgelöst werden.</translation>
    </message>
    <message>
        <source>The callback gives the token back with blanks, line breaks or quotation marks around it. Nothing else may be in the body.</source>
        <translation>Der Callback gibt das Token mit umgebenden Leerzeichen, Zeilenumbrüchen oder Anführungszeichen zurück. Der Textkörper darf nichts anderes enthalten.</translation>
    </message>
    <message>
        <source>The callback&apos;s answer could not be read to its end. The body has to be the token alone.</source>
        <translation>Die Antwort des Callbacks konnte nicht bis zum Ende gelesen werden. Der Textkörper darf nur aus dem Token bestehen.</translation>
    </message>
</context>
<context>
    <name>CallbackFailure</name>
    <message>
        <source>The service could not validate it and said: %1</source>
        <comment>%1: the service&apos;s own words</comment>
        <translation>Der Dienst konnte den Callback nicht validieren und meldete: %1</translation>
    </message>
</context>
<context>
    <name>CallbackUrl</name>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Dies ist keine Webadresse. Eine Webadresse beginnt mit https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>The service can&apos;t reach this address: it names this computer itself. Put a tunnel or a reverse proxy in front.</source>
        <translation>Der Dienst kann diese Adresse nicht erreichen: Sie bezeichnet diesen Computer selbst. Schalten Sie einen Tunnel oder Reverseproxy davor.</translation>
    </message>
    <message>
        <source>Services accept https addresses only.</source>
        <translation>Dienste akzeptieren nur https-Adressen.</translation>
    </message>
    <message>
        <source>The part from ? or # on can&apos;t be used. Leave it out.</source>
        <translation>Der Teil ab ? oder # kann nicht verwendet werden. Lassen Sie ihn weg.</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>read subscriptions</source>
        <comment>what an account may do</comment>
        <translation>Abonnements lesen</translation>
    </message>
    <message>
        <source>create subscriptions</source>
        <comment>what an account may do</comment>
        <translation>Abonnements erstellen</translation>
    </message>
    <message>
        <source>change subscriptions</source>
        <comment>what an account may do</comment>
        <translation>Abonnements ändern</translation>
    </message>
    <message>
        <source>delete subscriptions</source>
        <comment>what an account may do</comment>
        <translation>Abonnements löschen</translation>
    </message>
    <message>
        <source>read groups</source>
        <comment>what an account may do</comment>
        <translation>Gruppen lesen</translation>
    </message>
    <message>
        <source>read actions</source>
        <comment>what an account may do</comment>
        <translation>Aktionen lesen</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be listed: the scope webhook.read is missing. Have it granted to the application, then sign in again.</source>
        <translation>Abonnements können nicht aufgelistet werden: Der Scope webhook.read fehlt. Lassen Sie ihn der Anwendung gewähren und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be created: the scope webhook.write is missing. Have it granted to the application, then sign in again.</source>
        <translation>Abonnements können nicht erstellt werden: Der Scope webhook.write fehlt. Lassen Sie ihn der Anwendung gewähren und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be changed, renewed or enabled: the scope webhook.update is missing. Have it granted to the application, then sign in again.</source>
        <translation>Abonnements können nicht geändert, verlängert oder aktiviert werden: Der Scope webhook.update fehlt. Lassen Sie ihn der Anwendung gewähren und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be deleted: the scope webhook.remove is missing. Have it granted to the application, then sign in again.</source>
        <translation>Abonnements können nicht gelöscht werden: Der Scope webhook.remove fehlt. Lassen Sie ihn der Anwendung gewähren und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be listed: the scope groupinfo.read is missing. Add the groups by their ids, or have it granted to the application, then sign in again.</source>
        <translation>Gruppen können nicht aufgelistet werden: Der Scope groupinfo.read fehlt. Fügen Sie die Gruppen anhand ihrer IDs hinzu, oder lassen Sie ihn der Anwendung gewähren und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Actions can&apos;t be listed: the scope action.read is missing. Add the actions by their ids, or have it granted to the application, then sign in again.</source>
        <translation>Aktionen können nicht aufgelistet werden: Der Scope action.read fehlt. Fügen Sie die Aktionen anhand ihrer IDs hinzu, oder lassen Sie ihn der Anwendung gewähren und melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>Callback-Token</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>aktiv oder nicht</translation>
    </message>
    <message>
        <source>Valid until %2 instead of %1.</source>
        <comment>%1 and %2 are dates</comment>
        <translation>Gültig bis %2 statt %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <comment>%1 is a date</comment>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>The service has disabled it; it is to send again.</source>
        <translation>Der Dienst hat es deaktiviert; es soll wieder senden.</translation>
    </message>
    <message>
        <source>You chose to delete it.</source>
        <translation>Sie haben es zum Löschen ausgewählt.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <comment>%1 is a subscription&apos;s id</comment>
        <translation>Kopie von %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>%1 is a list of fields</comment>
        <translation>Geändert: %1.</translation>
    </message>
</context>
<context>
    <name>ChangeRun</name>
    <message>
        <source>Takes the change back: the replacement goes, the old one is still there.</source>
        <translation>Macht die Änderung rückgängig: Das Ersatzabonnement wird entfernt, das alte ist noch vorhanden.</translation>
    </message>
    <message>
        <source>Takes the creation back.</source>
        <translation>Macht die Erstellung rückgängig.</translation>
    </message>
    <message>
        <source>Takes the deletion back: it is made again, under a new id.</source>
        <translation>Macht die Löschung rückgängig: Das Abonnement wird unter einer neuen ID wiederhergestellt.</translation>
    </message>
    <message>
        <source>Takes the change back.</source>
        <translation>Macht die Änderung rückgängig.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>The old one could not be deleted, so both exist now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Das alte Abonnement konnte nicht gelöscht werden, daher sind nun beide vorhanden. %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a change does</comment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a change does</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what a change does</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a change that was not begun</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a change</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a change</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a change</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a change that was not begun</comment>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The quoted cell that begins here does not end. Close it with a quotation mark.</source>
        <translation>Die hier beginnende Zelle in Anführungszeichen endet nicht. Schließen Sie sie mit einem Anführungszeichen ab.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. Write a quotation mark within a cell twice.</source>
        <translation>Auf das schließende Anführungszeichen folgt weiterer Text. Verdoppeln Sie Anführungszeichen innerhalb einer Zelle.</translation>
    </message>
    <message>
        <source>This cell is too long. Perhaps a quotation mark is not closed.</source>
        <translation>Diese Zelle ist zu lang. Möglicherweise fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are too many cells in this row. Check which character separates them.</source>
        <translation>Diese Zeile hat zu viele Zellen. Prüfen Sie, welches Zeichen sie trennt.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the file.</source>
        <translation>Es sind mehr als %1 Zeilen vorhanden. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Der Text ist nicht in UTF-8 kodiert. Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>Added</source>
        <comment>a field that is new</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a field that is gone</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed, as always</source>
        <comment>a field such as an id or a time, which is another in every event</comment>
        <translation>Geändert, wie immer</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a field with another value</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a field with the same value</comment>
        <translation>Unverändert</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service has a problem of its own and answered with status %1. Try again later.</source>
        <translation>Beim Dienst ist ein internes Problem aufgetreten; er antwortete mit Status %1. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service refused the request with status %1. Check what was entered, then try again.</source>
        <translation>Der Dienst hat die Anforderung mit Status %1 abgelehnt. Prüfen Sie Ihre Eingaben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was cancelled. Start it again when you are ready.</source>
        <translation>Der Vorgang wurde abgebrochen. Starten Sie ihn erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>No connection could be made. Check the address and the network, then try again.</source>
        <translation>Es konnte keine Verbindung hergestellt werden. Prüfen Sie die Adresse und das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if it persists, check the address.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Versuchen Sie es erneut; falls das Problem weiterhin besteht, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted. Check the certificate of the service.</source>
        <translation>Die sichere Verbindung ist nicht vertrauenswürdig. Prüfen Sie das Zertifikat des Dienstes.</translation>
    </message>
    <message>
        <source>The service does not accept the access token. Sign in again.</source>
        <translation>Der Dienst akzeptiert das Zugriffstoken nicht. Melden Sie sich erneut an.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to slow down. Try again in %n second(s).</source>
        <translation>
            <numerusform>Der Dienst erhält zu viele Anforderungen. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Der Dienst erhält zu viele Anforderungen. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not exist, or no longer. Refresh to see what is there.</source>
        <translation>Dieses Element ist nicht oder nicht mehr vorhanden. Aktualisieren Sie die Ansicht, um zu sehen, was vorhanden ist.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Check that the address is the service&apos;s own.</source>
        <translation>Die Antwort konnte nicht interpretiert werden. Prüfen Sie, ob die Adresse wirklich zum Dienst gehört.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Correct it, then try again.</source>
        <translation>Dies kann so nicht verwendet werden. Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The event store could not be read or written. Check the disk and the file.</source>
        <translation>Der Ereignisspeicher konnte nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger und die Datei.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keychain can be reached, so secrets cannot be saved on this computer.</source>
        <translation>Es ist kein Schlüsselbund erreichbar, daher können auf diesem Computer keine Geheimnisse gespeichert werden.</translation>
    </message>
    <message>
        <source>The port is in use by another program. Choose another one, or end that program.</source>
        <translation>Der Port wird von einem anderen Programm verwendet. Wählen Sie einen anderen Port oder beenden Sie dieses Programm.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: the answer was lost, and the service could not be asked. Refresh, and look before you do it again.</source>
        <translation>Es ist nicht bekannt, ob dies ausgeführt wurde: Die Antwort ging verloren und der Dienst konnte nicht gefragt werden. Aktualisieren Sie die Ansicht und sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation>Im Programm ist ein interner Fehler aufgetreten. Bitte melden Sie ihn.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Callback validation</source>
        <translation>Callback-Validierung</translation>
    </message>
    <message>
        <source>Rejected delivery</source>
        <translation>Abgewiesene Zustellung</translation>
    </message>
    <message>
        <source>(no type)</source>
        <comment>an event without eventType</comment>
        <translation>(kein Typ)</translation>
    </message>
    <message>
        <source>Callback validated</source>
        <translation>Callback validiert</translation>
    </message>
    <message>
        <source>Callback validated: %1</source>
        <comment>%1: what was answered</comment>
        <translation>Callback validiert: %1</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>Mit Status %1 abgewiesen</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>verdict on an event</comment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>verdict on an event</comment>
        <translation>gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>verdict on an event</comment>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>verdict on an event</comment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of counts, such as: 1 error, 2 notes</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Someone sends an action, such as a form of an action package.</source>
        <translation>Jemand sendet eine Aktion, zum Beispiel ein Formular eines Aktionspakets.</translation>
    </message>
    <message>
        <source>Someone answers an action, or changes the answer.</source>
        <translation>Jemand beantwortet eine Aktion oder ändert die Antwort.</translation>
    </message>
    <message>
        <source>Someone sends a survey.</source>
        <translation>Jemand sendet eine Umfrage.</translation>
    </message>
    <message>
        <source>Someone assigns a job.</source>
        <translation>Jemand weist eine Aufgabe zu.</translation>
    </message>
    <message>
        <source>Someone answers a survey, or changes the answer.</source>
        <translation>Jemand beantwortet eine Umfrage oder ändert die Antwort.</translation>
    </message>
    <message>
        <source>Someone reports on an assigned job, for instance that it is done.</source>
        <translation>Jemand meldet etwas zu einer zugewiesenen Aufgabe, zum Beispiel deren Erledigung.</translation>
    </message>
    <message>
        <source>Someone sends a text message.</source>
        <translation>Jemand sendet eine Textnachricht.</translation>
    </message>
    <message>
        <source>Someone sends a picture, a document or another attachment.</source>
        <translation>Jemand sendet ein Bild, ein Dokument oder einen anderen Anhang.</translation>
    </message>
    <message>
        <source>Someone makes an announcement.</source>
        <translation>Jemand veröffentlicht eine Ankündigung.</translation>
    </message>
    <message>
        <source>A person joins the group or is added to it.</source>
        <translation>Eine Person tritt der Gruppe bei oder wird ihr hinzugefügt.</translation>
    </message>
    <message>
        <source>A person leaves the group or is removed from it.</source>
        <translation>Eine Person verlässt die Gruppe oder wird aus ihr entfernt.</translation>
    </message>
    <message>
        <source>A sub-group is added to the group.</source>
        <translation>Der Gruppe wird eine Untergruppe hinzugefügt.</translation>
    </message>
    <message>
        <source>A sub-group is removed from the group.</source>
        <translation>Eine Untergruppe wird aus der Gruppe entfernt.</translation>
    </message>
</context>
<context>
    <name>FieldGuide</name>
    <message>
        <source>%1 or %2</source>
        <comment>types of a field: string or null</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>der Text „%1“</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the value true</source>
        <translation>der Wert true</translation>
    </message>
    <message>
        <source>the value false</source>
        <translation>der Wert false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <comment>JSON&apos;s word for no value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of several things</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a date with a time, such as 2018-03-22T18:29:59Z</source>
        <translation>ein Datum mit Uhrzeit, zum Beispiel 2018-03-22T18:29:59Z</translation>
    </message>
    <message>
        <source>a date, such as 2018-03-22</source>
        <translation>ein Datum, zum Beispiel 2018-03-22</translation>
    </message>
    <message>
        <source>a time, such as 18:29:59Z</source>
        <translation>eine Uhrzeit, zum Beispiel 18:29:59Z</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>eine Webadresse</translation>
    </message>
    <message>
        <source>Expected %1, but %2 came.</source>
        <comment>%1 and %2 are like: a number; the text &quot;abc&quot;</comment>
        <translation>Erwartet: %1; erhalten: %2.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Dieser Text ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>mindestens %n Zeichen</numerusform>
            <numerusform>mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>höchstens %n Zeichen</numerusform>
            <numerusform>höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Mindestens %n Eintrag erwartet, die Liste hat jedoch %1.</numerusform>
            <numerusform>Mindestens %n Einträge erwartet, die Liste hat jedoch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag erwartet, die Liste hat jedoch %1.</numerusform>
            <numerusform>Höchstens %n Einträge erwartet, die Liste hat jedoch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Mindestens %n Feld erwartet, das Objekt hat jedoch %1.</numerusform>
            <numerusform>Mindestens %n Felder erwartet, das Objekt hat jedoch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Höchstens %n Feld erwartet, das Objekt hat jedoch %1.</numerusform>
            <numerusform>Höchstens %n Felder erwartet, das Objekt hat jedoch %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>eine Zahl bis %1</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>eine Zahl über %1</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>eine Zahl unter %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <comment>%1: a regular expression</comment>
        <translation>ein Text der Form %1</translation>
    </message>
    <message>
        <source>Expected entries that all differ, but some are the same.</source>
        <translation>Es werden lauter verschiedene Einträge erwartet, einige sind jedoch gleich.</translation>
    </message>
    <message>
        <source>The schema does not allow this field.</source>
        <translation>Das Schema lässt dieses Feld nicht zu.</translation>
    </message>
    <message>
        <source>This fits several forms of which the schema allows only one at a time.</source>
        <translation>Dies entspricht mehreren Formen, von denen das Schema nur jeweils eine zulässt.</translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation>Dies entspricht nicht dem Schema.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n levels, so it was not checked.</source>
        <translation>
            <numerusform>Dies ist tiefer als %n Ebene verschachtelt und wurde daher nicht geprüft.</numerusform>
            <numerusform>Dies ist tiefer als %n Ebenen verschachtelt und wurde daher nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds more than %1 values, so it was not checked.</source>
        <translation>Dies enthält mehr als %1 Werte und wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>No schema knows this field.</source>
        <translation>Dieses Feld ist keinem Schema bekannt.</translation>
    </message>
    <message>
        <source>The documented spelling is &quot;%1&quot;; capital letters differ.</source>
        <translation>Die dokumentierte Schreibweise lautet „%1“; die Großschreibung weicht ab.</translation>
    </message>
    <message>
        <source>No schema knows the event type &quot;%1&quot;, so only what all events have in common was checked.</source>
        <translation>Der Ereignistyp „%1“ ist keinem Schema bekannt, daher wurde nur geprüft, was allen Ereignissen gemeinsam ist.</translation>
    </message>
    <message>
        <source>The schema of this event type cannot be used, so nothing was checked (%1).</source>
        <translation>Das Schema dieses Ereignistyps ist nicht verwendbar, daher wurde nichts geprüft (%1).</translation>
    </message>
    <message>
        <source>The event says it is %1, but its data is that of %2: it has %3.</source>
        <comment>%1 and %2: event types; %3: names of fields, separated by commas</comment>
        <translation>Das Ereignis gibt sich als %1 aus, seine Daten sind jedoch die von %2: Sie enthalten %3.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>It is disabled: the service does so when the callback could not be reached for two days. Check that the callback answers, then enable it.</source>
        <translation>Es ist deaktiviert: Dies geschieht durch den Dienst, wenn der Callback zwei Tage lang nicht erreichbar war. Prüfen Sie, ob der Callback antwortet, und aktivieren Sie es dann.</translation>
    </message>
    <message>
        <source>It expired on %1 and no event is sent any more. Renew it.</source>
        <translation>Es ist am %1 abgelaufen und es werden keine Ereignisse mehr gesendet. Verlängern Sie es.</translation>
    </message>
    <message>
        <source>The account&apos;s token can&apos;t be used any more, so this is what was known last. Sign in again.</source>
        <translation>Das Token des Kontos ist nicht mehr verwendbar, daher wird der letzte bekannte Stand angezeigt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>It expires on %1; no event is sent after that. Renew it in time.</source>
        <translation>Es läuft am %1 ab; danach werden keine Ereignisse mehr gesendet. Verlängern Sie es rechtzeitig.</translation>
    </message>
    <message>
        <source>It is valid until %1. Nothing to do.</source>
        <translation>Es ist bis %1 gültig. Nichts zu tun.</translation>
    </message>
    <message>
        <source>It is active, and the service tells no end. Nothing to do.</source>
        <translation>Es ist aktiv und der Dienst nennt kein Ende. Nichts zu tun.</translation>
    </message>
    <message>
        <source>On %1 its callback did not answer as it has to. %2 Put that right, then check it again.</source>
        <comment>%1: a time; %2: a sentence or two: what came instead</comment>
        <translation>Am %1 hat der Callback nicht wie erforderlich geantwortet. %2 Beheben Sie dies und prüfen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The service tells neither whether it is active nor until when it is valid. Renew it to be sure, or watch whether events arrive.</source>
        <translation>Der Dienst teilt weder mit, ob es aktiv ist, noch wie lange es gültig ist. Verlängern Sie es sicherheitshalber oder beobachten Sie, ob Ereignisse eintreffen.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>health of a subscription</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>health of a subscription</comment>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>health of a subscription</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>health of a subscription</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Callback unreachable</source>
        <comment>health of a subscription</comment>
        <translation>Callback nicht erreichbar</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <comment>health of a subscription</comment>
        <translation>Token nicht verwendbar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a subscription</comment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so none is set; set it again.</source>
        <translation>Macht eine Änderung rückgängig. Das Journal bewahrt keine Callback-Token auf, daher wird keines gesetzt; legen Sie es neu fest.</translation>
    </message>
    <message>
        <source>Takes a change back.</source>
        <translation>Macht eine Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so the present one stays.</source>
        <translation>Macht eine Änderung rückgängig. Das Journal bewahrt keine Callback-Token auf, daher bleibt das jetzige erhalten.</translation>
    </message>
</context>
<context>
    <name>ListenerText</name>
    <message>
        <source>certificate expired today</source>
        <translation>Zertifikat heute abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>Zertifikat vor %n Tag abgelaufen</numerusform>
            <numerusform>Zertifikat vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n hour(s)</source>
        <translation>
            <numerusform>Zertifikat läuft in %n Stunde ab</numerusform>
            <numerusform>Zertifikat läuft in %n Stunden ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n day(s)</source>
        <translation>
            <numerusform>Zertifikat läuft in %n Tag ab</numerusform>
            <numerusform>Zertifikat läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Request line and headers</source>
        <translation>Anforderungszeile und Header</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Headerfelder</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Textkörper</translation>
    </message>
    <message>
        <source>Depth of JSON</source>
        <translation>JSON-Tiefe</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Requests per minute and address</source>
        <translation>Anforderungen pro Minute und Adresse</translation>
    </message>
    <message>
        <source>Time for the headers</source>
        <translation>Zeit für die Header</translation>
    </message>
    <message>
        <source>Least speed of a body</source>
        <translation>Mindestgeschwindigkeit eines Textkörpers</translation>
    </message>
    <message>
        <source>Idle time of a connection</source>
        <translation>Leerlaufzeit einer Verbindung</translation>
    </message>
    <message>
        <source>A request whose first line and headers are longer is answered 431.</source>
        <translation>Eine Anforderung mit längerer erster Zeile und Headern wird mit 431 beantwortet.</translation>
    </message>
    <message>
        <source>A request with more headers is answered 431.</source>
        <translation>Eine Anforderung mit mehr Headern wird mit 431 beantwortet.</translation>
    </message>
    <message>
        <source>A larger body, as it came or unpacked, is answered 413.</source>
        <translation>Ein größerer Textkörper (wie empfangen oder entpackt) wird mit 413 beantwortet.</translation>
    </message>
    <message>
        <source>A body with arrays and objects nested deeper is answered 400.</source>
        <translation>Ein Textkörper mit tiefer verschachtelten Arrays und Objekten wird mit 400 beantwortet.</translation>
    </message>
    <message>
        <source>Beyond so many at a time, a connection is answered 503 and asked to come back.</source>
        <translation>Über diese Anzahl gleichzeitiger Verbindungen hinaus wird eine Verbindung mit 503 und der Bitte beantwortet, es später erneut zu versuchen.</translation>
    </message>
    <message>
        <source>More from one address are answered 429. With 0 there is no such limit.</source>
        <translation>Weitere Anforderungen von derselben Adresse werden mit 429 beantwortet. Bei 0 gibt es keine solche Grenze.</translation>
    </message>
    <message>
        <source>A request whose headers take longer is answered 408.</source>
        <translation>Eine Anforderung, deren Header länger brauchen, wird mit 408 beantwortet.</translation>
    </message>
    <message>
        <source>A body that comes slower than this for ten seconds is answered 408.</source>
        <translation>Ein Textkörper, der zehn Sekunden lang langsamer als dies eintrifft, wird mit 408 beantwortet.</translation>
    </message>
    <message>
        <source>A connection without a request for so long is closed.</source>
        <translation>Eine Verbindung, auf der so lange keine Anforderung eintrifft, wird geschlossen.</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>unit of a limit</comment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>unit of a limit: header fields</comment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>levels</source>
        <comment>unit of a limit: of nesting</comment>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>unit of a limit</comment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>unit of a limit</comment>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>bytes per second</source>
        <comment>unit of a limit</comment>
        <translation>Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit of a limit</comment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>The certificate or its key can&apos;t be used: %1. Give PEM files that belong together, or a PKCS#12 file, and the passphrase where there is one.</source>
        <comment>%1: technical detail, with the file&apos;s name</comment>
        <translation>Das Zertifikat oder sein Schlüssel ist nicht verwendbar: %1. Geben Sie zusammengehörige PEM-Dateien oder eine PKCS#12-Datei an und, falls vorhanden, die Passphrase.</translation>
    </message>
    <message>
        <source>This computer can&apos;t listen there: %1. Choose an address that it has, and a port that it may open.</source>
        <comment>%1: technical detail, with address and port</comment>
        <translation>Dieser Computer kann dort nicht lauschen: %1. Wählen Sie eine Adresse, die er besitzt, und einen Port, den er öffnen darf.</translation>
    </message>
    <message>
        <source>400: no proper request or no JSON</source>
        <translation>400: keine ordnungsgemäße Anforderung oder kein JSON</translation>
    </message>
    <message>
        <source>401: the callback token was missing or wrong</source>
        <translation>401: Das Callback-Token fehlte oder war falsch</translation>
    </message>
    <message>
        <source>404: a path that is no inbox</source>
        <translation>404: Pfad ist kein Posteingang</translation>
    </message>
    <message>
        <source>405: a method that is not taken</source>
        <translation>405: Methode wird nicht angenommen</translation>
    </message>
    <message>
        <source>408: too slow</source>
        <translation>408: zu langsam</translation>
    </message>
    <message>
        <source>411: no length was given</source>
        <translation>411: keine Länge angegeben</translation>
    </message>
    <message>
        <source>413: the body is too large</source>
        <translation>413: Textkörper zu groß</translation>
    </message>
    <message>
        <source>414: the address is too long</source>
        <translation>414: Adresse zu lang</translation>
    </message>
    <message>
        <source>415: packed in a way that is not known</source>
        <translation>415: unbekannte Komprimierung</translation>
    </message>
    <message>
        <source>429: too many requests from one address</source>
        <translation>429: zu viele Anforderungen von einer Adresse</translation>
    </message>
    <message>
        <source>431: the headers are too large</source>
        <translation>431: Header zu groß</translation>
    </message>
    <message>
        <source>501: something that is not supported</source>
        <translation>501: nicht unterstützte Funktion</translation>
    </message>
    <message>
        <source>503: no room at that moment</source>
        <translation>503: derzeit kein Platz</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>%1 is a status such as 417</comment>
        <translation>%1: abgewiesen</translation>
    </message>
    <message>
        <source>%1 received, %2 refused</source>
        <comment>numbers of deliveries</comment>
        <translation>%1 empfangen, %2 abgewiesen</translation>
    </message>
    <message>
        <source>%1 received, %2 refused, %3 waiting</source>
        <comment>numbers of deliveries; the last ones wait for the disk</comment>
        <translation>%1 empfangen, %2 abgewiesen, %3 wartend</translation>
    </message>
    <message>
        <source>Since this account was opened:</source>
        <translation>Seit dem Öffnen dieses Kontos:</translation>
    </message>
    <message>
        <source>Events stored: %1</source>
        <translation>Gespeicherte Ereignisse: %1</translation>
    </message>
    <message>
        <source>The same event again: %1</source>
        <translation>Dasselbe Ereignis erneut: %1</translation>
    </message>
    <message>
        <source>Callback validations: %1</source>
        <translation>Callback-Validierungen: %1</translation>
    </message>
    <message>
        <source>Waiting for the disk: %1</source>
        <translation>Auf den Datenträger wartend: %1</translation>
    </message>
    <message>
        <source>Connections open now: %1</source>
        <translation>Derzeit offene Verbindungen: %1</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Abgewiesen:</translation>
    </message>
    <message>
        <source>   %1 – %2</source>
        <comment>%1: why deliveries were refused, %2: how many</comment>
        <translation>   %1 – %2</translation>
    </message>
    <message>
        <source>503: could not be stored</source>
        <translation>503: konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>503: too many connections</source>
        <translation>503: zu viele Verbindungen</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>and %1 more that are not in the table, because events came first</source>
        <comment>%1: a number of refused deliveries and validations</comment>
        <translation>und %1 weitere, die nicht in der Tabelle stehen, weil Ereignisse Vorrang haben</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the disk is full. Senders are answered 503 and try again later; free some space.</source>
        <translation>Ereignisse können nicht gespeichert werden: Der Datenträger ist voll. Absender erhalten die Antwort 503 und versuchen es später erneut; geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file or its folder can&apos;t be written. Senders are answered 503 and try again later; check its permissions and whether the disk is writable.</source>
        <translation>Ereignisse können nicht gespeichert werden: Die Datei oder ihr Ordner ist nicht beschreibbar. Absender erhalten die Antwort 503 und versuchen es später erneut; prüfen Sie die Berechtigungen und ob der Datenträger beschreibbar ist.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: another program holds the file. Senders are answered 503 and try again later; close what has the file open.</source>
        <translation>Ereignisse können nicht gespeichert werden: Ein anderes Programm sperrt die Datei. Absender erhalten die Antwort 503 und versuchen es später erneut; schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file is damaged. Senders are answered 503 and try again later; stop the listener and have the file checked (kaizala-cli store check).</source>
        <translation>Ereignisse können nicht gespeichert werden: Die Datei ist beschädigt. Absender erhalten die Antwort 503 und versuchen es später erneut; beenden Sie den Listener und lassen Sie die Datei prüfen (kaizala-cli store check).</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the database server can&apos;t be reached. Senders are answered 503 and try again later; check the server and the network.</source>
        <translation>Ereignisse können nicht gespeichert werden: Der Datenbankserver ist nicht erreichbar. Absender erhalten die Antwort 503 und versuchen es später erneut; prüfen Sie den Server und das Netzwerk.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored (%1). Senders are answered 503 and try again later; check the disk and the file.</source>
        <comment>%1: technical detail</comment>
        <translation>Ereignisse können nicht gespeichert werden (%1). Absender erhalten die Antwort 503 und versuchen es später erneut; prüfen Sie den Datenträger und die Datei.</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>%1 local, %2 UTC</source>
        <comment>the same moment in local time and in UTC</comment>
        <translation>%1 Ortszeit, %2 UTC</translation>
    </message>
    <message>
        <source>Phone number %1; the second plus sign does not belong to it</source>
        <translation>Telefonnummer %1; das zweite Pluszeichen gehört nicht dazu</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Telefonnummer %1</translation>
    </message>
    <message>
        <source>%1° %2</source>
        <comment>a coordinate: number and N, S, E or W</comment>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude and longitude</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, within %2 m</source>
        <comment>coordinates and their accuracy in metres</comment>
        <translation>%1, auf %2 m genau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>coordinates and the name of the place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Media link to %1</source>
        <comment>%1: a file name</comment>
        <translation>Medienlink zu %1</translation>
    </message>
    <message>
        <source>Media link at %1</source>
        <comment>%1: a host</comment>
        <translation>Medienlink bei %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>%1: a host</comment>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>%1; works without signing in until %2</source>
        <comment>a media link, and a date</comment>
        <translation>%1; funktioniert ohne Anmeldung bis %2</translation>
    </message>
    <message>
        <source>%1; works without signing in</source>
        <comment>a media link</comment>
        <translation>%1; funktioniert ohne Anmeldung</translation>
    </message>
    <message>
        <source>%1; it came HTML-escaped: read &amp;amp; as &amp;</source>
        <comment>a link</comment>
        <translation>%1; mit HTML-Escapes empfangen: &amp;amp; ist als &amp; zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: an object with %n field(s)</source>
        <translation>
            <numerusform>JSON in einem Text: ein Objekt mit %n Feld</numerusform>
            <numerusform>JSON in einem Text: ein Objekt mit %n Feldern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: a list with %n entries</source>
        <translation>
            <numerusform>JSON in einem Text: eine Liste mit %n Eintrag</numerusform>
            <numerusform>JSON in einem Text: eine Liste mit %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Leerer Text</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>Dies ist derzeit nicht möglich.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a menu, then one within it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>a command that is switched on</comment>
        <translation>%1 (ein)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an object&apos;s type and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a subscription: its object, its callback URL</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <comment>%1 is an id</comment>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>%1 is a filter</comment>
        <translation>Ereignisse: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>(none)</source>
        <comment>in place of a text that is empty</comment>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>It has the same id as %1. Remove one of the two.</source>
        <translation>Gleiche ID wie %1. Entfernen Sie einen der beiden Einträge.</translation>
    </message>
    <message>
        <source>It says the same as %1. Remove one of the two.</source>
        <translation>Gleicher Inhalt wie %1. Entfernen Sie einen der beiden Einträge.</translation>
    </message>
    <message>
        <source>It sends the same events to the same callback as %1, so each comes twice.</source>
        <translation>Es sendet dieselben Ereignisse an denselben Callback wie %1, daher kommt jedes doppelt an.</translation>
    </message>
    <message>
        <source>Its object has no subscription with the id %1. Remove the entry, or give it callbackUrl and eventTypes, so that it can be created.</source>
        <translation>Das Objekt hat kein Abonnement mit der ID %1. Entfernen Sie den Eintrag oder ergänzen Sie callbackUrl und eventTypes, damit es erstellt werden kann.</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it has ended (%1).</source>
        <translation>Es ist nicht vorhanden und wird nicht erstellt, weil seine Gültigkeit beendet ist (%1).</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it would not be active.</source>
        <translation>Es ist nicht vorhanden und wird nicht erstellt, weil es nicht aktiv wäre.</translation>
    </message>
    <message>
        <source>It can&apos;t be created: %1.</source>
        <translation>Es kann nicht erstellt werden: %1.</translation>
    </message>
    <message>
        <source>in the file, not at the service; it needs a callback token</source>
        <translation>in der Datei, nicht beim Dienst; es benötigt ein Callback-Token</translation>
    </message>
    <message>
        <source>in the file, not at the service</source>
        <translation>in der Datei, nicht beim Dienst</translation>
    </message>
    <message>
        <source>It has ended (%1), so it is not changed. Give it a validUntil that is to come.</source>
        <translation>Seine Gültigkeit ist beendet (%1), daher wird es nicht geändert. Geben Sie für validUntil einen künftigen Zeitpunkt an.</translation>
    </message>
    <message>
        <source>It can&apos;t be changed: %1.</source>
        <translation>Es kann nicht geändert werden: %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things that differ</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>events differ: %1</source>
        <comment>%1: such as +JobResponse −Announcement</comment>
        <translation>Ereignisse weichen ab: %1</translation>
    </message>
    <message>
        <source>callback URL differs: %1 instead of %2</source>
        <translation>Callback-URL weicht ab: %1 statt %2</translation>
    </message>
    <message>
        <source>context differs: %1 instead of %2</source>
        <translation>Kontext weicht ab: %1 statt %2</translation>
    </message>
    <message>
        <source>Its end (%1) has passed and can&apos;t be asked for; the service&apos;s (%2) stays.</source>
        <translation>Das Ende (%1) ist bereits vergangen und kann nicht angefordert werden; das des Dienstes (%2) bleibt bestehen.</translation>
    </message>
    <message>
        <source>end differs: %1 instead of %2</source>
        <comment>until when a subscription is valid</comment>
        <translation>Ende weicht ab: %1 statt %2</translation>
    </message>
    <message>
        <source>it is disabled and should be active</source>
        <translation>es ist deaktiviert und sollte aktiv sein</translation>
    </message>
    <message>
        <source>it is active and should be disabled</source>
        <translation>es ist aktiv und sollte deaktiviert sein</translation>
    </message>
    <message>
        <source>it has a callback token and should have none</source>
        <translation>es hat ein Callback-Token und sollte keines haben</translation>
    </message>
    <message>
        <source>it has no callback token and needs one</source>
        <translation>es hat kein Callback-Token und benötigt eines</translation>
    </message>
    <message>
        <source>it has no callback token and should have one</source>
        <translation>es hat kein Callback-Token und sollte eines haben</translation>
    </message>
    <message>
        <source>callback token differs</source>
        <translation>Callback-Token weicht ab</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <comment>where a key works</comment>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>the address of the service is not a complete http or https address</source>
        <translation>die Adresse des Dienstes ist keine vollständige http- oder https-Adresse</translation>
    </message>
    <message>
        <source>without encryption (http) only a service on this computer can be used; enter an https address</source>
        <translation>ohne Verschlüsselung (http) kann nur ein Dienst auf diesem Computer verwendet werden; geben Sie eine https-Adresse ein</translation>
    </message>
    <message>
        <source>the account has no name</source>
        <translation>das Konto hat keinen Namen</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>das Zugriffstoken fehlt</translation>
    </message>
    <message>
        <source>the application id is missing</source>
        <translation>die Anwendungs-ID fehlt</translation>
    </message>
    <message>
        <source>the application secret is missing</source>
        <translation>das Anwendungsgeheimnis fehlt</translation>
    </message>
    <message>
        <source>the refresh token is missing</source>
        <translation>das Aktualisierungstoken fehlt</translation>
    </message>
    <message>
        <source>the mobile number is missing</source>
        <translation>die Mobilnummer fehlt</translation>
    </message>
    <message>
        <source>the PIN is a number</source>
        <translation>die PIN muss eine Zahl sein</translation>
    </message>
    <message>
        <source>the code of the sign-in page is missing</source>
        <translation>der Code der Anmeldeseite fehlt</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>no group, action or action package is chosen</source>
        <translation>keine Gruppe, keine Aktion und kein Aktionspaket ausgewählt</translation>
    </message>
    <message>
        <source>no event type is chosen</source>
        <translation>kein Ereignistyp ausgewählt</translation>
    </message>
    <message>
        <source>the callback URL is not a complete http or https address</source>
        <translation>die Callback-URL ist keine vollständige http- oder https-Adresse</translation>
    </message>
    <message>
        <source>the end of the validity is in the past</source>
        <translation>das Ende der Gültigkeit liegt in der Vergangenheit</translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Aktionspaket</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>every event type, such as 13/13</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some event types, such as 2 of 13</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>%1: how many of the known event types</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>set</source>
        <comment>a callback token</comment>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no callback token</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a subscription that somebody else created</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a subscription that somebody else changed</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>Callback-Token</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <translation>aktiviert oder deaktiviert</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFile</name>
    <message>
        <source>line %1</source>
        <comment>a place in a file</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <comment>a place in a file; %3 is the column&apos;s name</comment>
        <translation>Zeile %1, Spalte %2 (%3)</translation>
    </message>
    <message>
        <source>This column is there twice. Remove one.</source>
        <translation>Diese Spalte ist doppelt vorhanden. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Nothing of this name is known, so it is ignored. Check the spelling.</source>
        <translation>Dieser Name ist unbekannt und wird ignoriert. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>There is no column %1. The first row has to name the columns: %2.</source>
        <translation>Die Spalte %1 fehlt. Die erste Zeile muss die Spalten benennen: %2.</translation>
    </message>
    <message>
        <source>It has more cells than the first row has names. Quote a cell that holds the separator.</source>
        <translation>Diese Zeile hat mehr Zellen als die erste Zeile Namen. Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <comment>a place in a file; %2 is a column that is missing</comment>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>a place in a file</comment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The file is empty. The first row has to name the columns: %1.</source>
        <translation>Die Datei ist leer. Die erste Zeile muss die Spalten benennen: %1.</translation>
    </message>
    <message>
        <source>The document has to say &quot;version&quot;: 1.</source>
        <translation>Das Dokument muss die Angabe &quot;version&quot;: 1 enthalten.</translation>
    </message>
    <message>
        <source>Only version 1 of this document is understood. Export it anew, or update this program.</source>
        <translation>Nur Version 1 dieses Dokuments wird verstanden. Exportieren Sie es neu oder aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>There are more than %1. Divide the file.</source>
        <translation>Es sind mehr als %1 vorhanden. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>It has to be an object, in braces.</source>
        <translation>Es muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <comment>technical detail follows</comment>
        <translation>Dies ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The document has to be an object with &quot;version&quot; and &quot;subscriptions&quot;, as an export has them.</source>
        <translation>Das Dokument muss ein Objekt mit &quot;version&quot; und &quot;subscriptions&quot; sein, wie in einem Export.</translation>
    </message>
    <message>
        <source>The document has to have a list of this name, in brackets.</source>
        <translation>Das Dokument muss eine Liste dieses Namens in eckigen Klammern enthalten.</translation>
    </message>
    <message>
        <source>It is there more than once, in another spelling. Keep one of them.</source>
        <translation>Dieses Feld ist mehrfach in unterschiedlicher Schreibweise vorhanden. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>It has to be a text, in quotes.</source>
        <translation>Es muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>It is too long. Shorten it to at most %1 characters.</source>
        <translation>Der Wert ist zu lang. Kürzen Sie ihn auf höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Der Wert muss true oder false sein.</translation>
    </message>
    <message>
        <source>Give the id of the group, action or action package.</source>
        <translation>Geben Sie die ID der Gruppe, der Aktion oder des Aktionspakets an.</translation>
    </message>
    <message>
        <source>It has to be Group, Action or ActionPackage.</source>
        <translation>Der Wert muss Group, Action oder ActionPackage sein.</translation>
    </message>
    <message>
        <source>It has to be a list of one to %1 event types.</source>
        <translation>Es muss eine Liste mit einem bis %1 Ereignistypen sein.</translation>
    </message>
    <message>
        <source>Each event type has to be a text that is not empty.</source>
        <translation>Jeder Ereignistyp muss ein nicht leerer Text sein.</translation>
    </message>
    <message>
        <source>%1 is not documented as an event type; the service may refuse it.</source>
        <translation>%1 ist nicht als Ereignistyp dokumentiert; der Dienst lehnt ihn möglicherweise ab.</translation>
    </message>
    <message>
        <source>It has to be a complete address that begins with https://.</source>
        <translation>Es muss eine vollständige Adresse sein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>It names a callback token where hasCallbackToken is false. Remove one of the two.</source>
        <translation>Es ist ein Callback-Token angegeben, obwohl hasCallbackToken den Wert false hat. Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>It has to be a time such as 2027-01-31T00:00:00Z, or milliseconds since 1970. Leave it out for the service&apos;s own.</source>
        <translation>Es muss ein Zeitpunkt wie 2027-01-31T00:00:00Z oder eine Angabe in Millisekunden seit 1970 sein. Lassen Sie das Feld weg, um den Wert des Dienstes zu verwenden.</translation>
    </message>
    <message>
        <source>Say where the events are sent, or which subscription is meant by its id.</source>
        <translation>Geben Sie an, wohin die Ereignisse gesendet werden, oder durch die ID, welches Abonnement gemeint ist.</translation>
    </message>
    <message>
        <source>Name at least one event type, or say which subscription is meant by its id.</source>
        <translation>Geben Sie mindestens einen Ereignistyp an oder durch die ID, welches Abonnement gemeint ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more problem(s).</source>
        <translation>
            <numerusform>Und %n weiteres Problem.</numerusform>
            <numerusform>Und %n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more note(s).</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis.</numerusform>
            <numerusform>Und %n weitere Hinweise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Someone</source>
        <comment>a person whose name is not known</comment>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what he or she wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <comment>%2: a file name</comment>
        <translation>%1 hat %2 gesendet</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1 hat eine Datei gesendet</translation>
    </message>
    <message>
        <source>%1 sent %2: %3</source>
        <comment>%2: a file name, %3: its caption</comment>
        <translation>%1 hat %2 gesendet: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n file(s)</source>
        <translation>
            <numerusform>%1 hat %n Datei gesendet</numerusform>
            <numerusform>%1 hat %n Dateien gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced: %2</source>
        <translation>%1 hat angekündigt: %2</translation>
    </message>
    <message>
        <source>%1 assigned a job: %2</source>
        <translation>%1 hat eine Aufgabe zugewiesen: %2</translation>
    </message>
    <message>
        <source>%1 completed a job</source>
        <translation>%1 hat eine Aufgabe erledigt</translation>
    </message>
    <message>
        <source>%1 has not completed a job</source>
        <translation>%1 hat eine Aufgabe nicht erledigt</translation>
    </message>
    <message>
        <source>%1 answered a job</source>
        <translation>%1 hat auf eine Aufgabe geantwortet</translation>
    </message>
    <message>
        <source>%1 started an action: %2</source>
        <translation>%1 hat eine Aktion gestartet: %2</translation>
    </message>
    <message>
        <source>%1 started an action</source>
        <translation>%1 hat eine Aktion gestartet</translation>
    </message>
    <message>
        <source>%1 started a survey: %2</source>
        <translation>%1 hat eine Umfrage gestartet: %2</translation>
    </message>
    <message>
        <source>%1 started a survey</source>
        <translation>%1 hat eine Umfrage gestartet</translation>
    </message>
    <message>
        <source>%1 started a poll: %2</source>
        <translation>%1 hat eine Abstimmung gestartet: %2</translation>
    </message>
    <message>
        <source>%1 started a poll</source>
        <translation>%1 hat eine Abstimmung gestartet</translation>
    </message>
    <message>
        <source>%1 answered a poll</source>
        <translation>%1 hat abgestimmt</translation>
    </message>
    <message>
        <source>%1 suggested a meeting: %2</source>
        <translation>%1 hat eine Besprechung vorgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 suggested a meeting</source>
        <translation>%1 hat eine Besprechung vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 answered an invitation to a meeting</source>
        <translation>%1 hat auf eine Besprechungseinladung geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered by %2</source>
        <translation>
            <numerusform>%1 von %n Frage von %2 beantwortet</numerusform>
            <numerusform>%1 von %n Fragen von %2 beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 changed the answers: %1 of %n question(s) answered</source>
        <translation>
            <numerusform>%2 hat die Antworten geändert: %1 von %n Frage beantwortet</numerusform>
            <numerusform>%2 hat die Antworten geändert: %1 von %n Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered anonymously</source>
        <translation>
            <numerusform>%1 von %n Frage anonym beantwortet</numerusform>
            <numerusform>%1 von %n Fragen anonym beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 joined as %2</source>
        <comment>%2: a role, as the service names it</comment>
        <translation>%1 ist als %2 beigetreten</translation>
    </message>
    <message>
        <source>%1 is no longer a member</source>
        <translation>%1 ist kein Mitglied mehr</translation>
    </message>
    <message>
        <source>Group added: %1</source>
        <translation>Gruppe hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Group removed: %1</source>
        <translation>Gruppe entfernt: %1</translation>
    </message>
    <message>
        <source>Answered with: %1</source>
        <comment>the validation of a callback; %1: the bytes, as text</comment>
        <translation>Beantwortet mit: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answered with %n byte(s)</source>
        <comment>the validation of a callback</comment>
        <translation>
            <numerusform>Mit %n Byte beantwortet</numerusform>
            <numerusform>Mit %n Bytes beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Event of the type %1</source>
        <translation>Ereignis vom Typ %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more)</source>
        <comment>a long text cut off, and how many characters are left out</comment>
        <translation>
            <numerusform>%1… (%n weiteres)</numerusform>
            <numerusform>%1… (%n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 Ortszeit
%2 UTC</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>a date and a time, as QLocale::toString() reads it</extracomment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an exact time (how far away it is)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date and a time, as QLocale::toString() reads it</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>what is left of a time</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>accounts::OAuthRedirect</name>
    <message>
        <source>You can close this window and go back to the console.</source>
        <translation>Sie können dieses Fenster schließen und zur Konsole zurückkehren.</translation>
    </message>
    <message>
        <source>You are not signed in. Close this window; the console says why.</source>
        <translation>Sie sind nicht angemeldet. Schließen Sie dieses Fenster; die Konsole nennt den Grund.</translation>
    </message>
    <message>
        <source>This is not the sign-in that the console waits for.</source>
        <translation>Dies ist nicht die Anmeldung, auf die die Konsole wartet.</translation>
    </message>
    <message>
        <source>This sign-in is over. Close this window.</source>
        <translation>Diese Anmeldung ist abgeschlossen. Schließen Sie dieses Fenster.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Open the browser again when you are ready.</source>
        <translation>Im Browser hat sich niemand rechtzeitig angemeldet. Öffnen Sie den Browser erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page. Open the browser again and allow it, or sign in another way.</source>
        <translation>Auf der Anmeldeseite wurde der Zugriff verweigert. Öffnen Sie den Browser erneut und lassen Sie den Zugriff zu, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The sign-in page refused: %1. Check the application id with the operator of the service.</source>
        <comment>%1: a word or two of the service, such as invalid_request</comment>
        <translation>Die Anmeldeseite hat abgelehnt: %1. Klären Sie die Anwendungs-ID mit dem Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The sign-in page sent no code. Open the browser again, or sign in another way.</source>
        <translation>Die Anmeldeseite hat keinen Code gesendet. Öffnen Sie den Browser erneut oder melden Sie sich auf andere Weise an.</translation>
    </message>
</context>
<context>
    <name>accounts::SignIn</name>
    <message>
        <source>the mobile number or the application id is missing</source>
        <translation>die Mobilnummer oder die Anwendungs-ID fehlt</translation>
    </message>
    <message>
        <source>another account has this name; choose a different one</source>
        <translation>ein anderes Konto hat bereits diesen Namen; wählen Sie einen anderen</translation>
    </message>
</context>
<context>
    <name>console::ConsoleProgram</name>
    <message>
        <source>Sandbox</source>
        <comment>the name of the account on the built-in sandbox service</comment>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>console::OpenAccount</name>
    <message>
        <source>The journal could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Das Journal konnte nicht geschrieben werden. %1</translation>
    </message>
    <message>
        <source>The overview could not be kept for the next start. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Die Übersicht konnte nicht für den nächsten Start gespeichert werden. %1</translation>
    </message>
    <message>
        <source>What was known of the subscriptions could not be read; everything is read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Der bekannte Stand der Abonnements konnte nicht gelesen werden; alles wird neu gelesen. %1</translation>
    </message>
    <message>
        <source>It could not be read what was left unfinished the last time. Refresh, and look for duplicates before you create anything again. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Es konnte nicht gelesen werden, was beim letzten Mal unvollendet blieb. Aktualisieren Sie die Ansicht und suchen Sie nach Duplikaten, bevor Sie erneut etwas erstellen. %1</translation>
    </message>
</context>
<context>
    <name>delivery::Sender</name>
    <message>
        <source>This is no complete address. Give one that begins with http:// or https:// and names a host.</source>
        <translation>Diese Adresse ist unvollständig. Geben Sie eine Adresse an, die mit http:// oder https:// beginnt und einen Host nennt.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it. Give it without.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Kennwort. Geben Sie sie ohne diese Angaben an.</translation>
    </message>
    <message>
        <source>The callback token would be sent without encryption. Use https, or leave the token out.</source>
        <translation>Das Callback-Token würde unverschlüsselt gesendet. Verwenden Sie https oder lassen Sie das Token weg.</translation>
    </message>
</context>
<context>
    <name>kaizala::Client</name>
    <message>
        <source>the PIN is a number</source>
        <translation>die PIN muss eine Zahl sein</translation>
    </message>
</context>
<context>
    <name>models::ChangesModel</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>models::DiffModel</name>
    <message>
        <source>The whole payload</source>
        <translation>Die gesamten Nutzdaten</translation>
    </message>
    <message>
        <source>What</source>
        <comment>what became of a field</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>models::EventTimeline</name>
    <message>
        <source>other types</source>
        <translation>andere Typen</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <comment>an event type</comment>
        <translation>%1, abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from when until when</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>%1: from when until when</comment>
        <translation>
            <numerusform>%1: %n Ereignis</numerusform>
            <numerusform>%1: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type, and how many of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Keine Ereignisse anzuzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1, in bars of %2. %3.</source>
        <comment>%1: from when until when; %3: how many of which type</comment>
        <translation>
            <numerusform>%n Ereignis, %1, Balkenbreite: %2. %3.</numerusform>
            <numerusform>%n Ereignisse, %1, Balkenbreite: %2. %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EventsModel</name>
    <message>
        <source>×%1</source>
        <comment>delivered so many times</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1
Pinned: it stays, whatever the rules say about keeping events</source>
        <comment>%1: a time</comment>
        <translation>%1
Angeheftet: bleibt unabhängig von den Aufbewahrungsregeln erhalten</translation>
    </message>
    <message>
        <source>%1
Event id: %2</source>
        <translation>%1
Ereignis-ID: %2</translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation>Zugestellt von %1</translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n time(s), the last time:
%1</source>
        <translation>
            <numerusform>%n-mal zugestellt, zuletzt:
%1</numerusform>
            <numerusform>%n-mal zugestellt, zuletzt:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered once</source>
        <translation>Einmal zugestellt</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>a time</comment>
        <translation>%1, angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>delivered %n time(s)</source>
        <translation>
            <numerusform>%n-mal zugestellt</numerusform>
            <numerusform>%n-mal zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>×n</source>
        <comment>heading of the number of deliveries</comment>
        <translation>×n</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
</context>
<context>
    <name>models::FieldsModel</name>
    <message>
        <source>null</source>
        <comment>type of a JSON value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>type of a JSON value</comment>
        <translation>Boolescher Wert</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a JSON value</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>string</source>
        <comment>type of a JSON value</comment>
        <translation>Zeichenfolge</translation>
    </message>
    <message>
        <source>array</source>
        <comment>type of a JSON value</comment>
        <translation>Array</translation>
    </message>
    <message>
        <source>object</source>
        <comment>type of a JSON value</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>(whole payload)</source>
        <translation>(gesamte Nutzdaten)</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field that should be there</comment>
        <translation>fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n more, to be seen in the raw text</source>
        <translation>
            <numerusform>%n weiteres, im Rohtext zu sehen</numerusform>
            <numerusform>%n weitere, im Rohtext zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is there more than once. This is the last value, which counts.</source>
        <translation>Dieser Name ist mehrfach vorhanden. Dies ist der letzte Wert, und dieser gilt.</translation>
    </message>
    <message>
        <source>No schema describes this field.</source>
        <translation>Kein Schema beschreibt dieses Feld.</translation>
    </message>
    <message>
        <source>Type: %1, required</source>
        <translation>Typ: %1, erforderlich</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>models::InboxesModel</name>
    <message>
        <source>For everybody</source>
        <comment>the inbox that is not of one subscription</comment>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an inbox</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>any</source>
        <comment>an inbox for any subscription</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>models::JournalModel</name>
    <message>
        <source>Created</source>
        <comment>in the journal</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>in the journal</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>in the journal</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>in the journal</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>in the journal</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>in the journal: whether it was done</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This console</source>
        <comment>who made a change</comment>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>who made a change</comment>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Callback token set</source>
        <translation>Callback-Token festgelegt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The callback token was changed.</source>
        <translation>Das Callback-Token wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 UTC</source>
        <comment>a field, its time before and after</comment>
        <translation>%1: %2 → %3 UTC</translation>
    </message>
    <message>
        <source>%1: %2 UTC</source>
        <comment>a field and its time</comment>
        <translation>%1: %2 UTC</translation>
    </message>
</context>
<context>
    <name>models::ObjectsModel</name>
    <message>
        <source>All</source>
        <comment>all objects</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action packages</source>
        <translation>Aktionspakete</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Its subscriptions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>Die Abonnements konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Its sub-groups or actions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>Die Untergruppen oder Aktionen konnten nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
</context>
<context>
    <name>models::SavedFilters</name>
    <message>
        <source>%1+</source>
        <comment>so many, or more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>This filter can&apos;t be read</source>
        <translation>Dieser Filter ist nicht lesbar</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or more</source>
        <translation>
            <numerusform>%n Ereignis oder mehr</numerusform>
            <numerusform>%n Ereignisse oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter, and how many events it finds</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many more subscriptions like this one</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else created it since the last look.</source>
        <translation>Jemand anderes hat es seit der letzten Ansicht erstellt.</translation>
    </message>
    <message>
        <source>Somebody else changed it since the last look: %1</source>
        <comment>%1: a list such as: events, callback</comment>
        <translation>Jemand anderes hat es seit der letzten Ansicht geändert: %1</translation>
    </message>
    <message>
        <source>No event of it is in the event store.</source>
        <translation>Der Ereignisspeicher enthält kein Ereignis dieses Abonnements.</translation>
    </message>
    <message>
        <source>%1
The newest event of its object; it does not say which subscription it belongs to.</source>
        <comment>%1: a time, in two lines</comment>
        <translation>%1
Das neueste Ereignis des Objekts; es gibt nicht an, zu welchem Abonnement es gehört.</translation>
    </message>
    <message>
        <source>Each event is sent once for each of them. The others, with the same callback and events:</source>
        <translation>Jedes Ereignis wird für jedes dieser Abonnements einmal gesendet. Die anderen mit gleichem Callback und gleichen Ereignissen:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after a list of ids</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not tell until when it is valid.</source>
        <translation>Der Dienst teilt nicht mit, wie lange es gültig ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, such as: in 3 months, 3/14/26 12:00 PM</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>health in a word, then the sentence why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>callback token set</source>
        <translation>Callback-Token festgelegt</translation>
    </message>
    <message>
        <source>no callback token</source>
        <translation>kein Callback-Token</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no event seen</source>
        <translation>kein Ereignis gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n more with the same callback and events</source>
        <translation>
            <numerusform>%n weiteres mit gleichem Callback und gleichen Ereignissen</numerusform>
            <numerusform>%n weitere mit gleichem Callback und gleichen Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>no duplicates</source>
        <translation>keine Duplikate</translation>
    </message>
    <message>
        <source>not changed by others</source>
        <translation>nicht von anderen geändert</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Objekttyp</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Callback-Token</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last event</source>
        <comment>when the last event was seen</comment>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what others did to it since the last look</comment>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Somebody started an action in the group: a form, a checklist or another card of an action package.</source>
        <translation>Jemand hat in der Gruppe eine Aktion gestartet: ein Formular, eine Prüfliste oder eine andere Karte eines Aktionspakets.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What an ActionCreated event says.</source>
        <translation>Inhalt eines ActionCreated-Ereignisses.</translation>
    </message>
    <message>
        <source>Identifies this instance; the responses to it carry the same id.</source>
        <translation>Kennzeichnet diese Instanz; die Antworten darauf tragen dieselbe ID.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The group in which it happened.</source>
        <translation>Die Gruppe, in der es geschah.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What people see as its headline. Seen on the wire; the reference does not name it.</source>
        <translation>Was Benutzern als Überschrift angezeigt wird. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The questions, in the order in which they are asked.</source>
        <translation>Die Fragen in der Reihenfolge, in der sie gestellt werden.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire; the reference does not name them.</source>
        <translation>Benannte Werte, die das Aktionspaket anfügt. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Identifies a response. Documented for creations, though only the printed sample has it.</source>
        <translation>Kennzeichnet eine Antwort. Für Erstellungen dokumentiert, jedoch nur im abgedruckten Beispiel enthalten.</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Antwortende Person</translation>
    </message>
    <message>
        <source>Phone number of the person who answered.</source>
        <translation>Telefonnummer der Person, die geantwortet hat.</translation>
    </message>
    <message>
        <source>Responder&apos;s id</source>
        <translation>ID der antwortenden Person</translation>
    </message>
    <message>
        <source>The user id of the person who answered. Seen on the wire; the reference does not name it.</source>
        <translation>Die Benutzer-ID der Person, die geantwortet hat. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Responder&apos;s name</source>
        <translation>Name der antwortenden Person</translation>
    </message>
    <message>
        <source>The name of the person who answered.</source>
        <translation>Der Name der Person, die geantwortet hat.</translation>
    </message>
    <message>
        <source>Responder&apos;s picture</source>
        <translation>Bild der antwortenden Person</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who answered.</source>
        <translation>Link zum Profilbild der Person, die geantwortet hat.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>True where answers are given without the name of the person.</source>
        <translation>Wahr, wenn Antworten ohne Namen der Person abgegeben werden.</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Geänderte Antwort</translation>
    </message>
    <message>
        <source>True where the person had answered before and changed the answer.</source>
        <translation>Wahr, wenn die Person bereits geantwortet hatte und die Antwort geändert hat.</translation>
    </message>
    <message>
        <source>Answers. Only the printed sample of a creation has them; it looks like a response.</source>
        <translation>Antworten. Nur im abgedruckten Beispiel einer Erstellung enthalten; es sieht wie eine Antwort aus.</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Aktionspaket</translation>
    </message>
    <message>
        <source>The package that the action was made from. Seen on the wire; the reference does not name it.</source>
        <translation>Das Paket, aus dem die Aktion erstellt wurde. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>Paketversion</translation>
    </message>
    <message>
        <source>The package with its version, or the same as the action package. Seen on the wire; the reference does not name it.</source>
        <translation>Das Paket mit seiner Version oder dasselbe wie das Aktionspaket. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>The user id of the person who created the action. Seen on the wire; the reference does not name it.</source>
        <translation>Die Benutzer-ID der Person, die die Aktion erstellt hat. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Source group</source>
        <translation>Quellgruppe</translation>
    </message>
    <message>
        <source>The group from which it came. Seen on the wire; the reference does not name it.</source>
        <translation>Die Gruppe, aus der es stammt. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Who can see the results. Seen on the wire; the reference does not name it.</source>
        <translation>Wer die Ergebnisse sehen kann. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Response to an action</source>
        <translation>Antwort auf eine Aktion</translation>
    </message>
    <message>
        <source>Somebody answered an action: a form, a checklist or another card of an action package.</source>
        <translation>Jemand hat eine Aktion beantwortet: ein Formular, eine Prüfliste oder eine andere Karte eines Aktionspakets.</translation>
    </message>
    <message>
        <source>What an ActionResponse event says.</source>
        <translation>Inhalt eines ActionResponse-Ereignisses.</translation>
    </message>
    <message>
        <source>Identifies what this answers.</source>
        <translation>Kennzeichnet, worauf geantwortet wird.</translation>
    </message>
    <message>
        <source>Identifies this one response.</source>
        <translation>Kennzeichnet genau diese Antwort.</translation>
    </message>
    <message>
        <source>The answers, question by question. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>Die Antworten, Frage für Frage. Die Referenz spricht von einer Liste; gesendet wird ein Objekt, das eine Liste enthält.</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire, with a capital letter; the reference does not name them.</source>
        <translation>Benannte Werte, die das Aktionspaket anfügt. Im Datenverkehr mit großem Anfangsbuchstaben beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Somebody made an announcement to the group, with or without files.</source>
        <translation>Jemand hat in der Gruppe eine Ankündigung veröffentlicht, mit oder ohne Dateien.</translation>
    </message>
    <message>
        <source>What an Announcement event says.</source>
        <translation>Inhalt eines Announcement-Ereignisses.</translation>
    </message>
    <message>
        <source>The headline of the announcement.</source>
        <translation>Die Überschrift der Ankündigung.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The body of the announcement.</source>
        <translation>Der Text der Ankündigung.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The files of the announcement. The reference calls their fields mediaUrl and mediaFileName; what is sent has url and fileName.</source>
        <translation>Die Dateien der Ankündigung. Die Referenz nennt ihre Felder mediaUrl und mediaFileName; gesendet werden url und fileName.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Somebody sent pictures or other files in the group.</source>
        <translation>Jemand hat in der Gruppe Bilder oder andere Dateien gesendet.</translation>
    </message>
    <message>
        <source>What an AttachmentCreated event says.</source>
        <translation>Inhalt eines AttachmentCreated-Ereignisses.</translation>
    </message>
    <message>
        <source>The files that were sent, each with its link and its name.</source>
        <translation>Die gesendeten Dateien, jeweils mit Link und Name.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of file was sent, such as Image.</source>
        <translation>Die Art der gesendeten Datei, zum Beispiel Image.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>The text that was sent with the files; it may be empty.</source>
        <translation>Der mit den Dateien gesendete Text; er kann leer sein.</translation>
    </message>
    <message>
        <source>Sub-group added</source>
        <translation>Untergruppe hinzugefügt</translation>
    </message>
    <message>
        <source>A group was put under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>Dieser Gruppe wurde eine Gruppe untergeordnet. Die Referenz beschreibt das Ereignis nicht; die Felder sind die im Datenverkehr beobachteten.</translation>
    </message>
    <message>
        <source>What a GroupAdded event says.</source>
        <translation>Inhalt eines GroupAdded-Ereignisses.</translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation>Untergruppe</translation>
    </message>
    <message>
        <source>The group that was added. The object id of the event is that of its parent group.</source>
        <translation>Die hinzugefügte Gruppe. Die Objekt-ID des Ereignisses ist die der übergeordneten Gruppe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name of the group that was added.</source>
        <translation>Der Name der hinzugefügten Gruppe.</translation>
    </message>
    <message>
        <source>Group for an ordinary group, ConnectGroup for one that anybody can find.</source>
        <translation>Group für eine gewöhnliche Gruppe, ConnectGroup für eine Gruppe, die jeder finden kann.</translation>
    </message>
    <message>
        <source>Sub-group removed</source>
        <translation>Untergruppe entfernt</translation>
    </message>
    <message>
        <source>A group was taken out from under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>Eine dieser Gruppe untergeordnete Gruppe wurde entfernt. Die Referenz beschreibt das Ereignis nicht; die Felder sind die im Datenverkehr beobachteten.</translation>
    </message>
    <message>
        <source>What a GroupRemoved event says.</source>
        <translation>Inhalt eines GroupRemoved-Ereignisses.</translation>
    </message>
    <message>
        <source>The group that was removed. The object id of the event is that of its parent group.</source>
        <translation>Die entfernte Gruppe. Die Objekt-ID des Ereignisses ist die der übergeordneten Gruppe.</translation>
    </message>
    <message>
        <source>The name of the group that was removed.</source>
        <translation>Der Name der entfernten Gruppe.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Somebody gave a job to one or several people of the group.</source>
        <translation>Jemand hat einer oder mehreren Personen der Gruppe eine Aufgabe zugewiesen.</translation>
    </message>
    <message>
        <source>What a JobCreated event says.</source>
        <translation>Inhalt eines JobCreated-Ereignisses.</translation>
    </message>
    <message>
        <source>What is to be done, in a few words.</source>
        <translation>Was zu tun ist, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What is to be done, at length. Documented, though many events come without it.</source>
        <translation>Was zu tun ist, ausführlich. Dokumentiert, fehlt jedoch in vielen Ereignissen.</translation>
    </message>
    <message>
        <source>Identifies this job; the responses to it carry the same id.</source>
        <translation>Kennzeichnet diese Aufgabe; die Antworten darauf tragen dieselbe ID.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When the job is to be done, in ISO 8601.</source>
        <translation>Wann die Aufgabe zu erledigen ist, nach ISO 8601.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>The phone numbers of the people who are to do it.</source>
        <translation>Die Telefonnummern der Personen, die sie erledigen sollen.</translation>
    </message>
    <message>
        <source>Response to a job</source>
        <translation>Antwort auf eine Aufgabe</translation>
    </message>
    <message>
        <source>Somebody answered a job that was given to them, usually by completing it.</source>
        <translation>Jemand hat auf eine zugewiesene Aufgabe geantwortet, meist durch deren Erledigung.</translation>
    </message>
    <message>
        <source>What a JobResponse event says.</source>
        <translation>Inhalt eines JobResponse-Ereignisses.</translation>
    </message>
    <message>
        <source>The title of the job. Documented, though seldom sent.</source>
        <translation>Der Titel der Aufgabe. Dokumentiert, wird aber selten gesendet.</translation>
    </message>
    <message>
        <source>The text of the job. Documented, though seldom sent.</source>
        <translation>Der Text der Aufgabe. Dokumentiert, wird aber selten gesendet.</translation>
    </message>
    <message>
        <source>Identifies the job that this answers.</source>
        <translation>Kennzeichnet die Aufgabe, auf die geantwortet wird.</translation>
    </message>
    <message>
        <source>Holds the answer. The reference calls it a list and puts the fields of the answer beside it; what is sent is an object.</source>
        <translation>Enthält die Antwort. Die Referenz spricht von einer Liste und führt die Felder der Antwort daneben auf; gesendet wird ein Objekt.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesene Person</translation>
    </message>
    <message>
        <source>Phone number of the person who answered. It may start with two plus signs.</source>
        <translation>Telefonnummer der Person, die geantwortet hat. Sie kann mit zwei Pluszeichen beginnen.</translation>
    </message>
    <message>
        <source>Assignee&apos;s name</source>
        <translation>Name der zugewiesenen Person</translation>
    </message>
    <message>
        <source>Assignee&apos;s picture</source>
        <translation>Bild der zugewiesenen Person</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>True once the person has done the job.</source>
        <translation>Wahr, sobald die Person die Aufgabe erledigt hat.</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>A person joined the group or was added to it.</source>
        <translation>Eine Person ist der Gruppe beigetreten oder wurde ihr hinzugefügt.</translation>
    </message>
    <message>
        <source>What a MemberAdded event says.</source>
        <translation>Inhalt eines MemberAdded-Ereignisses.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Phone number of the person who was added.</source>
        <translation>Telefonnummer der hinzugefügten Person.</translation>
    </message>
    <message>
        <source>Member&apos;s id</source>
        <translation>ID des Mitglieds</translation>
    </message>
    <message>
        <source>The user id of the person who was added. Some senders give it instead of the phone number.</source>
        <translation>Die Benutzer-ID der hinzugefügten Person. Manche Absender geben sie anstelle der Telefonnummer an.</translation>
    </message>
    <message>
        <source>Member&apos;s name</source>
        <translation>Name des Mitglieds</translation>
    </message>
    <message>
        <source>The name of the person who was added.</source>
        <translation>Der Name der hinzugefügten Person.</translation>
    </message>
    <message>
        <source>Member&apos;s picture</source>
        <translation>Bild des Mitglieds</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was added.</source>
        <translation>Link zum Profilbild der hinzugefügten Person.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The role of the person in the group, such as Member or Admin.</source>
        <translation>Die Rolle der Person in der Gruppe, zum Beispiel Member oder Admin.</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Mitglied entfernt</translation>
    </message>
    <message>
        <source>A person left the group or was removed from it.</source>
        <translation>Eine Person hat die Gruppe verlassen oder wurde aus ihr entfernt.</translation>
    </message>
    <message>
        <source>What a MemberRemoved event says.</source>
        <translation>Inhalt eines MemberRemoved-Ereignisses.</translation>
    </message>
    <message>
        <source>Phone number of the person who was removed.</source>
        <translation>Telefonnummer der entfernten Person.</translation>
    </message>
    <message>
        <source>The user id of the person who was removed. Some senders give it instead of the phone number.</source>
        <translation>Die Benutzer-ID der entfernten Person. Manche Absender geben sie anstelle der Telefonnummer an.</translation>
    </message>
    <message>
        <source>The name of the person who was removed.</source>
        <translation>Der Name der entfernten Person.</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was removed.</source>
        <translation>Link zum Profilbild der entfernten Person.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Somebody started a survey in the group.</source>
        <translation>Jemand hat in der Gruppe eine Umfrage gestartet.</translation>
    </message>
    <message>
        <source>What a SurveyCreated event says.</source>
        <translation>Inhalt eines SurveyCreated-Ereignisses.</translation>
    </message>
    <message>
        <source>Response to a survey</source>
        <translation>Antwort auf eine Umfrage</translation>
    </message>
    <message>
        <source>Somebody answered a survey.</source>
        <translation>Jemand hat eine Umfrage beantwortet.</translation>
    </message>
    <message>
        <source>What a SurveyResponse event says.</source>
        <translation>Inhalt eines SurveyResponse-Ereignisses.</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Somebody wrote a text message in the group.</source>
        <translation>Jemand hat in der Gruppe eine Textnachricht geschrieben.</translation>
    </message>
    <message>
        <source>What a TextMessageCreated event says.</source>
        <translation>Inhalt eines TextMessageCreated-Ereignisses.</translation>
    </message>
    <message>
        <source>The text as it was written, line breaks and emoji included.</source>
        <translation>Der Text, wie er geschrieben wurde, einschließlich Zeilenumbrüchen und Emojis.</translation>
    </message>
    <message>
        <source>Shared definitions</source>
        <translation>Gemeinsame Definitionen</translation>
    </message>
    <message>
        <source>The pieces that several events have in common: identifiers, people, media, questions and answers.</source>
        <translation>Die Bestandteile, die mehrere Ereignisse gemeinsam haben: Kennungen, Personen, Medien, Fragen und Antworten.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>An identifier of the service. It is opaque: nothing may be concluded from its shape.</source>
        <translation>Eine Kennung des Dienstes. Sie ist undurchsichtig: Aus ihrer Form darf nichts geschlossen werden.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>A phone number with its country code. Some events carry a second plus sign in front of it.</source>
        <translation>Eine Telefonnummer mit Landesvorwahl. In manchen Ereignissen steht ein zweites Pluszeichen davor.</translation>
    </message>
    <message>
        <source>The name under which a person registered. It may change from event to event.</source>
        <translation>Der Name, unter dem sich eine Person registriert hat. Er kann sich von Ereignis zu Ereignis ändern.</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Profilbild</translation>
    </message>
    <message>
        <source>Link to a profile picture; an empty text for a person without one.</source>
        <translation>Link zu einem Profilbild; ein leerer Text bei einer Person ohne Profilbild.</translation>
    </message>
    <message>
        <source>Media link</source>
        <translation>Medienlink</translation>
    </message>
    <message>
        <source>Signed link to a file. Whoever has it can read the file without signing in, so treat it as a secret. It often comes HTML-escaped: replace &quot;&amp;amp;&quot; by &quot;&amp;&quot; before using it.</source>
        <translation>Signierter Link zu einer Datei. Wer ihn besitzt, kann die Datei ohne Anmeldung lesen; behandeln Sie ihn daher als Geheimnis. Er kommt häufig mit HTML-Escapes an: Ersetzen Sie „&amp;amp;“ durch „&amp;“, bevor Sie ihn verwenden.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>The name that the file had on the sender&apos;s device.</source>
        <translation>Der Name, den die Datei auf dem Gerät des Absenders hatte.</translation>
    </message>
    <message>
        <source>Media item</source>
        <translation>Medienelement</translation>
    </message>
    <message>
        <source>One file: its link and its name. The service uses two pairs of names for them.</source>
        <translation>Eine Datei: ihr Link und ihr Name. Der Dienst verwendet dafür zwei Namenspaare.</translation>
    </message>
    <message>
        <source>Media link (other name)</source>
        <translation>Medienlink (anderer Name)</translation>
    </message>
    <message>
        <source>The same as mediaUrl: announcements on the wire call it so. It is a secret as well.</source>
        <translation>Dasselbe wie mediaUrl: So nennen es Ankündigungen im Datenverkehr. Es ist ebenfalls ein Geheimnis.</translation>
    </message>
    <message>
        <source>File name (other name)</source>
        <translation>Dateiname (anderer Name)</translation>
    </message>
    <message>
        <source>The same as mediaFileName: announcements on the wire call it so.</source>
        <translation>Dasselbe wie mediaFileName: So nennen es Ankündigungen im Datenverkehr.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>The files that were sent.</source>
        <translation>Die gesendeten Dateien.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>One choice of a question.</source>
        <translation>Eine Auswahlmöglichkeit einer Frage.</translation>
    </message>
    <message>
        <source>Option text</source>
        <translation>Optionstext</translation>
    </message>
    <message>
        <source>The text of the choice, as people see it.</source>
        <translation>Der Text der Auswahlmöglichkeit, wie er Benutzern angezeigt wird.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>One question of a survey or an action.</source>
        <translation>Eine Frage einer Umfrage oder einer Aktion.</translation>
    </message>
    <message>
        <source>The text of the question.</source>
        <translation>Der Text der Frage.</translation>
    </message>
    <message>
        <source>Question type</source>
        <translation>Fragetyp</translation>
    </message>
    <message>
        <source>What kind of answer the question asks for. It decides the shape of &quot;answer&quot;.</source>
        <translation>Welche Art von Antwort die Frage verlangt. Davon hängt die Form von „answer“ ab.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The choices of a question with one or several options; an empty list for the other types.</source>
        <translation>Die Auswahlmöglichkeiten einer Frage mit einer oder mehreren Optionen; bei den anderen Typen eine leere Liste.</translation>
    </message>
    <message>
        <source>Hidden question</source>
        <translation>Ausgeblendete Frage</translation>
    </message>
    <message>
        <source>True for a question that the app asks and answers by itself, such as the time of the response; people do not see it.</source>
        <translation>Wahr bei einer Frage, die die App selbst stellt und beantwortet, zum Beispiel nach dem Zeitpunkt der Antwort; Benutzern wird sie nicht angezeigt.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>A place on the map.</source>
        <translation>Ein Ort auf der Karte.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Degrees north of the equator; negative in the south.</source>
        <translation>Grad nördlich des Äquators; im Süden negativ.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; negative in the west.</source>
        <translation>Grad östlich von Greenwich; im Westen negativ.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The name of the place; it may be empty.</source>
        <translation>Der Name des Ortes; er kann leer sein.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How exact the place is, as a radius in metres.</source>
        <translation>Wie genau der Ort ist, als Radius in Metern.</translation>
    </message>
    <message>
        <source>Phone number in two parts</source>
        <translation>Zweiteilige Telefonnummer</translation>
    </message>
    <message>
        <source>A phone number with its country code apart.</source>
        <translation>Eine Telefonnummer mit getrennter Landesvorwahl.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landesvorwahl</translation>
    </message>
    <message>
        <source>The country calling code, with or without a plus sign.</source>
        <translation>Die internationale Landesvorwahl, mit oder ohne Pluszeichen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The number without its country code.</source>
        <translation>Die Nummer ohne Landesvorwahl.</translation>
    </message>
    <message>
        <source>Answered question</source>
        <translation>Beantwortete Frage</translation>
    </message>
    <message>
        <source>One question with the answer that was given; without &quot;answer&quot; where it was left out.</source>
        <translation>Eine Frage mit der gegebenen Antwort; ohne „answer“, wenn sie ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was answered. Its shape follows the question type: a text, a number, a list of chosen options, a time in milliseconds since 1970, a place, files, or a phone number in two parts.</source>
        <translation>Was geantwortet wurde. Die Form richtet sich nach dem Fragetyp: ein Text, eine Zahl, eine Liste ausgewählter Optionen, ein Zeitpunkt in Millisekunden seit 1970, ein Ort, Dateien oder eine zweiteilige Telefonnummer.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>The questions, each with the answer that was given.</source>
        <translation>Die Fragen, jeweils mit der gegebenen Antwort.</translation>
    </message>
    <message>
        <source>The answers. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>Die Antworten. Die Referenz spricht von einer Liste; gesendet wird ein Objekt, das eine Liste enthält.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>One named value that an action package attaches.</source>
        <translation>Ein benannter Wert, den ein Aktionspaket anfügt.</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Eigenschaftstyp</translation>
    </message>
    <message>
        <source>What kind of value it is.</source>
        <translation>Die Art des Wertes.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value: a text, a number, or JSON inside a text.</source>
        <translation>Der Wert: ein Text, eine Zahl oder JSON in einem Text.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Until when the value holds, usually in milliseconds since 1970.</source>
        <translation>Bis wann der Wert gilt, meist in Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>Who can see the value.</source>
        <translation>Wer den Wert sehen kann.</translation>
    </message>
    <message>
        <source>Named values that the action package attaches.</source>
        <translation>Benannte Werte, die das Aktionspaket anfügt.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What every event has in common, whatever happened: which object it belongs to, what kind of event it is, who caused it, and the data of its kind.</source>
        <translation>Was allen Ereignissen gemeinsam ist, unabhängig davon, was geschehen ist: zu welchem Objekt das Ereignis gehört, von welcher Art es ist, wer es ausgelöst hat und die Daten seiner Art.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>The webhook subscription that this event was sent for. Seen on the wire; the reference does not name it.</source>
        <translation>Das Webhook-Abonnement, für das dieses Ereignis gesendet wurde. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>The object that the subscription watches: the id of a group, an action or an action package, depending on the object type.</source>
        <translation>Das Objekt, das das Abonnement überwacht: je nach Objekttyp die ID einer Gruppe, einer Aktion oder eines Aktionspakets.</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Objekttyp</translation>
    </message>
    <message>
        <source>What kind of object the object id names.</source>
        <translation>Welche Art von Objekt die Objekt-ID bezeichnet.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>What happened. It decides the shape of &quot;data&quot;.</source>
        <translation>Was geschehen ist. Davon hängt die Form von „data“ ab.</translation>
    </message>
    <message>
        <source>Identifies the event. The service delivers at least once, so the same id may come again.</source>
        <translation>Kennzeichnet das Ereignis. Der Dienst stellt mindestens einmal zu, daher kann dieselbe ID mehrmals eintreffen.</translation>
    </message>
    <message>
        <source>What the event type calls for; see the schema of that type.</source>
        <translation>Was der Ereignistyp erfordert; siehe das Schema dieses Typs.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The text that was given as callback context when the subscription was created. Absent where none was given.</source>
        <translation>Der Text, der beim Erstellen des Abonnements als Callback-Kontext angegeben wurde. Nicht vorhanden, wenn keiner angegeben wurde.</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>Telefon des Absenders</translation>
    </message>
    <message>
        <source>Phone number of the person who caused the event. The oldest events do not have it.</source>
        <translation>Telefonnummer der Person, die das Ereignis ausgelöst hat. Die ältesten Ereignisse enthalten sie nicht.</translation>
    </message>
    <message>
        <source>Sender&apos;s id</source>
        <translation>ID des Absenders</translation>
    </message>
    <message>
        <source>The user id of the person who caused the event. The oldest events do not have it.</source>
        <translation>Die Benutzer-ID der Person, die das Ereignis ausgelöst hat. Die ältesten Ereignisse enthalten sie nicht.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>The name of the person who caused the event. The oldest events do not have it.</source>
        <translation>Der Name der Person, die das Ereignis ausgelöst hat. Die ältesten Ereignisse enthalten ihn nicht.</translation>
    </message>
    <message>
        <source>Sender&apos;s picture</source>
        <translation>Bild des Absenders</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who caused the event; an empty text where there is none.</source>
        <translation>Link zum Profilbild der Person, die das Ereignis ausgelöst hat; ein leerer Text, wenn keines vorhanden ist.</translation>
    </message>
    <message>
        <source>Sent by a bot</source>
        <translation>Von einem Bot gesendet</translation>
    </message>
    <message>
        <source>True where a connector and not a person caused the event. Seen on the wire; the reference does not name it.</source>
        <translation>Wahr, wenn nicht eine Person, sondern ein Connector das Ereignis ausgelöst hat. Im Datenverkehr beobachtet; in der Referenz nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The group in which it happened. Seen on the wire; the reference does not name it here.</source>
        <translation>Die Gruppe, in der es geschah. Im Datenverkehr beobachtet; in der Referenz hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The group from which it came, where it was passed on from another one. Seen on the wire; the reference does not name it here.</source>
        <translation>Die Gruppe, aus der es stammt, wenn es aus einer anderen weitergegeben wurde. Im Datenverkehr beobachtet; in der Referenz hier nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala-Webhook-Konsole</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Independent of Microsoft.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Unabhängig von Microsoft.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What the program is made with, and under which licences</source>
        <translation>Womit das Programm erstellt wurde und unter welchen Lizenzen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a folder</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 is a folder</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Secrets are in none of them: they are in the keychain.</source>
        <translation>Keiner davon enthält Geheimnisse: Diese liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no names, no addresses and no secrets.</source>
        <translation>Für Personen, die Ihnen helfen. Er enthält keine Namen, Adressen oder Geheimnisse.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>What this account may do</source>
        <translation>Rechte dieses Kontos</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Dienstadresse</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Aufruflimit</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Get new tokens for this account</source>
        <translation>Neue Token für dieses Konto abrufen</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Remove its secrets from this computer; its events stay</source>
        <translation>Geheimnisse des Kontos von diesem Computer entfernen; die Ereignisse bleiben erhalten</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen…</translation>
    </message>
    <message>
        <source>Sign out, and delete the files above</source>
        <translation>Abmelden und die oben genannten Dateien löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Account %1</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>as a connector</source>
        <translation>als Connector</translation>
    </message>
    <message>
        <source>with an access token</source>
        <translation>mit einem Zugriffstoken</translation>
    </message>
    <message>
        <source>The service has moved this account to the endpoint above.</source>
        <translation>Der Dienst hat dieses Konto auf den obigen Endpunkt verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left in this minute</source>
        <comment>of the service&apos;s rate limit</comment>
        <translation>
            <numerusform>noch %n Aufruf in dieser Minute möglich</numerusform>
            <numerusform>noch %n Aufrufe in dieser Minute möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>not limited by the console</source>
        <comment>calls to the service</comment>
        <translation>von der Konsole nicht begrenzt</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>in memory, for this run only</source>
        <translation>im Arbeitsspeicher, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>The service did not tell how long it lasts.</source>
        <comment>a token</comment>
        <translation>Der Dienst hat nicht mitgeteilt, wie lange es gültig ist.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a token</comment>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <comment>a token</comment>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>%1; renewed by itself</source>
        <comment>%1: until when a token is valid</comment>
        <translation>%1; wird automatisch erneuert</translation>
    </message>
    <message>
        <source>The service did not tell what it granted. What is not allowed shows when it is tried.</source>
        <translation>Der Dienst hat nicht mitgeteilt, was er gewährt hat. Was nicht erlaubt ist, zeigt sich beim Versuch.</translation>
    </message>
    <message>
        <source>none on disk</source>
        <translation>keine auf dem Datenträger</translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in, or try the sandbox</source>
        <translation>Anmelden oder die Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>token %1</source>
        <comment>how long the access token is still valid, such as: token 21 h</comment>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>The access token is valid until %1 and is renewed by itself.</source>
        <translation>Das Zugriffstoken ist bis %1 gültig und wird automatisch erneuert.</translation>
    </message>
    <message>
        <source>The access token is valid until %1. Sign in again then.</source>
        <translation>Das Zugriffstoken ist bis %1 gültig. Melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>This account</source>
        <comment>above what can be done with the one that is open</comment>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
</context>
<context>
    <name>ui::AddObjectDialog</name>
    <message>
        <source>Add an object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Aktionspaket</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How you call it; may stay empty</source>
        <translation>Name Ihrer Wahl; kann leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of an object</source>
        <translation>Name eines Objekts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter the object&apos;s id.</source>
        <translation>Geben Sie die ID des Objekts ein.</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::BusyBar</name>
    <message>
        <source>Work under way</source>
        <translation>Vorgang läuft</translation>
    </message>
</context>
<context>
    <name>ui::CallbackCheckView</name>
    <message>
        <source>Asking the callback as the service does…</source>
        <translation>Der Callback wird abgefragt, wie es der Dienst tut…</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>%1: what was sent to a callback</comment>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>how long it took</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>kein Inhaltstyp</translation>
    </message>
    <message>
        <source>Answered: status %1, %2, after %3</source>
        <comment>a number, a content type, a time</comment>
        <translation>Antwort: Status %1, %2, nach %3</translation>
    </message>
    <message>
        <source>No answer after %1</source>
        <comment>a time</comment>
        <translation>Keine Antwort nach %1</translation>
    </message>
    <message>
        <source>Sends to: %1</source>
        <comment>an address</comment>
        <translation>Leitet um zu: %1</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <comment>of an answer</comment>
        <translation>Textkörper: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take back what was done</source>
        <translation>Erledigte Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Make those once more that failed or were not begun</source>
        <translation>Fehlgeschlagene oder nicht begonnene Änderungen wiederholen</translation>
    </message>
    <message>
        <source>Begin no other; what is under way comes to its end</source>
        <translation>Keine weiteren Änderungen beginnen; laufende werden abgeschlossen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here. You can take it back as long as this console is open.</source>
        <translation>
            <numerusform>%n Abonnement löschen? Seine Ereignisse werden nicht mehr gesendet; bereits empfangene bleiben hier erhalten. Sie können dies rückgängig machen, solange diese Konsole geöffnet ist.</numerusform>
            <numerusform>%n Abonnements löschen? Ihre Ereignisse werden nicht mehr gesendet; bereits empfangene bleiben hier erhalten. Sie können dies rückgängig machen, solange diese Konsole geöffnet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes? %n subscription(s) will be deleted.</source>
        <translation>
            <numerusform>Diese Änderungen vornehmen? %n Abonnement wird gelöscht.</numerusform>
            <numerusform>Diese Änderungen vornehmen? %n Abonnements werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)?</source>
        <translation>
            <numerusform>%n Änderung vornehmen?</numerusform>
            <numerusform>%n Änderungen vornehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done…</source>
        <comment>while they are made</comment>
        <translation>%1 von %2 Änderungen sind erledigt…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>%n Änderung erledigt.</numerusform>
            <numerusform>%n Änderungen erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed.</source>
        <translation>%1 von %2 Änderungen sind erledigt, %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed, %4 were not begun.</source>
        <translation>%1 von %2 Änderungen sind erledigt, %3 fehlgeschlagen, %4 nicht begonnen.</translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation>Abonnements löschen</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation>Abonnements ändern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>%n Abonnement löschen</numerusform>
            <numerusform>%n Abonnements löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>%n Änderung vornehmen</numerusform>
            <numerusform>%n Änderungen vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>followed by the columns</comment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>sort by nothing</comment>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command, an object or a subscription</source>
        <translation>Befehl, Objekt oder Abonnement finden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Type what you want to do or to see</source>
        <translation>Geben Sie ein, was Sie tun oder sehen möchten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Nichts trägt diesen Namen.</translation>
    </message>
    <message>
        <source>The best %1 of %2 are shown: type more of the name.</source>
        <comment>both are numbers</comment>
        <translation>Die besten %1 von %2 werden angezeigt: Geben Sie mehr vom Namen ein.</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Eingabe wählt aus, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>Kopiert; die Zwischenablage wird in %n Sekunde geleert</numerusform>
            <numerusform>Kopiert; die Zwischenablage wird in %n Sekunden geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>%1 names what is copied, such as Subscription id</comment>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>ui::Deletion</name>
    <message>
        <source>%1 → %2</source>
        <comment>a group&apos;s name, and the URL its events go to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation>Abonnements löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here.</source>
        <translation>
            <numerusform>%n Abonnement löschen? Seine Ereignisse werden nicht mehr gesendet; bereits empfangene bleiben hier erhalten.</numerusform>
            <numerusform>%n Abonnements löschen? Ihre Ereignisse werden nicht mehr gesendet; bereits empfangene bleiben hier erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove its &amp;inbox as well; then this can&apos;t be undone</source>
        <translation>Auch den zugehörigen &amp;Posteingang entfernen; dies kann dann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>What is still sent there is answered 404. The events that came stay.</source>
        <translation>Was weiterhin dorthin gesendet wird, wird mit 404 beantwortet. Empfangene Ereignisse bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message numerus="yes">
        <source>all %n</source>
        <comment>event types</comment>
        <translation>
            <numerusform>alle (%n)</numerusform>
            <numerusform>alle (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>None received yet.</source>
        <translation>Noch keine empfangen.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Ask the callback as the service does, and show what it answers</source>
        <translation>Callback abfragen, wie es der Dienst tut, und die Antwort anzeigen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Callback-Token</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Latest events of this subscription</source>
        <translation>Neueste Ereignisse dieses Abonnements</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Neueste Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n Abonnement ausgewählt</numerusform>
            <numerusform>%n Abonnements ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its details.</source>
        <translation>Wählen Sie ein einzelnes aus, um dessen Details anzuzeigen.</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>Kein Abonnement ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the table to see its details and how healthy it is.</source>
        <translation>Wählen Sie eines in der Tabelle aus, um Details und Zustand anzuzeigen.</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the callback token</comment>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>•••••••• (set)</source>
        <comment>the callback token</comment>
        <translation>•••••••• (festgelegt)</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>the callback</comment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check callback</source>
        <translation>Callback prüfen</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>a time, as QLocale reads it</comment>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>ui::DiffDialog</name>
    <message>
        <source>%1  ·  %2</source>
        <comment>an event: when it came, and what it says</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>&amp;Only changes</source>
        <translation>&amp;Nur Änderungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare events</source>
        <translation>Ereignisse vergleichen</translation>
    </message>
    <message>
        <source>The example in the schema of %1</source>
        <comment>an event type</comment>
        <translation>Das Beispiel im Schema von %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Leave out the fields that are the same on both sides</source>
        <translation>Auf beiden Seiten gleiche Felder weglassen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>One of the two bodies is no JSON, so it has no fields to compare. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>Einer der beiden Textkörper ist kein JSON und hat daher keine vergleichbaren Felder. (%1)</translation>
    </message>
    <message>
        <source>No event before this one has its type and object. Select two events to compare them.</source>
        <translation>Kein früheres Ereignis hat denselben Typ und dasselbe Objekt. Wählen Sie zwei Ereignisse aus, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>No schema has an example of this event type.</source>
        <translation>Kein Schema enthält ein Beispiel für diesen Ereignistyp.</translation>
    </message>
    <message>
        <source>The events could not be compared. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Die Ereignisse konnten nicht verglichen werden. %1</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Beide haben denselben Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these as always</source>
        <comment>fields that change in every event</comment>
        <translation>
            <numerusform>davon %n wie immer</numerusform>
            <numerusform>davon %n wie immer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not shown.</source>
        <translation>
            <numerusform>%n weiteres Feld wird nicht angezeigt.</numerusform>
            <numerusform>%n weitere Felder werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The events hold more values than can be compared; there may be more differences.</source>
        <translation>Die Ereignisse enthalten mehr Werte, als verglichen werden können; möglicherweise gibt es weitere Unterschiede.</translation>
    </message>
</context>
<context>
    <name>ui::EditSeveralDialog</name>
    <message numerus="yes">
        <source>Change %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>%n Abonnement ändern</numerusform>
            <numerusform>%n Abonnements ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit several subscriptions</source>
        <translation>Mehrere Abonnements bearbeiten</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Tick what is to be alike in all of them. Everything else stays as it is.</source>
        <translation>Aktivieren Sie, was bei allen gleich sein soll. Alles andere bleibt unverändert.</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Ereignisse:</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>Callback-&amp;URL:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>Callback-&amp;Token:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>&amp;Kontext:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Gültig für:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>Aktivieren Sie mindestens einen Ereignistyp.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Dieses Datum liegt in der Vergangenheit. Wählen Sie ein späteres.</translation>
    </message>
</context>
<context>
    <name>ui::EventComparison</name>
    <message>
        <source>Compare with the schema&apos;s &amp;example</source>
        <translation>Mit dem &amp;Beispiel des Schemas vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>Mit dem vorherigen &amp;vergleichen</translation>
    </message>
    <message>
        <source>What differs between the selected events, field by field</source>
        <translation>Unterschiede zwischen den ausgewählten Ereignissen, Feld für Feld</translation>
    </message>
    <message>
        <source>What changed since the event before it of the same type and object</source>
        <translation>Änderungen seit dem vorherigen Ereignis mit gleichem Typ und Objekt</translation>
    </message>
</context>
<context>
    <name>ui::EventPins</name>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>What is pinned stays, whatever the rules say about keeping events</source>
        <translation>Angeheftetes bleibt unabhängig von den Aufbewahrungsregeln erhalten</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
</context>
<context>
    <name>ui::EventTypesEdit</name>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>event types</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tick all event types</source>
        <translation>Alle Ereignistypen aktivieren</translation>
    </message>
    <message>
        <source>None</source>
        <comment>event types</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tick no event type</source>
        <translation>Alle Ereignistypen deaktivieren</translation>
    </message>
    <message>
        <source>Not among the documented event types</source>
        <translation>Nicht unter den dokumentierten Ereignistypen</translation>
    </message>
</context>
<context>
    <name>ui::EventValueMenu</name>
    <message>
        <source>&amp;Show only this</source>
        <comment>of a value in the table</comment>
        <translation>&amp;Nur dies anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>of a value in the table</comment>
        <translation>&amp;Dies ausblenden</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Send as a &amp;test event…</source>
        <translation>Als &amp;Testereignis senden…</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter, such as: type:JobResponse from:+91* since:2h invalid &quot;late delivery&quot;</source>
        <extracomment>the words before the colons are not translated</extracomment>
        <translation>Filter, zum Beispiel: type:JobResponse from:+91* since:2h invalid &quot;verspätete Lieferung&quot;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Go to the newest events</source>
        <translation>Zu den neuesten Ereignissen wechseln</translation>
    </message>
    <message>
        <source>It could not be pinned. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Das Anheften ist fehlgeschlagen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n neues Ereignis</numerusform>
            <numerusform>%n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Die Ereignisse konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Kein Ereignis entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>The listener is stopped. Start it, then create a subscription that points at its address.</source>
        <translation>Der Listener ist beendet. Starten Sie ihn und erstellen Sie dann ein Abonnement, das auf seine Adresse verweist.</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>Listener starten</translation>
    </message>
    <message>
        <source>The listener is ready. Create a subscription that points at its address, and events arrive here.</source>
        <translation>Der Listener ist bereit. Erstellen Sie ein Abonnement, das auf seine Adresse verweist, damit hier Ereignisse eintreffen.</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Neues Abonnement…</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Mask phone numbers, names, tokens and signed links</source>
        <translation>Telefonnummern, Namen, Token und signierte Links &amp;maskieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>NDJSON</source>
        <translation>NDJSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>ZIP of the bodies</source>
        <translation>ZIP der Textkörper</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>All events are exported, oldest first.</source>
        <translation>Alle Ereignisse werden exportiert, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>What the filter shows is exported, oldest first: %1</source>
        <comment>%1 is a filter</comment>
        <translation>Die vom Filter angezeigten Ereignisse werden exportiert, die ältesten zuerst: %1</translation>
    </message>
    <message>
        <source>Counting them…</source>
        <translation>Ereignisse werden gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) now.</source>
        <translation>
            <numerusform>Derzeit %n Ereignis.</numerusform>
            <numerusform>Derzeit %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many they are is not known.</source>
        <translation>Die Anzahl ist nicht bekannt.</translation>
    </message>
    <message>
        <source>One JSON object per line, with the bodies byte for byte. The console can import it.</source>
        <translation>Ein JSON-Objekt pro Zeile, mit den Textkörpern Byte für Byte. Die Konsole kann es importieren.</translation>
    </message>
    <message>
        <source>One row per event, for a spreadsheet. No cell is taken for a formula.</source>
        <translation>Eine Zeile pro Ereignis, für ein Tabellenkalkulationsprogramm. Keine Zelle wird als Formel interpretiert.</translation>
    </message>
    <message>
        <source>One request per event, for browsers and HTTP tools.</source>
        <translation>Eine Anforderung pro Ereignis, für Browser und HTTP-Tools.</translation>
    </message>
    <message>
        <source>Each body as a file of its own, and a list of them.</source>
        <translation>Jeder Textkörper als eigene Datei, dazu eine Liste.</translation>
    </message>
    <message>
        <source>The file will hold personal data and links that let anybody read media. Keep it safe.</source>
        <translation>Die Datei wird personenbezogene Daten und Links enthalten, über die jeder Medien lesen kann. Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>%1 of %2 events are written.</source>
        <comment>so far; both are numbers</comment>
        <translation>%1 von %2 Ereignissen sind geschrieben.</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>Ereignisse werden gesucht…</translation>
    </message>
    <message>
        <source>The export was given up. There is no file.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei erstellt.</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Die Datei konnte nicht geschrieben werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1, %2.</source>
        <comment>%1, %2: a file&apos;s name and its size</comment>
        <translation>
            <numerusform>%n Ereignis wurde in %1 (%2) geschrieben.</numerusform>
            <numerusform>%n Ereignisse wurden in %1 (%2) geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read from the store and are left out.</source>
        <translation>
            <numerusform>%n konnte nicht aus dem Ereignisspeicher gelesen werden und fehlt.</numerusform>
            <numerusform>%n konnten nicht aus dem Ereignisspeicher gelesen werden und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::FactsGrid</name>
    <message>
        <source>–</source>
        <comment>a value that is not there</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ui::FieldValueMenu</name>
    <message>
        <source>&amp;Show only events with this value</source>
        <translation>&amp;Nur Ereignisse mit diesem Wert anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>&amp;Ereignisse mit diesem Wert ausblenden</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>JSON-&amp;Pointer kopieren</translation>
    </message>
</context>
<context>
    <name>ui::FileEdit</name>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Terms of the filter</source>
        <translation>Bedingungen des Filters</translation>
    </message>
    <message>
        <source>Take this out of the filter:
%1</source>
        <translation>Dies aus dem Filter entfernen:
%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a term of the filter</comment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Find anything (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Alles durchsuchen (%1)</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Try it with the built-in sandbox</source>
        <translation>Mit der integrierten Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Connect your service…</source>
        <translation>Ihren Dienst verbinden…</translation>
    </message>
    <message>
        <source>A service of its own inside this program, with groups, subscriptions and events that arrive by themselves. Nothing leaves this computer.</source>
        <translation>Ein eigener Dienst innerhalb dieses Programms, mit Gruppen, Abonnements und Ereignissen, die von selbst eintreffen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Any service with this API. You need its address, and an access token or a connector&apos;s id, secret and refresh token.</source>
        <translation>Jeder Dienst mit dieser API. Sie benötigen seine Adresse sowie ein Zugriffstoken oder die ID, das Geheimnis und das Aktualisierungstoken eines Connectors.</translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of this computer, events in a file on it; neither is sent anywhere but to the service you name.</source>
        <translation>Token werden im Schlüsselbund dieses Computers aufbewahrt, Ereignisse in einer lokalen Datei; beides wird nur an den von Ihnen angegebenen Dienst gesendet.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala-Webhook-Konsole</translation>
    </message>
    <message>
        <source>Its subscriptions and events are shown in a moment.</source>
        <translation>Abonnements und Ereignisse werden gleich angezeigt.</translation>
    </message>
    <message>
        <source>See and edit every webhook subscription, receive the events, and read what each one means.</source>
        <translation>Alle Webhook-Abonnements anzeigen und bearbeiten, die Ereignisse empfangen und ihre Bedeutung nachlesen.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The guide does not say this.</source>
        <translation>Im Handbuch nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s); Enter goes to the next.</source>
        <translation>
            <numerusform>%n-mal gefunden; mit Eingabe zur nächsten Stelle.</numerusform>
            <numerusform>%n-mal gefunden; mit Eingabe zur nächsten Stelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>Ereignisse importieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Grund für das Auslassen</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>%1 was not imported whole.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>%1 wurde nicht vollständig importiert.</translation>
    </message>
    <message>
        <source>What came so far stays. Import the same file again to go on.</source>
        <translation>Bereits Importiertes bleibt erhalten. Importieren Sie dieselbe Datei erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The file is neither NDJSON of this program nor HAR. Choose another one.</source>
        <translation>Die Datei ist weder NDJSON dieses Programms noch HAR. Wählen Sie eine andere aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 are new here.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>
            <numerusform>%n Ereignis aus %1 ist hier neu.</numerusform>
            <numerusform>%n Ereignisse aus %1 sind hier neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war bereits vorhanden.</numerusform>
            <numerusform>%n waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of events that were there are new.</source>
        <translation>
            <numerusform>%n Zustellung bereits vorhandener Ereignisse ist neu.</numerusform>
            <numerusform>%n Zustellungen bereits vorhandener Ereignisse sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are no events.</source>
        <translation>
            <numerusform>%n Datensatz ist kein Ereignis.</numerusform>
            <numerusform>%n Datensätze sind keine Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is masked: phone numbers, names and the like in it are pseudonyms.</source>
        <translation>Die Datei ist maskiert: Telefonnummern, Namen und Ähnliches sind darin Pseudonyme.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out; the first %1 are shown.</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen; die ersten %1 werden angezeigt.</numerusform>
            <numerusform>%n Zeilen werden ausgelassen; die ersten %1 werden angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out.</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::InboxesPage</name>
    <message>
        <source>Ne&amp;w inbox</source>
        <translation>Neuer &amp;Posteingang</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>Neues To&amp;ken…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Posteingänge</translation>
    </message>
    <message>
        <source>An address that nobody can guess, with a callback token of its own</source>
        <translation>Eine Adresse, die niemand erraten kann, mit eigenem Callback-Token</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Callback-Token</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>Callback-&amp;Token:</translation>
    </message>
    <message>
        <source>Each inbox is an address of its own: what comes there is known to be of the one subscription that was given it. Changes here take effect at once.</source>
        <translation>Jeder Posteingang hat eine eigene Adresse: Was dort eintrifft, stammt mit Sicherheit von dem einen Abonnement, dem sie zugewiesen wurde. Änderungen werden hier sofort wirksam.</translation>
    </message>
    <message>
        <source>It is shown while the listener runs</source>
        <translation>Wird angezeigt, solange der Listener läuft</translation>
    </message>
    <message>
        <source>The account&apos;s own inbox stays.</source>
        <translation>Der eigene Posteingang des Kontos bleibt erhalten.</translation>
    </message>
    <message>
        <source>Take no more events there</source>
        <translation>Dort keine Ereignisse mehr annehmen</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <comment>the name of a new one; %1 is a number</comment>
        <translation>Posteingang %1</translation>
    </message>
    <message>
        <source>New callback token</source>
        <translation>Neues Callback-Token</translation>
    </message>
    <message>
        <source>Give this inbox a new callback token?</source>
        <translation>Für diesen Posteingang ein neues Callback-Token erstellen?</translation>
    </message>
    <message>
        <source>What is sent with the old one is refused from now on, until the new one is entered in the subscriptions that send here.</source>
        <translation>Was mit dem alten gesendet wird, wird ab sofort abgewiesen, bis das neue in den Abonnements eingetragen ist, die hierher senden.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Remove inbox</source>
        <translation>Posteingang entfernen</translation>
    </message>
    <message>
        <source>Remove the inbox %1?</source>
        <comment>%1 is its name</comment>
        <translation>Posteingang %1 entfernen?</translation>
    </message>
    <message>
        <source>What is sent there is answered 404 from then on. Its events stay.</source>
        <translation>Was dorthin gesendet wird, wird danach mit 404 beantwortet. Seine Ereignisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>A subscription sends there: its events are answered 404 from then on, and the service will disable it. The events that came stay.</source>
        <translation>Ein Abonnement sendet dorthin: Seine Ereignisse werden danach mit 404 beantwortet und der Dienst wird es deaktivieren. Empfangene Ereignisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Textkörper</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>The body is no JSON, so it has no fields. The Raw tab shows it as it came. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>Der Textkörper ist kein JSON und hat daher keine Felder. Die Registerkarte „Rohdaten“ zeigt ihn wie empfangen an. (%1)</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <comment>an HTTP status, and how long the answer took</comment>
        <translation>%1 nach %2 ms</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>an HTTP method, a path, the sender&apos;s address</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation>Das Ereignis konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <source>Select an event in the list to see what it says, field by field.</source>
        <translation>Wählen Sie ein Ereignis in der Liste aus, um seinen Inhalt Feld für Feld anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>ui::JournalDialog</name>
    <message>
        <source>Search the journal</source>
        <translation>Journal durchsuchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search: words of an object, an id, an address, …</source>
        <translation>Suche: Wörter eines Objekts, eine ID, eine Adresse, …</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Write the entries that the search leaves into a file</source>
        <translation>Von der Suche gefundene Einträge in eine Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>Der neueste Eintrag</numerusform>
            <numerusform>Die neuesten %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file can&apos;t be read and are left out</source>
        <translation>
            <numerusform>%n Zeile der Datei ist nicht lesbar und wird ausgelassen</numerusform>
            <numerusform>%n Zeilen der Datei sind nicht lesbar und werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Wählen Sie einen Eintrag aus, um die damit vorgenommene Änderung anzuzeigen.</translation>
    </message>
    <message>
        <source>Nothing has been changed from here yet.</source>
        <translation>Von hier aus wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>No entry has all of these words.</source>
        <translation>Kein Eintrag enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Only a change that was done and is still there can be taken back</source>
        <translation>Nur eine ausgeführte und noch bestehende Änderung kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>One JSON object per line (*.ndjson)</source>
        <translation>Ein JSON-Objekt pro Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulation (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n Eintrag wurde exportiert.</numerusform>
            <numerusform>%n Einträge wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Speicherort. (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ListenerAddressPage</name>
    <message>
        <source>any free one</source>
        <comment>a port</comment>
        <translation>beliebiger freier Port</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trusted proxies</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>&amp;Lauschen auf:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <translation>Öff&amp;entliche Adresse:</translation>
    </message>
    <message>
        <source>How senders reach the listener through a tunnel or a reverse proxy. Callback URLs are shown with it. Empty: as it listens.</source>
        <translation>Wie Absender den Listener über einen Tunnel oder Reverseproxy erreichen. Callback-URLs werden damit angezeigt. Leer: Adresse, auf der er lauscht.</translation>
    </message>
    <message>
        <source>&amp;Trusted proxies:</source>
        <translation>&amp;Vertrauenswürdige Proxys:</translation>
    </message>
    <message>
        <source>Addresses or ranges, such as 127.0.0.1 or 10.0.0.0/8, with commas between them. What these proxies say about the sender&apos;s address is believed, and nobody else.</source>
        <translation>Adressen oder Bereiche wie 127.0.0.1 oder 10.0.0.0/8, durch Kommas getrennt. Nur den Angaben dieser Proxys zur Absenderadresse wird vertraut.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an address of this computer, and what it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>every network of this computer</source>
        <translation>alle Netzwerke dieses Computers</translation>
    </message>
    <message>
        <source>every network of this computer, IPv6 only</source>
        <translation>alle Netzwerke dieses Computers, nur IPv6</translation>
    </message>
    <message>
        <source>this computer does not have it now</source>
        <translation>dieser Computer hat sie derzeit nicht</translation>
    </message>
    <message>
        <source>Other computers can reach the listener there. Give it a certificate, and let a firewall admit only those who are to send.</source>
        <translation>Andere Computer können den Listener dort erreichen. Geben Sie ihm ein Zertifikat und lassen Sie durch eine Firewall nur diejenigen zu, die senden sollen.</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights on many systems.</source>
        <translation>Ports unter 1024 erfordern auf vielen Systemen besondere Rechte.</translation>
    </message>
    <message>
        <source>%1 is no address and no range of addresses.</source>
        <translation>%1 ist weder eine Adresse noch ein Adressbereich.</translation>
    </message>
</context>
<context>
    <name>ui::ListenerBar</name>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Listener settings: address, certificate, inboxes, limits, what is kept</source>
        <translation>Listener-Einstellungen: Adresse, Zertifikat, Posteingänge, Grenzwerte, Aufbewahrung</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>Listener-Einstellungen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the listener</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>the listener</comment>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>the listener</comment>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>the listener; %1 is an address of this computer</comment>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. The listener starts by itself as soon as it has it again.</source>
        <translation>Dieser Computer hat die Adresse %1 derzeit nicht. Der Listener startet automatisch, sobald sie wieder verfügbar ist.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>the listener</comment>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>Listener starten</translation>
    </message>
    <message>
        <source>Stop the listener</source>
        <translation>Listener beenden</translation>
    </message>
    <message>
        <source>The callback URL is shown here while the listener runs</source>
        <translation>Die Callback-URL wird hier angezeigt, solange der Listener läuft</translation>
    </message>
    <message>
        <source>%1
Valid until %2</source>
        <comment>a certificate&apos;s subject, and a time</comment>
        <translation>%1
Gültig bis %2</translation>
    </message>
</context>
<context>
    <name>ui::ListenerDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>Listener-Einstellungen</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Posteingänge</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Keep events</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ListenerLimitsPage</name>
    <message>
        <source>Back to the default</source>
        <translation>Auf Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>%1 is the name of a limit</comment>
        <translation>%1: auf Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>default %1</source>
        <comment>%1 is a number</comment>
        <translation>Standard: %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerPane</name>
    <message>
        <source>The certificate was exchanged. New connections get the new one.</source>
        <translation>Das Zertifikat wurde ausgetauscht. Neue Verbindungen erhalten das neue.</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Der Listener konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Anderen Port verwenden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>of the listener</comment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>The listener has another port now, %1. Subscriptions that name the old one have to be changed, unless a proxy stands between.</source>
        <translation>Der Listener hat jetzt einen anderen Port: %1. Abonnements, die den alten nennen, müssen geändert werden, sofern kein Proxy dazwischengeschaltet ist.</translation>
    </message>
    <message>
        <source>The files of the certificate changed, and what is in them now can&apos;t be used. The old certificate is used further. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Die Zertifikatdateien wurden geändert und ihr jetziger Inhalt ist nicht verwendbar. Das alte Zertifikat wird weiterverwendet. %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerTlsPage</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file</source>
        <translation>PKCS#12-Datei auswählen</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Reload certificate</source>
        <translation>Zertifikat neu &amp;laden</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a proxy or a tunnel in front</source>
        <translation>Keine: unverschlüsseltes HTTP, hinter einem Proxy oder Tunnel</translation>
    </message>
    <message>
        <source>PEM: a certificate and its key</source>
        <translation>PEM: ein Zertifikat und sein Schlüssel</translation>
    </message>
    <message>
        <source>PKCS#12: both in one file</source>
        <translation>PKCS#12: beides in einer Datei</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no passphrase</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Read the files again, without a restart. It happens by itself when they change.</source>
        <translation>Dateien ohne Neustart erneut lesen. Dies geschieht automatisch, wenn sie sich ändern.</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>host names of a certificate</comment>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>a certificate</comment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Zertifikat:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>This certificate has expired: senders refuse it. Get a new one.</source>
        <translation>Dieses Zertifikat ist abgelaufen: Absender lehnen es ab. Besorgen Sie ein neues.</translation>
    </message>
    <message>
        <source>This certificate expires soon. Renew it; the new files are read by themselves.</source>
        <translation>Dieses Zertifikat läuft bald ab. Erneuern Sie es; die neuen Dateien werden automatisch gelesen.</translation>
    </message>
    <message>
        <source>Choose the certificate and its key.</source>
        <translation>Wählen Sie das Zertifikat und seinen Schlüssel aus.</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file.</source>
        <translation>Wählen Sie die PKCS#12-Datei aus.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala-Webhook-Konsole</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>A&amp;bonnement</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Listener</source>
        <translation>&amp;Listener</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The account could not be opened. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Das Konto konnte nicht geöffnet werden. %1</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>Melden Sie sich zuerst an oder probieren Sie die Sandbox aus.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove %1 and everything that is stored of it here?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>%1 und alles, was hier davon gespeichert ist, entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: its tokens, its settings, and its events (%n file(s)). This can&apos;t be undone. Its subscriptions stay at the service.</source>
        <translation>
            <numerusform>Von diesem Computer werden gelöscht: die Token, die Einstellungen und die Ereignisse des Kontos (%n Datei). Dies kann nicht rückgängig gemacht werden. Die Abonnements bleiben beim Dienst erhalten.</numerusform>
            <numerusform>Von diesem Computer werden gelöscht: die Token, die Einstellungen und die Ereignisse des Kontos (%n Dateien). Dies kann nicht rückgängig gemacht werden. Die Abonnements bleiben beim Dienst erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Das Konto wurde entfernt.</translation>
    </message>
    <message>
        <source>Not everything could be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Es konnte nicht alles entfernt werden. %1</translation>
    </message>
    <message>
        <source>The subscription was created.</source>
        <translation>Das Abonnement wurde erstellt.</translation>
    </message>
    <message>
        <source>The subscription was changed.</source>
        <translation>Das Abonnement wurde geändert.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>Its tokens are removed from this computer. Its events stay on disk, its subscriptions at the service.</source>
        <translation>Die Token werden von diesem Computer entfernt. Die Ereignisse bleiben auf dem Datenträger und die Abonnements beim Dienst erhalten.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>die Sandbox</translation>
    </message>
    <message>
        <source>The sandbox could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Die Sandbox konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>Import events</source>
        <translation>Ereignisse importieren</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.har)</source>
        <translation>Ereignisse (*.ndjson *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language</comment>
        <translation>Wie das S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>ui::ObjectMenu</name>
    <message>
        <source>New subscription…</source>
        <translation>Neues Abonnement…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Read its subscriptions anew</source>
        <translation>Abonnements des Objekts neu lesen</translation>
    </message>
    <message>
        <source>Name…</source>
        <comment>give an object a name</comment>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>an object that was added here</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take it off the list, or give it the service&apos;s name again; the service hears nothing of it</source>
        <translation>Aus der Liste entfernen oder den Namen des Dienstes wiederherstellen; der Dienst erfährt davon nichts</translation>
    </message>
    <message>
        <source>The service lists it, so it comes again with every refresh</source>
        <translation>Der Dienst führt es auf, daher erscheint es bei jeder Aktualisierung wieder</translation>
    </message>
    <message>
        <source>Read its actions</source>
        <translation>Aktionen der Gruppe lesen</translation>
    </message>
    <message>
        <source>Of every type</source>
        <comment>actions of a group</comment>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Abstimmungen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than these %n</source>
        <comment>%1: such as: Jobs</comment>
        <translation>
            <numerusform>%1: mehr als diese %n</numerusform>
            <numerusform>%1: mehr als diese %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectPicker</name>
    <message>
        <source>Filter the objects</source>
        <translation>Objekte filtern</translation>
    </message>
    <message>
        <source>Duplicate to other objects</source>
        <translation>Für andere Objekte duplizieren</translation>
    </message>
    <message>
        <source>Filter by name or id</source>
        <translation>Nach Name oder ID filtern</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle angezeigten</translation>
    </message>
    <message>
        <source>Tick what the filter leaves; the others stay as they are</source>
        <translation>Vom Filter angezeigte Objekte aktivieren; die anderen bleiben unverändert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Untick every object, also what the filter hides</source>
        <translation>Alle Objekte deaktivieren, auch die vom Filter ausgeblendeten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>how many objects</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate to %n object(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Für %n Objekt duplizieren</numerusform>
            <numerusform>Für %n Objekte duplizieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectsPane</name>
    <message>
        <source>Search the objects</source>
        <translation>Objekte durchsuchen</translation>
    </message>
    <message>
        <source>Every word has to occur in an object&apos;s name, id or type</source>
        <translation>Jedes Wort muss im Namen, in der ID oder im Typ eines Objekts vorkommen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many objects were found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No object fits the search.</source>
        <translation>Kein Objekt entspricht der Suche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation>Die Gruppen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>This account reaches no group. An action, an action package or a group can be added by its id.</source>
        <translation>Dieses Konto hat Zugriff auf keine Gruppe. Aktionen, Aktionspakete oder Gruppen können anhand ihrer ID hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Add an object…</source>
        <translation>Objekt hinzufügen…</translation>
    </message>
    <message>
        <source>The actions could not be read. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Die Aktionen konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The service gives no more of this group&apos;s actions. Read one type at a time, or add an action by its id.</source>
        <translation>Der Dienst liefert keine weiteren Aktionen dieser Gruppe. Lesen Sie jeweils nur einen Typ oder fügen Sie eine Aktion anhand ihrer ID hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) found.</source>
        <translation>
            <numerusform>%n Aktion gefunden.</numerusform>
            <numerusform>%n Aktionen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other action found.</source>
        <translation>Keine weitere Aktion gefunden.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Overview of all objects</source>
        <translation>Übersicht über alle Objekte</translation>
    </message>
    <message>
        <source>Keep what was read, and read the rest another time</source>
        <translation>Gelesenes behalten und den Rest ein anderes Mal lesen</translation>
    </message>
    <message>
        <source>Who changed what, and when it was noticed</source>
        <translation>Wer was geändert hat und wann es bemerkt wurde</translation>
    </message>
    <message>
        <source>Take the marks away; the journal keeps what they say</source>
        <translation>Markierungen entfernen; das Journal bewahrt ihren Inhalt auf</translation>
    </message>
    <message numerus="yes">
        <source>Paused at %1 of %n object(s).</source>
        <translation>
            <numerusform>Angehalten bei %1 von %n Objekt.</numerusform>
            <numerusform>Angehalten bei %1 von %n Objekten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)… %2 could not be read so far.</source>
        <translation>
            <numerusform>%1 von %n Objekt wird gelesen… Bisher nicht lesbar: %2.</numerusform>
            <numerusform>%1 von %n Objekten werden gelesen… Bisher nicht lesbar: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the groups…</source>
        <translation>Gruppen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)…</source>
        <translation>
            <numerusform>%1 von %n Objekt wird gelesen…</numerusform>
            <numerusform>%1 von %n Objekten werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>%1: such as: 3 hours ago; %2: a sentence</comment>
        <translation>Stand: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be read; the tree marks them.</source>
        <translation>
            <numerusform>%n Objekt konnte nicht gelesen werden; es ist in der Baumansicht gekennzeichnet.</numerusform>
            <numerusform>%n Objekte konnten nicht gelesen werden; sie sind in der Baumansicht gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every object was read.</source>
        <translation>Es wurden nicht alle Objekte gelesen.</translation>
    </message>
    <message>
        <source>As of %1. Not every object was read since.</source>
        <comment>%1: such as: 3 hours ago</comment>
        <translation>Stand: %1. Seitdem wurden nicht alle Objekte gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>Others changed something at the service since your last look: %n subscription(s) new or changed, %1 gone.</source>
        <comment>%1: a number of subscriptions</comment>
        <translation>
            <numerusform>Andere haben seit Ihrer letzten Ansicht beim Dienst etwas geändert: %n Abonnement neu oder geändert, %1 nicht mehr vorhanden.</numerusform>
            <numerusform>Andere haben seit Ihrer letzten Ansicht beim Dienst etwas geändert: %n Abonnements neu oder geändert, %1 nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Ask nothing more for now; what is read stays</source>
        <translation>Vorerst nichts mehr abfragen; Gelesenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Read what was left unread, and nothing else</source>
        <translation>Nur das bisher nicht Gelesene lesen</translation>
    </message>
</context>
<context>
    <name>ui::PerspectiveMenu</name>
    <message>
        <source>&amp;Perspective</source>
        <comment>an arrangement of the window&apos;s panes</comment>
        <translation>&amp;Perspektive</translation>
    </message>
    <message>
        <source>&amp;Administer</source>
        <comment>a perspective</comment>
        <translation>&amp;Verwalten</translation>
    </message>
    <message>
        <source>Show all panes, with the subscriptions in the middle</source>
        <translation>Alle Bereiche anzeigen, mit den Abonnements in der Mitte</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <comment>a perspective</comment>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>Give the listener&apos;s events most of the window</source>
        <translation>Den Ereignissen des Listeners den größten Teil des Fensters geben</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>a perspective</comment>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Give the whole window to the events and the inspector</source>
        <translation>Das gesamte Fenster für die Ereignisse und den Inspektor verwenden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;Save this arrangement…</source>
        <translation>Diese Anordnung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a saved perspective</comment>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Save this arrangement</source>
        <translation>Diese Anordnung speichern</translation>
    </message>
    <message>
        <source>Name of the perspective:</source>
        <translation>Name der Perspektive:</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plan from a file</source>
        <translation>Aus einer Datei planen</translation>
    </message>
    <message>
        <source>What is to be said about the file</source>
        <translation>Anmerkungen zur Datei</translation>
    </message>
    <message>
        <source>%1 is read…</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be used as it is. Correct it, then try again.</source>
        <translation>Die Datei kann so nicht verwendet werden. Korrigieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The service is asked about %n object(s)…</source>
        <translation>
            <numerusform>Der Dienst wird zu %n Objekt abgefragt…</numerusform>
            <numerusform>Der Dienst wird zu %n Objekten abgefragt…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an object&apos;s id, and a sentence that says why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything could be read from the service, so nothing was compared. Try again.</source>
        <translation>Es konnte nicht alles vom Dienst gelesen werden, daher wurde nichts verglichen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: left out, because it needs a callback token, and a file holds none. Edit it here.</source>
        <comment>%1: a callback URL</comment>
        <translation>%1: ausgelassen, weil ein Callback-Token erforderlich ist und eine Datei keines enthält. Bearbeiten Sie es hier.</translation>
    </message>
    <message>
        <source>Before you see what would be changed, read this.</source>
        <translation>Lesen Sie dies, bevor Sie die vorgesehenen Änderungen anzeigen.</translation>
    </message>
    <message>
        <source>The service has what the file says. There is nothing to change.</source>
        <translation>Der Dienst entspricht der Datei. Es gibt nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>Von hier aus kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::QuerySuggestions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Textkörper als Rohdaten</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <comment>two sizes, such as 1 MB and 5 MB</comment>
        <translation>Die ersten %1 von %2 werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::ReachDialog</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>Ausgabe des Tunnelprogramms</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Ways to reach the listener</source>
        <translation>Wege zum Listener</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>a way to reach the listener</comment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <comment>a way to reach the listener</comment>
        <translation>Reverseproxy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A service on another computer reaches the listener only through a public address. Set up one of these, then let the console try it from outside.</source>
        <translation>Ein Dienst auf einem anderen Computer erreicht den Listener nur über eine öffentliche Adresse. Richten Sie einen dieser Wege ein und lassen Sie ihn dann von der Konsole von außen prüfen.</translation>
    </message>
    <message>
        <source>cloudflared (no account needed)</source>
        <translation>cloudflared (kein Konto erforderlich)</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>SSH to a server of your own</source>
        <translation>SSH zu einem eigenen Server</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Programm:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>Start the listener first: a tunnel leads to it.</source>
        <translation>Starten Sie zuerst den Listener: Ein Tunnel führt zu ihm.</translation>
    </message>
    <message>
        <source>The program has to be on this computer. It is run as it stands here, without a shell.</source>
        <translation>Das Programm muss sich auf diesem Computer befinden. Es wird wie hier angegeben ohne Shell ausgeführt.</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Tunnel beenden</translation>
    </message>
    <message>
        <source>Start the tunnel</source>
        <translation>Tunnel starten</translation>
    </message>
    <message>
        <source>The tunnel program runs. It has not told a public address so far.</source>
        <translation>Das Tunnelprogramm läuft. Es hat bisher keine öffentliche Adresse mitgeteilt.</translation>
    </message>
    <message>
        <source>The tunnel is open at %1.</source>
        <comment>%1 is an address</comment>
        <translation>Der Tunnel ist unter %1 geöffnet.</translation>
    </message>
    <message>
        <source>The tunnel is closed. Nobody outside reaches the listener through it any more.</source>
        <translation>Der Tunnel ist geschlossen. Der Listener ist darüber von außen nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>There is no such program on this computer, or it may not be run. Install it, or write where it is.</source>
        <translation>Dieses Programm ist auf diesem Computer nicht vorhanden oder darf nicht ausgeführt werden. Installieren Sie es oder geben Sie an, wo es liegt.</translation>
    </message>
    <message>
        <source>The tunnel program ended by itself, with exit code %1. What it said last stands below.</source>
        <translation>Das Tunnelprogramm hat sich mit dem Exitcode %1 selbst beendet. Seine letzte Ausgabe steht unten.</translation>
    </message>
    <message>
        <source>Write the command that opens the tunnel.</source>
        <translation>Geben Sie den Befehl ein, der den Tunnel öffnet.</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>P&amp;roxy:</translation>
    </message>
    <message>
        <source>Public &amp;name:</source>
        <translation>Öffentlicher &amp;Name:</translation>
    </message>
    <message>
        <source>So that senders are known by their own addresses, name the proxy&apos;s address among the trusted proxies in the listener&apos;s settings.</source>
        <translation>Damit Absender anhand ihrer eigenen Adressen erkannt werden, geben Sie die Adresse des Proxys in den Listener-Einstellungen unter den vertrauenswürdigen Proxys an.</translation>
    </message>
    <message>
        <source>Start the listener first: the configuration needs its port.</source>
        <translation>Starten Sie zuerst den Listener: Die Konfiguration benötigt seinen Port.</translation>
    </message>
    <message>
        <source>Give this address to new subscriptions</source>
        <translation>Diese Adresse für neue Abonnements verwenden</translation>
    </message>
    <message>
        <source>Call the listener through its public address, as the service would</source>
        <translation>Listener über seine öffentliche Adresse aufrufen, wie es der Dienst tun würde</translation>
    </message>
    <message>
        <source>Public &amp;address:</source>
        <translation>Öffentliche &amp;Adresse:</translation>
    </message>
    <message>
        <source>There is no public address now: new subscriptions get the listener&apos;s own.</source>
        <translation>Es gibt derzeit keine öffentliche Adresse: Neue Abonnements erhalten die des Listeners.</translation>
    </message>
    <message>
        <source>New subscriptions get this address. Those that are there keep theirs until they are edited.</source>
        <translation>Neue Abonnements erhalten diese Adresse. Vorhandene behalten ihre Adresse, bis sie bearbeitet werden.</translation>
    </message>
    <message>
        <source>Start the listener first.</source>
        <translation>Starten Sie zuerst den Listener.</translation>
    </message>
</context>
<context>
    <name>ui::RenewDialog</name>
    <message>
        <source>Renew subscriptions</source>
        <translation>Abonnements verlängern</translation>
    </message>
    <message numerus="yes">
        <source>How long are %n subscription(s) to be valid, counted from now?</source>
        <translation>
            <numerusform>Wie lange soll %n Abonnement ab jetzt gültig sein?</numerusform>
            <numerusform>Wie lange sollen %n Abonnements ab jetzt gültig sein?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Gültig für:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Dieses Datum liegt in der Vergangenheit. Wählen Sie ein späteres.</translation>
    </message>
</context>
<context>
    <name>ui::RetentionPage</name>
    <message>
        <source>This inbox has a &amp;rule of its own</source>
        <translation>Dieser Posteingang hat eine eigene &amp;Regel</translation>
    </message>
    <message>
        <source>Events &amp;older than</source>
        <translation>Ereignisse ä&amp;lter als</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Aufzubewahrende Tage</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of an age</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>More e&amp;vents than</source>
        <translation>Mehr &amp;Ereignisse als</translation>
    </message>
    <message>
        <source>Events to keep</source>
        <translation>Aufzubewahrende Ereignisse</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit</comment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>More &amp;data than</source>
        <translation>Mehr &amp;Daten als</translation>
    </message>
    <message>
        <source>Data to keep</source>
        <translation>Aufzubewahrende Daten</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit: megabytes</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>What the inboxes take</source>
        <translation>Speicherbedarf der Posteingänge</translation>
    </message>
    <message>
        <source>What is beyond any of these is deleted, oldest first, a little at a time. Pinned events stay and are not counted. With nothing ticked everything is kept.</source>
        <translation>Was eine dieser Grenzen überschreitet, wird nach und nach gelöscht, das Älteste zuerst. Angeheftete Ereignisse bleiben erhalten und zählen nicht mit. Wenn nichts aktiviert ist, wird alles aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>&amp;Posteingang:</translation>
    </message>
    <message>
        <source>Every inbox without a rule of its own</source>
        <translation>Alle Posteingänge ohne eigene Regel</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no inbox</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>a number of events</comment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>On disk: %1, of which %2 are free for what comes.</source>
        <comment>sizes of a file</comment>
        <translation>Auf dem Datenträger: %1, davon %2 frei für Neues.</translation>
    </message>
    <message numerus="yes">
        <source>About %n event(s) are beyond this rule and will be deleted. Pin what is to stay: it can&apos;t be undone.</source>
        <translation>
            <numerusform>Etwa %n Ereignis überschreitet diese Regel und wird gelöscht. Heften Sie an, was erhalten bleiben soll: Dies kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>Etwa %n Ereignisse überschreiten diese Regel und werden gelöscht. Heften Sie an, was erhalten bleiben soll: Dies kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersPane</name>
    <message>
        <source>Filter the events, then keep the filter here.</source>
        <translation>Filtern Sie die Ereignisse und speichern Sie den Filter dann hier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Save the filter of the events</source>
        <translation>Filter der Ereignisse speichern</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>The filter of the events is saved already</source>
        <translation>Der Filter der Ereignisse ist bereits gespeichert</translation>
    </message>
    <message>
        <source>The events are not filtered now</source>
        <translation>Die Ereignisse sind derzeit nicht gefiltert</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <comment>a saved filter</comment>
        <translation>„%1“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>There are %n filters already; remove one first.</source>
        <translation>
            <numerusform>Es ist bereits %n Filter vorhanden; entfernen Sie zuerst einen.</numerusform>
            <numerusform>Es sind bereits %n Filter vorhanden; entfernen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its events</source>
        <translation>Zugehörige Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDraft</name>
    <message>
        <source>Copy as JSON &amp;Schema draft</source>
        <translation>Als JSON-&amp;Schema-Entwurf kopieren</translation>
    </message>
    <message>
        <source>What the selected events have in common: types, required fields, formats</source>
        <translation>Gemeinsamkeiten der ausgewählten Ereignisse: Typen, erforderliche Felder, Formate</translation>
    </message>
    <message>
        <source>None of the selected events is JSON, so there is no schema to draft.</source>
        <translation>Keines der ausgewählten Ereignisse ist JSON, daher kann kein Schema entworfen werden.</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>&amp;Keep the secrets for this run only</source>
        <translation>Geheimnisse nur für diese Sitzung &amp;behalten</translation>
    </message>
    <message>
        <source>Try the built-in sandbox</source>
        <translation>Integrierte Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Connect your service</source>
        <translation>Ihren Dienst verbinden</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>an example of an account&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Service &amp;address:</source>
        <translation>&amp;Dienstadresse:</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>Anme&amp;ldung:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They are kept in memory then, are never written, and are gone when the program ends: you sign in again the next time.</source>
        <translation>Sie werden dann im Arbeitsspeicher gehalten, nie geschrieben und gehen beim Beenden des Programms verloren: Sie müssen sich beim nächsten Mal erneut anmelden.</translation>
    </message>
    <message>
        <source>Send PIN</source>
        <translation>PIN senden</translation>
    </message>
    <message>
        <source>Open the browser…</source>
        <translation>Browser öffnen…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Enter the address of the service, as its operator gave it to you.</source>
        <translation>Geben Sie die Adresse des Dienstes so ein, wie Sie sie von seinem Betreiber erhalten haben.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Dies ist keine Webadresse. Eine Webadresse beginnt mit https:// und nennt einen Host.</translation>
    </message>
    <message>
        <source>Secrets go to https addresses only. Plain http is for a service on this computer.</source>
        <translation>Geheimnisse werden nur an https-Adressen gesendet. Einfaches http ist einem Dienst auf diesem Computer vorbehalten.</translation>
    </message>
    <message>
        <source>Give the account a name of your choice.</source>
        <translation>Geben Sie dem Konto einen Namen Ihrer Wahl.</translation>
    </message>
    <message>
        <source>The PIN is asked for…</source>
        <translation>Die PIN wird angefordert…</translation>
    </message>
    <message>
        <source>Sign in in the browser; the console waits for it…</source>
        <translation>Melden Sie sich im Browser an; die Konsole wartet darauf…</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a default browser in the system&apos;s settings, then try again, or sign in another way.</source>
        <translation>Es konnte kein Browser geöffnet werden. Wählen Sie in den Systemeinstellungen einen Standardbrowser aus und versuchen Sie es erneut, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The service is asked now…</source>
        <translation>Der Dienst wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>ui::SignInFields</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>The same as the service&apos;s</source>
        <comment>the address of a sign-in page</comment>
        <translation>Wie beim Dienst</translation>
    </message>
    <message>
        <source>Application i&amp;d:</source>
        <translation>Anwendungs-&amp;ID:</translation>
    </message>
    <message>
        <source>Application &amp;secret:</source>
        <translation>Anwendungs&amp;geheimnis:</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>Zugriffs&amp;token:</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>Akt&amp;ualisierungstoken:</translation>
    </message>
    <message>
        <source>Sign-in &amp;page:</source>
        <comment>the address of the page where one signs in</comment>
        <translation>Anmelde&amp;seite:</translation>
    </message>
    <message>
        <source>&amp;Mobile number:</source>
        <translation>&amp;Mobilnummer:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Mit einem Zugriffstoken</translation>
    </message>
    <message>
        <source>As a connector</source>
        <translation>Als Connector</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>Mit einer PIN</translation>
    </message>
    <message>
        <source>In the browser (OAuth 2.0)</source>
        <translation>Im Browser (OAuth 2.0)</translation>
    </message>
    <message>
        <source>A token from the service&apos;s own tools. It works until it expires, usually a day; then you sign in again.</source>
        <translation>Ein Token aus den Tools des Dienstes. Es funktioniert bis zu seinem Ablauf, meist einen Tag lang; danach melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>An application with a secret and a refresh token. Its access token is renewed by itself.</source>
        <translation>Eine Anwendung mit einem Geheimnis und einem Aktualisierungstoken. Ihr Zugriffstoken wird automatisch erneuert.</translation>
    </message>
    <message>
        <source>The service sends a PIN to a mobile number. It makes a connector; the one that the application had before ends.</source>
        <translation>Der Dienst sendet eine PIN an eine Mobilnummer. Dadurch wird ein Connector erstellt; der bisherige Connector der Anwendung wird ungültig.</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page, and the browser comes back here. It makes a connector; the one that the application had before ends.</source>
        <translation>Sie melden sich auf der Seite des Dienstes an und der Browser kehrt hierher zurück. Dadurch wird ein Connector erstellt; der bisherige Connector der Anwendung wird ungültig.</translation>
    </message>
    <message>
        <source>The service does not accept this access token. Paste a newer one.</source>
        <translation>Der Dienst akzeptiert dieses Zugriffstoken nicht. Fügen Sie ein neueres ein.</translation>
    </message>
    <message>
        <source>The service does not accept this connector. Check its application id, secret and refresh token.</source>
        <translation>Der Dienst akzeptiert diesen Connector nicht. Prüfen Sie Anwendungs-ID, Geheimnis und Aktualisierungstoken.</translation>
    </message>
    <message>
        <source>The service does not accept this PIN. Check it and the number, or have another one sent.</source>
        <translation>Der Dienst akzeptiert diese PIN nicht. Prüfen Sie die PIN und die Nummer oder lassen Sie eine andere PIN senden.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in. Check the application id and its secret.</source>
        <translation>Der Dienst akzeptiert diese Anmeldung nicht. Prüfen Sie die Anwendungs-ID und das Geheimnis.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and what the service says</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The PIN is on its way to %1.</source>
        <comment>%1: a mobile number</comment>
        <translation>Die PIN ist unterwegs an %1.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Fügen Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>A connector needs its application id, its secret and its refresh token.</source>
        <translation>Ein Connector benötigt seine Anwendungs-ID, sein Geheimnis und sein Aktualisierungstoken.</translation>
    </message>
    <message>
        <source>Enter the PIN that was sent to the mobile number.</source>
        <translation>Geben Sie die an die Mobilnummer gesendete PIN ein.</translation>
    </message>
    <message>
        <source>The application id, its secret and the mobile number are needed.</source>
        <translation>Die Anwendungs-ID, das Geheimnis und die Mobilnummer sind erforderlich.</translation>
    </message>
    <message>
        <source>The application id and its secret are needed.</source>
        <translation>Die Anwendungs-ID und das Geheimnis sind erforderlich.</translation>
    </message>
</context>
<context>
    <name>ui::StartChecklist</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <comment>a step of the first round</comment>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <comment>a step of the first round</comment>
        <translation>Listener starten</translation>
    </message>
    <message>
        <source>Create a subscription that reaches it</source>
        <comment>a step of the first round; it: the listener</comment>
        <translation>Abonnement erstellen, das den Listener erreicht</translation>
    </message>
    <message>
        <source>Receive an event</source>
        <comment>a step of the first round</comment>
        <translation>Ereignis empfangen</translation>
    </message>
    <message>
        <source>Don&apos;t show the first steps any more</source>
        <translation>Erste Schritte nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the first round</comment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <comment>both are numbers</comment>
        <translation>Erste Schritte: %1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Listener stopped</source>
        <translation>Listener beendet</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Listener lauscht</translation>
    </message>
    <message>
        <source>Listener waits for %1</source>
        <comment>%1 is an address of this computer</comment>
        <translation>Listener wartet auf %1</translation>
    </message>
    <message>
        <source>Listener changing…</source>
        <translation>Listener-Status ändert sich…</translation>
    </message>
    <message>
        <source>Events can&apos;t be counted</source>
        <translation>Ereignisse können nicht gezählt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stored</source>
        <translation>
            <numerusform>%n Ereignis gespeichert</numerusform>
            <numerusform>%n Ereignisse gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StoreBanner</name>
    <message>
        <source>Events are stored again. No delivery was refused meanwhile.</source>
        <translation>Ereignisse werden wieder gespeichert. In der Zwischenzeit wurde keine Zustellung abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>Events are stored again. %n delivery(s) were answered 503 meanwhile; their senders try again.</source>
        <translation>
            <numerusform>Ereignisse werden wieder gespeichert. In der Zwischenzeit wurde %n Zustellung mit 503 beantwortet; der Absender versucht es erneut.</numerusform>
            <numerusform>Ereignisse werden wieder gespeichert. In der Zwischenzeit wurden %n Zustellungen mit 503 beantwortet; die Absender versuchen es erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionCommands</name>
    <message>
        <source>Select a subscription first.</source>
        <translation>Wählen Sie zuerst ein Abonnement aus.</translation>
    </message>
    <message>
        <source>What is selected is active already.</source>
        <translation>Die Auswahl ist bereits aktiv.</translation>
    </message>
    <message>
        <source>There is no other object yet. Refresh, or add one by its id.</source>
        <translation>Es ist noch kein anderes Objekt vorhanden. Aktualisieren Sie die Ansicht oder fügen Sie eines anhand seiner ID hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n Änderung vorgenommen.</numerusform>
            <numerusform>%n Änderungen vorgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo the others</source>
        <comment>the changes that were made</comment>
        <translation>Die anderen rückgängig machen</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made. The journal says why.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht vorgenommen werden. Das Journal nennt den Grund.</numerusform>
            <numerusform>%n Änderungen konnten nicht vorgenommen werden. Das Journal nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n inbox(es)</source>
        <comment>those of subscriptions that were deleted</comment>
        <translation>
            <numerusform>%n Posteingang entfernen</numerusform>
            <numerusform>%n Posteingänge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its inbox could not be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Der zugehörige Posteingang konnte nicht entfernt werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>%n Abonnement gelöscht.</numerusform>
            <numerusform>%n Abonnements gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) could not be deleted.</source>
        <translation>
            <numerusform>%n Abonnement konnte nicht gelöscht werden.</numerusform>
            <numerusform>%n Abonnements konnten nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are active already.</source>
        <translation>Sie sind bereits aktiv.</translation>
    </message>
    <message>
        <source>They are like that already.</source>
        <translation>Sie sind bereits so.</translation>
    </message>
    <message numerus="yes">
        <source>Choose the objects that get %n subscription(s) like the selected. Where the like is there already, nothing is created.</source>
        <translation>
            <numerusform>Wählen Sie die Objekte aus, die %n Abonnement wie das ausgewählte erhalten. Wo ein gleiches bereits vorhanden ist, wird nichts erstellt.</numerusform>
            <numerusform>Wählen Sie die Objekte aus, die %n Abonnements wie die ausgewählten erhalten. Wo gleiche bereits vorhanden sind, wird nichts erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The like is there already; nothing was created.</source>
        <translation>Gleiche Abonnements sind bereits vorhanden; es wurde nichts erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>This service can&apos;t change a subscription, so new ones were created; %n old one(s) could not be deleted, and both send events now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>
            <numerusform>Dieser Dienst kann Abonnements nicht ändern, daher wurden neue erstellt; %n altes konnte nicht gelöscht werden und beide senden nun Ereignisse. %1</numerusform>
            <numerusform>Dieser Dienst kann Abonnements nicht ändern, daher wurden neue erstellt; %n alte konnten nicht gelöscht werden, und alte wie neue senden nun Ereignisse. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old one(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>%n altes löschen</numerusform>
            <numerusform>%n alte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The old subscription was deleted.</source>
        <translation>Das alte Abonnement wurde gelöscht.</translation>
    </message>
    <message>
        <source>List the object&apos;s subscriptions</source>
        <translation>Abonnements des Objekts auflisten</translation>
    </message>
    <message>
        <source>Create this subscription</source>
        <translation>Dieses Abonnement erstellen</translation>
    </message>
    <message>
        <source>Delete this subscription</source>
        <translation>Dieses Abonnement löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n command line(s) copied. Set KAIZALA_ACCESS_TOKEN before you run them.</source>
        <translation>
            <numerusform>%n Befehlszeile kopiert. Legen Sie KAIZALA_ACCESS_TOKEN fest, bevor Sie sie ausführen.</numerusform>
            <numerusform>%n Befehlszeilen kopiert. Legen Sie KAIZALA_ACCESS_TOKEN fest, bevor Sie sie ausführen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Neues Abonnement</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>Abonnement bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Der Listener konnte nicht gestartet werden. %1</translation>
    </message>
    <message>
        <source>The service validates the callback now…</source>
        <translation>Der Dienst validiert den Callback…</translation>
    </message>
    <message>
        <source>The service saves the changes now…</source>
        <translation>Der Dienst speichert die Änderungen…</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionFiles</name>
    <message>
        <source>Export the subscriptions</source>
        <translation>Abonnements exportieren</translation>
    </message>
    <message>
        <source>Document for plan and apply (*.json)</source>
        <translation>Dokument für plan und apply (*.json)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Speicherort. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) exported.</source>
        <translation>
            <numerusform>%n Abonnement exportiert.</numerusform>
            <numerusform>%n Abonnements exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export may not be complete or not be of today: %n object(s) have not been read from the service yet. Refresh, then export again.</source>
        <translation>
            <numerusform>Der Export ist möglicherweise unvollständig oder veraltet: %n Objekt wurde noch nicht vom Dienst gelesen. Aktualisieren Sie die Ansicht und exportieren Sie dann erneut.</numerusform>
            <numerusform>Der Export ist möglicherweise unvollständig oder veraltet: %n Objekte wurden noch nicht vom Dienst gelesen. Aktualisieren Sie die Ansicht und exportieren Sie dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file of subscriptions</source>
        <translation>Abonnementdatei auswählen</translation>
    </message>
    <message>
        <source>Subscriptions (*.json *.csv)</source>
        <translation>Abonnements (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionForm</name>
    <message>
        <source>Use the listener</source>
        <translation>Listener verwenden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Comes back with every event</source>
        <translation>Wird mit jedem Ereignis zurückgesendet</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>&amp;Objekt:</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Ereignisse:</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>Callback-&amp;URL:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>Callback-&amp;Token:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>&amp;Kontext:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Gültig für:</translation>
    </message>
    <message>
        <source>Ask the callback as the service will, and show what it answers</source>
        <translation>Callback abfragen, wie es der Dienst tun wird, und die Antwort anzeigen</translation>
    </message>
    <message>
        <source>The address and the token of this console&apos;s own listener</source>
        <translation>Adresse und Token des Listeners dieser Konsole</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>A new token that nobody can guess</source>
        <translation>Ein neues Token, das niemand erraten kann</translation>
    </message>
    <message>
        <source>As the listener&apos;s</source>
        <translation>Wie beim Listener</translation>
    </message>
    <message>
        <source>The token that this console&apos;s listener expects in kz-callback-token</source>
        <translation>Das Token, das der Listener dieser Konsole in kz-callback-token erwartet</translation>
    </message>
    <message>
        <source>Set; left as it is</source>
        <comment>the callback token, which is not shown</comment>
        <translation>Festgelegt; bleibt unverändert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Enter the URL that the events are to be sent to, or use the listener.</source>
        <translation>Geben Sie die URL ein, an die die Ereignisse gesendet werden sollen, oder verwenden Sie den Listener.</translation>
    </message>
    <message>
        <source>There is no object yet. Refresh, or add one by its id.</source>
        <translation>Es ist noch kein Objekt vorhanden. Aktualisieren Sie die Ansicht oder fügen Sie eines anhand seiner ID hinzu.</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>Aktivieren Sie mindestens einen Ereignistyp.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Dieses Datum liegt in der Vergangenheit. Wählen Sie ein späteres.</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsFilterBar</name>
    <message>
        <source>Filter subscriptions</source>
        <translation>Abonnements filtern</translation>
    </message>
    <message>
        <source>Every word has to occur somewhere in the row</source>
        <translation>Jedes Wort muss irgendwo in der Zeile vorkommen</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>Any change</source>
        <comment>what others did, of a subscription</comment>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>New</source>
        <comment>subscriptions that somebody else created</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>subscriptions that somebody else changed</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>subscriptions that somebody else deleted</comment>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Objekttyp</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Host of the callback</source>
        <translation>Host des Callbacks</translation>
    </message>
    <message>
        <source>What others changed since your last look</source>
        <translation>Änderungen durch andere seit Ihrer letzten Ansicht</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>insgesamt %n</numerusform>
            <numerusform>insgesamt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many subscriptions are shown</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsPane</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>The subscriptions could not be read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Die Abonnements konnten nicht neu gelesen werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No subscription fits the filter.</source>
        <translation>Kein Abonnement entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>Die Abonnements konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Noch keine Abonnements</translation>
    </message>
    <message>
        <source>A subscription sends the events of a group, an action or an action package to a URL. Create one that points at this console&apos;s listener, and watch its events arrive.</source>
        <translation>Ein Abonnement sendet die Ereignisse einer Gruppe, einer Aktion oder eines Aktionspakets an eine URL. Erstellen Sie eines, das auf den Listener dieser Konsole verweist, und beobachten Sie, wie die Ereignisse eintreffen.</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Neues Abonnement…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an object&apos;s name, and the URL its events went to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal says more about them and can bring them back.</source>
        <translation>Das Journal enthält weitere Angaben dazu und kann sie wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) gone since your last look</source>
        <translation>
            <numerusform>%n Abonnement seit Ihrer letzten Ansicht nicht mehr vorhanden</numerusform>
            <numerusform>%n Abonnements seit Ihrer letzten Ansicht nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <translation>Abonnement-ID kopieren</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>Callback-URL kopieren</translation>
    </message>
</context>
<context>
    <name>ui::TestEventDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>It goes to this program&apos;s own listener, as the service would send it: with the inbox&apos;s callback token, checked and stored like any other. The filter is:test finds it.</source>
        <translation>Es geht an den Listener dieses Programms, wie es der Dienst senden würde: mit dem Callback-Token des Posteingangs, geprüft und gespeichert wie jedes andere. Mit dem Filter is:test ist es auffindbar.</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>&amp;Posteingang:</translation>
    </message>
    <message>
        <source>Event &amp;type:</source>
        <translation>Ereignis&amp;typ:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>Te&amp;xtkörper:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The body is too long to be edited here: only its first part is shown.</source>
        <translation>Der Textkörper ist zu lang, um hier bearbeitet zu werden: Nur sein erster Teil wird angezeigt.</translation>
    </message>
    <message>
        <source>There is nothing to send. Choose an event type, or write a body.</source>
        <translation>Es gibt nichts zu senden. Wählen Sie einen Ereignistyp oder schreiben Sie einen Textkörper.</translation>
    </message>
    <message>
        <source>The listener does not listen. Start it, then send again.</source>
        <translation>Der Listener ist nicht gestartet. Starten Sie ihn und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The listener answered %1: %2</source>
        <comment>%1: an HTTP status, %2: what it said</comment>
        <translation>Der Listener antwortete mit %1: %2</translation>
    </message>
    <message>
        <source>Stored, and answered with %1 after %2 ms.</source>
        <comment>%1: an HTTP status</comment>
        <translation>Gespeichert und mit %1 nach %2 ms beantwortet.</translation>
    </message>
</context>
<context>
    <name>ui::TimelineControl</name>
    <message>
        <source>Show when the events came</source>
        <translation>Anzeigen, wann die Ereignisse eingetroffen sind</translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message>
        <source>Time-line of the events</source>
        <translation>Zeitachse der Ereignisse</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, with Shift they choose several, Enter filters by their time.</source>
        <translation>Pfeiltasten wechseln von Balken zu Balken, mit Umschalt wählen sie mehrere aus, Eingabe filtert nach deren Zeit.</translation>
    </message>
    <message>
        <source>Escape takes the time out of the filter.</source>
        <translation>Esc entfernt die Zeit aus dem Filter.</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>a width of time, such as: 5 minutes</comment>
        <translation>je %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, the newest %n event(s) only</source>
        <comment>%1: per 5 minutes</comment>
        <translation>
            <numerusform>%1, nur das neueste Ereignis</numerusform>
            <numerusform>%1, nur die neuesten %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a type, and how many of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <comment>events in one bar</comment>
        <translation>
            <numerusform>höchstens %n</numerusform>
            <numerusform>höchstens %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValidityEdit</name>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>As the service does (two years)</source>
        <translation>Vorgabe des Dienstes (zwei Jahre)</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Bis zu einem Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>As it is: until %1</source>
        <comment>a time and how far away it is</comment>
        <translation>Unverändert: bis %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
</context>
</TS>
