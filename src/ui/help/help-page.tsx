import { say } from '../../words/say.ts';
import '../kit/text-page.css';
import './help-page.css';
import { glossary } from '../../words/glossary.ts';
import { KEYS } from '../../words/help.ts';
import type { HelpActions } from '../actions.ts';
import { Announcer, useAnnouncements } from '../kit/announcer.tsx';
import { Keys } from '../kit/keys.tsx';
import { Section } from '../kit/section.tsx';
import { Shortcuts } from '../kit/shortcuts.tsx';
import type { HelpState } from './help-state.ts';

interface HelpPageProps {
	state: HelpState;
	actions: HelpActions;
}

/** Keys, words, and what to send along with the report of a fault. */
export function HelpPage({ state: { shortcuts, product, diagnosis }, actions }: HelpPageProps) {
	return (
		<Announcer>
			<main class="text-page help">
				<header class="text-page-head">
					<h1>{say('help')}</h1>
					<p>
						Sidelight {product?.version} · <a href="welcome.html">{say('how_it_works')}</a> ·{' '}
						<a href="options.html">{say('settings')}</a> · <a href="library.html">{say('library')}</a>
					</p>
				</header>
				<Section id="keys" title={say('help_keys')}>
					<h3>{say('keys_everywhere')}</h3>
					<Shortcuts shortcuts={shortcuts} open={actions.openShortcutSettings} />
					<div class="help-keys">
						{KEYS.map(({ where, keys }) => (
							<div key={where}>
								<h3>{say(where)}</h3>
								<dl class="keys">
									{keys.map(([each, does]) => (
										<div key={does}>
											<dt>
												<Keys keys={each} />
											</dt>
											<dd>{say(does)}</dd>
										</div>
									))}
								</dl>
							</div>
						))}
					</div>
				</Section>
				<Section id="words" title={say('help_words')}>
					<dl class="glossary">
						{glossary().map(({ word, meaning }) => (
							<div key={word}>
								<dt>{word}</dt>
								<dd>{meaning}</dd>
							</div>
						))}
					</dl>
				</Section>
				<Section id="report" title={say('help_report')}>
					<ol class="steps">
						<li>{say('help_report_again')}</li>
						<li>{say('help_report_send')}</li>
						<li>{say('help_report_lines')}</li>
					</ol>
					<Diagnosis diagnosis={diagnosis} copyText={actions.copyText} />
				</Section>
			</main>
		</Announcer>
	);
}

interface DiagnosisProps {
	diagnosis: string | null;
	copyText: (text: string) => Promise<void>;
}

function Diagnosis({ diagnosis, copyText }: DiagnosisProps) {
	const { announce, announceFailure } = useAnnouncements();
	return (
		<div class="diagnosis">
			{diagnosis === null ? (
				<p>{say('looking')}</p>
			) : (
				<pre lang="en" dir="ltr">
					{diagnosis}
				</pre>
			)}
			<p class="diagnosis-note">{say('help_report_numbers')}</p>
			<button
				type="button"
				class="button"
				disabled={diagnosis === null}
				onClick={() => void copyText(diagnosis ?? '').then(() => announce(say('copied_sentence')), announceFailure)}
			>
				{say('help_report_copy')}
			</button>
		</div>
	);
}
