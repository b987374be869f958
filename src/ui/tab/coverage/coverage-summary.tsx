import './coverage-summary.css';
import { firstReport } from '../../../core/coverage/first-report.ts';
import { countIndependent, type StoryOrigin } from '../../../core/coverage/group-by-origin.ts';
import type { StoryArticle } from '../../../core/coverage/outlet-coverage.ts';
import { speakerOf } from '../../../core/outlets/outlet-label.ts';
import { countryName } from '../../kit/country-name.ts';
import { formatLength } from '../../kit/format-time.ts';

/** Countries that are named; more are counted. */
const MOST_NAMED = 3;

interface CoverageSummaryProps {
	/** Without the article being read. */
	origins: StoryOrigin[];
	/** The article being read, among the others; null where there is none. */
	self: StoryArticle | null;
}

/** How many outlets have the story, how many of them in their own words, in which countries, and who had it first. */
export function CoverageSummary({ origins, self }: CoverageSummaryProps) {
	const articles = origins.flatMap((origin) => origin.articles);
	const outlets = new Set(articles.map(speakerOf)).size;
	const own = countIndependent(origins, self?.origin ?? null);
	const countries = [...new Set(articles.flatMap(({ country }) => country ?? []))];
	return (
		<p class="coverage-summary">
			{count(outlets, self ? 'other outlet' : 'outlet')}
			{outlets !== own && <>, {own === 0 ? 'all with this same text' : count(own, 'independent report')}</>}
			{countries.length > 1 && (
				<>, from {countries.length > MOST_NAMED ? `${countries.length} countries` : listCountries(countries)}</>
			)}
			. <FirstReport articles={self ? [self, ...articles] : articles} self={self} />
		</p>
	);
}

function FirstReport({ articles, self }: { articles: StoryArticle[]; self: StoryArticle | null }) {
	const first = firstReport(articles);
	if (!first) return null;
	if (first === self) return <>This article was the first of them.</>;
	const distance = Date.parse(self?.publishedAt ?? '') - Date.parse(first.publishedAt ?? '');
	return (
		<>
			First to report: <bdi>{first.outlet}</bdi>
			{distance > 0 && <>, {formatLength(distance)} before this article</>}.
		</>
	);
}

function listCountries(countries: readonly string[]): string {
	return new Intl.ListFormat('en').format(countries.map((code) => countryName(code)));
}

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
