import type { PrivateSigns } from '../../core/detect/hold-back.ts';
import { attributeOf } from '../attribute-of.ts';

const LONGEST_LABEL = 30;
const MOST_LABELS = 400;

/** What a page without an article's metadata shows of being private: the core judges it. */
export function readPrivateSigns(root: Element): PrivateSigns {
	const labels: string[] = [];
	for (const control of root.querySelectorAll('a,button,[role=button],[type=submit]')) {
		const label =
			control.textContent?.trim() ||
			['aria-label', 'title', 'value'].map((name) => attributeOf(control, name)).find(Boolean) ||
			'';
		const path = attributeOf(control, 'href').slice(-LONGEST_LABEL);
		if (label.length <= LONGEST_LABEL && labels.length < MOST_LABELS) labels.push(label, path);
	}
	return {
		labels,
		asksPassword: !!root.querySelector('[type=password]'),
		isUnlisted: !!root.querySelector('meta[name=robots][content*=noindex]'),
	};
}
