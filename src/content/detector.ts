/** The resident script: says whether the page is an article, and nothing else. Kept small; see docs/architecture.md. */
import { detect } from '../page/detect/detect.ts';
import { headlineOf } from '../page/detect/headline-of.ts';
import { isConnected, listenToBackground, tellBackground } from '../platform/resident-port.ts';
import { beginLifetime } from './lifetime.ts';
import { watchPage } from './watch-page.ts';

const world = globalThis as { sidelightCheckAgain?: () => void };

if (world.sidelightCheckAgain) {
	world.sidelightCheckAgain();
} else {
	const checkAgain = watchPage(
		() => ({
			url: location.href,
			detection: detect(document, location.href),
			headline: headlineOf(document),
			textLength: document.body?.textContent?.length ?? 0,
		}),
		(check) => tellBackground('pageChecked', check),
		beginLifetime(isConnected),
	);
	world.sidelightCheckAgain = checkAgain;
	listenToBackground({ checkAgain });
}
