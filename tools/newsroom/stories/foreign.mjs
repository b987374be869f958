// @ts-check
/** What papers in other languages print about the same stories. */

/** @type {import('../article.mjs').ArticleSource[]} */
export const foreign = [
	{
		id: 'strike-hafenkurier',
		story: 'antwerp-strike',
		outlet: 'hafenkurier',
		slug: 'hamburg-springt-fuer-antwerpen-ein',
		headline: 'Streik in Antwerpen: Hamburg nimmt die ersten Schiffe auf',
		standfirst:
			'Vier Terminals im zweitgrößten Hafen Europas stehen still. Die Hamburger Hafenbehörde warnt: Mehr als zwei große Frachter zugleich seien nicht zu schaffen.',
		authors: ['Wiebke Harms'],
		agency: null,
		section: 'Hafen',
		tags: ['Antwerpen', 'Hamburg', 'Streik'],
		hoursAgo: 2.3,
		figure: 'cranes',
		caption: 'In Antwerpen bewegt sich an vier Terminals nichts mehr.',
		actors: [
			{ name: 'Lotte Verhaeghe', kind: 'person' },
			{ name: 'Brandt Maritime', kind: 'organisation' },
			{ name: 'Antwerpen', kind: 'place' },
			{ name: 'Hamburg', kind: 'place' },
		],
		body: `
Wegen des Streiks der Kranführer im Hafen von Antwerpen hat Hamburg am {day} die ersten umgeleiteten Containerschiffe aufgenommen. Zwei Frachter machten am Burchardkai fest, drei weitere warten in der Deutschen Bucht auf einen Liegeplatz.

„Wir helfen gern, aber wir können nicht zaubern“, sagte Jens Petersen, der Sprecher der Hamburger Hafenbehörde. Mehr als zwei Schiffe dieser Größe zugleich seien nicht abzufertigen, ohne die eigenen Kunden warten zu lassen.

In Antwerpen haben rund 1900 Beschäftigte an vier Terminals des Unternehmens Brandt Maritime die Arbeit niedergelegt. Der Betreiber will seine Kräne künftig aus einem Bürogebäude steuern lassen, zwölf Kilometer vom Kai entfernt. Ein Kranführer soll dort zwei oder drei Kräne zugleich bedienen.

## Streit um die Zahl der Stellen

Die Gewerkschaft fürchtet um 640 Arbeitsplätze, das Unternehmen spricht von 210. „Für jeden, der den warmen Stuhl bekommt, geht ein anderer nach Hause“, sagte die Vorsitzende Lotte Verhaeghe vor dem Werkstor.

Brandt Maritime verweist auf Valencia, wo seit zwei Jahren aus der Ferne gearbeitet wird. Dort habe sich die Zahl der Unfälle halbiert, teilte der Vorstandsvorsitzende Stefan Brandt mit. Die belgische Regierung hat die frühere Richterin Nadine Lambrecht als Vermittlerin eingesetzt; ein erstes Gespräch ist für {day+1} geplant.

## Bananen zuerst

Für die deutsche Wirtschaft wird es nach Ansicht von Fachleuten in der kommenden Woche ernst. „Zuerst fehlt das Obst, dann fehlen die Teile am Band“, sagte Hannelore Wouters, die an der Universität Gent zu Häfen forscht. Ein Autohersteller in Stuttgart prüft nach eigenen Angaben, einzelne Schichten zu streichen.

In Hamburg sieht man den Streik mit gemischten Gefühlen. Auch am Burchardkai wird seit Jahren über ferngesteuerte Kräne verhandelt. „Was in Antwerpen beschlossen wird, liegt ein Jahr später bei uns auf dem Tisch“, sagte Petersen.
`,
		speakers: ['Jens Petersen', 'Lotte Verhaeghe', 'Hannelore Wouters', 'Jens Petersen'],
	},
	{
		id: 'cables-dzvin',
		story: 'baltic-cables',
		outlet: 'dzvin',
		slug: 'norvehiia-skorochuie-patruli',
		headline: 'Норвегія скорочує патрулі на Балтиці: Естонія просить союзників про кораблі',
		standfirst:
			'Осло відкликає два з трьох фрегатів, які охороняли підводні кабелі. У Таллінні кажуть, що дізналися про це телефоном.',
		authors: ['Оксана Мельничук'],
		agency: null,
		section: 'Світ',
		tags: ['НАТО', 'Балтійське море', 'Естонія'],
		hoursAgo: 3.3,
		figure: 'sea',
		caption: 'Судно-кабелеукладач у Фінській затоці.',
		actors: [
			{ name: 'Інгрід Галворсен', kind: 'person' },
			{ name: 'Кадрі Ілвессоо', kind: 'person' },
			{ name: 'НАТО', kind: 'organisation' },
			{ name: 'Естонія', kind: 'government' },
		],
		body: `
Норвегія відкликає два з трьох фрегатів, які охороняли підводні кабелі в Балтійському морі. Про це міністерка оборони країни Інгрід Галворсен повідомила союзникам у штаб-квартирі НАТО в Брюсселі.

«Корабель над кожним кілометром морського дна — це обіцянка, якої ми не можемо дотримати», — сказала Галворсен. За її словами, екіпажі виснажені, а рятувальна служба в Баренцовому морі важливіша.

Рішення застало кілька столиць зненацька. Міністерка оборони Естонії Кадрі Ілвессоо розповіла, що дізналася про нього напередодні ввечері з телефонної розмови.

«Нас не запитали. Нас повідомили», — заявила Ілвессоо журналістам. Вона попросила союзників надіслати шість кораблів і пообіцяла, що Таллінн оплатить пальне та стоянку в порту.

## Датчики замість кораблів

У НАТО запевняють, що порожнечі не буде. Керівник операцій Альянсу Томас Рейнгольт сказав, що більшу частину роботи перейме авіація, безпілотні катери та датчики на дні.

«Ми переходимо від кораблів до датчиків, і такий був план від самого початку», — пояснив він. Скільки зі 140 обіцяних датчиків уже працюють, Рейнгольт не уточнив.

## Хто командує

Фінляндія та Естонія пропонували, щоб патрулюванням керував Європейський Союз зі штабу в Турку. Норвегія, яка не входить до Євросоюзу, проти цього: її кораблі ходитимуть лише під власним прапором.

За три зими на Балтиці пошкодили чотири кабелі зв'язку та одну енергетичну лінію. Фінські слідчі пояснили два випадки необережністю моряків, причини решти досі не встановлено.

Наступна зустріч міністрів 25 країн відбудеться в Таллінні за два тижні.
`,
		speakers: ['Інгрід Галворсен', 'Кадрі Ілвессоо', 'Томас Рейнгольт'],
	},
	{
		id: 'vaccine-minato',
		story: 'malaria-vaccine',
		outlet: 'minato',
		slug: 'malaria-vaccine-ikkai',
		headline: '一回の接種で済むマラリアワクチン WHOの専門家が推奨',
		standfirst: 'ガーナなど三カ国の治験で重症例が六八％減った。購入資金の見通しは立っていない。',
		authors: ['北村遥'],
		agency: null,
		section: '医療',
		tags: ['マラリア', 'ワクチン', '世界保健機関'],
		hoursAgo: 5.1,
		figure: 'vaccine',
		caption: '四回の接種が一回で済むようになる。',
		actors: [
			{ name: '世界保健機関', kind: 'organisation' },
			{ name: 'アマラ・オセイ', kind: 'person' },
			{ name: 'ガーナ', kind: 'government' },
		],
		body: `
世界保健機関（WHO）の専門家会合は{day}、一回の接種で効果が続く新しいマラリアワクチンを、流行地域に住む三歳未満の子どもに使うよう勧告した。

ワクチンを開発したのはスイスのソルヴェイン・バイオロジクス社。ガーナ、ケニア、マラウイで六千人余りの子どもを対象に行った治験では、重症のマラリアが一年半で六八％減った。現在のワクチンは三回から四回の接種が必要で、最後まで受けられない子どもが多い。

会合の座長を務めた小児科医のアマラ・オセイ氏は記者会見で「力強い結果だが、三つの地区の結果であって、大陸全体の結果ではない」と述べた。

## 副反応は二人

治験では二人の子どもが接種から一週間以内に熱性けいれんを起こしたが、いずれも回復した。会合は同社に対し、導入後に四万人の子どもを二年間追跡するよう求めた。

## 資金は未定

同社は最貧国に一回分を三・九ドルで提供するとしているが、購入を約束した国や団体はまだない。ガーナのマラリア対策責任者クワメ・ボアテング氏は「母親は三時間の道のりを一度なら歩いてくれる」と話し、早期の導入に期待を示した。

WHOは来月にも最終的な判断を下す見通しだ。
`,
		speakers: ['アマラ・オセイ', 'クワメ・ボアテング'],
	},
];
