package naming

// Words of German, written by hand.

// germanPasts lists participles that no rule recognises, and the past tense.
const germanPasts = `
unterschrieben verloren begonnen gewonnen beschlossen entschieden unterbrochen überwiesen verschoben befohlen erschienen entstanden verschwunden geworden geschrieben
verschrieben beschrieben erschlossen verschlossen ausgeschlossen verbunden gebunden entbunden verboten geboten erworben verdorben gestorben verstorben beworben geworben umgezogen bezogen
entzogen gezogen vollzogen erzogen überzogen betrogen gelogen verwiesen bewiesen erwiesen angewiesen zugewiesen gewiesen unterwiesen verliehen entliehen geliehen verziehen ausgeliehen
verglichen ausgeglichen beglichen gestrichen erkannt bekannt anerkannt benannt umbenannt ernannt genannt gesandt versandt entsandt zugesandt verwandt gedacht gebracht verbracht erbracht eingebracht getan vertan
gewesen gesprochen versprochen besprochen entsprochen widersprochen zugesprochen gebrochen zerbrochen eingebrochen abgebrochen getroffen übertroffen betroffen eingetroffen genommen übernommen
entnommen unternommen vernommen benommen angenommen gestohlen empfohlen geholfen geworfen verworfen entworfen unterworfen gefunden empfunden erfunden befunden gesunken gestiegen bestiegen überstiegen geblieben
verblieben geschienen entschlossen geflossen genossen verstanden bestanden gestanden widerstanden überstanden gegangen begangen vergangen ergangen entgangen umgangen hintergangen
geöffnet eröffnet wiedereröffnet aktualisiert verlegt belegt erlegt überprüft unterzeichnet übersetzt veröffentlicht wiederholt hinterlegt widerlegt vollendet vollstreckt
wurde wurden war waren hatte hatten ging kam begann fiel stieg sank schlug endete startete scheiterte verließ erhielt bekam fand verlor gewann erschien entstand trat kehrte
abgelaufen angelaufen verlaufen verstrichen entsperrt gesperrt durchgeführt aufgetreten eingetreten ausgetreten
abgesagt zugesagt
bereitgestellt
`

// germanEither lists participles that are infinitives too.
const germanEither = `
erhalten verlassen vergessen vergeben vertreten betreten empfangen enthalten behalten erfahren verfahren widerrufen überfahren bekommen entlassen erlassen überlassen hinterlassen
geraten verraten befallen zerfallen verfallen entfallen ergeben übergeben belassen beraten erraten entkommen veranlassen vermessen bemessen unterlassen unterhalten verhalten
vorbehalten aufenthalten beladen entladen verladen überladen vergraben umgeben entlassen ermessen berufen verrufen gefallen missfallen zurückerhalten wiedererhalten
bewachsen erwachsen befahren verwachsen geschehen gelassen durchlaufen überlaufen unterlaufen versehen übersehen einbehalten beibehalten zurückbehalten
verschlafen zerlassen erschaffen
`

// germanNouns lists words that only look like participles.
const germanNouns = `
geschäft gebiet gerät gesicht gewicht gedicht gericht gehalt gestalt gewalt geburt gebet gebot gast geist geschlecht gerücht gemüt gerüst gespenst gesamt gesicht geschichten getränk
gelten gehen geben gewinnen genehmigen gehören gebühren getränken gestalten gewähren gewährleisten gelangen genießen gestehen gestatten gefährden gegen gegenden geräten geschäften gebieten garten gewöhnen gedenken gesellen geräusch
angebot aufgebot vorgebot angesicht angebet angehen eingeben angeben ausgeben abgeben aufgeben freigeben zurückgeben weitergeben herausgeben bekanntgeben vergeuden eingehen ausgehen zugehen umgehen vorgehen nachgehen begehen vergehen weggehen abgehen aufgehen
bericht betrag verlust verdacht ertrag verbot beitritt ansicht übersicht unterschrift unterkunft überschrift verzicht bescheid bereit berühmt beliebt elefant ernst erst bett brett beet best berat bestand bot
beitrag vertrag auftrag bedarf verkehr vermerk bestellwert bett
element experiment event entgelt entwurf enkelt einheit entgeld unterricht überfahrt unterhalt überblick unterwelt verwalt vorfahrt versicherungsamt
versicht bestellstatus versandbereit beamt beat bit bot budget bucket blatt boot brot bundesamt
ergebnis ereignis zeit konto amt
zerrt miet
durchschnitt überschuss vollmacht hintert bestseller
entfernen versenden
erstbest

gesund
defekt leer voll niedrig hoch niedrigstand
status bestellung
`

