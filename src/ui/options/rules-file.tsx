import { LIMITS } from '../../core/limits.ts';
import { readRules, writeRules } from '../../core/sites/rules-file.ts';
import type { SiteRule } from '../../core/sites/site-mode.ts';
import { sitePatternText } from '../../core/sites/site-pattern.ts';
import { say, sayCounted } from '../../words/say.ts';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { FileField } from '../kit/file-field.tsx';

interface RulesFileProps {
	rules: readonly SiteRule[];
	actions: Pick<OptionsActions, 'changeSiteRules' | 'saveText'>;
}

/** Takes the rules along as a text, and brings them in from one or from an exported file of settings. */
export function RulesFile({ rules, actions }: RulesFileProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function read(file: File): Promise<void> {
		// looked at before it is read: a film chosen by mistake would fill the memory
		if (file.size > LIMITS.settingsFile) throw new Error(say('rules_file_too_large'));
		const { changes, skipped } = readRules(await file.text(), LIMITS.siteRules);
		if (changes.length === 0) throw new Error(say('rules_file_none'));
		const before = new Map(rules.map((rule) => [sitePatternText(rule), rule.mode]));
		const isGranted = await actions.changeSiteRules(changes);
		const words = [
			sayCounted('rules_read', changes.length),
			skipped.length > 0 && say('rules_left_out', { lines: skipped.slice(0, 3).join('; ') }),
			!isGranted && say('rules_not_granted'),
		];
		announce(words.filter(Boolean).join(' '), () => {
			const back = changes.map(({ site }) => ({ site, mode: before.get(site) ?? null }));
			void actions.changeSiteRules(back).catch(announceFailure);
		});
	}

	return (
		<div class="setting-form">
			<FileField
				label={say('rules_add')}
				accept=".txt,.json,text/plain,application/json"
				choose={(file) => void read(file).catch(announceFailure)}
			/>
			{rules.length > 0 && (
				<button
					type="button"
					class="button is-quiet"
					onClick={() => actions.saveText('sidelight-rules.txt', writeRules(rules))}
				>
					{say('rules_export')}
				</button>
			)}
		</div>
	);
}
