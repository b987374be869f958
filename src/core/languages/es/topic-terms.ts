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
};
