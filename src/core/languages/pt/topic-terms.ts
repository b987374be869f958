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
};
