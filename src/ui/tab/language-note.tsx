import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/languages/language-pack.ts';
import { languageName } from '../../words/language.ts';
import { type PlainKey, say } from '../../words/say.ts';

/** What is read of an article, and what its language is called. */
export interface ReadLanguage {
	/** "Swahili"; "this language" where it has no name here. */
	name: string;
	reading: Reading;
}

/** @param language of the article's text, null where it is not known */
export function readLanguage(language: string | null, reading: Reading): ReadLanguage {
	return { name: (language && languageName(language)) ?? say('this_language'), reading };
}

interface LanguageNoteProps {
	read: ReadLanguage;
	article: Pick<Article, 'section' | 'tags'>;
	/** Says only that it is so, where there is little room. */
	isShort?: boolean;
}

/** What is found in a language that is read in part. */
const FOUND: Readonly<Record<Exclude<Reading, 'all'>, PlainKey>> = {
	subjects: 'reads_subjects',
	quotes: 'reads_quotes',
	names: 'reads_names',
};

/** Says that an article's language is not read, or only in part, and what works in it all the same. Nothing for English. */
export function LanguageNote({ read: { name, reading }, article, isShort = false }: LanguageNoteProps) {
	if (reading === 'all') return null;
	const hasSubjects = article.section !== null || article.tags.length > 0;
	return (
		<p class="language-note" role="note">
			<strong>
				{reading === 'names' ? say('reads_not_yet', { language: name }) : say('reads_in_part', { language: name })}
			</strong>
			{!isShort && (
				<>
					{' '}
					{say(FOUND[reading])} {hasSubjects ? say('reads_works_with_subjects') : say('reads_works')}
				</>
			)}
		</p>
	);
}
