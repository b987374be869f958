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
};
