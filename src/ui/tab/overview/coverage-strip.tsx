import { say } from '../../../words/say.ts';
import './coverage-strip.css';
import { datesLocale } from '../../../words/language.ts';
import { CoveragePoint } from '../coverage/coverage-point.tsx';
import { type DatedArticle, type TimelineArticle, timelinePoints } from '../coverage/timeline-points.ts';
import { timelineScale } from '../coverage/timeline-scale.ts';

const DAY = 86_400_000;
/** Nearer to an end than this the label of this article leaves no room for that end's. Percent of the width. */
const NEAR_END = 24;

interface CoverageStripProps {
	/** Without the article being read. */
	articles: TimelineArticle[];
	self: TimelineArticle;
}

/** When each report came, on one line. For the eye: the view of the coverage has it in words. */
export function CoverageStrip({ articles, self }: CoverageStripProps) {
	const points = timelinePoints([self, ...articles], self);
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || first === last) return null;
	const { place } = timelineScale(points.map(({ time }) => time));
	const own = points.find(({ isSelf }) => isSelf);
	// drawn last, it lies on top
	const drawn = points.toSorted((a, b) => Number(a.isSelf) - Number(b.isSelf));
	return (
		<div class="strip" aria-hidden="true">
			<svg class="strip-line" focusable="false">
				<title>{say('view_coverage')}</title>
				<line x1="0" x2="100%" y1="50%" y2="50%" />
				{drawn.map((point) => (
					<CoveragePoint
						key={point.article.id}
						isSelf={point.isSelf}
						isCopy={point.isCopy}
						cx={`${place(point.time)}%`}
						cy="50%"
						r={point.isSelf ? 5.5 : 4}
					/>
				))}
			</svg>
			<Labels first={first} last={last} own={own ?? null} at={own ? place(own.time) : 0} />
		</div>
	);
}

interface LabelsProps {
	first: DatedArticle;
	last: DatedArticle;
	own: DatedArticle | null;
	/** Percent of the width at which this article stands. */
	at: number;
}

function Labels({ first, last, own, at }: LabelsProps) {
	const isDays = last.time - first.time >= DAY;
	const format = new Intl.DateTimeFormat(
		datesLocale(),
		isDays ? { day: 'numeric', month: 'short' } : { hour: 'numeric', minute: '2-digit' },
	);
	const isFirst = own !== null && at < NEAR_END;
	const isLast = own !== null && at > 100 - NEAR_END;
	return (
		<div class="strip-labels">
			<span>{!isFirst && format.format(first.time)}</span>
			{own && (
				<span class="strip-own" style={{ left: `${at}%`, transform: `translateX(-${at}%)` }}>
					{say('this_article')}
				</span>
			)}
			<span>{!isLast && format.format(last.time)}</span>
		</div>
	);
}
