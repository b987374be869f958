import type { SiteFeature } from '../../../core/sites/site-features.ts';
import type { SiteView } from '../../../messages/tabs.ts';
import { say } from '../../../words/say.ts';
import './feature-off.css';
import type { SiteActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { featureName } from './feature-ticks.tsx';
import { ownSite } from './own-site.ts';

interface FeatureOffProps {
	/** Where a key that leads to what is switched off brings the focus. */
	id: string;
	feature: SiteFeature;
	site: SiteView;
	actions: Pick<SiteActions, 'changeSiteFeatures'>;
}

/** Stands where the reader wants none of it on this site, with the way back. */
export function FeatureOff({ id, feature, site, actions }: FeatureOffProps) {
	const { announceFailure } = useAnnouncements();
	const change = { site: ownSite(site, site.features[feature].rule), feature, isOn: true };
	return (
		<p id={id} class="feature-off" role="note">
			{say('feature_off_here', { feature: featureName(feature) })}{' '}
			<button
				type="button"
				class="text-button"
				onClick={() => void actions.changeSiteFeatures([change]).catch(announceFailure)}
			>
				{say('feature_show_here')}
				<span class="visually-hidden">: {featureName(feature)}</span>
			</button>
		</p>
	);
}
