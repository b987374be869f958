/** Packs {name: "m" | "f" | "u"} for src/core/quotes/first-names.ts: a line of male, one of female, one of other names. */
export function packFirstNames(json: string): string {
	const genders = Object.entries(JSON.parse(json) as Record<string, string>);
	const line = (gender: string) =>
		genders
			.filter(([, value]) => value === gender)
			.map(([name]) => name)
			.sort()
			.join(' ');
	return [line('m'), line('f'), line('u')].join('\n');
}
