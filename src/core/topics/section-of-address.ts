/** Path parts that name a kind of page or a place in the site, not a subject. */
const NOT_SECTIONS =
	/^(?:news|article|articles|story|stories|latest|content|amp|index|archive|blog|blogs|video|live|english|en|us|uk|world|national|international|local|opinion|20\d\d)$/;

/** The section an address names: "sport" of "https://outlet.test/sport/2026/match-report". Null where none can be told. */
export function sectionOfAddress(address: string | null | undefined): string | null {
	if (!address || !URL.canParse(address)) return null;
	const folders = new URL(address).pathname.toLowerCase().split('/').slice(1, -1);
	const section = folders.find((folder) => /^[a-z][a-z-]{2,29}$/.test(folder) && !NOT_SECTIONS.test(folder));
	return section?.replaceAll('-', ' ') ?? null;
}
