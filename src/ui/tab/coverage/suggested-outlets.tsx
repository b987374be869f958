import { say, sayCounted } from '../../../words/say.ts';
import './suggested-outlets.css';
import { useEffect, useState } from 'preact/hooks';
import type { Outlet } from '../../../core/outlets/outlet-directory.ts';
import { sideBySide } from '../../../words/language.ts';
import type { SuggestionActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { outletFacts } from './outlet-words.ts';

/** Where there is no coverage yet: three outlets whose feeds would bring some, ticked, to be followed in one click. */
export function SuggestedOutlets({ suggestOutlets, addFeeds }: SuggestionActions) {
	const { announce, announceFailure } = useAnnouncements();
	const [outlets, setOutlets] = useState<Outlet[]>([]);
	const [unticked, setUnticked] = useState<readonly string[]>([]);

	useEffect(() => {
		// without the directory there is nothing to suggest, and nothing else is missed
		suggestOutlets().then(setOutlets, () => {});
	}, []);

	const chosen = outlets.filter(({ host }) => !unticked.includes(host));
	function follow(event: Event): void {
		event.preventDefault();
		addFeeds(chosen.map(({ name, urls: [url = '', ...otherUrls] }) => ({ url, title: name, otherUrls }))).then(
			(added) => {
				if (added > 0) setOutlets([]);
				announce(
					added === 0
						? say('feeds_not_added')
						: say('suggested_followed', { names: sideBySide(chosen.map(({ name }) => name)) }),
				);
			},
			announceFailure,
		);
	}

	if (outlets.length === 0) return null;
	return (
		<form class="suggestions box" onSubmit={follow}>
			<fieldset>
				<legend>{outlets.length === 3 ? say('suggested_three') : say('suggested_some')}</legend>
				<p class="suggestions-note">{say('suggested_note')}</p>
				<ul>
					{outlets.map((outlet) => (
						<li key={outlet.host}>
							<label class="tick">
								<input
									type="checkbox"
									checked={!unticked.includes(outlet.host)}
									onChange={(event) =>
										setUnticked(
											event.currentTarget.checked
												? unticked.filter((host) => host !== outlet.host)
												: [...unticked, outlet.host],
										)
									}
								/>
								<span>
									<bdi class="suggestion-name">{outlet.name}</bdi>
									<span class="suggestion-facts dotted">
										<span>{outlet.host}</span>
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
			<button type="submit" class="button is-quiet" disabled={chosen.length === 0}>
				{sayCounted('follow_outlets', chosen.length)}
			</button>
		</form>
	);
}
