import type { StorageUse } from '../../messages/stored.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';
import { DeleteEverything } from './delete-everything.tsx';

interface StorageSectionProps {
	use: StorageUse;
	actions: Pick<OptionsActions, 'deleteEverything' | 'exportSettings'>;
}

export function StorageSection({ use, actions }: StorageSectionProps) {
	const { announceFailure } = useAnnouncements();
	const rows: [title: string, value: string][] = [
		['Articles you opened', use.articles.toLocaleString()],
		['Articles to compare', use.coverageEntries.toLocaleString()],
		['Highlights', use.highlights.toLocaleString()],
		['Feeds', use.feeds.toLocaleString()],
	];
	if (use.bytes !== null) rows.push(['Space used on this machine', formatBytes(use.bytes)]);
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
			<button
				type="button"
				class="button is-quiet"
				onClick={() => void actions.exportSettings().catch(announceFailure)}
			>
				Export your settings
			</button>
			<DeleteEverything deleteEverything={actions.deleteEverything} />
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
