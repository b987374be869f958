/** `npm run --silent differ`: the lines of "How coverage differs" for an article and other reports. See docs/commands.md. */

import { analyse } from '../core/analyse/analyse.ts';
import type { ComparedArticle } from '../core/coverage/differences/compared-article.ts';
import { findDifferences } from '../core/coverage/differences/find-differences.ts';
import { choosePack } from '../core/languages/choose-pack.ts';
import { modelsOf } from './models-of.ts';
import { answerLines } from './ndjson.ts';

interface Report {
	title?: string | null;
	text?: string | null;
	url?: string | null;
	publishedAt?: string | null;
}

interface PairLine {
	here: string | Report;
	there: string | Report | (string | Report)[];
}

await answerLines((line: PairLine) => {
	if (line.here === undefined || line.there === undefined)
		throw new TypeError('The line has not both "here" and "there".');
	const reports = (Array.isArray(line.there) ? line.there : [line.there]).map((report, number) =>
		compared(report, `there${number}`),
	);
	const found = findDifferences(compared(line.here, 'here'), reports, { isCutOff: false });
	return {
		numbers: found.numbers.flatMap(({ thing, versions: [mine, ...others] }) =>
			others.map(({ value, passages }) => ({
				here: mine?.passages[0]?.text ?? '',
				there: passages[0]?.text ?? '',
				thing,
				values: [mine?.value ?? '', value],
			})),
		),
		quotes: found.quotes.map(({ kind, speaker, here, elsewhere }) => ({
			here: here.text,
			there: elsewhere[0]?.text ?? '',
			kind,
			speaker,
		})),
		quotedElsewhere: found.quotedElsewhere.map(({ passages }) => passages[0]?.text ?? ''),
		missingHere: found.missingHere.map(([passage]) => passage?.text ?? ''),
		onlyHere: found.onlyHere.map(({ text }) => text),
	};
});

/** A report as if the reader had opened it. */
function compared(report: string | Report, id: string): ComparedArticle {
	const { title, text, url } = typeof report === 'string' ? { title: '', text: report, url: '' } : report;
	const input = { title: title ?? '', text: text ?? '' };
	const pack = choosePack(input.text, null);
	const { quotes } = analyse(input, pack, modelsOf(pack));
	return { id, url: url ?? '', outlet: id, title: input.title, text: input.text, isSummary: false, quotes };
}
