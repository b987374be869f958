import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* kino* schauspiel* regisseur* !musik* album konzert* sänger* band oper* !theater* bühne* roman* literatur* autor* dichter* lyrik
		museum* ausstellung* maler* kunst* künstler* galerie* festival* orchester* dirigent* tanz* ballett premiere* festspiel* kultur*
		skulptur* fotograf* intendant* ensemble* biennale buchmesse* bestseller* schriftsteller* regie* komponist* comic*`,
	// mass media
	'20000045': `!medien* !zeitung* verlag* journalis* fernseh* rundfunk* orf sender redaktion* chefredakt* radio pressefreiheit* presserat* abonn*
		quote* moderator* serie publizist* hörfunk* tv-*`,
	// law enforcement
	'20000129': '!polizei* festnahme* festgenommen* ermittl*',
	// crime
	'20000082': `!verdächtig* !mord* !täter* haft* gefängnis* verbrech* raub* diebstahl* betrug* messerangriff* drogen* opfer* strafe* korruption*
		schmiergeld* geständnis*`,
	// judiciary
	'20000106': 'staatsanwalt* gericht* prozess* angeklagt* urteil* verurteil* anklage* richter*',
	// disaster
	'20000148': '!erdbeben* !überschwemm* !hochwasser* lawine* katastroph* waldbrand* erdrutsch* tsunami*',
	// accident
	'20000139': '!unfall* absturz*',
	// disaster, accident and emergency incident
	'03000000': 'brand feuer feuerwehr* explosion* unglück* tote verletzte einsturz* rettungskräfte* evakuier*',
	// economy, business and finance
	'04000000': `!unternehmen* !aktie* !börse* !umsatz* !gewinn !gewinne !gewinns !bank* !konzern* markt märkte milliard* investor* invest* industrie*
		firma* vorstand* aufsichtsrat* handel handels* preis* quartal* dividend* anleihe* kredit* insolvenz* dax atx euro euros verkauf*
		übernahme* fusion* kunden produktion* autobauer* airline* öl* manager* hersteller* finanz* kurs kurse analyst* anleger* tourismus*
		lohn*`,
	// economy
	'20000344': 'wirtschaft* inflation* konjunktur* zins* ezb export* schulden* wachstum* bip steuer* arbeitslos*',
	// education
	'05000000': `!schul* !universität* !studier* !student* lehrer* unterricht* schüler* bildung* hochschul* matura abitur* pisa kindergarten* lehrplan*
		professor*`,
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
		'!gewerkschaft* !streik* !tarif* kollektivvertrag* arbeitnehm* betriebsrat* kündigung* lohnverhandl* arbeitszeit* warnstreik*',
	// lifestyle and leisure
	'10000000': '!reise* !urlaub* rezept* kochen restaurant* mode* garten* tourist* wellness hotel* wein*',
	// government
	'20000593': `!regierung* !parlament* !minister* !partei* !präsident* !kanzler* politik* abgeordnet* koalition* opposition* bundestag* nationalrat*
		gesetz gesetze gesetzes gesetzen* gesetzgeb* spö övp fpö grüne neos spd cdu csu afd fdp kommission* staatschef* asyl* flüchtling*
		landeshauptmann* bürgermeister* reform* senat* fraktion* demokrat* republikaner* brexit* migrat*`,
	// election
	'20000574': '!wahl !wahlen !wahlk* !wahlsieg* !wahlrecht* abstimm* referendum* volksbegehren* kandidat* wähler*',
	// international relations
	'20000638': 'eu-* außenminister* diplomat* verhandl* sanktion* botschaft* gipfel* un-*',
	// religion
	'12000000': `!kirche* !papst* !bischof* islam* muslim* christ* gottesdienst* religion* vatikan* imam* moschee* jüdisch* synagoge* kardinal* theolog*
		gebet*`,
	// scientific research
	'20000735': `!forsch* !wissenschaft* !studie physik* astronom* planet* weltraum* nasa esa galaxie* teilchen* gen gene genetik* dna fossil*
		archäolog* daten* labor* evolution* satellit* stern sterne spiele* nsa tiere biolog* chemi* mathemat* forscher*`,
	// technology
	'20000756': `!software* !computer* !smartphone* !internet* app apps google* apple* microsoft* facebook* android* iphone* windows* nutzer* hacker*
		samsung* prozessor* display* kamera* roboter* browser* server* update* online* digital* algorithm* virtuell* konsole* technolog*
		twitter*`,
	// society
	'14000000': 'familie* gleichberechtigung* frauenrechte* lgbt* diskriminierung* rassismus* obdachlos* senioren*',
	// soccer
	'20001065': '!fußball* !bundesliga* rapid* stürmer* torhüter* fifa uefa',
	// sport
	'15000000': `!trainer* !tor tore ?spiel ?spiele ?spieler* !mannschaft* !sieg* !niederlage* !meister !meisterschaft* !meistertitel liga cup pokal*
		olympi* wm em finale halbfinale* tennis* formel ski* slalom* abfahrt* salzburg austria sturm verein vereine vereins* platz saison*
		rennen weltcup* champions league turnier* match* satz punkte team tabelle* rad rekord* medaille* handball* basketball* eishockey*
		doping* athlet* sprint* boxen* auswärts* heimspiel* nationalteam*`,
	// armed conflict
	'20000056': `!krieg* !armee* !soldat* !militär* rebellen* luftangriff* rakete* waffenstillstand* bombe* miliz* kämpfe* bürgerkrieg* front offensive*
		truppen* angriff* drohne*`,
	// act of terror
	'20000053': '!terror* !anschlag* islamisch* jihadist* dschihadist* geisel*',
	// weather
	'17000000': '!wetter* !temperatur* !unwetter* schnee* regen* sturmböen* hitze* frost* gewitter* meteorolog* grad',
};
