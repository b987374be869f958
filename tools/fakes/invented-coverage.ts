import type { CoverageEntry } from '../../src/storage/coverage/coverage.ts';
import { seededRandom } from '../seeded-random.ts';

const SYLLABLES = [
	'bel',
	'dro',
	'fen',
	'gar',
	'hul',
	'kess',
	'lom',
	'mir',
	'nav',
	'osk',
	'pell',
	'rin',
	'sor',
	'tav',
	'vell',
];

/** Entries of invented words that fall off as those of a language do (Zipf), the same ones for the same seed. */
export function inventCoverage(count: number, seed: number): CoverageEntry[] {
	const random = seededRandom(seed);
	const word = () => {
		const rank = Math.floor(1 / (random() + 0.0005));
		return [rank % 15, Math.floor(rank / 15) % 15, Math.floor(rank / 225)].map((i) => SYLLABLES[i] ?? 'x').join('');
	};
	const words = (most: number) => Array.from({ length: 2 + Math.floor(random() * most) }, word).join(' ');
	return Array.from({ length: count }, (_, number) => {
		const id = `paper.example/${seed}/${number}`;
		const datedAt = new Date(Date.UTC(2026, 2, 1) + number * 3_600_000).toISOString();
		return {
			id,
			document: {
				id,
				url: `https://${id}`,
				title: words(8),
				text: words(60),
				outlet: 'Paper',
				agency: null,
				publishedAt: datedAt,
				language: 'en',
			},
			actors: [],
			topics: [],
			isOpened: false,
			feeds: ['https://paper.example/feed'],
			datedAt,
		};
	});
}
