import { say } from '../../words/say.ts';
import './library-facets.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
	type FacetCounts,
	type LibraryQuery,
	NAMED_FACETS,
	type NamedFacet,
} from '../../core/library/library-query.ts';
import { numberInWords } from '../../words/language.ts';
import { facetName, facetValueName, moreOfFacet } from '../../words/library.ts';
import { topicName } from '../../words/topic-names.ts';

/** Values of a facet that stand there at first. */
const FIRST = 6;

interface LibraryFacetsProps {
	facets: FacetCounts | null;
	chosen: LibraryQuery['chosen'];
	choose: (chosen: LibraryQuery['chosen']) => void;
	/** Stands above. */
	children?: ComponentChildren;
}

/** What the library can be narrowed by, with how many entries each choice would leave. */
export function LibraryFacets({ facets, chosen, choose, children }: LibraryFacetsProps) {
	const count = Object.values(chosen).flat().length;
	return (
		<section class="library-facets" aria-label={say('facets')}>
			{children}
			{count > 0 && (
				<button type="button" class="text-button" onClick={() => choose({})}>
					{say('facets_none')}
				</button>
			)}
			{facets === null ? (
				<p class="empty">{say('counting')}</p>
			) : (
				NAMED_FACETS.filter((facet) => facets[facet].length > 0).map((facet) => (
					<FacetGroup
						key={facet}
						facet={facet}
						values={facets[facet]}
						chosen={chosen[facet] ?? []}
						choose={(values) => choose({ ...chosen, [facet]: values })}
					/>
				))
			)}
		</section>
	);
}

interface FacetGroupProps {
	facet: NamedFacet;
	values: FacetCounts[NamedFacet];
	chosen: string[];
	choose: (values: string[]) => void;
}

function FacetGroup({ facet, values, chosen, choose }: FacetGroupProps) {
	const [isWhole, setIsWhole] = useState(false);
	const shown = values.filter(({ value }, place) => isWhole || place < FIRST || chosen.includes(value));
	return (
		<fieldset class="facet">
			<legend>{facetName(facet)}</legend>
			{shown.map(({ value, count }) => (
				<label key={value} class="tick">
					<input
						type="checkbox"
						checked={chosen.includes(value)}
						onChange={({ currentTarget: { checked } }) =>
							choose(checked ? [...chosen, value] : chosen.filter((other) => other !== value))
						}
					/>
					<span class="facet-name" dir="auto">
						{facet === 'topic' ? topicName(value) : facetValueName(facet, value)}
					</span>
					<span class="facet-count">{numberInWords(count)}</span>
				</label>
			))}
			{values.length > shown.length && (
				<button type="button" class="text-button" onClick={() => setIsWhole(true)}>
					{moreOfFacet(facet, values.length - shown.length)}
				</button>
			)}
		</fieldset>
	);
}
