import type { Entity } from './read-entities.ts';

const NATIONAL = /^((?:(?!national\b)\S+ )+?)(?:men's )?(?:national )?(?:association )?(football|soccer|cricket) team$/;
const COLLEGE = /^(.+?)(?: men's)? (football|basketball)$/;

/**
 * Names teams as the resolver looks for them, by place or school and sport: "Brazil football" for "Brazil national football team",
 * "Ohio State football" for "Ohio State Buckeyes football".
 */
export function nameTeams(entities: readonly Entity[]): void {
	const known = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]));
	for (const entity of entities) {
		const names = [entity.name, ...entity.aliases].flatMap(teamName(known));
		if (names.length > 0) entity.linkingAliases = [...new Set([...(entity.linkingAliases ?? []), ...names])];
	}
}

const teamName = (known: ReadonlySet<string>) => (name: string) => {
	const [, country, sport] = NATIONAL.exec(name) ?? [];
	if (country && sport) return [`${country.trim()} ${sport.replace('soccer', 'football')}`];
	const [, team = '', game] = COLLEGE.exec(name) ?? [];
	const words = team.split(' ');
	// the nickname is one word or two
	for (const length of [words.length - 1, words.length - 2]) {
		const school = words.slice(0, Math.max(0, length)).join(' ');
		const isSchool = known.has(school) || known.has(`${school} University`) || known.has(`University of ${school}`);
		if (school && isSchool && game) return [`${school} ${game}`];
	}
	return [];
};
