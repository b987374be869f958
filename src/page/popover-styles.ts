/**
 * The popover's own style sheet. A page's rules reach the host, not what is in it; against rules for the host, important ones from
 * within the shadow tree win (CSS Cascade 5, 6.1). A page's policy does not bind a style element made by an extension.
 */
export const POPOVER_STYLES = `
:host {
	all: initial !important;
	position: fixed !important;
	top: 0 !important;
	left: 0 !important;
	z-index: 2147483647 !important;
	color-scheme: light dark !important;
	--paper: light-dark(#ffffff, #24221f);
	--ink: light-dark(#1e1c19, #ece8e0);
	--soft: light-dark(#5c574e, #ada79b);
	--line: light-dark(#8a8376, #857e72);
	--focus: light-dark(#1f447f, #a3c2f5);
}
.popover {
	position: absolute;
	box-sizing: border-box;
	display: grid;
	gap: 8px;
	width: 232px;
	padding: 10px;
	border: 1px solid var(--line);
	border-radius: 8px;
	background: var(--paper);
	color: var(--ink);
	font: 13px/1.4 system-ui, sans-serif;
	box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
}
.colours {
	display: flex;
	gap: 8px;
}
button {
	box-sizing: border-box;
	width: 28px;
	height: 28px;
	padding: 0;
	border: 1px solid var(--edge);
	border-radius: 50%;
	background: var(--mark);
	cursor: pointer;
	forced-color-adjust: none;
}
button:hover {
	box-shadow: 0 0 0 2px var(--edge);
}
.yellow { --mark: light-dark(#fde68a, #7a6413); --edge: light-dark(#a97a05, #d8a827); }
.green { --mark: light-dark(#bfe8b8, #2f6333); --edge: light-dark(#3f9142, #6dbb6c); }
.blue { --mark: light-dark(#bcdcf7, #28597f); --edge: light-dark(#3b82c4, #6aaee6); }
.pink { --mark: light-dark(#f8c9da, #7d3a59); --edge: light-dark(#c9588a, #e284ad); }
label {
	display: grid;
	gap: 4px;
	color: var(--soft);
	font-size: 12px;
}
textarea {
	box-sizing: border-box;
	width: 100%;
	height: 44px;
	padding: 4px 6px;
	border: 1px solid var(--line);
	border-radius: 4px;
	background: transparent;
	color: var(--ink);
	font: inherit;
	font-size: 13px;
	resize: none;
}
button:focus-visible,
textarea:focus-visible {
	outline: 2px solid var(--focus);
	outline-offset: 2px;
}
.hint {
	color: var(--soft);
	font-size: 12px;
}
`;
