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
};
