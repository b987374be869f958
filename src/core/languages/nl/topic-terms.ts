import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* !muziek* album concert* zanger* zangeres* acteur* actrice* regisseur* roman romans romanschrijver* schrijver* literatuur* theater* museum*
		tentoonstelling* schilder* kunst kunsten kunstwerk* kunstmuseum* kunstcollectie* kunstenaar* festival* dans* cultuur* liedje* opera opera's operahuis* operazanger* boek ?boeken boekenweek* boekhandel*`,
	// mass media
	'20000045': '!journalist* !krant* televisie* radio omroep* npo redactie* media',
	// crime
	'20000082':
		'!politie !politieagent* !politiebureau* !politieonderzoek* !moord* !verdachte* gevangenis* celstraf* misdrijf* drugs* overval* diefstal* steekpartij* slachtoffer* fraude* schietpartij*',
	// law enforcement
	'20000129': '!aangehouden arrest*',
	// judiciary
	'20000106': 'rechtbank* rechter* veroordeel* officier_van_justitie rechtszaak*',
	// disaster
	'20000148': '!aardbeving* !overstroming* ramp rampen rampgebied*',
	// disaster, accident and emergency incident
	'03000000': '!brand explosie* brandweer* gewonden evacua* hulpdiensten*',
	// accident
	'20000139': '!ongeluk !ongelukken !ongeval !ongevallen',
	// economy
	'20000344':
		'!econom* !inflatie* groei groeicijfer* export* schulden schuldenlast* staatsschuld* rente* belasting* werkgelegenheid* werkloos* consument* ecb',
	// economy, business and finance
	'04000000': `!bedrij* !beurs* !bank !banken !banksector* !bankier* !bankrekening* !omzet !omzetcijfer* !omzetdaling* !omzetgroei* !winst* euro euros dollar* ?prijs prijsstijging* prijsverhoging* prijzen miljard* miljoen aandelen* industrie* handel handels*
		toerisme* investe* aex`,
	// education
	'05000000': '!school* !leerling* !universiteit* !student* leraar* leraren docent* onderwijs* examen*',
	// climate change
	'20000418': '!klimaat* uitstoot* opwarming*',
	// environment
	'06000000': '!milieu* !stikstof* natuur natuurgebied* natuurbescherm* biodiversiteit* vervuiling* plastic',
	// health
	'07000000': '!gezondheid* !ziekte* !patiënt* !ziekenhui* !virus* arts artsen huisarts* ?zorg rivm',
	// treatment
	'20000464': '!vaccin* behandeling* medicijn*',
	// cancer
	'20000447': 'kanker*',
	// epidemic and pandemic
	'20000449': 'pandemie* corona*',
	// labour relations
	'20000524': "!vakbond* !staking* !cao !cao's !cao-* werknemers ontslag* fnv",
	// lifestyle and leisure
	'10000000': '!recept !recepten !vakantie* ?reis !reisbureau* !reistip* !reisorganisatie* mode koken restaurant*',
	// government
	'20000593': `!kabinet* !regering* ?kamer !tweede_kamer !minister* partij partijen partijleider* partijtop* president* premier premiers premierschap* kamerlid* kamerleden vvd pvv cda d66 oppositie*
		coalitie* wet politiek* politic* burgemeester* formatie*`,
	// election
	'20000574': '!verkiezing* stemmen ?stemming stembus* stemlokaal* lijsttrekker* referendum*',
	// international relations
	'20000638': 'diplomat* ambassad* topoverleg* eu-top navo-top',
	// religion
	'12000000':
		'!kerk !kerken !kerkelijk* !kerkdienst* !kerkgang* !paus* bisschop* vaticaan* islam islamitisch* moslim* moskee* religi* katholiek*',
	// scientific research
	'20000735':
		'!wetenschap* !onderzoekers* nasa planeet* ruimtevaart* ruimteschip* ruimtestation* ruimtesonde* satelliet* dna natuurkund* astronom*',
	// technology
	'20000756':
		'!technolog* !kunstmatige_intelligentie software* internet* smartphone* computer* app apps robot* google* apple* microsoft* ?gebruikers',
	// society
	'14000000': 'gezin* vrouwen discriminatie* racisme* asielzoekers',
	// soccer
	'20001065': '!voetbal* !eredivisie* ajax* feyenoord* psv* ?oranje premier_league',
	// sport
	'15000000': `!doelpunt* !wedstrijd* !trainer* !speler* elftal* beker bekerfinale* bekerwedstrijd* bekertoernooi* kampioen* overwinning* nederlaag* schaats* tennis* olympi* wk ek finale*
		toernooi* medaille* wielren* formule_1 verstappen* keeper* ?spits aanvaller* stadion* seizoen* coach sport*`,
	// armed conflict
	'20000056':
		'!oorlog* !leger !legers !legerleid* !legerbasis* !legereenheid* !soldat* !militair* !aanval !aanvallen bombard* raket* troepen staakt-het-vuren rebellen* conflict* drone* navo',
	// act of terror
	'20000053': '!terror* islamitische_staat gijzel*',
	// weather
	'17000000':
		'!weerbericht* !weersverwachting* !temperatu* !knmi regen regenbui* regenval* storm stormen stormschade* code_oranje code_rood sneeuw* graden hittegolf*',
};
