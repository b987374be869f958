/** A page did not answer in time. The message is a sentence for the reader. */
export class NoAnswer extends Error {
	override readonly name = 'NoAnswer';
	constructor() {
		super('The page did not answer: it may be busy or stuck. Nothing was read of it.');
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
