import { setApart } from '../../../words/language.ts';
import { say, sayCounted } from '../../../words/say.ts';
import './coverage-timeline.css';
import { formatMoment } from '../../kit/format-time.ts';
import { CoveragePoint } from './coverage-point.tsx';
import { type DatedArticle, type TimelineArticle, timelinePoints } from './timeline-points.ts';
import { timelineScale } from './timeline-scale.ts';

interface CoverageTimelineProps {
	/** Without the article being read. */
	articles: TimelineArticle[];
	/** The article being read; null where there is none. */
	self: TimelineArticle | null;
	/** Outlets that get a line, the first to report. */
	limit: number;
}

interface Point extends DatedArticle {
	row: number;
}

/**
 * When each outlet had the story: one line an outlet, the first to report on top. Drawn from two dated articles on; what names only its day
 * has no place among hours.
 */
export function CoverageTimeline({ articles, self, limit }: CoverageTimelineProps) {
	const { rows, points, hidden } = layOut(self ? [self, ...articles] : articles, self, limit);
	if (points.length < 2) return null;
	const { place, marks } = timelineScale(points.map(({ time }) => time));
	const x = ({ time }: Point) => `${place(time)}%`;
	const y = ({ row }: Point) => `${(100 * (row + 0.5)) / rows.length}%`;
	const joins = points.flatMap((point) => {
		const first = point.isCopy ? points.find(({ article }) => article.origin === point.article.origin) : undefined;
		return first ? [{ first, point }] : [];
	});
	return (
		<figure class="timeline">
			<div class="timeline-chart" role="img" aria-label={describe(points, rows)}>
				{rows.map((outlet) => (
					<bdi key={outlet} class={outlet === self?.outlet ? 'timeline-outlet is-self' : 'timeline-outlet'}>
						{outlet}
					</bdi>
				))}
				<svg class="timeline-track" aria-hidden="true" focusable="false">
					{rows.map((outlet, row) => {
						const height = `${(100 * (row + 0.5)) / rows.length}%`;
						return <line key={outlet} class="timeline-row" x1="0" x2="100%" y1={height} y2={height} />;
					})}
					{marks.map(({ time }) => (
						<line key={time} class="timeline-mark" x1={`${place(time)}%`} x2={`${place(time)}%`} y1="0" y2="100%" />
					))}
					{joins.map(({ first, point }) => (
						<line
							key={point.article.id}
							class="timeline-join"
							x1={x(first)}
							y1={y(first)}
							x2={x(point)}
							y2={y(point)}
						/>
					))}
					{points.map((point) => (
						<CoveragePoint
							key={point.article.id}
							isSelf={point.isSelf}
							isCopy={point.isCopy}
							cx={x(point)}
							cy={y(point)}
							r={point.isSelf ? 6 : 4.5}
						/>
					))}
				</svg>
				<div class="timeline-scale" style={{ gridRow: rows.length + 1 }}>
					{marks.map(({ time, label }) => (
						<span key={time} class={sideOf(place(time))} style={{ left: `${place(time)}%` }}>
							{label}
						</span>
					))}
				</div>
			</div>
			{(self || joins.length > 0 || hidden > 0) && (
				<figcaption class="timeline-legend" aria-hidden="true">
					{self && (
						<span>
							<Key isSelf /> {say('this_article')}
						</span>
					)}
					<span>
						<Key /> {say('independent_report')}
					</span>
					{joins.length > 0 && (
						<span>
							<Key isCopy /> {say('same_text_again')}
						</span>
					)}
					{hidden > 0 && <span>{sayCounted('and_more_outlets', hidden)}</span>}
				</figcaption>
			)}
		</figure>
	);
}

function Key({ isSelf = false, isCopy = false }: { isSelf?: boolean; isCopy?: boolean }) {
	return (
		<svg class="timeline-key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
			<CoveragePoint isSelf={isSelf} isCopy={isCopy} cx={6} cy={6} r={4.5} />
		</svg>
	);
}

/** Near an end a label stands beside its mark, so that it does not reach out of the picture. */
function sideOf(percent: number): string {
	if (percent < 15) return 'is-after';
	return percent > 85 ? 'is-before' : '';
}

/** Lines in the order of their first article, this article's outlet always among them. */
function layOut(
	articles: readonly TimelineArticle[],
	self: TimelineArticle | null,
	limit: number,
): { rows: string[]; points: Point[]; hidden: number } {
	const dated = timelinePoints(articles, self);
	const outlets = [...new Set(dated.map(({ article }) => article.outlet))];
	const firstFew = outlets.slice(0, limit);
	const ownOutlet = outlets.find((outlet) => outlet === self?.outlet);
	const rows = ownOutlet && !firstFew.includes(ownOutlet) ? [...firstFew.slice(0, -1), ownOutlet] : firstFew;
	const points = dated.flatMap((point): Point[] => {
		const row = rows.indexOf(point.article.outlet);
		return row < 0 ? [] : [{ ...point, row }];
	});
	return { rows, points, hidden: outlets.length - rows.length };
}

/** The picture in words; the list below it has the titles. */
function describe(points: readonly Point[], rows: readonly string[]): string {
	const told = points.map(({ article, isSelf }) => {
		const values = { outlet: article.outlet, moment: formatMoment(article.publishedAt ?? '') ?? '' };
		return isSelf ? say('timeline_self', values) : say('timeline_point', values);
	});
	return sayCounted('timeline_told', rows.length, { points: setApart(told) });
}
