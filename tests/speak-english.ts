import english from '../src/_locales/en/messages.json' with { type: 'json' };
import { speak } from '../src/words/say.ts';

/** Everything that a test sees is said in English, as by the file that ships. */
speak(Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message])), 'en-GB', 'en-GB');
