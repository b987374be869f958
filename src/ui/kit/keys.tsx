import { sayKey } from '../../words/help.ts';

/** Keys that are pressed together, as they are printed on a keyboard. */
export function Keys({ keys }: { keys: readonly string[] }) {
	return (
		<span class="key-row">
			{keys.map((key) => (
				<kbd key={key}>{sayKey(key)}</kbd>
			))}
		</span>
	);
}
