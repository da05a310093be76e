/** Who lends and who stands surety, by the names that a contract puts behind their roles. */

import type { Sentence } from './contract-text';
import { companyEnds, guarantorRoles, lenderRoles, otherRoles, partyRoles } from './contract-words';

export interface Party {
  role: 'lender' | 'guarantor';
  name: string;
  start: number;
  end: number;
}

const longestName = 48;
const alternatives = (words: readonly string[]) => words.join('|');
const bracket = '(?:\\([^)]{0,14}\\))?';
const behind = `${bracket}(?: ?名称)?(?:[:\\t]|为|是|即| is )[ \\t:]*`;

/** Northgate Credit, LLC. */
const kindOfCompany = '(?:, ?(?:llc|l\\.?p\\.?|inc|ltd|limited|n\\.a)\\b\\.?)?';
const named = `([^,;:\\t\\n]{2,${longestName}}${kindOfCompany})`;

/** 丙方(担保人):… puts the role itself in brackets. */
function pattern(roles: readonly string[], parties: readonly string[] = []): RegExp {
  const role = [`(?:${alternatives(roles)})\\)?`, ...parties].join('|');
  return new RegExp(`(?:${role})${behind}${named}`, 'gi');
}

const lends = pattern(lenderRoles, partyRoles);
const guarantees = pattern(guarantorRoles);
const isPartyAlone = new RegExp(`^(?:${alternatives(partyRoles)})`);
/** 甲方(担保人):… does not lend. */
const hasOtherRole = new RegExp(`^[^:\\t]*\\((?:${alternatives([...guarantorRoles, ...otherRoles])})`, 'i');
/** 贷款人（以下简称甲方）, 担保人：无 */
const isNoName = /^(?:无|以下|本|见|按|根据|依法|借款人|乙方|丙方|_+|\/)|[_＿]{3}|自然人|金融机构$/;
const personName = /^(?:[\u3400-\u9fff·]{2,6}|[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){1,3})$/;
/** A name ends before what is said of it. */
const nameEnd =
  /(?:\((?:以下|下称|简称|统一)|统一社会|法定代表|住所|地址|联系|电话|和借款人|与借款人|向借款人| {2}|的(?!士)).*$/;

/** 招商银行股份有限公司, 渣打银行(中国)有限公司: a bank’s name goes on to its end. */
const companyName =
  /^.{2,40}?(?:公司|(?:银行|合作社|信用社|联社|联合社|事务所)(?!(?:\([^)]{1,8}\))?(?:股份|有限|责任)+公司))(?:\([^)]{1,8}\))?(?:[\u3400-\u9fff]{1,10}(?:分行|支行|分公司))?/;

function nameIn(written: string): string | null {
  const cut = written.replace(nameEnd, '').trim();
  const name = companyName.exec(cut)?.[0] ?? cut;
  if (isNoName.test(name)) return null;
  return companyEnds.test(name) || personName.test(name) ? name : null;
}

/** Blanks between Chinese characters only fill the line; those between words stay. */
const withoutFilling = (name: string) => name.replace(/\s+/g, ' ').replace(/ (?![!-~])|(?<![!-~]) /g, '');

function partiesIn(sentence: Sentence, original: string, roles: RegExp, role: Party['role']): Party[] {
  return [...sentence.text.matchAll(roles)].flatMap((match): Party[] => {
    const written = match[1] ?? '';
    const name = nameIn(written);
    if (name === null) return [];
    if (isPartyAlone.test(match[0]) && (!companyEnds.test(name) || hasOtherRole.test(match[0]))) return [];
    const from = match.index + match[0].length - written.length + written.indexOf(name);
    const start = sentence.at[from];
    const end = sentence.at[from + name.length - 1];
    if (start === undefined || end === undefined) return [];
    return [{ role, name: withoutFilling(original.slice(start, end + 1)), start, end: end + 1 }];
  });
}

/** In the order of the text, each name once a role, as the paper writes it. `original`: what the sentences were cut from. */
export function partiesOf(sentences: readonly Sentence[], original: string): Party[] {
  const seen = new Set<string>();
  return sentences
    .flatMap((sentence) => [
      ...partiesIn(sentence, original, lends, 'lender'),
      ...partiesIn(sentence, original, guarantees, 'guarantor'),
    ])
    .filter(({ role, name }) => {
      const key = `${role} ${name}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
