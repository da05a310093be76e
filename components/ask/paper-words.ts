/** What people type when something came or happened, and which view answers it. */
import type { PaperId } from '@/lib/core/lenders/papers';

/** In both Chinese scripts and in English; the first that fits answers. */
const paperWords: readonly [PaperId, RegExp][] = [
  ['payment-order', /支付令|payment order/i],
  [
    'notary-paper',
    /公[证證](?:[处處]|[书書]|[债債]|[执執])|[赋賦][强強]|[执執]行[证證][书書]|\bnotar(?:y|ised|ized)\b/i,
  ],
  ['arbitration-notice', /仲裁|\barbitrat/i],
  ['mediator-called', /[调調]解(?:[员員]|中心|[电電]|[协協]|[书書])|[诉訴]前|\bmediat/i],
  [
    'account-frozen',
    /(?:[账賬帳][户戶]|[银銀]行卡|卡|工[资資]|微信|支付[宝寶]).{0,4}(?:被|[给給])?.{0,4}(?:[冻凍]|封了|[划劃]走)|\bfr(?:oze|eez)/i,
  ],
  [
    'pay-before-payout',
    /解[冻凍][费費]|保[证證]金|[验驗][资資]|刷流水|先(?:交|付|[转轉]).{0,4}(?:[钱錢]|[费費])|\b(?:pay|fee|deposit)\b.{0,16}\b(?:before|first|upfront)\b|\bupfront\b/i,
  ],
  [
    'family-called',
    /(?:家人|[爸妈媽父母]|老[公婆]|配偶|[亲親](?:戚|友)|朋友|同事|[联聯][系繫係絡络]人|[单單]位|公司).{0,6}(?:打[电電來来]|催|[骚騷]|[联聯][系繫络絡])|(?:打[给給到]|催|[骚騷][扰擾]).{0,6}(?:家人|[爸妈媽父母]|老[公婆]|[亲親]|朋友|同事|[联聯][系繫络絡]人|[单單]位)|爆通[讯訊][录錄]|(?:call|contact|harass)\w*.{0,12}(?:family|parents|mother|father|wife|husband|friends|relatives|colleagues|work)/i,
  ],
  [
    'debt-sold',
    /[债債][权權][转轉][让讓]|[债債].{0,4}(?:[卖賣]|[转轉][让讓])|[资資][产產]管理公司|debt.{0,8}(?:sold|bought|transferred)|(?:sold|bought|transferred).{0,8}debt/i,
  ],
  [
    'signed-for-someone',
    /[担擔]保|[连連][带帶][责責]任|替.{1,4}(?:[签簽]|借|[贷貸])|AB ?[贷貸]|背[债債]|共同借款|\bguarant(?:ee|or)|co-?sign|signed for/i,
  ],
  [
    'court-summons',
    /[传傳]票|起[诉訴]|[应應][诉訴]|[开開]庭|法院.{0,6}(?:短信|[简簡][讯訊]|通知|文[书書]|[来來])|被告|\bsummons\b|\bsued\b|\bsuing\b|lawsuit|court.{0,8}(?:letter|text|notice|paper|summon)/i,
  ],
];

/** null where the words tell of none. */
export function paperAsked(typed: string): PaperId | null {
  const text = typed.normalize('NFKC');
  return paperWords.find(([, words]) => words.test(text))?.[0] ?? null;
}
