import { LIMITS } from '../../core/limits.ts';
import { readRules, writeRules } from '../../core/sites/rules-file.ts';
import { type FeatureRules, featuresBefore } from '../../core/sites/site-features.ts';
import type { SiteRules } from '../../core/sites/site-mode.ts';
import { sitePatternText } from '../../core/sites/site-pattern.ts';
import { setApart } from '../../words/language.ts';
import { say, sayCounted } from '../../words/say.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { FileField } from '../kit/file-field.tsx';

interface RulesFileProps {
	settings: SiteRules & FeatureRules;
	actions: Pick<OptionsActions, 'changeSiteRules' | 'changeSiteFeatures' | 'saveText'>;
}

/** Takes the rules along as a text, and brings them in from one or from an exported file of settings. */
export function RulesFile({ settings: { rules, features }, actions }: RulesFileProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function read(file: File): Promise<void> {
		// looked at before it is read: a film chosen by mistake would fill the memory
		if (file.size > LIMITS.settingsFile) throw new Error(say('rules_file_too_large'));
		const { changes, features: taken, skipped } = readRules(await file.text(), LIMITS.siteRules);
		const count = changes.length + taken.length;
		if (count === 0) throw new Error(say('rules_file_none'));
		const before = new Map(rules.map((rule) => [sitePatternText(rule), rule.mode]));
		const takenBefore = featuresBefore(features, taken);
		const isGranted = changes.length === 0 || (await actions.changeSiteRules(changes));
		if (taken.length > 0) await actions.changeSiteFeatures(taken);
		const words = [
			sayCounted('rules_read', count),
			skipped.length > 0 && say('rules_left_out', { lines: setApart(skipped.slice(0, 3)) }),
			!isGranted && say('rules_not_granted'),
		];
		announce(words.filter(Boolean).join(' '), () => {
			const back = changes.map(({ site }) => ({ site, mode: before.get(site) ?? null }));
			if (back.length > 0) void actions.changeSiteRules(back).catch(announceFailure);
			if (takenBefore.length > 0) void actions.changeSiteFeatures(takenBefore).catch(announceFailure);
		});
	}

	return (
		<div class="setting-form">
			<FileField
				label={say('rules_add')}
				accept=".txt,.json,text/plain,application/json"
				choose={(file) => void read(file).catch(announceFailure)}
			/>
			{rules.length + features.length > 0 && (
				<button
					type="button"
					class="button is-quiet"
					onClick={() => actions.saveText('sidelight-rules.txt', writeRules(rules, features))}
				>
					{say('rules_export')}
				</button>
			)}
		</div>
	);
}
