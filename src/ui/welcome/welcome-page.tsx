import './welcome-page.css';
import type { SettingsView } from '../../messages.ts';
import type { SiteActions } from '../actions.ts';
import { Announcer } from '../kit/announcer.tsx';
import { Wordmark } from '../kit/wordmark.tsx';
import { ModeSwitch } from '../tab/site/mode-switch.tsx';

interface WelcomePageProps {
	/** Null until the background has answered. */
	settings: SettingsView | null;
	actions: Pick<SiteActions, 'setDefaultMode'>;
}

/** What Sidelight does, when it looks and what it keeps: the first page a reader sees, and the one to come back to. */
export function WelcomePage({ settings, actions }: WelcomePageProps) {
	return (
		<Announcer>
			<main class="welcome">
				<p>
					<Wordmark />
				</p>
				<h1>The context of the article you are reading</h1>
				<p class="welcome-lead">
					Open a news article and press the Sidelight button in the toolbar. It shows who is in the article, what it is
					about, who said what, and who else covers it. Each thing it shows leads to its place in the text.
				</p>
				<section aria-labelledby="modes">
					<h2 id="modes">You decide when it looks</h2>
					<dl class="modes">
						<div>
							<dt>On click</dt>
							<dd>A page is looked at when you press the button. It starts this way, and needs no permission.</dd>
						</div>
						<div>
							<dt>Automatic</dt>
							<dd>
								Every page is looked at as it opens, and the button shows which ones are articles. Your browser asks you
								first.
							</dd>
						</div>
						<div>
							<dt>Off</dt>
							<dd>Nothing enters a page.</dd>
						</div>
					</dl>
					{settings && (
						<div class="welcome-choice">
							<span>On every site</span>
							<ModeSwitch label="On every site" mode={settings.defaultMode} choose={actions.setDefaultMode} />
						</div>
					)}
					<p>Each site can have a mode of its own: it stands at the foot of what the button opens.</p>
				</section>
				<section aria-labelledby="privacy">
					<h2 id="privacy">Everything stays here</h2>
					<p>
						Articles are read and compared on this machine: no account, no counting, no analysis elsewhere. Sidelight
						goes to the network only for feeds that you follow, and to ask GDELT or Google News when you press the
						button for it, with the words it shows you first. What you read in a private window is forgotten when it
						closes.
					</p>
				</section>
				<section aria-labelledby="keeping">
					<h2 id="keeping">Keep what matters</h2>
					<p>
						Select a passage of an article to highlight it and add a note. Sidelight finds it again when you come back,
						also when the text around it has changed; where it cannot be sure, it says so.
					</p>
				</section>
				<p>
					<a href="options.html">Settings</a>: rules for sites, feeds to follow, how long things are kept.
				</p>
			</main>
		</Announcer>
	);
}
