import { markLanguage } from './written-in.ts';

/** Long enough to read three lines; a notice can be closed before, or kept by pointing at it. */
const MILLISECONDS = 12_000;

const STYLES = `
:host{all:initial;position:fixed;z-index:2147483647;inset-block-end:16px;inset-inline-end:16px;max-inline-size:min(380px,calc(100vw - 32px))}
div{display:flex;gap:12px;align-items:start;padding:12px 14px;border-radius:10px;font:14px/1.45 system-ui,sans-serif;background:#fff;color:#1d2129;border:1px solid #c9ced6;box-shadow:0 6px 24px rgb(0 0 0/22%)}
p{margin:0;overflow-wrap:anywhere;user-select:text}
button{font:inherit;min-inline-size:28px;min-block-size:28px;border:0;border-radius:6px;background:none;color:inherit;cursor:pointer}
button:hover{background:#eceff3}
button:focus-visible{outline:2px solid #2457d6}
@media (prefers-color-scheme:dark){div{background:#20242c;color:#eceff4;border-color:#444c5a}button:hover{background:#343b47}button:focus-visible{outline-color:#8fb0ff}}
`;

/** Tells the reader something in a corner of the page, in a closed shadow root that goes after a while. */
export function showNotice(document: Document, text: string, closeLabel: string): void {
	const host = document.createElement('div');
	const shadow = host.attachShadow({ mode: 'closed' });
	const styles = document.createElement('style');
	styles.textContent = STYLES;
	const notice = document.createElement('div');
	notice.setAttribute('role', 'alert');
	const words = document.createElement('p');
	words.textContent = text;
	const button = document.createElement('button');
	button.type = 'button';
	button.setAttribute('aria-label', closeLabel);
	button.textContent = '✕';
	markLanguage(notice);
	notice.append(words, button);
	shadow.append(styles, notice);

	const close = () => host.remove();
	let timer = setTimeout(close, MILLISECONDS);
	button.addEventListener('click', close);
	notice.addEventListener('pointerenter', () => clearTimeout(timer));
	notice.addEventListener('pointerleave', () => {
		timer = setTimeout(close, MILLISECONDS);
	});
	document.documentElement.append(host);
}
