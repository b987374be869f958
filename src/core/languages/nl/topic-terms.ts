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
	// narrower topics, once the branch is known
	'>20001065':
		'voetbal* eredivisie champions_league doelman* keeper keepers penalty* middenvelder* ajax feyenoord psv jupiler_pro_league rode_duivels strafschop* buitenspel fifa uefa', // soccer
	'>20001085': 'tennis* wimbledon roland_garros atp wta davis_cup tiebreak*', // tennis
	'>20000851': 'basketbal* nba', // basketball
	'>20000958': 'handbal*', // handball (team)
	'>20000965': 'ijshockey*', // ice hockey
	'>20001067': 'schaats* elfstedentocht thialf', // speed skating
	'>20000892':
		'wielren* wielersport* wielrenner* ronde_van_vlaanderen tour_de_france giro vuelta peloton renner renners voorjaarsklassieker* etappe* tijdrit* veldrij*', // cycling
	'>20000827': 'atletiek* marathon* sprinter* hordeloper* meerkamp*', // athletics
	'>20000991': 'formule_1 grand_prix pole_position verstappen rally', // motor car racing
	'>20001071': 'zwemmer* zwemster* zwemmen vrije_slag schoolslag', // swimming
	'>20000856': 'boksen bokswedstrijd* bokser*', // boxing
	'>20000029':
		'theater* toneelstuk* toneelspel* toneelvoorstelling* theatervoorstelling* regisseur_van_het_toneel cabaret* musical*', // theatre
	'>20000005': 'film films filmfestival* bioscoop* regisseur* acteur* actrice*', // cinema
	'>20000018': 'muziek* album* concert* zanger* zangeres* liedje* orkest* opera dj festival', // music
	'>20000013': 'boek boeken roman romans schrijver* schrijfster* literatuur* dichter* poëzie uitgever*', // literature
	'>20000031': 'schilder* beeldhouw* tentoonstelling* galerie* kunstwerk* fotograf*', // visual arts
	'>20000043': 'museum musea bibliothe*', // library and museum
	'>20000252': 'supermarkt* winkel* webwinkel* webshop* detailhandel colruyt albert_heijn', // retail
	'>20000274': 'bank banken ing_bank rabobank kbc belfius spaarrekening*', // banking
	'>20000296': 'autobouwer* autofabrikant* elektrische_auto* automerk* autosector', // automotive
	'>20000235':
		'woning woningen woningmarkt* huur huren huurder* huurwoning* huurprijs* vastgoed* huizenmarkt* woningbouw* hypothe*', // construction and property
	'>20000210': 'boer boeren landbouw* veehouder* stikstof oogst*', // agriculture
	'>20000256': 'energie* elektriciteit gasprijs* stroom olie kerncentrale* windmolen* zonnepane* brandstof*', // energy and resource
	'>20000337': 'ns nmbs trein* spoorweg* spoorlijn* prorail luchthaven* schiphol luchtvaart*', // transport
	'>20000225': 'software ai kunstmatige_intelligentie chip chips asml telecom*', // computing and information technology
	'>20000331': 'toerism* toerist* hotel*', // tourism and leisure industry
	'>20000396': 'beurs* aandelenkoers* aandelen aex bel20 belegger* wall_street', // stocks and securities
	'>20000353': 'consument* consumentenbond test_aankoop', // consumer issue
	'>20000373': 'importheffing* invoertarie* export* vrijhandel*', // international trade
	'>20001365': 'omzet* winst* kwartaalcijfer*', // business reporting and performance
	'>20001366': 'overname* fusie* faillissement* failliet ontslagen reorganisatie*', // business restructuring
	'>20000346': 'inflatie* economische_groei ecb rente bbp recessie staatsschuld*', // macro economics
	'>20000400': 'school scholen leerling* leraar leraren leerkracht* basisschool*', // school
	'>20000405': 'universiteit* student* hogeschool* campus', // college and university
	'>20000462': 'ziekenhui* spoeddienst* kliniek*', // hospital
	'>20000448': 'virus* besmet* vaccin* corona* griep pandemie*', // communicable disease
	'>20000458': 'depressie* psychia* psycholog* psychisch* burn-out mentale_gezondheid', // mental health and disorder
	'>20000563': 'reizen vakantie* strand', // travel and tourism
	'>20000659': 'kerk kerken kerkelijk* paus bisschop* katholie* christen* vaticaan* priester* protestant* dominee*', // Christianity
	'>20000677': 'islam* moslim* moskee* imam ramadan', // Islam
	'>20000679': 'jood joden joods* synagoge*', // Judaism
	'>20000441': 'dier dieren vogel* wolf wolven diersoort* natuurgebied*', // nature
	'>20000424': 'vervuiling* plastic pfas fijnstof', // environmental pollution
	'>20000718': 'planeet* ruimtevaart* raket* sterrenk* telescoop* nasa esa maan mars', // astronomy
	'>20000777': 'racisme racist* antisemit*', // racism
	'>20000780': 'gezin* ouders echtscheiding*', // family
	'>20000771': 'migrant* migratie* asiel* vluchteling*', // immigration
	'>20001129': 'onweer* storm stormen sneeuw* regen regenbui* regenval* hitte hittegolf*', // weather phenomena
	'>20000518': 'loon lonen salaris* minimumloon', // wages and benefits
	'>20000529': 'staking* staakt staakten stakers werkonderbreking*', // labour dispute
	'>20000532': 'pensioen* gepensioneerd* aow', // pension
	'>20000143': 'verkeersongeval* aanrijding* botsing* vrachtwagen* automobilist*', // transportation accident and incident
	'>20000150': 'brand branden brandweer* vlammen', // fire
	'>20000151': 'aardbeving* overstroming* orkaan* watersnood*', // natural disaster
};
