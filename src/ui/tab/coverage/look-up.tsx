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
import { sayError } from '../../../words/en/problems.ts';
import type { LookUpActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { languageName } from '../../kit/language-name.ts';
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

const WHO: Record<LookUpSource, string> = {
	gdelt: 'A public index of the world’s online news, kept by the GDELT Project.',
	'google-news': 'Google’s search of the news.',
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
				announce('The page is no longer the article that this was about.');
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
					Ask others who covers it…
				</button>
			</p>
		);
	}
	return (
		<section class="look-up box" id="look-up" aria-label="Ask others who covers it">
			<h3>Ask others who covers it</h3>
			<label class="field">
				Words to look for
				<input
					ref={field}
					type="search"
					autocomplete="off"
					value={words}
					onInput={(event) => setWords(event.currentTarget.value)}
				/>
			</label>
			<p class="look-up-note">
				Nothing is sent before you ask. Whom you ask learns these words and, as with any page, your network address.
				{isPrivate && ' This window is private: nothing of it is kept.'}
			</p>
			{!isOnline && (
				<p class="look-up-problem" role="status">
					You seem to be offline: nobody can be asked until you are back.
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

	function ask(): void {
		setAsking({ state: 'asking' });
		const show = (next: Asking) => setAsking((now) => (now.state === 'asking' ? next : now));
		actions.lookUp(source, words).then(
			(result) => show(result ? { state: 'answered', result } : { state: 'refused' }),
			(error: unknown) => show({ state: 'failed', message: sayError(error) }),
		);
	}
	function cancel(): void {
		setAsking({ state: 'idle' });
		void actions.cancelLookUp(source).catch(() => {});
	}

	return (
		<section class="look-up-source" aria-labelledby={titleId}>
			<h4 id={titleId}>{name}</h4>
			<p class="look-up-note">
				{WHO[source]}{' '}
				{words === '' ? (
					'Write some words to ask with.'
				) : (
					<>
						This sends to <b>{LOOK_UP_HOSTS[source]}</b> the words{' '}
						<span class="look-up-words" dir="auto">
							{words}
						</span>
						{source === 'google-news' && ` and the language ${languageName(language ?? 'en') ?? language}`}.
					</>
				)}
			</p>
			<div role="status">
				{asking.state === 'asking' && (
					<p class="look-up-waiting">
						<progress aria-label={`Asking ${name}`} /> Asking {name}
						{source === 'gdelt' && ', which answers one question in five seconds'}…
					</p>
				)}
				{asking.state === 'refused' && (
					<p class="look-up-problem">
						Nothing was sent: the browser’s permission for {LOOK_UP_HOSTS[source]} was refused.
					</p>
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
					Cancel
				</button>
			) : (
				<button type="button" class="button is-quiet" disabled={words === ''} onClick={ask}>
					{asking.state === 'idle' || asking.state === 'refused' ? `Ask ${name}` : `Ask ${name} again`}
				</button>
			)}
		</section>
	);
}
