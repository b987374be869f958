import type { StoredKind } from '../../core/retention/kept-use.ts';
import type { StorageUse } from '../../messages/stored.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';
import { useFirstFew } from '../kit/use-first-few.ts';
import { ConfirmDeletion } from './confirm-deletion.tsx';
import { DeleteEverything } from './delete-everything.tsx';

interface StorageSectionProps {
	use: StorageUse;
	actions: Pick<OptionsActions, 'deleteEverything' | 'deleteKind' | 'deleteSite' | 'exportSettings'>;
}

const SITES_SHOWN = 8;

/** What is stored, how much of it and since when; each kind and each site can be deleted by itself. */
export function StorageSection({ use, actions }: StorageSectionProps) {
	const { announceFailure } = useAnnouncements();
	const kinds: [kind: StoredKind, title: string, count: number, what: string][] = [
		[
			'articles',
			'Articles you opened',
			use.articles,
			'all articles, with what was found in them; those with highlights stay',
		],
		[
			'coverage',
			'Articles to compare',
			use.coverageEntries,
			'all articles to compare; feeds you follow bring new ones',
		],
		['highlights', 'Highlights', use.highlights, 'all highlights, with their notes'],
	];
	return (
		<Section id="storage" title="What is stored">
			<ul class="stored-kinds" aria-label="Kinds of what is stored">
				{kinds.map(([kind, title, count, what]) => (
					<li key={kind}>
						<span class="stored-title">{title}</span>
						<b>{count.toLocaleString()}</b>
						<span class="stored-since">
							{use.since[kind] && (
								<>
									since <TimeStamp iso={use.since[kind]} />
								</>
							)}
						</span>
						{count > 0 && (
							<ConfirmDeletion
								label={`Delete: ${title}`}
								what={what}
								run={() => actions.deleteKind(kind)}
								done={`Deleted: ${title.toLowerCase()}.`}
							/>
						)}
					</li>
				))}
			</ul>
			<p class="setting-note">
				Feeds you follow: {use.feeds.toLocaleString()}.
				{use.bytes !== null && ` Space used on this machine: ${formatBytes(use.bytes)}.`} Nothing of it leaves this
				machine.
			</p>
			<StoredSites sites={use.sites} deleteSite={actions.deleteSite} />
			<p class="choice-actions">
				<button
					type="button"
					class="button is-quiet"
					onClick={() => void actions.exportSettings().catch(announceFailure)}
				>
					Export your settings
				</button>
				<DeleteEverything deleteEverything={actions.deleteEverything} />
			</p>
		</Section>
	);
}

function StoredSites({ sites, deleteSite }: { sites: StorageUse['sites']; deleteSite: OptionsActions['deleteSite'] }) {
	const { few, hidden, showAll } = useFirstFew(sites, SITES_SHOWN);
	if (sites.length === 0) return null;
	return (
		<>
			<h3 class="setting-title" id="stored-sites-title">
				By site
			</h3>
			<ul class="stored-kinds" aria-labelledby="stored-sites-title">
				{few.map(({ site, articles }) => (
					<li key={site}>
						<bdi class="stored-title">{site}</bdi>
						<b>{articles.toLocaleString()}</b>
						<span class="stored-since">{articles === 1 ? 'article' : 'articles'}</span>
						<ConfirmDeletion
							label={`Delete what is kept of ${site}`}
							what={`everything kept of ${site}: articles, what was found in them, highlights and notes`}
							run={() => deleteSite(site)}
							done={`Everything kept of ${site} is deleted.`}
						/>
					</li>
				))}
			</ul>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{hidden} more
				</button>
			)}
		</>
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
