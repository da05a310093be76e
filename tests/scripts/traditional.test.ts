/** Traditional Chinese keeps names, document numbers and quotes, and words the trade has its own form for. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { toTraditional, withTraditional } from '@/scripts/data/traditional';

const strict = Converter({ from: 'cn', to: 't' });
/** Written the same way in Taiwan, although a second form exists. */
const alsoTraditional = new Set(
  '台群里面后于余只干系制准复几松向游表范谷出吃才着床峰秘灶岩丑冲卷了家仆占周朱托折症千杯蔑雇喂云采郁并凶升同胡须舍扎伙恒',
);
const hasSimplified = (text: string) =>
  [...text].some((character) => strict(character) !== character && !alsoTraditional.has(character));

describe('characters with more than one Traditional form', () => {
  test.each([
    ['之后、以后；皇后', '之後、以後；皇后'],
    ['合同里的利率，从本金里扣，卡里、账里', '合約裡的利率，從本金裡扣，卡裡、帳裡'],
    ['一公里，里程，邻里互助，千里之外', '一公里，里程，鄰里互助，千里之外'],
    ['发卡行、发放、发卡', '發卡行、發放、發卡'],
    ['头发、发生、发现', '頭髮、發生、發現'],
    ['签合同，签约，签字，面签，重新签', '簽合約，簽約，簽字，面簽，重新簽'],
    ['标签和书签', '標籤和書籤'],
    ['面对面，一碗面条', '面對面，一碗麵條'],
    ['干净、干部、若干、天干', '乾淨、幹部、若干、天干'],
    ['征信报告，征收，征求', '徵信報告，徵收，徵求'],
    ['复利，恢复，答复', '複利，恢復，答覆'],
    ['台湾、平台', '臺灣、平台'],
    ['只管信用卡，一只手', '只管信用卡，一隻手'],
    ['余额，剩余', '餘額，剩餘'],
    ['制度，复制，制造', '制度，複製，製造'],
    ['准时，标准，批准', '準時，標準，批准'],
    ['冲动，几个，茶几', '衝動，幾個，茶几'],
  ])('%s → %s', (zh, tw) => {
    expect(toTraditional(zh)).toBe(tw);
  });
});

describe('words of the trade and of Taiwan', () => {
  test.each([
    ['逾期、罚息、还款', '逾期、罰息、還款'],
    ['软件、短信、网络、屏幕', '軟體、簡訊、網路、螢幕'],
    ['法院不支持', '法院不支持'],
    ['除此以外不再收费的声明', '除此以外不再收費的聲明'],
    ['先看转让文件', '先看轉讓文件'],
    ['记录保存五年，催收记录', '紀錄保存五年，催收紀錄'],
    ['记一个文件，下载文件夹，公开代码文件', '記一個檔案，下載資料夾，公開程式碼檔案'],
    ['没有记录，是只收一次', '沒有紀錄，是只收一次'],
    ['点工具栏上的图标，在弹窗里，标签页，这台电脑', '點工具列上的圖示，在彈出視窗裡，分頁，這台電腦'],
    ['任何网站的权限，不联网，互联网贷款', '任何網站的權限，不連網，網際網路貸款'],
    ['存成文件，导出的文件，转让文件', '存成檔案，匯出的檔案，轉讓文件'],
    ['有报道说，52 周，资金周转', '有報導說，52 週，資金周轉'],
    ['见“利率以外的收费”，在“本页”按“留着比较”', '見「利率以外的收費」，在「本頁」按「留著比較」'],
    ['浏览器会写“读取和更改网站数据”', '瀏覽器會寫「讀取和變更網站資料」'],
    ['个人信息', '個人資訊'],
    ['批准注销，公布名单，审核用户', '批准註銷，公布名單，審核用戶'],
    ['借款合同无效', '借款合約無效'],
    ['账单、账户、坏账', '帳單、帳戶、壞帳'],
    ['符合同样条件', '符合同樣條件'],
    ['按合同利率加收一半', '按合約利率加收一半'],
  ])('%s → %s', (zh, tw) => {
    expect(toTraditional(zh)).toBe(tw);
  });
});

