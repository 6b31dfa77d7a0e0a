<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActivitySaver</name>
    <message>
        <source>Export what is listed</source>
        <translation>Exportieren, was aufgeführt ist</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Revoke session</source>
        <translation>Sitzung widerrufen</translation>
    </message>
    <message>
        <source>Mint token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>Unknown action</source>
        <translation>Unbekannte Aktion</translation>
    </message>
    <message>
        <source>? No outcome recorded</source>
        <translation>? Kein Ergebnis vermerkt</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>✕ Not done</source>
        <translation>✕ Nicht geschehen</translation>
    </message>
    <message>
        <source>? Not known</source>
        <translation>? Nicht bekannt</translation>
    </message>
    <message>
        <source>by %1 in %2</source>
        <translation>von %1 in %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Mark password compromised</source>
        <translation>Passwort als bekannt markieren</translation>
    </message>
    <message>
        <source>Clear password mark</source>
        <translation>Passwortmarkierung aufheben</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren (Bann)</translation>
    </message>
    <message>
        <source>Lift ban</source>
        <translation>Bann aufheben</translation>
    </message>
    <message>
        <source>Lock account</source>
        <translation>Konto sperren</translation>
    </message>
    <message>
        <source>Unlock account</source>
        <translation>Konto entsperren</translation>
    </message>
</context>
<context>
    <name>Aftermath</name>
    <message>
        <source>acts until %1</source>
        <translation>wirkt bis %1</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>bestätigt %1</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>With a token handed out before, somebody can act until %1 (%n second(s)).</source>
        <translation>
            <numerusform>Mit einem vorher ausgegebenen Token kann noch bis %1 gehandelt werden (%n Sekunde).</numerusform>
            <numerusform>Mit einem vorher ausgegebenen Token kann noch bis %1 gehandelt werden (%n Sekunden).</numerusform>
        </translation>
    </message>
    <message>
        <source>Clerk confirmed at %1 that the session has ended; the last token known of had expired by then.</source>
        <translation>Clerk bestätigte um %1, dass die Sitzung beendet ist; das letzte bekannte Token war da abgelaufen.</translation>
    </message>
    <message>
        <source>The last token known of has expired. Whether the session has ended Clerk could not be asked; refresh to ask again.</source>
        <translation>Das letzte bekannte Token ist abgelaufen. Ob die Sitzung beendet ist, konnte Clerk nicht gefragt werden; zum erneuten Fragen aktualisieren.</translation>
    </message>
</context>
<context>
    <name>BrowserWording</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed in now</source>
        <comment>people</comment>
        <translation>%1 jetzt angemeldet</translation>
    </message>
    <message>
        <source>last signed in by %1</source>
        <comment>in this browser; a way to sign in</comment>
        <translation>zuletzt angemeldet per %1</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>a code by email</source>
        <translation>Code per E-Mail</translation>
    </message>
    <message>
        <source>a link by email</source>
        <translation>Link per E-Mail</translation>
    </message>
    <message>
        <source>a code by phone</source>
        <translation>Code per Telefon</translation>
    </message>
    <message>
        <source>passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>an authenticator app</source>
        <translation>Authentifizierungs-App</translation>
    </message>
    <message>
        <source>a backup code</source>
        <translation>Ersatzcode</translation>
    </message>
    <message>
        <source>a sign-in token</source>
        <translation>Anmelde-Token</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>the company&apos;s sign-in</source>
        <translation>Anmeldung der Firma</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Request headers</source>
        <translation>Kopfzeilen der Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>Answer body: the first %1 of %2</source>
        <translation>Inhalt der Antwort: die ersten %1 von %2</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Inhalt der Antwort</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Underway</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting after %1</source>
        <translation>Wartet nach %1</translation>
    </message>
    <message>
        <source>Not sent, cancelled</source>
        <translation>Nicht gesendet, abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n millisecond(s)</source>
        <translation>
            <numerusform>%n Millisekunde</numerusform>
            <numerusform>%n Millisekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>%1 done, %2 not done, %3 not known</source>
        <translation>%1 erledigt, %2 nicht erledigt, %3 unbekannt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>✕ it is not as it was written; see the activity log</source>
        <translation>✕ es ist nicht, wie es geschrieben wurde; siehe das Aktivitätsprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n record(s) checked, each as it was written</source>
        <translation>
            <numerusform>✓ %n Eintrag geprüft, wie er geschrieben wurde</numerusform>
            <numerusform>✓ %n Einträge geprüft, jeder wie er geschrieben wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Case report: %1</source>
        <translation>Fallbericht: %1</translation>
    </message>
    <message>
        <source>Not known whose</source>
        <translation>Unbekannt, wessen</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Made by Frontdesk %1 on %2 UTC from the activity log of this computer. People are named by their ids; keys and tokens are never part of it.</source>
        <translation>Erstellt von Frontdesk %1 am %2 UTC aus dem Aktivitätsprotokoll dieses Computers. Personen stehen mit ihrer ID darin; Schlüssel und Tokens nie.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>People, addresses and ids are pseudonyms.</source>
        <translation>Personen, Adressen und IDs sind Pseudonyme.</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>%1 %2</source>
        <comment>a number of sessions, their status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sessions on the browser %1</source>
        <translation>Sitzungen im Browser %1</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt aktiv %1</translation>
    </message>
    <message>
        <source>impersonated by %1</source>
        <translation>in Vertretung durch %1</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Keine Sitzungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s): %1</source>
        <translation>
            <numerusform>%n Sitzung: %1</numerusform>
            <numerusform>%n Sitzungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None is active or pending.</source>
        <translation>Keine ist aktiv oder ausstehend.</translation>
    </message>
    <message>
        <source>Active or pending:</source>
        <translation>Aktiv oder ausstehend:</translation>
    </message>
    <message>
        <source>About these:</source>
        <translation>Es geht um diese:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>People, addresses and ids are pseudonyms.</source>
        <translation>Personen, Adressen und IDs sind Pseudonyme.</translation>
    </message>
</context>
<context>
    <name>ClaimWording</name>
    <message>
        <source>is not a time</source>
        <translation>ist keine Zeit</translation>
    </message>
    <message>
        <source>%1 (%2 UTC), %3</source>
        <translation>%1 (%2 UTC), %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>How long before it was issued the person had proved who they are. First factor: %1. Second factor: %2.</source>
        <translation>Wie lange vor der Ausstellung die Person sich ausgewiesen hatte. Erster Faktor: %1. Zweiter Faktor: %2.</translation>
    </message>
    <message>
        <source>The session is fully signed in.</source>
        <translation>Die Sitzung ist vollständig angemeldet.</translation>
    </message>
    <message>
        <source>Signed in, but something is left to do, choosing an organization for example. Most APIs refuse it.</source>
        <translation>Angemeldet, aber etwas steht noch aus, etwa die Wahl einer Organisation. Die meisten APIs lehnen es ab.</translation>
    </message>
    <message>
        <source>The session&apos;s status when it was issued.</source>
        <translation>Der Status der Sitzung bei der Ausstellung.</translation>
    </message>
    <message>
        <source>An agent acts as this person: %1.</source>
        <translation>Ein Agent handelt als diese Person: %1.</translation>
    </message>
    <message>
        <source>IMPERSONATION: %1 acts as this person.</source>
        <translation>FREMDE IDENTITÄT: %1 handelt als diese Person.</translation>
    </message>
    <message>
        <source>%1 (the organization&apos;s)</source>
        <translation>%1 (der Organisation)</translation>
    </message>
    <message>
        <source>%1 (the user&apos;s)</source>
        <translation>%1 (der Person)</translation>
    </message>
    <message>
        <source>Its permissions cannot be told: the numbers do not fit the names.</source>
        <translation>Die Berechtigungen lassen sich nicht bestimmen: Die Zahlen passen nicht zu den Namen.</translation>
    </message>
    <message>
        <source>No permissions.</source>
        <translation>Keine Berechtigungen.</translation>
    </message>
    <message>
        <source>Permissions: %1.</source>
        <translation>Berechtigungen: %1.</translation>
    </message>
    <message>
        <source>Acts in the organization %1 as %2.</source>
        <translation>Handelt in der Organisation %1 als %2.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Issued %1.</source>
        <translation>Ausgestellt %1.</translation>
    </message>
    <message>
        <source>Good from %1. Clerk sets it a few seconds early, for clocks that differ.</source>
        <translation>Gültig ab %1. Clerk setzt das einige Sekunden früher an, weil Uhren voneinander abweichen.</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Tarif: %1.</translation>
    </message>
    <message>
        <source>Features: %1.</source>
        <translation>Funktionen: %1.</translation>
    </message>
    <message>
        <source>Whom it stands for.</source>
        <translation>Für wen es steht.</translation>
    </message>
    <message>
        <source>The session it was made for. Revoking that stops new tokens, not this one.</source>
        <translation>Die Sitzung, für die es gemacht wurde. Deren Widerruf verhindert neue Tokens, nicht dieses.</translation>
    </message>
    <message>
        <source>Who issued it: the instance&apos;s own address.</source>
        <translation>Wer es ausgestellt hat: die eigene Adresse der Instanz.</translation>
    </message>
    <message>
        <source>For whom it is meant. An API that expects somebody else refuses it.</source>
        <translation>Für wen es bestimmt ist. Eine API, die jemand anderen erwartet, lehnt es ab.</translation>
    </message>
    <message>
        <source>The web page&apos;s origin it was made for. An API that lists its origins refuses others, and tokens without this claim.</source>
        <translation>Der Ursprung der Webseite, für die es gemacht wurde. Eine API, die ihre Ursprünge aufzählt, lehnt andere ab, und Tokens ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Its own id.</source>
        <translation>Seine eigene ID.</translation>
    </message>
    <message>
        <source>The version of the session token&apos;s form.</source>
        <translation>Die Version des Sitzungstokens.</translation>
    </message>
    <message>
        <source>The organization it acts in.</source>
        <translation>Die Organisation, in der es handelt.</translation>
    </message>
    <message>
        <source>The organization&apos;s short name.</source>
        <translation>Der Kurzname der Organisation.</translation>
    </message>
    <message>
        <source>The person&apos;s role in the organization.</source>
        <translation>Die Rolle der Person in der Organisation.</translation>
    </message>
    <message>
        <source>How it is signed.</source>
        <translation>Wie es signiert ist.</translation>
    </message>
    <message>
        <source>How it is signed. Clerk signs session tokens with RS256.</source>
        <translation>Wie es signiert ist. Clerk signiert Sitzungstokens mit RS256.</translation>
    </message>
    <message>
        <source>The key it is signed with. At Clerk this is the instance&apos;s id.</source>
        <translation>Der Schlüssel, mit dem es signiert ist. Bei Clerk ist das die ID der Instanz.</translation>
    </message>
    <message>
        <source>What kind of thing it is.</source>
        <translation>Um welche Art es sich handelt.</translation>
    </message>
    <message>
        <source>Clerk&apos;s own mark for the kind of token.</source>
        <translation>Clerks eigene Kennung für die Art des Tokens.</translation>
    </message>
    <message>
        <source>Part of the header.</source>
        <translation>Teil des Kopfs.</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (Kopf)</translation>
    </message>
    <message>
        <source>Session token, version 2</source>
        <translation>Sitzungstoken, Version 2</translation>
    </message>
    <message>
        <source>Session token, version 1</source>
        <translation>Sitzungstoken, Version 1</translation>
    </message>
    <message>
        <source>Token from a JWT template</source>
        <translation>Token aus einer JWT-Vorlage</translation>
    </message>
    <message>
        <source>Machine token</source>
        <translation>Maschinentoken</translation>
    </message>
    <message>
        <source>OAuth access token</source>
        <translation>OAuth-Zugriffstoken</translation>
    </message>
    <message>
        <source>Not a Clerk session token</source>
        <translation>Kein Sitzungstoken von Clerk</translation>
    </message>
    <message>
        <source>Token of an unknown kind</source>
        <translation>Token unbekannter Art</translation>
    </message>
    <message>
        <source>This is a secret key, not a token. It opens the whole instance: whoever sent it to you should replace it.</source>
        <translation>Das ist ein geheimer Schlüssel, kein Token. Er öffnet die ganze Instanz: Wer ihn Ihnen geschickt hat, sollte ihn ersetzen.</translation>
    </message>
    <message>
        <source>This is a publishable key, not a token. It is no secret.</source>
        <translation>Das ist ein öffentlicher Schlüssel (publishable key), kein Token. Er ist nicht geheim.</translation>
    </message>
    <message>
        <source>This is an API key, not a token with claims. Only Clerk can tell about it.</source>
        <translation>Das ist ein API-Schlüssel, kein Token mit Angaben. Nur Clerk kann darüber Auskunft geben.</translation>
    </message>
    <message>
        <source>This is a machine token without claims. Only Clerk can tell about it.</source>
        <translation>Das ist ein Maschinentoken ohne Angaben. Nur Clerk kann darüber Auskunft geben.</translation>
    </message>
    <message>
        <source>This is an OAuth token without claims. Only Clerk can tell about it.</source>
        <translation>Das ist ein OAuth-Token ohne Angaben. Nur Clerk kann darüber Auskunft geben.</translation>
    </message>
    <message>
        <source>This is an id, not a token. Enter it in the search box.</source>
        <translation>Das ist eine ID, kein Token. Geben Sie sie in das Suchfeld ein.</translation>
    </message>
    <message>
        <source>This is a key or other JSON, not a token.</source>
        <translation>Das ist ein Schlüssel oder anderes JSON, kein Token.</translation>
    </message>
    <message>
        <source>Not one of Clerk&apos;s own: a template or the instance adds it.</source>
        <translation>Keine von Clerks eigenen: Eine Vorlage oder die Instanz fügt sie hinzu.</translation>
    </message>
    <message>
        <source>That is more than any set of keys.</source>
        <translation>Das ist mehr als irgendeine Menge von Schlüsseln.</translation>
    </message>
    <message>
        <source>That was a private key or a shared secret. It is forgotten here; whoever sent it to you should replace it. To check a signature the public key is enough.</source>
        <translation>Das war ein privater Schlüssel oder ein gemeinsames Geheimnis. Hier ist es vergessen; wer es Ihnen geschickt hat, sollte es ersetzen. Um eine Signatur zu prüfen, genügt der öffentliche Schlüssel.</translation>
    </message>
    <message>
        <source>That is neither PEM nor a JWKS, or part of it is missing.</source>
        <translation>Das ist weder PEM noch ein JWKS, oder ein Teil fehlt.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>Darin ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Two of the keys have the same id, so that it cannot be told which is meant.</source>
        <translation>Zwei der Schlüssel haben dieselbe ID; darum lässt sich nicht sagen, welcher gemeint ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the tab Claims.</source>
        <translation>
            <numerusform>Noch %n weitere: siehe den Reiter Angaben.</numerusform>
            <numerusform>Noch %n weitere: siehe den Reiter Angaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ConfirmRevokeDialog</name>
    <message>
        <source>Revoke session</source>
        <translation>Sitzung widerrufen</translation>
    </message>
</context>
<context>
    <name>DeviceWord</name>
    <message>
        <source>%1 %2</source>
        <comment>browser and its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>browser and machine</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city and country</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EnvironmentMark</name>
    <message>
        <source>▲ PRODUCTION</source>
        <translation>▲ PRODUKTION</translation>
    </message>
    <message>
        <source>● Development</source>
        <translation>● Entwicklung</translation>
    </message>
</context>
<context>
    <name>ExportSource</name>
    <message>
        <source>%1 selected of %2 loaded</source>
        <translation>%1 ausgewählte von %2 geladenen</translation>
    </message>
    <message>
        <source>%1 shown of %2 loaded</source>
        <translation>%1 gezeigte von %2 geladenen</translation>
    </message>
    <message>
        <source>with the words: %1</source>
        <translation>mit den Wörtern: %1</translation>
    </message>
    <message>
        <source>complete: all that Clerk keeps are loaded</source>
        <translation>vollständig: alle, die Clerk aufbewahrt, sind geladen</translation>
    </message>
    <message>
        <source>not complete: %1 of %2 are loaded</source>
        <translation>unvollständig: %1 von %2 sind geladen</translation>
    </message>
    <message>
        <source>not complete: Clerk keeps more than is loaded</source>
        <translation>unvollständig: Clerk bewahrt mehr auf, als geladen ist</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>sessions of %1</source>
        <translation>Sitzungen von %1</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>masked: %1</source>
        <translation>maskiert: %1</translation>
    </message>
    <message>
        <source>nothing is masked</source>
        <translation>nichts ist maskiert</translation>
    </message>
    <message>
        <source>made by Frontdesk %1 for %2 on %3</source>
        <translation>erstellt von Frontdesk %1 für %2 am %3</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln loaded</source>
        <translation>
            <numerusform>%Ln geladen</numerusform>
            <numerusform>alle %Ln geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>with pseudonyms</source>
        <translation>mit Pseudonymen</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>two points in time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>within %1</source>
        <comment>expires within 7 days</comment>
        <translation>binnen %1</translation>
    </message>
    <message>
        <source>not within %1</source>
        <comment>expires not within 7 days</comment>
        <translation>nicht binnen %1</translation>
    </message>
    <message>
        <source>less than %1 ago</source>
        <translation>vor weniger als %1</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <translation>vor mehr als %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>IP or network</source>
        <translation>IP oder Netz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Zuletzt aktiv</translation>
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
        <source>Impersonated</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>impersonated: yes</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>impersonated: no</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>for any reason</source>
        <comment>worth a look: for any reason</comment>
        <translation>aus irgendeinem Grund</translation>
    </message>
