import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { type QuoteModel, readQuoteModel } from '../../../src/core/quotes/quote-model.ts';
import { SPEECH_FORMS } from './passages-in-languages.ts';

let model: QuoteModel;
beforeAll(async () => {
	const file = await readFile(new URL('../../../src/models/quotes.bin', import.meta.url));
	model = readQuoteModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
});

test.each(Object.entries(SPEECH_FORMS))(
	'in %s, who says what is told in every form',
	(language, { frames, speakers, words }) => {
		const wrong: string[] = [];
		frames.forEach((frame, index) => {
			for (const [at, [written, told]] of speakers.entries()) {
				const said = words[(index + at) % words.length] ?? '';
				const opened = frame
					.replace('{who}', () => written)
					.replace('{words}', () => said)
					.replaceAll(',,', ',')
					.replaceAll(',.', '.')
					.replaceAll(',:', ':');
				const text = opened.replace(
					/^(\P{L}*)(\p{Ll})/u,
					(_, marks: string, letter: string) => marks + letter.toUpperCase(),
				);
				const pack = choosePack(text, language);
				const quotes = findQuotes({ text, mentions: [], actors: [], language }, { ...pack }, model).quotes;
				const heard = quotes.map(
					({ spans, speaker, shown }) =>
						`${shown ? speaker : `(${speaker})`}: ${spans.map((span) => text.slice(...span)).join(' … ')}`,
				);
				const isRight =
					quotes.length === 1 &&
					quotes[0]?.shown &&
					quotes[0].speaker?.toLowerCase() === told.toLowerCase() &&
					(heard[0] ?? '').toLowerCase().includes(said.toLowerCase());
				if (!isRight) wrong.push(`${text}  →  ${heard.join(' | ')}`);
			}
		});
		expect(wrong).toEqual([]);
	},
);
