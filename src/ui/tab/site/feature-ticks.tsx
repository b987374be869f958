import { SITE_FEATURES, type SiteFeature } from '../../../core/sites/site-features.ts';
import { type PlainKey, say } from '../../../words/say.ts';
import './feature-ticks.css';

const NAMES: Record<SiteFeature, PlainKey> = {
	context: 'feature_context',
	coverage: 'coverage_title',
	handle: 'feature_handle',
};

/** "People, topics and quotes" */
export function featureName(feature: SiteFeature): string {
	return say(NAMES[feature]);
}

interface FeatureTicksProps {
	/** What they hold for. */
	label: string;
	/** Of each that is offered: whether it is there, why, and null where only some of several sites have it. */
	offered: Partial<Record<SiteFeature, { isOn: boolean | null; why?: string | null }>>;
	change: (feature: SiteFeature, isOn: boolean) => void;
}

/** What of Sidelight is there on a site, or on several at once. */
export function FeatureTicks({ label, offered, change }: FeatureTicksProps) {
	return (
		<fieldset class="feature-ticks">
			<legend>{label}</legend>
			{SITE_FEATURES.map((feature) => {
				const state = offered[feature];
				return (
					state && (
						<label key={feature} class="tick">
							<input
								type="checkbox"
								checked={state.isOn === true}
								indeterminate={state.isOn === null}
								onChange={(event) => change(feature, event.currentTarget.checked)}
							/>
							<span>
								{featureName(feature)}
								{state.why && <span class="feature-why">{state.why}</span>}
							</span>
						</label>
					)
				);
			})}
		</fieldset>
	);
}
