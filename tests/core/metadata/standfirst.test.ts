import { expect, test } from 'vitest';
import { isStandfirst } from '../../../src/core/metadata/standfirst.ts';

test.each([
	'(Photographs by Tim Haberl; photo illustration by Ada Kern / Lahn Courier)',
	'Photo: Ada Kern, taken on the old bridge on Monday morning',
	'Foto: Ada Kern, an der alten Brücke',
	'Image credit: Ada Kern, the old bridge at noon',
	'© 2026 Lahn Courier, all rights reserved by the outlet',
	'The old bridge on Monday morning, half closed (Getty Images)',
	"!function(n){if(!window.plx){window.plx={},window.plx.cmd=[];var t=n.createElement('iframe');t.display='none'}}(document);",
	'.lead { color: red; } .more { display: none; } and so on',
	'<div class="lead">The old bridge closes</div>',
])('“%s” is none', (text) => expect(isStandfirst(text)).toBe(false));

test.each([
	'Half of the cables have lost their strength; buses take the road through Weil.',
	'Photography changed how the town saw its bridge, and who paid for it.',
	'Pictures of the broken cables convinced the council at last.',
	'Video games are read as literature in a new course in Vell.',
	'The image of the bridge: how a town sees what it drives over.',
	'Reuters and its rivals cut jobs, and readers notice.',
])('“%s” is one', (text) => expect(isStandfirst(text)).toBe(true));
