import { isSamePage } from '../core/addresses/same-page.ts';
import type { SaidOfPage } from '../messages/page-to-background.ts';
import type { Lifetime } from './lifetime.ts';

/** Milliseconds after the last change before the page is looked at again: a page being built changes many times a second. */
const CALM = 400;
/** The same for a page whose address changed more than `BURST` times, each less than this after the one before: no reader goes on so. */
const FLOOD_CALM = 1000;
const BURST = 8;
/** Milliseconds after loading or navigating during which an article may still arrive. */
const PATIENCE = 20_000;
/** Looks at most this often for one address, so that a page that never rests costs little. */
const MOST_LOOKS = 12;

/**
 * Looks at the page now, again while it is being built, and whenever its address changes from inside. Reports every verdict that
 * differs from the last one.
 * @returns looks again at once, and reports whatever it finds
 */
export function watchPage(
	look: () => SaidOfPage,
	report: (check: SaidOfPage) => void,
	{ signal, goesOn }: Lifetime,
): () => void {
	let reported: SaidOfPage | null = null;
	let address = location.href;
	let looks = 0;
	let patientUntil = 0;
	let changedAt = 0;
	let hurried = 0;
	let calm: ReturnType<typeof setTimeout> | undefined;

	const observer = new MutationObserver(() => changed());
	const check = (always: boolean) => {
		clearTimeout(calm);
		calm = undefined;
		looks++;
		const found = look();
		const isNews =
			!reported || found.detection.isArticle !== reported.detection.isArticle || !isSamePage(reported, found);
		if (!isNews && !always) return;
		reported = found;
		report(found);
	};
	const startOver = (always: boolean) => {
		if (!goesOn()) return;
		address = location.href;
		looks = 0;
		patientUntil = performance.now() + PATIENCE;
		check(always);
	};
	const changed = () => {
		if (!goesOn()) return;
		if (location.href !== address) {
			const now = performance.now();
			hurried = now - changedAt < FLOOD_CALM ? hurried + 1 : 0;
			changedAt = now;
			looks = 0;
			address = location.href;
			patientUntil = now + PATIENCE;
		}
		if (performance.now() > patientUntil || looks >= MOST_LOOKS || calm !== undefined) return;
		calm = setTimeout(() => check(false), hurried > BURST ? FLOOD_CALM : CALM);
	};

	observer.observe(document, { childList: true, subtree: true });
	// a navigation inside the page may change its text before or after its address
	for (const event of ['popstate', 'hashchange'] as const) addEventListener(event, changed, { signal });
	addEventListener('pageshow', ({ persisted }) => persisted && startOver(true), { signal });
	(globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', changed, { signal });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(calm);
	});
	startOver(true);
	return () => startOver(true);
}
