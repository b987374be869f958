import type { Highlight } from '../../src/core/highlights/highlight.ts';

const ARTICLE = 'harbour.example/port';

/** A highlight of an invented article. */
export function passage(id: string, more: Partial<Highlight> = {}): Highlight {
	const at = '2026-03-14T08:00:00.000Z';
	return {
		id,
		articleId: ARTICLE,
		url: `https://www.${ARTICLE}`,
		articleTitle: 'Port of Vell',
		outlet: 'Harbour Chronicle',
		quote: { type: 'TextQuoteSelector', exact: `Ship ${id} came in`, prefix: 'At dawn ', suffix: '' },
		position: { type: 'TextPositionSelector', start: 100, end: 120 },
		colour: 'green',
		note: '',
		createdAt: at,
		modifiedAt: at,
		...more,
	};
}
