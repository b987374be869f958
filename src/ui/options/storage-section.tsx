import { useRef } from 'preact/hooks';
import type { StorageUse } from '../../messages.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../components/announcer.tsx';
import { Section } from '../components/section.tsx';

interface StorageSectionProps {
	use: StorageUse;
	actions: Pick<OptionsActions, 'deleteEverything'>;
}

export function StorageSection({ use, actions }: StorageSectionProps) {
	const { announce, announceFailure } = useAnnouncements();
	const dialog = useRef<HTMLDialogElement>(null);

	async function deleteEverything(): Promise<void> {
		dialog.current?.close();
		try {
			await actions.deleteEverything();
			announce('Everything is deleted.');
		} catch (error) {
			announceFailure(error);
		}
	}
	const rows: [title: string, value: string][] = [
		['Articles you opened', use.articles.toLocaleString()],
		['Articles to compare', use.coverageEntries.toLocaleString()],
		['Highlights', use.highlights.toLocaleString()],
		['Feeds', use.feeds.toLocaleString()],
	];
	if (use.bytes !== null) rows.push(['Room on this machine', formatBytes(use.bytes)]);
	return (
		<Section id="storage" title="What is stored">
			<dl class="storage">
				{rows.map(([title, value]) => (
					<div key={title}>
						<dt>{title}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<button type="button" class="button is-danger" onClick={() => dialog.current?.showModal()}>
				Delete everything…
			</button>
			<dialog ref={dialog} class="dialog" aria-labelledby="delete-title">
				<h2 id="delete-title">Delete everything?</h2>
				<p>
					All articles, highlights, notes, corrections, feeds, rules and settings are deleted, and the permissions you
					gave to Sidelight are given back. This cannot be undone.
				</p>
				<p class="dialog-actions">
					<button type="button" class="button is-danger" onClick={() => void deleteEverything()}>
						Delete everything
					</button>
					{/* biome-ignore lint/a11y/noAutofocus: a dialog that deletes opens on the way out */}
					<button type="button" class="button is-quiet" autoFocus onClick={() => dialog.current?.close()}>
						Keep it
					</button>
				</p>
			</dialog>
		</Section>
	);
}

function formatBytes(bytes: number): string {
	const megabytes = bytes / 1_000_000;
	const format = new Intl.NumberFormat(undefined, {
		style: 'unit',
		unit: megabytes < 1 ? 'kilobyte' : 'megabyte',
		maximumFractionDigits: megabytes < 10 ? 1 : 0,
	});
	return format.format(megabytes < 1 ? bytes / 1000 : megabytes);
}