// germanFuture lists words behind which nothing has happened yet.
const germanFuture = `wird werden soll sollen sollte muss müssen kann können darf dürfen möchte will wollen zu`

// germanVerbs lists infinitives with their participles.
const germanVerbs = `
abbrechen abgebrochen abbuchen abgebucht abfragen abgefragt abgeben abgegeben abgleichen abgeglichen abheben abgehoben abholen abgeholt ablehnen abgelehnt abmelden abgemeldet abrechnen abgerechnet abrufen abgerufen absagen abgesagt abschalten abgeschaltet
abschicken abgeschickt abschließen abgeschlossen absenden abgesendet abstimmen abgestimmt abtreten abgetreten abziehen abgezogen ändern geändert anfordern angefordert anfragen angefragt anhalten angehalten anhängen angehängt ankündigen angekündigt anlegen angelegt
anmelden angemeldet annehmen angenommen anpassen angepasst anrufen angerufen anschließen angeschlossen ansehen angesehen anweisen angewiesen anwenden angewendet anzeigen angezeigt arbeiten gearbeitet aufbauen aufgebaut aufgeben aufgegeben aufheben aufgehoben
aufladen aufgeladen auflösen aufgelöst aufnehmen aufgenommen aufrufen aufgerufen aufteilen aufgeteilt auftragen aufgetragen ausbuchen ausgebucht ausfüllen ausgefüllt ausführen ausgeführt ausgeben ausgegeben ausgleichen ausgeglichen auslagern ausgelagert ausleihen ausgeliehen
ausliefern ausgeliefert auslösen ausgelöst ausschalten ausgeschaltet ausschließen ausgeschlossen aussetzen ausgesetzt ausstellen ausgestellt austauschen ausgetauscht austragen ausgetragen auswählen ausgewählt auszahlen ausgezahlt
bauen gebaut beantragen beantragt beantworten beantwortet bearbeiten bearbeitet beauftragen beauftragt beenden beendet befördern befördert begleichen beglichen begrenzen begrenzt beheben behoben beitreten beigetreten belasten belastet belegen belegt beliefern beliefert benachrichtigen benachrichtigt
benennen benannt berechnen berechnet bereitstellen bereitgestellt berichtigen berichtigt beschreiben beschrieben beseitigen beseitigt bestätigen bestätigt bestellen bestellt bestimmen bestimmt bewerben beworben bewerten bewertet bezahlen bezahlt beziehen bezogen binden gebunden
blockieren blockiert brechen gebrochen bringen gebracht buchen gebucht drucken gedruckt durchführen durchgeführt durchsuchen durchsucht einbuchen eingebucht einchecken eingecheckt einfrieren eingefroren einfügen eingefügt einführen eingeführt eingeben eingegeben einladen eingeladen
einlagern eingelagert einleiten eingeleitet einlösen eingelöst einloggen eingeloggt einreichen eingereicht einrichten eingerichtet einschalten eingeschaltet einschreiben eingeschrieben einsetzen eingesetzt einstellen eingestellt eintragen eingetragen einzahlen eingezahlt einziehen eingezogen
empfehlen empfohlen entfernen entfernt entlasten entlastet entleeren entleert entnehmen entnommen entscheiden entschieden entsperren entsperrt entwerfen entworfen entwickeln entwickelt erfassen erfasst erfüllen erfüllt ergänzen ergänzt erhöhen erhöht erinnern erinnert erkennen erkannt erklären erklärt erledigen erledigt
ermitteln ermittelt ernennen ernannt erneuern erneuert eröffnen eröffnet erreichen erreicht ersetzen ersetzt erstatten erstattet erstellen erstellt erteilen erteilt erweitern erweitert erzeugen erzeugt fertigstellen fertiggestellt festlegen festgelegt festsetzen festgesetzt feststellen festgestellt
finden gefunden fordern gefordert fortsetzen fortgesetzt fragen gefragt freigeben freigegeben freischalten freigeschaltet führen geführt füllen gefüllt geben gegeben genehmigen genehmigt gewähren gewährt gutschreiben gutgeschrieben handeln gehandelt heben gehoben herausgeben herausgegeben herstellen hergestellt herunterladen heruntergeladen
hinterlegen hinterlegt hinzufügen hinzugefügt hochladen hochgeladen holen geholt kaufen gekauft kennzeichnen gekennzeichnet klären geklärt kündigen gekündigt kürzen gekürzt laden geladen lagern gelagert legen gelegt leeren geleert leihen geliehen lesen gelesen liefern geliefert löschen gelöscht lösen gelöst machen gemacht mahnen gemahnt markieren markiert
melden gemeldet messen gemessen mieten gemietet mischen gemischt mitteilen mitgeteilt nehmen genommen nutzen genutzt öffnen geöffnet ordnen geordnet packen gepackt parken geparkt pflegen gepflegt planen geplant prüfen geprüft rechnen gerechnet reichen gereicht reinigen gereinigt richten gerichtet rufen gerufen sammeln gesammelt schaffen geschaffen schalten geschaltet
schätzen geschätzt schicken geschickt schließen geschlossen schreiben geschrieben schützen geschützt senden gesendet senken gesenkt setzen gesetzt sichern gesichert signieren signiert sortieren sortiert speichern gespeichert sperren gesperrt spielen gespielt starten gestartet stellen gestellt steuern gesteuert stilllegen stillgelegt stoppen gestoppt streichen gestrichen suchen gesucht tauschen getauscht
teilen geteilt teilnehmen teilgenommen testen getestet tragen getragen trennen getrennt überarbeiten überarbeitet überbuchen überbucht übermitteln übermittelt übernehmen übernommen überprüfen überprüft überschreiten überschritten übersetzen übersetzt übertragen übertragen überwachen überwacht überweisen überwiesen umbenennen umbenannt umbuchen umgebucht umleiten umgeleitet umrechnen umgerechnet umstellen umgestellt umtauschen umgetauscht unterbrechen unterbrochen
unterschreiben unterschrieben unterschreiten unterschritten unterstützen unterstützt unterzeichnen unterzeichnet verändern verändert verarbeiten verarbeitet verbinden verbunden verbrauchen verbraucht verbuchen verbucht vereinbaren vereinbart verfolgen verfolgt verknüpfen verknüpft verkaufen verkauft verlängern verlängert verlegen verlegt verleihen verliehen vermerken vermerkt vermieten vermietet
veröffentlichen veröffentlicht verpacken verpackt verringern verringert verrechnen verrechnet verschicken verschickt verschieben verschoben verschlüsseln verschlüsselt versenden versendet versichern versichert verteilen verteilt verwalten verwaltet verwenden verwendet verwerfen verworfen verzögern verzögert vorbereiten vorbereitet vorlegen vorgelegt vormerken vorgemerkt vorschlagen vorgeschlagen
wählen gewählt warnen gewarnt warten gewartet wechseln gewechselt weiterleiten weitergeleitet werfen geworfen widersprechen widersprochen wiederherstellen wiederhergestellt wiederholen wiederholt zahlen gezahlt zählen gezählt zeichnen gezeichnet zeigen gezeigt ziehen gezogen zulassen zugelassen zuordnen zugeordnet zurückgeben zurückgegeben zurücklegen zurückgelegt zurücknehmen zurückgenommen zurücksenden zurückgesendet
zurücksetzen zurückgesetzt zurückstellen zurückgestellt zurückweisen zurückgewiesen zurückzahlen zurückgezahlt zurückziehen zurückgezogen zusammenfassen zusammengefasst zusammenführen zusammengeführt zuschlagen zugeschlagen zustellen zugestellt zustimmen zugestimmt zuteilen zugeteilt zuweisen zugewiesen
anhalten angehalten ankommen angekommen antworten geantwortet beginnen begonnen bieten geboten bitten gebeten entziehen entzogen fahren gefahren fehlschlagen fehlgeschlagen gehen gegangen gewinnen gewonnen halten gehalten kommen gekommen scheitern gescheitert steigen gestiegen verlieren verloren ablaufen abgelaufen
`

