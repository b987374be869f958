import type { Actor, Analysis, Quote } from '../../src/core/article.ts';
import { EXAMPLE_ARTICLE } from '../../src/ui/welcome/example-article.ts';
import { spanOf } from './articles.ts';

const place = (words: string) => spanOf(EXAMPLE_ARTICLE.text, words);

function actor(name: string, role: string | null, mentions: Actor['mentions']): Actor {
	const id = name.toLowerCase().replace(/\W+/g, '-');
	return { id, name, kind: 'person', role, affiliation: null, wikidata: null, salience: 0.5, mentions, reasons: [] };
}

function quote(words: string, by: number, speaker: string): Quote {
	return {
		kind: 'direct',
		spans: [place(words)],
		cue: [],
		speakerMention: null,
		speaker,
		actor: by,
		confidence: 0.95,
		keyness: 0.5,
		shown: true,
	};
}

/** Some of what is found in the example of the welcome page. */
export const exampleAnalysis: Analysis = {
	language: 'en',
	reading: 'all',
	mentions: [],
	actors: [
		actor('Ingrid Halloran', 'council leader', [place('Ingrid Halloran'), place('Halloran told')]),
		actor('Tomas Reuel', 'chairman', [place('Tomas Reuel')]),
	],
	topics: [],
	keyPhrases: [],
	quotes: [
		quote('Nobody should have to move house because the sea is rough', 0, 'Ingrid Halloran'),
		quote('Last January a neighbour of mine could not reach the clinic for four days', 1, 'Tomas Reuel'),
	],
};
