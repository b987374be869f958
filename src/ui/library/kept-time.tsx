import { knownTime } from '../../core/highlights/known-time.ts';
import { say } from '../../words/say.ts';
import { TimeStamp } from '../kit/time-stamp.tsx';

/** When something was kept, or that nobody told. @param at ISO 8601, UTC */
export function KeptTime({ at }: { at: string }) {
	return knownTime(at) === null ? <span>{say('undated')}</span> : <TimeStamp iso={at} />;
}
