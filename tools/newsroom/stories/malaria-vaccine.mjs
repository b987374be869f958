// @ts-check
/**
 * Advisers of the World Health Organization back a malaria vaccine that needs one dose.
 * Three things are planted here for the comparison of coverage; the catalogue lists them (PLANTED_DIFFERENCES).
 */

/** @type {import('../article.mjs').MainActor[]} */
const ACTORS = [
	{ name: 'World Health Organization', kind: 'organisation' },
	{ name: 'Amara Osei', kind: 'person' },
	{ name: 'Solvane Biologics', kind: 'organisation' },
];

/** @type {import('../article.mjs').ArticleSource[]} */
export const malariaVaccine = [
	{
		id: 'vaccine-meridian',
		story: 'malaria-vaccine',
		outlet: 'meridian',
		slug: 'single-dose-malaria-vaccine-wins-backing',
		headline: 'Single-dose malaria vaccine wins the backing of W.H.O. advisers',
		standfirst:
			'A trial in Ghana, Kenya and Malawi cut severe illness among small children by 68 percent. Money for the first 30 million doses is not in sight.',
		authors: ['Miriam Castellane'],
		agency: null,
		section: 'Health',
		tags: ['Malaria', 'Vaccines', 'World Health Organization', 'Ghana'],
		hoursAgo: 9.3,
		figure: 'vaccine',
		caption: 'One injection would replace a schedule of four.',
		actors: [...ACTORS, { name: 'Ghana', kind: 'place' }, { name: 'Kwame Boateng', kind: 'person' }],
		body: `
GENEVA — A malaria vaccine that needs a single injection instead of four moved a step closer to use on {day}, when advisers to the World Health Organization recommended it for children under three in places where the disease is common.

The vaccine, made by Solvane Biologics of Basel, cut cases of severe malaria by 68 percent over eighteen months in a trial of 6,240 children in Ghana, Kenya and Malawi. The two vaccines in use today reach similar levels only after three or four visits to a clinic, and many families never make the last one.

“This is a strong result, but it is a result from three districts, not from a continent,” said Amara Osei, the pediatrician who leads the advisory group. “We are recommending a vaccine. We are not announcing the end of malaria.”

The group's advice is not binding, but the organization has followed it in every case for the past ten years. A decision is expected within a month.

## Two children fell ill

The advisers spent much of their two days in Geneva on side effects. Two children in the trial had febrile seizures within a week of the injection; both recovered. Dr. Osei said the number was no higher than expected, but the group asked Solvane Biologics to follow 40,000 children for two years after the vaccine comes into use.

The company agreed. “We want to know before anybody else does,” said Ruth Achterberg, its chief medical officer, in an interview. She said a report would be published every six months.

In Ghana, where malaria killed an estimated 11,000 people last year, the news was met with relief and some impatience. Kwame Boateng, who directs the national malaria program, said clinics could start within a season of the first delivery. “A mother will walk three hours once,” he said. “Asking her to walk it four times was never a plan.”

## Who pays

What is missing is money. Solvane Biologics has promised to sell the vaccine for $3.90 a dose to the poorest countries, and says it can make 30 million doses in the first year. No one has yet offered to buy them. Officials at two donor governments said that budgets for next year were closed.

Without an order by {month+4}, the company said, it would not be able to keep open a second production line in Leiden. “A factory is not a charity, and it cannot wait like one,” Dr. Achterberg said.

Fatoumata Diallo, who follows vaccine markets at the Institute for Global Health in Dakar, said the sums were small. “It is the price of one mile of subway in a rich city,” she said. “The question is not whether the world has it.”
`,
		speakers: [
			'Amara Osei',
			'Amara Osei',
			'Ruth Achterberg',
			'Kwame Boateng',
			'Kwame Boateng',
			'Ruth Achterberg',
			'Fatoumata Diallo',
			'Fatoumata Diallo',
		],
	},
	{
		id: 'vaccine-ledger',
		story: 'malaria-vaccine',
		outlet: 'ledger',
		slug: 'one-walk-to-the-clinic',
		headline: 'One walk to the clinic: a malaria vaccine without the return visits',
		standfirst: null,
		authors: ['Oliver Penhallow'],
		agency: null,
		section: 'Science',
		tags: [],
		hoursAgo: 6.7,
		figure: 'vaccine',
		caption: 'The new vaccine keeps for a month without a refrigerator.',
		actors: [...ACTORS, { name: 'Ghana', kind: 'place' }, { name: 'Kwame Boateng', kind: 'person' }],
		body: `
Grace Mensah keeps the vaccination cards of her three children in a biscuit tin. Each card has four boxes for malaria. The eldest has four stamps, the second three, the youngest one. The clinic is nine kilometres from her village in the north of Ghana, and in the rainy season the road is a river.

On {day}, advisers to the World Health Organization recommended a vaccine that needs one stamp. In a trial of 6,240 children in Ghana, Kenya and Malawi, a single injection prevented 68 per cent of cases of severe malaria for a year and a half.

The trick lies in the packaging. Solvane Biologics, the Swiss company behind it, wraps part of the dose in tiny beads that dissolve after two months and again after six. “The body believes that it was vaccinated three times,” said Ruth Achterberg, the company's chief medical officer. “Only the mother knows that she came once.”

Other groups have tried the same for thirty years and failed, mostly because the beads burst in the heat. These survive for a month at 40 degrees.

## A careful yes

Amara Osei, who leads the advisory group, chose her words with care in Geneva. “This is a strong result, but it is a result from three districts, not from a continent,” she said.

The districts in question have good roads by the standards of the region, and a clinic within ten kilometres of nearly every child. Whether the vaccine does as well where there is neither is not known.

Nor is everything known about its safety. Two children in the trial had fever seizures in the week after the injection. Both recovered fully, and the experts saw no pattern, but they asked for a two-year study of 40,000 children.

“That is what you would want for your own child,” said Beatriz Fonseca, a specialist in tropical diseases at the University of Porto who was not involved in the trial. She called the result “the best news in this field for a decade.”

## The price of a bus ticket

At $3.90 a dose the vaccine would cost about as much as a bus ticket in Basel. Yet nobody has ordered it. The company says it could make 30 million doses next year, and that without an order by {month+4} it will have to close one of its two production lines.

Kwame Boateng, who runs the malaria programme of Ghana, said his country would put up a tenth of the money for its own children. “We are not waiting with our hands in our laps,” he said. “But we cannot buy for Malawi as well.”

Mensah had heard of the vaccine on the radio. Her youngest is due at the clinic again in {month+2}, for the second of four. She said she would go, if the road was there.
`,
		speakers: [
			'Ruth Achterberg',
			'Ruth Achterberg',
			'Amara Osei',
			'Beatriz Fonseca',
			'Beatriz Fonseca',
			'Kwame Boateng',
			'Kwame Boateng',
		],
	},
	{
		id: 'vaccine-lantern',
		story: 'malaria-vaccine',
		outlet: 'lantern',
		slug: 'one-jab-malaria-breakthrough',
		headline: 'One jab to beat malaria: experts hail breakthrough for children',
		standfirst: 'World health chiefs back a vaccine that works after a single shot',
		authors: ['Kelly Brannigan'],
		agency: null,
		section: 'Health',
		tags: ['Health', 'Vaccines', 'Children'],
		hoursAgo: 8.1,
		figure: 'vaccine',
		caption: 'The single shot could be in use within a year.',
		actors: ACTORS,
		body: `
A single jab that shields small children from malaria has been backed by world health experts, in a breakthrough that could save tens of thousands of lives a year.

The vaccine cut severe cases of the disease by 68 per cent in a trial of 6,420 children in Ghana, Kenya and Malawi. Parents had to bring their children to the clinic only once. Today's vaccines need up to four visits.

“This is a strong result,” said Dr Amara Osei, who leads the group of experts that advises the World Health Organization.

Her group met in Geneva for two days and told the organization on {day} to approve the shot for all children under three who live where malaria is common. The final word is expected next month.

## Beads that wait

The secret is in tiny beads that dissolve inside the body after two and six months, so that one shot does the work of three. Scientists at Solvane Biologics, a company in Basel, worked on them for eleven years.

“We had a freezer full of failures,” said Ruth Achterberg, the firm's chief medical officer. “Then one Monday the beads held.”

Malaria is spread by mosquitoes and kills more than half a million people a year, most of them small children in Africa. In Ghana alone some 11,000 died last year.

Kwame Boateng, head of the malaria programme in Ghana, said clinics there were ready. “Give us the boxes and we will start the same week,” he said.

## The cost of a coffee

Each dose will be sold for $3.90 to the poorest countries. The company says it can make 30 million in the first year. Donors have yet to say whether they will pay.

Mother-of-three Grace Mensah, 29, from northern Ghana, walks nine kilometres to her nearest clinic. “Once I can do,” she said. “Four times, in the rain, with a baby on my back? You try.”
`,
		speakers: ['Amara Osei', 'Ruth Achterberg', 'Ruth Achterberg', 'Kwame Boateng', 'Grace Mensah', 'Grace Mensah'],
	},
];
