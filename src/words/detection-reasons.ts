import type { DetectionReason } from '../core/detect/detection-reasons.ts';
import { keyOf, say } from './say.ts';

/** Why a page is an article or none: "It calls itself an article". */
export function sayDetectionReason(reason: DetectionReason): string {
	return say(keyOf('detection', reason));
}
