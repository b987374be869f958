import { LIMITS } from '../../core/limits.ts';
import { readRules, writeRules } from '../../core/sites/rules-file.ts';
import type { SiteRule } from '../../core/sites/site-mode.ts';
import { sitePatternText } from '../../core/sites/site-pattern.ts';
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
		if (file.size > LIMITS.settingsFile) throw new Error('This file is larger than any list of rules.');
		const { changes, skipped } = readRules(await file.text(), LIMITS.siteRules);
		if (changes.length === 0)
			throw new Error(
				'No rules in this file. Each line is a mode and a site, such as “automatic news.example”; exported settings are read, too.',
			);
		const before = new Map(rules.map((rule) => [sitePatternText(rule), rule.mode]));
		const isGranted = await actions.changeSiteRules(changes);
		const words = [
			changes.length === 1 ? '1 rule read.' : `${changes.length.toLocaleString()} rules read.`,
			skipped.length > 0 && `Left out, as it names no site or no mode: ${skipped.slice(0, 3).join('; ')}.`,
			!isGranted && 'The browser did not give the permission that some need.',
		];
		announce(words.filter(Boolean).join(' '), () => {
			const back = changes.map(({ site }) => ({ site, mode: before.get(site) ?? null }));
			void actions.changeSiteRules(back).catch(announceFailure);
		});
	}

	return (
		<div class="setting-form">
			<FileField
				label="Add rules from a file"
				accept=".txt,.json,text/plain,application/json"
				choose={(file) => void read(file).catch(announceFailure)}
			/>
			{rules.length > 0 && (
				<button
					type="button"
					class="button is-quiet"
					onClick={() => actions.saveText('sidelight-rules.txt', writeRules(rules))}
				>
					Export the rules
				</button>
			)}
		</div>
	);
}
