import { type PlainKey, say, sayInParts } from '../../../words/say.ts';
import './look-up.css';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
	LOOK_UP_HOSTS,
	LOOK_UP_NAMES,
	LOOK_UP_SOURCES,
	type LookUpResult,
	type LookUpSource,
} from '../../../core/look-ups/look-up-source.ts';
import type { LookUpPlan } from '../../../messages/look-ups.ts';
import { languageName } from '../../../words/language.ts';
import { sayError } from '../../../words/problems.ts';
import type { LookUpActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { useOnline } from '../../kit/use-online.ts';
import { LookUpFindings } from './look-up-findings.tsx';

interface LookUpProps {
	/** Nothing of it is kept. */
	isPrivate: boolean;
	/** Nothing else is known, so that it is what the reader wants next. */
	isOffered?: boolean;
	/** The reader asked for it elsewhere. */
	isWanted?: boolean;
	actions: LookUpActions;
}

const WHO: Record<LookUpSource, PlainKey> = {
	gdelt: 'look_up_gdelt',
	'google-news': 'look_up_google_news',
};

/** Asks others who else has the story, when the reader says so and after it was shown what that sends. */
export function LookUp({ isPrivate, isOffered = false, isWanted = false, actions }: LookUpProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [plan, setPlan] = useState<LookUpPlan | null>(null);
	const [words, setWords] = useState('');
	const isOnline = useOnline();
	const field = useRef<HTMLInputElement>(null);

	async function open(): Promise<void> {
		try {
			const planned = await actions.planLookUp();
			if (!planned) {
				announce(say('problem_page_gone_on'));
				return;
			}
			setPlan(planned);
			setWords(planned.words);
		} catch (error) {
			announceFailure(error);
		}
	}

	useEffect(() => {
		if (isWanted && !plan) void open();
	}, [isWanted]);
	// the button that the reader pressed has gone, and the focus with it; wherever else the reader is, there it stays
	useLayoutEffect(() => {
		if (plan && document.activeElement === document.body) field.current?.focus();
	}, [plan]);

	if (!plan) {
		return (
			<p class="look-up-open" id="look-up">
				<button type="button" class={isOffered ? 'button' : 'text-button'} onClick={() => void open()}>
					{say('look_up_open')}
				</button>
			</p>
		);
	}
	return (
		<section class="look-up box" id="look-up" aria-label={say('look_up_title')}>
			<h3>{say('look_up_title')}</h3>
			<label class="field">
				{say('look_up_words')}
				<input
					ref={field}
					type="search"
					autocomplete="off"
					value={words}
					onInput={(event) => setWords(event.currentTarget.value)}
				/>
			</label>
			<p class="look-up-note">
				{say('look_up_note')}
				{isPrivate && ` ${say('look_up_private')}`}
			</p>
			{!isOnline && (
				<p class="look-up-problem" role="status">
					{say('look_up_offline')}
				</p>
			)}
			{LOOK_UP_SOURCES.map((source) => (
				<SourceAsked
					key={source}
					source={source}
					words={words.trim()}
					language={plan.language}
					earlier={plan.earlier.find((result) => result.source === source) ?? null}
					actions={actions}
				/>
			))}
		</section>
	);
}

type Asking =
	| { state: 'idle' | 'asking' | 'refused' }
	| { state: 'failed'; message: string }
	| { state: 'answered'; result: LookUpResult };

interface SourceAskedProps {
	source: LookUpSource;
	words: string;
	/** BCP 47; chooses the edition of Google News. */
	language: string | null;
	/** What was found before, in this session of the browser. */
	earlier: LookUpResult | null;
	actions: LookUpProps['actions'];
}

function SourceAsked({ source, words, language, earlier, actions }: SourceAskedProps) {
	const [asking, setAsking] = useState<Asking>(earlier ? { state: 'answered', result: earlier } : { state: 'idle' });
	const titleId = useId();
	const name = LOOK_UP_NAMES[source];
	const host = <b>{LOOK_UP_HOSTS[source]}</b>;
	const asked = (
		<span class="look-up-words" dir="auto">
			{words}
		</span>
	);

	// an answer counts for the question it belongs to: one that was cancelled may end while the next is asked
	const questions = useRef(0);
	function ask(): void {
		setAsking({ state: 'asking' });
		const question = ++questions.current;
		const show = (next: Asking) => question === questions.current && setAsking(next);
		actions.lookUp(source, words).then(
			(result) => show(result ? { state: 'answered', result } : { state: 'refused' }),
			(error: unknown) => show({ state: 'failed', message: sayError(error) }),
		);
	}
	function cancel(): void {
		questions.current++;
		setAsking({ state: 'idle' });
		void actions.cancelLookUp(source).catch(() => {});
	}

	return (
		<section class="look-up-source" aria-labelledby={titleId}>
			<h4 id={titleId}>{name}</h4>
			<p class="look-up-note">
				{say(WHO[source])}{' '}
				{words === ''
					? say('look_up_write')
					: source === 'google-news'
						? sayInParts('look_up_sends_language', {
								host,
								words: asked,
								language: languageName(language ?? 'en') ?? language,
							})
						: sayInParts('look_up_sends', { host, words: asked })}
			</p>
			<div role="status">
				{asking.state === 'asking' && (
					<p class="look-up-waiting">
						<progress aria-label={say('look_up_asking_name', { source: name })} />{' '}
						{source === 'gdelt'
							? say('look_up_asking_slow', { source: name })
							: say('look_up_asking', { source: name })}
					</p>
				)}
				{asking.state === 'refused' && (
					<p class="look-up-problem">{say('look_up_refused', { host: LOOK_UP_HOSTS[source] })}</p>
				)}
				{asking.state === 'failed' && (
					<p class="look-up-problem" dir="auto">
						{asking.message}
					</p>
				)}
			</div>
			{asking.state === 'answered' && <LookUpFindings result={asking.result} />}
			{asking.state === 'asking' ? (
				<button type="button" class="button is-quiet" onClick={cancel}>
					{say('cancel')}
				</button>
			) : (
				<button type="button" class="button is-quiet" disabled={words === ''} onClick={ask}>
					{asking.state === 'idle' || asking.state === 'refused'
						? say('look_up_ask', { source: name })
						: say('look_up_ask_again', { source: name })}
				</button>
			)}
		</section>
	);
}
