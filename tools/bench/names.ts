import { stopWordsOf } from '../../src/core/languages/stop-words.ts';
import { foldLetters } from '../../src/core/text/fold-letters.ts';
import { hasCorpus, readCorpus } from '../corpora.ts';
import { analyseAsShipped } from '../models/shipped-models.ts';
import { atMost, type Findings, type Table } from './findings.ts';

interface GoldRow {
	id: string;
	lang: string;
	gold: { title: string | null; summary: string[] | null; body: string | null };
}

/**
 * Actors of real articles in other languages that are function words of their language. The words are those that coverage leaves out, which
 * were counted in texts of each language; what decides about names has lists of its own.
 */
export async function measureNames(): Promise<Findings> {
	const file = 'data/extraction/fundus/gold.jsonl';
	if (!hasCorpus(file))
		return { notes: ['The corpora are not here: no articles in other languages.'], tables: [], bars: [] };
	const table: Table = { title: 'articles in other languages', rows: {} };
	const wrong: string[] = [];
	for (const { id, lang, gold } of readCorpus<GoldRow>(file)) {
		const words = stopWordsOf(lang);
		if (lang === 'en' || !gold.body) continue;
		const { actors } = analyseAsShipped({
			text: gold.body,
			title: gold.title,
			description: gold.summary?.join(' ') ?? null,
		});
		const found = actors.filter(({ name }) => words.has(foldLetters(name)));
		wrong.push(...found.map(({ name }) => `${id}: ${name}`));
		const row = table.rows[lang] ?? { articles: 0, actors: 0, 'function words': 0 };
		table.rows[lang] = {
			articles: Number(row.articles) + 1,
			actors: Number(row.actors) + actors.length,
			'function words': Number(row['function words']) + found.length,
		};
	}
	return {
		notes: ['The language is told from the text alone.', ...wrong],
		tables: [table],
		bars: [atMost('actors that are function words of their language', 0, wrong.length)],
	};
}
