/**
 * Names that have the form of a lender's and are in no list: 重庆××小额贷款有限公司, 【××普惠】. Says only that the name has
 * the form. Rather silent than wrong: what may be a phrase (某小额贷款公司) or runs into other words is left alone.
 */
import { beforeAnnotation, beforeIgnorable, readableAfter } from './fold';
import { asWritten } from './fold-table';
import { foldsIn } from './folds-in';
import type { Lexicon } from './lexicon';
import type { Hit } from './match-alias';
import type { Mention } from './mention';
import { isNear, overlaps, type Span } from './overlaps';

const legalForms = ['消费金融', '小额贷款'].flatMap((business) => ['有限公司', '股份有限公司', '有限责任公司', '股份公司'].map((form) => business + form));
const shortForms = ['金服', '普惠', '小贷', '消金'];
/** Of these only what stands in brackets is a name: 【××普惠】. */
export const bracketedForms: ReadonlySet<string> = new Set(['普惠', '小贷', '消金']);
/** By form a character that makes it part of other words: 公积金服务. */
export const formsNotBefore: ReadonlyMap<string, string> = new Map([['金服', '务']]);

/** Endings that make a name look like a lender's; listed in the lexicon under no lender. */
export const unlistedForms: readonly string[] = [...legalForms, ...shortForms];

const places =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|深圳|广州|杭州|南京|苏州|无锡|常州|宁波|温州|合肥|福州|厦门|泉州|南昌|赣州|吉安|济南|青岛|郑州|武汉|长沙|怀化|佛山|东莞|珠海|横琴|海口|成都|贵阳|昆明|西安|兰州|大连|沈阳|长春|哈尔滨|石家庄|太原|乌鲁木齐|呼和浩特|南宁|银川|西宁|拉萨';
const legalName = new RegExp(`(?:${places})(?:[省市区县]|自治区|(?:${places})市?)*([一-鿿]{2,8}?)(?:互联网|网络|科技|在线)?$`);

/** Characters of phrases, not of names. */
const phrase =
  /[某家类型性其他它所任何多各这那该本我你您他她们等的和与或及在是被从把了有无不一两几第且并为由向对让给跟叫找到借据经称诉还]|持牌|正规|合法|合规|传统|地方|民间|全国|国内|网络$|互联|公司|银行|机构|平台|数字|发展|金融$|农村|旗下|线上|消费者/;
const openings = /^[【[「『《〈“"‘'#@、，,。：:；;（(｜|\s]?$/;
const afterShort = /^(?:$|[】\]」』》〉”"’'#、，,。：:；;）)｜|\s!！?？]|公司|客服|催收|逾期|平台|app|跑路|暴雷|爆雷|清盘|立案|骗局)/;
const afterBracketed = /^[】\]」』]/;

/** The Chinese characters directly before `end`, nearest last, with the place where each starts. */
function runBefore(text: string, end: number, lexicon: Lexicon): { run: string; starts: number[]; before: string } {
  const starts: number[] = [];
  let run = '';
  let at = end;
  while (run.length < 18) {
    const annotation = beforeAnnotation(text, at);
    const place = beforeIgnorable(text, annotation >= 0 ? annotation : at);
    const character = place < 0 ? '' : String.fromCharCode(lexicon.table.fold(text.charCodeAt(place)));
    if (!/[㐀-鿿]/.test(character)) return { run, starts, before: annotation >= 0 ? '(' : character };
    run = character + run;
    starts.unshift(place);
    at = place;
  }
  return { run, starts, before: '…' };
}

/** How many of the run's last characters belong to the name; null when it is no name, or where it begins cannot be told. */
function nameLength(form: string, run: string, before: string, after: string): number | null {
  if (shortForms.includes(form)) {
    const fits = bracketedForms.has(form) ? /^[【[「『]$/.test(before) && afterBracketed.test(after) : openings.test(before) && afterShort.test(after);
    return fits && run.length >= 2 && run.length <= 4 && !phrase.test(run) ? run.length : null;
  }
  const placed = legalName.exec(run);
  if (placed) return phrase.test(placed[1] ?? '') ? null : placed[0].length;
  return openings.test(before) && run.length >= 2 && run.length <= 8 && !phrase.test(run) ? run.length : null;
}

/** `hits`: places of the forms above. `taken`: names and look-alikes of listed lenders, sorted by start. */
export function findUnlisted(text: string, hits: readonly Hit[], taken: readonly Span[], lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  for (const hit of hits) {
    const form = lexicon.aliases[hit.alias]?.text ?? '';
    const { run, starts, before } = runBefore(text, hit.start, lexicon);
    const after = readableAfter(text, hit.end, 8, lexicon.table);
    const length = nameLength(form, run, before, after);
    const start = length === null ? undefined : starts.at(-length);
    if (start === undefined || length === null) continue;
    const span = { start, end: hit.end };
    if (isNear(taken, span, 0, (one) => overlaps(one, span)) || found.some((one) => overlaps(one, span))) continue;
    // As written, without what stands between its characters: converting a stranger's name would invent one.
    const name =
      starts
        .slice(-length)
        .map((at) => text.charAt(at))
        .join('') + readableAfter(text, hit.start, form.length, asWritten, hit.end);
    found.push({
      ...span,
      lenderId: null,
      aliasText: name,
      why: { alias: `…${form}`, rule: 'unlisted_form', folds: foldsIn(text.slice(start, hit.end), run.slice(-length) + form, lexicon.table), evidence: null },
    });
  }
  return found;
}
