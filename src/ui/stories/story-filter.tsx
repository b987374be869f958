import { say } from '../../words/say.ts';
import { type Choice, EVERYTHING, type StoryFilter as Filter, type FilterChoices } from './filter-stories.ts';

interface StoryFilterProps {
	filter: Filter;
	choices: FilterChoices;
	change: (filter: Filter) => void;
}

/** Narrows the stories down by words, topic, actor and outlet; each change applies at once. */
export function StoryFilter({ filter, choices, change }: StoryFilterProps) {
	const isNarrowed = filter.words + filter.topic + filter.actor + filter.outlet !== '';
	return (
		<search class="story-filter box" aria-label={say('stories')}>
			<label class="field is-wide">
				{say('filter_words')}
				<input
					type="search"
					value={filter.words}
					placeholder={say('filter_placeholder')}
					onInput={({ currentTarget }) => change({ ...filter, words: currentTarget.value })}
				/>
			</label>
			<Choose
				label={say('topic')}
				all={say('all_topics')}
				value={filter.topic}
				choices={choices.topics}
				choose={(topic) => change({ ...filter, topic })}
			/>
			<Choose
				label={say('actors_title')}
				all={say('everybody')}
				value={filter.actor}
				choices={choices.actors}
				choose={(actor) => change({ ...filter, actor })}
			/>
			<Choose
				label={say('outlet')}
				all={say('all_outlets')}
				value={filter.outlet}
				choices={choices.outlets}
				choose={(outlet) => change({ ...filter, outlet })}
			/>
			<div class="story-filter-foot">
				<label class="tick">
					<input
						type="checkbox"
						checked={filter.withSingle}
						onChange={({ currentTarget }) => change({ ...filter, withSingle: currentTarget.checked })}
					/>
					{say('filter_alone')}
				</label>
				{isNarrowed && (
					<button
						type="button"
						class="text-button"
						onClick={() => change({ ...EVERYTHING, withSingle: filter.withSingle })}
					>
						{say('clear_filter')}
					</button>
				)}
			</div>
		</search>
	);
}

interface ChooseProps {
	label: string;
	/** What stands there when nothing is chosen. */
	all: string;
	value: string;
	choices: Choice[];
	choose: (value: string) => void;
}

function Choose({ label, all, value, choices, choose }: ChooseProps) {
	return (
		<label class="field">
			{label}
			<select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
				<option value="">{all}</option>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{say('choice_counted', { name: choice.name, number: choice.stories })}
					</option>
				))}
			</select>
		</label>
	);
}
