import { say, sayCounted } from '../../words/say.ts';
import { ChoiceField } from '../kit/choice-field.tsx';
import './choose-sources.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { rankOutlets } from '../../core/outlets/rank-outlets.ts';
import { languagesToOffer, type ReaderHome } from '../../core/outlets/reader-home.ts';
import { searchOutlets } from '../../core/outlets/search-outlets.ts';
import type { Problem } from '../../core/problem.ts';
import type { FeedView } from '../../messages/feeds.ts';
import { languageName, writtenLanguage } from '../../words/language.ts';
import type { FeedActions, WelcomeActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { Unread } from '../kit/unread.tsx';
import { countryChoices, outletFacts } from '../tab/coverage/outlet-words.ts';
import { useOutlets } from '../tab/coverage/use-outlets.ts';
import { FollowedSources } from './followed-sources.tsx';

/** Outlets that are offered at a glance; any other is found by its name. */
const OFFERED = 8;
/** Ticked from the beginning, where nothing is followed yet. */
const TICKED = 3;

interface ChooseSourcesProps {
	/** By the browser's languages. */
	home: ReaderHome;
	/** Null until they are known. */
	feeds: FeedView[] | null;
	/** Why they are not. */
	problem: Problem | null;
	actions: Pick<FeedActions, 'loadOutlets' | 'addFeeds' | 'removeFeeds' | 'retryFeed'> & Pick<WelcomeActions, 'reread'>;
}

/** Outlets of the reader's country and languages, to be followed in one click; what comes of each is said beside it. */
export function ChooseSources({ home, feeds, problem, actions }: ChooseSourcesProps) {
	const { announce, announceFailure } = useAnnouncements();
	const { outlets, problem: unread, load } = useOutlets(actions.loadOutlets);
	const [country, setCountry] = useState(home.country ?? '');
	const [languages, setLanguages] = useState<readonly string[]>(home.languages);
	const [words, setWords] = useState('');
	/** Hosts; null where the reader has not chosen yet. */
	const [ticked, setTicked] = useState<readonly string[] | null>(null);

	useEffect(load, []);

	const written = writtenLanguage();
	const countries = useMemo(() => countryChoices(outlets ?? []), [outlets, written]);
	const offered = useMemo(() => {
		const followed = (feeds ?? []).map(({ url }) => url);
		return rankOutlets(outlets ?? [], { country, languages, followed }).slice(0, OFFERED);
	}, [outlets, country, languages, feeds]);
	const found = useMemo(
		() => (words.trim() === '' ? null : searchOutlets(outlets ?? [], { words, country: '', language: '' })),
		[outlets, words],
	);
	const why = (outlets ? null : unread) ?? (feeds ? null : problem);
	if (why) {
		const again = () => {
			if (!outlets) load();
			if (!feeds) actions.reread();
		};
		return <Unread problem={why} tryAgain={again} />;
	}
	if (!outlets || !feeds) return <Skeleton label={say('directory_opening')} />;

	const beforehand = feeds.length === 0 ? offered.slice(0, TICKED).map(({ host }) => host) : [];
	const hosts = ticked ?? beforehand;
	const chosen = outlets.filter(({ host }) => hosts.includes(host));
	const shown = [...new Set([...chosen.filter((outlet) => found || !offered.includes(outlet)), ...(found ?? offered)])];

	function follow(event: Event): void {
		event.preventDefault();
		if (chosen.length === 0) return;
		const newFeeds = chosen.map(({ name, urls: [url = '', ...otherUrls] }) => ({ url, title: name, otherUrls }));
		actions.addFeeds(newFeeds).then((added) => {
			if (added > 0) {
				setTicked([]);
				setWords('');
			} else announce(say('sources_not_added'));
		}, announceFailure);
	}
	return (
		<>
			{feeds.length > 0 && <FollowedSources feeds={feeds} actions={actions} />}
			<form class="sources box" onSubmit={follow}>
				<div class="sources-where">
					<ChoiceField
						label={say('country')}
						any={say('any_country')}
						choices={countries}
						value={country}
						choose={setCountry}
					/>
					<fieldset class="sources-languages">
						<legend>{say('languages_you_read')}</legend>
						{languagesToOffer(outlets, country, home.languages).map((language) => (
							<label key={language} class="tick">
								<input
									type="checkbox"
									checked={languages.includes(language)}
									onChange={(event) => {
										const others = languages.filter((each) => each !== language);
										setLanguages(event.currentTarget.checked ? [...others, language] : others);
									}}
								/>
								{languageName(language) ?? language}
							</label>
						))}
					</fieldset>
					<label class="field">
						{say('find_by_name')}
						<input
							type="search"
							autocomplete="off"
							spellcheck={false}
							value={words}
							onInput={(event) => setWords(event.currentTarget.value)}
							onKeyDown={(event) => {
								// looks already; must not follow what is ticked
								if (event.key === 'Enter') event.preventDefault();
							}}
						/>
					</label>
				</div>
				<fieldset class="sources-offered">
					<legend>{words.trim() === '' ? say('sources_for_you') : say('sources_of_name')}</legend>
					{shown.length === 0 && <p class="empty">{found ? say('sources_none_of_name') : say('sources_none_here')}</p>}
					<ul>
						{shown.slice(0, OFFERED + chosen.length).map((outlet) => (
							<li key={outlet.host}>
								<label class="tick">
									<input
										type="checkbox"
										checked={hosts.includes(outlet.host)}
										onChange={(event) => {
											const others = hosts.filter((host) => host !== outlet.host);
											setTicked(event.currentTarget.checked ? [...others, outlet.host] : others);
										}}
									/>
									<span>
										<bdi class="source-name">{outlet.name}</bdi>
										<span class="source-facts dotted">
											{outletFacts(outlet).map((fact) => (
												<span key={fact}>{fact}</span>
											))}
										</span>
									</span>
								</label>
							</li>
						))}
					</ul>
				</fieldset>
				<p class="sources-foot">
					<button id="follow-sources" type="submit" class="button" aria-disabled={chosen.length === 0}>
						{followLabel(chosen.length)}
					</button>
					<span>{say('sources_asks')}</span>
				</p>
			</form>
		</>
	);
}

function followLabel(count: number): string {
	return count === 0 ? say('follow_outlets_none') : sayCounted('follow_outlets', count);
}
