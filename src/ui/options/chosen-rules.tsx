import { SITE_FEATURES, type SiteFeature } from '../../core/sites/site-features.ts';
import { SITE_MODES, type SiteMode } from '../../core/sites/site-mode.ts';
import { say, sayCounted } from '../../words/say.ts';
import { FeatureTicks } from '../tab/site/feature-ticks.tsx';
import { modeName } from '../tab/site/mode-switch.tsx';
import type { ListedRule } from './listed-rules.ts';

interface ChosenRulesProps {
	chosen: readonly ListedRule[];
	all: readonly ListedRule[];
	tickAll: (rules: readonly ListedRule[]) => void;
	setMode: (mode: SiteMode) => void;
	hasHandle: boolean;
	setFeature: (feature: SiteFeature, isOn: boolean) => void;
	remove: () => void;
}

/** What may be done with many rules at once. */
export function ChosenRules({ chosen, all, tickAll, setMode, hasHandle, setFeature, remove }: ChosenRulesProps) {
	const count = chosen.length;
	return (
		<fieldset class="rule-tools" aria-label={say('rules_chosen_title')}>
			<label class="tick">
				<input
					type="checkbox"
					checked={all.length > 0 && count === all.length}
					onChange={(event) => tickAll(event.currentTarget.checked ? all : [])}
				/>
				{count === 0 ? sayCounted('rules_choose_all', all.length) : sayCounted('rules_chosen', count)}
			</label>
			{count > 0 && (
				<>
					{SITE_MODES.map((mode) => (
						<button key={mode} type="button" class="button is-quiet" onClick={() => setMode(mode)}>
							{modeName(mode)}
						</button>
					))}
					<button type="button" class="button is-quiet" onClick={remove}>
						{say('remove')}
					</button>
					<FeatureTicks label={say('features_on_chosen')} offered={shared(chosen, hasHandle)} change={setFeature} />
				</>
			)}
		</fieldset>
	);
}

/** The handle is not offered where the reader has it nowhere. */
function shared(chosen: readonly ListedRule[], hasHandle: boolean) {
	return Object.fromEntries(
		SITE_FEATURES.filter((feature) => hasHandle || feature !== 'handle').map((feature) => {
			const isOnSome = chosen.some(({ resolved }) => resolved[feature].isOn);
			const isOffSome = chosen.some(({ resolved }) => !resolved[feature].isOn);
			return [feature, { isOn: isOnSome && isOffSome ? null : isOnSome }];
		}),
	);
}
