import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!filme* !cinema* !música* !álbum* concerto* show cantor* ator atriz realizador* romance* escritor* literatura* teatro* museu*
		exposição* pintor* artista* festival* dança* cultura* canção* livro* novela*`,
	// mass media
	'20000045': '!jornalist* !jornal* televisão* rádio imprensa emissora*',
	// crime
	'20000082': '!polícia* !homicídio* prisão* crime crimes criminos* tráfico* roubo* assass* corrupção*',
	// law enforcement
	'20000129': '!preso* !detid* investiga*',
	// judiciary
	'20000106': '!julgamento* tribunal* juiz* juíza conden* arguido* acusad* sentença*',
	// disaster
	'20000148': '!terramoto* !terremoto* !enchente* !cheias !incêndio* sismo*',
	// accident
	'20000139': '!acidente*',
	// disaster, accident and emergency incident
	'03000000': 'explosão* resgate* bombeiros desabamento* vítimas',
	// economy
	'20000344':
		'!econom* !inflação crescimento* pib exporta* dívida* juros tarifas emprego* desemprego* consumo* bce fmi',
	// economy, business and finance
	'04000000': `!empresa* !mercado* !banco* bolsa bolsa_de_valores !investi* euro euros dólar* ?real reais preço* milhões bilhões vendas lucro* ?ações indústria*
		petróleo* comércio* turismo* negócio* receita*`,
	// education
	'05000000': '!escola* !aluno* !universidade* !estudante* professor* docente* educa* ensino* enem',
	// climate change
	'20000418': '!clima !climátic* emissões aquecimento',
	// environment
	'06000000': 'ambiente !meio_ambiente !ambienta* poluição* biodiversidade* desmatamento* ecolog* espécies',
	// health
	'07000000': '!saúde !doença* !paciente* !hospita* !vírus sintoma* contágio* clínic* sns sus dengue',
	// treatment
	'20000464': '!vacina* médic* tratamento* fármac*',
	// cancer
	'20000447': 'câncer* cancro*',
	// epidemic and pandemic
	'20000449': 'pandemia* covid*',
	// labour relations
	'20000524': '!greve* !sindicato* trabalhadores despedi* demiss* salári*',
	// lifestyle and leisure
	'10000000': 'receita_culinária receitas_culinárias viagem* moda cozinha* férias restaurante* beleza',
	// government
	'20000593': `!governo* !president* !parlamento* !ministr* !partido congresso* senado* deputad* psd pt oposição* lei reforma* coligação* coalizão*
		político* política* senador* autarca* prefeit* stf`,
	// election
	'20000574': '!eleiç* voto* candidat* referendo* ?campanha* campanha_eleitoral',
	// international relations
	'20000638': 'diplomát* diplomac* embaixad* cúpula* cimeira*',
	// religion
	'12000000': '!igreja* !papa bispo* vaticano* islã* islam* muçulman* católic* religi* cardeal* missa evangélic*',
	// scientific research
	'20000735': `!cientista* !investigador* !pesquisador* computador* nasa planeta* ?espaço espacia* satélite* robô* dados usuários ?física genétic* ?descobert*
		astronom* telescópio*`,
	// technology
	'20000756': `!tecnolog* !inteligência_artificial software internet telemóvel* celular* aplicativo* aplicação* google* apple* microsoft* utilizadores
		redes_sociais`,
	// society
	'14000000': 'família* mulheres igualdade discriminação* racismo migrantes',
	// soccer
	'20001065':
		'!futebol* !golo* !gol gols real_madrid benfica* porto_fc sporting* flamengo* corinthians* palmeiras* goleiro* uefa fifa',
	// sport
	'15000000': `!equipa !equipas !time !jogador* !treinador* ?técnico liga taça* copa copas campeon* vitória* derrota* seleção* ténis tênis basquete* olímpic*
		?mundial* torneio* medalha* ciclis* fórmula_1 corrida* atacante* estádio* finalista* semifinal* esport* desport*`,
	// armed conflict
	'20000056':
		'!guerra* !exército* !soldado* !militar* !ataque* bombarde* míssil mísseis tropas cessar-fogo rebeldes conflito* drones nato otan reféns',
	// act of terror
	'20000053': '!terroris*',
	// weather
	'17000000': '!temperatura* !chuva* !tempestade* neve onda_de_calor ventos* meteorol* ipma inmet',
	// narrower topics, once the branch is known
	'>20001065':
		'futebol* golo golos gol gols primeira_liga brasileirão atacante* guarda-redes goleiro* penálti* pênalti* fifa uefa libertadores médio_ofensivo', // soccer
	'>20001085': 'ténis tênis tenista* wimbledon roland_garros atp wta', // tennis
	'>20000851': 'basquete* basquetebol* nba', // basketball
	'>20000958': 'andebol* handebol*', // handball (team)
	'>20000965': 'hóquei*', // ice hockey
	'>20000892': 'ciclis* pelotão volta_a_portugal camisola_amarela etapa* tour_de_france', // cycling
	'>20000827': 'atletismo* maratona* velocista*', // athletics
	'>20000991': 'fórmula_1 grande_prémio grande_prêmio moto_gp pole_position', // motor car racing
	'>20001071': 'natação* nadador*', // swimming
	'>20000856': 'boxe* pugilista*', // boxing
	'>20000029': 'teatro* peça_de_teatro dramaturg* encenador* encenação*', // theatre
	'>20000005': 'filme* cinema* cineasta* realizador* longa-metragem atriz ator roteir*', // cinema
	'>20000018': 'música* álbum* concerto* cantor* canção canções banda orquestra* ópera fado samba', // music
	'>20000013': 'livro* romance* escritor* literatura* poeta poetas poesia* editora*', // literature
	'>20000031': 'pintura* pintor* escultur* exposição* galeria* fotograf*', // visual arts
	'>20000252': 'supermercado* retalho* varejo* comércio_eletrónico comércio_eletrônico loja lojas', // retail
	'>20000274': 'banco bancos bancári*', // banking
	'>20000296': 'automóve* montadora* carro_elétrico carros_elétricos veículo*', // automotive
	'>20000235': 'habitação* imobiliári* arrendamento* aluguel', // construction and property
	'>20000210': 'agricult* agrícola* agronegócio* agropecuár* safra* colheita* pecuár* soja', // agriculture
	'>20000256': 'energia* eletricidade petróleo gás combustíve* petrobras renováve* eólic* solar solares', // energy and resource
	'>20000337': 'comboio* ferrovi* aeroporto* companhia_aérea companhias_aéreas voo* metropolitano', // transport
	'>20000225': 'software tecnológic* inteligência_artificial telecomunica*', // computing and information technology
	'>20000331': 'turismo* turista* hotel hotéis', // tourism and leisure industry
	'>20000396': 'bolsa acionista* ibovespa investidor* wall_street', // stocks and securities
	'>20000353': 'consumidor* procon', // consumer issue
	'>20000373': 'tarifa* exportaç* importaç* taxas_aduaneiras', // international trade
	'>20001365': 'lucro* receitas faturamento trimestre* prejuízos', // business reporting and performance
	'>20001366': 'fusão aquisição* despedimento* insolvência* recuperação_judicial', // business restructuring
	'>20000346': 'inflação* pib banco_central bce juros recessão défice dívida', // macro economics
	'>20000400': 'escola* aluno alunos aluna alunas professor* sala_de_aula ensino_básico', // school
	'>20000405': 'universi* faculdade* campus estudante*', // college and university
	'>20000462': 'hospital* hospitais urgências uti', // hospital
	'>20000448': 'vírus contágio* vacina* covid* pandemia* dengue gripe surto surtos', // communicable disease
	'>20000458': 'saúde_mental depressão psicolog* psiquiatr* ansiedade', // mental health and disorder
	'>20000563': 'viagem viagens férias praia*', // travel and tourism
	'>20000659': 'igreja* papa católic* bispo* padre* vaticano* cristã* cardeal* evangélic*', // Christianity
	'>20000677': 'islão islã islâm* muçulman* mesquita* ramadão', // Islam
	'>20000679': 'judeu* judai* sinagoga*', // Judaism
	'>20000441': 'animal animais espécies aves fauna biodiversidade', // nature
	'>20000424': 'poluição* plástico* resíduos', // environmental pollution
	'>20000718': 'planeta* espacial* foguet* astronom* telescópio* nasa lua marte', // astronomy
	'>20000777': 'racis* xenof*', // racism
	'>20000780': 'família* mães filhos divórcio*', // family
	'>20000771': 'migrant* migraç* imigra* refugiad* asilo', // immigration
	'>20001129': 'chuva* tempestade* neve ventos onda_de_calor seca', // weather phenomena
	'>20000518': 'salário* salaria*', // wages and benefits
	'>20000529': 'greve* grevista*', // labour dispute
	'>20000532': 'pensão pensões reformad* aposentad*', // pension
	'>20000143': 'acidente_rodoviário acidente_de_viação colisão descarril* camião caminhão', // transportation accident and incident
	'>20000150': 'incêndio* bombeiro* chamas fogo', // fire
	'>20000151': 'sismo* terremoto* inundaç* enchente* furacão cheias', // natural disaster
};
