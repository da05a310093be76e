import { expect, test } from 'vitest';
import { fillLocalizedTemplate, joinTexts, nameText } from '@/lib/core/wording/localized-template';

const xiaomi = { hans: '马上消费金融', hant: '馬上消費金融', en: 'Mashang Consumer Finance' };

test('fills the blanks of each language with what belongs to it', () => {
  const template = { zh: '放款的是{who}', en: '{who} lends', tw: '放款的是{who}' };
  expect(fillLocalizedTemplate(template, { who: nameText(xiaomi) })).toEqual({
    zh: '放款的是马上消费金融',
    en: 'Mashang Consumer Finance lends',
    tw: '放款的是馬上消費金融',
  });
});

test('stands in with Simplified where there is no Traditional', () => {
  expect(fillLocalizedTemplate({ zh: '{n} 天', en: '{n|day|days}' }, { n: 1 })).toEqual({
    zh: '1 天',
    en: '1 day',
    tw: '1 天',
  });
  expect(
    fillLocalizedTemplate(
      { zh: '看{what}', en: 'see {what}', tw: '請看{what}' },
      { what: { zh: '合同', en: 'the contract' } },
    ).tw,
  ).toBe('請看合同');
});

test('joins a list with the comma of each language', () => {
  expect(joinTexts([nameText(xiaomi), { zh: '银行', en: 'banks' }])).toEqual({
    zh: '马上消费金融、银行',
    en: 'Mashang Consumer Finance, banks',
    tw: '馬上消費金融、银行',
  });
});
