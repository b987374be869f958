import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!film* !cinema* !musica* !album concerto* cantante* attore* attrice* regista* romanzo* scrittore* scrittrice* letteratura* teatro*
		museo* ?mostra mostre pittore* artista* festival* danza* cultura* canzone* ?opera lirica libro* serie_tv`,
	// mass media
	'20000045': '!giornalist* !giornale* televisione* radio ?stampa rai mediaset redazione*',
	// law enforcement
	'20000129': '!polizia* !arrest* indagat* carabinieri inchiesta*',
	// crime
	'20000082': '!omicidio* carcere* reato* mafia* rapina* furto* corruzione*',
	// judiciary
	'20000106': '!processo* tribunale* giudice* procura* condann* imputat* sentenza*',
	// disaster
	'20000148': '!terremoto* !alluvion* !incendio* frana* sisma*',
	// accident
	'20000139': '!incidente*',
	// disaster, accident and emergency incident
	'03000000': 'esplosione* soccors* evacua* ?crollo* vigili_del_fuoco',
	// economy
	'20000344':
		'!econom* !inflazione crescita* pil export* debito* tassi dazi occupazione* consumi manovra* bce spread fisco*',
	// economy, business and finance
	'04000000': `impresa !imprese !imprenditor* !mercat* !banca !banche !bancari* !borsa !azienda* euro euros dollar* prezzo prezzi miliardi fattura* utile_netto ?azioni industria* commercio* turismo*
		investiment* ricavi`,
	// education
	'05000000': '!scuola* !student* !universit* insegnant* docent* istruzione* maturità alunn* scolastic*',
	// climate change
	'20000418': '!clima !climatic* emission* riscaldamento_globale',
	// environment
	'06000000': '!ambiente !ambiental* inquinamento* biodiversità ecolog* ?specie rifiuti',
	// health
	'07000000': '!salute !malatt* !pazient* !ospedal* !virus medic* sintom* sanit* clinic*',
	// treatment
	'20000464': '!vaccin* terapia* farmac*',
	// cancer
	'20000447': 'tumore* cancro*',
	// epidemic and pandemic
	'20000449': 'pandemia* contagi* covid*',
	// labour relations
	'20000524': '!sciopero* !sindacat* lavoratori licenzia* cgil cisl uil ?contratto* contratto_collettivo',
	// lifestyle and leisure
	'10000000': '!ricetta* viaggi* moda cucina* vacanze ristorante* bellezza',
	// government
	'20000593': `!governo* !president* !parlamento* !ministr* partito partiti ?camera camera_dei_deputati senato* deputat* pd ?lega fratelli_d'italia opposizione* legge riforma*
		coalizione* politic* premier sindaco* maggioranza*`,
	// election
	'20000574': '!elezion* voto candidat* referendum*',
	// international relations
	'20000638': 'diplomazi* diplomatic* ambasciat* ?vertice*',
	// religion
	'12000000':
		'!chiesa* !papa vescov* vaticano* islam islamic* musulman* cattolic* religi* cardinal* messa_di santa_messa',
	// scientific research
	'20000735':
		'!scienziat* !ricercator* nasa pianeta* ?spazio spazial* satellit* dati ?social ?fisica genetic* ?scopert* astronom* telescopio*',
	// technology
	'20000756':
		'!tecnolog* !intelligenza_artificiale software internet smartphone computer app robot* google* apple* microsoft* utenti',
	// society
	'14000000': 'famigli* donne parità_di_genere discriminazion* razzismo* migranti',
	// soccer
	'20001065': '!calcio* !gol !serie_a juventus* juve inter milan milanist* premier_league uefa fifa',
	// sport
	'15000000': `!squadra* !giocator* !allenator* partita* coppa* campion* vittoria vittorie sconfitta* napoli_calcio tennis* basket* olimpi* ?mondial*
		torneo* medagli* ciclis* formula_1 formula_uno gara gare attaccante* portiere* stadio* ?finale semifinal* sport sportiv*`,
	// armed conflict
	'20000056':
		'!guerra* !esercito* !soldat* !militar* !attacc* bombard* missil* truppe tregua* ribelli conflitto* droni',
	// act of terror
	'20000053': '!terroris* islamist* stato_islamico ostaggi',
	// weather
	'17000000': '!temperatur* !pioggia* !maltempo* meteo neve temporal* ?caldo vento allerta_meteo',
	// narrower topics, once the branch is known
	'>20001065':
		'calcio* gol serie_a serie_b derby attaccante* portiere* centrocampista* rigore* fuorigioco champions_league coppa_italia tifos* ultras scudetto uefa fifa calciator*', // soccer
	'>20001085': 'tennis* tennista* wimbledon roland_garros tie-break atp wta coppa_davis grande_slam', // tennis
	'>20000851': 'basket pallacanestro nba canestro* rimbalz*', // basketball
	'>20000958': 'pallamano*', // handball (team)
	'>20000965': 'hockey*', // ice hockey
	'>20001056': 'sci sciator* slalom discesa_libera super-g biathlon*', // skiing
	'>20000892': `ciclis* giro_d'italia maglia_rosa tour_de_france peloton cronometro`, // cycling
	'>20000827': 'atletica* maratona* velocista* salto_in_lungo salto_in_alto', // athletics
	'>20000991': 'formula_1 gran_premio ferrari pole_position motogp scuderia* rally', // motor car racing
	'>20001071': 'nuoto nuotator* stile_libero', // swimming
	'>20000856': 'pugilato* pugile* boxe', // boxing
	'>20000029': 'teatro* teatral* palcoscenico* regista_teatrale commedia*', // theatre
	'>20000005':
		'film filmfestival* cinema* regista* david_di_donatello mostra_del_cinema sceneggiatur* attore* attrice*', // cinema
	'>20000018': 'musica* musicist* album concerto* cantante* canzon* sanremo band lirica orchestra* rapper', // music
	'>20000013':
		'libro* libri romanzo* romanzi scrittor* scrittrice* letteratura* poeta poeti poesi* poetessa premio_strega editore editori editoria', // literature
	'>20000031': 'pittura* pittor* scultur* mostre galleria* fotografi*', // visual arts
	'>20000043': 'museo* musei bibliotec*', // library and museum
	'>20000252': 'supermercat* e-commerce commercio_online negozi* commerciant* grande_distribuzione', // retail
	'>20000274': 'banca banche bancari* unicredit intesa_sanpaolo', // banking
	'>20000296': 'automobil* auto_elettric* stellantis fiat casa_automobilistica', // automotive
	'>20000235': 'immobiliar* affitt* edilizi* mutuo mutui inquilin*', // construction and property
	'>20000210': 'agricol* agricolt* raccolto raccolti allevator* coldiretti', // agriculture
	'>20000256':
		'energia energie energetic* elettricità petrolio gas nucleare rinnovabil* eolic* solare benzina bollett*', // energy and resource
	'>20000337': 'treni treno ferrovi* trenitalia aeroport* voli compagnia_aerea', // transport
	'>20000225': 'software tecnologi* intelligenza_artificiale semiconduttor* telecomunicazion*', // computing and information technology
	'>20000331': 'turismo* turist* albergh* hotel', // tourism and leisure industry
	'>20000396': 'borsa piazza_affari azionist* azionari* wall_street investitor*', // stocks and securities
	'>20000353': 'consumator* codacons', // consumer issue
	'>20000373': 'dazi export esportazion* importazion* libero_scambio', // international trade
	'>20001365': 'utile_netto utili_netti utili fatturato* ricavi trimestre*', // business reporting and performance
	'>20001366': 'fusione fusioni acquisizion* opa licenziament* fallimento*', // business restructuring
	'>20000346': 'inflazione* pil bce debito_pubblico tassi recessione spread', // macro economics
	'>20000400': 'scuola* scuole student* alunn* docent* maturità', // school
	'>20000405': 'universit* ateneo* laurea lauree laureat*', // college and university
	'>20000462': 'ospedal* pronto_soccorso clinica cliniche', // hospital
	'>20000448': 'virus contagi* vaccin* covid* pandemi* influenza', // communicable disease
	'>20000458': 'salute_mentale depression* psicolog* psichiatr*', // mental health and disorder
	'>20000563': 'viaggio viaggi viaggiator* vacanz* spiagg*', // travel and tourism
	'>20000659': 'chiesa* chiese papa vescov* cattolic* vatican* cristian* cardinal* prete preti parrocchi*', // Christianity
	'>20000677': 'islam* musulman* moschea* imam ramadan corano', // Islam
	'>20000679': 'ebrei ebreo ebrea ebraic* sinagog* rabbin*', // Judaism
	'>20000441': 'animal* uccell* lupo lupi orso orsi fauna biodiversità', // nature
	'>20000424': 'inquinamento* plastica plastiche rifiuti smog', // environmental pollution
	'>20000718': 'pianeta* spazial* razzo razzi astronom* telescopio* nasa luna marte', // astronomy
	'>20000737': 'sperimentazione_clinica sperimentazioni_cliniche pazient* cervello malatti*', // medical research
	'>20000777': 'razzis* antisemit* xenofob*', // racism
	'>20000780': 'famigli* genitor* figli matrimoni* divorzi*', // family
	'>20000771': 'migrant* immigra* rifugiat* asilo sbarchi', // immigration
	'>20001129': 'pioggia* maltempo neve temporal* vento siccità', // weather phenomena
	'>20000518': 'stipend* salari* retribuzion*', // wages and benefits
	'>20000529': 'sciopero* scioper*', // labour dispute
	'>20000532': 'pensioni pensione pensionat*', // pension
	'>20000143': 'incidente_stradale tamponament* deragliament* camion', // transportation accident and incident
	'>20000150': 'incendio* incendi vigili_del_fuoco fiamme rogo', // fire
	'>20000151': 'terremoto* alluvion* frana frane eruzion*', // natural disaster
};
