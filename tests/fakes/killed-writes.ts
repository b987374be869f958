/**
 * Undoes the transaction that does the write after so many others, as when the worker that does it is killed then.
 * @returns ends it, so that the database works again
 */
export function killAfterWrites(writes: number): () => void {
	let left = writes;
	const store = IDBObjectStore.prototype;
	const { put, delete: remove } = store;
	const killing = <Args extends unknown[]>(write: (this: IDBObjectStore, ...args: Args) => IDBRequest) =>
		function (this: IDBObjectStore, ...args: Args): IDBRequest {
			const request = write.apply(this, args);
			if (left-- === 0) request.addEventListener('success', () => this.transaction.abort());
			return request;
		};
	store.put = killing(put) as typeof put;
	store.delete = killing(remove) as typeof remove;
	return () => {
		store.put = put;
		store.delete = remove;
	};
}
