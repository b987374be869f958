import english from '../_locales/en/messages.json' with { type: 'json' };
import { speak } from '../words/say.ts';

/** Commands tell what they tell in English. */
speak(Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message])), 'en-GB', 'en-GB');
