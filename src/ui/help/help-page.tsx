import '../kit/text-page.css';
import './help-page.css';
import { GLOSSARY } from '../../words/glossary.ts';
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
					<h1>Help</h1>
					<p>
						Sidelight {product?.version} · <a href="welcome.html">How it works</a> · <a href="options.html">Settings</a>{' '}
						· <a href="library.html">Library</a>
					</p>
				</header>
				<Section id="keys" title="Keys">
					<h3>Everywhere</h3>
					<Shortcuts shortcuts={shortcuts} open={actions.openShortcutSettings} />
					<div class="help-keys">
						{KEYS.map(({ where, keys }) => (
							<div key={where}>
								<h3>{where}</h3>
								<dl class="keys">
									{keys.map(([each, does]) => (
										<div key={does}>
											<dt>
												<Keys keys={each} />
											</dt>
											<dd>{does}</dd>
										</div>
									))}
								</dl>
							</div>
						))}
					</div>
				</Section>
				<Section id="words" title="Words">
					<dl class="glossary">
						{GLOSSARY.map(([word, meaning]) => (
							<div key={word}>
								<dt>{word}</dt>
								<dd>{meaning}</dd>
							</div>
						))}
					</dl>
				</Section>
				<Section id="report" title="When something is wrong">
					<ol class="steps">
						<li>Close the page and open it again; many faults are the page’s own and pass.</li>
						<li>
							Send the report to where you have Sidelight from: its page in your browser’s store, or its project. Say
							what you did, what you expected and what you saw instead.
						</li>
						<li>Add the lines below: they say which versions you have and how things stand.</li>
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
			<pre>{diagnosis ?? 'Looking…'}</pre>
			<p class="diagnosis-note">Numbers and versions only: no address, no name and nothing you read or kept.</p>
			<button
				type="button"
				class="button"
				disabled={diagnosis === null}
				onClick={() => void copyText(diagnosis ?? '').then(() => announce('Copied.'), announceFailure)}
			>
				Copy these lines
			</button>
		</div>
	);
}
