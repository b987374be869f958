import { say } from '../../words/say.ts';
import './article-text.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleVersion } from '../../core/library/article-versions.ts';
import {
	type ComparedParagraph,
	type ComparedPart,
	compareVersions,
	isChanged,
} from '../../core/library/compare-versions.ts';
import { numberInWords } from '../../words/language.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { formatMoment } from '../kit/format-time.ts';
import type { LibraryActions } from './library-actions.ts';

/** Paragraphs that are drawn; a page may make as many as it likes. */
const MOST_SHOWN = 1_500;

interface ArticleTextProps {
	articleId: string;
	/** Of the article, as `lang` says it. */
	language: string;
	/** How many texts it was read with. */
	count: number;
	actions: Pick<LibraryActions, 'listVersions'>;
}

/** The text of an article as it was read, and what changed in it from one reading to the next. It is asked for when it is unfolded. */
export function ArticleText({ articleId, language, count, actions }: ArticleTextProps) {
	const { announceFailure } = useAnnouncements();
	const [isOpen, setIsOpen] = useState(false);
	const [versions, setVersions] = useState<ArticleVersion[]>([]);
	const [chosen, setChosen] = useState<string | null>(null);
	const [isWhole, setIsWhole] = useState(false);
	useEffect(() => {
		if (!isOpen) return;
		let isWanted = true;
		actions.listVersions(articleId).then((found) => isWanted && setVersions(found), announceFailure);
		return () => {
			isWanted = false;
		};
	}, [isOpen, articleId, count]);
	const last = versions.length - 1;
	const found = versions.findIndex(({ textFingerprint }) => textFingerprint === chosen);
	const place = found < 0 ? last : found;
	const [version, before] = [versions[place], versions[place - 1]];
	const paragraphs = useMemo(() => (version ? paragraphsOf(version, before) : []), [version, before]);
	return (
		<details class="article-text" onToggle={({ currentTarget: { open } }) => setIsOpen(open)}>
			<summary>
				{say('versions')} {count > 1 && <span class="facet-count">{numberInWords(count)}</span>}
			</summary>
			{versions.length > 1 && version && (
				<div class="article-text-tools">
					<select
						aria-label={say('version_choose')}
						value={version.textFingerprint}
						onChange={({ currentTarget: { value } }) => setChosen(value)}
					>
						{versions.toReversed().map(({ textFingerprint, readAt }) => (
							<option key={textFingerprint} value={textFingerprint}>
								{formatMoment(readAt)}
							</option>
						))}
					</select>
					{before && (
						<label class="tick">
							<input
								type="checkbox"
								checked={isWhole}
								onChange={({ currentTarget: { checked } }) => setIsWhole(checked)}
							/>
							{say('version_whole')}
						</label>
					)}
				</div>
			)}
			<div class="article-text-words" dir="auto">
				{shownOf(paragraphs, isWhole || !before).map((paragraph, at) =>
					paragraph === null ? (
						<p key={at} aria-hidden="true">
							…
						</p>
					) : (
						<p key={at} dir="auto" lang={language}>
							{paragraph.map((part, within) => (
								<Part key={within} {...part} />
							))}
						</p>
					),
				)}
			</div>
		</details>
	);
}

function Part({ kind, text }: ComparedPart) {
	if (kind === 'same') return text;
	const Mark = kind === 'removed' ? 'del' : 'ins';
	return (
		<Mark>
			<span class="visually-hidden" lang={document.documentElement.lang}>
				{kind === 'removed' ? say('change_before') : say('change_now')}{' '}
			</span>
			{text}
		</Mark>
	);
}

/** The headline stands above the text as its first paragraph. */
function paragraphsOf(version: ArticleVersion, before: ArticleVersion | undefined): ComparedParagraph[] {
	const written = ({ title, text }: ArticleVersion) => `${title}\n${text}`;
	return compareVersions(written(before ?? version), written(version));
}

/** Paragraphs that are shown; null for a run of those that stayed the same. */
function shownOf(paragraphs: readonly ComparedParagraph[], isWhole: boolean): (ComparedParagraph | null)[] {
	if (isWhole) return cut(paragraphs);
	const shown: (ComparedParagraph | null)[] = [];
	for (const paragraph of paragraphs) {
		if (isChanged(paragraph)) shown.push(paragraph);
		else if (shown.length === 0 || shown.at(-1) !== null) shown.push(null);
	}
	return cut(shown);
}

function cut(paragraphs: readonly (ComparedParagraph | null)[]): (ComparedParagraph | null)[] {
	return paragraphs.length > MOST_SHOWN ? [...paragraphs.slice(0, MOST_SHOWN), null] : [...paragraphs];
}
