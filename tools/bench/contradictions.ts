/** Whether a quote names the person whom a click in the list of actors marks at the same words. */
import type { Actor, Quote, Span } from '../../src/core/article.ts';
import { hasCorpus, readCorpus } from '../corpora.ts';
import { analyseAsShipped } from '../models/shipped-models.ts';
import { atMost, type Findings, type Table } from './findings.ts';

const SETS = ['polnear-dev', 'gum-news'];
const PRONOUN = /^(?:he|him|his|she|her)$/i;

interface Counted {
	/** Shown quotes whose speaker's words belong to an actor as well. */
	compared: number;
	/** Of them, those that name somebody else. */
	differ: number;
}

/** Whether an actor's mention is a speaker's words as a whole, but for an article, a comma or a possessive. */
function isWhole(text: string, [start, end]: Span, [from, to]: Span): boolean {
	return /^(?:the )?$/i.test(text.slice(start, from)) && /^(?:['’]s)?[\s,]*$/.test(text.slice(to, end));
}

/** The actors of the list that are marked as the speaker: a person at these words, or anybody whose mention they are. */
function markedAs(text: string, actors: readonly Actor[], [start, end]: Span): number[] {
	return actors.flatMap(({ kind, mentions }, index) => {
		const near = mentions.filter(([from, to]) => from < end && to > start);
		return near.some((mention) => kind === 'person' || isWhole(text, [start, end], mention)) ? [index] : [];
	});
}

/** Whether a quote names somebody else than those who are marked as its speaker. */
function contradicts(text: string, actors: readonly Actor[], quote: Quote, marked: readonly number[]): boolean {
	if (quote.actor !== null) return marked.length > 0 && !marked.includes(quote.actor);
	// of a description, “Clinton’s team”, a name in it is no speaker
	const { speakerMention: words, speaker } = quote;
	const whole = marked.filter((index) => words && actors[index]?.mentions.some((one) => isWhole(text, words, one)));
	return whole.length > 0 && !whole.some((index) => actors[index]?.name === speaker);
}

export async function measureContradictions(): Promise<Findings> {
	if (!hasCorpus('data/quotes')) return { notes: ['The corpora are not here: no articles.'], tables: [], bars: [] };
	const notes: string[] = [];
	const rows: Table['rows'] = {};
	let differ = 0;
	for (const set of SETS) {
		const counts: Record<'pronouns' | 'names', Counted> = {
			pronouns: { compared: 0, differ: 0 },
			names: { compared: 0, differ: 0 },
		};
		for (const { docId, text } of readCorpus<{ docId: string; text: string }>(`data/quotes/${set}.jsonl`)) {
			const analysis = analyseAsShipped({ text });
			for (const quote of analysis.quotes) {
				if (!quote.shown || !quote.speakerMention || !quote.speaker) continue;
				const words = text.slice(...quote.speakerMention);
				const isPronoun = PRONOUN.test(words);
				const marked = markedAs(text, analysis.actors, quote.speakerMention);
				if (marked.length === 0) continue;
				const count = counts[isPronoun ? 'pronouns' : 'names'];
				count.compared++;
				if (!contradicts(text, analysis.actors, quote, marked)) continue;
				count.differ++;
				const names = marked.map((index) => analysis.actors[index]?.name).join(', ');
				notes.push(
					`${set} ${docId}: “${words}” is ${quote.speaker} (${quote.actor}) for the quote, ${names} in the list`,
				);
			}
		}
		for (const [kind, { compared, differ: found }] of Object.entries(counts)) {
			rows[`${set}, ${kind}`] = { compared, differ: found };
			if (set === SETS[0]) differ += found;
		}
	}
	return {
		notes,
		tables: [{ title: 'shown quotes whose speaker’s words are marked for an actor', rows }],
		bars: [atMost(`contradictions on ${SETS[0]}`, 0, differ)],
	};
}
