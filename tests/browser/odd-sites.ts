/** Sites as a reader may type them, each of which names pages, some of a host. */
export const oddSites = (host: string): string[] => [
	'fähre.test',
	'http://[::1]:8080/',
	'127.0.0.1:631',
	'http://wiki/',
	'a_b.fähre.test',
	'https://www.gov.uk',
	`${host}/ünd/*`,
	`${host}/?section=4`,
	`${host}/a*b?c=*&d=\\*`,
	`${host}//x`,
	`*.${host}/%2e%2e/*?*`,
	`${host}/${'*a'.repeat(60)}`,
	`${'b'.repeat(63)}.${'c'.repeat(63)}.test`,
];
