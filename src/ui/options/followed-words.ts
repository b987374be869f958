/** What is said after feeds were added; none are where the browser's permission was refused. */
export function followedWords(added: number): string {
	if (added === 0) return 'No feed was added.';
	return `Following ${added === 1 ? '1 more feed' : `${added} more feeds`}. The list says which of them work as they are fetched.`;
}
