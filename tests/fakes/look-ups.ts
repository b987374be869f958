import type { LookUpResult } from '../../src/core/look-ups/look-up-source.ts';
import type { LookUpPlan } from '../../src/messages/look-ups.ts';

export const lookUpPlan: LookUpPlan = { words: '"Ingrid Halloran" tariff', language: 'en-GB', earlier: [] };

export const lookUpResult: LookUpResult = {
	source: 'gdelt',
	words: lookUpPlan.words,
	askedAt: new Date(Date.now() - 60_000).toISOString(),
	articles: [
		{
			url: 'https://coastdaily.example/grid-tariff',
			title: 'Grid tariff passes by one vote after a night of talks',
			outlet: 'coastdaily.example',
			publishedAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
			language: null,
		},
		{
			url: 'https://fjordbladet.example/a-very-long-address',
			title: '<b>Halloran</b>: “The grid is the price we pay for warm houses”',
			outlet: 'fjordbladet.example',
			publishedAt: null,
			language: null,
		},
	],
};