</context>
<context>
    <name>FailureWording</name>
    <message>
        <source>There is no secret key.</source>
        <translation>Es fehlt der geheime Schlüssel.</translation>
    </message>
    <message>
        <source>Paste the instance&apos;s secret key. It starts with sk_.</source>
        <translation>Fügen Sie den geheimen Schlüssel der Instanz ein. Er beginnt mit sk_.</translation>
    </message>
    <message>
        <source>This is a publishable key.</source>
        <translation>Das ist ein öffentlicher Schlüssel (publishable key).</translation>
    </message>
    <message>
        <source>The secret key starts with sk_. Both stand on the same page of the Clerk Dashboard.</source>
        <translation>Der geheime Schlüssel beginnt mit sk_. Beide stehen auf derselben Seite des Clerk Dashboards.</translation>
    </message>
    <message>
        <source>This is a user&apos;s or organization&apos;s API key.</source>
        <translation>Das ist der API-Schlüssel eines Nutzers oder einer Organisation.</translation>
    </message>
    <message>
        <source>This is a machine-to-machine token.</source>
        <translation>Das ist ein Maschinen-Token.</translation>
    </message>
    <message>
        <source>This is an OAuth access token.</source>
        <translation>Das ist ein OAuth-Zugriffstoken.</translation>
    </message>
    <message>
        <source>This is the signing secret of a webhook.</source>
        <translation>Das ist das Signaturgeheimnis eines Webhooks.</translation>
    </message>
    <message>
        <source>This is a token, not a key.</source>
        <translation>Das ist ein Token, kein Schlüssel.</translation>
    </message>
    <message>
        <source>This does not look like a secret key.</source>
        <translation>Das sieht nicht wie ein geheimer Schlüssel aus.</translation>
    </message>
    <message>
        <source>A secret key starts with sk_test_ or sk_live_. Copy it again, whole.</source>
        <translation>Ein geheimer Schlüssel beginnt mit sk_test_ oder sk_live_. Kopieren Sie ihn noch einmal ganz.</translation>
    </message>
    <message>
        <source>This is not a web address that Frontdesk can use.</source>
        <translation>Diese Webadresse kann Frontdesk nicht verwenden.</translation>
    </message>
    <message>
        <source>Use an address like https://api.clerk.com.</source>
        <translation>Verwenden Sie eine Adresse wie https://api.clerk.com.</translation>
    </message>
    <message>
        <source>This address is not encrypted, so the secret key would travel readably.</source>
        <translation>Diese Adresse ist nicht verschlüsselt, der geheime Schlüssel ginge lesbar über die Leitung.</translation>
    </message>
    <message>
        <source>Use an https address. Plain http is accepted for this computer only.</source>
        <translation>Verwenden Sie eine https-Adresse. Unverschlüsseltes http ist nur für diesen Computer erlaubt.</translation>
    </message>
    <message>
        <source>The server wanted to send Frontdesk to another address.</source>
        <translation>Der Server wollte Frontdesk an eine andere Adresse schicken.</translation>
    </message>
    <message>
        <source>The secret key was not sent there. Check the base URL and any proxy in between.</source>
        <translation>Der geheime Schlüssel wurde nicht dorthin gesendet. Prüfen Sie die Basisadresse und einen Proxy dazwischen.</translation>
    </message>
    <message>
        <source>This id or name cannot be part of a request.</source>
        <translation>Diese Kennung oder dieser Name kann nicht Teil einer Anfrage sein.</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Kopieren Sie sie noch einmal ganz.</translation>
    </message>
    <message>
        <source>A page has to hold 1 to 500 rows.</source>
        <translation>Eine Seite muss 1 bis 500 Zeilen haben.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Wählen Sie eine Zahl in diesem Bereich.</translation>
    </message>
    <message>
        <source>A list cannot start before its first row.</source>
        <translation>Eine Liste kann nicht vor ihrer ersten Zeile beginnen.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This lifetime is not possible.</source>
        <translation>Diese Lebensdauer ist nicht möglich.</translation>
    </message>
    <message>
        <source>A token can live from 30 seconds up to what your rules allow.</source>
        <translation>Ein Token kann von 30 Sekunden an so lange gelten, wie Ihre Regeln es erlauben.</translation>
    </message>
    <message>
        <source>The answer was larger than 32 MB and was cut off.</source>
        <translation>Die Antwort war größer als 32 MB und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Check the base URL; Clerk&apos;s answers are far smaller.</source>
        <translation>Prüfen Sie die Basisadresse; Antworten von Clerk sind viel kleiner.</translation>
    </message>
    <message>
        <source>Changes are locked, so nothing was sent.</source>
        <translation>Änderungen sind gesperrt, es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Allow changes first, then try again.</source>
        <translation>Erlauben Sie zuerst Änderungen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The activity log could not be written, so nothing was changed.</source>
        <translation>Das Aktivitätsprotokoll ließ sich nicht schreiben, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Frontdesk changes nothing that it cannot record. Free some disk space, or check who may write the file, then try again.</source>
        <translation>Frontdesk ändert nichts, was es nicht vermerken kann. Schaffen Sie Platz auf der Festplatte oder prüfen Sie, wer die Datei schreiben darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>What became of the change could not be written into the activity log.</source>
        <translation>Was aus der Änderung wurde, ließ sich nicht ins Aktivitätsprotokoll schreiben.</translation>
    </message>
    <message>
        <source>The change itself is as shown. Free some disk space, or check who may write the file.</source>
        <translation>Die Änderung selbst ist wie angezeigt. Schaffen Sie Platz auf der Festplatte oder prüfen Sie, wer die Datei schreiben darf.</translation>
    </message>
    <message>
        <source>The activity log could not be read.</source>
        <translation>Das Aktivitätsprotokoll ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check who may read the file, then try again.</source>
        <translation>Prüfen Sie, wer die Datei lesen darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start a Secret Service such as GNOME Keyring or KWallet, or keep the key for this session only.</source>
        <translation>Starten Sie einen Secret Service wie GNOME Keyring oder KWallet, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the key for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain did not allow this.</source>
        <translation>Der Schlüsselbund hat das nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow Frontdesk to use it and try again, or keep the key for this session only.</source>
        <translation>Erlauben Sie Frontdesk den Zugriff und versuchen Sie es erneut, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain could not do this.</source>
        <translation>Der Schlüsselbund konnte das nicht.</translation>
    </message>
    <message>
        <source>Try again, or keep the key for this session only.</source>
        <translation>Versuchen Sie es erneut, oder behalten Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain has no secret key for this instance.</source>
        <translation>Der Schlüsselbund hat keinen geheimen Schlüssel für diese Instanz.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Geben Sie den Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>This key belongs to another instance.</source>
        <translation>Dieser Schlüssel gehört zu einer anderen Instanz.</translation>
    </message>
    <message>
        <source>Copy the key of this instance, or add the other one by itself.</source>
        <translation>Kopieren Sie den Schlüssel dieser Instanz, oder fügen Sie die andere eigens hinzu.</translation>
    </message>
    <message>
        <source>Frontdesk did not send this request.</source>
        <translation>Frontdesk hat diese Anfrage nicht gesendet.</translation>
    </message>
    <message>
        <source>Copy the details and report them.</source>
        <translation>Kopieren Sie die Einzelheiten und melden Sie sie.</translation>
    </message>
    <message>
        <source>Clerk had a problem (%1). Nothing was changed.</source>
        <translation>Bei Clerk gab es ein Problem (%1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it goes on, look at Clerk&apos;s status page.</source>
        <translation>Versuchen Sie es gleich noch einmal. Hält es an, sehen Sie auf der Statusseite von Clerk nach.</translation>
    </message>
    <message>
        <source>The instance refused the secret key.</source>
        <translation>Die Instanz hat den geheimen Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the secret key.</source>
        <translation>%1 hat den geheimen Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>It may have been rotated or deleted. Ask for the current one.</source>
        <translation>Er wurde vielleicht erneuert oder gelöscht. Fragen Sie nach dem aktuellen.</translation>
    </message>
    <message>
        <source>The instance&apos;s plan does not include this.</source>
        <translation>Der Tarif der Instanz umfasst das nicht.</translation>
    </message>
    <message>
        <source>Ask the owner of the Clerk account about the plan.</source>
        <translation>Fragen Sie den Inhaber des Clerk-Kontos nach dem Tarif.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Dieser Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>Ask the owner of the Clerk account whether the feature is switched on.</source>
        <translation>Fragen Sie den Inhaber des Clerk-Kontos, ob die Funktion eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Clerk does not know this.</source>
        <translation>Clerk kennt das nicht.</translation>
    </message>
    <message>
        <source>It was removed, or it belongs to another instance. Check that the right one is open.</source>
        <translation>Es wurde entfernt oder gehört zu einer anderen Instanz. Prüfen Sie, ob die richtige geöffnet ist.</translation>
    </message>
    <message>
        <source>Something else is changing this right now.</source>
        <translation>Etwas anderes ändert das gerade.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Clerk has retired this request.</source>
        <translation>Clerk hat diese Anfrage abgeschafft.</translation>
    </message>
    <message>
        <source>Nothing can be done here; it is gone for good.</source>
        <translation>Hier ist nichts zu machen; sie ist endgültig weg.</translation>
    </message>
    <message>
        <source>Clerk did not accept a value.</source>
        <translation>Clerk hat einen Wert nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This user is locked.</source>
        <translation>Dieser Nutzer ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the user first, or wait until the lock ends.</source>
        <translation>Entsperren Sie zuerst den Nutzer, oder warten Sie, bis die Sperre endet.</translation>
    </message>
    <message>
        <source>Clerk asks to slow down.</source>
        <translation>Clerk bittet um eine langsamere Gangart.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Versuchen Sie es in ein paar Sekunden erneut.</translation>
    </message>
    <message>
        <source>Clerk did not accept the request (%1).</source>
        <translation>Clerk hat die Anfrage nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the change was made.</source>
        <translation>Es kam keine Antwort, daher ist nicht bekannt, ob die Änderung geschehen ist.</translation>
    </message>
    <message>
        <source>Look at the session again before you try once more.</source>
        <translation>Sehen Sie sich die Sitzung noch einmal an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Clerk cannot be reached.</source>
        <translation>Clerk ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Clerk did not answer in time.</source>
        <translation>Clerk hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Das wurde angehalten.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie es wieder, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Clerk&apos;s answer could not be understood.</source>
        <translation>Die Antwort von Clerk war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check the base URL. If it is right, copy the details and report them.</source>
        <translation>Prüfen Sie die Basisadresse. Ist sie richtig, kopieren Sie die Einzelheiten und melden Sie sie.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a text file of at most 4 MB that you may read.</source>
        <translation>Wählen Sie eine Textdatei von höchstens 4 MB, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place, or free some disk space, then try again.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file of certificate authorities cannot be used, so nothing was sent.</source>
        <translation>Die Datei mit den Zertifizierungsstellen ist nicht brauchbar, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a PEM file with certificates that you may read, or none, in Preferences, Network.</source>
        <translation>Wählen Sie unter Einstellungen, Netzwerk eine PEM-Datei mit Zertifikaten, die Sie lesen dürfen, oder keine.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Two countries in a short time</source>
        <translation>Zwei Länder in kurzer Zeit</translation>
    </message>
    <message>
        <source>Two sessions of one person were last on in different countries, at most two hours apart, and at least one of them is signed in. A VPN or a phone&apos;s network can look like that. Revoked sessions do not count.</source>
        <translation>Zwei Sitzungen einer Person waren zuletzt in verschiedenen Ländern aktiv, höchstens zwei Stunden auseinander, und mindestens eine davon ist angemeldet. Ein VPN oder das Netz eines Telefons kann so aussehen. Widerrufene Sitzungen zählen nicht.</translation>
    </message>
    <message>
        <source>Impersonated</source>
        <translation>In Vertretung</translation>
    </message>
    <message>
        <source>Somebody else is signed in as this person, which support staff may do on purpose.</source>
        <translation>Jemand anderes ist als diese Person angemeldet; der Support tut das manchmal mit Absicht.</translation>
    </message>
    <message>
        <source>Many active sessions</source>
        <translation>Viele aktive Sitzungen</translation>
    </message>
    <message>
        <source>One person has more active sessions than is usual. Shared accounts and tests can look like that. How many are usual is set in the preferences.</source>
        <translation>Eine Person hat mehr aktive Sitzungen als üblich. Geteilte Konten und Tests können so aussehen. Wie viele üblich sind, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Idle but active</source>
        <translation>Untätig, aber aktiv</translation>
    </message>
    <message>
        <source>A session is active although it was last used more than 30 days ago. It may be on a device that nobody uses any more.</source>
        <translation>Eine Sitzung ist aktiv, obwohl sie vor über 30 Tagen zuletzt genutzt wurde. Sie ist vielleicht auf einem Gerät, das niemand mehr benutzt.</translation>
    </message>
    <message>
        <source>Several people on one browser</source>
        <translation>Mehrere Personen in einem Browser</translation>
    </message>
    <message>
        <source>More than one person is signed in on the same browser, as on a shared computer. Only seen where a browser&apos;s sessions are listed.</source>
        <translation>Mehr als eine Person ist im selben Browser angemeldet, wie an einem gemeinsamen Rechner. Nur zu sehen, wo die Sitzungen eines Browsers aufgeführt sind.</translation>
    </message>
    <message>
        <source>Old browser</source>
        <translation>Alter Browser</translation>
    </message>
    <message>
        <source>The browser&apos;s version came out more than two years ago. Releases with extended support may still be kept safe. What is newer than the table, or not in it, is not called old.</source>
        <translation>Die Version des Browsers erschien vor über zwei Jahren. Versionen mit verlängerter Unterstützung können noch sicher gehalten sein. Was neuer ist als die Tabelle oder nicht darin steht, heißt nicht alt.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>ein unbekannter Ort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than a minute apart</source>
        <translation>weniger als eine Minute auseinander</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) apart</source>
        <translation>
            <numerusform>%n Minute auseinander</numerusform>
            <numerusform>%n Minuten auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) apart</source>
        <translation>
            <numerusform>%n Stunde auseinander</numerusform>
            <numerusform>%n Stunden auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min apart</source>
        <translation>%1 h %2 min auseinander</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>eine unbekannte Adresse</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>the form of a month, for QLocale</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>two places, each with its time, and how far apart</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Addresses: %1 and %2</source>
        <translation>Adressen: %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in all</source>
        <translation>
            <numerusform>%n Sitzung insgesamt</numerusform>
            <numerusform>%n Sitzungen insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from before %2</source>
        <translation>%1, von vor %2</translation>
    </message>
    <message>
        <source>%1, last renewed in %2</source>
        <comment>a browser and a month</comment>
        <translation>%1, zuletzt erneuert im %2</translation>
    </message>
    <message>
        <source>By our table of %1: %2</source>
        <comment>a month, and who says so</comment>
        <translation>Nach unserer Tabelle vom %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>In two countries within %n hour(s)</source>
        <translation>
            <numerusform>In zwei Ländern binnen %n Stunde</numerusform>
            <numerusform>In zwei Ländern binnen %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active session(s), more than %1</source>
        <translation>
            <numerusform>%n aktive Sitzung, mehr als %1</numerusform>
            <numerusform>%n aktive Sitzungen, mehr als %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active session(s) idle for over %1 days</source>
        <translation>
            <numerusform>%n aktive Sitzung, über %1 Tage untätig</numerusform>
            <numerusform>%n aktive Sitzungen, über %1 Tage untätig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) impersonated</source>
        <translation>
            <numerusform>%n Sitzung in Vertretung</numerusform>
            <numerusform>%n Sitzungen in Vertretung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in on one browser</source>
        <translation>
            <numerusform>%n Person in einem Browser angemeldet</numerusform>
            <numerusform>%n Personen in einem Browser angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in a browser more than %1 years behind</source>
        <translation>
            <numerusform>%n Sitzung in einem Browser, der über %1 Jahre zurückliegt</numerusform>
            <numerusform>%n Sitzungen in einem Browser, der über %1 Jahre zurückliegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest ago: %1</source>
        <translation>Am längsten her: %1</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>Neueste: %1</translation>
    </message>
    <message>
        <source>Longest ago: %1, %2</source>
        <comment>a place and a time, and how long ago</comment>
        <translation>Am längsten her: %1, %2</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <comment>who impersonates, and place and time</comment>
        <translation>Durch %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and place and time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <comment>the names of rules</comment>
        <translation>Einen Blick wert: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the names of rules</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person&apos;s name and id</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InspectorWording</name>
    <message>
        <source>the pasted key</source>
        <translation>dem eingefügten Schlüssel</translation>
    </message>
    <message>
        <source>Asking Clerk for the instance&apos;s keys…</source>
        <translation>Fragt Clerk nach den Schlüsseln der Instanz …</translation>
    </message>
    <message>
        <source>Signature not checked: %1 %2</source>
        <translation>Signatur nicht geprüft: %1 %2</translation>
    </message>
    <message>
        <source>Signature not checked: %1 signed it by its own words. Open that instance to check.</source>
        <translation>Signatur nicht geprüft: Nach eigener Angabe hat %1 es signiert. Öffnen Sie diese Instanz, um es zu prüfen.</translation>
    </message>
    <message>
        <source>Signature not checked: %1 signed it by its own words, not %2. Open that instance to check.</source>
        <translation>Signatur nicht geprüft: Nach eigener Angabe hat %1 es signiert, nicht %2. Öffnen Sie jene Instanz, um es zu prüfen.</translation>
    </message>
    <message>
        <source>Signature not checked: it does not say which key it is signed with.</source>
        <translation>Signatur nicht geprüft: Es nennt den Schlüssel nicht, mit dem es signiert ist.</translation>
    </message>
    <message>
        <source>Signature not checked: no key with the id %1 in your instances.</source>
        <translation>Signatur nicht geprüft: In Ihren Instanzen gibt es keinen Schlüssel mit der ID %1.</translation>
    </message>
    <message>
        <source>Valid for %1 more.</source>
        <translation>Noch %1 gültig.</translation>
    </message>
    <message>
        <source>Expired %1 ago.</source>
        <translation>Seit %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Not a Clerk session token: %1.</source>
        <translation>Kein Sitzungstoken von Clerk: %1.</translation>
    </message>
    <message>
        <source>Not genuine: its signature is not that of %1. Somebody changed it, or part of it is missing.</source>
        <translation>Nicht echt: Die Signatur ist nicht die von %1. Jemand hat es verändert, oder ein Teil fehlt.</translation>
    </message>
    <message>
        <source>Cannot be checked: %1.</source>
        <translation>Nicht prüfbar: %1.</translation>
    </message>
    <message>
        <source>Signature matches %1.</source>
        <translation>Die Signatur passt zu %1.</translation>
    </message>
    <message>
        <source>Not accepted: %1.</source>
        <translation>Nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>Not a token: %1</source>
        <translation>Kein Token: %1</translation>
    </message>
    <message>
        <source>Paste a token to see what it says, and whether it is good.</source>
        <translation>Fügen Sie ein Token ein, um zu sehen, was es besagt und ob es gültig ist.</translation>
    </message>
    <message>
        <source>%1 But its session is over: Clerk says %2. An API that asks nobody accepts it until then.</source>
        <translation>%1 Aber seine Sitzung ist vorbei: Clerk sagt %2. Eine API, die niemanden fragt, nimmt es bis dahin an.</translation>
    </message>
    <message>
        <source>%1 But its session is pending: most APIs refuse it.</source>
        <translation>%1 Aber seine Sitzung wartet noch auf etwas (pending): Die meisten APIs lehnen es ab.</translation>
    </message>
    <message>
        <source>%1 (not open)</source>
        <translation>%1 (nicht geöffnet)</translation>
    </message>
    <message>
        <source>The signature matches %1, key %2.</source>
        <translation>Die Signatur passt zu %1, Schlüssel %2.</translation>
    </message>
    <message>
        <source>By its own words it has not expired then.</source>
        <translation>Nach eigener Angabe ist es dann nicht abgelaufen.</translation>
    </message>
    <message>
        <source>By its own words it is no longer good then.</source>
        <translation>Nach eigener Angabe ist es dann nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Not valid then: %1.</source>
        <translation>Dann nicht gültig: %1.</translation>
    </message>
    <message>
        <source>Valid then.</source>
        <translation>Dann gültig.</translation>
    </message>
    <message>
        <source>It names no session, so Clerk cannot be asked whether that still lives.</source>
        <translation>Es nennt keine Sitzung; darum lässt sich Clerk nicht fragen, ob sie noch besteht.</translation>
    </message>
    <message>
        <source>Its session is asked for once its signature is found good.</source>
        <translation>Nach seiner Sitzung wird gefragt, sobald die Signatur als gut erkannt ist.</translation>
    </message>
    <message>
        <source>Its session was not checked: %1 %2</source>
        <translation>Seine Sitzung wurde nicht geprüft: %1 %2</translation>
    </message>
    <message>
        <source>Its session belongs to another user.</source>
        <translation>Seine Sitzung gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Clerk says that its session is %1.</source>
        <translation>Clerk sagt, seine Sitzung ist %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind Clerk&apos;s. It was allowed for here; other programs on it may refuse good tokens.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von Clerk %1 nach. Das ist hier berücksichtigt; andere Programme darauf lehnen vielleicht gültige Tokens ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of Clerk&apos;s. It was allowed for here; other programs on it may refuse good tokens.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von Clerk %1 vor. Das ist hier berücksichtigt; andere Programme darauf lehnen vielleicht gültige Tokens ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with Clerk&apos;s.</source>
        <translation>Die Uhr dieses Computers stimmt mit der von Clerk überein.</translation>
    </message>
    <message>
        <source>Signature not checked: there are no keys to check it with. Open an instance, or paste its public key under Check.</source>
        <translation>Signatur nicht geprüft: Es gibt keine Schlüssel dafür. Öffnen Sie eine Instanz, oder fügen Sie unter Prüfung deren öffentlichen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Signature not checked: the pasted keys are not the one it names.</source>
        <translation>Signatur nicht geprüft: Der Schlüssel, den es nennt, ist nicht unter den eingefügten.</translation>
    </message>
    <message>
        <source>Not compared: no instance has answered yet.</source>
        <translation>Nicht verglichen: Noch hat keine Instanz geantwortet.</translation>
    </message>
