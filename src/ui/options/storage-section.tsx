import { STORED_KINDS, type StoredKind } from '../../core/retention/kept-use.ts';
import type { StorageUse } from '../../messages/stored.ts';
import { numberInWords, writtenLanguage } from '../../words/language.ts';
import { type PlainKey, say, sayCounted, sayInParts } from '../../words/say.ts';
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

const KINDS: Record<StoredKind, { title: PlainKey; what: PlainKey; done: PlainKey }> = {
	articles: { title: 'storage_articles', what: 'delete_articles', done: 'deleted_articles' },
	coverage: { title: 'storage_coverage', what: 'delete_coverage', done: 'deleted_coverage' },
	highlights: { title: 'kind_highlights', what: 'delete_highlights', done: 'deleted_highlights' },
};

/** What is stored, how much of it and since when; each kind and each site can be deleted by itself. */
export function StorageSection({ use, actions }: StorageSectionProps) {
	const { announceFailure } = useAnnouncements();
	return (
		<Section id="storage" title={say('storage_title')}>
			<ul class="stored-kinds" aria-label={say('storage_kinds')}>
				{STORED_KINDS.map((kind) => {
					const { title, what, done } = KINDS[kind];
					const count = kind === 'coverage' ? use.coverageEntries : use[kind];
					return (
						<li key={kind}>
							<span class="stored-title">{say(title)}</span>
							<b>{numberInWords(count)}</b>
							<span class="stored-since">
								{use.since[kind] && sayInParts('followed_since', { when: <TimeStamp iso={use.since[kind]} /> })}
							</span>
							{count > 0 && (
								<ConfirmDeletion
									label={say('delete_kind', { what: say(title) })}
									what={say(what)}
									run={() => actions.deleteKind(kind)}
									done={say(done)}
								/>
							)}
						</li>
					);
				})}
			</ul>
			<p class="setting-note">
				{say('storage_feeds', { number: use.feeds })}
				{use.bytes !== null && ` ${say('storage_space', { size: formatBytes(use.bytes) })}`}
			</p>
			<StoredSites sites={use.sites} deleteSite={actions.deleteSite} />
			<p class="choice-actions">
				<button
					type="button"
					class="button is-quiet"
					onClick={() => void actions.exportSettings().catch(announceFailure)}
				>
					{say('settings_export')}
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
				{say('by_site')}
			</h3>
			<ul class="stored-kinds" aria-labelledby="stored-sites-title">
				{few.map(({ site, articles }) => (
					<li key={site}>
						<bdi class="stored-title">{site}</bdi>
						<b>{numberInWords(articles)}</b>
						<span class="stored-since">{sayCounted('articles_unnumbered', articles)}</span>
						<ConfirmDeletion
							label={say('delete_site', { site })}
							what={say('delete_site_what', { site })}
							run={() => deleteSite(site)}
							done={say('deleted_site', { site })}
						/>
					</li>
				))}
			</ul>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{sayCounted('more', hidden)}
				</button>
			)}
		</>
	);
}

function formatBytes(bytes: number): string {
	const megabytes = bytes / 1_000_000;
	const format = new Intl.NumberFormat(writtenLanguage(), {
		style: 'unit',
		unit: megabytes < 1 ? 'kilobyte' : 'megabyte',
		maximumFractionDigits: megabytes < 10 ? 1 : 0,
	});
	return format.format(megabytes < 1 ? bytes / 1000 : megabytes);
}
