import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!película* !cine* !música* !álbum* !concierto* cantante* actor* actriz* novela* escritor* literatura* teatro* museo*
		exposición* pintor* artista* festival* danza* cultura* canción* ópera* libro* poesía* ?serie*`,
	// mass media
	'20000045': '!periodista* !periódico* ?medios televisión* radio prensa ?cadena*',
	// law enforcement
	'20000129': '!policía* !detenid* investigad*',
	// crime
	'20000082': '!asesin* cárcel delito* crimen* narcotráfico* homicidio* robo robos víctima* corrupción*',
	// judiciary
	'20000106': 'juicio juicios cadena_perpetua tribunal* juez* jueza fiscal* condena* acusad* sentencia*',
	// disaster
	'20000148': '!terremoto* !inundaci* !incendio* sismo*',
	// accident
	'20000139': '!accidente*',
	// disaster, accident and emergency incident
	'03000000': 'explosión* rescate* evacua* bomberos catástrofe* fallecid* herid*',
	// economy
	'20000344':
		'!econom* !inflación crecimiento* pib exporta* política_fiscal deuda* tipos_de_interés aranceles empleo* paro consumo* bce fmi',
	// economy, business and finance
	'04000000': `!empresa* !mercado* !banco* !bolsa !inversi* euro euros dólar* precio precios millones ventas beneficio* ?acciones ibex industria* petróleo*
		comercio* turismo* negocio* compañía* accionista* ingresos`,
	// education
	'05000000': '!escuela* !alumno* !universidad* !estudiante* profesor* docente* educa* colegio* selectividad',
	// climate change
	'20000418': '!clima !climátic* emision* calentamiento_global',
	// environment
	'06000000': '!medioambient* !medio_ambiente contamina* biodiversidad* ecolog* especies reciclaje*',
	// health
	'07000000': '!salud !enferm* !paciente* !hospital* !virus síntoma* sanidad* sanitari* clínic*',
	// treatment
	'20000464': '!vacuna* médic* tratamiento* fármac* terapia*',
	// cancer
	'20000447': 'cáncer*',
	// epidemic and pandemic
	'20000449': 'pandemia* contagi* covid*',
	// labour relations
	'20000524': '!huelga* !sindicato* trabajadores despido* convenio_colectivo salari*',
	// lifestyle and leisure
	'10000000': '!receta* viaje* moda cocina* vacaciones restaurante* belleza decoración',
	// government
	'20000593': `!gobierno* !president* !parlamento* !ministr* ?partido partido_popular partido_socialista partido_político partidos_políticos congreso* senado* diputad* psoe pp vox oposición* ley reforma*
		coalición* política* político* senador* referéndum* alcalde*`,
	// election
	'20000574': '!elecci* votaci* candidat* ?campaña* campaña_electoral',
	// international relations
	'20000638': 'diplomá* embajad* cumbre*',
	// religion
	'12000000': '!iglesia* !papa obispo* vaticano* islam islámic* musulm* católic* religi* cardenal* misa',
	// scientific research
	'20000735':
		'!científic* !investigador* nasa planeta* ?espacio espacial* satélite* datos ?física genétic* ?descubri* astronom* telescopio*',
	// technology
	'20000756': `!tecnolog* !inteligencia_artificial software internet móvil* ordenador* aplicación* robot* google* apple* microsoft* usuarios
		redes_sociales ciberataque*`,
	// society
	'14000000': 'familia* mujeres igualdad discriminación* racismo feminis* migrantes',
	// soccer
	'20001065': '!fútbol* !gol goles barça* fc_barcelona ?barcelona madrid_cf atlético uefa fifa',
	// sport
	'15000000': `!partido_de_liga !equipo !equipos !jugador* !entrenador* !liga copa copas campeon* victoria derrota* selección* tenis* baloncesto* olímpic* ?mundial*
		torneo* medalla* ciclis* fórmula_1 ?carrera* delantero* portero* estadio* finalista* semifinal* fichaje* temporada* nba deport*`,
	// armed conflict
	'20000056':
		'!guerra* !ejército* !soldado* !militar* !ataque* bombarde* misil* tropas alto_el_fuego rebeldes conflicto* drones otan',
	// act of terror
	'20000053': '!terroris* islamist* estado_islámico rehenes',
	// weather
	'17000000': '!temperatura* !lluvia* !tormenta* aemet nieve nevada* ola_de_calor viento* meteorol* borrasca*',
	// narrower topics, once the branch is known
	'>20001065':
		'fútbol* gol goles laliga la_liga delantero* portero* penalti* centrocampista* champions copa_del_rey mundial eurocopa fifa uefa balón_de_oro fuera_de_juego', // soccer
	'>20001085': 'tenis* tenista* wimbledon roland_garros tie_break atp wta copa_davis grand_slam', // tennis
	'>20000851': 'baloncesto* nba acb triples rebote* canasta*', // basketball
	'>20000958': 'balonmano*', // handball (team)
	'>20000965': 'hockey*', // ice hockey
	'>20001056': 'esquí* esquiador* eslalon', // skiing
	'>20000892': 'ciclis* pelotón vuelta_a_españa giro_de_italia tour_de_francia contrarreloj maillot', // cycling
	'>20000827': 'atletis* atleta atletas maratón* velocista* pértiga salto_de_longitud', // athletics
	'>20000991': 'fórmula_1 gran_premio pole_position motogp escudería* rally', // motor car racing
	'>20001071': 'natación* nadador* braza piscina', // swimming
	'>20000856': 'boxeo* boxeador* peso_pesado cuadrilátero*', // boxing
	'>20000029': 'teatro* obra_de_teatro dramaturg* puesta_en_escena', // theatre
	'>20000005':
		'película* cine cines cineasta* director_de_cine rodaje* goya goyas festival_de_cine guion guiones guionista* largometraje* actor actriz', // cinema
	'>20000018': 'música* músico* álbum* concierto* cantante* canción canciones ópera* orquesta* rapero*', // music
	'>20000013': 'libro* novela* escritor* literatura* poeta* poesía* premio_planeta', // literature
	'>20000031': 'pintura* pintor* escultur* exposición* galería* fotograf*', // visual arts
	'>20000043': 'museo* biblioteca*', // library and museum
	'>20000252':
		'supermercado* comercio_electrónico comercio_minorista tienda* mercadona grandes_superficies venta_online', // retail
	'>20000274': 'banco bancos banca bancari* caixabank bbva banco_santander', // banking
	'>20000296': 'automóvil* automovil* coche_eléctrico coches_eléctricos fabricante_de_coches', // automotive
	'>20000235': 'vivienda* alquiler* inmobiliari* hipoteca* inquilino*', // construction and property
	'>20000210': 'agricult* agrari* cosecha* ganader* agrícola*', // agriculture
	'>20000256': 'energía* electricidad petróleo gas nuclear* renovable* eólic* solar* gasolina', // energy and resource
	'>20000337': 'renfe tren trenes ferrocarril* aeropuerto* aerolínea* vuelo*', // transport
	'>20000225': 'software tecnológic* inteligencia_artificial semiconductor* telecomunicaci* telefónica', // computing and information technology
	'>20000331': 'turismo* turist* hotel* hostelería', // tourism and leisure industry
	'>20000396': 'bolsa ibex accionista* wall_street inversor*', // stocks and securities
	'>20000353': 'consumidor* ocu', // consumer issue
	'>20000373': 'arancel* exportaci* importaci* libre_comercio comercio_exterior', // international trade
	'>20001365': 'beneficio* facturación* trimestre* pérdidas', // business reporting and performance
	'>20001366': 'fusión* opa adquisición* despidos concurso_de_acreedores', // business restructuring
	'>20000346': 'inflación* pib bce fmi deuda tipos_de_interés recesión ipc', // macro economics
	'>20000400': 'colegio colegios escuela* alumno* profesor profesora profesores profesorado aula aulas', // school
	'>20000405': 'universi* campus facultad* estudiante*', // college and university
	'>20000462': 'hospital* urgencias clínica*', // hospital
	'>20000448': 'virus contagi* vacuna* covid* pandemia* gripe brote brotes', // communicable disease
	'>20000458': 'salud_mental depresi* psicolog* psiquiatr* ansiedad', // mental health and disorder
	'>20000563': 'viaje viajes viajero* vacaciones playa*', // travel and tourism
	'>20000659': 'iglesia* papa católic* obispo* sacerdote* vaticano* cristian* cardenal* biblia misa', // Christianity
	'>20000677': 'islam* musulm* mezquita* imán ramadán corán', // Islam
	'>20000679': 'judí* judaísmo sinagoga* rabino*', // Judaism
	'>20000441': 'animal animales especies aves fauna lobo lobos biodiversidad', // nature
	'>20000424': 'contaminación* plástico* vertido* residuos', // environmental pollution
	'>20000718': 'planeta* espacial* cohete* astronom* telescopio* nasa luna marte', // astronomy
	'>20000737': 'ensayo_clínico paciente* cerebro enfermedad*', // medical research
	'>20000777': 'racis* antisemit* xenofob* xenófob*', // racism
	'>20000780': 'familia* padres madres hijos divorcio* boda bodas', // family
	'>20000771': 'migrante* migraci* migratori* inmigra* refugiad* asilo deportaci*', // immigration
	'>20001129': 'lluvia* tormenta* nieve* nevada* ola_de_calor borrasca* viento* sequía*', // weather phenomena
	'>20000518': 'salario* sueldo* salarial*', // wages and benefits
	'>20000529': 'huelga* paro_patronal piquete*', // labour dispute
	'>20000532': 'pensión pensiones pensionista* jubilaci* jubilad*', // pension
	'>20000143': 'accidente_de_tráfico atropell* colisión* descarril* camión*', // transportation accident and incident
	'>20000150': 'incendio* bomberos incendios_forestales llamas', // fire
	'>20000151': 'terremoto* inundaci* huracán* sismo* riada* erupción*', // natural disaster
};
