import { say, sayCounted, sayInParts } from '../../words/say.ts';
import './outlet-directory.css';
import { useMemo, useState } from 'preact/hooks';
import type { Outlet } from '../../core/outlets/outlet-directory.ts';
import { type OutletSearch, searchOutlets } from '../../core/outlets/search-outlets.ts';
import type { FeedView } from '../../messages/feeds.ts';
import { countryName, languageName, sideBySide, writtenLanguage } from '../../words/language.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { ChoiceField } from '../kit/choice-field.tsx';
import { outletFacts } from '../tab/coverage/outlet-words.ts';

/** How many more are shown at a time. */
const PAGE = 20;

interface OutletDirectoryProps extends Pick<FeedActions, 'addFeeds'> {
	outlets: Outlet[];
	feeds: FeedView[];
}

/** Outlets to search and tick. */
export function OutletDirectory({ outlets, feeds, addFeeds }: OutletDirectoryProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [search, setSearch] = useState<OutletSearch>({ words: '', country: '', language: '' });
	const [most, setMost] = useState(PAGE);
	const [ticked, setTicked] = useState<readonly Outlet[]>([]);
	const found = useMemo(() => searchOutlets(outlets, search), [outlets, search]);
	const written = writtenLanguage();
	const countries = useMemo(
		() =>
			choicesOf(
				outlets.map(({ country }) => country),
				countryName,
			),
		[outlets, written],
	);
	const languages = useMemo(
		() =>
			choicesOf(
				outlets.flatMap((outlet) => outlet.languages),
				(tag) => languageName(tag) ?? tag,
			),
		[outlets, written],
	);
	const followed = new Set(feeds.map(({ url }) => url));

	function look(change: Partial<OutletSearch>): void {
		setSearch({ ...search, ...change });
		setMost(PAGE);
	}
	function follow(event: Event): void {
		event.preventDefault();
		const chosen = ticked.map(({ name, urls: [url = '', ...otherUrls] }) => ({ url, title: name, otherUrls }));
		addFeeds(chosen).then((added) => {
			announce(added === 0 ? say('outlets_none_added') : sayCounted('outlets_added', added));
			if (added > 0) setTicked([]);
		}, announceFailure);
	}

	return (
		<form class="directory box" onSubmit={follow}>
			<p class="setting-note">{say('directory_note', { outlets: outlets.length, countries: countries.length })}</p>
			<search class="directory-search">
				<label class="field is-wide">
					{say('name')}
					<input
						type="search"
						autocomplete="off"
						spellcheck={false}
						value={search.words}
						onInput={(event) => look({ words: event.currentTarget.value })}
						onKeyDown={(event) => {
							// looks already; must not follow what is ticked
							if (event.key === 'Enter') event.preventDefault();
						}}
					/>
				</label>
				<ChoiceField
					label={say('country')}
					any={say('every_country')}
					choices={countries}
					value={search.country}
					choose={(country) => look({ country })}
				/>
				<ChoiceField
					label={say('language')}
					any={say('every_language')}
					choices={languages}
					value={search.language}
					choose={(language) => look({ language })}
				/>
			</search>
			<p class="directory-count" role="status">
				{found.length === 0 ? say('directory_none') : sayCounted('directory_matches', found.length)}
			</p>
			{found.length === 0 && <p class="empty">{say('directory_none_try')}</p>}
			<ul class="choices" aria-label={say('facet_outlet')}>
				{found.slice(0, most).map((outlet) => (
					<li key={outlet.host}>
						<OutletTick
							outlet={outlet}
							isFollowed={outlet.urls.some((url) => followed.has(url))}
							isTicked={ticked.includes(outlet)}
							tick={(isTicked) => setTicked(isTicked ? [...ticked, outlet] : ticked.filter((each) => each !== outlet))}
						/>
					</li>
				))}
			</ul>
			{found.length > most && (
				<button type="button" class="text-button" onClick={() => setMost(most + PAGE)}>
					{sayCounted('show_more', Math.min(PAGE, found.length - most))}
				</button>
			)}
			{ticked.length > 0 && (
				<div class="directory-foot">
					<p class="directory-ticked">
						{sayInParts('directory_ticked', { names: <bdi>{sideBySide(ticked.map(({ name }) => name))}</bdi> })}
					</p>
					<p class="choice-actions">
						<button type="submit" class="button">
							{sayCounted('follow_outlets', ticked.length)}
						</button>
						<button type="button" class="button is-quiet" onClick={() => setTicked([])}>
							{say('untick_all')}
						</button>
					</p>
				</div>
			)}
		</form>
	);
}

interface OutletTickProps {
	outlet: Outlet;
	isFollowed: boolean;
	isTicked: boolean;
	tick: (isTicked: boolean) => void;
}

function OutletTick({ outlet, isFollowed, isTicked, tick }: OutletTickProps) {
	return (
		<label class="tick">
			<input
				type="checkbox"
				checked={isFollowed || isTicked}
				disabled={isFollowed}
				onChange={(event) => tick(event.currentTarget.checked)}
			/>
			<span>
				<bdi class="feed-title">{outlet.name}</bdi>
				<span class="outlet-facts dotted">
					<span>{outlet.host}</span>
					{outletFacts(outlet).map((fact) => (
						<span key={fact}>{fact}</span>
					))}
					{isFollowed && <span>{say('followed_already')}</span>}
				</span>
			</span>
		</label>
	);
}

/** What occurs, each once with how often, in the order of its names. */
function choicesOf(codes: string[], nameOf: (code: string) => string): [value: string, words: string][] {
	const counts = new Map<string, number>();
	for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
	return [...counts]
		.map(([code, count]): [string, string] => [code, say('choice_counted', { name: nameOf(code), number: count })])
		.sort(([, a], [, b]) => a.localeCompare(b, writtenLanguage()));
}
