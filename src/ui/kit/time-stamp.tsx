import { formatAge, formatMoment } from './format-time.ts';
import { useMinutes } from './use-minutes.ts';

/** Whether it is a date at all: it comes from a page. */
export function isDate(iso: string | null): iso is string {
	return iso !== null && !Number.isNaN(Date.parse(iso));
}

interface TimeStampProps {
	iso: string;
	/** "3h ago", where there is little room. */
	isShort?: boolean;
}

/** How long ago something was, with the exact moment as its title. Nothing for what is no date. */
export function TimeStamp({ iso, isShort = false }: TimeStampProps) {
	useMinutes();
	const age = formatAge(iso, new Date(), { isShort });
	const moment = formatMoment(iso);
	if (!age || !moment) return null;
	return (
		<time dateTime={iso} title={moment}>
			{age}
		</time>
	);
}
