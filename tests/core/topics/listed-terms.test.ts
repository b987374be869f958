import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findTopics } from '../../../src/core/topics/find-topics.ts';
import { readTopicModel, type TopicModel } from '../../../src/core/topics/topic-model.ts';

let model: TopicModel;
beforeAll(async () => {
	const file = await readFile(new URL('../../../src/models/topics.bin', import.meta.url));
	model = readTopicModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
});

const SPORT = 'medtop:15000000';
const POLITICS = 'medtop:11000000';
const HEALTH = 'medtop:07000000';

test.each([
	[
		'de',
		SPORT,
		'Vell gewinnt das Finale',
		'Die Mannschaft von Trainer Tom Reyes hat das Spiel gedreht. Zwei Tore in der letzten Viertelstunde brachten den Sieg, der Stürmer wurde nach dem Match gefeiert.',
	],
	[
		'de',
		POLITICS,
		'Regierung in Vell verliert die Mehrheit',
		'Nach der Wahl sucht die Partei der Präsidentin eine neue Koalition. Die Opposition im Parlament will über das Gesetz abstimmen lassen.',
	],
	[
		'de',
		HEALTH,
		'Neues Virus in Vell',
		'Ärzte im Krankenhaus melden zwölf Patienten mit der Krankheit. Die Impfung soll am Montag beginnen, sagt die Klinik.',
	],
	[
		'fr',
		SPORT,
		'Vell remporte la finale',
		'L’équipe de l’entraîneur Tom Reyes a renversé le match. Deux buts en fin de rencontre ont donné la victoire, et les joueurs ont fêté la coupe au stade.',
	],
	[
		'fr',
		POLITICS,
		'Le gouvernement de Vell perd sa majorité',
		'Après l’élection, le parti de la présidente cherche des alliés. L’opposition veut un vote au parlement.',
	],
	[
		'fr',
		HEALTH,
		'Un nouveau virus à Vell',
		'Les médecins de l’hôpital signalent douze patients atteints de la maladie. La vaccination doit commencer lundi.',
	],
	[
		'es',
		SPORT,
		'Vell gana la final',
		'El equipo del entrenador Tomás Reyes remontó. Dos goles en los últimos minutos dieron la victoria y los jugadores celebraron la copa en el estadio.',
	],
	[
		'es',
		POLITICS,
		'El gobierno de Vell pierde la mayoría',
		'Tras las elecciones, el partido de la presidenta busca aliados. La oposición quiere votar la ley en el parlamento.',
	],
	[
		'es',
		HEALTH,
		'Un nuevo virus en Vell',
		'Los médicos del hospital informan de doce pacientes con la enfermedad. La vacuna llegará el lunes.',
	],
	[
		'it',
		SPORT,
		'Il Vell vince la finale',
		'La squadra dell’allenatore Tommaso Reti ha ribaltato la partita. Due gol negli ultimi minuti hanno dato la vittoria ai giocatori.',
	],
	[
		'it',
		POLITICS,
		'Il governo di Vell perde la maggioranza',
		'Dopo le elezioni il partito della presidente cerca alleati. L’opposizione vuole il voto in parlamento sulla legge.',
	],
	[
		'it',
		HEALTH,
		'Un nuovo virus a Vell',
		'I medici dell’ospedale segnalano dodici pazienti con la malattia. Il vaccino arriverà lunedì.',
	],
	[
		'pt',
		SPORT,
		'Vell vence a final',
		'A equipa do treinador Tomás Reis virou o jogo. Dois golos nos últimos minutos deram a vitória e os jogadores festejaram a taça.',
	],
	[
		'pt',
		POLITICS,
		'Governo de Vell perde a maioria',
		'Depois das eleições, o partido da presidente procura aliados. A oposição quer votar a lei no parlamento.',
	],
	[
		'pt',
		HEALTH,
		'Novo vírus em Vell',
		'Os médicos do hospital registaram doze pacientes com a doença. A vacina chega na segunda-feira.',
	],
	[
		'nl',
		SPORT,
		'Vell wint de finale',
		'De ploeg van trainer Tom Reijs keerde de wedstrijd om. Twee doelpunten in de slotfase brachten de overwinning, de spelers vierden de beker.',
	],
	[
		'nl',
		POLITICS,
		'Kabinet in Vell verliest meerderheid',
		'Na de verkiezingen zoekt de partij van de premier een nieuwe coalitie. De oppositie in de Tweede Kamer wil stemmen over de wet.',
	],
	[
		'nl',
		HEALTH,
		'Nieuw virus in Vell',
		'Artsen in het ziekenhuis melden twaalf patiënten met de ziekte. Het vaccin komt maandag.',
	],
	[
		'pl',
		SPORT,
		'Vell wygrywa finał',
		'Drużyna trenera Tomasza Reya odwróciła mecz. Dwa gole w końcówce dały zwycięstwo, a piłkarze świętowali puchar na stadionie.',
	],
	[
		'pl',
		POLITICS,
		'Rząd w Vell traci większość',
		'Po wyborach partia prezydenta szuka koalicji. Opozycja chce głosowania w Sejmie nad ustawą.',
	],
	[
		'pl',
		HEALTH,
		'Nowy wirus w Vell',
		'Lekarze w szpitalu zgłaszają dwunastu pacjentów z chorobą. Szczepionka będzie w poniedziałek.',
	],
	[
		'ru',
		SPORT,
		'Велл выиграл финал',
		'Команда тренера Рейса переломила матч. Два гола в концовке принесли победу, игроки отметили кубок на стадионе.',
	],
	[
		'ru',
		POLITICS,
		'Правительство Велла теряет большинство',
		'После выборов партия президента ищет союзников. Оппозиция хочет голосования в парламенте по закону.',
	],
	[
		'ru',
		HEALTH,
		'Новый вирус в Велле',
		'Врачи больницы сообщили о двенадцати пациентах с болезнью. Вакцина появится в понедельник.',
	],
	[
		'tr',
		SPORT,
		'Vell finali kazandı',
		'Teknik direktör Tarık Rey’in takımı maçı çevirdi. Son dakikalarda gelen iki gol galibiyeti getirdi, oyuncular kupayı kutladı.',
	],
	[
		'tr',
		POLITICS,
		'Vell hükümeti çoğunluğu kaybetti',
		'Seçim sonrası cumhurbaşkanının partisi ortak arıyor. Muhalefet mecliste yeni anayasa için oylama istiyor.',
	],
	[
		'tr',
		HEALTH,
		'Vell’de yeni virüs',
		'Doktorlar hastanede on iki hastanın tedavi gördüğünü bildirdi. Aşı pazartesi günü gelecek.',
	],
])('%s: the subject is %s of “%s”', (language, branch, title, text) => {
	const pack = choosePack(text, language);
	const [best] = findTopics({ title, text, actors: [] }, model, pack.topicTerms);
	expect(pack.language).toBe(language);
	expect(best).toMatchObject({ branch, shown: true });
});

test.each(['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'tr'])(
	'in %s, a text without such words has no subject',
	(language) => {
		expect(
			findTopics(
				{ title: 'Vell', text: 'Ingrid Halloran, Tom Reyes.', actors: [] },
				model,
				choosePack('', language).topicTerms,
			),
		).toEqual([]);
	},
);
