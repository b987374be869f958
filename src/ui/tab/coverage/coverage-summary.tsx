import { say, sayCounted, sayInParts } from '../../../words/say.ts';
import './coverage-summary.css';
import { firstReport, headStart } from '../../../core/coverage/first-report.ts';
import { countIndependent, type StoryOrigin } from '../../../core/coverage/group-by-origin.ts';
import type { StoryArticle } from '../../../core/coverage/outlet-coverage.ts';
import { speakerOf } from '../../../core/outlets/outlet-label.ts';
import { countryName, listed } from '../../../words/language.ts';
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
			{sentenceOf([
				self ? sayCounted('other_outlets', outlets) : sayCounted('outlets', outlets),
				...(outlets === own ? [] : [own === 0 ? say('all_same_text') : sayCounted('own_reports', own)]),
				...(countries.length > 1 ? [fromCountries(countries)] : []),
			])}{' '}
			<FirstReport articles={self ? [self, ...articles] : articles} self={self} />
		</p>
	);
}

function FirstReport({ articles, self }: { articles: StoryArticle[]; self: StoryArticle | null }) {
	const first = firstReport(articles);
	if (!first) return null;
	if (first === self) return <>{say('first_here')}</>;
	const distance = self && headStart(first, self);
	const outlet = <bdi>{first.outlet}</bdi>;
	return (
		<>
			{distance !== null
				? sayInParts('first_to_report_before', { outlet, length: formatLength(distance) })
				: sayInParts('first_to_report', { outlet })}
		</>
	);
}

function fromCountries(countries: readonly string[]): string {
	return countries.length > MOST_NAMED
		? sayCounted('from_countries_counted', countries.length)
		: say('from_countries', { countries: listed(countries.map(countryName)) });
}

/** "3 other outlets, 2 independent reports, from Norway and Sweden." */
function sentenceOf([first = '', ...further]: string[]): string {
	const joined = further.reduce((before, next) => say('and_further', { before, next }), first);
	return say('sentence', { words: joined });
}
