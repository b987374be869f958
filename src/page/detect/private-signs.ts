import type { PrivateSigns } from '../../core/detect/hold-back.ts';
import { attributeOf } from '../attribute-of.ts';

/** Letters of a label from its beginning, and of an address from its end. */
const LONGEST = 60;
/** As many as the background takes in: of a long list of letters the controls over it and those below it. */
const MOST_LABELS = 1000;

/** What a page without an article's metadata shows of being private: the core judges it. */
export function readPrivateSigns(root: Element): PrivateSigns {
	const labels: string[] = [];
	const once = new Set<string>();
	// a hundred icons without a name, or boxes to tick, say no more than one
	const twice = new Set(['']);
	for (const control of root.querySelectorAll('a,button,[role=button],[type=submit]')) {
		const label =
			control.textContent?.trim() ||
			['aria-label', 'title', 'value'].map((name) => attributeOf(control, name)).find(Boolean) ||
			'';
		for (const said of [label.slice(0, LONGEST), attributeOf(control, 'href').slice(-LONGEST)]) {
			if (!twice.has(said)) labels.push(said);
			(once.has(said) ? twice : once).add(said);
		}
	}
	labels.splice(MOST_LABELS / 2, labels.length - MOST_LABELS);
	return {
		labels,
		asksPassword: !!root.querySelector('[type=password]'),
		isUnlisted: !!root.querySelector('meta[name=robots][content*=noindex]'),
	};
}