// germanIeren lists verbs in -ieren, whose participle ends in -iert.
const germanIeren = `
abonnieren adressieren aktivieren aktualisieren akzeptieren analysieren annullieren anonymisieren archivieren auditieren authentifizieren autorisieren automatisieren blockieren buchstabieren deaktivieren definieren deinstallieren delegieren diagnostizieren digitalisieren diskutieren dokumentieren
duplizieren editieren eskalieren evaluieren existieren exportieren extrahieren fakturieren finalisieren finanzieren fixieren formatieren fusionieren garantieren generieren gratulieren gruppieren identifizieren ignorieren importieren indexieren indizieren informieren initialisieren initiieren inserieren installieren integrieren interpretieren investieren
isolieren kalibrieren kalkulieren kassieren katalogisieren kategorisieren klassifizieren kombinieren kommentieren kommissionieren kommunizieren komprimieren konfigurieren konsolidieren konsultieren konsumieren kontaktieren kontrollieren konvertieren kopieren korrigieren kreditieren liquidieren lokalisieren manipulieren markieren maximieren migrieren minimieren mobilisieren moderieren
modifizieren montieren navigieren nominieren normalisieren notieren nummerieren optimieren organisieren parametrisieren passieren pausieren personalisieren planieren platzieren posieren positionieren präsentieren priorisieren probieren produzieren profitieren programmieren protokollieren provisionieren publizieren qualifizieren quittieren raffinieren reagieren reaktivieren realisieren reduzieren referenzieren reformieren
registrieren regulieren reklamieren renovieren reparieren replizieren reservieren resümieren retournieren revidieren rotieren sanktionieren segmentieren selektieren separieren serialisieren signalisieren signieren simulieren skalieren sortieren spezifizieren stabilisieren standardisieren stimulieren stornieren strukturieren subtrahieren summieren suspendieren synchronisieren terminieren testieren tolerieren
transferieren transformieren transportieren validieren verifizieren versionieren visualisieren zentralisieren zertifizieren zitieren
`

