import './collection-picture.css';
import { useState } from 'preact/hooks';
import type { FacetCounts, LibraryKind } from '../../core/library/library-query.ts';
import { timeColumns } from '../../core/library/time-columns.ts';
import { numberInWords } from '../../words/language.ts';
import { facetName, kindName, moreOfFacet, spanOfTime } from '../../words/library.ts';
import { say } from '../../words/say.ts';

interface CollectionPictureProps {
	kind: LibraryKind;
	/** Of what is found; null until it is counted. */
	facets: FacetCounts | null;
}

/** What was found in charts, which each are, or have beside them, a table of the same. */
export function CollectionPicture({ kind, facets }: CollectionPictureProps) {
	const [isOpen, setIsOpen] = useState(false);
	return (
		<details class="collection-picture" open={isOpen} onToggle={({ currentTarget: { open } }) => setIsOpen(open)}>
			<summary>{say('picture')}</summary>
			{isOpen && (facets === null ? <p class="empty">{say('counting')}</p> : <Charts kind={kind} facets={facets} />)}
		</details>
	);
}

function Charts({ kind, facets }: { kind: LibraryKind; facets: FacetCounts }) {
	if (facets.time.length === 0) return <p class="empty">{say('picture_none')}</p>;
	return (
		<div class="charts">
			<TimeChart kind={kind} months={facets.time} />
			{(['outlet', 'actor'] as const).map(
				(facet) =>
					facets[facet].length > 0 && <NameChart key={facet} kind={kind} facet={facet} values={facets[facet]} />,
			)}
		</div>
	);
}

function TimeChart({ kind, months }: { kind: LibraryKind; months: FacetCounts['time'] }) {
	const { columns, undated } = timeColumns(months);
	const most = columns.reduce<(typeof columns)[number] | undefined>(
		(highest, column) => (highest && highest.count >= column.count ? highest : column),
		undefined,
	);
	const [first, last] = [columns[0], columns.at(-1)];
	return (
		<figure class="chart">
			<figcaption>{facetName('time')}</figcaption>
			{first && last && most && (
				<>
					<svg
						class="chart-columns"
						role="img"
						aria-label={say('picture_time', {
							first: spanOfTime(first),
							last: spanOfTime(last),
							most: spanOfTime(most),
							count: numberInWords(most.count),
						})}
						viewBox={`0 0 ${columns.length * 10} 100`}
						preserveAspectRatio="none"
						style={{ maxWidth: `${columns.length * 2.5}rem` }}
					>
						{columns.map((column, place) => {
							const height = (column.count / most.count) * 100;
							return (
								<rect key={column.from} x={place * 10 + 1} y={100 - height} width={8} height={height}>
									<title>{`${spanOfTime(column)}: ${numberInWords(column.count)}`}</title>
								</rect>
							);
						})}
					</svg>
					<p class="chart-ends" aria-hidden="true" style={{ maxWidth: `${Math.max(9, columns.length * 2.5)}rem` }}>
						<span>{spanOfTime(first)}</span>
						{first !== last && <span>{spanOfTime(last)}</span>}
					</p>
					<details>
						<summary>{say('picture_table')}</summary>
						<table>
							<thead>
								<tr>
									<th scope="col">{facetName('time')}</th>
									<th scope="col">{kindName(kind)}</th>
								</tr>
							</thead>
							<tbody>
								{columns.map((column) => (
									<tr key={column.from}>
										<th scope="row">{spanOfTime(column)}</th>
										<td>{numberInWords(column.count)}</td>
									</tr>
								))}
							</tbody>
						</table>
					</details>
				</>
			)}
			{undated > 0 && <p class="chart-more">{say('picture_undated', { count: numberInWords(undated) })}</p>}
		</figure>
	);
}

/** Names that stand there. */
const SHOWN = 8;

interface NameChartProps {
	kind: LibraryKind;
	facet: 'outlet' | 'actor';
	/** Most first. */
	values: FacetCounts['outlet'];
}

/** A table whose numbers are drawn as well. */
function NameChart({ kind, facet, values }: NameChartProps) {
	const shown = values.slice(0, SHOWN);
	const most = Math.max(1, ...shown.map(({ count }) => count));
	return (
		<figure class="chart">
			<table class="chart-names">
				<caption>{facetName(facet)}</caption>
				<thead class="visually-hidden">
					<tr>
						<th scope="col">{facetName(facet)}</th>
						<th scope="col">{kindName(kind)}</th>
					</tr>
				</thead>
				<tbody>
					{shown.map(({ value, count }) => (
						<tr key={value}>
							<th scope="row">
								<span dir="auto" lang="">
									{value}
								</span>
								<svg class="chart-bar" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
									<rect width={(count / most) * 100} height={6} />
								</svg>
							</th>
							<td>{numberInWords(count)}</td>
						</tr>
					))}
				</tbody>
			</table>
			{values.length > shown.length && <p class="chart-more">{moreOfFacet(facet, values.length - shown.length)}</p>}
		</figure>
	);
}
