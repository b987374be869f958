import './welcome-page.css';
import type { ReaderHome } from '../../core/outlets/reader-home.ts';
import type { WelcomeActions } from '../actions.ts';
import { Announcer } from '../kit/announcer.tsx';
import { Wordmark } from '../kit/wordmark.tsx';
import { ModeSwitch } from '../tab/site/mode-switch.tsx';
import { ChooseSources } from './choose-sources.tsx';
import { Example } from './example.tsx';
import type { WelcomeState } from './welcome-state.ts';

interface WelcomePageProps {
	state: WelcomeState;
	home: ReaderHome;
	actions: WelcomeActions;
}

/** What Sidelight does, shown on an example, and the sources it compares with: the first page a reader sees, and the one to come back to. */
export function WelcomePage({ state: { settings, feeds }, home, actions }: WelcomePageProps) {
	return (
		<Announcer>
			<main class="welcome">
				<header class="welcome-column">
					<p>
						<Wordmark />
					</p>
					<h1>The context of the article you are reading</h1>
					<p class="welcome-lead">
						Open a news article and press the Sidelight button in the toolbar. It shows who is in the article, what it
						is about, who said what, who else covers it and how their reports differ.
					</p>
					<p class="welcome-ways">
						<a href="#follow-sources">Choose your sources</a>, or skip this: the button works without any.
					</p>
				</header>
				<section aria-labelledby="example-title">
					<div class="welcome-column">
						<h2 id="example-title">This is what it shows</h2>
						<p>An invented article, read here and now as yours will be. Choose a name or a quote to see its place.</p>
					</div>
					<Example analyse={actions.analyseExample} copyText={actions.copyText} />
				</section>
				<section class="welcome-column" aria-labelledby="sources">
					<h2 id="sources">Whose reports to compare with</h2>
					<p>
						Sidelight asks no server who else has a story, unless you tell it to. It compares with outlets that you
						choose. Three are enough to begin with, and you can change them at any time in the{' '}
						<a href="options.html">settings</a>.
					</p>
					<ChooseSources home={home} feeds={feeds} actions={actions} />
				</section>
				<section class="welcome-column" aria-labelledby="modes">
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
							<dd>Sidelight does nothing on any page.</dd>
						</div>
					</dl>
					{settings && (
						<div class="welcome-choice">
							<span>On every site</span>
							<ModeSwitch label="On every site" mode={settings.defaultMode} choose={actions.setDefaultMode} />
						</div>
					)}
					<p>Each site can have its own mode: choose it at the foot of the popup.</p>
				</section>
				<section class="welcome-column" aria-labelledby="privacy">
					<h2 id="privacy">Everything stays here</h2>
					<p>
						Articles are read and compared on this machine: no account, no counting, no analysis elsewhere. Sidelight
						goes to the network only for feeds that you follow, and to ask GDELT or Google News when you press the
						button for it, with the words it shows you first. What you read in a private window is forgotten when it
						closes.
					</p>
				</section>
				<section class="welcome-column" aria-labelledby="keeping">
					<h2 id="keeping">Keep what matters</h2>
					<p>
						Select a passage of an article to highlight it and add a note. Sidelight finds it again when you come back,
						also when the text around it has changed; where it cannot be sure, it says so.
					</p>
				</section>
				<p class="welcome-column welcome-end">
					<a href="options.html">Settings</a>: rules for sites, feeds to follow, how long things are kept.{' '}
					<a href="help.html">Help</a>: keys, words, what to do when something is wrong.
				</p>
			</main>
		</Announcer>
	);
}
