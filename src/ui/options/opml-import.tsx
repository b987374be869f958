import { useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import type { FeedLink } from '../../messages/feeds.ts';
import { say, sayCounted } from '../../words/say.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { FileField } from '../kit/file-field.tsx';
import { FeedChoice } from './feed-choice.tsx';

/** In bytes; a letter may take three. */
const LARGEST_FILE = LIMITS.opml * 3;

/** Reads the subscriptions another reader exported and lets the reader tick those to follow. */
export function OpmlImport({ readOpml, addFeeds }: Pick<FeedActions, 'readOpml' | 'addFeeds'>) {
	const { announceFailure } = useAnnouncements();
	const fileInput = useRef<HTMLInputElement>(null);
	const [found, setFound] = useState<FeedLink[] | null>(null);

	async function read(file: File): Promise<void> {
		try {
			// looked at before it is read: a film chosen by mistake would fill the memory
			if (file.size > LARGEST_FILE) throw new Failure({ code: 'feed-list-too-large' });
			const content = await file.text();
			if (content.length > LIMITS.opml) throw new Failure({ code: 'feed-list-too-large' });
			setFound(await readOpml(content));
		} catch (error) {
			setFound(null);
			announceFailure(error);
		}
	}
	function close(): void {
		setFound(null);
		fileInput.current?.focus();
	}

	return (
		<>
			<div class="setting-form">
				<FileField
					label={say('opml_add')}
					inputRef={fileInput}
					accept=".opml,.xml,text/x-opml,text/xml,application/xml"
					choose={(file) => void read(file)}
				/>
			</div>
			{found && (
				<FeedChoice
					key={found.map(({ url }) => url).join(' ')}
					legend={sayCounted('feeds_in_file', found.length)}
					links={found}
					isAllTicked
					addFeeds={addFeeds}
					close={close}
				/>
			)}
		</>
	);
}
