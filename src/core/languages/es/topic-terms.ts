import type { TopicTerms } from '../topic-terms.ts';

export const TOPIC_TERMS: TopicTerms = {
	// arts and entertainment
	'20000002': `!película* !cine* !música* !álbum* !concierto* cantante* actor* actriz* director* novela* escritor* literatura* teatro* museo*
		exposición* pintor* artista* festival* danza* cultura* canción* ópera* libro* poesía* serie*`,
	// mass media
	'20000045': '!periodista* !periódico* medios televisión* radio prensa cadena*',
	// law enforcement
	'20000129': '!policía* !detenid* investigad*',
	// crime
	'20000082': '!asesin* cárcel delito* crimen* narcotráfico* homicidio* robo* víctima* corrupción*',
	// judiciary
	'20000106': '!juicio* tribunal* juez* jueza fiscal* condena* acusad* sentencia*',
	// disaster
	'20000148': '!terremoto* !inundaci* !incendio* sismo*',
	// accident
	'20000139': '!accidente*',
	// disaster, accident and emergency incident
	'03000000': 'explosión* rescate* evacua* bomberos catástrofe* fallecid* herid*',
	// economy
	'20000344':
		'!econom* !inflación crecimiento* pib exporta* fiscal deuda* tipos interés aranceles empleo* paro consumo* bce fmi',
	// economy, business and finance
	'04000000': `!empresa* !mercado* !banco* !bolsa !inversi* euro euros dólar* precio* millones ventas beneficio* acciones ibex industria* petróleo*
		comercio* turismo* negocio* compañía* accionista* ingresos`,
	// education
	'05000000': '!escuela* !alumno* !universidad* !estudiante* profesor* docente* educa* colegio* selectividad',
	// climate change
	'20000418': '!clima* emision* calentamiento*',
	// environment
	'06000000': '!medioambient* !medio_ambiente contamina* biodiversidad* ecolog* especie* reciclaje*',
	// health
	'07000000': '!salud !enferm* !paciente* !hospital* !virus síntoma* sanidad* sanitari* clínic*',
	// treatment
	'20000464': '!vacuna* médic* tratamiento* fármac* terapia*',
	// cancer
	'20000447': 'cáncer*',
	// epidemic and pandemic
	'20000449': 'pandemia* contagi* covid*',
	// labour relations
	'20000524': '!huelga* !sindicato* trabajadores despido* convenio* salari*',
	// lifestyle and leisure
	'10000000': '!receta* !viaje* moda cocina* vacaciones restaurante* belleza decoración',
	// government
	'20000593': `!gobierno* !president* !parlamento* !ministr* !partido congreso* senado* diputad* psoe pp vox podemos sumar oposición* ley reforma*
		coalición* política* político* senador* referéndum* alcalde*`,
	// election
	'20000574': '!elecci* votaci* candidat* campaña*',
	// international relations
	'20000638': 'diplomá* embajad* cumbre*',
	// religion
	'12000000': '!iglesia* !papa obispo* vaticano* islam* musulm* católic* religi* cardenal* misa',
	// scientific research
	'20000735':
		'!científic* !investigador* nasa planeta* espacio* satélite* datos física* genétic* descubri* astronom* telescopio*',
	// technology
	'20000756': `!tecnolog* !inteligencia_artificial software internet móvil* ordenador* aplicación* robot* google* apple* microsoft* usuarios
		redes_sociales ciberataque*`,
	// society
	'14000000': 'familia* mujeres igualdad discriminación* racismo feminis* migrantes',
	// soccer
	'20001065': '!fútbol* !gol goles barça* barcelona madrid_cf atlético uefa fifa',
	// sport
	'15000000': `!partido_de_liga !equipo* !jugador* !entrenador* !liga copa* campeon* victoria derrota* selección* tenis* baloncesto* olímpic* mundial*
		torneo* medalla* ciclis* fórmula carrera* delantero* portero* estadio* final semifinal* fichaje* temporada* nba deport*`,
	// armed conflict
	'20000056':
		'!guerra* !ejército* !soldado* !militar* !ataque* bombarde* misil* tropas alto_el_fuego rebeldes conflicto* drones otan',
	// act of terror
	'20000053': '!terroris* rehenes',
	// weather
	'17000000': '!temperatura* !lluvia* !tormenta* aemet nieve nevada* ola_de_calor viento* meteorol* borrasca*',
};