</context>
<context>
    <name>InstanceLabel</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no label</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment and how long ago or ahead that is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>Zuletzt aktiv %1</translation>
    </message>
    <message>
        <source>Abandoned, if not used, %1</source>
        <translation>Aufgegeben, wenn ungenutzt, %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>Abandoned %1</source>
        <translation>Aufgegeben %1</translation>
    </message>
    <message>
        <source>Ended about %1</source>
        <translation>Beendet etwa %1</translation>
    </message>
    <message>
        <source>Some of its times are missing or doubtful, so the bar is a guess.</source>
        <translation>Manche ihrer Zeiten fehlen oder sind zweifelhaft, der Balken ist also geschätzt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Lane %1.</source>
        <translation>Bahn %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clerk did not say on which client</source>
        <translation>Clerk hat nicht gesagt, auf welchem Client</translation>
    </message>
    <message>
        <source>No session to show</source>
        <translation>Keine Sitzung zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n browser(s)</source>
        <translation>
            <numerusform>%n Browser</numerusform>
            <numerusform>%n Browsern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3 to %4</source>
        <comment>31 sessions in 6 browsers, date to date</comment>
        <translation>%1 in %2, %3 bis %4</translation>
    </message>
    <message>
        <source>The %1 last used of %2 are shown; filter the list to see others.</source>
        <translation>Gezeigt sind die %1 zuletzt genutzten von %2; filtern Sie die Liste, um andere zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without any time cannot be shown.</source>
        <translation>
            <numerusform>%n Sitzung ohne jede Zeit kann nicht gezeigt werden.</numerusform>
            <numerusform>%n Sitzungen ohne jede Zeit können nicht gezeigt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifetimeWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>ManagedWording</name>
    <message>
        <source>No tokens can be minted.</source>
        <translation>Es können keine Token ausgestellt werden.</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Tokens can be minted only as: %1.</source>
        <translation>Token können nur ausgestellt werden als: %1.</translation>
    </message>
    <message>
        <source>No instance can be opened.</source>
        <translation>Es kann keine Instanz geöffnet werden.</translation>
    </message>
    <message>
        <source>Only instances on these hosts can be opened: %1.</source>
        <translation>Nur Instanzen auf diesen Hosts können geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed in any instance.</source>
        <translation>In keiner Instanz kann etwas geändert werden.</translation>
    </message>
    <message>
        <source>A token is good for %1 at most.</source>
        <translation>Ein Token lebt höchstens %1.</translation>
    </message>
    <message>
        <source>Every change needs a reason.</source>
        <translation>Jede Änderung braucht einen Grund.</translation>
    </message>
    <message numerus="yes">
        <source>In production, changes are locked again after %n minute(s) without input.</source>
        <translation>
            <numerusform>In Produktion werden Änderungen nach %n Minute ohne Eingabe wieder gesperrt.</numerusform>
            <numerusform>In Produktion werden Änderungen nach %n Minuten ohne Eingabe wieder gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be exported. Cells and IDs can be copied.</source>
        <translation>Nichts kann exportiert werden. Zellen und IDs können kopiert werden.</translation>
    </message>
    <message>
        <source>Your organization does not allow instances on %1.</source>
        <translation>Ihre Organisation erlaubt keine Instanzen auf %1.</translation>
    </message>
    <message>
        <source>Ask your administrator which instances may be opened.</source>
        <translation>Fragen Sie Ihre Administration, welche Instanzen geöffnet werden dürfen.</translation>
    </message>
    <message>
        <source>Your organization does not allow a token to live that long.</source>
        <translation>Ihre Organisation erlaubt kein Token mit so langer Lebensdauer.</translation>
    </message>
    <message>
        <source>Choose a shorter lifetime.</source>
        <translation>Wählen Sie eine kürzere Lebensdauer.</translation>
    </message>
    <message>
        <source>Your organization does not allow tokens of this kind.</source>
        <translation>Ihre Organisation erlaubt keine Token dieser Art.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Your organization requires a reason.</source>
        <translation>Ihre Organisation verlangt einen Grund.</translation>
    </message>
    <message>
        <source>Enter a reason, then try again.</source>
        <translation>Geben Sie einen Grund ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your organization does not allow exports.</source>
        <translation>Ihre Organisation erlaubt keine Exporte.</translation>
    </message>
    <message>
        <source>Single cells and IDs can still be copied.</source>
        <translation>Einzelne Zellen und IDs können weiterhin kopiert werden.</translation>
    </message>
    <message>
        <source>The file of your organization&apos;s policy, %1, cannot be used. %2</source>
        <translation>Die Datei mit der Richtlinie Ihrer Organisation, %1, ist nicht zu gebrauchen. %2</translation>
    </message>
    <message>
        <source>Until your administrator has corrected it and Frontdesk is started again, no instance can be opened, and nothing can be changed or exported.</source>
        <translation>Bis Ihre Administration sie berichtigt hat und Frontdesk neu gestartet ist, kann keine Instanz geöffnet und nichts geändert oder exportiert werden.</translation>
    </message>
    <message>
        <source>Your organization does not allow changes.</source>
        <translation>Ihre Organisation erlaubt keine Änderungen.</translation>
    </message>
    <message>
        <source>Ask your administrator if changes have to be made from this computer.</source>
        <translation>Fragen Sie Ihre Administration, wenn von diesem Computer aus etwas geändert werden muss.</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>IP addresses, emails and phone numbers</source>
        <translation>IP-Adressen, E-Mail-Adressen und Telefonnummern</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>IP %1</source>
        <translation>IP %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>Email %1</source>
        <translation>E-Mail %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>(masked)</source>
        <comment>instead of words that were looked for</comment>
        <translation>(maskiert)</translation>
    </message>
</context>
<context>
    <name>MintDialog</name>
    <message>
        <source>Mint token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Loading the instance&apos;s templates…</source>
        <translation>Die Vorlagen der Instanz werden geladen …</translation>
    </message>
    <message>
        <source>&amp;Lifetime:</source>
        <translation>&amp;Lebensdauer:</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Lifetime in seconds</source>
        <translation>Lebensdauer in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>✕ Longer than 24 hours is not possible here. Ask the owner of this app to allow longer tokens in its policy.</source>
        <translation>✕ Länger als 24 Stunden ist hier nicht möglich. Bitten Sie den Inhaber dieser Anwendung, in ihren Regeln längere Token zu erlauben.</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Mehr Optionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mehr Optionen</translation>
    </message>
    <message>
        <source>Ori&amp;gin:</source>
        <translation>Urs&amp;prung (Origin):</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung (Origin)</translation>
    </message>
    <message>
        <source>https://app.example.com</source>
        <translation>https://app.example.com</translation>
    </message>
    <message>
        <source>Becomes the token&apos;s “azp” claim. Leave it empty for a token without one.</source>
        <translation>Wird zum Claim „azp“ des Tokens. Leer lassen für ein Token ohne ihn.</translation>
    </message>
</context>
<context>
    <name>MintResult</name>
    <message>
        <source>Token, not readable by assistive tools</source>
        <translation>Token, für Hilfsmittel nicht lesbar</translation>
    </message>
    <message>
        <source>&amp;Reveal 10 s</source>
        <translation>10 s &amp;zeigen</translation>
    </message>
    <message>
        <source>Reveal the token for 10 seconds</source>
        <translation>Das Token für 10 Sekunden zeigen</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Das Token kopieren</translation>
    </message>
    <message>
        <source>Time the token stays valid</source>
        <translation>Zeit, die das Token noch gilt</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy the token as part of a command</source>
        <translation>Das Token als Teil eines Befehls kopieren</translation>
    </message>
</context>
<context>
    <name>ObstacleWording</name>
    <message>
        <source>nobody named</source>
        <translation>niemanden mit Namen</translation>
    </message>
    <message>
        <source>%1 shows a certificate for %2 that nobody vouches for whom this computer trusts.</source>
        <translation>%1 zeigt ein Zertifikat für %2, für das niemand bürgt, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Nothing was sent. It was issued by %1. If that is your organization, name the file of its certificate authority in Preferences, Network. If not, somebody may be in between.</source>
        <translation>Es wurde nichts gesendet. Ausgestellt wurde es von: %1. Wenn das Ihre Organisation ist, nennen Sie die Datei ihrer Zertifizierungsstelle unter Einstellungen, Netzwerk. Wenn nicht, steht vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for %2 that nobody but itself vouches for.</source>
        <translation>%1 zeigt ein Zertifikat für %2, für das niemand außer ihm selbst bürgt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs the server or the network. A certificate that your organization stands for can be trusted in Preferences, Network.</source>
        <translation>Es wurde nichts gesendet. Fragen Sie, wer den Server oder das Netzwerk betreibt. Einem Zertifikat, für das Ihre Organisation einsteht, können Sie unter Einstellungen, Netzwerk vertrauen.</translation>
    </message>
    <message>
        <source>The certificate for %2 that %1 shows expired on %3.</source>
        <translation>Das Zertifikat für %2, das %1 zeigt, ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date. If it is right, whoever runs the server has to renew the certificate.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers. Wenn es stimmt, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate for %2 that %1 shows is not valid before %3.</source>
        <translation>Das Zertifikat für %2, das %1 zeigt, gilt nicht vor dem %3.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for %2, which is another host.</source>
        <translation>%1 zeigt ein Zertifikat für %2, also für einen anderen Host.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the base URL and the network: a sign-in page of a guest network looks like this, too.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie die Basis-URL und das Netzwerk: Auch die Anmeldeseite eines Gastnetzes sieht so aus.</translation>
    </message>
    <message>
        <source>The certificate for %2 that %1 shows cannot be accepted.</source>
        <translation>Das Zertifikat für %2, das %1 zeigt, kann nicht anerkannt werden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the details for whoever runs the server.</source>
        <translation>Es wurde nichts gesendet. Kopieren Sie die Details für den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>Nothing was sent. The server, or something in between, has to speak TLS 1.2 or newer.</source>
        <translation>Es wurde nichts gesendet. Der Server, oder was dazwischen steht, muss TLS 1.2 oder neuer sprechen.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, or does not let Frontdesk through.</source>
        <translation>Der Proxy %1 ist nicht erreichbar oder lässt Frontdesk nicht durch.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, Network, or ask whoever runs it.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie den Proxy unter Einstellungen, Netzwerk, oder fragen Sie seinen Betreiber.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user and a password that it accepts.</source>
        <translation>Der Proxy %1 verlangt einen Benutzer und ein Passwort, die er anerkennt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them in Preferences, Network, then try again.</source>
        <translation>Es wurde nichts gesendet. Geben Sie beides unter Einstellungen, Netzwerk ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy %1 ended the connection.</source>
        <translation>Der Proxy %1 hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again, or ask whoever runs the proxy.</source>
        <translation>Es wurde nichts gesendet. Versuchen Sie es erneut oder fragen Sie den Betreiber des Proxys.</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Sie ist nicht zu erreichen: %1.</translation>
    </message>
    <message>
        <source>Its folder is a link that leads nowhere.</source>
        <translation>Ihr Ordner ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Sie ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Dort ist keine Datei.</translation>
    </message>
    <message>
        <source>Others than the administrator may write it or its folder. Both have to belong to root, and nobody else may write them.</source>
        <translation>Andere als die Administration dürfen sie oder ihren Ordner beschreiben. Beide müssen root gehören, und niemand sonst darf sie beschreiben.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Sie ist nicht zu öffnen: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie ist nicht zu lesen: %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from %2 to %3.</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a list of %2.</source>
        <translation>„%1“ muss eine Liste sein: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a rule that this Frontdesk knows.</source>
        <translation>„%1“ ist keine Regel, die dieses Frontdesk kennt.</translation>
    </message>
    <message>
        <source>It is larger than 64 KB.</source>
        <translation>Sie ist größer als 64 KB.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Sie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It has to be one object, in braces.</source>
        <translation>Sie muss ein einziges Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>this rule was there before</source>
        <translation>diese Regel kam schon vor</translation>
    </message>
    <message>
        <source>names of JWT templates</source>
        <translation>Namen von JWT-Vorlagen</translation>
    </message>
    <message>
        <source>hosts such as “api.clerk.com”, without scheme and port</source>
        <translation>Hosts wie „api.clerk.com“, ohne Schema und Port</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>About %1 to go at the pace this instance allows.</source>
        <translation>Noch etwa %1 bei dem Tempo, das diese Instanz erlaubt.</translation>
    </message>
    <message>
        <source>Clerk knows of nobody who was active then.</source>
        <translation>Clerk weiß von niemandem, der dann aktiv war.</translation>
    </message>
    <message>
        <source>About %1 requests: %2 at the pace this instance allows.</source>
        <translation>Etwa %1 Anfragen: %2 bei dem Tempo, das diese Instanz erlaubt.</translation>
    </message>
    <message>
        <source>At most %1 requests: %2 at the pace this instance allows.</source>
        <translation>Höchstens %1 Anfragen: %2 bei dem Tempo, das diese Instanz erlaubt.</translation>
    </message>
    <message>
        <source>Counting people…</source>
        <translation>Personen werden gezählt …</translation>
    </message>
    <message>
        <source>Nobody was asked about.</source>
        <translation>Nach niemandem wurde gefragt.</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>%1 of %2 people, %3 old</source>
        <translation>%1 von %2 Personen, %3 alt</translation>
    </message>
    <message>
        <source>No more than %1 sessions are kept. Choose a shorter time or fewer people, and start again.</source>
        <translation>Mehr als %1 Sitzungen werden nicht behalten. Wählen Sie eine kürzere Zeit oder weniger Personen und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>%1 people were active then. Only the %2 who were last active are asked about.</source>
        <translation>%1 Personen waren dann aktiv. Gefragt wird nur nach den %2 zuletzt aktiven.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be looked up: %1</source>
        <translation>
            <numerusform>%n Person ließ sich nicht nachsehen: %1</numerusform>
            <numerusform>%n Personen ließen sich nicht nachsehen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were counted by Clerk, but not listed.</source>
        <translation>
            <numerusform>%n Person hat Clerk gezählt, aber nicht aufgeführt.</numerusform>
            <numerusform>%n Personen hat Clerk gezählt, aber nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n session(s) Clerk does not say the address.</source>
        <translation>
            <numerusform>Von %n Sitzung nennt Clerk die Adresse nicht.</numerusform>
            <numerusform>Von %n Sitzungen nennt Clerk die Adresse nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>On any address: %1, %2</source>
        <translation>Auf irgendeiner Adresse: %1, %2</translation>
    </message>
    <message>
        <source>On %1: %2, %3</source>
        <translation>Auf %1: %2, %3</translation>
    </message>
    <message>
        <source>Who is on now, and where from?</source>
        <translation>Wer ist jetzt da, und von wo?</translation>
    </message>
    <message>
        <source>Who else is on %1?</source>
        <translation>Wer ist noch auf %1?</translation>
    </message>
    <message>
        <source>Clerk lists sessions by person only. Start asks about everyone who was active lately, one after the other, and shows who is on the address.</source>
        <translation>Clerk führt Sitzungen nur je Person auf. „Beginnen“ fragt der Reihe nach nach allen, die in letzter Zeit aktiv waren, und zeigt, wer auf der Adresse ist.</translation>
    </message>
    <message>
        <source>Nobody so far.</source>
        <translation>Bisher niemand.</translation>
    </message>
    <message>
        <source>Nobody on %1 so far.</source>
        <translation>Bisher niemand auf %1.</translation>
    </message>
    <message>
        <source>Nobody among those asked about.</source>
        <translation>Niemand unter denen, nach denen gefragt wurde.</translation>
    </message>
    <message>
        <source>Nobody on %1 among those asked about.</source>
        <translation>Niemand auf %1 unter denen, nach denen gefragt wurde.</translation>
    </message>
    <message>
        <source>Go on to ask about the others.</source>
        <translation>Setzen Sie fort, um nach den anderen zu fragen.</translation>
    </message>
    <message>
        <source>Nobody was on then.</source>
        <translation>Dann war niemand da.</translation>
    </message>
    <message>
        <source>Choose a longer time, and start again.</source>
        <translation>Wählen Sie eine längere Zeit und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>A wider network, such as 203.0.113.0/24, is looked up at once. For a longer time or more people start again.</source>
        <translation>Ein weiteres Netz wie 203.0.113.0/24 wird sofort nachgesehen. Für eine längere Zeit oder mehr Personen beginnen Sie von vorn.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>vor %n T.</numerusform>
            <numerusform>vor %n T.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y ago</source>
        <translation>
            <numerusform>vor %n J.</numerusform>
            <numerusform>vor %n J.</numerusform>
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
            <numerusform>in %n T.</numerusform>
            <numerusform>in %n T.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n y</source>
        <translation>
            <numerusform>in %n J.</numerusform>
            <numerusform>in %n J.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
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
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
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
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1
%2
%3 ms since 1970</source>
        <translation>%1
%2
%3 ms seit 1970</translation>
    </message>
</context>
<context>
    <name>SearchWording</name>
    <message>
        <source>Session ID: looking for %1…</source>
        <translation>Sitzungs-ID: %1 wird gesucht …</translation>
    </message>
    <message>
        <source>User ID: looking for %1…</source>
        <translation>Nutzer-ID: %1 wird gesucht …</translation>
    </message>
    <message>
        <source>Organization ID: looking for the people of %1…</source>
        <translation>Organisations-ID: Die Personen von %1 werden gesucht …</translation>
    </message>
    <message>
        <source>Email: looking for %1…</source>
        <translation>E-Mail: %1 wird gesucht …</translation>
    </message>
    <message>
        <source>Phone number: looking for %1…</source>
        <translation>Telefonnummer: %1 wird gesucht …</translation>
    </message>
    <message>
        <source>Looking for “%1”…</source>
        <translation>„%1“ wird gesucht …</translation>
    </message>
    <message>
        <source>User ID %1</source>
        <translation>Nutzer-ID %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) last active in organization %1</source>
        <translation>
            <numerusform>Die %n zuletzt aktive Person in Organisation %1</numerusform>
            <numerusform>Die %n zuletzt aktiven Personen in Organisation %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in organization %1</source>
        <translation>
            <numerusform>%n Person in Organisation %1</numerusform>
            <numerusform>%n Personen in Organisation %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n person(s) match “%1”. Type more to tell them apart.</source>
        <translation>
            <numerusform>Mehr als %n Person passt zu „%1“. Tippen Sie mehr, um sie zu unterscheiden.</numerusform>
            <numerusform>Mehr als %n Personen passen zu „%1“. Tippen Sie mehr, um sie zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match “%1”</source>
        <translation>
            <numerusform>%n Person passt zu „%1“</numerusform>
            <numerusform>%n Personen passen zu „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Clerk keeps no session with this ID. It may belong to another instance.</source>
        <translation>Clerk hat keine Sitzung mit dieser ID. Vielleicht gehört sie zu einer anderen Instanz.</translation>
    </message>
    <message>
        <source>Clerk knows no user with this ID. It may belong to another instance.</source>
        <translation>Clerk kennt keinen Nutzer mit dieser ID. Sie gehört vielleicht zu einer anderen Instanz.</translation>
    </message>
    <message>
        <source>Clerk knows no one in an organization with this ID.</source>
        <translation>Clerk kennt niemanden in einer Organisation mit dieser ID.</translation>
    </message>
    <message>
        <source>No name matches “%1”.</source>
        <translation>Kein Name passt zu „%1“.</translation>
    </message>
    <message>
        <source>No one matches “%1”. Did you mean %2?</source>
        <translation>Niemand passt zu „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>No one matches “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>The middle of this ID is left out. Copy it whole.</source>
        <translation>Die Mitte dieser ID ist ausgelassen. Kopieren Sie sie ganz.</translation>
    </message>
    <message>
        <source>This link leads to nothing that Frontdesk shows.</source>
        <translation>Dieser Link führt zu nichts, was Frontdesk zeigt.</translation>
    </message>
    <message>
        <source>This is too long to look for. Paste an email, a name or an ID alone.</source>
        <translation>Das ist zu lang, um danach zu suchen. Fügen Sie nur eine E-Mail-Adresse, einen Namen oder eine ID ein.</translation>
    </message>
    <message>
        <source>This link leads to an instance that is not among yours.</source>
        <translation>Dieser Link führt zu einer Instanz, die nicht unter Ihren ist.</translation>
    </message>
    <message>
        <source>Token that cannot be read: inspect</source>
        <translation>Token, das sich nicht lesen lässt: untersuchen</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>einen unbekannten Nutzer</translation>
    </message>
    <message>
        <source>Token for %1: inspect</source>
        <translation>Token für %1: untersuchen</translation>
    </message>
    <message>
        <source>Token for %1, expired %2: inspect</source>
        <translation>Token für %1, abgelaufen %2: untersuchen</translation>
    </message>
    <message>
        <source>Token for %1, expires %2: inspect</source>
        <translation>Token für %1, läuft ab %2: untersuchen</translation>
    </message>
    <message>
        <source>Looking for the name “%1”…</source>
        <translation>Der Name „%1“ wird gesucht …</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This is a token. It is not sent and not kept.</source>
        <translation>Das ist ein Token. Es wird nicht gesendet und nicht behalten.</translation>
    </message>
    <message>
        <source>This is a key, or part of a token. It is not sent and not kept.</source>
        <translation>Das ist ein Schlüssel oder ein Teil eines Tokens. Es wird nicht gesendet und nicht behalten.</translation>
    </message>
    <message>
        <source>Session ID: open %1</source>
        <translation>Sitzungs-ID: %1 öffnen</translation>
    </message>
    <message>
        <source>Client ID: list the sessions in %1</source>
        <translation>Client-ID: Sitzungen in %1 aufführen</translation>
    </message>
    <message>
        <source>IP address: show the sessions from %1</source>
        <translation>IP-Adresse: Sitzungen von %1 zeigen</translation>
    </message>
    <message>
        <source>IP network: show the sessions from %1</source>
        <translation>IP-Netz: Sitzungen von %1 zeigen</translation>
    </message>
    <message>
        <source>From the clipboard: session %1</source>
        <translation>Aus der Zwischenablage: Sitzung %1</translation>
    </message>
    <message>
        <source>From the clipboard: user %1</source>
        <translation>Aus der Zwischenablage: Nutzer %1</translation>
    </message>
    <message>
        <source>From the clipboard: client %1</source>
        <translation>Aus der Zwischenablage: Client %1</translation>
    </message>
    <message>
        <source>From the clipboard: organization %1</source>
        <translation>Aus der Zwischenablage: Organisation %1</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <translation>Aus der Zwischenablage: %1</translation>
    </message>
    <message>
        <source>From the clipboard: %1</source>
        <comment>a token</comment>
        <translation>Aus der Zwischenablage: %1</translation>
    </message>
    <message>
        <source>No session in the list is from %1.</source>
        <translation>Keine Sitzung der Liste kommt von %1.</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not the open instance.</source>
        <translation>Dieser Link führt zu %1; geöffnet ist eine andere Instanz.</translation>
    </message>
    <message>
        <source>Show it in the window of %1</source>
        <translation>Im Fenster von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>SessionCells</name>
    <message>
        <source>Clerk sent no activity for this session</source>
        <translation>Clerk hat zu dieser Sitzung keine Aktivität gesendet</translation>
    </message>
    <message>
        <source>Clerk did not say</source>
        <translation>Clerk hat es nicht gesagt</translation>
    </message>
    <message>
        <source>Clerk sent a time of this session in seconds instead of milliseconds</source>
        <translation>Clerk hat eine Zeit dieser Sitzung in Sekunden statt Millisekunden gesendet</translation>
    </message>
    <message>
        <source>%1
Clerk&apos;s word: %2</source>
        <translation>%1
