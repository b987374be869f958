import type { ComponentChildren } from 'preact';

/** The parts of the settings, in their order, by the name each has in the page's address. */
export const PARTS = {
	general: 'General',
	'sites-part': 'Sites',
	sources: 'Sources',
	'highlights-part': 'Highlights and export',
	'library-part': 'Library and backup',
	privacy: 'Privacy',
	'languages-part': 'Languages',
	'shortcuts-part': 'Shortcuts',
	'about-part': 'About',
} as const;

export function Part({ id, children }: { id: keyof typeof PARTS; children: ComponentChildren }) {
	return (
		<div class="part" id={id} data-name={PARTS[id]}>
			<p class="part-name">{PARTS[id]}</p>
			{children}
		</div>
	);
}
