/** What people type when they are afraid, in their own words, and the chapters that answer it. In both Chinese scripts and in English. */

/** Whoever writes this is answered by a person to talk to, and by nothing else first. */
const troubled =
  /想死|不想活|活不下去|活不[了成]|活[着著](?:没|沒|有什|太累)|[寻尋]死|自[杀殺]|[轻輕]生(?!活|[态態])|自[残殘]|跳[楼樓](?![价價大机機])|割腕|[遗遺][书書]|[结結]束生命|了[结結](?:自己|生命)|[撑撐]不住|[熬扛]不[住下]|(?<!系[统統]|程序|网站|app)崩[溃潰]|[绝絕]望|suicid|kill(?:ing)? (?:my|him|her)self|(?:want|going|ready) to die|end (?:my|his|her) life|end it all|self.?harm|can(?:no|['’])?t (?:go on|cope|take it)|hopeless|no reason to live/i;

export function isTroubled(typed: string): boolean {
  return troubled.test(typed.normalize('NFKC'));
}

/** The first that fits answers; its chapters in the order in which they help. */
const fears: readonly [words: RegExp, chapterIds: readonly string[]][] = [
  [
    /坐[牢监監]|[进進]去|判刑|犯[法罪]|刑[事法]|拘[留捕]|抓(?:我|人|起|走|去)|警察|[报報]警|公安|[诈詐][骗騙]罪|prison|\bjail|arrest|\bcrim(?:e|inal)|police/i,
    ['criminal-line'],
  ],
  [
    /[还還](?:不[起上了完清]|款困[难難])|[没沒](?:[钱錢]|能力)|付不[起了]|交不[起了]|失[业業]|[没沒]工作|生病|住院|(?:can(?:no|['’])?t|unable to|cannot) (?:re)?pay|no (?:money|job|income)|lost my job|unemployed|hardship/i,
    ['hardship-plan', 'what-you-can-do', 'before-due'],
  ],
  [
    /[征徵]信|黑名[单單]|信用(?:[报報]告|[记記][录錄]|分)|credit (?:record|report|score|history|file)|blacklist/i,
    ['credit-record', 'credit-report-how'],
  ],
  [/限高|失信|老[赖賴]|高[铁鐵]|坐[飞飛]机|坐飛機|spending limit|dishonest/i, ['lists-and-limits']],
  [/破[产產]|bankrupt|insolven/i, ['personal-insolvency']],
  [
    /[继繼]承|父[债債]|[债債].{0,4}[子孩]|夫妻|妻子|丈夫|老公|老婆|配偶|离婚|離婚|inherit|spouse|husband|wife/i,
    ['family-and-debt'],
  ],
  [
    /催收|催[债債款]|[骚騷][扰擾]|[威恐][胁脅吓嚇]|上[门門]|爆通|harass|collector|threat/i,
    ['when-someone-collects', 'harassment'],
  ],
  [
    /逾期|晚[还還]|拖着|欠着|\boverdue\b|\b(?:I['’]m|am|being|already|are) late\b|^late\W*$|\b(?:behind on|defaulted)\b/i,
    ['what-you-can-do', 'classes'],
  ],
];

/** Best first; empty where the words tell of none. */
export function chaptersFeared(typed: string): readonly string[] {
  const text = typed.normalize('NFKC');
  return fears.find(([words]) => words.test(text))?.[1] ?? [];
}
