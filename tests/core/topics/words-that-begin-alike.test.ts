import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { listedTerms } from '../../../src/core/topics/listed-terms.ts';
import { readTopicModel, type TopicModel } from '../../../src/core/topics/topic-model.ts';

let model: TopicModel;
beforeAll(async () => {
	const file = await readFile(new URL('../../../src/models/topics.bin', import.meta.url));
	model = readTopicModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
});

const ARTS = '01000000';
const CRIME = '02000000';
const DISASTER = '03000000';
const ECONOMY = '04000000';
const EDUCATION = '05000000';
const ENVIRONMENT = '06000000';
const HEALTH = '07000000';
const LEISURE = '10000000';
const POLITICS = '11000000';
const RELIGION = '12000000';
const SCIENCE = '13000000';
const SOCIETY = '14000000';
const SPORT = '15000000';
const CONFLICT = '16000000';
const WEATHER = '17000000';

/** The branches for which any word of the text speaks. */
function branchesOf(language: string, text: string): (string | undefined)[] {
	const terms = choosePack('', language).topicTerms;
	if (!terms) throw new Error(`no words for topics in ${language}`);
	const listed = listedTerms(model, terms);
	return listed
		.find([{ text, weight: 1 }])
		.flatMap(({ term }) => listed.evidenceOf(term))
		.map(({ topic }) => model.topics[model.topics[topic]?.branch ?? topic]?.code);
}

test.each([
	['nl', WEATHER, 'Vell staat weer op straat, weer zonder plan.'],
	['nl', CRIME, 'De politieke partij van Halloran koos een voorzitter.'],
	['nl', ENVIRONMENT, 'Natuurlijk komt Halloran ook.'],
	['nl', SCIENCE, 'Er is ruimte voor twaalf woningen in Vell.'],
	['nl', ARTS, 'De operatie duurde een uur.'],
	['nl', LEISURE, 'De receptie van het stadhuis in Vell.'],
	['nl', DISASTER, 'Halloran was er ongelukkig mee.'],
	['nl', POLITICS, 'Northbank speelt in de Premier League.'],
	['tr', DISASTER, 'Vell kazandı, Reyes bir kez daha kazanacak.'],
	['tr', ECONOMY, 'Halloran karar verdi, karşısında kimse yoktu.'],
	['tr', ECONOMY, 'Reyes açıkladı: Halloran yarın gelir.'],
	['tr', ECONOMY, 'Masanın altında bir anahtar hissetti.'],
	['tr', RELIGION, 'Halloran müziği dinledi ve dinlendi.'],
	['tr', SPORT, 'Halloran ile Reyes beraber yürüdü, statü değişmedi.'],
	['tr', SPORT, 'Formalite bitti.'],
	['tr', CRIME, 'Halloran Cezayir yolunda.'],
	['tr', HEALTH, 'Reyes belirtti, tıpkı Halloran gibi, aşırı kilometre.'],
	['tr', SCIENCE, 'Anahtarı verildi, Halloran kurala uydu.'],
	['tr', ENVIRONMENT, 'Kulenin çevresinde kimse yok.'],
	['tr', RELIGION, 'Bütün camia Reyes için geldi.'],
	['tr', ARTS, 'Halloran Romanya yolunda.'],
	['it', SPORT, 'A Milano Halloran ha garantito: garanzie per tutti.'],
	['it', POLITICS, 'Halloran è diplomata.'],
	['it', RELIGION, 'La messa in sicurezza del ponte di Vell.'],
	['it', SPORT, 'Lo sportello di Vell riapre.'],
	['it', CONFLICT, 'Reyes, nato a Vell, vive da solo.'],
	['it', ECONOMY, 'Una impressione utile.'],
	['it', ENVIRONMENT, 'Il racconto è ambientato a Vell.'],
	['ru', SPORT, 'Халлоран командует, командировка продлена.'],
	['ru', SPORT, 'Халлоран поражена.'],
	['ru', ECONOMY, 'В Ростове Халлоран долго ждала.'],
	['ru', SOCIETY, 'Их было семь, нет, семьдесят.'],
	['ru', ARTS, 'Роман Рейес приехал в Велл.'],
	['ru', EDUCATION, 'Учения начались утром.'],
	['ru', SCIENCE, 'Учения начались утром.'],
	['ru', POLITICS, 'Рейес закончил.'],
	['ru', SPORT, 'Зенитный расчёт стоит у Велла.'],
	['ru', WEATHER, 'Морозов сказал, что Веллу ничего не грозит в Грозном.'],
	['pl', SPORT, 'Meczet w Vell jest otwarty.'],
	['pl', SPORT, 'Lech Reyes przyjechał.'],
	['pl', ARTS, 'Bilety są tanie, taniej nie będzie.'],
	['pl', DISASTER, 'To jest powód, tak wypada.'],
	['pl', ECONOMY, 'Gospodarze mieli długie włosy.'],
	['pl', RELIGION, 'Księżyc i księgarnia.'],
	['pl', SPORT, 'Reyes lubi golf.'],
	['pl', POLITICS, 'Premiera jutro, posłuchaj.'],
	['de', RELIGION, 'Christian Reyes und Christine Halloran haben darum gebeten.'],
	['de', LEISURE, 'Ein moderner Bau, sagt der Moderator, und alle weinen.'],
	['de', SPORT, 'In Salzburg, Austria, am Platz, nach dem Sturm.'],
	['de', SCIENCE, 'Die Kinder spielen.'],
	['de', EDUCATION, 'Halloran ist schuld, sie zuckt mit der Schulter.'],
	['de', CRIME, 'Der Abstand betrug zwei Meter, der Blick war auf Vell gerichtet.'],
	['de', SPORT, 'Eine rapide Skizze mit Siegel.'],
	['de', ARTS, 'Halloran regiert mit Autorität, die Operation dauert.'],
	['de', CONFLICT, 'Was wir kriegen, reicht.'],
	['de', SCIENCE, 'Der Kamerad schläft.'],
	['de', WEATHER, 'Nach Regensburg fährt Halloran.'],
	['fr', SCIENCE, 'Halloran arrive en mars.'],
	['fr', EDUCATION, 'La somme s’élève à douze.'],
	['fr', ECONOMY, 'C’est important, une importance rare.'],
	['fr', SPORT, 'Il est finalement là, les équipements aussi.'],
	['fr', POLITICS, 'Un coup de vent.'],
	['fr', WEATHER, 'Une météorite à Vell.'],
	['fr', ARTS, 'La médiation de Halloran.'],
	['pt', DISASTER, 'A sala está cheia.'],
	['pt', POLITICS, 'Halloran é diplomada.'],
	['pt', CRIME, 'Halloran foi à Crimeia.'],
	['pt', SPORT, 'No final do ano, equipamento em Copacabana.'],
	['es', POLITICS, 'Podemos sumar dos y dos.'],
	['es', SPORT, 'Al final del año.'],
	['es', ARTS, 'El director y la directora de la oficina.'],
	['es', ECONOMY, 'Un lugar precioso de interés.'],
])('%s: nothing speaks for %s in “%s”', (language, branch, text) => {
	expect(branchesOf(language, text)).not.toContain(branch);
});

