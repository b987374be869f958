import { comparable } from './headline.ts';

const TOP_LEVEL_DOMAIN = /\.(?!org$)(?:com?|net|news|tv|info|eu|[a-z]{2})(?:\.[a-z]{2})?$/i;
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)\/?$/iu;
/** "Example Online", "Example News Desk": words that name the medium, not the outlet. */
const MEDIUM_WORD = /\s+(?:online|digital|nachrichten)$/i;
const LONGEST_NAME = 60;

/**
 * The name of an outlet among those a page gives, best sources first: one that is written as a name before one that is an address;
 * among those, one that its host spells out.
 * @param host without "www."
 */
export function chooseOutletName(candidates: readonly (string | null)[], host: string): string | null {
	const names = candidates.filter(
		(name): name is string => name !== null && name.trim() !== '' && name.length <= LONGEST_NAME,
	);
	const written = names.filter((name) => !ADDRESS.test(name));
	const hostName = comparable(host);
	const spelledByHost = written.find((name) => comparable(name) === hostName);
	const best = spelledByHost ?? written[0] ?? names[0];
	if (!best) return null;
	const addressLike = names.find((name) => ADDRESS.test(name));
	// "example NACHRICHTEN" beside "example.test" is "example"
	if (
		addressLike &&
		!spelledByHost &&
		comparable(best) !== comparable(addressLike) &&
		comparable(best).startsWith(comparable(addressLike))
	) {
		return withoutDomain(addressLike);
	}
	return withoutDomain(best).replace(MEDIUM_WORD, '');
}

function withoutDomain(name: string): string {
	const bare = name
		.trim()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '')
		.replace(/\/$/, '');
	return bare.replace(TOP_LEVEL_DOMAIN, '') || bare;
}
