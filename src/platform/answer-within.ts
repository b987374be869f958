import { Failure } from '../core/problem.ts';

/** A page did not answer in time. */
export class NoAnswer extends Failure {
	override readonly name = 'NoAnswer';
	constructor() {
		super({ code: 'page-silent' });
	}
}

/**
 * What a page answers, where it does so in time: one that is stuck would keep the asker waiting for ever.
 * @throws NoAnswer
 */
export async function answerWithin<Answer>(milliseconds: number, asked: Promise<Answer>): Promise<Answer> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new NoAnswer()), milliseconds);
	});
	try {
		return await Promise.race([asked, late]);
	} finally {
		clearTimeout(timer);
	}
}
