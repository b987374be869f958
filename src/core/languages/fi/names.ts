import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-fi',
	linkers: 'ja',
	inflection: {
		endings:
			/(?:issa|issä|ista|istä|illa|illä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|iin|een|an|en|in|on|un|yn|än|ön|n|ta|tä|a|ä)$/u,
	},
	titles: 'herra rouva tri',
	and: 'ja',
	things: 'bkt alv ai dna tv mm em g7 g20 *kokous *festivaali',
};
