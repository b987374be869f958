import { sayProblem } from '../../words/problems.ts';
import { say } from '../../words/say.ts';
import '../kit/text-page.css';
import './options-page.css';
import { readerHome } from '../../core/outlets/reader-home.ts';
import { isLibraryProblem } from '../../core/problem.ts';
import type { OptionsActions } from '../actions.ts';
import { Announcer } from '../kit/announcer.tsx';
import { problemTitle } from '../kit/problem-title.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { StatePage } from '../kit/state-page.tsx';
import { AboutSection } from './about-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { FeedsSection } from './feeds-section.tsx';
import { FindSetting } from './find-setting.tsx';
import { FollowsSection } from './follows-section.tsx';
import { GroupsSection } from './groups-section.tsx';
import { HighlightsSection } from './highlights-section.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { LookSection } from './look-section.tsx';
import type { OptionsState } from './options-state.ts';
import { Part } from './part.tsx';
import { ReplicationSection } from './replication-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { SelectionSection } from './selection-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { StorageSection } from './storage-section.tsx';
import { VerdictsSection } from './verdicts-section.tsx';

interface OptionsPageProps {
	state: OptionsState;
	/** Of the browser's own interface; BCP 47. */
	browserLanguage: string;
	actions: OptionsActions;
}

/** Every setting. A change applies at once; there is nothing to save. */
export function OptionsPage({ state, browserLanguage, actions }: OptionsPageProps) {
	const { stored, version, shortcuts, problem } = state;
	return (
		<Announcer>
			<main class="text-page settings">
				<header class="text-page-head">
					<h1>{say('settings_title')}</h1>
					<p>
						{stored?.replication || stored?.groups.length ? say('settings_note_joined') : say('settings_note')}{' '}
						<a href="library.html">{say('library')}</a> · <a href="stories.html">{say('stories_title')}</a> ·{' '}
						<a href="welcome.html">{say('how_sidelight_works')}</a> · <a href="help.html">{say('help')}</a>
					</p>
				</header>
				{problem !== null && (
					<StatePage title={problemTitle(problem)}>
						<p>{sayProblem(problem)}</p>
						{isLibraryProblem(problem) && <DeleteEverything deleteEverything={actions.deleteEverything} />}
					</StatePage>
				)}
				{stored ? (
					<>
						<FindSetting />
						{stored.settings.hasUnreadCopy && (
							<p class="setting-warning" role="status">
								{say('settings_unread')}
							</p>
						)}
						<Part id="general">
							<LookSection look={stored.settings} browserLanguage={browserLanguage} actions={actions} />
						</Part>
						<Part id="sites-part">
							<SitesSection settings={stored.settings} home={readerHome([browserLanguage]).country} actions={actions} />
							<VerdictsSection verdicts={stored.settings.verdicts} actions={actions} />
						</Part>
						<Part id="sources">
							<FeedsSection feeds={stored.feeds} actions={actions} />
							<FollowsSection follows={stored.follows} actions={actions} />
						</Part>
						<Part id="highlights-part">
							<SelectionSection hasHandle={stored.settings.hasHandle} actions={actions} />
							<HighlightsSection count={stored.use.highlights} exportHighlights={actions.exportHighlights} />
						</Part>
						<Part id="library-part">
							<BackupSection backup={stored.backup} actions={actions} />
							<ReplicationSection replication={stored.replication} policy={stored.settings.policy} actions={actions} />
							<GroupsSection
								groups={stored.groups}
								collections={stored.collections}
								policy={stored.settings.policy}
								actions={actions}
							/>
							<RetentionSection
								retention={stored.settings.retention}
								managed={stored.settings.policy.retention}
								actions={actions}
							/>
							<CorrectionsSection corrections={stored.corrections} actions={actions} />
						</Part>
						<Part id="privacy">
							<StorageSection use={stored.use} actions={actions} />
						</Part>
						<Part id="languages-part">
							<LanguagesSection />
						</Part>
						<Part id="shortcuts-part">
							<ShortcutsSection shortcuts={shortcuts} open={actions.openShortcutSettings} />
						</Part>
						<Part id="about-part">
							<AboutSection version={version} />
						</Part>
					</>
				) : (
					problem === null && <Skeleton label={say('reading_settings')} />
				)}
			</main>
		</Announcer>
	);
}