Wort von Clerk: %2</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist beendet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>Zuletzt aktiv %1</translation>
    </message>
    <message>
        <source>Impersonated by %1</source>
        <translation>In Vertretung durch %1</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>Wird gerade geändert</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences about a session</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Its name is not known: Clerk does not list the person as a member</source>
        <translation>Der Name ist nicht bekannt: Clerk führt die Person nicht als Mitglied auf</translation>
    </message>
    <message>
        <source>Its name is not known: Clerk does not tell this key the person&apos;s organizations</source>
        <translation>Der Name ist nicht bekannt: Clerk nennt diesem Schlüssel die Organisationen der Person nicht</translation>
    </message>
    <message>
        <source>Its name is not known yet: Clerk did not answer</source>
        <translation>Der Name ist noch nicht bekannt: Clerk hat nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its ID</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SessionColumns</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Zuletzt aktiv</translation>
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
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Impersonated by</source>
        <translation>In Vertretung durch</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>SessionLanes</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n Person</numerusform>
            <numerusform>%1, %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWriter</name>
    <message>
        <source>Sessions of %1</source>
        <translation>Sitzungen von %1</translation>
    </message>
</context>
<context>
    <name>StatusVocabulary</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Signed in and usable.</source>
        <translation>Angemeldet und nutzbar.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Signed in, but still has something to finish.</source>
        <translation>Angemeldet, hat aber noch etwas zu erledigen.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Ended by your application or an administrator.</source>
        <translation>Von Ihrer Anwendung oder einem Administrator beendet.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The user signed out; the browser still knows the session.</source>
        <translation>Der Nutzer hat sich abgemeldet; der Browser kennt die Sitzung noch.</translation>
    </message>
    <message>
        <source>Signed out, removed</source>
        <translation>Abgemeldet, entfernt</translation>
    </message>
    <message>
        <source>The user signed out and the browser dropped the session.</source>
        <translation>Der Nutzer hat sich abgemeldet, und der Browser hat die Sitzung verworfen.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Another session took its place in the same browser.</source>
        <translation>Eine andere Sitzung hat im selben Browser ihren Platz eingenommen.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Reached its end time.</source>
        <translation>Hat ihr Ende erreicht.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Left by the client before it finished.</source>
        <translation>Vom Client verlassen, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Clerk did not say.</source>
        <translation>Clerk hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>choose an organization</source>
        <translation>eine Organisation wählen</translation>
    </message>
    <message>
        <source>reset the password</source>
        <translation>das Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>set up two-step sign-in</source>
        <translation>die Anmeldung in zwei Schritten einrichten</translation>
    </message>
    <message>
        <source>Unknown status “%1”. Update the app if you see this often.</source>
        <translation>Unbekannter Status „%1“. Aktualisieren Sie das Programm, wenn Sie das oft sehen.</translation>
    </message>
    <message>
        <source>Signed in, but still has to finish: %1.</source>
        <translation>Angemeldet, muss aber noch erledigen: %1.</translation>
    </message>
</context>
<context>
    <name>TeamWording</name>
    <message numerus="yes">
        <source>%n record(s) wait for the team&apos;s journal</source>
        <translation>
            <numerusform>%n Eintrag wartet auf das Team-Protokoll</numerusform>
            <numerusform>%n Einträge warten auf das Team-Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>It looks like postgres://user@host/database.</source>
        <translation>Sie sieht so aus: postgres://benutzer@rechner/datenbank.</translation>
    </message>
    <message>
        <source>The address names no database.</source>
        <translation>Die Adresse nennt keine Datenbank.</translation>
    </message>
    <message>
        <source>Add its name: postgres://host/database.</source>
        <translation>Ergänzen Sie ihren Namen: postgres://rechner/datenbank.</translation>
    </message>
    <message>
        <source>The address says something that Frontdesk does not know.</source>
        <translation>In der Adresse steht etwas, das Frontdesk nicht kennt.</translation>
    </message>
    <message>
        <source>Only sslmode (require, verify-ca, verify-full) and sslrootcert may follow the question mark.</source>
        <translation>Nach dem Fragezeichen dürfen nur sslmode (require, verify-ca, verify-full) und sslrootcert stehen.</translation>
    </message>
    <message>
        <source>The line to another computer has to be encrypted.</source>
        <translation>Die Verbindung zu einem anderen Rechner muss verschlüsselt sein.</translation>
    </message>
    <message>
        <source>Leave sslmode out, or use require, verify-ca or verify-full.</source>
        <translation>Lassen Sie sslmode weg, oder nehmen Sie require, verify-ca oder verify-full.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Qts Treiber für PostgreSQL ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-psql) and start Frontdesk again.</source>
        <translation>Installieren Sie ihn (unter Debian: libqt6sql6-psql), und starten Sie Frontdesk neu.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer.</source>
        <translation>Der Server des Teams antwortet nicht.</translation>
    </message>
    <message>
        <source>It is asked again as soon as it does. Nothing is lost meanwhile.</source>
        <translation>Sobald er antwortet, geht es weiter. Bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>The team&apos;s server could not prove who it is, or offers no encryption.</source>
        <translation>Der Server des Teams konnte sich nicht ausweisen oder bietet keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and whose certificates are trusted (sslrootcert).</source>
        <translation>Prüfen Sie den Namen des Rechners und wessen Zertifikaten vertraut wird (sslrootcert).</translation>
    </message>
    <message>
        <source>The team&apos;s server does not let Frontdesk in.</source>
        <translation>Der Server des Teams lässt Frontdesk nicht hinein.</translation>
    </message>
    <message>
        <source>Check the user, the password and the database, and what the user may do there.</source>
        <translation>Prüfen Sie Benutzer, Passwort und Datenbank, und was der Benutzer dort darf.</translation>
    </message>
    <message>
        <source>The team&apos;s journal was made by a newer Frontdesk.</source>
        <translation>Das Team-Protokoll wurde von einem neueren Frontdesk angelegt.</translation>
    </message>
    <message>
        <source>Update Frontdesk on this computer.</source>
        <translation>Aktualisieren Sie Frontdesk auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The database holds something else than a journal of Frontdesk.</source>
        <translation>Die Datenbank enthält etwas anderes als ein Protokoll von Frontdesk.</translation>
    </message>
    <message>
        <source>Use an empty database of its own, encoded as UTF8.</source>
        <translation>Nehmen Sie eine eigene, leere Datenbank in der Kodierung UTF8.</translation>
    </message>
    <message>
        <source>The team&apos;s journal holds another record than was written.</source>
        <translation>Im Team-Protokoll steht ein anderer Eintrag, als geschrieben wurde.</translation>
    </message>
    <message>
        <source>That chain is left as it is; the others go on. Show this to whoever keeps the server.</source>
        <translation>Diese Kette bleibt, wie sie ist; die anderen gehen weiter. Zeigen Sie das denen, die den Server betreuen.</translation>
    </message>
    <message>
        <source>Records are gone from the end of the team&apos;s journal.</source>
        <translation>Am Ende des Team-Protokolls fehlen Einträge.</translation>
    </message>
    <message>
        <source>Show this to whoever keeps the server. Retry sends again what was written here.</source>
        <translation>Zeigen Sie das denen, die den Server betreuen. „Erneut versuchen“ sendet noch einmal, was hier geschrieben wurde.</translation>
    </message>
    <message>
        <source>The team&apos;s server cannot be reached.</source>
        <translation>Der Server des Teams ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection. It is tried again by itself, and nothing is lost meanwhile.</source>
        <translation>Prüfen Sie die Netzwerkverbindung. Es wird von selbst erneut versucht, und bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>Team journal: connecting…</source>
        <translation>Team-Protokoll: verbindet …</translation>
    </message>
    <message>
        <source>✓ Team journal: up to date</source>
        <translation>✓ Team-Protokoll: auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>! Team journal: not reachable</source>
        <translation>! Team-Protokoll: nicht erreichbar</translation>
    </message>
    <message>
        <source>✕ Team journal: needs attention</source>
        <translation>✕ Team-Protokoll: braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Last exchange: %1.</source>
        <translation>Letzter Abgleich: %1.</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM</source>
        <comment>day and month on a time axis, as QDate::toString() takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year on a time axis, as QDate::toString() takes it</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>now</source>
        <comment>over the line that stands for this moment</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last date in view</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>in a lane</comment>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineImage</name>
    <message>
        <source>Save the timeline as an image</source>
        <translation>Die Zeitleiste als Bild speichern</translation>
    </message>
</context>
<context>
    <name>TokenWording</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Token belongs to this session</source>
        <translation>Token gehört zu dieser Sitzung</translation>
    </message>
    <message>
        <source>Token belongs to another session</source>
        <translation>Token gehört zu einer anderen Sitzung</translation>
    </message>
    <message>
        <source>Token names no session, as template tokens do, but this session&apos;s user</source>
        <translation>Token nennt keine Sitzung, wie bei Vorlagen üblich, aber den Nutzer dieser Sitzung</translation>
    </message>
    <message>
        <source>Token belongs to another user</source>
        <translation>Token gehört zu einem anderen Nutzer</translation>
    </message>
    <message>
        <source>Token names no session, and this session&apos;s user is not known</source>
        <translation>Token nennt keine Sitzung, und der Nutzer dieser Sitzung ist nicht bekannt</translation>
    </message>
    <message>
        <source>valid %1 more</source>
        <translation>noch %1 gültig</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>Asking Clerk…</source>
        <translation>Clerk wird gefragt …</translation>
    </message>
    <message>
        <source>This session no longer exists at Clerk.</source>
        <translation>Diese Sitzung gibt es bei Clerk nicht mehr.</translation>
    </message>
    <message>
        <source>Session not checked</source>
        <translation>Sitzung nicht geprüft</translation>
    </message>
    <message>
        <source>Clerk says %1 (checked %2)</source>
        <translation>Clerk sagt: %1 (geprüft um %2)</translation>
    </message>
    <message>
        <source>No token was checked. Paste one to check it too.</source>
        <translation>Es wurde kein Token geprüft. Fügen Sie eines ein, um es mitzuprüfen.</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>Das Token wird geprüft …</translation>
    </message>
    <message>
        <source>Token signature not checked</source>
        <translation>Signatur des Tokens nicht geprüft</translation>
    </message>
    <message>
        <source>Not a token: %1</source>
        <translation>Kein Token: %1</translation>
    </message>
    <message>
        <source>Token signature valid, key %1</source>
        <translation>Signatur des Tokens gültig, Schlüssel %1</translation>
    </message>
    <message>
        <source>Token signature not checked: %1</source>
        <translation>Signatur des Tokens nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Token not accepted: %1</source>
        <translation>Token nicht angenommen: %1</translation>
    </message>
    <message>
        <source>%1 – by its own words, which nothing proves</source>
        <translation>%1 – nach eigenen Worten, die nichts beweist</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Legacy check (deprecated): Clerk has retired this check (%1)</source>
        <translation>Alte Prüfung (veraltet): Clerk hat diese Prüfung abgeschafft (%1)</translation>
    </message>
    <message>
        <source>Legacy check (deprecated)</source>
        <translation>Alte Prüfung (veraltet)</translation>
    </message>
    <message>
        <source>Legacy check (deprecated): same answer</source>
        <translation>Alte Prüfung (veraltet): dieselbe Antwort</translation>
    </message>
    <message>
        <source>Legacy check (deprecated): another answer, it accepts the token</source>
        <translation>Alte Prüfung (veraltet): eine andere Antwort, sie nimmt das Token an</translation>
    </message>
    <message>
        <source>Legacy check (deprecated): another answer, it does not accept the token</source>
        <translation>Alte Prüfung (veraltet): eine andere Antwort, sie nimmt das Token nicht an</translation>
    </message>
    <message>
        <source>there is nothing in it.</source>
        <translation>es steht nichts darin.</translation>
    </message>
    <message>
        <source>it is larger than any token Clerk hands out.</source>
        <translation>es ist größer als jedes Token, das Clerk ausgibt.</translation>
    </message>
    <message>
        <source>a token has three parts with dots between them. Copy it again, whole.</source>
        <translation>ein Token hat drei Teile mit Punkten dazwischen. Kopieren Sie es noch einmal ganz.</translation>
    </message>
    <message>
        <source>it holds characters that no token has. Copy it again, whole.</source>
        <translation>es enthält Zeichen, die kein Token hat. Kopieren Sie es noch einmal ganz.</translation>
    </message>
    <message>
        <source>what it encodes cannot be read. Copy it again, whole.</source>
        <translation>was es enthält, ist nicht lesbar. Kopieren Sie es noch einmal ganz.</translation>
    </message>
    <message>
        <source>it says the same thing twice, so that readers may disagree about it.</source>
        <translation>es sagt dasselbe zweimal, sodass Leser es verschieden verstehen können.</translation>
    </message>
    <message>
        <source>what it encodes is nested too deeply.</source>
        <translation>was es enthält, ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>it stands for a machine, not for a session</source>
        <translation>es steht für eine Maschine, nicht für eine Sitzung</translation>
    </message>
    <message>
        <source>this instance has no key of that name, so another instance signed it</source>
        <translation>diese Instanz hat keinen Schlüssel dieses Namens, eine andere Instanz hat es also signiert</translation>
    </message>
    <message>
        <source>its template signs with a key of its own, which Clerk does not give out</source>
        <translation>seine Vorlage signiert mit einem eigenen Schlüssel, den Clerk nicht herausgibt</translation>
    </message>
    <message>
        <source>it says that it is another kind of token</source>
        <translation>es sagt, dass es eine andere Art Token ist</translation>
    </message>
    <message>
        <source>it is not signed the way Clerk signs session tokens</source>
        <translation>es ist nicht so signiert, wie Clerk Sitzungstoken signiert</translation>
    </message>
    <message>
        <source>it asks for rules that Clerk&apos;s tokens do not use</source>
        <translation>es verlangt Regeln, die Token von Clerk nicht verwenden</translation>
    </message>
    <message>
        <source>the instance&apos;s key of that name cannot be used for signatures</source>
        <translation>der Schlüssel dieses Namens taugt bei der Instanz nicht für Signaturen</translation>
    </message>
    <message>
        <source>its signature is not the instance&apos;s</source>
        <translation>seine Signatur ist nicht die der Instanz</translation>
    </message>
    <message>
        <source>it names no user</source>
        <translation>es nennt keinen Nutzer</translation>
    </message>
    <message>
        <source>it does not say when it expires</source>
        <translation>es sagt nicht, wann es abläuft</translation>
    </message>
    <message>
        <source>one of its times is not a time</source>
        <translation>eine seiner Zeiten ist keine Zeit</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it was issued in the future; check this computer&apos;s clock</source>
        <translation>es wurde in der Zukunft ausgestellt; prüfen Sie die Uhr dieses Computers</translation>
    </message>
</context>
<context>
    <name>frontdesk::app::Application</name>
    <message>
        <source>The settings could not be read and were set aside as %1. Frontdesk starts with fresh ones.</source>
        <translation>Die Einstellungen waren nicht lesbar und liegen jetzt als %1 beiseite. Frontdesk beginnt mit neuen.</translation>
    </message>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The link leads to nothing that Frontdesk shows.</source>
        <translation>Der Link führt zu nichts, das Frontdesk zeigt.</translation>
    </message>
    <message>
        <source>The link leads to an instance that is not among yours (%1).</source>
        <translation>Der Link führt zu einer Instanz, die nicht zu Ihren gehört (%1).</translation>
    </message>
    <message>
        <source>Open an instance to see what the link leads to.</source>
        <translation>Öffnen Sie eine Instanz, um zu sehen, wohin der Link führt.</translation>
    </message>
    <message>
        <source>Presenter mode cannot be switched while sessions are being revoked. Wait until that is over, and close its line below.</source>
        <translation>Der Präsentationsmodus lässt sich nicht umschalten, während Sitzungen widerrufen werden. Warten Sie, bis das beendet ist, und schließen Sie die Zeile unten.</translation>
    </message>
    <message>
        <source>Sessions of %1 are still being ended in this window, or what became of them is listed. Choose %1 in the Instance menu, then follow the link again.</source>
        <translation>In diesem Fenster werden noch Sitzungen von %1 beendet, oder ihr Ergebnis steht noch da. Wählen Sie %1 im Menü „Instanz“ und folgen Sie dann dem Link noch einmal.</translation>
    </message>
    <message>
        <source>Presenter mode is on. Changes are locked, and what was asked before is not listed.</source>
        <translation>Der Präsentationsmodus ist an. Änderungen sind gesperrt, und frühere Anfragen stehen nicht mehr da.</translation>
    </message>
    <message>
        <source>Presenter mode is off. Changes are locked, and what was asked before is not listed.</source>
        <translation>Der Präsentationsmodus ist aus. Änderungen sind gesperrt, und frühere Anfragen stehen nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>frontdesk::app::DeskWindow</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Preparing sample data…</source>
        <translation>Beispieldaten werden vorbereitet …</translation>
    </message>
    <message>
        <source>The sample data has stopped (%1). Start it again.</source>
        <translation>Die Beispieldaten sind stehen geblieben (%1). Starten Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>frontdesk::app::Instances</name>
    <message>
        <source>Opening %1. The keychain may ask for its password.</source>
        <translation>%1 wird geöffnet. Der Schlüsselbund fragt vielleicht nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Remove instance</source>
        <translation>Instanz entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Frontdesk?</source>
        <translation>%1 aus Frontdesk entfernen?</translation>
    </message>
    <message>
        <source>Its secret key is deleted from the keychain, and what Frontdesk remembers of it from this computer. The activity log stays, and nothing changes at Clerk.</source>
        <translation>Der geheime Schlüssel wird aus dem Schlüsselbund gelöscht, und was Frontdesk sich dazu merkt, von diesem Computer. Das Aktivitätsprotokoll bleibt, und bei Clerk ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The key could not be deleted from the keychain. Look for “Frontdesk” there.</source>
        <translation>Der Schlüssel ließ sich nicht aus dem Schlüsselbund löschen. Suchen Sie dort nach „Frontdesk“.</translation>
    </message>