describe('what is set apart', () => {
  test.each([
    ['银发〔2003〕251号', '銀發〔2003〕251號'],
    ['法释〔2018〕19号、法发〔2017〕22号', '法釋〔2018〕19號、法發〔2017〕22號'],
    ['财金〔2026〕1号', '財金〔2026〕1號'],
    ['国务院令第631号', '國務院令第631號'],
    [
      '见《关于加强商业银行互联网助贷业务管理提升金融服务质效的通知》',
      '見《關於加強商業銀行互聯網助貸業務管理提升金融服務質效的通知》',
    ],
    ['《征信业管理条例》第十六条', '《徵信業管理條例》第十六條'],
    ['《互联网金融 个人网络消费信贷 贷后催收风控指引》', '《互聯網金融 個人網絡消費信貸 貸後催收風控指引》'],
    ['页面写着“不上征信”', '頁面寫著「不上征信」'],
    ['「马上还款」不是名字', '「马上还款」不是名字'],
    ['上海淇毓信息科技有限公司的信息', '上海淇毓信息科技有限公司的資訊'],
    ['重庆小米消费金融有限公司', '重慶小米消費金融有限公司'],
    ['{n|lender|lenders}：{name} 的合同', '{n|lender|lenders}：{name} 的合約'],
  ])('%s → %s', (zh, tw) => {
    expect(toTraditional(zh)).toBe(tw);
  });

  test('a quoted name of a known lender is written in the reader’s script', () => {
    expect(toTraditional('名字是“马上消费金融”')).toBe('名字是「馬上消費金融」');
  });

  test('so are words that are ours, such as the name of a button', () => {
    expect(toTraditional('看“综合融资成本”那张表，选“以后都看”')).toBe('看「綜合融資成本」那張表，選「以後都看」');
  });

  test('a quote keeps every character between its marks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥a-z0-9，％%]{1,12}消息$/), (words) => {
        expect(toTraditional(`写着“${words}”。`)).toBe(`寫著「${words}」。`);
      }),
    );
  });

  test('numbers, Latin letters and blanks come through as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/), (text) => {
        expect(toTraditional(text)).toBe(text);
      }),
    );
  });
});

describe('withTraditional', () => {
  test('adds tw beside zh and en, however deep, and touches nothing else', () => {
    const before = {
      id: '合同',
      text: { zh: '合同', en: 'contract' },
      list: [{ note: { zh: '罚息', en: 'penalty interest' } }],
      only: { zh: '合同' },
      none: null,
    };
    expect(withTraditional(before)).toEqual({
      id: '合同',
      text: { zh: '合同', en: 'contract', tw: '合約' },
      list: [{ note: { zh: '罚息', en: 'penalty interest', tw: '罰息' } }],
      only: { zh: '合同' },
      none: null,
    });
    expect(before.text).toEqual({ zh: '合同', en: 'contract' });
  });
});

describe('every sentence on the screens', () => {
  const folder = resolve(import.meta.dirname, '../../assets/strings');
  const sentences = readdirSync(folder).flatMap((name) => {
    const strings = JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Record<string, { zh: string }>;
    return Object.entries(strings).map(([key, { zh }]) => ({ where: `${name} ${key}`, tw: toTraditional(zh) }));
  });
  /** Words of a page, which stay as a page has them. */
  const ofPages = ['「不看征信」'];

  test('has no Simplified character, in quotes neither: they are names of our own buttons', () => {
    const left = sentences.map(({ where, tw }) => ({
      where,
      tw: ofPages.reduce((rest, quote) => rest.replace(quote, ''), tw),
    }));
    expect(left.filter(({ tw }) => hasSimplified(tw))).toEqual([]);
  });

  test('one word for each idea: a record, a file, a folder, a contract, a button, a screen', () => {
    // 文件 is a paper, of which the screens name only those below; 記錄 is the act, for which they say 記 or 記下.
    const shunned =
      /記錄|(?<!轉讓|代償|轉讓或代償)文件|檔案夾|數據|信息|網絡|軟件|視頻|默認|質量|賬|合同|打印|屏幕|鼠標|點擊/;
    const quoteless = ({ tw }: { tw: string }) => tw.replace(/《[^》]*》/g, '');
    expect(sentences.filter((one) => shunned.test(quoteless(one)))).toEqual([]);
  });
});

describe('every sentence of the lists', () => {
  const folder = resolve(import.meta.dirname, '../../assets/data');
  const sentences: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    JSON.stringify(JSON.parse(readFileSync(resolve(folder, name), 'utf8')), (key, value: unknown) => {
      if (key === 'zh' && typeof value === 'string') sentences.push(value);
      return value;
    });
  }

  const traditional = sentences.map(toTraditional);

  test('there are sentences to look at', () => {
    expect(sentences.length).toBeGreaterThan(500);
  });

  test('has no Simplified character left outside quotes', () => {
    const left = traditional
      .map((tw) => tw.replace(/「[^」]*」|『[^』]*』/g, ''))
      .flatMap((tw) => [...tw].filter(hasSimplified).map((character) => `${character} in ${tw}`));
    expect(left.slice(0, 10)).toEqual([]);
  });

  test('never turns 发 of a document number into hair, nor 签 into a bamboo slip', () => {
    expect(traditional.filter((tw) => /髮〔|[面重]籤|籤[合約字名]/.test(tw))).toEqual([]);
  });
});
