import { useEffect, useState } from 'preact/hooks';

/** Whether the machine is connected, as far as the browser knows. */
export function useOnline(): boolean {
	const [isOnline, setIsOnline] = useState(navigator.onLine);
	useEffect(() => {
		const changed = () => setIsOnline(navigator.onLine);
		window.addEventListener('online', changed);
		window.addEventListener('offline', changed);
		return () => {
			window.removeEventListener('online', changed);
			window.removeEventListener('offline', changed);
		};
	}, []);
	return isOnline;
}
