import type { MentionType } from '../../../../src/core/article.ts';
import { LEAGUES, type League } from './leagues.ts';
import { REPORTS } from './reports.ts';

/** A text and the names in it. */
export interface MarkedReport {
	text: string;
	names: { start: number; end: number; type: MentionType }[];
}

const CLUB = 'ABCD';

/** Every report in every league: sixty. */
export function markedReports(): MarkedReport[] {
	return LEAGUES.flatMap((league) => REPORTS.map((report) => markedReport(report, league)));
}

function markedReport(report: string, league: League): MarkedReport {
	let text = '';
	const names: MarkedReport['names'] = [];
	for (const part of report.split(/(\{[^}]+\})/)) {
		const filled = /^\{(.)(.?)\}$/.exec(part);
		if (!filled) {
			text += part;
			continue;
		}
		const { name, type } = nameOf(filled[1] ?? '', filled[2] ?? '', league);
		names.push({ start: text.length, end: text.length + name.length, type });
		text += name;
	}
	return { text, names };
}

function nameOf(
	key: string,
	form: string,
	{ clubs, people, towns, grounds }: League,
): { name: string; type: MentionType } {
	const club = clubs[CLUB.indexOf(key)];
	if (club) return { name: club[form === '+' ? 0 : 1], type: 'ORG' };
	const person = people[Number(key) - 1];
	if (person) return { name: form === '-' ? person[1] : person.join(' '), type: 'PER' };
	const place = { t: towns[0], u: towns[1], g: grounds[0], h: grounds[1] }[key];
	if (place === undefined) throw new Error(`No name for ${key}`);
	return { name: place, type: 'LOC' };
}
