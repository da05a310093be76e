/** A limit that the law sets is no price, unless it is said of this very loan: 年利率24%为司法上限, but not 双方约定24%. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { anyOf } from '@/lib/core/prices/vocabulary/word';
import { courtWords, lawWords, ownOfferWords } from '@/lib/core/prices/vocabulary/zh-circumstances';

const law = anyOf(lawWords);
const court = anyOf(courtWords);
const ownOffer = anyOf(ownOfferWords);
/** These make any figure a limit of the law. */
const lawItself =
  /民间借贷[^,;!?]{0,6}(?:不[得能应]?超|上限|保护)|不得(?:超|高于)|司法保护|法定|《[^》]{1,12}(?:法|条例|规定)》|[^办方]法第?\d{1,4}条|(?:利率)?上限[由从]|即属(?:违法|犯罪)|超过[^;]{0,20}属(?:刑事|犯罪)|推定[为属]|敲[诈詐]性|无[请請]求[权權]|超过的?部分[^;]{0,6}无效|监管要求|监管层|征求意|[四4]倍[^;%]{0,10}(?:上限|为限|保护|红线)|(?:上限|为限|保护|红线)[^;%]{0,10}[四4]倍|上限[为是][^;]{0,20}下限[为是]/;
/** The law is named before the figure, and so sets it: 依法律规定…百分之五, but not 年利率12%,其余依法律规定. */
const setByLaw = /(?:民法|(?:[依按]照?|[依根]据)(?:现行法|法律|法例)|法律[未无])[^;%]{0,40}%/;
/** Percent a year that mainland law has drawn lines at. */
const legalLines = [24, 36];
/** What breaks the law is a price: 年息120%,远超《条例》上限. */
const breaksLaw = /^[^;%]{0,10}(?:[远遠]超|超[过出]|高于|违反|突破)[^;]{0,12}(?:《|上限|法定|规定)/;

/** The next figure, of which the clause behind ends, may be the law's. */
const breakReach = 24;

/** 月息3%,未逾《条例》所订的48%上限: what keeps the law is a price, too. */
const keepsLaw = /%[^;%]{0,30}(?:未[逾超有违]|没[有超]|远?低于)[^;%]{0,10}(?:《|上限|法定|规定)/;

export const rejectLegalCap: Refiner = (_, context) => {
  if (context.mode === 'selection') return undefined;
  const { sentence } = context;
  const behind = context.text.slice(context.figure.end, context.figure.end + breakReach);
  if (breaksLaw.test(behind) && !legalLines.includes(context.figure.high)) return undefined;
  // 换算年利率36%: worked out from what is asked.
  const isWorkedOut = /(?:换算|折合|算[下起]来|等于)[^,;]{0,6}$/.test(context.before);
  const isOwn = (ownOffer.test(sentence) || isWorkedOut || keepsLaw.test(sentence)) && !court.test(sentence);
  const lead = sentence.slice(0, sentence.indexOf('%'));
  // 年利率不得超过48%,本公司…: what is said of the lender comes later.
  if (/不得(?:超过?|高于|逾)$/.test(context.before) && !ownOffer.test(lead)) return 'legal_cap';
  const isLine = legalLines.includes(context.figure.high) || lawItself.test(sentence) || setByLaw.test(sentence);
  return isLine && law.test(sentence) && !isOwn ? 'legal_cap' : undefined;
};
