import { vi } from 'vitest';

/** Lets the listeners that are added from now on take every event for the reader's own. Ends with `vi.restoreAllMocks`. */
export function trustEvents(): void {
	const view = document.defaultView as Window;
	for (const target of [EventTarget.prototype, view]) {
		const add = target.addEventListener;
		vi.spyOn(target, 'addEventListener').mockImplementation(function (
			this: EventTarget,
			type: string,
			listener: EventListenerOrEventListenerObject | null,
			options?: AddEventListenerOptions | boolean,
		) {
			const trusting =
				typeof listener === 'function' ? (event: Event) => listener.call(this, trusted(event)) : listener;
			add.call(this, type, trusting, options);
		});
	}
}

function trusted(event: Event): Event {
	return new Proxy(event, {
		get(target, key) {
			if (key === 'isTrusted') return true;
			const value = Reflect.get(target, key, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}
