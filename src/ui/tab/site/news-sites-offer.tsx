import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Outlet } from '../../../core/outlets/outlet-directory.ts';
import { automaticNewsSites } from '../../../core/sites/news-sites-of.ts';
import type { SiteRule } from '../../../core/sites/site-mode.ts';
import { writtenLanguage } from '../../../words/language.ts';
import { say, sayCounted } from '../../../words/say.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import './news-sites-offer.css';
import type { NewsSitesActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { countryChoices } from '../coverage/outlet-words.ts';
import { modeName } from './mode-switch.tsx';

interface NewsSitesOfferProps {
	/** Where the reader seems to be at home: ISO 3166-1 alpha-2; null when unknown. */
	home: string | null;
	rules: readonly SiteRule[];
	actions: NewsSitesActions;
}

/** Offers once to make the news sites of a country automatic, with one question of the browser for all of them. */
export function NewsSitesOffer({ home, rules, actions }: NewsSitesOfferProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [outlets, setOutlets] = useState<Outlet[]>([]);
	const [wanted, setWanted] = useState(home);
	useEffect(() => {
		actions.loadOutlets().then(setOutlets, announceFailure);
	}, []);
	const written = writtenLanguage();
	const countries = useMemo(() => countryChoices(outlets), [outlets, written]);
	// the directory may have none of the reader's own
	const country = countries.find(([code]) => code === wanted)?.[0] ?? '';
	const changes = useMemo(() => automaticNewsSites(outlets, country, rules), [outlets, country, rules]);
	// without the directory there is nothing to offer
	if (outlets.length === 0) return null;

	function take(): void {
		const count = changes.length;
		const back = changes.map(({ site }) => ({ site, mode: null }));
		const words = sayCounted('rules_changed', count, { mode: modeName('automatic') });
		actions
			.changeSiteRules(changes)
			.then(async (isGranted) => {
				// what the browser refused may be tried again
				if (isGranted) await actions.offerNewsSites(false);
				announce(isGranted ? words : `${words} ${say('rules_not_granted')}`, () => {
					const undone = Promise.all([actions.changeSiteRules(back), isGranted && actions.offerNewsSites(true)]);
					undone.catch(announceFailure);
				});
			})
			.catch(announceFailure);
	}

	return (
		<div class="news-sites-offer box">
			<p>{say('group_offer')}</p>
			<div class="news-sites-choice">
				<ChoiceField
					label={say('group_country')}
					any={country ? null : '–'}
					choices={countries}
					value={country}
					choose={setWanted}
				/>
				{changes.length > 0 && (
					<button type="button" class="button" onClick={take}>
						{sayCounted('group_take', changes.length)}
					</button>
				)}
				<button
					type="button"
					class="button is-quiet"
					onClick={() => void actions.offerNewsSites(false).catch(announceFailure)}
				>
					{say('group_dismiss')}
				</button>
			</div>
		</div>
	);
}
