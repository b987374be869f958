import type { ExportedFile } from '../../core/highlights/exported-file.ts';

/** Hands a file to the reader as a download. */
export function saveFile({
	fileName,
	mediaType,
	content,
}: Omit<ExportedFile, 'content'> & { content: BlobPart[] }): void {
	const url = URL.createObjectURL(new Blob(content, { type: mediaType }));
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName;
	link.click();
	// Firefox reads the address only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
