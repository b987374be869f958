import { say, sayInParts } from '../../../words/say.ts';
import './outlet-name.css';
import type { StoryArticle } from '../../../core/coverage/outlet-coverage.ts';
import { countryName } from '../../../words/language.ts';

/** An outlet, and who says so where that is not the outlet: "northbank.test via Gossip Wire". */
export function OutletName({
	outlet,
	via,
	country = null,
}: Pick<StoryArticle, 'outlet' | 'via'> & { country?: string | null }) {
	return (
		<>
			<bdi lang="">{outlet}</bdi>
			{via !== null && (
				<span class="outlet-via" title={say('via_meaning')}>
					{' '}
					{sayInParts('via', { who: <bdi lang="">{via}</bdi> })}
				</span>
			)}
			{country && <span class="outlet-country"> {countryName(country)}</span>}
		</>
	);
}
