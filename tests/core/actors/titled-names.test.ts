import { expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors;

test.each([
	[
		'ko',
		'박도윤 시장은 월요일 예산안을 발표했다. 시의회는 반대했지만 박도윤은 물러서지 않겠다고 말했다. 시민들은 결과를 기다리고 있다.',
		'박도윤',
		2,
	],
	[
		'ar',
		'أعلن الوزير المحلي سالم فاروني خطة جديدة يوم الإثنين. وأوضح فاروني أن الخطة ستبدأ في الربيع، وقال إن المدينة في حاجة إليها. وأكد فاروني ذلك.',
		'سالم فاروني',
		3,
	],
	[
		'he',
		'השר אורי ולדמן הודיע ביום שני על תוכנית חדשה. לדברי ולדמן התוכנית תתחיל באביב, וכל התושבים יוכלו להגיש בקשה. התוכנית של ולדמן עוררה ביקורת.',
		'אורי ולדמן',
		3,
	],
])('in %s, whom a title introduces and the text names again is an actor', (language, text, name, times) => {
	const person = actorsOf({ text, language }).find(({ kind }) => kind === 'person');
	expect(person).toMatchObject({ name });
	expect(person?.mentions).toHaveLength(times);
});

test.each([
	[
		'ko',
		'정부는 대통령 선거를 준비한다. 정부는 대통령 기록물을 공개했다. 이번에 총리 회의가 열렸고 이번에 장관 회의도 열렸다.',
	],
	[
		'ar',
		'أعلن رئيس مجلس المدينة يوم الإثنين خطة جديدة. وقال الوزير إن الخطة ستبدأ، وأضاف الوزير أن المدينة في حاجة إليها.',
	],
	['he', 'השר הודיע ביום שני על תוכנית חדשה. לדברי ראש העירייה התוכנית תתחיל באביב, וראש העירייה ביקר בעיר.'],
])('in %s, what only stands beside an office is nobody', (language, text) => {
	expect(actorsOf({ text, language }).filter(({ kind }) => kind === 'person')).toEqual([]);
});

test.each([
	['ko', '이라크 총리는 월요일 회의를 열었다. 시민들은 이라크 총리를 기다렸다. 이라크는 찬성했다.', ['Iraq']],
	['ko', '남아공 대통령은 월요일 회의를 열었다. 시민들은 남아공 대통령을 기다렸다.', []],
	['ko', '장애인 선수가 월요일 우승했다. 팬들은 장애인 선수를 기다렸다.', []],
	['ar', 'الرئيس التركي يزور مصر يوم الإثنين. وقال إن مصر شريك مهم. ورحبت مصر بالزيارة.', ['Egypt']],
	['ar', 'الرئيس الأمريكي زار إسرائيل يوم الإثنين. وقال إن إسرائيل شريك مهم.', ['Israel']],
	['he', 'ראש הממשלה טס לוושינגטון ביום שני. הביקור נמשך יומיים. הוא שב לאחר שהגיע לוושינגטון.', []],
	['he', 'שר הביטחון אישר תקיפות ביום שני. הצבא אמר כי תקיפות נוספות יבואו.', []],
	['he', 'נשיא המדינה יצחק הרולד אמר ביום שני דברים. לדברי הרולד התוכנית תתחיל באביב.', ['יצחק הרולד']],
])('in %s a title makes nobody of a place, a group or a verb: %s', (language, text, names) => {
	expect(actorsOf({ text, language }).map(({ name }) => name)).toEqual(names);
});

test.each([
	['ar', 'قال رئيس الوزراء يوم الإثنين إن كندا ستوقع الاتفاق. وأضاف أن البرلمان في كندا وافق عليه.', 'Canada'],
	['he', 'ראש הממשלה אמר ביום שני כי קנדה תחתום על ההסכם. הוא הוסיף כי הפרלמנט של קנדה אישר אותו.', 'Canada'],
	['ar', 'وقعت قطر الاتفاق يوم الإثنين. وقالت قطر إنها سعيدة بالاتفاق الجديد.', 'Qatar'],
	[
		'el',
		'Ο πρωθυπουργός είπε τη Δευτέρα ότι ο Καναδάς θα υπογράψει. Το κοινοβούλιο που έχει ο Καναδάς συμφώνησε.',
		'Canada',
	],
	[
		'de',
		'Am Montag teilte die Russische Föderation mit, dass sie unterschreibt. Russland hatte gezögert, und Russland wartet.',
		'Russia',
	],
	['cs', 'Vláda v pondělí oznámila, že Ruská federace smlouvu podepíše. Rusko váhalo, a Rusko čeká.', 'Russia'],
])('in %s a state is known by what the language calls it', (language, text, name) => {
	expect(actorsOf({ text, language }).map((actor) => actor.name)).toEqual([name]);
});

test('a name of several words in German keeps the ending that is of its last word', () => {
	const text =
		'Die Kommunale Liga Vellands tagte am Montag in Northbank. Der Sprecher der Kommunalen Liga Vellands kam zu spät. In Velland wird gewählt, und Velland wartet.';
	expect(actorsOf({ text, language: 'de' }).map(({ name }) => name)).toEqual(['Liga Vellands', 'Velland']);
});

test.each([
	['ar', 'حان وقت صلاة المغرب يوم الإثنين. بعد صلاة المغرب عاد الناس إلى بيوتهم.'],
	['he', 'החשודים הודו ביום שני. גם אחרים הודו במעשה והמשטרה הודתה להם.'],
])('in %s a word that a state is called like is none', (language, text) => {
	expect(actorsOf({ text, language })).toEqual([]);
	expect(actorsOf({ text, language, tags: [language === 'ar' ? 'المغرب' : 'הודו'] })).toHaveLength(1);
});
