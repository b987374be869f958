import './article-view.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
	HIGHLIGHT_EXPORT_FORMATS,
	HIGHLIGHT_EXPORTS,
	type HighlightExportFormat,
} from '../../core/highlights/export-highlights.ts';
import type { GroupPassage, GroupView } from '../../messages/groups.ts';
import { groupTitle } from '../../words/groups.ts';
import { sideBySide } from '../../words/language.ts';
import { sayProblemOfJoined } from '../../words/replication.ts';
import { say, sayCounted, sayInParts } from '../../words/say.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { WebLink } from '../kit/web-link.tsx';
import type { LibraryActions } from './library-actions.ts';
import { SharedPassages } from './shared-passages.tsx';

interface GroupPaneProps {
	group: GroupView;
	version: number;
	actions: Pick<LibraryActions, 'viewGroup' | 'exportGroup'>;
	close: () => void;
}

/** What the members of a group share, article by article, the notes on one passage beside one another. */
export function GroupPane({ group, version, actions, close }: GroupPaneProps) {
	const { id, url, members, isReadOnly, problem } = group;
	const { announceFailure } = useAnnouncements();
	const [shown, setShown] = useState<{ passages: GroupPassage[]; total: number } | null>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	useEffect(() => {
		let isWanted = true;
		// as much as is shown is asked for again, a page at a time
		const read = async () => {
			const wanted = shown?.passages.length ?? 1;
			const passages: GroupPassage[] = [];
			for (;;) {
				const answer = await actions.viewGroup(id, passages.length);
				passages.push(...answer.passages);
				if (answer.passages.length > 0 && passages.length < Math.min(wanted, answer.total)) continue;
				if (isWanted) setShown({ passages, total: answer.total });
				return;
			}
		};
		read().catch((error: unknown) => isWanted && announceFailure(error));
		return () => {
			isWanted = false;
		};
	}, [version]);
	const more = () => {
		const passages = shown?.passages ?? [];
		actions
			.viewGroup(id, passages.length)
			.then((answer) => setShown({ ...answer, passages: [...passages, ...answer.passages] }), announceFailure);
	};
	const articles = new Map<string, GroupPassage[]>();
	for (const passage of shown?.passages ?? [])
		articles.set(passage.articleId, [...(articles.get(passage.articleId) ?? []), passage]);
	const left = (shown?.total ?? 0) - (shown?.passages.length ?? 0);
	return (
		<section
			class="library-article group-pane"
			aria-label={groupTitle(url)}
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || event.isComposing) return;
				event.preventDefault();
				close();
			}}
		>
			<header>
				<h2 ref={heading} tabIndex={-1}>
					<bdi lang="">{groupTitle(url)}</bdi>
				</h2>
				<IconButton icon="close" label={say('close')} onClick={close} />
			</header>
			{members.length > 0 && (
				<p class="library-article-facts">
					{sayInParts('group_members', { names: <bdi lang="">{sideBySide(members)}</bdi> })}
				</p>
			)}
			{isReadOnly && <p class="library-article-facts">{say('group_read_only')}</p>}
			{problem !== null && <p class="group-problem">{sayProblemOfJoined(problem)}</p>}
			{shown?.total === 0 && <p class="empty">{say('group_empty')}</p>}
			{shown !== null && shown.total > 0 && <ExportGroup exportAs={(format) => actions.exportGroup(id, format)} />}
			{[...articles].map(([articleId, passages]) => (
				<article key={articleId}>
					<h3 dir="auto">
						<WebLink url={passages[0]?.url ?? ''} language={null}>
							{passages[0]?.articleTitle ?? ''}
						</WebLink>
					</h3>
					<SharedPassages passages={passages} />
				</article>
			))}
			{left > 0 && (
				<button type="button" class="text-button" onClick={more}>
					{sayCounted('more', left)}
				</button>
			)}
		</section>
	);
}

function ExportGroup({ exportAs }: { exportAs: (format: HighlightExportFormat) => Promise<void> }) {
	const { announceFailure } = useAnnouncements();
	return (
		<select
			aria-label={say('export_as_which')}
			value=""
			onChange={({ currentTarget }) => {
				const format = currentTarget.value as HighlightExportFormat | '';
				currentTarget.value = '';
				if (format !== '') void exportAs(format).catch(announceFailure);
			}}
		>
			<option value="">{say('export_as_which')}</option>
			{HIGHLIGHT_EXPORT_FORMATS.map((format) => (
				<option key={format} value={format}>
					{HIGHLIGHT_EXPORTS[format].name}
				</option>
			))}
		</select>
	);
}
