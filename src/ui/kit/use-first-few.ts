import { useState } from 'preact/hooks';

/** The first `limit` of a list until the reader asks for the rest. Hides no single one: its button would take as much room. */
export function useFirstFew<Item>(items: Item[], limit: number): { few: Item[]; hidden: number; showAll: () => void } {
	const [all, setAll] = useState(false);
	const few = all || items.length <= limit + 1 ? items : items.slice(0, limit);
	return { few, hidden: items.length - few.length, showAll: () => setAll(true) };
}
