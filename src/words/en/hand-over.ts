/** How handing something to the Zotero of this machine ended. */
export function sentToZotero(answer: 'taken' | 'not-running' | 'refused' | 'not-allowed'): string {
	switch (answer) {
		case 'taken':
			return 'Zotero has taken the article with its note.';
		case 'not-running':
			return 'Zotero does not answer. Start Zotero on this machine and try again.';
		case 'refused':
			return 'Zotero did not take it. Look whether a library that can be written is chosen there, and try again.';
		case 'not-allowed':
			return 'Nothing was sent: the browser needs your permission to reach Zotero on this machine.';
	}
}
