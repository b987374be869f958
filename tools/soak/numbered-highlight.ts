import type { Highlight } from '../../src/core/highlights/highlight.ts';

/** An invented highlight that is told from others by its number, all of one article. */
export function numberedHighlight(number: number): Highlight {
	const exact = `The port of Vell counted ship ${number}`;
	const time = '2026-03-14T09:00:00.000Z';
	return {
		id: idOfNumber(number),
		articleId: 'harbour-chronicle.test/ships',
		url: 'http://harbour-chronicle.test/ships',
		articleTitle: 'Ships of Vell',
		outlet: 'Harbour Chronicle',
		quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
		position: { type: 'TextPositionSelector', start: number * 100, end: number * 100 + exact.length },
		colour: 'yellow',
		note: '',
		createdAt: time,
		modifiedAt: time,
	};
}

export function idOfNumber(number: number): string {
	return `kept-${number}`;
}
