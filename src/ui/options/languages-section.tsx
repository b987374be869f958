import { LANGUAGES_IN_PART } from '../../core/languages/languages-in-part.ts';
import { languageName } from '../kit/language-name.ts';
import { Section } from '../kit/section.tsx';

/** In which languages articles are read. It is told by an article's own text, so that there is nothing to choose. */
export function LanguagesSection() {
	const names = LANGUAGES_IN_PART.flatMap((tag) => languageName(tag) ?? []).sort();
	return (
		<Section id="languages" title="Languages">
			<p class="setting-note">
				The language of an article is told by its own text. English is read whole. In part, with quotes, names and broad
				topics where they are sure: {new Intl.ListFormat('en').format(names)}. In every other language you have who else
				covers a story, the article’s own words and your highlights.
			</p>
		</Section>
	);
}
