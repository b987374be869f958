/** What a page says of a time beside it: when the article was published or changed, or when something else is. */
export type TimeLabel = 'published' | 'modified' | 'other';

const PUBLISHED =
	'first published|originally published|published|posted|publish(?:ed)? (?:date|time|on)|publication date|date published|publication|created|issued|released|uploaded|publiée?|mise? en ligne|créée?|parue?|veröffentlicht|erschienen|erstellt|publicad[oa]|publicación|creado|criado|publicação|pubblicat[oa]|pubblicazione|gepubliceerd|geplaatst|publicerad|publicerat|skapad|publisert|publiceret|udgivet|offentliggjort|julkaistu|opublikowan[oey]|publikacja|dodano|data publikacji|publikov[aá]no|vydáno|zveřejněno|vyšlo|publikované|zverejnené|objavljeno|objavljena|objavljen|megjelent|közzétéve|publicat|publicată|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|дата публикации|опубликовано|опубликован|создано|опубліковано|публикувано|објављено|yayınlanma|yayınlandı|yayın|giriş(?: tarihi)?|oluşturulma|diterbitkan|terbit|tayang|dipublikasikan|đăng|xuất bản|تاريخ النشر|نشر في|نُشر|نشر|تاریخ انتشار|منتشر شده|انتشار|פורסם|תאריך פרסום|प्रकाशित|प्रकाशन|เผยแพร่|ลงวันที่|公開日?|掲載日?|配信日?|投稿日?|発行日?|发布时间|發布時間|发布|發布|发表|發表|刊登|입력|등록|게재|발행';
const MODIFIED =
	'last updated|last modified|last edited|updated?|up-dated|modified|edited|revised|amended|corrected|changed|mise? à jour|màj|maj|modifiée?|actualisée?|zuletzt (?:aktualisiert|geändert|bearbeitet)|letzte aktualisierung|aktualisiert|aktualisierung|geändert|bearbeitet|überarbeitet|stand|actualizad[oa]|actualización|última actualización|modificad[oa]|atualizad[oa]|atualização|alterado|aggiornat[oa]|aggiornamento|ultimo aggiornamento|modificat[oa]|bijgewerkt|laatste update|gewijzigd|aangepast|uppdaterad|uppdaterat|ändrad|oppdatert|opdateret|ændret|päivitetty|muokattu|zaktualizowano|aktualizacja|ostatnia aktualizacja|aktualizov[aá]no|aktualizované|upraveno|ažurirano|posodobljeno|frissítve|frissült|módosítva|actualizat|modificat|ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|обновлено|обновлён|изменено|оновлено|обновено|ажурирано|güncelleme|güncellendi|son güncelleme|diperbarui|diubah|cập nhật|آخر تحديث|تحديث|به‌روزرسانی|بروزرسانی|עודכן|עדכון אחרון|अपडेट(?:ेड)?|अद्यतन|อัปเดต|ปรับปรุง|แก้ไข|最終更新日?|更新日?|改訂|更新时间|更新時間|修改|최종수정|수정|업데이트';
const OTHER =
	"received|accepted|submitted|recorded|filmed|expires?|expiry|valid until|deadline|ends?|starts?|begins?|opens?|closes?|opened|closed|born|died|founded|since|until|due|event|when|where|reviewed|archived|accessed|copyright|next|reçue?|acceptée?|expire|jusqu[’']|eingegangen|angenommen|gültig bis|bis zum|recibido|aceptado|hasta|ricevuto|accettato|fino al";

const edge = (words: string) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`;
/** Scripts without spaces set no edge. */
const JOINED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function pattern(words: string): RegExp {
	const all = words.split('|');
	const joined = all.filter((word) => JOINED.test(word)).join('|');
	const spaced = all.filter((word) => !JOINED.test(word)).join('|');
	return new RegExp([edge(spaced), joined].filter(Boolean).join('|'), 'giu');
}

const LABELS: readonly [label: TimeLabel, words: RegExp][] = [
	['published', pattern(PUBLISHED)],
	['modified', pattern(MODIFIED)],
	['other', pattern(OTHER)],
];

export interface FoundLabel {
	label: TimeLabel;
	/** It is of a script that says behind a time what it is. */
	mayFollow: boolean;
	start: number;
	end: number;
}

/** The labels in a text, in order. */
export function labelsIn(text: string): FoundLabel[] {
	return LABELS.flatMap(([label, words]) =>
		[...text.matchAll(words)].map((match) => ({
			label,
			mayFollow: JOINED.test(match[0]),
			start: match.index,
			end: match.index + match[0].length,
		})),
	).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a text is such a label and nothing else. */
export function isTimeLabel(text: string): boolean {
	return labelsIn(text).some(({ start, end }) => start === 0 && end === text.length);
}
