import './coverage-point.css';
import type { DatedArticle } from './timeline-points.ts';

interface CoveragePointProps extends Pick<DatedArticle, 'isSelf' | 'isCopy'> {
	/** Of its middle, as SVG takes it. */
	cx: number | string;
	cy: number | string;
	/** Pixels. */
	r: number;
}

/** An article on a line of time. */
export function CoveragePoint({ isSelf, isCopy, ...place }: CoveragePointProps) {
	return <circle class={`coverage-point${isCopy ? ' is-copy' : ''}${isSelf ? ' is-self' : ''}`} {...place} />;
}
