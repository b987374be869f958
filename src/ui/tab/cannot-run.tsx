import type { CannotRunReason } from '../../core/sites/cannot-run.ts';
import { type PlainKey, say } from '../../words/say.ts';
import { StatePage } from '../kit/state-page.tsx';

const EXPLANATIONS: Record<CannotRunReason | 'hidden-from-extensions', PlainKey> = {
	'hidden-from-extensions': 'cannot_run_hidden_from_extensions',
	pdf: 'cannot_run_pdf',
	'browser-page': 'cannot_run_browser_page',
	store: 'cannot_run_store',
	file: 'cannot_run_file',
	'reader-view': 'cannot_run_reader_view',
	'long-address': 'cannot_run_long_address',
	'blocked-by-browser': 'cannot_run_blocked_by_browser',
};

export function CannotRun({ reason }: { reason: keyof typeof EXPLANATIONS }) {
	return (
		<StatePage title={say('cannot_run_title')}>
			<p>{say(EXPLANATIONS[reason])}</p>
		</StatePage>
	);
}
