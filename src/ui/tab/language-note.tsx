import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/languages/language-pack.ts';
import { languageName } from '../kit/language-name.ts';

/** What is read of an article, and what its language is called. */
export interface ReadLanguage {
	/** "Swahili"; "this language" where it has no name here. */
	name: string;
	reading: Reading;
}

/** @param language of the article's text, null where it is not known */
export function readLanguage(language: string | null, reading: Reading): ReadLanguage {
	return { name: (language && languageName(language)) ?? 'this language', reading };
}

interface LanguageNoteProps {
	read: ReadLanguage;
	article: Pick<Article, 'section' | 'tags'>;
	/** Says only that it is so, where there is little room. */
	isShort?: boolean;
}

/** What is found in a language that is read in part. */
const FOUND: Readonly<Record<Exclude<Reading, 'all'>, string>> = {
	subjects: 'It finds quotes, the people who said them and broad topics; other names are less sure than in English.',
	quotes: 'It finds quotes and the people who said them, but no topics; other names are less sure than in English.',
	names: 'It finds no quotes and no topics here, and the names it shows are less sure than in English.',
};

/** Says that an article's language is not read, or only in part, and what works in it all the same. Nothing for English. */
export function LanguageNote({ read: { name, reading }, article, isShort = false }: LanguageNoteProps) {
	if (reading === 'all') return null;
	const hasSubjects = article.section !== null || article.tags.length > 0;
	const subjects = hasSubjects ? 'its own words and the publisher’s section and tags' : 'its own words';
	return (
		<p class="language-note" role="note">
			<strong>
				{reading === 'names' ? `Sidelight does not read ${name} yet.` : `Sidelight reads ${name} only in part.`}
			</strong>
			{!isShort && (
				<>
					{' '}
					{FOUND[reading]} What works as ever: {subjects}, who else covers the story, and your highlights. Reports are
					compared in English only.
				</>
			)}
		</p>
	);
}
