import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* kino* schauspiel* regisseur* !musik* album konzert* sänger* band oper opern* operette* !theater* bühne* ?roman romane romans literatur* autor autoren* autorin* autors dichter* lyrik
		museum* ausstellung* maler malers malerin* malerei* kunst kunstwerk* kunstmuseum* kunsthalle* kunstmarkt* kunstsammlung* künstler* galerie* festival* orchester* dirigent* tanz* ballett premiere* festspiel* kultur*
		skulptur* fotograf* intendant* ensemble* biennale buchmesse* bestseller* schriftsteller* regie regiedebüt* komponist* comic*`,
	// mass media
	'20000045': `!medien* !zeitung* verlag verlags* verlage verlagen journalis* fernseh* rundfunk* orf sender redaktion* chefredakt* radio pressefreiheit* presserat* abonn*
		einschaltquote* moderator* ?serie publizist* hörfunk* tv-*`,
	// law enforcement
	'20000129': '!polizei* festnahme* festgenommen* ermittl*',
	// crime
	'20000082': `!verdächtig* !mord* !täter* haft haftstrafe* haftbefehl* haftanstalt* gefängnis* verbrech* raub raubes raubüberfall* räuber* diebstahl* betrugs* betrüger* messerangriff* drogen* opfer* strafe* korruption*
		schmiergeld* geständnis*`,
	// judiciary
	'20000106':
		'staatsanwalt* gericht gerichts* prozess* angeklagt* urteil* verurteil* anklage* richter richterin* richtern richters',
	// disaster
	'20000148': '!erdbeben* !überschwemm* !hochwasser* lawine* katastroph* waldbrand* erdrutsch* tsunami*',
	// accident
	'20000139': '!unfall* absturz*',
	// disaster, accident and emergency incident
	'03000000':
		'brand feuer feuerwehr* explosion* unglück unglücks* unglücke tote ?verletzte einsturz* rettungskräfte* evakuier*',
	// economy, business and finance
	'04000000': `!unternehmen* !aktie* !börse* !umsatz* !gewinn !gewinne !gewinns !bank !banken* !bankrott* !bankkonto* !bankkunden !bankchef* !konzern* markt märkte milliard* investor* investit* investier* investment* industrie*
		firma firmen* vorstand* aufsichtsrat* handel handels* ?preis preise preisen preisanstieg* preiserhöhung* preissteigerung* quartal* dividend* anleihe* kredit* insolvenz* dax atx euro euros verkauf*
		übernahme* fusion* kunden produktion* autobauer* airline* öl ölpreis* ölkonzern* ölförder* manager* hersteller* finanz* kurs kurse analyst* anleger* tourismus*
		lohn löhne löhnen lohns lohnerhöhung* lohnkosten*`,
	// economy
	'20000344':
		'wirtschaft* inflation* konjunktur* zins* ezb export* schulden* wachstum* bip steuer steuern steuerzahler* steuerreform* steuersatz* steuererhöhung* steuersenkung* steuerlich* steuerein* arbeitslos*',
	// education
	'05000000': `!schule !schulen !schuljahr* !schulkind* !schulklasse* !schulleit* !schulpflicht* !schulsystem* !schulabschl* !universität* !studier* !student* lehrer* unterricht* schüler* bildung* hochschul* matura abitur* pisa-studie* pisa-test* kindergarten* lehrplan*
		?professor*`,
	// climate change
	'20000418': '!klima* co2* emission* erderwärmung* gletscher* treibhaus*',
	// environment
	'06000000': '!umwelt* artenschutz* artenvielfalt naturschutz* ökolog* plastik* wald wälder recycling* windkraft*',
	// health
	'07000000': `!krankheit* !patient* !virus* !arzt ärzte* spital* klinik* krankenhaus* medizin* infektion* gesundheit* grippe* pflege* diabetes
		symptom* hiv aids`,
	// epidemic and pandemic
	'20000449': '!impf* epidemie* pandemie* ebola',
	// treatment
	'20000464': 'therapie* medikament*',
	// cancer
	'20000447': 'krebs*',
	// labour relations
	'20000524':
		'!gewerkschaft* !streik* !tarifverhandlung* !tarifvertrag* !tarifverträge* !tarifstreit* !tarifkonflikt* !tarifrunde* !tarifabschl* kollektivvertrag* arbeitnehm* betriebsrat* kündigung* lohnverhandl* arbeitszeit* warnstreik*',
	// lifestyle and leisure
	'10000000':
		'?reise ?reisen !reiseveranstalter* !reisebüro* !reisetipp* reiseziel* !urlaub* rezept rezepte rezepten kochen restaurant* mode modedesign* modewoche* garten* tourist* wellness hotel* wein weine weins weinbau*',
	// government
	'20000593': `!regierung* !parlament* !minister* !partei* !präsident* !kanzler* politik* abgeordnet* koalition* opposition* bundestag* nationalrat*
		gesetz gesetze gesetzes gesetzen* gesetzgeb* spö övp fpö ?grüne ?grünen neos spd cdu csu afd fdp kommission* staatschef* asyl* flüchtling*
		landeshauptmann* bürgermeister* reform reformen reformpaket* senat* fraktion* demokrat* republikaner* brexit* migrat*`,
	// election
	'20000574': '!wahl !wahlen !wahlk* !wahlsieg* !wahlrecht* abstimm* referendum* volksbegehren* kandidat* wähler*',
	// international relations
	'20000638': 'eu-* außenminister* diplomat* verhandl* sanktion* botschafter* ?botschaft gipfeltreffen* ?gipfel un-*',
	// religion
	'12000000': `!kirche* !papst* !bischof* islam islams islamisch* muslim* christ christen christentum* christlich* gottesdienst* religion* vatikan* imam* moschee* jüdisch* synagoge* kardinal* theolog*
		gebet gebete gebets*`,
	// scientific research
	'20000735': `!forsch* !wissenschaft* !studie physik* astronom* planet* weltraum* nasa esa galaxie* teilchen* gene genetik* dna fossil*
		archäolog* daten* labor labors labore* evolution* satellit* ?stern ?sterne nsa tiere biolog* chemi* mathemat* forscher*`,
	// technology
	'20000756': `!software* !computer* !smartphone* !internet* app apps google* apple* microsoft* facebook* android* iphone* windows* nutzer* hacker*
		samsung* prozessor* display* kamera kameras roboter* browser* server* update* online* digital* algorithm* virtuell* konsole* technolog*
		twitter*`,
	// society
	'14000000': 'familie* gleichberechtigung* frauenrechte* lgbt* diskriminierung* rassismus* obdachlos* senioren*',
	// soccer
	'20001065': '!fußball* !bundesliga* rapid_wien sk_rapid stürmer* torhüter* fifa uefa',
	// sport
	'15000000': `!trainer* !tor tore ?spiel ?spiele ?spieler* !mannschaft* !sieg !siege !siegt !siegte* !sieger !siegerin* !siegern !siegtor* !siegtreffer* !niederlage* !meister !meisterschaft* !meistertitel liga cup pokal*
		olympi* wm em finale halbfinale* tennis* formel_1 formel_eins formel-1 ski skifahr* skirenn* skispring* skiläuf* skiweltcup* slalom* abfahrtslauf* abfahrtsrenn* verein vereine vereins* saison*
		rennen weltcup* champions league turnier* match* ?satz ?punkte team tabelle* rad ?rekord* medaille* handball* basketball* eishockey*
		doping* athlet* sprint* boxen* auswärts* heimspiel* nationalteam*`,
	// armed conflict
	'20000056': `!krieg !kriege !krieges !kriegs* !armee* !soldat* !militär* rebellen* luftangriff* rakete* waffenstillstand* bombe* miliz* kämpfe* bürgerkrieg* front offensive*
		truppen* angriff* drohne*`,
	// act of terror
	'20000053': '!terror* !anschlag* islamist* islamischer_staat islamischen_staat* jihadist* dschihadist* geisel*',
	// weather
	'17000000':
		'!wetter* !temperatur* !unwetter* schnee* regen regenf* regenwetter* regenmenge* regenschauer* sturmböen* hitze* frost* gewitter* meteorolog* ?grad',
	// narrower topics, once the branch is known
	'>20001065': `fußball* bundesliga dfb-pokal champions_league stürmer* torhüter* torwart* mittelfeld* elfmeter* freistoß* abseits* eckball* länderspiel* derby* torjäger* gegentor* kicker* dfb fifa uefa europa_league nationalelf relegation* elfer ?tor ?tore ?treffer ?remis ?trainer* ?gegentor* ?klubs ?cup* ?transfer*`,
	'>20001085':
		'tennis* wimbledon aufschlag* matchball* matchbäll* tiebreak* satzball* grand-slam* atp wta davis-cup* rückhand* vorhand*',
	'>20000851': 'basketball* nba dreier* rebound* bbl dunk* korbleger* freiwurf*',
	'>20000958': 'handball* siebenmeter* kreisläufer* handballer* rückraum*',
	'>20000965': 'eishockey* nhl puck* powerplay stanley_cup kufen* unterzahl*',
	'>20001056':
		'ski ski-* skirenn* skispring* skilang* abfahrtslauf* slalom* riesenslalom super-g skiweltcup* vierschanzentournee langlauf*',
	'>20000892':
		'radsport* radprofi* radrenn* straßenrennen* etappe etappen peloton* giro zeitfahren* tour_de_france vuelta radfahrer* bergwertung* radteam* mountainbike* ausreißer*',
	'>20000827':
		'leichtathlet* marathon* sprinter* weitsprung* hochsprung* stabhoch* speerw* kugelsto* hürdenl* zehnkampf* staffellauf diamond_league 100-meter*',
	'>20000991':
		'formel_1 formel-1* formel_eins formel-eins* grand_prix pole-position* rennstall* motorsport* boxenstopp* qualifying rennfahrer* rallye* dtm',
	'>20001071': 'schwimmer* schwimmerin* schwimmen freistil* brustschwimm* schmetterling* beckenrekord* kraul*',
	'>20000856': 'boxer boxers boxerin boxkampf* boxweltmeister* schwergewicht* boxsport* profiboxer* boxring*',
	'>20000029':
		'theater* schauspielhaus* bühne* bühnen* inszenier* intendant* uraufführung* dramat* theaterstück* ensemble* kabarett* musical* premiere spielstätte*',
	'>20000005':
		'film filme filmen filmfestival* filmregisseur* kino* regisseur* drehbuch* schauspieler* oscar* berlinale filmfest* leinwand* hollywood* kameramann dreharbeiten',
	'>20000018':
		'musik* konzert* album* alben sänger* band bands song songs lied lieder orchester* dirigent* oper opern* rapper* pop popstar* tournee* charts* komponist* jazz* chor chöre hip-hop schlager* klavier* festival*',
	'>20000013':
		'literatur* roman romane* buch bücher* autorin* schriftsteller* lyrik* dichter* buchmesse* buchpreis* bestseller* erzählung* lesung lesungen verlag verlage verlags',
	'>20000031':
		'malerei* maler malerin* gemälde* skulptur* kunsthalle* galerie* kunstwerk* kunstmarkt* fotograf* ausstellung* bildhauer* biennale* vernissage*',
	'>20000043': 'museum* museen bibliothek* bücherei*',
	'>20000252':
		'einzelhandel* online-handel* onlinehandel* onlinehändler* online-händler* onlineshop* online-shop* onlinemarktpl* onlineplattform* supermarkt* supermärkte* discounter* kaufhaus* warenhaus* verkäufer* läden versandhändler* filiale* ladenschluss*',
	'>20000274': 'bank banken* sparkasse* sparkassen bankhaus* kreditinstitut* volksbank* großbank* geldhaus*',
	'>20000296':
		'autobauer* autohersteller* autoindustrie* elektroauto* e-auto* automobil* volkswagen vw bmw mercedes autokonzern* pkw zulieferer* neuwagen* verbrenner*',
	'>20000235':
		'immobilie* wohnungsbau* baubranche* bauwirtschaft* mieten mietpreis* wohnungsmarkt* grundstück* bauunternehm* bauherr* mietpreisbremse bauprojekt*',
	'>20000210': 'landwirt* bauern* bäuer* ernte ernten agrar* viehhalt* milchbauern* getreide* acker ackerbau*',
	'>20000256':
		'energiekonzern* strompreis* gaspreis* ölpreis* erdgas* erdöl* kraftwerk* windkraft* windpark* solarenergie solarstrom solaranlage* photovoltaik* stromnetz* energieversorg* atomkraft* wasserstoff* energiewende*',
	'>20000337':
		'bahn bahnverkehr* bahnstrecke* flughafen* fluggesellschaft* lufthansa airline* nahverkehr* zugverkehr* reederei* fracht* verkehrsbetrieb* spedition* güterverkehr*',
	'>20000225':
		'software* chip chips chiphersteller* halbleiter* cloud* it-* rechenzentr* telekom* mobilfunk* tech-konzern* smartphone* internetkonzern*',
	'>20000331': 'tourismus* tourist* hotel* gastgewerbe* gastronom* reiseveranstalt* übernachtung* urlauber*',
	'>20000396':
		'aktie* aktienmarkt* börse* dax anleger* wall_street kursgewinn* kursverlust* nasdaq dow_jones aktienkurs* leitindex',
	'>20001365':
		'umsatz umsätze umsatzes umsatzplus gewinn gewinne gewinns quartalszahl* jahresbilanz* halbjahresbilanz* halbjahreszahlen geschäftsjahr* betriebsergebnis* nettogewinn* gewinnwarnung* ebit ebitda bilanz*',
	'>20001366':
		'übernahme* fusion* fusionier* kartellamt* sparprogramm* stellenabbau* umstrukturier* mehrheitsanteil* zukauf* abspalt* börsengang*',
	'>20000174': 'insolvenz* insolvent* konkurs* pleite* bankrott* insolvenzverwalt* sanierungsverfahren*',
	'>20000346':
		'konjunktur* inflation* wirtschaftswachstum* bruttoinlandsprodukt* rezession* leitzins* notenbank* ezb staatsverschuld* wirtschaftsforsch* teuerung*',
	'>20000719':
		'biolog* evolution* zelle zellen gene genetik* genom* tierart* pflanzenart* bakterien* mikroorganism* dna artenvielfalt fossil*',
	'>20000731': 'physik* teilchen* quanten* neutrino* gravitation* cern laser* atome atomen atomkern*',
	'>20000737': 'patient* medizin* probanden wirkstoff* gehirn* hirnforsch* klinische_studie therapie* mediziner*',
	'>20000744': 'archäolog* ausgrab* grabung* gräber steinzeit* bronzezeit* fundstück* antike*',
	'>20000753': 'psycholog* verhaltensforsch* kognitiv* versuchspersonen testpersonen',
	'>20000747': 'historiker* geschichtswissenschaft* zeitgeschichte mittelalter* ns-zeit zeitzeug*',
	'>20000353': 'verbraucherschutz* verbraucherzentrale* verbraucherschützer* verbraucherrecht* verbraucher rückruf*',
	'>20000373':
		'zölle* zoll strafzölle* freihandel* welthandel* handelsstreit* außenhandel* exporteur* handelsabkommen*',
	'>20000400': 'schule* schüler* lehrer* unterricht* gymnasi* grundschul* abitur* klassenzimmer* schulleit*',
	'>20000405':
		'universität* uni unis hochschul* student* studier* studium studiengang* semester* professor* campus hörsaal*',
	'>20000409': 'kita kitas kindergart* kindertagesst* erzieher*',
	'>20000462': 'krankenhaus* krankenhäuser* klinik* kliniken klinikum* notaufnahme* intensivstation*',
	'>20000448':
		'virus* viren infektion* corona* grippe* masern* ansteck* erreger* impfung* impfstoff* impfen pandemie* epidemie* hiv',
	'>20000458': 'psychisch* depression* psychiatr* psycholog* psychotherap* angststörung* burn-out burnout*',
	'>20000447': 'krebs krebserkrank* tumor* chemotherapie* brustkrebs* onkolog*',
	'>20000563': 'reiseziel* urlaub* tourist* kreuzfahrt* strand strände* sehenswürdigkeit* reisende*',
	'>20000570': 'garten gärten einrichten möbel* balkon*',
	'>20000659':
		'kirche* bischof* bischöf* papst* christ christen christlich* christentum* evangeli* katholi* pfarrer* bibel* jesus gottesdienst* protestant* vatikan* kardinal* diözese* bistum*',
	'>20000677': 'islam* muslim* moschee* imam* koran* ramadan* scharia*',
	'>20000679': 'jüdisch* juden* judentum* synagoge* rabbin*',
	'>20000441':
		'tier tiere* tierart* vogel vögel* wolf wölfe* naturschutz* artenschutz* insekt* wildtier* fische bären* biotop*',
	'>20000424':
		'umweltverschmutz* feinstaub* abgase* mikroplastik* schadstoff* gewässerverschmutz* giftmüll* luftverschmutz*',
	'>20000718':
		'weltraum* raumfahrt* planet* teleskop* astronom* galax* raumsonde* nasa esa mond mars rakete* asteroid*',
	'>20000777': 'rassis* antisemit* fremdenfeindlich* neonazi*',
	'>20000780':
		'familie familien eltern* mütter* väter* ehepaar* scheidung* geschwister* geburt geburten kinderbetreuung*',
	'>20000771': 'migrant* migration* einwander* zuwander* flüchtling* asyl asylbewerber* asylverfahren geflüchtet*',
	'>20001129':
		'gewitter* sturm stürme sturmböen sturmtief stürm* schnee* regen regens regenfälle* hitze* frost fröste unwetter* orkan* glatteis* hagel* starkregen*',
	'>20001128':
		'wettervorhersage* wetterprognose* vorhersage* wetteraussichten* deutscher_wetterdienst deutschen_wetterdienstes dwd',
	'>20000518': 'lohn löhnen löhne* gehälter* mindestlohn* tariflohn*',
	'>20000529': 'streik* warnstreik* arbeitskampf* tarifstreit* ausstand',
	'>20000532': 'rente renten* rentner* rentenalter altersvorsorge*',
	'>20000533': 'arbeitslos* jobcenter* bürgergeld* kurzarbeit*',
	'>20000143':
		'verkehrsunfall* verkehrsunfäll* zugunglück* flugzeugabsturz* autofahrer* kollision* lkw lastwagen* motorradfahrer* autounfall* zusammenstoß* entgleis*',
	'>20000150': 'brand brände* großbrand* feuerwehr* flammen waldbrand* waldbränd* brandursache*',
	'>20000151':
		'erdbeben* hochwasser* überschwemm* flut fluten flutkatastrophe* erdrutsch* vulkan* lawine* tsunami* hurrikan* taifun* wirbelsturm*',
};
