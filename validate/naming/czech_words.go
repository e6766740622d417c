package naming

// Words of Czech, and of Slovak where it differs, written by hand.

// czechPasts lists past forms that no rule recognises.
const czechPasts = `
šel šla šlo šli šly odešel odešla odešlo odešli přišel přišla přišlo přišli došel došla došlo došli vyšel vyšla vyšlo prošel prošla prošlo našel našla našlo zašel sešel sešla nešel vzešel obešel přešel přešla
dal dala dalo dali psal psala spal stal stala stalo stali měl měla mělo měli chtěl vzal vzala vzalo vzali hrál hrála stál stála přál smál bál jel jela jelo jeli řekl řekla nesl vezl vedl přijal přijala přijalo přijali začal začala začalo začali
umřel zemřel zemřela selhal selhala selhalo otevřel otevřela zavřel uzavřel podepsal podepsala zaspal uspěl uspěla dospěl přišlo skončil skončila
vzat vzata vzato zabrán dán dána dáno dány psán brán hnán znán zván poznán prodán prodána prodáno prodány vydán vydána vydáno vydány přidán přidána zadán zadána odevzdán podán podána dodán dodána předán předána udán
použit použita použito použity využit využita využito zneužit zneužita zabit zabita rozbit rozbita vypit prolit nalit ušit pokryt skryt odkryt zakryt umyt vymyt obut dobyt
přijat přijata přijato přijati přijaty najat najata pronajat pronajata pronajato zajat objat odňat sňat sejmut začat začata začato zahájen
zahnut zapomenut vyzvednut vyzvednuta vyzvednuto odmítnut odmítnuta zamítnut zamítnuta stažen
prijatá prijatý prijaté prijal prijala odoslal vzniklo vznikl vznikla
`

// czechNouns lists words that only look like past forms or verbs.
const czechNouns = `
cena žena změna směna výměna odměna proměna ozvěna jména písmena stěna pěna hyena scéna doména fenomén kmen kámen pramen plamen týden leden duben den člen sen tlen hřeben kořen stupen prsten okamen ramen
strana ochrana obrana brána rána hrana vana schrána branná hymna vrána sanitka dráhana mana banán plán plány stan klan pán ban orgán román tulipán lán slogan koran kaplan hurikán uragán titan platan obcan občan občané
ráno ano málo víno plátno jméno jmeno okno rameno semeno písmeno koleno
škola síla míla hala vila skála tabule kola cela celá malá bílá rychlá zlá stálá skvělá teplá kyselá zralá minulá dospělá vzdálená tabula mandala formula molekula kapsula kapitola kontrola role perla hvala chvála chvíla
číslo heslo kolo sídlo křeslo jídlo letadlo pravidlo zrcadlo světlo sklo tělo máslo mýdlo zlo dílo jádro čelo kladivo sedadlo sedadla pravidla čísla hesla sídla jídla světla dělo skladiště kouzlo divadlo vozidlo vozidla tlačidlo tlačítko měřidlo úskalí
cíl díl podíl model hotel titul modul signál kanál email mail detail profil styl protokol kontrol personál materiál terminál kapitál portál originál manuál žurnál finál úkol oddíl rozdíl uzel účel anděl pytel symbol panel sál král šál tunel artikl
učitel přítel uživatel ředitel majitel nositel čtenář modely cíle moduly detaily profily styly titul hotely úkoly panely limity tituly kanály signály portály emaily maily protokoly
stav sklad zboží země
počet účet výpočet rozpočet
lokal global real total credential journal url html sql xml yaml label tool deal file table role mobil textil stroj
zpráva objednávka
skupina hodina rodina kabina vitamína stanina cizina krajina daňová peněžní většina menšina dřevina surovina zelenina
bankovní trestní
zákon zákona zákoník telefon telefonu tón vagon balon salon
nový nová nové starý stará staré
minuta valuta ruta
číselník podle
`

// czechAux lists the past of the verb to be.
const czechAux = `byl byla bylo byli byly bol bola bolo boli nebyl nebyla nebylo`

// czechFuture lists words behind which nothing has happened yet.
const czechFuture = `bude budou má mají musí může mohou smí by chce budú môže`

// czechImperatives lists imperatives.
const czechImperatives = `
vytvoř přidej odeber zruš odešli pošli potvrď otevři zavři uzavři ulož smaž odstraň uprav změň zaplať přihlas odhlas nastav vydej přijmi odmítni zamítni schval zahaj ukonči spusť zastav pozastav obnov přesuň převeď vrať vyber vlož
zapiš zaznamenej načti najdi vyhledej ověř zkontroluj přiřaď odřaď připoj odpoj zamkni odemkni zablokuj odblokuj objednej zarezervuj doruč přeplánuj naplánuj vystav uhraď proplať nabij vyúčtuj spočítej přepočítej zvyš sniž prodluž zkrať
podepiš vyplň doplň dokonči začni pokračuj opakuj zopakuj zavolej napiš přečti přelož rozděl sluč spoj vymaž vyčisti vyprázdni zveřejni skryj zobraz označ odznač ohodnoť hodnoť vyřeš vyřiď zpracuj pronajmi kup prodej nakup zabal rozbal nalož vylož
vytvor pridaj odober zmaž potvrd otvor zatvor uzavri uloz zmen zaplat prihlás odhlás nastav vydaj prijmi odmietni schváľ zaregistruj upozorni oznam informuj odhlaste pozvi vyzvi zvaž změř zvol urči stanov sestav  dej vem vezmi nech
`

// czechInfinitiveNouns lists nouns that look like infinitives.
const czechInfinitiveNouns = `
účet počet výpočet rozpočet paket ticket tiket předmět svět let limit kredit debit audit profit depozit formát automat certifikát rezultát chat plat stát substrát aparát inzerát mandát referát doktorát květ internet
budget target asset market dataset plakát kabát salát granit bit deposit result event client agent patent obchodet komitét kvalitet format spirit transit unit exit visit pohyt byt pobyt úbyt výlet přílet odlet let kabinet banket
toast test šet gadget hnít rent objekt projekt subjekt produkt kontakt konflikt akt fakt efekt defekt prospekt aspekt takt trakt
formulat kout prut kohout
`

// czechLinks lists prepositions, adverbs and the reflexive.
const czechLinks = `na do od z ze za po při pri pro v ve s se si sa k ke ku u o ob přes mezi před pod nad bez podle dle proti kolem jako online offline znovu opět automaticky ručně dnes zpět a i nebo ne ještě již už předem`

// czechHeads lists nouns that begin no imperative.
const czechHeads = `
objednávka objednávky zákazník faktura platba zásilka rezervace produkt položka uživatel košík zboží smlouva dokument soubor vozidlo řidič let pokoj místo lístek kurz žák student učitel kniha půjčka zůstatek karta
kupón sleva adresa telefon profil přístup komentář report šarže termín pacient vyšetření recept pojistka škoda zaměstnanec mzda pozice projekt server senzor zařízení hra hráč turnaj byt nabídka dodavatel
zpráva úkol stav sklad nová nový nové cena kategorie skupina firma člen role heslo účet klient ucet
`

// czechArtefacts lists things that are sent, shown or kept about something.
const czechArtefacts = `email emailu mail zpráva oznámení notifikace report seznam stránka připomínka sms dopis webhook dto`