</context>
<context>
    <name>frontdesk::app::Launch</name>
    <message>
        <source>Frontdesk runs already, but does not answer. End it, and start it again.</source>
        <translation>Frontdesk läuft schon, antwortet aber nicht. Beenden Sie es und starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>frontdesk::app::SleepWatch</name>
    <message>
        <source>Locks changes</source>
        <translation>Sperrt Änderungen</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gültig bis %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::JwtTemplateModel</name>
    <message>
        <source>◆ custom key</source>
        <translation>◆ eigener Schlüssel</translation>
    </message>
    <message>
        <source>the instance&apos;s</source>
        <translation>der Instanz</translation>
    </message>
    <message>
        <source>Template %1, algorithm %2, lifetime %3, clock skew %4, signing key: %5.</source>
        <translation>Vorlage %1, Verfahren %2, Lebensdauer %3, Uhrentoleranz %4, Schlüssel: %5.</translation>
    </message>
    <message>
        <source>How long before it is minted a token is good already</source>
        <translation>Wie lange vor seiner Ausstellung ein Token schon gilt</translation>
    </message>
    <message>
        <source>Signed with a key of its own, which Clerk does not give out: nobody here can check it.</source>
        <translation>Mit einem eigenen Schlüssel signiert, den Clerk nicht herausgibt: Hier kann ihn niemand prüfen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Uhrentoleranz</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::LogModel</name>
    <message>
        <source>Detail</source>
        <comment>level of a line in the log</comment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>level of a line in the log</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a line in the log</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a line in the log</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::PeopleModel</name>
    <message>
        <source>Banned</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences about a person</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>Active today</source>
        <translation>Heute aktiv</translation>
    </message>
    <message>
        <source>Active %1</source>
        <comment>as in: Active 3 d ago</comment>
        <translation>Aktiv %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::RequestsModel</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::RevokePlanModel</name>
    <message>
        <source>pending</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::SessionTableModel</name>
    <message numerus="yes">
        <source>%n of the sessions listed are in this browser</source>
        <translation>
            <numerusform>%n der aufgeführten Sitzungen ist in diesem Browser</numerusform>
            <numerusform>%n der aufgeführten Sitzungen sind in diesem Browser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>a client and how many of the sessions listed are in it</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a client; how many of the sessions listed are in it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::TemplateClaimsModel</name>
    <message>
        <source>the instance&apos;s address</source>
        <translation>die Adresse der Instanz</translation>
    </message>
    <message>
        <source>the user&apos;s ID</source>
        <translation>die ID des Nutzers</translation>
    </message>
    <message>
        <source>when it is minted</source>
        <translation>wann es ausgestellt wird</translation>
    </message>
    <message>
        <source>%1 after iat</source>
        <translation>%1 nach iat</translation>
    </message>
    <message>
        <source>%1 before iat</source>
        <translation>%1 vor iat</translation>
    </message>
    <message>
        <source>another for each token</source>
        <translation>bei jedem Token eine andere</translation>
    </message>
    <message>
        <source>the origin, if there is one</source>
        <translation>der Ursprung, falls es einen gibt</translation>
    </message>
    <message>
        <source>✓ same</source>
        <translation>✓ gleich</translation>
    </message>
    <message>
        <source>✕ differs</source>
        <translation>✕ anders</translation>
    </message>
    <message>
        <source>– automatic</source>
        <translation>– automatisch</translation>
    </message>
    <message>
        <source>– not predicted</source>
        <translation>– nicht vorhergesagt</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>automatisch: %1</translation>
    </message>
    <message>
        <source>not in the template</source>
        <translation>nicht in der Vorlage</translation>
    </message>
    <message>
        <source>not in the token</source>
        <translation>nicht im Token</translation>
    </message>
    <message>
        <source>Claim %1, predicted: %2.</source>
        <translation>Claim %1, vorhergesagt: %2.</translation>
    </message>
    <message>
        <source>Claim %1, predicted: %2, minted: %3, comparison: %4.</source>
        <translation>Claim %1, vorhergesagt: %2, ausgestellt: %3, Vergleich: %4.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Minted</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>frontdesk::models::ViewsModel</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Idle over 7 days</source>
        <translation>Über 7 Tage untätig</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Impersonated</source>
        <translation>In Vertretung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <translation>
            <numerusform>%1, %n Sitzung</numerusform>
            <numerusform>%1, %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ActivityFilter</name>
    <message>
        <source>Filter the activity log</source>
        <translation>Das Aktivitätsprotokoll filtern</translation>
    </message>
    <message>
        <source>Filter by person, session, ticket, reason or trace id</source>
        <translation>Nach Person, Sitzung, Ticket, Grund oder Trace-ID filtern</translation>
    </message>
    <message>
        <source>Where the text is looked for</source>
        <translation>Wo der Text gesucht wird</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bearbeitung durch</translation>
    </message>
    <message>
        <source>Which actions are listed</source>
        <translation>Welche Aktionen aufgeführt sind</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Revoked sessions</source>
        <translation>Widerrufene Sitzungen</translation>
    </message>
    <message>
        <source>Minted tokens</source>
        <translation>Ausgestellte Tokens</translation>
    </message>
    <message>
        <source>Which outcomes are listed</source>
        <translation>Welche Ergebnisse aufgeführt sind</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>How far back is listed</source>
        <translation>Wie weit zurück aufgeführt wird</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ActivityPanel</name>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are listed</source>
        <translation>Die gewählten Zeilen kopieren, oder alle aufgeführten</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Nothing has been changed from this computer yet.</source>
        <translation>Von diesem Computer aus wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>No entry matches this filter.</source>
        <translation>Kein Eintrag passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>✕ The journal was changed. The first record that is not what was written is number %1 (entry %2).</source>
        <translation>✕ Das Journal wurde geändert. Der erste Eintrag, der nicht mehr so ist, wie er geschrieben wurde, ist Nummer %1 (Zeile %2).</translation>
    </message>
    <message>
        <source>✕ A record is missing from the journal: number %1 of one program&apos;s.</source>
        <translation>✕ Im Journal fehlt ein Eintrag: Nummer %1 eines der Programme.</translation>
    </message>
    <message>
        <source>✕ The end of the journal is missing, from number %1 on.</source>
        <translation>✕ Das Ende des Journals fehlt, ab Nummer %1.</translation>
    </message>
    <message>
        <source>✕ The journal was written anew: number %1 is not what the keychain remembers.</source>
        <translation>✕ Das Journal wurde neu geschrieben: Nummer %1 ist nicht, was der Schlüsselbund kennt.</translation>
    </message>
    <message>
        <source>✕ The journal&apos;s file is damaged: %1</source>
        <translation>✕ Die Datei des Journals ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Check &amp;journal</source>
        <translation>&amp;Journal prüfen</translation>
    </message>
    <message>
        <source>Check that nothing in the journal was changed or taken out</source>
        <translation>Prüfen, dass im Journal nichts geändert oder entfernt wurde</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n record(s) checked: each is as it was written.</source>
        <translation>
            <numerusform>✓ %n Eintrag geprüft: Er ist, wie er geschrieben wurde.</numerusform>
            <numerusform>✓ %n Einträge geprüft: Jeder ist, wie er geschrieben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case &amp;report…</source>
        <translation>Fall&amp;bericht …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save everything the filter lets through as CSV or JSON</source>
        <translation>Alles, was der Filter durchlässt, als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>A report on one ticket or job, to be handed on</source>
        <translation>Ein Bericht über ein Ticket oder einen Auftrag, zum Weitergeben</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::AddInstanceDialog</name>
    <message>
        <source>Add an instance</source>
        <translation>Instanz hinzufügen</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>The key goes into this computer&apos;s keychain and nowhere else. It is not shown again; it can be replaced and removed.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund dieses Computers und nirgends sonst hin. Er wird nicht mehr gezeigt; er lässt sich ersetzen und entfernen.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Keep for this &amp;session only</source>
        <translation>Nur für diese &amp;Sitzung behalten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Asking Clerk…</source>
        <translation>Clerk wird gefragt …</translation>
    </message>
    <message>
        <source>Putting the key into the keychain. It may ask for its password.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund. Der fragt vielleicht nach seinem Passwort.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk sagt: %1</translation>
    </message>
    <message>
        <source>▲ PRODUCTION instance</source>
        <translation>▲ PRODUKTIONS-Instanz</translation>
    </message>
    <message>
        <source>✓ Development instance</source>
        <translation>✓ Entwicklungs-Instanz</translation>
    </message>
    <message numerus="yes">
        <source>%1 user(s)</source>
        <translation>
            <numerusform>%1 Nutzer</numerusform>
            <numerusform>%1 Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Key and Clerk do not say the same about the environment. Frontdesk treats it as production.</source>
        <translation>Schlüssel und Clerk sagen zur Umgebung nicht dasselbe. Frontdesk behandelt sie als Produktion.</translation>
    </message>
    <message>
        <source>This instance is among yours already, as %1. Open it and replace its key there.</source>
        <translation>Diese Instanz gehört schon zu Ihren, als %1. Öffnen Sie sie und ersetzen Sie dort den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::BottomPanel</name>
    <message>
        <source>Close the panel (%1)</source>
        <translation>Bereich schließen (%1)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Tabs of the panel</source>
        <translation>Reiter des Bereichs</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::CaseReportDialog</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Job of %1</source>
        <translation>Auftrag vom %1</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Case report</source>
        <translation>Fallbericht</translation>
    </message>
    <message>
        <source>What the report is about</source>
        <translation>Wovon der Bericht handelt</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Über:</translation>
    </message>
    <message>
        <source>Reading the activity log and checking it…</source>
        <translation>Das Aktivitätsprotokoll wird gelesen und geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies). Save it as Markdown or HTML by its file name.</source>
        <translation>
            <numerusform>%n Eintrag. Der Dateiname bestimmt, ob er als Markdown oder HTML gespeichert wird.</numerusform>
            <numerusform>%n Einträge. Der Dateiname bestimmt, ob sie als Markdown oder HTML gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it into the ticket.</source>
        <translation>Kopiert. Fügen Sie ihn in das Ticket ein.</translation>
    </message>
    <message>
        <source>Save the case report</source>
        <translation>Den Fallbericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::CertificateDialog</name>
    <message>
        <source>Connection not trusted</source>
        <translation>Verbindung nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>Host:</translation>
    </message>
    <message>
        <source>Certificate for:</source>
        <translation>Zertifikat für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one time to another</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ClipboardStatus</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard clears in %n second(s)</source>
        <translation>
            <numerusform>Zwischenablage wird in %n Sekunde geleert</numerusform>
            <numerusform>Zwischenablage wird in %n Sekunden geleert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Eine Aktion finden</translation>
    </message>
    <message>
        <source>Find an action by its name…</source>
        <translation>Eine Aktion nach ihrem Namen finden …</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ConfirmRevokeDialog</name>
    <message>
        <source>Revoke this session of %1?</source>
        <translation>Diese Sitzung von %1 widerrufen?</translation>
    </message>
    <message>
        <source>%1 will be signed out on that browser and has to sign in again. A token already handed out stays valid until it expires, usually within 60 seconds. This can&apos;t be undone.</source>
        <translation>%1 wird in diesem Browser abgemeldet und muss sich neu anmelden. Ein bereits ausgegebenes Token gilt weiter, bis es abläuft, meist binnen 60 Sekunden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Revoke session</source>
        <translation>Sitzung &amp;widerrufen</translation>
    </message>
    <message>
        <source>Revoke session</source>
        <translation>Sitzung widerrufen</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt aktiv %1</translation>
    </message>
    <message>
        <source>Clerk sent no activity for this session.</source>
        <translation>Clerk hat zu dieser Sitzung keine Aktivität gesendet.</translation>
    </message>
    <message>
        <source>✕ There is nothing to revoke any more: Clerk says this session is %1.</source>
        <translation>✕ Hier ist nichts mehr zu widerrufen: Clerk nennt diese Sitzung %1.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ConnectionDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>empty if the proxy asks for none</source>
        <translation>leer, wenn der Proxy keinen verlangt</translation>
    </message>
    <message>
        <source>only those of the system</source>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>The authorities in the file (PEM) are trusted besides the system&apos;s. This computer itself is never reached through a proxy. The password goes into the keychain and is not shown again.</source>
        <translation>Den Zertifizierungsstellen in der Datei (PEM) wird neben denen des Systems vertraut. Dieser Computer selbst wird nie über einen Proxy angesprochen. Das Passwort kommt in den Schlüsselbund und wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Certificate authorities:</source>
        <translation>&amp;Zertifizierungsstellen:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host alone, like proxy.example.com: no port, user, password or slashes.</source>
        <translation>Geben Sie nur den Host des Proxys ein, etwa proxy.example.com: ohne Port, Benutzer, Passwort und Schrägstriche.</translation>
    </message>
    <message>
        <source>A user&apos;s name has no colon. The password has a field of its own.</source>
        <translation>Ein Benutzername enthält keinen Doppelpunkt. Das Passwort hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Enter the whole path of the file, or choose it with Browse.</source>
        <translation>Geben Sie den ganzen Pfad der Datei ein oder wählen Sie sie mit „Durchsuchen“.</translation>
    </message>
    <message>
        <source>Enter whose password this is.</source>
        <translation>Geben Sie ein, wessen Passwort das ist.</translation>
    </message>
    <message>
        <source>The password is used until Frontdesk ends.</source>
        <translation>Das Passwort wird verwendet, bis Frontdesk beendet wird.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::CopyableLabel</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::DeskActions</name>
    <message>
        <source>&amp;Find a person</source>
        <translation>Person &amp;finden</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask Clerk again; selection and place stay</source>
        <translation>Clerk erneut fragen; Auswahl und Stelle bleiben</translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation>A&amp;lle laden</translation>
    </message>
    <message>
        <source>Load every session Clerk keeps of this list</source>
        <translation>Jede Sitzung dieser Liste laden, die Clerk noch hat</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>Laden anhal&amp;ten</translation>
    </message>
    <message>
        <source>Stop loading and keep what has come</source>
        <translation>Laden anhalten und behalten, was da ist</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>Show everything about the selected session</source>
        <translation>Alles über die gewählte Sitzung zeigen</translation>
    </message>
    <message>
        <source>&amp;Close inspector</source>
        <translation>Einzelheiten &amp;schließen</translation>
    </message>
    <message>
        <source>Hide the session&apos;s details</source>
        <translation>Die Einzelheiten der Sitzung ausblenden</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Ask Clerk whether the session is live, and check a pasted token</source>
        <translation>Clerk fragen, ob die Sitzung aktiv ist, und ein eingefügtes Token prüfen</translation>
    </message>
    <message>
        <source>&amp;Mint token…</source>
        <translation>&amp;Token ausstellen …</translation>
    </message>
    <message>
        <source>Create a token for the selected session</source>
        <translation>Ein Token für die gewählte Sitzung ausstellen</translation>
    </message>
    <message>
        <source>Allow &amp;changes…</source>
        <translation>&amp;Änderungen erlauben …</translation>
    </message>
    <message>
        <source>Allow changes in production for a while, or lock them</source>
        <translation>Änderungen in der Produktion eine Weile erlauben, oder sie sperren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the inspected session as Clerk answered it</source>
        <translation>Die untersuchte Sitzung kopieren, wie Clerk sie gesendet hat</translation>
    </message>
    <message>
        <source>Copy session &amp;ID</source>
        <translation>Sitzungs-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy the selected session&apos;s id</source>
        <translation>Die ID der gewählten Sitzung kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear clipboard now</source>
        <translation>Z&amp;wischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>Remove the copied token from the clipboard</source>
        <translation>Das kopierte Token aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>End the selected sessions</source>
        <translation>Die gewählten Sitzungen beenden</translation>
    </message>
    <message>
        <source>Sign out every&amp;where…</source>
        <translation>Über&amp;all abmelden …</translation>
    </message>
    <message>
        <source>Revoke every session of this person, or on this browser</source>
        <translation>Jede Sitzung dieser Person oder in diesem Browser widerrufen</translation>
    </message>
    <message>
        <source>Revoke all b&amp;ut this one…</source>
        <translation>Alle a&amp;ußer dieser widerrufen …</translation>
    </message>
    <message>
        <source>Keep the selected session and revoke the person&apos;s others</source>
        <translation>Die gewählte Sitzung behalten und die anderen der Person widerrufen</translation>
    </message>
    <message>
        <source>Revoke all s&amp;hown…</source>
        <translation>Alle ange&amp;zeigten widerrufen …</translation>
    </message>
    <message>
        <source>Revoke every session the list shows now</source>
        <translation>Jede Sitzung widerrufen, die die Liste gerade zeigt</translation>
    </message>
    <message>
        <source>Revoke for a &amp;list of people…</source>
        <translation>Für eine &amp;Liste von Personen widerrufen …</translation>
    </message>
    <message>
        <source>Sign out everyone on a list of email addresses and user IDs</source>
        <translation>Alle auf einer Liste von E-Mail-Adressen und Nutzer-IDs abmelden</translation>
    </message>
    <message>
        <source>Lost &amp;device…</source>
        <translation>Verlorenes &amp;Gerät …</translation>
    </message>
    <message>
        <source>Find the device among the person&apos;s and sign it out, with a reply for the customer</source>
        <translation>Das Gerät unter denen der Person finden und abmelden, mit einer Antwort für den Kunden</translation>
    </message>
    <message>
        <source>Revoke everything, mark the password, lock or ban</source>
        <translation>Alles widerrufen, das Passwort markieren, sperren oder bannen</translation>
    </message>
    <message>
        <source>Secure acc&amp;ount…</source>
        <translation>K&amp;onto sichern …</translation>
    </message>
    <message>
        <source>JWT &amp;templates…</source>
        <translation>JWT-&amp;Vorlagen …</translation>
    </message>
    <message>
        <source>The instance&apos;s templates for tokens, and what each would give this person</source>
        <translation>Die Vorlagen der Instanz für Token, und was jede dieser Person gäbe</translation>
    </message>
    <message>
        <source>Find in &amp;list</source>
        <translation>In der &amp;Liste suchen</translation>
    </message>
    <message>
        <source>Show only sessions in which certain words stand</source>
        <translation>Nur Sitzungen zeigen, in denen bestimmte Wörter stehen</translation>
    </message>
    <message>
        <source>Add &amp;filter…</source>
        <translation>&amp;Filter hinzufügen …</translation>
    </message>
    <message>
        <source>Show only sessions of a status, a place, a network…</source>
        <translation>Nur Sitzungen eines Status, eines Ortes, eines Netzes … zeigen</translation>
    </message>
    <message>
        <source>Clear filt&amp;ers</source>
        <translation>Filt&amp;er aufheben</translation>
    </message>
    <message>
        <source>Show everything that is loaded</source>
        <translation>Alles zeigen, was geladen ist</translation>
    </message>
    <message>
        <source>Copy the selected rows, to paste them into a spreadsheet</source>
        <translation>Die ausgewählten Zeilen kopieren, um sie in eine Tabelle einzufügen</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy the selected sessions as a table with heads</source>
        <translation>Die ausgewählten Sitzungen als Tabelle mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy the selected sessions for a program</source>
        <translation>Die ausgewählten Sitzungen für ein Programm kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the selected sessions for a ticket</source>
        <translation>Die ausgewählten Sitzungen für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>Copy case s&amp;ummary</source>
        <translation>Fall&amp;übersicht kopieren</translation>
    </message>
    <message>
        <source>Copy a few lines for a ticket about this person and the selected or live sessions</source>
        <translation>Ein paar Zeilen über diese Person und die ausgewählten oder gültigen Sitzungen für ein Ticket kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save or copy sessions as CSV, JSON, Markdown or HTML</source>
        <translation>Sitzungen als CSV, JSON, Markdown oder HTML speichern oder kopieren</translation>
    </message>
    <message>
        <source>Mask &amp;IP addresses, emails and phone numbers</source>
        <translation>&amp;IP-Adressen, E-Mail-Adressen und Telefonnummern maskieren</translation>
    </message>
    <message>
        <source>Put “IP 1” in place of an address in copies and exports</source>
        <translation>In Kopien und Exporten steht statt einer Adresse „IP 1“</translation>
    </message>
    <message>
        <source>Mask &amp;names</source>
        <translation>&amp;Namen maskieren</translation>
    </message>
    <message>
        <source>Put “Person 1” in place of a name in copies and exports</source>
        <translation>In Kopien und Exporten steht statt eines Namens „Person 1“</translation>
    </message>
    <message>
        <source>Mask I&amp;Ds</source>
        <translation>I&amp;Ds maskieren</translation>
    </message>
    <message>
        <source>Put “User 1” in place of an ID in copies and exports</source>
        <translation>In Kopien und Exporten steht statt einer ID „Nutzer 1“</translation>
    </message>
    <message>
        <source>Copy inspected session as &amp;JSON</source>
        <translation>Untersuchte Sitzung als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to what was shown before</source>
        <translation>Zurück zu dem, was vorher gezeigt wurde</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go forward again, after going back</source>
        <translation>Wieder vorwärts, nachdem Sie zurückgegangen sind</translation>
    </message>
    <message>
        <source>&amp;Pin person</source>
        <translation>Person an&amp;heften</translation>
    </message>
    <message>
        <source>Keep this person in the list at the side, or no longer</source>
        <translation>Diese Person in der Liste an der Seite behalten, oder nicht mehr</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>&amp;Ansicht speichern …</translation>
    </message>
    <message>
        <source>Keep filter and order under a name</source>
        <translation>Filter und Reihenfolge unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide views and people at the side</source>
        <translation>Ansichten und Personen an der Seite zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Open an instance first.</source>
        <translation>Öffnen Sie zuerst eine Instanz.</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Wählen Sie zuerst eine Sitzung aus.</translation>
    </message>
    <message>
        <source>Find a person first.</source>
        <translation>Suchen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>No sessions are listed.</source>
        <translation>Es sind keine Sitzungen aufgeführt.</translation>
    </message>
    <message>
        <source>Worth a loo&amp;k…</source>
        <translation>Einen Blic&amp;k wert …</translation>
    </message>
    <message>
        <source>Say which of the listed sessions are worth a look, and why</source>
        <translation>Sagen, welche der aufgeführten Sitzungen einen Blick wert sind, und warum</translation>
    </message>
    <message>
        <source>Refresh e&amp;very</source>
        <translation>Aktualisieren a&amp;lle</translation>
    </message>
    <message>
        <source>How often to ask Clerk again unasked</source>
        <translation>Wie oft Clerk von selbst wieder gefragt wird</translation>
    </message>
    <message>
        <source>A&amp;uto-refresh</source>
        <translation>A&amp;utomatisch aktualisieren</translation>
    </message>
    <message>
        <source>Ask Clerk again every now and then; what is new is announced, not listed</source>
        <translation>Clerk ab und zu wieder fragen; was neu ist, wird gemeldet, nicht aufgeführt</translation>
    </message>
    <message>
        <source>Show &amp;new sessions</source>
        <translation>&amp;Neue Sitzungen zeigen</translation>
    </message>
    <message>
        <source>List the sessions that appeared meanwhile</source>
        <translation>Die Sitzungen aufführen, die inzwischen erschienen sind</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Show or hide the listed sessions in time</source>
        <translation>Die aufgeführten Sitzungen im Lauf der Zeit zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Everyone in this &amp;browser</source>
        <translation>Alle in diesem &amp;Browser</translation>
    </message>
    <message>
        <source>List the sessions of everyone who signed in in the same browser</source>
        <translation>Die Sitzungen aller aufführen, die sich im selben Browser angemeldet haben</translation>
    </message>
    <message>
        <source>Open this &amp;person</source>
        <translation>Diese &amp;Person öffnen</translation>
    </message>
    <message>
        <source>List all sessions of the person whose session is selected</source>
        <translation>Alle Sitzungen der Person aufführen, deren Sitzung ausgewählt ist</translation>
    </message>
    <message>
        <source>Show &amp;all with this address</source>
        <translation>&amp;Alle mit dieser Adresse zeigen</translation>
    </message>
    <message>
        <source>Show only sessions on the selected session&apos;s address</source>
        <translation>Nur Sitzungen auf der Adresse der ausgewählten Sitzung zeigen</translation>
    </message>
    <message>
        <source>Who &amp;else is on an address…</source>
        <translation>Wer &amp;ist noch auf einer Adresse …</translation>
    </message>
    <message>
        <source>Look for others on the selected session&apos;s address</source>
        <translation>Nach anderen auf der Adresse der ausgewählten Sitzung suchen</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>An&amp;fragen</translation>
    </message>
    <message>
        <source>Show or hide what was asked of Clerk, and what it answered</source>
        <translation>Zeigen oder verbergen, was Clerk gefragt wurde und was es geantwortet hat</translation>
    </message>
    <message>
        <source>Who &amp;else is on %1?</source>
        <translation>Wer &amp;ist noch auf %1?</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::DeskDialogs</name>
    <message>
        <source>Only what is loaded is listed here. Load all first to have the rest too.</source>
        <translation>Hier steht nur, was geladen ist. Erst alle laden, damit auch der Rest dabei ist.</translation>
    </message>
    <message>
        <source>Nobody is called: %1</source>
        <translation>So heißt niemand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked up, and not among these: %1 %2</source>
        <translation>Nicht nachgeschlagen und hier nicht dabei: %1 %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::DeskNotices</name>
    <message>
        <source>Clerk did not answer. Trying again (%1 of %2)…</source>
        <translation>Clerk hat nicht geantwortet. Neuer Versuch (%1 von %2) …</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Schlüssel ersetzen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Änderungen erlauben …</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Frontdesk tries again in %n second(s).</source>
        <translation>
            <numerusform>Frontdesk versucht es in %n Sekunde erneut.</numerusform>
            <numerusform>Frontdesk versucht es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re offline, or Clerk cannot be reached. Showing data from %1.</source>
        <translation>Sie sind offline, oder Clerk ist nicht erreichbar. Zu sehen ist der Stand von %1.</translation>
    </message>
    <message>
        <source>You&apos;re offline, or Clerk cannot be reached.</source>
        <translation>Sie sind offline, oder Clerk ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Clerk asks to slow down. Continuing in %n second(s).</source>
        <translation>
            <numerusform>Clerk bittet um eine langsamere Gangart. Weiter in %n Sekunde.</numerusform>
            <numerusform>Clerk bittet um eine langsamere Gangart. Weiter in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Frontdesk ended before its work was done.</source>
        <translation>Frontdesk endete, bevor die Arbeit getan war.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it could not be learnt.</source>
        <translation>
            <numerusform>Bei %n ließ es sich nicht klären.</numerusform>
            <numerusform>Bei %n ließ es sich nicht klären.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are left.</source>
        <translation>
            <numerusform>%n Sitzung ist übrig.</numerusform>
            <numerusform>%n Sitzungen sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n request(s) the outcome was not written down: Clerk had done %1 of them.</source>
        <translation>
            <numerusform>Bei %n Anfrage war das Ergebnis nicht notiert: Clerk hatte %1 davon ausgeführt.</numerusform>
            <numerusform>Bei %n Anfragen war das Ergebnis nicht notiert: Clerk hatte %1 davon ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clerk lists a session as live that it had said was revoked.</source>
        <translation>Clerk führt eine Sitzung als aktiv, die es als widerrufen gemeldet hatte.</translation>
    </message>
    <message>
        <source>Restored your last view.</source>
        <translation>Ihre letzte Ansicht ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored your last view. No changes were in progress.</source>
        <translation>Ihre letzte Ansicht ist wiederhergestellt. Es waren keine Änderungen im Gange.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::EmptyState</name>
    <message>
        <source>Loading was stopped.</source>
        <translation>Das Laden wurde angehalten.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Find a person to see their sessions.</source>
        <translation>Finden Sie eine Person, um ihre Sitzungen zu sehen.</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>Sitzungen werden geladen …</translation>
    </message>
    <message>
        <source>Loading sessions of %1…</source>
        <translation>Sitzungen von %1 werden geladen …</translation>
    </message>
    <message>
        <source>The sessions could not be loaded.</source>
        <translation>Die Sitzungen ließen sich nicht laden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clerk keeps no sessions here.</source>
        <translation>Clerk hat hier keine Sitzungen mehr.</translation>
    </message>
    <message>
        <source>Clerk keeps no sessions for %1.</source>
        <translation>Clerk hat keine Sitzungen von %1 mehr.</translation>
    </message>
    <message>
        <source>Ended sessions are cleaned up after a while.</source>
        <translation>Beendete Sitzungen werden nach einer Weile aufgeräumt.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No session matches these filters.</source>
        <translation>Keine Sitzung passt zu diesen Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n ist ausgeblendet.</numerusform>
            <numerusform>%n sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Type or paste an email, a phone number, part of a name, an ID, a link or a token in the box above (Ctrl+K).</source>
        <translation>Tippen oder fügen Sie eine E-Mail-Adresse, eine Telefonnummer, einen Teil eines Namens, eine ID, einen Link oder ein Token in das Feld oben ein (Strg+K).</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ExportActions</name>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>%n Sitzung kopiert.</numerusform>
            <numerusform>%n Sitzungen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Masked: %2.</source>
        <translation>%1 Maskiert: %2.</translation>
    </message>
    <message>
        <source>Copying sessions: %1 of %2…</source>
        <translation>Sitzungen werden kopiert: %1 von %2 …</translation>
    </message>
    <message>
        <source>Case summary copied. Masked: %1.</source>
        <translation>Fallübersicht kopiert. Maskiert: %1.</translation>
    </message>
    <message>
        <source>Case summary copied.</source>
        <translation>Fallübersicht kopiert.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Mask i&amp;n copies and exports</source>
        <translation>I&amp;n Kopien und Exporten maskieren</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ExportDialog</name>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>Sitzungen exportieren</translation>
    </message>
    <message>
        <source>Export sessions of %1</source>
        <translation>Sitzungen von %1 exportieren</translation>
    </message>
    <message>
        <source>Sessions written</source>
        <translation>Geschriebene Sitzungen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>All %1 loaded</source>
        <translation>Alle %1 geladenen</translation>
    </message>
    <message>
        <source>S&amp;essions:</source>
        <translation>S&amp;itzungen:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>%n Sitzung kopiert.</numerusform>
            <numerusform>%n Sitzungen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) saved as %1</source>
        <translation>
            <numerusform>%n Sitzung gespeichert als %1</numerusform>
            <numerusform>%n Sitzungen gespeichert als %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Angehalten. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written to %1</source>
        <translation>Angehalten. Es wurde nichts geschrieben nach %1</translation>
    </message>
    <message>
        <source>%1 %2
