import { useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../core/limits.ts';
import type { FeedLink } from '../../messages/feeds.ts';
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
			if (file.size > LARGEST_FILE) throw new Error('This file is larger than a list of feeds ever is.');
			const content = await file.text();
			if (content.length > LIMITS.opml) throw new Error('This file is larger than a list of feeds ever is.');
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
					label="Add feeds from an OPML file"
					inputRef={fileInput}
					accept=".opml,.xml,text/x-opml,text/xml,application/xml"
					choose={(file) => void read(file)}
				/>
			</div>
			{found && (
				<FeedChoice
					key={found.map(({ url }) => url).join(' ')}
					legend={`${found.length === 1 ? '1 feed' : `${found.length} feeds`} in this file`}
					links={found}
					isAllTicked
					addFeeds={addFeeds}
					close={close}
				/>
			)}
		</>
	);
}
