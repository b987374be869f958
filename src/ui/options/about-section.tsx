import { say } from '../../words/say.ts';
import { Section } from '../kit/section.tsx';

/** What this is, and under which terms. */
export function AboutSection({ version }: { version: string | null }) {
	return (
		<Section id="about" title={say('about_sidelight')}>
			<p>{say('version', { number: version ?? '…' })}</p>
			<p class="setting-note">
				{say('about_licence')} <a href="../LICENSE">{say('licence')}</a> · <a href="../NOTICE">{say('about_notice')}</a>{' '}
				· <a href="welcome.html">{say('how_it_works')}</a> · <a href="help.html">{say('help')}</a> ·{' '}
				<a href="help.html#report">{say('help_report')}</a>
			</p>
		</Section>
	);
}
