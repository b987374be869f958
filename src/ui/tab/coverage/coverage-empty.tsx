/** Says what brings coverage when there is none: there is nothing to compare with before the reader has given something. */
export function CoverageEmpty() {
	return (
		<div class="coverage-empty">
			<p class="empty">
				Nothing yet. Sidelight asks no server who else has a story, unless you tell it to. It compares, here on your
				machine:
			</p>
			<ul>
				<li>
					<b>Articles you open.</b> Open another outlet’s report, and each appears beside the other.
				</li>
				<li>
					<b>Feeds you follow.</b> Follow this outlet’s below, and add two or three others; new reports then come by
					themselves.
				</li>
			</ul>
		</div>
	);
}
