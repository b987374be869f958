/** Line icons of one family on a 16 × 16 grid, in the colour of the text around them. */
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
	person: 'M8 7.6a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM3.5 13.2c.3-2.4 2.1-3.8 4.5-3.8s4.2 1.4 4.5 3.8',
	group:
		'M6 7.4a2.1 2.1 0 1 0 0-4.2 2.1 2.1 0 0 0 0 4.2zM2 13c.3-2.2 1.9-3.5 4-3.5s3.7 1.3 4 3.5M10.6 7.3a2 2 0 0 0 .4-3.9M11.6 9.7c1.4.4 2.2 1.6 2.4 3.3',
	organisation: 'M4 13.2V2.8h8v10.4M2.4 13.2h11.2M6.4 5.6h.1M9.5 5.6h.1M6.4 8.3h.1M9.5 8.3h.1M7 13v-2h2v2',
	government: 'M2.6 6 8 2.8 13.4 6zM4 6v5M8 6v5M12 6v5M3.2 11h9.6M2.4 13.2h11.2',
	place: 'M8 13.8s4.4-4 4.4-7.3a4.4 4.4 0 0 0-8.8 0c0 3.3 4.4 7.3 4.4 7.3zM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
	warning: 'M8 2.2 14.4 13.5H1.6zM8 6.4v3.2M8 11.4v.4',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
	name: IconName;
	/** Pixels beside text of the usual size; small beside small text, large where it stands alone. */
	size?: 14 | 16 | 20 | 32;
}

/** Decoration only: the button or the words around it say what it means. */
export function Icon({ name, size = 16 }: IconProps) {
	return (
		<svg class="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
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
