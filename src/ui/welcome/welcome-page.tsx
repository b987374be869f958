import { say, sayInParts } from '../../words/say.ts';
import './welcome-page.css';
import type { ReaderHome } from '../../core/outlets/reader-home.ts';
import type { WelcomeActions } from '../actions.ts';
import { Announcer } from '../kit/announcer.tsx';
import { Wordmark } from '../kit/wordmark.tsx';
import { ModeSwitch } from '../tab/site/mode-switch.tsx';
import { NewsSitesOffer } from '../tab/site/news-sites-offer.tsx';
import { ChooseSources } from './choose-sources.tsx';
import { Example } from './example.tsx';
import type { WelcomeState } from './welcome-state.ts';

interface WelcomePageProps {
	state: WelcomeState;
	home: ReaderHome;
	actions: WelcomeActions;
}

/** What Sidelight does, shown on an example, and the sources it compares with: the first page a reader sees, and the one to come back to. */
export function WelcomePage({ state: { settings, feeds, problem }, home, actions }: WelcomePageProps) {
	return (
		<Announcer>
			<main class="welcome">
				<header class="welcome-column">
					<p>
						<Wordmark />
					</p>
					<h1>{say('welcome_title')}</h1>
					<p class="welcome-lead">{say('welcome_lead')}</p>
					<p class="welcome-ways">
						{sayInParts('welcome_ways', { link: <a href="#follow-sources">{say('welcome_choose')}</a> })}
					</p>
				</header>
				<section aria-labelledby="example-title">
					<div class="welcome-column">
						<h2 id="example-title">{say('welcome_shows')}</h2>
						<p>{say('welcome_shows_how')}</p>
					</div>
					<Example analyse={actions.analyseExample} copyText={actions.copyText} />
				</section>
				<section class="welcome-column" aria-labelledby="sources">
					<h2 id="sources">{say('welcome_sources')}</h2>
					<p>
						{sayInParts('welcome_sources_why', { settings: <a href="options.html">{say('settings_in_sentence')}</a> })}
					</p>
					<ChooseSources home={home} feeds={feeds} problem={problem} actions={actions} />
				</section>
				<section class="welcome-column" aria-labelledby="modes">
					<h2 id="modes">{say('welcome_modes')}</h2>
					<dl class="modes">
						<div>
							<dt>{say('mode_on_click')}</dt>
							<dd>{say('welcome_on_click')}</dd>
						</div>
						<div>
							<dt>{say('mode_automatic')}</dt>
							<dd>{say('welcome_automatic')}</dd>
						</div>
						<div>
							<dt>{say('mode_off')}</dt>
							<dd>{say('welcome_off')}</dd>
						</div>
					</dl>
					{settings && (
						<div class="welcome-choice">
							<span>{say('on_every_site')}</span>
							<ModeSwitch label={say('on_every_site')} mode={settings.defaultMode} choose={actions.setDefaultMode} />
						</div>
					)}
					{settings?.isNewsSitesOffered && (
						<NewsSitesOffer home={home.country} rules={settings.rules} actions={actions} />
					)}
					<p>{say('welcome_each_site')}</p>
				</section>
				<section class="welcome-column" aria-labelledby="privacy">
					<h2 id="privacy">{say('welcome_privacy')}</h2>
					<p>{say('welcome_privacy_how')}</p>
				</section>
				<section class="welcome-column" aria-labelledby="keeping">
					<h2 id="keeping">{say('welcome_keeping')}</h2>
					<p>{say('welcome_keeping_how')}</p>
				</section>
				<p class="welcome-column welcome-end">
					{sayInParts('welcome_settings', { link: <a href="options.html">{say('settings')}</a> })}{' '}
					{sayInParts('welcome_help', { link: <a href="help.html">{say('help')}</a> })}
				</p>
			</main>
		</Announcer>
	);
}
