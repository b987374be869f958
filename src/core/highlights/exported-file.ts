/** A file to hand to the reader. */
export interface ExportedFile {
	fileName: string;
	mediaType: string;
	content: string;
}
