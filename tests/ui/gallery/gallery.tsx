/** Every state of the interface with invented data, for looking at: `?show=NAME` draws one, without it a list of them; `&language=de` in another language. */
import '../../speak-english.ts';
import '../../../src/ui/kit/theme.css';
import { render } from 'preact';
import { directionOf, type InterfaceLanguage, localeOf } from '../../../src/core/look/interface-language.ts';
import { speak } from '../../../src/words/say.ts';
import { scenes } from './scenes.tsx';

declare global {
	/** The messages of the language that the address asks for, if any: by the script that stands before this one. */
	var spokenWords: Record<string, string> | undefined;
}

const language = new URLSearchParams(location.search).get('language') as InterfaceLanguage | null;
if (language && globalThis.spokenWords) {
	speak(globalThis.spokenWords, localeOf(language), localeOf(language));
	document.documentElement.lang = language;
	document.documentElement.dir = directionOf(language);
}

const root = document.getElementById('root') ?? document.body;
const name = new URLSearchParams(location.search).get('show') ?? '';
const scene = scenes[name];

render(
	scene ?? (
		<ul>
			{Object.keys(scenes).map((key) => (
				<li key={key}>
					<a href={`?show=${key}`}>{key}</a>
				</li>
			))}
		</ul>
	),
	root,
);
