import { LANGUAGES_IN_PART } from '../../core/languages/languages-in-part.ts';
import { languageName, listed, writtenLanguage } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { Section } from '../kit/section.tsx';

/** In which languages articles are read. It is told by an article's own text, so that there is nothing to choose. */
export function LanguagesSection() {
	const names = LANGUAGES_IN_PART.flatMap((tag) => languageName(tag) ?? []).sort((a, b) =>
		a.localeCompare(b, writtenLanguage()),
	);
	return (
		<Section id="languages" title={say('languages')}>
			<p class="setting-note">{say('languages_note', { languages: listed(names) })}</p>
		</Section>
	);
}
