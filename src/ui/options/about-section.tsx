import { Section } from '../kit/section.tsx';

/** What this is, and under which terms. */
export function AboutSection({ version }: { version: string | null }) {
	return (
		<Section id="about" title="About Sidelight">
			<p>Version {version ?? '…'}</p>
			<p class="setting-note">
				Free software under the MIT licence. <a href="../LICENSE">Licence</a> ·{' '}
				<a href="../NOTICE">Notice of others’ work in it</a> · <a href="welcome.html">How it works</a> ·{' '}
				<a href="help.html">Help</a> · <a href="help.html#report">When something is wrong</a>
			</p>
		</Section>
	);
}