test.each([
	['nl', WEATHER, 'Het weerbericht van Vell.'],
	['nl', POLITICS, 'De politiek in Vell.'],
	['tr', CONFLICT, 'PKK’nın açıklaması.'],
	['tr', POLITICS, "CHP'nin yeni adayı."],
	['tr', POLITICS, 'BM’nin ve AB’nin kararı.'],
	['tr', DISASTER, 'Vell’de trafik kazası.'],
	['fr', SCIENCE, 'L’intelligence artificielle à Vell.'],
	['it', SCIENCE, "Il futuro dell'intelligenza artificiale."],
	['it', ECONOMY, 'I conti di quell’azienda.'],
	['it', SPORT, 'La gara di Vell.'],
	['ru', ECONOMY, 'Долг Велла и рост цен.'],
	['ru', CONFLICT, 'Учения начались утром.'],
	['pl', DISASTER, 'Powódź i wypadek w Vell.'],
	['de', RELIGION, 'Die Christen von Vell.'],
	['de', EDUCATION, 'Die Schulen von Vell.'],
	['fr', EDUCATION, 'Les élèves de Vell.'],
	['es', ENVIRONMENT, 'El cambio climático.'],
	['pt', ENVIRONMENT, 'A crise climática.'],
	['nl', SPORT, 'Northbank speelt in de Premier League.'],
])('%s: something speaks for %s in “%s”', (language, branch, text) => {
	expect(branchesOf(language, text)).toContain(branch);
});
