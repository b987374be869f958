import './wordmark.css';

/** The mark with the product's name, or for screen readers alone where there is no room. */
export function Wordmark({ isShort = false }: { isShort?: boolean }) {
	return (
		<span class="wordmark">
			<span class={isShort ? 'visually-hidden' : undefined}>Sidelight</span>
		</span>
	);
}
