import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findQuotes, type QuoteInput } from '../../../src/core/quotes/find-quotes.ts';
import { readQuoteModel } from '../../../src/core/quotes/quote-model.ts';
import { readModel } from '../../../tools/models/shipped-models.ts';

const model = readQuoteModel(await readModel('quotes'));

/** Quotes by the shipped model and the pack that the text chooses. */
export const findWith = (input: QuoteInput) => findQuotes(input, choosePack(input.text, input.language), model);

/** The quotes of a text of which no actor is known from elsewhere. */
export const quotesOf = (language: string, text: string) =>
	findWith({ text, mentions: [], actors: [], language }).quotes;

/** The speakers of these that are shown with one; null for each that is not. */
export const speakersShown = (language: string, text: string) =>
	quotesOf(language, text).map(({ speaker, shown }) => (shown ? speaker : null));
