import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writtenLanguage } from '../../words/language.ts';
import { say, sayCounted } from '../../words/say.ts';
import { PARTS } from './part.tsx';

/**
 * The way about the settings: links to their parts, and a search that leaves only the sections whose words fit. What does not fit is hidden in the
 * document itself and stays as it is, so that nothing typed elsewhere is lost.
 */
export function FindSetting() {
	const [words, setWords] = useState('');
	const [found, setFound] = useState<number | null>(null);
	const nav = useRef<HTMLElement>(null);

	const language = writtenLanguage();
	// the sections stand beside this one and change by themselves: looked through after every rendering of the words
	useLayoutEffect(() => {
		setFound(showFitting(nav.current?.closest('main'), words));
	}, [words, language]);

	return (
		<nav class="settings-parts" aria-label={say('settings_parts')} ref={nav}>
			<label class="field">
				{say('setting_find')}
				<input
					type="search"
					value={words}
					onInput={(event) => setWords(event.currentTarget.value)}
					onKeyDown={(event) => {
						if (event.key === 'Escape' && !event.isComposing) setWords('');
					}}
				/>
			</label>
			<p class="settings-found" role="status">
				{words.trim() && found !== null ? sayFound(found) : ''}
			</p>
			<ul>
				{Object.entries(PARTS).map(([id, name]) => (
					<li key={id}>
						<a
							href={`#${id}`}
							onClick={() => {
								setWords('');
								// the search may have hidden the part: the browser goes there as soon as this click has been heard
								showFitting(nav.current?.closest('main'), '');
							}}
						>
							{say(name)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function sayFound(count: number): string {
	return count === 0 ? say('settings_none_fit') : sayCounted('settings_fit', count);
}

/** Hides the sections that have not every word, and the parts that have no section left. Answers how many fit. */
function showFitting(root: Element | null | undefined, words: string): number {
	const wanted = plain(words).split(/\s+/).filter(Boolean);
	let count = 0;
	for (const part of root?.querySelectorAll<HTMLElement>('.part') ?? []) {
		const isPartMeant = wanted.length > 0 && wanted.every((word) => plain(part.dataset.name ?? '').includes(word));
		let isAnyShown = false;
		for (const section of part.querySelectorAll<HTMLElement>('.section')) {
			const text = plain(section.textContent ?? '');
			const fits = isPartMeant || wanted.every((word) => text.includes(word));
			section.hidden = !fits;
			if (fits) count++;
			isAnyShown ||= fits;
		}
		part.hidden = !isAnyShown;
	}
	return count;
}

/** As it is compared: small letters without marks. */
function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
