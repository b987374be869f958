import type { ComponentChildren } from 'preact';
import { say } from '../../words/say.ts';

/** The parts of the settings, in their order, by the name each has in the page's address. */
export const PARTS = {
	general: 'part_general',
	'sites-part': 'part_sites',
	sources: 'part_sources',
	'highlights-part': 'part_highlights',
	'library-part': 'part_library',
	privacy: 'part_privacy',
	'languages-part': 'part_languages',
	'shortcuts-part': 'part_shortcuts',
	'about-part': 'part_about',
} as const;

export function Part({ id, children }: { id: keyof typeof PARTS; children: ComponentChildren }) {
	return (
		<div class="part" id={id} data-name={say(PARTS[id])}>
			<p class="part-name">{say(PARTS[id])}</p>
			{children}
		</div>
	);
}
