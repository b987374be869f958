import type { CannotRunReason } from '../../core/sites/cannot-run.ts';
import { StatePage } from '../kit/state-page.tsx';

const EXPLANATIONS: Record<CannotRunReason | 'hidden-from-extensions', string> = {
	'hidden-from-extensions':
		'This is a page of the browser itself, or one that it keeps extensions out of, such as a new tab or its settings.',
	pdf: 'This is a PDF. Sidelight reads articles on web pages; many outlets have the same text there, too.',
	'browser-page': 'This is a page of the browser itself. Extensions have no access to it.',
	store: 'This is an extension store. Browsers keep extensions out of it.',
	file: 'This is a file on your machine. Sidelight reads pages on the web.',
	'reader-view': 'This is the browser’s reader view. Leave it, and the article can be read on its own page.',
	'long-address': 'The address of this page is longer than Sidelight can keep, so nothing is read of it.',
	'blocked-by-browser': 'The browser or its administrator keeps extensions out of this site.',
};

export function CannotRun({ reason }: { reason: keyof typeof EXPLANATIONS }) {
	return (
		<StatePage title="Sidelight cannot run here">
			<p>{EXPLANATIONS[reason]}</p>
		</StatePage>
	);
}
