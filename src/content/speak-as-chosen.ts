import { directionOf, localeOf } from '../core/look/interface-language.ts';
import type { PageToBackground } from '../messages/page-to-background.ts';
import { writePageIn } from '../page/highlights/popover/written-in.ts';
import type { Client } from '../platform/rpc.ts';
import { speak } from '../words/say.ts';

let spoken: string | null = null;

/** Speaks the language that the reader chose, from before something is said; what cannot be asked is said as before. */
export async function speakAsChosen(background: Client<PageToBackground>): Promise<void> {
	try {
		const chosen = await background.readWords(spoken);
		if (!chosen) return;
		spoken = chosen.language;
		writePageIn(localeOf(chosen.language), directionOf(chosen.language));
		speak(chosen.words, localeOf(chosen.language), new Intl.DateTimeFormat().resolvedOptions().locale);
	} catch {
		// the extension was updated or is gone, and so is the page's script soon
	}
}
