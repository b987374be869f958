/** Line icons on a 16 × 16 grid, in the colour of the text around them. */
const PATHS = {
	panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
	settings: 'M2 5h6m4 0h2M2 11h2m4 0h6M8 3.2v3.6M12 3.2v3.6H8V3.2zM4 9.2h4v3.6H4z',
	unfold: 'M4.5 6.5 8 10l3.5-3.5',
	fold: 'M4.5 9.5 8 6l3.5 3.5',
	previous: 'M10 3.5 5.5 8l4.5 4.5',
	next: 'M6 3.5 10.5 8 6 12.5',
	edit: 'M3 13l.6-2.9L10.8 2.9a1 1 0 0 1 1.4 0l.9.9a1 1 0 0 1 0 1.4L5.9 12.4zM9.6 4.1l2.3 2.3',
	delete: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M6.7 7v4M9.3 7v4',
	copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
	keep: 'M4 2.5h8v11L8 10.6l-4 2.9z',
	context: 'M2.5 4h11M2.5 8h11M2.5 12h6',
	close: 'M4 4l8 8M12 4l-8 8',
	follow: 'M8 3v10M3 8h10',
	check: 'M3 8.5l3.5 3.5L13 4.5',
	warning: 'M8 2.2 14.4 13.5H1.6zM8 6.4v3.2M8 11.4v.4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the button around it says in words what it does. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
			<path
				d={PATHS[name]}
				fill="none"
				stroke="currentColor"
				stroke-width="1.4"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}