%3: %4</source>
        <comment>what happened, what to do, a file, technical words</comment>
        <translation>%1 %2
%3: %4</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Save sessions</source>
        <translation>Sitzungen speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>⚠ Not everything is loaded. Load all first to have the rest too.</source>
        <translation>⚠ Nicht alles ist geladen. Laden Sie zuerst alle, um auch den Rest zu haben.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ExportFields</name>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>&amp;Byte-Reihenfolge-Marke, für Excel</translation>
    </message>
    <message>
        <source>&amp;IP addresses, emails and phone numbers</source>
        <translation>&amp;IP-Adressen, E-Mail-Adressen und Telefonnummern</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>I&amp;Ds</source>
        <translation>I&amp;Ds</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Masked in what is exported</source>
        <translation>Maskiert in dem, was exportiert wird</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Markdown, for tickets</source>
        <translation>Markdown, für Tickets</translation>
    </message>
    <message>
        <source>HTML, to read or print</source>
        <translation>HTML, zum Lesen oder Drucken</translation>
    </message>
    <message>
        <source>Co&amp;lumns:</source>
        <translation>Spa&amp;lten:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Mask:</source>
        <translation>Maskieren:</translation>
    </message>
    <message>
        <source>The same address always gets the same mask.</source>
        <translation>Dieselbe Adresse erhält immer dieselbe Maske.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the sessions (Ctrl+Shift+F)</source>
        <translation>Nur einen Teil der Sitzungen zeigen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Find in list…</source>
        <translation>In der Liste suchen …</translation>
    </message>
    <message>
        <source>Show only sessions in which these words stand (Ctrl+F)</source>
        <translation>Nur Sitzungen zeigen, in denen diese Wörter stehen (Strg+F)</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Lift every filter and show all that is loaded</source>
        <translation>Alle Filter aufheben und alles Geladene zeigen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::FilterChip</name>
    <message>
        <source>%1
Press to choose other values, Delete to lift the filter</source>
        <translation>%1
