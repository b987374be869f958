// @ts-check
/**
 * Drawings that stand where an outlet would print a photograph. Each takes the outlet's two colours.
 * @type {Record<string, (dark: string, light: string) => string>}
 */
const DRAWINGS = {
	sea: (dark, light) => `<rect width="800" height="450" fill="${light}"/>
<circle cx="610" cy="130" r="52" fill="#fff" opacity=".75"/>
<path d="M0 250h800v200H0z" fill="${dark}"/>
<path d="M0 285q50-18 100 0t100 0 100 0 100 0 100 0 100 0 100 0 100 0M0 340q50-18 100 0t100 0 100 0 100 0 100 0 100 0 100 0 100 0" fill="none" stroke="#fff" stroke-opacity=".22" stroke-width="5"/>
<path d="M210 250h270l-34 46H246z" fill="#1b2430"/><path d="M290 250v-54h90v54zM310 196v-40h34v40z" fill="#eef1f4"/><path d="M400 250l52-104 8 5-38 99z" fill="#c65b3c"/>
<path d="M456 150q70 120 60 300" fill="none" stroke="#1b2430" stroke-width="3"/>`,
	cranes: (dark, light) => `<rect width="800" height="450" fill="${light}"/>
<path d="M0 352h800v98H0z" fill="${dark}"/>
<g fill="none" stroke="#24303c" stroke-width="9"><path d="M130 352V120h210M130 120 90 160M290 120v232M130 200l160 60M290 200l-160 60"/><path d="M480 352V90h230M480 90l-42 42M650 90v262M480 180l170 70M650 180l-170 70"/></g>
<g stroke="#24303c" stroke-width="3"><path d="M230 120v90M590 90v130"/></g>
<g><path d="M205 210h52v30h-52z" fill="#c8552f"/><path d="M562 220h58v32h-58z" fill="#e2a33b"/>
<path d="M340 322h56v30h-56zM398 322h56v30h-56zM369 291h56v30h-56z" fill="#4d7c8a"/><path d="M30 322h56v30H30z" fill="#c8552f"/><path d="M700 322h56v30h-56z" fill="#4d7c8a"/></g>
<path d="M0 395q40-12 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0 80 0" fill="none" stroke="#fff" stroke-opacity=".25" stroke-width="5"/>`,
	vaccine: (dark, light) => `<rect width="800" height="450" fill="${light}"/>
<circle cx="400" cy="225" r="165" fill="#fff" opacity=".55"/>
<g transform="rotate(-32 400 225)"><path d="M255 190h240v70H255z" rx="8" fill="#fff" stroke="#25313c" stroke-width="7"/><path d="M330 193h162v64H330z" fill="${dark}" opacity=".75"/><path d="M495 212h34v26h-34z" fill="#25313c"/><path d="M529 225h110" stroke="#25313c" stroke-width="5"/><path d="M255 225h-80M175 188v74M222 182v86" stroke="#25313c" stroke-width="9"/><path d="M370 190v22M410 190v22M450 190v22" stroke="#25313c" stroke-width="4"/></g>
<circle cx="665" cy="300" r="7" fill="${dark}"/><circle cx="690" cy="330" r="10" fill="${dark}" opacity=".7"/>`,
	map: (dark, light) => `<rect width="800" height="450" fill="${light}"/>
<g fill="none" stroke="#fff" stroke-width="16"><path d="M-20 110 820 40M-20 330l840-90M150-20l90 490M430-20l-30 490M640-20l90 490"/></g>
<g fill="none" stroke="#fff" stroke-width="6"><path d="M-20 220l840-50M-20 410l840-30M290-20l30 490M540-20l10 490"/></g>
<path d="M180 450 215 320 400 250 420 170 620 130" fill="none" stroke="${dark}" stroke-width="12" stroke-linejoin="round"/>
<path d="M620 58a44 44 0 0 1 44 44c0 34-44 78-44 78s-44-44-44-78a44 44 0 0 1 44-44z" fill="#c8452f"/><circle cx="620" cy="102" r="17" fill="#fff"/>
<path d="M470 280h110v70H470z" fill="${dark}" opacity=".22"/><path d="M60 150h70v60H60z" fill="${dark}" opacity=".18"/>`,
	hall: (dark, light) => `<rect width="800" height="450" fill="${light}"/>
<path d="M120 180 400 70l280 110z" fill="${dark}"/><path d="M140 190h520v24H140z" fill="#25313c"/>
<g fill="#fff"><path d="M165 220h46v140h-46zM265 220h46v140h-46zM377 220h46v140h-46zM489 220h46v140h-46zM589 220h46v140h-46z"/></g>
<path d="M110 362h580v26H110z" fill="#25313c"/><path d="M80 390h640v60H80z" fill="${dark}" opacity=".55"/>`,
	grain: (dark, light) => `<rect width="800" height="450" fill="${light}"/>
<path d="M0 300q200-60 400-10t400-20v180H0z" fill="${dark}"/><path d="M0 350q220-50 420 0t380-20v120H0z" fill="#25313c" opacity=".35"/>
<circle cx="160" cy="120" r="48" fill="#fff" opacity=".8"/>
<g stroke="#fff" stroke-opacity=".5" stroke-width="4" fill="none"><path d="M90 450q10-90 60-130M230 450q0-90 40-140M380 450q0-80 40-130M530 450q0-90 40-140M680 450q0-80 30-130"/></g>`,
};

/**
 * @param {string} name
 * @param {string} dark
 * @param {string} light
 * @param {string} label what it shows
 */
export function drawFigure(name, dark, light, label) {
	const drawing = DRAWINGS[name];
	if (!drawing) throw new Error(`No drawing named ${name}`);
	return `<svg viewBox="0 0 800 450" role="img" aria-label="${label.replaceAll('"', '&quot;')}" preserveAspectRatio="xMidYMid slice">${drawing(dark, light)}</svg>`;
}
