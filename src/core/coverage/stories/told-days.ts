import { weekdaysInText } from '../../text/weekdays-in-text.ts';

/** 1 January 1970 was a Thursday, Monday being 0. */
const EPOCH_WEEKDAY = 3;
/** Reports of one evening and the next morning may tell of one day. */
const LEAST_DAYS_APART = 0.6;
const DAY_MS = 86_400_000;

/** When the documents of a collection were published, and the days of the week that they name. */
export class ToldDays {
	/** Days since 1970; NaN when unknown. */
	readonly #days: number[] = [];
	/** Days of the week that each names, a bit for each. */
	readonly #weekdays: number[] = [];

	get documents(): number {
		return this.#days.length;
	}

	/**
	 * Adds the next document.
	 * @param publishedAt ISO 8601; null when unknown
	 * @param opening of its text, with its headline
	 */
	add(publishedAt: string | null, opening: string, language: string | null): void {
		this.#days.push(publishedAt === null ? Number.NaN : Date.parse(publishedAt) / DAY_MS);
		this.#weekdays.push(weekdaysInText(opening, language));
	}

	/** Days between the publications of two; null when one is unknown. */
	between(a: number, b: number): number | null {
		const days = Math.abs((this.#days[a] ?? Number.NaN) - (this.#days[b] ?? Number.NaN));
		return Number.isNaN(days) ? null : days;
	}

	/** Whether both name days of the week, and none that both name. */
	nameOthers(a: number, b: number): boolean {
		const [one, other] = [this.#weekdays[a] ?? 0, this.#weekdays[b] ?? 0];
		return one !== 0 && other !== 0 && (one & other) === 0;
	}

	/** Each names the day it was published on, or the one before, and the other does not. */
	tellOfOwn(a: number, b: number): boolean {
		if (!this.nameOthers(a, b) || (this.between(a, b) ?? 0) < LEAST_DAYS_APART) return false;
		return this.#namesOwn(a) && this.#namesOwn(b);
	}

	#namesOwn(document: number): boolean {
		const day = Math.floor(this.#days[document] ?? 0) + EPOCH_WEEKDAY;
		const named = this.#weekdays[document] ?? 0;
		return ((named >> (day % 7)) & 1) === 1 || ((named >> ((day - 1) % 7)) & 1) === 1;
	}
}