// germanImperatives lists imperatives with a stem of their own.
const germanImperatives = `füge weise stelle lege richte schalte logge leite gleiche rufe melde sage buche nehme gebe setze reiche schließe schließ führe ordne schicke lehne hebe hole fasse friere gib nimm lies sieh hilf wirf triff brich sprich vergiss miss tritt empfiehl befiehl lass halte komm geh setz mach hol schick füg leg stell zeig prüf lade lasse trage fahre bitte lösch erstell änder änd sammle wechsle verschlüssle ermittle entwickle handle aktualisier stornier übermittle ändre speichre liefre sichre fordre
erhalte empfange vergib übergib entlasse widerrufe verlasse berate vertrete behalte entlade belade erlasse veranlasse vermiss überlasse`

// germanMaybe lists imperatives that are nouns as well.
const germanMaybe = `suche frage anzeige miete sperre lage reise ernte lade antworte warte spiele liste teile tausche kürze leihe trage bitte messe wähle nutze lese zahle pflege packe sage liege reihe werfe rechne steuere`

// germanLinks lists prepositions, adverbs and auxiliaries.
const germanLinks = `
an auf aus bei bis durch für gegen in im ins mit nach ohne seit über um unter von vom vor zum zur zwischen als am ans beim wegen trotz während nicht schon und oder ist sind hat haben worden
wurde wurden erneut automatisch manuell online offline erfolgreich zurück ab ein fest bereit frei wieder heute sich vorzeitig teilweise vollständig endgültig per via
`

