import { expect, test } from 'vitest';
import { analysisTasks } from '../../src/analysis/analysis-tasks.ts';
import { readModel } from '../../tools/models/shipped-models.ts';

const ENGLISH =
	'The council of Vell said on Friday that it would close the old bridge, which has been in use for ninety years.';
const GERMAN =
	'Der Stadtrat von Lahnbrück hat am Freitag beschlossen, dass die alte Brücke im Sommer für die Arbeiten geschlossen wird.';
const SWAHILI =
	'Baraza la mji limesema leo kwamba daraja la zamani litafungwa kwa muda wa miezi mitatu ili kufanya matengenezo ya barabara.';

function watchedThread() {
	const loaded: string[] = [];
	const thread = analysisTasks((name) => {
		loaded.push(name);
		return readModel(name);
	});
	return { loaded, thread };
}

test.each([
	['English', ENGLISH, 'en', ['knowledge', 'quotes', 'tagger', 'topics'], 'all'],
	['German that its page calls English', GERMAN, 'en-GB', ['knowledge', 'names-de', 'quotes', 'topics'], 'subjects'],
	['Swahili', SWAHILI, 'sw', ['knowledge'], 'names'],
])('%s loads the files of its own language alone', async (_, text, language, files, reading) => {
	const { loaded, thread } = watchedThread();
	await thread.prepare('analyse', [{ text, language }]);
	expect(loaded.toSorted()).toEqual(files);
	const analysis = await thread.tasks.analyse({ text, language });
	expect(analysis.reading).toBe(reading);
	expect(loaded).toHaveLength(files.length);
});

test('feeds load a model of subjects only for entries in a language that has one', async () => {
	const { loaded, thread } = watchedThread();
	const swahili = { title: 'Daraja lafungwa', text: SWAHILI, language: 'sw' };
	expect(await thread.tasks.topicsOfEntries([swahili])).toEqual([[]]);
	expect(loaded).toEqual([]);
	await thread.tasks.topicsOfEntries([swahili, { title: 'Bridge closed', text: ENGLISH, language: 'en' }]);
	expect(loaded).toEqual(['topics']);
});