Drücken, um andere Werte zu wählen; Entf hebt den Filter auf</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Lift the filter by %1</source>
        <translation>Den Filter nach %1 aufheben</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::FilterMenu</name>
    <message>
        <source>Counting…</source>
        <translation>Zählt …</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>a value and how many have it</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the loaded sessions has one</source>
        <translation>Keine der geladenen Sitzungen hat so etwas</translation>
    </message>
    <message>
        <source>Address or network…</source>
        <translation>Adresse oder Netz …</translation>
    </message>
    <message>
        <source>Filter by address</source>
        <translation>Nach Adresse filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::FindingsDialog</name>
    <message>
        <source>Show these &amp;sessions</source>
        <translation>Diese &amp;Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Silence this &amp;person</source>
        <translation>Diese &amp;Person stumm schalten</translation>
    </message>
    <message>
        <source>Silence an &amp;address or network…</source>
        <translation>Eine &amp;Adresse oder ein Netz stumm schalten …</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>By plain rules over what Clerk tells of each session: where and when it was last on. None of it proves anything.</source>
        <translation>Nach einfachen Regeln über das, was Clerk zu jeder Sitzung sagt: wo und wann sie zuletzt aktiv war. Nichts davon beweist etwas.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Leave this person out of what is worth a look, until you bring them back</source>
        <translation>Diese Person aus dem herauslassen, was einen Blick wert ist, bis Sie sie zurückholen</translation>
    </message>
    <message>
        <source>Leave sessions from there out, as of an office or a VPN you know</source>
        <translation>Sitzungen von dort herauslassen, etwa von einem Büro oder VPN, das Sie kennen</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;ilenced (%n)…</source>
        <translation>
            <numerusform>S&amp;tumm geschaltet (%n) …</numerusform>
            <numerusform>S&amp;tumm geschaltet (%n) …</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ilenced…</source>
        <translation>S&amp;tumm geschaltet …</translation>
    </message>
    <message>
        <source>Nothing among the sessions that are loaded is worth a look.</source>
        <translation>Unter den geladenen Sitzungen ist keine einen Blick wert.</translation>
    </message>
    <message>
        <source>Silence an address or network</source>
        <translation>Eine Adresse oder ein Netz stumm schalten</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stumm schalten</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::FindingsLine</name>
    <message>
        <source>Why…</source>
        <translation>Warum …</translation>
    </message>
    <message>
        <source>What is worth a look, and why</source>
        <translation>Was einen Blick wert ist, und warum</translation>
    </message>
    <message>
        <source>Show only these in the list; press again to show all</source>
        <translation>Nur diese in der Liste zeigen; noch einmal drücken, um alle zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n city(ies) in 24 h</source>
        <translation>
            <numerusform>%n Ort in 24 h</numerusform>
            <numerusform>%n Orte in 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n einen Blick wert</numerusform>
            <numerusform>%n einen Blick wert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <comment>a number of sessions</comment>
        <translation>%1: nur diese zeigen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::InspectTokenAction</name>
    <message>
        <source>Look into the token on the clipboard, and check it</source>
        <translation>In das Token aus der Zwischenablage hineinsehen und es prüfen</translation>
    </message>
    <message>
        <source>Inspect to&amp;ken…</source>
        <translation>To&amp;ken untersuchen …</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::Inspector</name>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Session details</source>
        <translation>Einzelheiten der Sitzung</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>Teile der Sitzung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Close inspector</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Mint token…</source>
        <translation>Token ausstellen …</translation>
    </message>
    <message>
        <source>Choose a session to see everything about it.</source>
        <translation>Wählen Sie eine Sitzung, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Asking Clerk…</source>
        <translation>Clerk wird gefragt …</translation>
    </message>
    <message>
        <source>This session no longer exists at Clerk.</source>
        <translation>Diese Sitzung gibt es bei Clerk nicht mehr.</translation>
    </message>
    <message>
        <source>Clerk did not answer; this is what the list knew.</source>
        <translation>Clerk hat nicht geantwortet; das hier wusste die Liste.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::InstanceForm</name>
    <message>
        <source>For example: Acme production</source>
        <translation>Zum Beispiel: Acme Produktion</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Base &amp;URL:</source>
        <translation>Basis&amp;adresse:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Secret &amp;key:</source>
        <translation>Geheimer Schlüsse&amp;l:</translation>
    </message>
    <message>
        <source>✓ %1, a production key</source>
        <translation>✓ %1, ein Schlüssel für Produktion</translation>
    </message>
    <message>
        <source>✓ %1, a development key</source>
        <translation>✓ %1, ein Schlüssel für Entwicklung</translation>
    </message>
    <message>
        <source>Request &amp;time-out:</source>
        <translation>&amp;Zeitlimit für Anfragen:</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::InstanceMenu</name>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instanz</translation>
    </message>
    <message>
        <source>&amp;Add an instance…</source>
        <translation>Instanz &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Replace the &amp;key…</source>
        <translation>&amp;Schlüssel ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Remove this instance…</source>
        <translation>Diese Instanz &amp;entfernen …</translation>
    </message>
    <message>
        <source>&amp;Order and labels…</source>
        <translation>&amp;Reihenfolge und Farben …</translation>
    </message>
    <message>
        <source>Name the instances, order them and give them colours</source>
        <translation>Die Instanzen benennen, ordnen und mit Farben versehen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::InstancesDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Order and labels</source>
        <translation>Reihenfolge und Farben</translation>
    </message>
    <message>
        <source>Instances in their order</source>
        <translation>Instanzen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>How long a request may take; holds from the next time the instance is opened</source>
        <translation>Wie lange eine Anfrage dauern darf; gilt, sobald die Instanz das nächste Mal geöffnet wird</translation>
    </message>
    <message>
        <source>Request &amp;time-out:</source>
        <translation>&amp;Zeitlimit für Anfragen:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::JobBar</name>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>had ended before</source>
        <translation>war schon beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Stop after current</source>
        <translation>Nach laufenden be&amp;enden</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this job</source>
        <translation>Diesen Auftrag ausblenden</translation>
    </message>
    <message>
        <source>&amp;Retry %1</source>
        <translation>%1 e&amp;rneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n more in line</source>
        <translation>
            <numerusform>noch %n in der Reihe</numerusform>
            <numerusform>noch %n in der Reihe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 revoked; looking whether more have appeared…</source>
        <translation>%1 widerrufen; prüft, ob weitere hinzugekommen sind …</translation>
    </message>
    <message>
        <source>Paused at %1 of %2. %3 %4</source>
        <translation>Angehalten bei %1 von %2. %3 %4</translation>
    </message>
    <message>
        <source>Paused at %1 of %2.</source>
        <translation>Angehalten bei %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: waiting for %n answer(s)…</source>
        <translation>
            <numerusform>Endet: wartet auf %n Antwort …</numerusform>
            <numerusform>Endet: wartet auf %n Antworten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking %1 of %2 · %3 failed</source>
        <translation>Widerruft %1 von %2 · %3 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) revoked</source>
        <translation>
            <numerusform>%n Sitzung widerrufen</numerusform>
            <numerusform>%n Sitzungen widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended before</source>
        <translation>
            <numerusform>%n war schon beendet</numerusform>
            <numerusform>%n waren schon beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all appeared meanwhile</source>
        <translation>
            <numerusform>davon %n inzwischen hinzugekommen</numerusform>
            <numerusform>davon %n inzwischen hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n fehlgeschlagen: %1</numerusform>
            <numerusform>%n fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known</source>
        <translation>
            <numerusform>bei %n ist es nicht bekannt</numerusform>
            <numerusform>bei %n ist es nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <translation>
            <numerusform>%n nicht versucht</numerusform>
            <numerusform>%n nicht versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be looked up again</source>
        <translation>
            <numerusform>%n Person ließ sich nicht erneut nachschlagen</numerusform>
            <numerusform>%n Personen ließen sich nicht erneut nachschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2. Clerk asks to slow down; goes on by itself in %n second(s).</source>
        <translation>
            <numerusform>%1 von %2. Clerk bittet um langsameres Vorgehen; es geht von selbst weiter in %n Sekunde.</numerusform>
            <numerusform>%1 von %2. Clerk bittet um langsameres Vorgehen; es geht von selbst weiter in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::JsonView</name>
    <message>
        <source>&amp;Copy JSON</source>
        <translation>JSON &amp;kopieren</translation>
    </message>
    <message>
        <source>Session as JSON</source>
        <translation>Sitzung als JSON</translation>
    </message>
    <message>
        <source>Clerk has not answered yet.</source>
        <translation>Clerk hat noch nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ListFooter</name>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How much is loaded</source>
        <translation>Wie viel geladen ist</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>⚠ %1: refresh before you act</source>
        <translation>⚠ %1: vor dem Handeln aktualisieren</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 loaded of %2</source>
        <translation>%1 geladen von %2</translation>
    </message>
    <message>
        <source>%1 loaded</source>
        <translation>%1 geladen</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n war nicht lesbar</numerusform>
            <numerusform>%n waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected of %2 shown</source>
        <translation>%1 von %2 gezeigten gewählt</translation>
    </message>
    <message>
        <source>among the loaded ones only</source>
        <translation>nur unter den geladenen</translation>
    </message>
    <message>
        <source>auto when all is loaded</source>
        <translation>automatisch, wenn alles geladen ist</translation>
    </message>
    <message>
        <source>auto paused</source>
        <translation>automatisch: Pause</translation>
    </message>
    <message>
        <source>⚠ not refreshed, next try after %1</source>
        <translation>⚠ nicht aktualisiert, nächster Versuch nach %1</translation>
    </message>
    <message>
        <source>auto %1</source>
        <translation>automatisch %1</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln loaded</source>
        <translation>
            <numerusform>%Ln geladen</numerusform>
            <numerusform>alle %Ln geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::LogKeeping</name>
    <message>
        <source>&amp;Keep a log file</source>
        <translation>Protokolldatei &amp;führen</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete log files</source>
        <translation>Protokolldateien &amp;löschen</translation>
    </message>
    <message>
        <source>What Frontdesk asks its servers and what went wrong, for a support case; no keys, no tokens, no names</source>
        <translation>Was Frontdesk seine Server fragt und was misslang, für einen Supportfall; keine Schlüssel, keine Token, keine Namen</translation>
    </message>
    <message>
        <source>While it is kept, the file is needed</source>
        <translation>Solange sie geführt wird, wird die Datei gebraucht</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>The files could not be deleted.</source>
        <translation>Die Dateien konnten nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::LogWindow</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>The log of this run, oldest first</source>
        <translation>Das Protokoll dieses Laufs, das Älteste zuerst</translation>
    </message>
    <message>
        <source>Show new lines as they come; off, the list stands still</source>
        <translation>Zeigt neue Zeilen, sobald sie kommen; ausgeschaltet steht die Liste still</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are listed</source>
        <translation>Kopiert die ausgewählten Zeilen, sonst alle aufgeführten</translation>
    </message>
    <message>
        <source>Save the selected lines, or all that are listed, as a text file</source>
        <translation>Speichert die ausgewählten Zeilen, sonst alle aufgeführten, als Textdatei</translation>
    </message>
    <message>
        <source>Forget these lines; the log file keeps its own</source>
        <translation>Vergisst diese Zeilen; die Protokolldatei behält ihre</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Record, for this run only</source>
        <translation>Aufzeichnen, nur für diesen Lauf</translation>
    </message>
    <message>
        <source>How much is recorded from now on, until Frontdesk is closed</source>
        <translation>Wie viel von jetzt an aufgezeichnet wird, bis Frontdesk geschlossen wird</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Information und höher</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Warnungen und höher</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Lines that hold</source>
        <translation>Zeilen, die enthalten</translation>
    </message>
    <message>
        <source>Lines that hold…</source>
        <translation>Zeilen, die enthalten …</translation>
    </message>
    <message>
        <source>&amp;Record:</source>
        <translation>&amp;Aufzeichnen:</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>nur für diesen Lauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No line matches this filter.</source>
        <translation>Keine Zeile passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Choose “Information” to see what Frontdesk asks its servers, and what they answer.</source>
        <translation>Noch wurde nichts aufgezeichnet. Wählen Sie „Information“, um zu sehen, was Frontdesk seine Server fragt und was sie antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer line(s)</source>
        <translation>
            <numerusform>%n neuere Zeile</numerusform>
            <numerusform>%n neuere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Programmprotokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::LostDeviceDialog</name>
    <message>
        <source>A device Clerk says nothing about</source>
        <translation>Ein Gerät, über das Clerk nichts sagt</translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>signed in %1</source>
        <translation>angemeldet %1</translation>
    </message>
    <message>
        <source>Looking up the sessions…</source>
        <translation>Die Sitzungen werden nachgeschlagen …</translation>
    </message>
    <message>
        <source>&amp;Copy reply</source>
        <translation>Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Verlorenes Gerät</translation>
    </message>
    <message>
        <source>Which device did %1 lose?</source>
        <translation>Welches Gerät hat %1 verloren?</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>R&amp;eply to the customer:</source>
        <translation>Antwort an den K&amp;unden:</translation>
    </message>
    <message>
        <source>This person is not signed in anywhere.</source>
        <translation>Diese Person ist nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Tick the device, or all that were lost.</source>
        <translation>Kreuzen Sie das Gerät an, oder alle, die verloren gingen.</translation>
    </message>
    <message numerus="yes">
        <source>Revokes %n session(s).</source>
        <translation>
            <numerusform>Widerruft %n Sitzung.</numerusform>
            <numerusform>Widerruft %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) stay(s) signed in.</source>
        <translation>
            <numerusform>%n andere bleibt angemeldet.</numerusform>
            <numerusform>%n andere bleiben angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens already handed out stay valid until they expire, usually within 60 seconds.</source>
        <translation>Bereits ausgegebene Tokens gelten, bis sie ablaufen, meist binnen 60 Sekunden.</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung &amp;widerrufen</numerusform>
            <numerusform>%n Sitzungen &amp;widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>we have signed you out on:</source>
        <translation>wir haben Sie abgemeldet auf:</translation>
    </message>
    <message>
        <source>Whoever has the device cannot use your account on it any more; what was open there stops within a minute or so. You stay signed in everywhere else.</source>
        <translation>Wer das Gerät hat, kann Ihr Konto darauf nicht mehr nutzen; was dort offen war, endet binnen etwa einer Minute. Überall sonst bleiben Sie angemeldet.</translation>
    </message>
    <message>
        <source>If the device was not locked, please also change your password.</source>
        <translation>War das Gerät nicht gesperrt, ändern Sie bitte auch Ihr Passwort.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::MainWindow</name>
    <message>
        <source>Settings cannot be kept, so they hold for this run only: %1</source>
        <translation>Die Einstellungen lassen sich nicht speichern und gelten nur, solange das Programm läuft: %1</translation>
    </message>
    <message>
        <source>Closing as soon as Clerk has answered. Close again to leave now.</source>
        <translation>Schließt, sobald Clerk geantwortet hat. Noch einmal schließen, um jetzt zu gehen.</translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <translation>Das Token ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>Frontdesk</translation>
    </message>
    <message>
        <source>Close Frontdesk</source>
        <translation>Frontdesk schließen</translation>
    </message>
    <message>
        <source>Sessions are still being revoked.</source>
        <translation>Es werden noch Sitzungen widerrufen.</translation>
    </message>
    <message>
        <source>Frontdesk can pause, and go on when it is started again.</source>
        <translation>Frontdesk kann anhalten und nach dem nächsten Start weitermachen.</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <source>Presenter mode is on. End it</source>
        <translation>Der Präsentationsmodus ist an. Beenden</translation>
    </message>
    <message>
        <source>People, addresses and ids are shown under pseudonyms. Click to end it.</source>
        <translation>Personen, Adressen und IDs stehen unter Pseudonymen. Klicken Sie, um das zu beenden.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ManagedDialog</name>
    <message>
        <source>Managed by your organization</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
        <source>Whoever administers this computer has set these rules. They hold in all instances, and nothing in Frontdesk changes them.</source>
        <translation>Wer diesen Computer verwaltet, hat diese Regeln festgelegt. Sie gelten in allen Instanzen, und nichts in Frontdesk ändert sie.</translation>
    </message>
    <message>
        <source>There are no rules at present.</source>
        <translation>Zurzeit gibt es keine Regeln.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ManagedStatus</name>
    <message>
        <source>✕ The organization&apos;s policy cannot be used</source>
        <translation>✕ Die Richtlinie der Organisation ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Managed by your organization</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::MintDialog</name>
    <message>
        <source>Mint and co&amp;py</source>
        <translation>Ausstellen und &amp;kopieren</translation>
    </message>
    <message>
        <source>Mint and &amp;show</source>
        <translation>Ausstellen und &amp;zeigen</translation>
    </message>
    <message>
        <source>Mint a token for %1</source>
        <translation>Ein Token für %1 ausstellen</translation>
    </message>
    <message>
        <source>Anyone holding this token acts as %1 until it expires. Revoking the session does not stop it.</source>
        <translation>Wer dieses Token hat, handelt als %1, bis es abläuft. Die Sitzung zu widerrufen hält es nicht auf.</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene …</translation>
    </message>
    <message>
        <source>✕ %1 %2 %3</source>
        <translation>✕ %1 %2 %3</translation>
    </message>
    <message>
        <source>Session token (%1)</source>
        <translation>Sitzungstoken (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The templates could not be listed: %1 You can type a template&apos;s name.</source>
        <translation>Die Vorlagen ließen sich nicht auflisten: %1 Sie können den Namen einer Vorlage eintippen.</translation>
    </message>
    <message>
        <source>Template default (%1)</source>
        <translation>Vorgabe der Vorlage (%1)</translation>
    </message>
    <message>
        <source>Template default</source>
        <translation>Vorgabe der Vorlage</translation>
    </message>
    <message>
        <source>⚠ This token works for %1, whatever happens to the session.</source>
        <translation>⚠ Dieses Token gilt %1, was auch immer mit der Sitzung geschieht.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>✕ Only an active session gets tokens. Clerk says this one is %1.</source>
        <translation>✕ Nur für eine aktive Sitzung gibt es Token. Clerk nennt diese %1.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Your organization does not allow tokens to be minted.</source>
        <translation>Ihre Organisation erlaubt nicht, Token auszustellen.</translation>
    </message>
    <message>
        <source>Your organization does not allow other templates.</source>
        <translation>Ihre Organisation erlaubt keine anderen Vorlagen.</translation>
    </message>
    <message>
        <source>Your organization allows at most %1.</source>
        <translation>Ihre Organisation erlaubt höchstens %1.</translation>
    </message>
    <message>
        <source>The templates could not be listed: %1</source>
        <translation>Die Vorlagen konnten nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>Longest allowed (%1)</source>
        <translation>Längste erlaubte (%1)</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::MintResult</name>
    <message>
        <source>Copied. The clipboard is cleared in %1.</source>
        <translation>Kopiert. Die Zwischenablage wird in %1 geleert.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Reveal 10 s</source>
        <translation>10 s &amp;zeigen</translation>
    </message>
    <message>
        <source>This token does not say how long it is valid.</source>
        <translation>Dieses Token sagt nicht, wie lange es gilt.</translation>
    </message>
    <message>
        <source>Valid %1 more</source>
        <translation>Noch %1 gültig</translation>
    </message>
    <message>
        <source>This token has expired and is wiped.</source>
        <translation>Dieses Token ist abgelaufen und wurde gelöscht.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1, if Frontdesk is in front then: this desktop lets no other program change it.</source>
        <translation>Kopiert. Die Zwischenablage wird in %1 geleert, sofern Frontdesk dann im Vordergrund ist: Dieser Desktop lässt kein anderes Programm sie ändern.</translation>
    </message>
    <message>
        <source>Not shown while presenting</source>
        <translation>Wird während der Präsentation nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::NetworkDialog</name>
    <message>
        <source>IP address, or a network such as 203.0.113.0/24</source>
        <translation>IP-Adresse oder ein Netz wie 203.0.113.0/24</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::NoticeBar</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk sagt: %1</translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::PeopleListDialog</name>
    <message>
        <source>A list of people</source>
        <translation>Eine Liste von Personen</translation>
    </message>
    <message>
        <source>&amp;Look up their sessions</source>
        <translation>Ihre &amp;Sitzungen nachschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) and IDs</source>
        <translation>
            <numerusform>%n Adresse oder ID</numerusform>
            <numerusform>%n Adressen und IDs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Spalte:</translation>
    </message>
    <message>
        <source>&amp;Email addresses, user IDs and organization IDs (everyone in them), one a line or as a table with other columns:</source>
        <translation>&amp;E-Mail-Adressen, Nutzer-IDs und Organisations-IDs (alle darin), je Zeile eine oder als Tabelle mit weiteren Spalten:</translation>
    </message>
    <message>
        <source>Email addresses, user IDs and organization IDs</source>
        <translation>E-Mail-Adressen, Nutzer-IDs und Organisations-IDs</translation>
    </message>
    <message>
        <source>Which column to take</source>
        <translation>Welche Spalte gemeint ist</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a list of people</source>
        <translation>Eine Liste von Personen öffnen</translation>
    </message>
    <message>
        <source>Tables and texts (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen und Texte (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::PeriodDialog</name>
    <message>
        <source>Filter by time: %1</source>
        <translation>Nach Zeit filtern: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::PersonHeader</name>
    <message>
        <source>Email or phone</source>
        <translation>E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Two-factor on</source>
        <translation>Zwei Faktoren aktiv</translation>
    </message>
    <message>
        <source>Everyone in one browser</source>
        <translation>Alle in einem Browser</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your name in the activity log</source>
        <translation>Ihr Name im Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Lock changes again after</source>
        <translation>Änderungen wieder sperren nach</translation>
    </message>
    <message>
        <source>Clear a copied token after</source>
        <translation>Kopiertes Token löschen nach</translation>
    </message>
    <message>
        <source>&amp;Remember the people last shown</source>
        <translation>Zuletzt gezeigte Personen &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Forget them now</source>
        <translation>Jetzt &amp;vergessen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the appearance</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>System</source>
        <comment>the language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aussehen:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source> min without input</source>
        <translation> min ohne Eingabe</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Your &amp;name in the activity log:</source>
        <translation>Ihr &amp;Name im Aktivitätsprotokoll:</translation>
    </message>
    <message>
        <source>L&amp;ock changes again after:</source>
        <translation>Änderungen &amp;wieder sperren nach:</translation>
    </message>
    <message>
        <source>Clear a copied &amp;token after:</source>
        <translation>Kopiertes &amp;Token löschen nach:</translation>
    </message>
    <message>
        <source>People:</source>
        <translation>Personen:</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) remembered.</source>
        <translation>
            <numerusform>%n Person gemerkt.</numerusform>
            <numerusform>%n Personen gemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is remembered.</source>
        <translation>Niemand ist gemerkt.</translation>
    </message>
    <message>
        <source>Language. %1</source>
        <translation>Sprache. %1</translation>
    </message>
    <message>
        <source>Offer to secure accounts: lock, &amp;ban, mark passwords</source>
        <translation>Konten sichern anbieten: sperren, &amp;bannen, Passwörter markieren</translation>
    </message>
    <message>
        <source>Worth a look above</source>
        <translation>Einen Blick wert über</translation>
    </message>
    <message>
        <source>&amp;Silenced…</source>
        <translation>&amp;Stumm geschaltet …</translation>
    </message>
    <message>
        <source>People and addresses that are left out of what is worth a look</source>
        <translation>Personen und Adressen, die aus dem herausgelassen werden, was einen Blick wert ist</translation>
    </message>
    <message>
        <source> active sessions of one person</source>
        <translation> aktive Sitzungen einer Person</translation>
    </message>
    <message>
        <source>&amp;Worth a look above:</source>
        <translation>&amp;Einen Blick wert über:</translation>
    </message>
    <message>
        <source>Proxy and &amp;certificates…</source>
        <translation>Proxy und &amp;Zertifikate …</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netzwerk:</translation>
    </message>
    <message numerus="yes">
        <source>Managed by your organization: after %n minute(s) at the latest.</source>
        <translation>
            <numerusform>Von Ihrer Organisation verwaltet: spätestens nach %n Minute.</numerusform>
            <numerusform>Von Ihrer Organisation verwaltet: spätestens nach %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Programmprotokoll:</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ProxyPasswordDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user and a password that it accepts. The password goes into this computer&apos;s keychain. Some proxies take it readably, so use none that opens anything else.</source>
        <translation>Der Proxy %1 verlangt einen Benutzer und ein Passwort, die er anerkennt. Das Passwort kommt in den Schlüsselbund dieses Computers. Manche Proxys nehmen es lesbar entgegen; verwenden Sie daher keines, das noch etwas anderes öffnet.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Us&amp;er:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>The password is used until Frontdesk ends.</source>
        <translation>Das Passwort wird verwendet, bis Frontdesk beendet wird.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::PurposeFields</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, kept in the activity log on this computer</source>
        <translation>Grund, wird im Aktivitätsprotokoll dieses Computers aufbewahrt</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Gerät verloren</translation>
    </message>
    <message>
        <source>Suspicious sign-in</source>
        <translation>Verdächtige Anmeldung</translation>
    </message>
    <message>
        <source>The user asked for it</source>
        <translation>Vom Nutzer gewünscht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Choose or type; kept in the activity log</source>
        <translation>Wählen oder tippen; bleibt im Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Number or link</source>
        <translation>Nummer oder Link</translation>
    </message>
    <message>
        <source>Ti&amp;cket:</source>
        <translation>T&amp;icket:</translation>
    </message>
    <message>
        <source>R&amp;eason (required):</source>
        <translation>&amp;Grund (nötig):</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Your organization requires a reason.</source>
        <translation>Ihre Organisation verlangt einen Grund.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::RadarForm</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>How far the sweep is</source>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>People asked about</source>
        <translation>Personen, nach denen gefragt wurde</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse oder Netz</translation>
    </message>
    <message>
        <source>Any address</source>
        <translation>Irgendeine Adresse</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Within an hour</source>
        <translation>Binnen einer Stunde</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Binnen eines Tages</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Binnen 7 Tagen</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Binnen 30 Tagen</translation>
    </message>
    <message>
        <source>How many people to ask about at most</source>
        <translation>Nach wie vielen Personen höchstens gefragt wird</translation>
    </message>
    <message>
        <source>&amp;Address or network</source>
        <translation>&amp;Adresse oder Netz</translation>
    </message>
    <message>
        <source>Last acti&amp;ve</source>
        <translation>Zuletzt akti&amp;v</translation>
    </message>
    <message>
        <source>People at &amp;most</source>
        <translation>&amp;Höchstens Personen</translation>
    </message>
    <message>
        <source>Type an address like 203.0.113.7 or a network like 203.0.113.0/24.</source>
        <translation>Tippen Sie eine Adresse wie 203.0.113.7 oder ein Netz wie 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>Von vorn &amp;beginnen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::RadarWindow</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>Who else is on an address</source>
        <translation>Wer noch auf einer Adresse ist</translation>
    </message>
    <message>
        <source>Sessions on the address</source>
        <translation>Sitzungen auf der Adresse</translation>
    </message>
    <message>
        <source>Show this person in the main window, with the session selected (Enter)</source>
        <translation>Diese Person im Hauptfenster zeigen, die Sitzung ausgewählt (Eingabetaste)</translation>
    </message>
    <message>
        <source>Copy the selected rows, for a table or a ticket</source>
        <translation>Die ausgewählten Zeilen kopieren, für eine Tabelle oder ein Ticket</translation>
    </message>
    <message>
        <source>End the selected sessions, after a question</source>
        <translation>Die ausgewählten Sitzungen beenden, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::RefreshButton</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Only when asked</source>
        <translation>&amp;Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::RememberedPeople</name>
    <message>
        <source>Pinned people</source>
        <translation>Angeheftete Personen</translation>
    </message>
    <message>
        <source>Recent people</source>
        <translation>Zuletzt gezeigte Personen</translation>
    </message>
    <message>
        <source>Enter shows the person&apos;s sessions, Delete unpins the person.</source>
        <translation>Die Eingabetaste zeigt die Sitzungen der Person, Entf löst sie von der Liste.</translation>
    </message>
    <message>
        <source>Enter shows the person&apos;s sessions, Delete forgets the person.</source>
        <translation>Die Eingabetaste zeigt die Sitzungen der Person, Entf vergisst sie.</translation>
    </message>
    <message>
        <source>&amp;Unpin this person</source>
        <translation>Diese Person &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Forget this person</source>
        <translation>Diese Person &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Pinned people</source>
        <translation>&amp;Angeheftete Personen</translation>
    </message>
    <message>
        <source>&amp;Recent people</source>
        <translation>&amp;Zuletzt gezeigte Personen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::RequestsPanel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy a command line for curl, with $CLERK_SECRET_KEY for the key. A change is made once more where it is run.</source>
        <translation>Eine Befehlszeile für curl kopieren, mit $CLERK_SECRET_KEY an Stelle des Schlüssels. Eine Änderung wird dort, wo sie ausgeführt wird, noch einmal vorgenommen.</translation>
    </message>
    <message>
        <source>Copy trace i&amp;d</source>
        <translation>Trace-I&amp;D kopieren</translation>
    </message>
    <message>
        <source>Copy what Clerk&apos;s support finds the request by</source>
        <translation>Kopieren, woran der Support von Clerk die Anfrage findet</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>Für den &amp;Support kopieren</translation>
    </message>
    <message>
        <source>Copy what Clerk&apos;s support needs to know, without keys and bodies</source>
        <translation>Kopieren, was der Support von Clerk wissen muss, ohne Schlüssel und Inhalte</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forget these requests</source>
        <translation>Diese Anfragen vergessen</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Select a request to see what was sent and what came.</source>
        <translation>Wählen Sie eine Anfrage aus, um zu sehen, was gesendet wurde und was kam.</translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Filter by path, status or trace id</source>
        <translation>Nach Pfad, Status oder Trace-ID filtern</translation>
    </message>
    <message>
        <source>Requests to Clerk</source>
        <translation>Anfragen an Clerk</translation>
    </message>
    <message>
        <source>No request matches this filter.</source>
        <translation>Keine Anfrage passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Nothing has been asked of Clerk yet. The last %1 requests will be listed here, with keys, tokens and IP addresses masked.</source>
        <translation>Clerk wurde noch nichts gefragt. Hier stehen dann die letzten %1 Anfragen; Schlüssel, Tokens und IP-Adressen sind maskiert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::RevokeManyDialog</name>
    <message>
        <source>Revoke sessions</source>
        <translation>Sitzungen widerrufen</translation>
    </message>
    <message>
        <source>Sessions to revoke</source>
        <translation>Zu widerrufende Sitzungen</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Erstellt die Liste</translation>
    </message>
    <message>
        <source>Looking up the sessions…</source>
        <translation>Schlägt die Sitzungen nach …</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>Wider&amp;rufen</translation>
    </message>
    <message>
        <source>There is nothing to revoke.</source>
        <translation>Es gibt nichts zu widerrufen.</translation>
    </message>
    <message>
        <source>None of these sessions is live.</source>
        <translation>Keine dieser Sitzungen ist noch gültig.</translation>
    </message>
    <message>
        <source>Whoever is signed in there has to sign in again. A session that begins while this runs is ended too. Tokens already handed out stay valid until they expire, usually within 60 seconds. This can&apos;t be undone.</source>
        <translation>Wer dort angemeldet ist, muss sich neu anmelden. Auch eine Sitzung, die währenddessen beginnt, wird beendet. Bereits ausgegebene Tokens gelten bis zu ihrem Ablauf, meist höchstens 60 Sekunden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Whoever is signed in there has to sign in again. Tokens already handed out stay valid until they expire, usually within 60 seconds. This can&apos;t be undone.</source>
        <translation>Wer dort angemeldet ist, muss sich neu anmelden. Bereits ausgegebene Tokens gelten bis zu ihrem Ablauf, meist höchstens 60 Sekunden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>Über&amp;all abmelden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung wider&amp;rufen</numerusform>
            <numerusform>%n Sitzungen wider&amp;rufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>%1 überall abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>Go on, and revoke the %n session(s) that are left?</source>
        <translation>
            <numerusform>Weitermachen und die übrige %n Sitzung widerrufen?</numerusform>
            <numerusform>Weitermachen und die übrigen %n Sitzungen widerrufen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n session(s) of %1?</source>
        <translation>
            <numerusform>%n Sitzung von %1 widerrufen?</numerusform>
            <numerusform>%n Sitzungen von %1 widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke %1 of %2?</source>
        <translation>%1 von %2 widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>takes about %n second(s)</source>
        <translation>
            <numerusform>dauert etwa %n Sekunde</numerusform>
            <numerusform>dauert etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes about %n minute(s)</source>
        <translation>
            <numerusform>dauert etwa %n Minute</numerusform>
            <numerusform>dauert etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Do &amp;not offer again</source>
        <translation>&amp;Nicht mehr anbieten</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::RowTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SafetyDialogs</name>
    <message>
        <source>✓ No session was live any more.</source>
        <translation>✓ Keine Sitzung war mehr aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n session(s)…</source>
        <translation>
            <numerusform>Widerruft %n Sitzung …</numerusform>
            <numerusform>Widerruft %n Sitzungen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Email, name, ID, token or link…</source>
        <translation>E-Mail, Name, ID, Token oder Link …</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Nach %1 suchen</translation>
    </message>
    <message>
        <source>Search names only, for “%1”</source>
        <translation>Nur Namen durchsuchen, nach „%1“</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, or type.</source>
        <translation>Wählen Sie mit den Pfeiltasten, oder tippen Sie.</translation>
    </message>
    <message>
        <source>Look who else is on %1…</source>
        <translation>Nachsehen, wer noch auf %1 ist …</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SecureDialog</name>
    <message>
        <source>Clerk says: %1</source>
        <translation>Clerk sagt: %1</translation>
    </message>
    <message>
        <source>Secure account</source>
        <translation>Konto sichern</translation>
    </message>
    <message>
        <source>Secure the account of %1?</source>
        <translation>Das Konto von %1 sichern?</translation>
    </message>
    <message>
        <source>&amp;Revoke all sessions</source>
        <translation>Alle Sitzungen &amp;widerrufen</translation>
    </message>
    <message>
        <source>Signs %1 out on every device. This can&apos;t be undone.</source>
        <translation>Meldet %1 auf jedem Gerät ab. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Mark the &amp;password as compromised</source>
        <translation>Das &amp;Passwort als bekannt geworden markieren</translation>
    </message>
    <message>
        <source>Another password has to be chosen at the next sign-in.</source>
        <translation>Bei der nächsten Anmeldung muss ein anderes Passwort gewählt werden.</translation>
    </message>
    <message>
        <source>Take back the mark</source>
        <translation>Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>This person has no password.</source>
        <translation>Diese Person hat kein Passwort.</translation>
    </message>
    <message>
        <source>&amp;Lock the account</source>
        <translation>Das Konto &amp;sperren</translation>
    </message>
    <message>
        <source>Nobody can sign in to it until the lock ends. Sessions go on.</source>
        <translation>Niemand kann sich anmelden, bis die Sperre endet. Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The account is locked already.</source>
        <translation>Das Konto ist schon gesperrt.</translation>
    </message>
    <message>
        <source>&amp;Ban</source>
        <translation>&amp;Bannen</translation>
    </message>
    <message>
        <source>Nobody can sign in to it until the ban is lifted. Clerk ends all sessions.</source>
        <translation>Niemand kann sich anmelden, bis der Bann aufgehoben ist. Clerk beendet alle Sitzungen.</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Bann aufheben</translation>
    </message>
    <message>
        <source>The account is banned already.</source>
        <translation>Das Konto ist schon gebannt.</translation>
    </message>
    <message>
        <source>&amp;Secure account</source>
        <translation>Konto &amp;sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet …</translation>
    </message>
    <message>
        <source>Asking Clerk…</source>
        <translation>Clerk wird gefragt …</translation>
    </message>
    <message>
        <source>✕ It stays: %1</source>
        <translation>✕ Es bleibt dabei: %1</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>✓ Taken back</source>
        <translation>✓ Zurückgenommen</translation>
    </message>
    <message>
        <source>? Not known: %1</source>
        <translation>? Unbekannt: %1</translation>
    </message>
    <message>
        <source>✕ Not done: %1</source>
        <translation>✕ Nicht erledigt: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SessionDetails</name>
    <message>
        <source>Fields of the session</source>
        <translation>Felder der Sitzung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Zuletzt aktiv</translation>
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
        <source>Abandons</source>
        <translation>Wird aufgegeben</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Impersonated by</source>
        <translation>In Vertretung durch</translation>
    </message>
    <message>
        <source>Tasks left</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SessionTimeline</name>
    <message>
        <source>Timeline of sessions</source>
        <translation>Zeitleiste der Sitzungen</translation>
    </message>
    <message>
        <source>%1. The list of sessions shows the same.</source>
        <translation>%1. Die Liste der Sitzungen zeigt dasselbe.</translation>
    </message>
    <message>
        <source>Drag to list only sessions last on in that time</source>
        <translation>Ziehen, um nur Sitzungen aufzuführen, die in dieser Zeit zuletzt aktiv waren</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SessionsPane</name>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n neue Sitzung</numerusform>
            <numerusform>%n neue Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SidePanel</name>
    <message>
        <source>Views and people</source>
        <translation>Ansichten und Personen</translation>
    </message>
    <message>
        <source>The view %1 was deleted.</source>
        <translation>Die Ansicht %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 is no longer pinned.</source>
        <translation>%1 ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>%1 was forgotten.</source>
        <translation>%1 wurde vergessen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::SilencedDialog</name>
    <message>
        <source>Nobody and no address is silenced.</source>
        <translation>Niemand und keine Adresse ist stumm geschaltet.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stumm geschaltet</translation>
    </message>
    <message>
        <source>Sessions of these people and from these addresses are left out of what is worth a look. They are listed like all others.</source>
        <translation>Sitzungen dieser Personen und von diesen Adressen werden aus dem herausgelassen, was einen Blick wert ist. Aufgeführt werden sie wie alle anderen.</translation>
    </message>
    <message>
        <source>Silenced people and addresses</source>
        <translation>Stumm geschaltete Personen und Adressen</translation>
    </message>
    <message>
        <source>Look at these again</source>
        <translation>Diese wieder ansehen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who or what is silenced, and the instance</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::StatusLabel</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TeamDialog</name>
    <message>
        <source>T&amp;est connection</source>
        <translation>Verbindung p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>Ver&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Team journal</source>
        <translation>Team-Protokoll</translation>
    </message>
    <message>
        <source>A team shares one activity log, on a PostgreSQL server. Everyone who joins sees what you changed, when, for whom and why, and you see theirs. While the server is away Frontdesk works as ever and sends the rest later.</source>
        <translation>Ein Team teilt sich ein Aktivitätsprotokoll auf einem PostgreSQL-Server. Wer beitritt, sieht, was Sie wann, für wen und warum geändert haben, und Sie sehen das der anderen. Ist der Server nicht da, arbeitet Frontdesk wie immer und sendet den Rest später.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Tritt bei …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>✓ There is a team&apos;s journal. Join to take part in it.</source>
        <translation>✓ Dort ist ein Team-Protokoll. Treten Sie bei, um teilzunehmen.</translation>
    </message>
    <message>
        <source>✓ The database is empty. Who joins first makes the journal.</source>
        <translation>✓ Die Datenbank ist leer. Wer zuerst beitritt, legt das Protokoll an.</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TemplatePreview</name>
    <message>
        <source>&amp;Read again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
    <message>
        <source>Compare with a &amp;minted one…</source>
        <translation>&amp;Mit einem ausgestellten vergleichen …</translation>
    </message>
    <message>
        <source>What a token would hold</source>
        <translation>Was ein Token enthielte</translation>
    </message>
    <message>
        <source>What %1 would get</source>
        <translation>Was %1 bekäme</translation>
    </message>
    <message>
        <source>Claims of a token</source>
        <translation>Claims eines Tokens</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>To compare a JWT template with its token</source>
        <translation>Um eine JWT-Vorlage mit ihrem Token zu vergleichen</translation>
    </message>
    <message>
        <source>✕ %1 %2 %3</source>
        <translation>✕ %1 %2 %3</translation>
    </message>
    <message>
        <source>Open a person first to see what takes the place of the shortcodes.</source>
        <translation>Öffnen Sie zuerst eine Person, um zu sehen, was an die Stelle der Platzhalter tritt.</translation>
    </message>
    <message>
        <source>Reading the person…</source>
        <translation>Die Person wird gelesen …</translation>
    </message>
    <message>
        <source>✕ The person could not be read, so much of this is not known here. %1 %2</source>
        <translation>✕ Die Person ließ sich nicht lesen, deshalb ist vieles hier nicht bekannt. %1 %2</translation>
    </message>
    <message>
        <source>No session is selected: what comes of it or its organization is not known here.</source>
        <translation>Keine Sitzung ist ausgewählt: Was aus ihr oder ihrer Organisation kommt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>In session %1, without an organization.</source>
        <translation>In der Sitzung %1, ohne Organisation.</translation>
    </message>
    <message>
        <source>In session %1. Of its organization nothing but the ID is known here.</source>
        <translation>In der Sitzung %1. Von ihrer Organisation ist hier nur die ID bekannt.</translation>
    </message>
    <message>
        <source>Minting a token…</source>
        <translation>Ein Token wird ausgestellt …</translation>
    </message>
    <message>
        <source>To compare with a minted token, select an active session first.</source>
        <translation>Wählen Sie zuerst eine aktive Sitzung aus, um mit einem ausgestellten Token zu vergleichen.</translation>
    </message>
    <message>
        <source>✕ Only an active session gets tokens. Clerk says this one is %1.</source>
        <translation>✕ Nur für eine aktive Sitzung gibt es Token. Clerk nennt diese %1.</translation>
    </message>
    <message>
        <source>Mints a token that is good for 30 s, compares its claims and wipes it. It is never shown; that it was minted is written into the activity log.</source>
        <translation>Stellt ein Token aus, das 30 s gilt, vergleicht seine Claims und löscht es. Es wird nie gezeigt; dass es ausgestellt wurde, steht im Aktivitätsprotokoll.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n claim(s) differ(s) from what was predicted.</source>
        <translation>
            <numerusform>✕ %n Claim weicht von der Vorhersage ab.</numerusform>
            <numerusform>✕ %n Claims weichen von der Vorhersage ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n claim(s) as predicted.</source>
        <translation>
            <numerusform>✓ %n Claim wie vorhergesagt.</numerusform>
            <numerusform>✓ %n Claims wie vorhergesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be predicted.</source>
        <translation>
            <numerusform>%n ließ sich nicht vorhersagen.</numerusform>
            <numerusform>%n ließen sich nicht vorhersagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is wiped.</source>
        <translation>Das Token ist gelöscht.</translation>
    </message>
    <message>
        <source>Your organization does not allow tokens from this template.</source>
        <translation>Ihre Organisation erlaubt keine Token aus dieser Vorlage.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TemplatesDialog</name>
    <message>
        <source>JWT templates</source>
        <translation>JWT-Vorlagen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>What the template &amp;says</source>
        <translation>&amp;Was die Vorlage sagt</translation>
    </message>
    <message>
        <source>Claims of the template as JSON</source>
        <translation>Claims der Vorlage als JSON</translation>
    </message>
    <message>
        <source>Loading the JWT templates…</source>
        <translation>Die JWT-Vorlagen werden geladen …</translation>
    </message>
    <message>
        <source>This instance has no JWT templates.</source>
        <translation>Diese Instanz hat keine JWT-Vorlagen.</translation>
    </message>
    <message>
        <source>They are made in the Clerk Dashboard. What is minted here is the plain session token.</source>
        <translation>Angelegt werden sie im Clerk-Dashboard. Ausgestellt wird hier das gewöhnliche Sitzungstoken.</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s)</source>
        <translation>
            <numerusform>%n Vorlage</numerusform>
            <numerusform>%n Vorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n war nicht lesbar</numerusform>
            <numerusform>%n waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>This key may not list the JWT templates.</source>
        <translation>Dieser Schlüssel darf die JWT-Vorlagen nicht auflisten.</translation>
    </message>
    <message>
        <source>The JWT templates could not be loaded.</source>
        <translation>Die JWT-Vorlagen ließen sich nicht laden.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>E&amp;inpassen</translation>
    </message>
    <message>
        <source>Show all sessions from the first on (0)</source>
        <translation>Alle Sitzungen von der ersten an zeigen (0)</translation>
    </message>
    <message>
        <source>&amp;24 h</source>
        <translation>&amp;24 h</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>Die letzten 24 Stunden zeigen</translation>
    </message>
    <message>
        <source>&amp;7 days</source>
        <translation>&amp;7 Tage</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <translation>Die letzten 7 Tage zeigen</translation>
    </message>
    <message>
        <source>&amp;30 days</source>
        <translation>&amp;30 Tage</translation>
    </message>
    <message>
        <source>Show the last 30 days</source>
        <translation>Die letzten 30 Tage zeigen</translation>
    </message>
    <message>
        <source>Zoom in (+, or Ctrl and the wheel)</source>
        <translation>Vergrößern (+ oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Zoom out (−, or Ctrl and the wheel)</source>
        <translation>Verkleinern (− oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Only this time</source>
        <translation>&amp;Nur diese Zeit</translation>
    </message>
    <message>
        <source>List only sessions last on in the time in view; drag along the axis for a part of it</source>
        <translation>Nur Sitzungen aufführen, die in der gezeigten Zeit zuletzt aktiv waren; für einen Teil davon an der Achse entlang ziehen</translation>
    </message>
    <message>
        <source>Save &amp;as image</source>
        <translation>&amp;Als Bild speichern</translation>
    </message>
    <message>
        <source>Save the timeline as PNG or SVG</source>
        <translation>Die Zeitleiste als PNG oder SVG speichern</translation>
    </message>
    <message>
        <source>What is in &amp;view…</source>
        <translation>Was zu &amp;sehen ist …</translation>
    </message>
    <message>
        <source>&amp;Whole timeline…</source>
        <translation>&amp;Ganze Zeitleiste …</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a summary; a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sessions of %1 — %2</source>
        <comment>whose; the instance</comment>
        <translation>Sitzungen von %1 — %2</translation>
    </message>
    <message>
        <source>Filled: from created to last on. Hatched: until abandoned or over. Line: until it expires.</source>
        <translation>Gefüllt: von der Erstellung bis zuletzt aktiv. Schraffiert: bis aufgegeben oder vorbei. Linie: bis zum Ablauf.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TimeoutField</name>
    <message>
        <source>Request time-out</source>
        <translation>Zeitlimit für Anfragen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TokenCheckPage</name>
    <message>
        <source>A public key (PEM) or JWKS, to check with that instead</source>
        <translation>Ein öffentlicher Schlüssel (PEM) oder JWKS, um stattdessen damit zu prüfen</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Signatur:</translation>
    </message>
    <message>
        <source>Session:</source>
        <translation>Sitzung:</translation>
    </message>
    <message>
        <source>Clock:</source>
        <translation>Uhr:</translation>
    </message>
    <message>
        <source>&amp;Valid at:</source>
        <translation>&amp;Gültig am:</translation>
    </message>
    <message>
        <source>Check &amp;with:</source>
        <translation>Prüfen &amp;mit:</translation>
    </message>
    <message numerus="yes">
        <source>✓ Checked with %n pasted key(s).</source>
        <translation>
            <numerusform>✓ Mit %n eingefügten Schlüssel geprüft.</numerusform>
            <numerusform>✓ Mit %n eingefügten Schlüsseln geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TokenField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Das Token anzeigen</translation>
    </message>
    <message>
        <source>Not shown while presenting</source>
        <translation>Wird während der Präsentation nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TokenInspector</name>
    <message>
        <source>Show &amp;session</source>
        <translation>&amp;Sitzung zeigen</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>&amp;Person zeigen</translation>
    </message>
    <message>
        <source>Token inspector</source>
        <translation>Token-Untersuchung</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Ein Token einfügen</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Explained</source>
        <translation>&amp;Erklärt</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Kopf</translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Was das Token besagt</translation>
    </message>
    <message>
        <source>Show cl&amp;ient</source>
        <translation>&amp;Client zeigen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>P&amp;rüfung</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TopBar</name>
    <message>
        <source>Which instance this is; choose another</source>
        <translation>Welche Instanz das ist; eine andere wählen</translation>
    </message>
    <message>
        <source>Instance: %1</source>
        <translation>Instanz: %1</translation>
    </message>
    <message>
        <source>Instance: %1, %2</source>
        <translation>Instanz: %1, %2</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::TypedConfirmation</name>
    <message>
        <source>Type &amp;%1 (%2) to confirm:</source>
        <translation>Zur Bestätigung &amp;%1 (%2) eintippen:</translation>
    </message>
    <message>
        <source>Type %1 (%2) to confirm</source>
        <translation>Zur Bestätigung %1 (%2) eintippen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::UnlockDialog</name>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message numerus="yes">
        <source>Allow changes in %1 for %n minute(s)?</source>
        <translation>
            <numerusform>Änderungen in %1 für %n Minute erlauben?</numerusform>
            <numerusform>Änderungen in %1 für %n Minuten erlauben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then sessions can be revoked and tokens minted for real people. Changes are locked again when the time is over, when nobody uses the desk for a while, and when another instance is opened.</source>
        <translation>So lange lassen sich Sitzungen widerrufen und Token für echte Menschen ausstellen. Änderungen werden wieder gesperrt, wenn die Zeit um ist, wenn eine Weile niemand etwas eingibt und wenn eine andere Instanz geöffnet wird.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Allow for %n minute(s)</source>
        <translation>
            <numerusform>Für %n Minute &amp;erlauben</numerusform>
            <numerusform>Für %n Minuten &amp;erlauben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::VerifyPanel</name>
    <message>
        <source>Ver&amp;ify</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Token to check</source>
        <translation>Zu prüfendes Token</translation>
    </message>
    <message>
        <source>Paste a token to check it too</source>
        <translation>Token einfügen, um es mitzuprüfen</translation>
    </message>
    <message>
        <source>T&amp;oken to check (optional):</source>
        <translation>Zu prüfendes T&amp;oken (freiwillig):</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ViewList</name>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Ansicht &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Enter shows only the sessions of the view.</source>
        <translation>Die Eingabetaste zeigt nur die Sitzungen der Ansicht.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::ViewNameDialog</name>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht heißt so.</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>Ersetzt die Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>A name, or words to find, that read like a key or a token are not kept.</source>
        <translation>Ein Name oder gesuchte Wörter, die wie ein Schlüssel oder Token aussehen, werden nicht behalten.</translation>
    </message>
    <message>
        <source>Filter and order are kept, for everyone you show.</source>
        <translation>Filter und Reihenfolge werden behalten, für alle, die Sie zeigen.</translation>
    </message>
    <message>
        <source>The view could not be kept. Delete one that is no longer needed.</source>
        <translation>Die Ansicht ließ sich nicht behalten. Löschen Sie eine, die nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::WelcomePage</name>
    <message>
        <source>&amp;Add an instance…</source>
        <translation>Instanz &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter the &amp;key…</source>
        <translation>&amp;Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2 %3</source>
        <translation>%1 ließ sich nicht öffnen. %2 %3</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>See who is signed in, and sign them out.</source>
        <translation>Sehen, wer angemeldet ist, und abmelden.</translation>
    </message>
    <message>
        <source>Open an instance</source>
        <translation>Instanz öffnen</translation>
    </message>
    <message>
        <source>Frontdesk works with the sessions of a Clerk instance. Add one with its secret key, or look around first with made-up people on this computer.</source>
        <translation>Frontdesk arbeitet mit den Sitzungen einer Clerk-Instanz. Fügen Sie eine mit ihrem geheimen Schlüssel hinzu, oder sehen Sie sich erst mit erfundenen Personen auf diesem Computer um.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Choose how Frontdesk looks and what it keeps</source>
        <translation>Wählen, wie Frontdesk aussieht und was es sich merkt</translation>
    </message>
    <message>
        <source>&amp;Team journal…</source>
        <translation>&amp;Team-Protokoll …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Activity lo&amp;g</source>
        <translation>Aktivitäts&amp;protokoll</translation>
    </message>
    <message>
        <source>Show or hide what was done, when and by whom</source>
        <translation>Zeigen oder verbergen, was wann von wem getan wurde</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Die Tastatur in den nächsten Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Die Tastatur in den vorigen Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Find any action by its name, and run it</source>
        <translation>Jede Aktion nach ihrem Namen finden und ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Frontdesk</source>
        <translation>&amp;Über Frontdesk</translation>
    </message>
    <message>
        <source>About Frontdesk</source>
        <translation>Über Frontdesk</translation>
    </message>
    <message>
        <source>Frontdesk %1</source>
        <translation>Frontdesk %1</translation>
    </message>
    <message>
        <source>A desktop console for support staff whose sign-in runs on Clerk. Free software under the GNU GPL, version 3 or later.</source>
        <translation>Eine Desktop-Konsole für Support-Teams, deren Anmeldung über Clerk läuft. Freie Software unter der GNU GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open a window for another instance</source>
        <translation>Ein Fenster für eine andere Instanz öffnen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>B&amp;ottom panel</source>
        <translation>&amp;Unterer Bereich</translation>
    </message>
    <message>
        <source>Show or hide the panel at the bottom as it was last</source>
        <translation>Den unteren Bereich zeigen oder verbergen, wie er zuletzt war</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Programmprotokoll</translation>
    </message>
    <message>
        <source>Show what Frontdesk did and what went wrong, for a support case</source>
        <translation>Zeigt, was Frontdesk tat und was misslang, für einen Supportfall</translation>
    </message>
    <message>
        <source>Presenter mo&amp;de</source>
        <translation>Prä&amp;sentationsmodus</translation>
    </message>
    <message>
        <source>Show pseudonyms for people, addresses and ids, in every window</source>
        <translation>Personen, Adressen und IDs in allen Fenstern unter Pseudonymen zeigen</translation>
    </message>
</context>
<context>
    <name>frontdesk::ui::WriteLock</name>
    <message>
        <source>Changes allowed %1</source>
        <translation>Änderungen erlaubt %1</translation>
    </message>
    <message>
        <source>Read-only: allow changes…</source>
        <translation>Nur Lesen: Änderungen erlauben …</translation>
    </message>
    <message>
        <source>Changes are allowed. Lock them</source>
        <translation>Änderungen sind erlaubt. Sperren</translation>
    </message>
    <message>
        <source>Read-only. Allow changes</source>
        <translation>Nur Lesen. Änderungen erlauben</translation>
    </message>
    <message>
        <source>Loc&amp;k changes</source>
        <translation>Änderungen s&amp;perren</translation>
    </message>
    <message>
        <source>Allow &amp;changes…</source>
        <translation>&amp;Änderungen erlauben …</translation>
    </message>
    <message>
        <source>Read-only by your organization</source>
        <translation>Nur lesen, durch Ihre Organisation</translation>
    </message>
    <message>
        <source>Say what your organization allows</source>
        <translation>Zeigen, was Ihre Organisation erlaubt</translation>
    </message>
    <message>
        <source>Why &amp;changes are locked…</source>
        <translation>Warum Ä&amp;nderungen gesperrt sind …</translation>
    </message>
</context>
</TS>