// germanActs lists nouns of acts with their verb.
const germanActs = `
abholung abholen ablehnung ablehnen abmeldung abmelden abrechnung abrechnen aktivierung aktivieren aktualisierung aktualisieren änderung ändern anlage anlegen anmeldung anmelden annahme annehmen annullierung annullieren anpassung anpassen archivierung archivieren
aufhebung aufheben auslieferung ausliefern ausstellung ausstellen auszahlung auszahlen authentifizierung authentifizieren autorisierung autorisieren beauftragung beauftragen beendigung beenden belieferung beliefern benachrichtigung benachrichtigen berechnung berechnen bereitstellung bereitstellen bestätigung bestätigen bewertung bewerten bezahlung bezahlen blockierung blockieren
deaktivierung deaktivieren eingabe eingeben einladung einladen einreichung einreichen einrichtung einrichten einschreibung einschreiben einstellung einstellen entfernung entfernen entsperrung entsperren erfassung erfassen erhöhung erhöhen erneuerung erneuern eröffnung eröffnen erstattung erstatten erstellung erstellen
festlegung festlegen freigabe freigeben freischaltung freischalten genehmigung genehmigen gutschrift gutschreiben installation installieren klärung klären kündigung kündigen lieferung liefern löschung löschen mahnung mahnen öffnung öffnen prüfung prüfen registrierung registrieren reservierung reservieren rückgabe zurückgeben
rückzahlung zurückzahlen schließung schließen sendung senden sperrung sperren speicherung speichern stornierung stornieren storno stornieren übermittlung übermitteln übernahme übernehmen überprüfung überprüfen überweisung überweisen umbuchung umbuchen unterzeichnung unterzeichnen veröffentlichung veröffentlichen verlängerung verlängern verpackung verpacken versand versenden verteilung verteilen
validierung validieren zahlung zahlen zulassung zulassen zuordnung zuordnen zurückweisung zurückweisen zusammenführung zusammenführen zustellung zustellen zuweisung zuweisen verkauf verkaufen kauf kaufen
`

// germanHeads lists nouns that begin no imperative.
const germanHeads = `
bestellung kunde kunden rechnung artikel produkt konto betrag benutzer nutzer warenkorb lager lieferschein paket fahrzeug fahrer flug zimmer platz ticket kurs schüler lehrer buch darlehen kredit guthaben karte gutschein
rabatt adresse telefon profil zugang kommentar bericht charge termin patient untersuchung rezept vertrag police schaden mitarbeiter gehalt stelle projekt server sensor gerät spiel spieler turnier wohnung angebot titel lieferant
nachricht aufgabe auftrag status bestand lagerbestand neue neuer neues preis datei dokument bild kategorie gruppe firma mitglied rolle passwort
`

// germanArtefacts lists things that are sent, shown or kept about something.
const germanArtefacts = `email emails mail nachricht benachrichtigung bericht liste seite erinnerung sms brief webhook dto`

// germanUnasked lists infinitives of what happens without being asked for.
const germanUnasked = `
ablaufen ankommen eingehen eintreffen entstehen erhalten erreichen erfolgen fehlschlagen fallen gelingen geschehen kommen
misslingen scheitern sterben überschreiten verfallen verlieren vergessen versterben wachsen
`
